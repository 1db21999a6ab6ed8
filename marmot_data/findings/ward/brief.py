"""What does a councillor need to know of a ward, on two pages?"""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from marmot_data.evidence.judgement import VERDICTS
from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.claims.ready import Ready, find_ready
from marmot_data.findings.ward.asking import Asking, Told, questions_to_ask
from marmot_data.findings.ward.boundary_change import BoundaryChange, find_boundary_change
from marmot_data.findings.ward.inside import Inside, find_inside
from marmot_data.findings.ward.people import People, find_people
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.findings.ward.ward_change import WardChange, find_ward_change
from marmot_data.link import ALL

MOST_CHANGES = 6
MOST_PEOPLE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything that stands in a ward's brief, as answers to the same questions as on its page."""

    ward: str
    """its name"""
    asked: Questions
    ground: str
    """whether its boundary moved"""
    facts: Ready | Nothing
    hidden: Inside | Nothing
    change: WardChange | Nothing
    changes: pd.DataFrame
    """rows of the change that are shown, the clear ones first"""
    people: People | Nothing
    asks: tuple[Asking, ...]
    sources: tuple[str, ...]
    """of every figure that stands in it"""


@answered
@remembered("year", "earlier", "ward", "boundaries")
def find_brief(view: View) -> Brief | Nothing:
    """Collect what the brief of the chosen ward says, from whatever its page would show."""
    asked = find_questions(view)
    if isinstance(asked, Nothing):
        return asked
    ground, profile = find_boundary_change(view), find_profile(view)
    facts, change, people = find_ready(view), find_ward_change(view), _most_people(view)
    hidden, changes = _most_hidden(view), _changes(view, change)
    asks = questions_to_ask(
        view, Told(profile=profile, people=people, hidden=hidden, change=change, asked=asked)
    )
    used = [
        *(one.sources for one in (asked, ground, hidden) if isinstance(one, Finding)),
        *((name,) for name in (people.rows["source"] if isinstance(people, People) else ())),
        *(one.sources for one in (facts.sentences if isinstance(facts, Ready) else ())),
        *((figure.source,) for one in changes["ruling"] for figure in one.figures),
        *(one.sources for one in asks),
    ]
    return Brief(
        ward=view.area_name(str(view.ward_code)),
        asked=asked,
        ground=ground.short if isinstance(ground, BoundaryChange) else "",
        facts=facts,
        hidden=hidden,
        change=change,
        changes=changes,
        people=people,
        asks=asks,
        sources=tuple(dict.fromkeys(name for sources in used for name in sources)),
    )


def _most_people(view: View) -> People | Nothing:
    """Return the few differences shown as numbers of people: first of what residents ask."""
    found = find_people(view)
    if isinstance(found, Nothing):
        return found
    questions = view.catalogue.front.questions
    asked = {name for one in questions for name in (one.indicator, *one.others)}
    rows = found.rows.assign(asked=found.rows["indicator"].isin(asked))
    most = rows.sort_values(["tested", "asked", "number"], ascending=False, kind="stable")
    return replace(found, rows=most.drop(columns="asked").head(MOST_PEOPLE))


def _changes(view: View, change: WardChange | Nothing) -> pd.DataFrame:
    """Return the changes that are shown: what is counted first, of that the clear ones."""
    if isinstance(change, Nothing):
        return pd.DataFrame({"ruling": []})
    held = change.rows[change.rows["verdict"] != "not_compared"]
    held = held[held["indicator"] != view.catalogue.front.residents]  # more is no better or worse
    held = held.sort_values("verdict", key=lambda one: one.map(VERDICTS.index), kind="stable")
    held = held.sort_values("counted", ascending=False, kind="stable")
    return held.head(MOST_CHANGES)


def _most_hidden(view: View) -> Inside | Nothing:
    """Of the figures that answer residents' questions, take the one that hides most in the ward.

    That is, of those for the smallest areas, the one whose areas lie furthest apart beside how far
    all of the city's differ.
    """
    front = view.catalogue.front
    asked = {one.indicator: one.group for one in front.questions} | {front.deprivation: None}
    found = [
        find_inside(replace(view, selection=view.selection.moved(group=group or ALL)), name)
        for name, group in asked.items()
    ]
    shown = [one for one in found if isinstance(one, Inside)]
    return max(shown, key=lambda one: (len(one.rows), _apart(one))) if shown else found[-1]


def _apart(one: Inside) -> float:
    """Return how far apart the small areas lie, in standard deviations of all of the city's."""
    every = np.concatenate([one.rows["value"].to_numpy(float), one.others["value"].to_numpy(float)])
    spread = float(np.std(every))
    return float(one.rows["value"].max() - one.rows["value"].min()) / spread if spread else 0.0
