### Hvordan tall settes opp mot hverandre, og hvorfor noen ikke settes opp

# trend
trend-title-higher = { $start } økte fra { $before } i { $when } til { $value }{ $beside }
trend-title-lower = { $start } gikk ned fra { $before } i { $when } til { $value }{ $beside }
trend-title-unclear = Ingen klar endring i { $what } siden { $since }{ $beside }
trend-title-same = { $equal ->
    [yes] Ingen endring i { $what } siden { $since }
   *[no] Nesten ingen endring i { $what } siden { $since }
}{ $beside }
trend-title-none = { $start }: { $value }{ $beside }
trend-title-crossed_lower = { $start }: { $place } gikk fra å ligge over { $country } i { $since } til { $size } under
trend-title-crossed_higher = { $start }: { $place } gikk fra å ligge under { $country } i { $since } til { $size } over
trend-beside-ahead_better = , bedre enn { $country }
trend-beside-ahead_worse = , dårligere enn { $country }
trend-beside-higher = , høyere enn i { $country }
trend-beside-lower = , lavere enn i { $country }
trend-beside-same = , nær { $country }
trend-beside-unclear = , uten klar forskjell fra { $country }
trend-subtitle = { $what }{ $unit }, { $first } til { $last }
trend-subtitle_one = { $what }{ $unit }, { $last }
trend-subtitle_instead = { $subtitle }; tegnet i stedet for «{ $what }»
trend-undrawn = «{ $what }» selv har ingen linje over årene: { $why }.

trend-nothing =
    { $year ->
        [latest] Vi har ingen tall for «{ $what }» i { $where }.
       *[other] Vi har ingen tall for «{ $what }» i { $where } til og med { $year }.
    }
trend-title_turned_high = , med en topp på { $value } i { $period }
trend-title_turned_low = , med en bunn på { $value } i { $period }
trend-turned_high = I mellomtiden nådde tallet { $value } ({ $period }).
trend-turned_low = I mellomtiden falt tallet til { $value } ({ $period }).
trend-began_why = Linjen går tilbake til { $first }, men vi regner endringen fra { $since }, fordi { $why }.
trend-began_baseline = Linjen går tilbake til { $first }, men vi regner endringen fra { $since }: { $place } ble Marmot-by i { $year }.
trend-began_chosen = Linjen går tilbake til { $first }; vi regner endringen fra { $since }, som du valgte.
trend-break = ny serie
trend-unweighed-count = Feilmarginen kan ikke regnes ut, fordi tallet det er regnet av, ikke er publisert.
trend-unweighed-measure = Ingen feilmargin er publisert.
trend-unweighed-survey = Feilmarginen i undersøkelsen er ikke publisert.
trend-unweighed-estimate = Ingen feilmargin er publisert.
trend-unweighed-model = Tallet kommer fra en modell, så det er ikke oppgitt noen feilmargin.
trend-unweighed-index = Tallet hører til levekårsindeksen, som publiseres uten feilmargin.
trend-unweighed-age = Tallet er ikke justert for alder, så vi kaller det verken bedre eller dårligere.
trend-unweighed-estimated = Det er vårt eget anslag, laget av andre publiserte tall, så en endring i det er ikke testet.
trend-unweighed-ranged = Intervallet viser ikke bare tilfeldigheter, så en endring i tallet er ikke testet.
trend-unweighed-partly = Noen av disse tallene har ingen feilmargin, så en endring er ikke testet.
trend-recent-increasing = De siste fem årene har det økt.
trend-recent-decreasing = De siste fem årene har det gått ned.
trend-recent-increasing_turned = Over fem år har det gått opp, men i det siste av dem gikk det ned.
trend-recent-decreasing_turned = Over fem år har det gått ned, men i det siste av dem gikk det opp.
trend-recent-no_change = Det har ikke vært noen klar endring de siste fem årene.

