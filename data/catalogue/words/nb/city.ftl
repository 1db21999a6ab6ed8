### Sider om byen: oversikt, temaer, prinsipper, utvikling, hva som er gjort, tidslinje

# overview
overview-heading = Hvor rettferdig er livet i { $place }?
overview-marmot = Hva en Marmot-by er
overview-marmot_1 = { $place } ble en Marmot-by i { $year }. Byen ville gjøre helseforskjellene mellom innbyggerne mindre.
overview-marmot_2 = Ideen kommer fra Sir Michael Marmot: helsen følger av de første barneårene, utdanning, arbeid, inntekt og stedene folk bor, og jo mindre folk har av dette, desto dårligere er helsen.
overview-marmot_3 = Byen og partnerne arbeider etter åtte prinsipper. Denne appen viser hva tallene sier om hvert av dem, og hvor sikre vi kan være på tallene.
overview-headlines = Fire resultater, og hvordan de har endret seg
overview-headlines_key = Linje: { $place }. Stiplet: { $country }.
overview-find = Begynn med et valgdistrikt (ward)
overview-open_gap = Se hele forskjellen, og hvor sikker den er
overview-open_map = Se hvilke valgdistrikter som er mest utsatt
overview-more = Hvor disse tallene kommer fra
overview-ways = Eller begynn med
overview-map_title = Forventet levealder for { $who } etter valgdistrikt
overview-go = Gå til { $ward }
overview-ward = Mitt valgdistrikt
overview-ward_text = Alle tall, sammenlignet med byen og { $country }
overview-present = Et arbeidsmøte
overview-present_text = Lysbilder, en quiz og kart til veggen
overview-visitors = For besøkende
overview-visitors_text = { $place } i én gjennomgang, og hva du kan ta med hjem
overview-open_theme = Mer: { $page }
overview-gap-life_expectancy = I { $period } levde { $who } i de minst utsatte delene av { $place } om lag { $size } lenger enn { $who } i de mest utsatte delene (usikkerhetsintervall { $range }). Tallet er lest av en linje gjennom alle områdene i byen, fra det mest til det minst utsatte.
overview-newest-life_expectancy = { $period } er den nyeste perioden vi har forventet levealder for i alle valgdistrikter.

# visitors
visitors-answer = { $place } for besøkende, på om lag { $minutes } minutter: hvor rettferdig livet er, hva tallene kan si og hva de ikke kan si, hva som er gjort, og hva du kan ta med hjem.
visitors-truth = Gjett først, og åpne så svaret
visitors-done = Hva som er gjort
visitors-done_text =
    { $number ->
        [one] Her er ett tiltak, beskrevet ut fra publiserte kilder, med tallene og med det kildene ikke sier noe om.
       *[other] Her er { $number } tiltak, beskrevet ut fra publiserte kilder, med tallene og med det kildene ikke sier noe om.
    }
visitors-home = Hva du kan ta med hjem
visitors-present = Denne gjennomgangen som foredrag
visitors-present_text = Som lysbilder til din egen skjerm, med notater til den som holder foredraget, og plakater til veggen
visitors-ward = Et valgdistrikt på papir
visitors-ward_text = Ett valgdistrikt i korte trekk: plassen i byen, fem spørsmål, hva som har endret seg
visitors-glossary = Ordene
visitors-glossary_text = Hva hvert ord betyr, hva det heter andre steder, og hvordan Storbritannia styres
visitors-data = Tallene
visitors-data_text = Hvert tall med kilden sin, til å arbeide videre med hjemme

# headline
headline-higher_better = ▲ Opp { $size } siden { $since }: klart bedre
headline-lower_better = ▲ Ned { $size } siden { $since }: klart bedre
headline-higher_worse = ▼ Opp { $size } siden { $since }: klart dårligere
headline-lower_worse = ▼ Ned { $size } siden { $since }: klart dårligere
headline-higher_neutral = ◆ Opp { $size } siden { $since }: en klar økning
headline-lower_neutral = ◆ Ned { $size } siden { $since }: en klar nedgang
headline-unclear = ● Ingen klar endring siden { $since }
headline-described_higher = ↑ Opp { $size } siden { $since }
headline-described_lower = ↓ Ned { $size } siden { $since }
headline-described_same = { $equal ->
    [yes] ○ Det samme som i { $since }
   *[no] ○ Nesten uendret siden { $since }
}
headline-single = – Ikke noe tidligere tall
headline-break = – Ny målemåte: ikke sammenlignet med tidligere år
headline-refused = – Ikke sammenlignet med tidligere år
headline-no_country = Ikke noe tall for { $country }
headline-beside-better = Bedre enn { $country } ({ $value })
headline-beside-worse = Dårligere enn { $country } ({ $value })
headline-beside-close = Nær { $country } ({ $value })
headline-beside-similar = For usikkert til å skille fra { $country } ({ $value })
headline-beside-higher = Klart høyere enn { $country } ({ $value })
headline-beside-lower = Klart lavere enn { $country } ({ $value })
headline-beside-described_higher = Høyere enn { $country } ({ $value })
headline-beside-described_lower = Lavere enn { $country } ({ $value })
headline-beside-described_same = { $equal ->
    [yes] Det samme som { $country } ({ $value })
   *[no] Omtrent det samme som { $country } ({ $value })
}
headline-beside-not_compared = { $country }: { $value }

