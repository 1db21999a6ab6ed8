"""Compare what a reader sees with a small picture that was kept; two machines may differ a little.

A picture is kept at half its size in few colours, and both are softened before they are
compared: letters and lines are drawn a little differently by every browser. What moved, changed
colour or went missing is seen none the less, because it changes many neighbouring points at once.
"""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageFilter

SHRUNK = 2
SHADES = 128
"""colours of a kept picture, chosen for it: it is small, and hues stay apart"""
SOFT = 2.0
"""points over which both pictures are softened"""
FAINT = 24
"""steps of 255 by which a softened point may differ: the edge of a letter"""
FEW = 0.002
"""share of points that may differ by more: a letter or two, never a line of text"""
SHIFTED = 3.0
"""steps of 255 by which all points together may differ, on average"""


@dataclass(frozen=True)
class Difference:
    """How far two pictures are apart."""

    share: float
    """share of points that differ by more than a letter's edge"""
    average: float
    """steps of 255 by which points differ on average"""
    picture: Image.Image
    """what differs, dark; what is the same, white"""
    same_size: bool

    @property
    def is_small(self) -> bool:
        """Say whether a reader would call both the same."""
        return self.same_size and self.share <= FEW and self.average <= SHIFTED

    def __str__(self) -> str:
        """Say it in one line."""
        if not self.same_size:
            return "of another size"
        return f"{self.share:.2%} of its points differ, by {self.average:.1f} of 255 on average"


def small(picture: Image.Image) -> Image.Image:
    """Make of a screenshot what is kept: half its size, in few colours."""
    half = (picture.width // SHRUNK, picture.height // SHRUNK)
    return (
        picture.convert("RGB")
        .resize(half, Image.Resampling.BOX)
        .quantize(SHADES, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    )


def difference(kept: Image.Image, seen: Image.Image) -> Difference:
    """Compare two small pictures, colour by colour."""
    if kept.size != seen.size:
        return Difference(1.0, 255.0, seen.convert("L"), same_size=False)
    apart = ImageChops.difference(_softened(kept), _softened(seen))
    points = np.asarray(apart).max(axis=2)
    loud = points > FAINT
    drawn = Image.fromarray(np.where(loud, 0, 255 - points // 2).astype(np.uint8))
    return Difference(float(loud.mean()), float(points.mean()), drawn, same_size=True)


def _softened(picture: Image.Image) -> Image.Image:
    return picture.convert("RGB").filter(ImageFilter.GaussianBlur(SOFT))


def opened(screenshot: bytes) -> Image.Image:
    """Read a screenshot."""
    return Image.open(io.BytesIO(screenshot))
