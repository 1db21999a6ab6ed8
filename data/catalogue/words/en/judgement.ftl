### How figures are set beside each other, and why some are not

# trend
trend-title-higher = { $start } rose from { $before } in { $when } to { $value }{ $beside }
trend-title-lower = { $start } fell from { $before } in { $when } to { $value }{ $beside }
trend-title-unclear = No clear change in { $what } since { $since }{ $beside }
trend-title-same = { $equal ->
    [yes] No change in { $what } since { $since }
   *[no] Hardly any change in { $what } since { $since }
}{ $beside }
trend-title-none = { $start }: { $value }{ $beside }
trend-title-crossed_lower = { $start }: { $place } went from above { $country } in { $since } to { $size } below
trend-title-crossed_higher = { $start }: { $place } went from below { $country } in { $since } to { $size } above
trend-beside-ahead_better = , ahead of { $country }
trend-beside-ahead_worse = , behind { $country }
trend-beside-higher = , higher than in { $country }
trend-beside-lower = , lower than in { $country }
trend-beside-same = , close to { $country }
trend-beside-unclear = , with no clear difference from { $country }
trend-subtitle = { $what }{ $unit }, { $first } to { $last }
trend-subtitle_one = { $what }{ $unit }, { $last }
trend-subtitle_instead = { $subtitle }; drawn in place of “{ $what }”
trend-undrawn = “{ $what }” itself has no line over the years: { $why }.

trend-nothing =
    { $year ->
        [latest] We hold no figure for “{ $what }” in { $where }.
       *[other] We hold no figure for “{ $what }” in { $where } up to { $year }.
    }
trend-title_turned_high = , with a peak of { $value } in { $period }
trend-title_turned_low = , with a low of { $value } in { $period }
trend-turned_high = In between, the figure reached { $value } ({ $period }).
trend-turned_low = In between, the figure fell to { $value } ({ $period }).
trend-began_why = The line goes back to { $first }, but we tell the change since { $since }, because { $why }.
trend-began_baseline = The line goes back to { $first }, but we tell the change since { $since }: { $place } became a Marmot City in { $year }.
trend-began_chosen = The line goes back to { $first }; we tell the change since { $since }, as you chose.
trend-break = new series
trend-unweighed-count = No margin of error can be worked out, because the number it is out of is not published.
trend-unweighed-measure = No margin of error is published.
trend-unweighed-survey = The survey's margin of error is not published.
trend-unweighed-estimate = No margin of error is published.
trend-unweighed-model = It comes from a model, so no margin of error is given.
trend-unweighed-index = It belongs to the deprivation index, which is published without a margin of error.
trend-unweighed-age = It is not adjusted for age, so we do not call it better or worse.
trend-unweighed-estimated = It is our own estimate, made from other published figures, so a change in it is not tested.
trend-unweighed-ranged = Its range is not one of chance alone, so a change in it is not tested.
trend-unweighed-partly = Some of these figures have no margin of error, so a change is not tested.
trend-recent-increasing = Over the past five years it has been rising.
trend-recent-decreasing = Over the past five years it has been falling.
trend-recent-increasing_turned = Over five years it has gone up, but in the last of them it fell.
trend-recent-decreasing_turned = Over five years it has gone down, but in the last of them it rose.
trend-recent-no_change = There has been no clear change over the past five years.

