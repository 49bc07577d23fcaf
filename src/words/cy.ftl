### Welsh

## pathways

# Name of the pathway in which nothing changes; in a legend and a table
pathways-today = Dal ati
# Name of the pathway that cuts unit costs and repeat demand
pathways-outputs = Gyriant allbwn
# Name of the pathway that redesigns services
pathways-outcomes = Ailgynllunio
# Heading of a column of years
pathways-year = Blwyddyn
# Title of the chart, where the redesign ends ahead of carrying on
pathways-ahead-title = Mae’r ailgynllunio’n gorffen ar y blaen i ddal ati
# Title of the chart, where the redesign ends behind carrying on
pathways-behind-title = Mae’r ailgynllunio’n gorffen y tu ôl i ddal ati
# Title of the chart, where the output drive ends further ahead than the redesign
pathways-late-title = Mae’r gyriant allbwn yn gorffen ymhellach ar y blaen na’r ailgynllunio
# Title of the chart, where the redesign ends where carrying on does
pathways-even-title = Mae’r ailgynllunio’n gorffen yn gyfartal â dal ati
# Sentence under the title of the chart
pathways-about = Arian cyhoeddus a arbedwyd hyd yma, llai’r hyn a wariwyd ar y newid, o’i gymharu â dal ati fel nawr, gyda phob ffigur ar ei werth datganedig. Mae uwchben y llinell ar y blaen. Ni ddisgowntir blynyddoedd yma.

## long_work

# Label of the progress bar while draws are worked out
long_work-going = Wrthi’n cyfrifo pa mor sicr yw hyn
# Button beside the progress bar
long_work-stop = Stopio
# Sentence once the reader has stopped the draws
long_work-stopped = Wedi stopio. Dyma’r ateb o’r ffigurau fel y maent. Ni chyfrifwyd pa mor sicr ydyw.
# Button that starts the draws again
long_work-start = Cyfrifo pa mor sicr ydyw
# Said to screen readers when the draws are done
long_work-done = Cyfrifwyd pa mor sicr yw hyn.

## charts

