### English

## pathways

# Name of the pathway in which nothing changes; in a legend and a table
pathways-today = Carry on
# Name of the pathway that cuts unit costs and repeat demand
pathways-outputs = Output drive
# Name of the pathway that redesigns services
pathways-outcomes = Redesign
# Heading of a column of years
pathways-year = Year
# Sentence under the title of the chart
pathways-about = Public money saved so far, less what has been spent on the change, compared with carrying on as now, every figure at its stated value. Above the line is ahead. Years are not discounted here.

## long_work

# Label of the progress bar while draws are worked out
long_work-going = Working out how sure this is
# Button beside the progress bar
long_work-stop = Stop
# Sentence once the reader has stopped the draws
long_work-stopped = Stopped. This is the answer from the figures as they stand. How sure it is has not been worked out.
# Button that starts the draws again
long_work-start = Work out how sure it is
# Said to screen readers when the draws are done
long_work-done = How sure this is has been worked out.

## field (by name)
##
## What the fields of a scenario are called: labels in the form, which begins them with a capital letter, and parts of messages,
## where a name stands in the middle of a sentence, before a colon, or in brackets after one, so that it is never mutated.
## Where one field has a name of its own within another, both are said: network-agencies is agencies within network.

# Name of the field format (the scenario)
field-format = format
# Name of the field title (the scenario)
field-title = title
# Name of the field place (the scenario)
field-place = place
# Name of the field summary (the scenario)
field-summary = summary
# Name of the field source (whatever has numbers)
field-source = source
# Name of the field id (an agency, a service, a group, an outcome)
field-id = id
# Name of the field name (an agency, a service, a value of an output, a group, an outcome, a value of an outcome, a cost)
field-name = name
# Name of the field kind (an agency, a value of an output, a value of an outcome, a cost)
field-kind = kind
# Name of the field appraisal (the scenario)
field-appraisal = years and prices
# Name of the field start_year (the years and prices)
field-start_year = first year
# Name of the field years (the years and prices)
field-years = number of years
# Name of the field price_year (the years and prices, every amount of money)
field-price_year = price year
# Name of the field discounting (the years and prices)
field-discounting = discounting
# Name of the field rate (discounting)
field-rate = discount rate
# Name of the field optimism_bias (the years and prices)
field-optimism_bias = correction for optimism
# Name of the field grades (the years and prices)
field-grades = scale of grades
# Name of the field deflators (the years and prices)
field-deflators = price index
# Name of the field agencies (the scenario)
field-agencies = agencies
# Name of the field services (the scenario)
field-services = services
# Name of the field output (a service)
field-output = output
# Name of the field unit_cost (a service)
field-unit_cost = unit cost
# Name of the field price_growth (a service, a cost)
field-price_growth = growth of the price a year
# Name of the field volume (a service)
field-volume = outputs a year
# Name of the field growth (a service)
field-growth = growth a year
# Name of the field paid_by (a service, a cost)
field-paid_by = payers
# Name of the field cashable (a service, a value of an outcome, lever 4)
field-cashable = cashable share
# Name of the field cash_lag (a service)
field-cash_lag = cash delay in years
# Name of the field cash_step (a service)
field-cash_step = cash step in outputs
# Name of the field duplicated (a service)
field-duplicated = duplicated share
# Name of the field digital (a service)
field-digital = online share
# Name of the field values (a service)
field-services-values = what an output avoided is worth to people
# Name of the field covers (a service, a value of an output, a value of an outcome)
field-covers = cover tags
# Name of the field groups (the scenario)
field-groups = groups
# Name of the field people (a group)
field-people = number of people
# Name of the field use (a group)
field-use = use of services
# Name of the field turnover (a group)
field-turnover = turnover
# Name of the field outcomes (the scenario)
field-outcomes = outcomes
# Name of the field unit (an outcome)
field-unit = unit
# Name of the field phrase (an outcome)
field-phrase = phrase
# Name of the field group (an outcome, a cost)
field-group = group
# Name of the field basis (an outcome)
field-basis = what success counts
# Name of the field counted_from (an outcome)
field-counted_from = success is a share of
# Name of the field success (an outcome)
field-success = success
# Name of the field deadweight (an outcome, lever 3)
field-deadweight = deadweight
# Name of the field attribution (an outcome, lever 3)
field-attribution = share due to others
# Name of the field displacement (an outcome)
field-displacement = displacement
# Name of the field lag (an outcome, lever 3)
field-lag = delay in years
# Name of the field lasts (an outcome, lever 3)
field-lasts = length in years
# Name of the field drop_off (an outcome, lever 3)
field-drop_off = drop-off a year
# Name of the field evidence (an outcome, a cost, the output drive, levers 3, 4, 5, 6 and 7)
field-evidence = evidence grade
# Name of the field effects (an outcome, lever 3)
field-effects = effects on services
# Name of the field adds (an outcome)
field-adds = added use of services
# Name of the field values (an outcome)
field-values = values
# Name of the field amount (every amount of money)
field-amount = amount
# Name of the field per (a value of an outcome, a cost)
field-per = unit of counting
# Name of the field falls_to (a value of an outcome, the links of lever 4, the shared space of lever 4)
field-falls_to = split between agencies
# Name of the field transfer (a value of an outcome)
field-transfer = transfer
# Name of the field health (a value of an outcome)
field-health = health value
# Name of the field redesign (the scenario)
field-redesign = redesign
# Name of the field delivery_years (the redesign)
field-delivery_years = years of delivery
# Name of the field rollout (the redesign)
field-rollout = roll-out
# Name of the field take_up (the redesign)
field-take_up = take-up
# Name of the field reach (the take-up of a group)
field-reach = reach
# Name of the field engagement (the take-up of a group)
field-engagement = engagement
# Name of the field retention (the take-up of a group)
field-retention = retention
# Name of the field start (the take-up of a group)
field-start = starting year
# Name of the field costs (the redesign, the output drive, each lever)
field-costs = costs
# Name of the field year (a cost)
field-year = year
# Name of the field from (a cost)
field-from = first year
# Name of the field to (a cost)
field-to = last year
# Name of the field levers (the redesign)
field-levers = levers
# Name of the field person_centred (the levers)
field-person_centred = “One team, one plan”
# Name of the field outcomes_first (the levers)
field-outcomes_first = “Outcomes first”
# Name of the field frequent_users (the levers)
field-frequent_users = “Help to help yourself”
# Name of the field multi_agency (the levers)
field-multi_agency = “Agencies as one”
# Name of the field digital_data (the levers)
field-digital_data = “Digital and data”
# Name of the field social_action (the levers)
field-social_action = “Volunteers”
# Name of the field peer_networks (the levers)
field-peer_networks = “People who have been there”
# Name of the field strength (each lever)
field-strength = strength
# Name of the field effect (levers 1, 2, 4, 5, 6 and 7)
field-effect = effect
# Name of the field scope (the output drive, levers 4 and 5)
field-scope = scope
# Name of the field network (lever 4)
field-network = links between agencies
# Name of the field agencies (the links of lever 4)
field-network-agencies = number of agencies
# Name of the field cost_per_link (the links of lever 4)
field-cost_per_link = cost of a link
# Name of the field space (lever 4)
field-space = shared space
# Name of the field amount (the shared space of lever 4)
field-space-amount = yearly saving on space
# Name of the field cost_ratio (the output drive, lever 5)
field-cost_ratio = relative cost online
# Name of the field targeting (lever 5)
field-targeting = targeting
# Name of the field volunteers (lever 6)
field-volunteers = number of volunteers
# Name of the field groups (lever 7)
field-peer_networks-groups = number of peer groups
# Name of the field members (lever 7)
field-members = members of each group
# Name of the field hours (levers 6 and 7)
field-hours = hours a year each
# Name of the field hour_value (levers 6 and 7)
field-hour_value = value of an hour
# Name of the field own_benefit (levers 6 and 7)
field-own_benefit = own gain a year each
# Name of the field efficiency (the scenario)
field-efficiency = output drive
# Name of the field unit_cost_cut (the output drive)
field-unit_cost_cut = cut in unit cost a year
# Name of the field cut_years (the output drive)
field-cut_years = years of cuts
# Name of the field drop_off (the output drive)
field-efficiency-drop_off = fading of the cuts a year
# Name of the field repeat_demand (the output drive)
field-repeat_demand = repeat demand a year
# Name of the field repeat_years (the output drive)
field-repeat_years = years of repeat demand
# Name of the field duplicates_removed (the output drive)
field-duplicates_removed = share of duplicates removed
# Name of the field moved_online (the output drive)
field-moved_online = share moved online
# Name of the field deal (the scenario)
field-deal = deal
# Name of the field contributions (the deal)
field-contributions = contributions
# Name of the field share_back (the deal)
field-share_back = shares of saving paid back
# Name of the field outcome_payments (the deal)
field-outcome_payments = outcome payments
# Name of the field agency (an outcome payment)
field-agency = agency
# Name of the field outcome (an outcome payment)
field-outcome = outcome
# Name of the field surplus (the deal)
field-surplus = surplus
# Name of the field return (the deal)
field-return = return a year
# Name of the field ranges (the scenario)
field-ranges = ranges
# Name of the field path (a range)
field-path = number named
# Name of the field low (a range)
field-low = low end
# Name of the field high (a range)
field-high = high end
# Name of the field shape (a range)
field-shape = shape
# Name of the field together (a range)
field-together = tag for moving together
# Name of the field opposite (a range)
field-opposite = moves the other way

## hint (by name)
##
## What a field means, where its name does not say it to everyone: a sentence of at most 95 characters under its box in the form.

# Line under the box of the field start_year (the years and prices)
hint-start_year = The financial year that begins in April of this year. It is year 0.
# Line under the box of the field price_year (the years and prices, every amount of money)
hint-price_year = All money is brought to the prices of this financial year.
# Line under the box of the field discounting (the years and prices)
hint-discounting = How much less each later year counts.
# Line under the box of the field optimism_bias (the years and prices)
hint-optimism_bias = Raises costs and lowers gains where the evidence is weak.
# Line under the box of the field grades (the years and prices)
hint-grades = What each grade from A to F adds to a cost and takes off a gain.
# Line under the box of the field deflators (the years and prices)
hint-deflators = How prices rose over the years; 2025 is 100.
# Line under the box of the field output (a service)
hint-output = One thing that the service does: a visit, an arrest, a week.
# Line under the box of the field unit_cost (a service)
hint-unit_cost = What one output costs, on average.
# Line under the box of the field price_growth (a service, a cost)
hint-price_growth = How much faster the price grows than prices in general.
# Line under the box of the field volume (a service)
hint-volume = For everyone, not only for the groups.
# Line under the box of the field growth (a service)
hint-growth = How much demand grows each year if nothing changes.
# Line under the box of the field paid_by (a service, a cost)
hint-paid_by = Who pays for it: 2 and 1 mean two thirds and one third.
# Line under the box of the field cashable (a service, a value of an outcome, lever 4)
hint-cashable = How much of what is saved can leave a budget, as money.
# Line under the box of the field cash_lag (a service)
hint-cash_lag = Years until a saving is money in hand.
# Line under the box of the field cash_step (a service)
hint-cash_step = Money is saved only in whole steps, such as a ward or a post.
# Line under the box of the field duplicated (a service)
hint-duplicated = How much of it another agency has already done.
# Line under the box of the field digital (a service)
hint-digital = How much of it could be done online.
# Line under the box of the field values (a service)
hint-services-values = Beyond what the service costs: what a crime costs its victim, say.
# Line under the box of the field covers (a service, a value of an output, a value of an outcome)
hint-covers = What the price or value already holds, so that nothing is counted twice.
# Line under the box of the field people (a group)
hint-people = People in the group. Nobody should be in two groups.
# Line under the box of the field use (a group)
hint-use = How many outputs one person uses in a year.
# Line under the box of the field turnover (a group)
hint-turnover = How many leave the group each year anyway, as others come.
# Line under the box of the field phrase (an outcome)
hint-phrase = What so many people do: “are in a settled home”.
# Line under the box of the field basis (an outcome)
hint-basis = Studies with a comparison group say what difference was made.
# Line under the box of the field success (an outcome)
hint-success = Of those counted from, how many reach the outcome.
# Line under the box of the field deadweight (an outcome, lever 3)
hint-deadweight = How many would have got there without help.
# Line under the box of the field attribution (an outcome, lever 3)
hint-attribution = How much of it others brought about.
# Line under the box of the field displacement (an outcome)
hint-displacement = How much only moves the problem to someone else.
# Line under the box of the field lag (an outcome, lever 3)
hint-lag = Years before the outcome begins.
# Line under the box of the field lasts (an outcome, lever 3)
hint-lasts = How many years the outcome goes on.
# Line under the box of the field drop_off (an outcome, lever 3)
hint-drop_off = How many lose the outcome each year.
# Line under the box of the field evidence (an outcome, a cost, the output drive, levers 3, 4, 5, 6 and 7)
hint-evidence = A is the best evidence, F the weakest.
# Line under the box of the field effects (an outcome, lever 3)
hint-effects = How much less of each service one person uses; below 0 for more.
# Line under the box of the field adds (an outcome)
hint-adds = Outputs a year of a service that the person did not use before.
# Line under the box of the field per (a value of an outcome, a cost)
hint-per = What the amount is counted by.
# Line under the box of the field falls_to (a value of an outcome, the links of lever 4, the shared space of lever 4)
hint-falls_to = Who gains: 2 and 1 mean two thirds and one third.
# Line under the box of the field transfer (a value of an outcome)
hint-transfer = Money that only changes hands, such as a benefit: everyone together gains nothing.
# Line under the box of the field health (a value of an outcome)
hint-health = In later years, health counts for more than money.
# Line under the box of the field delivery_years (the redesign)
hint-delivery_years = Years in which people are taken on.
# Line under the box of the field rollout (the redesign)
hint-rollout = How much of the redesign is there in each year; the last share holds from then on.
# Line under the box of the field reach (the take-up of a group)
hint-reach = How much of the group is taken on each year.
# Line under the box of the field engagement (the take-up of a group)
hint-engagement = Of those taken on, how many take part.
# Line under the box of the field retention (the take-up of a group)
hint-retention = Of those who take part, how many stay to the end.
# Line under the box of the field start (the take-up of a group)
hint-start = Year 0 is the first year.
# Line under the box of the field year (a cost)
hint-year = Year 0 is the first year.
# Line under the box of the field from (a cost)
hint-from = Year 0 is the first year.
# Line under the box of the field strength (each lever)
hint-strength = 0 % is off, 100 % is the lever in full.
# Line under the box of the field effect (levers 1, 2, 4, 5, 6 and 7)
hint-effect = What the lever does at full strength.
# Line under the box of the field scope (the output drive, levers 4 and 5)
hint-scope = Whom it reaches: the groups only, or everyone.
# Line under the box of the field agencies (the links of lever 4)
hint-network-agencies = Agencies that keep in touch about one person.
# Line under the box of the field cost_per_link (the links of lever 4)
hint-cost_per_link = What it costs a year that two agencies keep in touch about one person.
# Line under the box of the field cost_ratio (the output drive, lever 5)
hint-cost_ratio = What an output costs online, as a share of its unit cost.
# Line under the box of the field targeting (lever 5)
hint-targeting = How many of those missed so far shared data find.
# Line under the box of the field volunteers (lever 6)
hint-volunteers = How many there are once the redesign is there in full.
# Line under the box of the field groups (lever 7)
hint-peer_networks-groups = How many there are once the redesign is there in full.
# Line under the box of the field hour_value (levers 6 and 7)
hint-hour_value = Time given counts as a cost, paid from nobody’s budget.
# Line under the box of the field own_benefit (levers 6 and 7)
hint-own_benefit = What it is worth to those who give the time.
# Line under the box of the field unit_cost_cut (the output drive)
hint-unit_cost_cut = How much cheaper each output gets, beyond what would happen anyway.
# Line under the box of the field drop_off (the output drive)
hint-efficiency-drop_off = How much of what the cuts gained is lost each year once they end.
# Line under the box of the field repeat_demand (the output drive)
hint-repeat_demand = How much more demand comes back, as need is not met.
# Line under the box of the field contributions (the deal)
hint-contributions = Who puts in the money: 2 and 1 mean two thirds and one third.
# Line under the box of the field share_back (the deal)
hint-share_back = How much of the money that it saves each agency pays into the deal.
# Line under the box of the field surplus (the deal)
hint-surplus = What becomes of the money left in the deal.
# Line under the box of the field return (the deal)
hint-return = What is owed to those who paid in grows by this each year.
# Line under the box of the field shape (a range)
hint-shape = How likely the figures between the two ends are.
# Line under the box of the field together (a range)
hint-together = Ranges with the same word here rise and fall together.
# Line under the box of the field opposite (a range)
hint-opposite = High where the others with its tag are low.

## meaning (by name) (English only)
##
## What a field means in a file: its description in the JSON Schema, which serves the command line alone.

