"""The real app, started as a reader's machine starts it, on a port of its own."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90
"""seconds within which the app has to answer"""


class AppDiedError(RuntimeError):
    """The app ended, or never answered; its own words are in the message."""


def free_port() -> int:
    """Ask the machine for a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class App:
    """The running app: where it answers, what it says of itself, and its process."""

    address: str
    log: Path
    process: int
    heard: int = 0

    def new_words(self) -> str:
        """Return what it said since it was last asked."""
        said = self.log.read_text(encoding="utf-8", errors="replace")
        new, self.heard = said[self.heard :], len(said)
        return new


@contextmanager
def running_app(folder: Path = ROOT) -> Iterator[App]:
    """Start the app of a folder, hand it out, and end it afterwards."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "app.py"]
    command += ["--server.headless", "true", "--server.address", "127.0.0.1"]
    command += ["--server.port", str(port), "--server.fileWatcherType", "none"]
    # Settings come from the app's own folder, as they do for its readers.
    clean = {name: text for name, text in os.environ.items() if not name.startswith("STREAMLIT_")}
    with (
        tempfile.TemporaryDirectory() as room,
        (Path(room) / "app.log").open("wb") as words,
        subprocess.Popen(
            command,
            cwd=folder,
            env=clean,
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        app = App(address, Path(room) / "app.log", process.pid)
        try:
            if not answers(address, process):
                process.kill()
                process.wait()
                raise AppDiedError(
                    f"the app did not answer at {address} (exit status {process.returncode}):\n"
                    + app.new_words()
                )
            yield app
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def answers(address: str, process: subprocess.Popen[bytes], patience: float = PATIENCE) -> bool:
    """Wait until the app says that it is well; False when it died or kept silent."""
    end = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5) as answer:
                if answer.status == 200:
                    return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False
