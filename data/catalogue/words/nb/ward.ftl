### Siden om et valgdistrikt

# ward
ward-choose_heading = Hvordan står det til i mitt valgdistrikt?
ward-choose_answer = Skriv et postnummer, eller velg et valgdistrikt (ward) etter navn eller på kartet.
ward-by_name = Eller velg et valgdistrikt etter navn
ward-all = Alle tall på én gang
ward-where = { $ward } på kartet over { $where }
ward-jump = På denne siden

# profile
profile-how_said = {" "}({ $how })
profile-when = { $period }, { $how }
profile-choose = Velg et valgdistrikt
profile-choose_why = Velg et valgdistrikt i menyen over, eller klikk på det i kartet, for å se tallene ved siden av tallene for byen og England.
profile-title_worse =
    { $judged ->
        [0] Ingen tall her kan testes og kalles bedre eller dårligere enn { $where }
        [one] { $worse ->
            [0] Verken bedre eller dårligere enn { $where } på det ene tallet som kan testes
           *[other] Dårligere enn { $where } på det ene tallet som kan testes
        }
       *[other] { $worse ->
            [0] Verken bedre eller dårligere enn { $where } på noen av de { $judged } tallene som kan testes
           *[other] Dårligere enn { $where } på { $worse } av de { $judged } tallene som kan testes
        }
    }
profile-title_better =
    { $judged ->
        [one] Bedre enn { $where } på det ene tallet som kan testes
       *[other] Bedre enn { $where } på { $better } av de { $judged } tallene som kan testes
    }
profile-subtitle = { $ward } ved siden av byen og England, nyeste tall for hver indikator
profile-others = Andre måter å telle barnefattigdom på
profile-describes = Hvem som bor her, og det som følger av alderen deres
profile-describes_why = Disse tallene beskriver folk og boliger i valgdistriktet, eller avhenger av hvor gamle innbyggerne er. Derfor kaller vi ingen av dem bedre eller dårligere, og de er ikke talt med over.
profile-others_why = Disse teller barn i fattigdom på andre måter, i andre aldre eller etter andre regler, så de er ikke talt med over. Trekk aldri den ene fra den andre for å vise en økning eller nedgang.
profile-leading = Trenger du ett tall, så bruk { $what } ({ $when }): { $why }.
profile-folded = { $title } ({ $number })
profile-change = Endring
profile-no_change = –
profile-hardly = nesten uendret, { $change }
profile-since = siden { $period }
profile-worse = dårligere
profile-better = bedre
profile-lower = lavere
profile-higher = høyere
profile-counts = { $judged ->
    [0] Ingen av tallene for valgdistriktet her kan testes og kalles bedre eller dårligere enn { $where }.
    [one] Ved siden av { $where } kan ett av tallene for valgdistriktet testes for tilfeldigheter: { $list }.
   *[other] Ved siden av { $where } kan { $judged } av tallene for valgdistriktet testes for tilfeldigheter: { $list }.
}{ $neutral ->
    [0] { "" }
    [one] {" "}Ett tall til kan testes, men ingen av retningene er bedre.
   *[other] {" "}{ $neutral } tall til kan testes, men ingen av retningene er bedre.
}
profile-folded_rest = { $number ->
    [one] Ett tall til er foldet sammen under og ikke talt med.
   *[other] { $number } tall til er foldet sammen under og ikke talt med.
}
profile-worse_count = { $number } er dårligere
profile-better_count = { $number } er bedre
profile-similar_count = { $number } viser ingen klar forskjell
profile-described_rest = { $number ->
    [one] Det siste kan ikke testes: { $list }.
   *[other] De andre { $number } kan ikke testes: { $list }.
}
profile-described_higher_count = { $number } er høyere
profile-described_lower_count = { $number } er lavere
profile-described_same_count = { $number } er omtrent det samme
profile-refused_rest = { $number } kan ikke sammenlignes.
profile-chosen = Først forteller vi hva som skiller valgdistriktet mest fra byen, målt mot hvor ulike valgdistriktene er: ett tall fra hvert tema, og resultater for mennesker først. Tall fra modeller, og tall som avhenger av hvor gamle innbyggerne er, er ikke med.
profile-nothing = Ingen tall for valgdistrikter med dette valget
profile-nothing_why = Ingen indikator under denne satsingen har tall for valgdistrikter til og med { $year }. Velg en annen satsing eller et annet år.
profile-none_out = { $ward } skiller seg ikke ut fra byen, målt mot hvor ulike valgdistriktene er.
profile-part = { $who } { $value }
profile-parts_first = { $what }, bare for { $area }, ikke for hele valgdistriktet ({ $period }): { $parts }.
profile-out_better = { START($clause) }{ $how } i { $period }, klart bedre enn { $city } i { $where } samlet.
profile-out_worse = { START($clause) }{ $how } i { $period }, klart dårligere enn { $city } i { $where } samlet.
profile-out_higher = { START($clause) }{ $how } i { $period }, klart over { $city } i { $where } samlet.
profile-out_lower = { START($clause) }{ $how } i { $period }, klart under { $city } i { $where } samlet.
profile-out_described_higher = { START($clause) }{ $how } i { $period }, mot { $city } i { $where } samlet.
profile-out_described_lower = { START($clause) }{ $how } i { $period }, mot { $city } i { $where } samlet.
profile-key = ▲ bedre, ▼ dårligere, ◆ klart forskjellig, men verken bedre eller dårligere, og ● ingen klar forskjell: alle fire er testet mot tilfeldigheter. ↑ høyere, ↓ lavere og ○ omtrent det samme: som talt, uten test. –: ikke sammenlignet. Det skyggelagte båndet rommer den midterste halvdelen av valgdistriktene, den loddrette streken er Coventry og ◇ er England. Ordene under en linje sier hva de to endene betyr. På en prikket linje kalles ingen av endene bedre.

