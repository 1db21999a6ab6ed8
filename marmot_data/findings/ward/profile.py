"""How does one ward stand, beside the city and England, on everything that is known of it?"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.schema import Basis, Kind, Status
from marmot_data.evidence.judgement import RankBand, Ruling, Strength
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    left_out,
    notes_of,
    remembered,
    upto,
)
from marmot_data.findings.caveats import age_notes, aged
from marmot_data.findings.ward.figures import ward_figures

MOST_STANDING_OUT = 3
LEAST_DISTANCE = 0.5
"""from the city's figure, in standard deviations of the wards: what is nearer does not stand out"""
ROBUST = (Basis.INDEX.value, Basis.MEASURE.value)
"""bases whose figures may stand out without a range of chance: complete, and no model"""
FEW = 3
"""up to so many wards are named; of more, the number is said"""
NEARLY_ALL = 99
MOSTLY = 0.5
"""of a small area's residents live in the ward for which its figure is told"""
HALF = 50
"""of a hundred wards: from there on it is said in how many the figure is lower"""
SAID = ["what", "shown", "city_shown", "when", "status", "area", "verdict", "below"]
"""what the sentence of a figure that stands out says"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Finding):
    """Every ward indicator of one ward, with the city's and England's figure of that period."""

    rows: pd.DataFrame
    """columns of `ward_figures` and theme, theme_title, what, shown, between, city_shown,
    country_shown, when, standing, nation, alike, and places between the lowest ward (0) and the
    highest (1): place, least and most (the ward and its range), city_place, country_place"""
    first: tuple[str, ...]
    """a sentence for each of the figures that are said first of every ward"""
    standing_out: tuple[str, ...]
    """up to three sentences, chosen by how far the ward lies from the city beside other wards"""
    placed: tuple[str, ...]
    """the same, each with how the ward lies among those of the country"""
    counts: str
    """how many figures differ clearly, how many are shown as counted, how many not compared"""


@answered
@remembered("priority", "year", "ward", "boundaries")
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
    rows = worded(view, rows)
    outs = _standing_out(view, rows)
    name, counts = view.area_name(ward), _counts(rows)
    return Profile(
        title=words("profile.title", **counts),
        subtitle=words("profile.subtitle", ward=name),
        sentence=" ".join(said for said, _ in outs) or words("profile.none_out", ward=name),
        table=_table(view, rows),
        indicators=tuple(dict.fromkeys(rows["indicator"])),
        sources=tuple(dict.fromkeys(rows["source"])),
        notes=(
            words("profile.chosen"),
            *_nation_notes(view, rows),
            *notes_of(view, rows),
            *age_notes(view, rows),
            *left_out(view, view.catalogue.chosen(None)),
        ),
        rows=rows,
        first=(*_first(view, rows), *_parts_first(view, ward)),
        standing_out=tuple(said for said, _ in outs),
        placed=tuple(" ".join(filter(None, one)) for one in outs),
        counts=words("profile.counts", **counts),
    )


def ward_rows(view: View, ward: str) -> pd.DataFrame:
    """Return a ward's newest figures under the chosen priority, in the catalogue's order."""
    figures = ward_figures(view)
    own = figures[figures["area"] == ward]
    if view.selection.priority == "all":
        return own
    return own[own["indicator"].isin(view.catalogue.chosen(view.selection.priority))]


def worded(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Add what is shown: values in words, standing, and the place in the span."""
    words, catalogue = view.words, view.catalogue
    entries = [view.indicator(name) for name in rows["indicator"]]
    width = (rows["high"] - rows["low"]).where(lambda w: w > 0)
    themes = [entry.theme for entry in entries]

    def shown(column: str) -> list[str]:
        return [words.value(v, entry) for v, entry in zip(rows[column], entries, strict=True)]

    def place(column: str) -> "pd.Series[float]":
        found: pd.Series[float] = (rows[column] - rows["low"]) / width
        return found

    return rows.assign(
        theme=themes,
        theme_title=[catalogue.themes[theme].title for theme in themes],
        what=[view.named(e, g) for e, g in zip(entries, rows["group"], strict=True)],
        shown=shown("value"),
        city_shown=shown("city"),
        country_shown=shown("country"),
        between=[
            words.between(low, high, entry)
            for low, high, entry in zip(rows["lower"], rows["upper"], entries, strict=True)
        ],
        when=[view.when(*one) for one in zip(rows["source"], rows["period"], strict=True)],
        standing=[standing(view, one) for one in rows["rank"]],
        nation=[among_nation(view, below) for below in rows["below"]],
        alike=list(_alike(view, rows)),
        place=place("value"),
        least=place("lower"),
        most=place("upper"),
        city_place=place("city"),
        country_place=place("country"),
        outcome=[entry.kind is Kind.OUTCOME for entry in entries],
    )


def _counts(rows: pd.DataFrame) -> dict[str, int]:
    """Count the figures by what may be said of them beside the city's."""
    rulings: list[Ruling] = list(rows["ruling"])
    strengths = {one: sum(r.strength is one for r in rulings) for one in Strength}
    verdicts = {word: sum(r.verdict == word for r in rulings) for word in ("better", "worse")}
    similar = sum(r.verdict == "similar" for r in rulings)
    return {
        **verdicts,
        "similar": similar,
        "apart": strengths[Strength.TESTED] - sum(verdicts.values()) - similar,
        "number": len(rulings),
        **{str(one): count for one, count in strengths.items()},
    }


