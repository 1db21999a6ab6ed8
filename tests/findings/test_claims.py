"""Can I say this? Every claim about every ward: a true sentence, or one reason against it."""

import csv
import itertools
import math
import re
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from marmot_data import catalogue as catalogues
from marmot_data import statistics
from marmot_data.dataset import Dataset
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.board import Board, Figure, board
from marmot_data.findings.claims import CLAIMS, Claim, Court, find_claim
from marmot_data.findings.rules import WARD_CLAIMS, Ask, judge
from marmot_data.findings.same_claim import SameClaim, find_same_claim
from marmot_data.selection import CLAIMS as IN_THE_LINK
from marmot_data.selection import NONE, Selection
from marmot_data.wording import Words

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(catalogues.HOME).parent / "coventry"
KNOWN = catalogues.load()
DATA = Dataset.load(FOLDER)
WORDS = Words.load()
CITY, ENGLAND = "E08000026", "E92000001"
TOTALS = {"people", "households", "children", "incidents"}
MODELS = {"modelled_small_area", "modelled_homes_weighted_by_residents"}
NO_CHANGE = MODELS | {"one_month_snapshot", "uc_rollout"}
ONE_SENTENCE = re.compile(r"^[^.?!]+(?:[.?!](?=\S)[^.?!]*)*\.$")


def seen(**change: str) -> View:
    """Return the app's view of the real figures."""
    start = Selection(place="coventry", boundaries="2004", indicator="children_low_income")
    return View(data=DATA, catalogue=KNOWN, words=WORDS, selection=start.moved(**change))


# The figures as they stand in the files, read a second time without the app's own reader.