# Det innbyggerne spør om: $who er dem tallet gjelder
questions-title = Spørsmål fra innbyggerne
questions-whose = Et valgdistrikt i { $where }.
questions-whose_people = Et valgdistrikt i { $where }, { $people } ({ $period }).
questions-beside = Mot { $where }
questions-wards = Alle { $number } valgdistrikter
questions-clearly = { "klart " }
questions-differ_tested_first = { $ward } sammenlignet med { $where } som helhet: { $list }.
questions-differ_described_first = { $ward } sammenlignet med { $where } som helhet, som talt og ikke testet: { $list }.
questions-differ_described = Som talt, ikke testet: { $list }.
questions-dated = { $said } ({ $period })
questions-same_tested = { $tense ->
    [past] Det var ingen klar forskjell fra { $where } i { $list }.
   *[now] Det er ingen klar forskjell fra { $where } i { $list }.
}
questions-same_described = Omtrent det samme (ikke testet): { $list }.
questions-other = Men i { $period }: { $clause } ({ $made ->
    [estimated] anslått;{ " " }
   *[counted] { "" }
}{ $where } { $city }{ $beside ->
    [both] , { $wider } { $country }
   *[city] { "" }
}; { $strength ->
    [tested] en klar forskjell
   *[described] ikke testet
}).
questions-estimated = { $about }, anslått
questions-nothing = Ingen tall svarer på disse spørsmålene for { $ward } med dette valget. Velg et senere år.
questions-country_too = (enn { $country }: { $more })
questions-country_better = (bedre enn { $country }, med { $more })
questions-country_worse = (dårligere enn { $country }, med { $more })
questions-country_higher = (klart høyere enn { $country })
questions-country_lower = (klart lavere enn { $country })
questions-country_nor = (heller ikke fra { $country })
questions-country_similar = (ingen klar forskjell fra { $country })
questions-country_described_higher = (høyere enn { $country })
questions-country_described_lower = (lavere enn { $country })
questions-country_described_same = (omtrent som { $country })
questions-by = med { $size }
questions-kinds_both = · av { $all } typer: { $higher } høyere, { $lower } lavere
questions-kinds_higher = · av { $all } typer: { $higher } høyere, ingen lavere
questions-kinds_lower = · av { $all } typer: { $lower } lavere, ingen høyere
questions-kinds_neither = · det gjelder alle { $all } typer
questions-by_place = i { $place }
questions-people = folk
questions-split = – stedene er ulike
questions-outside = – ikke dette valgdistriktet
questions-none = – ingen tall
questions-no_figure = Ikke publisert for dette valgdistriktet
questions-no_year = Ingen tall til og med { $year }
questions-place = Ingen tall for valgdistriktet: et sted i det
questions-nearest = Ingen tall for valgdistriktet: det nærmeste stedet
questions-note_place = Et sted i valgdistriktet, ikke hele
questions-note_nearest = Et sted utenfor valgdistriktet, så det sier lite om det
questions-of_index = { $when }, på eldre data, året er ikke oppgitt
questions-key = ▲ bedre, ▼ dårligere og ● ingen klar forskjell er testet for tilfeldigheter. ↑ høyere, ↓ lavere og ○ omtrent det samme er som talt, uten test. To små tall med «til» mellom er 95 %-intervallet for tallet over. På linjen er det store merket dette valgdistriktet, streken gjennom det usikkerhetsintervallet, den loddrette streken Coventry og ◇ England; båndet rommer den midterste halvdelen av valgdistriktene. En indeks har navn etter året den kom ut: tallene bak er eldre, og filene vi har fra utgiveren, sier ikke fra hvilket år.

