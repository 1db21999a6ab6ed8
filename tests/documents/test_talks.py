"""Talks: a faulty one is refused with every fault, the others run, and no figure is typed."""

import shutil
from collections import OrderedDict
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME, Catalogue, load
from marmot_data.catalogue.talks import SlideKind
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.talk.document import document
from marmot_data.documents.talk.shown import Shown
from marmot_data.documents.talk.slides import ready, slides_of
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.link import Choices
from marmot_data.store import Dataset
from marmot_data.ui.pages import PAGES
from tests.evidence.drawn import figure
from tests.findings.drawn import values
from tests.sampling import WARD_SETS

CATALOGUE, DATA, WORDS = load(), Dataset.load(HOME.parent / "coventry"), Words.load()
TALKS = ("best_start", "good_growth", "my_ward", "ten_years", "the_gap")
DAY = date(2026, 11, 21)
MOST = 2 * 2**20

FAULTY = """
title = "Faulty"
audience = "Nobody"
minutes = 0
[[slide]]
kind = "number"
indicator = "no_such_thing"
[[slide]]
kind = "dance"
[[slide]]
kind = "chart"
indicator = "life_expectancy"
group = "boys"
words = "It is 9.5 years in {period}, see {secret}"
[[slide]]
kind = "quote"
words = "Somebody said so."
[[slide]]
kind = "guess"
indicator = "neet"
low = 9
high = 3
"""
QUOTE = 'kind = "quote"\nwords = "x"\nauthor = "A"\nyear = 2020\n'
HEAD = 'title = "T"\naudience = "A"\nminutes = 5\n'


def view(catalogue: Catalogue = CATALOGUE, **fields: str) -> View:
    selection = Choices.of(CATALOGUE, DATA, tuple(LOOKS)).default.moved(**fields)
    return View(data=DATA, catalogue=catalogue, words=WORDS, selection=selection)


def with_talk(folder: Path, text: str) -> Catalogue:
    """Load the real catalogue with one more talk."""
    home = folder / "catalogue"
    shutil.copytree(HOME, home)
    (home / "talks" / "odd.toml").write_text(text, encoding="utf-8")
    return load(home)


def page(one: View, name: str) -> str:
    talk = ready(one)[0][name]
    return document(one, name, talk, base="https://marmot.example.org", made=DAY).decode()


def test_the_five_talks_are_sound() -> None:
    good, refused = ready(view())
    assert tuple(good) == TALKS
    assert refused == {}
    assert good["ten_years"].minutes == 12


def test_a_faulty_talk_is_refused_with_every_fault_and_the_others_run(tmp_path: Path) -> None:
    good, refused = ready(view(with_talk(tmp_path, FAULTY)))
    assert tuple(good) == TALKS
    said = "\n".join(refused["odd"])
    for fault in (
        "talks/odd.toml: minutes: Input should be greater than 0",
        "slide 1: indicator: 'no_such_thing' is not an indicator",
        "slide 2: kind: Input should be 'title', 'number'",
        "slide 3: group: 'boys' is not one of female, male",
        "slide 3: words: {secret} is not one of the gaps",
        "slide 3: words: a number is typed",
        "slide 4: source: a quote needs a deed, or words and the address",
        "slide 4: author, year: a quote names who says it",
        "slide 5: low, high: the scale has to begin below its end",
    ):
        assert fault in said, fault


@pytest.mark.parametrize(
    ("slide", "fault"),
    [
        (
            'kind = "number"\nindicator = "neet"\narea = "atlantis"',
            "area: 'atlantis' is not a ward",
        ),
        ('kind = "map"', "indicator: a slide of the kind map needs one"),
        ('kind = "question"', "title: a question needs one"),
        ('kind = "title"\ntitle = "{value.__class__}"', "{value.__class__} is not one of the gaps"),
        ('kind = "title"\ntitle = "{"', "title: "),
        (
            f'{QUOTE}source = "javascript:alert(1)"',
            "begins with https://",
        ),
        (
            'kind = "quote"\nwords = "x"\nsource = "https://example.org"',
            "author, year: a quote names who says it",
        ),
        ('kind = "title"\nextra = 1', "extra: Extra inputs are not permitted"),
    ],
)
def test_a_fault_names_the_slide_and_the_field(tmp_path: Path, slide: str, fault: str) -> None:
    refused = ready(view(with_talk(tmp_path, f"{HEAD}[[slide]]\n{slide}\n")))[1]
    assert len(refused["odd"]) == 1
    assert fault in refused["odd"][0]
    assert "slide 1" in refused["odd"][0]


@pytest.mark.parametrize("text", ["not toml at all [", HEAD, "\x00"])
def test_a_file_that_is_no_talk_stops_nothing(tmp_path: Path, text: str) -> None:
    good, refused = ready(view(with_talk(tmp_path, text)))
    assert tuple(good) == TALKS
    assert "odd" in refused