@cache
def raw(indicator: str) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """Read a file of values: area and group -> rows in order of time."""
    found = defaultdict(list)
    with (FOLDER / "values" / f"{indicator}.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            numbers = {k: float(row[k]) if row[k] else None for k in ("value", "lower", "upper")}
            count = float(row["count"]) if row["count"] else None
            found[row["area"], row["group"] or "all"].append({**row, **numbers, "count": count})
    for rows in found.values():
        rows.sort(key=lambda row: (row["end"], row["start"]))
    return found


def days(row: dict[str, Any]) -> int:
    return (date.fromisoformat(row["end"]) - date.fromisoformat(row["start"])).days


def end_of(label: str) -> int:
    """2021/22 and 2021-22 end in 2022, 2019 in 2019."""
    return int(label[:2] + label[5:7]) if len(label) == 7 else int(label[:4])


def broken(entry: Any, then: dict[str, Any], now: dict[str, Any]) -> bool:
    first, last = int(then["end"][:4]), int(now["end"][:4])
    return any(first < end_of(one.at) <= last for one in entry.breaks)


def apart(a: dict[str, Any], b: dict[str, Any]) -> int:
    """1 if a is higher than b by more than chance, -1 if lower, else 0."""
    gap = a["value"] - b["value"]
    low = gap - math.hypot(a["value"] - a["lower"], b["upper"] - b["value"])
    high = gap + math.hypot(a["upper"] - a["value"], b["value"] - b["lower"])
    return 1 if low > 0 else -1 if high < 0 else 0


def solid(*rows: dict[str, Any] | None) -> bool:
    return all(
        row is not None
        and None not in (row["value"], row["lower"], row["upper"])
        and (row["count"] is None or row["count"] >= 10)
        for row in rows
    )


class Second:
    """The rules of `findings.rules`, written a second time from the raw rows."""

    def __init__(self, indicator: str, group: str, wards: tuple[str, ...]) -> None:
        self.entry = KNOWN.indicators[indicator]
        self.sign = {"higher": 1, "lower": -1, "neither": 0}[self.entry.better.value]
        self.total = self.entry.unit in TOTALS
        found = raw(indicator)
        self.runs = {
            area: [row for row in found.get((area, group), []) if row["value"] is not None]
            for area in (*wards, CITY, ENGLAND)
        }
        ends = [(row["end"], row["start"], row["period"]) for w in wards for row in self.runs[w]]
        self.newest = max(ends)[2] if ends else None
        self.wards = wards
        self.inside = self.thirds()

    def at(self, area: str) -> dict[str, Any] | None:
        """Return an area's row of the newest period."""
        return next((r for r in self.runs[area] if r["period"] == self.newest), None)

    def thirds(self) -> dict[str, tuple[float, float]]:
        """Ward -> how often it is among the six highest, and the six lowest, of 20,000 draws."""
        rows = [self.at(ward) for ward in self.wards]
        known = [row for row in rows if row and row["lower"] is not None]
        if len(known) < len(rows):
            return {}
        value, lower, upper = (np.array([r[k] for r in known]) for k in ("value", "lower", "upper"))
        z = np.random.default_rng(77).standard_normal((20_000, len(rows)))
        drawn = value + z * np.where(z < 0, value - lower, upper - value) / 1.959964
        place = (-drawn).argsort(axis=1).argsort(axis=1)
        high, low = (place < 6).mean(axis=0), (place >= len(rows) - 6).mean(axis=0)
        return dict(zip(self.wards, zip(high, low, strict=True), strict=True))

    def benchmark(self, ward: str, code: str, wanted: int) -> bool:
        """Hold the range against a value."""
        own, other = self.at(ward), self.at(code)
        if own is None or other is None or not solid(own) or not self.sign or self.total:
            return False
        side = int(own["lower"] > other["value"]) - int(own["upper"] < other["value"])
        return bool(side * self.sign == wanted)

    def change(self, ward: str, since: str, wanted: int) -> bool:
        """Set the newest row against an earlier one."""
        now = self.at(ward)
        if not self.sign or now is None or not self.entry.comparable:
            return False
        before = [r for r in self.runs[ward] if r["end"] < now["start"]]
        before = [r for r in before if abs(days(r) - days(now)) < 20]
        before = [r for r in before if since in (NONE, r["end"][:4])]
        before = [r for r in before if not broken(self.entry, r, now)]
        if not before:
            return False
        then = before[0 if since == NONE else -1]
        made = {now["status"], then["status"]}
        if len(made) > 1 or "estimated" in made or {now["note"], then["note"]} & NO_CHANGE:
            return False
        return solid(now, then) and apart(now, then) * self.sign == wanted

    def other(self, ward: str, other: str) -> bool:
        """Set two wards side by side."""
        one, two = self.at(ward), self.at(other)
        if one is None or two is None or ward == other or self.total:
            return False
        return solid(one, two) and apart(one, two) != 0

    def among(self, ward: str, end: int) -> bool | None:
        """Return none where so few draws decide that chance in the drawing would."""
        if self.total or not self.inside or not solid(self.at(ward)):
            return False
        often = self.inside[ward][end]
        # All plausible places lie inside if at most 1 in 40 draws lies outside.
        return None if abs(often - 0.975) < 0.006 else bool(often > 0.975)

    def allows(self, claim: str, ward: str, other: str, since: str) -> bool | None:
        """Rule on a claim."""
        rules: dict[str, Callable[[], bool | None]] = {
            "worse_city": lambda: self.benchmark(ward, CITY, -1),
            "better_city": lambda: self.benchmark(ward, CITY, 1),
            "worse_country": lambda: self.benchmark(ward, ENGLAND, -1),
            "better_country": lambda: self.benchmark(ward, ENGLAND, 1),
            "improved": lambda: self.change(ward, since, 1),
            "worsened": lambda: self.change(ward, since, -1),
            "among_highest": lambda: self.among(ward, 0),
            "among_lowest": lambda: self.among(ward, 1),
            "differs": lambda: self.other(ward, other),
        }
        return rules[claim]()


def with_ward_figures() -> list[tuple[str, str]]:
    own = DATA.contents[(DATA.contents["level"] == "ward") & (DATA.contents["with_value"] > 0)]
    names = [name for name in KNOWN.indicators if name in set(own["indicator"])]
    return [(name, group) for name in names for group in KNOWN.indicators[name].groups]


def fit_to_show(sentence: str) -> bool:
    clean = "{" not in sentence and "  " not in sentence
    return clean and not re.search(r"\b(nan|None|inf)\b", sentence)


def test_every_claim_of_every_ward_is_a_true_sentence_or_has_a_known_reason() -> None:
    said: Counter[str] = Counter()
    reasons = set(WORDS.section("claim.why"))
    margins = 0
    for boundaries in ("2004", "2026"):
        for name, group in with_ward_figures():
            view = seen(boundaries=boundaries, indicator=name, group=group)
            court = Court.of(view, name, group)
            wards = court.board.wards
            assert len(wards) == 18
            second = Second(name, group, wards)
            for number, ward in enumerate(wards):
                other = wards[(number + 7) % 18]
                for claim in CLAIMS:
                    where = (boundaries, name, group, view.area_name(ward), claim)
                    ruling = court.rule(claim, ward, other, NONE)
                    sentence = court.say(ruling, ward)
                    assert fit_to_show(sentence), (where, sentence)
                    assert ONE_SENTENCE.match(sentence), (where, sentence)
                    assert ruling.supported or ruling.reason in reasons, where
                    if claim in WARD_CLAIMS:
                        expected = second.allows(claim, ward, other, NONE)
                        margins += expected is None
                        assert expected in (None, ruling.supported), (where, sentence)
                    if ruling.supported:
                        said[claim] += 1
                        assert_tells_its_source(view, ruling.figures, sentence)
    assert margins <= 40
    for claim in WARD_CLAIMS:
        assert said[claim] >= 5, "the real figures hold claims of every kind"


def assert_tells_its_source(view: View, figures: tuple[Figure, ...], sentence: str) -> None:
    first = figures[0]
    assert WORDS.period(first.period) in sentence
    assert KNOWN.sources[first.source].publisher in sentence
    assert view.area_name(first.area) in sentence
    assert ("estimated" in sentence) == any(one.status == "estimated" for one in figures)
    assert (first.note in MODELS) == ("from a model" in sentence)


def test_a_change_since_any_year_agrees_with_the_rule() -> None:
    held = 0
    for name, group in with_ward_figures():
        years = {end[:4] for end in DATA.values(name)["end"]}
        if len(years) < 2:
            continue
        court = Court.of(seen(indicator=name), name, group)
        second = Second(name, group, court.board.wards)
        for year, ward in itertools.product(sorted(years), court.board.wards[::4]):
            for claim in ("improved", "worsened"):
                ruling = court.rule(claim, ward, None, year)
                assert ruling.supported == second.allows(claim, ward, "", year), (name, year)
                held += ruling.supported
    assert held > 10


def test_claims_about_gaps_between_groups_agree_with_the_rule() -> None:
    made = [one for name, entry in KNOWN.indicators.items() for one in gap_claims(name, entry)]
    assert len(made) > 300


def gap_claims(name: str, entry: Any) -> list[tuple[str, bool]]:
    if len(entry.groups) < 2:
        return []
    made = []
    rows = raw(name)
    for group in entry.groups:
        court = Court.of(seen(indicator=name, group=group), name, group)
        for claim in ("groups_narrowed", "groups_widened"):
            ruling = court.rule(claim, None, None, NONE)
            sentence = court.say(ruling, None)
            assert fit_to_show(sentence), sentence
            assert ONE_SENTENCE.match(sentence), sentence
            if ruling.supported and court.other_board is not None:
                pair = rows[CITY, group], rows[CITY, court.other_board.group]
                assert truly_narrowed(pair, ruling.figures) == (claim == "groups_narrowed")
            made.append((claim, ruling.supported))
    return made


def truly_narrowed(pair: Any, figures: tuple[Figure, ...]) -> bool | None:
    """Take the two distances and their difference by hand, from the raw rows."""
    ends = []
    for figure in (figures[0], figures[2]):
        a, b = (next(r for r in run if r["period"] == figure.period) for run in pair)
        down = math.hypot(a["value"] - a["lower"], b["upper"] - b["value"])
        up = math.hypot(a["upper"] - a["value"], b["value"] - b["lower"])
        gap = a["value"] - b["value"]
        ends.append({"value": gap, "lower": gap - down, "upper": gap + up})
    moved = apart(ends[0], ends[1])
    assert moved != 0
    return bool(abs(ends[0]["value"]) < abs(ends[1]["value"]))


# Worked examples: made-up figures of one ward, one reason at a time.


def figure(period: str = "2020", value: float = 20.0, half: float = 1.0, **more: Any) -> Figure:
    made = Figure(
        area="E05001223",
        group="all",
        period=period,
        start=f"{period}-01-01",
        end=f"{period}-12-31",
        years=1.0,
        value=value,
        lower=value - half,
        upper=value + half,
        count=500.0,
        status="published",
        note="",
        source="dwp_low_income",
        stretch=0,
    )
    return replace(made, **more)


def held(*own: Figure, city: float = 25.0, **change: Any) -> Board:
    base = board(seen(), "children_low_income")
    runs = {
        "E05001223": list(own),
        CITY: [replace(one, area=CITY, value=city) for one in own],
    }
    return replace(base, runs=runs, newest=own[-1].period, blanks={}, **change)


def reason(claim: str, made: Board, since: str = NONE, other: str | None = None) -> str:
    ask = Ask(board=made, wanted="", ward="E05001223", since=since, other=other)
    return judge(claim, CLAIMS[claim], ask).reason


NAN = float("nan")


@pytest.mark.parametrize(
    ("claim", "figures", "expected"),
    [
        ("better_city", [figure()], ""),
        ("worse_city", [figure()], "opposite"),
        ("better_city", [figure(half=5.0)], "chance"),
        ("better_city", [figure(half=4.99)], ""),
        ("better_city", [figure(count=9.0)], "small"),
        ("better_city", [figure(count=10.0)], ""),
        ("better_city", [figure(lower=NAN, upper=NAN)], "no_interval"),
        ("better_country", [figure()], "no_benchmark"),
        ("improved", [figure()], "single"),
        ("improved", [figure("2018", 24), figure()], ""),
        ("worsened", [figure("2018", 24), figure()], "opposite"),
        ("improved", [figure("2018", 21.4), figure()], "chance"),
        ("improved", [figure("2018", 21.5), figure()], ""),
        ("improved", [figure("2018", 24), figure(stretch=1)], "break"),
        ("improved", [figure("2018", 24), figure(status="estimated")], "estimated"),
        ("improved", [figure("2018", 24), figure(status="rebased")], "mixed"),
        ("improved", [figure("2018", 24), figure(note="uc_rollout")], "note"),
        ("improved", [figure("2018", 24, years=3.0), figure()], "lengths"),
        ("improved", [figure("2018", 24, end="2020-06-30"), figure()], "overlap"),
        ("improved", [figure("2018", 24, count=3.0), figure()], "small"),
        ("differs", [figure()], "no_other"),
        ("among_highest", [figure()], "too_few"),
    ],
)
def test_each_reason_is_found(claim: str, figures: list[Figure], expected: str) -> None:
    assert reason(claim, held(*figures)) == expected


def test_a_year_without_a_figure_is_refused_and_a_year_with_one_is_taken() -> None:
    made = held(figure("2017", 20), figure("2018", 24), figure())
    assert reason("improved", made, since="2016") == "no_since"
    assert reason("improved", made, since="2018") == ""
    assert reason("improved", made, since="2017") == "chance"


def test_scores_of_editions_and_numbers_of_people_are_refused() -> None:
    two = (figure("2018", 24), figure())
    scores = KNOWN.indicators["imd_score"]
    assert reason("improved", held(*two, entry=scores)) == "not_comparable"
    assert reason("better_city", held(*two, total=True)) == "count"
    assert reason("improved", held(*two, total=True)) == ""
    neither = KNOWN.indicators["born_abroad"]
    assert reason("improved", held(*two, entry=neither)) == "no_direction"


@pytest.mark.parametrize(
    ("now", "claim", "expected"),
    [
        (55.0, "groups_narrowed", ""),
        (55.0, "groups_widened", "gap_opposite"),
        (65.0, "groups_widened", ""),
        (60.5, "groups_widened", "gap_chance"),
        (35.0, "groups_narrowed", "reversed"),
    ],
)
def test_a_gap_between_groups(now: float, claim: str, expected: str) -> None:
    view = seen(indicator="school_readiness", group="girls", other_group="boys")
    court = Court.of(view, "school_readiness")
    one = [figure("2018", 60, area=CITY), figure("2020", now, area=CITY)]
    two = [figure("2018", 40, area=CITY), figure("2020", 40, area=CITY)]
    assert court.other_board is not None
    court.board.runs, court.other_board.runs = {CITY: one}, {CITY: two}
    ruling = court.rule(claim, None, None, NONE)
    assert ruling.reason == expected
    if claim == "groups_narrowed" and not expected:
        assert court.say(ruling, None) == (
            "In Coventry the gap in “School readiness” between “Girls” and “Boys” narrowed from "
            "20.0 percentage points in 2018 (range 18.6 to 21.4) to 15.0 percentage points in "
            "2020 (range 13.6 to 16.4); source: Department for Work and Pensions."
        )


def test_a_held_back_figure_is_not_a_missing_one() -> None:
    own = held(figure())
    gone = replace(own, runs={}, blanks={("E05001223", "2020"): "suppressed"})
    assert reason("better_city", gone) == "suppressed"
    assert reason("better_city", replace(gone, blanks={})) == "no_figure"
    assert reason("better_city", replace(gone, newest=None)) == "no_ward_figures"
    assert reason("better_city", replace(gone, newest=None, other_set=True)) == "other_set"


def test_the_gap_by_deprivation_is_refused_for_a_model_and_told_for_a_count() -> None:
    view = seen(indicator="fuel_poverty", year="2018")
    made = board(view, "fuel_poverty")
    ask = Ask(board=made, wanted="", since="2012")
    assert judge("gap_narrowed", CLAIMS["gap_narrowed"], ask).reason == "note"
    small = made.small[made.small["population"] > 0]
    chance = statistics.proportion(small["count"].to_numpy(), small["population"].to_numpy())
    small = small.assign(note="", lower=chance.lower * 100, upper=chance.upper * 100)
    counted = replace(ask, board=replace(made, small=small))
    rulings = {c: judge(c, CLAIMS[c], counted) for c in ("gap_narrowed", "gap_widened")}
    assert {one.reason for one in rulings.values()} == {"", "gap_opposite"}
    now, then = rulings["gap_widened"].figures
    assert (now.period, then.period) == ("2018", "2012")
    wider = abs(now.value) > abs(then.value)
    assert rulings["gap_widened"].supported == wider
    other_areas = replace(
        ask, board=board(seen(indicator="fuel_poverty"), "fuel_poverty"), since="2019"
    )
    nameless = replace(other_areas.board, small=other_areas.board.small.assign(note=""))
    again = judge("gap_narrowed", CLAIMS["gap_narrowed"], replace(other_areas, board=nameless))
    assert again.reason == "other_areas"


def test_the_sentences_word_for_word() -> None:
    court = Court.of(seen(), "children_low_income")
    ward, other = "E05001222", "E05001223"
    say = {c: court.say(court.rule(c, ward, other, NONE), ward) for c in CLAIMS}
    assert say["worse_city"] == (
        "In Foleshill the figure for “Children in low income” was 39.6% in 2020/21 (range 38.4 "
        "to 40.8), which is worse than Coventry's 22.9%; source: Department for Work and Pensions."
    )
    assert say["worsened"] == (
        "In Foleshill the figure for “Children in low income” got worse, from 36.5% in 2014/15 "
        "(range 35.3 to 37.7) to 39.6% in 2020/21 (range 38.4 to 40.8), which is more than chance "
        "would make; source: Department for Work and Pensions."
    )
    assert say["better_country"] == (
        "This cannot be said: there is no figure for “Children in low income” in England for "
        "2020/21."
    )


def test_the_page_finds_one_claim_and_lists_every_other() -> None:
    found = find_claim(seen(ward="foleshill", claim="worsened"))
    without = find_claim(seen(claim="worsened"))
    assert isinstance(found, Claim)
    assert isinstance(without, Claim)
    assert found.ruling.supported
    assert list(found.every.index) == [WORDS(f"claim.ask.{one}") for one in IN_THE_LINK]
    assert list(found.rows["value"]) == pytest.approx([39.6, 36.5], abs=0.05)
    assert without.ruling.reason == "no_ward"


@pytest.mark.parametrize("claim", WARD_CLAIMS)
def test_the_same_claim_is_listed_for_just_the_figures_that_carry_it(claim: str) -> None:
    for ward in ("foleshill", "wainbody"):
        view = seen(ward=ward, claim=claim, other_ward="earlsdon")
        found = find_same_claim(view)
        code, other = view.ward, view.ward_code("earlsdon")
        sentences = []
        for name in KNOWN.chosen(None):
            court = Court.of(view, name)
            ruling = court.rule(claim, code, other, NONE)
            if ruling.supported:
                sentences.append(court.say(ruling, code))
        if isinstance(found, Nothing):
            assert not sentences
        else:
            assert list(found.table[WORDS("same.quote")]) == sentences
            assert f" on {len(sentences)} of the " in found.sentence


def test_a_priority_narrows_the_list_of_the_same_claim() -> None:
    every = find_same_claim(seen(ward="foleshill", claim="worse_city"))
    health = find_same_claim(seen(ward="foleshill", claim="worse_city", priority="fair_work"))
    assert isinstance(every, SameClaim)
    assert isinstance(health, SameClaim | Nothing)
    assert set(getattr(health, "indicators", ())) < set(every.indicators)


def test_ids_in_links_and_notes_in_the_catalogue_are_known() -> None:
    assert tuple(CLAIMS) == IN_THE_LINK
    used = {one.note for entry in KNOWN.indicators.values() for one in entry.series}
    assert set(KNOWN.front.no_change) == NO_CHANGE <= used
    assert {name for name, unit in KNOWN.units.items() if unit.total} == TOTALS
