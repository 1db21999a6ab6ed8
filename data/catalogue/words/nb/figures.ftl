### Tall, enheter, perioder, områdetyper, og hvordan en verdi ble til

# due
due-by = innen { $day }
due-overdue = skulle ha kommet { $day }
due-none = ingen dato kjent
due-sentence = { $text }.
due-because = { $due }. { $why }
due-late =
    { $number ->
        [one] For én indikator burde det ha kommet nyere tall: den står først. Datoen er regnet ut fra hvor ofte utgiveren kommer med tall; den er ikke varslet.
       *[other] For { $number } indikatorer burde det ha kommet nyere tall: de står først. Datoene er regnet ut fra hvor ofte hver utgiver kommer med tall; de er ikke varslet.
    }

# axis
axis-title = { $what }{ $unit }

# proper
proper-words = A A-level A-levels Universal Coventry England Englands Health Ambition Attainment Marmot Reception NEET NHS Office Department West Testford

# edition
edition-of = indeksen for { $year }
edition-in_quote = indeksen for { $year } (med eldre data)
edition-in = indeksen for { $year }
    .behind = i indeksen for
    .said = ifølge indeksen for

# Områder som heter noe annet i en setning enn på et kart
place-E12000005 = West Midlands

# Slik står en indikator uten egne vendinger i en setning
phrase-figure = { $what } i { $place } var { $value }
phrase-of_group = { $what } for { $people }
phrase-people = folk
phrase-counted = { $number } av { $people }
phrase-counted_about = om lag { $number } av { $people }

# verdict
verdict-better = ▲ bedre
verdict-worse = ▼ dårligere
verdict-similar = ● ingen klar forskjell
verdict-higher = ◆ klart høyere
verdict-lower = ◆ klart lavere
verdict-described_higher = ↑ høyere
verdict-described_lower = ↓ lavere
verdict-described_same = ○ omtrent det samme
verdict-not_compared = – ikke sammenlignet

# polarity
polarity-higher = Høyere er bedre
polarity-lower = Lavere er bedre
polarity-neither = Ingen av delene er bedre
polarity-age = Ingen av delene kalles bedre: tallet avhenger av hvor gamle innbyggerne er
polarity-deprivation_lower = Lavere er mindre utsatt, men ingen steder kalles bedre eller dårligere for hvor utsatte de er
polarity-deprivation_higher = Høyere er mindre utsatt, men ingen steder kalles bedre eller dårligere for hvor utsatte de er
polarity-context_lower = Lavere er å ønske, men tallet forteller om folks kår, så ingen steder kalles bedre eller dårligere for det
polarity-context_higher = Høyere er å ønske, men tallet forteller om folks kår, så ingen steder kalles bedre eller dårligere for det

# level
level-lsoa = småområder med om lag 1 700 innbyggere (LSOA)
level-msoa = områder med om lag 8 000 innbyggere (MSOA)
level-ward = valgdistrikter
level-profile_area = steder i kommunens profiler
level-constituency = valgkretser til Parlamentet
level-city = hele byen
level-region = regionen
level-country = England

# level_short
level_short-lsoa = LSOA
level_short-msoa = MSOA
level_short-ward = valgdistrikt
level_short-profile_area = sted
level_short-constituency = valgkrets
level_short-city = by
level_short-region = region
level_short-country = England

# status
status-published-word = publisert
status-published-text = Publisert for akkurat dette området.
status-published-why = publisert
status-worked_out-word = regnet ut
status-worked_out-text = Regnet ut, av oss eller i kopien vi leser, av tall som er publisert for akkurat dette området.
status-worked_out-why = regnet ut
status-aggregated-word = lagt sammen
status-aggregated-text = Lagt sammen her av mindre områder som er publisert.
status-aggregated-why = lagt sammen
status-estimated-word = anslått
# What a figure's own sentence has in it where it says so itself
status-estimated-said = anslagsvis
status-estimated-text = Anslått her ut fra områder som er like store eller større, eller ut fra avrundede deler.
status-estimated-why = anslått
status-suppressed-word = holdt tilbake
status-suppressed-text = Holdt tilbake, av utgiveren eller av oss, fordi tallet er lite.
status-suppressed-ward = { $what }: holdt tilbake for noen valgdistrikter fordi tallet er lite.
status-suppressed-why = Tallet er holdt tilbake fordi det er lite.
status-missing-word = ikke publisert
status-missing-text = Ikke samlet inn eller ikke publisert.
status-missing-ward = { $what }: ikke publisert for noen valgdistrikter.
status-missing-why = Ingen tall er publisert.

