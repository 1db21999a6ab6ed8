"""What may be said at once of a ward, or of the city: the strongest sentences, ready to quote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from marmot_data.catalogue.schema import Kind, Status
from marmot_data.evidence.judgement import Ruling, Strength, Way, against
from marmot_data.findings.base import Nothing, View, answered, remembered
from marmot_data.findings.city.kinds import Kinds, find_kinds
from marmot_data.findings.city.progress import city_run, under
from marmot_data.findings.claims.claim_words import sentence_of
from marmot_data.findings.claims.rules import COUNTED, NO_DIRECTION, Answer, answer, court_of
from marmot_data.findings.ward.beside import either_way, times_the_city
from marmot_data.findings.ward.profile import ward_rows, worded
from marmot_data.findings.ward.standing_out import distance

MOST_READY = 5
AGE = "age"
"""why a figure with a range is told as counted: older residents raise or lower it"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadySentence:
    """One sentence to quote, of one theme."""

    theme: str
    state: str
    """yes: a test shows it; counted: it says higher or lower and no more, and so does age: of a
    figure that depends on how old residents are"""
    sentence: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Up to five sentences to quote, one a theme, the strongest first."""

    title: str
    how: str
    """how they were chosen"""
    sentences: tuple[ReadySentence, ...]


@answered
@remembered("priority", "year", "boundaries", "ward", "group", "other_group")
def find_ready(view: View) -> Ready | Nothing:
    """Choose the sentences that say most of the chosen ward; without one, of the city."""
    words, ward = view.words, view.ward_code
    where = view.area_name(ward or view.place.authority)
    found: dict[str, ReadySentence] = {}
    for theme, one in _of_ward(view, ward) if ward else _of_city(view):
        if len(found) < MOST_READY:
            found.setdefault(theme, one)
    title = words("ready.title", where=where)
    if not found:
        return Nothing(title=title, sentence=words("ready.nothing", where=where))
    return Ready(
        title=title,
        how=words(
            "ready.how" if any(one.state == "yes" for one in found.values()) else "ready.how_none"
        ),
        sentences=tuple(sorted(found.values(), key=lambda one: one.state != "yes")),
    )


def _of_ward(view: View, ward: str) -> Iterator[tuple[str, ReadySentence]]:
    """Yield what may be said of a ward beside the city: what residents ask, then what differs most.

    What a test shows comes before what is as counted. Of the parts of a whole, such as kinds of
    crime, all are told in one sentence, so that none stands for the rest; or else the one that
    differs most, be it higher or lower. Of the others,
    estimated figures that nothing tests come late, and results for people before what describes
    the area; bare scores come last.
    """

    def parts(name: str) -> bool:
        return view.indicator(name).parts_of_whole

    asked = [
        (one.indicator, "" if parts(one.indicator) else one.group)
        for one in view.catalogue.front.questions
    ]
    rows = worded(view, ward_rows(view, ward))
    weak = [
        one.strength is not Strength.TESTED and status == Status.ESTIMATED.value
        for one, status in zip(rows["ruling"], rows["status"], strict=True)
    ]
    ranked = rows.assign(
        distance=distance(rows),
        strong=[not one for one in weak],
        plain=[not _bare(view, name) for name in rows["indicator"]],
        times=either_way(times_the_city(view, rows)),
        clear=[one.clear for one in rows["ruling"]],
        asked=[-_place(asked, *of) for of in zip(rows["indicator"], rows["group"], strict=True)],
    )
    ranked = ranked.dropna(subset=["distance"])
    order = ["asked", "clear", "times", "plain", "strong", "outcome", "distance"]
    ranked = ranked.sort_values(order, ascending=False, kind="stable")
    columns = ("indicator", "group", "ruling", "theme")
    for name, group, ruling, theme in zip(*(ranked[one] for one in columns), strict=True):
        kinds = find_kinds(view, str(name)) if parts(str(name)) else None
        if isinstance(kinds, Kinds) and kinds.quote:
            of = view.catalogue.themes[str(theme)].title
            quote, used = kinds.quote, kinds.sources
            yield (
                str(theme),
                ReadySentence(theme=of, state=COUNTED, sentence=quote, sources=used),
            )
            continue
        court = court_of(view, str(name), str(group))
        claim = "better_city" if ruling.tone == "better" else "worse_city"
        found = answer(view, court, claim, ward)
        told = found.sayable and found.reason != NO_DIRECTION
        if told and ruling.way is not Way.SAME:
            yield str(theme), _ready(view, name, found, sentence_of(view, court, found, ward))


def _bare(view: View, indicator: str) -> bool:
    """Tell whether a figure is a score without a unit that people know."""
    return view.catalogue.units[view.indicator(indicator).unit].bare


def _place(asked: Sequence[tuple[str, str]], indicator: str, group: str) -> int:
    """Return where a figure stands among those that are asked for; at the end if it is none."""
    own = (n for n, (name, of) in enumerate(asked) if name == indicator and of in ("", group))
    return next(own, len(asked))


def _of_city(view: View) -> Iterator[tuple[str, ReadySentence]]:
    """Yield what may be said of the city beside the country.

    First what the overview leads with and residents ask, then the largest part of its figure; of
    these, outcomes only, and what a test shows before what is shown as counted. Where the country
    has no figure of what the overview leads with, its change is told: it stays what its theme is
    answered with.
    """
    front = view.catalogue.front
    asked = [(one, "") for one in (*front.headlines, *(q.indicator for q in front.questions))]
    ranked: list[tuple[tuple[int, bool, bool, float], str, Ruling]] = []
    for name in under(view):
        run, figures = city_run(view, name), view.figures(name)
        if not run or view.indicator(name).kind is not Kind.OUTCOME:
            continue
        ruling = against(figures.terms, run[-1], figures.at(view.place.country, run[-1].period))
        if ruling.reason == "no_benchmark" and name in front.headlines:
            ruling = view.since(figures, run[-1])
        if not ruling.held or ruling.way is Way.SAME:
            continue
        if ruling.strength is Strength.TESTED and ruling.tone == "neutral":
            continue
        other = abs(ruling.figures[1].value)
        part = abs(ruling.size) / other if other else 0.0
        order = (-_place(asked, name, ""), not _bare(view, name), ruling.clear, part)
        ranked.append((order, name, ruling))
    for _, name, ruling in sorted(ranked, key=lambda one: one[0], reverse=True):
        changed = ruling.figures[0].area == ruling.figures[1].area
        claims = ("worsened", "improved") if changed else ("worse_country", "better_country")
        found = Answer(
            claim=claims[ruling.tone == "better"],
            ruling=ruling,
            reason="" if ruling.clear else COUNTED,
            beside=view.place.country,
        )
        sentence = sentence_of(view, court_of(view, name), found, None)
        yield view.indicator(name).theme, _ready(view, name, found, sentence)


def _ready(view: View, name: object, found: Answer, sentence: str) -> ReadySentence:
    theme = view.catalogue.themes[view.indicator(str(name)).theme]
    aged = found.state == COUNTED and found.ruling.reason == AGE
    return ReadySentence(
        theme=theme.title,
        state=AGE if aged else found.state,
        sentence=sentence,
        sources=tuple(dict.fromkeys(one.source for one in found.ruling.figures)),
    )
