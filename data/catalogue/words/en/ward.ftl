### The ward page

# ward
ward-choose_heading = How does my ward stand?
ward-choose_answer = Type a postcode, or choose a ward by its name or on the map.
ward-by_name = Or choose a ward by name
ward-all = All figures at once
ward-where = { $ward } on the map of { $where }
ward-jump = On this page

# profile
profile-how_said = {" "}({ $how })
profile-when = { $period }, { $how }
profile-choose = Choose a ward
profile-choose_why = Choose a ward in the menu above, or click it on the map, to see its figures beside the city's and England's.
profile-title_worse =
    { $judged ->
        [0] No figure here can be tested and called worse or better than { $where }'s
        [one] { $worse ->
            [0] Neither better nor worse than { $where } on the one figure that can be tested
           *[other] Worse than { $where } on the one figure that can be tested
        }
       *[other] { $worse ->
            [0] Neither better nor worse than { $where } on any of the { $judged } figures that can be tested
           *[other] Worse than { $where } on { $worse } of the { $judged } figures that can be tested
        }
    }
profile-title_better =
    { $judged ->
        [one] Better than { $where } on the one figure that can be tested
       *[other] Better than { $where } on { $better } of the { $judged } figures that can be tested
    }
profile-subtitle = { $ward } beside the city and England, newest figure of each indicator
profile-others = Other ways of counting child poverty
profile-describes = Who lives here, and what depends on their age
profile-describes_why = These figures describe the people and homes of the ward, or depend on how old residents are. So we call none of them better or worse, and they are not counted above.
profile-others_why = These count children in poverty in other ways, of other ages or by other rules, so they are not counted above. Never take one way from another to tell a rise or a fall.
profile-leading = If you need one figure, use { $what } ({ $when }): { $why }.
profile-folded = { $title } ({ $number })
profile-change = Change
profile-no_change = –
profile-hardly = hardly changed, { $change }
profile-since = since { $period }
profile-worse = worse
profile-better = better
profile-lower = lower
profile-higher = higher
profile-counts = { $judged ->
    [0] No figure of the ward here can be tested and called better or worse than { $where }'s.
    [one] Beside { $where }, one figure of the ward can be tested for chance: { $list }.
   *[other] Beside { $where }, { $judged } figures of the ward can be tested for chance: { $list }.
}{ $neutral ->
    [0] { "" }
    [one] {" "}One more can be tested, but neither way is better.
   *[other] {" "}{ $neutral } more can be tested, but neither way is better.
}
profile-folded_rest = { $number ->
    [one] One more is folded below and not counted.
   *[other] { $number } more are folded below and not counted.
}
profile-worse_count = { $number ->
    [one] 1 is worse
   *[other] { $number } are worse
}
profile-better_count = { $number ->
    [one] 1 is better
   *[other] { $number } are better
}
profile-similar_count = { $number ->
    [one] 1 shows
   *[other] { $number } show
} no clear difference
profile-described_rest = { $number ->
    [one] The other one cannot be tested: { $list }.
   *[other] The other { $number } cannot be tested: { $list }.
}
profile-described_higher_count = { $number ->
    [one] 1 is higher
   *[other] { $number } are higher
}
profile-described_lower_count = { $number ->
    [one] 1 is lower
   *[other] { $number } are lower
}
profile-described_same_count = { $number ->
    [one] 1 is about the same
   *[other] { $number } are about the same
}
profile-refused_rest = { $number } cannot be compared.
profile-chosen = First we tell in what this ward differs most from the city, given how much wards differ from each other: one figure from each theme, and results for people first. Figures from models, and those that depend on how old residents are, are left out.
profile-nothing = No ward figures for this choice
profile-nothing_why = No indicator under this priority has a ward figure up to { $year }. Choose another priority or year.
profile-none_out = { $ward } does not stand out from the city, given how much wards differ from each other.
profile-part = { $who } { $value }
profile-parts_first = { $what }, for { $area } only, not the whole ward ({ $period }): { $parts }.
profile-out_better = In { $period }, { $clause }{ $how }, clearly better than { $city } across { $where }.
profile-out_worse = In { $period }, { $clause }{ $how }, clearly worse than { $city } across { $where }.
profile-out_higher = In { $period }, { $clause }{ $how }, clearly above { $city } across { $where }.
profile-out_lower = In { $period }, { $clause }{ $how }, clearly below { $city } across { $where }.
profile-out_described_higher = In { $period }, { $clause }{ $how }, compared with { $city } across { $where }.
profile-out_described_lower = In { $period }, { $clause }{ $how }, compared with { $city } across { $where }.
profile-key = ▲ better, ▼ worse, ◆ clearly different but neither better nor worse, and ● no clear difference: all four are tested for chance. ↑ higher, ↓ lower and ○ about the same: as counted, not tested. –: not compared. The shaded band holds the middle half of the wards, the upright line is Coventry and ◇ is England. The words under a line say what its two ends mean. On a dotted line, neither end is called better.

