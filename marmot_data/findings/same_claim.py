"""Of which other figures may the same be said? So that a refusal is not the end of the way."""

from dataclasses import dataclass

import pandas as pd

from marmot_data.findings.base import Finding, Nothing, View, answered, left_out, remembered
from marmot_data.findings.claims import Court, court_of
from marmot_data.findings.figures import with_ward_figures
from marmot_data.findings.rules import WARD_CLAIMS, Ruling

TRIED = ("", "chance", "opposite", "not_third")
"""reasons of rulings for which the figures were weighed; others were refused before that"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SameClaim(Finding):
    """A sentence to quote for each figure of a ward that carries the chosen claim."""


@remembered("priority", "year", "boundaries", "group", "other_group")
def courts_of(view: View) -> tuple[Court, ...]:
    """Lay out the figures of every ward indicator under the chosen priority."""
    chosen = view.selection.priority
    under = set(view.catalogue.chosen(None if chosen == "all" else chosen))
    names = [name for name in with_ward_figures(view) if name in under]
    return tuple(court_of(view, name) for name in names if not view.data.fault(name))


@answered
@remembered(
    *("priority", "year", "boundaries", "group", "other_group"),
    *("ward", "claim", "other_ward", "earlier"),
)
def find_same_claim(view: View) -> SameClaim | Nothing:
    """Try the chosen claim on every figure of the ward, and list the sentences that hold."""
    words, claim, ward = view.words, view.selection.claim, view.ward
    other, since = view.ward_code(view.selection.other_ward), view.selection.earlier
    where = view.area_name(ward or view.place.authority)
    parts: dict[str, object] = {"claim": words(f"claim.ask.{claim}"), "where": where}
    title = words("same.title", **parts)
    if ward is None or claim not in WARD_CLAIMS:
        return Nothing(title=title, sentence=words("same.not_a_ward"))
    ruled = [(court, court.rule(claim, ward, other, since)) for court in courts_of(view)]
    tried = sum(ruling.reason in TRIED for _, ruling in ruled)
    held = [(court, ruling) for court, ruling in ruled if ruling.supported]
    parts |= {"held": len(held), "tried": tried}
    if not held:
        return Nothing(title=title, sentence=words("same.nothing", **parts))
    return SameClaim(
        title=title,
        subtitle=words("same.subtitle", **parts),
        sentence=words("same.sentence", **parts),
        table=_table(view, held),
        indicators=tuple(dict.fromkeys(court.board.indicator for court, _ in held)),
        sources=tuple(dict.fromkeys(one.source for _, ruling in held for one in ruling.figures)),
        notes=left_out(view, view.catalogue.chosen(None)),
    )


def _table(view: View, held: list[tuple[Court, Ruling]]) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("table.what"): [
                view.named(court.board.entry, court.board.group) for court, _ in held
            ],
            words("same.quote"): [court.say(ruling, view.ward) for court, ruling in held],
        }
    ).set_index(words("table.what"))