# older: en serie fra før måten å måle på ble endret
older-crossed_lower = I { $series } lå { $place } over { $country } i { $first } ({ $before } mot { $wide_before }) og under i { $last } ({ $value } mot { $wide }).
older-crossed_higher = I { $series } lå { $place } under { $country } i { $first } ({ $before } mot { $wide_before }) og over i { $last } ({ $value } mot { $wide }).
older-beside_higher = I { $series } økte tallet for { $place } fra { $before } ({ $first }) til { $value } ({ $last }); tallet for { $country } gikk fra { $wide_before } til { $wide }.
older-beside_lower = I { $series } gikk tallet for { $place } ned fra { $before } ({ $first }) til { $value } ({ $last }); tallet for { $country } gikk fra { $wide_before } til { $wide }.
older-beside_unclear = I { $series } var det ingen klar endring i { $place } mellom { $first } ({ $before }) og { $last } ({ $value }); tallet for { $country } gikk fra { $wide_before } til { $wide }.
older-beside_same = I { $series } { $equal ->
    [yes] hadde { $place } samme tall i { $first } og { $last }, { $value }
   *[no] var tallet for { $place } nesten uendret, fra { $before } ({ $first }) til { $value } ({ $last })
}; tallet for { $country } gikk fra { $wide_before } til { $wide }.
older-higher = I { $series } økte tallet for { $place } fra { $before } ({ $first }) til { $value } ({ $last }).
older-lower = I { $series } gikk tallet for { $place } ned fra { $before } ({ $first }) til { $value } ({ $last }).
older-unclear = I { $series } var det ingen klar endring i { $place } mellom { $first } ({ $before }) og { $last } ({ $value }).
older-same = I { $series } { $equal ->
    [yes] hadde { $place } samme tall i { $first } og { $last }, { $value }
   *[no] var tallet for { $place } nesten uendret, fra { $before } ({ $first }) til { $value } ({ $last })
}.
older-gap_wider = I { $series } økte forskjellen klart fra { $before } ({ $first }) til { $size } ({ $last }).
older-gap_narrower = I { $series } minket forskjellen klart fra { $before } ({ $first }) til { $size } ({ $last }).
older-gap_unclear = I { $series } var det ingen klar endring i forskjellen: den var { $before } i { $first } og { $size } i { $last }.
older-gap_described_wider = I { $series } økte forskjellen fra { $before } ({ $first }) til { $size } ({ $last }).
older-gap_described_narrower = I { $series } minket forskjellen fra { $before } ({ $first }) til { $size } ({ $last }).
older-gap_described_same = I { $series } { $equal ->
    [yes] var forskjellen den samme i { $first } og { $last }, { $size }
   *[no] var forskjellen nesten uendret, fra { $before } ({ $first }) til { $size } ({ $last })
}.
older-series =
    { $number ->
        [one] den eldre serien
       *[other] { $place ->
            [1] en eldre serie
           *[other] serien etter den
        }
    }
older-apart =
    { $number ->
        [one] Den serien ble målt på en annen måte og stilles derfor ikke ved siden av dagens tall.
       *[other] De seriene ble målt på andre måter og stilles derfor ikke ved siden av dagens tall.
    }
older-short_crossed_lower = I de eldre tallene over { $country } i { $first } og under i { $last }
older-short_crossed_higher = I de eldre tallene under { $country } i { $first } og over i { $last }
older-short_higher = I de eldre tallene opp { $size } mellom { $first } og { $last }
older-short_lower = I de eldre tallene ned { $size } mellom { $first } og { $last }

# change
change-single = Det finnes ikke noe tidligere tall å sammenligne med.
change-refused = Tidligere år kan ikke sammenlignes, fordi { $why }.
change-higher_better = opp { $by }fra { $before } i { $since }, en klar bedring
change-lower_better = ned { $by }fra { $before } i { $since }, en klar bedring
change-higher_worse = opp { $by }fra { $before } i { $since }, og det er klart dårligere
change-lower_worse = ned { $by }fra { $before } i { $since }, og det er klart dårligere
change-higher_neutral = klart opp { $by }fra { $before } i { $since }
change-lower_neutral = klart ned { $by }fra { $before } i { $since }
change-unclear = ikke klart forskjellig fra { $before } i { $since }
change-described_higher = opp { $by }fra { $before } i { $since }
change-described_lower = ned { $by }fra { $before } i { $since }
change-described_same = { $equal ->
    [yes] det samme som i { $since }
   *[no] nesten uendret fra { $before } i { $since }
}
# Står foran «fra»: opp 49 % fra 27 380.
change-by = { $percent } %{ " " }

# Et tall som en setning, alene eller med endringen

said-figure = { START($clause) } i { $period }.
said-changed = { START($clause) } i { $period }, { $change }.
said-also = { $where }: { $value }, { $change }.
said-alone = { $change }.

# why
why-with_reason = { $why } ({ $reason })
why-single = det finnes tall for bare én periode, { $named }
why-no_since = det mangler tall til og med { $year }
why-order = det mangler et nyere tall enn det for { $other_period }
why-no_figure = tallet mangler
why-no_benchmark = det mangler et tall for samme periode å holde det opp mot
why-parts = de er deler av én helhet, ikke grupper av mennesker
why-count = et antall blir større der det bor flere
why-small = det bygger på færre enn { $least } tilfeller
why-break = en ny serie begynte etter { $other_period }
why-not_comparable =
    { $style ->
        [edition] hver utgave av indeksen beregnes på nytt
       *[other] hvert tall er regnet ut på sin egen måte
    }
