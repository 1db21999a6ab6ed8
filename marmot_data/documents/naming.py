"""How a file is called, so that every system of files takes its name."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 80
"""letters of a name before its ending: with it, no system refuses so many"""
KEPT_BACK = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""names that Windows keeps for its own devices"""


def file_name(parts: Iterable[str], ending: str) -> str:
    """Join words to a name of small Latin letters, numbers and dashes.

    Examples
    --------
    >>> file_name(["St Michael's", "2026", "Ward brief"], "pdf")
    'st-michaels-2026-ward-brief.pdf'
    >>> file_name(["../a<b>:c|d?", "\u00e5r"], "csv")
    'a-b-c-d-ar.csv'
    >>> file_name(["CON"], "csv"), file_name(["..."], "csv")
    ('con-1.csv', 'file.csv')
    """
    text = unicodedata.normalize("NFKD", " ".join(parts).replace("'", "").replace("\u2019", ""))
    plain = text.encode("ascii", "ignore").decode().lower()
    name = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST].strip("-") or "file"
    return f"{name}-1.{ending}" if KEPT_BACK.fullmatch(name) else f"{name}.{ending}"
