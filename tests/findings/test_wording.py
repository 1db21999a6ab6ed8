"""The app says of its own figures what an editor would sign, word for word."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from marmot_data.findings.base import View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.deeds import find_deeds
from marmot_data.findings.city.lines import Line, area_lines, group_lines
from marmot_data.findings.city.progress import find_progress, find_standing
from marmot_data.findings.city.timeline import find_timeline
from marmot_data.findings.city.trend import find_trend
from marmot_data.findings.claims.claims import find_claim
from marmot_data.findings.compare.association import find_association
from marmot_data.findings.compare.comparison import find_comparison
from marmot_data.findings.gap.gap import find_gap
from marmot_data.findings.gap.gap_series import find_gap_series
from marmot_data.findings.gap.published_gaps import find_published_gaps
from marmot_data.findings.ward.boundary_change import find_boundary_change
from marmot_data.findings.ward.people import find_people
from marmot_data.findings.ward.postcode import find_postcode
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.questions import find_questions
from marmot_data.findings.ward.ward_change import find_ward_change
from tests.findings.conftest import See

WORDING = tomllib.loads(Path(__file__).with_name("wording.toml").read_text(encoding="utf-8"))


def _of_ward(view: View, name: str) -> object:
    code = view.ward_code
    assert code
    line = Line(area=code, group=view.group(name), label=view.area_name(code), role="ward")
    return find_trend(view, name, (line,))


ASK: dict[str, Callable[[View, str], object]] = {
    "trend": lambda view, name: find_trend(view, name, area_lines(view, name)),
    "wardtrend": _of_ward,
    "groups": lambda view, name: find_trend(view, name, group_lines(view, ("not_fsm", "fsm"))),
    "gap": find_gap,
    "gap_series": find_gap_series,
    "published": lambda view, _: find_published_gaps(view, find_gap(view, "life_expectancy")),
    "progress": lambda view, _: find_progress(view),
    "standing": lambda view, _: find_standing(view),
    "authorities": find_authorities,
    "profile": lambda view, _: find_profile(view),
    "questions": lambda view, _: find_questions(view),
    "boundary": lambda view, _: find_boundary_change(view),
    "changes": lambda view, _: find_ward_change(view),
    "people": lambda view, _: find_people(view),
    "postcode": find_postcode,
    "claim": lambda view, _: find_claim(view),
    "compare": lambda view, _: find_comparison(view),
    "association": lambda view, _: find_association(view),
    "deeds": lambda view, _: find_deeds(view),
    "timeline": lambda view, _: find_timeline(view),
}
"""what can be asked, and the finding that answers"""


@pytest.mark.parametrize(
    "one", WORDING["sentence"], ids=lambda one: f"{one['ask']}-{one.get('of', '')}"
)
def test_the_app_says_this(seen: See, one: dict[str, Any]) -> None:
    of, chosen = one.get("of", ""), dict(one.get("with", {}))
    if of and one["ask"] != "postcode":
        chosen["indicator"] = of
    view = seen()
    found = ASK[one["ask"]](replace(view, selection=view.selection.moved(**chosen)), of)
    assert one["says"] in str(getattr(found, one.get("part", "sentence")))


def test_the_list_is_long_and_most_of_it_is_worded_anew() -> None:
    listed = WORDING["sentence"]
    assert len(listed) >= 60
    assert sum(one["was"] != one["says"] for one in listed) >= 40
