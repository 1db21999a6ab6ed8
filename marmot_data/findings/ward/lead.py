"""In what does a ward differ from its city? The first sentence that is read of it."""

from collections.abc import Sequence
from itertools import groupby

from marmot_data.catalogue.indicators import Question
from marmot_data.evidence.judgement import Strength, Way
from marmot_data.findings.base import View
from marmot_data.findings.city.kinds import kinds_beside
from marmot_data.findings.tense import is_past
from marmot_data.findings.ward.asked import Answer, Told
from marmot_data.findings.ward.figures import ward_figures


def lead(view: View, answers: tuple[Answer, ...], ward: str, city: str) -> str:
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
    rest, most = sorted((Way.LOWER, Way.HIGHER), key=lambda way: len(sides.get(way, ())))
    if not sides.get(most):
        return ""
    every, rest_of = sum(map(len, sides.values())), sides[rest]
    if len(sides[most]) == every:
        return _dated(view, f"question.{name}.kinds_all_{most}", told, all=every)
    named = rest_of[0] if len(rest_of) == 1 else len(rest_of)
    parts = {"count": len(sides[most]), "rest": named, "all": every}
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
