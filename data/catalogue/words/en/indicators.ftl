### What each indicator is called inside a sentence, and the clause that says its figure.
###
### The message: the indicator's name in the middle of a sentence.
### .people: who or what is counted; used when the figure is about everybody.
### .figure: a clause after "In 2024/25, " and before a full stop or ", up from 61.1% in 2021/22".
### .caution: a sentence behind every change of the figure, for the few that need one.
###
### $value is the value with its unit, $number the bare number, $place the name of an area,
### $people the .people, or the words for a group (see groups.ftl). No years stand in here.

## Pupils with free school meals who miss a tenth of school or more
indicator-absence_fsm = persistent absence among pupils on free school meals
    .people = pupils
    .figure = { $value } of { $people } in { $place } missed at least a tenth of school

## People who walk or cycle to work
indicator-active_travel_to_work = travel to work on foot or by bike
    .people = workers
    .figure = { $value } of { $people } living in { $place } walked or cycled to work

## Emergency hospital stays
indicator-acute_illness = emergency hospital stays
    .figure = { $place } scored { $value } for emergency hospital stays, allowing for age and sex

## Air pollution
indicator-air_pollution = air pollution
    .figure = { $place } scored { $value } for air pollution

## Children who reach all early learning goals at age 5
indicator-all_goals = success in all early learning goals
    .people = five-year-olds
    .figure = { $value } of { $people } in { $place } reached all 17 early learning goals

## Anxiety yesterday
indicator-anxiety = anxiety the day before
    .people = adults
    .figure = { $people } in { $place } scored { $value } on average for how anxious they had felt the day before

## Apprenticeships started, per 100,000 people
indicator-apprenticeship_starts = apprenticeship starts
    .people = apprenticeships
    .figure = { $number } apprenticeships were started for every 100,000 people in { $place }

## People satisfied with their local area
indicator-area_satisfaction = satisfaction with the local area
    .people = adults
    .figure = { $value } of { $people } in { $place } said they were satisfied with their local area

## Attainment 8: average score in eight GCSE subjects
indicator-attainment_8 = average GCSE scores (Attainment 8)
    .people = GCSE pupils
    .figure = { $people } in { $place } scored an average of { $value } across eight subjects

## Gap in level 3 by age 19 between pupils with and without free school meals
indicator-attainment_gap_19 = the free school meals gap in A levels or similar at 19
    .people = 19-year-olds
    .figure = 19-year-olds in { $place } who had been on free school meals were { $number } percentage points behind others in getting A levels or similar

## People in bad or very bad health
indicator-bad_health = bad or very bad health
    .people = people
    .figure = { $value } of { $people } in { $place } said their health was bad or very bad

## Barriers to housing and services, score
indicator-barriers_deprivation = the score for barriers to housing and services
    .figure = { $place } scored { $value } for barriers to housing and services

## People born outside the United Kingdom
indicator-born_abroad = people born outside the United Kingdom
    .people = people
    .figure = { $value } of { $people } in { $place } were born outside the United Kingdom

## Slow broadband, score
indicator-broadband = the slow broadband score
    .figure = { $place } scored { $value } for slow broadband

## Cancers found early
indicator-cancer_early_stage = cancers found early
    .people = new cancers with a known stage
    .figure = { $value } of { $people } in { $place } were found early

## People who go to work by car
indicator-car_to_work = travel to work by car
    .people = workers
    .figure = { $value } of { $people } living in { $place } went to work mainly by car

## Child poverty by the deprivation index (income deprivation)
indicator-child_income_deprivation = child poverty by the deprivation index
    .people = children under 16
    .figure = { $value } of { $people } in { $place } lived in low-income homes on certain benefits or tax credits
    .differs = It is counted from benefits and tax credits for the deprivation index, and each edition counts others.

## Children in Reception who are overweight or obese
indicator-child_obesity_reception = excess weight in Reception
    .people = Reception children
    .figure = { $value } of { $people } measured in { $place } were overweight or obese

