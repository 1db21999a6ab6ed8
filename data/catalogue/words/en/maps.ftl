### Maps

# map
map-heading = Where do people live longest, and where is life hardest?
map-line = { $shade } · { $number }
map-offered = { $number } figures under “{ $priority }”

# wards
wards-nothing = “{ $what }” is not published for wards. The smallest areas with figures are: { $level }.
wards-subtitle = Shade: { $shade }, { $shade_period }. Number: { $symbol }, { $symbol_period }
wards-subtitle_one = { $shade }, { $shade_period }
wards-with_group = { $what }, { $who }
wards-speech = { $what }, { $period }: { $value }
wards-speech_range = { $what }, { $period }: { $value } (range { $range })
wards-speech_city = { $what }, { $period }: { $value } ({ $city }: { $beside })
wards-speech_range_city = { $what }, { $period }: { $value } (range { $range }; { $city }: { $beside })
wards-speech_all = { $name }: { $parts }
wards-title_opposite = Higher { $what }, lower { $other_inside }
wards-title_same = Higher { $what }, higher { $other_inside }
wards-title_apart = Wards differ, but not along one line
wards-title_one = { $title }: lowest in { $low } ({ $low_value }), highest in { $high } ({ $high_value })
wards-subtitle_each = { $what }, { $period }, with 95% ranges, by { $by }, { $by_period }
wards-subtitle_each_no_range = { $what }, { $period }, by { $by }, { $by_period }
wards-sentence = In { $other_period }, { $clause } ({ $how }), compared with { $low_other } in { $low }. Of all wards, { $high } had the highest and { $low } the lowest figure for { $name } ({ $period }).
wards-run = Across the wards, { $one }, { $other }.
wards-more = the higher the figure for { $what }
wards-less = the lower the figure for { $what }
wards-run_apart = Across the wards the two did not clearly go together.
wards-apart = { $high } and { $low } were { $gap } apart.
wards-apart_unclear = { $high } and { $low } did not clearly differ.
wards-sentence_one = { $title }: from { $low_value } in { $low } to { $high_value } in { $high } ({ $period }).
wards-areas = This describes areas, not people.

# frames
frames-nothing = “{ $what }” has no figures for { $level }.
frames-title = { $what } by { $level }
frames-subtitle = { $what }{ $unit }, { $first } to { $last }
frames-subtitle_one = { $what }{ $unit }, { $last }
frames-speech = { $value } ({ $period }, { $how })
frames-speech_range = { $value }, range { $range } ({ $period }, { $how })
frames-city = { $city }: { $value }
frames-help = By keyboard: Tab enters the map, arrow keys go to the neighbour in that direction, Enter chooses the ward.
frames-help_only = By keyboard: Tab enters the map, arrow keys go to the neighbour in that direction.
frames-legend = { $what }{ $unit }, { $period }.
frames-number = Number on each ward: { $what }
frames-darker_higher_lower = Darker is higher. Lower is better.
frames-darker_lower_higher = Darker is lower. Higher is better.
frames-darker_higher_neither = Darker is higher. Neither way is better.
frames-darker_higher_age = Darker is higher. That depends on how old residents are, so it is not called worse.
frames-darker_lower_age = Darker is lower. That depends on how old residents are, so it is not called worse.
frames-darker_higher_deprivation = Darker is more deprived.
frames-darker_lower_deprivation = Darker is more deprived.
frames-darker_higher_context = Darker is higher. That tells of people's circumstances, so it is not called worse.
frames-darker_lower_context = Darker is lower. That tells of people's circumstances, so it is not called worse.
frames-blank = no figure
frames-upto = up to { $limit }
frames-above = above { $limit }

# maps
maps-number = one map
maps-side = two maps
maps-field = one shade for both

# tertiles
tertiles-0 = lowest third
tertiles-1 = middle third
tertiles-2 = highest third
tertiles-head = { $what }, third
tertiles-title = High { $across }, low { $up }: { $count } of the { $wards } wards, ranges counted
tertiles-sentence = In the highest third of the { $wards } wards on “{ $across }” ({ $across_period }) and in the lowest third on “{ $up }” ({ $up_period }), even when ranges are counted: { $names }.
tertiles-sentence_none = No ward was in the highest third of the { $wards } wards on “{ $across }” ({ $across_period }) and in the lowest third on “{ $up }” ({ $up_period }) once ranges are counted.
tertiles-unsure = Shaded the same, but with ranges that reach into another third: { $unsure }.
tertiles-not_sure = { $third }, not certain
tertiles-speech = { $name }: { $across } in the { $one }, { $up } in the { $other }
tertiles-nothing = “{ $what }” cannot be set beside another figure for wards.
tertiles-method = Thirds of the { $wards } wards by their values. A ward is certainly in a third only if every place that its range leaves open lies in that third. Figures without a range are placed by their value.
tertiles-legend = **How to read the shades.** Further right: a higher figure across. Further up: a higher figure up. The darkest shade, bottom right, is high across and low up.
tertiles-shades = Both figures in one shade.
tertiles-darker = Darkest is the highest third of { $across } with the lowest third of { $up }, which is worst.
tertiles-legend_alt = A field of nine shades: { $across } rises to the right, { $up } rises upwards; the darkest shade is at the bottom right.
