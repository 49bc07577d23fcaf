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
fault-misplaced = { $part } has no place here without a { $other }. Take it out, or enter a { $other }.
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
warning-best-case = { $subject } is said to avoid { $effect } of the use of “{ $service }”. More than half is as good as it ever gets: use a lower figure, or say where this one comes from.
# In the list of warnings: an old price; $subject is what it is about, as a message of the group part or a name in quotes, $year is the year of its price, $price-year that of all prices, like 2023/24
warning-old-price = { $subject } is in prices of { $year }, over 10 years before the { $price-year } prices used here. General inflation has been added, but costs may have moved another way: look for a newer figure.
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
warning-forecast-price = { $subject } is in prices of { $year }, a year for which only a forecast of inflation is known. Enter the index of that year under price indexes once it is published.
# In the list of warnings: all ranges together pull the result one way; $against is yes where that is for the worse, $pull is by how much money, $number names the number that pulls most
warning-lopsided = { $against ->
    [yes] The ranges lean against the redesign: with each figure at the middle of its range, public budgets would be { $pull } worse off.
   *[no] The ranges lean in favour of the redesign: with each figure at the middle of its range, public budgets would be { $pull } better off.
} The { $number } leans most. Check that its ends are as far from its value as the evidence says.
# In the list of warnings: outcomes together avoid more use than there is; $group and $service are names
warning-overlap = Together the outcomes of “{ $group }” would avoid more of “{ $service }” than the group uses. The total is limited, but the effects overlap: lower them, or put them on one outcome.
# In the list of warnings: weak evidence; $subject is what it is about, as a message of the group part or a name in quotes, $grade is the letter E or F
warning-grade-low = { $subject } rests on weak evidence (grade { $grade }). Look for a better source, or test a wide range.
# In the list of warnings: two pathways reach different people; $drive-wider is yes where the output drive reaches everyone
warning-unequal-scope = { $drive-wider ->
    [yes] The output drive changes services for everyone, and the redesign only for the groups
   *[no] The redesign changes services for everyone, and the output drive only for the groups
}, so the two are not compared like with like. Give both the same scope.
# In the list of warnings: two levers of structure save more than the people helped
warning-structural-heavy = More than half of what the levers save comes from joining up agencies and going online, not from the people helped. Check those two levers first: they rest on a guess about whole services.
# In the list of warnings: a lever has an effect without people; $subject is what it is about, as a message of the group part or a name in quotes
warning-effect-without-people = { $subject } has an effect, but nobody is counted as giving time to it. Enter how many people do.
# In the list of warnings: fewer people drop off than leave the group; $subject is what it is about, as a message of the group part or a name in quotes, $drop-off and $turnover are percentages, $group is a name
warning-drop-off-below-turnover = { $subject } loses { $drop-off } of its people a year, but { $turnover } of “{ $group }” leave the group each year anyway. Those people are still counted as helped: raise the drop-off to the turnover or above.
# In the list of warnings: a gain may be the loss of someone else; $value and $agency are names
warning-maybe-transfer = “{ $value }” is a gain for “{ $agency }”, which pays benefits or takes taxes. If it is someone else’s loss, mark it as a transfer, so that public value leaves it out.
# In the list of warnings: a saving may be counted in two places; $value, $agency and $service are names
warning-value-beside-effect = “{ $value }” is a gain for “{ $agency }”, and so is less use of “{ $service }”. Check that the same saving is not in both.
# In the list of warnings: it saves public money, and no cash; $gain is an amount of money
warning-not-cashable = Public budgets are better off by { $gain }, but the cash set free does not cover the costs: much of the gain is time and space. Do not plan a budget cut on it unless services can be made smaller.
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
