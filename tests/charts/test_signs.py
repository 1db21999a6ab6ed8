"""How a ruling looks: three looks that cannot be mistaken for each other."""

import pytest

from marmot_data.charts.signs import SHAPES, signs
from marmot_data.charts.theme import LOOKS
from marmot_data.evidence.judgement import VERDICTS


@pytest.mark.parametrize("look", LOOKS)
def test_filled_where_tested_hollow_as_counted_a_dash_where_not_compared(look: str) -> None:
    one = LOOKS[look][0]
    drawn = signs(VERDICTS, one).assign(verdict=VERDICTS).set_index("verdict")
    counted = drawn.index.str.startswith("described_")
    assert (drawn.loc[counted, "fill"] == one.ground).all()
    assert not set(drawn.loc[counted, "colour"]) & {one.better, one.worse}
    assert (drawn.loc[~counted, "fill"] == drawn.loc[~counted, "colour"]).all()
    assert (drawn["shape"] == "stroke").to_dict() == {
        verdict: verdict == "not_compared" for verdict in VERDICTS
    }
    assert drawn["colour"]["better"] != drawn["colour"]["worse"]
    assert set(SHAPES) == set(VERDICTS)
