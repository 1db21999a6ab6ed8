### Sammenlign områder, og hva som kan sies om tallene

# same
same-title = «{ $claim }»: hva annet som kan sies om { $where }
same-subtitle =
    { $tried ->
        [one] Det ene tallet som kan testes
       *[other] { $held } av { $tried } tall som kan testes
    }
same-sentence =
    { $tried ->
        [one] «{ $claim }» kan sies om { $where } for det ene tallet som kan testes.
       *[other] «{ $claim }» kan sies om { $where } for { $held } av de { $tried } tallene som kan testes. Om lag 1 av 20 ville sett ut som en forskjell bare ved en tilfeldighet.
    }
same-nothing =
    { $tried ->
        [0] Ingen tall for { $where } kan testes for «{ $claim }».
        [one] Ett tall for { $where } kan testes for «{ $claim }», og det består ikke testen.
       *[other] { $tried } tall for { $where } kan testes for «{ $claim }», og ingen av dem består testen.
    }
same-not_a_ward = Denne listen gjelder påstander om valgdistrikter, og ikke noe valgdistrikt er valgt.
same-quote = Setning å sitere

# ready
ready-title = Fem setninger om { $where }, klare til å siteres
ready-how = Én setning per tema. De som en test støtter, står først.
ready-how_none = Én setning per tema. Ingen av dem er testet mot tilfeldigheter.
ready-nothing = Ingen tall for { $where } med dette valget kan settes ved siden av et annet.
ready-yes = { $theme } · vist med en test
ready-counted = { $theme } · uten test
ready-age = { $theme } · avhenger av hvor gamle innbyggerne er

