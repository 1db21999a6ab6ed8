"""A chart is drawn once, and filled with what differs from ward to ward: drawing is slow."""

from collections.abc import Sequence
from typing import Any

from marmot_data.charts.look import Spec

GAP = "to be filled: "


def gap(name: str) -> list[str]:
    """Return what stands in a drawn chart in the place of a list that is not yet known."""
    return [GAP + name]


def filled(spec: Spec, **parts: Sequence[Any]) -> Spec:
    """Return a copy of a drawn chart with its gaps filled in."""
    lists = {GAP + name: list(part) for name, part in parts.items()}

    def copied(part: object) -> object:
        if isinstance(part, dict):
            return {name: copied(one) for name, one in part.items()}
        if isinstance(part, list):
            if len(part) == 1 and isinstance(part[0], str) and part[0] in lists:
                return lists[part[0]]
            return [copied(one) for one in part]
        return part

    return {name: copied(one) for name, one in spec.items()}
