"""How does the city stand on everything under a priority, and what of it has changed?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Kind
from marmot_data.evidence.judgement import VERDICTS, Ruling, Strength, against
from marmot_data.evidence.series import Figure, Run, steady
from marmot_data.findings import phrases, said
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    left_out,
    pages_of,
    remembered,
)
from marmot_data.findings.city.moves import alike_moved, moves_of
from marmot_data.findings.city.trend import recent_trend
from marmot_data.findings.ward.profile import change_by

TESTED = tuple(one for one in VERDICTS if not one.startswith(("described", "not")))
COUNTED = tuple(one for one in VERDICTS if one.startswith("described"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Finding):
    """The newest figure of each indicator, beside the country's of the same period."""

    rows: pd.DataFrame
    """columns indicator, what, subject, kind, shown, when, verdict (one of VERDICTS), country, why,
    good, trend, line"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Finding):
    """The change of every outcome under a priority, or the reason why none can be told."""

    answer: str
    """what has clearly got better and what worse; the whole sentence where nothing has"""
    counted: str
    """how many outcomes changed which way; empty where the answer says so"""
    rows: pd.DataFrame
    """columns indicator, what, subject, verdict (one of VERDICTS), line, then, now, change,
    reason; what measures the same thing stands together"""
    moves: pd.DataFrame
    """what is drawn of each change, the tested ones first; see `moves_of`"""


def city_run(view: View, name: str) -> Run:
    """Return the city's figures of an indicator up to the chosen year, in periods of one length."""
    return steady(view.figures(name).run(view.place.authority, view.last_year))


def under(view: View) -> tuple[str, ...]:
    """Return the indicators under the chosen principle or priority whose figures can be read."""
    return tuple(name for name in _chosen(view) if not view.data.fault(name))


def lacking(view: View) -> tuple[str, ...]:
    """Name those whose figures cannot be read, each with its file."""
    return left_out(view, _chosen(view))


def _chosen(view: View) -> tuple[str, ...]:
    priority = view.selection.priority
    return view.catalogue.chosen(None if priority == "all" else priority)


@answered
@remembered("priority", "year", "earlier", "group")
def find_standing(view: View) -> Standing | Nothing:
    """Set every indicator under the chosen priority beside the country, each at its newest."""
    words = view.words
    runs = {name: run for name in under(view) if (run := city_run(view, name))}
    if not runs:
        why = words("standing.nothing_why", year=view.selection.year)
        return Nothing(title=words("standing.nothing"), sentence=" ".join((why, *lacking(view))))
    rows = pd.DataFrame([_beside_country(view, name, run) for name, run in runs.items()])
    parts = {"all": len(rows), "country": view.area_name(view.place.country)}
    return Standing(
        title=words("standing.title", **parts, **_counts(rows)),
        subtitle=words("standing.subtitle", place=view.place.title, **parts),
        sentence=_summed(view, "standing", rows),
        table=_standing_table(view, rows),
        indicators=tuple(rows["indicator"]),
        sources=tuple(dict.fromkeys(run[-1].source for run in runs.values())),
        notes=lacking(view),
        rows=rows,
    )


def _beside_country(view: View, name: str, run: Run) -> dict[str, str]:
    """Set the newest figure of an indicator beside the country's."""
    words, entry, now = view.words, view.indicator(name), run[-1]
    figures = view.figures(name)
    ruling = against(figures.terms, now, figures.at(view.place.country, now.period))
    why, country = _why(view, name, ruling), view.area_name(view.place.country)
    told = words("standing.not_compared", country=country, why=why)
    if ruling.held:
        told = said.against(view, name, ruling)
    age = said.age_beside(view, name, ruling) if ruling.held else ""
    return {
        **_named(view, name),
        "kind": entry.kind.value,
        "shown": words.value(now.value, entry),
        "when": words.period(now.period),
        "verdict": ruling.verdict,
        "country": words.value(ruling.figures[1].value, entry) if len(ruling.figures) > 1 else "",
        "why": why,
        "good": words(f"polarity.{entry.which_way}"),
        "trend": recent_trend(view, name, run) if now.tests else "",
        "line": " ".join(filter(None, (said.figure(view, name, now), told, age))),
    }


