"""What do residents ask of their ward, and what is the answer?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import pandas as pd

from marmot_data.catalogue.indicators import Question
from marmot_data.evidence.judgement import Ruling, Way, against
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.tense import is_past
from marmot_data.findings.ward.cautions import cautions, newer_for_city
from marmot_data.findings.ward.deprivation import how_deprived
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.further import further
from marmot_data.findings.ward.local_places import LocalPlace, local_places
from marmot_data.findings.ward.profile import ward_scale
from marmot_data.findings.ward.scale import Ends, Scale, ends_of

TWO = 2
"""an indicator of so many groups of people is told of both"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A figure of the ward, or of a place in it or near it, beside the city's."""

    shown: str
    between: str
    """its range in words; empty where there is none"""
    where: str
    """the place, where it is not the ward itself"""
    who: str
    """the group of people, where the indicator is told of two"""
    ruling: Ruling
    beside: tuple[float | None, float | None]
    """the figures of the city and of the country for the same period"""
    estimated: bool = False
    scale: Scale | None = None
    """where the ward lies among the wards; none for a place"""
    inside: bool = True
    """false: of a place that lies outside the ward, or mostly, so it says nothing of the ward"""
    touches: bool = True
    """false: of a place of which no part lies in the ward"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question with the figures of ward, city and country, for one group of people."""

    name: str
    ask: str
    about: str
    """what is counted and of whom"""
    when: str
    told: tuple[Told, ...]
    """the ward's own figure, or those of places"""
    note: str
    """what the places are to the ward; empty where the figure is the ward's own"""
    city: str
    country: str
    verdict: str
    """a word of `Ruling.verdict`; mixed, outside or none where there is no single one"""
    word: str
    """the verdict in words, with its sign"""
    by: str
    """how far the ward lies from the city, where it clearly differs or is shown as counted"""
    scale: Scale | None
    """among the wards; none where they have no figures"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Finding):
    """The questions that residents ask, each with its answer."""

    answers: tuple[Answer, ...]
    """a row each: a question of which two groups of people are told has two"""
    deprived: str
    """how deprived the ward is, which is asked first"""
    differs: str
    """in what the ward differs from the city"""
    whose: str
    """of which city the ward is one, and how many people live in it"""
    ends: Ends
    """words for lower and higher, for lines on which neither way is better"""
    heads: tuple[str, ...]
    """of the columns: question, ward, city, country, the word, the line of all wards"""
    also: tuple[str, ...]
    """at most two paragraphs below the answers: what limits them, then further figures"""


@answered
@remembered("year", "ward", "boundaries")
def find_questions(view: View) -> Questions | Nothing:
    """Answer the questions of residents for the chosen ward, each with the newest figure.

    Which figure answers which question is said in the catalogue. Where wards have none, the
    places with one that lie in the ward stand in, or else the nearest.
    """
    words, ward = view.words, view.ward_code
    if ward is None:
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    questions = view.catalogue.front.questions
    answers = tuple(answer for one in questions for answer in _answers(view, one, ward))
    used = [told for one in answers for told in one.told]
    asked = tuple(one.indicator for one in questions)
    (deprived, behind), more = how_deprived(view), further(view, ward)
    name, city, country = map(view.area_name, (ward, view.place.authority, view.place.country))
    limits = (*_newer(view, answers, name), *cautions(view, ward, asked))
    differs = _sentence(view, answers, name, city)
    heads = (
        words("questions.title"),
        *(name, city, country),
        words("questions.beside", where=city),
        words("questions.wards", number=len(view.data.wards(int(view.selection.boundaries)))),
    )
    return Questions(
        title=words("questions.title"),
        subtitle=words("profile.subtitle", ward=name),
        sentence=" ".join(filter(None, (deprived, differs))),
        table=_table(answers, heads),
        indicators=(*asked, *behind),
        sources=tuple(dict.fromkeys(told.ruling.figures[0].source for told in used)),
        answers=answers,
        deprived=deprived,
        differs=differs,
        whose=_whose(view, ward, city),
        ends=ends_of(words),
        heads=heads,
        also=tuple(filter(None, map(" ".join, (limits, more)))),
    )


def _whose(view: View, ward: str, city: str) -> str:
    """Say of which city the ward is one, and how many people live in it."""
    words, residents = view.words, view.catalogue.front.residents
    run = () if view.data.fault(residents) else view.figures(residents).run(ward, view.last_year)
    if not run:
        return words("questions.whose", where=city)
    people = words.value(run[-1].value, view.indicator(residents))
    return words(
        "questions.whose_people", where=city, people=people, period=words.period(run[-1].period)
    )


def _answers(view: View, question: Question, ward: str) -> Iterator[Answer]:
    """Answer a question for each group of people by the ward's own figure, or once by places."""
    told: list[tuple[Told, ...]] = [()]
    if not view.data.fault(question.indicator):
        told = [(one,) for one in _own(view, question, ward)]
        told = told or [tuple(_places(view, question, ward))]
    yield from (_answer(view, question, one) for one in told)


