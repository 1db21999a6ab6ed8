### What is taken away: the ward brief

# brief
brief-title = { $ward }: ward brief
brief-button = Ward brief
brief-button_help = Two pages about { $ward } to take along
brief-pdf = Two A4 pages (PDF)
brief-word = The same to change (Word)
brief-slide = One slide (PowerPoint)
brief-what = Ward brief
brief-set = { $place }. { $wards }
brief-map = Map of { $place } with its { $number } wards. { $ward } is marked.
brief-asked = Questions residents ask
brief-question = Question
brief-facts = Five facts, one of each theme, that lie furthest from the city's
brief-facts_few = Facts, one of each theme, that lie furthest from the city's
brief-hidden = What the average hides
brief-changes = What has changed
brief-changes_more = Shown are { $shown } of the { $all } figures that can be compared with the past.
brief-changes_refused = { $number ->
    [one] One more has an earlier figure that cannot be compared.
   *[other] { $number } more have earlier figures that cannot be compared.
}
brief-people = How many people is that?
brief-people_lead = If { $ward } matched the city, there would be
brief-people_one = { $who } (range { $range }): { $city } instead of { $value } ({ $when })
brief-people_note = Arithmetic, not a forecast. Only where the source gives numbers of people and the difference from the city is clear.
brief-ask = Five questions to ask
brief-sources = Sources
brief-code = The newest figures, with every source
brief-signs = ▲ better, ▼ worse, ◆ clearly different where neither way is better, and ● no clear difference are tested. ↑ higher and ↓ lower are as counted. On the lines, worse is left and better is right, or lower and higher. The large sign is this ward, the small dots are the others, and the upright line is { $city }.
brief-lane = one small area

# asking
asking-people = { $number } { $who } would bring { $ward } level with the city. Which services meet these people now, and how many do they reach?
asking-worse = { START($what) }: { $value } here, { $city } across { $where }. What is planned here, by when, and how will we know that it helped?
asking-better = { START($what) }: { $value } here, { $city } across { $where }. What can others learn from { $ward }?
asking-hidden = { START($what) }: { $worst_value } in { $worst }, { $best_value } in { $best }. Does help go first where the need is greatest?
asking-change = { START($what) }: { $then } in { $when_then }, { $now } in { $when_now }. What do people who live and work here see behind it?
asking-unknown = “{ $ask }” No figure is published for this ward. Who has one, and may it be shared?
asking-lived = Which of these figures do residents not recognise, and what do they see instead?
asking-missing = Who lives here and is missing from these figures?

# take
take-missing = There is no such file. Files to take away stand below each picture and at the top of a ward's page.
take-failed = This file could not be made. Please try again in a little while.
