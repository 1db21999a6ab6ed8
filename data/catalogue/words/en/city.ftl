### Pages about the city: overview, themes, principles, progress, deeds, timeline

# overview
overview-heading = How fair is life in { $place }?
overview-marmot = What a Marmot City is
overview-marmot_1 = { $place } became a Marmot City in { $year }. It set out to narrow the differences in health between its people.
overview-marmot_2 = The idea comes from Sir Michael Marmot: health follows from early years, education, work, income and places, and the less people have of these, the worse their health.
overview-marmot_3 = The city and its partners work on eight principles. This app shows what the figures say about each, and how sure anyone can be.
overview-headlines = Four outcomes, and how they have changed
overview-headlines_key = Line: { $place }. Dashed: { $country }.
overview-find = Start with a ward
overview-open_gap = See the whole gap, and how sure it is
overview-open_map = See which wards are most deprived
overview-more = Where these figures come from
overview-ways = Or start with
overview-map_title = Life expectancy of { $who } by ward
overview-go = Go to { $ward }
overview-ward = My ward
overview-ward_text = Every figure beside the city and { $country }
overview-present = A workshop
overview-present_text = Slides, a quiz and maps for the wall
overview-visitors = For visitors
overview-visitors_text = { $place } in one reading, and what to take home
overview-open_theme = More: { $page }
overview-gap-life_expectancy = In { $period }, { $who } in the least deprived parts of { $place } lived about { $size } longer than { $who } in the most deprived parts (range { $range }). It is read from a line through every area of the city, from the most deprived to the least.
overview-newest-life_expectancy = { $period } is the newest period for which we hold the life expectancy of every ward.

# visitors
visitors-answer = { $place } for visitors, in about { $minutes } minutes: how fair life is, what the figures can say and what they cannot, what was done, and what you can take home.
visitors-truth = Guess first, then open the answer
visitors-done = What was done
visitors-done_text =
    { $number ->
        [one] One thing that was done is told from published pages, with its figures and with what no page says.
       *[other] { $number } things that were done are told from published pages, with their figures and with what no page says.
    }
visitors-home = What you can take home
visitors-present = This reading as a talk
visitors-present_text = As slides for your own screen, with notes for the speaker, and posters for the wall
visitors-ward = A ward on paper
visitors-ward_text = One ward in short: its place in the city, five questions, what changed
visitors-glossary = The words
visitors-glossary_text = What each word means, what it is called abroad, and how Britain is run
visitors-data = The figures
visitors-data_text = Every figure with its source, to work with at home

# headline
headline-higher_better = ▲ Up { $size } since { $since }: clearly better
headline-lower_better = ▲ Down { $size } since { $since }: clearly better
headline-higher_worse = ▼ Up { $size } since { $since }: clearly worse
headline-lower_worse = ▼ Down { $size } since { $since }: clearly worse
headline-higher_neutral = ◆ Up { $size } since { $since }: a clear rise
headline-lower_neutral = ◆ Down { $size } since { $since }: a clear fall
headline-unclear = ● No clear change since { $since }
headline-described_higher = ↑ Up { $size } since { $since }
headline-described_lower = ↓ Down { $size } since { $since }
headline-described_same = { $equal ->
    [yes] ○ The same as in { $since }
   *[no] ○ Hardly changed since { $since }
}
headline-single = – No earlier figure
headline-break = – New way of measuring: not compared with earlier years
headline-refused = – Not compared with earlier years
headline-no_country = No figure for { $country }
headline-beside-better = Better than { $country } ({ $value })
headline-beside-worse = Worse than { $country } ({ $value })
headline-beside-close = Close to { $country } ({ $value })
headline-beside-similar = Too uncertain to tell apart from { $country } ({ $value })
headline-beside-higher = Clearly higher than { $country } ({ $value })
headline-beside-lower = Clearly lower than { $country } ({ $value })
headline-beside-described_higher = Higher than { $country } ({ $value })
headline-beside-described_lower = Lower than { $country } ({ $value })
headline-beside-described_same = { $equal ->
    [yes] The same as { $country } ({ $value })
   *[no] About the same as { $country } ({ $value })
}
headline-beside-not_compared = { $country }: { $value }