# What residents ask of their ward: $who are those of whom the figure is told
questions-title = Questions residents ask
questions-whose = A ward of { $where }.
questions-whose_people = A ward of { $where }, { $people } ({ $period }).
questions-beside = Beside { $where }
questions-wards = All { $number } wards
questions-clearly = { "clearly " }
questions-differ_tested_first = Compared with { $where }, in { $ward } { $list }.
questions-differ_described_first = Compared with { $where }, as counted and not tested, in { $ward } { $list }.
questions-differ_described = As counted, not tested: { $list }.
questions-dated = { $said } ({ $period })
questions-same_tested = { $tense ->
    [past] There was no clear difference from { $where } in { $list }.
   *[now] There is no clear difference from { $where } in { $list }.
}
questions-same_described = Much the same (not tested): { $list }.
questions-other = But in { $period }, { $clause } ({ $made ->
    [estimated] estimated;{ " " }
   *[counted] { "" }
}{ $where } { $city }{ $beside ->
    [both] , { $wider } { $country }
   *[city] { "" }
}; { $strength ->
    [tested] a clear difference
   *[described] not tested
}).
questions-estimated = { $about }, estimated
questions-nothing = No figure answers these questions for { $ward } and this choice. Choose a later year.
questions-country_too = (than { $country }: { $more })
questions-country_better = (better than { $country }, by { $more })
questions-country_worse = (worse than { $country }, by { $more })
questions-country_higher = (clearly higher than { $country })
questions-country_lower = (clearly lower than { $country })
questions-country_nor = (nor from { $country })
questions-country_similar = (no clear difference from { $country })
questions-country_described_higher = (higher than { $country })
questions-country_described_lower = (lower than { $country })
questions-country_described_same = (about the same as { $country })
questions-by = by { $size }
questions-kinds_both = · of { $all } kinds { $higher } higher, { $lower } lower
questions-kinds_higher = · of { $all } kinds { $higher } higher, none lower
questions-kinds_lower = · of { $all } kinds { $lower } lower, none higher
questions-kinds_neither = · so are all { $all } kinds
questions-by_place = in { $place }
questions-people = people
questions-split = – the places differ
questions-outside = – not this ward
questions-none = – no figure
questions-no_figure = Not published for this ward
questions-no_year = No figure up to { $year }
questions-place = No ward figure: a place in the ward
questions-nearest = No ward figure: the nearest place
questions-note_place = A place in the ward, not the ward
questions-note_nearest = A place outside the ward, so it says little about it
questions-of_index = { $when }, on older data, year not named
questions-key = ▲ better, ▼ worse and ● no clear difference are tested for chance. ↑ higher, ↓ lower and ○ about the same are as counted, not tested. Two small numbers with “to” between them are the 95% range of the figure above. On the line, the large mark is this ward, a bar through it its range, the upright Coventry and ◇ England; the band holds the middle half of the wards. An index is named after the year in which it came out: its data are older, and the publisher's files that we hold do not say of which year.