# claim
claim-heading = Kan jeg si dette?
claim-check = Sjekk en annen påstand
claim-intro = Velg et tall og en påstand. Appen gir en setning du kan sitere, eller sier hvorfor tallene ikke viser det.
claim-one_year = , ett år tidligere
claim-folded = Hva som ikke kan sies om dette tallet, og hva som kan sies i stedet ({ $number })
claim-instead = I stedet:
claim-nearest_to_this = Den nærmeste setningen som kan sies
claim-claim = Påstand
claim-since = Siden
claim-earliest = Det tidligste året som kan sammenlignes
claim-other = Annet valgdistrikt
claim-choose = Velg et valgdistrikt
claim-follows = Påstanden følger tallet til du velger en selv.
claim-other_group = Og hvem andre
claim-yes = ✓ Ja, tallene støtter dette
claim-counted = { $kind ->
    [change] (✓) Du kan si «{ $way ->
        [lower] ned
       *[higher] opp
    }», ikke «{ $claim ->
        [worsened] verre
       *[improved] bedre
    }»
    [against] (✓) Du kan si «{ $way ->
        [lower] lavere
       *[higher] høyere
    }», ikke «{ $claim ->
        [worse_city] dårligere
        [worse_country] dårligere
        [differs] bedre eller dårligere
       *[other] bedre
    }»
   *[other] (✓) Ja, slik tallene står, med disse ordene
}
claim-neutral = { $kind ->
    [change] – Ikke «{ $claim ->
        [worsened] verre
       *[improved] bedre
    }»: du kan si «{ $clear ->
        [yes] klart{ " " }
       *[no] { "" }
    }{ $way ->
        [lower] ned
       *[higher] opp
    }»
   *[against] – Ikke «{ $claim ->
        [worse_city] dårligere
        [worse_country] dårligere
       *[other] bedre
    }»: du kan si «{ $clear ->
        [yes] klart{ " " }
       *[no] { "" }
    }{ $way ->
        [lower] lavere
       *[higher] høyere
    }»
}
claim-contrary = { $kind ->
    [change] ✗ Nei, tallet gikk { $way ->
        [lower] ned
       *[higher] opp
    }
    [against] ✗ Nei, tallet er { $way ->
        [lower] lavere
       *[higher] høyere
    }
   *[other] ✗ Nei, tallene ligger motsatt vei
}
claim-alike = ✗ Nei, tallene er omtrent like
claim-no = ✗ Nei, tallene støtter ikke dette
claim-untold = – Tallene kan ikke avgjøre dette
claim-alike_why = De to tallene ligger så nær hverandre at vi kaller dem omtrent like. Ingenting her tester det mot tilfeldigheter, fordi { $why }.
claim-no_direction_why = «Klart» betyr at forskjellen er testet: den er større enn det intervallene gir rom for. For dette tallet kaller vi verken høyere eller lavere bedre.
claim-neutral_why = Høyere og lavere er fakta om tallet, og for dette tallet kaller vi ingen av dem bedre. Ingenting her tester forskjellen mot tilfeldigheter, fordi { $why }.
claim-counted_why = Høyere og lavere er fakta om tallet. Vi kaller det ikke bedre eller dårligere, fordi { $why }.
claim-age = ; { $share } av innbyggerne er 65 år eller eldre, og { $other_share } i { $who }
claim-subtitle = Spurt: { $claim }. { $what }, { $where }
claim-quote = Til å kopiere
claim-figure = { $name }: { $value }
claim-row = { $area }, { $period }
claim-range = intervall { $range }
claim-may_yes = ✓ ja
claim-may_counted = { $way ->
    [against_higher] (✓) si «høyere», med disse ordene
    [against_lower] (✓) si «lavere», med disse ordene
    [change_higher] (✓) si «opp», med disse ordene
    [change_lower] (✓) si «ned», med disse ordene
   *[other] (✓) ja, med disse ordene
}
claim-may_contrary = { $way ->
    [against_higher] ✗ nei: si «høyere», med disse ordene
    [against_lower] ✗ nei: si «lavere», med disse ordene
    [change_higher] ✗ nei: si «opp», med disse ordene
    [change_lower] ✗ nei: si «ned», med disse ordene
   *[other] ✗ nei, motsatt vei, med disse ordene
}
claim-may_neutral = { $way ->
    [against_higher] – ikke med disse ordene: si «høyere»
    [against_lower] – ikke med disse ordene: si «lavere»
    [change_higher] – ikke med disse ordene: si «opp»
   *[change_lower] – ikke med disse ordene: si «ned»
}
claim-may_alike = ✗ nei, omtrent det samme, med disse ordene
claim-may_no = ✗ nei
claim-may_untold = – kan ikke avgjøres
claim-all = Hva annet som kan sies om { $where } ut fra dette tallet
claim-all_intro = ✓ betyr at setningen kan siteres; (✓) betyr at tallene kan sies med disse ordene, som sier høyere og lavere og ikke mer.
claim-by_chance = Bare ved en tilfeldighet ville om lag 1 av 20 påstander som testes på 95 %-nivå, se ut som en forskjell. En påstand som er plukket ut etter at mange er prøvd, er derfor svakere.
claim-rule = Slik avgjør vi
claim-rule_text = Vi kaller et valgdistrikt bedre eller dårligere enn byen eller England bare hvis hele intervallet ligger på én side av tallet deres. Vi kaller en endring klar bare hvis den er større enn intervallene til begge tallene tillater. Vi regner et valgdistrikt til den høyeste eller laveste tredelen bare hvis det stemmer uansett hvor i intervallene de sanne tallene ligger; uten intervaller sier vi det slik tallene står. Noen tall har ikke noe intervall som måler tilfeldigheter, og noen avhenger av hvor gamle innbyggerne er. Om dem sier vi høyere eller lavere, aldri bedre eller dårligere.
claim-cannot = Dette kan ikke sies, fordi { $why }.
claim-choose-no_ward = Dette er en påstand om et valgdistrikt, så velg et valgdistrikt.
claim-choose-no_other = Velg valgdistriktet som { $ward } skal stilles ved siden av.
claim-choose-no_group = Velg de to gruppene mennesker som skal stilles ved siden av hverandre.
claim-ask-worse_city = Dårligere enn byen
claim-ask-better_city = Bedre enn byen
claim-ask-worse_country = Dårligere enn England
claim-ask-better_country = Bedre enn England
claim-ask-improved = Bedre enn et tidligere år
claim-ask-worsened = Dårligere enn et tidligere år
claim-ask-among_highest = Blant de høyeste i byen
claim-ask-among_lowest = Blant de laveste i byen
claim-ask-differs = Forskjellig fra et annet valgdistrikt
claim-ask-gap_narrowed = Byen: den sosiale forskjellen har minket
claim-ask-gap_widened = Byen: den sosiale forskjellen har økt
claim-ask-groups_narrowed = Byen: forskjellen mellom to grupper har minket
claim-ask-groups_widened = Byen: forskjellen mellom to grupper har økt
claim-source_here = { $source }, anslått her
claim-say-worse_city = { START($clause) } i { $in }{ $made }, og det er dårligere enn { $who } med { $other_value }{ $note }; kilde: { $source }.
claim-say-better_city = { START($clause) } i { $in }{ $made }, og det er bedre enn { $who } med { $other_value }{ $note }; kilde: { $source }.
claim-say-worse_country = { START($clause) } i { $in }{ $made }, og det er dårligere enn { $who } med { $other_value }{ $note }; kilde: { $source }.
claim-say-better_country = { START($clause) } i { $in }{ $made }, og det er bedre enn { $who } med { $other_value }{ $note }; kilde: { $source }.
claim-say-improved = { START($clause) } i { $in }{ $made }, klart bedre enn { $other_value } i { $other_in }{ $other_made }{ $one_year }{ $note }; kilde: { $source }.
claim-say-worsened = { START($clause) } i { $in }{ $made }, klart dårligere enn { $other_value } i { $other_in }{ $other_made }{ $one_year }{ $note }; kilde: { $source }.
claim-say-among_highest = { START($clause) } i { $in }{ $made }, og det er i den høyeste tredelen av de { $wards } valgdistriktene{ $tone }, også når intervallene for alle valgdistrikter regnes med{ $note }; kilde: { $source }.
claim-say-among_lowest = { START($clause) } i { $in }{ $made }, og det er i den laveste tredelen av de { $wards } valgdistriktene{ $tone }, også når intervallene for alle valgdistrikter regnes med{ $note }; kilde: { $source }.
claim-say-differs = { START($clause) } i { $in }{ $made }, { $than } enn i { $who }, der tallet var { $other_value }{ $other_made }{ $note }; kilde: { $source }.
claim-say-gap_narrowed = I { $city } minket forskjellen i { $what } mellom de mest og de minst utsatte endene av byen fra { $then } i { $other_period }{ $then_made } til { $now } i { $period }{ $now_made }, målt som en helningsindeks over femdeler av småområder (den ene enden delt på den andre: { $then_ratio }, så { $now_ratio }){ $note }; kilde: { $source }.
claim-say-gap_widened = I { $city } økte forskjellen i { $what } mellom de mest og de minst utsatte endene av byen fra { $then } i { $other_period }{ $then_made } til { $now } i { $period }{ $now_made }, målt som en helningsindeks over femdeler av småområder (den ene enden delt på den andre: { $then_ratio }, så { $now_ratio }){ $note }; kilde: { $source }.
claim-say-groups_narrowed = I { $city } minket forskjellen i { $what } mellom «{ $one }» og «{ $two }» fra { $then } i { $other_period }{ $then_made } til { $now } i { $period }{ $now_made }{ $note }; kilde: { $source }.
claim-say-groups_widened = I { $city } økte forskjellen i { $what } mellom «{ $one }» og «{ $two }» fra { $then } i { $other_period }{ $then_made } til { $now } i { $period }{ $now_made }{ $note }; kilde: { $source }.
claim-turned_high = ; i mellomtiden var det oppe i { $value } ({ $period })
claim-turned_low = ; i mellomtiden var det nede i { $value } ({ $period })
claim-of_city = { START($clause) } i { $in }{ $made }, mot { $other_value } i { $who }{ $note }; kilde: { $source }.
claim-of_place = { START($clause) } i { $in }{ $made }, mot { $other_value } i { $who }{ $note }. { $share } % av dem som bor i valgdistriktet { $ward }, bor i { $place }, og distriktet selv har ikke noe tall; kilde: { $source }.
claim-alone = { START($clause) } i { $in }{ $made }{ $note }; kilde: { $source }.
claim-nearest-against_higher = { START($clause) } i { $in }{ $made }, { $clear ->
    [yes] klart høyere enn
   *[no] høyere enn
} { $who } med { $other_value }{ $age }{ $note }; kilde: { $source }.
claim-nearest-against_lower = { START($clause) } i { $in }{ $made }, { $clear ->
    [yes] klart lavere enn
   *[no] lavere enn
} { $who } med { $other_value }{ $age }{ $note }; kilde: { $source }.
claim-nearest-against_unclear = { START($clause) } i { $in }{ $made }, uten klar forskjell fra { $who } med { $other_value }{ $note }; kilde: { $source }.
claim-nearest-against_same = { START($clause) } i { $in }{ $made }, { $equal ->
    [yes] det samme som i { $who }
   *[no] omtrent det samme som { $other_value } i { $who }
}{ $age }{ $note }; kilde: { $source }.
claim-nearest-change_higher = { START($clause) } i { $in }{ $made }, { $clear ->
    [yes] klart opp fra
   *[no] opp fra
} { $other_value } i { $other_in }{ $one_year }{ $note }; kilde: { $source }.
claim-nearest-change_lower = { START($clause) } i { $in }{ $made }, { $clear ->
    [yes] klart ned fra
   *[no] ned fra
} { $other_value } i { $other_in }{ $one_year }{ $note }; kilde: { $source }.
claim-nearest-change_unclear = { START($clause) } i { $in }{ $made }, uten klar endring fra { $other_value } i { $other_in }{ $other_made }{ $one_year }{ $note }; kilde: { $source }.
claim-nearest-change_same = { START($clause) } i { $in }{ $made }, { $equal ->
    [yes] det samme som i { $other_in }
   *[no] nesten uendret fra { $other_value } i { $other_in }{ $one_year }
}{ $note }; kilde: { $source }.
claim-nearest-among = { START($clause) } i { $in }{ $made }, i den { $end } tredelen av de { $wards } valgdistriktene slik tallene foreligger{ $note }; kilde: { $source }.
claim-nearest-gap_higher = I { $city } var forskjellen i { $what } mellom de mest og de minst utsatte endene av byen { $then } i { $other_period } og { $now } i { $period }, så den økte (den ene enden delt på den andre: { $then_ratio }, så { $now_ratio }){ $note }; kilde: { $source }.
claim-nearest-gap_lower = I { $city } var forskjellen i { $what } mellom de mest og de minst utsatte endene av byen { $then } i { $other_period } og { $now } i { $period }, så den minket (den ene enden delt på den andre: { $then_ratio }, så { $now_ratio }){ $note }; kilde: { $source }.
claim-nearest-gap_same = I { $city } var forskjellen i { $what } mellom de mest og de minst utsatte endene av byen { $equal ->
    [yes] { $now } i { $period }, det samme som i { $other_period }
   *[no] { $then } i { $other_period } og { $now } i { $period }, så den er nesten uendret
} (den ene enden delt på den andre: { $then_ratio }, så { $now_ratio }){ $note }; kilde: { $source }.
claim-nearest-gap_now = I { $city } var forskjellen i { $what } mellom de mest og de minst utsatte endene av byen { $now }{ $now_made } i { $period }, målt over femdeler av { $level }{ $note }; kilde: { $source }.
claim-nearest-groups_higher = I { $city } var forskjellen i { $what } mellom «{ $one }» og «{ $two }» { $then } i { $other_period } og { $now } i { $period }, så den økte{ $note }; kilde: { $source }.
claim-nearest-groups_lower = I { $city } var forskjellen i { $what } mellom «{ $one }» og «{ $two }» { $then } i { $other_period } og { $now } i { $period }, så den minket{ $note }; kilde: { $source }.
claim-nearest-groups_same = I { $city } var forskjellen i { $what } mellom «{ $one }» og «{ $two }» { $equal ->
    [yes] { $now } i { $period }, det samme som i { $other_period }
   *[no] { $then } i { $other_period } og { $now } i { $period }, så den er nesten uendret
}{ $note }; kilde: { $source }.
claim-nearest-groups_now = I { $city } var forskjellen i { $what } mellom «{ $one }» og «{ $two }» { $now }{ $now_made } i { $period }{ $note }; kilde: { $source }.
claim-end-highest = høyeste
claim-end-lowest = laveste
claim-than-higher_better = høyere, og dermed bedre,
claim-than-higher_worse = høyere, og dermed dårligere,
claim-than-higher_neutral = høyere
claim-than-lower_better = lavere, og dermed bedre,
claim-than-lower_worse = lavere, og dermed dårligere,
claim-than-lower_neutral = lavere
claim-mark-modelled_small_area = fra en modell
claim-mark-modelled_homes_weighted_by_residents = fra en modell
claim-mark-risk_weighted_by_residents = et gjennomsnitt av småområder
claim-third-better = , den beste tredelen
claim-third-worse = , den dårligste tredelen
claim-third-neutral = { "" }
claim-why-no_ward_figures = «{ $what }» ikke er publisert for valgdistrikter (minste områdetype med tall: { $level })
claim-why-other_set = «{ $what }» har tall for valgdistrikter bare med de andre grensene
claim-why-no_figure = det ikke finnes noe tall for «{ $what }» i { $where }
claim-why-suppressed = tallet for «{ $what }» i { $where } er holdt tilbake fordi det er lite
claim-why-count = «{ $what }» er et antall, ikke en rate, og blir større der det bor flere
claim-why-small = tallet for «{ $what }» bygger på færre enn { $least } tilfeller, for få til å si mer enn tallet selv
claim-why-no_benchmark = det ikke finnes noe tall for «{ $what }» i { $who } for { $period }
claim-why-chance = tallene, { $value }{ $made } og { $other_value }, er for usikre til å skilles
claim-why-opposite = tallene sier det motsatte, { $value } mot { $other_value }
claim-why-single = det bare finnes tall for én periode for «{ $what }», { $named }
claim-why-single_gap = det bare finnes tall for små områder for én periode for «{ $what }», { $named }
claim-why-single_groups = det bare finnes tall for begge grupper for én periode for «{ $what }», { $named }
claim-why-no_since = det ikke finnes noe tidligere tall for «{ $what }» til og med { $since }
claim-why-too_few = ikke alle valgdistrikter har et tall av samme slag for «{ $what }»
claim-why-not_third = { $ward } ikke er i den tredelen av valgdistriktene
claim-why-not_sure = { $ward } er i den tredelen av valgdistriktene etter tallet, men intervallet når ut over den
claim-why-no_small_areas = «{ $what }» ikke har tall for småområder i denne gruppen, så ingen sosial forskjell kan regnes ut
claim-why-too_few_areas = det er for få småområder med tall for «{ $what }»
claim-why-one_group = «{ $what }» ikke har noen annen gruppe mennesker å sammenligne med
claim-why-no_pairs = de to gruppene ikke har tall for samme periode
claim-why-gap_chance = forskjellen i «{ $what }» ikke har endret seg klart
claim-why-gap_opposite = tallene sier det motsatte om forskjellen i «{ $what }»

