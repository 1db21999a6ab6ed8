"""How a ruling looks: three looks that cannot be mistaken for each other."""

import pytest

from marmot_data.charts.look import LOOKS
from marmot_data.charts.signs import SHAPES, signs
from marmot_data.evidence.judgement import VERDICTS

PLAIN = "#123456"


@pytest.mark.parametrize("look", LOOKS)
def test_filled_where_tested_hollow_as_counted_a_dash_where_not_compared(look: str) -> None:
    one = LOOKS[look][0]
    drawn = signs(VERDICTS, one, plain=PLAIN).assign(verdict=VERDICTS).set_index("verdict")
    counted = drawn.index.str.startswith("described_")
    assert (drawn.loc[counted, "fill"] == one.ground).all()
    assert (drawn.loc[counted, "colour"] == PLAIN).all(), "as counted is never better or worse"
    assert (drawn.loc[~counted, "fill"] == drawn.loc[~counted, "colour"]).all()
    assert (drawn["shape"] == "stroke").to_dict() == {
        verdict: verdict == "not_compared" for verdict in VERDICTS
    }
    assert drawn["colour"]["better"] != drawn["colour"]["worse"]
    assert set(SHAPES) == set(VERDICTS)
