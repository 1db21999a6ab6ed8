### Rammen: meny, filtre, kort, og det som sies når noe mangler
###
### Faste ord i oversettelsen: ward = valgdistrikt (ward), small area = småområde,
### constituency = valgkrets, council = kommune, deprived = utsatt, deprivation =
### levekårsproblemer, deprivation index = levekårsindeksen, gap = forskjell, fifth = femdel,
### tenth = tidel, range = (usikkerhets)intervall, margin of error = feilmargin, clear = klar,
### shown as counted = vist uten test, estimated = anslått, priority = satsing, outcome = resultat,
### claim = påstand, out of work = uten arbeid, benefit = ytelse eller stønad, after housing costs
### = etter boutgifter, life expectancy = forventet levealder, healthy life expectancy =
### forventede leveår med god helse. Navn på britiske organer står på engelsk.

# app
app-title = { $place } Marmot Explorer
app-tagline = Hvor rettferdig er livet i byen?
app-footer = Tallene er slik de er publisert av kildene som står ved hver figur. Ingenting her sier at én ting er årsak til en annen.
app-version = Dataversjon { $version }.
app-notice = En del av lenken kunne ikke følges
app-other_ward = Et annet valgdistrikt vises
app-missing = Disse tallene kan ikke vises
app-damaged = { $reason } De andre tallene er ikke berørt. For å rette feilen: kjør byggingen på nytt eller hent filen på nytt. Start så appen igjen.
app-fault-missing = Filen { $file } mangler eller kan ikke åpnes.
app-fault-damaged = Filen { $file } er skadet.
app-fault-wards = Alle filer med tall for valgdistrikter mangler eller er skadet.
app-faults = Noen tall kan ikke vises
app-faults_text = Disse filene mangler eller er skadet, så tallene i dem er utelatt: { $files }. Alle andre tall er hele.
app-left_out = { $what } er utelatt: { $reason }
app-broken = Appen kan ikke starte trygt. Disse feilene må rettes først:
app-skip = Hovedinnhold
app-link = Lenke til denne visningen
app-language = Norsk (bokmål)
app-locale = nb_NO
# Det som må sies om oversettelsen.
app-unreviewed = Oversettelsen til norsk er ennå ikke lest gjennom av noen som har norsk som morsmål.

# refused
refused-field = «{ $wanted }» er ikke noe appen kjenner for «{ $field }»; «{ $shown }» vises i stedet.
refused-unknown = «{ $field }» er ikke en del av en lenke som appen kjenner; det ses bort fra.
refused-ward_set = { $wanted } er ikke et valgdistrikt med grensene som er valgt her. De fleste av innbyggerne bor i { $shown }, som vises i stedet.
refused-areas_most = Høyst tolv områder sammenlignes på én gang; «{ $wanted }» er utelatt.

# field
field-place = sted
field-boundaries = grenser for valgdistrikter
field-ward = valgdistrikt
field-priority = satsing
field-year = år
field-earlier = sammenlignet med
field-indicator = indikator
field-group = gruppe av mennesker
field-claim = påstand
field-other_ward = annet valgdistrikt
field-other_group = annen gruppe av mennesker
field-areas = områder
field-compare = sammenlign etter
field-against = andre indikator
field-level = type område
field-look = utseende
field-maps = hvordan to tall vises
field-edition = utgave av levekårsindeksen
field-language = språk
field-talk = foredrag
field-slide = lysbilde
field-data = versjon av dataene

# light
light-link = Enkel side: samme innhold uten skript, for treg nettforbindelse og for utskrift
light-full = Åpne hele appen
light-what = Denne siden virker uten skript.
light-change = Endre hva som vises
light-show = Vis
light-find = Finn et valgdistrikt etter navn eller postnummer
light-find_none = Ingen valgdistrikter og ingen postnumre i { $place } passer til det.
light-missing = Denne siden finnes ikke
light-missing_text = Adressen fører ikke til noen side. Dette er alle sidene:
light-failed = Denne siden kunne ikke lages
light-failed_text = Prøv igjen om en liten stund. De andre sidene kan fortsatt være der:

# menu
menu-open = Meny
menu-start = Start her
menu-explore = Utforsk
menu-themes = Temaer
menu-city = Marmot-byen
menu-check = Sjekk

