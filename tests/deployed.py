"""The files of ``.deploy`` as a server's keeper uses them, with the places of this machine."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEPLOY = ROOT / ".deploy"
NGINX = shutil.which("nginx", path=os.environ.get("PATH", os.defpath) + ":/usr/sbin:/sbin")
OPENSSL = shutil.which("openssl")
CERTIFICATES = "/etc/ssl/marmot"
"""where the files there expect the certificate and its key"""


def steps() -> list[str]:
    """Return every command that the README there gives, in order."""
    blocks = re.findall(r"```sh\n(.*?)```", (DEPLOY / "README.md").read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def certified(room: Path) -> None:
    """Sign a certificate as the README says, into a folder of this test."""
    (step,) = (one for one in steps() if one.startswith("openssl"))
    command = shlex.split(step.replace(CERTIFICATES, str(room)))
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)


def configured(room: Path, changed: dict[str, str]) -> str:
    """Return our file for nginx with the places of this test, and some lines changed."""
    text = (DEPLOY / "nginx.conf").read_text("utf-8").replace(CERTIFICATES, str(room))
    text = re.sub(r"(?<=proxy_cache_path )\S+", str(room / "cache"), text)
    for line, other in changed.items():
        assert line in text, line
        text = text.replace(line, other)
    return text
