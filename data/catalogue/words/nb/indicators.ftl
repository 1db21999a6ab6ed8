### Hva hver indikator heter inne i en setning, og setningen som sier tallet.
###
### Meldingen: navnet på indikatoren midt i en setning.
### .people: hvem eller hva som telles, i bestemt form; brukes når tallet gjelder alle.
### .figure: en setning som begynner med liten bokstav og som kan få «i 2024/25» bak seg.
### .caution: en setning bak hver endring av tallet, for de få som trenger det.
###
### $value er verdien med enhet, $number bare tallet, $place navnet på et område,
### $people er .people, eller ordene for en gruppe (se groups.ftl). Her står ingen årstall.

## Pupils with free school meals who miss a tenth of school or more
indicator-absence_fsm = høyt fravær blant elever med gratis skolemat
    .people = elevene
    .figure = { $value } av { $people } i { $place } var borte minst en tidel av skoletiden

## People who walk or cycle to work
indicator-active_travel_to_work = reiser til jobb til fots eller på sykkel
    .people = de sysselsatte
    .figure = { $value } av { $people } som bodde i { $place }, gikk eller syklet til jobb

## Emergency hospital stays
indicator-acute_illness = akutte sykehusopphold
    .figure = { $place } hadde skåren { $value } for akutte sykehusopphold (justert for alder og kjønn)

## Air pollution
indicator-air_pollution = luftforurensning
    .figure = { $place } hadde skåren { $value } for luftforurensning

## Children who reach all early learning goals at age 5
indicator-all_goals = andelen som når alle tidlige læringsmål
    .people = femåringene
    .figure = { $value } av { $people } i { $place } nådde alle de 17 tidlige læringsmålene

## Anxiety yesterday
indicator-anxiety = uro dagen før
    .people = de voksne
    .figure = { $people } i { $place } ga i gjennomsnitt { $value } for hvor urolige de hadde vært dagen før

## Apprenticeships started, per 100,000 people
indicator-apprenticeship_starts = nye lærlinger
    .people = lærlingene
    .figure = { $number } lærlingløp ble startet per 100 000 innbyggere i { $place }

## People satisfied with their local area
indicator-area_satisfaction = tilfredshet med nærområdet
    .people = de voksne
    .figure = { $value } av { $people } i { $place } sa at de var fornøyde med nærområdet sitt

## Attainment 8: average score in eight GCSE subjects
indicator-attainment_8 = gjennomsnittlig GCSE-skår (Attainment 8)
    .people = GCSE-elevene
    .figure = { $people } i { $place } fikk i gjennomsnitt { $value } i åtte fag

## Gap in level 3 by age 19 between pupils with and without free school meals
indicator-attainment_gap_19 = forskjellen etter gratis skolemat i A-levels eller tilsvarende ved 19 år
    .people = 19-åringene
    .figure = 19-åringene i { $place } som hadde hatt gratis skolemat, lå { $number } prosentpoeng bak de andre i å få A-levels eller tilsvarende

## People in bad or very bad health
indicator-bad_health = dårlig eller svært dårlig helse
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } sa at helsen var dårlig eller svært dårlig

## Barriers to housing and services, score
indicator-barriers_deprivation = skåren for vansker med bolig og tjenester
    .figure = { $place } hadde skåren { $value } for vansker med å finne bolig og nå tjenester

## People born outside the United Kingdom
indicator-born_abroad = andelen født utenfor Storbritannia
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } var født utenfor Storbritannia

## Slow broadband, score
indicator-broadband = skåren for tregt bredbånd
    .figure = { $place } hadde skåren { $value } for tregt bredbånd

## Cancers found early
indicator-cancer_early_stage = andelen kreft som oppdages tidlig
    .people = de nye krefttilfellene med kjent stadium
    .figure = { $value } av { $people } i { $place } ble oppdaget tidlig

## People who go to work by car
indicator-car_to_work = reiser til jobb med bil
    .people = de sysselsatte
    .figure = { $value } av { $people } som bodde i { $place }, reiste mest med bil til jobb

