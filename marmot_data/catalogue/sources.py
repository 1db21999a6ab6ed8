"""A publisher's file: its terms, how it is written, what each column holds, when it is renewed."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, model_validator

from marmot_data.catalogue.schema import Entry, Text


class Licence(Entry):
    """The terms under which a source may be used; the credit they ask for is never translated."""

    title: Text
    address: str | None = None
    attribution: str
    open: bool = True
    """false: quote with its address, but leave out of bulk downloads"""


class Columns(Entry):
    """Which columns of a publisher's table hold what; a reader's map of the file."""

    area: str | None = None
    measure: str | None = None
    group: tuple[str, ...] = ()
    period: str | None = None
    value: str | None = None
    lower: str | None = None
    upper: str | None = None
    margin: str | None = None
    """half the width of a range, as surveys print it: plus or minus so much"""
    count: str | None = None
    population: str | None = None
    status: str | None = None
    """a flag beside the value: see ``flags`` of the source"""
    note: str | None = None
    """words beside the value: see ``flags`` of the source"""
    page: str | None = None
    """address of the very page on which a value was read, where the file has one a row"""


class PeriodStyle(StrEnum):
    """How a publisher writes a period, and which days it means."""

    CALENDAR = "calendar"
    """2019 is January to December 2019; 2009-2013 and 2021 to 2023 are several years"""
    FINANCIAL = "financial"
    """2018/19 is April 2018 to March 2019"""
    SCHOOL = "school"
    """201819 or 2018/19 is September 2018 to August 2019"""
    FINANCIAL_END = "financial_end"
    """2019 is the year that ends in March 2019"""
    SCHOOL_END = "school_end"
    """2019 is the school year that ends in August 2019"""
    MONTH = "month"
    """2018-06"""
    MONTH_NAME = "month_name"
    """June 2018"""
    ISO = "iso"
    """2018-01-01/P1Y: a day and a length of time"""
    EDITION = "edition"
    """2025 is the edition of an index; the facts behind it are some years older"""
    DAY = "day"
    """one day in that year, as a census or a mid-year estimate: see ``day``"""


class Periods(Entry):
    """How the periods of a file are written, or the one period it is about."""

    style: PeriodStyle | None = None
    """none: the file names single years, or spans that can be nothing else, such as 2009-2013;
    2016-17 may be a financial year, a school year, two years or none, and 2001-03 a month"""
    fixed: str | None = None
    """the period of the whole file, where no column says it"""
    day: str | None = None
    """month and day (03-21) of a count that was taken on one day"""


class Form(Entry):
    """How a file is written, whatever stands in it; its kind is told by the ending of its name."""

    sheet: str | None = None
    """the sheet of a workbook; none: it has only one"""
    skip: int = Field(default=0, ge=0)
    """lines above the headings"""
    footnotes: int = Field(default=0, ge=0)
    """lines below the table; blank ones are not counted"""
    encoding: str = "utf-8"
    """what Excel saves as CSV without a word of UTF-8 is windows-1252"""
    separator: str = Field(default=",", min_length=1, max_length=1)
    """the sign between two cells"""
    decimal: Literal[".", ","] = "."
    """the sign before the decimals"""


class Stack(Entry):
    """Columns of counts that become rows, such as kinds of home or months."""

    group: str
    """name of the new column that says which column a row comes from"""
    count: str
    """name of the new column of counts"""
    total: str = ""
    """column with the whole of which the others are parts, if there is one"""
    share: str = ""
    """name of the new column of shares of the whole, 0 to 1; none: it is not worked out"""


class Nationwide(Entry):
    """The same table for the whole country, in another file and with the same columns."""

    file: str
    """path below the raw folder"""
    rename: dict[str, str] = Field(default_factory=dict)
    """the file's headings -> those of the place's own file, where they differ"""
    columns: tuple[str, ...] = ()
    """the columns that are of use, after renaming; empty: all"""
    stack: Stack | None = None
    """the file is wide where the place's own is long"""
    scale: dict[str, float] = Field(default_factory=dict)
    """column of the place's own file -> what the other must be multiplied by to be the same"""
    constant: dict[str, str] = Field(default_factory=dict)
    """column of the place's own file that the other lacks -> what stands in every row of it"""
    boundaries: int | None = None
    """vintage of its codes, where it differs"""
    copied_from: str = ""
    """where the copy that is read had been found"""


