"""What has changed in a ward, since an earlier year or at all, and of what can nobody say so?"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from marmot_data.evidence.judgement import VERDICTS, Ruling, Strength, Way, tone_of
from marmot_data.findings import phrases
from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.glossary import slight_said
from marmot_data.findings.said import note_inside, why
from marmot_data.findings.ward.figures import SERIES, changed
from marmot_data.findings.ward.moved import city_change, how_it_moved
from marmot_data.findings.ward.profile import change_by, ward_rows
from marmot_data.findings.ward.row_change import ALONE
from marmot_data.link import NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class WardChange(Finding):
    """Every indicator of a ward then and now, with a word for the change or a reason for none."""

    answer: str
    """how much moved which way, and that no test stands behind it, in two sentences"""
    refused: pd.DataFrame
    """the table's rows of changes that nobody can tell, each with its reason; not in the table"""
    rows: pd.DataFrame
    """columns indicator, what, then, now, when_then, when_now, size; city, how the city's figure
    moved over the same years; ruling, verdict, said; kind, the verdict and, of a change without a
    test, whether it ran the right way (`KINDS`); counted, false of what is but another way of
    counting the same, and of how many people live there"""


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
    rulings = [(indicator, one) for indicator, one in rulings if one.reason not in ALONE]
    numbers = _numbers(view, [indicator for indicator, one in rulings if one.held])
    rulings = [(indicator, one) for indicator, one in rulings if indicator not in numbers]
    other_ways = _other_ways(view, [indicator for indicator, one in rulings if one.held])
    rows = [_worded(view, indicator, one, other_ways) for indicator, one in rulings]
    name, found = view.area_name(ward), pd.DataFrame(rows)
    if found.empty:
        return Nothing(
            title=_say(view, "nothing", ward=name), sentence=_say(view, "nothing_why", ward=name)
        )
    held = found["verdict"] != "not_compared"
    title, *more = _told(view, found[held])
    told = [words("ward_change.full", clause=one) for one in (title, *more)]
    return WardChange(
        title=title,
        answer=" ".join([*told, *_untested(view, found[held])]),
        subtitle=_say(view, "subtitle", ward=name),
        sentence=" ".join([*told[1:], _sentence(view, found, len(now), numbers)]),
        table=_table(view, found[held]),
        refused=_table(view, found[~held]).drop(columns=_moves(view)),
        indicators=tuple(dict.fromkeys(found["indicator"])),
        sources=tuple(dict.fromkeys(now["source"])),
        notes=(words("ward_change.method"), slight_said(view), *notes_of(view, now)),
        rows=found,
    )


def _numbers(view: View, held: Sequence[str]) -> set[str]:
    """Return the numbers of people where a share tells the same: a growing ward has more of all.

    Beside the share such a number is taken for the people behind it, and it is of other ages.
    """
    found: set[str] = set()
    for one in view.catalogue.front.questions:
        ways = [name for name in (one.indicator, *one.others) if name in held]
        numbers = {name for name in ways if view.catalogue.unit(name).total}
        found |= numbers if numbers < set(ways) else set()
    return found


def _other_ways(view: View, held: Sequence[str]) -> dict[str, str]:
    """Return the figures that only count again what another change tells, and what that is.

    Of all ways of counting one thing the first counts that can be compared with the past: the
    figure that answers the question, or else the next.
    """
    found: dict[str, str] = {}
    for one in view.catalogue.front.questions:
        ways = [name for name in (one.indicator, *one.others) if name in held]
        if ways[1:]:
            found |= dict.fromkeys(ways[1:], view.words(f"question.{one.name}.same", tense="now"))
    return found