# school_readiness
school_readiness-heading = Are children ready for school at five?

# employment
employment-heading = Who has work in { $place }?

# crime
crime-heading = How much crime is recorded, and of which kind?

# beside
beside-choose = The figures of one ward
beside-choose_why = Choose a ward in the menu above to see its own figures here first.
beside-nothing = No figure of this page is published for wards up to the chosen year.
beside-city_then = { $city }'s figure for { $period } was { $value }.
beside-title = { START($clause) }, compared with { $city } across { $where }
beside-subtitle = { $ward } beside { $where } and { $wider }, newest figures
beside-sentence = { $wider }: { $country } ({ $period }). { $nation }

# kinds
kinds-nothing = “{ $what }” has no figures for the city.
kinds-title_both =
    { $further ->
        [yes] Of the kinds counted in the same way, { $high } are { $high_times } times { $wider }'s rate in { $place }, and { $low } { $low_times } times
       *[no] In { $place }, { $high } are { $high_times } times { $wider }'s rate, and { $low } { $low_times } times
    }
kinds-title_above =
    { $further ->
        [yes] Of the kinds counted in the same way, { $high } stand out most in { $place }: { $high_times } times { $wider }'s rate
       *[no] { START($high) } stand out most in { $place }: { $high_times } times { $wider }'s rate
    }
kinds-title_below =
    { $further ->
        [yes] Of the kinds counted in the same way, none is far above { $wider }'s rate in { $place }; furthest below are { $low }, at { $low_times } times
       *[no] No kind is far above { $wider }'s rate in { $place }; furthest below are { $low }, at { $low_times } times
    }
kinds-title_near =
    { $further ->
        [yes] Of the kinds counted in the same way, all are close to { $wider }'s rate in { $place }
       *[no] Every kind is close to { $wider }'s rate in { $place }
    }
kinds-title_none = { $what }: { $place }
kinds-subtitle = { $what }, { $period }
kinds-key_ward = Sorted by how many times { $city }'s rate each kind has, the most first. Bars: { $place }. Upright line: { $city }. ◇: { $wider }.
kinds-key_city = Sorted by how many times { $wider }'s rate each kind has, the most first. Bars: { $place }. ◇: { $wider }.
kinds-speech = { $kind }, { $place }: { $value }
kinds-pointed = { $kind }, { $place }
kinds-beside = { $kind } ({ $value }, { $wider } { $other })
kinds-both =
    { $further ->
        [yes] Of the kinds counted in the same way, furthest above { $wider } in { $place }
       *[no] Furthest above { $wider } in { $place }
    } ({ $period }, not tested), at { $high_times } times its rate: { $high_told }. Furthest below, at { $low_times } times: { $low_told }.
kinds-above =
    { $further ->
        [yes] Of the kinds counted in the same way, furthest above { $wider } in { $place }
       *[no] Furthest above { $wider } in { $place }
    } ({ $period }, not tested), at { $high_times } times its rate: { $high_told }.
kinds-below =
    { $further ->
        [yes] Of the kinds counted in the same way, none is far above { $wider } in { $place }.
       *[no] No kind is far above { $wider } in { $place }.
    } Furthest below ({ $period }, not tested), at { $low_times } times its rate: { $low_told }.
kinds-near =
    { $further ->
        [yes] Of the kinds counted in the same way, all are close to { $wider } in { $place } ({ $period }, not tested).
       *[no] Every kind is close to { $wider } in { $place } ({ $period }, not tested).
    }
kinds-all_higher = All { $count } kinds in the picture are higher than in { $wider }.
kinds-all_lower = All { $count } kinds in the picture are lower than in { $wider }.
kinds-all_same = All { $count } kinds in the picture are about the same as in { $wider }.
kinds-some = Of the { $count } kinds in the picture, set beside { $wider }: { $list }.
kinds-some_higher =
    { $count ->
        [one] { $count } is higher
       *[other] { $count } are higher
    }
kinds-some_lower =
    { $count ->
        [one] { $count } is lower
       *[other] { $count } are lower
    }
