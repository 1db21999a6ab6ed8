"""Can I say this? Every claim about every ward: a true sentence, or one reason against it."""

import csv
import itertools
import math
import re
from collections import Counter, defaultdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.evidence.series import Figure
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.claims.claims import (
    Claim,
    SameClaim,
    courts_of,
    find_claim,
    find_same_claim,
    say,
    with_claim,
)
from marmot_data.findings.claims.rules import CLAIMS, WARD_CLAIMS, Answer, Court, answer, court_of
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.language import Words
from marmot_data.link import CLAIMS as IN_THE_LINK
from marmot_data.link import NONE, Selection
from marmot_data.store import Dataset
from tests.evidence.drawn import figure, laid_out, terms
from tests.findings.test_slight import little
from tests.sampling import WARD_SETS
from tests.spoken import section

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(catalogues.HOME).parent / "coventry"
KNOWN = catalogues.load()
DATA = Dataset.load(FOLDER)
WORDS = Words.load()
CITY, ENGLAND = "E08000026", "E92000001"
TOTALS = {"people", "households", "children", "incidents"}
MODELS = {"modelled_small_area", "modelled_homes_weighted_by_residents"}
NO_CHANGE = MODELS | {"one_month_snapshot", "uc_rollout", "absence_2020_21", "teacher_grades"}
NO_BASE = {"police_2016_outside"}
TESTED = {"count", "survey", "estimate"}
ONE_SENTENCE = re.compile(r"^[^.?!]+(?:[.?!](?=[\S)])[^.?!]*)*\.$")


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
    """1 if a is higher than b by a range that leaves out nought, -1 if lower, else 0."""
    gap = a["value"] - b["value"]
    low = gap - math.hypot(a["value"] - a["lower"], b["upper"] - b["value"])
    high = gap + math.hypot(a["upper"] - a["value"], b["value"] - b["lower"])
    return 1 if low > 0 else -1 if high < 0 else 0


def can_test(*rows: dict[str, Any]) -> bool:
    """Tell whether all have a range that measures chance."""
    return all(row["basis"] in TESTED and row["lower"] is not None for row in rows)


def large(*rows: dict[str, Any] | None) -> bool:
    return all(row is not None and (row["count"] is None or row["count"] >= 10) for row in rows)


def printed(entry: Any, *rows: dict[str, Any]) -> bool:
    """Tell whether two figures differ as printed."""
    first, second = (round(row["value"], entry.decimals) for row in rows)
    return bool(first != second)


YES, COUNTED, NO = "yes", "counted", "no"