# school_readiness
school_readiness-heading = Er barna klare for skolen når de er fem?

# employment
employment-heading = Hvem har arbeid i { $place }?

# crime
crime-heading = Hvor mye kriminalitet registreres, og av hvilket slag?

# beside
beside-city_then = Tallet for { $city } i { $period } var { $value }.
beside-choose = Tallene for ett valgdistrikt
beside-choose_why = Velg et valgdistrikt i menyen over for å se dets egne tall først her.
beside-nothing = Ingen tall på denne siden er publisert for valgdistrikter til og med det valgte året.
beside-title = { START($clause) }, mot { $city } i hele { $where }
beside-subtitle = { $ward } ved siden av { $where } og { $wider }, nyeste tall
beside-sentence = { $wider }: { $country } ({ $period }). { $nation }

# kinds
kinds-nothing = «{ $what }» har ingen tall for byen.
kinds-title_both =
    { $further ->
        [yes] Av typene som telles på samme måte, har { $place } { $high_times } ganger raten i { $wider } for { $high }, og { $low_times } ganger for { $low }
       *[no] { $place } har { $high_times } ganger raten i { $wider } for { $high }, og { $low_times } ganger for { $low }
    }
kinds-title_above =
    { $further ->
        [yes] Av typene som telles på samme måte, skiller { $high } seg mest ut i { $place }: { $high_times } ganger raten i { $wider }
       *[no] { START($high) } skiller seg mest ut i { $place }: { $high_times } ganger raten i { $wider }
    }
kinds-title_below =
    { $further ->
        [yes] Av typene som telles på samme måte, ligger ingen i { $place } langt over raten i { $wider }; lengst under ligger { $low }, med { $low_times } ganger
       *[no] Ingen type i { $place } ligger langt over raten i { $wider }; lengst under ligger { $low }, med { $low_times } ganger
    }
kinds-title_near =
    { $further ->
        [yes] Av typene som telles på samme måte, ligger alle i { $place } nær raten i { $wider }
       *[no] Alle typer i { $place } ligger nær raten i { $wider }
    }
kinds-title_none = { $what }: { $place }
kinds-subtitle = { $what }, { $period }
kinds-key_ward = Sortert etter hvor mange ganger { $city } sin rate hver type har, de høyeste først. Stolper: { $place }. Loddrett strek: { $city }. ◇: { $wider }.
kinds-key_city = Sortert etter hvor mange ganger { $wider } sin rate hver type har, de høyeste først. Stolper: { $place }. ◇: { $wider }.
kinds-speech = { $kind }, { $place }: { $value }
kinds-pointed = { $kind }, { $place }
kinds-beside = { $kind } ({ $value }, { $wider } { $other })
kinds-both =
    { $further ->
        [yes] Av typene som telles på samme måte, lengst over { $wider } i { $place }
       *[no] Lengst over { $wider } i { $place }
    } ({ $period }, ikke testet), { $high_times } ganger så mye: { $high_told }. Lengst under, { $low_times } ganger så mye: { $low_told }.
kinds-above =
    { $further ->
        [yes] Av typene som telles på samme måte, lengst over { $wider } i { $place }
       *[no] Lengst over { $wider } i { $place }
    } ({ $period }, ikke testet), { $high_times } ganger så mye: { $high_told }.
kinds-below =
    { $further ->
        [yes] Av typene som telles på samme måte, ligger ingen i { $place } langt over { $wider }.
       *[no] Ingen type i { $place } ligger langt over { $wider }.
    } Lengst under ({ $period }, ikke testet), { $low_times } ganger så mye: { $low_told }.
kinds-near =
    { $further ->
        [yes] Av typene som telles på samme måte, ligger alle i { $place } nær { $wider } ({ $period }, ikke testet).
       *[no] Alle typer i { $place } ligger nær { $wider } ({ $period }, ikke testet).
    }
