### Forskjellen mellom de mest og de minst utsatte

# gap
gap-heading = Hvor stor er forskjellen mellom de mest og de minst utsatte delene av byen?
gap-nothing = Vi kan ikke vise noen sosial forskjell i «{ $what }», fordi { $why }.
gap-title = { $what }: en forskjell på { $gaps } fra ende til ende
gap-title_part = { $size } ({ $who })
gap-subtitle = { $what } etter femdel av { $level }, i rekkefølge etter { $order }, { $period }, med 95 % usikkerhetsintervall
gap-subtitle_no_range = { $what } etter femdel av { $level }, i rekkefølge etter { $order }, { $period }
gap-where_most = den mest utsatte femdelen av byen
gap-ends = { START($clause) } i { $period }, mot { $least } i den minst utsatte femdelen.
gap-clear = Fra den ene enden av byen til den andre, med alle områdene imellom, var forskjellen { $size } (95 % usikkerhetsintervall { $range }).
gap-also = For { $who } var tallene { $most } og { $least }; fra ende til ende var forskjellen { $size } (95 % usikkerhetsintervall { $range }).
gap-unclear = Fra den ene enden av byen til den andre, med alle områdene imellom, var forskjellen { $size }, men en slik forskjell kan oppstå ved tilfeldigheter alene (95 % usikkerhetsintervall { $range }).
gap-described = Fra den ene enden av byen til den andre, med alle områdene imellom, var forskjellen { $size }. Det er ikke oppgitt noen feilmargin, fordi { $why }.
gap-aged = Fra den ene enden av byen til den andre, med alle områdene imellom, var forskjellen { $size }. Tallene er ikke justert for alder, så forskjellen avhenger også av hvor eldre folk bor.
gap-times_most = I den mest utsatte enden var tallet { $ratio } ganger så høyt som i den minst utsatte.
gap-times_least = I den minst utsatte enden var tallet { $ratio } ganger så høyt som i den mest utsatte.
gap-method = Forskjellen er helningsindeksen for ulikhet (slope index of inequality): en linje gjennom alle fem femdelene, fra den mest utsatte enden av byen til den minst utsatte. Den er laget av { $level }, aldri av valgdistriktene alene. De er satt i rekkefølge etter { $order }, { $why } ({ $period }).
gap-order_index = levekårsindeksen for { $edition }
gap-order_own = { $what } i levekårsindeksen for { $edition }
gap-why_index = den utgaven som bygger på tall nærmest perioden som vises
gap-why_own = en del uten tall for helse, fordi dette tallet selv er en del av hele indeksen
gap-people = Områdene teller etter antall innbyggere i { $year }, det nærmeste året vi har antallet for.
gap-size = Absolutt forskjell
gap-size_help = forskjell fra ende til ende (helningsindeks)
gap-ratio = Relativ forskjell
gap-ratio_help_most = mest utsatte ende delt på minst utsatte (relativ indeks)
gap-ratio_help_least = minst utsatte ende delt på mest utsatte (relativ indeks)
gap-span = Mellom femdelene
gap-span_help = mest og minst utsatte femdel side om side
gap-answer = { $what } i den mest utsatte femdelen av byen: { $most }. I den minst utsatte femdelen: { $least } ({ $period }).
gap-answer_part = { $who } { $value }
gap-line = Forskjell i: { $what }
gap-pick = Forskjell i
gap-pick_default = { $what } (velg et annet)
gap-offered_head = Hvilke tall kan velges?
gap-offered = Du kan velge alle rater, andeler og antall år som er publisert for småområder. Vi utelater rene antall, fordi et større område har mer av alt. Vi utelater også det levekårsindeksen er laget av, fordi sammenligningen da ville gå i ring: { $parts }.
gap-fifth-1 = Mest utsatt
gap-fifth-2 = 2. femdel
gap-fifth-3 = 3. femdel
gap-fifth-4 = 4. femdel
gap-fifth-5 = Minst utsatt