why-mixed = tallene for { $other_period } og { $period } er laget på ulike måter
why-note = { $note }
why-disowned = { $note }
why-lengths = { $other_period } og { $period } har ulik lengde
why-overlap = { $other_period } og { $period } overlapper
why-whole_areas = tallet teller hele småområder, og ett område som krysser grensen, flytter det
why-other_areas = småområdene i { $other_period } og { $period } er forskjellige
why-reversed = forskjellen har snudd
why-no_small_areas = det mangler tall for småområder
why-ingredient = indeksen som rangerer områdene, bygger delvis på dette tallet
why-no_ranking = noen av områdene mangler plass i levekårsindeksen som hører til perioden
why-too_few_areas = for få småområder har et tall
why-no_line = linjen gjennom femdelene ville gått til umulige tall

# described
described-count = antallet det er regnet av, mangler
described-measure = det mangler et publisert intervall
described-survey = det mangler et publisert intervall for undersøkelsen
described-estimate = det mangler et publisert intervall
described-model = det kommer fra en modell
described-index = denne indeksen er regnet ut for hvert område i England og har ingen feilmargin
described-age = det er uten justering for alder
described-estimated = det er vårt eget anslag, laget av andre publiserte tall

# groups
groups-title-not = { $one } { $value }, { $other } { $other_value }
groups-title-wider = Forskjellen økte: { $one } { $value }, { $other } { $other_value }
groups-title-narrower = Forskjellen minket: { $one } { $value }, { $other } { $other_value }
groups-title-unclear = Ingen klar endring i forskjellen: { $one } { $value }, { $other } { $other_value }
groups-title-described_wider = Forskjellen ble større: { $one } { $value }, { $other } { $other_value }
groups-title-described_narrower = Forskjellen ble mindre: { $one } { $value }, { $other } { $other_value }
groups-title-described_same = { $equal ->
    [yes] Forskjellen er den samme
   *[no] Forskjellen er nesten uendret
}: { $one } { $value }, { $other } { $other_value }
groups-sentence = { START($clause) } i { $period }, mot { $other_value } for { $people }.
groups-gap = Det er en forskjell på { $gap }.
groups-no_gap = { $equal ->
    [yes] Det er ingen forskjell mellom dem.
   *[no] Det er nesten ingen forskjell mellom dem: { $gap }.
}
groups-unclear_gap = Det er ingen klar forskjell mellom dem.
groups-not_compared = Vi sammenligner ikke de to, fordi { $why }.
groups-single = Det finnes ikke noe tidligere tallpar å sammenligne dem med.
groups-refused = Vi kan ikke si hvordan forskjellen har endret seg, fordi { $why }.
groups-wider = Forskjellen var { $before } i { $since }, så den har økt klart.
groups-narrower = Forskjellen var { $before } i { $since }, så den har minket klart.
groups-unclear = Forskjellen var { $before } i { $since }, så den har ikke endret seg klart.
groups-described_wider = Forskjellen var { $before } i { $since }, så den har økt med { $size }.
groups-described_narrower = Forskjellen var { $before } i { $since }, så den har minket med { $size }.
groups-described_same = { $equal ->
    [yes] Forskjellen var den samme i { $since }.
   *[no] Forskjellen var { $before } i { $since }, så den er nesten uendret.
}

# country_gap: fra 4,1 til 3,0 prosentpoeng
country_gap-title-share = { $equal ->
    [yes] : { $share } % av tallet for { $country }, som før
   *[no] : fra { $before } % av tallet for { $country } til { $share } %
}
country_gap-sentence-share = { $equal ->
    [yes] Som andel av tallet for { $country } er det { $share } %, som i { $since }. En del av enhver økning i pund er prisstigning.
   *[no] Som andel av tallet for { $country } gikk det fra { $before } % i { $since } til { $share } %. En del av enhver økning i pund er prisstigning.
}
country_gap-title-wider = : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } økte fra { $before } til { $size }
country_gap-title-narrower = : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } minket fra { $before } til { $size }
country_gap-title-unclear = : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } gikk fra { $before } til { $size }, ingen klar endring
country_gap-title-described_wider = : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } ble større, fra { $before } til { $size }
country_gap-title-described_narrower = : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } ble mindre, fra { $before } til { $size }
country_gap-title-described_same = { $equal ->
    [yes] : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } er den samme, { $size }
   *[no] : { $side ->
        [lead] forspranget
        [distance] avstanden
       *[gap] forskjellen
    } er nesten uendret, fra { $before } til { $size }
}
country_gap-sentence-wider = { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } var { $before } i { $since } og er nå { $size }, så den har økt klart.
country_gap-sentence-narrower = { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } var { $before } i { $since } og er nå { $size }, så den har minket klart.
country_gap-sentence-unclear = { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } var { $before } i { $since } og er nå { $size }, som ikke er noen klar endring.
country_gap-sentence-described_wider = { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } økte fra { $before } i { $since } til { $size }.
country_gap-sentence-described_narrower = { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } minket fra { $before } i { $since } til { $size }.
country_gap-sentence-described_same = { $equal ->
    [yes] { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } er den samme som i { $since }, { $size }.
   *[no] { $side ->
        [lead] Forspranget på
        [distance] Avstanden til
       *[gap] Forskjellen fra
    } { $country } var { $before } i { $since } og er nå { $size }, så den er nesten uendret.
}

