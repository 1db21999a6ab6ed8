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

import pandas as pd
import pytest

from marmot_data.evidence.series import steady
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.claims import find_claim
from marmot_data.findings.comparison import find_comparison
from marmot_data.findings.figures import with_ward_figures
from marmot_data.findings.frames import find_frames
from marmot_data.findings.gap_series import find_gap_series
from marmot_data.findings.lines import Line, area_lines, group_lines
from marmot_data.findings.profile import find_profile
from marmot_data.findings.progress import find_progress, find_standing
from marmot_data.findings.since import find_change
from marmot_data.findings.smallest import find_smallest
from marmot_data.findings.thirds import find_thirds
from marmot_data.findings.trend import find_headlines, find_trend
from marmot_data.model import Kind
from marmot_data.present.filling import MAKE
from marmot_data.selection import ALL
from marmot_data.talks import SlideKind
from marmot_data.wording import Words
from tests.findings.conftest import See

Saying = tuple[str, tuple[str, ...]]
"""a ruling in one word, and the period or the figure that it names"""


@dataclass
class Heard:
    """What has been said of each pair of figures, and by whom."""

    said: dict[tuple[str, ...], dict[str, set[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(set))
    )

    def note(self, key: tuple[str, ...], word: str, who: str) -> None:
        self.said[key][word].add(who)

    def quarrels(self) -> list[str]:
        return [f"{key}: {dict(words)}" for key, words in self.said.items() if len(words) > 1]

    def shared(self) -> int:
        """Count the questions that more than one page has answered."""
        return sum(len(set().union(*words.values())) > 1 for words in self.said.values())


WORDS = Words.load()
GAPS = {"since": r"[\w/ ]+?"}
"""what may stand in a gap of a sentence, where it is not just anything"""


@cache
def patterns(section: str) -> list[tuple[str, re.Pattern[str]]]:
    """Turn each sentence of a section into a pattern that finds it in a page's text."""
    found = []
    for key, text in WORDS.section(section).items():
        parts = re.split(r"\{(\w+)\}", text)
        made = "".join(
            re.escape(part) if number % 2 == 0 else f"(?P<{part}>{GAPS.get(part, '.+?')})"
            for number, part in enumerate(parts)
        )
        found.append((key, re.compile(made)))
    # The longest first, so that a short sentence is not found inside a long one.
    return sorted(found, key=lambda one: -len(one[1].pattern))


def changes(text: str) -> Iterator[Saying]:
    """Find every sentence on a change, as one word and the period with which it compares."""
    for key, pattern in patterns("change"):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            word = CHANGE.get(key, key.rpartition("_")[2] if "described" not in key else key)
            if word == "neutral":
                word = key.partition("_")[0]
            yield word, (parts.get("since", ""),)


CHANGE = {"single": "not_compared", "refused": "not_compared", "unclear": "similar"}


def change_of_trend(view: View, name: str, lines: tuple[Line, ...]) -> Iterator[Saying]:
    found = find_trend(view, name, lines)
    if not isinstance(found, Nothing):
        yield from changes(found.answer)


def changes_of_claims(view: View) -> Iterator[str]:
    """Say in one word what the page of claims rules on a change."""
    found = find_claim(view)
    assert not isinstance(found, Nothing)
    words = view.words
    rows = {
        claim: (found.every.loc[words(f"claim.ask.{claim}")].iloc[0], claim)
        for claim in ("improved", "worsened")
        if words(f"claim.ask.{claim}") in found.every.index
    }
    sentences = {claim: str(found.every.loc[words(f"claim.ask.{claim}")].iloc[1]) for claim in rows}
    for claim, word in (("improved", "better"), ("worsened", "worse")):
        if claim in rows and rows[claim][0] == words("claim.may_yes"):
            yield word
    if rows and rows["improved"][0] == words("claim.may_counted"):
        for key, pattern in patterns("claim.nearest"):
            if key.startswith("change") and pattern.fullmatch(sentences["improved"]):
                yield f"described_{key.partition('_')[2]}"


# Of wards


def of_wards(seen: See, boundaries: str) -> Heard:
    heard = Heard()
    start: View = seen(boundaries=boundaries)
    wards = start.data.wards(int(boundaries))
    for slug, code in zip(wards["slug"], wards.index, strict=True):
        view: View = seen(boundaries=boundaries, ward=slug)
        whole = find_change(view)
        if not isinstance(whole, Nothing):
            for row in whole.rows.to_dict("records"):
                now = row["ruling"].figures[0]
                key = (row["indicator"], now.group, code)
                heard.note((*key, "change"), row["verdict"], "what has changed")
                if row["verdict"] != "not_compared":
                    heard.note((*key, "since"), row["when_then"], "what has changed")
        profile = find_profile(view)
        assert not isinstance(profile, Nothing)
        for row in profile.rows.to_dict("records"):
            key = (row["indicator"], row["group"], code)
            heard.note((*key, "city"), row["verdict"], "all figures")
            heard.note((*key, "country"), row["verdict_country"], "all figures")
        several = {} if isinstance(whole, Nothing) else set(whole.rows["indicator"])
        for name in with_ward_figures(view):
            if code != wards.index[0] and name not in several:
                continue  # of figures without a past one ward shows what all would
            one = replace(view, selection=view.selection.moved(indicator=name, areas=slug))
            of_one(one, name, slug, code, heard)
    return heard


def of_one(view: View, name: str, slug: str, code: str, heard: Heard) -> None:
    """Ask every page that shows one figure of one ward."""
    group = view.group(name)
    key = (name, group, code)
    line = Line(area=code, group=group, label=view.area_name(code), role="ward")
    for word, (since,) in change_of_trend(view, name, (line,)):
        note_change(heard, key, word, since, "series")
    years = replace(view, selection=view.selection.moved(compare="year"))
    compared = find_comparison(years)
    if not isinstance(compared, Nothing):
        for word, (since,) in changes(compared.sentence):
            note_change(heard, key, word, since, "comparison by year")
    for word in changes_of_claims(view):
        heard.note((*key, "change"), word, "claims")
    beside_city(view, name, slug, code, heard)


def note_change(heard: Heard, key: tuple[str, ...], word: str, since: str, who: str) -> None:
    heard.note((*key, "change"), word, who)
    if since and word != "not_compared":
        heard.note((*key, "since"), since, who)


def beside_city(view: View, name: str, slug: str, code: str, heard: Heard) -> None:
    """Ask how the ward stands against its city: dots, claims, comparison, map."""
    key = (name, view.group(name), code, "city")
    dots = find_smallest(view, name)
    if not isinstance(dots, Nothing) and dots.level == "ward":
        own = dots.rows[dots.rows["selected"]]
        for verdict in own["verdict"]:
            heard.note(key, verdict or "not_compared", "dots")
    found = find_claim(view)
    assert not isinstance(found, Nothing)
    may = {c: found.every.loc[view.words(f"claim.ask.{c}")].iloc[0] for c in AGAINST}
    for claim, word in AGAINST.items():
        if may[claim] == view.words("claim.may_yes"):
            heard.note(key, word, "claims")
    if may["better_city"] == view.words("claim.may_counted"):
        sentence = str(found.every.loc[view.words("claim.ask.better_city")].iloc[1])
        for kind, pattern in patterns("claim.nearest"):
            if kind.startswith("against") and pattern.fullmatch(sentence):
                heard.note(key, f"described_{kind.partition('_')[2]}", "claims")
    both = f"{slug}~{view.data.areas.loc[view.place.authority, 'slug']}"
    pair = find_comparison(replace(view, selection=view.selection.moved(areas=both)))
    if not isinstance(pair, Nothing) and pair.pairs.shape == (2, 2):
        said = {text: word for word, text in view.words.section("compare.pair").items()}
        word = said[pair.pairs.iloc[0, 1]]
        heard.note((*key, "way"), way(word, heard, key), "comparison")
        heard.note((*key, "way"), word, "comparison")


AGAINST = {"worse_city": "worse", "better_city": "better"}


def way(word: str, heard: Heard, key: tuple[str, ...]) -> str:
    """Return higher and lower as the comparison has them: better and worse have no way of theirs."""
    known = next(iter(heard.said[key]), word)
    return word if known in ("better", "worse") else known


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
def test_no_two_pages_disagree_on_a_ward(seen: See, boundaries: str) -> None:
    heard = of_wards(seen, boundaries)
    assert not heard.quarrels(), "\n".join(heard.quarrels()[:20])
    assert heard.shared() > 1_000, "the law has to ask more than one page"


# Of the city


def test_no_two_pages_disagree_on_the_city(seen: See) -> None:
    heard = Heard()
    for year in ("none", "2016", "2019"):
        for latest in ("latest", "2019"):
            view: View = seen(earlier=year, year=latest)
            of_city(view, (year, latest), heard)
    assert not heard.quarrels(), "\n".join(heard.quarrels()[:20])
    assert heard.shared() > 300


def of_city(view: View, when: tuple[str, ...], heard: Heard) -> None:
    city = view.place.authority
    progress, standing = find_progress(view), find_standing(view)
    if not isinstance(progress, Nothing):
        for row in progress.rows.to_dict("records"):
            heard.note((row["indicator"], *when, "change"), row["verdict"], "progress")
            for word, (since,) in changes(row["line"]):
                note_change(heard, (row["indicator"], *when), word, since, "progress line")
    if not isinstance(standing, Nothing):
        for row in standing.rows.to_dict("records"):
            heard.note((row["indicator"], *when, "country"), row["verdict"], "standing")
    for headline in find_headlines(view):
        if not isinstance(headline.trend, Nothing):
            for word, (since,) in changes(headline.trend.answer):
                note_change(heard, (headline.indicator, *when), word, since, "overview")
    for name, entry in view.catalogue.indicators.items():
        key = (name, *when)
        lines = area_lines(view, name)
        found = find_trend(view, name, lines)
        if isinstance(found, Nothing) or not steady(view.figures(name).run(city, view.last_year)):
            continue
        for word, (since,) in changes(found.answer):
            note_change(heard, key, word, since, "series")
        for word, pattern in patterns("against"):
            if word != "not_compared" and pattern.search(found.answer):
                heard.note((*key, "country"), word, "series")
                break
        slug = str(view.data.areas.loc[city, "slug"])
        by_year = view.selection.moved(indicator=name, areas=slug, compare="year")
        compared = find_comparison(replace(view, selection=by_year))
        if not isinstance(compared, Nothing) and entry.kind is Kind.OUTCOME:
            for word, (since,) in changes(compared.sentence):
                note_change(heard, key, word, since, "comparison by year")


def test_slides_say_of_a_change_what_the_pages_say(seen: See) -> None:
    view: View = seen()
    heard, asked = Heard(), 0
    for talk in view.catalogue.telling.talks.values():
        for slide in talk.slide:
            if slide.kind is not SlideKind.BEFORE_AFTER or slide.area != "city" or slide.since:
                continue
            name = str(slide.indicator)
            one = replace(view, selection=view.selection.moved(group=slide.group or ALL))
            made = MAKE[slide.kind](one, slide)
            for word, (since,) in changes(str(made.get("sentence", ""))):
                note_change(heard, (name,), word, since, "slide")
                asked += 1
            group = slide.group or one.group(name)
            for word, (since,) in change_of_trend(one, name, area_lines(one, name, group=group)):
                note_change(heard, (name,), word, since, "page")
    assert not heard.quarrels(), heard.quarrels()
    assert asked


# Of gaps


def test_the_page_of_gaps_and_the_claims_agree(seen: See) -> None:
    heard = Heard()
    start: View = seen()
    for name, entry in start.catalogue.indicators.items():
        for group in entry.groups:
            view: View = seen(indicator=name, group=group)
            claims = find_claim(view)
            assert not isinstance(claims, Nothing)
            claimed(view, claims.every, "gap", heard, (name, group))
            claimed(view, claims.every, "groups", heard, (name, group))
            series = find_gap_series(view, name)
            if not isinstance(series, Nothing):
                for word in gap_words("gap_series", series.answer):
                    if len(series.order) == 1 or group == entry.groups[0]:
                        heard.note((name, group, "gap"), word, "page of gaps")
                        break
            second = next((g for g in entry.groups if g not in (ALL, group)), None)
            if group != ALL and second:
                trend = find_trend(view, name, group_lines(view, (group, second)))
                if not isinstance(trend, Nothing):
                    for word in gap_words("groups", trend.answer):
                        heard.note((name, group, "groups"), word, "series of groups")
    assert not heard.quarrels(), "\n".join(heard.quarrels()[:20])
    assert heard.shared() > 40, "claims and pages were both asked"


def claimed(view: View, every: pd.DataFrame, kind: str, heard: Heard, key: tuple[str, ...]) -> None:
    """Note in one word what the claims about a gap come to."""
    words = view.words
    may, said = every.loc[words(f"claim.ask.{kind}_narrowed")]
    if may == words("claim.may_yes"):
        heard.note((*key, kind), "narrower", "claims")
    elif every.loc[words(f"claim.ask.{kind}_widened")].iloc[0] == words("claim.may_yes"):
        heard.note((*key, kind), "wider", "claims")
    elif may == words("claim.may_counted"):
        ways = {"higher": "wider", "lower": "narrower", "same": "same"}
        for name, pattern in patterns("claim.nearest"):
            if name.startswith(f"{kind}_") and pattern.fullmatch(said):
                heard.note((*key, kind), f"described_{ways[name.partition('_')[2]]}", "claims")
    elif dict(patterns("claim.why"))["gap_chance"].search(said):
        heard.note((*key, kind), "unclear", "claims")
    else:
        heard.note((*key, kind), "refused", "claims")


def gap_words(section: str, text: str) -> Iterator[str]:
    """Find every sentence on the change of a gap, as one word."""
    for key, pattern in patterns(section):
        plain = GAP_WORDS.get(key, key)
        if plain.removeprefix("described_") in KNOWN_GAPS and pattern.search(text):
            yield plain


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
def test_the_map_of_thirds_is_as_sure_as_the_claims(seen: See, boundaries: str) -> None:
    view: View = seen(boundaries=boundaries)
    front = view.catalogue.front
    found = find_thirds(view, front.map_shade, front.map_symbol)
    assert not isinstance(found, Nothing)
    claim = view.words("claim.ask.among_lowest")
    for slug, name in zip(
        *(view.data.wards(int(boundaries))[c] for c in ("slug", "name")), strict=True
    ):
        one: View = seen(
            boundaries=boundaries, indicator=front.map_symbol, ward=slug, claim="among_lowest"
        )
        claims = find_claim(one)
        assert not isinstance(claims, Nothing)
        if claims.every.loc[claim].iloc[0] == view.words("claim.may_no"):
            assert not re.search(rf"\b{re.escape(name)}\b", found.sentence.partition(".")[0])
    frames = find_frames(view, front.map_symbol, "ward")
    assert not isinstance(frames, Nothing)
