### Siden om dataene

# data
data-heading = Hva ligger bak tallene?
data-answer = { $indicators } indikatorer, { $values } verdier, { $sources } råfiler fra navngitte utgivere. Hver verdi beholder kilden sin, perioden sin og hvordan den ble til.
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
