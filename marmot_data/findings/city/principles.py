"""What is one of the eight principles about, and what of it is not measured?"""

from dataclasses import dataclass

from marmot_data.findings.base import View
from marmot_data.link import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The principle or priority that the reader looks at."""

    name: str
    title: str
    meaning: str
    source: str
    """address of the page that sets the city's own priority; empty for a principle"""


def chosen(view: View) -> Chosen | None:
    """Return the chosen principle or priority of the city; none for all."""
    name, catalogue = view.selection.priority, view.catalogue
    if name in catalogue.principles:
        principle = catalogue.principles[name]
        return Chosen(name=name, title=principle.title, meaning=principle.meaning, source="")
    if name in catalogue.priorities:
        own = catalogue.priorities[name]
        title = view.words("filter.own_priority", years=own.years, title=own.title)
        return Chosen(name=name, title=title, meaning=own.meaning, source=own.source)
    return None


def unmeasured(view: View) -> list[str]:
    """Say what the council's tool names under a principle, and what of it has no figure here.

    Each line is a sentence; the last ones say what was not seen.
    """
    words, tool = view.words, view.catalogue.editorial.tool
    name = view.selection.priority
    if tool is None:
        return [words("principles.no_tool")]
    wanted = view.catalogue.principles if name == ALL else (name,)
    lines = [
        words(
            "principles.named" if one.indicators else "principles.named_none",
            name=one.name,
            ours="; ".join(view.indicator(own).short for own in one.indicators),
        )
        for one in tool.named
        if one.principle in wanted
    ]
    unseen = [view.catalogue.principles[one].short for one in tool.unseen if one in wanted]
    if unseen:
        lines.append(words("principles.unseen", names=", ".join(unseen)))
    return lines or [words("principles.not_in_tool")]