class Second:
    """The rules of claims, written a second time from the raw rows."""

    def __init__(self, indicator: str, group: str, wards: tuple[str, ...]) -> None:
        self.entry = KNOWN.indicators[indicator]
        setting = self.entry.kind.value == "context"
        way = "neither" if setting else self.entry.polarity.value
        self.sign = {"higher": 1, "lower": -1, "neither": 0}[way]
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
        known = [row for row in rows if row and can_test(row)]
        if len(known) < len(rows):
            return {}
        value, lower, upper = (np.array([r[k] for r in known]) for k in ("value", "lower", "upper"))
        z = np.random.default_rng(77).standard_normal((20_000, len(rows)))
        drawn = value + z * np.where(z < 0, value - lower, upper - value) / 1.959964
        place = (-drawn).argsort(axis=1).argsort(axis=1)
        high, low = (place < 6).mean(axis=0), (place >= len(rows) - 6).mean(axis=0)
        return dict(zip(self.wards, zip(high, low, strict=True), strict=True))

    def benchmark(self, ward: str, code: str, wanted: int) -> str:
        """Hold the range against a value."""
        own, other = self.at(ward), self.at(code)
        if own is None or other is None or not large(own, other) or self.total:
            return NO
        if not can_test(own) or self.entry.follows_age:
            return COUNTED
        side = int(own["lower"] > other["value"]) - int(own["upper"] < other["value"])
        clear = side * self.sign == wanted and printed(self.entry, own, other)
        return YES if self.sign and clear else NO

    def change(self, ward: str, since: str, wanted: int) -> str:
        """Set the newest row against an earlier one."""
        now = self.at(ward)
        if now is None or not self.entry.comparable or self.entry.whole_areas:
            return NO
        before = [r for r in self.runs[ward] if r["end"] < now["end"]]
        if since == NONE:
            before = [r for r in before if self.fits(r, now)]
            before = [r for r in before if r["end"] >= "2013"] or before
            then = before[0] if before else None
        else:
            before = [r for r in before if r["end"][:4] <= since]
            then = before[-1] if before and self.fits(before[-1], now) else None
        if then is None or not large(now, then):
            return NO
        if "estimated" in {now["status"], then["status"]} or not can_test(now, then):
            return COUNTED
        if self.entry.follows_age:
            return COUNTED
        clear = apart(now, then) * self.sign == wanted and printed(self.entry, now, then)
        return YES if self.sign and clear else NO

    def fits(self, then: dict[str, Any], now: dict[str, Any]) -> bool:
        """Tell whether two rows may be set against each other."""
        plain = {"carried_over": "published", "compiled": "published"}
        ways = {plain.get(row["route"], row["route"]) for row in (then, now)}
        return (
            then["end"] < now["start"]
            and abs(days(then) - days(now)) < 20
            and not broken(self.entry, then, now)
            and len(ways) == 1
            and not {now["note"], then["note"]} & (NO_CHANGE | NO_BASE)
        )

    def other(self, ward: str, other: str) -> str:
        """Set two wards side by side."""
        one, two = self.at(ward), self.at(other)
        if one is None or two is None or ward == other or self.total or not large(one, two):
            return NO
        if not can_test(one, two) or self.entry.follows_age:
            return COUNTED
        return YES if apart(one, two) != 0 and printed(self.entry, one, two) else NO

    def among(self, ward: str, end: int) -> str | None:
        """Return none where so few draws decide that chance in the drawing would."""
        own = self.at(ward)
        if self.total or own is None or not large(own):
            return NO
        if self.inside:
            # All plausible places lie inside if at most 1 in 40 draws lies outside.
            often = self.inside[ward][end]
            sure = COUNTED if self.entry.follows_age else YES
            return None if abs(often - 0.975) < 0.006 else sure if often > 0.975 else NO
        rows = [self.at(one) for one in self.wards]
        if any(row is None or can_test(row) for row in rows):
            return NO
        beyond = [row for row in rows if row and (row["value"] - own["value"]) * (1, -1)[end] >= 0]
        return COUNTED if len(beyond) <= 6 else NO

    def allows(self, claim: str, ward: str, other: str, since: str) -> str | None:
        """Rule on a claim."""
        rules: dict[str, Callable[[], str | None]] = {
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


def known_reasons() -> set[str]:
    asked = section(WORDS, "claim.choose")
    return {
        "",
        "counted",
        "no_direction",
        *asked,
        *section(WORDS, "claim.why"),
        *section(WORDS, "why"),
    }


@pytest.mark.thorough
@pytest.mark.parametrize("boundaries", WARD_SETS)
def test_every_claim_of_every_ward_is_a_true_sentence_or_has_a_known_reason(
    boundaries: str,
) -> None:
    said: Counter[tuple[str, str]] = Counter()
    reasons = known_reasons()
    margins = 0
    for name, group in with_ward_figures():
        view = seen(boundaries=boundaries, indicator=name, group=group)
        court = court_of(view, name, group)
        assert len(court.wards) == 18
        second = Second(name, group, court.wards)
        for number, ward in enumerate(court.wards):
            other = court.wards[(number + 7) % 18]
            for claim in CLAIMS:
                where = (boundaries, name, group, view.area_name(ward), claim)
                found = answer(view, court, claim, ward, other)
                sentence = say(view, court, found, ward)
                assert fit_to_show(sentence), (where, sentence)
                assert ONE_SENTENCE.match(sentence), (where, sentence)
                assert found.reason in reasons, where
                if claim in WARD_CLAIMS:
                    expected = second.allows(claim, ward, other, NONE)
                    margins += expected is None
                    assert expected in (None, found.state), (where, sentence)
                if found.sayable:
                    said[claim, found.state] += 1
                    assert_tells_its_source(view, found, sentence)
    assert margins <= 30
    for claim in WARD_CLAIMS:
        # No ward has two comparable figures with ranges of chance: those of low income are
        # modelled, and the censuses cannot be compared.
        fewest = 0 if claim in ("improved", "worsened") else 5
        assert said[claim, "yes"] >= fewest, "the real figures hold claims of every kind"
        assert said[claim, "counted"] >= 5, "and figures of every kind that nothing tests"


def assert_tells_its_source(view: View, found: Answer, sentence: str) -> None:
    figures: tuple[Figure, ...] = found.ruling.figures
    first = figures[0]
    assert WORDS.period(first.period) in sentence
    assert KNOWN.sources[first.source].publisher in sentence
    assert view.area_name(first.area) in sentence
    assert (first.note in MODELS) == ("from a model" in sentence)
    if found.claim in WARD_CLAIMS:
        assert ("estimated" in sentence) >= (first.status == "estimated")
    if found.reason == "counted":
        for word in ("better", "worse", "improved", "clear"):
            assert word not in sentence.replace(first.source, ""), sentence


def test_a_change_since_any_year_agrees_with_the_rule() -> None:
    held: Counter[str] = Counter()
    for name, group in with_ward_figures():
        years = {end[:4] for end in DATA.values(name)["end"]}
        if len(years) < 2:
            continue
        for year in sorted(years):
            view = seen(indicator=name, earlier=year)
            court = court_of(view, name, group)
            second = Second(name, group, court.wards)
            for ward, claim in itertools.product(court.wards[::4], ("improved", "worsened")):
                state = answer(view, court, claim, ward).state
                assert state == second.allows(claim, ward, "", year), (name, year)
                held[state] += 1
    assert min(held[state] for state in ("counted", "no")) > 100


def test_claims_about_gaps_between_groups_agree_with_the_rule() -> None:
    made = [one for name, entry in KNOWN.indicators.items() for one in gap_claims(name, entry)]
    assert len(made) > 300


def gap_claims(name: str, entry: Any) -> list[tuple[str, bool]]:
    if len(entry.groups) < 2:
        return []
    made = []
    rows = raw(name)
    for group in entry.groups:
        view = seen(indicator=name, group=group)
        court = court_of(view, name, group)
        for claim in ("groups_narrowed", "groups_widened"):
            found = answer(view, court, claim)
            sentence = say(view, court, found, None)
            assert fit_to_show(sentence), sentence
            assert ONE_SENTENCE.match(sentence), sentence
            if found.supported and court.second is not None:
                pair = rows[CITY, group], rows[CITY, court.second]
                periods = [one.period for one in found.ruling.figures]
                assert truly_narrowed(pair, periods) == (claim == "groups_narrowed")
            made.append((claim, found.supported))
    return made


def truly_narrowed(pair: Any, periods: list[str]) -> bool | None:
    """Take the two distances and their difference by hand, from the raw rows."""
    ends = []
    for period in periods:
        a, b = (next(r for r in run if r["period"] == period) for run in pair)
        down = math.hypot(a["value"] - a["lower"], b["upper"] - b["value"])
        up = math.hypot(a["upper"] - a["value"], b["value"] - b["lower"])
        gap = a["value"] - b["value"]
        ends.append({"value": gap, "lower": gap - down, "upper": gap + up})
    moved = apart(ends[0], ends[1])
    assert moved != 0
    return bool(abs(ends[0]["value"]) < abs(ends[1]["value"]))


# Worked examples: made-up figures of one ward, one reason at a time.

WARD, OTHER = "E05001223", "E05001224"


def own(period: str = "2020", value: float = 20.0, half: float | None = 1.0, **more: Any) -> Figure:
    known = {"area": WARD, "count": 500.0, "source": "dwp_low_income", "year": period}
    return figure(value, half, **{**known, **more})


def held(*figures: Figure, city: float = 25.0, **change: Any) -> Court:
    wide = [
        figure(city, 1.0, area=CITY, level="city", year=one.period, source="dwp_low_income")
        for one in figures
        if one.area == WARD
    ]
    made = laid_out(terms("lower", **change), *figures, *wide)
    newest = made.newest_period([WARD, OTHER])
    return Court(
        indicator="children_low_income",
        group="all",
        figures=made,
        wards=(WARD, OTHER),
        newest=newest,
        other_set=False,
    )


def reason(claim: str, court: Court, since: str = NONE, other: str | None = None) -> str:
    return answer(seen(earlier=since), court, claim, WARD, other).reason


@pytest.mark.parametrize(
    ("claim", "figures", "expected"),
    [
        ("better_city", [own()], ""),
        ("worse_city", [own()], "opposite"),
        ("better_city", [own(half=5.0)], "chance"),
        ("better_city", [own(half=4.99)], ""),
        ("better_city", [own(count=9.0)], "small"),
        ("better_city", [own(count=10.0)], ""),
        ("better_city", [own(half=None)], "counted"),
        ("better_city", [own(basis="model")], "counted"),
        ("better_country", [own()], "no_benchmark"),
        ("improved", [own()], "single"),
        ("improved", [own("2018", 24), own()], ""),
        ("worsened", [own("2018", 24), own()], "opposite"),
        ("improved", [own("2018", 21.4), own()], "chance"),
        ("improved", [own("2018", 21.5), own()], ""),
        ("improved", [own("2018", 24), own(status="estimated")], "counted"),
        ("improved", [own("2018", 24), own(route="from_lsoa")], "mixed"),
        ("improved", [own("2018", 24), own(note="uc_rollout")], "note"),
        ("improved", [own("2018", 24, years=3.0), own()], "lengths"),
        ("improved", [own("2018", 24, end="2020-06-30"), own()], "overlap"),
        ("improved", [own("2018", 24, count=3.0), own()], "small"),
        ("differs", [own()], "no_other"),
        ("among_highest", [own()], "too_few"),
    ],
)
def test_each_reason_is_found(claim: str, figures: list[Figure], expected: str) -> None:
    barred = frozenset({"uc_rollout"})
    assert reason(claim, held(*figures, barred=barred)) == expected


def test_a_break_refuses_a_change() -> None:
    assert reason("improved", held(own("2018", 24), own(), breaks=(2020,))) == "break"


def test_the_earlier_year_is_the_newest_up_to_the_one_chosen() -> None:
    made = held(own("2017", 20), own("2018", 24), own())
    assert reason("improved", made, since="2016") == "no_since"
    assert reason("improved", made, since="2019") == ""
    assert reason("improved", made, since="2018") == ""
    assert reason("improved", made, since="2017") == "chance"


def test_scores_of_editions_and_numbers_of_people_are_refused() -> None:
    two = (own("2018", 24), own())
    assert reason("improved", held(*two, comparable=False)) == "not_comparable"
    assert reason("better_city", held(*two, total=True)) == "count"
    assert reason("improved", held(*two, total=True)) == ""


def test_two_wards_and_where_one_stands_among_others() -> None:
    both = held(own(value=20.0), own(value=30.0, area=OTHER))
    assert reason("differs", both, other=OTHER) == ""
    assert reason("differs", held(own(), own(value=21.0, area=OTHER)), other=OTHER) == "chance"


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
    known: dict[str, Any] = {"area": CITY, "level": "city"}
    one = laid_out(terms("higher"), own("2018", 60, **known), own("2020", now, **known))
    two = laid_out(terms("higher"), own("2018", 40, **known), own("2020", 40, **known))
    court = Court(
        indicator="school_readiness",
        group="girls",
        figures=one,
        wards=(),
        newest=None,
        other_set=False,
        second="boys",
        others=two,
    )
    found = answer(view, court, claim)
    assert found.reason == expected
    if claim == "groups_narrowed" and not expected:
        assert say(view, court, found, None) == (
            "In Coventry, the gap in school readiness between “Girls” and “Boys” narrowed from "
            "20.0 percentage points in 2018 (range 18.6 to 21.4) to 15.0 percentage points in "
            "2020 (range 13.6 to 16.4); source: Department for Work and Pensions."
        )


def test_a_held_back_figure_is_not_a_missing_one() -> None:
    nan = float("nan")
    blank = own(value=nan, half=None, count=nan, status="suppressed")
    court = held(blank, own(area=OTHER))
    assert reason("better_city", court) == "suppressed"
    missing = held(own(value=nan, half=None, count=nan, status="missing"), own(area=OTHER))
    assert reason("better_city", missing) == "no_figure"
    assert reason("better_city", held()) == "no_ward_figures"


def sentences(ward: str, other: str, **change: str) -> dict[str, str]:
    view = seen(**change)
    court = court_of(view, view.selection.indicator)
    return {c: say(view, court, answer(view, court, c, ward, other), ward) for c in CLAIMS}


def test_the_sentences_word_for_word() -> None:
    ward, other = "E05001222", "E05001223"
    told = sentences(ward, other, indicator="overcrowding")
    assert told["worse_city"] == (
        "In 2021, 16.4% of households in Foleshill had too few bedrooms for the people in them "
        "(range 15.6 to 17.3), which was worse than Coventry's 5.8%; source: Office for National "
        "Statistics."
    )
    assert told["better_country"] == (
        "This cannot be said: the figures say the opposite, 16.4% against 4.4%."
    )
    school = sentences(ward, other, indicator="no_qualifications")
    assert school["worse_city"] == school["better_city"], "older people more often have none"
    assert school["worse_city"] == (
        "In 2021, 29.0% of adults in Foleshill had no qualifications (range 28.3 to 29.7), "
        "higher than Coventry's 19.4%; 7.4% of its residents are 65 or over, and 14.6% in "
        "Coventry; source: Office for National Statistics."
    )
    score = sentences(ward, other, indicator="imd_score")
    assert score["worse_city"] == score["better_city"]
    assert "higher than Coventry's 27.5; source:" in score["worse_city"]
    model = sentences(ward, other)
    assert model["worsened"] == (
        "In 2020/21, an estimated 39.6% of children under 16 in Foleshill were in poverty "
        "before housing costs, up from 36.5% in 2014/15; in between it reached 44.6% (2019/20); "
        "the publisher calls this figure provisional; source: Department for Work and Pensions."
    )
    crude = sentences(ward, other, indicator="disability")
    assert "of its residents are 65 or over" in crude["better_city"]


def test_the_page_finds_one_claim_and_lists_every_other() -> None:
    found = find_claim(seen(ward="foleshill", claim="worsened"))
    without = find_claim(seen(claim="worsened"))
    assert isinstance(found, Claim)
    assert isinstance(without, Claim)
    assert found.answer.state == "counted"
    assert "it comes from a model" in found.why
    waits = WORDS("claim.ask.differs")  # for the other ward
    every = [WORDS(f"claim.ask.{one}") for one in IN_THE_LINK]
    assert set(found.every.index) == {one for one in every if one != waits}
    assert list(found.rows["value"]) == pytest.approx([39.6, 36.5], abs=0.05)
    assert without.answer.reason == "no_ward"


@pytest.mark.parametrize(
    ("change", "asks"),
    [
        ({"ward": "foleshill", "claim": "differs"}, "Choose the ward to set beside Foleshill."),
        (
            {"ward": "foleshill", "claim": "differs", "other_ward": "foleshill"},
            "Choose the ward to set beside Foleshill.",
        ),
        *(
            ({"claim": one}, "This is a claim about a ward, so choose a ward.")
            for one in WARD_CLAIMS
        ),
        *(
            (
                {"claim": one, "indicator": "school_readiness", "group": "all"},
                "Choose the two groups of people to set beside each other.",
            )
            for one in ("groups_narrowed", "groups_widened")
        ),
    ],
)
def test_a_claim_of_which_a_part_is_not_chosen_asks_for_it_and_is_not_judged(
    change: dict[str, str], asks: str
) -> None:
    view = seen(**change)
    found = find_claim(view)
    assert isinstance(found, Claim)
    assert (found.sentence, found.verdict, found.answer.state) == (asks, "", "unfinished")
    listed = {*found.every.index, *(name for one in found.cannot for name in one.claims)}
    assert WORDS(f"claim.ask.{change['claim']}") not in listed
    if change["claim"] in WARD_CLAIMS and "ward" in change:
        same = find_same_claim(view)
        assert isinstance(same, Nothing)
        assert same.sentence == asks


def test_groups_that_are_parts_of_a_whole_are_no_unfinished_choice() -> None:
    found = find_claim(seen(claim="groups_narrowed", indicator="crimes"))
    assert isinstance(found, Claim)
    assert found.answer.reason == "parts"


@pytest.mark.parametrize(
    ("ward", "indicator", "claim"),
    [
        ("wyken", "imd_score", "better_city"),  # 22.1 against 27.5, and less is better
        ("foleshill", "imd_score", "worse_city"),
        ("wyken", "life_expectancy", "better_city"),  # 84.6 years against 82.1
        ("foleshill", "life_expectancy", "worse_city"),
        ("wyken", "crime_at_risk", "worse_city"),  # lower, and neither way is better
        ("all", "imd_score", "worse_city"),
    ],
)
def test_the_page_opens_on_the_claim_that_lies_nearest(
    ward: str, indicator: str, claim: str
) -> None:
    def asked(chosen: str) -> str:
        change = {"ward": ward, "boundaries": "2026", "indicator": indicator, "claim": chosen}
        return with_claim(seen(**change)).selection.claim

    assert asked("usual") == claim
    assert asked("improved") == "improved", "what a reader chose stays"


@pytest.mark.parametrize("claim", WARD_CLAIMS)
def test_the_same_claim_is_listed_for_just_the_figures_that_carry_it(claim: str) -> None:
    for ward in ("foleshill", "wainbody"):
        view = seen(ward=ward, claim=claim, other_ward="earlsdon")
        found = find_same_claim(view)
        code, other = view.ward_code, view.code_of("earlsdon")
        told = []
        for name in KNOWN.chosen(None):
            groups = KNOWN.indicators[name].groups
            for group in groups if len(groups) <= 6 else groups[:1]:
                court = court_of(view, name, group)
                one = answer(view, court, claim, code, other)
                if one.supported:
                    told.append(say(view, court, one, code))
        if isinstance(found, Nothing):
            assert not told
        else:
            assert list(found.table[WORDS("same.quote")]) == told
            assert f" on {len(told)} of the " in found.sentence


def test_a_priority_narrows_the_list_of_the_same_claim() -> None:
    every = find_same_claim(seen(ward="foleshill", claim="worse_city"))
    health = find_same_claim(seen(ward="foleshill", claim="worse_city", priority="fair_work"))
    assert isinstance(every, SameClaim)
    assert isinstance(health, SameClaim | Nothing)
    assert set(getattr(health, "indicators", ())) < set(every.indicators)


def test_ids_in_links_and_notes_in_the_catalogue_are_known() -> None:
    assert tuple(CLAIMS) == IN_THE_LINK
    series = [one for entry in KNOWN.indicators.values() for one in entry.series]
    used = {note for one in series for note in (one.note, *one.notes.values())}
    assert set(KNOWN.front.no_change) == NO_CHANGE <= used
    assert set(KNOWN.front.no_base) == NO_BASE <= used
    assert {name for name, unit in KNOWN.units.items() if unit.total} == TOTALS


def test_every_verdict_begins_with_a_plain_yes_or_no() -> None:
    plain = {"yes": "Yes", "contrary": "No", "alike": "No", "no": "No"}
    for told, word in plain.items():
        for kind in ("against", "change", "among"):
            _, _, verdict = WORDS(f"claim.{told}", kind=kind, way="lower").partition(" ")
            assert verdict.startswith(f"{word}, "), told


def test_where_nothing_else_can_be_tested_the_sentence_to_copy_is_not_taken_back() -> None:
    name = "children_low_income_after_housing"
    view = seen(ward="longford", indicator=name, claim="worsened")
    found = find_claim(view)
    assert isinstance(found, Claim)
    assert found.answer.told == "counted"
    for ward in ("longford", "holbrooks", "foleshill"):
        for claim in IN_THE_LINK:
            same = find_same_claim(seen(ward=ward, indicator=name, claim=claim))
            if isinstance(same, Nothing):
                assert "may not be said" not in same.sentence


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("better_city", "✗ No, the figure is higher"),  # 39.1% against 32.2%
        ("worse_city", "(✓) You may say “higher”, not “worse”"),
        ("better_country", "✗ No, the figure is higher"),  # 27.1%
        ("worse_country", "(✓) You may say “higher”, not “worse”"),
        ("improved", "✗ No, the figure went up"),  # 38.5% a year before
        ("worsened", "(✓) You may say “up”, not “worse”"),
    ],
)
def test_a_counted_figure_speaks_against_a_claim_of_the_other_way(claim: str, told: str) -> None:
    name = "children_low_income_after_housing"
    found = find_claim(seen(ward="longford", indicator=name, claim=claim))
    assert isinstance(found, Claim)
    assert found.verdict == told