# gap_series
gap_series-title_nothing = Har forskjellen endret seg? { $what }
gap_series-nothing = Vi kan ikke si om forskjellen har minket: «{ $what }» har ingen tall for områder med om lag 8 000 innbyggere, de eneste som kan følges over tid.
gap_series-one = Vi kan ikke si om forskjellen har minket: Det finnes tall for småområder for bare én periode ({ $period }).
gap_series-newer = Nyere forskjeller som andre har publisert, bruker andre definisjoner.
gap_series-of = { $who }: { $told }
gap_series-whether_tested_higher = Forskjellen har økt klart siden { $since }.
gap_series-whether_tested_lower = Forskjellen har minket klart siden { $since }.
gap_series-whether_tested_same = Forskjellen har ikke endret seg klart siden { $since }.
gap_series-whether_described_higher = Forskjellen har økt siden { $since }, slik tallene står.
gap_series-whether_described_lower = Forskjellen har minket siden { $since }, slik tallene står.
gap_series-whether_described_same = Forskjellen har knapt endret seg siden { $since }, slik tallene står.
gap_series-title = { $what }: en forskjell på { $size } mellom større områder i { $period }
gap_series-subtitle = Forskjell fra den mest til den minst utsatte enden, over femdeler av områder med om lag 8 000 innbyggere (MSOA) i rekkefølge etter { $order }: { $what }
gap_series-now = { $who }: en forskjell på { $size } ({ $period }).
gap_series-refused_same = Av samme grunn kan vi ikke si om forskjellen har minket.
gap_series-refused = Vi kan ikke si om forskjellen har minket, fordi { $why }.
gap_series-tested_higher = I { $since } var den { $before }, så den har økt klart, med { $change }.
gap_series-tested_lower = I { $since } var den { $before }, så den har minket klart, med { $change }.
gap_series-tested_same = I { $since } var den { $before }, så den har ikke endret seg klart.
gap_series-described_higher = I { $since } var den { $before }, så den har økt med { $change }. Det er ikke oppgitt noen feilmargin, fordi { $why }.
gap_series-described_lower = I { $since } var den { $before }, så den har minket med { $change }. Det er ikke oppgitt noen feilmargin, fordi { $why }.
gap_series-described_same = { $equal ->
    [yes] I { $since } var den like stor.
   *[no] I { $since } var den { $before }, så den er nesten uendret. Ingen feilmargin oppgis, fordi { $why }.
}
gap_series-times = I { $since } var det { $before_ratio } ganger.
gap_series-level = For alle områdene sett under ett var tallet { $level_then } i { $since } og { $level } i { $period }.
gap_series-ratio_most = { $line }: mest utsatte ende delt på minst utsatte
gap_series-ratio_least = { $line }: minst utsatte ende delt på mest utsatte
gap_series-note = Alle periodene bruker de samme { $areas } områdene i én rekkefølge, etter { $order }, som hører til den nyeste perioden. En endring er derfor en endring i tallene, ikke i områdene.
gap_series-beside = For å si hvor stor forskjellen er, bruk den over, { $size }: Den er mellom femdeler av { $areas } mindre områder. Mellom femdeler av { $larger } større områder var den { $own } i { $period }, fordi hvert av dem blander rikere og fattigere gater. Bruk den bare for endring over tid, siden de mindre områdene ble tegnet på nytt mellom folketellingene.

# published_gaps
published_gaps-title =
    { $ways ->
        [one] Andre har publisert andre forskjeller, målt på én måte
       *[other] Andre har publisert andre forskjeller, målt på minst { $ways } måter
    }
published_gaps-subtitle = Forskjell i forventet levealder i år, slik den er publisert og slik den er regnet ut her. Eldste periode først; de uten periode sist
published_gaps-sentence = { $several ->
    [yes] Andre oppgir { $gaps } forskjeller på { $printings ->
        [one] én side
       *[other] { $printings } sider
    }, siden en side kan oppgi mer enn én.
   *[no] Andre oppgir { $gaps } forskjeller, hver på sin egen side.
} De går fra { $men_low } til { $men_high } år for menn og fra { $women_low } til { $women_high } for kvinner. Bare { $dated } oppgir en periode.
published_gaps-no_pair = Ingen to kan sammenlignes: Perioden mangler, eller endene er ulike. Et mindre tall er derfor ikke framgang, og et større er ikke tilbakegang.
published_gaps-pairs = Disse kan sammenlignes, fordi begge oppgir en periode og trekker grensen på samme måte: { $pairs }. Ingen andre kan det.
published_gaps-pair = { $one } med { $other }
published_gaps-own = Den første raden er vår egen forskjell ({ $period }), den eneste med usikkerhetsintervall.
published_gaps-undated = ingen periode
published_gaps-row = { $number }. { $when }: { $measure }
published_gaps-numbered = { $number }. { $page }
published_gaps-own_row = { $period }: helningsindeks, regnet ut her
published_gaps-own_measure = Helningsindeks over femdeler av områder (MSOA)
published_gaps-own_page = Regnet ut her av publiserte tall for 42 områder
published_gaps-at_most = opp til { $value }
published_gaps-note = Ingen av de publiserte forskjellene har et usikkerhetsintervall. Det har bare vår.
published_gaps-pages = Sidene etter nummer, med adresser
published_gaps-none_title = Ingen publiserte forskjeller er ført opp
published_gaps-none = Ingen publisert forskjell er ført opp for dette stedet.
published_gaps-head_when = Oppgitt periode
published_gaps-head_men = Menn, år
published_gaps-head_women = Kvinner, år
published_gaps-head_how = Mellom hvem
published_gaps-head_page = Side
