"""A link made with older data opens with what changed in what it shows, and with nothing else."""

from dataclasses import replace

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.findings import changes
from marmot_data.findings.base import Finding, View
from marmot_data.findings.changes import find_of_indicator, find_since, find_versions
from marmot_data.findings.maps.frames import find_ward_map
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.questions import find_questions
from marmot_data.history import KEY, NEW, OLD
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from marmot_data.web.page import light_page
from tests.app.conftest import Open
from tests.app.reading import Read

BEFORE, SINCE = "c8ce4e0862e2", "8db56daa50b6"
"""versions before and after figures of school readiness were added and revised"""
FOLESHILL, WYKEN = "E05016402", "E05016413"
COLUMNS = ("change", *KEY, *OLD, *NEW)


def change(**other: object) -> dict[str, object]:
    """Return a revision of a figure that the ward page of Foleshill shows."""
    figure = {"indicator": "imd_score", "area": FOLESHILL, "boundaries": 2026, "group": "all"}
    told = {"period": "2025", "old": 40.04, "new": 48.0, "change": "revised"}
    return dict.fromkeys(COLUMNS, float("nan")) | figure | told | other


def log(monkeypatch: pytest.MonkeyPatch, *rows: dict[str, object]) -> None:
    """Let these be the changes since any version."""
    found = pd.DataFrame(rows, columns=COLUMNS)
    monkeypatch.setattr(changes, "since", lambda _data, _version: found)


def ward() -> tuple[View, list[Finding]]:
    """Return what the ward page shows of Foleshill."""
    view = state.view_of({"ward": "foleshill", "boundaries": "2026"})
    found = [find_questions(view), find_profile(view)]
    return view, [one for one in found if isinstance(one, Finding)]


def told(view: View, findings: list[Finding]) -> tuple[str, ...]:
    found = find_since(view, BEFORE, findings)
    return found.lines if found else ()


def test_old_and_new_figure_of_what_is_shown_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    log(monkeypatch, change())
    assert told(*ward()) == ("Deprivation score, Foleshill, 2025: 40.0 then, 48.0 now",)
    log(monkeypatch, change(old=float("nan"), change="added"))
    assert told(*ward()) == ("Deprivation score, Foleshill, 2025: 48.0 now, no figure then",)
    log(monkeypatch, change(new=float("nan"), change="withdrawn"))
    assert told(*ward()) == ("Deprivation score, Foleshill, 2025: 40.0 then, no figure now",)
    log(monkeypatch, change(old=48.0, old_lower=47.0, old_upper=49.0))
    assert told(*ward()) == (
        "Deprivation score, Foleshill, 2025: 48.0 (47.0 to 49.0) then, 48.0 now",
    )


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"area": WYKEN},
        {"period": "2015"},
        {"indicator": "imd_rank"},
        {"boundaries": 2004},
        {"group": "female"},
        {"old": 48.04},
    ],
    ids=lambda other: next(iter(other)),
)
def test_of_what_is_not_shown_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, elsewhere: dict[str, object]
) -> None:
    log(monkeypatch, change(**elsewhere))
    assert told(*ward()) == ()


def test_a_map_shows_every_ward_and_the_city_stands_beside_each_figure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view, findings = ward()
    shown = find_ward_map(view, "imd_score", "life_expectancy")
    assert isinstance(shown, Finding)
    period = "2015" if "2015" in shown.subtitle else "2025"
    log(monkeypatch, change(area=WYKEN, period=period))
    assert len(told(view, [shown])) == 1
    log(monkeypatch, change(area="E08000026", boundaries=0))
    assert told(view, findings) == ("Deprivation score, Coventry, 2025: 40.0 then, 48.0 now",)


def test_of_many_changes_their_number_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    view, (asked, *_) = ward()
    wards = view.data.wards(2026)["code"]
    names = " ".join(view.data.names[code] for code in wards)
    every = replace(asked, indicators=("imd_score",), title="2025", sentence=names)
    log(monkeypatch, *(change(area=code) for code in wards))
    assert told(view, [every]) == ("Deprivation score: 18 figures revised",)


def notices(test: AppTest) -> list[str]:
    assert not test.exception
    return [one.value for one in test.markdown if "this link was made" in one.value.lower()]


def test_an_old_link_opens_with_what_changed_in_it(open_page: Open) -> None:
    test = open_page("pages/compare.py", indicator="school_readiness", data=BEFORE)
    (said,) = notices(test)
    assert said.startswith("**Figures on this page have changed since this link was made**")
    assert f"data version {BEFORE}." in said
    listed = [one.value for one in test.markdown if "figures revised" in one.value]
    assert len(listed) == 1
    assert listed[0].startswith("- School readiness")
    test.selectbox(key="pick_year").select("2019").run()
    assert test.query_params["data"] == state.dataset("coventry").version
    assert notices(test) == [], "what is chosen now is made with today's data"


@pytest.mark.parametrize(
    "link",
    [
        {"indicator": "school_readiness", "data": SINCE},
        {"indicator": "school_readiness"},
        {"indicator": "fuel_poverty", "data": BEFORE},
    ],
)
def test_where_nothing_changed_nothing_is_said(open_page: Open, link: dict[str, str]) -> None:
    assert notices(open_page("pages/compare.py", **link)) == []


@pytest.mark.parametrize("wanted", ["000000000000", "<script>alert(1)</script>", "=1+1"])
def test_a_version_that_is_not_known_gets_a_sentence(open_page: Open, wanted: str) -> None:
    (said,) = notices(open_page("pages/data.py", data=wanted))
    assert "that is not known here" in said
    assert "<script>" not in said.replace("\\<", "")


def test_the_light_page_says_the_same() -> None:
    page = next(one for one in PAGES if one.name == "compare")
    text = Read(light_page(page, {"indicator": "school_readiness", "data": BEFORE})[0]).text("main")
    assert "Figures on this page have changed since this link was made" in text


def test_what_is_copied_holds_the_version(open_page: Open) -> None:
    test = open_page("pages/gap.py", indicator="life_expectancy")
    bodies = "".join(one.proto.body for one in test.get("html"))
    links = [part.split('"', 1)[0] for part in bodies.split('data-link="')[1:]]
    assert links
    assert all(f"data={state.dataset('coventry').version}" in one for one in links)


def test_the_page_about_the_data_tells_each_version_and_what_changed_in_it() -> None:
    view = state.view_of({})
    every = find_versions(view)
    newest, first = every[0], every[-1]
    assert view.data.version in newest.title
    assert first.sentence == "The list begins here, with 51,588 figures."
    (grown,) = [one for one in every if SINCE in one.title]
    assert grown.sentence == "62,267 figures: 10,677 added, 30 revised, 0 withdrawn."
    assert any("School readiness: " in line and "revised" in line for line in grown.lines)


def test_an_indicator_says_what_changed_in_its_figures() -> None:
    view = state.view_of({})
    assert find_of_indicator(view, "imd_score") is None
    found = find_of_indicator(view, "school_readiness")
    assert found is not None
    assert found.title == "What changed in its figures since 25 November 2026"
    # The publisher's ranges came with the figures that were there before, as of Bolton.
    line = "School readiness, Bolton, 2018/19: 67.3% then, 67.3% (65.8 to 68.7) now"
    assert line in found.figures
