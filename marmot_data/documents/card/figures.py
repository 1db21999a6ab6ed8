"""A finding's table with its numbers as numbers: what is shown as words is read back."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd
from babel.numbers import NumberFormatError, parse_decimal

from marmot_data.catalogue.indicators import Indicator
from marmot_data.findings.base import View


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that holds a number: with its unit, its range, and what else stands with it."""

    value: float
    decimals: int
    unit: str
    lower: float | None = None
    upper: float | None = None
    rest: str = ""


class Reader:
    """Reads numbers as the app writes them, in one language, in each of its units."""

    def __init__(self, view: View) -> None:
        """Learn how numbers are written."""
        self._words = view.words
        known = {one.unit: one for one in view.catalogue.indicators.values()}
        forms = {form for one in known.values() for form in self._forms(one)} | {("", "")}
        # The longest first: "percentage points" before "p".
        self._units = sorted(forms, key=lambda one: -len(one[0] + one[1]))
        between = re.escape(view.words("number.between", lower="LOW", upper="HIGH"))
        self._between = re.compile(between.replace("LOW", "(.+)").replace("HIGH", "(.+)"))
        ways = (("higher_by", 1), ("lower_by", -1))
        self._ways = [(view.words(f"ward_change.{way}", size="#"), sign) for way, sign in ways]
        self._none = {"", view.words("number.none"), view.words("table.none"), "\N{EN DASH}"}

    def _forms(self, entry: Indicator) -> set[tuple[str, str]]:
        """Return what stands before and after a number of an indicator, in every way it is said."""
        said = [self._words(f"unit.{entry.unit}", number="#", count=n) for n in ("one", "other")]
        key = f"unit.{entry.unit}.gap"
        said += [self._words(key, number="#", count=n) for n in ("one", "other")]
        said.append(self._words.find(f"unit.{entry.unit}.brief", number="#") or "#")
        parts = (one.partition("#") for one in said)
        return {(before, after) for before, _, after in parts}

    def blank(self, text: str) -> bool:
        """Tell whether a cell holds no figure."""
        return text in self._none

    def cell(self, text: str) -> Cell | None:
        """Read a cell; none if it is words."""
        main, paren, rest = text.partition(" (")
        if paren and not rest.endswith(")"):
            return None
        read = self._value(main)
        if read is None:
            return None
        value, decimals, unit = read
        rest = rest.removesuffix(")")
        if ends := self.ends(rest):
            return Cell(value, decimals, unit, *ends)
        return Cell(value, decimals, unit, rest=rest)

    def ends(self, text: str) -> tuple[float, float] | None:
        """Read a range; none if it is something else."""
        found = self._between.fullmatch(text)
        ends = [self._value(one) for one in found.groups()] if found else [None, None]
        low, high = ends
        return None if low is None or high is None else (low[0], high[0])

    def _value(self, text: str) -> tuple[float, int, str] | None:
        for said, sign in self._ways:
            before, _, after = said.partition("#")
            if text.startswith(before) and text.endswith(after):
                size = self._value(text[len(before) : len(text) - len(after)])
                return None if size is None else (sign * size[0], *size[1:])
        for before, after in self._units:
            if text.startswith(before) and text.endswith(after):
                number = text[len(before) : len(text) - len(after)]
                if (read := self._number(number)) is not None:
                    return (*read, f"{before}{after}".strip())
        return None

    def _number(self, text: str) -> tuple[float, int] | None:
        """Read a number as our own words write it, and no other: 1,234.5 but not 2021."""
        plain = text.replace("\N{MINUS SIGN}", "-")
        try:
            value = float(parse_decimal(plain, locale=self._words.locale))
        except NumberFormatError:
            return None
        symbol = self._words.number(0.0, 1)[1:-1]
        decimals = len(plain.partition(symbol)[2])
        return (value, decimals) if self._words.number(value, decimals) == text else None


def typed(view: View, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a finding's table with each column of figures as numbers.

    The unit stands in the column's head, or in a column of its own where it differs; a range and
    whatever else stands in brackets have columns of their own.
    """
    if not isinstance(frame.index, pd.RangeIndex):
        frame = frame.reset_index()
    reader = Reader(view)
    made: dict[str, list[object]] = {}
    for place, name in enumerate(map(str, frame.columns)):
        cells = list(frame.iloc[:, place])
        for head, column in _columns(view, reader, name, cells):
            made[_free(made, head)] = column
    return pd.DataFrame(made, dtype=object)


def _free(made: dict[str, list[object]], head: str) -> str:
    """Return a head that no column has yet."""
    number = 2
    while head in made:
        head, number = f"{head.rstrip(' 0123456789')} {number}", number + 1
    return head


def _columns(
    view: View, reader: Reader, name: str, cells: list[object]
) -> Iterable[tuple[str, list[object]]]:
    """Read a column: as it is, or as numbers with what belongs to them."""
    words = view.words
    texts = [None if _missing(one) or reader.blank(str(one)) else str(one) for one in cells]
    if not any(isinstance(one, str) for one in cells):
        yield name, [None if _missing(one) else one for one in cells]
        return
    ends = [None if text is None else reader.ends(text) for text in texts]
    if any(ends) and all(one or text is None for one, text in zip(ends, texts, strict=True)):
        yield words("take.lower_only", what=name), [one and one[0] for one in ends]
        yield words("take.upper_only", what=name), [one and one[1] for one in ends]
        return
    read = [None if text is None else reader.cell(text) for text in texts]
    known = [one for one in read if one]
    units = dict.fromkeys(one.unit for one in known)
    if not known or len(known) < sum(text is not None for text in texts):
        yield name, [None if _missing(one) else str(one) for one in cells]
        return
    one_unit = next(iter(units)) if len(units) == 1 else ""
    head = words("take.in_unit", what=name, unit=one_unit) if one_unit else name
    yield head, [one and rounded(one.value, one.decimals) for one in read]
    if len(units) > 1:
        yield words("take.unit", what=name), [one and one.unit for one in read]
    if any(one.lower is not None for one in known):
        yield words("take.lower", what=name), [one and one.lower for one in read]
        yield words("take.upper", what=name), [one and one.upper for one in read]
    if any(one.rest for one in known):
        yield words("take.with", what=name), [one.rest if one else None for one in read]


def rounded(value: float, decimals: int) -> float | int:
    """Return a number as it was printed."""
    return round(value, decimals) if decimals else int(value)


def _missing(one: object) -> bool:
    return one is None or (isinstance(one, float) and pd.isna(one))
