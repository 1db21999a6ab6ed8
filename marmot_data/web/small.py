"""Texts packed once, in each way that browsers can unpack."""

import gzip
import re
from collections.abc import Mapping

import brotli

REFUSED = re.compile(r";\s*q=0(?:\.0*)?\s*$")
"""after a way to pack that a browser does not want"""
Packed = Mapping[str, bytes]
"""way to pack, by its name in HTTP, the smallest first -> the packed text"""


def packed(text: bytes, *, effort: int = 6) -> Packed:
    """Pack a text in each way that browsers can unpack."""
    return {
        "br": brotli.compress(text, quality=effort),
        "gzip": gzip.compress(text, effort, mtime=0),
    }


def wanted(text: Packed, accepted: str) -> tuple[bytes, dict[str, str]]:
    """Return the smallest form of a text that a browser accepts, and the headers that say which.

    Parameters
    ----------
    text
        The packed text.
    accepted
        What the browser says that it can unpack (``Accept-Encoding``).
    """
    ways = {one.split(";")[0].strip() for one in accepted.split(",") if not REFUSED.search(one)}
    for way, body in text.items():
        if way in ways:
            return body, {"Content-Encoding": way, "Vary": "Accept-Encoding"}
    return gzip.decompress(text["gzip"]), {"Vary": "Accept-Encoding"}
