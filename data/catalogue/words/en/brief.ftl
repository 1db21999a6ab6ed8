### What is taken away: the ward brief

# brief
brief-title = { $ward }: ward brief
brief-button = Ward brief
brief-button_help = Two pages about { $ward } to take along
brief-pdf = Two A4 pages (PDF)
brief-word = The same, editable (Word)
brief-slide = One slide (PowerPoint)
brief-what = Ward brief
brief-set = { $place }. { $wards }
brief-map = Map of { $place } with its { $number } wards. { $ward } is marked.
brief-asked = Questions residents ask
brief-question = Question
brief-facts = Five facts, one a theme: what a test shows comes first
brief-facts_few = Facts, one a theme: what a test shows comes first
brief-hidden = What the average hides
brief-changes = What has changed
brief-changes_more = Shown are { $shown } of the { $all } figures that can be compared with the past.
brief-changes_refused = { $number ->
    [one] One more has an earlier figure that cannot be compared.
   *[other] { $number } more have earlier figures that cannot be compared.
}
brief-people = How many people is that?
brief-people_lead = If { $ward } matched the city, there would be about
brief-people_one = { $tested ->
    [yes] { $who } (range { $range }): { $city } instead of { $value } ({ $when })
   *[no] { $who }: { $city } instead of { $value } ({ $when }; not tested)
}
brief-people_note = This is arithmetic, not a forecast, and only where it is known how many people a share is of. The same people may be in several numbers. Here a range stands only where a test shows a clear difference.
brief-ask = Five questions to ask
brief-sources = Sources
brief-licence = Licence
brief-code = The newest figures, with every source
brief-signs = ▲ better, ▼ worse, ◆ clearly different but neither better nor worse, and ● no clear difference: tested for chance. ↑ higher, ↓ lower and ○ about the same: as counted, not tested. Two small numbers with “to” between them are the 95% range. The words under each line say what its two ends mean. The large sign is this ward, the small dots are the others, the band holds the middle half of them, the upright line is { $city } and ◇ is { $country }.
brief-lane = one small area

# asking
asking-people = { $number } { $who } would bring { $ward } level with the city. Which services meet these people now, and how many do they reach?
asking-worse = { START($what) } ({ $period }): { $value } here, { $city } across { $where }. What is planned here, by when, and how will we know that it helped?
asking-better = { START($what) } ({ $period }): { $value } here, { $city } across { $where }. What can others learn from { $ward }?
asking-hidden = { START($what) } ({ $period }): { $worst_value } in { $worst }, { $best_value } in { $best }. Does help go first where the need is greatest?
asking-change = { START($what) }: { $then } in { $when_then }, { $now } in { $when_now }. What do people who live and work here see behind it?
asking-unknown = “{ $ask }” No figure is published for this ward. Does anyone hold one, and could we see it?
asking-lived = Which of these figures do residents not recognise, and what do they see instead?
asking-missing = Who lives here and is missing from these figures?

# take
take-missing = There is no such file. Files to take away stand below each picture and at the top of a ward's page.
take-failed = This file could not be made. Please try again in a little while.
take-button = Take away
take-button_help = Take away: { $title }
take-link = Copy link
take-sentence = Copy sentence
take-cite = Copy how to cite it
take-copied = Copied
take-add = Add to my talk
take-add_help = Add to my talk: { $title }
take-added = Added
take-png = Picture (PNG)
take-svg = Editable picture (SVG)
take-csv = Figures (CSV)
take-xlsx = Figures (Excel)
take-cited_short = { $app }: { $title }. { $subtitle }.
take-cited = { $app }: { $title }. { $subtitle }. { $day }, data version { $version }. { $address }
take-filters = Shown: { $filters }.
take-made = { $app }, { $day }, data version { $version }.
take-nothing = Nothing to show
take-what = What it shows
take-source = Source
take-sources = Sources
take-chosen = What was chosen
take-note = Note
take-notes = Notes
take-version = Data version
take-day = Taken away on
take-address = Address of the view
take-cite_head = How to cite it
take-in_unit = { $what } ({ $unit })
take-unit = { $what }: unit
take-unit_head = Unit
take-lower = { $what }: lower end of its range
take-upper = { $what }: upper end of its range
take-with = { $what }: period or note
take-lower_only = { $what }: lower end
take-upper_only = { $what }: upper end
take-sheet_figures = Figures
take-sheet_about = Sources and meaning
take-basis = What it rests on
take-basis_count = Counted, out of a known number: with a range of chance
take-basis_measure = Counted or measured, without a base that is known: no range
take-basis_survey = A sample was asked: only with the publisher's range
take-basis_estimate = A published estimate with its range
take-basis_model = A model: only with the publisher's range
take-basis_index = The deprivation index, which ranks the whole country: no range
take-range = Range
take-range_text = 95% ranges: how far chance alone could have moved a figure. Where there is none, no difference is called clear.
take-no_card = There is no such file in this view of the page. It shows: { $cards }.
take-status = How it came about: { $word }
take-page = This page as PDF
