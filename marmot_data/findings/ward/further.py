"""Which further figures are said below the answers to residents' questions?"""

from collections.abc import Iterator
from typing import Any

from marmot_data.findings.base import View, upto

MOSTLY = 0.5
"""of a small area's residents live in the ward for which its figure is told"""


def further(view: View, ward: str) -> Iterator[str]:
    """Say the further figures that the catalogue names beside the questions."""
    for question in view.catalogue.front.questions:
        for name in question.also:
            yield from _of_parts(view, name, ward)


def _of_parts(view: View, name: str, ward: str) -> Iterator[str]:
    """Say what is printed only for a few small areas, where most of one lies in the ward."""
    if view.data.fault(name):
        return
    words, parts, entry = view.words, view.data.table("ward_parts"), view.indicator(name)
    inside = set(parts["area"][(parts["ward"] == ward) & (parts["share"] >= MOSTLY)])
    values = upto(view.data.values(name), view.last_year)
    rows = values[values["area"].isin(inside) & values["value"].notna()]
    for area, found in rows.groupby("area", sort=False):
        listed = (
            words(
                "profile.part",
                who=words.inside(view.group_name(row["group"])),
                value=words.value(row["value"], entry),
            )
            for row in found.to_dict("records")
        )
        known: Any = view.data.areas.loc[str(area)]
        yield words(
            "profile.parts_first",
            what=entry.title,
            area=known["local_name"] or known["name"],
            level=words(f"level.{known['level']}"),
            period=words.period(str(found["period"].iloc[0])),
            parts=words.listed(listed),
        )
