"""How a ruling looks: what is judged cannot be mistaken for what is only counted."""

import re

import pytest

from marmot_data.catalogue.load import HOME
from marmot_data.charts.signs import SHAPES, signs
from marmot_data.charts.theme import LOOKS
from marmot_data.evidence.judgement import VERDICTS


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_judged_and_what_is_counted_never_share_a_shape(look: str) -> None:
    one = LOOKS[look][0]
    drawn = signs(VERDICTS, one).assign(verdict=VERDICTS).set_index("verdict")
    counted = drawn.index.str.startswith("described_")
    looks = drawn["shape"] + (drawn["fill"] == one.ground).map({True: " hollow", False: ""})
    assert not set(looks[counted]) & set(looks[~counted])
    judged = drawn.loc[["better", "worse"], "shape"]
    assert set(judged) == {"triangle-up", "triangle-down"}
    assert not set(judged) & set(drawn["shape"].drop(["better", "worse"]))
    assert drawn["shape"].loc[counted].nunique() == 3
    assert not set(drawn.loc[counted, "colour"]) & {one.better, one.worse}
    assert (drawn["shape"] == "stroke").to_dict() == {
        verdict: verdict == "not_compared" for verdict in VERDICTS
    }
    assert drawn["colour"]["better"] != drawn["colour"]["worse"]
    assert set(SHAPES) == set(VERDICTS)


def test_no_word_of_any_language_uses_a_sign_of_judging_for_what_is_counted() -> None:
    signs_of = {
        "better": "▲",
        "worse": "▼",
        "described_higher": "↑",
        "described_lower": "↓",
        "described_same": "○",
    }
    for path in HOME.glob("words/*/*.ftl"):
        text = path.read_text(encoding="utf-8")
        assert not re.search("[△▽]", text), path
        for verdict, sign in signs_of.items():
            for line in re.findall(rf"^[\w-]+[-_]{verdict} = ([▲▼◆●↑↓○]) ", text, re.MULTILINE):
                assert line == sign, (path, verdict)
