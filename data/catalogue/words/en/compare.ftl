### Compare areas, and what may be said of figures

# same
same-title = “{ $claim }”: what else may be said of { $where }
same-subtitle =
    { $tried ->
        [one] The one figure for which this can be tested
       *[other] { $held } of the { $tried } figures for which this can be tested
    }
same-sentence =
    { $tried ->
        [one] “{ $claim }” may be said of { $where } on the one figure for which it can be tested.
       *[other] “{ $claim }” may be said of { $where } on { $held } of the { $tried } figures for which it can be tested. About 1 in 20 would look like a difference by chance alone.
    }
same-nothing =
    { $tried ->
        [0] “{ $claim }” can be tested on no figure of { $where }.
        [one] “{ $claim }” can be tested on one figure of { $where }, and that one does not show it.
       *[other] “{ $claim }” can be tested on { $tried } figures of { $where }, and none of them shows it.
    }
same-not_a_ward = This list is about claims about wards, and no ward is chosen.
same-quote = Sentence to quote

# ready
ready-title = Five sentences about { $where }, ready to quote
ready-how = One sentence per theme. Tested ones come first.
ready-how_none = One sentence per theme. None of them is tested for chance.
ready-nothing = No figure of { $where } under this choice can be set beside another.
ready-yes = { $theme } · shown by a test
ready-counted = { $theme } · not tested
ready-age = { $theme } · depends on how old residents are

