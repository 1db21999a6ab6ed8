"""What is made of a phone's words: a number, a ward, a line; anything else gets a reason."""

import re
from collections.abc import Mapping

LONGEST = 140
"""signs of a line"""
LONGEST_GUESS = 60
SPACES = re.compile(r"(?<=\d)[\s\N{NO-BREAK SPACE}\N{THIN SPACE}](?=\d{3}\b)")
"""between thousands"""
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
NUMBER = re.compile(r"[-+\N{MINUS SIGN}]?\d+(?:[.,]\d+)?")
ADDRESS = re.compile(r"\S@\S+\.\w")
YEARS = re.compile(r"\b(?:19|20)\d\d\s*[-/\N{EN DASH}]\s*(?:19|20)\d\d\b")
TELEPHONE = re.compile(r"(?:\d[\s()/.-]*){7}")


class RefusedError(Exception):
    """What was asked for is not done; whoever asked is told why in a sentence of their language."""

    def __init__(self, why: str, **told: object) -> None:
        """Name the sentence, and what fills its gaps."""
        super().__init__(why)
        self.why, self.told = why, told


def number(text: str, low: float, high: float) -> float:
    """Read the one number in a guess; it has to lie on the scale that is asked for.

    >>> number("about 81,5 years", 60, 95)
    81.5
    """
    joined = THOUSANDS.sub("", SPACES.sub("", text[:LONGEST_GUESS]))
    found = NUMBER.findall(joined)
    if len(found) != 1:
        raise RefusedError("no_number")
    value = float(found[0].replace(",", ".").replace("\N{MINUS SIGN}", "-"))
    if not low <= value <= high:
        raise RefusedError("off_scale", low=low, high=high)
    return value


def ward(text: str, wards: Mapping[str, str]) -> str:
    """Return the code of the one ward that is meant; where several match, they are asked for.

    A whole name goes before the beginning of names, and that before what stands within them.

    >>> ward("lower st", {"E1": "Lower Stoke", "E2": "Upper Stoke"})
    'E1'
    """
    wanted = _letters(text[:LONGEST_GUESS])
    names = {code: _letters(name) for code, name in wards.items()}
    for meant in (str.__eq__, str.startswith, str.__contains__):
        found = [code for code, name in names.items() if wanted and meant(name, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            raise RefusedError("which_ward", names=[wards[code] for code in found])
    raise RefusedError("no_ward")


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold().replace("&", "and") if one.isalpha())


def line(text: str) -> str:
    """Return a line as it may be shown: plain text in one row, and nobody's address or number.

    Signs that cannot be seen, or that turn other text round, are left out.
    """
    plain = "".join(one if one.isprintable() else " " for one in text[: 10 * LONGEST])
    plain = " ".join(plain.split())
    if not plain:
        raise RefusedError("empty")
    if len(plain) > LONGEST:
        raise RefusedError("too_long", most=LONGEST)
    if ADDRESS.search(plain) or TELEPHONE.search(YEARS.sub("", plain)):
        raise RefusedError("personal")
    return plain