## Child poverty by the deprivation index (income deprivation)
indicator-child_income_deprivation = inntektsfattigdom blant barn
    .people = barna under 16 år
    .figure = { $value } av { $people } i { $place } bodde i husholdninger med lav inntekt og visse stønader eller skattefradrag
    .differs = Den regnes ut fra trygd og skattefradrag for levekårsindeksen, og hver utgave regner med andre ordninger.

## Children in Reception who are overweight or obese
indicator-child_obesity_reception = overvekt og fedme i førskoleklassen
    .people = barna i førskoleklassen
    .figure = { $value } av { $people } som ble målt i { $place }, hadde overvekt eller fedme

## Children in Year 6 who are overweight or obese
indicator-child_obesity_year6 = overvekt og fedme i Year 6
    .people = barna i Year 6
    .figure = { $value } av { $people } som ble målt i { $place }, hadde overvekt eller fedme

## Child poverty after housing costs, by constituency
indicator-child_poverty_constituency = anslått barnefattigdom i hver valgkrets
    .people = barna
    .figure = anslagsvis { $value } av { $people } i { $place } levde i fattigdom etter boutgifter
    .differs = Det er en modell fra et universitet for en frivillig organisasjon, og den ligger høyere enn de offisielle tallene.

## Children looked after by the council, per 10,000
indicator-children_in_care = barn under kommunens omsorg
    .people = barn
    .figure = { $number } av 10 000 { $people } i { $place } var under kommunens omsorg

## Child poverty before housing costs
indicator-children_low_income = barnefattigdom før boutgifter
    .people = barna under 16 år
    .figure = anslagsvis { $value } av { $people } i { $place } levde i fattigdom før boutgifter
    .differs = Inntekten regnes før husleie eller boliglån er betalt, så færre barn faller under grensen.

## Child poverty below a fixed income line
indicator-children_low_income_absolute = barnefattigdom under en fast inntektsgrense
    .people = barna under 16 år
    .figure = anslagsvis { $value } av { $people } i { $place } levde under en fast fattigdomsgrense før boutgifter
    .differs = Grensen er den fra 2010/11, justert for prisene, så den stiger ikke når andre får mer.

## Child poverty after housing costs
indicator-children_low_income_after_housing = barnefattigdom etter boutgifter
    .people = barna under 16 år
    .figure = anslagsvis { $value } av { $people } i { $place } levde i fattigdom etter boutgifter

## Number of children under 20 in poverty, before housing costs
indicator-children_low_income_number = antallet barn i familier med lav inntekt
    .people = barna
    .figure = anslagsvis { $value } under 20 år i { $place } levde i fattigdom før boutgifter
    .differs = Det er et antall barn, ikke en andel, og det tar med dem opp til 19 år.

## Child poverty after housing costs, whole council areas
indicator-children_relative_poverty = barnefattigdom etter boutgifter i hele kommuner
    .people = barna
    .figure = anslagsvis { $value } av { $people } i { $place } levde i relativ fattigdom etter boutgifter

## People claiming benefits because they are out of work
indicator-claimant_count = andelen arbeidssøkere som får ytelser
    .people = innbyggerne på 16 til 64 år
    .figure = { $value } av { $people } i { $place } var arbeidssøkere som fikk ytelser

## Crimes for every 1,000 people or properties at risk, by kind (deprivation index 2025)
indicator-crime_at_risk = lovbrudd etter type i småområder
    .people = lovbrudd
    .figure = { $place } hadde { $number } registrerte { $people } per 1 000 { $people ->
            [innbrudd] eiendommer
           *[other] personer som bodde eller oppholdt seg der
        }
    .rates = raten av registrerte lovbrudd

## Crime deprivation, score
indicator-crime_deprivation = skåren for kriminalitet
    .figure = { $place } hadde skåren { $value } for risikoen for registrert kriminalitet

## Crime deprivation, national rank
indicator-crime_deprivation_rank = rangen for kriminalitet
    .figure = { $place } lå på plass { $number } blant småområdene i England for kriminalitet (1 er mest utsatt)