# Meaning of the field format (the scenario)
meaning-format = The format of the file.
# Meaning of the field title (the scenario)
meaning-title = What the scenario is called.
# Meaning of the field place (the scenario)
meaning-place = The place it is about.
# Meaning of the field summary (the scenario)
meaning-summary = What it says, in a few sentences.
# Meaning of the field source (whatever has numbers)
meaning-source = Where the numbers beside it come from. It never changes a result.
# Meaning of the field id (an agency, a service, a group, an outcome)
meaning-id = A short name, unique in its list, by which the rest of the file refers to this.
# Meaning of the field name (an agency, a service, a value of an output, a group, an outcome, a value of an outcome, a cost)
meaning-name = What a reader sees it called.
# Meaning of the field kind (an agency, a value of an output, a value of an outcome, a cost)
meaning-kind = Of what kind it is: the agency, the value or the cost.
# Meaning of the field appraisal (the scenario)
meaning-appraisal = The years, prices and rates that everything is reckoned with.
# Meaning of the field start_year (the years and prices)
meaning-start_year = The first financial year: 2026 means April 2026 to March 2027. It is not discounted.
# Meaning of the field years (the years and prices)
meaning-years = How many years are followed.
# Meaning of the field price_year (the years and prices, every amount of money)
meaning-price_year = The financial year whose prices an amount is in. Each amount is brought to the scenario's price year once, by the GDP deflator.
# Meaning of the field discounting (the years and prices)
meaning-discounting = The Green Book's rates, or one rate for every year.
# Meaning of the field rate (discounting)
meaning-rate = The rate at which each later year counts for less.
# Meaning of the field optimism_bias (the years and prices)
meaning-optimism_bias = Whether costs are raised and gains lowered by the grade of their evidence.
# Meaning of the field grades (the years and prices)
meaning-grades = The share by which each grade, A to F, raises a cost and lowers a gain, in place of the usual scale.
# Meaning of the field deflators (the years and prices)
meaning-deflators = Deflators by financial year that replace or extend the built-in table, on its base (2025 = 100).
# Meaning of the field agencies (the scenario, the links of lever 4)
meaning-agencies = Those who pay or gain; or, in a lever's network, how many agencies are round one person.
# Meaning of the field services (the scenario)
meaning-services = What the agencies pay for: each makes outputs at a unit cost.
# Meaning of the field output (a service)
meaning-output = What one output is: an attendance, an arrest, a week.
# Meaning of the field unit_cost (a service)
meaning-unit_cost = What one output costs.
# Meaning of the field price_growth (a service, a cost)
meaning-price_growth = How much the price grows each year beyond general prices.
# Meaning of the field volume (a service)
meaning-volume = Outputs in year 0, everyone's.
# Meaning of the field growth (a service)
meaning-growth = How much demand grows each year.
# Meaning of the field paid_by (a service, a cost)
meaning-paid_by = Who pays: weights by agency, used in proportion.
# Meaning of the field cashable (a service, a value of an outcome, lever 4)
meaning-cashable = The share of a saving that leaves a budget.
# Meaning of the field cash_lag (a service)
meaning-cash_lag = Years before a saving becomes cash.
# Meaning of the field cash_step (a service)
meaning-cash_step = Cost leaves only in whole steps of so many outputs: a ward, a post.
# Meaning of the field duplicated (a service)
meaning-duplicated = The share of outputs that another agency has already done.
# Meaning of the field digital (a service)
meaning-digital = The share of outputs that could be done online.
# Meaning of the field covers (a service, a value of an output, a value of an outcome)
meaning-covers = Tags for what a price or value already holds, so that nothing is counted twice.
# Meaning of the field groups (the scenario, lever 7)
meaning-groups = Groups of frequent users, which must not overlap; or, in the peers' lever, how many peer groups meet.
# Meaning of the field people (a group)
meaning-people = How many people are in the group.
# Meaning of the field use (a group)
meaning-use = Outputs that one person uses of each service in a year.
# Meaning of the field turnover (a group)
meaning-turnover = The share of the group that leaves it each year anyway.
# Meaning of the field outcomes (the scenario)
meaning-outcomes = The changes in people's lives that the redesign is for.
# Meaning of the field unit (an outcome)
meaning-unit = What one outcome is.
# Meaning of the field phrase (an outcome)
meaning-phrase = What so many people do, to follow a number of people: are in a settled home.
# Meaning of the field group (an outcome, a cost)
meaning-group = The group it is about.
# Meaning of the field basis (an outcome)
meaning-basis = Whether success counts all who reach the outcome, or those who do because of the programme.
# Meaning of the field counted_from (an outcome)
meaning-counted_from = Of which people success is a share.
# Meaning of the field success (an outcome)
meaning-success = The share of those counted from that reach the outcome.
# Meaning of the field deadweight (an outcome, lever 3)
meaning-deadweight = The share that would have happened anyway.
# Meaning of the field attribution (an outcome, lever 3)
meaning-attribution = The share due to others.
# Meaning of the field displacement (an outcome)
meaning-displacement = The share that only moves a problem elsewhere.
# Meaning of the field lag (an outcome, lever 3)
meaning-lag = Years before an outcome begins.
# Meaning of the field lasts (an outcome, lever 3)
meaning-lasts = Years that an outcome lasts.
# Meaning of the field drop_off (an outcome, the output drive, lever 3)
meaning-drop_off = The share of outcomes lost each year.
# Meaning of the field evidence (an outcome, a cost, the output drive, levers 3, 4, 5, 6 and 7)
meaning-evidence = How good the evidence is: A the best, F the weakest.
# Meaning of the field effects (an outcome, lever 3)
meaning-effects = The share of a person's use of each service that the outcome avoids; negative where they use more.
# Meaning of the field adds (an outcome)
meaning-adds = Outputs a year that a person with the outcome uses of a service not used before.
# Meaning of the field values (a service, an outcome)
meaning-values = What an outcome is worth beyond the outputs it avoids; or what an output avoided is worth to people and firms.
# Meaning of the field amount (every amount of money)
meaning-amount = Pounds, at the price year beside it or else the scenario's.
# Meaning of the field per (a value of an outcome, a cost)
meaning-per = What it is reckoned by.
# Meaning of the field falls_to (a value of an outcome, the links of lever 4, the shared space of lever 4)
meaning-falls_to = Who gains: weights by agency, used in proportion.
# Meaning of the field transfer (a value of an outcome)
meaning-transfer = Whether the money only moves between public and private pockets.
# Meaning of the field health (a value of an outcome)
meaning-health = Whether it is discounted as health.
# Meaning of the field redesign (the scenario)
meaning-redesign = How fast, for whom, at what cost, with which levers.
# Meaning of the field delivery_years (the redesign)
meaning-delivery_years = Years in which people are taken on.
# Meaning of the field rollout (the redesign)
meaning-rollout = How far the redesign is rolled out in each year; the last share holds.
# Meaning of the field take_up (the redesign)
meaning-take_up = How each group comes in; a group left out is outside the redesign.
# Meaning of the field reach (the take-up of a group)
meaning-reach = The share of the group taken on in each year of delivery, at full roll-out.
# Meaning of the field engagement (the take-up of a group)
meaning-engagement = The share of those taken on who engage.
# Meaning of the field retention (the take-up of a group)
meaning-retention = The share of those engaged who complete.
# Meaning of the field start (the take-up of a group)
meaning-start = The year in which the group's delivery starts, year 0 first.
# Meaning of the field costs (the redesign, the output drive, each lever)
meaning-costs = What it costs.
# Meaning of the field year (a cost)
meaning-year = The year in which it is paid, year 0 first.
# Meaning of the field from (a cost)
meaning-from = The first year in which it is paid, year 0 first.
# Meaning of the field to (a cost)
meaning-to = The last year in which it is paid.
# Meaning of the field levers (the redesign)
meaning-levers = The ways of working that are used; one left out is not.
# Meaning of the field person_centred (the levers)
meaning-person_centred = Lever 1: people are the focus, whichever organisation delivers.
# Meaning of the field outcomes_first (the levers)
meaning-outcomes_first = Lever 2: outcomes come before output and process targets.
# Meaning of the field frequent_users (the levers)
meaning-frequent_users = Lever 3: frequent users are helped to make better choices.
# Meaning of the field multi_agency (the levers)
meaning-multi_agency = Lever 4: many agencies work as one.
# Meaning of the field digital_data (the levers)
meaning-digital_data = Lever 5: digital and data run through it all.
# Meaning of the field social_action (the levers)
meaning-social_action = Lever 6: volunteers.
# Meaning of the field peer_networks (the levers)
meaning-peer_networks = Lever 7: people who have been there.
# Meaning of the field strength (each lever)
meaning-strength = How far the lever is pulled.
# Meaning of the field effect (levers 1, 2, 4, 5, 6 and 7)
meaning-effect = What the lever does at full strength.
# Meaning of the field scope (the output drive, levers 4 and 5)
meaning-scope = Whom structural change reaches: the groups, or everyone.
# Meaning of the field network (lever 4)
meaning-network = The agencies round one person.
# Meaning of the field cost_per_link (the links of lever 4)
meaning-cost_per_link = What a link between two agencies costs a year.
# Meaning of the field space (lever 4)
meaning-space = Space that is no longer needed.
# Meaning of the field cost_ratio (the output drive, lever 5)
meaning-cost_ratio = What an output costs online, as a share of its unit cost.
# Meaning of the field targeting (lever 5)
meaning-targeting = How much of the gap in reach data close.
# Meaning of the field volunteers (lever 6)
meaning-volunteers = How many volunteers there are at full roll-out.
# Meaning of the field members (lever 7)
meaning-members = Members of each peer group.
# Meaning of the field hours (levers 6 and 7)
meaning-hours = Hours a year that each gives.
# Meaning of the field hour_value (levers 6 and 7)
meaning-hour_value = What an hour given is worth.
# Meaning of the field own_benefit (levers 6 and 7)
meaning-own_benefit = What a year of giving time is worth to the one who gives it.
# Meaning of the field efficiency (the scenario)
meaning-efficiency = The output drive that the redesign is set against.
# Meaning of the field unit_cost_cut (the output drive)
meaning-unit_cost_cut = The share taken off unit costs each year.
# Meaning of the field cut_years (the output drive)
meaning-cut_years = Years in which unit costs are cut.
# Meaning of the field repeat_demand (the output drive)
meaning-repeat_demand = The share by which demand comes back each year.
# Meaning of the field repeat_years (the output drive)
meaning-repeat_years = Years in which demand comes back.
# Meaning of the field duplicates_removed (the output drive)
meaning-duplicates_removed = The share of duplicated outputs removed.
# Meaning of the field moved_online (the output drive)
meaning-moved_online = The share moved online of what could be.
# Meaning of the field deal (the scenario)
meaning-deal = How agencies share what the redesign costs and gains.
# Meaning of the field contributions (the deal)
meaning-contributions = Who puts in what the redesign costs; left out, each cost's payers do.
# Meaning of the field share_back (the deal)
meaning-share_back = The share of its cashable saving that each agency pays into the pool.
# Meaning of the field outcome_payments (the deal)
meaning-outcome_payments = What agencies pay into the pool for each outcome.
# Meaning of the field agency (an outcome payment)
meaning-agency = The agency that pays.
# Meaning of the field outcome (an outcome payment)
meaning-outcome = The outcome that is paid for.
# Meaning of the field surplus (the deal)
meaning-surplus = What becomes of what is left in the pool.
# Meaning of the field return (the deal)
meaning-return = What is owed grows by this each year.
# Meaning of the field ranges (the scenario)
meaning-ranges = How sure each number is.
# Meaning of the field path (a range)
meaning-path = The number, by field names and ids: services.ae.unit_cost.
# Meaning of the field low (a range)
meaning-low = The least it may be, in the number's own unit.
# Meaning of the field high (a range)
meaning-high = The most it may be, in the number's own unit.
# Meaning of the field shape (a range)
meaning-shape = How likely the numbers between are.
# Meaning of the field together (a range)
meaning-together = A tag; ranges with one tag move together.
# Meaning of the field opposite (a range)
meaning-opposite = Whether it takes the draw of its tag from the other end.

## number
##
## How a number stands with what it counts, all over the screen. A no-break space keeps both on one line.

# Money from a million; $amount: how many millions, with sign and £, such as −£1.2
number-million = { $amount }{"\u00A0"}million
# Money from a billion; $amount: how many billions, with sign and £, such as −£3.4
number-billion = { $amount }{"\u00A0"}billion
# A number of years; $count: the number, which chooses; $shown: the number as it is written, such as 2.5
number-years =
    { $count ->
        [one] { $shown }{"\u00A0"}year
       *[other] { $shown }{"\u00A0"}years
    }
# A number of people; $count: the number, which chooses; $shown: the number as it is written, such as 1,200
number-people =
    { $count ->
        [one] { $shown }{"\u00A0"}person
       *[other] { $shown }{"\u00A0"}people
    }

## printed (English only)
##
## The report that the command line prints, and the tables it writes. It serves the command line alone, which speaks English.

# Title of the table of views
printed-title-views = Is it worth it?
# Head of a column of the views
printed-views-view = View
# Head of a column of the views
printed-views-net = Net value
# Head of a column of the views
printed-views-benefits = Benefits
# Head of a column of the views
printed-views-costs = Costs
# Head of a column of the views
printed-views-ratio = Ratio
# Head of a column of the views
printed-views-payback = Pays back after
# Name of a row of the views
printed-views-public-value = Public value
# Name of a row of the views
printed-views-fiscal = Public budgets (fiscal)
# Name of a row of the views
printed-views-cashable = Cash (cashable)
# Title of the table of pathways
printed-title-pathways = Outputs against outcomes
# Head of a column of the pathways
printed-pathways-pathway = Pathway
# Head of a column of the pathways
printed-pathways-services = Cost of services
# Head of a column of the pathways
printed-pathways-groups = of this, the groups
# Head of a column of the pathways
printed-pathways-programme = Programme
# Name of a row of the pathways
printed-pathways-today = Carry on as today
# Name of a row of the pathways
printed-pathways-outputs = Output drive
# Name of a row of the pathways
printed-pathways-outcomes = Redesign for outcomes
# Head of a column of the outcomes reached in each pathway
printed-reached-outcome = Outcome (people)
# Head of a column of the outcomes reached in each pathway
printed-reached-today = Today
# Head of a column of the outcomes reached in each pathway
printed-reached-outputs = Outputs
# Head of a column of the outcomes reached in each pathway
printed-reached-outcomes = Outcomes
# Title of the table of agencies
printed-title-agencies = Who pays and who gains (present value)
# Head of a column of the agencies
printed-agencies-agency = Agency
# Head of a column of the agencies
printed-agencies-puts-in = Puts in
# Head of a column of the agencies
printed-agencies-saves = Saves in cash
# Head of a column of the agencies
printed-agencies-repaid = Is repaid
# Head of a column of the agencies
printed-agencies-net = Net
# Title of the table of levers
printed-title-levers = What each lever is worth (net present value)
# Head of a column of the levers
printed-levers-lever = Lever
# Head of a column of the levers
printed-levers-public-value = Public value
# Head of a column of the levers
printed-levers-budgets = Public budgets
# Head of a column of the levers
printed-levers-cash = Cash
# Name of the row of the levers in which none is pulled
printed-levers-none = No lever, the programme alone
# Title of the list of warnings
printed-title-warnings = Know before you rely on this
# Head of a column of the presets
printed-presets-preset = Preset
# Head of a column of the presets
printed-presets-about = What it is about
# Head of a column of the unit costs
printed-unit-costs-id = Id
# Head of a column of the unit costs
printed-unit-costs-cost = Cost
# Head of a column of the unit costs
printed-unit-costs-of-each = of each
# Head of a column of the unit costs
printed-unit-costs-prices-of = Prices of
# Head of a column of the unit costs
printed-unit-costs-kind = Kind
# Head of a column of the unit costs
printed-unit-costs-code = Code
# Head of a column of the unit costs
printed-unit-costs-newer = Newer price
# Head of a column of the unit costs
printed-unit-costs-what = What it is
# Head of the first column of the inputs that differ between two scenarios
printed-compared-inputs = What differs
# Head of the first column of the results of two scenarios
printed-compared-results = Results
# In place of the inputs that differ, where none does
printed-compared-alike = No input differs.
# In a cell of any table, where there is no number
printed-none = none
# In a cell of the views, where money never comes back
printed-never = never
# The answer below the title of a report; $length: a number of years; $start: the first financial year; $costs: whether public
# budgets lose; $amount: how much they gain or lose; $back: one of the three sentences below; $price-year: a financial year
printed-answer =
    Over { $length } from { $start } this { $costs ->
        [yes] costs
       *[no] saves
    } public budgets { $amount }, net, present value. { $back } All money is at { $price-year } prices.
# In the answer, where the money comes back; $years: after how many years
printed-pays-back = It pays back after { $years }.
# In the answer, where no year ends behind
printed-never-behind = It never costs more than it has saved.
# In the answer, where the money does not come back
printed-never-back = It does not pay back in that time.
# How sure the answer is; $draws: number of runs; $tenths: how many of ten gain, which chooses; $gain: the same as it is
# written; $low and $high: amounts of money
printed-chance =
    Of { $draws } runs { $tenths ->
        [0] none
        [10] all
       *[other] { $gain } in 10
    } gain public budgets money; 8 in 10 lie between { $low } and { $high }. Ranges without a common tag are taken as independent.
# Below the table of agencies; $names: those that end with less than they began with, with commas
printed-out-of-pocket = Left out of pocket: { $names }.
# Below the table of agencies, where none ends with less than it began with
printed-nobody-out-of-pocket = No agency is left out of pocket.
# In place of unit costs, where none has these words; $words: what was looked for
printed-nothing-found = No unit cost is found for “{ $words }”. Try fewer words, or none to see all of them.
# How much of a workbook of unit costs was read; $entries and $things: the numbers, which choose; $read and $unread: the same
# as they are written
printed-imported =
    { $entries ->
        [one] { $read } unit cost was
       *[other] { $read } unit costs were
    } read; { $things ->
        [one] { $unread } thing
       *[other] { $unread } things
    } could not be.
# Below unit costs that were read from a workbook; $edition: which edition of the database it is
printed-of-workbook = Unit costs from { $edition }, read from your own workbook, © Greater Manchester Combined Authority: see the workbook for its licence. Amounts are in the prices of their own years, rounded to pence.

## printed_lever (by name) (English only)
##
## The levers in the printed report, each by its name in a file. They serve the command line alone.

# Name of the row of lever 1
printed_lever-person_centred = 1 One team, one plan
# Name of the row of lever 2
printed_lever-outcomes_first = 2 Outcomes first
# Name of the row of lever 3
printed_lever-frequent_users = 3 Help to help yourself
# Name of the row of lever 4
printed_lever-multi_agency = 4 Agencies as one
# Name of the row of lever 5
printed_lever-digital_data = 5 Digital and data
# Name of the row of lever 6
printed_lever-social_action = 6 Volunteers
# Name of the row of lever 7
printed_lever-peer_networks = 7 People who have been there

## workbook
##
## Why a workbook of unit costs, or a row of one, could not be read. It serves the command line alone.

# Why a file cannot be imported: a workbook of before Excel 2007, or one with a password
workbook-old-excel = It is an old Excel workbook (.xls), or one with a password. Open it in Excel, with its password if it has one, save it as “Excel Workbook (.xlsx)”, and import that.
# Why a file cannot be imported: a binary workbook
workbook-binary-excel = It is a binary Excel workbook (.xlsb). Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that.
# Why a file cannot be imported: a spreadsheet of LibreOffice
workbook-open-document = It is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, save it as “Excel Workbook (.xlsx)”, and import that.
# Why a file cannot be imported: a text
workbook-comma-list = It is a text, such as a list with commas (.csv), without the sheets and headings of the database. Download the database again as an Excel workbook (.xlsx), and import that.
# Why a file cannot be imported; $reason: what its reader says, in English
workbook-damaged = It is damaged, or no Excel workbook (.xlsx): { $reason }. Download it again, or open it in Excel and save it anew.
# Why a sheet is not read
workbook-no-table = This sheet has no column of codes.
# Why a row is not read
workbook-no-name = No name stands beside the code.
# Why a row is not read
workbook-no-amount = No amount stands in this row.
# Why a row is not read; $text: what stands where the amount should be
workbook-not-an-amount = “{ $text }” is not an amount.
# Why a row is not read; $text: the amount as it stands there
workbook-not-positive = The amount must be above 0. It is { $text }.
# Why a row is not read
workbook-year-missing = The price year is missing.
# Why a row is not read; $text: what stands where the price year should be
workbook-no-year = “{ $text }” is not a price year, such as 2011/12.
# Why a row is not read
workbook-code-twice = An earlier row has the same code; that one was kept.
# What a row that is read lacks
workbook-no-code = This cost has no code; it was read all the same.
# What is not known of a row that is read; $text: the part of an agency that stands there
workbook-payer-detail = “{ $text }” is not known; the agency before it was taken to pay.
# What is not known of a row that is read; $text: the agency that stands there
workbook-payer = Who pays could not be told from “{ $text }”. Fill in paid_by yourself.
# How many costs have no payer; $costs: the number, which chooses; $shown: the number as it is written; paid_by is the name of a
# field in a file
workbook-without-payer =
    { $costs ->
        [one] { $shown } cost names several payers at once, or none. Fill in its paid_by yourself.
       *[other] { $shown } costs name several payers at once, or none. Fill in their paid_by yourself.
    }
