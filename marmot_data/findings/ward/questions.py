"""What do residents ask of their ward, and what is the answer?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.indicators import Question
from marmot_data.catalogue.sources import PeriodStyle
from marmot_data.evidence.judgement import Strength, Way, against
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.city.kinds import kinds_beside, kinds_lead
from marmot_data.findings.ward.asked import TWO, UNSINGLE, Answer, Told
from marmot_data.findings.ward.cautions import newer_for_city
from marmot_data.findings.ward.deprivation import how_deprived
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.further import further
from marmot_data.findings.ward.lead import lead
from marmot_data.findings.ward.local_places import LocalPlace, local_places
from marmot_data.findings.ward.other_way import other_way_round
from marmot_data.findings.ward.profile import ward_scale
from marmot_data.findings.ward.row_change import change_of, change_of_whole, longer_change
from marmot_data.findings.ward.scale import Ends, ends_of
from marmot_data.findings.ward.standing_in import Others, contrary, how_far, others, said_aloud
from marmot_data.language import starting


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
    differs = lead(view, answers, name, city)
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
                longer_change(view, question, one.ruling.figures[0]),
                change_of_whole(view, question, one.ruling.figures[0]),
            )
            yield _answer(view, question, one, aloud="\n".join(filter(None, aloud)))
    elif places := local_places(view, name, _groups(view, question)[0], ward):
        yield _answer(
            view,
            question,
            _placed(view, question, places),
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
    key = ("nor" if told.ruling.way is Way.SAME else "too") if alike else told.beyond
    parts = {"country": country, "more": _apart(view, indicator, told)}
    beyond = words.find(f"questions.country_{key}", **parts) if tested or not alike else ""
    return " ".join(filter(None, (by, beyond, _kinds(view, indicator))))


def _kinds(view: View, indicator: str) -> str:
    """Say of how many kinds the ward lies above and below the city, where one stands for all."""
    sides = kinds_beside(view, indicator) if view.indicator(indicator).parts_of_whole else {}
    if not sides:
        return ""
    higher, lower = len(sides[Way.HIGHER]), len(sides[Way.LOWER])
    key = "both" if higher and lower else "higher" if higher else "lower" if lower else "neither"
    every = sum(map(len, sides.values()))
    return view.words(f"questions.kinds_{key}", higher=higher, lower=lower, all=every)


def _apart(view: View, indicator: str, told: Told) -> str:
    """Say how far the figure lies from the country's, as both are printed."""
    entry, wide = view.indicator(indicator), told.beside[1]
    own = told.ruling.figures[0].value
    printed = [round(one, entry.decimals) for one in (own, own if wide is None else wide)]
    return view.words.brief_difference(printed[0] - printed[1], entry)


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
                number=_people(view, question, row["ruling"].figures[0]),
                kind=_kind(view, question, row["ruling"].figures[0]),
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


def _people(view: View, question: Question, one: Figure) -> str:
    """Say for how many people a share stands; nothing of a rate of one kind alone."""
    if view.indicator(question.indicator).parts_of_whole:
        return ""
    return phrases.number_behind(view, question.indicator, one)


def _kind(view: View, question: Question, one: Figure) -> str:
    """Say of which kind alone a figure is; nothing where it is of all."""
    if not view.indicator(question.indicator).parts_of_whole:
        return ""
    kind = phrases.people(view, question.indicator, one.group)
    return starting(view.words("questions.only", kind=kind))


def _placed(view: View, question: Question, places: Sequence[LocalPlace]) -> Told:
    """Tell the figure of the place that stands in for the ward: the first."""
    place = places[0]
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
        split=bool(contrary(view, question.indicator, places)),
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
    if not told.inside:
        return "outside"
    return "split" if told.split else told.ruling.verdict


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