def _worded(
    view: View, indicator: str, ruling: Ruling, other_ways: Mapping[str, str]
) -> dict[str, object]:
    """Put one indicator then and now into words."""
    words, entry = view.words, view.indicator(indicator)
    now, then = ruling.figures
    kind, again = _kind(view, indicator, ruling), other_ways.get(indicator, "")
    return {
        "indicator": indicator,
        "what": view.named(entry, now.group),
        "now": words.value(now.value, entry),
        "when_now": view.when(now.source, now.period),
        "then": words.value(then.value, entry),
        "when_then": view.when(then.source, then.period),
        "size": _size(view, indicator, ruling),
        "city": _city(view, indicator, ruling),
        "ruling": ruling,
        "verdict": ruling.verdict,
        "kind": kind,
        "said": _means(view, indicator, ruling, kind, again),
        "counted": not again and indicator != view.catalogue.front.residents,
    }


def _means(view: View, indicator: str, ruling: Ruling, kind: str, again: str) -> str:
    """Say what a change means, or why nobody can say; the notes on both figures stand with it.

    ``again`` is what has been counted already by another figure.
    """
    words = view.words
    if not ruling.held:
        return words("ward_change.not_compared", why=why(view, indicator, ruling))
    said = words(f"ward_change.{kind}")
    notes = dict.fromkeys(note_inside(view, one.note) for one in ruling.figures if one.note)
    other_way = words("ward_change.other_way", what=again) if again else ""
    cautions = "; ".join(filter(None, (other_way, *notes)))
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


def _city(view: View, indicator: str, ruling: Ruling) -> str:
    """Say how the city's figure moved over the same years, without judging it."""
    city = city_change(view, indicator, ruling) if ruling.held else None
    return change_by(view, indicator, city) if city else view.words("table.none")


def _counted(rows: pd.DataFrame) -> pd.DataFrame:
    """Keep each thing once, and nothing that says nothing of how people fare."""
    return rows[rows["counted"].astype(bool)]


def _told(view: View, rows: pd.DataFrame) -> tuple[str, ...]:
    """Say of how much that can be compared how much moved which way; of a single thing, how."""
    words, own, mixed = view.words, _counted(rows), _mixed(view, rows)
    if len(own) == 1:
        return how_it_moved(view, _ways(view, rows, str(own["indicator"].iloc[0])))
    kinds = [
        "mixed" if name in mixed else kind
        for name, kind in zip(own["indicator"], own["kind"], strict=True)
    ]
    parts = (
        words(f"ward_change.part_{kind}", number=kinds.count(kind))
        for kind in (*KINDS, "mixed")
        if kind in kinds
    )
    return (_say(view, "title", number=len(kinds), list=words.listed(parts)),)


def _ways(view: View, rows: pd.DataFrame, indicator: str) -> pd.DataFrame:
    """Return the changes by every way of counting the same; first the one that is asked for."""
    for one in view.catalogue.front.questions:
        ways = (one.indicator, *one.others)
        if indicator in ways:
            own = rows[rows["indicator"].isin(ways)]
            return own.sort_values("indicator", key=lambda names: names.map(ways.index))
    return rows[rows["indicator"] == indicator]


def _sentence(view: View, found: pd.DataFrame, every: int, numbers: Collection[str]) -> str:
    """Name what moved which way, say what no test stands behind, and count what is left out.

    Each is named with the year from which its change is told, as these differ.
    """
    words, held = view.words, found[found["verdict"] != "not_compared"]
    rows = _counted(held)
    plain = rows[~rows["indicator"].isin(_mixed(view, held))]
    tested = any(one.strength is Strength.TESTED for one in rows["ruling"])
    clear = any(one.clear for one in rows["ruling"])
    refused, without = len(found) - len(held), every - len(found) - len(numbers)
    unshared = words.listed(phrases.name(view, name) for name in sorted(numbers))
    return " ".join(
        [
            *([words("ward_change.none_clear")] if tested and not clear else []),
            *(
                words(f"ward_change.list_{kind}", list=_listed(view, plain[plain["kind"] == kind]))
                for kind in KINDS
                if len(rows) > 1 and (plain["kind"] == kind).any()  # a single one is in the title
            ),
            *_both_ways(view, found),
            *_untested(view, held),
            *(_uncounted(view, held)),
            *([words("ward_change.count_numbers", what=unshared)] if numbers else []),
            *([words("ward_change.count_refused", number=refused)] if refused else []),
            *([_say(view, "count_nothing", number=without, all=every)] if without else []),
        ]
    )


