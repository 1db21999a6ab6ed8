"""What has changed in a ward, since an earlier year or at all, and of what can nobody say so?"""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.judgement import VERDICTS, Ruling, Strength, Way
from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.said import note_inside, why
from marmot_data.findings.ward.figures import SERIES, changed
from marmot_data.findings.ward.profile import ward_rows
from marmot_data.findings.ward.row_change import ALONE
from marmot_data.link import NONE

MOST_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class WardChange(Finding):
    """Every indicator of a ward then and now, with a word for the change or a reason for none."""

    refused: pd.DataFrame
    """the table's rows of changes that nobody can tell, each with its reason; not in the table"""
    rows: pd.DataFrame
    """columns indicator, what, then, now, when_then, when_now, size, ruling, verdict, said"""


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
    counts = _counts(_fare(view, found))
    return WardChange(
        title=_say(view, "title" if _tested(found) else "title_counted", **counts),
        subtitle=_say(view, "subtitle", ward=name),
        sentence=_sentence(view, found, len(now) - len(found)),
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
    verdict = ruling.verdict
    return {
        "indicator": indicator,
        "what": view.named(entry, now.group),
        "now": words.value(now.value, entry),
        "when_now": words.period(now.period),
        "then": words.value(then.value, entry),
        "when_then": words.period(then.period),
        "size": _size(view, indicator, ruling),
        "ruling": ruling,
        "verdict": verdict,
        "said": _means(view, indicator, ruling),
    }


def _means(view: View, indicator: str, ruling: Ruling) -> str:
    """Say what a change means, or why nobody can say; the notes on both figures stand with it."""
    words = view.words
    if not ruling.held:
        return words("ward_change.not_compared", why=why(view, indicator, ruling))
    said = words(f"ward_change.{ruling.verdict}")
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
    if not ruling.held:
        return ""
    if not ruling.size:
        return view.words("ward_change.no_size")
    shown = view.words.difference(ruling.size, view.indicator(indicator))
    return view.words(
        "ward_change.higher_by" if ruling.size > 0 else "ward_change.lower_by", size=shown
    )


def _fare(view: View, found: pd.DataFrame) -> pd.DataFrame:
    """Leave out how many people live in the ward: a count beside the list has to agree with it."""
    return found[found["indicator"] != view.catalogue.front.residents]


def _counts(found: pd.DataFrame) -> dict[str, int]:
    """Count the changes by the word that is said of them."""
    rulings: list[Ruling] = list(found["ruling"])
    return {word: sum(one.verdict == word for one in rulings) for word in VERDICTS}


def _sentence(view: View, found: pd.DataFrame, without: int) -> str:
    """Name what has clearly changed, then what is higher and lower as counted, and count the rest.

    Each is named with the year from which its change is told, as these differ. How many people
    live in the ward is left to the table: it says nothing of how they fare.
    """
    words, fare = view.words, _fare(view, found)
    counts = _counts(fare)
    pairs = zip(fare["indicator"], fare["verdict"], strict=True)
    said = fare["verdict"] + pd.Series([_wanted(view, *one) for one in pairs], fare.index)
    listed = [
        words(f"ward_change.list_{key}", list=_listed(view, fare[said == key]))
        for key in LISTED
        if (said == key).any()
    ]
    clear = any(one.clear for one in found["ruling"])
    unclear, same, refused = (counts[one] for one in ("similar", "described_same", "not_compared"))
    return " ".join(
        [
            *([] if clear or not _tested(found) else [words("ward_change.none_clear")]),
            *listed,
            *_both_ways(view, found),
            *([words("ward_change.count_unclear", number=unclear)] if unclear and clear else []),
            *([words("ward_change.count_same", number=same)] if same else []),
            *([words("ward_change.count_refused", number=refused)] if refused else []),
            *([_say(view, "count_nothing", number=without)] if without else []),
        ]
    )


def _wanted(view: View, indicator: str, verdict: str) -> str:
    """Return which way would be better, behind a change that is shown as counted; else nothing."""
    entry = view.indicator(indicator)
    known = verdict.startswith("described") and not entry.follows_age
    return f"_{WANTED[entry.polarity]}" if known and entry.polarity in WANTED else ""


WANTED = {Polarity.LOWER: "less", Polarity.HIGHER: "more"}
LISTED = tuple(
    f"{verdict}{wanted}"
    for verdict in VERDICTS
    if verdict not in ("similar", "described_same", "not_compared")
    for wanted in (("_less", "_more", "") if verdict.startswith("described") else ("",))
)
"""the lists of a sentence, in their order: what is shown as counted by which way would be better"""


def _both_ways(view: View, found: pd.DataFrame) -> Iterator[str]:
    """Say of what is counted in several ways that it went up by one and down by another."""
    words = view.words
    for one in view.catalogue.front.questions:
        own = found[found["indicator"].isin((one.indicator, *one.others))]
        ways = {ruling.way for ruling in own["ruling"] if ruling.held}
        if {Way.HIGHER, Way.LOWER} <= ways:
            what = words(f"question.{one.name}.same")
            yield words("ward_change.both_ways", what=what)


def _tested(found: pd.DataFrame) -> bool:
    return any(one.strength is Strength.TESTED for one in found["ruling"])


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