## Recorded crime rate
indicator-crime_rate = raten for registrert kriminalitet
    .people = lovbrudd og tilfeller av plagsom atferd
    .figure = politiet registrerte { $number } { $people } per 1 000 innbyggere i { $place }
    .caution = Måten lovbrudd registreres på, er endret, og lovbruddene i hvert år er delt på folketallet midt i 2022.

## Crime severity score
indicator-crime_severity = skåren for alvorlig kriminalitet
    .figure = { $place } hadde skåren { $value } for hvor alvorlig den registrerte kriminaliteten var

## Crimes and anti-social behaviour recorded by the police
indicator-crimes = antallet registrerte lovbrudd og tilfeller av plagsom atferd
    .people = lovbrudd og tilfeller av plagsom atferd
    .figure = politiet registrerte { $number } { $people } i { $place }
    .caution = Måten lovbrudd registreres på, er endret, så en del av forskjellen trenger ikke å være kriminaliteten selv.

## Residents of 16 and over with a degree or the like
indicator-degree_qualified = andelen med høyere utdanning
    .people = de voksne
    .figure = { $value } av { $people } i { $place } hadde en universitetsgrad eller tilsvarende

## Disabled people
indicator-disability = andelen med funksjonsnedsettelse
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } hadde en varig sykdom eller tilstand som begrenset hverdagen

## Disability-free life expectancy at birth
indicator-disability_free_life_expectancy = forventede leveår uten funksjonsnedsettelse ved fødsel
    .people = innbyggerne
    .figure = { $people } i { $place } kunne regne med å leve { $value } uten begrensende sykdom eller funksjonsnedsettelse

## Household income per person after tax and benefits
indicator-disposable_income = husholdningenes inntekt per person etter skatt og stønader
    .figure = husholdningene i { $place } hadde i gjennomsnitt { $value } per person å bruke eller spare etter skatt og stønader

## Two-year-olds in free early education
indicator-early_education = bruken av gratis barnehage for toåringer
    .people = toåringene med rett til gratis barnehage
    .figure = anslagsvis { $value } av { $people } i { $place } tok imot en plass

## Communication, language and literacy at age 5
indicator-early_language = tidlig språk, lesing og skriving
    .people = femåringene
    .figure = { $value } av { $people } i { $place } nådde forventet nivå i tale, lesing og skriving

## Adults of 16 to 64 neither in work nor looking for it
indicator-economic_inactivity = andelen voksne som verken arbeider eller søker arbeid
    .people = innbyggerne på 16 til 64 år
    .figure = anslagsvis { $value } av { $people } i { $place } verken arbeidet eller søkte arbeid

## Education and skills deprivation, score
indicator-education_deprivation = skåren for lav utdanning
    .figure = { $place } hadde skåren { $value } for lav utdanning og svake ferdigheter

## Working residents in elementary jobs
indicator-elementary_occupations = andelen i ufaglærte yrker
    .people = de sysselsatte
    .figure = { $value } av { $people } som bodde i { $place }, hadde ufaglært arbeid (for eksempel renhold eller pakking)

## Residents of 16 and over in work on census day
indicator-employed_census = andelen i arbeid på folketellingsdagen
    .people = innbyggerne på 16 år og over
    .figure = { $value } av { $people } i { $place } var i arbeid på folketellingsdagen

## Employment deprivation
indicator-employment_deprivation = andelen uten arbeid som får ytelser
    .counted = innbyggerne i arbeidsfør alder
    .people = innbyggerne i arbeidsfør alder
    .figure = { $value } av { $people } i { $place } var uten arbeid og fikk ytelser

## Employment deprivation, national rank
indicator-employment_deprivation_rank = rangen for folk uten arbeid som får ytelser
    .figure = { $place } lå på plass { $number } blant småområdene i England for folk uten arbeid som får ytelser (1 er mest utsatt)

## Adults of 16 to 64 in work
indicator-employment_rate = sysselsettingen blant innbyggere på 16 til 64 år
    .people = innbyggerne på 16 til 64 år
    .figure = anslagsvis { $value } av { $people } i { $place } var i arbeid