# route
route-published-word = publisert
route-published-ward = { $what }: publisert for akkurat dette valgdistriktet.
route-compiled-word = regnet ut i kopien vår
route-compiled-ward = { $what }: regnet ut av utgiverens tall for akkurat dette valgdistriktet, av dem som laget kopien vi leser.
route-worked_out-word = regnet ut her
route-worked_out-ward = { $what }: regnet ut her av tall som er publisert for akkurat dette valgdistriktet.
route-carried_over-word = samme valgdistrikt, gammel kode
route-carried_over-ward = { $what }: tallet for samme valgdistrikt med den gamle koden. Grensen er ikke endret.
route-from_parts-word = satt sammen av områder inni
route-from_parts-ward = { $what }: satt sammen av mindre områder som ligger helt innenfor.
route-from_points-word = talt fra kartet
route-from_points-ward = { $what }: talt fra punktene på politiets kart som ligger i valgdistriktet. Politiet flytter punktene litt for å skjule adresser.
route-from_lsoa-word = satt sammen av småområder
route-from_lsoa-ward = { $what }: satt sammen av områder med om lag 1 700 innbyggere. Der grensen til valgdistriktet går gjennom et område, er det delt etter hvor folk bor. Prøvd på publiserte folketall for valgdistrikter ligger anslaget innenfor { $median } % av det publiserte tallet i halvparten av valgdistriktene, og { $worst } % unna i det dårligste. Det er feilen ved delingen, ikke ved tallet selv.
route-from_lsoa-tried = Valgdistriktene fra 2026 har ingen publiserte tall å prøve dette på, så det ble prøvd på de gamle valgdistriktene, med boliger plassert i valgdistrikter på samme måte.
route-from_msoa-word = anslått ut fra større områder
route-from_msoa-ward = { $what }: anslått, ikke målt. Ingen tall er publisert for valgdistrikter; områder med om lag 8 000 innbyggere er vektet sammen eller delt etter hvor folk bor. Prøvd på barnetall, som er publisert for valgdistrikter, kom denne måten innenfor { $median } % i halvparten av valgdistriktene og var { $worst } % unna i det dårligste. Feilen ved et annet tall kan være mindre eller større.
route-from_msoa-range = Intervallet dekker tilfeldigheter og blandingen av rikere og fattigere gater inni disse områdene. Det dekker ikke noe annet.
route-from_msoa-tried = Valgdistriktene fra 2026 har ingen publiserte tall å prøve dette på, så det ble prøvd på de gamle valgdistriktene, med boliger plassert i valgdistrikter på samme måte.
route-from_old_ward-word = anslått ut fra de gamle valgdistriktene
route-from_old_ward-ward = { $what }: anslått. Det er publisert for de gamle valgdistriktene og flyttet til de nye etter hvor folk bor. Hvor mye dette bommer, kunne ikke prøves, fordi ingenting er publisert for begge.

