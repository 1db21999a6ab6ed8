"""Which figure is meant? People's own words find figures, with a slip of the pen or without."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

import snowballstemmer
from babel import Locale

from marmot_data.findings import phrases
from marmot_data.findings.base import View, remembered
from marmot_data.link import ALL

WORD = re.compile(r"\w+")
NEAR = 0.8
"""how alike two words are, of 1, if one may be the other with a slip in it"""
NEARER = 0.87
"""the same where a letter stands in the place of another: waiting is no slip of writing"""
SHORT = 4
"""letters of a word so short that a slip makes another word of it"""
BEGUN = 3
"""letters that are enough to begin a word"""
LONGEST = 120
"""characters of a search that are read"""
FAR = 2.0
"""how many times better a figure must fit that is not offered, to be taken for what is meant"""
KNOWN = 20_000
"""words whose stems are kept: all of ours in each language, and what is typed lately"""
OTHERS = 3
"""further figures that are named"""
SYNONYM, NAME, QUESTION = 4.0, 2.0, 1.0
"""what a word weighs that stands among people's words, in a name, in the question"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The figures that a search found, the best first, and a sentence about them."""

    indicators: tuple[str, ...]
    sentence: str
    others: tuple[str, ...] = ()
    """the next few, for whoever meant one of them"""
    group: str = ""
    """of the best one, the group of people or the kind of crime that was named; else empty"""
    score: float = 0.0
    """how well the best one fits"""
    exact: tuple[bool, bool] = (False, False)
    """whether no word was taken for a slip of the pen, and whether the best one fits every word"""
    chosen: str = ""
    """which figure is the best one, and whether it is called what was typed"""


def find_figures(view: View, text: str, among: Iterable[str] | None = None) -> Found:
    """Find the figures that somebody means by a few words.

    Parameters
    ----------
    view
        Gives the figures and their words.
    text
        What was typed.
    among
        The figures to look among; all of them, if none are named.
    """
    words, names = view.words, tuple(among or view.catalogue.indicators)
    little = words("search.little").split()
    asked = [w for w in WORD.findall(text[:LONGEST].casefold()) if w not in little]
    if not asked:
        return Found(indicators=(), sentence=words("search.empty"))
    held = {name: _words_of(view, name) for name in names}
    every = {word for own in held.values() for word in own}
    meant = [_meant(word, every, words.language) for word in asked]
    said = " ".join(text[:LONGEST].split())
    scores = {
        name: [max((own.get(word, 0.0) for word in one), default=0.0) for one in meant]
        for name, own in held.items()
    }
    hits = _best(scores)
    if not hits:
        return Found(indicators=(), sentence=words("search.nothing", asked=said))
    read = [
        word if not one or _begun(word, one, words.language) else one[0]
        for word, one in zip(asked, meant, strict=True)
    ]
    slip = [words("search.slip", asked=said, meant=" ".join(read))] if read != asked else []
    group = _group(view, hits[0], meant)
    typed = " ".join(read) if slip else said
    if min(scores[hits[0]]) == 0:
        slip.append(words("search.partly", asked=typed))
    return Found(
        indicators=tuple(hits),
        sentence=" ".join([*slip, words("search.found", number=len(hits))]),
        others=tuple(hits[1 : 1 + OTHERS]),
        group=group,
        score=sum(scores[hits[0]]) / len(asked),
        exact=(read == asked, min(scores[hits[0]]) > 0),
        chosen=" ".join([*slip, _chosen(view, typed, hits[0], group, meant)]),
    )


def _best(scores: dict[str, list[float]]) -> list[str]:
    """Return the figures that fit every word; if none does, those that fit most, and half at least.

    Somebody who asks for damp homes is better served by homes than by nothing.
    """
    fits = {name: sum(one > 0 for one in own) for name, own in scores.items()}
    most = max(fits.values(), default=0)
    asked = max(map(len, scores.values()), default=0)
    hits = [name for name, number in fits.items() if most and number == most >= asked / 2]
    return sorted(hits, key=lambda name: -sum(scores[name]))


def find_meant(view: View, text: str, offered: Iterable[str]) -> Found:
    """Find the figure that is meant among those that are offered, unless another is much nearer.

    So that who asks for what is not offered is told that there is none, and is not given
    something that only sounds like it: who asks for obese children means no other children. If
    one that is not offered fits better, it stands first among the others.
    """
    near, every = find_figures(view, text, offered), find_figures(view, text)
    if every.exact > near.exact or every.score >= FAR * near.score:
        return every
    beyond = [name for name in every.indicators[:1] if every.score > near.score]
    others = dict.fromkeys([*beyond, *near.others])
    return replace(near, others=tuple(others)[:OTHERS])


