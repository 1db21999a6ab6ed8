"""What links, files and spreadsheets bring is shown as text, and never becomes anything else."""

import io
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from markdown_it import MarkdownIt
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.load import HOME
from marmot_data.export import as_csv
from marmot_data.language import Words
from marmot_data.ui import page
from marmot_data.ui.pages import PAGES
from tests.app.conftest import tables_of, turn_to

pytestmark = pytest.mark.thorough  # every page is opened on hostile words

ROOT = Path(__file__).resolve().parents[2]
LONG = "x" * 20_000
TRAPS = (
    "<img src=x onerror=alert(1)>",
    "![](http://elsewhere.example/x.png)",
    "[link](javascript:alert(1))",
    "**bold** _thin_ `code` ~~gone~~",
    "# heading",
    "1. one",
    "- one",
    "+ one",
    "words\n===",
    "words\n---",
    "> quoted",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "$x^2$ $$y$$",
    ":red[alarm] :material/home: :smile:",
    "&lt;b&gt; &#60;",
    "<!-- gone -->",
    "\\*not bold\\*",
    "```\ncode\n```",
)


@pytest.mark.parametrize("text", TRAPS)
def test_escaped_text_is_shown_as_it_stands(text: str) -> None:
    parsed = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page.escaped(text))
    kinds = {token.type for token in parsed}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close"}
    children = [child for token in parsed for child in token.children or []]
    assert {child.type for child in children} <= {"text", "text_special", "softbreak"}
    shown = "".join(
        "\n" if child.type == "softbreak" else child.content or child.markup for child in children
    )
    assert shown.replace("\n", "").replace(" ", "") == text.replace("\n", "").replace(" ", "")


def test_without_escaping_the_same_texts_would_become_something() -> None:
    plain = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    fine = {"paragraph_open", "inline", "paragraph_close", "text", "text_special", "softbreak"}
    caught = [
        text
        for text in TRAPS
        if {t.type for token in plain.parse(text) for t in (token, *(token.children or []))} - fine
    ]
    assert len(caught) >= 11, "the traps are traps"


def test_streamlits_own_marks_are_escaped() -> None:
    for text in (":red[alarm]", ":material/home:", "$x$"):
        assert page.escaped(text)[0] == "\\"
        assert ":" not in page.escaped(text).replace("\\:", "")


def test_signs_that_turn_the_text_round_are_left_out() -> None:
    assert page.escaped("abc\u202edef\u2066ghi\u2069") == "abcdefghi"


