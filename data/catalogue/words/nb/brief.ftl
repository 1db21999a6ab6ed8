### Det som kan tas med: faktaark om et valgdistrikt

# brief
brief-title = { $ward }: faktaark
brief-button = Faktaark
brief-button_help = To sider om { $ward } til å ta med
brief-pdf = To A4-sider (PDF)
brief-word = Det samme, redigerbart (Word)
brief-slide = Ett lysbilde (PowerPoint)
brief-what = Faktaark om valgdistriktet
brief-set = { $place }. { $wards }
brief-map = Kart over { $place } med { $number } valgdistrikter. { $ward } er merket.
brief-asked = Spørsmål fra innbyggerne
brief-question = Spørsmål
brief-facts = Fem fakta, ett for hvert tema: det en test viser, kommer først
brief-facts_few = Fakta, ett for hvert tema: det en test viser, kommer først
brief-hidden = Det gjennomsnittet skjuler
brief-changes = Hva har endret seg
brief-changes_more = Her står { $shown } av de { $all } tallene som kan sammenlignes med tidligere.
brief-changes_refused = { $number ->
    [one] Ett til har et tidligere tall som ikke kan sammenlignes.
   *[other] { $number } til har tidligere tall som ikke kan sammenlignes.
}
brief-people = Hvor mange mennesker er det?
brief-people_lead = Hvis { $ward } var som byen, ville det vært omtrent
brief-people_one = { $tested ->
    [yes] { $who } (intervall { $range }): { $city } i stedet for { $value } ({ $when })
   *[no] { $who }: { $city } i stedet for { $value } ({ $when }; ikke testet)
}
brief-people_note = Dette er et regnestykke, ikke en prognose, og bare der det er kjent hvor mange en andel er av. De samme menneskene kan være med i flere tall. Her står et intervall bare der en test viser en klar forskjell.
brief-ask = Fem spørsmål å stille
brief-sources = Kilder
brief-licence = Lisens
brief-code = De nyeste tallene, med alle kilder
brief-signs = ▲ bedre, ▼ dårligere, ◆ klart forskjellig, men verken bedre eller dårligere, og ● ingen klar forskjell: testet mot tilfeldigheter. ↑ høyere, ↓ lavere og ○ omtrent det samme: som talt, uten test. To små tall med «til» mellom seg er usikkerhetsintervallet på 95 %. Ordene under hver linje sier hva de to endene betyr. Det store tegnet er dette valgdistriktet, de små prikkene er de andre, båndet rommer den midterste halvdelen av dem, den loddrette streken er { $city } og ◇ er { $country }.
brief-lane = ett småområde

# asking
asking-people = { $number } { $who } ville bringe { $ward } på linje med byen. Hvilke tjenester møter disse menneskene i dag, og hvor mange når de?
asking-worse = { START($what) } ({ $period }): { $value } her, { $city } i { $where } samlet. Hva er planlagt her, til når, og hvordan vil vi vite at det hjalp?
asking-better = { START($what) } ({ $period }): { $value } her, { $city } i { $where } samlet. Hva kan andre lære av { $ward }?
asking-hidden = { START($what) } ({ $period }): { $worst_value } i { $worst }, { $best_value } i { $best }. Går hjelpen først dit behovet er størst?
asking-change = { START($what) }: { $then } i { $when_then }, { $now } i { $when_now }. Hva mener de som bor og arbeider her, ligger bak?
asking-unknown = «{ $ask }» Det er ikke publisert noe tall for dette valgdistriktet. Har noen et, og kan vi få se det?
asking-lived = Hvilke av disse tallene kjenner innbyggerne seg ikke igjen i, og hva ser de i stedet?
asking-missing = Hvem bor her og mangler i disse tallene?

# take
take-missing = Det finnes ingen slik fil. Filer til å ta med står under hvert bilde og øverst på siden om et valgdistrikt.
take-failed = Denne filen kunne ikke lages. Prøv igjen om litt.
take-button = Ta med
take-button_help = Ta med: { $title }
take-link = Kopier lenken
take-sentence = Kopier setningen
take-cite = Kopier kildehenvisningen
take-copied = Kopiert
take-add = Legg til i foredraget mitt
take-add_help = Legg til i foredraget mitt: { $title }
take-added = Lagt til
take-png = Bilde (PNG)
take-svg = Redigerbart bilde (SVG)
take-csv = Tall (CSV)
take-xlsx = Tall (Excel)
take-cited_short = { $app }: { $title }. { $subtitle }.
take-cited = { $app }: { $title }. { $subtitle }. { $day }, dataversjon { $version }. { $address }
take-filters = Vist: { $filters }.
take-made = { $app }, { $day }, dataversjon { $version }.
take-nothing = Ingenting å vise
take-what = Hva det viser
take-source = Kilde
take-sources = Kilder
take-chosen = Hva som er valgt
take-note = Merknad
take-notes = Merknader
take-version = Dataversjon
take-day = Tatt med
take-address = Adressen til visningen
take-cite_head = Kildehenvisning
take-in_unit = { $what } ({ $unit })
take-unit = { $what }: enhet
take-unit_head = Enhet
take-lower = { $what }: nedre grense
take-upper = { $what }: øvre grense
take-with = { $what }: periode eller merknad
take-lower_only = { $what }: nedre grense
take-upper_only = { $what }: øvre grense
take-sheet_figures = Tall
take-sheet_about = Kilder og betydning
take-basis = Hva det bygger på
take-basis_count = Talt, ut av et kjent antall: med usikkerhetsintervall
take-basis_measure = Talt eller målt, uten et kjent utgangstall: ikke noe intervall
take-basis_survey = Et utvalg ble spurt: bare med utgiverens intervall
take-basis_estimate = Et publisert anslag med intervall
take-basis_model = En modell: bare med utgiverens intervall
take-basis_index = Deprivasjonsindeksen, som rangerer hele landet: ikke noe intervall
take-range = Intervall
take-range_text = 95 % usikkerhetsintervall: hvor langt tilfeldigheter alene kunne ha flyttet et tall. Der det ikke finnes noe, kalles ingen forskjell klar.
take-no_card = Det finnes ingen slik fil i denne visningen av siden. Den viser: { $cards }.
take-status = Hvordan det ble til: { $word }
take-page = Denne siden som PDF