# A place that stands in where a ward has no figure of its own
standing_in-whole = Ingen tall er publisert for selve valgdistriktet { $ward }. Stedet som sier mest om det, er { $place }, der { $share } % av innbyggerne i valgdistriktet bor.
standing_in-partly = Ingen tall er publisert for selve valgdistriktet { $ward }. Stedet som sier mest om det, er { $place }, der { $share } % av innbyggerne i valgdistriktet bor. En del av stedet ligger utenfor valgdistriktet.
standing_in-little = Ingen tall er publisert for selve valgdistriktet { $ward }. Et sted som når inn i det, har et tall: { $place }, der { $share } % av innbyggerne i valgdistriktet bor. Det meste av stedet ligger utenfor, så det sier lite om valgdistriktet.
standing_in-unknown = Ingen tall er publisert for selve valgdistriktet { $ward }. Stedet som sier mest om det, er { $place }.
standing_in-near = Ingen tall er publisert for selve valgdistriktet { $ward }, og heller ikke for noe sted i det. Det nærmeste stedet med et tall er { $place }. Det ligger utenfor valgdistriktet, så det sier lite om det.
standing_in-contrary = Men det var { $list }: Stedene peker hver sin vei, og ingen av dem står for valgdistriktet.
standing_in-contrary_one = { $value } i { $place }, der { $share } % av innbyggerne i valgdistriktet bor
standing_in-agree_higher = { $number ->
    [one] { $place } når også inn i valgdistriktet, og ligger også over { $city }: { $low }.
   *[other] { $number } steder til når inn i valgdistriktet, alle også over { $city }: { $low } til { $high }.
}
standing_in-agree_lower = { $number ->
    [one] { $place } når også inn i valgdistriktet, og ligger også under { $city }: { $low }.
   *[other] { $number } steder til når inn i valgdistriktet, alle også under { $city }: { $low } til { $high }.
}
standing_in-agree_same = { $number ->
    [one] { $place } når også inn i valgdistriktet, og ligger også omtrent likt med { $city }: { $low }.
   *[other] { $number } steder til når inn i valgdistriktet, alle også omtrent likt med { $city }: { $low } til { $high }.
}
standing_in-differ = { $number ->
    [one] Men { $place } når også inn i valgdistriktet ({ $low }), og ved siden av { $city } { $list }.
   *[other] { $number } steder til når inn i valgdistriktet, og de er ikke enige ({ $low } til { $high }): Ved siden av { $city } { $list }.
}
standing_in-some_higher = { $count ->
    [one] er 1 høyere
   *[other] er { $count } høyere
}
standing_in-some_lower = { $count ->
    [one] er 1 lavere
   *[other] er { $count } lavere
}
standing_in-some_same = { $count ->
    [one] er 1 omtrent lik
   *[other] er { $count } omtrent like
}
standing_in-figure = { START($clause) } i { $period }, mot { $city } i hele { $where }.
standing_in-home = { $share } % av innbyggerne i valgdistriktet bor der
standing_in-inside = i valgdistriktet
standing_in-outside = utenfor valgdistriktet
standing_in-others = { $number ->
    [one] { $place } når også inn i valgdistriktet.
   *[other] { $number } steder til når inn i valgdistriktet.
}
standing_in-overlap = { $number ->
    [one] De to overlapper: noen bor i begge.
   *[other] Disse stedene overlapper: noen bor i mer enn ett av dem.
}
standing_in-other = { $value } i { $place }: { $home }, { $part } % av stedets egne innbyggere bor i valgdistriktet

# How a row of the questions has changed
row_change-alone = Ingen tidligere tall.
row_change-hardly = Nesten uendret: { $before } i { $since }.
row_change-barred = Kan ikke sammenlignes med { $period }.
row_change-longer = Lenger tilbake: { $moved }{ $turned }.{ $beside ->
    [city] { " " }{ $city }: { $then }, så { $now }.
   *[none] { "" }
}{ $untested ->
    [both] { " " }Ingen av disse endringene er testet.
    [one] { " " }Det er ikke testet.
   *[none] { "" }
}
row_change-turned_high = { ", " }etter en topp på { $value } ({ $period })
row_change-turned_low = { ", " }etter en bunn på { $value } ({ $period })
row_change-unknown = Ingen tidligere tall viser om dette har økt i { $ward }.
row_change-whole = Ingen valgdistrikter har tall for { $whole } under ett, men byen har.
question-life-ask = Hvor lenge lever { $who }?
questions-only = bare { $kind }
question-life-about = Forventet levealder
question-life-higher = { $tense ->
    [past] { $who } levde { $sure }lenger
   *[now] { $who } lever { $sure }lenger
}
question-life-lower = { $tense ->
    [past] { $who } levde { $sure }kortere
   *[now] { $who } lever { $sure }kortere
}
question-life-same = { $tense ->
    [past] hvor lenge folk levde
   *[now] hvor lenge folk lever
}
question-life-yet_worse = , men { $who } levde færre år med god helse
question-life-yet_better = , men { $who } levde flere år med god helse
question-children-ask = Hvor mange barn er fattige?
question-children-about = Etter boutgifter
question-children-why = det regner med det en familie har igjen å leve av når boligen er betalt, og det er fra ett enkelt, nytt år
question-children-higher = { $tense ->
    [past] barnefattigdommen var { $sure }høyere
   *[now] barnefattigdommen er { $sure }høyere
}
question-children-lower = { $tense ->
    [past] barnefattigdommen var { $sure }lavere
   *[now] barnefattigdommen er { $sure }lavere
}
question-children-same = barnefattigdom
question-school-ask = Er barna klare for skolen?
question-school-about = Femåringer med et godt utviklingsnivå
question-school-higher = { $tense ->
    [past] { $sure }flere barn var klare for skolen
   *[now] { $sure }flere barn er klare for skolen
}
question-school-lower = { $tense ->
    [past] { $sure }færre barn var klare for skolen
   *[now] { $sure }færre barn er klare for skolen
}
question-school-same = hvor mange barn som er klare for skolen
question-work-ask = Hvor mange er uten arbeid?
question-work-about = I arbeidsfør alder, på ytelser
question-work-higher = { $tense ->
    [past] en { $sure }større andel var uten arbeid
   *[now] en { $sure }større andel er uten arbeid
}
question-work-lower = { $tense ->
    [past] en { $sure }mindre andel var uten arbeid
   *[now] en { $sure }mindre andel er uten arbeid
}
question-work-same = arbeid
question-crime-ask = Hvor mye kriminalitet registreres?
question-crime-about = Én type, per 1 000 innbyggere
question-crime-higher = { $tense ->
    [past] { $sure }mer vold ble registrert
   *[now] { $sure }mer vold registreres
}
question-crime-lower = { $tense ->
    [past] { $sure }mindre vold ble registrert
   *[now] { $sure }mindre vold registreres
}
question-crime-same = registrert vold
question-crime-kinds_all_higher = kriminaliteten { $tense ->
    [past] var
   *[now] er
} høyere for alle { $all } registrerte typer
question-crime-kinds_all_lower = kriminaliteten { $tense ->
    [past] var
   *[now] er
} lavere for alle { $all } registrerte typer
question-crime-kinds_higher = kriminaliteten { $tense ->
    [past] var
   *[now] er
} høyere for { $count } av { $all } registrerte typer{ $rest ->
    [0] {""}
   *[other] { " " }(lavere for { $rest })
}
question-crime-kinds_lower = kriminaliteten { $tense ->
    [past] var
   *[now] er
} lavere for { $count } av { $all } registrerte typer{ $rest ->
    [0] {""}
   *[other] { " " }(høyere for { $rest })
}