## People who speak little or no English
indicator-english_proficiency = andelen som snakker lite eller ikke engelsk
    .people = innbyggerne på 3 år og over
    .figure = { $value } av { $people } i { $place } sa at de snakket lite eller ikke engelsk

## Ethnic group of residents
indicator-ethnic_group = etnisk gruppe blant innbyggerne
    .people = innbyggerne
    .figure = { $people } utgjorde { $value } av befolkningen i { $place }

## Young people cautioned or sentenced for the first time
indicator-first_time_entrants = unge som får sin første advarsel eller dom
    .people = barn på 10 til 17 år
    .figure = anslagsvis { $number } av 100 000 { $people } i { $place } fikk sin første advarsel eller dom

## Pupils with a right to free school meals
indicator-free_school_meals = retten til gratis skolemat
    .people = elevene
    .figure = { $value } av { $people } i { $place } hadde rett til gratis skolemat

## Households that cannot afford to keep warm
indicator-fuel_poverty = energifattigdom
    .people = husholdningene
    .figure = anslagsvis { $value } av { $people } i { $place } levde i energifattigdom

## Gas used in homes
indicator-gas_use = gassforbruket i boliger
    .figure = en gjennomsnittlig bolig med gassmåler i { $place } brukte { $value } gass (justert for været)

## People in good or very good health
indicator-good_health = god eller svært god helse
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } sa at helsen var god eller svært god

## Patients for each family doctor
indicator-gp_patients = antallet pasienter per fastlege
    .people = pasientene
    .figure = det var { $value } per fastlege i full stilling ved legekontorene som brukes av folk i { $place }

## Greenhouse gas emissions
indicator-greenhouse_gas_emissions = utslippene av klimagasser
    .figure = { $place } slapp ut { $value } klimagasser per innbygger

## Happiness yesterday
indicator-happiness = glede dagen før
    .people = de voksne
    .figure = { $people } i { $place } ga i gjennomsnitt { $value } for hvor glade de hadde vært dagen før

## Hate crimes, as the council prints them
indicator-hate_crime = antallet hatlovbrudd
    .people = hatlovbrudd
    .figure = { $number } { $people } ble registrert i { $place }

## Health deprivation and disability, score
indicator-health_deprivation = skåren for helseproblemer
    .figure = { $place } hadde skåren { $value } for dårlig helse, funksjonsnedsettelse og tidlig død

## Healthy life expectancy at birth
indicator-healthy_life_expectancy = forventede leveår med god helse ved fødsel
    .people = innbyggerne
    .figure = { $people } i { $place } kunne regne med å leve { $value } med god helse

## Healthy life expectancy by deprivation tenth, England
indicator-healthy_life_expectancy_by_decile = forventede leveår med god helse i hver tidel av områdene i England
    .people = innbyggerne
    .figure = { $people } i { $place } kunne regne med å leve { $value } med god helse

## Households that the council must help with a home
indicator-homelessness = bostedsløshet
    .people = husholdninger
    .figure = { $number } av 1 000 { $people } i { $place } var bostedsløse og hadde krav på hjelp fra kommunen

## Homes in poor condition
indicator-homes_in_poor_condition = boliger i dårlig stand
    .people = boligene
    .figure = anslagsvis { $value } av { $people } i { $place } var i dårlig stand

## Households deprived in at least one way
indicator-household_deprivation = husholdninger med levekårsproblemer
    .people = husholdningene
    .figure = { $value } av { $people } i { $place } hadde problemer med arbeid, utdanning, helse eller bolig

## House prices compared with pay
indicator-housing_affordability = boligpriser sammenlignet med lønn
    .figure = en typisk bolig i { $place } kostet { $number } ganger årslønnen til en typisk heltidsansatt

## Illness and disability ratio
indicator-illness_disability_ratio = forholdstallet for sykdom og uførhet
    .figure = { $place } hadde skåren { $value } for stønader ved sykdom og uførhet (justert for alder og kjønn)