def test_of_two_opposite_claims_the_same_counted_figure_never_bears_both() -> None:
    tried = 0
    for ward in ("longford", "wainbody", "st-michaels"):
        view = seen(ward=ward)
        for court in courts_of(view):
            polarity = view.indicator(court.indicator).polarity
            own = court.own(view.ward_code)
            city = court.figures.at(view.place.authority, court.newest)
            both = [
                answer(view, court, one, view.ward_code) for one in ("better_city", "worse_city")
            ]
            if both[0].reason != "counted" or own is None or city is None:
                continue
            told = [one.told for one in both]
            decimals = view.indicator(court.indicator).decimals
            if little(court.indicator, *(round(one.value, decimals) for one in (own, city))):
                assert told == ["alike", "alike"], court.indicator
                continue
            if polarity == "neither":
                assert told == ["neutral", "neutral"], court.indicator
                continue
            tried += 1
            better = (own.value > city.value) == (polarity == "higher")
            assert told == (["counted", "contrary"] if better else ["contrary", "counted"])
    assert tried > 20


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
def test_the_ward_page_and_this_one_count_the_same_figures(boundaries: str) -> None:
    """A reader who holds the two pages side by side meets one number of figures, not two."""
    told = set()
    for ward in seen(boundaries=boundaries).data.wards(int(boundaries))["slug"]:
        view = seen(boundaries=boundaries, ward=ward)
        profile = find_profile(view)
        for tone in ("worse", "better"):
            found = find_same_claim(seen(boundaries=boundaries, ward=ward, claim=f"{tone}_city"))
            said = re.search(r"on (\d+) of the (\d+) figures", found.sentence)
            titled = re.search(rf"^{tone.title()} than .* on (\d+) of the (\d+)", profile.title)
            if said and titled:
                told.add(tone)
                assert said.groups() == titled.groups(), ward
    assert told == {"worse", "better"}


