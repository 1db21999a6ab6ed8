### Numbers, units, periods, levels, and how a value came about

# due
due-by = by { $day }
due-overdue = overdue since { $day }
due-none = no day known
due-sentence = { $text }.
due-because = { $due }. { $why }
due-late =
    { $number ->
        [one] Of one indicator newer figures should be out: it stands first. The day is reckoned from how often its publisher brings out figures; it is not an announcement.
       *[other] Of { $number } indicators newer figures should be out: they stand first. The days are reckoned from how often each publisher brings out figures; they are not announcements.
    }

# axis
axis-title = { $what }{ $unit }

# proper
proper-words = A A-level Universal Coventry England Census Asian Black White

# edition
edition-of = index of { $year }
# .behind is how that stands behind a preposition, .said what the language says in its place
edition-in_quote = the index of { $year } (on older data)
edition-in = the index of { $year }
    .behind = in the index of
    .said = in the index of

# Areas whose name in a sentence differs from their name on a map
place-E12000005 = the West Midlands

# How an indicator without phrases of its own stands in a sentence
phrase-figure = { $what } in { $place } was { $value }
phrase-of_group = { $what } for { $people }
phrase-people = people
phrase-counted = { $number } { $people }
phrase-counted_about = about { $number } { $people }

# verdict
verdict-better = ▲ better
verdict-worse = ▼ worse
verdict-similar = ● no clear difference
verdict-higher = ◆ clearly higher
verdict-lower = ◆ clearly lower
verdict-described_higher = ↑ higher
verdict-described_lower = ↓ lower
verdict-described_same = ○ about the same
verdict-not_compared = – not compared

# polarity
polarity-higher = Higher is better
polarity-lower = Lower is better
polarity-neither = Neither way is better
polarity-age = Neither way is called better: the figure depends on how old residents are
polarity-deprivation_lower = Lower is less deprived; no place is called better or worse for how deprived it is
polarity-deprivation_higher = Higher is less deprived; no place is called better or worse for how deprived it is
polarity-context_lower = Lower is to be wished for; but it tells of people's circumstances, so no place is called better or worse for it
polarity-context_higher = Higher is to be wished for; but it tells of people's circumstances, so no place is called better or worse for it

# level
level-lsoa = small areas of about 1,700 people (LSOA)
level-msoa = areas of about 8,000 people (MSOA)
level-ward = wards
level-profile_area = places of the council's profiles
level-constituency = constituencies
level-city = the whole city
level-region = the region
level-country = England

# level_short
level_short-lsoa = LSOA
level_short-msoa = MSOA
level_short-ward = ward
level_short-profile_area = place
level_short-constituency = constituency
level_short-city = city
level_short-region = region
level_short-country = England

# status
status-published-word = published
status-published-text = Published for this very area.
status-published-why = published
status-worked_out-word = worked out
status-worked_out-text = Worked out, by us or in the copy that we read, from numbers published for this very area.
status-worked_out-why = worked out
status-aggregated-word = added up
status-aggregated-text = Added up here from smaller published areas.
status-aggregated-why = added up
status-estimated-word = estimated
# What a figure's own sentence has in it where it says so itself
status-estimated-said = estimated
status-estimated-text = Estimated here from areas as large as this one or larger, or from rounded parts.
status-estimated-why = estimated
status-suppressed-word = held back
status-suppressed-text = Held back, by the publisher or by us, because the number is small.
status-suppressed-ward = { $what }: held back for some wards because the number is small.
status-suppressed-why = The figure is held back because the number is small.
status-missing-word = not published
status-missing-text = Not collected or not published.
status-missing-ward = { $what }: not published for some wards.
status-missing-why = No figure was published.

# route
route-published-word = published
route-published-ward = { $what }: published for this very ward.
route-compiled-word = worked out in our copy
route-compiled-ward = { $what }: worked out from the publisher's figures for this very ward by whoever made the copy that we read.
route-worked_out-word = worked out here
route-worked_out-ward = { $what }: worked out here from numbers published for this very ward.
route-carried_over-word = same ward, old code
route-carried_over-ward = { $what }: the figure of the same ward under its old code. Its boundary did not change.
route-from_parts-word = put together from areas inside it
route-from_parts-ward = { $what }: put together from smaller areas that lie wholly inside.
route-from_points-word = counted from the map
route-from_points-ward = { $what }: counted from the points on the police map that lie in the ward. The police shift points a little to hide addresses.
route-from_lsoa-word = put together from small areas
route-from_lsoa-ward = { $what }: put together from areas of about 1,700 people. Where the ward's edge cuts through one, it is split by where people live. Tried on ward populations that are published, the estimate is within { $median }% of the published number in half of the wards, and { $worst }% off in the worst. That is the error of the splitting, not of the figure itself.
route-from_lsoa-tried = The wards of 2026 have no published figures to try this on, so it was tried on the old wards, with homes placed in wards in the same way.
route-from_msoa-word = estimated from larger areas
route-from_msoa-ward = { $what }: estimated, not measured. No ward figure is published; areas of about 8,000 people are averaged or split by where people live. Tried on numbers of children, which are published for wards, this way came within { $median }% in half of the wards and was { $worst }% off in the worst. The error of another figure may be smaller or larger.
route-from_msoa-range = The range covers chance, and the mixing of richer and poorer streets inside those areas. It covers nothing else.
route-from_msoa-tried = The wards of 2026 have no published figures to try this on, so it was tried on the old wards, with homes placed in wards in the same way.
route-from_old_ward-word = estimated from the old wards
route-from_old_ward-ward = { $what }: estimated. It is published for the old wards and moved to the new ones by where people live. How far this misses could not be tried, because nothing is published for both.

