"""Sentences as they stand in the files, each gap as its name in braces."""

from functools import cache

from fluent.runtime import FluentResource
from fluent.syntax.ast import BaseNode, Message, VariableReference
from fluent.syntax.visitor import Visitor

from marmot_data.language import Words


class _Gaps(Visitor):
    """Collects the names of the gaps of a message."""

    def __init__(self) -> None:
        self.found: dict[str, None] = {}

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - Fluent's
        self.found[node.id.name] = None


def gaps_of(node: BaseNode) -> tuple[str, ...]:
    """Name the gaps of a message, each once."""
    gaps = _Gaps()
    gaps.visit(node)
    return tuple(gaps.found)


@cache
def sentences(words: Words, start: str = "", **chosen: str) -> dict[str, str]:
    """Return every sentence by its name, gaps in braces; a plural in its form for many.

    Where a gap chooses between forms, ``chosen`` may name the form.
    """
    return {
        entry.id.name: words(
            entry.id.name, **{gap: chosen.get(gap, f"{{{gap}}}") for gap in gaps_of(entry)}
        )
        for text in words.texts.values()
        for entry in FluentResource(text).body
        if isinstance(entry, Message) and entry.value and entry.id.name.startswith(start)
    }


def section(words: Words, name: str, **chosen: str) -> dict[str, str]:
    """Return the sentences of a section by their last name, gaps in braces."""
    start = f"{name.replace('.', '-')}-"
    found = sentences(words, start, **chosen)
    return {key.removeprefix(start): text for key, text in found.items()}