def _untested(view: View, held: pd.DataFrame) -> Iterator[str]:
    """Say how many of the changes no test stands behind; of a single thing, by any way of it."""
    counted = _counted(held)
    single = len(counted) == 1
    told = held[held["indicator"] != view.catalogue.front.residents] if single else counted
    untested = sum(one.strength is Strength.DESCRIBED for one in told["ruling"])
    if untested:
        every = "single" if single else "all"
        which = "some" if untested < len(told) else every
        yield view.words("ward_change.untested", number=untested, which=which)


def _uncounted(view: View, held: pd.DataFrame) -> Iterator[str]:
    """Say how many rows of the table are about one thing, and of which neither way is better."""
    words = view.words
    for one in view.catalogue.front.questions:
        own = held[held["indicator"].isin((one.indicator, *one.others))]
        if len(own) > 1:
            what = words(f"question.{one.name}.same", tense="now")
            which = "all" if len(own) == len(held) else "some"
            yield words(
                "ward_change.about_one", number=len(own), all=len(held), what=what, which=which
            )
    residents = view.catalogue.front.residents
    if (held["indicator"] == residents).any():
        yield words("ward_change.uncounted", what=phrases.name(view, residents))


def _kind(view: View, indicator: str, ruling: Ruling) -> str:
    """Return the verdict on a change; of one without a test, its way and which way is better.

    Where neither way is better, or the figure follows age, it is only up or down.
    """
    tone = tone_of(view.figures(indicator, ruling.figures[0].group).terms, ruling.way)
    if ruling.strength is not Strength.DESCRIBED or tone not in RUN:
        return ruling.verdict
    return f"{ruling.way}_{RUN[tone]}"


RUN = {"better": "right", "worse": "wrong"}
"""whether a change ran to the side of which a test would say better or worse"""
KINDS = (
    *("better", "worse", "higher", "lower"),
    *("higher_wrong", "lower_wrong", "higher_right", "lower_right"),
    *("described_higher", "described_lower", "similar", "described_same"),
)
"""how a figure may have changed, in the order in which it is said"""


def _both_ways(view: View, found: pd.DataFrame) -> Iterator[str]:
    """Say of what is counted in several ways that it went up by one and down by another."""
    for what in dict.fromkeys(_mixed(view, found).values()):
        yield view.words("ward_change.both_ways", what=what)


def _mixed(view: View, found: pd.DataFrame) -> dict[str, str]:
    """Return what went up by one way of counting and down by another: figure -> what it counts."""
    mixed: dict[str, str] = {}
    for one in view.catalogue.front.questions:
        own = found[found["indicator"].isin((one.indicator, *one.others))]
        ways = {ruling.way for ruling in own["ruling"] if ruling.held}
        if one.others and {Way.HIGHER, Way.LOWER} <= ways:
            what = view.words(f"question.{one.name}.same", tense="now")
            mixed |= dict.fromkeys(map(str, own["indicator"]), what)
    return mixed


def _listed(view: View, rows: pd.DataFrame) -> str:
    """Name the indicators, each with the period from which its change is told."""
    words = view.words
    return "; ".join(
        words("ward_change.named", what=words.inside(what), when=when)
        for what, when in zip(rows["what"], rows["when_then"], strict=True)
    )


def _moves(view: View) -> list[str]:
    """Return the heads of the columns that say how far figures moved."""
    city = view.area_name(view.place.authority)
    return [view.words("ward_change.change"), view.words("ward_change.city", city=city)]


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
            **dict(zip(_moves(view), (rows["size"], rows["city"]), strict=True)),
            words("ward_change.means"): rows["said"],
        }
    ).set_index(words("table.what"))
