"""The slope index agrees with its definition, its exact limits with simulation, and its laws."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats

from marmot_data.statistics import Slope, slope_index

Array = NDArray[np.float64]
CLOSE = 1e-8
LAW = settings(max_examples=60)
ENDS = ("sii", "sii_lower", "sii_upper", "rii", "rii_lower", "rii_upper", "intercept")
PEOPLE = np.array([1500.0, 900, 1200, 2100, 700, 1300, 1700, 800, 1100, 1400])
YEARS = np.array([75.1, 76.0, 75.8, 77.9, 78.2, 77.5, 79.9, 80.4, 80.1, 82.3])
RATES = np.array([410.0, 380, 395, 310, 330, 290, 250, 265, 220, 190])
SHARES = np.array([0.42, 0.39, 0.41, 0.33, 0.3, 0.31, 0.24, 0.27, 0.18, 0.15])
# (value, lower, upper) by kind; the limits of rates and shares are lopsided as real ones are
DATA = {
    "other": (YEARS, YEARS - 1.1, YEARS + 1.1),
    "rate": (RATES, RATES * 0.85, RATES * 1.2),
    "proportion": (SHARES, SHARES - 0.04, SHARES + 0.05),
}


def there(kind: str, y: Array) -> Array:
    if kind == "rate":
        return np.log(y)
    return np.log(y / (1 - y)) if kind == "proportion" else y


def back(kind: str, y: Any) -> Any:
    if kind == "rate":
        return np.exp(y)
    return 1 / (1 + np.exp(-y)) if kind == "proportion" else y


def hat(people: Array) -> Array:
    """Rows that make c0 and c1 from the values, by the design matrix of the definition."""
    shares = people / people.sum()
    middles, before = [], 0.0
    for share in shares:
        middles.append(before + share / 2)
        before += share
    root = np.sqrt(shares)
    design = np.column_stack([root, np.array(middles) * root])
    solved: Array = np.linalg.pinv(design) * root
    return solved


def errors(kind: str, lower: Array, upper: Array) -> Array:
    return (there(kind, upper) - there(kind, lower)) / (2 * 1.959963984540054)


def simulate(kind: str, people: Array, m: float) -> Array:
    """Simulate a million times without transform as the definition says; rows SII and RII."""
    y, lower, upper = DATA[kind]
    draws = np.random.default_rng(987)
    found = []
    s, rows = errors(kind, lower, upper), hat(people)
    for _ in range(10):
        drawn = there(kind, y)[:, None] + s[:, None] * draws.standard_normal((10, 100_000))
        c0, c1 = rows @ back(kind, drawn)
        found.append([c1 * m, (c0 + c1) / c0 if m > 0 else c0 / (c0 + c1)])
    whole: Array = np.concatenate(found, axis=1)
    return whole


def run(kind: str, **options: Any) -> Slope:
    y, lower, upper = DATA[kind]
    return slope_index(y, PEOPLE, lower=lower, upper=upper, kind=kind, **options)


@pytest.mark.parametrize("m", [1.0, -1, 100, 0.5, -0.01])
@pytest.mark.parametrize("kind", DATA)
def test_plain_line_agrees_with_least_squares(kind: str, m: float) -> None:
    y = DATA[kind][0]
    c0, c1 = hat(PEOPLE) @ y
    found = slope_index(y, PEOPLE, kind=kind, multiplier=m)
    ratio = (c0 + c1) / c0
    assert float(found.sii) == pytest.approx(c1 * m, rel=CLOSE)
    assert float(found.rii) == pytest.approx(ratio if m > 0 else 1 / ratio, rel=CLOSE)
    assert float(found.intercept) == pytest.approx(c0, rel=CLOSE)
    assert np.isnan(found.sii_lower)
    assert np.isnan(found.rii_upper)


@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
@pytest.mark.parametrize("m", [1.0, -1, 100, 0.5, -0.01])
@pytest.mark.parametrize("kind", ["rate", "proportion"])
def test_transformed_line_agrees_with_its_exact_form(kind: str, m: float, level: float) -> None:
    y, lower, upper = DATA[kind]
    rows = hat(PEOPLE)
    c0, c1 = rows @ there(kind, y)
    z = float(stats.norm.ppf(level + (1 - level) / 2))
    half = z * math.sqrt(sum((rows[1] * errors(kind, lower, upper)) ** 2))
    h = c0 + c1 / 2
    outcomes = []
    for c in (c1, c1 - half, c1 + half):
        start, end = float(back(kind, h - c / 2)), float(back(kind, h + c / 2))
        outcomes.append((m * (end - start), end / start if m > 0 else start / end))
    (sii, rii), low, high = outcomes
    if m < 0:
        low, high = high, low
    expected = [sii, low[0], high[0], rii, low[1], high[1], abs(m) * float(back(kind, c0))]
    found = run(kind, transform=True, multiplier=m, confidence=level)
    assert [float(getattr(found, end)) for end in ENDS] == pytest.approx(expected, rel=CLOSE)
    assert found.sii_lower < found.sii < found.sii_upper
    assert found.rii_lower < found.rii < found.rii_upper


@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
@pytest.mark.parametrize("m", [1.0, -3])
def test_plain_slope_limits_agree_with_the_exact_form(m: float, level: float) -> None:
    rows = hat(PEOPLE)
    s = errors("other", *DATA["other"][1:])
    z = float(stats.norm.ppf(level + (1 - level) / 2))
    half = abs(m) * z * math.sqrt(sum((rows[1] * s) ** 2))
    sii = m * float(rows[1] @ YEARS)
    found = run("other", multiplier=m, confidence=level)
    expected = (sii - half, sii + half)
    assert (float(found.sii_lower), float(found.sii_upper)) == pytest.approx(expected, rel=CLOSE)


@pytest.mark.parametrize("m", [1.0, 0.5, -1])
def test_exact_relative_limits_solve_their_equation(m: float) -> None:
    rows = hat(PEOPLE)
    top, bottom = (rows[0] + rows[1], rows[0]) if m > 0 else (rows[0], rows[0] + rows[1])
    s = errors("other", *DATA["other"][1:])
    found = run("other", multiplier=m)
    for limit, tail in ((found.rii_lower, 0.025), (found.rii_upper, 0.975)):
        direction = top - float(limit) * bottom
        chance = stats.norm.cdf(0, direction @ YEARS, math.sqrt(sum((direction * s) ** 2)))
        assert float(chance) == pytest.approx(tail, rel=1e-9)


@pytest.mark.thorough
@pytest.mark.parametrize("m", [1.0, -1.0])
@pytest.mark.parametrize("kind", DATA)
def test_limits_lie_within_sampling_noise_of_a_larger_run(kind: str, m: float) -> None:
    drawn = simulate(kind, PEOPLE, m)
    for level in (0.95, 0.998):
        found = run(kind, multiplier=m, confidence=level)
        tail = (1 - level) / 2
        noise = math.sqrt(tail * (1 - tail) * (1 / 100_000 + 1 / 1_000_000))
        below = [
            (drawn[row] <= float(getattr(found, f"{index}_{end}"))).mean() - share
            for row, index in enumerate(("sii", "rii"))
            for end, share in (("lower", tail), ("upper", 1 - tail))
        ]
        assert np.abs(below).max() < 3.5 * noise


def test_a_divisor_near_zero_is_simulated_and_others_are_not() -> None:
    y = np.array([0.5, 2.0, 4, 6, 8])
    people, s = np.ones(5), np.full(5, 0.9)
    found = slope_index([y, y + 100], people, standard_error=s)
    rows = hat(people)
    draws = np.random.default_rng(5).standard_normal((5, 1_000_000))
    c0, c1 = rows @ (y[:, None] + s[:, None] * draws)
    low, high = np.quantile((c0 + c1) / c0, [0.025, 0.975])
    assert float(found.rii_lower[0]) == pytest.approx(low, rel=0.15)
    assert float(found.rii_upper[0]) == pytest.approx(high, rel=0.15)
    other_seed = slope_index([y, y + 100], people, standard_error=s, seed=1)
    assert found.rii_lower[0] != other_seed.rii_lower[0]
    assert found.rii_lower[1] == other_seed.rii_lower[1]


def test_a_divisor_of_eight_standard_errors_divides_exact_from_simulated() -> None:
    for errors_away, exact in ((7.5, False), (8.5, True)):
        start_weights = hat(np.ones(5))[0]
        s = np.full(5, 1.0)
        start = errors_away * math.sqrt(sum(start_weights**2))
        y = start + np.array([0.1, 0.3, 0.5, 0.7, 0.9]) * 10
        lower = [
            float(slope_index(y, np.ones(5), standard_error=s, seed=seed).rii_lower)
            for seed in (0, 1)
        ]
        assert (lower[0] == lower[1]) is exact
        assert lower[0] == pytest.approx(lower[1], rel=0.02)


@pytest.mark.parametrize("kind", ["rate", "proportion"])
def test_an_area_has_the_same_limits_alone_and_among_many(kind: str) -> None:
    y, lower, upper = DATA[kind]
    factor = np.linspace(0.8, 1.0, 50)[:, None]
    options: dict[str, Any] = {"kind": kind, "repetitions": 100_000}
    many = slope_index(y * factor, PEOPLE, lower=lower * factor, upper=upper * factor, **options)
    for area in (0, 30, 49):
        f = factor[area]
        alone = slope_index(y * f, PEOPLE, lower=lower * f, upper=upper * f, **options)
        for end in ENDS:
            assert getattr(many, end)[area] == pytest.approx(getattr(alone, end), rel=1e-12)


def test_a_standard_error_is_on_the_scale_of_the_kind() -> None:
    for kind, (y, lower, upper) in DATA.items():
        by_limits = run(kind, repetitions=5_000)
        s = errors(kind, lower, upper)
        by_error = slope_index(y, PEOPLE, standard_error=s, kind=kind, repetitions=5_000)
        for end in ENDS:
            assert getattr(by_error, end) == pytest.approx(getattr(by_limits, end), rel=1e-9)


def test_simulated_limits_are_the_numbered_order_statistics() -> None:
    """With one repetition more or less in the tail the limit would be another number."""
    y, lower, upper = DATA["rate"]
    draws = np.random.default_rng(11).standard_normal((10, 1_000))
    c0, c1 = hat(PEOPLE) @ np.exp(np.log(y) + errors("rate", lower, upper) * draws.T).T
    found = run("rate", repetitions=1_000, seed=11)
    assert float(found.sii_lower) == pytest.approx(np.sort(c1)[25 - 1], rel=1e-9)
    assert float(found.sii_upper) == pytest.approx(np.sort(c1)[975 - 1], rel=1e-9)
    assert float(found.rii_upper) == pytest.approx(np.sort(1 + c1 / c0)[975 - 1], rel=1e-9)


groups = st.integers(5, 12)
years = st.floats(60, 95)


@st.composite
def areas(draw: st.DrawFn) -> tuple[Array, Array, Array]:
    k = draw(groups)
    lists = st.lists(years, min_size=k, max_size=k)
    people = st.lists(st.floats(100, 5_000), min_size=k, max_size=k)
    s = st.lists(st.floats(0.05, 3), min_size=k, max_size=k)
    return np.array(draw(lists)), np.array(draw(people)), np.array(draw(s))


@LAW
@given(area=areas(), shift=st.floats(-50, 500))
def test_a_shift_for_all_leaves_the_absolute_gap(
    area: tuple[Array, Array, Array], shift: float
) -> None:
    y, people, s = area
    before = slope_index(y, people, standard_error=s)
    after = slope_index(y + shift, people, standard_error=s)
    for end in ("sii", "sii_lower", "sii_upper"):
        assert getattr(after, end) == pytest.approx(getattr(before, end), abs=1e-8)
    assert float(after.intercept - before.intercept) == pytest.approx(shift, abs=1e-8)


@LAW
@given(area=areas(), factor=st.floats(0.01, 100))
def test_rescaling_rescales_the_absolute_gap_and_leaves_the_relative_one(
    area: tuple[Array, Array, Array], factor: float
) -> None:
    y, people, s = area
    before = slope_index(y, people, standard_error=s)
    after = slope_index(y * factor, people, standard_error=s * factor)
    for end in ("sii", "sii_lower", "sii_upper"):
        assert getattr(after, end) == pytest.approx(
            factor * getattr(before, end), rel=1e-7, abs=1e-7 * factor
        )
    for end in ("rii", "rii_lower", "rii_upper"):
        assert getattr(after, end) == pytest.approx(getattr(before, end), rel=1e-8)


@LAW
@given(area=areas())
def test_reversing_the_ranks_flips_the_sign(area: tuple[Array, Array, Array]) -> None:
    y, people, s = area
    before = slope_index(y, people, standard_error=s)
    after = slope_index(y[::-1], people[::-1], standard_error=s[::-1])
    assert float(after.sii) == pytest.approx(-float(before.sii), abs=1e-9)
    assert float(after.sii_lower) == pytest.approx(-float(before.sii_upper), abs=1e-9)
    assert float(after.rii) == pytest.approx(1 / float(before.rii), rel=1e-9)
    assert float(after.rii_lower) == pytest.approx(1 / float(before.rii_upper), rel=1e-8)


@LAW
@given(area=areas(), times=st.integers(2, 1_000))
def test_replicating_the_population_changes_nothing(
    area: tuple[Array, Array, Array], times: int
) -> None:
    y, people, s = area
    before = slope_index(y, people, standard_error=s)
    after = slope_index(y, people * times, standard_error=s)
    for end in ENDS:
        assert getattr(after, end) == pytest.approx(getattr(before, end), rel=1e-7, abs=1e-9)


@LAW
@given(k=groups, level=years, kind=st.sampled_from(["other", "rate"]), transform=st.booleans())
def test_equality_gives_no_gap(k: int, level: float, kind: str, *, transform: bool) -> None:
    people = np.arange(1.0, k + 1)
    transform = transform and kind == "rate"
    found = slope_index([level] * k, people, kind=kind, transform=transform)
    assert float(found.sii) == pytest.approx(0, abs=1e-9)
    assert float(found.rii) == pytest.approx(1, rel=1e-9)


@LAW
@given(area=areas(), which=st.integers(0, 4), factor=st.floats(1, 3), transform=st.booleans())
def test_wider_input_never_gives_narrower_output(
    area: tuple[Array, Array, Array], which: int, factor: float, *, transform: bool
) -> None:
    y, people, s = area
    wider = s.copy()
    wider[which] *= factor
    options: dict[str, Any] = {"kind": "rate" if transform else "other", "transform": transform}
    before = slope_index(y, people, lower=y - s, upper=y + s, **options)
    after = slope_index(y, people, lower=y - wider, upper=y + wider, **options)
    for index in ("sii", "rii"):
        width = [
            float(getattr(found, f"{index}_upper") - getattr(found, f"{index}_lower"))
            for found in (before, after)
        ]
        assert width[1] >= width[0] * (1 - 1e-9)


@settings(LAW, max_examples=20)
@given(factor=st.floats(1.05, 2))
def test_wider_input_never_gives_narrower_simulated_output(factor: float) -> None:
    for kind in ("rate", "proportion"):
        y, lower, upper = DATA[kind]
        s = errors(kind, lower, upper)
        options: dict[str, Any] = {"kind": kind, "repetitions": 5_000}
        before = slope_index(y, PEOPLE, standard_error=s, **options)
        after = slope_index(y, PEOPLE, standard_error=s * factor, **options)
        assert after.sii_upper - after.sii_lower > before.sii_upper - before.sii_lower
        assert after.rii_upper - after.rii_lower > before.rii_upper - before.rii_lower


def test_leading_axes_are_kept_and_people_broadcast() -> None:
    y, lower, upper = (np.broadcast_to(each, (2, 3, 10)) for each in DATA["other"])
    found = slope_index(y, PEOPLE, lower=lower, upper=upper)
    for end in ENDS:
        assert getattr(found, end).shape == (2, 3)
        assert getattr(found, end)[1, 2] == pytest.approx(float(getattr(run("other"), end)))


@pytest.mark.parametrize(
    ("kind", "values"), [("rate", [1.0, 5, 30, 50, 80]), ("proportion", [0.1, 0.6, 0.7, 0.9, 1])]
)
def test_a_line_that_leaves_what_is_possible_has_no_ratio(kind: str, values: list[float]) -> None:
    s = [0.1] * 5
    error = s if kind == "rate" else None  # a share of 1 has no log odds
    found = slope_index(values, [1] * 5, kind=kind, standard_error=error, repetitions=1_000)
    assert float(found.sii) > 0
    for end in ("rii", "rii_lower", "rii_upper"):
        assert np.isnan(getattr(found, end))
    other = slope_index(values, [1] * 5, standard_error=s)
    assert np.isfinite(other.rii)


def test_no_uncertainty_gives_limits_equal_to_the_value() -> None:
    found = slope_index(YEARS, PEOPLE, lower=YEARS, upper=YEARS)
    assert float(found.sii_lower) == pytest.approx(float(found.sii), rel=1e-12)
    assert float(found.rii_upper) == pytest.approx(float(found.rii), rel=1e-12)
