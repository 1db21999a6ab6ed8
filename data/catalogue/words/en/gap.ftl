### The gap between the most and the least deprived

# gap
gap-heading = How far apart are the most and the least deprived parts of the city?
gap-nothing = We show no gap by deprivation for “{ $what }”: { $why }.
gap-title = { $what }: a gap of { $gaps } from end to end
gap-title_part = { $size } ({ $who })
gap-subtitle = { $what } by fifth of { $level }, in the order of { $order }, { $period }, with 95% ranges
gap-subtitle_no_range = { $what } by fifth of { $level }, in the order of { $order }, { $period }
gap-where_most = the most deprived fifth of the city
gap-ends = In { $period }, { $clause }, compared with { $least } in the least deprived fifth.
gap-clear = From one end of the city to the other, counting every area between them, the gap was { $size } (95% range { $range }).
gap-also = For { $who } it was { $most }, compared with { $least }; from end to end, the gap was { $size } (95% range { $range }).
gap-unclear = From one end of the city to the other, counting every area between them, the gap was { $size }, but chance alone could make a gap of that size (95% range { $range }).
gap-described = From one end of the city to the other, counting every area between them, the gap was { $size }. No margin of error is given, because { $why }.
gap-aged = From one end of the city to the other, counting every area between them, the gap was { $size }. The figures are not adjusted for age, so this also depends on where older people live.
gap-times_most = At the most deprived end the figure was { $ratio } times that at the least deprived end.
gap-times_least = At the least deprived end the figure was { $ratio } times that at the most deprived end.
gap-method = The gap is the slope index of inequality: a line through all five fifths, from the most deprived end of the city to the least. It is made of { $level }, never of the wards alone. They are put in order by { $order }, { $why } ({ $period }).
gap-order_index = the { $edition } deprivation index
gap-order_own = { $what } in the { $edition } deprivation index
gap-why_index = the edition whose own figures lie nearest to the period shown
gap-why_own = a part that holds no figure of health, because this figure is itself a part of the whole index
gap-people = Areas count by their residents of { $year }, the nearest year for which their number is held.
gap-size = Absolute gap
gap-size_help = difference from end to end (slope index)
gap-ratio = Relative gap
gap-ratio_help_most = most deprived end divided by the least (relative index)
gap-ratio_help_least = least deprived end divided by the most (relative index)
gap-span = Between the fifths
gap-span_help = most and least deprived fifth set side by side
gap-answer = { $what } in the most deprived fifth of the city: { $most }. In the least deprived fifth: { $least } ({ $period }).
gap-answer_part = { $who } { $value }
gap-line = Gap in: { $what }
gap-pick = Gap in
gap-pick_default = { $what } (choose another)
gap-offered_head = Which figures can be chosen?
gap-offered = You can choose any rate, share or number of years that is published for small areas. We leave out plain numbers, because a larger area has more of everything. We also leave out what the deprivation index is made of, because the comparison would be circular: { $parts }.
gap-fifth-1 = Most deprived
gap-fifth-2 = 2nd fifth
gap-fifth-3 = 3rd fifth
gap-fifth-4 = 4th fifth
gap-fifth-5 = Least deprived

