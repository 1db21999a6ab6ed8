### Groups of people, and kinds of crime, as they stand inside an indicator's clause.
###
### $people is the indicator's own word for who or what is counted (.people in indicators.ftl),
### $indicator the indicator's name. "Everyone" has no message: it is $people itself.

## Men and women, boys and girls

group-male = men
group-female = women
# Only of children at the end of reception year, so their age is said.
group-boys = five-year-old boys
group-girls = five-year-old girls

## Free school meals

# At 19 they are no longer at school: what counts is the meals that they had at 16.
group-fsm =
    { $indicator ->
        [level_3_at_19] { $people } who had free school meals at 16
       *[other] { $people } on free school meals
    }
group-not_fsm =
    { $indicator ->
        [level_3_at_19] { $people } who did not have free school meals at 16
       *[other] { $people } not on free school meals
    }

## Ethnic groups

group-asian = Asian { $people }
group-black = Black { $people }
group-mixed = { $people } with a mixed ethnic background
group-white = White { $people }
group-other_ethnic = { $people } from other ethnic groups
group-african = Black African { $people }
group-indian = { $people } of Indian heritage
group-pakistani = { $people } of Pakistani heritage
group-bangladeshi = { $people } of Bangladeshi heritage
group-other_asian = { $people } from other Asian backgrounds

## Special needs

group-sen_none = { $people } without special needs
group-sen_support = { $people } getting special needs support
group-sen_ehcp = { $people } with an education, health and care plan

## Season of birth, first language, kind of school

group-autumn_born = autumn-born { $people }
group-spring_born = spring-born { $people }
group-summer_born = summer-born { $people }
group-english_first = { $people } with English as their first language
group-other_first = { $people } with a first language other than English
group-primary = primary school { $people }
group-secondary = secondary school { $people }

## Kinds of crime

group-anti_social = anti-social behaviour incidents
group-bicycle_theft = bicycle thefts
group-burglary = burglaries
group-damage_arson = cases of criminal damage or arson
group-drugs = drug offences
group-other_crime = other crimes
group-other_theft = other thefts
group-weapons = weapons offences
group-public_order = public order offences
group-robbery = robberies
group-shoplifting = shoplifting offences
group-theft_person = thefts from the person
group-vehicle_crime = vehicle crimes
group-violence_sexual = violent and sexual offences
group-violence = violent offences
group-violence_injury = offences of violence with injury
group-violence_no_injury = offences of violence without injury
group-stalking = stalking and harassment offences
group-sexual = sexual offences
group-society = other crimes against society
# "burglaries" makes the clause of crime_at_risk say "properties": keep the two alike.
group-burglary_properties = burglaries
group-theft = thefts
group-damage = cases of criminal damage
group-disorder_weapons = public order and weapons offences

## Tenths of areas, from the most to the least deprived

group-female_tenth_1 = women in the most deprived tenth of areas
group-female_tenth_2 = women in the second most deprived tenth of areas
group-female_tenth_3 = women in the third most deprived tenth of areas
group-female_tenth_4 = women in the fourth most deprived tenth of areas
group-female_tenth_5 = women in the fifth most deprived tenth of areas
group-female_tenth_6 = women in the fifth least deprived tenth of areas
group-female_tenth_7 = women in the fourth least deprived tenth of areas
group-female_tenth_8 = women in the third least deprived tenth of areas
group-female_tenth_9 = women in the second least deprived tenth of areas
group-female_tenth_10 = women in the least deprived tenth of areas
group-male_tenth_1 = men in the most deprived tenth of areas
group-male_tenth_2 = men in the second most deprived tenth of areas
group-male_tenth_3 = men in the third most deprived tenth of areas
group-male_tenth_4 = men in the fourth most deprived tenth of areas
group-male_tenth_5 = men in the fifth most deprived tenth of areas
group-male_tenth_6 = men in the fifth least deprived tenth of areas
group-male_tenth_7 = men in the fourth least deprived tenth of areas
group-male_tenth_8 = men in the third least deprived tenth of areas
group-male_tenth_9 = men in the second least deprived tenth of areas
group-male_tenth_10 = men in the least deprived tenth of areas