# Sentence under the title of the chart of outputs, and caption of its table
charts-change-about = Allbynnau pob gwasanaeth dros yr holl flynyddoedd, mwy neu lai na phe bai’r lle’n dal ati fel nawr. Mae’r barrau’n dangos y newid fesul cant. Ni chaiff allbynnau gwahanol byth eu hadio at ei gilydd.
# Heading of the column of services, in the table of outputs
charts-service = Gwasanaeth
# Heading of the column of outcomes, in the table of outcomes
charts-outcome = Canlyniad
# Title of the chart of outcomes, where the redesign adds to an outcome
charts-reached-title = Mae mwy o bobl yn cyrraedd canlyniad
# Title of the chart of outcomes, where the redesign adds to none
charts-not-reached-title = Nid oes mwy o bobl yn cyrraedd canlyniad na phe bai’r lle’n dal ati
# Sentence under the title of the chart of outcomes, and caption of its table
charts-reached-about = Pobl sy’n cyrraedd pob canlyniad dros y blynyddoedd. Byddai rhai heb unrhyw newid; nid yw gyriant allbwn yn ychwanegu atynt.
# In place of a number of people that nobody knows; in charts and tables
charts-not-known = ddim yn hysbys
# Note in place of the chart of outcomes, where there are none
charts-no-outcomes = Nid yw’r senario hwn yn enwi unrhyw ganlyniadau.
# Title of the table of the three views
charts-views-title = Tair ffordd o’i gyfrif
# Caption of the table of the three views; it quotes the message charts-payback
charts-views-about = Enillion a chostau dros yr holl flynyddoedd, gyda blynyddoedd diweddarach yn cyfrif llai. Dim ond “Wedi talu’n ôl ar ôl” sy’n cyfrif pob blwyddyn yn llawn.
# Heading of the column of views, in the table of the three views
charts-view = Pwy sy’n cael eu cyfrif
# Heading of a column of the table of the three views: what is gained
charts-benefit = Enillion
# Heading of a column of the table of the three views: what is spent
charts-cost = Costau
# Heading of a column of the table of the three views, and name of a figure in workings: what is gained less what is spent
charts-net = Enillion llai costau
# Heading of a column of the table of the three views: what is gained divided by what is spent
charts-ratio = Ennill am bob £1 o gost
# Heading of a column of the table of the three views, above a time, charts-never or charts-at-once
charts-payback = Wedi talu’n ôl ar ôl
# In the column charts-payback, where gains never make up for costs
charts-never = byth
# In the column charts-payback, where gains make up for costs from the beginning
charts-at-once = ar unwaith
# In the column charts-ratio, where nothing is spent
charts-no-ratio = dim cost i gymharu â hi
# Name of the view that counts public budgets only; a row of the table, and before the name of a figure with a colon
charts-fiscal = Cyllidebau cyhoeddus
# Name of the view that counts money that can be taken out of a budget; a row of the table
charts-cashable = Arian parod all adael cyllideb
# Name of the view that counts everyone; a row of the table
charts-public-value = Pawb
# Title of the chart of the figures that move the result most
charts-matters-title = Beth sydd bwysicaf
# Sentence under the title of the chart of the figures that move the result most, and caption of its table
charts-matters-about = Pob ffigur ansicr wedi’i osod i ben isaf a phen uchaf ei ystod, un ar y tro. Y ffigurau ar y brig sy’n symud y canlyniad i gyllidebau cyhoeddus fwyaf.
# Heading of the column of figures of a scenario, in several tables
charts-figure = Ffigur
# Heading of a column: the result with the figure of the row at the low end of its range
charts-at-low = Ar ei ben isaf
# Heading of a column: the result with the figure of the row at the high end of its range
charts-at-high = Ar ei ben uchaf
# Heading of a column: the value of the figure at which public budgets neither gain nor lose
charts-budgets-turn-at = Cyllidebau cyhoeddus yn adennill costau ar
# Heading of a column: the value of the figure at which everyone together neither gains nor loses
charts-turns-at = I bawb, adennill costau ar
# In the columns charts-budgets-turn-at and charts-turns-at, where the figure turns the result at no value that it may have
charts-never-turns = unman o fewn ei derfynau
# Heading of the folded table of the least sure figures, under the warnings
charts-rests-title = Ar beth mae hyn yn seiliedig
# Caption of the table of the least sure figures
charts-rests-about = Y ffigurau lleiaf sicr, pob un â’i ystod ac o ble y daw.
# Heading of a column: the value of the figure that the scenario states
charts-stated = Gwerth datganedig
# Heading of a column: the range of the figure
charts-from-to = Isaf – uchaf
# Heading of a column: where the figure comes from
charts-source = Ffynhonnell
# Sentence under the chart of the three pathways. $year: financial year, as 2036/37; $redesign, $drive: amounts of money
charts-pathways-sentence = Erbyn diwedd { $year } mae’r ailgynllunio ar { $redesign } a’r gyriant allbwn ar { $drive }, gyda dal ati ar £0.
# A service with its output, or an outcome with its unit; name of a row in charts and tables. $service: name; $output: name of the output or unit
charts-service-output = { $service } ({ $output })
# Title of the chart of outputs, where the redesign needs fewer outputs of no service
charts-fewer-outputs-of-none = Nid oes angen llai o allbynnau unrhyw wasanaeth ar yr ailgynllunio
# Title of the chart of outputs, where the redesign needs fewer outputs of all services
charts-fewer-outputs-of-every = Mae angen llai o allbynnau pob gwasanaeth ar yr ailgynllunio
# Title of the chart of outputs, where the redesign needs fewer outputs of some services. $fewer, $services: how many services, in digits
charts-fewer-outputs-of-some = Mae angen llai o allbynnau { $fewer } o’r { $services } gwasanaeth ar yr ailgynllunio
# Sentence under the chart of outputs: how good the output drive would have to be. $cut: per cent with its sign; $span: years, as 4 years
charts-drive-to-match = I wneud cystal i gyllidebau cyhoeddus, byddai’n rhaid i yriant allbwn wneud pob allbwn { $cut } yn rhatach y flwyddyn, am { $span }, y tu hwnt i’r hyn a ddigwyddai beth bynnag. Mae’r GIG wedi llwyddo i wneud tua 0.9 % y flwyddyn ohono’i hun (SYG, 1995 i 2014), a’r gwasanaethau cyhoeddus yn eu cyfanrwydd fawr ddim.
# Sentence under the chart of outputs, where the output drive could not be good enough. $span: years, as 4 years
charts-no-drive-matches = Ni fyddai unrhyw doriad ym mhris allbynnau dros { $span } yn gwneud cystal i gyllidebau cyhoeddus â’r ailgynllunio.
# Note under the chart of outcomes. $taken-on, $engaged, $complete: amounts of money; $is-engaged, $is-complete: whether there is an amount for those who take part, and for those who stay to the end
charts-cost-of-each = Mae’r rhaglen yn costio { $taken-on } am bob person a dderbynnir{ $is-engaged ->
    [yes] , { $engaged } am bob un sy’n cymryd rhan
   *[no] {""}
    }{ $is-complete ->
    [yes] , { $complete } am bob un sy’n dal ati i’r diwedd
   *[no] {""}
    }.