def _answer(view: View, question: Question, told: tuple[Told, ...]) -> Answer:
    """Lay one row out: what is asked, of whom, and what the figures say."""
    words, entry = view.words, view.indicator(question.indicator)
    city, country = told[0].beside if told else (None, None)
    verdict = _verdict(told)
    who = words.inside(told[0].who) if told and told[0].who else words("questions.people")
    return Answer(
        name=question.name,
        ask=words(f"question.{question.name}.ask", who=who),
        about=_about(view, question, told),
        when=_when(view, told),
        told=told,
        note=_note(view, told),
        city=words.value(city, entry),
        country=words.value(country, entry),
        verdict=verdict,
        word=words(f"questions.{verdict}" if verdict in UNSINGLE else f"verdict.{verdict}"),
        by=_by(view, question.indicator, verdict, told),
        scale=told[0].scale if told else None,
    )


def _note(view: View, told: tuple[Told, ...]) -> str:
    """Say that a place is not the ward, and how far its figure speaks for it."""
    if not told or not told[0].where:
        return ""
    if not told[0].touches:
        return view.words("questions.note_nearest")
    return view.words("questions.note_places", number=len(told))


def _by(view: View, indicator: str, verdict: str, told: tuple[Told, ...]) -> str:
    """Say how far the first figure lies from the city's; nothing of places, or of no difference."""
    if verdict in UNSINGLE or told[0].where or told[0].ruling.way is Way.SAME:
        return ""
    return view.words(
        "questions.by", size=view.words.difference(told[0].ruling.size, view.indicator(indicator))
    )


UNSINGLE = ("mixed", "outside", "none")
"""what stands where there is no single verdict"""


def _groups(view: View, question: Question) -> tuple[str, ...]:
    """Return the groups of people of whom a question is answered."""
    groups = view.indicator(question.indicator).groups
    if question.group:
        return (question.group,)
    return groups if len(groups) == TWO else groups[:1]


def _own(view: View, question: Question, ward: str) -> Iterator[Told]:
    """Tell the ward's own figures, if it has any."""
    words, entry, groups = view.words, view.indicator(question.indicator), _groups(view, question)
    figures = ward_figures(view)
    rows = figures[(figures["indicator"] == question.indicator) & (figures["area"] == ward)]
    known = {str(row["group"]): row for row in rows.to_dict("records")}
    for group in groups:
        if row := known.get(group):
            yield Told(
                shown=words.value(row["value"], entry),
                between=words.between(row["lower"], row["upper"], entry),
                where="",
                who=view.group_name(group) if len(groups) > 1 else "",
                ruling=row["ruling"],
                beside=(row["city"], row["country"]),
                estimated=phrases.estimated(view, question.indicator, row["ruling"].figures[0]),
                scale=ward_scale(view, row),
            )


def _places(view: View, question: Question, ward: str) -> Iterator[Told]:
    """Tell the figures of the places in the ward, or of the nearest one."""
    entry, group = view.indicator(question.indicator), _groups(view, question)[0]
    figures = view.figures(question.indicator, group)
    for found in local_places(view, question.indicator, group, ward):
        period = found.figure.period
        city, country = (
            figures.at(code, period) for code in (view.place.authority, view.place.country)
        )
        yield Told(
            shown=view.words.value(found.figure.value, entry),
            between="",
            where=_called(view, found),
            who="",
            ruling=against(figures.terms, found.figure, city),
            beside=(_value(city), _value(country)),
            inside=found.inside,
            touches=found.touches,
        )


