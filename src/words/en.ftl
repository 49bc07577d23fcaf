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
# Title of the chart, where the redesign ends ahead of carrying on
pathways-ahead-title = The redesign ends ahead of carrying on
# Title of the chart, where the redesign ends behind carrying on
pathways-behind-title = The redesign ends behind carrying on
# Title of the chart, where the output drive ends further ahead than the redesign
pathways-late-title = The output drive ends further ahead than the redesign
# Title of the chart, where the redesign ends where carrying on does
pathways-even-title = The redesign ends level with carrying on
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
# Step: benefits less costs of all years
worth-net-total = benefits less costs of all years, not discounted
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
## The answer at the top of the screen, in sentences.

# The headline, where it saves public money and no time is told after which it pays for itself. $amount is money, $year a year such as “2036”
answer-saves = This redesign saves public money: { $amount } by { $year }.
# The headline, where it saves public money. $amount is money, $year a year such as “2036”, $years a number of years such as “3 years”
answer-saves-and-pays-back = This redesign saves public money: { $amount } by { $year }. It pays for itself after { $years }.
# The headline, where it costs more than it saves. $year is a year such as “2036”, $amount is money
answer-does-not-pay = This redesign does not pay for itself in public money: by { $year } it costs { $amount } more than it saves.
# The headline, where it neither saves nor costs. $year is a year such as “2036”
answer-breaks-even = This redesign makes no difference to public money: by { $year } it saves what it costs.
# The headline, where figures have ranges. $runs is how many of 10 runs save, $shown the same as shown, $year a year such as “2036”, $is-gain whether the middle run saves, $middle the money it saves or costs
answer-often-saves =
    { $runs ->
        [0] In none of the runs does this save
        [10] In every run this saves
       *[other] In { $shown } of 10 runs this saves
    } public money by { $year }; { $is-gain ->
        [yes] most likely { $middle }
       *[no] most likely it costs { $middle } more than it saves
    }.
# First sentence below the headline, where figures have ranges. $low and $high are money, $draws is a number of runs
answer-spread = In 8 of 10 runs the result lies between { $low } and { $high }. A run is one try with each unsure figure set by chance within its range; there were { $draws }. Ranges that are not tied together are taken as independent.
# Sentence below the headline, where figures have ranges. $is-gain is whether it saves, $amount is money
answer-as-stated =
    { $is-gain ->
        [yes] With every figure at its stated value, it saves { $amount } of public money.
       *[no] With every figure at its stated value, it costs { $amount } more public money than it saves.
    }
# Sentence below the headline, where figures have ranges and it saves and pays for itself after a time. $amount is money, $years a number of years such as “3 years”
answer-as-stated-and-pays-back = With every figure at its stated value, it saves { $amount } of public money and pays for itself after { $years }.
# Follows the sentence “With every figure at its stated value …”, where one saves and the other costs. $is-gain is whether the middle run saves
answer-ranges-turn =
    { $is-gain ->
        [yes] The middle run is better: taken together, the ranges push the result up.
       *[no] The middle run is worse: taken together, the ranges pull the result down.
    }
# Sentence below the headline. $is-gain is whether it comes out ahead, $amount is money
answer-in-cash =
    { $is-gain ->
        [yes] In cash that can leave a budget, it comes out { $amount } ahead.
       *[no] In cash alone it comes out { $amount } short: time that is freed is not yet money in hand.
    }
# Sentence below the headline. $is-gain is whether it is worth more than it costs, $amount is money
answer-for-everyone =
    { $is-gain ->
        [yes] For everyone, counting better lives as a gain and all time given as a cost, it is worth { $amount }.
       *[no] For everyone, counting better lives as a gain and all time given as a cost, it costs { $amount } more than it is worth.
    }
# Sentence below the headline. $is-gain is whether the output drive saves, $amount is money
answer-drive-beside =
    { $is-gain ->
        [yes] An output drive on the same services would save { $amount } of public money.
       *[no] An output drive on the same services would cost { $amount } more public money than it saves.
    }
# Small print below the answer. $prices and $first are financial years such as “2026/27”, $years a number of years such as “10 years”, $rate a percentage
answer-basis = All money is in { $prices } prices and covers { $years } from { $first }. Totals count later years for less, { $rate } a year to begin with.
