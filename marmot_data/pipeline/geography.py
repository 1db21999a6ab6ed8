"""Areas and their boundaries: clean, without gaps, light enough for a city map.

Cleaning and simplifying are done by shapely's coverage functions (GEOS), which move a shared
border once for both neighbours, so that no gap or overlap can open between them.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from marmot_data.catalogue.places import Place, SmallAreas, WardSet
from marmot_data.catalogue.schema import Level
from marmot_data.pipeline.faults import DAMAGE, LayoutError, reading, some
from marmot_data.pipeline.raw import RawFolder

GRID = "EPSG:27700"
WORLD = "EPSG:4326"
DEGREES = 180
SNAP_METRES = 1.0
"""gaps and slivers thinner than this are errors of drawing, not places"""
DETAIL_METRES = {Level.WARD: 12.0, Level.MSOA: 15.0, Level.LSOA: 12.0}
"""how far a border may move when it is simplified: less than a line's width on a city map"""
SAME_GROUND = 0.01
"""by which part the ground of one set of boundaries may differ from that of the others"""
SHARED_BORDER = 10.0
"""metres of border that two neighbours share at least"""
DECIMALS = 5
"""of a degree: about a metre"""

AREA_COLUMNS = [
    "code",
    "name",
    "local_name",
    "level",
    "boundaries",
    "hectares",
    "lon",
    "lat",
    "neighbours",
]


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The shapes of one level and year, with what the app needs to know of each area."""

    level: Level
    year: int
    shapes: gpd.GeoDataFrame
    """columns code, name, geometry, in WGS 84"""
    file: str
    """the raw file, as the place's entry names it"""


def read_boundaries(raw: RawFolder, place: Place) -> tuple[list[Boundaries], list[str]]:
    """Read, clean and simplify every set of boundaries of a place.

    Returns
    -------
    tuple
        The sets that are sound, and what is wrong with the others, naming the file.
    """
    entries: list[tuple[Level, WardSet | SmallAreas]] = [(Level.WARD, one) for one in place.wards]
    entries += [(one.level, one) for one in place.small_areas]
    sets, faults = [], []
    for level, entry in entries:
        file = raw.name(entry.file)
        try:
            with reading(file):
                sets.append(_boundaries(raw.read(entry.file), level, entry))
        except LayoutError as error:
            faults.append(str(error))
    return sets, [*faults, *_unlike(raw, sets)]


def _boundaries(text: bytes, level: Level, entry: WardSet | SmallAreas) -> Boundaries:
    frame = _shapes(json.loads(text), entry).sort_values("code", ignore_index=True)
    for code in frame["code"][frame["code"].duplicated()]:
        raise LayoutError(f"feature {code}: stands twice")
    clean = shapely.coverage_clean(  # type: ignore[attr-defined]  # newer than the stubs
        shapely.make_valid(frame.to_crs(GRID).geometry.to_numpy()),
        snapping_distance=SNAP_METRES,
        gap_width=SNAP_METRES,
    )
    simple = shapely.coverage_simplify(np.asarray(clean), DETAIL_METRES[level])
    world = gpd.GeoSeries(simple, crs=GRID).to_crs(WORLD)
    rounded = shapely.transform(world.to_numpy(), lambda points: points.round(DECIMALS))
    if not (shapely.is_valid(rounded).all() and shapely.coverage_is_valid(rounded)):
        raise LayoutError("gaps or overlaps remain between neighbours")
    frame["geometry"] = gpd.GeoSeries(rounded, crs=WORLD)
    return Boundaries(level, entry.year, frame.set_crs(WORLD, allow_override=True), entry.file)


def _shapes(collection: dict[str, Any], entry: WardSet | SmallAreas) -> gpd.GeoDataFrame:
    """Return code, name and shape of each feature, in the coordinates that the file names.

    Raises
    ------
    LayoutError
        For each feature that has no code or no sound area, and for coordinates that cannot be
        what the file says.
    """
    rows, faults = [], []
    for number, feature in enumerate(collection["features"], 1):
        told = feature["properties"] or {}
        faults += [
            f"feature {number}: property '{name}' is missing, it has {', '.join(map(str, told))}"
            for name in (entry.code, entry.name)
            if name not in told
        ]
        code = told.get(entry.code, number)
        try:
            shape = _area_of(feature["geometry"])
        except DAMAGE as error:
            faults.append(f"feature {code}: {error}")
        else:
            rows.append({"code": code, "name": told.get(entry.name), "geometry": shape})
    if faults or not rows:
        listed = some(faults, "features without a code or a sound area")
        raise LayoutError("\n".join(listed or ["it has no features"]))
    return gpd.GeoDataFrame(rows, crs=_system(collection, [row["geometry"] for row in rows]))


def _area_of(geometry: dict[str, Any] | None) -> shapely.Geometry:
    """Make the shape of a feature; `ValueError` if it is none, or no area."""
    if geometry is None:
        raise ValueError("has no geometry (null)")
    shape = shapely.geometry.shape(geometry)
    if shape.is_empty or not shape.area > 0:
        raise ValueError(f"its {geometry.get('type')} covers no ground")
    return shape