# claim
claim-heading = Can I say this?
claim-check = Check another claim
claim-intro = Pick a figure and a claim. The app gives a sentence to quote, or says why the figures do not show it.
claim-one_year = , one year earlier
claim-folded = What cannot be said of this figure, and what can instead ({ $number })
claim-instead = Instead:
claim-nearest_to_this = The nearest sentence that can be said
claim-claim = Claim
claim-since = Since
claim-earliest = The earliest comparable year
claim-other = Other ward
claim-choose = Choose a ward
claim-follows = The claim follows the figure until you choose one.
claim-other_group = And who else
claim-yes = ✓ Yes, the figures support this
claim-counted = { $kind ->
    [change] (✓) You may say “{ $way ->
        [lower] down
       *[higher] up
    }”, not “{ $claim ->
        [worsened] worse
       *[improved] better
    }”
    [against] (✓) You may say “{ $way ->
        [lower] lower
       *[higher] higher
    }”, not “{ $claim ->
        [worse_city] worse
        [worse_country] worse
        [differs] better or worse
       *[other] better
    }”
   *[other] (✓) Yes, as the figures stand, in these words
}
claim-neutral = { $kind ->
    [change] – Not “{ $claim ->
        [worsened] worse
       *[improved] better
    }”: you may say “{ $clear ->
        [yes] clearly{ " " }
       *[no] { "" }
    }{ $way ->
        [lower] down
       *[higher] up
    }”
   *[against] – Not “{ $claim ->
        [worse_city] worse
        [worse_country] worse
       *[other] better
    }”: you may say “{ $clear ->
        [yes] clearly{ " " }
       *[no] { "" }
    }{ $way ->
        [lower] lower
       *[higher] higher
    }”
}
claim-contrary = { $kind ->
    [change] ✗ No, the figure went { $way ->
        [lower] down
       *[higher] up
    }
    [against] ✗ No, the figure is { $way ->
        [lower] lower
       *[higher] higher
    }
   *[other] ✗ No, the figures lie the other way round
}
claim-alike = ✗ No, the figures are about the same
claim-no = ✗ No, the figures do not support this
claim-untold = – The figures cannot tell
claim-alike_why = The two figures are so close that we call them about the same. Nothing here tests that for chance, because { $why }.
claim-no_direction_why = “Clearly” means that the difference is tested: it is larger than the ranges allow for. Of this figure we call neither higher nor lower better.
claim-neutral_why = Higher and lower are facts about the figure, and of this figure we call neither better. Nothing here tests the difference for chance, because { $why }.
claim-counted_why = Higher and lower are facts about the figure. We do not call it better or worse, because { $why }.
claim-age = ; { $share } of its residents are 65 or over, and { $other_share } in { $who }
claim-subtitle = Asked: { $claim }. { $what }, { $where }
claim-quote = To copy
claim-figure = { $name }: { $value }
claim-row = { $area }, { $period }
claim-range = range { $range }
claim-may_yes = ✓ yes
claim-may_counted = { $way ->
    [against_higher] (✓) say “higher”, in these words
    [against_lower] (✓) say “lower”, in these words
    [change_higher] (✓) say “up”, in these words
    [change_lower] (✓) say “down”, in these words
   *[other] (✓) yes, in these words
}
claim-may_contrary = { $way ->
    [against_higher] ✗ no: say “higher”, in these words
    [against_lower] ✗ no: say “lower”, in these words
    [change_higher] ✗ no: say “up”, in these words
    [change_lower] ✗ no: say “down”, in these words
   *[other] ✗ no, the other way round, in these words
}
claim-may_neutral = { $way ->
    [against_higher] – not in these words: say “higher”
    [against_lower] – not in these words: say “lower”
    [change_higher] – not in these words: say “up”
   *[change_lower] – not in these words: say “down”
}
claim-may_alike = ✗ no, about the same, in these words
claim-may_no = ✗ no
claim-may_untold = – cannot be told
claim-all = What else may be said of { $where } on this figure
claim-all_intro = ✓ means the sentence may be quoted; (✓) means the figures can be put in these words, which say higher or lower and no more.
claim-by_chance = By chance alone, about 1 in 20 claims tested at 95% would look like a difference, so a claim picked after trying many is weaker.
claim-rule = How we decide
claim-rule_text = We call a ward better or worse than the city or England only if its whole range lies on one side of their figure. We call a change clear only if it is larger than the ranges of both figures allow. We count a ward among the highest or lowest third only if that holds wherever in their ranges the true figures lie; without ranges we say so as the figures stand. Some figures have no range that measures chance, and some depend on how old residents are. Of those we say higher or lower, never better or worse.
claim-cannot = This cannot be said: { $why }.
claim-choose-no_ward = This is a claim about a ward, so choose a ward.
claim-choose-no_other = Choose the ward to set beside { $ward }.
claim-choose-no_group = Choose the two groups of people to set beside each other.
claim-ask-worse_city = Worse than the city
claim-ask-better_city = Better than the city
claim-ask-worse_country = Worse than England
claim-ask-better_country = Better than England
claim-ask-improved = Improved since an earlier year
claim-ask-worsened = Got worse since an earlier year
claim-ask-among_highest = Among the highest in the city
claim-ask-among_lowest = Among the lowest in the city
claim-ask-differs = Different from another ward
claim-ask-gap_narrowed = City: the gap by deprivation has narrowed
claim-ask-gap_widened = City: the gap by deprivation has widened
claim-ask-groups_narrowed = City: the gap between two groups has narrowed
claim-ask-groups_widened = City: the gap between two groups has widened
claim-source_here = { $source }, estimated here
claim-say-worse_city = In { $in }, { $clause }{ $made }, which was worse than { $who }'s { $other_value }{ $note }; source: { $source }.
claim-say-better_city = In { $in }, { $clause }{ $made }, which was better than { $who }'s { $other_value }{ $note }; source: { $source }.
claim-say-worse_country = In { $in }, { $clause }{ $made }, which was worse than { $who }'s { $other_value }{ $note }; source: { $source }.
claim-say-better_country = In { $in }, { $clause }{ $made }, which was better than { $who }'s { $other_value }{ $note }; source: { $source }.
claim-say-improved = In { $in }, { $clause }{ $made }, a clear improvement on { $other_value } in { $other_in }{ $other_made }{ $one_year }{ $note }; source: { $source }.
claim-say-worsened = In { $in }, { $clause }{ $made }, clearly worse than { $other_value } in { $other_in }{ $other_made }{ $one_year }{ $note }; source: { $source }.
claim-say-among_highest = In { $in }, { $clause }{ $made }, which puts it in the highest third of the { $wards } wards{ $tone }, even when the ranges of all wards are counted{ $note }; source: { $source }.
claim-say-among_lowest = In { $in }, { $clause }{ $made }, which puts it in the lowest third of the { $wards } wards{ $tone }, even when the ranges of all wards are counted{ $note }; source: { $source }.
claim-say-differs = In { $in }, { $clause }{ $made }, { $than } than in { $who }, where it was { $other_value }{ $other_made }{ $note }; source: { $source }.
claim-say-gap_narrowed = In { $city }, the gap in { $what } between the most and the least deprived ends of the city narrowed from { $then } in { $other_period }{ $then_made } to { $now } in { $period }{ $now_made }, measured as a slope index over fifths of small areas (one end divided by the other: { $then_ratio }, then { $now_ratio }){ $note }; source: { $source }.
claim-say-gap_widened = In { $city }, the gap in { $what } between the most and the least deprived ends of the city widened from { $then } in { $other_period }{ $then_made } to { $now } in { $period }{ $now_made }, measured as a slope index over fifths of small areas (one end divided by the other: { $then_ratio }, then { $now_ratio }){ $note }; source: { $source }.
claim-say-groups_narrowed = In { $city }, the gap in { $what } between “{ $one }” and “{ $two }” narrowed from { $then } in { $other_period }{ $then_made } to { $now } in { $period }{ $now_made }{ $note }; source: { $source }.
claim-say-groups_widened = In { $city }, the gap in { $what } between “{ $one }” and “{ $two }” widened from { $then } in { $other_period }{ $then_made } to { $now } in { $period }{ $now_made }{ $note }; source: { $source }.
claim-turned_high = ; in between it reached { $value } ({ $period })
claim-turned_low = ; in between it went down to { $value } ({ $period })
claim-of_city = In { $in }, { $clause }{ $made }, compared with { $other_value } in { $who }{ $note }; source: { $source }.
claim-of_place = In { $in }, { $clause }{ $made }, compared with { $other_value } in { $who }{ $note }. { $share }% of the people of { $ward } ward live in { $place }, and the ward itself has no figure; source: { $source }.
claim-alone = In { $in }, { $clause }{ $made }{ $note }; source: { $source }.
claim-nearest-against_higher = In { $in }, { $clause }{ $made }, { $clear ->
    [yes] clearly higher than
   *[no] higher than
} { $who }'s { $other_value }{ $age }{ $note }; source: { $source }.
claim-nearest-against_lower = In { $in }, { $clause }{ $made }, { $clear ->
    [yes] clearly lower than
   *[no] lower than
} { $who }'s { $other_value }{ $age }{ $note }; source: { $source }.
claim-nearest-against_unclear = In { $in }, { $clause }{ $made }, with no clear difference from { $who }'s { $other_value }{ $note }; source: { $source }.
claim-nearest-against_same = In { $in }, { $clause }{ $made }, { $equal ->
    [yes] the same as { $who }'s
   *[no] about the same as { $who }'s { $other_value }
}{ $age }{ $note }; source: { $source }.
claim-nearest-change_higher = In { $in }, { $clause }{ $made }, { $clear ->
    [yes] clearly up from
   *[no] up from
} { $other_value } in { $other_in }{ $one_year }{ $note }; source: { $source }.
claim-nearest-change_lower = In { $in }, { $clause }{ $made }, { $clear ->
    [yes] clearly down from
   *[no] down from
} { $other_value } in { $other_in }{ $one_year }{ $note }; source: { $source }.
claim-nearest-change_unclear = In { $in }, { $clause }{ $made }, with no clear change from { $other_value } in { $other_in }{ $other_made }{ $one_year }{ $note }; source: { $source }.
claim-nearest-change_same = In { $in }, { $clause }{ $made }, { $equal ->
    [yes] as in { $other_in }
   *[no] hardly changed from { $other_value } in { $other_in }{ $one_year }
}{ $note }; source: { $source }.
claim-nearest-among = In { $in }, { $clause }{ $made }, in the { $end } third of the { $wards } wards as the figures stand{ $note }; source: { $source }.
claim-nearest-gap_higher = In { $city }, the gap in { $what } between the most and the least deprived ends of the city was { $then } in { $other_period } and { $now } in { $period }, so it grew (one end divided by the other: { $then_ratio }, then { $now_ratio }){ $note }; source: { $source }.
claim-nearest-gap_lower = In { $city }, the gap in { $what } between the most and the least deprived ends of the city was { $then } in { $other_period } and { $now } in { $period }, so it shrank (one end divided by the other: { $then_ratio }, then { $now_ratio }){ $note }; source: { $source }.
claim-nearest-gap_same = In { $city }, the gap in { $what } between the most and the least deprived ends of the city was { $equal ->
    [yes] { $now } in { $period }, as in { $other_period }
   *[no] { $then } in { $other_period } and { $now } in { $period }, so it hardly changed
} (one end divided by the other: { $then_ratio }, then { $now_ratio }){ $note }; source: { $source }.
claim-nearest-gap_now = In { $city }, the gap in { $what } between the most and the least deprived ends of the city was { $now }{ $now_made } in { $period }, measured over fifths of { $level }{ $note }; source: { $source }.
claim-nearest-groups_higher = In { $city }, the gap in { $what } between “{ $one }” and “{ $two }” was { $then } in { $other_period } and { $now } in { $period }, so it grew{ $note }; source: { $source }.
claim-nearest-groups_lower = In { $city }, the gap in { $what } between “{ $one }” and “{ $two }” was { $then } in { $other_period } and { $now } in { $period }, so it shrank{ $note }; source: { $source }.
claim-nearest-groups_same = In { $city }, the gap in { $what } between “{ $one }” and “{ $two }” was { $equal ->
    [yes] { $now } in { $period }, as in { $other_period }
   *[no] { $then } in { $other_period } and { $now } in { $period }, so it hardly changed
}{ $note }; source: { $source }.
claim-nearest-groups_now = In { $city }, the gap in { $what } between “{ $one }” and “{ $two }” was { $now }{ $now_made } in { $period }{ $note }; source: { $source }.
claim-end-highest = highest
claim-end-lowest = lowest
claim-than-higher_better = higher, and so better,
claim-than-higher_worse = higher, and so worse,
claim-than-higher_neutral = higher
claim-than-lower_better = lower, and so better,
claim-than-lower_worse = lower, and so worse,
claim-than-lower_neutral = lower
claim-mark-modelled_small_area = from a model
claim-mark-modelled_homes_weighted_by_residents = from a model
claim-mark-risk_weighted_by_residents = an average of small areas
claim-third-better = , the best third
claim-third-worse = , the worst third
claim-third-neutral = { "" }
claim-why-no_ward_figures = “{ $what }” is not published for wards; the smallest areas with figures are { $level }
claim-why-other_set = “{ $what }” has ward figures for the other set of ward boundaries only
claim-why-no_figure = there is no figure for “{ $what }” in { $where }
claim-why-suppressed = the figure for “{ $what }” in { $where } is held back because the number is small
claim-why-count = “{ $what }” is a number, not a rate, and is larger where more people live
claim-why-small = the figure for “{ $what }” rests on fewer than { $least } cases, too few to say more than the figure
claim-why-no_benchmark = there is no figure for “{ $what }” in { $who } for { $period }
claim-why-chance = the figures, { $value }{ $made } and { $other_value }, are too uncertain to tell apart
claim-why-opposite = the figures say the opposite, { $value } against { $other_value }
claim-why-single = there is only one period with a figure for “{ $what }”, { $named }
claim-why-single_gap = there is only one period in which small areas have a figure for “{ $what }”, { $named }
claim-why-single_groups = there is only one period with a figure of both groups for “{ $what }”, { $named }
claim-why-no_since = there is no earlier figure for “{ $what }” up to { $since }
claim-why-too_few = not every ward has a figure of the same kind for “{ $what }”
claim-why-not_third = { $ward } is not in that third of the wards
claim-why-not_sure = { $ward } is in that third of the wards by its figure, and its range reaches beyond it
claim-why-no_small_areas = “{ $what }” has no figures for small areas in this group, so no gap by deprivation can be worked out
claim-why-too_few_areas = there are too few small areas with figures for “{ $what }”
claim-why-one_group = “{ $what }” has no second group of people to compare with
claim-why-no_pairs = the two groups have no figures for the same period
claim-why-gap_chance = the gap in “{ $what }” has not clearly changed
claim-why-gap_opposite = the figures say the opposite of this about the gap in “{ $what }”