FORMULAS = ("=cmd()|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_in_a_download_stays_text(formula: str) -> None:
    written = as_csv(pd.DataFrame({"note": [formula], "value": [-1.5]}))
    read = pd.read_csv(io.StringIO(written, newline=""))
    assert read.loc[0, "note"] == f"'{formula}".replace("\r", " ")
    assert read.loc[0, "value"] == -1.5, "a number below nought stays a number"


def test_a_download_without_formulas_is_the_table_itself() -> None:
    frame = pd.DataFrame({"area": ["E1", "a, b"], "value": [1.25, None], "note": ["", 'say "no"']})
    read = pd.read_csv(io.StringIO(as_csv(frame)), keep_default_na=True).fillna({"note": ""})
    pd.testing.assert_frame_equal(read, frame)


def table_test() -> None:
    """Show a table whose every text is a trap (run inside Streamlit)."""
    import pandas as pd  # noqa: PLC0415 - runs as a script of its own

    from marmot_data.ui import page  # noqa: PLC0415

    bad = "<img src=http://elsewhere.example/x.png>"
    page.table(pd.DataFrame({bad: [bad], "n": [1.5]}, index=pd.Index([bad], name=bad)), bad)


def test_the_cells_and_heads_of_a_table_are_text() -> None:
    test = AppTest.from_function(table_test).run()
    assert not test.exception
    (shown,) = tables_of(test)
    assert "<img" not in shown
    assert shown.count("&lt;img src=http://elsewhere.example/x.png&gt;") == 7
    assert ">1.5</td>" in shown


def texts_of(test: AppTest) -> list[str]:
    """Return everything on a page that is read as Markdown."""
    kinds = ("title", "header", "subheader", "markdown", "caption")
    return [str(getattr(part, "value", "")) for kind in kinds for part in test.get(kind)]


@pytest.mark.parametrize("file", [page.file for page in PAGES])
def test_what_a_link_brings_is_repeated_as_text_only(
    open_on: Callable[..., AppTest], file: str
) -> None:
    bad = "**x**<b>![](http://elsewhere.example/)"
    test = open_on(HOME.parent, file, cold=False, ward=bad, indicator=LONG, areas=f"{bad}~{bad}")
    assert not test.exception
    assert not [text for text in texts_of(test) if "elsewhere" in text or LONG in text]
    assert any(bad[:20] in text.value for text in test.text), "it is repeated in the notice"
    assert max(len(text.value) for text in test.text) < 400


def test_what_the_catalogue_and_the_figures_bring_is_shown_as_text(
    data: Path, open_on: Callable[..., AppTest]
) -> None:
    bad = "![](http://elsewhere.example/x.png)<b>"
    path = data / "catalogue" / "indicators" / "school_readiness.toml"
    entry = tomllib.loads(path.read_text("utf-8"))
    text = path.read_text("utf-8")
    for field in ("title", "short"):
        text = text.replace(f'"{entry[field]}"', f'"{bad}"', 1)
    path.write_text(text, "utf-8")
    assert tomllib.loads(text)["title"] == bad
    for file in ("pages/school_readiness.py", "pages/ward.py", "pages/map.py", "pages/data.py"):
        test = open_on(data, file, catalogue=True, ward="foleshill", indicator="school_readiness")
        assert not test.exception, file
        raw = [one for one in texts_of(test) if bad in one]
        assert not raw, (file, raw)
        cards = turn_to(test, Words.load()("card.table"))
        assert len(tables_of(test)) >= cards, file
        for shown in tables_of(test):
            assert bad not in shown
        if turn_to(test, Words.load()("card.about")):
            assert not [one for one in texts_of(test) if bad in one], file
        heads = [one.proto.label for kind in ("button", "expander") for one in test.get(kind)]
        assert not [one for one in heads if bad in one]


def test_the_apps_settings_are_the_careful_ones() -> None:
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["server"]["enableXsrfProtection"] is True
    assert config["server"].get("enableCORS", True) is True
    assert config["server"]["maxUploadSize"] <= 1
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none"
    found = (ROOT / "marmot_data").rglob("*.py")
    uploads = [path.name for path in found if "file_uploader" in path.read_text("utf-8")]
    assert uploads == ["make_talk.py"], "nothing but a talk of one's own is uploaded"


def test_every_library_is_locked_with_its_fingerprint() -> None:
    locked = (ROOT / ".ci" / "requirements.lock").read_text("utf-8")
    wanted = [
        line
        for line in (ROOT / "requirements.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    entries = [line for line in locked.splitlines() if line[:1].isalnum()]
    assert all("==" in line for line in entries)
    for line in wanted:
        assert any(one.startswith(line) for one in entries), f"{line} is not in the lock"
    blocks = locked.split("\n\n")[-1].count("--hash=sha256:")
    assert blocks >= len(entries)


def test_the_bill_of_materials_lists_what_is_locked() -> None:

    bill = json.loads((ROOT / ".ci" / "sbom.json").read_text("utf-8"))
    listed = {(one["name"].lower(), one["version"]) for one in bill["components"]}
    locked = (ROOT / ".ci" / "requirements.lock").read_text("utf-8")
    entries = [line.split(" ")[0] for line in locked.splitlines() if line[:1].isalnum()]
    wanted = {(one.split("==")[0].lower(), one.split("==")[1].rstrip("\\;")) for one in entries}
    assert wanted <= listed