def _system(collection: dict[str, Any], shapes: list[shapely.Geometry]) -> str:
    """Return the system of the coordinates: the one that the file names, else WGS 84.

    Raises
    ------
    LayoutError
        If the file names none and its coordinates are no degrees, or names degrees that are none.
    """
    named = (collection.get("crs") or {}).get("properties", {}).get("name", WORLD)
    try:
        system = gpd.GeoSeries(crs=named).crs
    except RuntimeError as error:  # what the library of coordinates raises
        raise LayoutError(f"crs: there is no system of coordinates '{named}'") from error
    bounds = shapely.total_bounds(shapes)
    if system is None:
        raise LayoutError("crs: the file names no system of coordinates")
    if system.is_geographic and np.abs(bounds).max() > DEGREES:
        raise LayoutError(
            f"coordinates such as {bounds[0]:.0f} {bounds[1]:.0f} are no degrees ({named}): if "
            'they are eastings and northings, the file has to say so: "crs": {"type": "name", '
            '"properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}'
        )
    return system.to_string()


def _unlike(raw: RawFolder, sets: list[Boundaries]) -> Iterator[str]:
    """Name the sets that do not cover the same ground as the others: an area was lost."""
    ground = [float(one.shapes.to_crs(GRID).area.sum()) for one in sets]
    usual = float(np.median(ground)) if ground else 0.0
    for one, metres in zip(sets, ground, strict=True):
        if abs(metres / usual - 1) > SAME_GROUND:
            yield (
                f"{raw.name(one.file)}: its areas cover {metres / 1e6:.1f} km2, "
                f"the other boundaries {usual / 1e6:.1f} km2"
            )


def area_table(raw: RawFolder, place: Place, sets: list[Boundaries]) -> pd.DataFrame:
    """List every area the place knows, one row a code (columns: `AREA_COLUMNS`).

    A code that is used in several vintages for the same small area has one row; its
    ``boundaries`` then lists the years.
    """
    named = [
        {"code": area.code, "name": area.name, "level": area.level.value, "boundaries": ""}
        for area in place.areas
    ]
    local = dict(_local_names(raw, place))
    drawn = pd.concat([_described(one) for one in sets])
    years = drawn.groupby("code")["boundaries"].agg(lambda found: " ".join(sorted(set(found))))
    drawn = drawn.drop_duplicates("code", keep="last").set_index("code")
    drawn["boundaries"] = years
    table = pd.concat([pd.DataFrame(named), drawn.reset_index()], ignore_index=True)
    table["local_name"] = [local.get(code, "") for code in table["code"]]
    order = {level.value: number for number, level in enumerate(Level)}
    table["order"] = table["level"].map(order)
    table = table.sort_values(["order", "boundaries", "code"], ignore_index=True)
    return table[AREA_COLUMNS]


def _described(one: Boundaries) -> pd.DataFrame:
    grid = one.shapes.to_crs(GRID)
    middles = shapely.maximum_inscribed_circle(grid.geometry.to_numpy(), tolerance=20)
    labels = gpd.GeoSeries([shapely.get_point(m, 0) for m in middles], crs=GRID).to_crs(WORLD)
    touching = shapely.STRtree(grid.geometry.to_numpy())
    codes = grid["code"].to_numpy()
    return pd.DataFrame(
        {
            "code": codes,
            "name": one.shapes["name"],
            "level": one.level.value,
            "boundaries": str(one.year),
            "hectares": grid.area.div(10_000).round(1),
            "lon": labels.x.round(DECIMALS).to_numpy(),
            "lat": labels.y.round(DECIMALS).to_numpy(),
            "neighbours": [" ".join(_neighbours(touching, codes, i)) for i in range(len(codes))],
        }
    )


def _neighbours(tree: shapely.STRtree, codes: "np.ndarray[Any, Any]", i: int) -> list[str]:
    """Name the areas that share a stretch of border, not only a corner, with area i."""
    around = tree.geometries[i].buffer(1.0)
    near = tree.query(around)
    metres = shapely.area(shapely.intersection(around, tree.geometries[near]))
    return sorted(str(codes[j]) for j in near[metres > SHARED_BORDER] if j != i)


def _local_names(raw: RawFolder, place: Place) -> Iterator[tuple[str, str]]:
    for one in place.small_areas:
        if one.local_names:
            with reading(raw.name(one.local_names)):
                table = raw.columns(one.local_names, one.local_code, one.local_name)
                for code, name in zip(table[one.local_code], table[one.local_name], strict=True):
                    yield str(code), str(name).strip()


def geojson(one: Boundaries) -> str:
    """Write a set of boundaries as GeoJSON, one area a line, so that a change is a small diff."""
    lines = [
        json.dumps(
            {
                "type": "Feature",
                "properties": {"code": code, "name": name},
                "geometry": shapely.geometry.mapping(shape),
            },
            separators=(",", ":"),
            ensure_ascii=False,
        )
        for code, name, shape in zip(
            one.shapes["code"], one.shapes["name"], one.shapes.geometry, strict=True
        )
    ]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