kinds-some_same =
    { $count ->
        [one] { $count } is about the same
       *[other] { $count } are about the same
    }
kinds-beyond =
    { $further ->
        [yes] Of the kinds counted in the same way, furthest above { $wider }
       *[no] Furthest above { $wider }
    }, at { $high_times } times its rate: { $high_told }.
kinds-beyond_none =
    { $further ->
        [yes] Of the kinds counted in the same way, none is far above { $wider }.
       *[no] No kind is far above { $wider }.
    }
kinds-left_out = One kind is not in the picture, because it is counted in another way: { $kind } ({ $list }).
kinds-left_out_times =
    { $equal ->
        [yes] That is about { $wider }'s rate.
        [above] That is a little above { $wider }'s rate.
        [below] That is a little below { $wider }'s rate.
       *[no] That is { $times } times { $wider }'s rate.
    }
kinds-apart = { $kind }: { $list }.
kinds-part = { $place } { $value }
kinds-lead = { START($what) } in { $place } are { $list }; { $period }, not tested.
kinds-quote = In { $in }, { $what } in { $place } were { $list }{ $made }; source: { $source }, averaged here.
kinds-furthest_higher = { $alone ->
    [yes] furthest above
   *[no] among the furthest above
}: { $kind } at { $value }, { $wider } { $other }
kinds-furthest_lower = { $alone ->
    [yes] furthest below
   *[no] among the furthest below
}: { $kind } at { $value }, { $wider } { $other }
kinds-quote_higher = { $place ->
        [first] higher than { $wider }'s
       *[later] higher
    } { $which ->
        [all] for all { $all } kinds ({ $furthest })
        [one] only for { $kind } ({ $value }, { $wider } { $other })
       *[some] { $place ->
            [first] for { $count } of { $all } kinds
           *[later] for { $count }
        } ({ $furthest })
    }
kinds-quote_lower = { $place ->
        [first] lower than { $wider }'s
       *[later] lower
    } { $which ->
        [all] for all { $all } kinds ({ $furthest })
        [one] only for { $kind } ({ $value }, { $wider } { $other })
       *[some] { $place ->
            [first] for { $count } of { $all } kinds
           *[later] for { $count }
        } ({ $furthest })
    }
kinds-quote_same = { $place ->
        [first] about the same as { $wider }'s
       *[later] about the same
    } for { $which ->
    [one] { $kind }
   *[other] { $count }
}
kinds-none = The figures are those of { $place } ({ $period }).

# health
health-heading = How long do people live, and how long in good health?

# living
living-heading = Who has enough to live on, and how is life going?

# theme
theme-other_ways = { $what }, counted in other ways ({ $number })
theme-more = More about { $page } ({ $number })
theme-constituencies = { $subtitle }, by constituency
theme-whole_city = { $subtitle }, for the whole city
theme-ward_line = The newest figure of this kind in { $ward } is { $value } ({ $period }).
theme-no_cards = No cards are listed for this page. They stand in data/catalogue/pages.toml.
theme-blank = The line stops for { $periods }. { $reason }
theme-claim_source = [The nearest published figures]({ $address }), { $site }

# parts
parts-title = { $what }: highest for { $high } ({ $high_value }), lowest for { $low } ({ $low_value })
parts-title_of = { $what }, of the { $number } groups shown: highest for { $high } ({ $high_value }), lowest for { $low } ({ $low_value })
parts-sentence = { $what } in { $period }: { $list }.
parts-part = { $where } { $value }