# A place that stands in where a ward has no figure of its own
standing_in-whole = No figure is published for { $ward } ward itself. The place that says most about it is { $place }, where { $share }% of the ward's people live.
standing_in-partly = No figure is published for { $ward } ward itself. The place that says most about it is { $place }, where { $share }% of the ward's people live. Part of the place lies outside the ward.
standing_in-little = No figure is published for { $ward } ward itself. A place that reaches into it has one: { $place }, where { $share }% of the ward's people live. Most of the place lies outside the ward, so it says little about the ward.
standing_in-unknown = No figure is published for { $ward } ward itself. The place that says most about it is { $place }.
standing_in-near = No figure is published for { $ward } ward itself, nor for any place in it. The nearest place with one is { $place }. It lies outside the ward, so it says little about it.
standing_in-contrary = But it was { $list }: the places point both ways, and none stands for the ward.
standing_in-contrary_one = { $value } in { $place }, where { $share }% of the ward's people live
standing_in-agree_higher = { $number ->
    [one] { $place } reaches into the ward too, and lies above { $city } as well: { $low }.
   *[other] { $number } more places reach into the ward, all above { $city } too: { $low } to { $high }.
}
standing_in-agree_lower = { $number ->
    [one] { $place } reaches into the ward too, and lies below { $city } as well: { $low }.
   *[other] { $number } more places reach into the ward, all below { $city } too: { $low } to { $high }.
}
standing_in-agree_same = { $number ->
    [one] { $place } reaches into the ward too, and lies about level with { $city } as well: { $low }.
   *[other] { $number } more places reach into the ward, all about level with { $city } too: { $low } to { $high }.
}
standing_in-differ = { $number ->
    [one] But { $place } reaches into the ward too ({ $low }), and beside { $city } { $list }.
   *[other] { $number } more places reach into the ward, and do not agree ({ $low } to { $high }): beside { $city } { $list }.
}
standing_in-some_higher = { $count ->
    [one] 1 is higher
   *[other] { $count } are higher
}
standing_in-some_lower = { $count ->
    [one] 1 is lower
   *[other] { $count } are lower
}
standing_in-some_same = { $count ->
    [one] 1 is about level
   *[other] { $count } are about level
}
standing_in-figure = In { $period }, { $clause }, compared with { $city } across { $where }.
standing_in-home = { $share }% of the ward's people live there
standing_in-inside = in the ward
standing_in-outside = outside the ward
standing_in-others = { $number ->
    [one] { $place } reaches into the ward too.
   *[other] { $number } more places reach into the ward.
}
standing_in-overlap = { $number ->
    [one] The two overlap: some people live in both.
   *[other] They overlap: some people live in more than one.
}
standing_in-other = { $value } in { $place }: { $home }, { $part }% of its own people live in the ward

# How a row of the questions has changed
row_change-alone = No earlier figure.
row_change-hardly = Hardly moved: { $before } in { $since }.
row_change-barred = Not comparable with { $period }.
row_change-longer = Further back, { $moved }{ $turned }.{ $beside ->
    [city] { " " }{ $city }: { $then } to { $now }.
   *[none] { "" }
}{ $untested ->
    [both] { " " }All untested.
    [one] { " " }That is not tested.
   *[none] { "" }
}
row_change-turned_high = { ", " }peaking at { $value } ({ $period })
row_change-turned_low = { ", " }once down to { $value } ({ $period })
row_change-unknown = No earlier figure shows whether this has risen in { $ward }.
row_change-whole = No ward has a figure for { $whole } as a whole, but the city has.
question-life-ask = How long do { $who } live?
questions-only = { $kind } only
question-life-about = Life expectancy
question-life-higher = { $tense ->
    [past] { $who } lived { $sure }longer
   *[now] { $who } live { $sure }longer
}
question-life-lower = { $tense ->
    [past] { $who } lived { $sure }shorter lives
   *[now] { $who } live { $sure }shorter lives
}
question-life-same = { $tense ->
    [past] how long people lived
   *[now] how long people live
}
question-life-yet_worse = , though { $who } lived fewer years in good health
question-life-yet_better = , though { $who } lived more years in good health
question-children-ask = How many children are in poverty?
question-children-about = After housing costs
question-children-why = it counts what a family has left to live on once its home is paid for, and it is of one recent year
question-children-higher = child poverty { $tense ->
    [past] was { $sure }higher
   *[now] is { $sure }higher
}
question-children-lower = child poverty { $tense ->
    [past] was { $sure }lower
   *[now] is { $sure }lower
}
question-children-same = child poverty
question-school-ask = Are children ready for school?
question-school-about = Children with a good level of development at five
question-school-higher = { $sure }{ $tense ->
    [past] more children were ready for school
   *[now] more children are ready for school
}
question-school-lower = { $sure }{ $tense ->
    [past] fewer children were ready for school
   *[now] fewer children are ready for school
}
question-school-same = school readiness
question-work-ask = How many people are out of work?
question-work-about = Of working age, on benefits
question-work-higher = a { $sure }{ $tense ->
    [past] larger share of people was out of work
   *[now] larger share of people is out of work
}
question-work-lower = a { $sure }{ $tense ->
    [past] smaller share of people was out of work
   *[now] smaller share of people is out of work
}
question-work-same = work
question-crime-ask = How much crime is recorded?
question-crime-about = One kind, per 1,000 people
question-crime-higher = { $sure }{ $tense ->
    [past] more violence was recorded
   *[now] more violence is recorded
}
question-crime-lower = { $sure }{ $tense ->
    [past] less violence was recorded
   *[now] less violence is recorded
}
question-crime-same = recorded violence
question-crime-kinds_all_higher = crime { $tense ->
    [past] was
   *[now] is
} higher for all { $all } kinds recorded
question-crime-kinds_all_lower = crime { $tense ->
    [past] was
   *[now] is
} lower for all { $all } kinds recorded
question-crime-kinds_higher = crime { $tense ->
    [past] was
   *[now] is
} higher for { $count } of { $all } kinds recorded{ $rest ->
    [0] {""}
   *[other] { " " }(lower for { $rest })
}
question-crime-kinds_lower = crime { $tense ->
    [past] was
   *[now] is
} lower for { $count } of { $all } kinds recorded{ $rest ->
    [0] {""}
   *[other] { " " }(higher for { $rest })
}