kinds-all_higher = Alle { $count } typene i bildet er høyere enn i { $wider }.
kinds-all_lower = Alle { $count } typene i bildet er lavere enn i { $wider }.
kinds-all_same = Alle { $count } typene i bildet er omtrent som i { $wider }.
kinds-some = Av de { $count } typene i bildet, sammenlignet med { $wider }: { $list }.
kinds-some_higher = { $count } er høyere
kinds-some_lower = { $count } er lavere
kinds-some_same = { $count } er omtrent like
kinds-beyond =
    { $further ->
        [yes] Av typene som telles på samme måte, lengst over { $wider }
       *[no] Lengst over { $wider }
    }, { $high_times } ganger så mye: { $high_told }.
kinds-beyond_none =
    { $further ->
        [yes] Av typene som telles på samme måte, ligger ingen langt over { $wider }.
       *[no] Ingen type ligger langt over { $wider }.
    }
kinds-left_out = Én type er ikke med i bildet, fordi den telles på en annen måte: { $kind } ({ $list }).
kinds-left_out_times =
    { $equal ->
        [yes] Det er omtrent raten i { $wider }.
        [above] Det er litt over raten i { $wider }.
        [below] Det er litt under raten i { $wider }.
       *[no] Det er { $times } ganger raten i { $wider }.
    }
kinds-apart = { $kind }: { $list }.
kinds-part = { $place } { $value }
kinds-lead = { START($what) } i { $place } er { $list }; { $period }, uten test.
kinds-quote = I { $in } var { $what } i { $place } { $list }{ $made }; kilde: { $source }, gjennomsnitt beregnet her.
kinds-furthest_higher = { $alone ->
    [yes] lengst over
   *[no] blant dem lengst over
}: { $kind } med { $value }, { $wider } { $other }
kinds-furthest_lower = { $alone ->
    [yes] lengst under
   *[no] blant dem lengst under
}: { $kind } med { $value }, { $wider } { $other }
kinds-quote_higher = { $place ->
        [first] høyere enn i { $wider }
       *[later] høyere
    } { $which ->
        [all] for alle { $all } typer ({ $furthest })
        [one] bare for { $kind } ({ $value }, { $wider } { $other })
       *[some] { $place ->
            [first] for { $count } av { $all } typer
           *[later] for { $count }
        } ({ $furthest })
    }
kinds-quote_lower = { $place ->
        [first] lavere enn i { $wider }
       *[later] lavere
    } { $which ->
        [all] for alle { $all } typer ({ $furthest })
        [one] bare for { $kind } ({ $value }, { $wider } { $other })
       *[some] { $place ->
            [first] for { $count } av { $all } typer
           *[later] for { $count }
        } ({ $furthest })
    }
kinds-quote_same = { $place ->
        [first] omtrent som i { $wider }
       *[later] omtrent den samme
    } for { $which ->
    [one] { $kind }
   *[other] { $count }
}
kinds-none = Tallene gjelder { $place } ({ $period }).

# health
health-heading = Hvor lenge lever folk, og hvor lenge med god helse?

# living
living-heading = Hvem har nok å leve av, og hvordan går det i livet?

# theme
theme-other_ways = { $what }, regnet på andre måter ({ $number })
theme-more = Mer om { $page } ({ $number })
theme-constituencies = { $subtitle }, etter valgkrets
theme-whole_city = { $subtitle }, for hele byen
theme-ward_line = Det nyeste tallet av dette slaget i { $ward } er { $value } ({ $period }).
theme-no_cards = Ingen kort er ført opp for denne siden. De står i data/catalogue/pages.toml.
theme-blank = Linjen har opphold for { $periods }. { $reason }
theme-claim_source = [De nærmeste publiserte tallene]({ $address }), { $site }

# parts
parts-title = { $what }: høyest for { $high } ({ $high_value }), lavest for { $low } ({ $low_value })
parts-title_of = { $what }, av de { $number } gruppene som vises: høyest for { $high } ({ $high_value }), lavest for { $low } ({ $low_value })
parts-sentence = { $what } i { $period }: { $list }.
parts-part = { $where } { $value }

