"""Answers leave the server at once, instead of waiting for the reader's sign that more may come.

An answer is sent in two parts, its head and its body. Unless told otherwise, the system holds the
second part back until the first is acknowledged, which browsers put off for 40 milliseconds: every
file of a page but the first on its connection would be that much later.
"""

import os
import socket
from contextlib import suppress

MOST_FILES = 256
"""open files among which the sockets are looked for: the server opens them first"""


def answer_at_once() -> int:
    """Let the sockets on which this process listens hold nothing back; return how many they are.

    Streamlit opens them, and hands them to nobody. A connection has the settings of the socket on
    which it came (on Linux and macOS; elsewhere this may do nothing).
    """
    return sum(_prompt(number) for number in range(MOST_FILES))


def _prompt(number: int) -> bool:
    with suppress(OSError, ValueError):
        copy = os.dup(number)
        try:
            own = socket.socket(fileno=copy)
        except (OSError, ValueError):  # a file of another kind
            os.close(copy)
            return False
        with own:
            if own.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                own.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return True
    return False