@answered
@remembered("priority", "year", "earlier", "group")
def find_progress(view: View) -> Progress | Nothing:
    """Set the newest figure of every outcome under the chosen priority against an earlier one.

    The later figure is the newest up to the chosen year; the earlier one is that of the year of
    comparison, or, without one, the first comparable since the baseline year.
    """
    words = view.words
    names = [name for name in under(view) if view.indicator(name).kind is Kind.OUTCOME]
    newest = {name: run[-1] for name in names if (run := city_run(view, name))}
    if not newest:
        why = " ".join((words("progress.no_outcomes"), *lacking(view)))
        return Nothing(title=words("progress.outcomes"), sentence=why)
    rulings = {name: view.since(view.figures(name), now) for name, now in newest.items()}
    rows = _ordered(pd.DataFrame([_since(view, name, one) for name, one in rulings.items()]))
    moves = moves_of(view, {name: rulings[name] for name in rows["indicator"]})
    used = [figure for ruling in rulings.values() for figure in ruling.figures]
    counted = " ".join([_summed(view, "progress", rows), *alike_moved(view, moves)])
    answer = " ".join(_clearly(view, rows, rulings))
    return Progress(
        title=words("progress.title", **_subjects(rows)),
        subtitle=words("progress.subtitle", place=view.place.title),
        sentence=f"{answer} {counted}".strip(),
        answer=answer or counted,
        counted=counted if answer else "",
        table=_progress_table(view, rows, moves),
        indicators=tuple(rows["indicator"]),
        sources=tuple(dict.fromkeys(one.source for one in used)),
        pages=pages_of((one.source, one.page) for one in used),
        notes=(
            since_when(view),
            *_same(view, rows),
            words("progress.method"),
            words("progress.targets"),
            *lacking(view),
        ),
        rows=rows,
        moves=moves,
    )


def since_when(view: View) -> str:
    """Say against which earlier figures outcomes are set."""
    year = view.earlier_year
    if year is None:
        return view.words("progress.since_baseline", year=view.catalogue.front.baseline)
    return view.words("progress.since_year", year=year)


def _since(view: View, name: str, ruling: Ruling) -> dict[str, str]:
    """Put the change of one outcome into words."""
    entry, figures = view.indicator(name), ruling.figures
    shown = [_figure(view, entry, one) for one in figures]
    return {
        **_named(view, name),
        "verdict": ruling.verdict,
        "line": said.told(view, name, figures[0], ruling),
        "then": shown[1] if len(shown) > 1 else "",
        "now": shown[0],
        "change": change_by(view, name, ruling) if ruling.held else "",
        "reason": _why(view, name, ruling),
    }


def _ordered(rows: pd.DataFrame) -> pd.DataFrame:
    """Put the clear changes first and those that cannot be compared last."""
    subjects = list(dict.fromkeys(rows["subject"]))
    order = [
        (VERDICTS.index(verdict), subjects.index(subject))
        for verdict, subject in zip(rows["verdict"], rows["subject"], strict=True)
    ]
    ranked = sorted(range(len(rows)), key=order.__getitem__)
    return rows.iloc[ranked].reset_index(drop=True)


def _clearly(view: View, rows: pd.DataFrame, rulings: Mapping[str, Ruling]) -> list[str]:
    """Name what has clearly got better and what worse, over which years; one thing only once."""
    if len(rows) == 1:
        return []
    return [
        view.words(f"progress.named_{tone}", list=view.words.listed(named))
        for tone in ("better", "worse")
        if (named := list(_things(view, rows[rows["verdict"] == tone], rulings)))
    ]


def _things(view: View, rows: pd.DataFrame, rulings: Mapping[str, Ruling]) -> Iterator[str]:
    """Name each subject by its own figure, or its first; say how many more measure the same."""
    words = view.words
    for subject, own in rows.groupby("subject", sort=False):
        names = [str(name) for name in own["indicator"]]
        name = str(subject) if subject in names else names[0]
        now, then = rulings[name].figures[:2]
        yield words(
            "progress.named_one",
            what=phrases.name(view, name, view.group(name)),
            then=words.period(then.period),
            now=words.period(now.period),
            more=len(names) - 1,
        )


def _same(view: View, rows: pd.DataFrame) -> list[str]:
    """Say where several outcomes that moved the same way measure the same thing."""
    words = view.words
    found = []
    for verdict in ("better", "worse"):
        own = rows.loc[rows["verdict"] == verdict, "subject"]
        if own.nunique() < len(own):
            subjects = words("progress.subject", number=own.nunique())
            found.append(words(f"progress.same_{verdict}", number=len(own), subjects=subjects))
    return [words("progress.same", list=words.listed(found))] if found else []