# note
note-not_collected = Nothing was collected or published for 2019/20 and 2020/21, because of COVID-19.
note-place_not_ward = These are places of the council's profiles, not wards.
note-one_month_each_quarter = One month in each quarter, not an average of the year.
note-year_to_june = The year runs from July 2024 to June 2025.
note-uc_rollout = Universal Credit was still replacing older benefits, so rising numbers partly show the change of system.
note-police_2021_incomplete = 2021 is left out, because some months of police data are missing.
note-police_2016_outside = Those who made the file vouch for its figures from 2017 on, not for 2016.
note-absence_2020_21 = In 2020/21 most pupils kept at home by COVID-19 rules were not counted as absent.
note-teacher_grades = Teachers gave the grades in 2019/20 and 2020/21, when exams were cancelled.
note-provisional = The publisher calls this figure provisional.
note-unreliable = The publisher calls this figure unreliable: it rests on few answers or on doubtful ones.
note-sum_of_regions = Added up from the nine regions of England; the publisher's tables for these years print no figure for England.
note-few_people = Held back here, because the share rests on fewer than five people.
note-few_people_beside = Held back here, because it would give away a group of fewer than five people.
note-one_month_snapshot = One month only: a snapshot, not a trend.
note-repeats_2020 = 2021 is left out, because the publisher only repeated the figure of 2020.
note-modelled_small_area = The publisher's model of small areas shows a pattern across the city, and not how a single place moves from year to year. It says little of a single neighbourhood.
note-survey_year_implied = The page prints no year; sister pages say 2022.
note-programme_output = A figure of the programme's own work, not a result for the whole city.
note-at_least = The page says “over” this number, so there may have been more.
note-press_wording = This is how a news page put it, and it drew the line in its own way.
note-as_printed = The page does not say how the figure was worked out.
note-census_share_weighted_by_residents = The figure is an average of small areas, in which larger ones count more. Their numbers of people in work are not in our file, so we go by all residents.
note-modelled_homes_weighted_by_residents = The publisher's figures for small areas come from a model. We take their average, in which areas with more residents count more, because the number of homes is not in our file.
note-idaci_2025_worked_out = We worked this out from the publisher's count of children, rounded to 5, and its number of children aged 0 to 15. The published share is not in our files.
note-rank_worked_back = Worked back here from the score of 2015, which the publisher made from the rank: right to within one place.
note-decile_worked_back = For 2015 the tenth is worked out here from the published score, which was made from the national rank.
note-risk_weighted_by_residents = The figure is an average of small areas, in which larger ones count more. Their numbers of people and properties at risk are not in our file, so we go by their residents.
note-idaopi_2025_worked_out = We worked this out from the publisher's count of older people, rounded to 5, and its number of people aged 60 and over. The published share is not in our files.

# about
about-source = { $publisher }: [{ $title }]({ $address }){ $said ->
    [yes] { "" }
   *[no] , { $edition }
}. { $licence }.
about-source_page = { $publisher }: [{ $title }]({ $address }){ $said ->
    [yes] { "" }
   *[no] , { $edition }
}, page { $page }. { $licence }.

# tooltip
tooltip-head = { $place }, { $period }
tooltip-beside = { $place }: { $value }
tooltip-between_parts = { " · " }