# deprived
deprived-most = { $ward } { $tense ->
    [past] var
   *[now] er
} { $rank ->
    [1] det mest utsatte
   *[other] det { $place } mest utsatte
} av de { $wards } valgdistriktene i { $where }{ $nation } (levekårsindeksen for { $year }).
deprived-least = { $ward } { $tense ->
    [past] var
   *[now] er
} { $rank ->
    [1] det minst utsatte
   *[other] det { $place } minst utsatte
} av de { $wards } valgdistriktene i { $where }{ $nation } (levekårsindeksen for { $year }).
deprived-nation_more = { $agrees ->
    [yes] { " og" }
   *[no] , men
} mer utsatt enn { $number } % av valgdistriktene i { $wider }
deprived-nation_less = { $agrees ->
    [yes] { " og" }
   *[no] , men
} mindre utsatt enn { $number } % av valgdistriktene i { $wider }
deprived-share = { $but ->
    [no] Av
   *[other] Men av
} innbyggerne { $tense ->
    [past] bodde
   *[now] bor
} { $value } i den mest utsatte tidelen av områdene i { $wider }, { $but ->
    [fewer] færre enn de { $city } i { $where } samlet
    [more] flere enn de { $city } i { $where } samlet
   *[no] mot { $city } i { $where } samlet
}.
deprived-share_none = Ingen av innbyggerne { $tense ->
    [past] bodde
   *[now] bor
} i den mest utsatte tidelen av områdene i { $wider }, mot { $city } i { $where } samlet.
deprived-city = Ifølge levekårsindeksen for { $year } { $tense ->
    [past] bodde
   *[now] bor
} { $value } av innbyggerne i { $where } i den mest utsatte tidelen av områdene i { $wider }. Var levekårsproblemene jevnt fordelt over { $wider }, ville det vært 10 %.

# newer, no_whole, not_the_rest
newer-with_value_new = { $what } ({ $value } i { $period }, målt på en ny måte)
newer-with_value = { $what } ({ $value } i { $period })
newer-with_period = { $name } ({ $period })
newer-questions = For hele byen finnes det nyere tall: { $list }. Tabellen holder seg til valgdistriktets egne år, slik at tallene kan sammenlignes.
newer-profile = For hele byen finnes det nyere tall for { $list }. Ved siden av hvert tall for valgdistriktet står byens fra de samme årene.
no_whole-said = Ingen valgdistrikter har et tall for { $whole } som helhet, bare for { $number } typer, og de kan ikke legges sammen. Byen har ett: { $clause } i { $period }.
may_differ-crime_at_risk = Poengsummen for kriminalitet og de fleste typene kriminalitet peker hver sin vei her. Poengsummen går etter kriminaliteten i hvert lite område sammenlignet med alle andre i landet, og gir hver type en vekt. Ratene er gjennomsnitt, som noen få områder med svært mye kriminalitet kan trekke opp for byen.
not_the_rest-employment_deprivation = Uten arbeid ({ $value }) og i arbeid ({ $other }) gjelder ulike aldre, så de blir ikke 100 % til sammen.

# nearest
nearest-nothing = «{ $what }» har ingen tall under hele byen.
nearest-title = { $what }: lavest i { $low } ({ $low_value }), høyest i { $high } ({ $high_value })
nearest-subtitle = { $what } etter område ({ $level }), { $period }{ $unit }
nearest-city = Stiplet linje: { $where }, { $city }.
nearest-key_ranged = Testet mot { $beside }: klart forskjellig (▲ bedre, ▼ dårligere, ◆ høyere eller lavere) eller ikke (●).
nearest-key_counted = Piler: høyere (↑) eller lavere (↓) enn { $beside }, uten test.
nearest-key_alike = Sirkel (○): omtrent det samme.
nearest-beside = byen
nearest-marked = { $number ->
    [one] Det er merket.
   *[other] Alle { $number } steder som når inn i valgdistriktet er merket.{ $overlap ->
        [yes] { "" } De overlapper.
       *[no] { "" }
    }
}
nearest-alike = Skyggelagt: områder som ikke er klart forskjellige fra { $name }.
nearest-bands = Skyggelagte og lyse striper: grupper av områder som ikke er klart forskjellige fra hverandre.
nearest-wards = Fra { $low_value } i { $low } til { $high_value } i { $high } ({ $period }).
nearest-not_wards = Ingen tall er publisert for valgdistrikter. De nærmeste områdene med tall er { $level }: fra { $low_value } i { $low } til { $high_value } i { $high } ({ $period }).

