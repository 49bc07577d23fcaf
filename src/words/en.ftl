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

## charts

# Sentence under the title of the chart of outputs, and caption of its table
charts-change-about = Outputs of each service over all the years, more or fewer than if the place carries on as now. The bars show the change in per cent. Unlike outputs are never added up.
# Heading of the column of services, in the table of outputs
charts-service = Service
# Heading of the column of outcomes, in the table of outcomes
charts-outcome = Outcome
# Title of the chart of outcomes, where the redesign adds to an outcome
charts-reached-title = More people reach an outcome
# Title of the chart of outcomes, where the redesign adds to none
charts-not-reached-title = No more people reach an outcome than if the place carries on
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
# Title of the chart of the figures that move the result most
charts-matters-title = What matters most
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
# Sentence under the chart of the three pathways. $year: financial year, as 2036/37; $redesign, $drive: amounts of money
charts-pathways-sentence = By the end of { $year } the redesign stands at { $redesign } and the output drive at { $drive }, with carrying on at £0.
# A service with its output, or an outcome with its unit; name of a row in charts and tables. $service: name; $output: name of the output or unit
charts-service-output = { $service } ({ $output })
# Title of the chart of outputs, where the redesign needs fewer outputs of no service
charts-fewer-outputs-of-none = The redesign needs no fewer outputs of any service
# Title of the chart of outputs, where the redesign needs fewer outputs of all services
charts-fewer-outputs-of-every = The redesign needs fewer outputs of every service
# Title of the chart of outputs, where the redesign needs fewer outputs of some services. $fewer, $services: how many services, in digits
charts-fewer-outputs-of-some = The redesign needs fewer outputs of { $fewer } of { $services } services
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

# Title of the chart of the deal, where no agency loses cash
deal-all-gain-title = Every agency comes out level or ahead in cash
# Sentence under the title of the chart of the deal, and caption of its table
deal-about = Cash over all the years, later years counted for less: before the deal, when each pays its own costs and keeps its own savings, and after agencies have shared them.
# Heading of the column of agencies
deal-agency = Agency
# Heading of a column: what the agency pays of the costs
deal-pays = Puts in
# Heading of a column: what the agency saves, whether or not it becomes cash
deal-gains = Gains, cash or not
# Heading of a column: what the agency saves in cash
deal-cash = Gains in cash
# Heading of a column: what the agency gets from others, or gives to them; the signs stand before the amounts
deal-moved = Deal brings (+) or takes (−)
# Heading of a column: what the agency has in the end
deal-left = Left with, in cash
# Name of a bar, and of a figure in workings: what the agency has without any deal
deal-before = Before the deal
# Name of a bar, and of a figure in workings: what the agency has with the deal
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

# Name of a line and of a column: the result with every figure at its stated value
runs-stated = As stated
# Name of a line, a mark and a column: one run in ten ends below it
runs-low = Low
# Name of a line, a mark and a column: half the runs end below it
runs-middle = Middle
# Name of a line, a mark and a column: one run in ten ends above it
runs-high = High
# Note under the chart of cash over the years, where no figure has a range
runs-no-band = No figure here has a range, so there is no band round the line.
# Title of the chart of cash over the years, where it is never below zero
runs-cash-at-once = The redesign has never spent more than it has saved
# Heading of the column of results, in the table of the spread of results
runs-result = Public budgets end up
# Heading of a column: how many runs have the result of the row
runs-runs = Runs
# Heading of a column: what part of all runs has the result of the row
runs-share = Share of runs
# Title of the chart of cash over the years. $after: years, as 3 years
runs-cash-title = The redesign has paid for itself after { $after }
# Title of the chart of cash over the years, where costs are not made up for. $year: financial year, as 2036/37; $amount: amount of money
runs-cash-behind-title = By the end of { $year } the redesign has not paid for itself: it stands at { $amount }
# Title of the chart of cash over the years, where other values of the figures were tried as well. $title: one of the other titles
runs-as-stated-title = { $title }, every figure as stated
# Sentences under the title of the chart of cash over the years, and caption of its table. $has-band: whether there is a band round the line, from runs-low to runs-high
runs-cash-about = Public money saved so far, less what has been spent on the change, later years counted for less.{ $has-band ->
    [yes] {" "}The line has every figure at its stated value; in 8 of 10 runs the money lies in the band, from low to high.
   *[no] {""}
    }
# Label of the mark in the chart of cash over the years. $after: years, as 3 years
runs-paid-back = Paid back: { $after }
# Title of the chart of the spread of results. $of-ten: a whole number from 0 to 10; $middle: amount of money
runs-spread-title = { $of-ten } in 10 runs leave public budgets better off; the middle run ends at { $middle }
# Sentences under the title of the chart of the spread of results, and caption of its table; they quote runs-low, runs-middle and runs-high. $runs: a number, in thousands
runs-spread-about = Each of { $runs } runs gives every unsure figure some value of its range. One run in 10 ends below “low”, half end below “middle”, and one in 10 ends above “high”. The taller the column, the more runs end there.
# Row of the table of the spread of results. $name: runs-low, runs-middle or runs-high, in lower case; $amount: amount of money
runs-below = Below { $name } ({ $amount })
# Label of the tallest column of the chart of the spread of results. $count: a number, usually in hundreds
runs-count-of-runs = { $count } runs
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
# Name of the right drawing: with a lead worker
people_words-then = Then
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
# Label under a drawing of agencies. $when: people_words-now or people_words-then; $links: a number
people_words-named-links = { $when }: { $links } links
# Title of the chart of agencies round one person. $is-fewer: whether a lead worker saves links; $now, $then: numbers of links
people_words-network-title = { $is-fewer ->
    [yes] A lead worker cuts the links round one person from { $now } to { $then }
   *[no] With so few agencies a lead worker saves no links: there are { $now } now, and { $then } with one
    }

## levers

# Heading above the sliders of the levers
levers-title = Seven levers
# Sentences under the heading of the levers
levers-lead = 0 % is off, 100 % is the full redesign. Move one and watch the answer. The same step is not equally hard on each.
# Said to screen readers after the name of a lever and a comma: what its box holds
levers-strength = strength in per cent
# In place of the slider of a lever that the scenario does not use, before levers-use-it
levers-not-used = Not part of this scenario.
# Button that takes a lever into the scenario
levers-use-it = Try it
# Source of the figures of a lever that was just taken in; the reader can change it
levers-assumed = Assumed, to try the lever. Put figures of your own in its place.
# Name of the cost of a lever that was just taken in; the reader can change it
levers-trial-cost = Running this lever
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
lever_meanings-person_centred = One worker and one plan for each person, so that more of them stay with it.
# Lever 2: what it means; a line under its name
lever_meanings-outcomes_first = Staff are judged by lives changed, not by visits made, so more people get there.
# Lever 3: what it means; a line under its name
lever_meanings-frequent_users = People who use services most learn other ways to cope, and need them less.
# Lever 4: what it means; a line under its name
lever_meanings-multi_agency = Shared premises and one file: work done twice is dropped.
# Lever 5: what it means; a line under its name
lever_meanings-digital_data = What can be done online is, and shared data find the people to help.
# Lever 6: what it means; a line under its name
lever_meanings-social_action = Neighbours give time, so more people get there. Their time counts as a cost.
# Lever 7: what it means; a line under its name
lever_meanings-peer_networks = Groups of people in the same boat keep each other going, so gains last longer.
