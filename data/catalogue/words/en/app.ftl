### The frame: menu, filters, cards, what is said when something is missing

# app
app-title = { $place } Marmot Explorer
app-tagline = How fair is life across the city?
app-footer = Figures as published by the sources named with each picture. Nothing here says that one thing caused another.
app-version = Data version { $version }.
app-notice = Part of this link could not be followed
app-other_ward = Another ward is shown
app-missing = These figures cannot be shown
app-damaged = { $reason } The other figures are not affected. To mend it, run the build again or fetch the file anew. Then start the app again.
app-fault-missing = The file { $file } is missing or cannot be opened.
app-fault-damaged = The file { $file } is damaged.
app-fault-wards = All files with figures of wards are missing or damaged.
app-faults = Some figures cannot be shown
app-faults_text = These files are missing or damaged, so their figures are left out: { $files }. All other figures are whole.
app-left_out = { $what } is left out: { $reason }
app-broken = The app cannot start safely. These faults have to be mended first:
app-skip = Main content
app-link = Link to this view
app-language = English
app-locale = en_GB
# What has to be said of a translation; nothing of English.
app-unreviewed = { "" }

# refused
refused-field = “{ $wanted }” is not something this app knows for “{ $field }”; “{ $shown }” is shown instead.
refused-unknown = “{ $field }” is not a part of a link that this app knows; it is left aside.
refused-ward_set = { $wanted } is not a ward under the boundaries chosen here. Most of its people live in { $shown }, which is shown instead.
refused-areas_most = At most twelve areas are compared at once; “{ $wanted }” is left out.

# field
field-place = place
field-boundaries = ward boundaries
field-ward = ward
field-priority = priority
field-year = year
field-earlier = compared with
field-indicator = indicator
field-group = group of people
field-claim = claim
field-other_ward = other ward
field-other_group = other group of people
field-areas = areas
field-compare = compare by
field-against = second indicator
field-level = kind of area
field-look = look
field-maps = how two figures are shown
field-edition = edition of the deprivation index
field-language = language
field-talk = talk
field-slide = slide
field-data = version of the data

# light
light-link = Light page: the same without scripts, for slow lines and for printing
light-full = Open the full app
light-what = This page works without scripts.
light-change = Change what is shown
light-show = Show
light-find = Find a ward by its name or a postcode
light-find_none = No ward and no postcode of { $place } matches that.
light-missing = There is no such page
light-missing_text = The address leads to no page. These are all pages:
light-failed = This page could not be made
light-failed_text = Please try again in a little while. The other pages may still be there:

# menu
menu-open = Menu
menu-start = Start here
menu-explore = Explore
menu-themes = Themes
menu-city = The Marmot City
menu-check = Check

# page
page-overview = Overview
page-map = Map
page-ward = Ward
page-school_readiness = School readiness
page-employment = Employment
page-crime = Crime
page-health = Health and length of life
page-living = Standard of living
page-gap = The gap
page-claims = Can I say this?
page-compare = Compare
page-principles = Eight principles
page-progress = Progress
page-present = On the wall
page-own_talk = Make your own talk
page-visitors = For visitors
page-timeline = Timeline and partners
page-deeds = What was done
page-data = About the data
page-glossary = What words mean
page-accessibility = Accessibility

# filter
filter-level = Kind of area
filter-maps = How two figures are shown
filter-edition = Edition of the deprivation index
filter-priority = Priority
filter-ward = Ward
filter-year = Year
filter-boundaries = Ward boundaries
filter-look = Look
filter-all_priorities = All priorities
filter-all_wards = All 18 wards
filter-latest = Latest
filter-upto = Up to { $year }
filter-principle = { $number }. { $title }
filter-own_priority = { $years }: { $title }
filter-indicator = Indicator
filter-second = Second figure
filter-shade = Shown as shade
filter-symbol = Shown as number
filter-no_symbol = Nothing
filter-kind = Which kind
filter-group = Who
filter-empty = No figure on this page belongs to “{ $priority }”.
filter-empty_help = Choose another priority, or show all.
filter-show_all = Show all priorities
filter-language = Language
filter-several = Choose
filter-kept_ward = This page is about the whole city; { $ward } stays chosen.
filter-kept =
    { $number ->
        [one] “{ $list }” does not change this page, but stays chosen.
       *[other] { $list } do not change this page, but stay chosen.
    }

# look
look-standard = Standard
look-contrast = High contrast
look-projector = Projector