# compare
compare-earliest = Tidligste
compare-heading = Hvordan ligger områdene an mot hverandre?
compare-areas_wards = Valgdistrikter
compare-areas_places = Steder
compare-areas_small = Småområder
compare-option = { $name } ({ $level })
compare-opening_ward = Du har ikke valgt områder ennå, så du ser { $ward }, nabodistriktene og { $city }.
compare-opening_city = Du har ikke valgt områder ennå, så du ser { $city }, stedene som ligner mest, og { $country } der det finnes et tall.
compare-opening_others = Du har ikke valgt områder ennå, så du ser noen av dem som har et tall.
compare-undrawn = { $areas } kan ikke tegnes over årene, fordi det ikke finnes noe slikt tall.
compare-line =
    { $number ->
        [one] { $what } · ett område
       *[other] { $what } · { $number } områder
    }
compare-choose = Velg områder
compare-by = Sammenlign etter
compare-nothing = «{ $what }» har ingen tall for områdene og årene som er valgt.
compare-title =
    { $number ->
        [2] { $what }: lavere i { $low } ({ $low_value }), høyere i { $high } ({ $high_value })
       *[other] { $what }, av de { $number } områdene som vises: lavest i { $low } ({ $low_value }), høyest i { $high } ({ $high_value })
    }
