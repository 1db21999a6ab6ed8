"""How many of the city's people live in the most deprived areas of the country?"""

from marmot_data.findings.base import View
from marmot_data.findings.tense import tense


def city_deprived(view: View) -> str:
    """Say the city's newest share; empty where none is held up to the chosen year."""
    name, words, place = view.catalogue.front.deprived, view.words, view.place
    if not name or view.data.fault(name):
        return ""
    run = view.figures(name).run(place.authority, view.last_year)
    if not run:
        return ""
    return words(
        "deprived.city",
        year=words.period(run[-1].period),
        value=words.value(run[-1].value, view.indicator(name)),
        where=view.area_name(place.authority),
        wider=view.area_name(place.country),
        tense=tense(view, run[-1]),
    )