def test_a_missing_period_is_told_on_the_slide(tmp_path: Path) -> None:
    slide = 'kind = "number"\nindicator = "neet"\nperiod = "1999"\nwords = "In {period}: {value}"'
    one = view(with_talk(tmp_path, f"{HEAD}[[slide]]\n{slide}\n"))
    (shown,) = slides_of(one, ready(one)[0]["odd"])
    assert shown.refused == (
        "There is no figure of “NEET (not learning or working)” for 1999, so this slide shows none."
    )
    assert shown.words == ""


def test_periods_across_a_break_are_not_set_side_by_side(tmp_path: Path) -> None:
    slide = 'kind = "before_after"\nindicator = "school_readiness"\nsince = "2012/13"'
    one = view(with_talk(tmp_path, f"{HEAD}[[slide]]\n{slide}\n"))
    (shown,) = slides_of(one, ready(one)[0]["odd"])
    assert "is not compared with an earlier period" in shown.refused
    assert shown.bigs == ()


def slide_with(tmp_path: Path, slide: str, figures: pd.DataFrame, **fields: str) -> Shown:
    """Fill one slide about child poverty from figures drawn in the test."""
    one = view(with_talk(tmp_path, f"{HEAD}[[slide]]\n{slide}\n"), **fields)
    drawn = dict(DATA._values) | {"children_low_income": figures}  # noqa: SLF001 - read-only elsewhere
    data = replace(DATA, _values=drawn, _worked_out=OrderedDict())
    (shown,) = slides_of(replace(one, data=data), ready(one)[0]["odd"])
    return shown


def test_a_guessed_ward_is_named_with_those_not_clearly_different_and_no_others(
    tmp_path: Path,
) -> None:
    wards = DATA.wards(2026).index[:3]
    rows = [
        figure(value, 1, area=code, source="dwp_low_income")
        for code, value in zip(wards, (40, 39.5, 20), strict=True)
    ]
    slide = 'kind = "guess"\nask = "highest"\nindicator = "children_low_income"'
    made = values(*rows).assign(boundaries=2026)
    shown = slide_with(tmp_path, slide, made, boundaries="2026")
    assert shown.guess is not None
    assert (shown.guess.truth, shown.guess.also) == (wards[0], (wards[1],))
    assert shown.guess.said.endswith(f"Not clearly different: {DATA.names[wards[1]]}.")


def test_two_periods_stand_side_by_side_in_the_words_of_their_ruling(tmp_path: Path) -> None:
    rows = [
        figure(value, 1, area="E08000026", level="city", year=year, source="dwp_low_income")
        for value, year in ((20, 2022), (15, 2023), (30, 2024))
    ]
    slide = 'kind = "before_after"\nindicator = "children_low_income"\nwords = "{change}"'
    shown = slide_with(tmp_path, slide, values(*rows))
    said = "Up from 20.0% in 2022, a clear change for the worse."
    assert shown.sentence == shown.words == said
    assert [one.value for one in shown.bigs] == ["20.0%", "30.0%"]
    asked = slide_with(tmp_path / "asked", f'{slide}\nsince = "2023"', values(*rows))
    assert "Up from 15.0% in 2023" in asked.sentence


def test_markup_in_a_talk_is_shown_and_not_run(tmp_path: Path) -> None:
    bad = "</script><script>alert(document.domain)</script><img src=x onerror=alert()>"
    text = HEAD.replace('"T"', f"'{bad}'") + f"[[slide]]\nkind='question'\ntitle='{bad}'\n"
    text += f"words='{bad}'\nnotes='{bad}'\npoints=['{bad}']\n"
    made = page(view(with_talk(tmp_path, text)), "odd")
    assert "<img" not in made
    assert made.count("<script") == 2
    assert made.count("</script>") == 2
    assert "&lt;img src=x" in made
    assert "\\u003c/script>" in made


def test_the_page_forbids_every_request_and_every_other_script() -> None:
    made = page(view(), "the_gap")
    assert "default-src 'none'; script-src 'sha256-" in made
    assert "unsafe-eval" not in made
    assert 'src="http' not in made


def test_a_talk_is_the_same_bytes_on_the_same_day() -> None:
    one = view(ward="foleshill")
    assert page(one, "ten_years") == page(one, "ten_years")


def test_every_slide_names_day_data_version_and_wards() -> None:
    made = page(view(), "best_start")
    sections = made.split("<section")[1:]
    for section in sections:
        assert "Made on 21 November 2026 from data version " in section
        assert "Wards since May 2026" in section
        assert "https://marmot.example.org/" in section