def test_a_quote_says_that_its_figure_was_estimated_here_where_the_file_says_so() -> None:
    """Read from the files alone: an estimate that the publisher did not make for this area."""
    names = ("no_qualifications", "overcrowding", "children_low_income", "fuel_poverty")
    told = Counter[bool]()
    for name, boundaries, ward in itertools.product(names, ("2004", "2026"), ("henley", "wyken")):
        with (FOLDER / "values" / f"{name}.csv").open(encoding="utf-8", newline="") as opened:
            rows = [row for row in csv.DictReader(opened) if row["value"]]
        view = seen(boundaries=boundaries, ward=ward, indicator=name, claim="worse_city")
        court, code = court_of(view, name), view.ward_code
        found = answer(view, court, "worse_city", code)
        if not found.sayable:
            continue
        own = max((row for row in rows if row["area"] == code), key=lambda row: row["end"])
        ours = own["status"] == "estimated" and own["route"] not in ("published", "compiled")
        assert say(view, court, found, code).endswith(", estimated here.") == ours, name
        told[ours] += 1
    assert set(told) == {True, False}


def test_of_a_tested_figure_of_which_neither_way_is_better_the_difference_may_be_said() -> None:
    """Renting from a council was refused without a sentence, and is clearly below the city's."""
    found = find_claim(seen(ward="holbrook", indicator="social_renting", claim="worse_city"))
    assert isinstance(found, Claim)
    assert found.verdict == "\N{EN DASH} Not “worse”: you may say “clearly lower”"
    assert found.sentence.startswith("In 2021, ")
    assert ", clearly lower than Coventry's 17.0%; source: " in found.sentence
    assert found.why.endswith("Of this figure we call neither higher nor lower better.")
    counted = find_claim(seen(ward="whoberley", indicator="population", claim="worse_city"))
    assert isinstance(counted, Claim)
    assert "clearly" not in counted.verdict


