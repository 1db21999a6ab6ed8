"""How did one thing change in a ward, by what residents ask and by what reaches furthest back?"""

from collections.abc import Sequence

import pandas as pd

from marmot_data.evidence.judgement import Ruling, change
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.city.turned import turned_clause


def how_it_moved(view: View, changes: pd.DataFrame) -> tuple[str, ...]:
    """Say how one thing changed, by one or two of the ways of counting it.

    First comes the way that answers what residents ask, and beside it, if it is another, the one
    that reaches furthest back: a single year says little of where a thing is going. Then what the
    latter reached in between, if that lies beyond both ends, and the city's change by each over
    the same years.

    Parameters
    ----------
    view
        Whose words are used.
    changes
        Columns indicator and ruling, a row a way of counting; none is refused. The way that
        answers the question stands first.

    Returns
    -------
    One to three clauses, without full stops; the first is a title.
    """
    named = list(zip(changes["indicator"], changes["ruling"], strict=True))
    asked = named[0]
    furthest = min(named, key=lambda one: one[1].figures[1].end)
    ways = [asked] if furthest is asked else [asked, furthest]
    first, *others = (moved(view, *one) for one in ways)
    title = "; ".join((first, *map(view.words.inside, others)))
    return tuple(filter(None, (title, _turned(view, *furthest), _across(view, ways))))


def moved(view: View, indicator: str, ruling: Ruling) -> str:
    """Say one change: ``Child poverty before housing costs rose from 11.2% (2014/15) to 14.1%``."""
    words, entry = view.words, view.indicator(indicator)
    now, then = ruling.figures
    return words(
        "ward_change.moved",
        what=phrases.name(view, indicator, now.group),
        way=f"{ruling.strength}_{ruling.way}",
        then=words.value(then.value, entry),
        when_then=view.when(then.source, then.period),
        now=words.value(now.value, entry),
        when_now=view.when(now.source, now.period),
    )


def city_change(view: View, indicator: str, ruling: Ruling) -> Ruling | None:
    """Return the city's change over the years over which a ward's is told, if it has one."""
    now, then = ruling.figures
    figures = view.figures(indicator, now.group)
    newer, older = (figures.at(view.place.authority, one.period) for one in (now, then))
    if newer is None or older is None:
        return None
    found = change(figures.terms, newer, older)
    return found if found.held else None


def _turned(view: View, indicator: str, ruling: Ruling) -> str:
    """Say what the figure reached between the two, where that lies beyond both."""
    now = ruling.figures[0]
    run = view.figures(indicator, now.group).run(now.area, view.last_year)
    return turned_clause(view, indicator, run, ruling)


def _across(view: View, ways: Sequence[tuple[str, Ruling]]) -> str:
    """Say the city's change over the same years, by each way; nothing without such figures."""
    words, city = view.words, view.area_name(view.place.authority)
    told = []
    for indicator, ruling in ways:
        if (found := city_change(view, indicator, ruling)) is None:
            continue
        ends = (words.value(one.value, view.indicator(indicator)) for one in found.figures)
        what = words.inside(phrases.name(view, indicator, ruling.figures[0].group))
        told.append((what, *ends))
    if not told:
        return ""
    if len(ways) == 1:
        [(_, now, then)] = told
        return words("ward_change.moved_city", city=city, then=then, now=now)
    each = (words("ward_change.went", what=w, then=then, now=now) for w, now, then in told)
    return words("ward_change.moved_city_each", city=city, each="; ".join(each))