# table
table-period = Period
table-none = not published
table-with_range = { $value } ({ $range })
table-ward = Ward
table-head = { $what }, { $period }
table-range = Range of { $what }
table-verdict = { $what } against the city
table-status = How { $what } came about
table-what = Indicator
table-this_ward = This ward (range)
table-city = The city
table-country = England
table-city_verdict = Ward against the city
table-country_verdict = Ward against England
table-nation = Among England's wards
table-among_wards = Among wards of { $country }
table-which = Kind
table-this = The ward
table-standing = Where it may stand among the wards
table-alike = No clear difference from
table-verdict_only = Against the city
table-range_only = Range
table-how = How it came about
table-page = Page
table-theme = Theme
table-polarity = Which way is good
table-levels = Areas
table-first = From
table-last = To
table-next = Next figures due
table-owner = Who answers for it
table-checked = Entry last checked
table-values = Values
table-publisher = Publisher
table-title = Title
table-edition = Edition
table-licence = Licence
table-file = Raw file
table-digest = SHA-256 begins
table-fifth = Fifth of the city
table-decile = Tenth of England
table-kind = What it is to the city
table-area = Area
table-claim = Claim
table-may = May it be said?
table-sentence = Sentence, or reason
table-value = Value

# number
number-none = no figure
number-between = { $lower } to { $upper }

# period
period-years = { $first } to { $last }
period-month = { $month } { $year }
period-one_month = month of { $period }
period-edition = { $period }: the year of the edition, whose data are older
period-days = { $period } ({ $start } to { $end })
period-day = { $day } { $month } { $year }

# unit
unit-years =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
unit-years-gap =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
unit-years-axis = years
unit-percent = { $number }%
unit-percent-brief = { $number }%
unit-percent-gap =
    { $count ->
        [one] { $number } percentage point
       *[other] { $number } percentage points
    }
unit-percent-axis = %
unit-percent-word = percent
unit-per_100 = { $number } per 100 households
unit-per_100-gap = { $number } per 100 households
unit-per_100-axis = per 100 households
unit-per_1000 = { $number } per 1,000
unit-per_1000-gap = { $number } per 1,000
unit-per_1000-axis = per 1,000
unit-per_10k = { $number } per 10,000
unit-per_10k-gap = { $number } per 10,000
unit-per_10k-axis = per 10,000
unit-per_100k = { $number } per 100,000
unit-per_100k-gap = { $number } per 100,000
unit-per_100k-axis = per 100,000
unit-pounds = £{ $number }
unit-pounds-brief = £{ $number }
unit-pounds-gap = £{ $number }
unit-pounds-gap_brief = £{ $number }
unit-pounds-axis = £
unit-pounds-word = pounds
unit-score = { $number }
unit-score-gap = { $number }
unit-score-axis = score
unit-score_10 = { $number } out of 10
unit-score_10-gap = { $number }
unit-score_10-axis = score out of 10
unit-points = { $number } points
unit-points-gap =
    { $count ->
        [one] { $number } point
       *[other] { $number } points
    }
unit-points-axis = percentage points
unit-rank = { $number }
unit-rank-gap =
    { $count ->
        [one] { $number } place
       *[other] { $number } places
    }
unit-rank-axis = rank in England, 1 = most deprived
unit-decile = { $number }
unit-decile-gap =
    { $count ->
        [one] { $number } tenth
       *[other] { $number } tenths
    }
unit-decile-axis = tenth of England, 1 = most deprived
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unit-people-gap =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unit-people-axis = people
unit-patients =
    { $count ->
        [one] { $number } patient
       *[other] { $number } patients
    }
unit-patients-gap =
    { $count ->
        [one] { $number } patient
       *[other] { $number } patients
    }
unit-patients-axis = patients for each family doctor
unit-households =
    { $count ->
        [one] { $number } household
       *[other] { $number } households
    }
unit-households-gap =
    { $count ->
        [one] { $number } household
       *[other] { $number } households
    }
unit-households-axis = households
unit-children =
    { $count ->
        [one] { $number } child
       *[other] { $number } children
    }
unit-children-gap =
    { $count ->
        [one] { $number } child
       *[other] { $number } children
    }
unit-children-axis = children
unit-incidents =
    { $count ->
        [one] { $number } incident
       *[other] { $number } incidents
    }
unit-incidents-gap =
    { $count ->
        [one] { $number } incident
       *[other] { $number } incidents
    }
unit-incidents-axis = incidents
unit-ratio = { $number }
unit-ratio-gap = { $number }
unit-ratio-axis = ratio
unit-tonnes = { $number } tonnes
unit-tonnes-gap = { $number } tonnes
unit-tonnes-axis = tonnes a person
unit-kwh = { $number } kWh
unit-kwh-gap = { $number } kWh
unit-kwh-axis = kWh
unit-minutes =
    { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
unit-minutes-gap =
    { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
unit-minutes-axis = minutes

# ordinal
ordinal =
    { $number ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
        [32] 32nd
        [33] 33rd
       *[other] { $number }th
    }

# level_plain
level_plain-ward = ward
level_plain-msoa = MSOA
level_plain-lsoa = small area
