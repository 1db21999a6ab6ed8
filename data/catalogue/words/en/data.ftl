### The page about the data

# data
data-heading = What stands behind the figures?
data-answer = { $indicators } indicators, { $values } values, { $sources } raw files of named publishers. Every value keeps its source, its period and how it came about.
data-indicators = All indicators
data-theme = { $theme } ({ $number })
data-one = One indicator, whole
data-sources = All sources
data-method = How figures get to wards
data-method_1 = Most publishers print small areas (LSOAs and MSOAs), which do not fit into wards. We use a ward figure if one is published. If not, we share small areas out between wards by where their live residential postcodes are.
data-method_2 = { $set }, from { $level }: tried on a published figure ({ $title }), this misses by { $median }% in the median ward and { $worst }% in the worst.
data-statuses = How a value came about
data-licences = Licences
data-download = Download all values of this indicator (CSV)
data-quoted = This source states no open licence. Its figures are quoted with their address and are not part of the download.
data-principles = Marmot principles and priorities: { $list }