# How deprived the ward is. $rank is its place, from the nearer end
deprived-most = { $ward } { $tense ->
    [past] was
   *[now] is
} { $rank ->
    [1] the most deprived
   *[other] the { $place } most deprived
} of { $where }'s { $wards } wards{ $nation } (deprivation index of { $year }).
deprived-least = { $ward } { $tense ->
    [past] was
   *[now] is
} { $rank ->
    [1] the least deprived
   *[other] the { $place } least deprived
} of { $where }'s { $wards } wards{ $nation } (deprivation index of { $year }).
deprived-nation_more = { $agrees ->
    [yes] { " and" }
   *[no] , but
} more deprived than { $number }% of { $wider }'s wards
deprived-nation_less = { $agrees ->
    [yes] { " and" }
   *[no] , but
} less deprived than { $number }% of { $wider }'s wards
deprived-share = { $but ->
    [no] Of
   *[other] But of
} its people, { $value } { $tense ->
    [past] lived
   *[now] live
} in { $wider }'s most deprived tenth of areas, { $but ->
    [fewer] fewer than the { $city } across { $where }
    [more] more than the { $city } across { $where }
   *[no] compared with { $city } across { $where }
}.
deprived-share_none = None of its people { $tense ->
    [past] lived
   *[now] live
} in { $wider }'s most deprived tenth of areas, compared with { $city } across { $where }.
deprived-city = By the deprivation index of { $year }, { $value } of { $where }'s people { $tense ->
    [past] lived
   *[now] live
} in { $wider }'s most deprived tenth of areas. If deprivation were spread evenly over { $wider }, it would be 10%.

# What the city has of a later period than its wards
newer-with_value = { $what } ({ $value } in { $period })
newer-with_value_new = { $what } ({ $value } in { $period }, measured in a new way)
newer-with_period = { $name } ({ $period })
newer-questions = For the whole city there are newer figures: { $list }. The table keeps to the ward's own years, so that the figures can be compared.
newer-profile = For the whole city there are newer figures for { $list }. Beside each ward figure stands the city's from the same years.

# What wards do not have as a whole, and figures that do not make up one
no_whole-said = No ward has a figure for { $whole } as a whole, only for { $number } kinds of it, which cannot be added up. The city has one: in { $period }, { $clause }.
may_differ-crime_at_risk = The crime deprivation score and most kinds of crime point different ways here. The score goes by the crime of each small area beside all others in the country, and gives each kind a weight. The rates are averages, which a few areas with very much crime can pull up for the city.
not_the_rest-employment_deprivation = Out of work ({ $value }) and in work ({ $other }) count different ages, so they do not add up to 100%.

# nearest
nearest-nothing = “{ $what }” has no figures below the whole city.
nearest-title = { $what }: lowest in { $low } ({ $low_value }), highest in { $high } ({ $high_value })
nearest-subtitle = { $what } by area ({ $level }), { $period }{ $unit }
nearest-city = Dashed line: { $where }, { $city }.
nearest-key_ranged = Tested against { $beside }: clearly different (▲ better, ▼ worse, ◆ higher or lower) or not (●).
nearest-key_counted = Arrows: higher (↑) or lower (↓) than { $beside }, as counted.
nearest-key_alike = Circle (○): about the same.
nearest-beside = the city
nearest-marked = { $number ->
    [one] It is marked.
   *[other] All { $number } places that reach into the ward are marked.{ $overlap ->
        [yes] { "" } They overlap.
       *[no] { "" }
    }
}
nearest-alike = Shaded: areas that do not clearly differ from { $name }.
nearest-bands = Shaded and plain stripes: bands of areas that do not clearly differ from each other.
nearest-wards = From { $low_value } in { $low } to { $high_value } in { $high } ({ $period }).
nearest-not_wards = No ward figure is published. The nearest areas with figures are { $level }: from { $low_value } in { $low } to { $high_value } in { $high } ({ $period }).