# authorities
authorities-nothing = «{ $what }» finnes bare for denne byen, så det kan ikke settes ved siden av andre.
authorities-title = { $place }: { $value }, ved siden av steder som ligner
authorities-subtitle = { $what } i byen, i de statistiske naboene og i de andre kommunene i regionen, { $period }{ $unit }
authorities-country = Den stiplede linjen er { $country }.
authorities-neighbour_none = Ingen av de { $every } statistiske naboene, stedene som ligner mest, har et tall.
authorities-borough_none = Ingen av de { $every } andre kommunene i regionen som ikke er blant dem, har et tall.
authorities-note = Statistiske naboer er de ti kommunene som Department for Education mener ligner mest. De står i rekkefølge etter likhet, ikke etter tallene; tynne linjer skiller byen, naboene og de andre kommunene. To steder ved siden av hverandre kan ofte ikke skilles.
authorities-kind_city = denne byen
authorities-kind_neighbour = statistisk nabo
authorities-kind_borough = annen kommune i regionen
authorities-placed_clear = { $where } har { $position } tallet av alle { $among }, klart skilt fra resten.
authorities-placed_tested = { $where } har { $position } tallet av alle { $among }; når tilfeldigheter regnes med, kan plassen være hvor som helst { $span }.
authorities-placed_anywhere = { $where } har { $position } tallet av alle { $among }; når tilfeldigheter regnes med, kan plassen være hvilken som helst.
authorities-placed_described = { $where } har { $position } tallet av alle { $among }, slik tallene foreligger.
authorities-placed_shared = { $where } deler { $position } tallet av alle { $among }, slik tallene foreligger.
authorities-unplaced_count = De er ikke satt i rekkefølge, fordi tallet er større der det bor flere folk.
authorities-unplaced_age = De er ikke satt i rekkefølge, fordi tallet avhenger av hvor gamle innbyggerne er.
authorities-unplaced_small = De er ikke satt i rekkefølge, fordi ett av tallene bygger på færre enn { $least } tilfeller.
authorities-place-highest = det { $rank } høyeste
authorities-place-highest_first = det høyeste
authorities-place-highest_span = fra { $first } til { $last } høyest
authorities-place-lowest = det { $rank } laveste
authorities-place-lowest_first = det laveste
authorities-place-lowest_span = fra { $first } til { $last } lavest
authorities-neighbour_all =
    { $number ->
        [one] Den statistiske naboen, stedet som ligner mest, er { $low } ({ $low_value }).
       *[other] De { $number } statistiske naboene, stedene som ligner mest, går fra { $low_value } ({ $low }) til { $high_value } ({ $high }).
    }
authorities-neighbour =
    { $number ->
        [one] Av de { $every } statistiske naboene, stedene som ligner mest, har { $number } et tall her: { $low } ({ $low_value }).
       *[other] Av de { $every } statistiske naboene, stedene som ligner mest, har { $number } et tall her, fra { $low_value } ({ $low }) til { $high_value } ({ $high }).
    }
authorities-borough_all =
    { $number ->
        [one] Den andre kommunen i regionen som ikke er blant dem, er { $low } ({ $low_value }).
       *[other] De { $number } andre kommunene i regionen som ikke er blant dem, går fra { $low_value } ({ $low }) til { $high_value } ({ $high }).
    }
authorities-borough =
    { $number ->
        [one] Av de { $every } andre kommunene i regionen som ikke er blant dem, har { $number } et tall her: { $low } ({ $low_value }).
       *[other] Av de { $every } andre kommunene i regionen som ikke er blant dem, har { $number } et tall her, fra { $low_value } ({ $low }) til { $high_value } ({ $high }).
    }

# deciles
deciles-nothing = «{ $what }» har ingen tall for tideler etter levekår.
deciles-title = { $what } i { $country }: en forskjell på { $gaps }
deciles-subtitle = { $what }, tideler av områder i { $country } fra mest til minst utsatt, { $period }{ $unit }
deciles-sentence = { $who }: { $most } i den mest utsatte tidelen av { $country }, { $least } i den minst utsatte ({ $period }). Det er en forskjell på { $size }.
deciles-note = Dette er tideler av hele landet, for å gi en målestokk. De er ikke tideler av byen, og femdelene av byen må ikke leses som det samme.
deciles-first = 1, mest utsatt
deciles-last = { $number }, minst utsatt
deciles-step = { $number }


# standing
standing-nothing = Ingen tall med dette valget
standing-nothing_why = Ingen tall for byen hører til dette valget til og med { $year }. Velg et annet prinsipp eller et senere år.
standing-title = Mot { $country }: { $better } bedre, { $worse } dårligere, { $similar } uten klar forskjell
standing-subtitle =
    { $all ->
        [one] Det nyeste tallet for én indikator for { $place }, ved siden av { $country } for samme periode
       *[other] Det nyeste tallet for hver av { $all } indikatorer for { $place }, ved siden av { $country } for samme periode
    }