## worth
## Names of steps in “How is this worked out?”: what a change is worth, section 10 of METHOD.md. Each is shown with a capital letter, followed by what it is of and the year.

# Step: benefits less costs of a view, discounted
worth-net-present-value = net present value
# Step: all benefits of a view, discounted
worth-present-benefit = benefits, present value
# Step: all costs of a view, discounted
worth-present-cost = costs, present value
# Step: benefits divided by costs of a view
worth-ratio = benefits for each pound of cost
# Step: years until the running sum stays at 0 or above
worth-payback = years until it has paid back for good
# Step: years until the running sum of discounted amounts stays at 0 or above
worth-discounted-payback = years until it has paid back for good, discounted
# Step: the rate at which costs and benefits are equal
worth-rate-of-return = internal rate of return
# Step: the time that volunteers and peers give, in money, discounted
worth-present-time-given = time given, present value
# Step: benefits of one year, discounted
worth-benefit-in-year = benefits of the year, at their present value
# Step: costs of one year, discounted
worth-cost-in-year = costs of the year, at their present value
# Step: benefits less costs of one year, not discounted
worth-net-flow = benefits less costs of the year
# Step: benefits less costs of one year, discounted
worth-discounted-flow = benefits less costs of the year, at their present value
# Step: what everyone gains in a year, which is the public value
worth-public-benefit = benefits to everyone
# Step: what everyone gains in a year without health, which is discounted at another rate
worth-benefit-but-health = benefits to everyone but health
# Step: what everyone spends in a year, time given included
worth-resources = resources of everyone
# Step: what money of a year is multiplied by
worth-factor = discount factor
# Step: what health gains of a year are multiplied by
worth-health-factor = discount factor for health
# Step: the part of the net present value that is due to one lever
worth-lever-part = what the lever is worth

## total
## Names of steps in “How is this worked out?”: sums over the pathways and the groups, sections 5 and 10 of METHOD.md.

# Step: of one pathway
total-service-cost-total = cost of services over all years
# Step: of one pathway in one year
total-service-cost = cost of services
# Step: what the services cost for the groups of the redesign alone, of one pathway
total-group-service-cost = cost of the groups’ services over all years
# Step: what the services cost in one year for the groups of the redesign alone, of one pathway
total-groups-service-cost = cost of the groups’ services
# Step: of one pathway, discounted
total-present-service-cost = cost of services, present value
# Step: revenue and capital of the redesign or of the output drive
total-programme-cost = cost of the programme over all years
# Step: the cost of the programme divided by the people counted
total-programme-cost-per-outcome = cost of the programme for each outcome
# Step: public costs less public gains, divided by the people counted
total-net-cost-per-outcome = net public cost for each outcome
# Step: of one group of people today
total-group-cost = cost of the group’s services in the first year
# Step: the cost of the group divided by its people
total-cost-per-person = cost for each person of the group
# Step: the cost of the group divided by that of the place
total-share-of-cost = the group’s share of the cost of all services
# Step: of all people of the place
total-place-cost = cost of all services in the first year
# Step: the cost divided by all who are taken on
total-cost-per-taken-on = cost of the programme for each person taken on
# Step: the cost divided by all who engage
total-cost-per-engaged = cost of the programme for each person who engages
# Step: the cost divided by all who complete
total-cost-per-complete = cost of the programme for each person who completes

## gained
## Names of steps in “How is this worked out?”: what is gained in a year, section 9 of METHOD.md.

# Step: what public agencies gain
gained-fiscal = gains of public budgets
# Step: money that only changes hands, such as a benefit that is no longer paid
gained-transfers = transfers between public and private pockets
# Step: gains that fall to no public agency
gained-economic = gains of people and firms
# Step: gains in people’s lives, in money
gained-social = health, wellbeing and harm avoided
# Step: those of the social gains that are discounted as health
gained-health = health gains
# Step: those of the public gains that are cash
gained-cashable = gains that leave a budget
# Step: what the service costs less than if the place carries on
gained-saving = saving on the service
# Step: saved where one lead worker deals with the agencies
gained-links = fewer links between agencies
# Step: saved on buildings and rooms
gained-space = space no longer needed
# Step: what an outcome is worth beside the services it saves
gained-outcome-value = value of the outcome
# Step: what avoided outputs are worth to those who would have borne them, such as victims of crime
gained-output-value = value of the outputs that people are spared
# Step: what volunteers and peers gain themselves
gained-own-benefit = gain of those who give time
# Step: the part of a saving that is cash
gained-cash = the part that leaves a budget
# Step: cash savings of one agency
gained-cash-by-agency = cash the agency saves
# Step: share of a gain or a cost
gained-public-share = share that falls to public agencies
# Step: share of a gain or a cost, of bodies that are not public
gained-private-share = share that falls to others
# Step: share of a gain or a cost, of one agency
gained-agency-share = share that falls to the agency
# Step: cash of all savings that is not only growth avoided
gained-released = cash by which budgets fall below where they stand
# Step: the part of the cash of one saving that is not only growth avoided
gained-released-of = the part by which a budget falls below where it stands

## spent
## Names of steps in “How is this worked out?”: what a change costs in a year, section 8 of METHOD.md.

# Step: costs of the kind revenue in a year
spent-revenue = running costs
# Step: costs of the kind capital in a year
spent-capital = capital
# Step: costs of the kind in-kind in a year
spent-in-kind = resources given in kind
# Step: the time that volunteers and peers give in a year, in money
spent-time-given = time given
# Step: what public agencies pay in a year
spent-public = revenue and capital of public agencies
# Step: one cost of the scenario, whose name follows
spent-cost = cost
# Step: the number a cost is multiplied by, of people, volunteers or peer groups
spent-how-many = how many there are of what it is reckoned by
# Step: the time given by volunteers or peers of one lever, in money
spent-hours-given = hours given by the lever’s people

## output
## Names of steps in “How is this worked out?”: outputs and what they cost, sections 5 and 7 of METHOD.md.

# Step: what one visit, stay or case of a service costs in a year
output-unit-cost = cost of one output
# Step: a factor, 1 in the first year
output-growth = growth of demand since the first year
# Step: outputs of a service in a year, of everyone
output-volume = outputs if the place carries on
# Step: outputs of a service in a year, of one group
output-base = outputs of the group if it carries on
# Step: outputs of a service in a year, of all groups together
output-groups-base = outputs of all groups if they carry on
# Step: cost of a service in a year
output-cost-after = cost of the service after the change
# Step: the part of the cost after the change that is due to the groups, and to use that outcomes add
output-groups-cost = cost of the groups’ outputs and of those added
# Step: the part of the cost after the change that is due to one group
output-group-cost = cost of the group’s outputs
# Step: outputs of a service in a year, of one group
output-group-outputs = outputs of the group after the change
# Step: outputs that a group no longer needs
output-avoided = outputs avoided
# Step: share of the group’s use, by one outcome
output-fraction = share of use that the outcome avoids
# Step: share of the group’s use, by lever 3, what people do for themselves
output-own-fraction = share of use that people’s own steps avoid
# Step: use that an outcome brings with it, such as visits to a new service
output-added = outputs added by the outcome
# Step: outputs avoided less outputs added, of all groups
output-spared = outputs that people are spared, less those added
# Step: outputs of those who are in no group
output-others = outputs of everyone else if the place carries on
# Step: outputs of those who are in no group
output-others-after = outputs of everyone else after the change
# Step: what the outputs of those who are in no group cost
output-others-cost = cost of everyone else’s outputs after the change
# Step: outputs of a service in a year, of everyone
output-volume-after = outputs after the change
# Step: outputs of a service, of one pathway
output-in-all = outputs over all years
# Step: share of the outputs that are no longer done twice
output-duplicated = doubled work removed
# Step: share of the outputs that are done online instead
output-shifted = share moved online
# Step: share by which lever 4 or 5 works, before it is known how far it reaches
output-structural = what the lever does where it reaches
# Step: how far structural change reaches the group
output-cover = share of the group that is engaged and still there
# Step: people of the group who have not left the place
output-still-here = people engaged and still there
# Step: a factor of the output drive, for more outputs by repeat demand and fewer done twice
output-rise = outputs for each there would have been
# Step: a factor of the output drive, for cheaper outputs
output-price = price for each pound before
# Step: share of the full drive in a year, from 0 to 1
output-phase = how far the drive has come

## reached
## Names of steps in “How is this worked out?”: people and the outcomes they reach, section 6 of METHOD.md.

# Step: share of the group, raised by lever 5
reached-reach = share taken on in a year
# Step: share of those taken on, raised by lever 1
reached-engagement = share who engage
# Step: share of those who engage, raised by lever 1
reached-retention = share who stay to the end
# Step: people of a group in a year
reached-taken-on = people taken on
# Step: people of a group in a year
reached-engaged = people who engage
# Step: people of a group in a year
reached-complete = people who complete
# Step: share who reach the outcome; those counted from are people taken on, engaged or complete
reached-success = share of those counted from that reach it
# Step: share by which the levers raise success
reached-raised = what levers 2 and 6 add to success
# Step: people who reach the outcome in a year or in all, whatever the cause
reached-gross = people who reach it
# Step: people who reach the outcome because of the redesign
reached-net = people who would not have without the redesign
# Step: people who reach the outcome because of the redesign, as far as the evidence is trusted
reached-credited = people counted after the correction for weak evidence
# Step: share of those with the outcome who lose it, slowed by lever 7
reached-drop-off = share lost each year
# Step: people who have the outcome in a year, as far as the evidence is trusted
reached-person-years = person-years of the outcome
# Step: people who have the outcome in a year, without the correction for weak evidence
reached-net-person-years = person-years of the outcome, uncorrected
# Step: people in whom lever 3 works
reached-own-net = people who take steps of their own
# Step, below “people who take steps of their own”: people who take steps of their own, as far as the evidence is trusted
reached-own-credited = the same, after the correction for weak evidence
# Step: people whose own steps last in a year, as far as the evidence is trusted
reached-own-steps = person-years of people’s own steps
# Step: people whose own steps last in a year, without the correction for weak evidence
reached-net-own-steps = person-years of people’s own steps, uncorrected
# Step: people who reach the outcome because of the redesign, as far as the evidence is trusted
reached-total-credited = people counted, over all years
# Step: people who reach the outcome because of the redesign, without those whose outcome begins after the last year
reached-credited-in-time = people counted whose outcome begins within the years
# Step: people who would reach the outcome without any lever
reached-anyway = people who would have reached it anyway

## dealt
## Names of steps in “How is this worked out?”: money between the agencies of a deal, section 11 of METHOD.md.

# Step: what is left to one agency of a deal, discounted
dealt-present-net = what the agency gains or loses, present value
# Step: what is left to one agency without a deal, discounted
dealt-before = what the agency has if each pays its own costs and keeps its own savings
# Step: what is left to one agency of a deal in a year
dealt-net-in-year = what the agency gains or loses
# Step: costs of the programme by each cost’s payer, before the deal
dealt-paid = costs the agency pays
# Step: costs of the programme in a year, which the deal divides anew
dealt-whole = costs of every agency
# Step: costs that fall to one agency by the deal
dealt-contribution = what the agency puts in
# Step: payments for each outcome reached
dealt-outcome-payments = what the agency pays for outcomes
# Step: the part of its savings that an agency shares, and its payments for outcomes
dealt-paid-in = what the agency pays into the pool
# Step: all that agencies pay in, in a year
dealt-pool = the pool
# Step: contributions of one agency not yet repaid, with a return
dealt-owed = what is owed to the agency
# Step: contributions of all agencies not yet repaid
dealt-owed-in-all = what is owed to all
# Step: what goes from the pool to all agencies in a year
dealt-repayment = what the pool repays
# Step: what goes from the pool to one agency in a year
dealt-repaid = what the agency is repaid
# Step: the pool of a year less what it repays
dealt-left = what is left in the pool
# Step: of what is left in the pool once all is repaid
dealt-surplus-share = the agency’s part of what is left
# Step: what all agencies put in beyond what they save
dealt-shortfall = what the partners lack together, present value
# Step: what all agencies put in beyond what they save, without savings against growth
dealt-shortfall-released = what the partners lack together, where only budgets that fall count
# Step: contributions of one agency over all years, discounted
dealt-present-contribution = what the agency puts in, present value

## given
## Names of numbers in “How is this worked out?” that stand in the method, and the sources of some.

# Number: an amount of the scenario, brought to the scenario’s price year
given-real-amount = the amount at the scenario’s prices
# Number: the GDP deflator of a year, which follows
given-deflator = price index of the year
# Number: the rate by which a year counts less than the one before
given-discount-rate = discount rate of the year
# Number: share taken off a benefit for its evidence
given-correction = correction for the grade of evidence
# Number: share put on a cost for its evidence
given-uplift = uplift for the grade of evidence
# Number: 1, where the scenario turns the correction off
given-no-correction = no correction: it is turned off
# Number: 0, the strength of a lever that the scenario leaves out
given-not-used = the lever is not used
# Number: 0, where there is nothing to count
given-nothing = none
# Number: 0, in years before savings become cash
given-not-yet = not cash yet
# Number: how many years have passed since the first
given-years = years
# Number: 2
given-two = two
# Number: 1
given-one = one
# Number: a share of the orders in which levers can be added one by one
given-orders = share of the orders in which these levers come first
# Number: the net present value with the lever less that without, multiplied by the share of orders
given-lever-adds = what the lever adds to the levers before it
# Number: people who began in one year and have the outcome in a later one; “it” is the outcome
given-lived = those of one year who still have it
# Number: links that agencies round one person keep without a lead worker, less those with one
given-links = links saved by a lead worker
# Number: of an agency, by which an amount is divided among agencies
given-weight = weight
# Source: of the price index of a year
given-source-of-deflator = HM Treasury, GDP deflators at market prices (Open Government Licence v3.0), derived
# Source: of the discount rate of a year
given-source-of-discount-rate = HM Treasury, Green Book, February 2026
# Source: of the correction and the uplift for a grade of evidence
given-source-of-evidence = the scale of the local-partnership cost benefit guidance as commonly applied

## operation
## Names of steps in “How is this worked out?” that have none of their own: what is done with the numbers below.

# Step: a sum
operation-sum = these added up
# Step: a product
operation-product = these multiplied
# Step: a difference
operation-difference = the one less the other
# Step: a division
operation-quotient = the one divided by the other
# Step: a factor multiplied by itself, once for each year
operation-power = growth year on year
# Step: 1 less a share
operation-rest = what is left of 1
# Step: 1 plus a rate, which is named below
operation-raised = 1 and
# Step: two shares that both act on what is left
operation-together = both together
# Step: the lesser of numbers
operation-least = the lesser
# Step: the greater of numbers
operation-greatest = the greater
# Step: a number, or 0 where it is below 0
operation-not-below-zero = at least nothing
# Step: how many whole steps, such as wards or posts, fit into what is saved
operation-whole-steps = whole steps
# Step: the number below, unchanged
operation-same = the same

## answer
## The answer at the top of the screen, in sentences. What stands between <b> and </b> is set in bold; both marks are kept.

# In place of the sentence on people, where a scenario has no outcome
answer-no-outcomes = No outcome for people is entered yet.
# A number of people. $count: the number, such as 1,200; $unit: one of the messages units-…
answer-count = { $count }{"\u00A0"}{ $unit }
# So many more of whom was spoken of before. $count: the number, such as 1,200
answer-more = { $count }{"\u00A0"}more
# So many more people. $count: the number, such as 1,200; $unit: one of the messages units-…
answer-more-of = { $count }{"\u00A0"}more { $unit }
# The sentence on people. $people: answer-count, or a number alone; $phrase: what they do, in the scenario’s own words, such as “are in a settled home”; $year: a year such as 2036; $more: answer-more
answer-reach = <b>{ $people }</b> { $phrase } by { $year }, about <b>{ $more }</b> than if nothing changes.
# The same, where the redesign adds nobody. $people, $phrase, $year: as before
answer-reach-same = <b>{ $people }</b> { $phrase } by { $year }, the same as if nothing changes.
# The same, where nobody knows how many would without the redesign. $more: answer-more-of; $phrase, $year: as before
answer-reach-more = <b>{ $more }</b> { $phrase } by { $year } than if nothing changes.
# The sentence on people by the name of the outcome, where it has no phrase or they are fewer than two. $name: its name; $people, $year, $more: as before
answer-named = { $name }: <b>{ $people }</b> by { $year }, about <b>{ $more }</b> than if nothing changes.
# The same, where the redesign adds nobody. $name, $people, $year: as before
answer-named-same = { $name }: <b>{ $people }</b> by { $year }, the same as if nothing changes.
# The same, where nobody is there at all. $name, $year: as before
answer-named-nobody = { $name }: nobody by { $year }, the same as if nothing changes.
# The same, where nobody knows how many would without the redesign. $name, $more, $year: as before
answer-named-more = { $name }: <b>{ $more }</b> by { $year } than if nothing changes.
# The same, where the redesign adds nobody. $name, $year: as before
answer-named-nobody-more = { $name }: nobody more by { $year } than if nothing changes.
# The sentence on people of several groups. $year: a year such as 2036; $parts: a list of answer-part
answer-groups = By { $year }, { $parts } than if nothing changes.
# The same by the names of the outcomes. $year: a year such as 2036; $parts: a list of answer-part-named
answer-groups-named = By { $year }, compared with carrying on: { $parts }.
# One of several outcomes: what it adds. $more: answer-more or answer-more-of; $phrase: what they do, in the scenario’s own words
answer-part = <b>{ $more }</b> { $phrase }
# The same by the name of the outcome. $name: its name; $more: answer-more or answer-more-of
answer-part-named = { $name }: <b>{ $more }</b>
# The same, where the redesign adds nobody. $name: its name
answer-part-nobody = { $name }: nobody more
# Several things in a row, all but the last. $before: what comes before; $next: what comes next
answer-list = { $before }, { $next }
# The last of several things in a row. $before: what comes before; $last: the last
answer-and = { $before } and { $last }
# Two things that have commas of their own. $before, $next: one after the other
answer-apart = { $before }; { $next }
# A sentence of what stands in a list. $parts: the list
answer-sentence = { $parts }.
# What the redesign adds for one group of several. $group: its name; $parts: a list
answer-of-group = { $group }: { $parts }.
# Follows what is said of the other outcomes of one group
answer-same-people = Many of these are the same people, so they are never added up.
# Follows what is said of the other outcomes of several groups
answer-never-added = These are never added up.
# How many years the appraisal covers, within other sentences. $count: the number, which chooses; $shown: the same as it is written
answer-span =
    { $count ->
        [1] over one year
        [2] over two years
        [3] over three years
        [4] over four years
        [5] over five years
        [6] over six years
        [7] over seven years
        [8] over eight years
        [9] over nine years
        [10] over ten years
       *[other] over { $shown } years
    }