def _first(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say the figures that every reader of a ward is told first, one sentence an indicator."""
    words = view.words
    for name in view.catalogue.front.ward_first:
        own = rows[rows["indicator"] == name].to_dict("records")
        if not own:
            continue
        entry = view.indicator(name)
        parts = [
            words(
                "profile.first_part",
                who=words.inside(view.group_name(row["group"])) if len(own) > 1 else "",
                value=row["shown"],
                city=row["city_shown"],
                country=row["country_shown"],
                where=view.area_name(view.place.authority),
                wider=view.area_name(view.place.country),
            ).strip()
            for row in own
        ]
        how = _estimated(view, str(own[0]["status"]))
        below = own[0]["below"] if len(own) == 1 else None
        yield words(
            "profile.first",
            what=entry.title,
            period=own[0]["when"],
            how=how,
            parts="; ".join(parts),
            nation=" ".join(filter(None, (among_nation(view, below, "sentence"), entry.beside))),
        ).strip()


def _parts_first(view: View, ward: str) -> Iterator[str]:
    """Say what is printed only for a few small areas, where most of one lies in the ward."""
    words, parts = view.words, view.data.table("ward_parts")
    own = set(parts["area"][(parts["ward"] == ward) & (parts["share"] >= MOSTLY)])
    for name in view.catalogue.front.ward_parts_first:
        entry, values = view.indicator(name), upto(view.data.values(name), view.last_year)
        rows = values[values["area"].isin(own) & values["value"].notna()]
        for area, found in rows.groupby("area", sort=False):
            listed = (
                words(
                    "profile.part",
                    who=words.inside(view.group_name(row["group"])),
                    value=words.value(row["value"], entry),
                )
                for row in found.to_dict("records")
            )
            known = view.data.areas.loc[str(area)]
            yield words(
                "profile.parts_first",
                what=entry.title,
                area=known["local_name"] or known["name"],
                level=words(f"level.{known['level']}"),
                period=words.period(str(found["period"].iloc[0])),
                parts=words.listed(listed),
            )


def _standing_out(view: View, rows: pd.DataFrame) -> list[tuple[str, str]]:
    """Put into words what stands out of a ward, and where that is among the country's wards."""
    found = []
    for row in stand_out(rows)[SAID].to_dict("records"):
        said = view.words(
            f"profile.out_{row['verdict']}",
            what=row["what"],
            value=row["shown"],
            city=row["city_shown"],
            period=row["when"],
            how=_estimated(view, str(row["status"])),
            ward=view.area_name(str(row["area"])),
        )
        found.append((said, among_nation(view, row["below"], "sentence")))
    return found


def stand_out(rows: pd.DataFrame) -> pd.DataFrame:
    """Choose the figures furthest from the city's beside the usual distance of all wards.

    One a theme, outcomes first, and only differences that are clear or between complete figures.

    Parameters
    ----------
    rows
        Columns ruling (beside the city), spread (standard deviation of the wards), theme, and
        outcome (true or false).
    """
    far = rows.assign(distance=distance(rows), robust=[_robust(one) for one in rows["ruling"]])
    far = far[far["robust"] & (far["distance"] >= LEAST_DISTANCE)]
    # What only describes the area is said where there are fewer than three outcomes.
    far = far.sort_values(["outcome", "distance"], ascending=False, kind="stable")
    return far.drop_duplicates("theme").head(MOST_STANDING_OUT)


def distance(rows: pd.DataFrame) -> "pd.Series[float]":
    """Return how many standard deviations of the wards a figure lies from the city's."""
    size = pd.Series([abs(one.size) for one in rows["ruling"]], index=rows.index, dtype=float)
    return size / rows["spread"].where(rows["spread"] > 0)


def _robust(ruling: Ruling) -> bool:
    """Tell whether a difference may stand out: clear by a test, or between complete figures."""
    if ruling.strength is Strength.DESCRIBED:
        return ruling.reason in ROBUST and ruling.figures[0].status != Status.ESTIMATED
    return ruling.clear


def among_nation(view: View, below: float | None, key: str = "cell") -> str:
    """Say in how many of 100 wards of the country the figure is lower, or higher."""
    words = view.words
    if below is None or math.isnan(below):
        return words("nation.unknown") if key == "cell" else ""
    way, number = ("higher", below) if below >= HALF else ("lower", 100 - below)
    said = words("nation.nearly_all") if number > NEARLY_ALL else str(int(number))
    return words(f"nation.{key}_{way}", number=said)


def _nation_notes(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say among how many wards of the country, and of which year, the figures are placed."""
    asked = zip(rows["indicator"], rows["group"], rows["period"], strict=True)
    found = [one for key in asked if (one := view.spread(*key))]
    most: dict[int, int] = {}
    for one in found:
        most[one.year] = max(one.wards, most.get(one.year, 0))
    if most:
        listed = view.words.listed(
            view.words("nation.of", wards=view.words.number(number, 0), year=str(year))
            for year, number in sorted(most.items(), reverse=True)
        )
        yield view.words("nation.note", listed=listed)


def _estimated(view: View, status: str) -> str:
    """Say "estimated" behind the period of a figure that is."""
    if status != Status.ESTIMATED.value:
        return ""
    return view.words("profile.how", how=view.words(f"status.{status}.word"))


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
    columns[words("table.period")] = rows["when"]
    columns[words("table.how")] = [words(f"status.{s}.word") for s in rows["status"]]
    return pd.DataFrame(columns).set_index(words("table.what"))
