"""Firefox, told what to do in its own language (WebDriver BiDi), as no driver comes with it.

Playwright drives only a Firefox of its own making, and Selenium only through a driver program that
is in no package registry; a Firefox that is there already needs neither.
"""

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.exceptions import WebSocketException
from websockets.sync.client import ClientConnection, connect

from tests.browser.server import free_port

NAMES = ("firefox", "firefox-esr")
PATIENCE = 60.0
"""seconds within which the browser has to answer"""
SIZE = 64 * 1024 * 1024
"""bytes that an answer may have"""


def firefox_here() -> str | None:
    """Find a Firefox that is installed."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


class Firefox:
    """One window of a running Firefox."""

    def __init__(self, line: ClientConnection) -> None:
        """Take over its only window."""
        self._line, self._number = line, 0
        self._tell("session.new", capabilities={})
        self.window = self._tell("browsingContext.getTree")["contexts"][0]["context"]

    def _tell(self, what: str, **told: object) -> dict[str, Any]:
        """Have something done, and return what came of it."""
        self._number += 1
        self._line.send(json.dumps({"id": self._number, "method": what, "params": told}))
        while True:  # events may come first
            answer = json.loads(self._line.recv(timeout=PATIENCE))
            if answer.get("id") == self._number:
                break
        if "error" in answer:
            raise AssertionError(f"{what}: {answer['error']}: {answer.get('message')}")
        result: dict[str, Any] = answer["result"]
        return result

    def open(self, address: str, width: int, height: int) -> None:
        """Open an address in a window of a size, and wait until all of it has come."""
        size = {"width": width, "height": height}
        self._tell("browsingContext.setViewport", context=self.window, viewport=size)
        self._tell("browsingContext.navigate", context=self.window, url=address, wait="complete")

    def ask(self, script: str) -> Any:
        """Return what a piece of script gives, as JSON can hold it."""
        found = self._tell(
            "script.evaluate",
            expression=f"Promise.resolve({script}).then(JSON.stringify)",
            target={"context": self.window},
            awaitPromise=True,
        )
        if found["type"] != "success":
            raise AssertionError(found["exceptionDetails"]["text"])
        return json.loads(found["result"].get("value") or "null")


@contextmanager
def running_firefox(program: str) -> Iterator[Firefox]:
    """Start Firefox with nothing of the user's, hand out its window, and end it."""
    port = free_port()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [program, "--headless", "--no-remote", "--profile", profile]
        command += ["--remote-debugging-port", str(port)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as own:
            try:
                with _line(f"ws://127.0.0.1:{port}/session", own) as line:
                    yield Firefox(line)
            finally:
                own.terminate()


def _line(address: str, own: "subprocess.Popen[bytes]") -> ClientConnection:
    """Reach the browser once it listens."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return connect(address, max_size=SIZE)
        except (OSError, WebSocketException):
            if own.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.2)