# The sentence on money, where public budgets save more than they spend. $follows: whether the sentence before says that people gain; $amount, $spent: money; $span: answer-span
answer-saves =
    { $follows ->
        [yes] That saves
       *[no] The redesign saves
    } public budgets <b>{ $amount }</b> { $span }, for { $spent } spent.
# The same, where nothing is spent. $follows, $amount, $span: as before
answer-saves-free =
    { $follows ->
        [yes] That saves
       *[no] The redesign saves
    } public budgets <b>{ $amount }</b> { $span }, and costs them nothing to do.
# The sentence on money, where public budgets spend more than they save. $follows, $amount, $spent, $span: as before
answer-does-not-pay =
    { $follows ->
        [yes] That does
       *[no] The redesign does
    } not pay for itself: it costs public budgets <b>{ $amount } more</b> than it saves { $span }, for { $spent } spent.
# The same, where services are used more, so that more is lost than is spent. $follows, $amount, $spent, $span: as before; $lost: the money that more use of services costs
answer-saves-nothing =
    { $follows ->
        [yes] That saves
       *[no] The redesign saves
    } nothing: it costs public budgets <b>{ $amount }</b> { $span }, { $spent } spent on it and { $lost } for services that are used more.
# The same, where nothing is spent. $follows, $amount, $span: as before
answer-costs-free =
    { $follows ->
        [yes] That costs
       *[no] The redesign costs
    } public budgets <b>{ $amount } more</b> { $span }, for services that are used more.
# The sentence on money, where public budgets save what they spend. $follows, $spent, $span: as before
answer-breaks-even =
    { $follows ->
        [yes] That just pays
       *[no] The redesign just pays
    } for itself: it saves public budgets the { $spent } that it costs them { $span }.
# The sentence on money, where nothing is spent or saved. $follows, $span: as before
answer-no-difference =
    { $follows ->
        [yes] That makes
       *[no] The redesign makes
    } no difference to public budgets { $span }.
# How often it saves. $runs: how many of 10 runs, which chooses; $shown: the same as it is written
answer-chance =
    { $runs ->
        [0] In no run does it save.
        [1] { $shown } time in 10 it saves.
        [10] In every run it saves.
       *[other] { $shown } times in 10 it saves.
    }
# Between what amounts 8 in 10 runs end. $low, $high: money
answer-range = 8 in 10 runs: { $low } to { $high }.
# Where the middle run has another sign than the answer. $is-good: whether it saves money; $amount: the money that it saves or costs
answer-lean =
    { $is-good ->
        [yes] The ranges lean to the good side, so the middle run saves { $amount }.
       *[no] The ranges lean to the bad side, so the middle run costs { $amount } more than it saves.
    }
# Follows answer-lean. $numbers: one or two numbers by name
answer-leans-most = What leans most: { $numbers }.
# What everyone gains or loses together. $turns: whether public budgets fare the other way; $amount: money; $how: answer-counting, answer-counting-less, answer-less or nothing
answer-everyone-gains =
    { $turns ->
        [yes] But for
       *[no] For
    } everyone it is worth <b>{ $amount } more</b> than it costs{ $how }.
# The same, where it costs more. $turns, $amount, $how: as before
answer-everyone-loses =
    { $turns ->
        [yes] But for
       *[no] For
    } everyone it costs <b>{ $amount } more</b> than it is worth{ $how }.
# The same, where both are equal. $turns, $how: as before
answer-everyone-even =
    { $turns ->
        [yes] But for
       *[no] For
    } everyone it is worth what it costs{ $how }.
# What is counted beside public money, within the sentence on everyone. $kinds: a list of the messages answer-kind-…
answer-counting = , counting { $kinds }
# The same, where there are benefits paid by the state that people lose as they gain. $kinds: as before
answer-counting-less = , counting { $kinds }, and leaving out payments that only change hands
# The same, where nothing else is counted
answer-less = , leaving out payments that only change hands
# What is counted beside public money: health, wellbeing and harm avoided
answer-kind-social = better lives
# What is counted beside public money: money of people and of bodies that are not public
answer-kind-economic = what people and firms gain
# What is counted beside public money: hours of volunteers and peers
answer-kind-time = the time given
# What is counted beside public money: what is given in kind
answer-kind-in-kind = help in kind
# What is counted beside public money: what bodies that are not public pay of the costs
answer-kind-others = what others pay
# Follows the sentence on everyone: how often it is worth it. $runs: how many of 10 runs, which chooses; $shown: the same as it is written
answer-everyone-chance =
    { $runs ->
        [0] In no run is it worth it.
        [1] { $shown } time in 10 it is worth it.
        [10] In every run it is worth it.
       *[other] { $shown } times in 10 it is worth it.
    }
# What it comes to in cash, where more is released than is spent. $amount: money
answer-cash-ahead = <b>In cash it is { $amount } ahead.</b>
# The same, where more is spent than is released. $amount: money
answer-cash-short = <b>In cash it is { $amount } short.</b>
# The same, where both are equal
answer-cash-even = <b>In cash it comes out even.</b>
# Follows the sentence on cash. $is-little: whether it is less than half of the gain; $part: the money that can leave a budget; $gain: the gain as a whole
answer-cash-part =
    { $is-little ->
        [yes] Only { $part } of the { $gain } gained can leave a budget.
       *[no] Of the { $gain } gained, { $part } can leave a budget.
    } The rest is room and time for other people.
# The same, where all of the gain is cash
answer-cash-all = All of the gain can leave a budget.
# The same, where none of the gain is cash
answer-cash-none = None of the gain can leave a budget: it is room and time for other people.
# The same, where services that are used more take more cash than others release. $amount: that money
answer-cash-lost = Services that are used more take { $amount } more in cash than the others release.
# What a run is. $draws: how many there were, such as 8,192
answer-run = A run is one try with every unsure number drawn by chance from its range; there were { $draws }. Ranges that are not tied together are drawn independently.
# Small print below the answer. $prices, $first: financial years such as 2026/27; $years: a number of years such as 10 years; $discounting: whether later years count less, more or just as much; $rate: a percentage
answer-basis = All money is in { $prices } prices and covers { $years } from { $first }. { $discounting ->
    [less] Later years count for less, { $rate } a year to begin with.
    [more] Later years count for more, { $rate } a year to begin with.
   *[same] Every year counts in full.
    }

## units (by name)
##
## What is counted, after a number other than one. The name is the unit that a scenario gives in English.

# People: 240 people
units-person = people
# Adults: 240 adults
units-adult = adults
# Children: 240 children
units-child = children
# Families: 240 families
units-family = families
# Households: 240 households
units-household = households
# Parents: 240 parents
units-parent = parents

## ways
## The table of the three pathways beside the answer, and the sentences below it.

# Caption of the table. $span: answer-span
ways-caption = Which way does better, { $span }
# Mark of the best figure in a row of the table; beside the caption where there are many rows
ways-best = best
# Head of the rows below those of people, where there are several groups
ways-rest = Services and money
# Row of public money
ways-public-money = Public money
# Row of what everyone gains and loses together
ways-everyone = For everyone
# Row of cash
ways-cash = Cash in budgets
# In a row of people, where nobody knows how many there would be anyway: none are added
ways-no-more = no more
# In a row of a service: as many outputs as when carrying on
ways-as-now = as now
# In a row of a service. $count: a number, such as 1,200
ways-more = { $count } more
# In a row of a service. $count: a number, such as 1,200
ways-fewer = { $count } fewer
# In the row of public money. $amount: money
ways-saves = saves { $amount }
# In the rows of public money and of everyone. $amount: money
ways-costs = costs { $amount } more
# In the row of everyone. $amount: money
ways-worth = worth { $amount } more
# In the row of cash. $amount: money
ways-ahead = { $amount } ahead
# In the row of cash. $amount: money
ways-short = { $amount } short
# The sentence below the table. $people: one of the messages ways-helps-…; $money: ways-redesign-ahead, ways-other-ahead or ways-level
ways-verdict = { $people }; { $money }.
# First half of the sentence below the table. $more: answer-more-of
ways-helps-more = The redesign helps { $more }
# The same, where the redesign adds nobody
ways-helps-nobody = The redesign helps nobody more
# The same for several outcomes. $better: on how many of them the redesign does better; $count: how many there are
ways-helps-on = The redesign does better on { $better } of { $count } outcomes
# The same, where it does better on all of them
ways-helps-on-all = The redesign does better on every outcome
# Second half of the sentence below the table: the redesign ends with more public money than the other way. $people: whether the first half says that it helps more people, nobody, or is not there; $amount: money; $is-drive: whether the other way is the output drive
ways-redesign-ahead =
    { $people ->
        [more] it also ends
        [nobody] it ends
       *[none] the redesign ends
    } { $amount } ahead of { $is-drive ->
        [yes] the output drive
       *[no] carrying on
    } in public money
# Follows ways-redesign-ahead, where it costs more than carrying on all the same. $money: ways-redesign-ahead; $amount: money
ways-though-behind = { $money }, though { $amount } behind carrying on
# Second half of the sentence below the table: the other way ends with more public money. $is-drive, $amount, $people: as before
ways-other-ahead =
    { $is-drive ->
        [yes] the output drive ends
       *[no] carrying on ends
    } { $amount } ahead of the redesign in public money{ $people ->
        [more] , but helps nobody more
       *[none] {""}
    }
# Follows ways-other-ahead, where more outputs are needed. $money: ways-other-ahead; $count: a number; $service: a service with what one output is, such as A&E (attendance)
ways-and-adds = { $money } and adds { $count } to { $service }
# Second half of the sentence below the table: both end with the same public money. $is-drive, $people: as before
ways-level =
    { $people ->
        [none] the redesign ends
       *[more] it ends
    } level with { $is-drive ->
        [yes] the output drive
       *[no] carrying on
    } in public money
# How good the output drive would have to be. $cut: per cent; $years: years such as 4 years; $is-wider: whether there are services other than health care
ways-needed = An output drive would have to cut costs by <b>{ $cut } a year</b> for { $years } to do as well; health care has managed about 0.9{"\u00A0"}% a year of itself (ONS, 1995 to 2014){ $is-wider ->
    [yes] , public services as a whole about none
   *[no] {""}
    }.
# The same, where no cut is needed
ways-needed-none = An output drive would do as well even with no cut in costs.
# The same, where no cut would do
ways-needed-all = No output drive could do as well.

## in_short
## The answer in a few words, in the bar that stays in sight.

# Name of the bar for screen readers: the chapters of the screen
in_short-parts = Parts of the calculator
# Before the answer in a few words, for screen readers: the link leads back to it
in_short-back = Back to the answer:
# People. $count: a number with its sign, such as +195; $unit: one of the messages units-…
in_short-people = <b>{ $count }</b> { $unit }
# The same, where what is counted has no plural here. $count: a number with its sign, such as +195
in_short-get-there = <b>{ $count }</b> get there
# Public money that is saved. $amount: money
in_short-saved = <b>{ $amount }</b> saved
# Public money that is not made up for. $amount: money
in_short-lost = <b>{ $amount }</b> lost
# How often it saves. $runs: how many of 10 runs, which chooses; $shown: the same as it is written
in_short-chance =
    { $runs ->
        [0] no run saves
        [1] <b>{ $shown } in 10</b> saves
        [10] every run saves
       *[other] <b>{ $shown } in 10</b> save
    }
# Link to the levers
in_short-levers = Levers
# Link to outputs and outcomes
in_short-outcomes = Outcomes
# Link to who pays and who gains
in_short-deal = Who pays
# Link to how sure the answer is
in_short-sure = How sure
# Link to every number of the scenario
in_short-numbers = Numbers

## fault

# What is wrong with a file: its text cannot be read, and the cause is not known
fault-not-json = This text is not a scenario file: it cannot be read as JSON. Check that all of it was copied, or save it again.
# The same, where the cause is known; $cause is a message of the group fault_syntax
fault-not-json-because = This text is not a scenario file: it cannot be read as JSON ({ $cause }). Check that all of it was copied, or save it again.
# What is wrong with a file: it is over the limit of size
fault-too-large = This file is larger than 1 MiB, the most that can be read. Make its texts shorter, or split it in two.
# What is wrong with a file: its field “format” says something else
fault-format = This file does not say that it is a scenario of this calculator. Its format must be “outcomes-calculator/1”.
# Beside a field that has to be there and is not; $part names the field, as in all messages of this group, which begin with a capital letter whatever comes first
fault-missing = Enter the { $part }: the calculator cannot assume it.
# What is wrong with a file: a field that no scenario has; $field is its name as it stands in the file, $part names what it stands in
fault-unknown-field = There is a field “{ $field }” in { $part }, which this calculator does not know. Check its spelling, or take it out.
# Beside a field that needs another beside it; $part names the field, $other the one it needs
fault-misplaced = { $part } has no place here without the { $other }. Take it out, or enter the { $other }.
# Beside a field that needs a certain word in another; $part names the field, $other the other one, $choice is that word, or a list of words by fault-choice
fault-misplaced-beside = { $part } has no place here: it goes only where the { $other } is { $choice }. Take it out, or change the { $other }.
# Beside a field that holds something of another type; $part names the field, $wanted is one of the messages fault-wanted-…
fault-wrong-type = { $part } must be { $wanted }.
# What a field takes, within fault-wrong-type
fault-wanted-number = a number, like 25 or 0.4
# What a field takes, within fault-wrong-type
fault-wanted-whole = a whole number, like 5
# What a field takes, within fault-wrong-type
fault-wanted-text = words in quotation marks
# What a field takes, within fault-wrong-type; true and false stay English
fault-wanted-flag = true or false, without quotation marks
# What a field takes, within fault-wrong-type
fault-wanted-list = a list in square brackets
# What a field takes, within fault-wrong-type
fault-wanted-object = a group of named fields in curly brackets
# What a field takes, within fault-wrong-type
fault-wanted-money = a number of pounds, or an amount with its price year
# What a field takes, within fault-wrong-type and fault-unknown-word; the word in quotes stays English
fault-wanted-discounting = “green-book-2026”, or a rate of its own
# What a field takes, within fault-wrong-type and fault-unknown-word; the word in quotes stays English
fault-wanted-surplus = “reinvest”, or a part for each agency
# Beside a share or rate outside its limits; $part names it, $least and $most are its limits as percentages, $least-in-file and $most-in-file the same as a file has them. One of the messages fault-entered follows
fault-percent = { $part } must be from { $least } to { $most } ({ $least-in-file } to { $most-in-file } in a file).
# Beside a number at or below its lower limit $least; $part names it. One of the messages fault-entered follows
fault-above = { $part } must be more than { $least }.
# Beside a number below its lower limit $least; $part names it. One of the messages fault-entered follows
fault-at-least = { $part } must be { $least } or more.
# Beside a number above its upper limit $most; $part names it. One of the messages fault-entered follows
fault-at-most = { $part } must be { $most } or less.
# Beside a number outside its limits $least and $most; $part names it. One of the messages fault-entered follows
fault-between = { $part } must be from { $least } to { $most }.
# Follows a sentence about limits; $given is the number that was entered
fault-entered = You entered { $given }.
# The same, where $given is above the limit, and so close to it that both look alike
fault-entered-little-more = You entered a little more than { $given }.
# The same, where $given is below the limit, and so close to it that both look alike
fault-entered-little-less = You entered a little less than { $given }.
# Beside a text that is empty; $part names its field
fault-empty = Enter the { $part }: it cannot be left empty.
# Beside a text too short or too long; $part names its field, $least and $most are its limits in characters, $given is how many it has
fault-length = { $part } must be { $least } to { $most } characters long. It has { $given }.
# Beside a list too short; $least is the fewest entries allowed, $part names the list
fault-too-few = There must be at least { $least } in the list of { $part }. Add one.
# Beside a list too long; $most is the most entries allowed, $part names the list
fault-too-many = There can be at most { $most } in the list of { $part }. Take some out.
# Beside a field that takes only certain words; $part names it, $allowed is the word it takes, a list of words by fault-choice, or a message fault-wanted-…, $given is what was entered
fault-unknown-word = { $part } must be { $allowed }. You entered “{ $given }”.
# The words that a field takes: $others are all but the last, in quotes with commas between them, $last is the last in quotes
fault-choice = { $others } or { $last }
# Beside the unit of counting of a cost, where nothing of that kind is counted; $part names the field, $given is the word entered, $allowed is the word it takes, or a list of words by fault-choice
fault-per-not-allowed = { $part } cannot be “{ $given }” here, where nothing of that kind is counted. Use { $allowed }.
# Beside a share of the list for grades of evidence; $part names it
fault-grades-fall = { $part } is lower than the one before it. Six shares are wanted, from A to F, none lower than the one before.
# Beside the years of a cost; $part names the cost, $from is its first year, $to its last, as numbers counted from 0
fault-from-after-to = { $part } ends before it begins: its first year is { $from } and its last is { $to }, counted from 0. Make the first year no later than the last.
# What is wrong with a file: an id that no agency has; $id is that id, $part names where it stands
fault-no-agency = The scenario has no agency “{ $id }”, which is named in { $part }. Correct the id, or add the agency.
# What is wrong with a file: an id that no service has; $id is that id, $part names where it stands
fault-no-service = The scenario has no service “{ $id }”, which is named in { $part }. Correct the id, or add the service.
# What is wrong with a file: an id that no group has; $id is that id, $part names where it stands
fault-no-group = The scenario has no group “{ $id }”, which is named in { $part }. Correct the id, or add the group.
# What is wrong with a file: an id that no outcome has; $id is that id, $part names where it stands
fault-no-outcome = The scenario has no outcome “{ $id }”, which is named in { $part }. Correct the id, or add the outcome.
# What is wrong with a file: two ranges of one number, which $part names
fault-two-ranges = Two ranges are about { $part }. Keep one of them.
# What is wrong with a file: two entries of a list have the id $id
fault-id-twice = The id “{ $id }” is used twice in one list. Give each its own id.
# What is wrong with a file: the field or key $id stands twice in the part that $part names
fault-key-twice = “{ $id }” stands twice in { $part }. Keep one of them; until then the last one counts.
# What is wrong with a file: a price index for $id, which is no year
fault-deflator-year = The year of a price index must be four digits, like 2024. You entered “{ $id }”.
# Beside an id that is none; $part names its field, $id is what was entered
fault-bad-id = { $part } must be 1 to 40 small letters a to z, digits or hyphens, like “settled-home”. You entered “{ $id }”.
# Beside the parts that agencies pay, gain or give, where they are of no use; $part names them
fault-weights = { $part }: each part must be 0 or more, and one of them above 0. Enter the parts in proportion, like 60 and 40.
# Beside the outputs of a service, where groups use more than there are; $part names the number, $used is what the groups use, $volume what there is
fault-use-exceeds-volume = { $part } must cover what the groups use: they use { $used } a year, and there are only { $volume }. Raise this number, or lower the number of people or their use.
# Beside a price year without a price index; $part names it, $year is that year, $first and $last are the years that have an index
fault-price-year = { $part } is { $year }, and there is no price index for that year. Use a year from { $first } to { $last }, or add an index for { $year }.
# Beside a range whose low end is above its high end; $part names the range, $number the number it is about, $low and $high are its ends
fault-range-turned = { $part }, for { $number }, has its ends the wrong way round: low is { $low } and high is { $high }. Swap them.
# Beside a range that does not hold the value now used; $part names the range, $number the number it is about, $value is that value, $low and $high are its ends; each may be fault-not-there
fault-range-off-value = { $part } must hold the value now used for { $number }, which is { $value }: low is { $low } and high is { $high }. Widen the range, or change the value.
# In place of a number in fault-range-off-value, where none is there
fault-not-there = missing
# What is wrong with a file: a range or change of $given, which is no number of the scenario; the example in quotes stays English
fault-path = There is no number called “{ $given }” that can vary. Name one by its fields and ids, like “outcomes.settled-home.success”.

