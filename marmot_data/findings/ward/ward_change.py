"""What has changed in a ward, since an earlier year or at all, and of what can nobody say so?"""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.judgement import VERDICTS, Ruling, Strength, Way
from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.said import note_inside, why
from marmot_data.findings.ward.figures import SERIES, changed
from marmot_data.findings.ward.profile import change_by, ward_rows
from marmot_data.findings.ward.row_change import ALONE
from marmot_data.link import NONE

MOST_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class WardChange(Finding):
    """Every indicator of a ward then and now, with a word for the change or a reason for none."""

    answer: str
    """how many figures moved which way and that no test stands behind them, in two sentences"""
    refused: pd.DataFrame
    """the table's rows of changes that nobody can tell, each with its reason; not in the table"""
    rows: pd.DataFrame
    """columns indicator, what, then, now, when_then, when_now, size, ruling, verdict, said; kind,
    the verdict and, of a change without a test, whether it ran the right way (`KINDS`)"""


@answered
@remembered("priority", "year", "earlier", "ward", "boundaries")
def find_ward_change(view: View) -> WardChange | Nothing:
    """Set a ward's newest figures beside earlier ones.

    With an earlier year chosen, that is the newest figure whose period had ended by then; without
    one, the first since the baseline that may be compared.
    """
    words, ward = view.words, view.ward_code
    if ward is None:
        return Nothing(title=words("ward_change.choose"), sentence=words("ward_change.choose_why"))
    now = ward_rows(view, ward)
    rulings = [
        (indicator, changed(view, indicator, group, period))
        for indicator, group, period in zip(
            *(now[name] for name in (*SERIES, "period")), strict=True
        )
    ]
    rows = [_worded(view, indicator, one) for indicator, one in rulings if one.reason not in ALONE]
    name, found = view.area_name(ward), pd.DataFrame(rows)
    if found.empty:
        return Nothing(
            title=_say(view, "nothing", ward=name), sentence=_say(view, "nothing_why", ward=name)
        )
    held = found["verdict"] != "not_compared"
    title = _title(view, found[held])
    untested = " ".join(_untested(view, _counted(view, found[held])))
    return WardChange(
        title=title,
        answer=words("ward_change.answer", title=title, untested=untested).strip(),
        subtitle=_say(view, "subtitle", ward=name),
        sentence=_sentence(view, found, len(now)),
        table=_table(view, found[held]),
        refused=_table(view, found[~held]),
        indicators=tuple(dict.fromkeys(found["indicator"])),
        sources=tuple(dict.fromkeys(now["source"])),
        notes=(words("ward_change.method"), *notes_of(view, now)),
        rows=found,
    )


def _worded(view: View, indicator: str, ruling: Ruling) -> dict[str, object]:
    """Put one indicator then and now into words."""
    words, entry = view.words, view.indicator(indicator)
    now, then = ruling.figures
    kind = _kind(view, indicator, ruling)
    return {
        "indicator": indicator,
        "what": view.named(entry, now.group),
        "now": words.value(now.value, entry),
        "when_now": words.period(now.period),
        "then": words.value(then.value, entry),
        "when_then": words.period(then.period),
        "size": _size(view, indicator, ruling),
        "ruling": ruling,
        "verdict": ruling.verdict,
        "kind": kind,
        "said": _means(view, indicator, ruling, kind),
    }


def _means(view: View, indicator: str, ruling: Ruling, kind: str) -> str:
    """Say what a change means, or why nobody can say; the notes on both figures stand with it."""
    words = view.words
    if not ruling.held:
        return words("ward_change.not_compared", why=why(view, indicator, ruling))
    said = words(f"ward_change.{kind}", way=ruling.way)
    notes = dict.fromkeys(note_inside(view, one.note) for one in ruling.figures if one.note)
    cautions = "; ".join(filter(None, notes))
    return words("ward_change.with_note", said=said, note=cautions) if cautions else said


def _say(view: View, key: str, **parts: object) -> str:
    """Say something of the chosen earlier year, or of the earliest figures if none is chosen."""
    year = view.selection.earlier
    if year == NONE:
        return view.words(f"ward_change.earliest.{key}", **parts)
    return view.words(f"ward_change.year.{key}", year=year, **parts)


def _size(view: View, indicator: str, ruling: Ruling) -> str:
    """Say how much higher or lower; nothing where the two may not be set side by side."""
    return change_by(view, indicator, ruling) if ruling.held else ""


