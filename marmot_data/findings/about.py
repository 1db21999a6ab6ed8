"""Where does a number come from, and under which terms may it be used?"""

from collections.abc import Mapping
from datetime import date

import pandas as pd

from marmot_data.catalogue.load import Catalogue
from marmot_data.findings.base import View, pages_of, remembered
from marmot_data.language import Words


def source_lines(
    catalogue: Catalogue,
    words: Words,
    sources: tuple[str, ...],
    pages: Mapping[str, tuple[str, ...]] | None = None,
) -> list[str]:
    """Cite each source in a line of Markdown: publisher, title, edition, licence, address.

    Parameters
    ----------
    catalogue, words
        The entries of the sources, and the words around them.
    sources
        Their ids, in the order in which they are cited.
    pages
        Source -> the pages on which the figures shown were read (see `base.pages_of`), a line
        for each; without one the source's own address stands.
    """
    found = []
    for name in sources:
        source = catalogue.sources[name]
        found += [
            words(
                "about.source_page" if page else "about.source",
                publisher=source.publisher,
                title=source.title,
                edition=source.edition,
                said="yes" if source.edition in source.title else "no",
                address=page or source.address,
                page=_tail(page),
                licence=catalogue.licences[source.licence].title,
            )
            for page in (pages or {}).get(name, ("",))
        ]
    return list(dict.fromkeys(found))


def _tail(page: str) -> str:
    """Return the last two parts of an address, by which pages of one site are told apart."""
    return "/".join(page.rstrip("/").rsplit("/", maxsplit=2)[1:])


def indicator_pages(view: View, name: str) -> dict[str, tuple[str, ...]]:
    """Return the pages on which all figures of an indicator were read, by source."""
    if view.data.fault(name):
        return {}
    known = view.data.values(name).dropna(subset=["value"])
    return pages_of(zip(known["source"], known["page"], strict=True))


@remembered("priority")
def indicator_table(view: View, today: date) -> pd.DataFrame:
    """List the indicators under the chosen priority, those first of which newer figures are due.

    Each with theme, levels, months from and to which it has figures, number of values, the role
    that answers for it, the day on which its entry was checked, and when newer figures are due.
    """
    words, catalogue = view.words, view.catalogue
    contents = view.data.contents[view.data.contents["with_value"] > 0]
    of_each = dict(iter(contents.groupby("indicator")))
    level_names = words.section("level_short")
    late = catalogue.overdue(today)
    rows = []
    for name in sorted(
        _chosen(view), key=lambda one: late.index(one) if one in late else len(late)
    ):
        entry = view.indicator(name)
        own = of_each.get(name)
        if own is None:
            continue
        here = set(own["level"])
        levels = [title for level, title in level_names.items() if level in here]
        rows.append(
            {
                words("table.what"): entry.title,
                words("table.next"): _due(view, name, today),
                words("table.owner"): catalogue.owners[entry.owner],
                words("table.checked"): words.day(entry.checked.isoformat()),
                words("table.theme"): catalogue.themes[entry.theme].title,
                words("table.polarity"): words(f"polarity.{entry.which_way}"),
                words("table.levels"): ", ".join(levels),
                words("table.first"): words.month(str(own["start"].min())),
                words("table.last"): words.month(str(own["end"].max())),
                words("table.values"): int(own["with_value"].sum()),
            }
        )
    return pd.DataFrame(rows).set_index(words("table.what")) if rows else pd.DataFrame()


def _chosen(view: View) -> tuple[str, ...]:
    """Return the indicators under the chosen priority."""
    priority = view.selection.priority
    return view.catalogue.chosen(None if priority == "all" else priority)


def _due(view: View, name: str, today: date) -> str:
    """Say in two or three words when newer figures are due."""
    coming = view.catalogue.next_edition(name)
    if coming.due is None:
        return view.words("due.none")
    key = "due.overdue" if coming.overdue(today) else "due.by"
    return view.words(key, day=view.words.day(coming.due.isoformat()))


def kept_by(view: View, name: str, today: date) -> dict[str, str]:
    """Say who answers for an indicator, when it was checked and when newer figures are due."""
    words, entry = view.words, view.indicator(name)
    coming = view.catalogue.next_edition(name)
    due = _due(view, name, today)
    return {
        words("table.owner"): words("due.sentence", text=view.catalogue.owners[entry.owner]),
        words("table.checked"): words("due.sentence", text=words.day(entry.checked.isoformat())),
        words("table.next"): words("due.because", due=due[:1].upper() + due[1:], why=coming.why),
    }


def overdue_sentence(view: View, today: date) -> str:
    """Say of how many of the chosen indicators newer figures should be out; empty if of none."""
    late = len({*_chosen(view)} & {*view.catalogue.overdue(today)})
    return view.words("due.late", number=late) if late else ""


@remembered()
def source_table(view: View) -> pd.DataFrame:
    """List every source: publisher, title, licence, raw file and its fingerprint."""
    words = view.words
    read = view.data.table("sources").dropna(subset=["source"])
    rows = []
    for name, file, digest in zip(read["source"], read["file"], read["sha256"], strict=True):
        source = view.catalogue.sources[name]
        rows.append(
            {
                words("table.publisher"): source.publisher,
                words("table.title"): source.title,
                words("table.edition"): source.edition,
                words("table.licence"): view.catalogue.licences[source.licence].title,
                words("table.file"): file,
                words("table.digest"): digest[:12],
            }
        )
    return pd.DataFrame(rows).set_index(words("table.publisher"))