## Index of Multiple Deprivation, national tenth
indicator-imd_decile = tidelen for levekårsproblemer
    .figure = { $place } lå i tidel { $number } av småområdene i England (tidel 1 er mest utsatt)

## Index of Multiple Deprivation, national rank
indicator-imd_rank = rangen for levekårsproblemer
    .figure = { $place } lå på plass { $number } blant småområdene i England (1 er mest utsatt)

## Index of Multiple Deprivation, score
indicator-imd_score = skåren for levekårsproblemer
    .figure = { $place } hadde skåren { $value } for levekårsproblemer
    .more = jo mer utsatt
    .less = jo mindre utsatt

## Income deprivation
indicator-income_deprivation = inntektsfattigdom
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } bodde i husholdninger med lav inntekt og visse stønader eller skattefradrag

## Infant deaths
indicator-infant_deaths = spedbarnsdødelighet
    .people = levendefødte barn
    .figure = { $number } av 1 000 { $people } i { $place } døde før de fylte ett år

## Young people with A levels or the like by age 19
indicator-level_3_at_19 = andelen med A-levels eller tilsvarende ved 19 år
    .people = 19-åringene
    .figure = { $value } av { $people } i { $place } hadde A-levels eller tilsvarende

## Life expectancy at birth
indicator-life_expectancy = forventet levealder ved fødsel
    .people = innbyggerne
    .figure = { $people } i { $place } hadde en forventet levealder på { $value }
    .more = jo høyere forventet levealder
    .less = jo lavere forventet levealder

## Life expectancy at the age of 65
indicator-life_expectancy_65 = forventet gjenstående levetid ved 65 år
    .people = innbyggere
    .figure = { $people } på 65 år i { $place } kunne regne med å leve { $value } til

## Life expectancy by deprivation tenth, England
indicator-life_expectancy_by_decile = forventet levealder i hver tidel av områdene i England
    .people = innbyggerne
    .figure = { $people } i { $place } hadde en forventet levealder på { $value }

## The gap in life expectancy, as published
indicator-life_expectancy_gap_printed = publiserte forskjeller i forventet levealder
    .people = innbyggerne
    .figure = forskjellen i forventet levealder for { $people } mellom de best og dårligst stilte delene av { $place } ble oppgitt til { $value }

## Life expectancy at birth, as the council prints it
indicator-life_expectancy_printed = forventet levealder i kommunens områdeprofiler
    .people = innbyggerne
    .figure = { $people } i { $place } hadde ifølge kommunen en forventet levealder på { $value }

## Life satisfaction
indicator-life_satisfaction = tilfredshet med livet
    .people = de voksne
    .figure = { $people } i { $place } ga i gjennomsnitt { $value } for hvor fornøyde de var med livet

## Living environment deprivation, score
indicator-living_environment_deprivation = skåren for dårlig bomiljø
    .figure = { $place } hadde skåren { $value } for dårlige boliger, skitten luft og farlige veier

## Babies born small
indicator-low_birth_weight = lav fødselsvekt
    .people = de fullbårne barna
    .figure = { $value } av { $people } i { $place } veide mindre enn 2 500 gram ved fødselen

## Low-level crime, rate
indicator-low_level_crime = mindre alvorlig kriminalitet
    .people = mindre alvorlige lovbrudd
    .figure = Health Index talte { $number } { $people } per 1 000 innbyggere i { $place }

## Typical weekly pay
indicator-median_pay = den vanlige ukelønnen
    .figure = den vanlige ukelønnen i { $place } var { $value } før skatt

## Mood and anxiety disorders
indicator-mood_anxiety = depresjon og angst
    .figure = { $place } hadde skåren { $value } for depresjon og angst

## Residents in the most deprived tenth of England
indicator-most_deprived_decile = andelen som bor i den mest utsatte tidelen av områdene
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } bodde i den mest utsatte tidelen av småområdene i England

## Residents in the most deprived tenth of England for work
indicator-most_deprived_decile_work = andelen som bor i den mest utsatte tidelen av områdene for arbeid
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } bodde i den tidelen av småområdene i England som var mest utsatt for arbeid