# postcode
postcode-label = Postcode or ward
postcode-help = Part of a postcode will do. It stays on this page: it is not put into the link and not kept.
postcode-show = Find
postcode-found = { $postcode } is in { $ward }.
postcode-now = { $postcode } is in { $ward }. { $alike ->
    [yes] It was in { $other } before May { $year } too.
   *[no] Before May { $year } it was in { $other }.
}
postcode-then = Before May { $year }, { $postcode } was in { $ward }. { $alike ->
    [yes] It is in { $other } now too.
   *[no] Now it is in { $other }.
}
postcode-more = More about { $postcode }
postcode-empty = Type a postcode, such as { $example }, or the name of a ward.
postcode-malformed = That does not look like a postcode. A postcode looks like { $example }: letters and numbers in two parts.
postcode-foreign = { $postcode } is not a { $place } postcode. This app covers the city of { $place } only.
postcode-outside = { $postcode } is not in our list of { $place } postcodes. It may lie outside the city, or be too new.
postcode-ended = { $postcode } is no longer in use, so it has no ward today. Try the postcode of a neighbour.
postcode-near = It lies within { $metres } metres of a ward line of { $year }. Our lines are too coarse to be sure on which side a door is: please check with the council.
postcode-no_point = Our files do not say where exactly this postcode is. The ward of { $year } is the one in which most postcodes of its small area lie.
postcode-msoa = Area of about 8,000 people (MSOA)
postcode-lsoa2021 = Small area of about 1,700 people (LSOA)
postcode-small = { $local } ({ $name }, { $code })
postcode-small_only = { $name } ({ $code })
postcode-source = Postcodes: { $attribution }