compare-moved = { $name }: { $way ->
    [higher] { $what } steg fra { $before } i { $since } til { $value } i { $period }
    [lower] { $what } falt fra { $before } i { $since } til { $value } i { $period }
    [unclear] ingen klar endring i { $what } mellom { $since } ({ $before }) og { $period } ({ $value })
   *[same] { $equal ->
        [yes] ingen endring i { $what }, { $value } i { $since } og i { $period }
       *[no] knapt noen endring i { $what }, fra { $before } i { $since } til { $value } i { $period }
    }
}
compare-figure = { $name } { $value }
compare-likewise = Samme tall andre steder: { $areas }.
compare-subtitle = { $what }, { $period }{ $unit }, med 95 % usikkerhetsintervall der de finnes
compare-other = { $name } ({ $value })
compare-better = Det var klart bedre enn i { $others }.
compare-worse = Det var klart dårligere enn i { $others }.
compare-higher = Det var klart høyere enn i { $others }.
compare-lower = Det var klart lavere enn i { $others }.
compare-similar = Det var ingen klar forskjell fra { $others }.
compare-described_higher = Det var høyere enn i { $others } (som talt, uten test).
compare-described_lower = Det var lavere enn i { $others } (som talt, uten test).
compare-described_same = Tallet var omtrent det samme i { $others }.
compare-not_compared = Vi sammenligner det ikke med { $others }: dette er antall, som blir større der det bor flere, eller de bygger på for få tilfeller.
compare-newest_all = Det finnes nyere tall for { $areas }, men { $period } er den nyeste perioden som alle har felles.
compare-newest_most = Det finnes nyere tall for { $areas }, men { $period } er den nyeste perioden som de fleste har felles.
compare-lacking = Vi har ikke noe tall for { $period } i { $areas }.
compare-no_ward = «{ $what }» har ikke noe tall for { $ward }, så valgdistriktet er ikke med blant disse områdene.
compare-none = Det finnes ikke noe tall i { $areas }.
compare-lines_title = { $what } over årene
compare-lines = Over årene: { $areas }. Velg «etter år» over for å lese hva som har endret seg.
compare-overlapping = To intervaller kan overlappe litt og forskjellen likevel være klar: Et sted som ligger i et annet, vurderes med sitt eget intervall mot tallet for det andre, og to andre steder med intervallet for forskjellen.
compare-pairs = Hvert område mot hvert av de andre
compare-pairs_intro = Les langs raden: hvordan området til venstre ligger an mot området over.
compare-pairs_head = Område
compare-level = Type område
compare-how-area = etter område
compare-how-year = etter år
compare-pair-better = ▲ bedre
compare-pair-worse = ▼ dårligere
compare-pair-higher = ◆ klart høyere
compare-pair-lower = ◆ klart lavere
compare-pair-similar = ● ingen klar forskjell
compare-pair-described_higher = ↑ høyere
compare-pair-described_lower = ↓ lavere
compare-pair-described_same = ○ omtrent det samme
compare-pair-not_compared = ikke sammenlignet
compare-pair-same = –