@pytest.mark.parametrize("name", TALKS)
def test_one_slide_cites_every_source(name: str) -> None:
    slides = slides_of(view(ward="foleshill"), CATALOGUE.editorial.talks[name])
    (cited,) = [shown.points for shown in slides if shown.kind is SlideKind.SOURCES]
    used = {one for shown in slides if shown.told for one in shown.told.sources}
    assert all(any(CATALOGUE.sources[one].title in line for line in cited) for one in used)
    assert len(set(cited)) == len(cited)


@pytest.mark.parametrize("name", TALKS)
def test_no_slide_of_words_read_elsewhere_is_without_its_year_and_author_or_its_place(
    name: str,
) -> None:
    for shown in slides_of(view(), CATALOGUE.editorial.talks[name]):
        if shown.kind is not SlideKind.QUOTE:
            continue
        if shown.slide.deed:
            deed = CATALOGUE.editorial.deeds[shown.slide.deed]
            assert shown.spec is not None, "a map of where"
            assert deed.where in shown.by
            assert deed.years in shown.by
            drawn = shown.spec["datasets"]["sites"]
            assert set(drawn["name"]) == {site.name for site, _ in deed.sites}
        else:
            assert shown.slide.author in shown.by
            assert str(shown.slide.year) in shown.by


@pytest.mark.parametrize("name", TALKS)
def test_figures_in_large_type_stand_beside_their_series(name: str) -> None:
    for shown in slides_of(view(ward="foleshill"), CATALOGUE.editorial.talks[name]):
        if shown.kind in (SlideKind.NUMBER, SlideKind.BEFORE_AFTER):
            assert not shown.refused, f"{name} {shown.number}: no slide of ours only refuses"
            assert shown.spec is not None, f"{name} {shown.number}"
        if shown.guess:
            assert shown.spec is None, "the series would tell the answer"


def test_a_deed_is_told_by_a_figure_that_a_page_prints_for_sure() -> None:
    slides = slides_of(view(), CATALOGUE.editorial.talks["good_growth"])
    told = {shown.slide.deed: shown for shown in slides if shown.slide.deed}
    (job_shop,), (ambition,) = told["job_shop"].bigs, told["ambition_coventry"].bigs
    assert (ambition.value, ambition.label) == ("1,655", "young people supported")
    assert "May 2016 to the report of autumn 2017" in ambition.note
    assert job_shop.value == "1,898", "the newest of which the page leaves no doubt"
    assert all(len(shown.cite) >= 1 for shown in told.values())


def test_money_as_it_was_paid_says_that_prices_rose() -> None:
    said = "Prices rose as well"
    for name in TALKS:
        for shown in slides_of(view(), CATALOGUE.editorial.talks[name]):
            own = CATALOGUE.indicators.get(shown.slide.indicator or "")
            series = shown.kind in (SlideKind.CHART, SlideKind.BEFORE_AFTER) and not shown.refused
            pounds = own is not None and own.unit == "pounds"
            assert (said in shown.sentence) == (series and pounds), f"{name} {shown.number}"


@pytest.mark.parametrize("name", TALKS)
def test_a_subtitle_names_ranges_only_where_the_picture_draws_them(name: str) -> None:
    for shown in slides_of(view(ward="foleshill"), CATALOGUE.editorial.talks[name]):
        if "range" not in shown.subtitle:
            continue
        assert shown.spec is not None, shown.subtitle
        tables = [one for one in shown.spec["datasets"].values() if "lower" in one]
        assert any(one["lower"].notna().any() for one in tables), shown.subtitle


@pytest.mark.thorough
@pytest.mark.parametrize("year", WARD_SETS)
def test_every_talk_is_whole_for_every_ward(year: str) -> None:
    wards = ["all", *DATA.wards(int(year))["slug"]]
    for ward in wards:
        one = view(boundaries=year, ward=ward)
        for talk in CATALOGUE.editorial.talks.values():
            for shown in slides_of(one, talk):
                texts = (shown.heading, shown.words, shown.sentence, shown.refused, shown.notes)
                told = " ".join((*texts, *shown.points, *(big.value for big in shown.bigs)))
                where = f"{talk.title}, {ward}, slide {shown.number}: {told}"
                assert shown.heading, where
                assert "nan" not in told.lower().replace("finan", "").split(), where
                assert "{" not in told, where


@pytest.mark.parametrize("name", TALKS)
@pytest.mark.parametrize("ward", ["all", "foleshill", "tile-hill-and-canley"])
def test_the_page_is_small_and_says_nothing_undefined(name: str, ward: str) -> None:
    made = page(view(ward=ward), name)
    assert len(made.encode()) <= MOST
    for odd in ("NaN", ">nan<", "undefined", "None<"):
        assert odd not in made.split('<script type="application/json"', maxsplit=1)[0]


def test_a_code_leads_to_a_page_that_is_there() -> None:
    paths = {one.path for one in PAGES}
    for talk in CATALOGUE.editorial.talks.values():
        for shown in slides_of(view(ward="wyken"), talk):
            assert (shown.page or "present") in paths
