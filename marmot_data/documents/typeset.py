"""From plain data to a tagged PDF: set by Typst, in the app's own typeface, without a network."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from marmot_data.charts.theme import FACE
from marmot_data.documents.render import FONTS

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""signs that no typeface can show and no such file may hold"""


def typeset(template: str, data: Mapping[str, Any], files: Mapping[str, bytes]) -> bytes:
    """Return a PDF that screen readers can follow (PDF/UA-1).

    Parameters
    ----------
    template
        How it is set. It reads ``data.json``: everything a reader sees comes in as data, so that
        no text can become a command.
    data
        What it says; the name of the typeface is added as ``face``.
    files
        Name -> pictures that it shows.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file, held in files.items():
            (folder / file).write_bytes(held)
        told = _clean({**data, "face": FACE})
        (folder / "data.json").write_text(json.dumps(told), encoding="utf-8")
        (folder / "main.typ").write_text(template, encoding="utf-8")
        made: bytes = typst.compile(
            folder / "main.typ",
            root=folder,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            pdf_standards="ua-1",
        )
    return made


def _clean(part: Any) -> Any:  # noqa: ANN401 - any part of the data
    """Leave control signs out of every text."""
    if isinstance(part, str):
        return CONTROL.sub("", part)
    if isinstance(part, Mapping):
        return {name: _clean(one) for name, one in part.items()}
    if isinstance(part, list | tuple):
        return [_clean(one) for one in part]
    return part
