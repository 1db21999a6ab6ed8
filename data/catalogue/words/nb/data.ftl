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
data-method_2 = { $set }, fra { $level }: prøvd på et publisert tall ({ $title }) ligger anslaget innenfor { $median } % av det publiserte tallet i halvparten av valgdistriktene, og { $worst } % unna i det dårligste.
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
data-holds-changes = hvilke tall som ble lagt til, endret eller trukket tilbake i hvilken versjon, med gammelt og nytt tall
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

# changed
changed-title = Tall på denne siden er endret siden lenken ble laget
changed-since = Lenken ble laget med dataversjon { $version } fra { $day }. Her vises versjon { $now } fra { $today }.
changed-since_same_day = Lenken ble laget med dataversjon { $version }. Her vises versjon { $now } fra samme dag, { $today }.
changed-unknown = Lenken ble laget med en dataversjon som ikke er kjent her («{ $wanted }»). Derfor kan vi ikke si hva som er endret siden. Her vises versjon { $now }.
changed-added = { $what }, { $where }, { $when }: { $new } nå, ikke noe tall da
changed-revised = { $what }, { $where }, { $when }: { $old } da, { $new } nå
changed-withdrawn = { $what }, { $where }, { $when }: { $old } da, ikke noe tall nå
changed-ranged = { $value } ({ $range })
changed-of_many = { $what }: { $list }
changed-number_added = { $number ->
    [one] ett tall lagt til
   *[other] { $number } tall lagt til
}
changed-number_revised = { $number ->
    [one] ett tall endret
   *[other] { $number } tall endret
}
changed-number_withdrawn = { $number ->
    [one] ett tall trukket tilbake
   *[other] { $number } tall trukket tilbake
}
changed-more = { $number ->
    [one] og én til
   *[other] og { $number } til
}
changed-open = Hva som er endret i alle dataene
changed-heading = Hva som er endret i dataene
changed-text = Hver gang dataene lages på nytt, blir hvert tall satt opp mot det forrige. Et tall er endret hvis verdien eller intervallet er et annet. Alle endringer, med gammelt og nytt tall, står i changes.csv.
changed-version = { $day }, versjon { $version }
changed-first = Listen begynner her, med { $values } tall.
changed-none = { $values } tall, ingen av dem er endret: bare lister eller merknader som hører til, er det.
changed-counted = { $values } tall: { $added } lagt til, { $revised } endret, { $withdrawn } trukket tilbake.
changed-which = { $number ->
    [one] Indikatoren som er endret
   *[other] De { $number } indikatorene som er endret
}
changed-earlier = { $number ->
    [one] Én tidligere versjon
   *[other] { $number } tidligere versjoner
}
changed-each = { $number ->
    [one] Tallet som er endret eller trukket tilbake
   *[other] De { $number } tallene som er endret eller trukket tilbake
}
changed-of_indicator = Hva som er endret i tallene siden { $day }