# note
note-not_collected = Ingenting ble samlet inn eller publisert for 2019/20 og 2020/21, på grunn av covid-19.
note-place_not_ward = Dette er steder i kommunens profiler, ikke valgdistrikter.
note-one_month_each_quarter = Én måned i hvert kvartal, ikke et gjennomsnitt for året.
note-year_to_june = Året går fra juli 2024 til juni 2025.
note-uc_rollout = Universal Credit erstattet gradvis eldre stønader, så økende tall viser delvis at systemet ble endret.
note-police_2021_incomplete = 2021 er utelatt, fordi noen måneder med politidata mangler.
note-police_2016_outside = De som har laget filen, går god for tallene fra og med 2017, ikke for 2016.
note-absence_2020_21 = De fleste elevene som covid-19-reglene holdt hjemme i 2020/21, er holdt utenfor fraværet.
note-teacher_grades = Lærerne satte karakterene i 2019/20 og 2020/21, da eksamenene var avlyst.
note-provisional = Utgiveren kaller dette tallet foreløpig.
note-unreliable = Utgiveren kaller dette tallet usikkert: det bygger på få svar eller på tvilsomme svar.
note-sum_of_regions = Lagt sammen av de ni regionene i England; utgiverens tabeller for disse årene har ikke noe tall for England.
note-few_people = Holdt tilbake her, fordi andelen bygger på færre enn fem personer.
note-few_people_beside = Holdt tilbake her, fordi det ville røpe en gruppe på færre enn fem personer.
note-one_month_snapshot = Tallet gjelder bare én måned: et øyeblikksbilde, ikke en utvikling.
note-repeats_2020 = 2021 er utelatt, fordi utgiveren bare gjentok tallet for 2020.
note-modelled_small_area = Utgiverens modell for småområder viser et mønster i byen, og ikke hvordan ett enkelt sted flytter seg fra år til år. Den sier lite om ett enkelt nabolag.
note-survey_year_implied = Siden oppgir ikke noe år; søstersider sier 2022.
note-programme_output = Et tall for programmets eget arbeid, ikke et resultat for hele byen.
note-at_least = Siden sier «over» dette tallet, så det kan ha vært flere.
note-press_wording = Slik sto det på en nyhetsside, og den trakk grensen på sin egen måte.
note-as_printed = Siden sier ikke hvordan tallet er regnet ut.
note-census_share_weighted_by_residents = Tallet er et gjennomsnitt av småområder, der de største teller mest. Antallet i arbeid er ikke med i filen vår, så vi går etter alle innbyggere.
note-modelled_homes_weighted_by_residents = Utgiverens tall for småområder kommer fra en modell. Vi tar gjennomsnittet, der områder med flere innbyggere teller mer, fordi antallet boliger ikke er med i filen vår.
note-idaci_2025_worked_out = Vi har regnet det ut av utgiverens antall barn, avrundet til 5, og antallet barn i alderen 0 til 15 år. Den publiserte andelen er ikke i filene våre.
note-rank_worked_back = Regnet tilbake her fra skåren for 2015, som utgiveren laget av rangen: riktig på én plass nær.
note-decile_worked_back = For 2015 er tidelen regnet ut her av den publiserte skåren, som ble laget av den nasjonale rangen.
note-risk_weighted_by_residents = Tallet er et gjennomsnitt av småområder, der de største teller mest. Antallet personer og eiendommer som er utsatt, er ikke med i filen vår, så vi går etter innbyggerne.
note-idaopi_2025_worked_out = Vi har regnet det ut av utgiverens antall eldre, avrundet til 5, og antallet på 60 år og over. Den publiserte andelen er ikke i filene våre.

# about
about-source = { $publisher }: [{ $title }]({ $address }){ $said ->
    [yes] { "" }
   *[no] , { $edition }
}. { $licence }.
about-source_page = { $publisher }: [{ $title }]({ $address }){ $said ->
    [yes] { "" }
   *[no] , { $edition }
}, side { $page }. { $licence }.

# tooltip
tooltip-head = { $place }, { $period }
tooltip-beside = { $place }: { $value }
tooltip-between_parts = { " · " }

# table
table-period = Periode
table-none = ikke publisert
table-with_range = { $value } ({ $range })
table-ward = Valgdistrikt
table-head = { $what }, { $period }
table-range = { $what }: intervall
table-verdict = { $what }: mot byen
table-status = { $what }: hvordan det ble til
table-what = Indikator
table-this_ward = Dette valgdistriktet (intervall)
table-city = Byen
table-country = England
table-city_verdict = Valgdistriktet mot byen
table-country_verdict = Valgdistriktet mot England
table-nation = Blant valgdistriktene i England
table-among_wards = Blant valgdistrikter i { $country }
table-which = Type
table-this = Valgdistriktet
table-standing = Hvor det kan ligge blant valgdistriktene
table-alike = Ingen klar forskjell fra
table-verdict_only = Mot byen
table-range_only = Intervall
table-how = Hvordan det ble til
table-page = Side
table-theme = Tema
table-polarity = Hva som er bra
table-levels = Områder
table-first = Fra
table-last = Til
table-next = Neste tall ventes
table-owner = Hvem som har ansvaret
table-checked = Oppføringen sist kontrollert
table-values = Verdier
table-publisher = Utgiver
table-title = Tittel
table-edition = Utgave
table-licence = Lisens
table-file = Råfil
table-digest = SHA-256 begynner med
table-fifth = Femdel av byen
table-decile = Tidel av England
table-kind = Hva det er for byen
table-area = Område
table-claim = Påstand
table-may = Kan det sies?
table-sentence = Setning, eller grunn
table-value = Verdi

