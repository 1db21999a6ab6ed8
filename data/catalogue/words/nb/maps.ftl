### Kart

# map
map-heading = Hvor lever folk lengst, og hvor er livet vanskeligst?
map-line = { $shade } · { $number }
map-offered = { $number } tall under «{ $priority }»

# wards
wards-nothing = «{ $what }» er ikke publisert for valgdistrikter. Minste områdetype med tall: { $level }.
wards-subtitle = Farge: { $shade }, { $shade_period }. Tall: { $symbol }, { $symbol_period }
wards-subtitle_one = { $shade }, { $shade_period }
wards-with_group = { $what }, { $who }
wards-speech = { $what }, { $period }: { $value }
wards-speech_range = { $what }, { $period }: { $value } (intervall { $range })
wards-speech_city = { $what }, { $period }: { $value } ({ $city }: { $beside })
wards-speech_range_city = { $what }, { $period }: { $value } (intervall { $range }; { $city }: { $beside })
wards-speech_all = { $name }: { $parts }
wards-title_opposite = Høyere på { $what } – lavere på { $other_inside }
wards-title_same = Høyere på { $what } – høyere på { $other_inside }
wards-title_apart = Valgdistriktene er ulike, men ikke langs én linje
wards-title_one = { $title }: lavest i { $low } ({ $low_value }), høyest i { $high } ({ $high_value })
wards-subtitle_each = { $what }, { $period }, med 95 % usikkerhetsintervall, etter { $by }, { $by_period }
wards-subtitle_each_no_range = { $what }, { $period }, etter { $by }, { $by_period }
wards-sentence = { START($clause) } i { $other_period } ({ $how }), sammenlignet med { $low_other } i { $low }. Av alle valgdistriktene hadde { $high } det høyeste og { $low } det laveste tallet for { $name } ({ $period }).
wards-run = I valgdistriktene sett under ett gjaldt: { $one }, { $other }.
wards-more = jo høyere tall for { $what }
wards-less = jo lavere tall for { $what }
wards-run_apart = I valgdistriktene sett under ett fulgte de to ikke hverandre klart.
wards-apart = Forskjellen mellom { $high } og { $low } var { $gap }.
wards-apart_unclear = Det var ingen klar forskjell mellom { $high } og { $low }.
wards-sentence_one = { $title }: fra { $low_value } i { $low } til { $high_value } i { $high } ({ $period }).
wards-areas = Dette beskriver områder, ikke enkeltmennesker.

# frames
frames-nothing = «{ $what }» har ingen tall for { $level }.
frames-title = { $what } etter { $level }
frames-subtitle = { $what }{ $unit }, { $first } til { $last }
frames-subtitle_one = { $what }{ $unit }, { $last }
frames-speech = { $value } ({ $period }, { $how })
frames-speech_range = { $value }, intervall { $range } ({ $period }, { $how })
frames-city = { $city }: { $value }
frames-help = Med tastatur: Tab går inn i kartet, piltastene går til naboen i den retningen, Enter velger valgdistriktet.
frames-help_only = Med tastatur: Tab går inn i kartet, piltastene går til naboen i den retningen.
frames-legend = { $what }{ $unit }, { $period }.
frames-number = Tallet på hvert valgdistrikt: { $what }
frames-darker_higher_lower = Mørkere er høyere. Lavere er bedre.
frames-darker_lower_higher = Mørkere er lavere. Høyere er bedre.
frames-darker_higher_neither = Mørkere er høyere. Ingen av delene er bedre.
frames-darker_higher_age = Mørkere er høyere. Det avhenger av hvor gamle innbyggerne er, så det kalles ikke dårligere.
frames-darker_lower_age = Mørkere er lavere. Det avhenger av hvor gamle innbyggerne er, så det kalles ikke dårligere.
frames-darker_higher_deprivation = Mørkere er mer utsatt.
frames-darker_lower_deprivation = Mørkere er mer utsatt.
frames-darker_higher_context = Mørkere er høyere. Det forteller om folks kår, så det kalles ikke dårligere.
frames-darker_lower_context = Mørkere er lavere. Det forteller om folks kår, så det kalles ikke dårligere.
frames-blank = ingen tall
frames-upto = opp til { $limit }
frames-above = over { $limit }

# maps
maps-number = ett kart
maps-side = to kart
maps-field = én farge for begge

# tertiles
tertiles-0 = laveste tredel
tertiles-1 = midterste tredel
tertiles-2 = høyeste tredel
tertiles-head = { $what }, tredel
tertiles-title = Høyt på { $across }, lavt på { $up }: { $count } av de { $wards } valgdistriktene, intervallene medregnet
tertiles-sentence = I den høyeste tredelen av de { $wards } valgdistriktene for «{ $across }» ({ $across_period }) og i den laveste tredelen for «{ $up }» ({ $up_period }), også når intervallene regnes med: { $names }.
tertiles-sentence_none = Ingen valgdistrikter var i den høyeste tredelen av de { $wards } for «{ $across }» ({ $across_period }) og i den laveste tredelen for «{ $up }» ({ $up_period }) når intervallene regnes med.
tertiles-unsure = Samme farge, men med intervaller som når inn i en annen tredel: { $unsure }.
tertiles-not_sure = { $third }, ikke sikkert
tertiles-speech = { $name }: { $across } i { $one }, { $up } i { $other }
tertiles-nothing = «{ $what }» kan ikke settes ved siden av et annet tall for valgdistrikter.
tertiles-method = Tredeler av de { $wards } valgdistriktene etter verdiene deres. Et valgdistrikt er sikkert i en tredel bare når alle plassene intervallet åpner for, ligger i den tredelen. Tall uten intervall er plassert etter verdien.
tertiles-legend = **Slik leser du fargene.** Lenger til høyre: et høyere tall bortover. Lenger opp: et høyere tall oppover. Den mørkeste fargen, nederst til høyre, er høy bortover og lav oppover.
tertiles-shades = Begge tallene i én farge.
tertiles-darker = Mørkest er den høyeste tredelen for { $across } sammen med den laveste tredelen for { $up }, og det er dårligst.
tertiles-legend_alt = Et felt med ni farger: { $across } øker mot høyre, { $up } øker oppover; den mørkeste fargen er nederst til høyre.