standing-not_compared = Ikke sammenlignet med { $country }, fordi { $why }.
standing-head_value = Nyeste tall
standing-head_state = Mot { $country }
standing-head_trend = Utviklingen i det siste
standing-group_better = ▲ Bedre enn { $country } ({ $number })
standing-group_worse = ▼ Dårligere enn { $country } ({ $number })
standing-group_higher = ◆ Klart høyere enn { $country }, og ingen av delene er bedre ({ $number })
standing-group_lower = ◆ Klart lavere enn { $country }, og ingen av delene er bedre ({ $number })
standing-group_similar = ● Ingen klar forskjell fra { $country } ({ $number })
standing-group_described_higher = ↑ Vist uten test: høyere enn { $country } ({ $number })
standing-group_described_lower = ↓ Vist uten test: lavere enn { $country } ({ $number })
standing-group_described_same = ○ Vist uten test: omtrent det samme som { $country } ({ $number })
standing-group_not_compared = – Ikke sammenlignet, og hvorfor ({ $number })
standing-judged =
    { $number ->
        [0] { $whole ->
            [one] Det ene tallet her har ikke det intervallet som trengs for en test.
           *[other] Ingen av { $whole } tall har det intervallet som trengs for en test.
        }
       *[other] { $whole ->
            [one] Vi kan vurdere det ene tallet her: { $list }.
           *[other] Vi kan vurdere { $number } av { $whole } tall: { $list }.
        }
    }
standing-count_better = { $number } er bedre enn i { $country }
standing-count_worse = { $number } er dårligere
standing-count_higher = { $number } er klart høyere (ingen vei er bedre)
standing-count_lower = { $number } er klart lavere (ingen vei er bedre)
standing-count_similar = { $number } viser ingen klar forskjell
standing-count_described_higher = { $number } er høyere enn i { $country }
standing-count_described_lower = { $number } er lavere
standing-count_described_same = { $number } er omtrent det samme

# principles
principles-heading = Hva viser de åtte prinsippene?
principles-answer = En Marmot-by arbeider etter åtte prinsipper. Velg ett for å se tallene, hva som er gjort, og hva ingen måler.
principles-set_by = [Siden der byen satte denne satsingen]({ $address }), { $site }
principles-what = { $what }, { $period }
principles-change = { $verdict } siden { $since } ({ $before })
principles-no_change = – ikke noe tidligere tall å sammenligne med
principles-country = { $country }: { $value }
principles-no_figure = Vi har ingen tall til og med dette året.
principles-done = Hva som er gjort
principles-done_caution = Ingen av sidene viser at én ting var årsak til en annen.
principles-done_line = { $title } ({ $years })
principles-unmeasured = Hva som ikke måles
principles-named = Vi har et tall for hver av de { $number } tingene som kommunens overvåkingsverktøy nevner her.
principles-named_none = Kommunens overvåkingsverktøy nevner også { $list }. Vi har ikke noe publisert tall for dem.
principles-unseen = Hvilke indikatorer verktøyet nevner, så vi ikke for: { $names }.
principles-not_in_tool = Kommunens overvåkingsverktøy er ordnet etter prinsipp, så det nevner ingen indikatorer for denne satsingen.
principles-no_tool = Vi har ingen liste over kommunens egne indikatorer.
principles-tool = [Kommunens Marmot-overvåkingsverktøy]({ $address }), { $site }

# deeds
deeds-heading = Hva ble gjort i { $place }?
deeds-caution = Ingen side vi har lest, viser at noe av dette endret et tall for byen. De fleste sidene er bare lest i den første delen. Hvert tall har sitt eget år og teller sine egne mennesker, så ingen to av dem utgjør en utvikling. «Annet arbeid i byen» betyr at ingen side vi har lest, knytter det til Marmot-arbeidet.
deeds-hint = Velg et prinsipp under «Satsing» over for å se hva som ble gjort under det, med alle tall åpne.
deeds-nothing = Ingenting er ført opp som gjort med dette valget
deeds-nothing_why = Velg en annen satsing eller et senere år.
deeds-all_principles = Alle åtte prinsipper
deeds-open = Les om dem med tall og sider
deeds-deeds =
    { $number ->
        [one] Publiserte sider forteller om { $number } ting som ble gjort.
       *[other] Publiserte sider forteller om { $number } ting som ble gjort.
    }
deeds-figures =
    { $number ->
        [0] Ingen publiserte tall står ved siden av.
        [one] { $number } publisert tall står ved siden av.
       *[other] { $number } publiserte tall står ved siden av.
    }