# ward_change
ward_change-of_city = What has changed in { $where } as a whole
ward_change-heading = What has changed?
ward_change-control = Compare with
ward_change-control_year = Up to { $year }
ward_change-choose = Choose a ward
ward_change-choose_why = Choose a ward to see each of its newest figures beside an earlier one, and what can be said of the change.
ward_change-named = { $what } (since { $when })
ward_change-list_better = Clearly better: { $list }.
ward_change-list_worse = Clearly worse: { $list }.
ward_change-list_higher = Clearly higher: { $list }.
ward_change-list_lower = Clearly lower: { $list }.
ward_change-list_higher_wrong = Up, where lower is better: { $list }.
ward_change-list_lower_wrong = Down, where higher is better: { $list }.
ward_change-list_higher_right = Up, where higher is better: { $list }.
ward_change-list_lower_right = Down, where lower is better: { $list }.
ward_change-list_described_higher = Up: { $list }.
ward_change-list_described_lower = Down: { $list }.
ward_change-list_similar = Not clearly changed: { $list }.
ward_change-list_described_same = Much the same as before: { $list }.
ward_change-part_better = { $number } clearly got better
ward_change-part_worse = { $number } clearly got worse
ward_change-part_higher = { $number } clearly rose
ward_change-part_lower = { $number } clearly fell
ward_change-part_higher_wrong = { $number } went up, where lower is better
ward_change-part_lower_wrong = { $number } went down, where higher is better
ward_change-part_higher_right = { $number } went up, where higher is better
ward_change-part_lower_right = { $number } went down, where lower is better
ward_change-part_described_higher = { $number } went up
ward_change-part_described_lower = { $number } went down
ward_change-part_similar = { $number } did not clearly change
ward_change-part_described_same = { $number } stayed much the same
ward_change-part_mixed = { $number } went up by one way of counting and down by another
ward_change-other_way = { $what } counted in another way
ward_change-both_ways = Each way of counting { $what } has its own rules and its own years.
ward_change-moved = { START($what) } { $way ->
    [tested_higher] clearly rose from { $then } ({ $when_then }) to { $now } ({ $when_now })
    [tested_lower] clearly fell from { $then } ({ $when_then }) to { $now } ({ $when_now })
    [tested_same] did not clearly change: { $then } ({ $when_then }), then { $now } ({ $when_now })
    [described_higher] rose from { $then } ({ $when_then }) to { $now } ({ $when_now })
    [described_lower] fell from { $then } ({ $when_then }) to { $now } ({ $when_now })
   *[described_same] stayed much the same: { $then } ({ $when_then }), then { $now } ({ $when_now })
}
ward_change-turned_high = in between, { $what } reached { $value } ({ $period })
ward_change-turned_low = in between, { $what } went down to { $value } ({ $period })
ward_change-moved_city = across { $city }, over the same years, it went from { $then } to { $now }
ward_change-moved_city_each = across { $city }, over the same years, { $each }
ward_change-went = { $what } went from { $then } to { $now }
ward_change-city = Change in { $city }
ward_change-untested = { $which ->
    [single] None of this can be tested for chance, so take it as a hint, not as proof.
    [all] None of these changes can be tested for chance, so take them as a hint, not as proof.
   *[some] { $number ->
        [one] One of these changes cannot be tested for chance, so take it as a hint, not as proof.
       *[other] { $number } of these changes cannot be tested for chance, so take them as a hint, not as proof.
    }
}
ward_change-full = { START($clause) }.
ward_change-none_clear = Nothing has clearly got better or worse.
ward_change-uncounted = The table also shows the { $what }, where more is neither good nor bad.
ward_change-about_one = { $which ->
    [all] All { $all } rows are about { $what }.
   *[some] { $number } of the { $all } rows are about { $what }.
}
ward_change-count_numbers = { START($what) }: left out here, because any number grows where more people live, and the shares allow for that.
ward_change-count_refused = { $number ->
    [one] 1 figure has an earlier one that cannot be compared; the reason stands below.
   *[other] { $number } figures have an earlier one that cannot be compared; each has its reason below.
}
ward_change-refused = Earlier figures that the newest cannot be compared with: { $number }, with the reasons
ward_change-then = Earlier
ward_change-now = Newest
ward_change-change = Change
ward_change-means = What it means
ward_change-cell = { $value } ({ $when })
ward_change-higher_by = up by { $size }
ward_change-lower_by = down by { $size }
ward_change-no_size = no change
ward_change-better = ▲ clearly better
ward_change-worse = ▼ clearly worse
ward_change-higher = ◆ clearly higher
ward_change-lower = ◆ clearly lower
ward_change-similar = ● no clear change
ward_change-higher_wrong = ↑ up (lower is better)
ward_change-lower_wrong = ↓ down (higher is better)
ward_change-higher_right = ↑ up (higher is better)
ward_change-lower_right = ↓ down (lower is better)
ward_change-described_higher = ↑ up
ward_change-described_lower = ↓ down
ward_change-described_same = ○ much the same
ward_change-not_compared = – cannot be compared: { $why }
ward_change-with_note = { $said }; { $note }
ward_change-method = A change is called clear only where both figures have a range of chance around them and the difference is wider than chance would make it. Where there is no such range, we say which way a figure moved, and call it much the same where the difference is too small for a word.
ward_change-year-nothing = { $ward } in { $year }: no earlier figures
ward_change-year-nothing_why = No indicator has a figure for { $ward } on these boundaries up to { $year }. Choose a later year to compare with, or the other ward boundaries.
ward_change-year-title = { $number ->
    [0] No figure can be compared with { $year } or earlier
   *[other] Of { $number } things compared with { $year } or earlier, { $list }
}
ward_change-year-subtitle = { $ward }, newest figures beside the newest earlier ones up to { $year }
ward_change-year-count_nothing = { $number } of the ward's { $all } figures have none up to { $year } on these boundaries.
ward_change-earliest-nothing = { $ward }: no earlier figures
ward_change-earliest-nothing_why = No indicator has an earlier figure for { $ward } on these boundaries. Choose another priority, a later year, or the other ward boundaries.
ward_change-earliest-title = { $number ->
    [0] No figure can be compared with the past
   *[other] Of { $number } things that can be compared with the past, { $list }
}
ward_change-earliest-subtitle = { $ward }: the newest figure of each indicator beside the earliest one since 2013 that can be compared with it
ward_change-earliest-count_nothing = { $number } of the ward's { $all } figures have no earlier one on these boundaries.

