"""What do residents ask of their ward, and what is the answer?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import pandas as pd

from marmot_data.catalogue.indicators import Question
from marmot_data.catalogue.sources import PeriodStyle
from marmot_data.evidence.judgement import Ruling, Strength, Way, against
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.city.kinds import kinds_beside, kinds_lead
from marmot_data.findings.tense import is_past
from marmot_data.findings.ward.cautions import newer_for_city
from marmot_data.findings.ward.deprivation import how_deprived
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.further import further
from marmot_data.findings.ward.local_places import LocalPlace, local_places
from marmot_data.findings.ward.other_way import other_way_round
from marmot_data.findings.ward.profile import ward_scale
from marmot_data.findings.ward.row_change import change_of, change_of_whole
from marmot_data.findings.ward.scale import Ends, Scale, ends_of
from marmot_data.findings.ward.standing_in import Others, how_far, others, said_aloud

TWO = 2
"""an indicator of so many groups of people is told of both"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A figure of the ward, or of a place in it or near it, beside the city's."""

    shown: str
    between: str
    """its range in words; empty where there is none"""
    number: str
    """how many people the share stands for; empty of a place, or where no number is held"""
    where: str
    """the place, where it is not the ward itself"""
    how_far: str
    """how much of the ward the place holds, or that it lies outside"""
    who: str
    """the group of people, where the indicator is told of two"""
    ruling: Ruling
    beside: tuple[float | None, float | None]
    """the figures of the city and of the country for the same period"""
    beyond: str = ""
    """the verdict beside the country, as in `Ruling.verdict`"""
    estimated: bool = False
    scale: Scale | None = None
    """where the ward lies among the wards; none for a place"""
    inside: bool = True
    """false: of a place that lies outside the ward, or mostly, so it says nothing of the ward"""
    touches: bool = True
    """false: of a place of which no part lies in the ward"""
    change: str = ""
    """how the ward's own figure changed, or shortly that nobody can say"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question with the figures of ward, city and country, for one group of people."""

    name: str
    ask: str
    about: str
    """what is counted and of whom"""
    when: str
    told: Told | None
    """the ward's own figure, or that of the place that says most of it"""
    note: str
    """what the place is to the ward; empty where the figure is the ward's own"""
    aloud: str
    """what has to be said with the figure: of the place that stands in, of other kinds, of
    another figure that points the other way, or of the change"""
    others: Others | None
    """further places that reach into the ward, where one stands in"""
    city: str
    country: str
    verdict: str
    """a word of `Ruling.verdict`; outside or none where there is no single one"""
    word: str
    """the verdict in words, with its sign"""
    by: str
    """how far the ward lies from the city, where it clearly differs or is shown as counted; and
    what that is beside the country"""
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
@remembered("year", "earlier", "ward", "boundaries")
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
    used = [one.told for one in answers if one.told]
    asked = tuple(one.indicator for one in questions)
    (deprived, behind), more = how_deprived(view), further(view, ward)
    name, city, country = map(view.area_name, (ward, view.place.authority, view.place.country))
    limits = tuple(_newer(view, answers, name))
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
        sources=tuple(
            dict.fromkeys((*(told.ruling.figures[0].source for told in used), *_beside(view, ward)))
        ),
        answers=answers,
        deprived=deprived,
        differs=differs,
        whose=_whose(view, ward, city),
        ends=ends_of(words),
        heads=heads,
        also=tuple(filter(None, map(" ".join, (limits, more)))),
    )


def _beside(view: View, ward: str) -> Iterator[str]:
    """Yield the sources of what is said beside the answers: of the city, and how many live here."""
    city, asked = view.place.authority, view.catalogue.front.questions
    whole = (view.indicator(one.indicator) for one in asked)
    named = [
        *((one.indicator, group, city) for one in asked for group in _groups(view, one)),
        *((one.same_as, "", city) for one in whole if one.parts_of_whole and one.same_as),
        *((name, group, city) for one in asked for name, group in one.city_kinds.items()),
        (view.catalogue.front.residents, "", ward),
    ]
    for name, group, code in named:
        if view.data.fault(name):
            continue
        run = view.figures(name, group or view.group(name)).run(code, view.last_year)
        yield from (one.source for one in run[-1:])


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
    name = question.indicator
    if view.data.fault(name):
        yield _answer(view, question, None)
    elif own := list(_own(view, question, ward)):
        for one in own:
            aloud = (
                kinds_lead(view, name) if view.indicator(name).parts_of_whole else "",
                other_way_round(view, question, one.ruling),
                change_of_whole(view, question, one.ruling.figures[0]),
            )
            yield _answer(view, question, one, aloud="\n".join(filter(None, aloud)))
    elif places := local_places(view, name, _groups(view, question)[0], ward):
        yield _answer(
            view,
            question,
            _placed(view, question, places[0]),
            aloud=said_aloud(view, name, places, ward),
            others=others(view, name, places),
        )
    else:
        yield _answer(view, question, None)