def _named(view: View, name: str) -> dict[str, str]:
    """Return an indicator's id and name, and the indicator that stands for its subject."""
    entry = view.indicator(name)
    subject = entry.same_as or name
    return {"indicator": name, "what": view.named(entry, view.group(name)), "subject": subject}


def _figure(view: View, entry: Indicator, one: Figure) -> str:
    words = view.words
    value, period = words.value(one.value, entry), words.period(one.period)
    return words("progress.figure", value=value, period=period)


def _why(view: View, name: str, ruling: Ruling) -> str:
    """Say on what a ruling rests: ranges, the figures alone, or why there is none."""
    if ruling.strength is Strength.REFUSED:
        return said.why(view, name, ruling)
    if ruling.strength is Strength.DESCRIBED:
        return view.words(f"described.{ruling.reason}")
    return view.words("progress.by_ranges")


def _counts(rows: pd.DataFrame) -> dict[str, int]:
    """Count the rows of each verdict, and those that are shown as counted."""
    counts = {one: int((rows["verdict"] == one).sum()) for one in VERDICTS}
    return counts | {"counted": sum(counts[one] for one in COUNTED)}


def _subjects(rows: pd.DataFrame) -> dict[str, int]:
    """Count each subject once, however many figures measure it."""

    def among(*verdicts: str) -> int:
        return int(rows.loc[rows["verdict"].isin(verdicts), "subject"].nunique())

    return {
        "better": among("better"),
        "worse": among("worse"),
        "tested": among(*TESTED),
    }


def _summed(view: View, section: str, rows: pd.DataFrame) -> str:
    """Say how many figures are clearly different, shown as counted, or cannot be compared."""
    words, counts = view.words, _counts(rows)
    if len(rows) == 1:
        return str(rows["line"].iloc[0])
    country = view.area_name(view.place.country)

    def listed(verdicts: tuple[str, ...]) -> str:
        return words.listed(
            words(
                f"{section}.count_{one}",
                number=counts[one],
                country=country,
                on=_on_subjects(view, rows[rows["verdict"] == one]),
            )
            for one in verdicts
            if counts[one]
        )

    tested = sum(counts[one] for one in TESTED)
    parts = {"whole": len(rows), "list": listed(TESTED)}
    sentences = [words(f"{section}.judged", number=tested, **parts)]
    if counts["counted"]:
        sentences.append(words("progress.counted", number=counts["counted"], list=listed(COUNTED)))
    if counts["not_compared"]:
        sentences.append(words("progress.not_compared", number=counts["not_compared"]))
    return " ".join(sentences)


def _on_subjects(view: View, rows: pd.DataFrame) -> str:
    """Say of how many subjects some figures are, where that is fewer than figures; else nothing."""
    number = rows["subject"].nunique()
    if number == len(rows):
        return ""
    return view.words("progress.on", subjects=view.words("progress.subject", number=number))


def _standing_table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words, none = view.words, view.words("table.none")
    state = words("standing.head_state", country=view.area_name(view.place.country))
    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("standing.head_value"): rows["shown"],
            words("table.period"): rows["when"],
            words("table.country"): rows["country"].replace("", none),
            state: [words(f"verdict.{one}") for one in rows["verdict"]],
            words("progress.head_why"): rows["why"],
            words("table.polarity"): rows["good"],
            words("standing.head_trend"): rows["trend"].replace("", none),
        }
    ).set_index(words("table.what"))


def _progress_table(view: View, rows: pd.DataFrame, moves: pd.DataFrame) -> pd.DataFrame:
    words, none = view.words, view.words("table.none")
    wider = moves.set_index("indicator")["country_cell"].reindex(rows["indicator"]).to_numpy()
    country = words("progress.head_country", country=view.area_name(view.place.country))
    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("progress.head_then"): rows["then"].replace("", none),
            words("progress.head_now"): rows["now"],
            words("progress.head_change"): rows["change"].replace("", none),
            words("progress.head_verdict"): [words(f"progress.word_{v}") for v in rows["verdict"]],
            country: pd.Series(wider, dtype=object).fillna("").replace("", none),
            words("progress.head_why"): rows["reason"],
        }
    ).set_index(words("table.what"))