# page
page-overview = Oversikt
page-map = Kart
page-ward = Valgdistrikt
page-school_readiness = Klar for skolen
page-employment = Arbeid
page-crime = Kriminalitet
page-health = Helse og levealder
page-living = Levekår
page-gap = Forskjellen i byen
page-claims = Kan jeg si dette?
page-compare = Sammenlign
page-principles = Åtte prinsipper
page-progress = Utvikling
page-present = På veggen
page-own_talk = Lag ditt eget foredrag
page-visitors = For besøkende
page-timeline = Tidslinje og partnere
page-deeds = Hva som er gjort
page-data = Om dataene
page-glossary = Hva ordene betyr
page-accessibility = Tilgjengelighet

# filter
filter-level = Type område
filter-maps = Hvordan to tall vises
filter-edition = Utgave av levekårsindeksen
filter-priority = Satsing
filter-ward = Valgdistrikt (ward)
filter-year = År
filter-boundaries = Grenser for valgdistrikter
filter-look = Utseende
filter-all_priorities = Alle satsinger
filter-all_wards = Alle 18 valgdistrikter
filter-latest = Nyeste
filter-upto = Til og med { $year }
filter-principle = { $number }. { $title }
filter-own_priority = { $years }: { $title }
filter-indicator = Indikator
filter-second = Andre tall
filter-shade = Vist som farge
filter-symbol = Vist som tall
filter-no_symbol = Ingenting
filter-kind = Hvilken type
filter-group = Hvem
filter-empty = Ingen tall på denne siden hører til «{ $priority }».
filter-empty_help = Velg en annen satsing, eller vis alle.
filter-show_all = Vis alle satsinger
filter-language = Språk
filter-several = Velg
filter-kept_ward = Denne siden handler om hele byen; { $ward } er fortsatt valgt.
filter-kept =
    { $number ->
        [one] «{ $list }» endrer ikke denne siden, men er fortsatt valgt.
       *[other] { $list } endrer ikke denne siden, men er fortsatt valgt.
    }

# look
look-standard = Standard
look-contrast = Høy kontrast
look-projector = Projektor

# card
card-chart = Figur
card-table = Tabell
card-about = Om tallene
card-source = Kilde: { $sources }
card-download = Last ned disse tallene (CSV)
card-provenance = Hvor hvert tall kommer fra
card-limits = Hva det ikke kan si deg
card-method = Hvordan det er regnet ut
card-meaning = Hva det forteller
card-good = Hva som er bra
card-numerator = Hva som telles
card-denominator = Av hva
card-checked = Oppføringen ble sist kontrollert { $date }.

# glossary
glossary-heading = Hva betyr ordene?
glossary-answer = Ord fra statistikken og fra britiske kommuner, på vanlig norsk, og hvor sikre tallene er.
glossary-words = Ord
glossary-here =
    { $number ->
        [one] Et ord på denne siden, forklart
       *[other] Ord på denne siden, forklart
    }

glossary-abroad = De samme ordene ute i verden
glossary-abroad_text = Hva WHO, Eurostat eller Norge kaller det som ligner mest. Der det telles på en annen måte, kan tall derfra ikke stå ved siden av tallene her.

# britain
britain-heading = Storbritannia for besøkende
britain-council-word = Council (kommune og bystyre)
britain-council-text = Det folkevalgte «council» driver byens egne tjenester: hjelp til skolene, omsorg, bolig, veier, avfall og folkehelse. Det har ikke noe fylke over seg. Men leger og sykehus hører til det nasjonale helsevesenet (NHS), og politiet er felles for hele West Midlands. Det meste av pengene kommer fra staten eller fra en skatt på boliger, og staten begrenser hvor mye den skatten kan øke.
britain-ward-word = Valgdistrikt (ward)
britain-ward-text = Ved valg er byen delt i valgdistrikter. Velgerne i et valgdistrikt velger dem som skal tale for det i bystyret. Et valgdistrikt er ingen bydel med eget kontor, egne oppgaver eller eget budsjett. Grensene tegnes om fra tid til annen, slik at hver folkevalgt taler for omtrent like mange, og derfor har denne appen to sett av dem.
britain-cabinet-word = Cabinet (byråd)
britain-cabinet-text = Bystyret velger en leder, som plukker ut noen få av medlemmene til Cabinet. Sammen bestemmer de fra dag til dag, hver for sitt felt, omtrent som statsråder i en regjering.
britain-scrutiny-word = Scrutiny (tilsyn)
britain-scrutiny-text = Medlemmer av bystyret som ikke sitter i Cabinet, møtes i egne utvalg (Scrutiny). De spør ut Cabinet og administrasjonen for åpne dører, før og etter vedtak, og gir råd. De kan ikke bestemme noe selv.
britain-constituency-word = Constituency (valgkrets til Parlamentet)
britain-constituency-text = Ved valg til Parlamentet er landet delt i kretser som er større enn valgdistriktene i byen. Hver velger ett medlem: den som får flest stemmer. Noen tall publiseres for disse kretsene og for ikke noe mindre.