## deal

# Title of the chart of the deal, where no agency loses cash
deal-all-gain-title = Mae pob asiantaeth yn gyfartal neu ar ei hennill mewn arian parod
# Sentence under the title of the chart of the deal, and caption of its table
deal-about = Arian parod dros yr holl flynyddoedd, gyda blynyddoedd diweddarach yn cyfrif llai: cyn y fargen, pan fo pob un yn talu ei chostau ac yn cadw ei harbedion ei hun, ac ar ôl i asiantaethau eu rhannu.
# Heading of the column of agencies
deal-agency = Asiantaeth
# Heading of a column: what the agency pays of the costs
deal-pays = Yn rhoi i mewn
# Heading of a column: what the agency saves, whether or not it becomes cash
deal-gains = Yn ennill, arian parod neu beidio
# Heading of a column: what the agency saves in cash
deal-cash = Yn ennill mewn arian parod
# Heading of a column: what the agency gets from others, or gives to them; the signs stand before the amounts
deal-moved = Y fargen yn dod â (+) neu’n cymryd (−)
# Heading of a column: what the agency has in the end
deal-left = Ar ôl ganddi, mewn arian parod
# Name of a bar, and of a figure in workings: what the agency has without any deal
deal-before = Cyn y fargen
# Name of a bar, and of a figure in workings: what the agency has with the deal
deal-after = Ar ôl y fargen
# Note under the chart, followed by a colon and an amount of money: what is saved and spent in the place again
deal-reinvested = Wedi’i roi’n ôl i’r lle
# Title of the chart of the deal, where one agency loses cash. $name: its name
deal-out-of-pocket-one = Mae { $name } ar ei cholled mewn arian parod
# Title of the chart of the deal, where two agencies lose cash. $one, $other: their names
deal-out-of-pocket-two = Mae { $one } a { $other } ar eu colled mewn arian parod
# Title of the chart of the deal, where all of three or more agencies lose cash
deal-out-of-pocket-every = Mae pob asiantaeth ar ei cholled mewn arian parod
# Title of the chart of the deal, where three or more agencies lose cash, and not all. $count, $agencies: how many agencies, in digits
deal-out-of-pocket-some = Mae { $count } o’r { $agencies } asiantaeth ar eu colled mewn arian parod
# Sentence under the chart of the deal, where no way of sharing suits all. $amount: amount of money
deal-partners-lack = Sut bynnag y maent yn rhannu, mae’r partneriaid gyda’i gilydd { $amount } yn brin o’r hyn y maent yn ei roi i mewn: nid oes bargen rhyngddynt hwy yn unig nad yw’n gadael rhywun ar ei golled. Byddai’n rhaid i rywun arall sy’n elwa dalu am ganlyniadau, neu byddai’n rhaid i fwy o’r hyn a arbedir ddod yn arian parod.
# Sentence under the chart of the deal, where all are suited only as growth that is avoided counts as cash. $amount: amount of money
deal-partners-lack-money-in-hand = Gall y partneriaid rannu fel nad yw neb ar ei golled, ond nid yw rhan o’r arian parod ond yn cadw cyllidebau rhag tyfu. Heb y rhan honno maent { $amount } yn brin o’r hyn y maent yn ei roi i mewn.

