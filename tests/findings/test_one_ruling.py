"""No two pages disagree: whatever sets two figures beside each other gives them one ruling.

What a page says is read back out of its own words: each sentence of the catalogue that tells a
difference is turned into a pattern, and a page's text is searched for them. So the law asks the
pages, not the code that they should all have asked.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from marmot_data.catalogue.schema import Kind
from marmot_data.catalogue.talks import SlideKind
from marmot_data.documents.talk.filling import MAKE
from marmot_data.evidence.series import steady
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.headlines import find_headlines
from marmot_data.findings.city.lines import Line, area_lines, group_lines
from marmot_data.findings.city.nearest import find_nearest
from marmot_data.findings.city.progress import find_progress, find_standing
from marmot_data.findings.city.trend import find_trend
from marmot_data.findings.claims.claims import find_claim
from marmot_data.findings.compare.comparison import find_comparison
from marmot_data.findings.gap.gap_series import find_gap_series
from marmot_data.findings.maps.tertiles import find_tertiles
from marmot_data.findings.ward.figures import with_ward_figures
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.ward_change import find_ward_change
from marmot_data.language import Words
from marmot_data.link import ALL
from tests.findings.conftest import See
from tests.sampling import WARD_SETS
from tests.spoken import section as section_of

if TYPE_CHECKING:
    import pandas as pd

Key = tuple[str, ...]
"""a question: an indicator, a group or a year, an area, and what is asked"""
WORDS = Words.load()
NOT_COMPARED = "not_compared"


@dataclass
class Heard:
    """What has been said in answer to each question, and by which pages."""

    said: dict[Key, dict[str, set[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(set))
    )

    def note(self, key: Key, word: str, who: str) -> None:
        """Note one answer."""
        self.said[key][word].add(who)

    def changes(self, key: Key, text: str, who: str) -> None:
        """Note what a text says of a change, and with which period it compares."""
        for word, since in changes(text):
            self.note((*key, "change"), word, who)
            if since and word != NOT_COMPARED:
                self.note((*key, "since"), since, who)

    def quarrels(self) -> list[str]:
        """List the questions to which pages gave different answers."""
        return [f"{key}: {dict(words)}" for key, words in self.said.items() if len(words) > 1]

    def shared(self) -> int:
        """Count the questions that more than one page has answered."""
        return sum(len(set().union(*words.values())) > 1 for words in self.said.values())


@cache
def patterns(section: str) -> list[tuple[str, re.Pattern[str]]]:
    """Turn each sentence of a section into a pattern that finds it in a page's text.

    A change ends a sentence instead of being one, so it is found only as a whole: behind a comma
    or at the start of a sentence, and up to the full stop.
    """
    found = []
    # A sentence on two equal figures is another form of that on two that are nearly equal.
    told = {
        (key, text)
        for equal in ("yes", "no")
        for key, text in section_of(WORDS, section, equal=equal).items()
    }
    for key, text in told:
        parts = re.split(r"\{(\w+)\}", text)
        made = "".join(
            re.escape(part) if number % 2 == 0 else f"(?P<{part}>{GAPS.get(part, GAP)})"
            for number, part in enumerate(parts)
        )
        if section == "change" and not text.endswith("."):
            made = rf"(?:^|, |\. )(?i:{made[:1]}){made[1:]}(?=\.(?: |$))"
        found.append((key, re.compile(made)))
    # The longest first, so that a short sentence is not found inside a long one.
    return sorted(found, key=lambda one: -len(one[1].pattern))


GAP = r"(?:(?!\. ).)*?"
"""what may stand in a gap of a sentence: anything but the end of one"""
GAPS = {"since": r"[\w/ ]+?", "by": r"(?:[\d,]+% )?", "before": r"\S*[^\s.](?: [\w,]+)*?"}
"""what may stand in a gap of a sentence, where it is less than that"""
CHANGE = {"single": NOT_COMPARED, "refused": NOT_COMPARED, "unclear": "similar"}
EDITION = WORDS("edition.in", year="")
"""what stands before the year of an edition in a sentence, but not in a table"""
AGAINST = {"ahead": "better", "behind": "worse", "close": "similar"}


def changes(text: str) -> Iterator[tuple[str, str]]:
    """Find every sentence on a change, as one word and the period with which it compares."""
    for key, pattern in patterns("change"):
        if key == "by":
            continue  # how much, which is no verdict
        way, _, tone = key.rpartition("_")
        word = CHANGE.get(key) or (
            key if way == "described" else (way if tone == "neutral" else tone)
        )
        for match in pattern.finditer(text):
            yield word, match.groupdict().get("since", "").removeprefix(EDITION)


def nearest(kind: str, sentence: str) -> str:
    """Return which way the nearest sentence of a kind says that figures differ, if it is one."""
    for key, pattern in patterns("claim.nearest"):
        if key.startswith(f"{kind}_") and pattern.fullmatch(sentence):
            return key.removeprefix(f"{kind}_")
    return ""


def trend_of(view: View, name: str, lines: tuple[Line, ...]) -> str:
    found = find_trend(view, name, lines)
    # What stands in for another figure is asked under its own name.
    told = "" if isinstance(found, Nothing) or found.instead else found.answer
    for _, pattern in patterns("country_gap.sentence"):  # how a gap changed, and not the figure
        told = pattern.sub("", told)
    return told


def by_year(view: View) -> str:
    found = find_comparison(moved(view, compare="year"))
    return "" if isinstance(found, Nothing) else found.sentence


def moved(view: View, **change: str) -> View:
    return replace(view, selection=view.selection.moved(**change))


def claims_of(view: View) -> dict[str, tuple[str, str]]:
    """Return what may be said of every claim, and the sentence."""
    found = find_claim(view)
    assert not isinstance(found, Nothing)
    asked = {text: claim for claim, text in section_of(WORDS, "claim.ask").items()}
    rows = found.every.to_numpy().tolist()
    return {
        asked[str(text)]: (row[0], row[1])
        for text, row in zip(found.every.index, rows, strict=True)
    }


YES = WORDS("claim.may_yes")
COUNTED = (
    *(
        WORDS(f"claim.may_{told}", way=way)
        for told in ("counted", "contrary")
        for way in ("against_higher", "against_lower", "change_higher", "change_lower", "")
    ),
    WORDS("claim.may_alike"),
)


def claimed(heard: Heard, key: Key, answers: dict[str, tuple[str, str]], kind: str) -> None:
    """Note in one word what two opposite claims come to: the one, the other, or as counted."""
    for claim, word in TWO_WAYS[kind].items():
        may, sentence = answers.get(claim, ("", ""))
        if may == YES:
            heard.note(key, word, "claims")
        elif may in COUNTED:
            heard.note(key, f"described_{nearest(kind, sentence)}", "claims")


TWO_WAYS = {
    "change": {"improved": "better", "worsened": "worse"},
    "against": {"better_city": "better", "worse_city": "worse"},
}


# Of wards


@pytest.mark.thorough
@pytest.mark.parametrize("boundaries", WARD_SETS)
def test_no_two_pages_disagree_on_a_ward(seen: See, boundaries: str) -> None:
    heard = Heard()
    wards = seen(boundaries=boundaries).data.wards(int(boundaries))
    for slug, code in zip(wards["slug"], wards.index, strict=True):
        view = seen(boundaries=boundaries, ward=slug)
        several = of_ward(view, code, heard)
        for name in with_ward_figures(view):
            # Of figures without a past one ward shows what all would.
            if code == wards.index[0] or name in several:
                of_one(moved(view, indicator=name, areas=slug), name, code, heard)
    assert not heard.quarrels(), "\n".join(heard.quarrels()[:20])
    assert heard.shared() > 950, "the law has to ask more than one page"


def of_ward(view: View, code: str, heard: Heard) -> set[str]:
    """Ask the pages that show all figures of a ward; return those that have an earlier one."""
    profile, change = find_profile(view), find_ward_change(view)
    assert not isinstance(profile, Nothing)
    for row in profile.rows.to_dict("records"):
        key = (row["indicator"], row["group"], code)
        heard.note((*key, "against"), row["verdict"], "all figures")
    rows = [] if isinstance(change, Nothing) else change.rows.to_dict("records")
    for row in rows:
        key = (row["indicator"], row["ruling"].figures[0].group, code)
        heard.note((*key, "change"), row["verdict"], "what has changed")
        if row["verdict"] != NOT_COMPARED:
            heard.note((*key, "since"), row["when_then"], "what has changed")
    return {row["indicator"] for row in rows}


def of_one(view: View, name: str, code: str, heard: Heard) -> None:
    """Ask every page that shows one figure of one ward."""
    group = view.group(name)
    key = (name, group, code)
    line = Line(area=code, group=group, label=view.area_name(code), role="ward")
    heard.changes(key, trend_of(view, name, (line,)), "series")
    heard.changes(key, by_year(view), "comparison by year")
    answers = claims_of(view)
    claimed(heard, (*key, "change"), answers, "change")
    claimed(heard, (*key, "against"), answers, "against")
    dots = find_nearest(view, name)
    if not isinstance(dots, Nothing) and dots.level == "ward":
        for verdict in dots.rows.loc[dots.rows["selected"], "verdict"]:
            heard.note((*key, "against"), verdict or NOT_COMPARED, "dots")
    city = str(view.data.areas.loc[view.place.authority, "slug"])
    pair = find_comparison(moved(view, areas=f"{view.selection.ward}~{city}"))
    if not isinstance(pair, Nothing) and pair.pairs.shape == (2, 2):
        said = {text: word for word, text in section_of(WORDS, "compare.pair").items()}
        heard.note((*key, "against"), said[str(pair.pairs.iloc[0, 1])], "comparison")


# Of the city


def test_no_two_pages_disagree_on_the_city(seen: See) -> None:
    heard = Heard()
    for earlier in ("none", "2016", "2019"):
        for latest in ("latest", "2019"):
            view = seen(earlier=earlier, year=latest)
            of_all_outcomes(view, (earlier, latest), heard)
            for name in view.catalogue.indicators:
                of_city_figure(view, name, (name, earlier, latest), heard)
    assert not heard.quarrels(), "\n".join(heard.quarrels()[:20])
    assert heard.shared() > 300


def of_all_outcomes(view: View, when: Key, heard: Heard) -> None:
    """Ask the pages that list all outcomes: progress, standing, overview."""
    progress, standing = find_progress(view), find_standing(view)
    assert not isinstance(progress, Nothing)
    assert not isinstance(standing, Nothing)
    for row in progress.rows.to_dict("records"):
        heard.note((row["indicator"], *when, "change"), row["verdict"], "progress")
        heard.changes((row["indicator"], *when), row["line"], "progress line")
    for row in standing.rows.to_dict("records"):
        heard.note((row["indicator"], *when, "country"), row["verdict"], "standing")
    for headline in find_headlines(view):
        assert not isinstance(headline.trend, Nothing)
        heard.changes((headline.indicator, *when), headline.trend.answer, "overview")


def of_city_figure(view: View, name: str, key: Key, heard: Heard) -> None:
    """Ask the pages that show one figure of the city: its series and the comparison."""
    city = view.place.authority
    if not steady(view.figures(name).run(city, view.last_year)):
        return
    answer = trend_of(view, name, area_lines(view, name))
    heard.changes(key, answer, "series")
    for word, pattern in patterns("against"):
        if word != NOT_COMPARED and "moved" not in word and pattern.search(answer):
            heard.note((*key, "country"), AGAINST.get(word, word), "series")
            break
    if view.indicator(name).kind is Kind.OUTCOME:
        slug = str(view.data.areas.loc[city, "slug"])
        heard.changes(key, by_year(moved(view, indicator=name, areas=slug)), "comparison by year")


def test_slides_say_of_a_change_what_the_pages_say(seen: See) -> None:
    view, heard = seen(), Heard()
    slides = [
        slide
        for talk in view.catalogue.editorial.talks.values()
        for slide in talk.slide
        if slide.kind is SlideKind.BEFORE_AFTER and slide.area == "city" and not slide.since
    ]
    for slide in slides:
        name = str(slide.indicator)
        one = moved(view, group=slide.group or ALL)
        made = MAKE[slide.kind](one, slide)
        heard.changes((name,), str(made.get("sentence", "")), "slide")
        lines = area_lines(one, name, group=slide.group or one.group(name))
        heard.changes((name,), trend_of(one, name, lines), "page")
    assert not heard.quarrels(), heard.quarrels()
    assert heard.shared()


# Of gaps


def test_the_page_of_gaps_and_the_claims_agree(seen: See) -> None:
    heard = Heard()
    for name, entry in seen().catalogue.indicators.items():
        for group in entry.groups:
            of_gaps(seen(indicator=name, group=group), name, group, heard)
    assert not heard.quarrels(), "\n".join(heard.quarrels()[:20])
    assert heard.shared() > 40, "claims and pages were both asked"


def of_gaps(view: View, name: str, group: str, heard: Heard) -> None:
    """Ask the claims, the page of gaps and the series of two groups."""
    groups, answers = view.indicator(name).groups, claims_of(view)
    for kind in ("gap", "groups"):
        heard.note((name, group, kind), gap_claimed(answers, kind), "claims")
    series = find_gap_series(view, name)
    if not isinstance(series, Nothing) and (len(series.order) == 1 or group == groups[0]):
        for word in gap_words("gap_series", series.answer)[:1]:
            heard.note((name, group, "gap"), word, "page of gaps")
    second = next((one for one in groups if one not in (ALL, group)), None)
    if group != ALL and second:
        for word in gap_words("groups", trend_of(view, name, group_lines(view, (group, second)))):
            heard.note((name, group, "groups"), word, "series of groups")


def gap_claimed(answers: dict[str, tuple[str, str]], kind: str) -> str:
    """Say in one word what the claims about a gap come to."""
    may, said = answers.get(f"{kind}_narrowed", ("", ""))  # not asked where no group is chosen
    if not may:
        return "refused"
    if may == YES:
        return "narrower"
    if answers[f"{kind}_widened"][0] == YES:
        return "wider"
    if may in COUNTED:
        ways = {"higher": "wider", "lower": "narrower", "same": "same"}
        return f"described_{ways[nearest(kind, said)]}"
    return "unclear" if dict(patterns("claim.why"))["gap_chance"].search(said) else "refused"


def gap_words(section: str, text: str) -> list[str]:
    """Find every sentence on the change of a gap, as one word."""
    named = [(GAP_WORDS.get(key, key), pattern) for key, pattern in patterns(section)]
    return [
        word
        for word, pattern in named
        if word.removeprefix("described_") in KNOWN_GAPS and pattern.search(text)
    ]


KNOWN_GAPS = ("wider", "narrower", "unclear", "same", "refused")
GAP_WORDS = {
    "single": "refused",
    "tested_higher": "wider",
    "tested_lower": "narrower",
    "tested_same": "unclear",
    "described_higher": "described_wider",
    "described_lower": "described_narrower",
}


# Of thirds


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
@pytest.mark.parametrize("group", ["female", "male"])
def test_the_map_of_thirds_names_no_ward_that_the_claims_refuse(
    seen: See, boundaries: str, group: str
) -> None:
    view = seen(boundaries=boundaries, group=group)
    front, wards = view.catalogue.front, view.data.wards(int(boundaries))
    found = find_tertiles(view, front.map_shade, front.map_symbol)
    assert not isinstance(found, Nothing)
    certain = found.sentence.partition(". ")[0]
    refused: pd.Series[str] = wards["name"][
        [
            claims_of(moved(view, indicator=front.map_symbol, ward=slug))["among_lowest"][0] != YES
            for slug in wards["slug"]
        ]
    ]
    assert len(refused) > 10
    assert not [name for name in refused if re.search(rf"[:,] {re.escape(name)}\b", certain)]
