### Siden om dataene

# data
data-heading = Hva ligger bak tallene?
data-answer = { $indicators } indikatorer, { $values } verdier, { $sources } råfiler fra navngitte utgivere. Hver verdi beholder kilden sin, perioden sin og hvordan den ble til.
data-refused =
    { $number ->
        [one] Ett tall er utelatt fordi oppføringen har feil som må rettes først:
       *[other] { $number } tall er utelatt fordi oppføringene har feil som må rettes først:
    }
data-indicators = Alle indikatorer
data-theme = { $theme } ({ $number })
data-one = Én indikator, i sin helhet
data-sources = Alle kilder
data-method = Hvordan tallene kommer til valgdistriktene
data-method_1 = De fleste utgivere publiserer små områder (LSOA og MSOA), som ikke passer inn i valgdistriktene. Vi bruker et tall for valgdistriktet hvis det er publisert. Hvis ikke fordeler vi småområdene på valgdistriktene etter hvor postnumrene med boliger ligger.
data-method_2 = { $set }, fra { $level }: prøvd på et publisert tall ({ $title }) bommer dette med { $median } % i det midterste valgdistriktet og { $worst } % i det dårligste.
data-statuses = Hvordan en verdi ble til
data-licences = Lisenser
data-download = Last ned alle verdier for denne indikatoren (CSV)
data-quoted = Denne kilden oppgir ingen åpen lisens. Tallene er sitert med adressen sin og er ikke med i nedlastingen.
data-principles = Marmot-prinsipper og satsinger: { $list }
data-everything = Ta med deg alle dataene
data-everything_text = Alle tall med åpen lisens, med områder, grenser, kilder og hva hver kolonne betyr. Hver rad nevner dataversjonen, nå { $version }. Tekstene i filene er på engelsk.
data-everything_zip = Alt i én fil (ZIP)
data-everything_stay = Disse adressene blir stående, og alle nettsteder og programmer kan lese dem.
data-holds-observations = tallene, hvert med enhet, usikkerhet, periode, kilde og hvordan det ble til
data-holds-populations = hvor mange som bor i hvert område
data-holds-areas = områdene: navn, koder, størrelse, sted på kartet
data-holds-indicators = hva hver indikator måler, hvordan, og grensene for den
data-holds-sources = utgivere, titler, vilkår for bruk
data-holds-ward_parts = hvilke små områder som ligger i hvilket valgdistrikt
data-holds-ward_changes = hvor mange fra hvert gammelt valgdistrikt som bor i hvilket nytt
data-holds-maps = grenser til et kart (GeoJSON)
data-holds-described = hva hver kolonne betyr, for mennesker og for programmer
data-read_with = Les tallene med { $program }
data-read_excel = Velg Data, så Hent data, Fra andre kilder, Fra nettet.
    Lim inn { $address } og velg OK.
    Velg Last inn. Tall forblir tall, og ingen tekst blir en formel.
data-left_out = { $number ->
    [one] Én kilde oppgir ingen åpen lisens. Det den inneholder, vises her med adressen, men er ikke med i filene:
   *[other] { $number } kilder oppgir ingen åpen lisens. Det de inneholder, vises her med adressen, men er ikke med i filene:
}
data-no_file = Det finnes ingen slik fil. Siden om dataene lister opp alle.
