"""The README's first command serves the app on a machine that has never run Streamlit."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.browser.server import ROOT, answers, free_port

pytestmark = pytest.mark.load

pty = pytest.importorskip("pty", reason="this machine has no terminals of that kind")

PATIENCE = 40
"""seconds within which the app has to answer; it needs three"""
SCREEN = 8_000
"""bytes of what the terminal shows"""


@contextmanager
def started_by_hand(home: Path, port: int) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """Start the app as a person does: in a terminal, on a desk with a screen, with a new home."""
    screen, keyboard = pty.openpty()
    command = [sys.executable, "-m", "streamlit", "run", "app.py"]
    command += ["--server.address", "127.0.0.1", "--server.port", str(port)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        # With no programs to find, no browser opens on the screen of whoever runs the tests.
        env={"HOME": str(home), "DISPLAY": ":99", "TERM": "xterm", "PATH": str(home)},
        stdin=keyboard,
        stdout=keyboard,
        stderr=keyboard,
        start_new_session=True,
    ) as process:
        os.close(keyboard)
        try:
            yield process, screen
        finally:
            process.kill()
            process.wait()
            os.close(screen)


def test_the_first_start_in_a_terminal_asks_nothing_and_serves(tmp_path: Path) -> None:
    port = free_port()
    with started_by_hand(tmp_path, port) as (process, screen):
        if not answers(f"http://127.0.0.1:{port}", process, PATIENCE):
            os.set_blocking(screen, False)
            said = os.read(screen, SCREEN).decode(errors="replace")
            pytest.fail(f"nothing listens; the terminal says:\n{said}")
