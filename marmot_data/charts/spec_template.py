"""A chart is drawn once, and filled with what differs from ward to ward: drawing is slow.

What is not yet known when a chart is drawn, such as the ends of an axis or its title, is left
open (`gap`, `word`, `number`); `filled` puts it in, with the figures.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from marmot_data.charts.theme import Spec, with_data

GAP = "to be filled: "


def gap(name: str) -> list[str]:
    """Return what stands in a drawn chart in the place of a list that is not yet known."""
    return [word(name)]


def word(name: str) -> str:
    """Return what stands in a drawn chart in the place of a text that is not yet known."""
    return GAP + name


def number(name: str) -> Any:  # noqa: ANN401 - a text where the drawing takes a number
    """Return what stands in a drawn chart in the place of a number that is not yet known."""
    return word(name)


def filled(
    spec: Spec,
    data: Mapping[str, pd.DataFrame | list[Any]],
    **parts: str | float | Sequence[Any],
) -> Spec:
    """Return a copy of a drawn chart with its gaps filled in, and with its data.

    Parameters
    ----------
    spec
        The drawn chart.
    data
        Name -> table, or list of GeoJSON features.
    parts
        Name of a gap -> the list, the text or the number that belongs there.
    """
    known = {
        GAP + name: part if isinstance(part, str | int | float) else list(part)
        for name, part in parts.items()
    }
    return with_data({name: _copied(part, known) for name, part in spec.items()}, data)


def _copied(part: object, known: Mapping[str, str | float | list[Any]]) -> object:
    if isinstance(part, dict):
        return {name: _copied(one, known) for name, one in part.items()}
    if isinstance(part, list):
        if len(part) == 1 and isinstance(part[0], str) and part[0] in known:
            return known[part[0]]
        return [_copied(one, known) for one in part]
    return known.get(part, part) if isinstance(part, str) else part