# compare
compare-earliest = Earliest
compare-heading = How do areas compare?
compare-areas_wards = Wards
compare-areas_places = Places
compare-areas_small = Small areas
compare-option = { $name } ({ $level })
compare-opening_ward = You have not chosen areas yet, so you see { $ward }, the wards that border on it, and { $city }.
compare-opening_city = You have not chosen areas yet, so you see { $city }, the places most like it and, where it has a figure, { $country }.
compare-opening_others = You have not chosen areas yet, so you see some of those that have a figure.
compare-undrawn = { $areas } cannot be drawn over the years, because there is no figure of this kind.
compare-line =
    { $number ->
        [one] { $what } · one area
       *[other] { $what } · { $number } areas
    }
compare-choose = Choose areas
compare-by = Compare by
compare-nothing = “{ $what }” has no figure for the areas and years chosen.
compare-title =
    { $number ->
        [2] { $what }: lower in { $low } ({ $low_value }), higher in { $high } ({ $high_value })
       *[other] { $what }, of the { $number } areas shown: lowest in { $low } ({ $low_value }), highest in { $high } ({ $high_value })
    }
compare-moved = { $name }: { $way ->
    [higher] { $what } rose from { $before } in { $since } to { $value } in { $period }
    [lower] { $what } fell from { $before } in { $since } to { $value } in { $period }
    [unclear] no clear change in { $what } between { $since } ({ $before }) and { $period } ({ $value })
   *[same] { $equal ->
        [yes] no change in { $what }, { $value } in { $since } and in { $period }
       *[no] hardly any change in { $what }, from { $before } in { $since } to { $value } in { $period }
    }
}
compare-figure = { $name } { $value }
compare-likewise = The same figure elsewhere: { $areas }.
compare-subtitle = { $what }, { $period }{ $unit }, with 95% ranges where there are any
compare-other = { $name } ({ $value })
compare-better = That was clearly better than in { $others }.
compare-worse = That was clearly worse than in { $others }.
compare-higher = That was clearly higher than in { $others }.
compare-lower = That was clearly lower than in { $others }.
compare-similar = There was no clear difference from { $others }.
compare-described_higher = That was higher than in { $others } (as counted, not tested).
compare-described_lower = That was lower than in { $others } (as counted, not tested).
compare-described_same = The figure was about the same in { $others }.
compare-not_compared = We do not compare it with { $others }: these are numbers, which are larger where more people live, or rest on too few cases.
compare-newest_all = Newer figures are held for { $areas }, but { $period } is the newest period that all of them share.
compare-newest_most = Newer figures are held for { $areas }, but { $period } is the newest period that most of them share.
compare-lacking = We hold no figure for { $period } in { $areas }.
compare-no_ward = “{ $what }” has no figure for { $ward }, so the ward is not among these areas.
compare-none = There is no figure in { $areas }.
compare-lines_title = { $what } over the years
compare-lines = Over the years: { $areas }. Choose “by year” above to read what has changed.
compare-overlapping = Two ranges can overlap a little and the difference still be clear: a place inside another is judged by its own range against the other's figure, and any two others by the range of their difference.
compare-pairs = Each area against each other
compare-pairs_intro = Read along the row: how the area at the left stands against the area above.
compare-pairs_head = Area
compare-level = Kind of area
compare-how-area = by area
compare-how-year = by year
compare-pair-better = ▲ better
compare-pair-worse = ▼ worse
compare-pair-higher = ◆ clearly higher
compare-pair-lower = ◆ clearly lower
compare-pair-similar = ● no clear difference
compare-pair-described_higher = ↑ higher
compare-pair-described_lower = ↓ lower
compare-pair-described_same = ○ about the same
compare-pair-not_compared = not compared
compare-pair-same = –