def _called(view: View, place: LocalPlace) -> str:
    """Name a place so that it is not taken for the ward, and say how much of the ward it holds."""
    words = view.words
    name = place.name.split(" (", maxsplit=1)[0]  # what is in brackets tells it from another area
    sets = (view.data.wards(one.year)["name"] for one in view.place.wards)
    if any(_plain(name) in map(_plain, wards) for wards in sets):
        name = words("questions.namesake", name=name)
    if not place.touches:
        return words("questions.away", name=name)
    if not place.whole:
        name = words("questions.partly", name=name)
    if not place.of_ward:
        return name
    return words("questions.home", name=name, share=words.number(place.of_ward * 100, 0))


def _plain(name: str) -> str:
    """Return a name as it sounds: two ways to write "and" are one."""
    return name.replace("&", "and")


def _newer(view: View, answers: Iterable[Answer], ward: str) -> Iterator[str]:
    """Say which answers the whole city has of a later period, and why the ward's is kept to."""
    asked = {one.name: one.indicator for one in view.catalogue.front.questions}
    shown = ((asked[one.name], told.ruling.figures[0]) for one in answers for told in one.told)
    if newer := [said for said, _ in newer_for_city(view, shown)]:
        yield view.words("newer.questions", list=view.words.listed(newer), ward=ward)


def _value(one: Figure | None) -> float | None:
    return None if one is None else one.value


def _verdict(told: tuple[Told, ...]) -> str:
    """Return the one verdict of the figures that are told."""
    if not told:
        return "none"
    inside = [one for one in told if one.inside]
    if not inside:
        return "outside"
    found = {one.ruling.verdict for one in inside}
    return found.pop() if len(found) == 1 else "mixed"


def _about(view: View, question: Question, told: tuple[Told, ...]) -> str:
    """Say what is counted and of whom; or that there is no figure for wards."""
    words = view.words
    if not told:
        year = view.last_year
        return words("questions.no_year", year=str(year)) if year else words("questions.no_figure")
    if told[0].where:
        return words("questions.places" if told[0].touches else "questions.nearest")
    about = words(f"question.{question.name}.about")
    return words("questions.estimated", about=about) if told[0].estimated else about


def _when(view: View, told: tuple[Told, ...]) -> str:
    if not told:
        return ""
    one = told[0].ruling.figures[0]
    return view.when(one.source, one.period)


def _sentence(view: View, answers: tuple[Answer, ...], ward: str, city: str) -> str:
    """Answer in a sentence or two: what differs from the city, then what does not clearly.

    The words hold for each question how a higher and a lower figure are said. Figures of places
    say nothing of the whole ward, and are left out.
    """
    words = view.words
    differ: list[str] = []
    same: list[str] = []
    gone: list[bool] = []
    for name, group in groupby(answers, key=lambda one: one.name):
        held = [told for a in group for told in a.told if not told.where and told.ruling.held]
        ways = {told.ruling.way for told in held}
        if ways == {Way.SAME}:
            same.append(_dated(view, f"question.{name}.same", held))
            gone.append(is_past(view, held[0].ruling.figures[0]))
        for way in (Way.HIGHER, Way.LOWER):
            of = [told for told in held if told.ruling.way is way]
            whom = [words.inside(told.who) for told in of]
            who = words("questions.people") if len(ways) == 1 else words.listed(whom)
            if of:
                differ.append(_dated(view, f"question.{name}.{way}", of, who=who))
    parts = {"ward": ward, "where": city}
    said = [words("questions.differ", list=words.listed(differ), **parts)] if differ else []
    if same:
        when = "past" if all(gone) else "now"
        said.append(words("questions.same", list=words.listed(same), tense=when, **parts))
    return " ".join(said) or words("questions.nothing", **parts)


def _dated(view: View, key: str, told: Sequence[Told], **parts: str) -> str:
    """Say how the ward stands by figures of one period; what is old, in the past with its years."""
    one = told[0].ruling.figures[0]
    if not is_past(view, one):
        return view.words(key, tense="now", **parts)
    said = view.words(key, tense="past", **parts)
    return view.words("questions.dated", said=said, period=view.when(one.source, one.period))


def _table(answers: tuple[Answer, ...], heads: tuple[str, ...]) -> pd.DataFrame:
    rows = [
        (one.ask, _cell(one), one.city, one.country, _word(one), f"{one.about}, {one.when}")
        for one in answers
    ]
    return pd.DataFrame(rows, columns=list(heads)).set_index(heads[0])


def _word(answer: Answer) -> str:
    return " ".join(filter(None, (answer.word, answer.by)))


def _cell(answer: Answer) -> str:
    return "; ".join(" ".join(filter(None, (o.shown, o.where))) for o in answer.told)
