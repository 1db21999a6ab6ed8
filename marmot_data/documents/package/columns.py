"""What the tables of the data package are, and what stands in each of their columns."""

from marmot_data.export import FORM

TABLES = (
    *("observations", "populations", "areas", "indicators"),
    *("sources", "ward_parts", "ward_changes", "changes"),
)
"""the tables in their order"""
VERSION = ("version", "string", FORM["version"])
OBSERVED = (
    *("indicator", "area", "area_name", "level", "boundaries", "group", "period", "start", "end"),
    *("value", "unit", "lower", "upper", "confidence", "count", "population"),
    *("status", "basis", "route", "note", "source", "address"),
)
"""the columns of a download that stand in the table of all figures; the others are of its
neighbours: of the indicator and of the source"""
NUMBERS = ("value", "lower", "upper", "count", "population")
WHOLE = ("boundaries", "confidence")
DAYS = ("start", "end")
AREAS = (
    ("area", "string", "code of the area, or our own where there is none"),
    ("area_name", "string", "its official name"),
    ("local_name", "string", "the name that people use, where there is one"),
    ("level", "string", "kind of area: ward, lsoa, msoa, city ..."),
    ("boundaries", "string", "years of the boundaries that it belongs to, with a space between"),
    ("hectares", "number", "size"),
    ("lon", "number", "longitude of a point inside it (WGS 84)"),
    ("lat", "number", "latitude of that point"),
    ("neighbours", "string", "codes of the areas that touch it, with a space between"),
)
INDICATORS = (
    ("indicator", "string", "id, which stays for ever"),
    ("title", "string", "what it is called"),
    ("question", "string", "what it answers"),
    ("meaning", "string", "what it measures"),
    ("method", "string", "how its figures are made"),
    ("limits", "string", "what to know before quoting it"),
    ("unit", "string", "unit of its values, in words"),
    ("decimals", "integer", "decimals with which its values are printed"),
    ("better", "string", "which way is good: higher, lower or neither"),
    ("kind", "string", "a result for people, something done, or the setting"),
    ("basis", "string", "what its values rest on, unless the row says otherwise"),
    ("theme", "string", "heading under which it is listed"),
    ("principles", "string", "Marmot principles that it speaks for"),
    ("groups", "string", "groups of people, the first shown first"),
    ("numerator", "string", "what is counted"),
    ("denominator", "string", "out of what"),
    ("owner", "string", "the role that answers for it"),
    ("checked", "date", "day on which somebody last went through its entry"),
    ("next", "date", "day by which newer figures are due; blank if no day can be named"),
    ("next_why", "string", "how that day was reckoned, or why there is none"),
    ("observations", "integer", "rows that it has in the table of observations"),
)
SOURCES = (
    ("source", "string", "id"),
    ("publisher", "string", "who published it"),
    ("title", "string", "title"),
    ("edition", "string", "edition"),
    ("licence", "string", "terms of use"),
    ("licence_address", "string", "where the terms stand"),
    ("attribution", "string", "to be printed with each use"),
    ("open", "boolean", "false: no open licence is stated, so its figures are left out here"),
    ("address", "string", "page of the publisher"),
    ("observations", "integer", "rows that it has in the table of observations"),
)
POPULATIONS = (
    ("area", "string", FORM["area"]),
    ("area_name", "string", FORM["area_name"]),
    ("level", "string", FORM["level"]),
    ("boundaries", "integer", FORM["boundaries"]),
    ("period", "string", FORM["period"]),
    ("start", "date", FORM["start"]),
    ("end", "date", FORM["end"]),
    ("people", "number", "residents; blank if suppressed or missing"),
    ("status", "string", FORM["status"]),
    ("route", "string", FORM["route"]),
    ("source", "string", FORM["source"]),
)
PARTS = (
    ("ward", "string", "code of the ward"),
    ("level", "string", "kind of small area"),
    ("boundaries", "integer", "year of the boundaries of the small area"),
    ("area", "string", "code of a small area that lies in the ward, at least in part"),
    ("share", "number", "share of the small area's residents who live in the ward, 0 to 1"),
)
MOVED = (
    ("old", "string", "code of the old ward"),
    ("new", "string", "code of the new ward"),
    ("people", "number", "residents of Census 2021 who live in both"),
    ("share_of_old", "number", "their share of the old ward's residents, 0 to 1"),
    ("share_of_new", "number", "their share of the new ward's residents, 0 to 1"),
)
CHANGES = (
    ("changed_in", "string", "version of the data in which it changed"),
    ("change", "string", "added, revised (value or range) or withdrawn"),
    ("indicator", "string", FORM["indicator"]),
    ("area", "string", FORM["area"]),
    ("boundaries", "integer", FORM["boundaries"]),
    ("group", "string", FORM["group"]),
    ("period", "string", "as in the table of observations"),
    ("old", "number", "the figure before; blank if it was added"),
    ("old_lower", "number", "lower limit of its range before"),
    ("old_upper", "number", "upper limit of its range before"),
    ("new", "number", "the figure after; blank if it was withdrawn"),
    ("new_lower", "number", "lower limit of its range after"),
    ("new_upper", "number", "upper limit of its range after"),
)
Columns = tuple[tuple[str, str, str], ...]
"""name, type and meaning of each column"""