# association
association-heading = How do two figures go together?
association-nothing = “{ $what }” and “{ $other }” have no kind of small area in common.
association-same = Choose two different figures.
association-title_same = Higher { $what_inside }, higher { $other }
association-title_opposite = Higher { $what_inside }, lower { $other }
association-title_apart = { $what } and { $other }: no clear pattern
association-subtitle = { $what }, { $period }, against { $other }, { $other_period }; { $number } { $level }
association-sentence_same = Over { $number } { $level }, where “{ $what }” was higher in { $period }, “{ $other }” tended to be higher as well in { $other_period } (rank correlation { $rho } on a scale from −1 to 1).
association-sentence_opposite = Over { $number } { $level }, where “{ $what }” was higher in { $period }, “{ $other }” tended to be lower in { $other_period } (rank correlation { $rho } on a scale from −1 to 1).
association-sentence_apart = Over { $number } { $level }, “{ $what }” in { $period } and “{ $other }” in { $other_period } showed no clear pattern (rank correlation { $rho } on a scale from −1 to 1).
association-careful = This describes areas, not people, and does not say that one causes the other.
association-index = The deprivation index itself contains health, work, crime and school figures, so it must go with them to some degree.
association-no_range = No range is given for the correlation: neighbouring areas are alike, so the usual range would be too narrow.
association-few = There are fewer than { $least } areas with both figures, too few for a correlation.
association-level = There are no figures of both for { $wanted }, so { $level } are shown.
association-pointed = { $what }: { $value } ({ $period })
association-kind-lsoa = small areas (LSOA)
association-kind-msoa = areas of about 8,000 people (MSOA)
association-kind-ward = wards
