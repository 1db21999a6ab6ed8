"""What comes over the wire to a tab: bytes as they come, and requests."""

from typing import Any

from playwright.sync_api import CDPSession


class Wire:
    """Count what comes to a tab: files compressed as they come, messages of sockets as unpacked."""

    def __init__(self, session: CDPSession) -> None:
        self.bytes = 0.0
        self.requests = 0
        session.on("Network.loadingFinished", self._loaded)
        session.on("Network.webSocketFrameReceived", self._framed)
        session.send("Network.enable")

    @property
    def mebibytes(self) -> float:
        """The bytes so far, in MiB."""
        return self.bytes / 2**20

    def _loaded(self, event: dict[str, Any]) -> None:
        self.bytes += event["encodedDataLength"]
        self.requests += 1

    def _framed(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        size = len(frame["payloadData"])
        self.bytes += size if frame["opcode"] == 1 else size * 3 / 4  # binary comes as base 64