## Children in Year 6 who are overweight or obese
indicator-child_obesity_year6 = excess weight in Year 6
    .people = Year 6 children
    .figure = { $value } of { $people } measured in { $place } were overweight or obese

## Child poverty after housing costs, by constituency
indicator-child_poverty_constituency = estimated child poverty in each constituency
    .people = children
    .figure = an estimated { $value } of { $people } in { $place } were in poverty after housing costs
    .differs = It is a university's model for a charity, and higher than the official figures.

## Children looked after by the council, per 10,000
indicator-children_in_care = children in care
    .people = children
    .figure = { $number } in every 10,000 { $people } in { $place } were in council care

## Child poverty before housing costs
indicator-children_low_income = child poverty before housing costs
    .people = children under 16
    .figure = an estimated { $value } of { $people } in { $place } were in poverty before housing costs
    .differs = Income is counted before rent or mortgage is paid, so fewer children fall below the line.

## Child poverty below a fixed income line
indicator-children_low_income_absolute = child poverty below a fixed income line
    .people = children under 16
    .figure = an estimated { $value } of { $people } in { $place } were below a fixed poverty line before housing costs
    .differs = The line is that of 2010/11 with prices taken out, so it does not rise when others get richer.

## Child poverty after housing costs
indicator-children_low_income_after_housing = child poverty after housing costs
    .people = children under 16
    .figure = an estimated { $value } of { $people } in { $place } were in poverty after housing costs

## Number of children under 20 in poverty, before housing costs
indicator-children_low_income_number = the number of children in low-income families
    .people = children
    .figure = an estimated { $value } under 20 in { $place } were in poverty before housing costs
    .differs = It is a number of children, not a share, and it takes in those up to the age of 19.

## Child poverty after housing costs, whole council areas
indicator-children_relative_poverty = child poverty after housing costs in whole council areas
    .people = children
    .figure = an estimated { $value } of { $people } in { $place } were in relative poverty after housing costs

## Jobseekers claiming benefits (claimant count)
indicator-claimant_count = jobseekers' claims for benefits
    .people = people aged 16 to 64
    .figure = { $value } of { $people } in { $place } were claiming benefits as jobseekers

## Crimes for every 1,000 people or properties at risk, by kind (deprivation index 2025)
indicator-crime_at_risk = small-area crime rates by kind
    .people = crimes
    .figure = { $place } had a rate of { $number } recorded { $people } for every 1,000 { $people ->
            [burglaries] properties
           *[other] people who lived or spent time there
        }
    .rates = rates of recorded crime

## Crime deprivation, score
indicator-crime_deprivation = the crime deprivation score
    .figure = { $place } scored { $value } for the risk of recorded crime

## Crime deprivation, national rank
indicator-crime_deprivation_rank = the crime deprivation rank
    .figure = { $place } ranked { $number } among England's small areas for crime, where 1 is the most deprived

## Recorded crime rate
indicator-crime_rate = the rate of recorded crime
    .people = crimes and anti-social behaviour incidents
    .figure = the police recorded { $number } { $people } for every 1,000 people in { $place }
    .caution = Crime recording has changed, and each year's crimes are divided by the residents of mid-2022.

## Crime severity score
indicator-crime_severity = the crime severity score
    .figure = { $place } scored { $value } for the severity of recorded crime

## Crimes and anti-social behaviour recorded by the police
indicator-crimes = recorded crimes and anti-social behaviour
    .people = crimes and anti-social behaviour incidents
    .figure = the police recorded { $number } { $people } in { $place }
    .caution = How crime is recorded has changed, so part of the difference may not be crime itself.

## Residents of 16 and over with a degree or the like
indicator-degree_qualified = degrees and similar qualifications
    .people = adults
    .figure = { $value } of { $people } in { $place } had a degree or similar

## Disabled people
indicator-disability = disability
    .people = people
    .figure = { $value } of { $people } in { $place } had a lasting illness or condition that limited their daily life