## runs

# Name of a line and of a column: the result with every figure at its stated value
runs-stated = Fel y datganwyd
# Name of a line, a mark and a column: one run in ten ends below it
runs-low = Isel
# Name of a line, a mark and a column: half the runs end below it
runs-middle = Canol
# Name of a line, a mark and a column: one run in ten ends above it
runs-high = Uchel
# Note under the chart of cash over the years, where no figure has a range
runs-no-band = Nid oes ystod i unrhyw ffigur yma, felly nid oes band o gwmpas y llinell.
# Title of the chart of cash over the years, where it is never below zero
runs-cash-at-once = Nid yw’r ailgynllunio erioed wedi gwario mwy nag y mae wedi’i arbed
# Heading of the column of results, in the table of the spread of results
runs-result = Cyllidebau cyhoeddus yn gorffen
# Heading of a column: how many runs have the result of the row
runs-runs = Rhediadau
# Heading of a column: what part of all runs has the result of the row
runs-share = Cyfran o’r rhediadau
# Title of the chart of cash over the years. $after: years, as 3 years
runs-cash-title = Mae’r ailgynllunio wedi talu amdano’i hun ar ôl { $after }
# Title of the chart of cash over the years, where costs are not made up for. $year: financial year, as 2036/37; $amount: amount of money
runs-cash-behind-title = Erbyn diwedd { $year } nid yw’r ailgynllunio wedi talu amdano’i hun: mae ar { $amount }
# Title of the chart of cash over the years, where other values of the figures were tried as well. $title: one of the other titles
runs-as-stated-title = { $title }, gyda phob ffigur fel y datganwyd
# Sentences under the title of the chart of cash over the years, and caption of its table. $has-band: whether there is a band round the line, from runs-low to runs-high
runs-cash-about = Arian cyhoeddus a arbedwyd hyd yma, llai’r hyn a wariwyd ar y newid, gyda blynyddoedd diweddarach yn cyfrif llai.{ $has-band ->
    [yes] {" "}Mae gan y llinell bob ffigur ar ei werth datganedig; mewn 8 o bob 10 rhediad mae’r arian yn y band, o isel i uchel.
   *[no] {""}
    }
# Label of the mark in the chart of cash over the years. $after: years, as 3 years
runs-paid-back = Wedi talu’n ôl: { $after }
# Title of the chart of the spread of results. $of-ten: a whole number from 0 to 10; $middle: amount of money
runs-spread-title = Mae { $of-ten } o bob 10 rhediad yn gadael cyllidebau cyhoeddus ar eu hennill; mae’r rhediad canol yn gorffen ar { $middle }
# Sentences under the title of the chart of the spread of results, and caption of its table; they quote runs-low, runs-middle and runs-high. $runs: a number, in thousands
runs-spread-about = Mae pob un o { $runs } rhediad yn rhoi rhyw werth o’i ystod i bob ffigur ansicr. Mae un rhediad o bob 10 yn gorffen islaw “isel”, hanner islaw “canol”, ac un o bob 10 uwchlaw “uchel”. Po dalaf y golofn, y mwyaf o rediadau sy’n gorffen yno.
# Row of the table of the spread of results. $name: runs-low, runs-middle or runs-high, in lower case; $amount: amount of money
runs-below = Islaw “{ $name }” ({ $amount })
# Label of the tallest column of the chart of the spread of results. $count: a number, usually in hundreds
runs-count-of-runs = { $count } rhediad
# Row of the table of the spread of results. $from, $to: amounts of money
runs-from-to = { $from } i { $to }