## fault_syntax

# Why a file cannot be read, in the brackets of fault-not-json-because; $line is a number
fault_syntax-line = line { $line }
# Why a file cannot be read, in the brackets of fault-not-json-because; $line is a number, $cause one of the messages below
fault_syntax-line-and-cause = line { $line }: { $cause }
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-comma-too-many = there is a comma too many
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-ends-too-soon = the text ends too soon
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-goes-on = something comes after the end
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-too-deep = brackets stand in brackets more than 64 deep
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-number-too-large = a number is too large
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-no-number = a number is too large, or is no number
# Why a file cannot be read, in the brackets of fault-not-json-because; “Save as” is as the program Notepad says it
fault_syntax-windows = it is not saved as UTF-8 but, it seems, as Windows-1252, also called ANSI: open it in Notepad, choose “Save as”, and the encoding UTF-8
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-half-of-utf-16 = it is saved as UTF-16, and a part of it is missing: save it again with the encoding UTF-8
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-no-utf-8 = it holds signs that are not UTF-8 text
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-name-without-quotes = a field name has no quotation marks
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-colon-missing = a colon is missing
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-comma-missing = a comma is missing
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-line-break = a text holds a line break

## warning

# In the list of warnings: one gain may be counted twice; $value and $other are names from the scenario, $tag is what both are said to cover
warning-double-count = “{ $value }” and “{ $other }” both cover “{ $tag }”, so the same gain may be counted twice. Take one of them out, or lower it by what the other counts.
# In the list of warnings: an outcome with a deadweight of 0; $outcome is its name
warning-no-deadweight = “{ $outcome }” has a deadweight of 0, as if nobody would get there without help. Enter the share who would have got there anyway.
# In the list of warnings: an effect of more than half; $subject is what it is about, as a message of the group part or a name in quotes (all messages here begin with a capital letter), $effect is a percentage, $service a name
warning-best-case = This is as good as it gets. { $subject } is said to avoid { $effect } of the use of “{ $service }”. Use a lower figure, or say where this one comes from.
# In the list of warnings: an old price; $subject is what it is about, as a message of the group part or a name in quotes, $year is the year of its price, $price-year that of all prices, like 2023/24
warning-old-price = Old prices. { $subject } is in prices of { $year }, over 10 years before the { $price-year } prices used here. General inflation has been added, but costs may have moved another way: look for a newer figure.
# In the list of warnings: a jump of the price index; $before and $year are years like 2023/24
warning-deflator-jump = The price index changes by more than a quarter between { $before } and { $year }. Check the index you entered.
# In the list of warnings: people give their time, and no money supports it; $subject is what it is about, as a message of the group part or a name in quotes
warning-time-without-support = { $subject } counts on people who give their time, but nothing is spent on finding, training and supporting them. Add what that costs.
# In the list of warnings: more people would be taken on than there are; $group is the name of a group
warning-take-on-capped = The redesign would take on more people of “{ $group }” than there are, so the number is held at those left. Lower the reach or the years of delivery, or check the turnover.
# In the list of warnings: something begins after the last year; $subject is what it is about, as a message of the group part or a name in quotes, $lag is after how long, $years how long is counted, both like “12 years”
warning-beyond-horizon = { $subject } begins only after { $lag }, and { $years } are counted, so it adds nothing. Count more years, or check the delay.
# In the list of warnings: no figure has a range
warning-no-ranges = Every figure is entered as if it were certain, so no chance or range can be shown. Give the figures you are least sure of a low and a high end.
# In the list of warnings: a price of a year of which inflation is only forecast; $subject is what it is about, as a message of the group part or a name in quotes, $year is a year like 2027/28
warning-forecast-price = Inflation is only forecast. { $subject } is in prices of { $year }, a year for which only a forecast of inflation is known. Enter the index of that year under price indexes once it is published.
# In the list of warnings: all ranges together pull the result one way; $against is yes where that is for the worse, $pull is by how much money, $number names the number that pulls most
warning-lopsided = { $against ->
    [yes] The ranges lean against the redesign: with each figure at the middle of its range, public budgets would be { $pull } worse off.
   *[no] The ranges lean in favour of the redesign: with each figure at the middle of its range, public budgets would be { $pull } better off.
} The { $number } leans most. Check that its ends are as far from its value as the evidence says.
# In the list of warnings: outcomes together avoid more use than there is; $group and $service are names
warning-overlap = Together the outcomes of “{ $group }” would avoid more of “{ $service }” than the group uses. The total is limited, but the effects overlap: lower them, or put them on one outcome.
# In the list of warnings: weak evidence; $subject is what it is about, as a message of the group part or a name in quotes, $grade is the letter E or F
warning-grade-low = Weak evidence. { $subject } rests on weak evidence (grade { $grade }). Look for a better source, or test a wide range.
# In the list of warnings: two pathways reach different people; $drive-wider is yes where the output drive reaches everyone
warning-unequal-scope = { $drive-wider ->
    [yes] The output drive changes services for everyone, and the redesign only for the groups
   *[no] The redesign changes services for everyone, and the output drive only for the groups
}, so the two are not compared like with like. Give both the same scope.
# In the list of warnings: two levers of structure save more than the people helped
warning-structural-heavy = It rests on joining up. More than half of what the levers save comes from joining up agencies and going online, not from the people helped. Check those two levers first: they rest on a guess about whole services.
# In the list of warnings: a lever has an effect without people; $subject is what it is about, as a message of the group part or a name in quotes
warning-effect-without-people = { $subject } has an effect, but nobody is counted as giving time to it. Enter how many people do.
# In the list of warnings: fewer people drop off than leave the group; $subject is what it is about, as a message of the group part or a name in quotes, $drop-off and $turnover are percentages, $group is a name
warning-drop-off-below-turnover = People may be counted for too long. { $subject } loses { $drop-off } of its people a year, but { $turnover } of “{ $group }” leave the group each year anyway. Those people are still counted as helped: raise the drop-off to the turnover or above.
# In the list of warnings: a gain may be the loss of someone else; $value and $agency are names
warning-maybe-transfer = It may only move money. “{ $value }” is a gain for “{ $agency }”, which pays benefits or takes taxes. If it is someone else’s loss, mark it as a transfer, so that public value leaves it out.
# In the list of warnings: a saving may be counted in two places; $value, $agency and $service are names
warning-value-beside-effect = A gain may be counted twice. “{ $value }” is a gain for “{ $agency }”, and so is less use of “{ $service }”. Check that the same saving is not in both.
# In the list of warnings: it saves public money, and no cash; $gain is an amount of money
warning-not-cashable = It is not cash. Public budgets are better off by { $gain }, but the cash set free does not cover the costs. Do not plan a cut on the rest, which is time and space.
# In the list of warnings: an agency loses; $repaid-in-full is yes where it gets back all it puts in, only late, $agency is its name, $loss an amount of money
warning-out-of-pocket = { $repaid-in-full ->
    [yes] “{ $agency }” would get back all that it puts in, but so late that it would be { $loss } out of pocket at today’s value. Change the deal, for example with a return on what is put in.
   *[no] “{ $agency }” would pay in more than comes back in cash, and end { $loss } out of pocket at today’s value. Change the deal so that those who gain share with those who pay.
}

## part