# postcode
postcode-label = Postnummer eller valgdistrikt
postcode-help = En del av et britisk postnummer er nok. Det blir på denne siden: det legges ikke i lenken og blir ikke lagret.
postcode-show = Finn
postcode-found = { $postcode } ligger i { $ward }.
postcode-now = { $postcode } ligger i { $ward }. { $alike ->
    [yes] Det lå i { $other } også før mai { $year }.
   *[no] Før mai { $year } lå det i { $other }.
}
postcode-then = Før mai { $year } lå { $postcode } i { $ward }. { $alike ->
    [yes] Det ligger i { $other } nå også.
   *[no] Nå ligger det i { $other }.
}
postcode-more = Mer om { $postcode }
postcode-empty = Skriv et postnummer, som { $example }, eller navnet på et valgdistrikt.
postcode-malformed = Det ser ikke ut som et postnummer. Et britisk postnummer ser ut som { $example }: bokstaver og tall i to deler.
postcode-foreign = { $postcode } er ikke et postnummer i { $place }. Denne appen dekker bare byen { $place }.
postcode-outside = { $postcode } står ikke i listen vår over postnumre i { $place }. Det kan ligge utenfor byen, eller være for nytt.
postcode-ended = { $postcode } er ikke lenger i bruk, så det har ikke noe valgdistrikt i dag. Prøv postnummeret til en nabo.
postcode-near = Det ligger innenfor { $metres } meter fra en grense mellom valgdistrikter i { $year }. Linjene våre er for grove til å si sikkert på hvilken side en dør er: spør kommunen.
postcode-no_point = Filene våre sier ikke nøyaktig hvor dette postnummeret er. Valgdistriktet fra { $year } er det der de fleste postnumrene i samme småområde ligger.
postcode-msoa = Område med om lag 8 000 innbyggere (MSOA)
postcode-lsoa2021 = Småområde med om lag 1 700 innbyggere (LSOA)
postcode-small = { $local } ({ $name }, { $code })
postcode-small_only = { $name } ({ $code })
postcode-source = Postnumre: { $attribution }