# sure
sure-link = Hvor sikkert er dette?
sure-heading = Hvor sikre er tallene?
sure-tested-word = Klar eller ikke klar, ut fra usikkerheten
sure-tested-text = Et tall kunne ha blitt litt høyere eller lavere ved en tilfeldighet. Når vi vet hvor mye, har tallet et usikkerhetsintervall. Er forskjellen større enn tilfeldigheter kan gi, kaller vi den klar: bedre, dårligere, økt eller gått ned. Hvis ikke sier vi at det ikke er noen klar forskjell. Tegnene er fylte: ▲ ▼ ◆ ●.
sure-described-word = Vist uten test
sure-described-text = Noen tall omfatter alle, eller er regnet ut etter en regel, og ingen publiserer noe intervall. Da sier vi hva som er høyest og hva som er lavest. Vi sier ikke at det er bedre eller dårligere. Tegnene er piler, ↑ og ↓, eller ○ for omtrent det samme.
sure-slight = En svært liten forskjell er ikke verd et ord. Derfor har hvert slags tall en grense: { $list }. For prosenttall under { $below } er den { $small } % av tallet, og for de fleste andre tall { $part } %. Der ingen test avgjør, og to tall ligger nærmere hverandre enn det, kaller vi dem omtrent like, og sier om et tall at det er nesten uendret, eller omtrent som før.
sure-refused-word = Kan ikke sammenlignes
sure-refused-text = To tall trenger ikke å være det samme: tellemåten er endret, områdene er ulike, eller tallene er for små. Da viser vi begge, og sier på én linje hvorfor de ikke settes opp mot hverandre. Tegnet er en strek.
sure-chance = Der ingenting egentlig er forskjellig, vil om lag 1 av 20 sammenligninger likevel se klare ut, bare ved en tilfeldighet. Én klar forskjell blant mange er derfor et tegn, ikke et bevis. Ingen forskjell som vises her, beviser hva som er årsaken.

# search
# Ord som står i alle spørsmål: ingenting søkes med dem.
search-little = av at de den det en er et for hva hvem hvor hvordan i med mye mange og om på som til
search-besides = annen annet andre
search-label = Søk etter et tall
search-example = fattigdom, arbeid, IMD
search-by_words = Søk etter det jeg skrev (Enter)
search-empty = Skriv et ord, som fattigdom, arbeid eller kriminalitet.
search-nothing = Ingen tall passer med «{ $asked }». Prøv et annet ord, som fattigdom, arbeid eller kriminalitet.
search-slip = Ingen tall passer med «{ $asked }», så vi har søkt etter «{ $meant }».
search-called = Vist: { $what }.
search-partly = Ingen tall passer med alt i «{ $asked }».
search-shown = Nærmest: { $what }.
search-still = Fortsatt valgt: { $what }.
search-nearest = Nærmeste tall til «{ $asked }»: { $what }.
search-others = Også funnet
search-found =
    { $number ->
        [one] 1 treff.
       *[other] { $number } treff, det nærmeste først.
    }

# find
find-named = { $wards } er et valgdistrikt.
find-unknown = Vi kjenner ikke noe valgdistrikt som heter «{ $asked }». Prøv et postnummer, som { $example }, eller velg et valgdistrikt etter navn.
find-no_part = Ingen postnumre i { $place } begynner med { $asked }.
find-part =
    { $number ->
        [one] Alle postnumre i { $asked } i byen ligger i { $wards }.
       *[other] { $asked } dekker deler av { $number } valgdistrikter. Av postnumrene ligger { $shares }. Velg ett.
    }
find-touches =
    { $number ->
        [one] { $asked } ligger i { $wards }.
       *[other] { $asked } ligger i { $number } valgdistrikter. Av postnumrene ligger { $shares }. Velg ett.
    }
find-other_ward =
    { $number ->
        [one] { $asked } er ikke et valgdistrikt med grensene som er valgt her. Av innbyggerne bor { $shares }.
       *[other] { $asked } er ikke et valgdistrikt med grensene som er valgt her. Av innbyggerne bor { $shares }. Velg ett.
    }