# inside
inside-total = “{ $what }” is a plain number, and a larger area has more of everything, so parts of the ward are not set beside each other.
inside-heading = What does the average hide?
inside-title = Inside { $ward }: lowest in { $low } ({ $low_value }), highest in { $high } ({ $high_value })
inside-subtitle = { $what }, { $period }, { $number } { $level } mostly inside { $ward }{ $unit }
inside-sentence = { $what } inside { $ward } ran from { $low_value } in { $low } to { $high_value } in { $high } ({ $period }). That is a difference of { $gap }.
inside-unclear = The ranges are so wide that the difference is not clear.
inside-parts = A small area is inside the ward if at least half of its residents live there. Figures are for the whole small area; the table says which share of its residents lives in the ward.
inside-slivers = A smaller part of these areas reaches into the ward. They stand at the end of the table and are neither drawn nor counted: { $names }.
inside-share = { $share }%
inside-share_head = Share of its residents in this ward
inside-mark = { $name }: { $value }
inside-nothing = “{ $what }” has no figures for areas smaller than a ward, so we cannot say what its average hides.
inside-one_area = “{ $what }” has figures for only one small area that lies mostly in this ward, so there is nothing to set side by side.

# every_ward
every_ward-nothing = “{ $what }” has no two small areas in any ward, so nothing can be set side by side.
every_ward-title = Small areas differ most inside { $widest }, least inside { $tightest }
every_ward-subtitle = { $what }, { $period }, { $level }, all wards on one scale{ $unit }
every_ward-own = Inside { $ward } the highest and the lowest small area were { $gap } apart.
every_ward-sentence = Of all wards, small areas were furthest apart in { $widest } ({ $widest_gap }) and closest in { $tightest } ({ $tightest_gap }, { $period }).
every_ward-half = Each small area stands with the ward in which at least half of its residents live.
every_ward-number = Small areas
every_ward-lowest = Lowest
every_ward-highest = Highest
every_ward-gap = Apart

# people
people-heading = How many people is that?
people-title = If { $ward } matched the city
people-overlap = The same people may be counted in several rows, so the numbers cannot be added up.
people-subtitle = Shares that are less favourable than the city's, as numbers of people, where it is known how many they are of
people-sentence = If { $ward } matched the city, there would be { $said }
people-counted = { $tested ->
    [some] The other rows are as counted: no test says whether the ward really differs from the city.
   *[none] This is as counted: no test says whether the ward really differs from the city.
}
people-untested = not tested
people-fewer_counted = about { $number } fewer { $who }: { $city } instead of { $value } ({ $period }; not tested).
people-more_counted = about { $number } more { $who }: { $city } instead of { $value } ({ $period }; not tested).
people-fewer = about { $number } fewer { $who } (range { $low } to { $high }): { $city } instead of { $value } ({ $period }).
people-more = about { $number } more { $who } (range { $low } to { $high }): { $city } instead of { $value } ({ $period }).
people-fewer_short = { $number } fewer
people-more_short = { $number } more
people-of = { $count }
people-who = Who is counted
people-now = Now
people-if_matched = If it matched the city
people-method = This is arithmetic, not a forecast: it takes the city's figure as the target. Numbers from 100 on are rounded to tens; numbers below 10 are not shown. We do it only where it is known how many people a share is of, and never for figures that depend on how old residents are. A range stands only where a test shows a clear difference.
people-nothing = No numbers of people for { $ward }
people-nothing_why = No figure of { $ward } with known numbers of people is less favourable than the city's, or the numbers are too small to show.