## Disability-free life expectancy at birth
indicator-disability_free_life_expectancy = disability-free life expectancy at birth
    .people = people
    .figure = { $people } in { $place } could expect to live { $value } without a limiting illness or disability

## Household income per person after tax and benefits
indicator-disposable_income = household income per person after tax and benefits
    .figure = households in { $place } had an average of { $value } a person to spend or save after tax and benefits

## Two-year-olds in free early education
indicator-early_education = take-up of free early education at two
    .people = two-year-olds with a right to free early education
    .figure = an estimated { $value } of { $people } in { $place } took up a place

## Communication, language and literacy at age 5
indicator-early_language = early language and literacy
    .people = five-year-olds
    .figure = { $value } of { $people } in { $place } reached the expected level in speech, reading and writing

## Adults of 16 to 64 neither in work nor looking for it
indicator-economic_inactivity = adults neither in work nor looking for it
    .people = people aged 16 to 64
    .figure = an estimated { $value } of { $people } in { $place } were neither in work nor looking for it

## Education and skills deprivation, score
indicator-education_deprivation = the education deprivation score
    .figure = { $place } scored { $value } for deprivation in education and skills

## Working residents in elementary jobs
indicator-elementary_occupations = elementary jobs
    .people = workers
    .figure = { $value } of { $people } living in { $place } had elementary jobs such as cleaning or packing

## Residents of 16 and over in work on census day
indicator-employed_census = the share of people in work on census day
    .people = people aged 16 and over
    .figure = { $value } of { $people } in { $place } were in work on census day

## People out of work on benefits (employment deprivation)
indicator-employment_deprivation = the share of people out of work on benefits
    .counted = people
    .people = people of working age
    .figure = { $value } of { $people } in { $place } were out of work on benefits

## Employment deprivation, national rank
indicator-employment_deprivation_rank = the employment deprivation rank
    .figure = { $place } ranked { $number } among England's small areas for people out of work on benefits, where 1 is the most deprived

## Adults of 16 to 64 in work
indicator-employment_rate = employment among people aged 16 to 64
    .people = people aged 16 to 64
    .figure = an estimated { $value } of { $people } in { $place } were in work

## People who speak little or no English
indicator-english_proficiency = little or no spoken English
    .people = people aged 3 and over
    .figure = { $value } of { $people } in { $place } said they spoke little or no English

## Ethnic group of residents
indicator-ethnic_group = the ethnic groups of residents
    .people = people
    .figure = { $people } made up { $value } of the population of { $place }

## Young people cautioned or sentenced for the first time
indicator-first_time_entrants = first cautions and convictions of young people
    .people = children aged 10 to 17
    .figure = an estimated { $number } in every 100,000 { $people } in { $place } got a first caution or conviction

## Pupils with a right to free school meals
indicator-free_school_meals = the right to free school meals
    .people = pupils
    .figure = { $value } of { $people } in { $place } had a right to free school meals

## Households that cannot afford to keep warm
indicator-fuel_poverty = fuel poverty
    .people = households
    .figure = an estimated { $value } of { $people } in { $place } were in fuel poverty

## Gas used in homes
indicator-gas_use = gas used in homes
    .figure = the average home with a gas meter in { $place } used { $value } of gas, allowing for the weather

## People in good or very good health
indicator-good_health = good or very good health
    .people = people
    .figure = { $value } of { $people } in { $place } said their health was good or very good

## Patients for each family doctor
indicator-gp_patients = the average family doctor's list
    .people = patients
    .figure = there were { $value } for each full-time family doctor at the practices used by people in { $place }

## Greenhouse gas emissions
indicator-greenhouse_gas_emissions = greenhouse gas emissions
    .figure = { $place } gave off { $value } of greenhouse gases for each person living there

## Happiness yesterday
indicator-happiness = happiness the day before
    .people = adults
    .figure = { $people } in { $place } scored { $value } on average for how happy they had felt the day before