# card
card-chart = Chart
card-table = Table
card-about = About
card-source = Source: { $sources }
card-download = Download these figures (CSV)
card-provenance = Where each number comes from
card-limits = What it cannot tell you
card-method = How it is worked out
card-meaning = What it tells you
card-good = Which way is good
card-numerator = What is counted
card-denominator = Out of what
card-checked = Entry last checked on { $date }.

# glossary
glossary-heading = What do the words mean?
glossary-answer = Words of statistics and of British councils, in plain English, and how sure the figures are.
glossary-words = Words
glossary-here =
    { $number ->
        [one] A word on this page, explained
       *[other] Words on this page, explained
    }

glossary-abroad = The same words abroad
glossary-abroad_text = What WHO, Eurostat or Norway calls the nearest thing. Where it is counted in another way, figures from there cannot stand beside those here.

# britain
britain-heading = Britain for visitors
britain-council-word = Council
britain-council-text = The elected council runs the city’s own services: help with schools, social care, housing, roads and waste, and public health. It has no county above it. But doctors and hospitals belong to the National Health Service, and the police to a force for the whole of the West Midlands. Most of its money comes from the government or from a tax on homes, and the government limits how far that tax may rise.
britain-ward-word = Ward
britain-ward-text = For elections the city is divided into wards. The voters of a ward choose the councillors who speak for it. A ward is not a district with an office, tasks or a budget of its own. Its boundaries are redrawn from time to time so that each councillor speaks for about as many people, and so this app has two sets of them.
britain-cabinet-word = Cabinet
britain-cabinet-text = The councillors choose a leader, who picks a few of them as the Cabinet. Together they decide from day to day, each for one field, much as ministers do in a government.
britain-scrutiny-word = Scrutiny
britain-scrutiny-text = Councillors outside the Cabinet meet in Scrutiny boards. They question its members and officers in public, before and after decisions, and advise. They cannot decide anything themselves.
britain-constituency-word = Constituency
britain-constituency-text = For Parliament the country is divided into constituencies, larger than wards. Each elects one member: whoever gets the most votes. Some figures are published for constituencies and for nothing smaller.

# sure
sure-link = How sure is this?
sure-heading = How sure are the figures?
sure-tested-word = Clear, or not clear, by its range
sure-tested-text = Any figure could have come out a little higher or lower by chance. Where we know by how much, there is a range around it. If the difference is wider than chance would make it, we call it clear: better, worse, risen or fallen. If it is not, we say that there is no clear difference. The signs are filled: ▲ ▼ ◆ ●.
sure-described-word = Shown as counted
sure-described-text = Some figures count everybody, or are worked out by a rule, and nobody publishes a range. Then we say which is higher and which is lower. We do not say that it is better or worse. The signs are arrows, ↑ and ↓, or ○ for about the same.
sure-slight = A very small difference is not worth a word. So each kind of figure has a limit: { $list }. For percentages below { $below } it is { $small }% of the figure, and for most other figures { $part }%. Where no test decides, and two figures are closer than that, we call them about the same, and say of a figure that it has hardly changed, or is much the same as before.
sure-refused-word = Cannot be compared
sure-refused-text = Two figures may not be the same thing: the way of counting changed, the areas differ, or the numbers are too small. Then we give both and say in a line why they are not set against each other. The sign is a dash.
sure-chance = Where nothing really differs, about 1 in 20 comparisons would still look clear, by chance alone. So one clear difference among many is a hint, not a proof. No difference shown here proves what caused it.

# search
# Words that every question has: nothing is searched by them.
search-little = a and are at for how in is it many much of on or the to who with
# A word that makes another group of the one that follows it: "Other theft" is not theft.
search-besides = other
search-label = Search for a figure
search-example = poverty, jobs, IMD
search-by_words = Search for what I typed (Enter)
search-empty = Type a word, such as poverty, jobs or crime.
search-nothing = No figure matches “{ $asked }”. Try another word, such as poverty, jobs or crime.
search-slip = No figure matches “{ $asked }”, so we searched for “{ $meant }”.
search-called = Shown: { $what }.
search-partly = No figure matches all of “{ $asked }”.
search-shown = Nearest: { $what }.
search-still = Still chosen: { $what }.
search-nearest = The nearest figure to “{ $asked }”: { $what }.
search-others = Also found
search-found =
    { $number ->
        [one] 1 match.
       *[other] { $number } matches, the nearest first.
    }

