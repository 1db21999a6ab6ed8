"""The app's typeface, for pictures and documents that are made without a browser."""

from functools import cache
from pathlib import Path

import vl_convert

FONTS = Path(__file__).parents[2] / "static"
"""the faces with their licence; programs that draw and set text read the .ttf files only"""


@cache
def drawn_in_our_face() -> None:
    """Let charts and maps that become pictures be drawn in the app's typeface."""
    vl_convert.register_font_directory(str(FONTS))
