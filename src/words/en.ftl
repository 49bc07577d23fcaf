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

## controls

# Label of the list of ready-made scenarios, above the answer
controls-start-from = Start from
# Choice in the list of ready-made scenarios while the scenario is the reader’s own; also the title of a scenario begun from nothing
controls-own-scenario = A scenario of your own
# Choice in the list of ready-made scenarios that begins an empty scenario
controls-from-nothing = Empty: build your own place
# Name of the group of language buttons, said to screen readers
controls-language = Language
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
# Link from the summary on a page of another site to the calculator’s own page, with the same numbers
controls-whole = Change these numbers in the whole calculator
# Button that leads from the levers to the form
controls-every-figure = Read and change every figure
# Button that leads from the form to the levers
controls-levers-only = Show the levers only
# Button that saves the tables of all results to a file
controls-save-results = Save all results (CSV)
# Heading of the list of errors
controls-problem = There is a problem
# Opens the table below a chart
controls-show-numbers = The numbers in this chart
# Heading above the warnings
controls-warnings = Before you rely on this
# Sentence in place of the warnings where there are none
controls-no-warnings = The calculator sees nothing here that needs a warning.
# Opens the warnings that are not shown at first; $more is how many, $shown the same in figures
controls-more-warnings = { $more ->
    [one] One more warning of these kinds
   *[other] { $shown } more warnings of these kinds
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

# Heading of the form, which holds every number of a scenario
form-title = Every figure
# Sentence under the heading of the form
form-lead = Open a part to read and change what it holds. Each change shows in the answer at once.
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
# Button that gives a number a range; the name of the number follows
form-how-sure = How sure are you?
# After the name of a number: label of the box for the low end of its range
form-lowest = lowest
# After the name of a number: label of the box for the high end of its range
form-highest = highest
# Button that takes the range of a number away
form-quite-sure = Take the range away
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

# Before the buttons that save a chart
saving-save = Save:
# Button that saves the numbers of a chart
saving-numbers = numbers (CSV)
# Button that saves a chart as a drawing
saving-drawing = drawing (SVG)
# Button that saves a chart as a picture
saving-picture = picture (PNG)
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
# Heading above five paragraphs on the method, on paper
saving-method-title = How this is worked out
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
scenarios-title = Keep and compare scenarios
# Sentence under the title of the part in which scenarios are kept
scenarios-about = Keep the scenario on the screen, change it, and see the two side by side. Up to four are kept until this page is closed.
# Button that keeps the scenario on the screen
scenarios-keep = Keep this scenario
# Said where no more scenarios can be kept
scenarios-full = Four are kept. Remove one to keep another.
# Heading of the column of the scenario on the screen, where it is not kept
scenarios-on-screen = On the screen now
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
scenarios-chance = Runs in which public money is saved
# Heading of a row of the table of results, of two amounts each
scenarios-range = Public budgets: 8 of 10 runs lie between
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
scenarios-of-ten = { $runs } of 10

## arrival

# Opens the part above the answer that holds a link to the scenario; also a button that leads there
arrival-share = Share by link
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

# Sentence under the heading of the form
paste-pasting = You can paste rows and columns copied from a spreadsheet.
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