def _counted(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Leave out how many people live in the ward, which says nothing of how they fare."""
    return rows[rows["indicator"] != view.catalogue.front.residents]


def _title(view: View, rows: pd.DataFrame) -> str:
    """Say of how many figures that can be compared how many moved which way."""
    words, kinds = view.words, list(_counted(view, rows)["kind"])
    parts = (
        words(f"ward_change.part_{kind}", number=kinds.count(kind))
        for kind in KINDS
        if kind in kinds
    )
    return _say(view, "title", number=len(kinds), list=words.listed(parts))


def _sentence(view: View, found: pd.DataFrame, every: int) -> str:
    """Name what moved which way, say what no test stands behind, and count what is left out.

    Each is named with the year from which its change is told, as these differ.
    """
    words, held = view.words, found[found["verdict"] != "not_compared"]
    rows = _counted(view, held)
    tested = any(one.strength is Strength.TESTED for one in rows["ruling"])
    clear = any(one.clear for one in rows["ruling"])
    refused, without = len(found) - len(held), every - len(found)
    return " ".join(
        [
            *([words("ward_change.none_clear")] if tested and not clear else []),
            *(
                words(f"ward_change.list_{kind}", list=_listed(view, rows[rows["kind"] == kind]))
                for kind in KINDS
                if (rows["kind"] == kind).any()
            ),
            *_both_ways(view, found),
            *_untested(view, rows),
            *(_uncounted(view, held)),
            *([words("ward_change.count_refused", number=refused)] if refused else []),
            *([_say(view, "count_nothing", number=without, all=every)] if without else []),
        ]
    )


def _untested(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say how many of the changes no test stands behind."""
    untested = sum(one.strength is Strength.DESCRIBED for one in rows["ruling"])
    if untested:
        which = "all" if untested == len(rows) else "some"
        yield view.words("ward_change.untested", number=untested, which=which)


def _uncounted(view: View, held: pd.DataFrame) -> Iterator[str]:
    """Say which row of the table is not counted, and why."""
    for what in held.loc[held["indicator"] == view.catalogue.front.residents, "what"]:
        yield view.words("ward_change.uncounted", what=what)


def _kind(view: View, indicator: str, ruling: Ruling) -> str:
    """Return the verdict on a change; of one without a test, whether it ran the right way.

    Where neither way is better, or the figure follows age, it is only up or down.
    """
    entry = view.indicator(indicator)
    known = ruling.strength is Strength.DESCRIBED and ruling.way is not Way.SAME
    if not known or entry.follows_age or entry.polarity is Polarity.NEITHER:
        return ruling.verdict
    return "right" if (ruling.way is Way.HIGHER) == (entry.polarity is Polarity.HIGHER) else "wrong"


KINDS = (
    *("better", "worse", "higher", "lower", "wrong", "right"),
    *("described_higher", "described_lower", "similar", "described_same"),
)
"""how a figure may have changed, in the order in which it is said"""


def _both_ways(view: View, found: pd.DataFrame) -> Iterator[str]:
    """Say of what is counted in several ways that it went up by one and down by another."""
    words = view.words
    for one in view.catalogue.front.questions:
        own = found[found["indicator"].isin((one.indicator, *one.others))]
        ways = {ruling.way for ruling in own["ruling"] if ruling.held}
        if {Way.HIGHER, Way.LOWER} <= ways:
            what = words(f"question.{one.name}.same")
            yield words("ward_change.both_ways", what=what)


def _listed(view: View, rows: pd.DataFrame) -> str:
    """Name the first few indicators, each with the period from which its change is told."""
    words = view.words
    names = [
        words("ward_change.named", what=words.inside(what), when=when)
        for what, when in zip(rows["what"], rows["when_then"], strict=True)
    ]
    # A single name takes no more room than the words that would hide it.
    shown = len(names) if len(names) == MOST_NAMED + 1 else MOST_NAMED
    rest = len(names) - shown
    more = [words("ward_change.more", number=rest)] if rest > 0 else []
    return " ".join(["; ".join(names[:shown]), *more])


def _table(view: View, found: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    rows = found.sort_values("verdict", key=lambda one: one.map(VERDICTS.index), kind="stable")

    def cells(value: str, when: str) -> list[str]:
        pairs = zip(rows[value], rows[when], strict=True)
        return [words("ward_change.cell", value=v, when=w) for v, w in pairs]

    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("ward_change.then"): cells("then", "when_then"),
            words("ward_change.now"): cells("now", "when_now"),
            words("ward_change.change"): rows["size"],
            words("ward_change.means"): rows["said"],
        }
    ).set_index(words("table.what"))