## Young people of 16 and 17 not in education, work or training, or not known
indicator-neet = unge uten kjent utdanning, arbeid eller opplæring
    .people = 16- og 17-åringene
    .figure = { $value } av { $people } i { $place } var uten kjent utdanning, arbeid eller opplæring

## Young people out of work and education who were supported
indicator-neet_supported = støtte til unge uten arbeid eller utdanning
    .people = unge
    .figure = Ambition Coventry støttet minst { $number } { $people } i { $place } som ikke var i utdanning, arbeid eller opplæring

## Households without a car
indicator-no_car = husholdninger uten bil
    .people = husholdningene
    .figure = { $value } av { $people } i { $place } hadde verken bil eller varebil

## Residents of 16 and over with no qualifications
indicator-no_qualifications = andelen voksne uten fullført utdanning
    .people = de voksne
    .figure = { $value } av { $people } i { $place } hadde ikke fullført noen utdanning med eksamen

## Adults living with obesity
indicator-obesity_adults = fedme blant voksne
    .people = de voksne
    .figure = anslagsvis { $value } av { $people } i { $place } levde med fedme

## Older people in income-deprived households
indicator-older_income_deprivation = inntektsfattigdom blant eldre
    .people = innbyggerne på 60 år og over
    .figure = { $value } av { $people } i { $place } bodde i husholdninger med lav inntekt og visse stønader eller skattefradrag

## Overcrowded homes
indicator-overcrowding = trangboddhet
    .people = husholdningene
    .figure = { $value } av { $people } i { $place } hadde for få soverom til dem som bodde der

## Crime against people, rate
indicator-personal_crime = kriminalitet mot personer
    .people = lovbrudd mot personer
    .figure = Health Index talte { $number } { $people } per 1 000 innbyggere i { $place }

## Children who meet the standard in phonics at age 6
indicator-phonics = bokstavlyder (phonics) ved 6 år
    .people = seksåringene
    .figure = { $value } av { $people } i { $place } nådde kravet i prøven i bokstavlyder

## Population
indicator-population = folketallet
    .people = innbyggerne
    .figure = anslagsvis { $value } bodde i { $place }

## Residents aged 65 and over
indicator-population_65_plus = andelen innbyggere på 65 år og over
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } var 65 år eller eldre

## Residents under 15
indicator-population_under_15 = andelen innbyggere under 15 år
    .people = innbyggerne
    .figure = { $value } av { $people } i { $place } var under 15 år

## Preventable deaths from heart disease and stroke
indicator-preventable_heart_deaths = dødsfall av hjertesykdom og hjerneslag som kunne vært forebygget
    .people = dødsfall
    .figure = det var { $number } dødsfall av hjertesykdom og hjerneslag før fylte 75 år som kunne vært forebygget, per 100 000 innbyggere i { $place } (justert for alder)

## Pupils who meet the standard in reading, writing and maths at age 11
indicator-primary_standard = lesing, skriving og matematikk ved 11 år
    .people = 11-åringene
    .figure = { $value } av { $people } i { $place } nådde kravet i lesing, skriving og matematikk

## Households that rent privately
indicator-private_renting = privat leie av bolig
    .people = husholdningene
    .figure = { $value } av { $people } i { $place } leide av en privat utleier eller et utleiefirma

## Working residents in professional jobs
indicator-professional_occupations = andelen i akademiske yrker
    .people = de sysselsatte
    .figure = { $value } av { $people } som bodde i { $place }, hadde akademiske yrker (for eksempel lærer eller sykepleier)

## People who go to work by bus, train or tram
indicator-public_transport_to_work = reiser til jobb med buss, tog eller trikk
    .people = de sysselsatte
    .figure = { $value } av { $people } som bodde i { $place }, reiste mest med buss, tog eller trikk til jobb

