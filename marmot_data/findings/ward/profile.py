"""How does one ward stand, beside the city and England, on everything that is known of it?"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from marmot_data.catalogue.schema import Kind, Polarity
from marmot_data.evidence.judgement import VERDICTS, RankBand, Ruling, Strength
from marmot_data.findings import phrases
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    left_out,
    notes_of,
    remembered,
)
from marmot_data.findings.caveats import age_notes, aged
from marmot_data.findings.ward.cautions import newer_for_city
from marmot_data.findings.ward.figures import SERIES, changed, ward_figures
from marmot_data.findings.ward.nation import among_nation, nation_notes
from marmot_data.findings.ward.scale import Ends, Scale, ends_of, scale_of
from marmot_data.findings.ward.standing_out import distance, standing_out

FOLDED = ("others", "describes")
"""sections that are folded and not counted: other ways of counting what is told already, and what
describes who lives in a ward, where neither way is better"""
FEW = 3
"""up to so many wards are named; of more, the number is said"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Finding):
    """Every ward indicator of one ward, with the city's and England's figure of that period."""

    rows: pd.DataFrame
    """columns of `ward_figures` and what, shown, between, city_shown, country_shown, when,
    standing, nation, alike; section (a theme, or one of `FOLDED`) and section_title; scale, where
    it lies among the wards; changed, since_when and change, what may be said of its change;
    sections in order, and in each the figures furthest from the city's first"""
    ends: Ends
    """words for lower and higher, for lines on which neither way is better"""
    heads: tuple[str, ...]
    """of the columns: indicator, period, ward, city, country, change, worse, better"""
    standing_out: tuple[str, ...]
    """up to three sentences, chosen by how far the ward lies from the city beside other wards"""
    placed: tuple[str, ...]
    """the same, each with how the ward lies among those of the country"""
    counts: str
    """how many figures can be judged and how, how many are shown as counted, how many not compared;
    of those that are not folded"""
    why: Mapping[str, str]
    """section that is folded -> why it is not counted, and which figure to use instead"""
    newer: str
    """which figures the whole city has of a later period; empty if none"""


@answered
@remembered("priority", "year", "earlier", "ward", "boundaries")
def find_profile(view: View) -> Profile | Nothing:
    """Set a ward beside the city and England, one row an indicator and group of people.

    The newest period up to the chosen year is shown for each indicator, and city and England
    only for that same period.
    """
    words = view.words
    ward = view.ward_code
    if ward is None:
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    rows = ward_rows(view, ward)
    if rows.empty:
        return Nothing(
            title=words("profile.nothing"),
            sentence=words("profile.nothing_why", year=view.selection.year),
        )
    rows = _laid_out(view, worded(view, rows))
    outs = standing_out(view, rows)
    name, city = view.area_name(ward), view.area_name(view.place.authority)
    folded = rows["section"].isin(FOLDED)
    counts = _counts(view, rows[~folded]) | {"folded": int(folded.sum())}
    return Profile(
        title=words(f"profile.title_{_most(counts)}", **counts, where=city),
        subtitle=words("profile.subtitle", ward=name),
        sentence=" ".join(said for said, _ in outs) or words("profile.none_out", ward=name),
        table=_table(view, rows),
        indicators=tuple(dict.fromkeys(rows["indicator"])),
        sources=tuple(dict.fromkeys(rows["source"])),
        notes=(
            words("profile.chosen"),
            *nation_notes(view, rows),
            *notes_of(view, rows),
            *age_notes(view, rows),
            *left_out(view, view.catalogue.chosen(None)),
        ),
        rows=rows,
        ends=ends_of(words),
        heads=(
            *(words("table.what"), words("table.period"), name, city),
            *(view.area_name(view.place.country), words("profile.change")),
            words("questions.wards", number=len(view.data.wards(int(view.selection.boundaries)))),
        ),
        standing_out=tuple(said for said, _ in outs),
        placed=tuple(" ".join(filter(None, one)) for one in outs),
        counts=_counted(view, counts, city),
        why={one: words(f"profile.{one}_why") for one in FOLDED}
        | {"others": " ".join((words("profile.others_why"), *_leading(view, rows)))},
        newer=_newer(view, rows),
    )


