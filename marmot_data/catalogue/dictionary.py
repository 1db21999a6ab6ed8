"""What the words beside a figure mean, for whoever reads them outside the app."""

BASES = (
    ("count", "people or events counted, with the number out of which they come", "from the two"),
    ("measure", "a count or measure whose base is not held, or that is constructed", "none"),
    ("survey", "a sample was asked", "the publisher's"),
    ("estimate", "a published estimate with limits", "the publisher's, put together and widened"),
    ("model", "a model, or counts set to agree with a survey", "the publisher's, if any"),
    ("index", "score, rank, tenth or share of the deprivation index", "none"),
)
"""what a value rests on: word, meaning, whence its 95% limits"""

ROUTES = (
    ("published", "printed by the publisher for this very area"),
    ("compiled", "worked out or counted from the publisher's figures in the copy that is read"),
    ("worked_out", "worked out here from figures published for this very area"),
    ("carried_over", "the value of the old ward, whose boundary did not change"),
    ("from_parts", "put together from areas that lie wholly inside"),
    ("from_points", "counted by the point on the map"),
    ("from_lsoa", "put together from LSOAs, split between wards by where people live"),
    ("from_msoa", "averaged or split from MSOAs by where people live"),
    ("from_old_ward", "split from the old wards by where people live"),
)
"""by which way a value came to be for its area: word, meaning"""

STATUSES = (
    ("published", "printed by the publisher for this area, or for the same area's old code"),
    ("worked_out", "worked out, here or in the copy, from numbers published for this very area"),
    ("aggregated", "added up here from smaller published areas, split between wards by residents"),
    ("estimated", "worked out here from areas as large or larger, or from rounded parts"),
    ("suppressed", "held back, by the publisher or here, because the number is small"),
    ("missing", "not collected or not published, or one of the parts of the area is blank"),
)
"""how a value came about, in order of trust: word, meaning"""