# association
association-heading = Hvordan henger to tall sammen?
association-nothing = «{ $what }» og «{ $other }» har ingen type småområde felles.
association-same = Velg to forskjellige tall.
association-title_same = Høyere på { $what_inside } – høyere på { $other }
association-title_opposite = Høyere på { $what_inside } – lavere på { $other }
association-title_apart = { $what } og { $other }: ikke noe klart mønster
association-subtitle = { $what }, { $period }, mot { $other }, { $other_period }; { $number } { $level }
association-sentence_same = Blant { $number } { $level } var «{ $other }» gjerne høyere i { $other_period } der «{ $what }» var høyere i { $period } (rangkorrelasjon { $rho } på en skala fra −1 til 1).
association-sentence_opposite = Blant { $number } { $level } var «{ $other }» gjerne lavere i { $other_period } der «{ $what }» var høyere i { $period } (rangkorrelasjon { $rho } på en skala fra −1 til 1).
association-sentence_apart = Blant { $number } { $level } viste «{ $what }» i { $period } og «{ $other }» i { $other_period } ikke noe klart mønster (rangkorrelasjon { $rho } på en skala fra −1 til 1).
association-careful = Dette beskriver områder, ikke enkeltmennesker, og sier ikke at det ene er årsak til det andre.
association-index = Levekårsindeksen har selv med tall for helse, arbeid, kriminalitet og skole, så den må følge dem til en viss grad.
association-no_range = Det er ikke oppgitt noe intervall for korrelasjonen: naboområder ligner på hverandre, så det vanlige intervallet ville blitt for smalt.
association-few = Det er færre enn { $least } områder med begge tallene, for få til en korrelasjon.
association-level = Det finnes ikke tall for begge for { $wanted }, så { $level } vises.
association-pointed = { $what }: { $value } ({ $period })
association-kind-lsoa = småområder (LSOA)
association-kind-msoa = områder med om lag 8 000 innbyggere (MSOA)
association-kind-ward = valgdistrikter