def _leading(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say of each figure that is counted in several ways which way leads, and why."""
    words = view.words
    for one in view.catalogue.front.questions:
        led = rows[rows["indicator"] == one.indicator]
        if one.others and len(led):
            yield words(
                "profile.leading",
                what=phrases.name(view, one.indicator),
                when=led["when"].iloc[0],
                why=words(f"question.{one.name}.why"),
            )


def ward_rows(view: View, ward: str) -> pd.DataFrame:
    """Return a ward's newest figures under the chosen priority, in the catalogue's order."""
    figures = ward_figures(view)
    own = figures[figures["area"] == ward]
    if view.selection.priority == "all":
        return own
    return own[own["indicator"].isin(view.catalogue.chosen(view.selection.priority))]


def worded(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Add what is shown: values in words, and where the ward stands."""
    words = view.words
    entries = [view.indicator(name) for name in rows["indicator"]]

    def shown(column: str) -> list[str]:
        return [words.value(v, entry) for v, entry in zip(rows[column], entries, strict=True)]

    return rows.assign(
        theme=[entry.theme for entry in entries],
        what=[view.named(e, g) for e, g in zip(entries, rows["group"], strict=True)],
        shown=shown("value"),
        city_shown=shown("city"),
        country_shown=shown("country"),
        between=[
            words.between(low, high, entry)
            for low, high, entry in zip(rows["lower"], rows["upper"], entries, strict=True)
        ],
        when=[view.when(*one) for one in zip(rows["source"], rows["period"], strict=True)],
        how=[
            words("status.estimated.word") if phrases.estimated(view, name, one.figures[0]) else ""
            for name, one in zip(rows["indicator"], rows["ruling"], strict=True)
        ],
        standing=[standing(view, one) for one in rows["rank"]],
        nation=[among_nation(view, below) for below in rows["below"]],
        alike=list(_alike(view, rows)),
        outcome=[entry.kind is Kind.OUTCOME for entry in entries],
        plain=[not view.catalogue.units[entry.unit].bare for entry in entries],
    )


def _laid_out(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Put the rows into sections, the furthest from the city first; add picture and change."""
    words = view.words
    changes = [
        changed(view, *one)
        for one in zip(*(rows[name] for name in (*SERIES, "period")), strict=True)
    ]
    rows = rows.assign(
        section=[_section(view, name) for name in rows["indicator"]],
        scale=_objects(ward_scale(view, row) for row in rows.to_dict("records")),
        changed=[
            _change(view, name, one) for name, one in zip(rows["indicator"], changes, strict=True)
        ],
        since_when=[
            words("profile.since", period=words.period(one.figures[1].period)) if one.held else ""
            for one in changes
        ],
        change=_objects(changes),
        apart=-distance(rows),
    )
    order = [*view.catalogue.front.themes, *FOLDED]
    titles = {
        one: words(f"profile.{one}") if one in FOLDED else view.catalogue.themes[one].title
        for one in order
    }
    rows = rows.assign(
        section_title=[titles[one] for one in rows["section"]],
        place=[order.index(one) for one in rows["section"]],
    )
    return rows.sort_values(["place", "apart"], kind="stable", na_position="last")


def _objects(column: Iterable[object]) -> "pd.api.extensions.ExtensionArray":
    """Make a column of what is neither text nor number."""
    return pd.array(list(column), dtype=object)


def _section(view: View, indicator: str) -> str:
    """Return under which heading a figure stands."""
    entry = view.indicator(indicator)
    if any(indicator in one.others for one in view.catalogue.front.questions):
        return "others"
    describes = entry.kind is Kind.CONTEXT and entry.polarity is Polarity.NEITHER
    return "describes" if describes or entry.follows_age else entry.theme


def ward_scale(view: View, row: Mapping[Hashable, Any]) -> Scale | None:
    """Lay a row of `ward_figures` out on the line from the worst ward to the best.

    Where a difference is called neither better nor worse, as of a figure that follows how old
    residents are or that only describes the ward, the line runs from the lowest to the highest.
    """
    terms = view.figures(row["indicator"], row["group"]).terms
    return scale_of(
        row["wards"],
        Polarity.NEITHER if terms.follows_age else terms.polarity,
        own=(row["value"], row["lower"], row["upper"]),
        city=row["city"],
        country=row["country"],
    )


def _change(view: View, indicator: str, ruling: Ruling) -> str:
    """Say how a figure changed; a dash where that cannot be said."""
    if not ruling.held:
        return view.words("profile.no_change")
    said, hardly = change_by(view, indicator, ruling), ruling.verdict == "described_same"
    return view.words("profile.hardly", change=said) if hardly and ruling.size else said


def change_by(view: View, indicator: str, ruling: Ruling) -> str:
    """Say by how much a figure rose or fell."""
    words, size = view.words, ruling.size
    if not size:
        return words("ward_change.no_size")
    shown = words.difference(size, view.indicator(indicator))
    return words("ward_change.higher_by" if size > 0 else "ward_change.lower_by", size=shown)


def _counted(view: View, counts: Mapping[str, int], city: str) -> str:
    """Say of how many figures how many can be judged, and what became of the rest."""
    words = view.words

    def listed(*kinds: str) -> str:
        return words.listed(
            words(f"profile.{one}_count", number=counts[one]) for one in kinds if counts[one]
        )

    judged = listed("worse", "better", "similar")
    rest = {
        Strength.DESCRIBED: listed("described_higher", "described_lower", "described_same"),
        Strength.REFUSED: "",
    }
    said = [
        words("profile.counts", **counts, where=city, list=judged),
        *(
            words(f"profile.{one}_rest", number=counts[one], list=list_)
            for one, list_ in rest.items()
            if counts[one]
        ),
    ]
    if counts["folded"]:
        said.append(words("profile.folded_rest", number=counts["folded"]))
    return " ".join(said)


def _newer(view: View, rows: pd.DataFrame) -> str:
    """Say which figures the whole city has of a later period, and why the older ones stand here."""
    shown = (
        (n, ruling.figures[0]) for n, ruling in zip(rows["indicator"], rows["ruling"], strict=True)
    )
    newer = list(dict.fromkeys(said for _, said in newer_for_city(view, shown)))
    return view.words("newer.profile", list=view.words.listed(newer)) if newer else ""


def _counts(view: View, rows: pd.DataFrame) -> dict[str, int]:
    """Count the figures by what may be said of them beside the city's.

    ``judged`` can be tested and called better or worse. ``neutral`` can be tested too, but neither
    way is better, so ``similar`` is counted of the former only and the judged add up.
    """
    rulings: list[Ruling] = list(rows["ruling"])
    tested = [
        (ruling, view.figures(*one).terms.judges)
        for ruling, *one in zip(rulings, rows["indicator"], rows["group"], strict=True)
        if ruling.strength is Strength.TESTED
    ]
    verdicts = {word: sum(r.verdict == word for r in rulings) for word in VERDICTS}
    judged = [ruling for ruling, can in tested if can]
    return {
        **verdicts,
        "similar": sum(one.verdict == "similar" for one in judged),
        "judged": len(judged),
        "neutral": len(tested) - len(judged),
        "number": len(rulings),
        **{str(one): sum(r.strength is one for r in rulings) for one in Strength},
    }


def _most(counts: Mapping[str, int]) -> str:
    """Return whether more of the judged figures are worse or better."""
    return "better" if counts["better"] > counts["worse"] else "worse"


def standing(view: View, place: RankBand | None) -> str:
    """Say a range of ranks from the nearer end: ``between 2nd and 4th lowest of 18``."""
    words = view.words
    if place is None:
        return words("among.unknown")
    number = place.among
    end, one, other = "highest", place.first, place.last
    if one - 1 > number - other:
        end, one, other = "lowest", number + 1 - other, number + 1 - one
    parts = {"first": words.ordinal(one), "last": words.ordinal(other), "wards": number}
    if one == 1 and other == number:
        return words("among.anywhere", **parts)
    if one == other:
        return words(f"among.clear_{end}" if one == 1 else f"among.only_{end}", **parts)
    return words(f"among.between_{end}", **parts)


def _alike(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Name the wards from which a ward does not clearly differ, or say how many they are."""
    words, names = view.words, view.data.names
    for found in rows["alike"]:
        if found is None:
            yield words("among.alike_unknown")
        elif not found:
            yield words("among.alike_none")
        elif len(found) <= FEW:
            yield ", ".join(sorted(names[code] for code in found))
        else:
            yield words("among.alike_many", number=len(found))


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    with_range = [
        words("table.with_range", value=shown, range=between) if between else shown
        for shown, between in zip(rows["shown"], rows["between"], strict=True)
    ]
    columns: dict[str, object] = {words("table.what"): rows["what"]}
    columns[words("table.this_ward")] = with_range
    for shown, verdict, head in (
        ("city_shown", "verdict", "table.city"),
        ("country_shown", "verdict_country", "table.country"),
    ):
        columns[words(head)] = rows[shown]
        columns[words(f"{head}_verdict")] = [
            aged(view, row, words(f"verdict.{row[verdict]}")) for row in rows.to_dict("records")
        ]
    columns[words("table.nation")] = rows["nation"]
    columns[words("table.standing")] = rows["standing"]
    columns[words("table.alike")] = rows["alike"]
    columns[words("table.period")] = [
        words("profile.when", period=when, how=how) if how else when
        for when, how in zip(rows["when"], rows["how"], strict=True)
    ]
    columns[words("table.how")] = [words(f"status.{s}.word") for s in rows["status"]]
    return pd.DataFrame(columns).set_index(words("table.what"))