# deed
deed-where = { $where }. { $years }.
deed-where_also = { $where }. { $years }. Annet arbeid i byen
deed-doubt = Ikke klart:
deed-unknown = Ikke kjent:
deed-ours = Vår egen kommentar, som ikke står på noen av sidene:
deed-beside = Tall for byen å sette ved siden av, ikke bevis på hva det førte til: { $list }.
deed-figure = **{ $amount }** { $what }
deed-set = { $period }, { $scope }: { $figures } ([side { $number }]({ $address })). { $doubt }
deed-country = { $what } ({ $country } { $value })
deed-range = { $low } til { $high }
deed-million = { $number } mill.
deed-page_link = { $number }. [{ $page }]({ $address }). { $site }, { $read }.
deed-read_opening = vi leste den første delen
deed-read_whole = vi leste hele
deed-bound_about = om lag { $value }
deed-bound_over = over { $value }
deed-bound_nearly = nesten { $value }
deed-bound_at_least = minst { $value }
deed-bound_up_to = opp til { $value }
deed-kind_done = Hva som ble gjort, slik det er publisert
deed-kind_plan = Planlagt: ikke hva det førte til
deed-kind_area = Om området, ikke noe dette arbeidet førte til
deed-pages = Sider
deed-open =
    { $number ->
        [one] { $figures }, { $number } side
       *[other] { $figures }, { $number } sider
    }
deed-count =
    { $number ->
        [0] Ingen tall
       *[other] { $number } tall
    }

# sites
sites-title = Hvor det finnes
sites-subtitle = Steder med en publisert adresse, etter postnummeret i adressen
sites-nothing = Ingen steder er ført opp for dette valget
sites-nothing_why = Velg en annen satsing eller et senere år.
sites-note = Hvert punkt er midten av et postnummer, så det kan stå noen meter fra døren.
sites-open = Adressene er slik de ble publisert den gangen. Vi har ikke undersøkt hvilke steder som fortsatt er åpne.
sites-address = { $street }, { $postcode }
sites-numbered = { $number }. { $name }
sites-line = { $number }. **{ $name }** ({ $kind }): { $address }. Valgdistrikt: { $ward }.
sites-head_name = Sted
sites-head_kind = Hva
sites-head_address = Adresse
sites-head_printed = Publisert
sites-in_ward = { $name } ({ $kind }), { $address }
sites-heading = Hva som finnes i dette valgdistriktet
sites-ward = Publiserte adresser i { $ward }: { $list }.
sites-open_deeds = Hva som er gjort, og hvor
sites-sentence =
    { $number ->
        [one] { $number } sted har en publisert adresse.
       *[other] { $number } steder har en publisert adresse. Numrene går fra vest til øst.
    }
sites-wards =
    { $number ->
        [one] Det ligger i ett valgdistrikt.
       *[other] De ligger i { $number } valgdistrikter.
    }

# marmot_places
marmot_places-heading = Marmot-steder i Storbritannia
marmot_places-sentence = Steder som er nevnt på sider, etter den første datoen som er publisert. Vi fant ingen fullstendig liste, så et sted som ikke står her, kan likevel være med.
marmot_places-head_name = Sted
marmot_places-head_nation = Land
marmot_places-head_when = Datoer som publisert
marmot_places-head_pages = Side
marmot_places-pages = Sidene etter nummer, med adresser

# progress
progress-heading = Hva har endret seg, hva har ikke, og hva kan ikke sies?
progress-line = Sammenlignet med: { $since }
progress-pick = Sammenlign med
progress-hint = Den seneste perioden er den nyeste til og med året som er valgt over.
progress-since_baseline = Hvert resultat har sine egne år, fra det første tallet siden { $year } som kan sammenlignes, der det finnes.
progress-since_year = Hvert resultat er satt opp mot det nyeste tallet til og med { $year }.
progress-baseline = Det første tallet siden { $year } som kan sammenlignes
progress-title =
    { $tested ->
        [0] Ingen endring her har de usikkerhetsintervallene som en test trenger
        [one] { $better ->
            [0] { $worse ->
                [0] Ingen klar endring i det ene temaet som kan testes
               *[other] Dårligere i det ene temaet som kan testes
            }
           *[other] Bedre i det ene temaet som kan testes
        }
       *[other] { $better ->
            [0] { $worse ->
                [0] Ingen klar endring i noen av de { $tested } temaene som kan testes
               *[other] Dårligere i { $worse ->
                    [one] ett
                   *[other] { $worse }
                } av de { $tested } temaene som kan testes
            }
           *[other] { $worse ->
                [0] Bedre i { $better ->
                    [one] ett
                   *[other] { $better }
                } av de { $tested } temaene som kan testes
               *[other] Bedre i { $better ->
                    [one] ett
                   *[other] { $better }
                } og dårligere i { $worse ->
                    [one] ett
                   *[other] { $worse }
                } av de { $tested } temaene som kan testes
            }
        }
    }