find-share_in = { $share } % i { $ward }
find-share_few = under 1 % i { $ward }
find-part_in = { $share } % i { $ward }
find-part_few = under 1 % i { $ward }
find-elsewhere = { $said } Altså ikke i valgdistriktet som vises her, { $shown }.
find-several =
    { $number ->
        [one] «{ $asked }» står i navnet { $wards }.
       *[other] «{ $asked }» står i navnene { $wards }. Velg ett.
    }
find-nearest =
    { $number ->
        [one] Vi kjenner ikke noe valgdistrikt som heter «{ $asked }». Det nærmeste navnet er { $wards }.
       *[other] Vi kjenner ikke noe valgdistrikt som heter «{ $asked }». De nærmeste navnene er { $wards }.
    }
find-nearest_place =
    { $number ->
        [one] Vi kjenner ikke noe valgdistrikt som heter «{ $asked }». Det nærmeste navnet er { $name }, i { $wards }.
       *[other] Vi kjenner ikke noe valgdistrikt som heter «{ $asked }». Det nærmeste navnet er { $name }, i { $wards }. Velg ett.
    }

# editions
editions-matched = { $year }, fra samme tid
editions-newest = { $year }, nyeste

# accessibility
accessibility-heading = Kan alle bruke denne appen?
accessibility-answer = Vi tester hver side mot standarden WCAG 2.2, nivå A og AA. Det vi vet mangler, står under.
accessibility-can_head = Hva du kan gjøre
accessibility-gaps_head = Hva som ikke virker ennå
accessibility-tested_head = Hvordan appen er testet
accessibility-help_head = Hvis noe står i veien for deg
accessibility-help = Si fra til dem som driver denne utgaven av appen. Fortell hvilken side det gjaldt, og hva du bruker for å lese den. Be om tallene i en annen form: hver figur har en tabell, og de fleste tallene kan fås som fil.
accessibility-complain = Hvis et offentlig organ i Storbritannia ikke hjelper deg, kan Equality Advisory and Support Service gi råd: www.equalityadvisoryservice.com.
accessibility-made = Denne erklæringen ble skrevet 21. november 2026, etter testene som er nevnt i den.
accessibility-can-keyboard = Bruke appen med bare tastaturet. Du kan gå rundt i hvert kart med piltastene, og Enter velger et valgdistrikt.
accessibility-can-reader = Få hver figur og hvert kart lest opp: hver av dem har en setning som sier hva den viser, og en tabell med tallene.
accessibility-can-zoom = Gjøre teksten fire ganger så stor. Ingenting blir kuttet, og siden ruller ikke sidelengs.
accessibility-can-look = Velge et utseende i menyen: standard, høy kontrast eller stor skrift til en vegg. Mørkt utseende følger enheten din.
accessibility-can-colour = Skille bedre fra dårligere uten farge: det er alltid et ord eller en form i tillegg. Fargene kan skilles ved de tre vanlige formene for fargeblindhet.
accessibility-gaps-people = Ingen som bruker skjermleser hver dag, har testet appen ennå. Derfor sier vi at den oppfyller kravene delvis.
accessibility-gaps-still = Kartene står stille og kan ikke gjøres større hver for seg. Gjør hele siden større i stedet. Områder som er for små til å vise navnet sitt, blir nevnt ved navn når du kommer til dem.
accessibility-gaps-grid = De to lange listene på siden om dataene er tegnet som et rutenett. Noen skjermlesere leser dem bare celle for celle. Hver indikator kan velges ved navn under listen.
accessibility-gaps-tab = Menyens lenke til første side blir stående på siden du er på, når du åpner den i en ny fane. Et vanlig klikk går riktig. Feilen ligger i Streamlit, som appen er laget med.
accessibility-tested-axe = Programmet axe-core ser på hver side: lys, mørk, høy kontrast og stor skrift, med og uten et valgt valgdistrikt. Ingen regel er slått av. Det finner ingen feil. Det kan bare finne en del av det som kan være galt.
accessibility-tested-keys = Et program går gjennom sidene med Tab-tasten og ser etter merket som viser hvor du er. Det går fra et postnummer til et valgdistrikt, og over kartet, uten mus.
accessibility-tested-zoomed = Hver side åpnes i et vindu som er 320 punkter bredt. Det er det samme som fire ganger så stor skrift.
accessibility-tested-contrast = Kontrasten i teksten og avstanden mellom fargene er målt, for fire slags øyne.

# printed
printed-about = { $app }: { $page }. { $wards }. Tall: { $year }. Skrevet ut fra { $address }
printed-sources = Hvor tallene på denne siden kommer fra