# older: a series from before the way of measuring changed
older-crossed_lower = In { $series }, { $place } was above { $country } in { $first } ({ $before } against { $wide_before }) and below it in { $last } ({ $value } against { $wide }).
older-crossed_higher = In { $series }, { $place } was below { $country } in { $first } ({ $before } against { $wide_before }) and above it in { $last } ({ $value } against { $wide }).
older-beside_higher = In { $series }, { $place }'s figure rose from { $before } ({ $first }) to { $value } ({ $last }); { $country }'s went from { $wide_before } to { $wide }.
older-beside_lower = In { $series }, { $place }'s figure fell from { $before } ({ $first }) to { $value } ({ $last }); { $country }'s went from { $wide_before } to { $wide }.
older-beside_unclear = In { $series }, { $place }'s figure did not clearly change between { $first } ({ $before }) and { $last } ({ $value }); { $country }'s went from { $wide_before } to { $wide }.
older-beside_same = In { $series }, { $equal ->
    [yes] { $place } had the same figure in { $first } and { $last }, { $value }
   *[no] { $place }'s figure hardly changed, from { $before } ({ $first }) to { $value } ({ $last })
}; { $country }'s went from { $wide_before } to { $wide }.
older-higher = In { $series }, { $place }'s figure rose from { $before } ({ $first }) to { $value } ({ $last }).
older-lower = In { $series }, { $place }'s figure fell from { $before } ({ $first }) to { $value } ({ $last }).
older-unclear = In { $series }, { $place }'s figure did not clearly change between { $first } ({ $before }) and { $last } ({ $value }).
older-same = In { $series }, { $equal ->
    [yes] { $place } had the same figure in { $first } and { $last }, { $value }
   *[no] { $place }'s figure hardly changed, from { $before } ({ $first }) to { $value } ({ $last })
}.
older-gap_wider = In { $series }, the gap clearly widened from { $before } ({ $first }) to { $size } ({ $last }).
older-gap_narrower = In { $series }, the gap clearly narrowed from { $before } ({ $first }) to { $size } ({ $last }).
older-gap_unclear = In { $series }, the gap did not clearly change: it was { $before } in { $first } and { $size } in { $last }.
older-gap_described_wider = In { $series }, the gap grew from { $before } ({ $first }) to { $size } ({ $last }).
older-gap_described_narrower = In { $series }, the gap shrank from { $before } ({ $first }) to { $size } ({ $last }).
older-gap_described_same = In { $series }, { $equal ->
    [yes] the gap was the same in { $first } and { $last }, { $size }
   *[no] the gap hardly changed, from { $before } ({ $first }) to { $size } ({ $last })
}.
older-series =
    { $number ->
        [one] the older series
       *[other] { $place ->
            [1] an older series
           *[other] the series after it
        }
    }
older-apart =
    { $number ->
        [one] That series was measured in another way, so it is not set beside today's figures.
       *[other] Those series were measured in other ways, so they are not set beside today's figures.
    }
older-short_crossed_lower = In the older figures, above { $country } in { $first } and below in { $last }
older-short_crossed_higher = In the older figures, below { $country } in { $first } and above in { $last }
older-short_higher = In the older figures, up { $size } between { $first } and { $last }
older-short_lower = In the older figures, down { $size } between { $first } and { $last }

# change
change-single = There is no earlier figure to compare.
change-refused = Earlier years cannot be compared, because { $why }.
change-higher_better = up { $by }from { $before } in { $since }, a clear improvement
change-lower_better = down { $by }from { $before } in { $since }, a clear improvement
change-higher_worse = up { $by }from { $before } in { $since }, a clear change for the worse
change-lower_worse = down { $by }from { $before } in { $since }, a clear change for the worse
change-higher_neutral = clearly up { $by }from { $before } in { $since }
change-lower_neutral = clearly down { $by }from { $before } in { $since }
change-unclear = not clearly different from { $before } in { $since }
change-described_higher = up { $by }from { $before } in { $since }
change-described_lower = down { $by }from { $before } in { $since }
change-described_same = { $equal ->
    [yes] the same as in { $since }
   *[no] hardly changed from { $before } in { $since }
}
# Stands before "from": up 49% from 27,380.
change-by = { $percent }%{ " " }

# A figure as a sentence, alone or with its change

said-figure = In { $period }, { $clause }.
said-changed = In { $period }, { $clause }, { $change }.
said-also = { $where }: { $value }, { $change }.
said-alone = { $change }.