progress-subtitle = Endringen i hvert resultat i { $place } mellom to perioder
progress-same = Noen måler det samme: { $list }.
progress-same_better = de { $number } som ble bedre, handler om { $subjects }
progress-same_worse = de { $number } som ble dårligere, handler om { $subjects }
progress-together = Mål på det samme:
progress-outcomes = Hvordan folk i byen har det
progress-outcomes_text = Mange ting påvirker disse tallene, og ingenting her sier at det var Marmot-arbeidet.
progress-no_outcomes = Ingen resultater for hele byen hører til dette valget til og med dette året. Velg en annen satsing eller et senere år.
progress-outputs = Hva programmet selv har gjort
progress-outputs_text = De av programmets egne tall som kan vises som de andre. De sier hva som ble gjort, aldri hva det førte til, så de står for seg selv. Siden «{ $page }» har alle tall som er publisert om arbeidet.
progress-outputs_subtitle = Tall for programmets eget arbeid, som publisert
progress-outputs_sentence = Hvert av dem ble publisert én gang, så det finnes ikke noe tidligere tall å sette det opp mot.
progress-no_outputs = Ingen tall for programmets eget arbeid er publisert med dette valget til og med dette året.
progress-output = { $what }: { $value } ({ $period }).
progress-over = over { $value }
progress-targets_head = Mål
progress-targets = Ingen mål med et tall er publisert på noen side vi har sett. Derfor er ingenting her målt mot et mål.
progress-figure = { $value } ({ $period })
progress-by_ranges = etter intervallene til tallene
progress-method = En endring er klar når 95 % usikkerhetsintervall for forskjellen ikke rommer null. Med så mange tall ville om lag én av tjue se ut til å endre seg bare ved en tilfeldighet. Tall uten intervall vises uten test: høyere eller lavere, aldri bedre eller dårligere.
progress-group_better = ▲ Klart bedre ({ $number })
progress-group_worse = ▼ Klart dårligere ({ $number })
progress-group_higher = ◆ Klart høyere, og ingen av delene er bedre ({ $number })
progress-group_lower = ◆ Klart lavere, og ingen av delene er bedre ({ $number })
progress-group_similar = ● Ingen klar endring ({ $number })
progress-group_described_higher = ↑ Vist uten test: høyere ({ $number })
progress-group_described_lower = ↓ Vist uten test: lavere ({ $number })
progress-group_described_same = ○ Vist uten test: omtrent som før ({ $number })
progress-group_not_compared = – Kan ikke sammenlignes, og hvorfor ({ $number })
progress-word_better = ▲ klart bedre
progress-word_worse = ▼ klart dårligere
progress-word_higher = ◆ klart høyere
progress-word_lower = ◆ klart lavere
progress-word_similar = ● ingen klar endring
progress-word_described_higher = ↑ høyere
progress-word_described_lower = ↓ lavere
progress-word_described_same = ○ omtrent som før
progress-word_not_compared = – ikke sammenlignet
progress-head_then = Før
progress-head_now = Nå
progress-head_change = Forskjell
progress-head_verdict = Endring
progress-head_why = Hvorfor
progress-head_country = { $country } i samme tid
progress-since = Siden { $year }
progress-since_new = Siden { $year } (ny tidsserie)
progress-span = { $then } til { $now }
progress-when = { $then } → { $now }
progress-named_one = { $what } ({ $more ->
    [0] { "" }
    [one] og et beslektet tall,{ " " }
   *[other] og { $more } beslektede tall,{ " " }
}{ $then } til { $now })
progress-named_better = Klart bedre: { $list }.
progress-named_worse = Klart dårligere: { $list }.
progress-alike = Tallet for { $country } gikk samme vei i { $same } av de { $number } klare endringene som kan stilles ved siden av det.
progress-alike_all =
    { $number ->
        [one] Tallet for { $country } gikk samme vei i den ene klare endringen som kan stilles ved siden av det.
       *[other] Tallet for { $country } gikk samme vei i alle de { $number } klare endringene som kan stilles ved siden av det.
    }
progress-alike_none =
    { $number ->
        [one] Tallet for { $country } gikk ikke samme vei i den ene klare endringen som kan stilles ved siden av det.
       *[other] Tallet for { $country } gikk ikke samme vei i noen av de { $number } klare endringene som kan stilles ved siden av det.
    }