## Total recorded crime, as the council prints it
indicator-recorded_crime = samlet registrert kriminalitet i kommunens rapporter
    .people = lovbrudd
    .figure = politiet i West Midlands registrerte { $number } { $people } i { $place }
    .caution = Måten lovbrudd registreres på, er endret, så en del av forskjellen trenger ikke å være kriminaliteten selv.

## Crime recorded by the police, Home Office count
indicator-recorded_crime_home_office = registrert kriminalitet i tallene fra Home Office
    .people = lovbrudd, uten bedrageri og ordensforstyrrelser,
    .figure = tallene fra Home Office viste { $number } { $people } per 1 000 innbyggere i { $place }

## Young offenders of 15 to 17 who offend again
indicator-reoffending = tilbakefall til kriminalitet blant unge
    .people = de unge lovbryterne på 15 til 17 år
    .figure = { $value } av { $people } i { $place } hadde beviselig begått nye lovbrudd innen ett år

## Pupils who miss a tenth of school or more
indicator-school_absence = høyt skolefravær
    .people = elevene
    .figure = { $value } av { $people } i { $place } var borte minst en tidel av skoletiden

## School readiness: children with a good level of development at age 5
indicator-school_readiness = andelen skoleklare
    .people = femåringene
    .figure = { $value } av { $people } i { $place } var klare for skolen

## Small areas in the most deprived tenth of England
indicator-small_areas_in_worst_decile = andelen småområder i den mest utsatte tidelen av England
    .people = småområdene
    .figure = { $value } av { $people } i { $place } var i den mest utsatte tidelen av England

## Adults who smoke
indicator-smoking = røyking blant voksne
    .people = de voksne
    .figure = { $value } av { $people } i { $place } sa at de røykte sigaretter

## Households that rent from the council or a housing association
indicator-social_renting = leie av sosial bolig
    .people = husholdningene
    .figure = { $value } av { $people } i { $place } leide av kommunen eller et boligselskap

## Pregnancies under 18
indicator-teenage_conceptions = svangerskap før 18 år
    .people = svangerskap før 18 år
    .figure = det var { $number } { $people } per 1 000 jenter på 15 til 17 år i { $place }

## Homes that people cannot afford, score
indicator-unaffordable_homes = skåren for altfor dyre boliger
    .figure = { $place } hadde skåren { $value } for boliger som er altfor dyre for folk

## People who want work and have none (modelled)
indicator-unemployment_rate = arbeidsledigheten
    .people = arbeidsstyrken
    .figure = anslagsvis { $value } av { $people } i { $place } var uten jobb

## Households on Universal Credit
indicator-universal_credit_households = antallet husholdninger som får Universal Credit
    .people = husholdningene
    .figure = { $value } i { $place } fikk Universal Credit

## Universal Credit claims for every 100 households
indicator-universal_credit_rate = utbetalinger av Universal Credit
    .people = utbetalingene
    .figure = det var { $number } utbetalinger av Universal Credit per 100 husholdninger i { $place }

## People who give unpaid care
indicator-unpaid_care = ulønnet omsorg
    .people = innbyggerne på 5 år og over
    .figure = { $value } av { $people } i { $place } ga omsorg til noen uten lønn

## People at the ten-year workshops
indicator-workshop_attendance = deltakelsen på arbeidsmøtene om de ti årene
    .people = deltakerne
    .figure = { $value } kom til arbeidsmøter i { $place } om ti år som Marmot-by

## Feeling that what you do is worthwhile
indicator-worthwhile = følelsen av at det en gjør, er meningsfullt
    .people = de voksne
    .figure = { $people } i { $place } ga i gjennomsnitt { $value } for om det de gjør, er meningsfullt

## Years of life lost to early death
indicator-years_of_life_lost = tapte leveår på grunn av tidlig død
    .figure = { $place } hadde skåren { $value } for tapte leveår på grunn av tidlig død

## Pupils more aware of the risk of sexual violence
indicator-young_people_aware = elevenes kunnskap om seksuell vold
    .people = elevene
    .figure = { $value } av { $people } i { $place } som deltok i undervisningen, visste mer om faren for seksuell vold og hvor de kan få hjelp
