"""Which of the words on a page may need explaining, and what do they mean?"""

import re
from collections.abc import Iterable

from marmot_data.catalogue.editorial import Term


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
    said = "\n".join(texts)
    return tuple(one for one in terms if pattern_of(one).search(said))


def pattern_of(term: Term) -> re.Pattern[str]:
    """Return what finds a term as whole words: capitals matter only in an abbreviation."""
    ways = sorted((term.term, *term.also), key=len, reverse=True)
    parts = (re.escape(way) if way.isupper() else f"(?i:{re.escape(way)})" for way in ways)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")