def test_no_refusal_of_what_a_ward_has_a_figure_of_leaves_nothing_to_quote() -> None:
    """Of households on Universal Credit, a number, nothing at all could be said."""
    tried = Counter[str]()
    asked = itertools.product(
        ("holbrook", "wainbody"),
        ("worse_city", "better_country", "worsened", "among_highest"),
        KNOWN.indicators,
    )
    for ward, claim, name in asked:
        view = seen(ward=ward, indicator=name, claim=claim)
        found = find_claim(view)
        if isinstance(found, Nothing) or found.answer.sayable:
            continue
        if court_of(view, name).own(view.ward_code) is None:
            continue
        reason, nearest = found.answer.reason, found.cannot[0].nearest
        assert view.area_name(str(view.ward_code)) in nearest, (name, reason)
        if reason == "chance":
            other = "England" if claim == "better_country" else "Coventry"
            assert f", with no clear difference from {other}'s " in nearest, name
        tried[reason] += 1
    assert min(tried[one] for one in ("chance", "count", "single", "no_benchmark", "note")) > 0


def test_what_only_the_other_wards_have_is_told_of_the_city() -> None:
    found = find_claim(seen(ward="holbrooks", boundaries="2026", indicator="area_satisfaction"))
    assert isinstance(found, Claim)
    assert found.answer.reason == "other_set"
    assert found.cannot[0].nearest == (
        "In 2022, 66% of adults in Coventry said they were satisfied with their local area; "
        "source: Coventry City Council."
    )


