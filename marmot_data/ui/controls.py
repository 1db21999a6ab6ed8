"""Controls that several pages share: which figure, which group of people, since when."""

from collections.abc import Collection, Iterable

from marmot_data.findings.base import View
from marmot_data.findings.maps.measure import edition_years, goes_with_time
from marmot_data.ui import page, state

TWO = 2
"""groups of people, such as women and men, between which a reader goes to and fro"""


def in_menu(view: View, names: Iterable[str]) -> dict[str, str]:
    """Return what a menu calls figures; those that answer what residents ask stand first.

    A reader who types a word is offered the figures whose names hold it, in this order.
    """
    asked = [one.indicator for one in view.catalogue.front.questions]
    ordered = sorted(names, key=lambda name: name not in asked)
    return {name: view.indicator(name).short for name in ordered}


def pick_indicator(
    view: View,
    field: str = "indicator",
    label: str = "indicator",
    *,
    among: Collection[str] | None = None,
) -> None:
    """Offer the indicators under the chosen priority, all or some, in the order of the themes."""
    priority = None if view.selection.priority == "all" else view.selection.priority
    names = [n for n in view.catalogue.chosen(priority) if among is None or n in among]
    now = getattr(view.selection, field)
    state.pick(
        view.words(f"filter.{label}"),
        field,
        in_menu(view, names),
        default=view.indicator(now).short if now in view.catalogue.indicators else None,
        shown=now,
    )


def pick_group(view: View) -> None:
    """Offer the groups of people of the indicator, if it has several; of two, both are in sight."""
    name = view.selection.indicator
    groups = {group: view.group_name(group) for group in view.indicator(name).groups}
    label = view.words("filter.kind" if view.indicator(name).parts_of_whole else "filter.group")
    if len(groups) == TWO:
        state.switch(label, "group", groups)
    elif groups.keys() - {view.group(name)}:
        state.pick(label, "group", groups, shown=view.group(name))


def pick_earlier(view: View, first: dict[str, str]) -> None:
    """Offer the years in which a figure of the indicator ends, after a choice of none."""
    with page.guarded(view):
        values = view.data.values(view.selection.indicator)
        years = sorted({int(year) for year in values["end_year"]})
        state.pick(
            view.words("claim.since"),
            "earlier",
            {**first, **{str(year): str(year) for year in years[:-1]}},
        )


def pick_edition(view: View, one: str, other: str, level: str = "ward") -> None:
    """Offer the newest edition of the index where one of two figures is of it, the other is not."""
    for index, beside in ((one, other), (other, one)):
        if goes_with_time(view, index, beside):
            years = edition_years(view, index, beside, level)
            named = {
                choice: view.words(f"editions.{choice}", year=year)
                for choice, year in years.items()
            }
            if named:
                state.switch(view.words("filter.edition"), "edition", named)