# gap_series
gap_series-title_nothing = Has the gap changed? { $what }
gap_series-nothing = We cannot say whether the gap has narrowed: “{ $what }” has no figures for areas of about 8,000 people, the only ones that can be followed over time.
gap_series-one = We cannot say whether the gap has narrowed: figures for small areas exist for one period only ({ $period }).
gap_series-newer = Newer gaps that others have published use other definitions.
gap_series-of = { $who }: { $told }
gap_series-whether_tested_higher = The gap has clearly widened since { $since }.
gap_series-whether_tested_lower = The gap has clearly narrowed since { $since }.
gap_series-whether_tested_same = The gap has not clearly changed since { $since }.
gap_series-whether_described_higher = The gap has widened since { $since }, as the figures stand.
gap_series-whether_described_lower = The gap has narrowed since { $since }, as the figures stand.
gap_series-whether_described_same = The gap has hardly changed since { $since }, as the figures stand.
gap_series-title = { $what }: a gap of { $size } between larger areas in { $period }
gap_series-subtitle = Gap from the most to the least deprived end, over fifths of areas of about 8,000 people (MSOA) in the order of { $order }: { $what }
gap_series-now = { $who }: a gap of { $size } ({ $period }).
gap_series-refused_same = For the same reason we cannot say whether the gap has narrowed.
gap_series-refused = We cannot say whether the gap has narrowed, because { $why }.
gap_series-tested_higher = In { $since } it was { $before }, so it has clearly widened, by { $change }.
gap_series-tested_lower = In { $since } it was { $before }, so it has clearly narrowed, by { $change }.
gap_series-tested_same = In { $since } it was { $before }, so it has not clearly changed.
gap_series-described_higher = In { $since } it was { $before }, so it has widened by { $change }. No margin of error is given, because { $why }.
gap_series-described_lower = In { $since } it was { $before }, so it has narrowed by { $change }. No margin of error is given, because { $why }.
gap_series-described_same = { $equal ->
    [yes] In { $since } it was the same.
   *[no] In { $since } it was { $before }, so it has hardly changed. No margin of error is given, because { $why }.
}
gap_series-times = In { $since } it was { $before_ratio } times.
gap_series-level = For all areas together the figure was { $level_then } in { $since } and { $level } in { $period }.
gap_series-ratio_most = { $line }: most deprived end divided by the least
gap_series-ratio_least = { $line }: least deprived end divided by the most
gap_series-note = All periods use the same { $areas } areas in one order, that of { $order }, which goes with the newest of them. So a change is one in the figures, not in the areas.
gap_series-beside = To say how large the gap is, quote the one above, { $size }: it is between fifths of { $areas } smaller areas. Between fifths of { $larger } larger areas it was { $own } in { $period }, because each of those mixes richer and poorer streets. Use that one for change over time only, as the smaller areas were redrawn between censuses.

# published_gaps
published_gaps-title =
    { $ways ->
        [one] Others have published other gaps, measured in one way
       *[other] Others have published other gaps, measured in at least { $ways } ways
    }
published_gaps-subtitle = Gap in life expectancy in years, as published and as worked out here. Oldest period first; those without a period last
published_gaps-sentence = { $several ->
    [yes] Others give { $gaps } gaps on { $printings ->
        [one] one page
       *[other] { $printings } pages
    }, as a page can give more than one.
   *[no] Others give { $gaps } gaps, each on a page of its own.
} They run from { $men_low } to { $men_high } years for men and from { $women_low } to { $women_high } for women. Only { $dated } name a period.
published_gaps-no_pair = No two can be compared: the period is missing or the ends differ. So a smaller number is not progress, and a larger one is not decline.
published_gaps-pairs = These may be compared, because both name a period and draw the line in the same way: { $pairs }. All others may not.
published_gaps-pair = { $one } with { $other }
published_gaps-own = The first row is our own gap ({ $period }), the only one with a range.
published_gaps-undated = no period
published_gaps-row = { $number }. { $when }: { $measure }
published_gaps-numbered = { $number }. { $page }
published_gaps-own_row = { $period }: slope index, worked out here
published_gaps-own_measure = Slope index over fifths of areas (MSOA)
published_gaps-own_page = Worked out here from published figures of 42 areas
published_gaps-at_most = up to { $value }
published_gaps-note = None of the gaps that others have published comes with a range.
published_gaps-pages = The pages by number, with their addresses
published_gaps-none_title = No published gaps listed
published_gaps-none = No published gap is listed for this place.
published_gaps-head_when = Period stated
published_gaps-head_men = Men, years
published_gaps-head_women = Women, years
published_gaps-head_how = Between whom
published_gaps-head_page = Page