# boundary_change
boundary_change-heading = Did the boundary move?
boundary_change-title_same_new = { $ward } kept its boundary in { $year }
boundary_change-title_same_old = { $ward } kept its boundary in { $year }
boundary_change-title_both = The line moved in { $year }: { $came } people counted in 2021 came into the ward, and { $went } left it
boundary_change-title_came = The line moved in { $year }: { $came } people counted in 2021 came into the ward, and nobody left it
boundary_change-title_went = The line moved in { $year }: { $went } people counted in 2021 left the ward, and nobody came in
boundary_change-title_all_new = All residents counted in 2021 come from { $most }
boundary_change-title_all_old = All residents counted in 2021 are in { $most } since { $year }
boundary_change-subtitle = Residents at Census 2021 by old and new ward, placed by postcode
boundary_change-which = These are the { $set } (in force { $in_force }).
boundary_change-same_new = The boundary of { $ward } did not change in May { $year }.
boundary_change-same_old = The boundary of { $ward } did not change in May { $year }.
boundary_change-moved_new = The boundary moved in May { $year }: { $share } of the residents counted in 2021 were already in { $most }, and { $rest } were in another ward: { $others }.
boundary_change-moved_old = The boundary moved in May { $year }: { $share } of the residents counted in 2021 are now in { $most }, and { $rest } are in another ward: { $others }.
boundary_change-all_new = The boundary moved in May { $year }: all of the residents counted in 2021 were already in the old ward { $most }.
boundary_change-all_old = The boundary moved in May { $year }: all of the residents counted in 2021 are now in { $most }.
boundary_change-back_new = The other way, { $number } people of the old ward { $most } are in another ward now: { $others }.
boundary_change-back_old = The other way, { $number } people of the new ward { $most } were in another ward before: { $others }.
boundary_change-short_back_new = { $number } people of the old ward { $most } (Census 2021) are in { $elsewhere } now.
boundary_change-short_back_old = { $number } people of the new ward { $most } (Census 2021) come from { $elsewhere }.
boundary_change-part = { $ward } { $share }
boundary_change-under = under 1%
boundary_change-over = over 99%
boundary_change-more = { $number } more
boundary_change-short_elsewhere = other wards
boundary_change-short_same_new = Its boundary did not change in May { $year }.
boundary_change-short_same_old = Its boundary did not change in May { $year }.
boundary_change-short_moved_new = Its boundary moved in May { $year }: { $number } of its people (Census 2021) were in { $elsewhere } before.
boundary_change-short_moved_old = Its boundary moved in May { $year }: { $number } of its people (Census 2021) are in { $elsewhere } now.
boundary_change-short_all_new = Its boundary moved in May { $year }: nobody (Census 2021) came into the ward.
boundary_change-short_all_old = Its boundary moved in May { $year }, and all of its people (Census 2021) stayed in one ward.
boundary_change-short_none = Its boundary moved in May { $year }, but we know of nobody who changed ward by it.
boundary_change-near = About { $number } people live on strips less than { $metres } metres wide between the old line and the new one. Our map of the new wards is no more exact than that, so they are not counted as having changed ward.
boundary_change-line_both = { $came } people came into the ward and { $went } left it, although nobody moved house: the line moved.
boundary_change-line_came = { $came } people came into the ward, although nobody moved house: the line moved.
boundary_change-line_went = { $went } people left the ward, although nobody moved house: the line moved.
boundary_change-from = from old { $ward }
boundary_change-to = to new { $ward }
boundary_change-counted = { $number } people
boundary_change-counted_none = no residents
boundary_change-key = Thick line: { $ward } ({ $set }). Dashed line: { $other } ({ $other_set }). Plain shade and “from”: land that came into the ward. Stripes and “to”: land that went to another ward. Numbers of people are estimates from Census 2021, rounded, so parts may not add up exactly.
boundary_change-who = Residents who
boundary_change-main_new = were already in the old ward { $ward }
boundary_change-main_old = are now in the new ward { $ward }
boundary_change-row_from = came from the old ward { $ward }
boundary_change-row_to = went to the new ward { $ward }
boundary_change-of_new = { $share } of the old ward
boundary_change-of_old = { $share } of the new ward
boundary_change-people = Residents, about
boundary_change-share = Share of this ward
boundary_change-method = No official count says who changed ward. Residents of Census 2021 were placed in wards by their postcodes, so shares are estimates; groups under 20 people are left out, and nobody is counted as moved who lives where the two lines lie closer together than our map of the new wards is exact.

# provenance
provenance-heading = Where does each number come from?
provenance-title = { $what } in { $ward }: the whole entry
provenance-sentence = All details of “{ $what }” in { $ward }.
provenance-head = What
provenance-value = Value
provenance-range = 95% range
provenance-period = Period
provenance-numerator = What is counted
provenance-count = Counted in this ward
provenance-denominator = Out of what
provenance-population = Out of, in this ward
provenance-how = How it came about
provenance-note = Note
provenance-source = Source
provenance-address = Address
provenance-licence = Licence
provenance-checked = Entry last checked
provenance-unknown = not given
provenance-weight = not given; the average was made over { $number } people, so do not multiply by them
provenance-no_range = not given
provenance-no_note = none
provenance-open = The whole entry: source, period, what is counted, how it came about
provenance-cited = { $publisher }: { $title }, { $edition }
provenance-no_year = “{ $what }” has no figure for this ward in the years chosen. Its first ward figures are of { $first }.
provenance-other_set = “{ $what }” is published for wards only on the other ward boundaries. Change “Ward boundaries” above to see it.

# closer
closer-heading = One figure, closely
closer-pick = Figure
closer-single = There is one figure only ({ $period }), so we cannot say how it has changed.