@pytest.mark.parametrize("claim", ["worse_city", "better_city", "worse_country", "better_country"])
def test_what_the_profile_calls_clearly_higher_or_lower_has_its_sentence(claim: str) -> None:
    """Wherever ranges show a difference that is neither better nor worse, it can be quoted."""
    tried = Counter[str]()
    for ward in ("longford", "st-michaels", "wainbody"):
        view = seen(ward=ward)
        code = view.ward_code
        for court in courts_of(view):
            if view.indicator(court.indicator).polarity != "neither":
                continue
            own = court.own(code)
            wider = view.place.authority if claim.endswith("city") else view.place.country
            other = court.figures.at(wider, court.newest)
            found = answer(view, court, claim, code)
            if own is None or other is None or found.ruling.strength.value != "tested":
                continue
            apart = (
                "higher" if own.lower > other.value else "lower" if own.upper < other.value else ""
            )
            told = say(view, court, found, code)
            assert (f", clearly {apart} than " in told) == bool(apart), (court.indicator, told)
            assert found.sayable == bool(apart)
            tried[apart] += 1
    assert min(tried["higher"], tried["lower"], tried[""]) > 0


@pytest.mark.parametrize("claim", ["worse_city", "better_city", "worse_country", "worsened"])
def test_better_or_worse_of_what_has_no_better_way_gets_no_tick(claim: str) -> None:
    """Crime lower than the city's was answered with a tick, although “worse” had been asked."""
    told = {True: 0, False: 0}
    for name, entry in KNOWN.indicators.items():
        found = find_claim(seen(ward="longford", indicator=name, claim=claim))
        if isinstance(found, Nothing) or found.answer.state != "counted":
            continue
        if found.answer.told in ("alike", "contrary"):
            continue
        neither = entry.polarity.value not in ("higher", "lower")
        told[neither] += 1
        word = "better" if claim == "better_city" else "worse"
        start = f"\N{EN DASH} Not “{word}”: you may say " if neither else "(✓) "
        assert found.verdict.startswith(start), name
        assert ("of this figure we call neither better" in found.why) == neither, name
        same = found.every[found.every.iloc[:, -1] == found.sentence].iloc[:, 0]
        no_tick = [one for one in same if one.startswith("\N{EN DASH} not in these words")]
        assert bool(no_tick) == neither, name
    assert told[False]
    assert told[True] or claim == "worsened"