# why
why-with_reason = { $why } ({ $reason })
why-single = there is only one period with a figure, { $named }
why-no_since = there is no figure up to { $year }
why-order = there is no newer figure than the one of { $other_period }
why-no_figure = there is no figure
why-no_benchmark = there is no figure of the same period to set it beside
why-parts = they are parts of one whole, not groups of people
why-count = a number of people or things is larger where more people live
why-small = it rests on fewer than { $least } cases
why-break = a new series began after { $other_period }
why-not_comparable =
    { $style ->
        [edition] each edition of the index is scored afresh
       *[other] each figure was worked out in a way of its own
    }
why-mixed = the figures of { $other_period } and { $period } were made in different ways
why-note = { $note }
why-disowned = { $note }
why-lengths = { $other_period } and { $period } are not equally long
why-overlap = { $other_period } and { $period } overlap
why-whole_areas = it counts whole small areas, and one area that crosses the line moves it
why-other_areas = the small areas of { $other_period } and { $period } are not the same
why-reversed = the gap now runs the other way
why-no_small_areas = it has no figures for small areas
why-ingredient = the index that ranks the areas is partly made of it
why-no_ranking = some of its areas have no place in the deprivation index that goes with its period
why-too_few_areas = too few small areas have a figure
why-no_line = the line through the fifths would run to figures that there cannot be

# described
described-count = the number it is out of is not published with it
described-measure = no range is published with it
described-survey = the survey's range is not published with it
described-estimate = no range is published with it
described-model = it comes from a model
described-index = this index is worked out for every area of England and has no margin of error
described-age = it is not adjusted for age
described-estimated = it is our own estimate, made from other published figures

# groups
groups-title-not = { $one } { $value }, { $other } { $other_value }
groups-title-wider = The gap widened: { $one } { $value }, { $other } { $other_value }
groups-title-narrower = The gap narrowed: { $one } { $value }, { $other } { $other_value }
groups-title-unclear = No clear change in the gap: { $one } { $value }, { $other } { $other_value }
groups-title-described_wider = The gap grew: { $one } { $value }, { $other } { $other_value }
groups-title-described_narrower = The gap shrank: { $one } { $value }, { $other } { $other_value }
groups-title-described_same = { $equal ->
    [yes] The gap is the same
   *[no] The gap has hardly changed
}: { $one } { $value }, { $other } { $other_value }
groups-sentence = In { $period }, { $clause }; for { $people } it was { $other_value }.
groups-gap = That is a gap of { $gap }.
groups-no_gap = { $equal ->
    [yes] There is no gap between them.
   *[no] There is hardly a gap between them: { $gap }.
}
groups-unclear_gap = There is no clear gap between them.
groups-not_compared = We do not compare the two, because { $why }.
groups-single = There is no earlier pair of figures to compare them with.
groups-refused = We cannot say how the gap has changed, because { $why }.
groups-wider = The gap was { $before } in { $since }, so it has clearly widened.
groups-narrower = The gap was { $before } in { $since }, so it has clearly narrowed.
groups-unclear = The gap was { $before } in { $since }, so it has not clearly changed.
groups-described_wider = The gap was { $before } in { $since }, so it has widened by { $size }.
groups-described_narrower = The gap was { $before } in { $since }, so it has narrowed by { $size }.
groups-described_same = { $equal ->
    [yes] The gap was the same in { $since }.
   *[no] The gap was { $before } in { $since }, so it has hardly changed.
}