# authorities
authorities-nothing = “{ $what }” is held for this city only, so it cannot be set beside others.
authorities-title = { $place }: { $value }, beside places like it
authorities-subtitle = { $what } of the city, its statistical neighbours and the other boroughs of its region, { $period }{ $unit }
authorities-country = The dashed line is { $country }.
authorities-neighbour_none = None of its { $every } statistical neighbours, the places most like it, has a figure.
authorities-borough_none = None of the { $every } other boroughs of its region that are not among them has a figure.
authorities-note = Statistical neighbours are the ten authorities that the Department for Education finds most alike. They stand in the order of likeness, not of their figures; thin lines part the city, its neighbours and the boroughs. Two places next to each other often cannot be told apart.
authorities-kind_city = this city
authorities-kind_neighbour = statistical neighbour
authorities-kind_borough = borough around it
authorities-placed_clear = { $where } has { $position } figure of all { $among }, clear of the rest.
authorities-placed_tested = { $where } has { $position } figure of all { $among }; allowing for chance, its place may be anywhere { $span }.
authorities-placed_anywhere = { $where } has { $position } figure of all { $among }; allowing for chance, it may have any place among them.
authorities-placed_described = { $where } has { $position } figure of all { $among }, as the figures stand.
authorities-placed_shared = { $where } shares { $position } figure of all { $among }, as the figures stand.
authorities-unplaced_count = They are put in no order, because the number is larger where more people live.
authorities-unplaced_age = They are put in no order, because the figure depends on how old residents are.
authorities-unplaced_small = They are put in no order, because one of the figures rests on fewer than { $least } cases.
authorities-place-highest = the { $rank } highest
authorities-place-highest_first = the highest
authorities-place-highest_span = from { $first } to { $last } highest
authorities-place-lowest = the { $rank } lowest
authorities-place-lowest_first = the lowest
authorities-place-lowest_span = from { $first } to { $last } lowest
authorities-neighbour_all =
    { $number ->
        [one] Its statistical neighbour, the place most like it, is { $low } ({ $low_value }).
       *[other] Its { $number } statistical neighbours, the places most like it, run from { $low_value } ({ $low }) to { $high_value } ({ $high }).
    }
authorities-neighbour =
    { $number ->
        [one] Of its { $every } statistical neighbours, the places most like it, { $number } has a figure here: { $low } ({ $low_value }).
       *[other] Of its { $every } statistical neighbours, the places most like it, { $number } have a figure here, from { $low_value } ({ $low }) to { $high_value } ({ $high }).
    }
authorities-borough_all =
    { $number ->
        [one] The borough around it that is not among them is { $low } ({ $low_value }).
       *[other] The { $number } other boroughs of its region that are not among them run from { $low_value } ({ $low }) to { $high_value } ({ $high }).
    }
authorities-borough =
    { $number ->
        [one] Of the { $every } other boroughs of its region that are not among them, { $number } has a figure here: { $low } ({ $low_value }).
       *[other] Of the { $every } other boroughs of its region that are not among them, { $number } have a figure here, from { $low_value } ({ $low }) to { $high_value } ({ $high }).
    }

# deciles
deciles-nothing = “{ $what }” has no figures by tenth of deprivation.
deciles-title = { $what } in { $country }: a gap of { $gaps }
deciles-subtitle = { $what }, tenths of areas in { $country } from most to least deprived, { $period }{ $unit }
deciles-sentence = { $who }: { $most } in the most deprived tenth of { $country }, { $least } in the least deprived ({ $period }). That is { $size } apart.
deciles-note = These are tenths of the whole country, for scale. They are not tenths of the city, and the fifths of the city must not be read as the same thing.
deciles-first = 1, most deprived
deciles-last = { $number }, least deprived
deciles-step = { $number }


# standing
standing-nothing = No figure under this choice
standing-nothing_why = No figure for the city belongs to this choice up to { $year }. Choose another principle or a later year.
standing-title = Against { $country }: { $better } better, { $worse } worse, { $similar } with no clear difference
standing-subtitle =
    { $all ->
        [one] Newest figure of one indicator for { $place }, set beside { $country }'s of the same period
       *[other] Newest figure of each of { $all } indicators for { $place }, set beside { $country }'s of the same period
    }
