"""Faults in the publishers' files: each names the file, the row and the rule that is broken."""

from collections.abc import Iterator
from contextlib import contextmanager
from xml.parsers.expat import ExpatError
from xml.sax import SAXException
from zipfile import BadZipFile

from shapely.errors import ShapelyError

SHOWN = 5
"""faults of one kind that are listed one by one; the rest are counted"""

DAMAGE = (
    *(ValueError, LookupError, TypeError, AttributeError, EOFError),
    *(ShapelyError, BadZipFile, ExpatError, SAXException),
)
"""what libraries raise when a file is cut off or is something else than its name says"""


class LayoutError(Exception):
    """A file is missing, damaged, or not laid out as its source entry says; one fault a line."""


class BuildError(Exception):
    """The build found faults; the message lists every one, a line each."""


@contextmanager
def reading(file: str) -> Iterator[None]:
    """Turn whatever goes wrong while a file is read into faults that name the file.

    Raises
    ------
    LayoutError
        One line for each fault.
    """
    try:
        yield
    except LayoutError as error:
        raise LayoutError(
            "\n".join(f"{file}: {line}" for line in str(error).split("\n"))
        ) from error
    except OSError as error:
        lacking = isinstance(error, FileNotFoundError)
        what = "is missing" if lacking else f"cannot be opened ({error.strerror})"
        raise LayoutError(f"{file}: the file {what}") from error
    except DAMAGE as error:
        why = " ".join(str(error).split())[:160] or type(error).__name__
        raise LayoutError(f"{file}: the file is damaged or of another kind: {why}") from error


def some(lines: list[str], rule: str) -> list[str]:
    """Keep the first few lines about one rule, and count the others."""
    if len(lines) <= SHOWN:
        return lines
    return [*lines[:SHOWN], f"{rule}: {len(lines) - SHOWN} more rows"]