# ward_change
ward_change-of_city = Hva som har endret seg i hele { $where }
ward_change-heading = Hva har endret seg?
ward_change-control = Sammenlign med
ward_change-control_year = Til og med { $year }
ward_change-choose = Velg et valgdistrikt
ward_change-choose_why = Velg et valgdistrikt for å se hvert av tallene før og nå, og hva som kan sies om endringen.
ward_change-named = { $what } (siden { $when })
ward_change-list_better = Klart bedre: { $list }.
ward_change-list_worse = Klart dårligere: { $list }.
ward_change-list_higher = Klart høyere: { $list }.
ward_change-list_lower = Klart lavere: { $list }.
ward_change-list_higher_wrong = Opp, der lavere er bedre: { $list }.
ward_change-list_lower_wrong = Ned, der høyere er bedre: { $list }.
ward_change-list_higher_right = Opp, der høyere er bedre: { $list }.
ward_change-list_lower_right = Ned, der lavere er bedre: { $list }.
ward_change-list_described_higher = Opp: { $list }.
ward_change-list_described_lower = Ned: { $list }.
ward_change-list_similar = Ikke klart endret: { $list }.
ward_change-list_described_same = Omtrent som før: { $list }.
ward_change-part_better = { $number } har blitt klart bedre
ward_change-part_worse = { $number } har blitt klart dårligere
ward_change-part_higher = { $number } har økt klart
ward_change-part_lower = { $number } har gått klart ned
ward_change-part_higher_wrong = { $number } har gått opp, der lavere er bedre
ward_change-part_lower_wrong = { $number } har gått ned, der høyere er bedre
ward_change-part_higher_right = { $number } har gått opp, der høyere er bedre
ward_change-part_lower_right = { $number } har gått ned, der lavere er bedre
ward_change-part_described_higher = { $number } har gått opp
ward_change-part_described_lower = { $number } har gått ned
ward_change-part_similar = { $number } har ikke endret seg klart
ward_change-part_described_same = { $number } er omtrent som før
ward_change-part_mixed = { $number } gikk opp etter én måte å telle på og ned etter en annen
ward_change-other_way = { $what }, talt på en annen måte
ward_change-both_ways = Hver måte å telle { $what } på har sine egne regler og sine egne år.
ward_change-moved = { START($what) } { $way ->
    [tested_higher] steg klart fra { $then } ({ $when_then }) til { $now } ({ $when_now })
    [tested_lower] falt klart fra { $then } ({ $when_then }) til { $now } ({ $when_now })
    [tested_same] endret seg ikke klart: { $then } ({ $when_then }), deretter { $now } ({ $when_now })
    [described_higher] steg fra { $then } ({ $when_then }) til { $now } ({ $when_now })
    [described_lower] falt fra { $then } ({ $when_then }) til { $now } ({ $when_now })
   *[described_same] holdt seg omtrent likt: { $then } ({ $when_then }), deretter { $now } ({ $when_now })
}
ward_change-turned_high = i mellomtiden var { $what } oppe i { $value } ({ $period })
ward_change-turned_low = i mellomtiden var { $what } nede i { $value } ({ $period })
ward_change-moved_city = i hele { $city } gikk den i de samme årene fra { $then } til { $now }
ward_change-moved_city_each = i hele { $city }, i de samme årene: { $each }
ward_change-went = { $what } gikk fra { $then } til { $now }
ward_change-city = Endring i { $city }
ward_change-untested = { $which ->
    [single] Ikke noe av dette kan testes mot tilfeldigheter, så det er et tegn og ikke et bevis.
    [all] Ingen av disse endringene kan testes mot tilfeldigheter, så de er et tegn og ikke et bevis.
   *[some] { $number ->
        [one] Én av disse endringene kan ikke testes mot tilfeldigheter, så den er et tegn og ikke et bevis.
       *[other] { $number } av disse endringene kan ikke testes mot tilfeldigheter, så de er et tegn og ikke et bevis.
    }
}
ward_change-full = { START($clause) }.
ward_change-none_clear = Ingenting har blitt klart bedre eller dårligere.
ward_change-uncounted = Tabellen viser også { $what }, der flere verken er bra eller dårlig.
ward_change-about_one = { $which ->
    [all] Alle de { $all } radene handler om { $what }.
   *[some] { $number } av de { $all } radene handler om { $what }.
}
ward_change-count_numbers = { START($what) }: utelatt her, fordi ethvert antall vokser der det bor flere, og andelene tar hensyn til det.
ward_change-count_refused = { $number ->
    [one] 1 tall har et tidligere som ikke kan sammenlignes; grunnen står under.
   *[other] { $number } tall har et tidligere som ikke kan sammenlignes; grunnen står ved hvert av dem under.
}
ward_change-refused = Før og nå kan ikke sammenlignes: { $number }, med grunner
ward_change-then = Tidligere
ward_change-now = Nyeste
ward_change-change = Endring
ward_change-means = Hva det betyr
ward_change-cell = { $value } ({ $when })
ward_change-higher_by = opp { $size }
ward_change-lower_by = ned { $size }
ward_change-no_size = ingen endring
ward_change-better = ▲ klart bedre
ward_change-worse = ▼ klart dårligere
ward_change-higher = ◆ klart høyere
ward_change-lower = ◆ klart lavere
ward_change-similar = ● ingen klar endring
ward_change-higher_wrong = ↑ opp (lavere er bedre)
ward_change-lower_wrong = ↓ ned (høyere er bedre)
ward_change-higher_right = ↑ opp (høyere er bedre)
ward_change-lower_right = ↓ ned (lavere er bedre)
ward_change-described_higher = ↑ opp
ward_change-described_lower = ↓ ned
ward_change-described_same = ○ omtrent som før
ward_change-not_compared = – kan ikke sammenlignes: { $why }
ward_change-with_note = { $said }; { $note }
ward_change-method = En endring kalles klar bare når begge tallene har et usikkerhetsintervall og forskjellen er større enn tilfeldigheter kan gi. Der det ikke finnes noe slikt intervall, sier vi hvilken vei tallet gikk, og at det er omtrent som før der forskjellen er for liten til et ord.
ward_change-year-nothing = { $ward } i { $year }: ingen tidligere tall
ward_change-year-nothing_why = Ingen indikator har tall for { $ward } med disse grensene til og med { $year }. Velg et senere år å sammenligne med, eller de andre grensene for valgdistrikter.
ward_change-year-title = { $number ->
    [0] Ingen tall kan sammenlignes med { $year } eller tidligere
   *[other] { $number } ting kan sammenlignes med { $year } eller tidligere: { $list }
}
ward_change-year-subtitle = { $ward }, nyeste tall ved siden av de nyeste tidligere til og med { $year }
ward_change-year-count_nothing = { $number } av valgdistriktets { $all } tall har ingen til og med { $year } med disse grensene.
ward_change-earliest-nothing = { $ward }: ingen tidligere tall
ward_change-earliest-nothing_why = Ingen indikator har et tidligere tall for { $ward } med disse grensene. Velg en annen satsing, et senere år eller de andre grensene for valgdistrikter.
ward_change-earliest-title = { $number ->
    [0] Ingen tall kan sammenlignes med tidligere
   *[other] { $number } ting kan sammenlignes med tidligere: { $list }
}
ward_change-earliest-subtitle = { $ward }: det nyeste tallet for hver indikator ved siden av det første siden 2013 som kan sammenlignes med det
ward_change-earliest-count_nothing = { $number } av valgdistriktets { $all } tall har ikke noe tidligere med disse grensene.

# inside
inside-total = «{ $what }» er et rent antall, og et større område har mer av alt, så deler av valgdistriktet settes ikke ved siden av hverandre.
inside-heading = Hva skjuler gjennomsnittet?
inside-title = Inne i { $ward }: lavest i { $low } ({ $low_value }), høyest i { $high } ({ $high_value })
inside-subtitle = { $what }, { $period }, { $number } { $level } for det meste inne i { $ward }{ $unit }
inside-sentence = { $what } inne i { $ward } gikk fra { $low_value } i { $low } til { $high_value } i { $high } ({ $period }). Det er en forskjell på { $gap }.
inside-unclear = Intervallene er så brede at forskjellen ikke er klar.
inside-parts = Et småområde er inne i valgdistriktet når minst halvparten av innbyggerne bor der. Tallene gjelder hele småområdet; tabellen sier hvor stor andel av innbyggerne som bor i valgdistriktet.
inside-slivers = En mindre del av disse områdene når inn i valgdistriktet. De står til slutt i tabellen og er verken tegnet eller talt med: { $names }.
inside-share = { $share } %
inside-share_head = Andel av innbyggerne som bor i dette valgdistriktet
inside-mark = { $name }: { $value }
inside-nothing = «{ $what }» har ingen tall for områder som er mindre enn et valgdistrikt, så vi kan ikke si hva gjennomsnittet skjuler.
inside-one_area = «{ $what }» har tall for bare ett småområde som for det meste ligger i dette valgdistriktet, så det er ingenting å sette side om side.

