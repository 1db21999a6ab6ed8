"""Life expectancy agrees with the written life table, and is blank where it must be."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from marmot_data.statistics import AGES, life_expectancy

CLOSE = 1e-8
LAW = settings(max_examples=60)
WIDTHS = [1.0, 4.0, *[5.0] * 17]
DEATHS = [4.0, 1, 0, 1, 2, 3, 4, 5, 8, 10, 15, 22, 30, 42, 60, 80, 110, 150, 170, 160]
PEOPLE = [900.0, 3600, 4500, 4400, 4300, 4600, 4800, 4700, 4500, 4300, 4200, 4000, 3700, 3300]
PEOPLE += [2900, 2400, 1900, 1500, 1000, 600]


def life_table(deaths: list[float], people: list[float], level: float) -> list[list[float]]:
    """Work through the definition band by band; rows of value, lower, upper."""
    last = len(deaths) - 1
    rate = [d / p for d, p in zip(deaths, people, strict=True)]
    lived = [0.1] + [0.5] * last
    q = []
    for i in range(last):
        n, a, m = WIDTHS[i], lived[i], rate[i]
        possible = deaths[i] <= people[i] / n / a
        q.append(m * n / (1 + m * n * (1 - a)) if possible else 1.0)
    q.append(1.0)
    alive = [100_000.0]
    for i in range(last):
        alive.append(alive[i] * (1 - q[i]))
    years = []
    for i in range(last):
        died = alive[i] - alive[i + 1]
        years.append(WIDTHS[i] * (alive[i + 1] + lived[i] * died))
    years.append(alive[last] / rate[last])
    e = [sum(years[i:]) / alive[i] if alive[i] > 0 else 0.0 for i in range(last + 1)]
    weight = []
    for i in range(last):
        variance = q[i] ** 2 * (1 - q[i]) / deaths[i] if deaths[i] > 0 else 0.0
        weight.append(variance * alive[i] ** 2 * ((1 - lived[i]) * WIDTHS[i] + e[i + 1]) ** 2)
    weight.append(4 / (deaths[last] * rate[last] ** 2) * (alive[last] / 2) ** 2)
    z = float(stats.norm.ppf(level + (1 - level) / 2))
    rows = []
    for i in range(last + 1):
        half = z * math.sqrt(sum(weight[i:])) / alive[i] if alive[i] > 0 else math.nan
        rows.append([e[i], e[i] - half, e[i] + half])
    return rows


@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
def test_every_age_agrees_with_the_life_table(level: float) -> None:
    found = life_expectancy(DEATHS, PEOPLE, confidence=level)
    expected = np.array(life_table(DEATHS, PEOPLE, level))
    for column, end in enumerate((found.value, found.lower, found.upper)):
        np.testing.assert_allclose(end, expected[:, column], rtol=CLOSE)


def test_random_areas_agree_with_the_life_table_in_one_call() -> None:
    draws = np.random.default_rng(5)
    people = np.round(np.array(PEOPLE) * draws.uniform(0.5, 2, (40, 20)))
    deaths = draws.poisson(np.array(DEATHS) / np.array(PEOPLE) * people).astype(float)
    found = life_expectancy(deaths, people)
    for area in range(40):
        expected = np.array(life_table(deaths[area].tolist(), people[area].tolist(), 0.95))
        np.testing.assert_allclose(found.value[area], expected[:, 0], rtol=CLOSE)
        np.testing.assert_allclose(found.lower[area], expected[:, 1], rtol=CLOSE)
        np.testing.assert_allclose(found.upper[area], expected[:, 2], rtol=CLOSE)


def test_many_areas_give_what_each_gives_alone() -> None:
    deaths = np.tile(DEATHS, (5_000, 1))
    deaths[::2, 10] += 3
    found = life_expectancy(deaths, PEOPLE)
    assert found.value.shape == (5_000, 20)
    for area in (0, 1, 2_047, 2_048, 4_999):
        np.testing.assert_array_equal(
            found.value[area], life_expectancy(deaths[area], PEOPLE).value
        )


def test_bands_begin_at_zero_one_five_and_so_on() -> None:
    assert AGES == (0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90)


def test_five_thousand_person_years_are_suppressed_and_one_more_is_shown() -> None:
    deaths = [0.0] * 18 + [100, 100]
    people = [200.0] * 18 + [900, 500]
    assert np.isnan(life_expectancy(deaths, people).value).all()
    assert np.isnan(life_expectancy(deaths, people).lower).all()
    people[0] += 1
    assert not np.isnan(life_expectancy(deaths, people).value).any()


def test_no_death_in_the_last_band_blanks_every_age() -> None:
    found = life_expectancy([*DEATHS[:-1], 0.0], PEOPLE)
    assert np.isnan(found.value).all()
    assert not np.isfinite(found.upper).any()


def test_more_deaths_than_people_blanks_that_area_only() -> None:
    found = life_expectancy([DEATHS, [*DEATHS[:-1], 601.0], [*DEATHS[:-1], 600.0]], PEOPLE)
    assert np.isnan(found.value).any(axis=1).tolist() == [False, True, False]


@pytest.mark.parametrize("level", [0.9, 0.95, 0.998])
def test_a_95_per_cent_interval_over_twenty_years_blanks_the_value_only(level: float) -> None:
    # Nobody dies before 90, so the interval is 2 z/(M sqrt(D)) at every age.
    people = [1_000.0] * 19 + [25.0]
    wide = life_expectancy([0] * 19 + [1], people, confidence=level)
    assert np.isnan(wide.value).all()
    z = float(stats.norm.ppf(level + (1 - level) / 2))
    assert float(wide.upper[0] - wide.lower[0]) == pytest.approx(2 * z * 25, rel=CLOSE)
    just = life_expectancy([0] * 19 + [14], [1_000.0] * 19 + [280.0], confidence=level)
    assert np.isnan(just.value).all()  # 2 x 1.96 x 20/√14 = 20.95 years
    assert np.isfinite(just.lower).all()
    narrow = life_expectancy([0] * 19 + [16], [1_000.0] * 19 + [320.0], confidence=level)
    assert float(narrow.value[0]) == pytest.approx(110)  # 2 x 1.96 x 20/4 = 19.6 years


def test_an_age_that_no_one_reaches_has_no_years_left() -> None:
    deaths, people = list(DEATHS), list(PEOPLE)
    deaths[17], people[17] = 700.0, 1_500.0  # above 1500/5/0.5 = 600: no one survives the band
    found = life_expectancy(deaths, people)
    assert found.value[18:].tolist() == [0, 0]
    assert np.isnan(found.lower[18:]).all()
    expected = np.array(life_table(deaths, people, 0.95))
    np.testing.assert_allclose(found.upper[:18], expected[:18, 2], rtol=CLOSE)


@LAW
@given(band=st.integers(0, 19), more=st.integers(1, 50))
def test_more_deaths_at_an_age_never_lengthen_life(band: int, more: int) -> None:
    worse = list(DEATHS)
    worse[band] += more
    before, after = life_expectancy(DEATHS, PEOPLE), life_expectancy(worse, PEOPLE)
    assert (after.value[: band + 1] < before.value[: band + 1]).all()
    np.testing.assert_allclose(after.value[band + 1 :], before.value[band + 1 :], rtol=1e-12)


@LAW
@given(times=st.integers(2, 100))
def test_more_people_with_the_same_rates_only_narrow_the_interval(times: int) -> None:
    few = life_expectancy(DEATHS, PEOPLE)
    many = life_expectancy(np.array(DEATHS) * times, np.array(PEOPLE) * times)
    np.testing.assert_allclose(many.value, few.value, rtol=1e-12)
    ratio = (few.upper - few.lower) / (many.upper - many.lower)
    np.testing.assert_allclose(ratio, math.sqrt(times), rtol=1e-9)
