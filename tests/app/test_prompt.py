"""A connection holds no part of an answer back."""

import gc
import socket
import sys
from pathlib import Path

import pytest

from marmot_data.web.prompt import answer_at_once


@pytest.mark.skipif(sys.platform == "win32", reason="open files have other numbers there")
def test_a_connection_sends_each_part_at_once() -> None:
    with socket.socket() as listening, socket.socket() as reader:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        gc.collect()  # what other tests have left is not closed in between
        before = len([*Path("/dev/fd").iterdir()])
        assert answer_at_once() >= 1
        assert len([*Path("/dev/fd").iterdir()]) <= before, "no file is left open"
        reader.connect(listening.getsockname())
        server, _ = listening.accept()
        with server:
            assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
