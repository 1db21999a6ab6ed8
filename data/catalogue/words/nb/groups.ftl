### Grupper av mennesker, og typer kriminalitet, slik de står i setningen til en indikator.
###
### $people er indikatorens eget ord for hvem eller hva som telles (.people i indicators.ftl),
### $indicator er navnet på indikatoren. «Alle» har ingen melding: det er $people selv.
### Ordene står i bestemt form («elevene»), fordi de kommer etter «av» og «for».

## Menn og kvinner, gutter og jenter

group-male = menn
group-female = kvinner
# Bare om barn ved slutten av førskoleklassen, så alderen sies.
group-boys = guttene på fem år
group-girls = jentene på fem år

## Gratis skolemat

# Som 19-åringer går de ikke lenger på skolen: det som teller, er skolematen de fikk som 16-åringer.
group-fsm =
    { $indicator ->
        [level_3_at_19] { $people } med gratis skolemat ved 16 år
       *[other] { $people } med gratis skolemat
    }
group-not_fsm =
    { $indicator ->
        [level_3_at_19] { $people } uten gratis skolemat ved 16 år
       *[other] { $people } uten gratis skolemat
    }

## Etniske grupper

group-asian = { $people } med asiatisk bakgrunn
group-black = { $people } med svart bakgrunn
group-mixed = { $people } med blandet etnisk bakgrunn
group-white = { $people } med hvit bakgrunn
group-other_ethnic = { $people } fra andre etniske grupper
group-african = { $people } med svart afrikansk bakgrunn
group-indian = { $people } med indisk bakgrunn
group-pakistani = { $people } med pakistansk bakgrunn
group-bangladeshi = { $people } med bangladeshisk bakgrunn
group-other_asian = { $people } med annen asiatisk bakgrunn

## Særskilte behov

group-sen_none = { $people } uten særskilte behov
group-sen_support = { $people } med ekstra støtte for særskilte behov
group-sen_ehcp = { $people } med en plan for opplæring, helse og omsorg

## Årstid for fødsel, morsmål, skoleslag

group-autumn_born = { $people } født om høsten
group-spring_born = { $people } født om våren
group-summer_born = { $people } født om sommeren
group-english_first = { $people } med engelsk som morsmål
group-other_first = { $people } med et annet morsmål enn engelsk
group-primary = { $people } i barneskolen
group-secondary = { $people } i ungdomsskolen og videregående

## Typer kriminalitet

group-anti_social = tilfeller av plagsom atferd
group-bicycle_theft = sykkeltyverier
group-burglary = innbrudd
group-damage_arson = skadeverk og ildspåsettelser
group-drugs = narkotikalovbrudd
group-other_crime = andre lovbrudd
group-other_theft = andre tyverier
group-weapons = våpenlovbrudd
group-public_order = ordenslovbrudd
group-robbery = ran
group-shoplifting = butikktyverier
group-theft_person = lommetyverier og tyverier fra person
group-vehicle_crime = tyverier av og fra kjøretøy
group-violence_sexual = volds- og seksuallovbrudd
group-violence = voldslovbrudd
group-violence_injury = voldslovbrudd med skade
group-violence_no_injury = voldslovbrudd uten skade
group-stalking = tilfeller av forfølgelse og trakassering
group-sexual = seksuallovbrudd
group-society = andre lovbrudd mot samfunnet
# «innbrudd» får setningen til crime_at_risk til å si «eiendommer»: hold de to like.
group-burglary_properties = innbrudd
group-theft = tyverier
group-damage = skadeverk
group-disorder_weapons = ordens- og våpenlovbrudd

## Tideler av områder, fra de mest til de minst utsatte

group-female_tenth_1 = kvinner i den mest utsatte tidelen av områdene
group-female_tenth_2 = kvinner i den nest mest utsatte tidelen av områdene
group-female_tenth_3 = kvinner i den tredje mest utsatte tidelen av områdene
group-female_tenth_4 = kvinner i den fjerde mest utsatte tidelen av områdene
group-female_tenth_5 = kvinner i den femte mest utsatte tidelen av områdene
group-female_tenth_6 = kvinner i den femte minst utsatte tidelen av områdene
group-female_tenth_7 = kvinner i den fjerde minst utsatte tidelen av områdene
group-female_tenth_8 = kvinner i den tredje minst utsatte tidelen av områdene
group-female_tenth_9 = kvinner i den nest minst utsatte tidelen av områdene
group-female_tenth_10 = kvinner i den minst utsatte tidelen av områdene
group-male_tenth_1 = menn i den mest utsatte tidelen av områdene
group-male_tenth_2 = menn i den nest mest utsatte tidelen av områdene
group-male_tenth_3 = menn i den tredje mest utsatte tidelen av områdene
group-male_tenth_4 = menn i den fjerde mest utsatte tidelen av områdene
group-male_tenth_5 = menn i den femte mest utsatte tidelen av områdene
group-male_tenth_6 = menn i den femte minst utsatte tidelen av områdene
group-male_tenth_7 = menn i den fjerde minst utsatte tidelen av områdene
group-male_tenth_8 = menn i den tredje minst utsatte tidelen av områdene
group-male_tenth_9 = menn i den nest minst utsatte tidelen av områdene
group-male_tenth_10 = menn i den minst utsatte tidelen av områdene