def _chosen(view: View, asked: str, name: str, group: str, meant: list[list[str]]) -> str:
    """Name the figure that was taken, and say if it is not called what was typed.

    Of a figure of one kind alone the kind is named too, although nobody asked for one: whichever
    is chosen already stays, and it is not the whole.
    """
    words, entry, own = view.words, view.indicator(name), _words_of(view, name)
    whole = all(any(word in own for word in one) for one in meant)
    names = WORD.findall(f"{entry.title} {_names_of(view, name)}".casefold())
    called = whole and all(any(word in one for word in names) for one in meant)
    if not group and entry.parts_of_whole:
        group = view.group(name)
    what = view.named(entry, group) if group else entry.short
    key = "called" if called else "nearest" if whole else "shown"
    return words(f"search.{key}", asked=asked, what=what)


def _group(view: View, name: str, meant: list[list[str]]) -> str:
    """Return which group of a figure was named; none where two are named alike.

    One that is named in whole comes before one that is named in part. A word that stands in the
    figure's own name, such as "crime" of a crime rate, names a group only in whole.
    """
    entry, besides = view.indicator(name), set(view.words("search.besides").split())
    own = set(WORD.findall(f"{entry.title} {entry.short}".casefold()))
    found: dict[tuple[bool, int, int], list[str]] = {}
    for group in (one for one in entry.groups if one != ALL):
        called, likewise = _called(view, group)
        whole = all(any(word in one for one in meant) for word in called)
        named = {*(called if whole else called - own - besides), *likewise}
        said = sum(bool(named.intersection(one)) for one in meant)
        exactly = sum(one[0] in named for one in meant if one)
        if said and (whole or not called & besides):
            found.setdefault((whole, exactly, said), []).append(group)
    best = found[max(found)] if found else []
    return best[0] if len(best) == 1 else ""


def _called(view: View, group: str) -> tuple[set[str], set[str]]:
    """Return the words of a group's name, and those that people use for it instead."""
    likewise = (
        text for text, of in view.catalogue.editorial.synonyms.groups.items() if group in of
    )
    called, little = WORD.findall(view.group_name(group).casefold()), view.words("search.little")
    return {*called} - {*little.split()}, {
        word for text in likewise for word in WORD.findall(text.casefold())
    }


@remembered()
def _words_of(view: View, name: str) -> dict[str, float]:
    """Return every word by which a figure is found, with its weight."""
    entry, synonyms = view.indicator(name), view.catalogue.editorial.synonyms.figures
    found: dict[str, float] = {}
    for text, weight in (
        (entry.meaning, QUESTION / 2),
        (_names_of(view, name), QUESTION),
        (" ".join(word for group in entry.groups for word in _called(view, group)[1]), QUESTION),
        (entry.question, QUESTION),
        (" ".join([entry.title, entry.short, *map(view.group_name, entry.groups)]), NAME),
    ):
        found |= dict.fromkeys(WORD.findall(text.casefold()), weight)
    for text, meant in synonyms.items():
        if name in meant:
            weight = SYNONYM - meant.index(name) / 10
            for word in WORD.findall(text.casefold()):
                found[word] = max(weight, found.get(word, 0.0))
    return found


def _names_of(view: View, name: str) -> str:
    """Return every name by which pages call a figure and the groups of people it is held for."""
    entry = view.indicator(name)
    groups = [view.named(entry, group) for group in entry.groups]
    phrased = [phrases.name(view, name, group) for group in entry.groups]
    return " ".join((entry.short, *groups, *phrased))


def _meant(asked: str, every: set[str], language: str) -> list[str]:
    """Return the words that may be meant: those of the same stem, those that begin so, the nearest.

    The last only where there are no others, and only of words that are long enough for a slip.
    """
    stem = _stem(asked, language)
    alike = [word for word in every if word[:1] == asked[:1] and _stem(word, language) == stem]
    begun = [word for word in every if len(asked) >= BEGUN and word.startswith(asked)]
    if asked in every:
        begun = begun if len(asked) > BEGUN else []
        return list(dict.fromkeys([asked, *alike, *begun]))
    if alike or begun or len(asked) < SHORT:
        return list(dict.fromkeys([*alike, *begun]))
    ratios = {word: SequenceMatcher(None, asked, word).ratio() for word in every}
    best = max(ratios.values(), default=0.0)
    nearest = [word for word, one in ratios.items() if one == best >= _near(asked, word)]
    return list(dict.fromkeys(meant for word in nearest for meant in _meant(word, every, language)))


def _near(asked: str, word: str) -> float:
    """Return how alike two words have to be: more, where one letter was put for another."""
    replaced = len(asked) == len(word) and sorted(asked) != sorted(word)
    return NEARER if replaced else NEAR


@lru_cache(KNOWN)
def _stem(word: str, language: str) -> str:
    """Return a word without its endings, so that burglaries find burglary."""
    name = (Locale(language).english_name or "").split()[0].lower()
    if name not in snowballstemmer.algorithms():
        return word
    return str(snowballstemmer.stemmer(name).stemWord(word))


def _begun(asked: str, meant: list[str], language: str) -> bool:
    """Tell whether what is meant is the word that was typed, whole or begun, and no slip of it."""
    stem = _stem(asked, language)
    return any(word.startswith(asked) or _stem(word, language) == stem for word in meant)