## worked

# Heading of the folded workings under each part of the answer
worked-ask = Sut y cyfrifwyd hyn?
# Sentence at the top of the workings
worked-as-stated = Mae pob swm yn defnyddio pob ffigur ar ei werth datganedig. Agorwch linell i weld o ble y daw ei rhif.
# Before the formula of a sum as the published method writes it, followed by a colon
worked-method = Yn y dull
# Before the source of a number, followed by a colon
worked-source = Ffynhonnell
# In place of the source of a number that has none
worked-no-source = Ni roddwyd ffynhonnell.
# Before the grade of what is known of a number, followed by a letter
worked-grade = Gradd y dystiolaeth
# Button beside a number: to where it is entered
worked-change = Mynd at y rhif hwn
# Beside a number that the reader changed, followed by what it was
worked-yours = Eich rhif chi. Yr hyn oedd yno:
# In place of a number that there is none of
worked-no-value = dim gwerth
# Under a sum of no numbers
worked-nothing = Nid oes dim i’w adio.
# In place of a sum, above what is wrong with the scenario
worked-no-sums = Nid oes symiau i’w dangos: mae nam mewn senario â’r rhif hwn.
# After the name of a figure of the scenario and a comma, before the low end of its range; in the workings of what matters most
worked-low = ar ei ben isaf
# After the name of a figure of the scenario and a comma, before the high end of its range; in the workings of what matters most
worked-high = ar ei ben uchaf
# Beside an amount of money in the workings. $year: financial year, as 2011/12
worked-prices-of = prisiau { $year }

## done (by name)

# Above the numbers that are added
done-sum = Wedi’u hadio:
# Above the numbers that are multiplied
done-product = Wedi’u lluosi:
# Above the numbers of which all but the first are taken from the first
done-difference = Y cyntaf, llai’r hyn sy’n dilyn:
# Above the two numbers of which the first is divided by the second
done-quotient = Y cyntaf, wedi’i rannu â’r ail:
# Above the two numbers of which the first is raised to the power of the second
done-power = Y cyntaf, wedi’i luosi ag ef ei hun mor aml ag y dywed yr ail:
# Above the one number that this number equals
done-same = Yr un fath â:
# Above the one share that is taken from 100 %
done-rest = Yr hyn sydd ar ôl o 100 % heb hyn:
# Above the one share to which 1 is added
done-raised = 1, a hyn ar ei ben:
# Above the two shares of which the second acts on what the first leaves
done-together = Y ddau gyda’i gilydd; dim ond ar yr hyn a adewir gan y cyntaf y mae’r ail yn gweithio:
# Above the numbers of which the smallest is taken
done-least = Y lleiaf o’r rhain:
# Above the numbers of which the largest is taken
done-greatest = Y mwyaf o’r rhain:
# Above the one number that counts as 0 where it is less
done-not_below_zero = Hyn, neu 0 lle mae’n is na 0:
# Above the three numbers: the first less the second, rounded to whole steps of the third
done-whole_steps = Y cyntaf llai’r ail, mewn camau cyfan o’r trydydd:
# Above the numbers of the years, of which the time until they make up for costs is found
done-payback = Faint o amser nes bod y rhain, o’u hadio flwyddyn ar ôl blwyddyn, yn 0 neu’n uwch am byth:
# Above the numbers of the years, of which the rate is found that makes their discounted sum 0
done-rate_of_return = Y gyfradd ddisgowntio lle mae’r rhain yn dod i 0:

## people_words