# every_ward
every_ward-nothing = «{ $what }» har ikke to småområder i noe valgdistrikt, så ingenting kan settes side om side.
every_ward-title = Størst forskjell inne i { $widest }, minst inne i { $tightest }
every_ward-subtitle = { $what }, { $period }, { $level }, alle valgdistrikter på én skala{ $unit }
every_ward-own = Inne i { $ward } var forskjellen mellom det høyeste og det laveste småområdet { $gap }.
every_ward-sentence = Av alle valgdistrikter lå småområdene lengst fra hverandre i { $widest } ({ $widest_gap }) og nærmest hverandre i { $tightest } ({ $tightest_gap }, { $period }).
every_ward-half = Hvert småområde står i det valgdistriktet der minst halvparten av innbyggerne bor.
every_ward-number = Småområder
every_ward-lowest = Lavest
every_ward-highest = Høyest
every_ward-gap = Forskjell

# people
people-heading = Hvor mange mennesker er det?
people-title = Hvis { $ward } var som byen
people-overlap = De samme menneskene kan være med i flere rader, så tallene kan ikke legges sammen.
people-subtitle = Andeler som er dårligere enn byens, som antall personer, der det er kjent hvor mange de er av
people-sentence = Hvis { $ward } var som byen, ville det vært { $said }
people-counted = { $tested ->
    [some] De andre radene er som talt: Ingen test sier om valgdistriktet virkelig skiller seg fra byen.
   *[none] Dette er som talt: Ingen test sier om valgdistriktet virkelig skiller seg fra byen.
}
people-untested = ikke testet
people-fewer_counted = om lag { $number } færre { $who }: { $city } i stedet for { $value } ({ $period }; ikke testet).
people-more_counted = om lag { $number } flere { $who }: { $city } i stedet for { $value } ({ $period }; ikke testet).
people-fewer = om lag { $number } færre { $who } (intervall { $low } til { $high }): { $city } i stedet for { $value } ({ $period }).
people-more = om lag { $number } flere { $who } (intervall { $low } til { $high }): { $city } i stedet for { $value } ({ $period }).
people-fewer_short = { $number } færre
people-more_short = { $number } flere
people-of = { $count }
people-who = Hvem som telles
people-now = Nå
people-if_matched = Hvis det var som byen
people-method = Dette er et regnestykke, ikke en prognose: byens tall er brukt som mål. Tall fra 100 og opp er avrundet til nærmeste tier; tall under 10 vises ikke. Vi gjør det bare der det er kjent hvor mange personer en andel er av, og aldri for tall som avhenger av hvor gamle innbyggerne er. Et intervall står bare der en test viser en klar forskjell.
people-nothing = Ingen antall personer for { $ward }
people-nothing_why = Ingen tall for { $ward } med kjent antall personer er mindre gunstige enn byens, eller antallene er for små til å vises.