progress-figures_on = { $number } tall om { $subjects }
progress-judged_head = Testet mot tilfeldigheter ({ $number })
progress-counted_head = Vist uten test ({ $number })
progress-refused_head = Hva som ikke kan sammenlignes, og hvorfor ({ $number })
progress-key = Fra det tidligere tallet (prikk) til det nyeste (tegn): ▲ klart bedre, ▼ klart dårligere, ◆ klart høyere eller lavere der ingen av delene er bedre, ● ingen klar endring. Stiplet, med ◇ til slutt: { $country } for de samme årene. Lenger til høyre er høyere; andeler og rater med samme enhet deler én skala.
progress-key_counted = Her er tegnene piler: ↑ har økt, ↓ har gått ned, ○ er omtrent som før. Ingenting tester om det er mer enn vanlige svingninger, så ingen kalles bedre eller dårligere.
progress-picture = { $head }: { $list }.
progress-picture_one = { $what } fra { $then } til { $now } ({ $when })
progress-outputs_title = { $number } tall for programmets eget arbeid
progress-subject =
    { $number ->
        [one] ett emne
       *[other] { $number } emner
    }
progress-judged =
    { $number ->
        [0] { $whole ->
            [one] Det ene resultatet her har ikke de intervallene som trengs for en test.
           *[other] Ingen av { $whole } resultater har de intervallene som trengs for en test.
        }
       *[other] { $whole ->
            [one] Det ene resultatet her kan testes mot tilfeldigheter: { $list }.
           *[other] Av { $whole } resultater kan { $number } testes mot tilfeldigheter: { $list }.
        }
    }
progress-counted = { $number } til har ingen test: { $list }.
progress-not_compared = For { $number } finnes det ingen rettferdig sammenligning; listen sier hvorfor.
progress-on = {""} (fordelt på { $subjects })
progress-count_better = { $number } har blitt klart bedre{ $on }
progress-count_worse = { $number } har blitt klart dårligere{ $on }
progress-count_higher = { $number } har økt klart (ingen vei er bedre)
progress-count_lower = { $number } har gått klart ned (ingen vei er bedre)
progress-count_similar = { $number } har ikke endret seg klart
progress-count_described_higher = { $number } har økt
progress-count_described_lower = { $number } har gått ned
progress-count_described_same = { $number } er omtrent som før

# timeline
timeline-heading = Hvordan ble { $place } en Marmot-by?
timeline-title = Tidslinje
timeline-nothing = Ingenting er ført opp til og med dette året. Velg et senere år.
timeline-sentence = { $events } datoer fra { $first } til { $last }, hver med siden den ble lest på.
timeline-hint = Året over viser hva som skjedde fram til da. At én ting kom før en annen, gjør den ikke til årsaken.
timeline-when = Når
timeline-what = Hva som skjedde
timeline-page = Side
timeline-source = [{ $site }]({ $address })
timeline-partners = Hvem som er med
timeline-no_partners = Ingen partner er ført opp til og med { $year }.

# report
report-title = Rapport om utviklingen: { $what }
report-all = alle satsinger
report-subtitle = { $place } som Marmot-by, { $until }
report-latest = med de nyeste tallene vi har
report-upto = med tall til og med { $year }
report-stamp = Laget { $day } av dataversjon { $version } i { $app }. Hvert tall beholder perioden sin.
report-summary = Kort sagt
report-caution = Mange ting påvirker disse tallene. Ingenting her sier at Marmot-arbeidet førte til en endring.
report-changed = Hva som endret seg
report-worse = Hva som ble klart dårligere
report-better = Hva som ble klart bedre
report-higher = Hva som økte klart, der ingen av delene er bedre
report-lower = Hva som gikk klart ned, der ingen av delene er bedre
report-similar = Hva som ikke har endret seg klart
report-counted = Hva som vises uten test
report-not_compared = Hva som ikke kan sammenlignes, og hvorfor
report-none_changed = Ingen resultater har endret seg klart.
report-none_similar = Ingenting hører til under denne overskriften.
report-none_counted = Ingenting hører til under denne overskriften.
report-none_not_compared = Alle resultater kan sammenlignes.
report-charts = Figurer
report-method = Hvordan det er vurdert
report-ranges = Intervallene er 95 % usikkerhetsintervall, slik de er publisert eller regnet ut av publiserte antall. Uten intervall vises en endring uten test, og kalles aldri bedre eller dårligere.
report-periods = Den seneste perioden for hvert tall er den nyeste til og med det valgte året. Tall på hver side av et metodeskifte sammenlignes aldri.
report-sources = Kilder
report-word = Last ned denne rapporten (Word)
report-pdf = Last ned denne rapporten (PDF)
report-head = Rapporten du kan ta med
report-text = Hva som har endret seg, hva som ikke har det, hva som vises uten test og hva som ikke kan sammenlignes, for satsingen og årene som er valgt her. Med figurer, kilder og metode.
report-file = utviklingsrapport-{ $priority }-{ $year }
