"""Which of the words on a page may need explaining, what do they mean, and what is said abroad?"""

import re
from collections.abc import Iterable, Mapping

from marmot_data.catalogue.editorial import Term
from marmot_data.findings.base import View
from marmot_data.memoise import memoise


def terms_in(terms: Iterable[Term], texts: Iterable[str]) -> tuple[Term, ...]:
    """Return the terms that some texts say, in the order of the glossary.

    Examples
    --------
    >>> one = Term(term="IMD", also=("deprivation index",), meaning="A score.")
    >>> [found.term for found in terms_in([one], ["The Deprivation index of 2025"])]
    ['IMD']
    >>> terms_in([one], ["imdb", "deprivation"])
    ()
    """
    return _terms_in(tuple(terms), "\n".join(texts))


@memoise
def _terms_in(terms: tuple[Term, ...], said: str) -> tuple[Term, ...]:
    # Most terms are nowhere in a text, and to see that needs no pattern.
    plain = said.casefold()
    held = (one for one in terms if any(w.casefold() in plain for w in (one.term, *one.also)))
    return tuple(one for one in held if pattern_of(one).search(said))


def pattern_of(term: Term) -> re.Pattern[str]:
    """Return what finds a term as whole words: capitals matter only in an abbreviation."""
    ways = sorted((term.term, *term.also), key=len, reverse=True)
    parts = (re.escape(way) if way.isupper() else f"(?i:{re.escape(way)})" for way in ways)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


def in_order(terms: Iterable[Term]) -> list[Term]:
    """Return terms by the alphabet; they are written down by that of English."""
    return sorted(terms, key=lambda one: one.term.casefold())


def abroad(
    terms: Iterable[Term], others: Mapping[str, tuple[Term, ...]]
) -> list[tuple[Term, dict[str, str]]]:
    """Set each term beside its name in other languages, by the alphabet of its own.

    Parameters
    ----------
    terms
        A glossary.
    others
        What a language calls itself -> the same glossary in it.

    Examples
    --------
    >>> here = (Term(term="Ward", meaning=""), Term(term="Cohort", meaning=""))
    >>> there = (Term(term="Valgdistrikt", meaning=""), Term(term="Årskull", meaning=""))
    >>> [(one.term, named) for one, named in abroad(here, {"Norsk": there})]
    [('Cohort', {'Norsk': 'Årskull'}), ('Ward', {'Norsk': 'Valgdistrikt'})]
    """
    rows = {
        one.term: (one, {name: told[number].term for name, told in others.items()})
        for number, one in enumerate(terms)
    }
    return [rows[one.term] for one in in_order(one for one, _ in rows.values())]


def slight_said(view: View) -> str:
    """Say from which size on a difference gets a word, in the units that residents ask about."""
    asked = {view.indicator(one.indicator).unit: one for one in view.catalogue.front.questions}
    units = {name: view.catalogue.units[name] for name in asked}
    least = [
        view.words.difference(unit.least, view.indicator(asked[name].indicator))
        for name, unit in units.items()
        if unit.least
    ]
    part = max(one.least_part or 0 for one in units.values() if not one.least)
    least_of_both, small = next(
        (one.least, one.least_part) for one in units.values() if one.least and one.least_part
    )
    return view.words(
        "sure.slight",
        list=view.words.listed(least),
        below=view.words.number(least_of_both / small, 0),
        small=view.words.number(small * 100, 0),
        part=view.words.number(part * 100, 0),
    )