# Sentences under the title of the chart of who uses most, and caption of its table
people_words-concentration-about = Yr hyn y mae pobl yr ailgynllunio yn ei ddefnyddio yn y flwyddyn gyntaf, fel rhan o’r cyfan a ddefnyddir. Y lled cyfan yw defnydd pawb.
# Name of a bar and a row: the part of all people in the groups that are in one of them
people_words-of-people = O’r bobl yn y grwpiau hyn
# Name of a bar and a row: the part of the cost of all services that one group causes
people_words-of-cost = O gost yr holl wasanaethau
# Heading of the first column of the table of who uses most
people_words-row = Beth
# Heading of a column: what the people of the redesign use or cost; name of a figure in workings
people_words-theirs = Y bobl hyn
# Heading of a column: what everyone uses or costs
people_words-all = Pawb
# Heading of a column: people_words-theirs as a part of people_words-all
people_words-share = Cyfran
# Note in place of the chart of who uses most, where there is nothing to show
people_words-no-use = Ni ddywedir bod pobl yr ailgynllunio hwn yn defnyddio unrhyw wasanaeth.
# Title of the chart of what each lever is worth, where none gains
people_words-no-lever-gains = Nid oes yr un lifer yn ychwanegu arian cyhoeddus yma
# Sentences under the title of the chart of what each lever is worth, and caption of its table
people_words-worth-about = Yr hyn y mae pob lifer yn ei ychwanegu at ennill net cyllidebau cyhoeddus, neu’n ei dynnu ohono, dros yr holl flynyddoedd, ar ôl tynnu ei gostau ei hun. O’r bar cyntaf i’r olaf, mae pob un yn dechrau lle mae’r un uwch ei ben yn gorffen.
# Note under the chart of what each lever is worth
people_words-worth-note = Mae lifer yn cyfrif yn ôl ei gyfartaledd dros bob trefn y gallai’r liferi ddod ynddi. Gall fod angen un sy’n tynnu arian o hyd ar gyfer yr hyn y mae’r lleill yn ei ychwanegu.
# Heading of the column of levers
people_words-lever = Lifer
# Heading of a column: what the lever is worth; the signs stand before the amounts
people_words-worth = Yn ychwanegu (+) neu’n tynnu (−)
# Heading of a column: what all levers down to this row come to
people_words-stands-at = Yna’n sefyll ar
# Name of the first bar, row and figure: the redesign before any lever
people_words-no-lever = Heb unrhyw lifer
# Name of the last bar, row and figure: the redesign with all levers
people_words-together = Gyda’i gilydd
# Sentences under the title of the chart of agencies round one person, and caption of its table
people_words-network-about = Ar hyn o bryd mae pob asiantaeth yn cadw mewn cysylltiad â phob un arall. Wedyn, gyda gweithiwr arweiniol, mae pob un yn cadw mewn cysylltiad â’r un gweithiwr hwnnw, sy’n sefyll wrth ochr y person.
# Name of the left drawing and of a column: as things are
people_words-now = Nawr
# Name of the right drawing: with a lead worker
people_words-then = Wedyn
# Heading of a column: with a lead worker
people_words-with-worker = Gyda gweithiwr arweiniol
# Name of a row: how many agencies there are
people_words-agencies = Asiantaethau o gwmpas un person
# Name of a row: how many pairs keep in touch
people_words-links = Cysylltiadau i’w cynnal
# Heading of the first column of the table of agencies round one person
people_words-network = O gwmpas un person
# Title of the chart of who uses most. $people: a number with its noun, as 240 people; $share: per cent with its sign
people_words-concentration-title = Mae { $people } yn gyfrifol am { $share } o gost y gwasanaethau hyn
# Name of the bars of a group. $group: its name; $people: a number with its noun, as 240 people
people_words-group-with-people = { $group } ({ $people })
# Title of the chart of what each lever is worth. $lever: name of the lever that gains most; $amount: amount of money
people_words-worth-title = “{ $lever }” sy’n ychwanegu fwyaf: { $amount } o arian cyhoeddus
# Label under a drawing of agencies. $when: people_words-now or people_words-then; $links: a number
people_words-named-links = { $when }: { $links } cysylltiad
# Title of the chart of agencies round one person. $is-fewer: whether a lead worker saves links; $now, $then: numbers of links
people_words-network-title = { $is-fewer ->
    [yes] Mae gweithiwr arweiniol yn torri nifer y cysylltiadau o gwmpas un person o { $now } i { $then }
   *[no] Gyda chyn lleied o asiantaethau nid yw gweithiwr arweiniol yn arbed cysylltiadau: { $now } nawr, a { $then } gydag un
    }