@pytest.mark.parametrize(
    ("ward", "quoted"),
    [
        (
            "foleshill",
            (
                "In 2021/22, 57.8% of five-year-olds in Foleshill and Longford were ready for "
                "school, compared with 61.1% in Coventry; these are places of the council's "
                "profiles, not wards. 85% of the people of Foleshill ward live in Foleshill and "
                "Longford, and the ward itself has no figure; source: Coventry City Council."
            ),
        ),
        (  # whose first place holds a quarter of its people
            "wyken",
            (
                "In 2024/25, 65.3% of five-year-olds in Coventry were ready for school (range 63.8 "
                "to 66.7), compared with 68.3% in England; source: Department for Education."
            ),
        ),
    ],
)
def test_of_what_wards_lack_the_place_in_which_most_of_them_live_is_quoted(
    ward: str, quoted: str
) -> None:
    about = {"boundaries": "2026", "indicator": "school_readiness", "claim": "worse_city"}
    found = find_claim(seen(ward=ward, **about))
    assert isinstance(found, Claim)
    assert found.cannot[0].nearest == quoted


def test_the_place_that_is_quoted_for_a_ward_is_the_one_on_its_page() -> None:
    """Never one in which less than a third of its people live, nor where the places disagree."""
    quoted = 0
    for ward in DATA.wards(2026)["slug"]:
        about = {"ward": ward, "boundaries": "2026", "indicator": "school_readiness"}
        found, asked = find_claim(seen(claim="worse_city", **about)), find_questions(seen(**about))
        assert isinstance(found, Claim)
        assert isinstance(asked, Questions)
        (own,) = (one for one in asked.answers if one.name == "school")
        told = re.search(
            r"^In (\S+), (\S+) of .*?(\d+)% of the people of .* live in (.+), and the ward itself",
            found.cannot[0].nearest,
        )
        # A third of the ward, and no second place that says otherwise.
        home = re.search(r"(\d+)% of the ward's people", own.told.how_far if own.told else "")
        fit = home and int(home[1]) > 33 and "point both ways" not in own.aloud
        assert bool(told) == bool(fit)
        if told and own.told and home:
            quoted += 1
            assert told.groups() == (own.when, own.told.shown, home[1], own.told.where)
    assert quoted == 6