# find
find-named = { $wards } is a ward.
find-unknown = We know no ward called “{ $asked }”. Try a postcode, such as { $example }, or choose a ward by name.
find-no_part = No postcode in { $place } begins with { $asked }.
find-part =
    { $number ->
        [one] Every postcode of { $asked } in the city is in { $wards }.
       *[other] { $asked } covers parts of { $number } wards. Of its postcodes, { $shares }. Choose one.
    }
find-touches =
    { $number ->
        [one] { $asked } lies in { $wards }.
       *[other] { $asked } lies in { $number } wards. Of its postcodes, { $shares }. Choose one.
    }
find-other_ward =
    { $number ->
        [one] { $asked } is not a ward under the boundaries chosen here. Of its people, { $shares }.
       *[other] { $asked } is not a ward under the boundaries chosen here. Of its people, { $shares }. Choose one.
    }
find-share_in = { $share }% live in { $ward }
find-share_few = fewer than 1% in { $ward }
find-part_in = { $share }% are in { $ward }
find-part_few = fewer than 1% are in { $ward }
find-elsewhere = { $said } So it is not in the ward shown here, { $shown }.
find-several =
    { $number ->
        [one] “{ $asked }” is in the name of { $wards }.
       *[other] “{ $asked }” is in the names of { $wards }. Choose one.
    }
find-nearest =
    { $number ->
        [one] We know no ward called “{ $asked }”. The nearest name is { $wards }.
       *[other] We know no ward called “{ $asked }”. The nearest names are { $wards }.
    }
find-nearest_place =
    { $number ->
        [one] We know no ward called “{ $asked }”. The nearest name is { $name }, in { $wards }.
       *[other] We know no ward called “{ $asked }”. The nearest name is { $name }, in { $wards }. Choose one.
    }

# editions
editions-matched = { $year }, same time
editions-newest = { $year }, newest

# accessibility
accessibility-heading = Can everybody use this app?
accessibility-answer = We test every page against the standard WCAG 2.2, levels A and AA. What we know to be missing is listed below.
accessibility-can_head = What you can do
accessibility-gaps_head = What does not work yet
accessibility-tested_head = How it was tested
accessibility-help_head = If something is in your way
accessibility-help = Tell the people who run this copy of the app. Say which page it was, and what you use to read it. Ask them for the figures in another form: each picture has a table, and most figures can be had as a file.
accessibility-complain = If you run into a public body that does not help, the Equality Advisory and Support Service can advise you: www.equalityadvisoryservice.com.
accessibility-made = This statement was written on 21 November 2026, after the tests that it names.
accessibility-can-keyboard = Use the app with the keyboard alone. Each map can be walked with the arrow keys, and Enter chooses a ward.
accessibility-can-reader = Have each picture and map read out: each has a sentence that says what it shows, and a table with its numbers.
accessibility-can-zoom = Make the text four times as large. Nothing is cut off, and the page does not scroll sideways.
accessibility-can-look = Choose a look in the menu: standard, high contrast, or large type for a wall. The dark look follows your device.
accessibility-can-colour = Tell better from worse without colour: there is always a word or a shape besides. The colours differ for the three common kinds of colour blindness.
accessibility-gaps-people = No person who uses a screen reader every day has tested this app yet. So we call it partly compliant.
accessibility-gaps-still = The maps stand still and cannot be made larger by themselves. Make the whole page larger instead. Each area that is too small for its name is told by name when you come to it.
accessibility-gaps-grid = The two long lists on the page about the data are drawn as a grid. Some screen readers read it cell by cell only. Each indicator can be chosen by name below the list.
accessibility-gaps-tab = The menu’s link to the first page, opened in a new tab, stays on the page where you are. A plain click goes right. The fault lies in Streamlit, with which the app is made.
accessibility-tested-axe = The program axe-core looks at every page: light, dark, high contrast and large type, with and without a ward chosen. No rule is switched off. It finds nothing. It can find only part of what may be wrong.
accessibility-tested-keys = A program goes through pages with the Tab key and looks for the mark that shows where you are. It goes from a postcode to a ward, and over the map, without a mouse.
accessibility-tested-zoomed = Every page is opened in a window 320 dots wide, which is what four times as large means.
accessibility-tested-contrast = The contrast of text and the distance between colours are measured, for four kinds of eye.

# printed
printed-about = { $app }: { $page }. { $wards }. Figures: { $year }. Printed from { $address }
printed-sources = Where the figures on this page come from