## levers

# Heading above the sliders of the levers
levers-title = Saith lifer
# Sentences under the heading of the levers
levers-lead = 0 % yw diffodd, 100 % yw’r ailgynllunio llawn. Symudwch un a gwyliwch yr ateb. Nid yw’r un cam yr un mor anodd ar bob un.
# Said to screen readers after the name of a lever and a comma: what its box holds
levers-strength = cryfder fesul cant
# In place of the slider of a lever that the scenario does not use, before levers-use-it
levers-not-used = Ddim yn rhan o’r senario hwn.
# Button that takes a lever into the scenario
levers-use-it = Rhoi cynnig arno
# Source of the figures of a lever that was just taken in; the reader can change it
levers-assumed = Tybiaeth, i roi cynnig ar y lifer. Rhowch eich ffigurau eich hun yn ei lle.
# Name of the cost of a lever that was just taken in; the reader can change it
levers-trial-cost = Rhedeg y lifer hwn
# Sentence under the slider of a lever. $is-gain: whether it gains money or loses it; $amount: amount of money, without a sign
levers-worth = { $is-gain ->
    [yes] Yn arbed { $amount } o arian cyhoeddus, ar ôl tynnu ei gostau ei hun.
   *[no] Yn costio { $amount } yn fwy o arian cyhoeddus nag y mae’n ei arbed.
    }
# Button beside a number that was changed. $value: what the number was, as it is shown
levers-put-back-to = Rhoi’n ôl i { $value }

## lever_names (by name)

# Lever 1: its name; beside its slider, in charts, tables and messages
lever_names-person_centred = Un tîm, un cynllun
# Lever 2: its name; beside its slider, in charts, tables and messages
lever_names-outcomes_first = Canlyniadau’n gyntaf
# Lever 3: its name; beside its slider, in charts, tables and messages
lever_names-frequent_users = Help i helpu’ch hun
# Lever 4: its name; beside its slider, in charts, tables and messages
lever_names-multi_agency = Asiantaethau fel un
# Lever 5: its name; beside its slider, in charts, tables and messages
lever_names-digital_data = Digidol a data
# Lever 6: its name; beside its slider, in charts, tables and messages
lever_names-social_action = Gwirfoddolwyr
# Lever 7: its name; beside its slider, in charts, tables and messages
lever_names-peer_networks = Pobl sydd wedi bod yno

## lever_meanings (by name)

# Lever 1: what it means; a line under its name
lever_meanings-person_centred = Un gweithiwr ac un cynllun i bob person, fel bod mwy ohonynt yn dal ati.
# Lever 2: what it means; a line under its name
lever_meanings-outcomes_first = Mesurir staff yn ôl bywydau a newidiwyd, nid ymweliadau, felly mae mwy o bobl yn cyrraedd y nod.
# Lever 3: what it means; a line under its name
lever_meanings-frequent_users = Mae’r bobl sy’n defnyddio gwasanaethau fwyaf yn dysgu ffyrdd eraill o ymdopi, ac angen llai arnynt.
# Lever 4: what it means; a line under its name
lever_meanings-multi_agency = Adeiladau a ffeil ar y cyd: rhoddir y gorau i waith a wneir ddwywaith.
# Lever 5: what it means; a line under its name
lever_meanings-digital_data = Gwneir ar-lein yr hyn y gellir, ac mae data a rennir yn dod o hyd i’r bobl i’w helpu.
# Lever 6: what it means; a line under its name
lever_meanings-social_action = Mae cymdogion yn rhoi amser, felly mae mwy o bobl yn cyrraedd y nod. Mae eu hamser yn cyfrif fel cost.
# Lever 7: what it means; a line under its name
lever_meanings-peer_networks = Mae grwpiau o bobl yn yr un sefyllfa yn cynnal ei gilydd, felly mae’r enillion yn para’n hirach.
