"""How did one thing change in a ward, by the figure that reaches furthest back and the newest?"""

import pandas as pd

from marmot_data.evidence.judgement import Ruling, change
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.city.turned import turned_clause


def how_it_moved(view: View, changes: pd.DataFrame) -> tuple[str, ...]:
    """Say how one thing changed, by one or two of the ways of counting it.

    First comes the way that reaches furthest back, with what it reached in between, if that lies
    beyond both ends, and the city's change over the same years; then, if it is another, the one
    that answers what residents ask. Numbers of people are left out where there are shares, since
    a ward that grows has more of everyone.

    Parameters
    ----------
    view
        Whose words are used.
    changes
        Columns indicator and ruling, a row a way of counting; none is refused. The way that
        answers the question stands first.

    Returns
    -------
    Two to four clauses, without full stops.
    """
    units = view.catalogue.units
    total = [units[view.indicator(name).unit].total for name in changes["indicator"]]
    rows = changes[[not one for one in total]] if not all(total) else changes
    named = list(zip(rows["indicator"], rows["ruling"], strict=True))
    asked = named[0]
    furthest = min(named, key=lambda one: one[1].figures[1].end)
    told = [_moved(view, *furthest), _turned(view, *furthest), _of_city(view, *furthest)]
    if furthest is not asked:
        both = filter(None, (_moved(view, *asked), _of_city(view, *asked)))
        told.append("; ".join(both))
    return tuple(filter(None, told))


def city_change(view: View, indicator: str, ruling: Ruling) -> Ruling | None:
    """Return the city's change over the years over which a ward's is told, if it has one."""
    now, then = ruling.figures
    figures = view.figures(indicator, now.group)
    newer, older = (figures.at(view.place.authority, one.period) for one in (now, then))
    if newer is None or older is None:
        return None
    found = change(figures.terms, newer, older)
    return found if found.held else None


def _moved(view: View, indicator: str, ruling: Ruling) -> str:
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


def _turned(view: View, indicator: str, ruling: Ruling) -> str:
    """Say what the figure reached between the two, where that lies beyond both."""
    now = ruling.figures[0]
    run = view.figures(indicator, now.group).run(now.area, view.last_year)
    return turned_clause(view, indicator, run, ruling)


def _of_city(view: View, indicator: str, ruling: Ruling) -> str:
    """Say the city's change over the same years; nothing where it has no such figures."""
    words, entry = view.words, view.indicator(indicator)
    if (city := city_change(view, indicator, ruling)) is None:
        return ""
    now, then = (words.value(one.value, entry) for one in city.figures)
    where = view.area_name(view.place.authority)
    return words("ward_change.moved_city", city=where, then=then, now=now)