# against
against-better = { $who } lå dårligere an, med { $value }{ $moved }.
against-worse = { $who } lå bedre an, med { $value }{ $moved }.
against-ahead = { $who } lå bak, med { $value }{ $moved }.
against-behind = { $who } lå foran, med { $value }{ $moved }.
against-close = { $who } lå nær, med { $value }{ $moved }.
against-similar = Tallet for { $who } var { $value }{ $moved }, men de to er for usikre til å si om de virkelig er forskjellige.
against-higher = { $who } lå klart lavere, med { $value }{ $moved }.
against-lower = { $who } lå klart høyere, med { $value }{ $moved }.
against-described_higher = { $who } lå lavere, med { $value }{ $moved }.
against-described_lower = { $who } lå høyere, med { $value }{ $moved }.
against-described_same = { $equal ->
    [yes] { $who } hadde samme tall
   *[no] { $who } lå omtrent likt, med { $value }
}{ $moved }.
against-not_compared = Tallet for { $who } var { $value }.
against-moved-higher = , opp fra { $before }
against-moved-lower = , ned fra { $before }
against-moved-same = { "" }
against-moved-not = { "" }

# nation
nation-nearly_all = over 99
nation-unknown = ikke kjent
nation-cell_higher = høyere enn i { $number } %
nation-cell_lower = lavere enn i { $number } %
nation-sentence_higher = Tallet for valgdistriktet er høyere enn i { $number } % av valgdistriktene i England.
nation-sentence_lower = Tallet for valgdistriktet er lavere enn i { $number } % av valgdistriktene i England.
nation-note = «Blant valgdistriktene i England» sier i hvor stor andel av valgdistriktene i England tallet er lavere, eller høyere. Valgdistriktet er satt blant { $listed }. Tallene deres er satt sammen av småområder, slik som for Coventry. Hvert småområde regnes til valgdistriktet som har det meste av det.
nation-skewed_high = Et tall kan ligge under tallet for { $country } og likevel være høyere enn i de fleste valgdistrikter: tallet for { $country } er et gjennomsnitt, som store valgdistrikter og svært høye tall kan trekke opp.
nation-skewed_low = Et tall kan ligge over tallet for { $country } og likevel være lavere enn i de fleste valgdistrikter: tallet for { $country } er et gjennomsnitt, som store valgdistrikter og svært lave tall kan trekke ned.
nation-of = { $wards } valgdistrikter fra { $year }

# circle
circle-sentence = «{ $what }» er ett av tallene levekårsindeksen er laget av, så det følger «{ $other }» på grunn av måten indeksen er laget på. De to settes ikke opp mot hverandre.
circle-map = «{ $what }» er ett av tallene levekårsindeksen er laget av, så de to ville følge hverandre på grunn av måten indeksen er laget på. Valgdistriktene er i stedet farget etter { $instead }, som ikke har med noe tall for helse.
circle-instead = «{ $what }» er ett av tallene levekårsindeksen er laget av, så det følger «{ $other }» på grunn av måten indeksen er laget på. Det kan settes opp mot { $instead }, som ikke har med noe tall for helse.

# ages
ages-beside = Noen av disse tallene avhenger av hvor gamle innbyggerne er. Andelen innbyggere på 65 år og over er { $own } i { $where } og { $city } i { $wider }.
ages-cell = { $verdict } (65 år og over: { $own }, { $wider } { $city })

# among
among-unknown = ikke testet
among-anywhere = hvor som helst blant de { $wards }
among-clear_highest = klart høyest av { $wards }
among-clear_lowest = klart lavest av { $wards }
among-only_highest = { $first } høyest av { $wards }, klart skilt fra resten
among-only_lowest = { $first } lavest av { $wards }, klart skilt fra resten
among-between_highest = mellom { $first } og { $last } høyest av { $wards }
among-between_lowest = mellom { $first } og { $last } lavest av { $wards }
among-alike_unknown = kan ikke sies
among-alike_none = ingen andre valgdistrikter
among-alike_many = { $number } valgdistrikter