# number
number-none = ingen tall
number-between = { $lower } til { $upper }

# period
period-years = { $first }–{ $last }
period-month = { $month } { $year }
period-one_month = måneden { $period }
period-edition = { $period }: året for utgaven, som bygger på eldre data
period-days = { $period } ({ $start } til { $end })
period-day = { $day }. { $month } { $year }

# unit
unit-years = { $number } år
unit-years-gap = { $number } år
unit-years-axis = år
unit-percent = { $number } %
unit-percent-brief = { $number } %
unit-percent-gap = { $number } prosentpoeng
unit-percent-axis = %
unit-percent-word = prosent
unit-per_100 = { $number } per 100 husholdninger
unit-per_100-gap = { $number } per 100 husholdninger
unit-per_100-axis = per 100 husholdninger
unit-per_1000 = { $number } per 1 000
unit-per_1000-gap = { $number } per 1 000
unit-per_1000-axis = per 1 000
unit-per_10k = { $number } per 10 000
unit-per_10k-gap = { $number } per 10 000
unit-per_10k-axis = per 10 000
unit-per_100k = { $number } per 100 000
unit-per_100k-gap = { $number } per 100 000
unit-per_100k-axis = per 100 000
unit-pounds = { $number } pund
unit-pounds-brief = { $number } pund
unit-pounds-gap = { $number } pund
unit-pounds-gap_brief = { $number }
unit-pounds-axis = pund
unit-pounds-word = pund
unit-score = { $number }
unit-score-gap = { $number }
unit-score-axis = skår
unit-score_10 = { $number } av 10
unit-score_10-gap = { $number }
unit-score_10-axis = skår av 10
unit-points = { $number } poeng
unit-points-gap = { $number } poeng
unit-points-axis = prosentpoeng
unit-rank = { $number }
unit-rank-gap =
    { $count ->
        [one] { $number } plass
       *[other] { $number } plasser
    }
unit-rank-axis = rang i England, 1 = mest utsatt
unit-decile = { $number }
unit-decile-gap =
    { $count ->
        [one] { $number } tidel
       *[other] { $number } tideler
    }
unit-decile-axis = tidel av England, 1 = mest utsatt
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } personer
    }
unit-people-gap =
    { $count ->
        [one] { $number } person
       *[other] { $number } personer
    }
unit-people-axis = personer
unit-patients =
    { $count ->
        [one] { $number } pasient
       *[other] { $number } pasienter
    }
unit-patients-gap =
    { $count ->
        [one] { $number } pasient
       *[other] { $number } pasienter
    }
unit-patients-axis = pasienter per fastlege
unit-households =
    { $count ->
        [one] { $number } husholdning
       *[other] { $number } husholdninger
    }
unit-households-gap =
    { $count ->
        [one] { $number } husholdning
       *[other] { $number } husholdninger
    }
unit-households-axis = husholdninger
unit-children = { $number } barn
unit-children-gap = { $number } barn
unit-children-axis = barn
unit-incidents =
    { $count ->
        [one] { $number } hendelse
       *[other] { $number } hendelser
    }
unit-incidents-gap =
    { $count ->
        [one] { $number } hendelse
       *[other] { $number } hendelser
    }
unit-incidents-axis = hendelser
unit-ratio = { $number }
unit-ratio-gap = { $number }
unit-ratio-axis = forholdstall
unit-tonnes = { $number } tonn
unit-tonnes-gap = { $number } tonn
unit-tonnes-axis = tonn per person
unit-kwh = { $number } kWh
unit-kwh-gap = { $number } kWh
unit-kwh-axis = kWh
unit-minutes =
    { $count ->
        [one] { $number } minutt
       *[other] { $number } minutter
    }
unit-minutes-gap =
    { $count ->
        [one] { $number } minutt
       *[other] { $number } minutter
    }
unit-minutes-axis = minutter

# ordinal
ordinal = { $number }.

# level_plain
level_plain-ward = valgdistrikt
level_plain-msoa = MSOA
level_plain-lsoa = småområde