class NextEdition(Entry):
    """When a newer edition should be out, by its publisher's rhythm; or why no day can be named."""

    due: date | None = None
    """the last day on which it would be in time: reckoned, unless ``why`` says it is announced"""
    why: Text = ""
    """how the day was reckoned, or why there is none, as a sentence"""
    replaced_by: str = ""
    """id of the source that holds the newer edition, in place of day and reason"""

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if bool(self.why) == bool(self.replaced_by) or (self.replaced_by and self.due):
            raise ValueError("give `why` (with `due`, if a day can be reckoned) or `replaced_by`")
        return self

    def overdue(self, today: date) -> bool:
        """Tell whether the day has passed."""
        return self.due is not None and self.due < today


class Source(Entry):
    """One raw file: who published it, under which terms, and how to read it."""

    publisher: str
    title: str
    edition: Text
    next: NextEdition
    """when the edition after this one is due"""
    licence: str
    address: str
    copied_from: str = ""
    """where the copy that is read was found, and what was taken of it; empty: at the address"""
    file: str
    """path below the raw folder; ``{place}`` stands for the place's id"""
    form: Form = Form()
    """how the file is written: sheet, lines above and below the table, encoding, separator"""
    reader: str = ""
    """name of the reader in ``marmot_data.pipeline.readers``; none: the file holds no figures, such
    as boundaries"""
    note: Text = ""
    boundaries: int | None = None
    """the year whose small-area or ward boundaries the codes belong to"""
    wider: bool = False
    """true: the file also holds areas that are no concern of the place; they are left out"""
    partial: bool = False
    """true: the file covers only some areas of a level, and that is as published"""
    columns: Columns = Columns()
    periods: Periods = Periods()
    confidence: float = Field(default=95, gt=50, lt=100)
    """the level of the limits or margins that are printed, in percent; those of another level than
    95 are brought to it, each side by the ratio of the normal distribution's quantiles"""
    flags: dict[str, str] = Field(default_factory=dict)
    """what stands in the columns ``status`` and ``note`` -> ``suppressed``, ``missing``, the id of
    a note that goes with the value, or nothing where it says nothing of the value"""
    lacks: tuple[str, ...] = ()
    """codes of comparators that a wider file is known to lack"""
    settled: dict[str, str] = Field(default_factory=dict)
    """kind of doubt, as ``doubts.csv`` names it -> why somebody who has looked has none"""
    compiled: bool = False
    """true: the publisher prints counts or lists; the compiler of the copy that is read worked the
    values out from them, or counted them"""
    suppressed: tuple[str, ...] = ()
    """symbols that mean held back"""
    missing: tuple[str, ...] = ()
    """symbols that mean not collected or not published"""
    named: bool = False
    """true: the file has the areas' names in place of codes, as the place writes them"""
    names: dict[str, str] = Field(default_factory=dict)
    """names that the publisher writes in a way of its own -> codes"""
    options: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    """anything else the reader asks for"""
    nationwide: tuple[Nationwide, ...] = ()
    """where the figures of every other place stand, from which the benchmarks are made"""

    def option(self, name: str) -> str:
        """Return an option that is one word; empty if it is not given."""
        found = self.options.get(name, "")
        return found if isinstance(found, str) else ",".join(found)

    def listed(self, name: str, known: Collection[str] = ()) -> tuple[str, ...]:
        """Return an option that is a list of names.

        Names without a comma may stand in one text with commas between them; a text that is one
        of the ``known`` names is that name.
        """
        found = self.options.get(name, ())
        if isinstance(found, str):
            found = (found,) if found in known else tuple(found.split(","))
        return found