def _answer(
    view: View,
    question: Question,
    told: Told | None,
    *,
    aloud: str = "",
    others: Others | None = None,
) -> Answer:
    """Lay one row out: what is asked, of whom, and what the figures say."""
    words, entry = view.words, view.indicator(question.indicator)
    city, country = told.beside if told else (None, None)
    verdict = _verdict(told)
    who = words.inside(told.who) if told and told.who else words("questions.people")
    return Answer(
        name=question.name,
        ask=words(f"question.{question.name}.ask", who=who),
        about=_about(view, question, told),
        when=_when(view, told),
        told=told,
        note=_note(view, told),
        aloud=aloud,
        others=others,
        city=words.value(city, entry),
        country=words.value(country, entry),
        verdict=verdict,
        word=words(f"questions.{verdict}" if verdict in UNSINGLE else f"verdict.{verdict}"),
        by=_by(view, question.indicator, verdict, told),
        scale=told.scale if told else None,
    )


def _note(view: View, told: Told | None) -> str:
    """Say that a place is not the ward."""
    if told is None or not told.where:
        return ""
    return view.words("questions.note_place" if told.touches else "questions.note_nearest")


def _by(view: View, indicator: str, verdict: str, told: Told | None) -> str:
    """Say how far the figure lies from the city's, or of which place that is said."""
    words = view.words
    if told is None or verdict in UNSINGLE:
        return ""
    if told.where:
        near = told.ruling.way is Way.SAME
        return "" if near else words("questions.by_place", place=told.where)
    size = words.difference(told.ruling.size, view.indicator(indicator))
    by = "" if told.ruling.way is Way.SAME else words("questions.by", size=size)
    country = view.area_name(view.place.country)
    # Of what no test stands behind, the country's figure beside it says as much, where it agrees.
    alike, tested = told.beyond == verdict, told.ruling.strength is Strength.TESTED
    key = "too" if alike and told.ruling.way is not Way.SAME else told.beyond
    beyond = words.find(f"questions.country_{key}", country=country) if tested or not alike else ""
    return " ".join(filter(None, (by, beyond)))


UNSINGLE = ("outside", "none")
"""what stands where there is no verdict of the ward"""


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
                number=phrases.number_behind(view, question.indicator, row["ruling"].figures[0]),
                where="",
                how_far="",
                who=view.group_name(group) if len(groups) > 1 else "",
                ruling=row["ruling"],
                beside=(row["city"], row["country"]),
                beyond=row["verdict_country"],
                estimated=phrases.estimated(view, question.indicator, row["ruling"].figures[0]),
                scale=ward_scale(view, row),
                change=change_of(view, question.indicator, row["ruling"].figures[0]),
            )


def _placed(view: View, question: Question, place: LocalPlace) -> Told:
    """Tell the figure of the place that stands in for the ward."""
    entry, one = view.indicator(question.indicator), place.figure
    figures = view.figures(question.indicator, one.group)
    city, country = (
        figures.at(code, one.period) for code in (view.place.authority, view.place.country)
    )
    return Told(
        shown=view.words.value(one.value, entry),
        between="",
        number="",
        where=place.name,
        how_far=how_far(view, place),
        who="",
        ruling=against(figures.terms, one, city),
        beside=(_value(city), _value(country)),
        inside=place.inside,
        touches=place.touches,
    )


def _newer(view: View, answers: Iterable[Answer], ward: str) -> Iterator[str]:
    """Say which answers the whole city has of a later period, and why the ward's is kept to."""
    asked = {one.name: one.indicator for one in view.catalogue.front.questions}
    shown = ((asked[one.name], one.told.ruling.figures[0]) for one in answers if one.told)
    if newer := [said for said, _ in newer_for_city(view, shown)]:
        yield view.words("newer.questions", list=view.words.listed(newer), ward=ward)


def _value(one: Figure | None) -> float | None:
    return None if one is None else one.value


def _verdict(told: Told | None) -> str:
    """Return the verdict of the figure, if it says something of the ward."""
    if told is None:
        return "none"
    return told.ruling.verdict if told.inside else "outside"


def _about(view: View, question: Question, told: Told | None) -> str:
    """Say what is counted and of whom; or that there is no figure for wards."""
    words = view.words
    if told is None:
        year = view.last_year
        return words("questions.no_year", year=str(year)) if year else words("questions.no_figure")
    if told.where:
        return words("questions.place" if told.touches else "questions.nearest")
    about = words(f"question.{question.name}.about")
    return words("questions.estimated", about=about) if told.estimated else about


