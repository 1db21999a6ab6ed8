"""Where do phones find the app? Not at an address that means the machine itself."""

from ipaddress import ip_address
from urllib.parse import urlsplit

import streamlit as st
from streamlit.config import get_option
from streamlit.net_util import get_internal_ip


def where_read() -> str:
    """Return where the app stands as this reader's browser has it; empty if none says."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def for_phones(address: str) -> str:
    """Return an address at which other devices reach the app; empty if there is none.

    An address that means the machine itself becomes the machine's own in its network.
    """
    parts = urlsplit(address)
    if not is_alone(parts.hostname or ""):
        return address
    here, listens = get_internal_ip(), str(get_option("server.address") or "")
    if not here or is_alone(here) or is_alone(listens):
        return ""
    host = f"[{here}]" if ":" in here else here
    port = f":{parts.port}" if parts.port else ""
    return parts._replace(netloc=f"{host}{port}").geturl()


def is_alone(host: str) -> bool:
    """Tell whether a name or number of a machine means to each machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name, which others can look up
        return False