## Hate crimes, as the council prints them
indicator-hate_crime = hate crimes
    .people = hate crimes
    .figure = { $number } { $people } were recorded in { $place }

## Health deprivation and disability, score
indicator-health_deprivation = the health deprivation score
    .figure = { $place } scored { $value } for poor health, disability and early death

## Healthy life expectancy at birth
indicator-healthy_life_expectancy = healthy life expectancy at birth
    .people = people
    .figure = { $people } in { $place } could expect to live { $value } in good health

## Healthy life expectancy by deprivation tenth, England
indicator-healthy_life_expectancy_by_decile = healthy life expectancy in each tenth of England's areas
    .people = people
    .figure = { $people } in { $place } could expect to live { $value } in good health

## Households that the council must help with a home
indicator-homelessness = homelessness
    .people = households
    .figure = { $number } in every 1,000 { $people } in { $place } were homeless and owed help by the council

## Homes in poor condition
indicator-homes_in_poor_condition = homes in poor condition
    .people = homes
    .figure = an estimated { $value } of { $people } in { $place } were in poor condition

## Households deprived in at least one way
indicator-household_deprivation = household deprivation
    .people = households
    .figure = { $value } of { $people } in { $place } were deprived in work, education, health or housing

## House prices compared with pay
indicator-housing_affordability = house prices compared with pay
    .figure = a typical home in { $place } cost { $number } times a typical full-time worker's yearly pay

## Illness and disability ratio
indicator-illness_disability_ratio = the illness and disability ratio
    .figure = { $place } scored { $value } for illness and disability benefits, allowing for age and sex

## Index of Multiple Deprivation, national tenth
indicator-imd_decile = the overall deprivation tenth
    .figure = { $place } was in tenth { $number } of England's small areas, where tenth 1 is the most deprived

## Index of Multiple Deprivation, national rank
indicator-imd_rank = the overall deprivation rank
    .figure = { $place } ranked { $number } among England's small areas, where 1 is the most deprived

## Index of Multiple Deprivation, score
indicator-imd_score = the overall deprivation score
    .figure = { $place } scored { $value } for deprivation
    .more = the more deprived
    .less = the less deprived

## Income deprivation
indicator-income_deprivation = income deprivation
    .people = people
    .figure = { $value } of { $people } in { $place } lived in low-income homes on certain benefits or tax credits

## Infant deaths
indicator-infant_deaths = infant deaths
    .people = babies born alive
    .figure = { $number } in every 1,000 { $people } in { $place } died before their first birthday

## Young people with A levels or the like by age 19
indicator-level_3_at_19 = A levels or similar by 19
    .people = 19-year-olds
    .figure = { $value } of { $people } in { $place } had A levels or similar qualifications

## Life expectancy at birth
indicator-life_expectancy = life expectancy at birth
    .people = people
    .figure = { $people } in { $place } could expect to live { $value }
    .more = the longer the life expectancy
    .less = the shorter the life expectancy

## Life expectancy at the age of 65
indicator-life_expectancy_65 = life expectancy at 65
    .people = people
    .figure = { $people } aged 65 in { $place } could expect to live another { $value }

## Life expectancy by deprivation tenth, England
indicator-life_expectancy_by_decile = life expectancy in each tenth of England's areas
    .people = people
    .figure = { $people } in { $place } could expect to live { $value }

## The gap in life expectancy, as published
indicator-life_expectancy_gap_printed = published gaps in life expectancy
    .people = people
    .figure = the gap in life expectancy between { $people } in the best-off and worst-off parts of { $place } was put at { $value }

## Life expectancy at birth, as the council prints it
indicator-life_expectancy_printed = life expectancy in the council's area profiles
    .people = people
    .figure = { $people } in { $place } could expect to live { $value }, according to the council

## Life satisfaction
indicator-life_satisfaction = life satisfaction
    .people = adults
    .figure = { $people } in { $place } scored { $value } on average for satisfaction with life