# country_gap: from 4.1 to 3.0 percentage points
country_gap-title-share = { $equal ->
    [yes] : { $share }% of { $country }'s, as before
   *[no] : from { $before }% of { $country }'s to { $share }%
}
country_gap-sentence-share = { $equal ->
    [yes] As a share of { $country }'s it is { $share }%, as in { $since }. Part of any rise in pounds is a rise in prices.
   *[no] As a share of { $country }'s it went from { $before }% in { $since } to { $share }%. Part of any rise in pounds is a rise in prices.
}
country_gap-title-wider = : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } widened from { $before } to { $size }
country_gap-title-narrower = : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } narrowed from { $before } to { $size }
country_gap-title-unclear = : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } went from { $before } to { $size }, no clear change
country_gap-title-described_wider = : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } grew from { $before } to { $size }
country_gap-title-described_narrower = : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } shrank from { $before } to { $size }
country_gap-title-described_same = { $equal ->
    [yes] : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } is the same, { $size }
   *[no] : the { $side ->
        [lead] lead
        [distance] distance
       *[gap] gap
    } has hardly changed, from { $before } to { $size }
}
country_gap-sentence-wider = The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } was { $before } in { $since } and is now { $size }, so it has clearly widened.
country_gap-sentence-narrower = The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } was { $before } in { $since } and is now { $size }, so it has clearly narrowed.
country_gap-sentence-unclear = The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } was { $before } in { $since } and is now { $size }, which is no clear change.
country_gap-sentence-described_wider = The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } grew from { $before } in { $since } to { $size }.
country_gap-sentence-described_narrower = The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } shrank from { $before } in { $since } to { $size }.
country_gap-sentence-described_same = { $equal ->
    [yes] The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } is the same as in { $since }, { $size }.
   *[no] The { $side ->
        [lead] lead over
        [distance] distance to
       *[gap] gap to
    } { $country } was { $before } in { $since } and is now { $size }, so it has hardly changed.
}

# against
against-better = { $who } did less well, at { $value }{ $moved }.
against-worse = { $who } did better, at { $value }{ $moved }.
against-ahead = { $who } was behind, at { $value }{ $moved }.
against-behind = { $who } was ahead, at { $value }{ $moved }.
against-close = { $who } was close, at { $value }{ $moved }.
against-similar = The figure for { $who } was { $value }{ $moved }, but the two are too uncertain to say whether they really differ.
against-higher = { $who } was clearly lower, at { $value }{ $moved }.
against-lower = { $who } was clearly higher, at { $value }{ $moved }.
against-described_higher = { $who } was lower, at { $value }{ $moved }.
against-described_lower = { $who } was higher, at { $value }{ $moved }.
against-described_same = { $equal ->
    [yes] { $who } had the same figure
   *[no] { $who } was about the same, at { $value }
}{ $moved }.
against-not_compared = The figure for { $who } was { $value }.
against-moved-higher = , up from { $before }
against-moved-lower = , down from { $before }
against-moved-same = { "" }
against-moved-not = { "" }

# nation
nation-nearly_all = over 99
nation-unknown = not known
nation-cell_higher = higher than in { $number }%
nation-cell_lower = lower than in { $number }%
nation-sentence_higher = The ward's figure is higher than in { $number }% of England's wards.
nation-sentence_lower = The ward's figure is lower than in { $number }% of England's wards.
nation-note = “Among England's wards” says in what share of England's wards the figure is lower, or higher. It sets the ward among { $listed }. Their figures are put together from small areas, as Coventry's are. Each small area counts for the ward that holds most of it.
nation-skewed_high = A figure can lie below { $country }'s and still be higher than in most wards: { $country }'s is an average, which large wards and very high figures can pull up.
nation-skewed_low = A figure can lie above { $country }'s and still be lower than in most wards: { $country }'s is an average, which large wards and very low figures can pull down.
nation-of = { $wards } wards of { $year }

# circle
circle-sentence = “{ $what }” is one of the facts of which the deprivation index is made, so it goes with “{ $other }” by the way the index is made. The two are not set against each other.
circle-map = “{ $what }” is one of the facts of which the deprivation index is made, so the two would go together by the way the index is made. The wards are shaded by { $instead } instead, which holds no figure of health.
circle-instead = “{ $what }” is one of the facts of which the deprivation index is made, so it goes with “{ $other }” by the way the index is made. It can be set against { $instead }, which holds no figure of health.

# ages
ages-beside = Some of these figures depend on how old residents are. Of residents, { $own } in { $where } are aged 65 and over, { $city } in { $wider }.
ages-cell = { $verdict } (aged 65 and over: { $own }, { $wider } { $city })

# among
among-unknown = not tested
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