# Names the whole scenario in the middle of a sentence
part-scenario = the scenario
# What a part belongs to: the redesign
part-redesign = the redesign
# What a part belongs to: the output drive
part-efficiency = the output drive
# What a part belongs to: the deal
part-deal = the deal
# A name or word in quotation marks, everywhere; $name is the name
part-quoted = “{ $name }”
# An entry of a list whose id is at fault: $entry is a message below with its place in the list
part-in-list = { $entry } in the list
# A part and what it belongs to, like “deadweight of outcome settled-home”: $part is the part, $whole what it belongs to, $list the list or map of which the part is an entry
part-of-whole = { $list ->
    [use] { $part } by { $whole }
    [adds] { $part } by { $whole }
    [falls_to] { $part } by { $whole }
    [paid_by] { $part } for { $whole }
    [share_back] { $part } in { $whole }
    [contributions] { $part } in { $whole }
    [surplus] { $part } in { $whole }
   *[other] { $part } of { $whole }
}
# What a part belongs to, where that belongs to something else: $inner belongs to $outer
part-of-wholes = { $inner } of { $outer }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-agency = agency { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-service = service { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-group = group { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-outcome = outcome { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-cost = cost { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-value = value { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-range = range { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-outcome-payment = outcome payment { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-rollout = number { $which } in the roll-out
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-cover-tag = cover tag { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-grade = grade { $which }
# Names the price index of a year in the middle of a sentence; $which is the year
part-deflator = price index of { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the service
part-service-use = use of service { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the service
part-service-effect = effect on service { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the service
part-service-added-use = added use of service { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-share-back = share paid back by agency { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-paid-by = part that agency { $which } pays
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-falls-to = part that agency { $which } gains
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-contribution = part that agency { $which } gives
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-surplus = part of the surplus for agency { $which }
## controls

# Name of the calculator, at the top
controls-name = Outcomes calculator
# Label of the list of ready-made scenarios, above the answer
controls-start-from = Start from
# Choice in the list of ready-made scenarios while the scenario is the reader’s own; also the title of a scenario begun from nothing
controls-own-scenario = A scenario of your own
# Choice in the list of ready-made scenarios that begins an empty scenario
controls-from-nothing = Empty: build your own place
# Button that takes the last change back; also before what it would take back
controls-undo = Undo
# Button that makes the change again; also before what it would make again
controls-redo = Redo
# Button that takes all changes back
controls-reset = Put everything back
# Button that saves the scenario to a file
controls-save = Save to a file
# Button that opens a scenario from a file
controls-open = Open a file
# Opens the two buttons before: to a file and from one
controls-save-or-open = Save or open
# Link from the summary on a page of another site to the calculator’s own page, with the same numbers
controls-whole = Change these numbers in the whole calculator
# In the row of what can be taken away: saves the tables of all results to a file
controls-save-results = All results (CSV)
# Heading above the row of what can be taken away
controls-take = Take it with you
# In that row: prints the report
controls-print = Report to print
# In that row: saves the scenario to a file
controls-this-file = This calculation (file)
# In that row: opens the link to the scenario
controls-link-to = Link to it
# In that row: leads to the page that tells how
controls-on-site = Put it on your site
# Heading of the list of errors
controls-problem = There is a problem
# Heading above the warnings
controls-warnings = Before you rely on this
# Button after a warning: leads to the number that it is about
controls-change-it = Change it
# Sentence in place of the warnings where there are none
controls-no-warnings = The calculator sees nothing here that needs a warning.
# Opens the warnings that are not shown at first; $more is how many, $shown the same in figures
controls-more-warnings = { $more ->
    [one] One more warning
   *[other] { $shown } more warnings
}
# Name of the one agency of an empty scenario
controls-first-agency = First agency
# Name of the one service of an empty scenario
controls-first-service = First service
# Name of the one group of people of an empty scenario
controls-first-group = First group
# Button that turns the calculator to this language: its own name for itself
controls-own-name = English
# Error at a box for a number; $example is a number that it takes
controls-enter-number = Enter a number, like { $example }.
# Error at a box or for a pasted cell; $given can be read as $thousands, if its comma or point stands between thousands, or as $decimals
controls-either-number = “{ $given }” can be read as { $thousands } or as { $decimals }. Enter { $thousands } or { $decimals }, without a comma.
# Error at a box for a number; $least and $most are its limits, $given what was typed
controls-must-be-between = Enter a number from { $least } to { $most }. You entered { $given }.

## form

# Title of the first part of the form
form-place = The place, the years and prices
# Button that adds an entry to a list, or a figure that is not there; what it adds follows
form-add = Add
# Label of a list of what can be added
form-add-this = Add one of these
# Button that copies an entry of a list; its name follows
form-copy = Copy
# Button that moves an entry up its list; its name follows
form-move-up = Move up
# Button that moves an entry down its list; its name follows
form-move-down = Move down
# Button that takes an entry or a figure out; its name follows
form-remove = Remove
# Name that a new entry of a list begins with
form-new-part = New
# Before the name of an entry, it makes the name of a copy of it
form-copy-of = Copy of
# After the name of an amount: label of the box for the year of its prices
form-prices-of = in the prices of the year that begins in April
# After the name of a share or rate, said to screen readers
form-per-cent = in per cent
# After the name of an amount of money, said to screen readers
form-pounds = in pounds
# Choice of all groups of people in place of one
form-every-group = every group
# Choice of what happens to a surplus: it is shared among the agencies by parts
form-shared-out = shared out by parts
# Choice of one discount rate in place of those of the Green Book
form-one-rate = one rate for all years
# After the label of a box that takes several words
form-with-commas = with commas between them
# Stands in place of a list that has no entries
form-none-yet = None yet.

## choices (by name)
## What the words of a scenario file are called in the form’s lists and in tables. A hyphen of the word in the file is an
## underscore here; after the name of a field comes what a word is called there alone.

# Kind of agency that pays for services
choices-local_authority = council
# Kind of agency that pays for services
choices-nhs = NHS
# Kind of agency that pays for services
choices-police = police
# Kind of agency that pays for services
choices-justice = courts, prisons and probation
# Kind of agency that pays for services
choices-dwp = work and pensions
# Kind of agency that pays for services
choices-hmrc = tax
# Kind of agency that pays for services
choices-housing = housing
# Kind of agency that pays for services
choices-fire = fire and rescue
# Kind of agency that pays for services
choices-education = education
# Kind of agency that pays for services
choices-central_government = central government
# Kind of agency that pays for services
choices-voluntary = voluntary sector (not public money)
# Kind of agency that pays for services
choices-individuals = people themselves (not public money)
# Kind of agency that pays for services
choices-other_public = other public body
# Kind of value that an output or an outcome has
choices-fiscal = public budgets
# Kind of value that an output or an outcome has
choices-economic = people and firms
# Kind of value that an output or an outcome has
choices-social = wellbeing, health or harm avoided
# How often an outcome’s value counts
choices-person_year = for each person and year
# How often a value or a cost counts
choices-once = once
# How often a cost of the redesign counts
choices-year = each year
# What a cost of the redesign is counted by
choices-person = for each person taken on
# What a cost of the redesign is counted by
choices-engaged = for each person who engages
# What a cost of the redesign is counted by
choices-complete = for each person who completes
# What a cost of the redesign is counted by
choices-volunteer_year = for each volunteer and year
# What a cost of the redesign is counted by
choices-peer_group_year = for each peer group and year
# Kind of cost of the redesign
choices-revenue = running cost
# Kind of cost of the redesign
choices-capital = capital
# Kind of cost of the redesign
choices-in_kind = given in kind
# Which outputs a lever or the output drive changes
choices-groups = the groups’ own outputs
# Which outputs a lever or the output drive changes
choices-everyone = everyone’s outputs
# Whom the success of an outcome counts
choices-gross = everyone who reaches it
# Whom the success of an outcome counts
choices-net = the difference made, against a comparison group
# The people of whom the success of an outcome is a share
choices-counted_from-complete = those who stay to the end
# The people of whom the success of an outcome is a share
choices-counted_from-engaged = those who take part
# The people of whom the success of an outcome is a share
choices-taken_on = everyone taken on
# Shape of a range: how likely its values are
choices-normal = a 95 % interval of a study
# Shape of a range: how likely its values are
choices-triangular = most likely near the stated value
# Shape of a range: how likely its values are
choices-uniform = all values alike
# What happens to a surplus of the deal
choices-reinvest = put back into the place
# Which discount rates are used
choices-green_book_2026 = as the Green Book says (3.5 %, later 3 %)
# Grade of evidence
choices-A = A: this programme’s own accounts, or a trial of it, within a year
# Grade of evidence
choices-B = B: a study of it with a comparison group, or official statistics, within two years
# Grade of evidence
choices-C = C: a study of a programme like it, or a published unit cost, within three years
# Grade of evidence
choices-D = D: before and after, without a comparison
# Grade of evidence
choices-E = E: what those who do the work agree on
# Grade of evidence
choices-F = F: one person’s judgement, or over five years old and unchecked

## finder

# Opens the search for a published unit cost, at a service; the name of the service follows
finder-title = Find a published unit cost
# Label of the search box
finder-look-for = Words to look for
# After the label of the search box: an example; the unit costs are in English only
finder-example = such as: ambulance
# Sentence where nothing is found
finder-none = No published unit cost has all of these words. Try fewer words, or the start of one.
# Button that puts a published unit cost in the service; its name follows
finder-use-it = Use this unit cost
# Before the kinds of agency that pay a unit cost, each with its share
finder-paid-by = Paid by
# Before the publication that a unit cost comes from
finder-source = Source
# Before a grade: weak, fair or good
finder-robustness = How sound its publisher says it is
# Before the names of other unit costs that hold the same event
finder-not-with = Do not count the same event here too
# Before the newer prices of a unit cost
finder-newer = A newer price
# Before the values that are added to the service along with the unit cost
finder-also-added = Added too, as what each output is worth to people
# Before the kinds of agency that pay a part of a unit cost and are not in the scenario
finder-missing = This place has no agency of a kind that pays a part. Add it, or its part falls to the others
# Sentence above what is found; $is-limited says whether there is more than is shown, $all is how many are found, $shown how many of them are shown
finder-found = { $is-limited ->
    [yes] Found { $all }. The { $shown } that fit best are shown; another word finds fewer.
   *[no] Found { $all }.
}
# After an amount; $output is what it buys one of, in English, as in “arrest”, $year the financial year of its prices
finder-each-in-prices-of = each { $output }, in { $year } prices
# How sound its publisher says a unit cost is, in one word; $grade is its colour in the publication
finder-grade = { $grade ->
    [red] weak
    [amber] fair
   *[green] good
}

## saving

# Button under a chart: opens its numbers as a table. Short, as three such buttons stand in a line
saving-tool-numbers = Numbers
# Button under a chart: opens the ways to save it
saving-tool-save = Save
# Button under a chart: opens how its numbers are worked out
saving-tool-how = How worked out
# Button that saves the numbers of a chart
saving-numbers = Numbers (CSV)
# Button that saves a chart as a drawing
saving-drawing = Drawing (SVG)
# Button that saves a chart as a picture
saving-picture = Picture (PNG)
# Said where the page does not let a picture be made
saving-no-picture = This page does not let the calculator make a PNG. Save the drawing (SVG) instead: it holds the same chart. Whoever looks after the page can allow it with “img-src data:” in its content security policy.
# Said after a file was asked for, where the page may not let it come; a button to the link follows
saving-no-file = If no file has come: the page that shows this calculator may not allow files to be saved. A link holds all your numbers too.
# Label of the slider under a chart that reads its values off
saving-read-off = Read off
# Heading above the tables of all that was entered, on paper
saving-entered-title = What was entered
# Heading of the column of names in the tables of all that was entered
saving-entered-figure = Figure
# Heading of the column of values in the tables of all that was entered
saving-entered-value = Value
# Heading of the column of sources in the tables of all that was entered
saving-entered-source = Source
# In the column of sources of what was entered: the same source as in the row above
saving-as-above = as above
# Value in the tables of all that was entered: it is so
saving-yes = yes
# Value in the tables of all that was entered: it is not so
saving-no = no
# Heading of the chapter on the method, and above its five paragraphs on paper
saving-method-title = How it is worked out
# The method in a few sentences, on the screen
saving-method-short = People taken on → take part → stay → get there, less those who would have anyway. They use less of each service; what that would have cost is the saving. Money is in the prices of one year, and later years count for less. Weak evidence is marked down: smaller gains, higher costs.
# Opens the five paragraphs after it
saving-method-whole = The whole method
# Paragraph on the method, on paper, first: whom the redesign reaches
saving-method-people = The redesign takes people on, some of them engage, some complete, and some of those reach an outcome. Those who would have reached it anyway, those whom others helped, those who only took another’s place, and a part for weak evidence are taken off. What is left fades as people drop off.
# Paragraph on the method, on paper, second: what an outcome is worth
saving-method-worth = Each outcome lasts for some years and makes people need fewer outputs of some services. An output avoided is worth its average cost; only the cashable part can leave a budget, and only after its delay and in whole steps where there are any.
# Paragraph on the method, on paper, third: costs and prices
saving-method-money = Costs of the redesign are raised for weak evidence. All money is in the prices of one year, without inflation; totals count each later year for less.
# Paragraph on the method, on paper, fourth: the three pathways
saving-method-pathways = “Carry on” lets demand grow as it does now. The “output drive” makes each output cheaper, while need that is not met comes back. The redesign and the output drive are each compared with carrying on.
# Paragraph on the method, on paper, fifth: how sure it is
saving-method-runs = In each run, every figure that has a range takes a value of it at random; ranges that are not tied together move on their own. The same numbers always give the same answer.
# Value in the tables of what was entered; $amount is an amount of money, $year the financial year of its prices
saving-in-prices-of = { $amount } ({ $year } prices)
# Line at the foot of a saved chart; $title is the title of the scenario, $basis a sentence on the prices and years of the answer
saving-chart-source = Source: Outcomes Calculator, “{ $title }”. { $basis }

## in_full

# After the name of a pathway: heading of a column of changes, in a file
in_full-change = change (%)
# Heading of the column of the low ends of the bars of a chart, in a file
in_full-from = From (£)
# Heading of the column of the high ends of the bars of a chart, in a file
in_full-to = To (£)
# Heading of the column of units of the figures that have a range, in a file
in_full-unit = Its unit
# Heading of the column of the low ends of ranges, in a file
in_full-low = Its low end
# Heading of the column of the high ends of ranges, in a file
in_full-high = Its high end
# Unit of a figure, in a file
in_full-people = people
# Unit of a figure, in a file
in_full-outputs = outputs
# Unit of a figure that is a number of years, in a file
in_full-years = years
# Unit of a figure that is a calendar year, in a file
in_full-year = year
# Unit of a figure, in a file
in_full-hours = hours
# Unit of a figure that has no other, in a file
in_full-number = number

## scenarios

# Opens the part of the screen in which scenarios are kept and compared
scenarios-title = Names, and everything that differs
# Sentence under the title of the part in which scenarios are kept
scenarios-about = Up to four are kept, until this page is closed. Give each a name, go back to one, or see what went into each and all that comes of it.
# Title of the part of the screen in which scenarios stand beside each other
scenarios-compare = Compare
# Head of the column of the scenario as it was opened
scenarios-as-it-came = As it came
# In place of the table of scenarios, where there is but one
scenarios-nothing-yet = Change a number, and what comes of it stands here beside what came of it before.
# Button that keeps the scenario on the screen. $place: the place of its column in the table
scenarios-keep-as = { $place ->
    [second] Keep the numbers now as a second
    [third] Keep the numbers now as a third
    [fourth] Keep the numbers now as a fourth
   *[first] Keep the numbers now
}
# Below the table of scenarios. $name: a scenario; $told: answer-lean, and answer-leans-most where that follows
scenarios-leans = { $name }: { $told }
# Said where no more scenarios can be kept
scenarios-full = Four are kept. Remove one to keep another.
# Heading of the column of the scenario on the screen, where it is not kept
scenarios-on-screen = Now
# Label of the box for the name of a kept scenario, said to screen readers; its number follows
scenarios-name = Name of scenario
# Button that puts a kept scenario on the screen; its name follows
scenarios-switch = Show this one
# Button that keeps a copy of a kept scenario; its name follows
scenarios-copy = Copy
# Button that no longer keeps a scenario; its name follows
scenarios-remove = Remove
# Heading of the table of results of the scenarios
scenarios-results = What comes of each
# Heading of the table of figures of the scenarios; also its caption
scenarios-inputs = What went into each
# Caption of the table of results
scenarios-same-draws = The same chance settings are used for all, so that only the scenarios differ.
# Caption of a table that leaves out what is alike; in the table of results it follows the sentence on chance settings
scenarios-differs = Only what differs is shown.
# Label of the box that shows what is alike too
scenarios-all = Show everything, not only what differs
# Stands in place of a table where nothing differs
scenarios-same = Nothing differs.
# Heading above the charts of the scenarios
scenarios-charts = Charts side by side
# Sentence under the heading of the charts of the scenarios
scenarios-scales = All charts of a kind have the same scale.
# Heading of a row of the table of results, of values such as “8 of 10”
scenarios-chance = Runs that save
# Heading of a row of the table of results, of two amounts each
scenarios-range = 8 in 10 runs
# After the name of an outcome: heading of a row of the table of results
scenarios-reach = People who reach it
# After the name of an agency: heading of a row of the table of results
scenarios-after-deal = After the deal, in cash
# Value in the table of results while it is worked out
scenarios-waiting = being worked out
# Name of a kept scenario to which the reader has given none; $number is its number
scenarios-numbered = Scenario { $number }
# Said once a scenario is no longer kept; a button to put it back follows; $name is its name
scenarios-kept-no-longer = “{ $name }” is no longer kept.
# Value in the table of results: in how many runs of ten public money is saved; $runs is a number from 0 to 10
scenarios-of-ten = { $runs } in 10

## arrival

# Opens the part above the answer that holds a link to the scenario; also a button that leads there
arrival-share = Share
# Sentence above the box that holds the link
arrival-share-about = Whoever opens this link sees your numbers as they are now. The numbers are in the link itself: nothing is sent to us or kept.
# Label of the box that holds the link
arrival-link = Link to this scenario
# Button that copies the link
arrival-copy = Copy the link
# Said once the link is copied
arrival-copied = Copied.
# Said where the link could not be copied
arrival-not-copied = This page does not let the calculator copy. The link is selected: copy it with your keyboard, or press and hold it.
# Heading above what a link from elsewhere holds
arrival-preview = Open what this link holds?
# Before the list of differences between a link from elsewhere and the scenario on the screen
arrival-preview-about = Where it differs from what you have now:
# Sentence after the list of differences of a link; “Undo” is the button of that name
arrival-nothing-lost = If you open it, “Undo” brings your own numbers back.
# Button that opens the link
arrival-open = Open the link
# Button that does not open the link
arrival-keep = Keep mine
# Heading above why a link could not be opened
arrival-bad-link = The link could not be opened
# Sentence after why a link or a scenario could not be opened
arrival-bad-link-about = Your numbers are as they were.
# Heading above why the scenario that the page names could not be opened
arrival-no-scenario = The scenario of this page could not be opened
# Button that closes the message that a link or a scenario could not be opened
arrival-close = Close
# Sentence above the answer where the numbers were kept on this device
arrival-resumed = These are your numbers from last time. They are kept on this device only.
# Button, where the numbers were kept on this device, that goes back to the scenario that the page names
arrival-afresh = Begin afresh
# Sentence above the answer of a scenario begun from nothing
arrival-empty = This place is empty: one agency, one service and one group, and no figures yet.
# Button, above an empty scenario, that leads to the first box of the form
arrival-fill-in = Fill it in
# Sentence about what a link holds; $title is the title of its scenario
arrival-it-is-called = It is called “{ $title }”.
# Last line of a list of differences; $more is how many are not listed, $shown the same in figures
arrival-more-differences = { $more ->
    [one] and one more difference
   *[other] and { $shown } more differences
}
# Said where the program has a fault of its own and has stopped
arrival-rescue = The calculator has stopped, because of a fault of its own. Your numbers are not lost: save them to a file, or start again with them.
# Button, where the program has stopped, that saves the scenario to a file
arrival-rescue-file = Save my numbers to a file
# Button, where the program has stopped, that starts the calculator again with the same numbers
arrival-rescue-again = Start again with my numbers

## dropping

# Over the calculator while a file is held above it
dropping-here = Drop the scenario file to open it
# Error where more than one file was dropped
dropping-not-one = Drop one scenario file at a time.
# Error where a file of another kind was dropped; $name is its name
dropping-other-kind = “{ $name }” is not a scenario file. Drop one that was saved from here: its name ends in .json.

## giving_way

# Said at a number that was set outside its range, which now holds it; the variables are the ends of the range as it is now and as it was before, such as “5 %” or “1,200”; “Undo” is the button of that name
giving_way-told = Its range gave way: now { $now-low } to { $now-high }, before { $before-low } to { $before-high }. “Undo” puts both back.

## history

# After a figure or part in “What did I change?”; before its name and a colon after “Undo” or “Redo”: it was added
history-added = added
# Before the name of an entry and a colon, after “Undo” or “Redo”: it was copied
history-copied = copied
# After a figure or part in “What did I change?”; before its name and a colon after “Undo” or “Redo”: it was taken out
history-removed = removed
# After a list in “What did I change?”; before its name and a colon after “Undo” or “Redo”: its entries stand in another order
history-moved = order changed
# After “Undo” or “Redo”: all changes were taken back
history-reset = everything put back
# After “Undo” or “Redo”: numbers were pasted
history-pasted = figures pasted
# Before a title in quotation marks, after “Undo” or “Redo”: a ready-made scenario was chosen
history-preset = start from
# Before a title in quotation marks, after “Undo” or “Redo”: a file was opened
history-file = file opened,
# Before a title in quotation marks, after “Undo” or “Redo”: a link was opened
history-link = link opened,
# Before a title in quotation marks, after “Undo” or “Redo”: a kept scenario was put on the screen
history-kept = switch to
# Before a title in quotation marks, after “Undo” or “Redo”: the page opened another scenario
history-page = scenario opened,
# Value before or after an arrow, or in a table: there is none
history-nothing = nothing
# Value before or after an arrow, or in a table: it is so
history-yes = yes
# Value before or after an arrow, or in a table: it is not so
history-no = no
# Value before or after an arrow, or in a table: several figures of its own in place of a usual one
history-own-figures = figures of its own
# Opens the list of what the reader has changed
history-changed-title = What did I change?
# Sentence above the list of what the reader has changed
history-changed-about = Everything that differs from the scenario you began with. Put back one thing, or all of it.
# Stands in place of the list of changes where nothing was changed
history-unchanged = Nothing yet.
# Button that takes one change back; the name of what was changed follows
history-put-back = Put this back

## starting

# Error for the author of a page who asks for a wrong number of draws; draws is the name of an option and stays
starting-wrong-draws = draws must be a whole number from 0 to 1,000,000
# Error for the author of a page who asks for a wrong seed; seed is the name of an option and stays
starting-wrong-seed = seed must be a whole number from 0 to 9,007,199,254,740,991
# In the browser’s console, for the author of a page; $id is what the page asks for, $ids are the names that there are
starting-no-such-preset = outcomes-calculator: preset="{ $id }" names no ready-made scenario. Use one of: { $ids }.
# Error at the start where the page names a ready-made scenario that there is not; $id is that name
starting-preset = There is no ready-made scenario called “{ $id }”, so the usual one is shown in its place. Correct the name in the calculator’s “preset” on this page.
# Error where the page names a ready-made scenario that there is not, once another is shown, which stays; $id is that name
starting-later-preset = There is no ready-made scenario called “{ $id }”. Correct the name in the calculator’s “preset” on this page.
# Error where nothing came from the address of a scenario file; the words in brackets are technical names
starting-unreachable = The scenario file could not be fetched. Check its address. If it is on another site, that site must allow this page to read it (Access-Control-Allow-Origin), and this page’s content security policy must allow its address (connect-src). Or put the file on this site.
# Error where a scenario file is not open to everyone; $status is the number that its address answered
starting-forbidden = The scenario file could not be fetched: its address answered { $status }, which means that it is not open to everyone. Make the file public.
# Error where there is no such scenario file; $status is the number that its address answered
starting-not-found = The scenario file could not be fetched: its address answered { $status }, which means that there is no such file. Correct the address, or put the file there.
# Error where the server of a scenario file has a fault; $status is the number that its address answered
starting-server-fault = The scenario file could not be fetched: its address answered { $status }, which means that its server has a fault. Try again later, or move the file to this site.
# Error where the address of a scenario file answered something else; $status is the number that it answered
starting-other-status = The scenario file could not be fetched: its address answered { $status }, and sent no file. Check the address in a browser.
# Error where a scenario file took too long; $seconds is how long was waited
starting-slow = The scenario file did not arrive within { $seconds } seconds. Try again; if it is as slow each time, move the file to a faster server or to this site.

## link

# Error where a link cannot be read
link-damaged = This link is damaged: it was cut short, or a part of it has changed. Ask for it again.
# Error where the end of a link is missing
link-cut = This link was cut short and is damaged: its end is missing. Mail programs cut long links: ask for the link again, or for the file.
# Error in place of a link
link-too-long = This scenario is too large for a link. Save it as a file and send the file.
# Error where a link was made with a later calculator
link-newer = This link was made with a newer calculator. Open it where it was made.
# Error where a link starts from a ready-made scenario that there is not; $id is its name
link-unknown-preset = This link starts from “{ $id }”, which this calculator does not have. Ask for the file.
# Error where a link starts from a ready-made scenario that has changed; $id is its name
link-changed-preset = This link starts from “{ $id }”, whose numbers have changed since it was made. Ask for the file.
# Warning above a long link, and on the command line; $characters is how many it has
link-too-long-for-mail = This link has { $characters } characters. Some mail and chat programs cut links of more than 2,000: to be sure, send the file.

## paste

# Said to screen readers once numbers were pasted; $count is how many, $shown the same in figures
paste-pasted = { $count ->
    [one] { $shown } number was pasted.
   *[other] { $shown } numbers were pasted.
}
# Error where nothing was pasted; the reasons follow
paste-nothing = Nothing was pasted.
# After the first reasons; $more is how many there are that are not told
paste-more = And { $more } more.
# Reason why nothing was pasted
paste-too-large = There is too much of it: paste at most 2,000 cells.
# Reason why nothing was pasted, of one cell; $row and $column are its place, $reason says what is wrong with it
paste-cell = Row { $row }, column { $column }: { $reason }
# Reason after the row and column of an empty cell
paste-empty = there is no number here.
# Reason after the row and column of a cell; $given is what stands in it
paste-no-number = this box cannot take “{ $given }”.
# Reason after the row and column of a cell; $given is what stands in it
paste-no-box = there is no box here for “{ $given }”.
## charts

# Sentence under the title of the chart of outputs, and caption of its table
charts-change-about = More or fewer than if the place carries on, over all the years; each line is as long as its share of that service. Unlike outputs are never added up.
# In the chart of outputs, under the name of a service. $outputs: how many outputs of it there are if nothing changes
charts-if-it-carries-on = { $outputs } if we carry on
# Under the chart of outputs, at its left; the arrow points to the left. $span: years, as 10 years
charts-fewer-over = ← fewer, over { $span }
# Under the chart of outputs, at its right; the arrow points to the right
charts-more-over = more →
# Button under the chart of outputs: shows the services that are not shown at first. $services is how many, $shown the same in figures
charts-more-services = { $services ->
    [one] { $shown } service that changes less
   *[other] { $shown } services that change less
}
# Button under the chart of outputs: shows only those services again that are shown at first
charts-fewer-services = Only the services that change most
# Heading of the column of services, in the table of outputs
charts-service = Service
# Heading of the column of outcomes, in the table of outcomes
charts-outcome = Outcome
# Title of the chart of outcomes, where there is one. $then: how many people reach it with the redesign, $today: how many if nothing changes
charts-reached-one-title = { $then } get there, not { $today }
# Title of the chart of outcomes, where there is one and nobody knows how many would reach it if nothing changes. $then: how many people reach it because of the redesign
charts-reached-net-title = { $then } get there because of it
# Title of the chart of outcomes, where the redesign adds to all of several. $outcomes: how many, in digits
charts-reached-every-title = More get there on all { $outcomes } outcomes
# Title of the chart of outcomes, where the redesign adds to some of several. $more, $outcomes: how many outcomes, in digits
charts-reached-some-title = More get there on { $more } of { $outcomes } outcomes
# Title of the chart of outcomes, where the redesign adds to none
charts-not-reached-title = Nobody more gets there than if the place carries on
# In the chart of outcomes, behind how many people reach an outcome with the redesign. $today: how many if nothing changes
charts-and-not = , not { $today }
# In the key of the chart of outcomes: people who would get there without any change
charts-anyway = anyway
# The same where there are several outcomes, as the output drive has no row of its own there
charts-anyway-or-drive = anyway: carry on, or drive outputs
# In the key of the chart of outcomes: people who get there because of the redesign
charts-because = because of it
# In the key of the chart of outcomes: how many people a dot stands for. $people: a number
charts-to-a-dot = { $people } to a dot
# Sentence under the title of the chart of outcomes, and caption of its table
charts-reached-about = People who reach each outcome over the years. Some would have without any change; an output drive does not add to them.
# In place of a number of people that nobody knows; in charts and tables
charts-not-known = not known
# Note in place of the chart of outcomes, where there are none
charts-no-outcomes = This scenario names no outcomes.
# Title of the table of the three views
charts-views-title = Three ways to count it
# Caption of the table of the three views; it quotes the message charts-payback
charts-views-about = Gains and costs over all the years, later years counted for less. “Paid back after” alone counts every year in full.
# Heading of the column of views, in the table of the three views
charts-view = Who is counted
# Heading of a column of the table of the three views: what is gained
charts-benefit = Gains
# Heading of a column of the table of the three views: what is spent
charts-cost = Costs
# Heading of a column of the table of the three views, and name of a figure in workings: what is gained less what is spent
charts-net = Gains less costs
# Heading of a column of the table of the three views: what is gained divided by what is spent
charts-ratio = Gain for each £1 of cost
# Heading of a column of the table of the three views, above a time, charts-never or charts-at-once
charts-payback = Paid back after
# In the column charts-payback, where gains never make up for costs
charts-never = never
# In the column charts-payback, where gains make up for costs from the beginning
charts-at-once = at once
# In the column charts-ratio, where nothing is spent
charts-no-ratio = no cost to compare with
# Name of the view that counts public budgets only; a row of the table, and before the name of a figure with a colon
charts-fiscal = Public budgets
# Name of the view that counts money that can be taken out of a budget; a row of the table
charts-cashable = Cash that can leave a budget
# Name of the view that counts everyone; a row of the table
charts-public-value = Everyone
# Title of the chart of the figures that move the result most. $figure: name of the one at the top
charts-matters-title = “{ $figure }” matters most
# Sentence under the title of the chart of the figures that move the result most, on the screen
charts-matters-lead = Drag a handle to change the number itself. The bar is the public money saved, from the low to the high end of that range.
# Head of the names in that chart
charts-number-now = Number now
# Head of the ranges in that chart
charts-its-range = Its range
# Head of the bars in that chart
charts-public-money-saved = Public money saved
# Under a range of that chart: where the redesign pays, and beyond what value it no longer does. $is-below: whether that is below the value, or above; $value: a number with its unit
charts-stops-paying = { $is-below ->
    [yes] below { $value } it stops paying
   *[no] above { $value } it stops paying
}
# The same where the redesign does not pay. $is-below: whether it pays below the value, or above
charts-starts-to-pay = { $is-below ->
    [yes] below { $value } it starts to pay
   *[no] above { $value } it starts to pay
}
# The same where no value of the range changes that it pays
charts-pays-all-along = pays all along its range
# The same where no value of the range makes it pay
charts-never-pays = never pays in its range
# Button under that chart: shows the numbers that are not shown at first. $numbers is how many, $shown the same in figures
charts-matters-more = { $numbers ->
    [one] { $shown } more number, which matters less
   *[other] { $shown } more numbers, which matter less
}
# Button under that chart: shows only those numbers again that are shown at first
charts-matters-fewer = Only the numbers that matter most
# Sentence under the title of the chart of the figures that move the result most, and caption of its table
charts-matters-about = Each unsure figure set to the low and the high end of its range, one at a time. The figures at the top move the result for public budgets most.
# Heading of the column of figures of a scenario, in several tables
charts-figure = Figure
# Heading of a column: the result with the figure of the row at the low end of its range
charts-at-low = At its low end
# Heading of a column: the result with the figure of the row at the high end of its range
charts-at-high = At its high end
# Heading of a column: the value of the figure at which public budgets neither gain nor lose
charts-budgets-turn-at = Public budgets break even at
# Heading of a column: the value of the figure at which everyone together neither gains nor loses
charts-turns-at = For everyone, breaks even at
# In the columns charts-budgets-turn-at and charts-turns-at, where the figure turns the result at no value that it may have
charts-never-turns = nowhere in its limits
# Heading of the folded table of the least sure figures, under the warnings
charts-rests-title = What this rests on
# Caption of the table of the least sure figures
charts-rests-about = The figures that are least sure, each with its range and where it comes from.
# Heading of a column: the value of the figure that the scenario states
charts-stated = Stated value
# Heading of a column: the range of the figure
charts-from-to = Lowest – highest
# Heading of a column: where the figure comes from
charts-source = Source
# A service with its output, or an outcome with its unit; name of a row in charts and tables. $service: name; $output: name of the output or unit
charts-service-output = { $service } ({ $output })
# Title of the chart of outputs, where the redesign needs fewer outputs of no service
charts-fewer-outputs-of-none = The redesign needs no less of any service
# Title of the chart of outputs, where the redesign needs fewer outputs of all services
charts-fewer-outputs-of-every = The redesign needs less of every service
# Title of the chart of outputs, where the redesign needs fewer outputs of some services. $fewer, $services: how many services, in digits
charts-fewer-outputs-of-some = The redesign needs less of { $fewer } of { $services } services
# Sentence under the chart of outputs: how good the output drive would have to be. $cut: per cent with its sign; $span: years, as 4 years
charts-drive-to-match = To do as well for public budgets, an output drive would have to make each output { $cut } cheaper a year, for { $span }, beyond what would happen anyway. The NHS has managed about 0.9 % a year of itself (ONS, 1995 to 2014), public services as a whole about none.
# Sentence under the chart of outputs, where the output drive could not be good enough. $span: years, as 4 years
charts-no-drive-matches = No cut in the price of outputs over { $span } would do as well for public budgets as the redesign.
# Note under the chart of outcomes. $taken-on, $engaged, $complete: amounts of money; $is-engaged, $is-complete: whether there is an amount for those who take part, and for those who stay to the end
charts-cost-of-each = The programme costs { $taken-on } for each person taken on{ $is-engaged ->
    [yes] , { $engaged } for each who takes part
   *[no] {""}
    }{ $is-complete ->
    [yes] , { $complete } for each who stays to the end
   *[no] {""}
    }.

## deal

# Heading of the chapter of the deal
deal-chapter = Who pays, who gains
# Heading of a column of boxes, in per cent: which share of the cost an agency puts in
deal-puts-in = Puts in, of the cost
# Heading of a column of boxes, in per cent: which share of the cash that it saves an agency gives to those who paid
deal-gives-back = Gives back, of its cash
# Opens the boxes of the deal, on a narrow screen
deal-change = Change the deal
# Opens all that can be entered of the deal
deal-all-numbers = All the numbers of the deal
# Button that shows agencies that a narrow screen leaves out at first; $agencies is how many, $shown the same in figures
deal-more-agencies = { $agencies ->
    [one] { $shown } more agency
   *[other] { $shown } more agencies
}
# Button that shows only those agencies again that a narrow screen shows at first
deal-fewer-agencies = Only the agencies with most at stake
# Title of the chart of the deal, where no agency loses cash
deal-all-gain-title = Every agency comes out level or ahead in cash
# Sentence under the title of the chart of the deal, and caption of its table
deal-about = Cash over all the years, later years counted for less: before the deal, when each pays its own costs and keeps its own savings, and after agencies have shared them.
# Heading of the column of agencies
deal-agency = Agency
# Heading of a column: what the agency pays of the costs
deal-pays = Puts in
# Heading of a column: what the agency saves, whether or not it becomes cash
deal-gains = Gains in all
# Heading of a column: what the agency saves in cash
deal-cash = Gains in cash
# Heading of a column: what the agency gets from others, or gives to them; the signs stand before the amounts
deal-moved = Deal brings (+) or takes (−)
# Heading of a column: what the agency has in the end
deal-left = Left with, in cash
# Heading of a column, and name of a figure in workings: what the agency has without any deal
deal-before = Cash before the deal
# Heading of a column, and name of a figure in workings: what the agency has with the deal
deal-after = After the deal
# Note under the chart, followed by a colon and an amount of money: what is saved and spent in the place again
deal-reinvested = Put back into the place
# Title of the chart of the deal, where one agency loses cash. $name: its name
deal-out-of-pocket-one = { $name } is left out of pocket in cash
# Title of the chart of the deal, where two agencies lose cash. $one, $other: their names
deal-out-of-pocket-two = { $one } and { $other } are left out of pocket in cash
# Title of the chart of the deal, where all of three or more agencies lose cash
deal-out-of-pocket-every = Every agency is left out of pocket in cash
# Title of the chart of the deal, where three or more agencies lose cash, and not all. $count, $agencies: how many agencies, in digits
deal-out-of-pocket-some = { $count } of { $agencies } agencies are left out of pocket in cash
# Sentence under the chart of the deal, where no way of sharing suits all. $amount: amount of money
deal-partners-lack = However they share, the partners together are { $amount } short of what they put in: no deal among them alone leaves nobody out of pocket. Someone else who gains would have to pay for outcomes, or more of what is saved would have to become cash.
# Sentence under the chart of the deal, where all are suited only as growth that is avoided counts as cash. $amount: amount of money
deal-partners-lack-money-in-hand = The partners can share so that nobody is out of pocket, but part of the cash only keeps budgets from growing. Without that part they are { $amount } short of what they put in.

## runs

# Name of a line, a mark and a column: one run in ten ends below it
runs-low = Low
# Name of a line, a mark and a column: half the runs end below it
runs-middle = Middle
# Name of a line, a mark and a column: one run in ten ends above it
runs-high = High
# Note under the chart of public money over the years, where no figure has a range
runs-no-band = No figure here has a range, so there is no band round the line.
# Heading of the column of results, in the table of the spread of results
runs-result = Public budgets end up
# Heading of a column: how many runs have the result of the row
runs-runs = Runs
# Heading of a column: what part of all runs has the result of the row
runs-share = Share of runs
# Title of the chart of public money over the years, where it is never below zero
runs-cash-at-once = Public money: never behind
# Title of the chart of public money over the years, where costs are not made up for
runs-cash-behind-title = Public money: never paid back
# Title of the chart of public money over the years. $after: years, as 3 years
runs-cash-title = Public money: paid back after { $after }
# Sentences under the title of the chart of public money over the years, and caption of its table, which has columns runs-low and runs-high. $has-band: whether there is a band round the line, from runs-low to runs-high
runs-cash-about = Saved so far, less what was spent, against carrying on; later years are counted for less. The last point is the answer.{ $has-band ->
    [yes] {" "}In 8 of 10 runs the money lies in the band, from low to high.
   *[no] {""}
    }
# The chart of public money over the years, said to those who do not see it. $year: financial year, as 2036/37; $redesign, $drive: amounts of money
runs-cash-sentence = Public money saved so far. By the end of { $year } the redesign stands at { $redesign } and the output drive at { $drive }.
# In the key of two charts: the band, or the line, within which 8 of 10 runs end
runs-most-runs = 8 in 10 runs
# In the key of the chart of public money over the years: the dot where costs are made up for
runs-paid-back = paid back
# Title of the chart of the spread of results. $of-ten is a whole number from 0 to 10, $shown the same in figures
runs-spread-title = { $of-ten ->
    [one] { $shown } run in 10 saves public money
   *[other] { $shown } runs in 10 save public money
}
# Sentences under the title of the chart of the spread of results, and caption of its table; they quote runs-low and runs-high. $runs: a number, in thousands
runs-spread-about = Each of { $runs } runs gives every unsure figure some value of its range. The taller a column, the more runs end there. One run in 10 ends below “low”, and one in 10 above “high”.
# Above the columns of the chart of the spread of results, at the left of zero. $count: a number from 0 to 100
runs-do-not-save = { $count } in 100 do not
# Above the columns of the chart of the spread of results, at the right of zero. $count: a number from 0 to 100
runs-save = { $count } in 100 save
# Beside the dot in the chart of the spread of results. $amount: amount of money
runs-the-answer = the answer, { $amount }
# The chart of the spread of results, said to those who do not see it. $save: runs-save; $low, $high, $answer: amounts of money
runs-spread-sentence = Of the runs, { $save }; 8 in 10 lie between { $low } and { $high }. The answer is { $answer }.
# Row of the table of the spread of results. $name: runs-low, runs-middle or runs-high, in lower case; $amount: amount of money
runs-below = Below { $name } ({ $amount })
# Row of the table of the spread of results. $from, $to: amounts of money
runs-from-to = { $from } to { $to }

## worked

# Heading of the folded workings under each part of the answer
worked-ask = How is this worked out?
# Sentence at the top of the workings
worked-as-stated = Each sum uses every figure at its stated value. Open a line to see where its number comes from.
# Before the formula of a sum as the published method writes it, followed by a colon
worked-method = In the method
# Before the source of a number, followed by a colon
worked-source = Source
# In place of the source of a number that has none
worked-no-source = No source given.
# Before the grade of what is known of a number, followed by a letter
worked-grade = Evidence grade
# Button beside a number: to where it is entered
worked-change = Go to this number
# Beside a number that the reader changed, followed by what it was
worked-yours = Your number. It was
# In place of a number that there is none of
worked-no-value = no value
# Under a sum of no numbers
worked-nothing = There is nothing to add up.
# In place of a sum, above what is wrong with the scenario
worked-no-sums = There are no sums to show: a scenario with this number has a fault.
# After the name of a figure of the scenario and a comma, before the low end of its range; in the workings of what matters most
worked-low = at its low end
# After the name of a figure of the scenario and a comma, before the high end of its range; in the workings of what matters most
worked-high = at its high end
# Beside an amount of money in the workings. $year: financial year, as 2011/12
worked-prices-of = { $year } prices

## done (by name)

# Above the numbers that are added
done-sum = Added up:
# Above the numbers that are multiplied
done-product = Multiplied:
# Above the numbers of which all but the first are taken from the first
done-difference = The first, less what follows:
# Above the two numbers of which the first is divided by the second
done-quotient = The first, divided by the second:
# Above the two numbers of which the first is raised to the power of the second
done-power = The first, multiplied by itself as often as the second says:
# Above the one number that this number equals
done-same = The same as:
# Above the one share that is taken from 100 %
done-rest = What is left of 100 % without this:
# Above the one share to which 1 is added
done-raised = 1, and this on top:
# Above the two shares of which the second acts on what the first leaves
done-together = Both together; the second acts only on what the first leaves:
# Above the numbers of which the smallest is taken
done-least = The smaller of these:
# Above the numbers of which the largest is taken
done-greatest = The larger of these:
# Above the one number that counts as 0 where it is less
done-not_below_zero = This, or 0 where it is below 0:
# Above the three numbers: the first less the second, rounded to whole steps of the third
done-whole_steps = The first less the second, in whole steps of the third:
# Above the numbers of the years, of which the time until they make up for costs is found
done-payback = How long until these, added up year by year, are at or above 0 for good:
# Above the numbers of the years, of which the rate is found that makes their discounted sum 0
done-rate_of_return = The discount rate at which these add up to 0:

## people_words

# Sentences under the title of the chart of who uses most, and caption of its table
people_words-concentration-about = What the people of the redesign use in the first year, as a part of all that is used. The whole width is everyone’s use.
# Name of a bar and a row: the part of all people in the groups that are in one of them
people_words-of-people = Of the people in these groups
# Name of a bar and a row: the part of the cost of all services that one group causes
people_words-of-cost = Of the cost of all services
# Heading of the first column of the table of who uses most
people_words-row = What
# Heading of a column: what the people of the redesign use or cost; name of a figure in workings
people_words-theirs = These people
# Heading of a column: what everyone uses or costs
people_words-all = Everyone
# Heading of a column: people_words-theirs as a part of people_words-all
people_words-share = Share
# Note in place of the chart of who uses most, where there is nothing to show
people_words-no-use = The people of this redesign are not said to use any service.
# Title of the chart of what each lever is worth, where none gains
people_words-no-lever-gains = No lever adds public money here
# Sentences under the title of the chart of what each lever is worth, and caption of its table
people_words-worth-about = What each lever adds to the net gain of public budgets, or takes from it, over all the years, its own costs taken off. From the first bar to the last, each starts where the one above ends.
# Note under the chart of what each lever is worth
people_words-worth-note = A lever counts for its average over every order in which the levers could come. One that takes money may still be needed for what the others add.
# Heading of the column of levers
people_words-lever = Lever
# Heading of a column: what the lever is worth; the signs stand before the amounts
people_words-worth = Adds (+) or takes (−)
# Heading of a column: what all levers down to this row come to
people_words-stands-at = Then stands at
# Name of the first bar, row and figure: the redesign before any lever
people_words-no-lever = Without any lever
# Name of the last bar, row and figure: the redesign with all levers
people_words-together = All together
# Sentences under the title of the chart of agencies round one person, and caption of its table
people_words-network-about = Now each agency keeps in touch with every other. Then, with a lead worker, each keeps in touch with that one worker, who stands beside the person.
# Name of the left drawing and of a column: as things are
people_words-now = Now
# Heading of a column: with a lead worker
people_words-with-worker = With a lead worker
# Name of a row: how many agencies there are
people_words-agencies = Agencies round one person
# Name of a row: how many pairs keep in touch
people_words-links = Links to keep up
# Heading of the first column of the table of agencies round one person
people_words-network = Round one person
# Title of the chart of who uses most. $people: a number with its noun, as 240 people; $share: per cent with its sign
people_words-concentration-title = { $people } account for { $share } of what these services cost
# Name of the bars of a group. $group: its name; $people: a number with its noun, as 240 people
people_words-group-with-people = { $group } ({ $people })
# Title of the chart of what each lever is worth. $lever: name of the lever that gains most; $amount: amount of money
people_words-worth-title = “{ $lever }” adds most: { $amount } of public money
# Above one drawing that shows both. $now, $then: numbers of links
people_words-both-links = Thin: { $now } links now. Thick: { $then } links with a lead worker
# In the middle of the drawing of agencies now
people_words-the-person = the person
# In the middle of the drawing of agencies with a lead worker
people_words-the-worker = person and lead worker
# Label above a drawing of agencies. $when: people_words-now or people_words-with-worker; $links: a number
people_words-named-links = { $when }: { $links } links
# Title of the chart of agencies round one person. $is-fewer: whether a lead worker saves links; $now, $then: numbers of links
people_words-network-title = { $is-fewer ->
    [yes] One lead worker: { $now } links become { $then }
   *[no] With so few agencies a lead worker saves no links: there are { $now } now, and { $then } with one
    }

## levers

# Heading above the sliders of the levers
levers-title = Seven levers
# Sentences under the heading of the levers
levers-lead = 0 % is off, 100 % is all the way. The amount is what a lever is worth to public budgets, less its own cost. The same step is not equally hard on each.
# Said to screen readers after the name of a lever and a comma: what its box holds
levers-strength = strength in per cent
# In place of what a lever is worth, where its slider stands at 0
levers-off = off
# Under levers-off: what the lever would do here. $strength: a share in per cent; $amount: money saved, with a sign
levers-would = at { $strength }: { $amount }
# The same of volunteers and peer groups. $many: how many of them
levers-would-with = at { $strength }, { $many }: { $amount }
# How many volunteers, in levers-would-with. $count: the number; $shown: the number as it is shown
levers-volunteers = { $count ->
    [one] { $shown } volunteer
   *[other] { $shown } volunteers
    }
# How many groups of people who have been there, in levers-would-with. $count: the number; $shown: the number as it is shown
levers-peer-groups = { $count ->
    [one] { $shown } group
   *[other] { $shown } groups
    }
# Heading above some of the levers: those by which more people take part
levers-taking-part = Who takes part
# Heading above some of the levers: those by which more people get there, or for longer
levers-reaching = What they reach, and for how long
# Heading above some of the levers: those by which less is used
levers-using = How much is used, and done twice
# Sentence under the slider of a lever. $is-gain: whether it gains money or loses it; $amount: amount of money, without a sign
levers-worth = { $is-gain ->
    [yes] Saves { $amount } of public money, its own costs taken off.
   *[no] Costs { $amount } more public money than it saves.
    }
# Button beside a number that was changed. $value: what the number was, as it is shown
levers-put-back-to = Put back to { $value }

## lever_names (by name)

# Lever 1: its name; beside its slider, in charts, tables and messages
lever_names-person_centred = One team, one plan
# Lever 2: its name; beside its slider, in charts, tables and messages
lever_names-outcomes_first = Outcomes first
# Lever 3: its name; beside its slider, in charts, tables and messages
lever_names-frequent_users = Help to help yourself
# Lever 4: its name; beside its slider, in charts, tables and messages
lever_names-multi_agency = Agencies as one
# Lever 5: its name; beside its slider, in charts, tables and messages
lever_names-digital_data = Digital and data
# Lever 6: its name; beside its slider, in charts, tables and messages
lever_names-social_action = Volunteers
# Lever 7: its name; beside its slider, in charts, tables and messages
lever_names-peer_networks = People who have been there

## lever_meanings (by name)

# Lever 1: what it means; a line under its name
lever_meanings-person_centred = One worker, one plan for each person.
# Lever 2: what it means; a line under its name
lever_meanings-outcomes_first = Judged by lives changed, not visits.
# Lever 3: what it means; a line under its name
lever_meanings-frequent_users = People find other ways to cope.
# Lever 4: what it means; a line under its name
lever_meanings-multi_agency = One lead worker, not calls all round.
# Lever 5: what it means; a line under its name
lever_meanings-digital_data = A shared list finds people sooner.
# Lever 6: what it means; a line under its name
lever_meanings-social_action = Neighbours give their time.
# Lever 7: what it means; a line under its name
lever_meanings-peer_networks = Others in the same boat help it last.

## command (English only)
##
## What the command line says beside its report and its tables. It serves the command line alone, which speaks English.

# Why nothing is printed. $file: its path. $reason: a sentence
command-cannot-read = Cannot read { $file }: { $reason }
# Why nothing is printed. $error: what the system says
command-cannot-write-json = Cannot write JSON: { $error }.
# Why nothing more is printed. $error: what the system says
command-cannot-write-results = Cannot write the results: { $error }.
# `explain` with a figure that is none. $figure: as it was typed
command-no-figure = There is no figure called { $figure }. Give no figure to see all of them.
# `presets` with an id that is none. $id: as it was typed. $known: all ids, with commas between them
command-no-preset = There is no preset called { $id }. There are: { $known }.
# In a line of a working: the figure has no value
command-no-value = none
# In a line of a working, behind an amount. $year: a financial year
command-at-prices = at { $year } prices
# In a line of a working. $source: as its author wrote it
command-source = source: { $source }
# At the end of a line of a working whose terms are not all shown. $count: how many there are
command-more-terms = … { $count } terms
# Where a fault is that is of no one field
command-whole-file = file
# A line about a row of a workbook. $sheet: its sheet. $row: its number. $code: the code in it. $message: a sentence
command-row = { $sheet }, row { $row } { $code }: { $message }

## sources

# Mark beside a number: somebody assumed it
sources-mark-assumed = assumed
# Mark beside a number: it stands in a publication; the year of its prices may follow
sources-mark-published = published
# Mark beside a number: it was worked out from what is published
sources-mark-worked-out = worked out
# Mark beside a number that the reader has changed, or that is the reader’s own
sources-mark-own = yours
# Mark beside a number of which nothing says where it comes from
sources-mark-none = no source
# Choice in the list of kinds of source: it is from the reader’s own records
sources-own-records = your own records
# How the text of a source begins, before a colon: what was assumed
sources-begins-assumed = assumed
# How the text of a source begins, before a colon: what was published
sources-begins-published = published
# How the text of a source begins, before a colon: what was worked out
sources-begins-worked-out = derived
# How the text of a source begins, before a colon: what is from the reader’s own records
sources-begins-own = own records

## your_numbers
##
## The chapter “Your numbers”: tables of what is entered, edited in place.

# Whole name of a number, said to screen readers and in lists of errors. $what: what it is of, such as A&E; $label: the head of its row or column
your_numbers-whole = { $what }: { $label }
# A range as it is read; $low and $high are its ends, as 45 and 85 %
your_numbers-from-to = { $low }–{ $high }
# A range as it is read, where an end is below nothing; $low and $high are its ends, as −40 and 90 %
your_numbers-from-to-below = { $low } to { $high }
# Column head and label: how many people a group has
your_numbers-how-many = How many
# Column head and label: the share of a group that leaves it by itself each year
your_numbers-turnover = Leave by themselves each year
# Column head: what one output of a service costs
your_numbers-one-costs = One costs
# Column head: how many outputs of a service there are in a year
your_numbers-in-all = All in a year
# Column head: how many outputs of a service each of the people uses in a year
your_numbers-each-person = Each person a year
# Column head: how many outputs of a service each uses in a year; $unit: what one of them is called, as family
your_numbers-each = Each { $unit } a year
# Label of the same number, said to screen readers
your_numbers-each-a-year = each, a year
# Column head: how many fewer or more a person uses once helped
your_numbers-once-helped = Once helped
# Below the name of a service: who pays. $agency: the name of an agency
your_numbers-paid-by = Paid by { $agency }
# Below the name of a service: who pays most, and how many others do. $agency: the name of an agency; $more: a number
your_numbers-paid-by-more = Paid by { $agency } and { $more } more
# Under the number of all outputs in a year: how much of it is of this group; $share: per cent with its sign
your_numbers-theirs = { $share } are theirs
# The same where other groups use the service too; $share and $all: per cent with its sign
your_numbers-theirs-and-all = { $share } are theirs, { $all } all groups’
# Sentence under the table of services. $amount: amount of money
your_numbers-each-costs = That is { $amount } each a year.
# Sentence after it. $people: a number with its noun, as 240 people; $share: per cent with its sign
your_numbers-make-up = { $people } make up { $share } of all that is spent.
# Heading of the table of outcomes, where its outcomes count different people
your_numbers-changes = What changes, for 100 helped
# Heading of the table of outcomes, counted from those who stay to the end
your_numbers-changes-for-complete = What changes, for 100 who stay to the end
# Heading of the table of outcomes, counted from those who take part
your_numbers-changes-for-engaged = What changes, for 100 who take part
# Heading of the table of outcomes, counted from all who are taken on
your_numbers-changes-for-taken-on = What changes, for 100 taken on
# Label: the share of those helped who reach the outcome
your_numbers-get-there = Get there
# Label: the share of those helped who reach the outcome and would not have without the help, as a study has measured
your_numbers-get-there-because = Get there because of it
# Label: the share of those who get there who would have without the help
your_numbers-anyway = Would have got there anyway
# Label: the share who lose the outcome again each year
your_numbers-slip-back = Slip back each year
# Label, said to screen readers: how many fewer outputs of a service a person uses once an outcome is reached
your_numbers-less = used less, once there
# Label, said to screen readers: outputs of a service that an outcome leads to
your_numbers-new-use = new, a year
# Beside the name of a value: it is money of public budgets
your_numbers-value-fiscal = public money
# Beside the name of a value: money of public budgets that goes from one to another, as a benefit not paid
your_numbers-value-transfer = public money that changes hands
# Beside the name of a value: it is money of people and firms
your_numbers-value-economic = people’s own money
# Beside the name of a value: what better lives are worth
your_numbers-value-social = better lives, not money
# Beside the name of a value that counts once, not each year. $whose: one of the four messages before
your_numbers-value-once = { $whose }, once
# Label: the share of a group that is taken on each year
your_numbers-taken-on = Taken on each year
# Label: the share of those taken on who take part
your_numbers-take-part = Take part
# Label: the share of those who take part who stay to the end
your_numbers-stay = Stay to the end
# After one of the three labels: how many that is in the fullest year. $people: a number with its noun, as 240 people
your_numbers-then = → { $people }
# Label of a cost that is paid for each person taken on. $cost: its name
your_numbers-cost-person = { $cost }, each person taken on
# Label of a cost that is paid for each person who takes part. $cost: its name
your_numbers-cost-engaged = { $cost }, each who takes part
# Label of a cost that is paid for each person who stays to the end. $cost: its name
your_numbers-cost-complete = { $cost }, each who stays to the end
# Label of a cost that is paid every year. $cost: its name
your_numbers-cost-year = { $cost }, a year
# Label of a cost that is paid once. $cost: its name
your_numbers-cost-once = { $cost }, once
# Below the label of a cost that no one group has, where there are several
your_numbers-for-all-groups = for all groups
# Heading of the chapter
your_numbers-title = Your numbers
# Sentences under the heading of the chapter; your_numbers-boxed stands in it and has a box round it
your_numbers-lead = Change any number and the answer follows. The boxed ones matter most.
# The words of your_numbers-lead that have a box round them, exactly as they stand there
your_numbers-boxed = boxed
# Heading of the numbers of the one group of people
your_numbers-the-people = The people
# Heading of the table of services
your_numbers-they-use = What they use
# Heading of what the redesign is and costs
your_numbers-redesign = The redesign
# Heading of the table of groups, of which one is chosen
your_numbers-whose = Whose numbers
# Column head: the name of a group
your_numbers-group = Group
# Column head, short: the share of a group that leaves it by itself each year
your_numbers-leave-head = Leave by themselves
# Column head: the share of all that is spent on services
your_numbers-of-all-spent = Of all that is spent
# Sentence under the table of groups. $group: the name of the one that is chosen
your_numbers-shown-below = Shown below: { $group }
# Column head: the name of a service
your_numbers-service = Service
# Button in place of a range where a number has none
your_numbers-how-sure = how sure?
# Beside a number that was changed; a button your_numbers-put-back follows. $value: what it was, as 30 %
your_numbers-was = was { $value }
# Button beside a number that was changed
your_numbers-put-back = put back
# Button in an empty cell, said to screen readers. $what: a service or an outcome; $label: the head of the column
your_numbers-add-number = Add: { $what }, { $label }
# Button under the name of a service, said to screen readers after who pays: it opens its other numbers. $service: its name
your_numbers-all-of = all the numbers of { $service }
# Name of the list of less and more, said to screen readers. $number: the whole name of the number
your_numbers-less-or-more = { $number }: less or more
# Choice beside a percentage: they use so much less
your_numbers-less-word = less
# Choice beside a percentage: they use so much more
your_numbers-more-word = more
# Button that shows services that a narrow screen leaves out at first; $count is how many, $shown the same in figures
your_numbers-more-services = { $count ->
    [one] { $shown } more service
   *[other] { $shown } more services
}
# Button that shows numbers that a narrow screen leaves out at first; $count is how many, $shown the same in figures
your_numbers-more-rows = { $count ->
    [one] { $shown } more number
   *[other] { $shown } more numbers
}
# Button that opens the other numbers of every service
your_numbers-all-service-numbers = All the numbers of services
# Button that opens the list of services that the group does not use; $count is how many, $shown the same in figures
your_numbers-not-used = { $count ->
    [one] { $shown } service they do not use
   *[other] { $shown } services they do not use
}
# Label of that list
your_numbers-they-use-it = They use this too
# Button that adds a service
your_numbers-add-service = Add a service
# Button that adds a group of people
your_numbers-add-group = Add a group
# Button that adds an outcome
your_numbers-add-outcome = Add an outcome
# Label of a box: the name of a service
your_numbers-name = Its name
# Label of a box: what one output of a service is called, as attendance
your_numbers-one-is-called = What one is called
# Label: growth of the number of outputs
your_numbers-grows = Grows each year
# Label: growth of the price beyond general inflation
your_numbers-price-grows = Its price grows, beyond inflation
# Label: the share of a saving that is cash
your_numbers-cashable = Of a saving, cash
# Label: how many years later the cash comes
your_numbers-cash-after = Cash comes after, years
# Label: how many outputs it takes before any cash is saved
your_numbers-cash-steps = Cash only in steps of
# Label: the share of outputs that are done twice
your_numbers-done-twice = Done twice
# Label: the share of outputs that could be online
your_numbers-online = Could be online
# Label before the agencies that pay for a service, with their shares
your_numbers-who-pays = Who pays
# Label of a list of agencies
your_numbers-add-agency = Add an agency
# Opens what stands in no table. $what: the name of a service, a group or an outcome
your_numbers-more-about = More about { $what }
# Opens when the people of a group come in. $group: its name
your_numbers-more-of-steps = When it begins for { $group }
# Opens what stands in no table of the redesign
your_numbers-all-of-redesign = All the numbers of the redesign
# Opens every number of the levers
your_numbers-all-of-levers = All the numbers of the levers
# Heading above the charts beside the numbers
your_numbers-both-title = Outputs and outcomes
# Button that brings a group into the redesign
your_numbers-take-them-on = Take them on
# Stands in place of outcomes where the group has none
your_numbers-no-outcome = No outcome yet.
# Meaning of a dot, after a number of people: they get there because of the redesign
your_numbers-because = because of it
# Meaning of a dot, after a number of people: they are counted off
your_numbers-counted-off = counted off, as not sure
# Meaning of a dot, after a number of people: they would have got there anyway
your_numbers-would-anyway = would have anyway
# Meaning of a dot, after a number of people: they do not get there
your_numbers-do-not = do not get there
# Meaning of a dot, after a number of people: a study found no difference for them
your_numbers-no-difference = no difference made
# Heading within the table of outcomes
your_numbers-used-less = Once there, they use less of
# Beside that heading
your_numbers-used-less-hint = a fall, in per cent; type −20 for 20 % more
# Heading within the table of outcomes: services that people come to use because of an outcome
your_numbers-leads-to = And come to use, each a year
# Heading within the table of outcomes: what else it is worth
your_numbers-worth-each-year = And each year is worth
# Beside that heading
your_numbers-worth-hint = beyond what the services above cost
# Line below the table of outcomes, before a box is chosen
your_numbers-choose-box = Choose a box to see where its number comes from.
# Button below the table of outcomes
your_numbers-about-number = About this number
# Label of the list of outcomes, of which one is shown
your_numbers-outcome-shown = Outcome shown
# Label: what kind of source a number has
your_numbers-comes-from = Where it comes from
# Choice of no kind of source
your_numbers-not-said = not said
# Label of a box: who or what says that the number is so
your_numbers-what-says-so = What says so
# Label of a box: the year of a publication
your_numbers-year = Year
# Label of a box: the year of the prices of an amount
your_numbers-prices-of = Prices of the year from April
# Label of a box: the address of a publication
your_numbers-where-to-read = Where to read it
# Heading of the range of a number
your_numbers-how-sure-title = How sure?
# Label of a box: the low end of a range
your_numbers-lowest = Lowest
# Label of a box: the high end of a range
your_numbers-highest = Highest
# Button that gives a number a range
your_numbers-give-range = Say how sure
# Button that takes a range away
your_numbers-take-range-away = Take the range away
# Button that closes what is told about a number
your_numbers-close = Close
# Sentence about a range. $low and $high: its ends; $at-low and $at-high: amounts of money
your_numbers-moves = From { $low } to { $high } the public saving goes from { $at-low } to { $at-high }.
# Button that opens a box for a block copied from a spreadsheet
your_numbers-paste-block = Paste from a spreadsheet
# Title of that box, and its label
your_numbers-paste-title = Paste rows copied from a spreadsheet here. Nothing changes until you say so.
# Sentence above what was read; $count is how many numbers would change, $shown the same in figures
your_numbers-would-change = { $count ->
    [one] { $shown } number would change. Nothing has changed yet.
   *[other] { $shown } numbers would change. Nothing has changed yet.
}
# Button that takes what was read; $count is how many numbers change, $shown the same in figures
your_numbers-change-them = { $count ->
    [one] Change { $shown } number
   *[other] Change { $shown } numbers
}
# Button that empties the box for another block
your_numbers-paste-again = Paste again
# Button that closes what was read without a change
your_numbers-leave-it = Leave it
# Below a number that was read: it stands already
your_numbers-same = same
# After the reason why a cell is not read. $number: the number that stands
your_numbers-stays = { $number } stays.
# Choice of what a column holds: nothing that is wanted
your_numbers-holds-nothing = not wanted
# Name of the list of what a column holds, said to screen readers. $place: the number of the column
your_numbers-column-is = Column { $place } is
# Head of the column of lists of what a row is, said to screen readers
your_numbers-row-is = What the row is
# Name of such a list, said to screen readers. $place: the number of the row
your_numbers-row-is-of = Row { $place } is
# Choice of what a row is: it is left out
your_numbers-leave-out = leave it out
# Choice of what a row is: a service that is added
your_numbers-add-as-service = add it as a service
# Button below the table of groups that shows the others; $count is how many, $shown the same in figures
your_numbers-more-groups = { $count ->
    [one] { $shown } more group
   *[other] { $shown } more groups
}