## Living environment deprivation, score
indicator-living_environment_deprivation = the living environment score
    .figure = { $place } scored { $value } for poor housing, dirty air and dangerous roads

## Babies born small
indicator-low_birth_weight = babies born small
    .people = full-term babies
    .figure = { $value } of { $people } in { $place } weighed less than 2,500 grams at birth

## Low-level crime, rate
indicator-low_level_crime = low-level crime
    .people = low-level crimes
    .figure = the Health Index counted { $number } { $people } for every 1,000 people in { $place }

## Typical weekly pay
indicator-median_pay = typical weekly pay
    .figure = typical weekly pay in { $place } was { $value } before tax

## Mood and anxiety disorders
indicator-mood_anxiety = mood and anxiety disorders
    .figure = { $place } scored { $value } for mood and anxiety disorders

## Residents in the most deprived tenth of England
indicator-most_deprived_decile = people living in the most deprived tenth of areas
    .people = people
    .figure = { $value } of { $people } in { $place } lived in the most deprived tenth of England's small areas

## Residents in the most deprived tenth of England for work
indicator-most_deprived_decile_work = people living in the most deprived tenth of areas for work
    .people = people
    .figure = { $value } of { $people } in { $place } lived in the most deprived tenth of England's small areas for work

## Young people of 16 and 17 not in education, work or training, or not known
indicator-neet = young people not known to be in education, work or training
    .people = 16- and 17-year-olds
    .figure = { $value } of { $people } in { $place } were not known to be in education, work or training

## Young people out of work and education who were supported
indicator-neet_supported = support for young people without work or education
    .people = young people
    .figure = the Ambition Coventry scheme supported at least { $number } { $people } in { $place } who were not in education, work or training

## Households without a car
indicator-no_car = households without a car
    .people = households
    .figure = { $value } of { $people } in { $place } had no car or van

## Residents of 16 and over with no qualifications
indicator-no_qualifications = adults with no qualifications
    .people = adults
    .figure = { $value } of { $people } in { $place } had no qualifications

## Adults living with obesity
indicator-obesity_adults = adult obesity
    .people = adults
    .figure = an estimated { $value } of { $people } in { $place } were living with obesity

## Older people in income-deprived households
indicator-older_income_deprivation = income deprivation among older people
    .people = people aged 60 and over
    .figure = { $value } of { $people } in { $place } lived in low-income homes on certain benefits or tax credits

## Overcrowded homes
indicator-overcrowding = overcrowded homes
    .people = households
    .figure = { $value } of { $people } in { $place } had too few bedrooms for the people in them

## Crime against people, rate
indicator-personal_crime = personal crime
    .people = personal crimes
    .figure = the Health Index counted { $number } { $people } for every 1,000 people in { $place }

## Children who meet the standard in phonics at age 6
indicator-phonics = phonics at age 6
    .people = six-year-olds
    .figure = { $value } of { $people } in { $place } met the standard in the phonics check

## Population
indicator-population = population
    .people = people
    .figure = an estimated { $value } lived in { $place }

## Residents aged 65 and over
indicator-population_65_plus = residents aged 65 and over
    .people = people
    .figure = { $value } of { $people } in { $place } were aged 65 or over

## Residents under 15
indicator-population_under_15 = residents under 15
    .people = people
    .figure = { $value } of { $people } in { $place } were under 15

## Preventable deaths from heart disease and stroke
indicator-preventable_heart_deaths = preventable deaths from heart disease and stroke
    .people = deaths
    .figure = there were { $number } preventable deaths under 75 from heart disease and stroke for every 100,000 people in { $place }, allowing for age

## Pupils who meet the standard in reading, writing and maths at age 11
indicator-primary_standard = reading, writing and maths at age 11
    .people = 11-year-olds
    .figure = { $value } of { $people } in { $place } met the standard in reading, writing and maths

## Households that rent privately
indicator-private_renting = private renting
    .people = households
    .figure = { $value } of { $people } in { $place } rented from a private landlord or agency