def test_what_may_be_said_stands_before_what_the_figures_contradict() -> None:
    """Of two claims that end in the same sentence the reader is shown the one that may be made."""
    contrary = 0
    for ward in DATA.wards(2004)["slug"]:
        for name in ("children_low_income", "life_expectancy", "fuel_poverty"):
            found = find_claim(seen(ward=ward, indicator=name, claim="differs"))
            assert isinstance(found, Claim)
            may, sentence = (found.every.iloc[:, n].astype(str) for n in (0, -1))
            against = may.str.startswith("✗ no: say")
            contrary += int(against.sum())
            first = ~sentence.duplicated()
            others = {text for text, no in zip(sentence, against, strict=True) if not no}
            assert not [
                text
                for text, no, shown in zip(sentence, against, first, strict=True)
                if no and shown and text in others
            ]
    assert contrary


def test_why_there_is_one_period_names_an_index_and_whose_figures_they_are() -> None:
    of_index = find_claim(seen(ward="foleshill", indicator="crime_at_risk", claim="improved"))
    assert isinstance(of_index, Claim)
    assert of_index.sentence.endswith("violence with injury”, index of 2025.")
    gap = find_claim(seen(indicator="life_expectancy", claim="gap_narrowed"))
    assert isinstance(gap, Claim)
    assert gap.sentence == (
        "This cannot be said: there is only one period in which small areas have a figure for "
        "“Life expectancy, women”, 2009 to 2013."
    )