standing-not_compared = Not compared with { $country }: { $why }.
standing-head_value = Newest figure
standing-head_state = Against { $country }
standing-head_trend = Recent trend
standing-group_better = ▲ Better than { $country } ({ $number })
standing-group_worse = ▼ Worse than { $country } ({ $number })
standing-group_higher = ◆ Clearly higher than { $country }, and neither way is better ({ $number })
standing-group_lower = ◆ Clearly lower than { $country }, and neither way is better ({ $number })
standing-group_similar = ● No clear difference from { $country } ({ $number })
standing-group_described_higher = ↑ Shown as counted: higher than { $country } ({ $number })
standing-group_described_lower = ↓ Shown as counted: lower than { $country } ({ $number })
standing-group_described_same = ○ Shown as counted: about the same as { $country } ({ $number })
standing-group_not_compared = – Not compared, and why ({ $number })
standing-judged =
    { $number ->
        [0] { $whole ->
            [one] The one figure here does not have the range that a test needs.
           *[other] None of { $whole } figures has the range that a test needs.
        }
       *[other] { $whole ->
            [one] The one figure here can be tested for chance: { $list }.
           *[other] Of { $whole } figures, { $number } can be tested for chance: { $list }.
        }
    }
standing-count_better =
    { $number ->
        [one] { $number } is better than { $country }'s
       *[other] { $number } are better than { $country }'s
    }
standing-count_worse =
    { $number ->
        [one] { $number } is worse
       *[other] { $number } are worse
    }
standing-count_higher =
    { $number ->
        [one] { $number } is clearly higher (neither way is better)
       *[other] { $number } are clearly higher (neither way is better)
    }
standing-count_lower =
    { $number ->
        [one] { $number } is clearly lower (neither way is better)
       *[other] { $number } are clearly lower (neither way is better)
    }
standing-count_similar =
    { $number ->
        [one] { $number } shows no clear difference
       *[other] { $number } show no clear difference
    }
standing-count_described_higher =
    { $number ->
        [one] { $number } is higher than { $country }'s
       *[other] { $number } are higher than { $country }'s
    }
standing-count_described_lower =
    { $number ->
        [one] { $number } is lower
       *[other] { $number } are lower
    }
standing-count_described_same =
    { $number ->
        [one] { $number } is about the same
       *[other] { $number } are about the same
    }

