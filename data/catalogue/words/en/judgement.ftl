### How figures are set beside each other, and why some are not

# trend
trend-title = { $what }: { $value } in { $period }
trend-subtitle = { $what }{ $unit }, { $first } to { $last }
trend-subtitle_one = { $what }{ $unit }, { $last }
trend-sentence = { $what }: { $value } in { $where } ({ $period }). { $change }
trend-nothing = There is no figure of “{ $what }” for { $where } up to { $year }.
trend-undrawn = “{ $what }” is not drawn over the years: { $why }.
trend-newest = { $where }: { $value } ({ $period }).
trend-break = new series
trend-unweighed = How far chance moves it cannot be said, because { $why }.
trend-recent-increasing = Over the last five years it has been rising.
trend-recent-decreasing = Over the last five years it has been falling.
trend-recent-no_change = Over the last five years there is no clear trend: { $reason }.
trend-recent-unknown = No recent trend is given: { $reason }.
trend-reason-clear = the change is larger than chance
trend-reason-chance = the changes are no larger than chance would make them
trend-reason-one_point = the direction hangs on a single year
trend-reason-too_few = there are fewer than five comparable years
trend-reason-missing = one of the last five years has no figure
trend-reason-no_interval = there is not a range for every year
trend-reason-no_width = a range has no width
trend-reason-repeated = a period appears twice
trend-reason-overlap = the periods overlap
trend-reason-not_yearly = the periods are not single years
trend-reason-all_or_none = in one year it was everybody or nobody

# change
change-single = There is no earlier figure to compare it with.
change-refused = How it has changed cannot be said: { $why }.
change-higher_better = That is { $size } higher than in { $since } ({ $before }), a clear improvement.
change-lower_better = That is { $size } lower than in { $since } ({ $before }), a clear improvement.
change-higher_worse = That is { $size } higher than in { $since } ({ $before }), which is clearly worse.
change-lower_worse = That is { $size } lower than in { $since } ({ $before }), which is clearly worse.
change-higher_neutral = That is { $size } higher than in { $since } ({ $before }), a clear rise.
change-lower_neutral = That is { $size } lower than in { $since } ({ $before }), a clear fall.
change-unclear = In { $since } it was { $before }, so it has not clearly changed.
change-described_higher = In { $since } it was { $before }, so it has risen by { $size }.
change-described_lower = In { $since } it was { $before }, so it has fallen by { $size }.
change-described_same = In { $since } it was the same.

# why
why-with_reason = { $why } ({ $reason })
why-single = there is only one period with a figure, { $period }
why-no_since = there is no figure up to { $year }
why-order = there is no newer figure than the one of { $other_period }
why-no_figure = there is no figure
why-no_benchmark = there is no figure of the same period to set it beside
why-parts = they are parts of one whole, not groups of people
why-count = a number of people or things is larger where more people live
why-small = it rests on fewer than { $least } cases
why-break = the way it is measured changed between { $other_period } and { $period }
why-not_comparable = each edition has a scale of its own
why-mixed = the figures of { $other_period } and { $period } were made in different ways
why-note = { $note }
why-disowned = { $note }
why-lengths = { $other_period } and { $period } are not equally long
why-overlap = { $other_period } and { $period } overlap
why-other_areas = the small areas of { $other_period } and { $period } are not the same
why-reversed = the gap now runs the other way
why-no_small_areas = it has no figures for small areas
why-ingredient = the deprivation index that puts the areas in order is partly made of it
why-no_ranking = some of its areas have no place in the deprivation index that goes with its period
why-too_few_areas = too few small areas have a figure
why-no_line = the line through the fifths would run to figures that there cannot be

# described
described-count = the number it is out of is not published with it
described-measure = no range is published with it
described-survey = the survey's range is not published with it
described-estimate = no range is published with it
described-model = it comes from a model
described-index = it is worked out for every area of England, so there is no margin of error
described-age = it is not adjusted for age
described-estimated = it is put together from figures of other areas

# groups
groups-title = { $one } { $value }, { $other } { $other_value }
groups-sentence = { $one }: { $value }; { $other }: { $other_value } ({ $period }).
groups-gap = The gap is { $gap }.
groups-no_gap = There is no gap between them.
groups-unclear_gap = There is no clear gap between them.
groups-not_compared = The two are not compared: { $why }.
groups-single = There is no earlier pair of figures, so nobody can say how the gap has changed.
groups-refused = How the gap has changed cannot be said: { $why }.
groups-wider = In { $since } the gap was { $before }, so it has clearly widened.
groups-narrower = In { $since } the gap was { $before }, so it has clearly narrowed.
groups-unclear = In { $since } the gap was { $before }, so it has not clearly changed.
groups-described_wider = In { $since } the gap was { $before }, so it has widened by { $size }.
groups-described_narrower = In { $since } the gap was { $before }, so it has narrowed by { $size }.
groups-described_same = In { $since } the gap was the same.

# against
against-better = That is better than { $who } ({ $value }).
against-worse = That is worse than { $who } ({ $value }).
against-similar = There is no clear difference from { $who } ({ $value }).
against-higher = That is clearly higher than { $who } ({ $value }).
against-lower = That is clearly lower than { $who } ({ $value }).
against-described_higher = That is higher than { $who } ({ $value }).
against-described_lower = That is lower than { $who } ({ $value }).
against-described_same = { $who } has the same figure.
against-not_compared = { $who }: { $value }.

# nation
nation-nearly_all = over 99
nation-hardly_any = under 1
nation-unknown = not known
nation-cell_higher = higher than in { $number } of 100
nation-cell_lower = lower than in { $number } of 100
nation-sentence_higher = The ward's figure is higher than in { $number } of 100 wards of England.
nation-sentence_lower = The ward's figure is lower than in { $number } of 100 wards of England.
nation-note = “Among England's wards” says in how many of 100 wards of England the figure is lower, or higher. Wards of England as their figures are held: { $listed }. Their figures are made of small areas as Coventry's are, with each small area in the ward that holds most of it.
nation-of = { $wards } wards of { $year }

# circle
circle-sentence = “{ $what }” is one of the facts of which the deprivation index is made, so it goes with “{ $other }” by the way the index is made. The two are not set against each other.
circle-map = “{ $what }” is one of the facts of which the deprivation index is made, so the two would go together by the way the index is made. The wards are shaded by { $instead } instead, which holds no figure of health.
circle-instead = “{ $what }” is one of the facts of which the deprivation index is made, so it goes with “{ $other }” by the way the index is made. It can be set against { $instead }, which holds no figure of health.

# ages
ages-beside = Some of these figures depend on how old residents are. Of residents, { $own } in { $where } are aged 65 and over, { $city } in { $wider }.
ages-cell = { $verdict } (aged 65 and over: { $own }, { $wider } { $city })

# among
among-none = –
among-unknown = no range, so no rank
among-anywhere = anywhere among the { $wards }
among-clear_highest = clearly the highest of { $wards }
among-clear_lowest = clearly the lowest of { $wards }
among-only_highest = { $first } highest of { $wards }, clear of the rest
among-only_lowest = { $first } lowest of { $wards }, clear of the rest
among-between_highest = between { $first } and { $last } highest of { $wards }
among-between_lowest = between { $first } and { $last } lowest of { $wards }
among-alike_unknown = cannot be said
among-alike_none = no other ward
among-alike_many = { $number } wards