def _when(view: View, told: Told | None) -> str:
    """Say the period; of an index, that what it counts is of years before its edition."""
    if told is None:
        return ""
    one = told.ruling.figures[0]
    when = view.when(one.source, one.period)
    of_index = view.catalogue.sources[one.source].periods.style is PeriodStyle.EDITION
    return view.words("questions.of_index", when=when) if of_index else when


def _sentence(view: View, answers: tuple[Answer, ...], ward: str, city: str) -> str:
    """Say what differs from the city and what does not: first what a test shows, then the rest.

    Figures of places say nothing of the whole ward, and are left out.
    """
    words = view.words
    own = [(one.name, one.told) for one in answers if one.told and not one.told.where]
    said: list[str] = []
    for strength in (Strength.TESTED, Strength.DESCRIBED):
        of = [(name, told) for name, told in own if told.ruling.strength is strength]
        differ, same, tense = _compared(view, of)
        first = "" if said else "_first"
        parts = {"ward": ward, "where": city, "tense": tense}
        if differ:
            key = f"questions.differ_{strength}{first}"
            said.append(words(key, list=words.listed(differ), **parts))
        if same:
            key = f"questions.same_{strength}"
            said.append(words(key, list=words.listed(same), **parts))
    return " ".join(said) or words("questions.nothing", ward=ward, where=city)


def _compared(view: View, own: Sequence[tuple[str, Told]]) -> tuple[list[str], list[str], str]:
    """Say of each question how the ward differs, or that it does not, and of which time that is.

    The words hold for each question how a higher and a lower figure are said.
    """
    words = view.words
    differ: list[str] = []
    same: list[str] = []
    gone: list[bool] = []
    for name, group in groupby(own, key=lambda one: one[0]):
        held = [told for _, told in group]
        ways = {told.ruling.way for told in held}
        if kinds := _by_kind(view, name, held):
            differ.append(kinds)
            gone.append(is_past(view, held[0].ruling.figures[0]))
            continue
        if ways == {Way.SAME}:
            same.append(_dated(view, f"question.{name}.same", held) + _yet(view, name, held[0]))
            gone.append(is_past(view, held[0].ruling.figures[0]))
        for way in (Way.HIGHER, Way.LOWER):
            of = [told for told in held if told.ruling.way is way]
            whom = [words.inside(told.who) for told in of]
            who = words("questions.people") if len(ways) == 1 else words.listed(whom)
            if of:
                sure = words("questions.clearly") if of[0].ruling.clear else ""
                differ.append(_dated(view, f"question.{name}.{way}", of, who=who, sure=sure))
    return differ, same, "past" if all(gone) else "now"


def _by_kind(view: View, name: str, told: Sequence[Told]) -> str:
    """Say of a whole, of which only the kinds are known, how many kinds are higher or lower.

    So that one kind does not stand for all of them. Nothing where no kind differs.
    """
    question = _asked(view, name)
    if not view.indicator(question.indicator).parts_of_whole:
        return ""
    sides = kinds_beside(view, question.indicator)
    rest, most = sorted((Way.LOWER, Way.HIGHER), key=lambda way: sides.get(way, 0))
    if not sides.get(most):
        return ""
    every = sum(sides.values())
    if sides[most] == every:
        return _dated(view, f"question.{name}.kinds_all_{most}", told, all=every)
    parts = {"count": sides[most], "rest": sides[rest], "all": every}
    return _dated(view, f"question.{name}.kinds_{most}", told, **parts)


def _asked(view: View, name: str) -> Question:
    return next(one for one in view.catalogue.front.questions if one.name == name)


def _yet(view: View, name: str, told: Told) -> str:
    """Say whom a deeper figure shows better or worse where the answer shows no difference."""
    deeper = _asked(view, name).yet
    figures, own = ward_figures(view), told.ruling.figures[0]
    rows = figures[(figures["indicator"] == deeper) & (figures["area"] == own.area)]
    rows = rows[rows["period"] == own.period]
    for verdict in ("worse", "better"):
        groups = [
            view.words.inside(view.group_name(group))
            for group, ruling in zip(rows["group"], rows["ruling"], strict=True)
            if ruling.verdict == verdict
        ]
        if groups:
            return view.words(f"question.{name}.yet_{verdict}", who=view.words.listed(groups))
    return ""


def _dated(view: View, key: str, told: Sequence[Told], **parts: object) -> str:
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
    told = answer.told
    return " ".join(filter(None, (told.shown, told.where))) if told else ""