## Working residents in professional jobs
indicator-professional_occupations = professional jobs
    .people = workers
    .figure = { $value } of { $people } living in { $place } had professional jobs such as teaching or nursing

## People who go to work by bus, train or tram
indicator-public_transport_to_work = travel to work by bus, train or tram
    .people = workers
    .figure = { $value } of { $people } living in { $place } went to work mainly by bus, train or tram

## Total recorded crime, as the council prints it
indicator-recorded_crime = total recorded crime in the council's reports
    .people = crimes
    .figure = West Midlands Police recorded { $number } { $people } in { $place }
    .caution = How crime is recorded has changed, so part of the difference may not be crime itself.

## Crime recorded by the police, Home Office count
indicator-recorded_crime_home_office = recorded crime in Home Office figures
    .people = crimes, without fraud and anti-social behaviour,
    .figure = Home Office figures showed { $number } { $people } for every 1,000 people in { $place }

## Young offenders of 15 to 17 who offend again
indicator-reoffending = re-offending by young people
    .people = young offenders aged 15 to 17
    .figure = { $value } of { $people } in { $place } were proven to have offended again within a year

## Pupils who miss a tenth of school or more
indicator-school_absence = persistent absence from school
    .people = pupils
    .figure = { $value } of { $people } in { $place } missed at least a tenth of school

## School readiness: children with a good level of development at age 5
indicator-school_readiness = school readiness
    .people = five-year-olds
    .figure = { $value } of { $people } in { $place } were ready for school

## Small areas in the most deprived tenth of England
indicator-small_areas_in_worst_decile = small areas in the most deprived tenth of England
    .people = small areas
    .figure = { $value } of { $people } in { $place } were in the most deprived tenth of England

## Adults who smoke
indicator-smoking = adult smoking
    .people = adults
    .figure = { $value } of { $people } in { $place } said they smoked cigarettes

## Households that rent from the council or a housing association
indicator-social_renting = social renting
    .people = households
    .figure = { $value } of { $people } in { $place } rented from a council or housing association

## Pregnancies under 18
indicator-teenage_conceptions = pregnancies under 18
    .people = pregnancies under 18
    .figure = there were { $number } { $people } for every 1,000 girls aged 15 to 17 in { $place }

## Homes that people cannot afford, score
indicator-unaffordable_homes = the unaffordable homes score
    .figure = { $place } scored { $value } for homes that people cannot afford

## People who want work and have none (modelled)
indicator-unemployment_rate = unemployment
    .people = people working or looking for work
    .figure = an estimated { $value } of { $people } in { $place } had no job

## Households on Universal Credit
indicator-universal_credit_households = the number of households on Universal Credit
    .people = households
    .figure = { $value } in { $place } were on Universal Credit

## Universal Credit claims for every 100 households
indicator-universal_credit_rate = Universal Credit claims
    .people = claims
    .figure = there were { $number } Universal Credit claims for every 100 households in { $place }

## People who give unpaid care
indicator-unpaid_care = unpaid care
    .people = people aged 5 and over
    .figure = { $value } of { $people } in { $place } looked after someone without pay

## People at the ten-year workshops
indicator-workshop_attendance = attendance at the ten-year workshops
    .people = people
    .figure = { $value } came to workshops in { $place } on ten years as a Marmot City

## Feeling that what you do is worthwhile
indicator-worthwhile = feeling that what you do is worthwhile
    .people = adults
    .figure = { $people } in { $place } scored { $value } on average for feeling that what they do is worthwhile

## Years of life lost to early death
indicator-years_of_life_lost = years of life lost to early death
    .figure = { $place } scored { $value } for years of life lost to early death

## Pupils more aware of the risk of sexual violence
indicator-young_people_aware = pupils' awareness of sexual violence
    .people = pupils
    .figure = { $value } of { $people } in { $place } who took part in lessons were more aware of the risk of sexual violence and where to find help