# principles
principles-heading = What do the eight principles show?
principles-answer = A Marmot City works on eight principles. Choose one to see its figures, what was done, and what nobody measures.
principles-set_by = [The page on which the city set this priority]({ $address }), { $site }
principles-what = { $what }, { $period }
principles-change = { $verdict } since { $since } ({ $before })
principles-no_change = – no earlier figure to compare it with
principles-country = { $country }: { $value }
principles-no_figure = No figure is held up to this year.
principles-done = What was done
principles-done_caution = None of the pages shows that one thing caused another.
principles-done_line = { $title } ({ $years })
principles-unmeasured = What is not measured
principles-named = Of each of the { $number } things that the council's monitoring tool names here we hold a figure.
principles-named_none = The council's monitoring tool also names { $list }. We hold no published figure for them.
principles-unseen = Which indicators the tool names was not seen for: { $names }.
principles-not_in_tool = The council's monitoring tool is set out by principle, so it names no indicators for this priority.
principles-no_tool = No list of the council's own indicators is held.
principles-tool = [The council's Marmot monitoring tool]({ $address }), { $site }

# deeds
deeds-heading = What was done in { $place }?
deeds-caution = No page we read shows that any of it changed a figure for the city. Most pages were read in their first part only. Each figure has its own year and counts its own people, so no two of them make a trend. “Other work in the city” means that no page we read ties it to the Marmot work.
deeds-hint = Under “Priority” above, choose a principle to see what was done under it, with all figures open.
deeds-nothing = Nothing done is listed under this choice
deeds-nothing_why = Choose another priority or a later year.
deeds-all_principles = All eight principles
deeds-open = Read them with their figures and pages
deeds-deeds =
    { $number ->
        [one] Published pages tell of { $number } thing that was done.
       *[other] Published pages tell of { $number } things that were done.
    }
deeds-figures =
    { $number ->
        [0] No published figure stands beside it.
        [one] { $number } published figure stands beside it.
       *[other] { $number } published figures stand beside them.
    }

# deed
deed-where = { $where }. { $years }.
deed-where_also = { $where }. { $years }. Other work in the city
deed-doubt = Not clear:
deed-unknown = Not known:
deed-ours = Our own comment, which none of the pages makes:
deed-beside = Figures of the city to set beside it, not proof of what it did: { $list }.
deed-figure = **{ $amount }** { $what }
deed-set = { $period }, { $scope }: { $figures } ([page { $number }]({ $address })). { $doubt }
deed-country = { $what } ({ $country } { $value })
deed-range = { $low } to { $high }
deed-million = { $number } million
deed-page_link = { $number }. [{ $page }]({ $address }). { $site }, { $read }.
deed-read_opening = we read its first part
deed-read_whole = we read all of it
deed-bound_about = about { $value }
deed-bound_over = over { $value }
deed-bound_nearly = nearly { $value }
deed-bound_at_least = at least { $value }
deed-bound_up_to = up to { $value }
deed-kind_done = What was done, as published
deed-kind_plan = Planned: not what came of it
deed-kind_area = About the area, not what this work brought about
deed-pages = Pages
deed-open =
    { $number ->
        [one] { $figures }, { $number } page
       *[other] { $figures }, { $number } pages
    }
deed-count =
    { $number ->
        [0] No figure
        [one] { $number } figure
       *[other] { $number } figures
    }

# sites
sites-title = Where it is found
sites-subtitle = Places with a published address, by the postcode of the address
sites-nothing = No place is listed for this choice
sites-nothing_why = Choose another priority or a later year.
sites-note = Each point is the middle of a postcode, so it may stand some metres from the door.
sites-open = Addresses are as published at the time. We have not checked which places are still open.
sites-address = { $street }, { $postcode }
sites-numbered = { $number }. { $name }
sites-line = { $number }. **{ $name }** ({ $kind }): { $address }. Ward: { $ward }.
sites-head_name = Place
sites-head_kind = What
sites-head_address = Address
sites-head_printed = Published
sites-in_ward = { $name } ({ $kind }), { $address }
sites-heading = What is found in this ward
sites-ward = Published addresses in { $ward }: { $list }.
sites-open_deeds = What was done, and where
sites-sentence =
    { $number ->
        [one] { $number } place has a published address.
       *[other] { $number } places have a published address. Their numbers run from west to east.
    }
sites-wards =
    { $number ->
        [one] It lies in one ward.
       *[other] They lie in { $number } wards.
    }

# marmot_places
marmot_places-heading = Marmot places in the UK
marmot_places-sentence = Places that pages name, by the first date published. No complete list was found, so a place that is not here may be one all the same.
marmot_places-head_name = Place
marmot_places-head_nation = Nation
marmot_places-head_when = Dates as published
marmot_places-head_pages = Page
marmot_places-pages = The pages by number, with their addresses

# progress
progress-heading = What has changed, what has not, and what cannot be said?
progress-line = Compared with: { $since }
progress-pick = Compare with
progress-hint = The later period is the newest up to the year chosen above.
progress-since_baseline = Each outcome has its own years, from its first comparable figure since { $year } where there is one.
progress-since_year = Each outcome is set against its newest figure up to { $year }.
progress-baseline = The first comparable figure since { $year }
progress-title =
    { $tested ->
        [0] No change here has the ranges that a test needs
        [one] { $better ->
            [0] { $worse ->
                [0] No clear change on the one subject that can be tested
               *[other] Worse on the one subject that can be tested
            }
           *[other] Better on the one subject that can be tested
        }
       *[other] { $better ->
            [0] { $worse ->
                [0] No clear change on any of the { $tested } subjects that can be tested
               *[other] Worse on { $worse ->
                    [one] one
                   *[other] { $worse }
                } of the { $tested } subjects that can be tested
            }
           *[other] { $worse ->
                [0] Better on { $better ->
                    [one] one
                   *[other] { $better }
                } of the { $tested } subjects that can be tested
               *[other] Better on { $better ->
                    [one] one
                   *[other] { $better }
                } and worse on { $worse ->
                    [one] one
                   *[other] { $worse }
                } of the { $tested } subjects that can be tested
            }
        }
    }
progress-subtitle = Change of each outcome in { $place } between two periods
progress-same = Some measure the same thing: { $list }.
progress-same_better = the { $number } that got better are about { $subjects }
progress-same_worse = the { $number } that got worse are about { $subjects }
progress-together = Measures of the same thing:
progress-outcomes = How life is for people in the city
progress-outcomes_text = Many things move these figures, and nothing here says that the Marmot work did.
progress-no_outcomes = No outcome for the whole city belongs to this choice up to this year. Choose another priority or a later year.
progress-outputs = What the programme itself has done
progress-outputs_text = The programme's own figures that can be shown like the others. They say what was done, never what came of it, so they stand apart from the outcomes. The page “{ $page }” holds every figure of the work that was published.
progress-outputs_subtitle = Figures of the programme's own work, as published
progress-outputs_sentence = Each was published once, so there is no earlier figure to set it against.
progress-no_outputs = No figure of the programme's own work is published under this choice up to this year.
progress-output = { $what }: { $value } ({ $period }).
progress-over = over { $value }
progress-targets_head = Targets
progress-targets = No target with a number was published on any page we have seen. So nothing here is measured against a target.
progress-figure = { $value } ({ $period })
progress-by_ranges = by the ranges of the figures
progress-method = A change is clear if the 95% range of the difference leaves out nought. With this many figures, about one in twenty would seem to change by chance alone. Figures without a range are shown as counted: higher or lower, never better or worse.
progress-group_better = ▲ Clearly better ({ $number })
progress-group_worse = ▼ Clearly worse ({ $number })
progress-group_higher = ◆ Clearly higher, and neither way is better ({ $number })
progress-group_lower = ◆ Clearly lower, and neither way is better ({ $number })
progress-group_similar = ● No clear change ({ $number })
progress-group_described_higher = ↑ Shown as counted: higher ({ $number })
progress-group_described_lower = ↓ Shown as counted: lower ({ $number })
progress-group_described_same = ○ Shown as counted: much the same ({ $number })
progress-group_not_compared = – Cannot be compared, and why ({ $number })
progress-word_better = ▲ clearly better
progress-word_worse = ▼ clearly worse
progress-word_higher = ◆ clearly higher
progress-word_lower = ◆ clearly lower
progress-word_similar = ● no clear change
progress-word_described_higher = ↑ higher
progress-word_described_lower = ↓ lower
progress-word_described_same = ○ much the same
progress-word_not_compared = – not compared
progress-head_then = Earlier
progress-head_now = Later
progress-head_change = Difference
progress-head_verdict = Change
progress-head_why = Why
progress-head_country = { $country } meanwhile
progress-since = Since { $year }
progress-since_new = Since { $year } (a new series)
progress-span = { $then } to { $now }
progress-when = { $then } → { $now }
progress-named_one = { $what } ({ $more ->
    [0] { "" }
    [one] and a related figure,{ " " }
   *[other] and { $more } related figures,{ " " }
}{ $then } to { $now })
progress-named_better = Clearly better: { $list }.
progress-named_worse = Clearly worse: { $list }.
progress-alike = { $country }'s figure moved the same way in { $same } of the { $number } clear changes that can be set beside it.
progress-alike_all =
    { $number ->
        [one] { $country }'s figure moved the same way in the one clear change that can be set beside it.
       *[other] { $country }'s figure moved the same way in all { $number } clear changes that can be set beside it.
    }
progress-alike_none =
    { $number ->
        [one] { $country }'s figure did not move the same way in the one clear change that can be set beside it.
       *[other] { $country }'s figure moved the same way in none of the { $number } clear changes that can be set beside it.
    }
progress-figures_on = { $number } figures on { $subjects }
progress-judged_head = Tested for chance ({ $number })
progress-counted_head = Shown as counted, without a test ({ $number })
progress-refused_head = What cannot be compared, and why ({ $number })
progress-key = From the earlier figure (dot) to the newest (sign): ▲ clearly better, ▼ clearly worse, ◆ clearly higher or lower where neither is better, ● no clear change. Dashed, ending in ◇: { $country } over the same years. Further right is higher; shares and rates in the same unit share one scale.
progress-key_counted = Here the signs are arrows: ↑ has risen, ↓ has fallen, ○ has stayed much the same. Nothing tests whether that is more than the usual ups and downs, so none is called better or worse.
progress-picture = { $head }: { $list }.
progress-picture_one = { $what } from { $then } to { $now } ({ $when })
progress-outputs_title =
    { $number ->
        [one] { $number } figure of the programme's own work
       *[other] { $number } figures of the programme's own work
    }
progress-subject =
    { $number ->
        [one] one subject
       *[other] { $number } subjects
    }
progress-judged =
    { $number ->
        [0] { $whole ->
            [one] The one outcome here does not have the ranges that a test needs.
           *[other] None of { $whole } outcomes has the ranges that a test needs.
        }
       *[other] { $whole ->
            [one] The one outcome here can be tested for chance: { $list }.
           *[other] Of { $whole } outcomes, { $number } can be tested for chance: { $list }.
        }
    }
progress-counted =
    { $number ->
        [one] Another one comes without a test: { $list }.
       *[other] Another { $number } come without a test: { $list }.
    }
progress-not_compared = For { $number } no fair comparison can be made; the list says why.
progress-on = {""} (on { $subjects })
progress-count_better =
    { $number ->
        [one] { $number } has clearly got better
       *[other] { $number } have clearly got better
    }{ $on }
progress-count_worse =
    { $number ->
        [one] { $number } has clearly got worse
       *[other] { $number } have clearly got worse
    }{ $on }
progress-count_higher =
    { $number ->
        [one] { $number } has clearly risen (neither way is better)
       *[other] { $number } have clearly risen (neither way is better)
    }
progress-count_lower =
    { $number ->
        [one] { $number } has clearly fallen (neither way is better)
       *[other] { $number } have clearly fallen (neither way is better)
    }
progress-count_similar =
    { $number ->
        [one] { $number } has not clearly changed
       *[other] { $number } have not clearly changed
    }
progress-count_described_higher =
    { $number ->
        [one] { $number } has risen
       *[other] { $number } have risen
    }
progress-count_described_lower =
    { $number ->
        [one] { $number } has fallen
       *[other] { $number } have fallen
    }
progress-count_described_same =
    { $number ->
        [one] { $number } has stayed much the same
       *[other] { $number } have stayed much the same
    }

# timeline
timeline-heading = How did { $place } become a Marmot City?
timeline-title = Timeline
timeline-nothing = Nothing is listed up to this year. Choose a later year.
timeline-sentence = { $events } dates from { $first } to { $last }, each with the page it was read on.
timeline-hint = The year above shows what happened up to then. That one thing came before another does not make it the cause.
timeline-when = When
timeline-what = What happened
timeline-page = Page
timeline-source = [{ $site }]({ $address })
timeline-partners = Who takes part
timeline-no_partners = No partner is listed up to { $year }.

# report
report-title = Progress report: { $what }
report-all = all priorities
report-subtitle = { $place } as a Marmot City, { $until }
report-latest = with the newest figures held
report-upto = with figures up to { $year }
report-stamp = Made on { $day } from data version { $version } of the { $app }. Each figure keeps its period.
report-summary = In short
report-caution = Many things move these figures. Nothing here says that the Marmot work caused a change.
report-changed = What changed
report-worse = What clearly got worse
report-better = What clearly got better
report-higher = What clearly rose, and neither way is better
report-lower = What clearly fell, and neither way is better
report-similar = What has not clearly changed
report-counted = What is shown as counted
report-not_compared = What cannot be compared, and why
report-none_changed = No outcome has clearly changed.
report-none_similar = Nothing falls under this heading.
report-none_counted = Nothing falls under this heading.
report-none_not_compared = Every outcome can be compared.
report-charts = Pictures
report-method = How it was judged
report-ranges = Ranges are 95% ranges, as published or worked out from published counts. Without a range a change is shown as counted, and is never called better or worse.
report-periods = The later period of each figure is the newest up to the chosen year. Figures on both sides of a change of method are never compared.
report-sources = Sources
report-word = Download this report (Word)
report-pdf = Download this report (PDF)
report-head = The report to take away
report-text = What has changed, what has not, what is shown as counted and what cannot be compared, for the priority and years chosen here. With pictures, sources and method.
report-file = progress-report-{ $priority }-{ $year }
