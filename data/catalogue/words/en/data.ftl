### The page about the data

# data
data-heading = What stands behind the figures?
data-answer = { $indicators } indicators, { $values } values, { $sources } raw files of named publishers. Every value keeps its source, its period and how it came about.
data-refused =
    { $number ->
        [one] One figure is left out, because its entry has faults that have to be mended first:
       *[other] { $number } figures are left out, because their entries have faults that have to be mended first:
    }
data-indicators = All indicators
data-theme = { $theme } ({ $number })
data-one = One indicator, whole
data-sources = All sources
data-method = How figures get to wards
data-method_1 = Most publishers print small areas (LSOAs and MSOAs), which do not fit into wards. We use a ward figure if one is published. If not, we share small areas out between wards by where their live residential postcodes are.
data-method_2 = { $set }, from { $level }: tried on a published figure ({ $title }), the estimate is within { $median }% of the published number in half of the wards, and { $worst }% off in the worst.
data-statuses = How a value came about
data-licences = Licences
data-download = Download all values of this indicator (CSV)
data-quoted = This source states no open licence. Its figures are quoted with their address and are not part of the download.
data-principles = Marmot principles and priorities: { $list }
data-everything = Take all the data with you
data-everything_text = All figures under an open licence, with areas, boundaries, sources, and what each column means. Every row names the data version, now { $version }. The texts in the files are in English.
data-everything_zip = Everything in one file (ZIP)
data-everything_stay = These addresses stay the same, and any website or program may read them.
data-holds-observations = the figures, each with unit, range, period, source, and how it came about
data-holds-populations = how many people live in each area
data-holds-areas = the areas: names, codes, size, place on the map
data-holds-indicators = what each indicator measures, how, and its limits
data-holds-sources = publishers, titles, terms of use
data-holds-ward_parts = which small areas lie in which ward
data-holds-ward_changes = how many people of each old ward live in which new one
data-holds-changes = which figures were added, revised or withdrawn in which version, with old and new
data-holds-maps = boundaries for a map (GeoJSON)
data-holds-described = what each column means, for people and for software
data-read_with = Read the figures with { $program }
data-read_excel = Choose Data, then Get Data, From Other Sources, From Web.
    Paste { $address } and choose OK.
    Choose Load. Numbers stay numbers, and no text becomes a formula.
data-left_out = { $number ->
    [one] One source states no open licence. What it holds is shown here with its address, and is not in the files:
   *[other] { $number } sources state no open licence. What they hold is shown here with their address, and is not in the files:
}
data-no_file = There is no such file. The page about the data lists them all.

# changed
changed-title = Figures on this page have changed since this link was made
changed-since = The link was made with data version { $version } of { $day }. Here is version { $now } of { $today }.
changed-since_same_day = The link was made with data version { $version }. Here is version { $now } of the same day, { $today }.
changed-unknown = This link was made with a version of the data that is not known here (“{ $wanted }”). So we cannot say what has changed since. Here is version { $now }.
changed-added = { $what }, { $where }, { $when }: { $new } now, no figure then
changed-revised = { $what }, { $where }, { $when }: { $old } then, { $new } now
changed-withdrawn = { $what }, { $where }, { $when }: { $old } then, no figure now
changed-ranged = { $value } ({ $range })
changed-of_many = { $what }: { $list }
changed-number_added = { $number ->
    [one] one figure added
   *[other] { $number } figures added
}
changed-number_revised = { $number ->
    [one] one figure revised
   *[other] { $number } figures revised
}
changed-number_withdrawn = { $number ->
    [one] one figure withdrawn
   *[other] { $number } figures withdrawn
}
changed-more = { $number ->
    [one] and one more
   *[other] and { $number } more
}
changed-open = What changed in all the data
changed-heading = What changed in the data
changed-text = Each time the data are made anew, every figure is set against the one before. A figure is revised if its value or its range is another. All changes, with old and new figure, are in changes.csv.
changed-version = { $day }, version { $version }
changed-first = The list begins here, with { $values } figures.
changed-none = { $values } figures, none of them changed: only lists or notes that go with them did.
changed-counted = { $values } figures: { $added } added, { $revised } revised, { $withdrawn } withdrawn.
changed-which = { $number ->
    [one] The indicator that changed
   *[other] The { $number } indicators that changed
}
changed-earlier = { $number ->
    [one] One earlier version
   *[other] { $number } earlier versions
}
changed-each = { $number ->
    [one] The figure revised or withdrawn
   *[other] The { $number } figures revised or withdrawn
}
changed-of_indicator = What changed in its figures since { $day }
