"""Boundaries: whole, without gaps or overlaps, and light."""

import geopandas as gpd
import pytest
import shapely

from marmot_data.store import Dataset

SETS = [
    ("ward", 2004, 18, 60_000),
    ("ward", 2026, 18, 60_000),
    ("lsoa", 2011, 195, 200_000),
    ("lsoa", 2021, 203, 200_000),
    ("msoa", 2021, 42, 100_000),
]
"""level, year, number of areas, bytes at most"""


def drawn(dataset: Dataset, level: str, year: int) -> gpd.GeoDataFrame:
    """Return the shapes of a set."""
    return gpd.GeoDataFrame.from_features(dataset.shapes(level, year)["features"], crs=4326)


@pytest.mark.parametrize(("level", "year", "areas", "most"), SETS)
def test_a_set_is_whole_clean_and_light(
    dataset: Dataset, level: str, year: int, areas: int, most: int
) -> None:
    shapes = drawn(dataset, level, year)
    assert len(shapes) == areas
    assert shapes.is_valid.all()
    assert shapely.coverage_is_valid(shapes.geometry.to_numpy())
    assert (dataset.folder / "boundaries" / f"{level}-{year}.geojson").stat().st_size < most


@pytest.mark.parametrize(("level", "year", "areas", "most"), SETS)
def test_a_set_covers_the_city_without_holes(
    dataset: Dataset, level: str, year: int, areas: int, most: int
) -> None:
    assert areas < most
    grid = drawn(dataset, level, year).to_crs(27700)
    assert grid.area.sum() / 1e6 == pytest.approx(98.6, abs=0.1)
    city = grid.union_all()
    assert isinstance(city, shapely.Polygon)
    assert len(city.interiors) == 0
    assert city.area == pytest.approx(grid.area.sum(), rel=1e-9)


def test_areas_and_shapes_name_the_same_codes(dataset: Dataset) -> None:
    for level, year, _, _ in SETS:
        shapes = drawn(dataset, level, year)
        mine = dataset.areas[dataset.areas["level"] == level]
        listed = mine[mine["boundaries"].str.contains(str(year))]
        assert sorted(shapes["code"]) == sorted(listed["code"])


def test_the_label_of_an_area_lies_inside_it(dataset: Dataset) -> None:
    for level, year, _, _ in SETS:
        shapes = drawn(dataset, level, year).set_index("code").sort_index()
        listed = dataset.areas.loc[shapes.index]
        points = gpd.points_from_xy(listed["lon"], listed["lat"])
        inside = shapely.contains(shapes.geometry.to_numpy(), points)
        assert inside.mean() > 0.98  # an area of both vintages has one label


def test_neighbours_are_mutual(dataset: Dataset) -> None:
    for year in (2004, 2026):
        wards = dataset.wards(year)
        pairs = {
            (code, other)
            for code, others in zip(wards["code"], wards["neighbours"], strict=True)
            for other in others.split()
        }
        assert len(pairs) > 2 * 18
        assert pairs == {(other, code) for code, other in pairs}


@pytest.mark.parametrize("year", [2004, 2026])
def test_every_site_on_the_map_lies_in_the_ward_that_is_stated(dataset: Dataset, year: int) -> None:
    shapes = drawn(dataset, "ward", year).set_index("code").geometry
    sites = dataset.table("sites")
    assert len(sites) >= 9
    for site in sites.itertuples():
        point = shapely.Point(float(str(site.lon)), float(str(site.lat)))
        inside = [code for code, shape in shapes.items() if shape.contains(point)]
        assert inside == [getattr(site, f"ward{year}")], site.name
