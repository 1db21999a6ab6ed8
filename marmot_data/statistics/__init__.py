"""Statistics of fairness: values with intervals, gaps, gradients, comparisons and trends.

Formulas and edge cases are those of PHEindicatormethods and Fingertips; numbers in, numbers out.
"""

from marmot_data.statistics.banding import bands
from marmot_data.statistics.burden import attributable
from marmot_data.statistics.combination import combine, difference
from marmot_data.statistics.comparison import compare
from marmot_data.statistics.crude import mean, proportion, rate
from marmot_data.statistics.gradients import Gradient, gradient, gradient_of_estimates
from marmot_data.statistics.inequality import between_group_variance, concentration_index
from marmot_data.statistics.intervals import Interval
from marmot_data.statistics.life_table import AGES, life_expectancy
from marmot_data.statistics.ranks import quantiles, rank_range
from marmot_data.statistics.slope import Slope, slope_index
from marmot_data.statistics.standardisation import (
    ESP_2013,
    directly_standardised_rate,
    indirectly_standardised_ratio,
)
from marmot_data.statistics.trend import Direction, Reason, Trend, recent_trend

__all__ = [
    "AGES",
    "ESP_2013",
    "Direction",
    "Gradient",
    "Interval",
    "Reason",
    "Slope",
    "Trend",
    "attributable",
    "bands",
    "between_group_variance",
    "combine",
    "compare",
    "concentration_index",
    "difference",
    "directly_standardised_rate",
    "gradient",
    "gradient_of_estimates",
    "indirectly_standardised_ratio",
    "life_expectancy",
    "mean",
    "proportion",
    "quantiles",
    "rank_range",
    "rate",
    "recent_trend",
    "slope_index",
]