# boundary_change
boundary_change-heading = Ble grensen flyttet?
boundary_change-title_same_new = { $ward } beholdt grensen sin i { $year }
boundary_change-title_same_old = { $ward } beholdt grensen sin i { $year }
boundary_change-title_both = Grensen ble flyttet i { $year }: { $came } personer talt i 2021 kom til valgdistriktet, og { $went } gikk ut av det
boundary_change-title_came = Grensen ble flyttet i { $year }: { $came } personer talt i 2021 kom til valgdistriktet, og ingen gikk ut av det
boundary_change-title_went = Grensen ble flyttet i { $year }: { $went } personer talt i 2021 gikk ut av valgdistriktet, og ingen kom til
boundary_change-title_all_new = Alle innbyggerne talt i 2021 kommer fra { $most }
boundary_change-title_all_old = Alle innbyggerne talt i 2021 hører til { $most } siden { $year }
boundary_change-subtitle = Innbyggere ved folketellingen i 2021 etter gammelt og nytt valgdistrikt, plassert etter postnummer
boundary_change-which = Dette er { $set } (gjelder { $in_force }).
boundary_change-same_new = Grensen til { $ward } ble ikke endret i mai { $year }.
boundary_change-same_old = Grensen til { $ward } ble ikke endret i mai { $year }.
boundary_change-moved_new = Grensen ble flyttet i mai { $year }: { $share } av innbyggerne talt i 2021 hørte allerede til { $most }, og { $rest } hørte til et annet valgdistrikt: { $others }.
boundary_change-moved_old = Grensen ble flyttet i mai { $year }: { $share } av innbyggerne talt i 2021 hører nå til { $most }, og { $rest } hører til et annet valgdistrikt: { $others }.
boundary_change-all_new = Grensen ble flyttet i mai { $year }: alle innbyggerne talt i 2021 hørte allerede til det gamle valgdistriktet { $most }.
boundary_change-all_old = Grensen ble flyttet i mai { $year }: alle innbyggerne talt i 2021 hører nå til { $most }.
boundary_change-back_new = Motsatt vei: { $number } personer fra det gamle valgdistriktet { $most } er nå i et annet: { $others }.
boundary_change-back_old = Motsatt vei: { $number } personer i det nye valgdistriktet { $most } var før i et annet: { $others }.
boundary_change-short_back_new = { $number } personer fra det gamle valgdistriktet { $most } (folketellingen i 2021) er nå i { $elsewhere }.
boundary_change-short_back_old = { $number } personer i det nye valgdistriktet { $most } (folketellingen i 2021) kommer fra { $elsewhere }.
boundary_change-part = { $ward } { $share }
boundary_change-under = under 1 %
boundary_change-over = over 99 %
boundary_change-more = { $number } til
boundary_change-short_elsewhere = andre valgdistrikter
boundary_change-short_same_new = Grensen ble ikke endret i mai { $year }.
boundary_change-short_same_old = Grensen ble ikke endret i mai { $year }.
boundary_change-short_moved_new = Grensen ble flyttet i mai { $year }: { $number } av innbyggerne (folketellingen i 2021) hørte før til { $elsewhere }.
boundary_change-short_moved_old = Grensen ble flyttet i mai { $year }: { $number } av innbyggerne (folketellingen i 2021) hører nå til { $elsewhere }.
boundary_change-short_all_new = Grensen ble flyttet i mai { $year }: ingen (folketellingen i 2021) kom til valgdistriktet.
boundary_change-short_all_old = Grensen ble flyttet i mai { $year }, og alle innbyggerne (folketellingen i 2021) er fortsatt i ett valgdistrikt.
boundary_change-short_none = Grensen ble flyttet i mai { $year }, men vi vet ikke om noen som skiftet valgdistrikt på grunn av det.
boundary_change-near = Omtrent { $number } personer bor på striper som er under { $metres } meter brede mellom den gamle og den nye linjen. Kartet vårt over de nye valgdistriktene er ikke mer nøyaktig enn det, så de regnes ikke som personer som har skiftet valgdistrikt.
boundary_change-line_both = { $came } personer kom til valgdistriktet og { $went } gikk ut av det uten at noen flyttet: det var grensen som flyttet seg.
boundary_change-line_came = { $came } personer kom til valgdistriktet uten at noen flyttet: det var grensen som flyttet seg.
boundary_change-line_went = { $went } personer gikk ut av valgdistriktet uten at noen flyttet: det var grensen som flyttet seg.
boundary_change-from = fra gamle { $ward }
boundary_change-to = til nye { $ward }
boundary_change-counted = { $number } personer
boundary_change-counted_none = ingen innbyggere
boundary_change-key = Tykk linje: { $ward } ({ $set }). Stiplet linje: { $other } ({ $other_set }). Jevn skygge og «fra»: land som kom til valgdistriktet. Striper og «til»: land som gikk over til et annet valgdistrikt. Antall personer er avrundede anslag fra folketellingen i 2021, så delene går ikke alltid helt opp.
boundary_change-who = Innbyggere som
boundary_change-main_new = allerede hørte til det gamle valgdistriktet { $ward }
boundary_change-main_old = nå hører til det nye valgdistriktet { $ward }
boundary_change-row_from = kom fra det gamle valgdistriktet { $ward }
boundary_change-row_to = gikk til det nye valgdistriktet { $ward }
boundary_change-of_new = { $share } av det gamle valgdistriktet
boundary_change-of_old = { $share } av det nye valgdistriktet
boundary_change-people = Innbyggere, om lag
boundary_change-share = Andel av dette valgdistriktet
boundary_change-method = Ingen offisiell telling sier hvem som byttet valgdistrikt. Innbyggerne i folketellingen i 2021 er plassert i valgdistrikter etter postnummer, så andelene er anslag; grupper på under 20 personer er utelatt, og ingen regnes som flyttet som bor der de to linjene ligger nærmere hverandre enn kartet vårt over de nye valgdistriktene er nøyaktig.

# provenance
provenance-heading = Hvor kommer hvert tall fra?
provenance-title = { $what } i { $ward }: hele oppføringen
provenance-sentence = Alle opplysninger om «{ $what }» i { $ward }.
provenance-head = Hva
provenance-value = Verdi
provenance-range = 95 % usikkerhetsintervall
provenance-period = Periode
provenance-numerator = Hva som telles
provenance-count = Talt i dette valgdistriktet
provenance-denominator = Av hva
provenance-population = Av hvor mange, i dette valgdistriktet
provenance-how = Hvordan det ble til
provenance-note = Merknad
provenance-source = Kilde
provenance-address = Adresse
provenance-licence = Lisens
provenance-checked = Oppføringen sist kontrollert
provenance-unknown = ikke oppgitt
provenance-weight = ikke oppgitt; gjennomsnittet er laget over { $number } personer, så ikke gang med dem
provenance-no_range = ikke oppgitt
provenance-no_note = ingen
provenance-open = Hele oppføringen: kilde, periode, hva som telles, hvordan det ble til
provenance-cited = { $publisher }: { $title }, { $edition }
provenance-no_year = «{ $what }» har ikke noe tall for dette valgdistriktet i årene som er valgt. De første tallene for valgdistrikter gjelder { $first }.
provenance-other_set = «{ $what }» er publisert for valgdistrikter bare med de andre grensene. Endre «Grenser for valgdistrikter» over for å se det.

# closer
closer-heading = Ett tall på nært hold
closer-pick = Tall
closer-single = Det finnes bare ett tall ({ $period }), så vi kan ikke si hvordan det har endret seg.
