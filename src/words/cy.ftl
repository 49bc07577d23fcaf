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

## controls

# Label of the list of ready-made scenarios, above the answer
controls-start-from = Dechrau o
# Choice in the list of ready-made scenarios while the scenario is the reader’s own; also the title of a scenario begun from nothing
controls-own-scenario = Eich senario eich hun
# Choice in the list of ready-made scenarios that begins an empty scenario
controls-from-nothing = Gwag: adeiladu eich lle eich hun
# Name of the group of language buttons, said to screen readers
controls-language = Iaith
# Button that takes the last change back; also before what it would take back
controls-undo = Dadwneud
# Button that makes the change again; also before what it would make again
controls-redo = Ailwneud
# Button that takes all changes back
controls-reset = Rhoi popeth yn ôl
# Button that saves the scenario to a file
controls-save = Cadw i ffeil
# Button that opens a scenario from a file
controls-open = Agor ffeil
# Link from the summary on a page of another site to the calculator’s own page, with the same numbers
controls-whole = Newid y rhifau hyn yn y gyfrifiannell gyfan
# Button that leads from the levers to the form
controls-every-figure = Darllen a newid pob ffigur
# Button that leads from the form to the levers
controls-levers-only = Dangos y liferi yn unig
# Button that saves the tables of all results to a file
controls-save-results = Cadw pob ffigur a gyfrifwyd (CSV)
# Heading of the list of errors
controls-problem = Mae problem
# Opens the table below a chart
controls-show-numbers = Y rhifau yn y siart hwn
# Heading above the warnings
controls-warnings = Cyn i chi ddibynnu ar hyn
# Sentence in place of the warnings where there are none
controls-no-warnings = Nid yw’r gyfrifiannell yn gweld dim yma sy’n galw am rybudd.
# Opens the warnings that are not shown at first; $more is how many, $shown the same in figures
controls-more-warnings = { $more ->
    [zero] { $shown } rhybudd arall o’r mathau hyn
    [one] Un rhybudd arall o’r mathau hyn
    [two] { $shown } rhybudd arall o’r mathau hyn
    [few] { $shown } rhybudd arall o’r mathau hyn
    [many] { $shown } rhybudd arall o’r mathau hyn
   *[other] { $shown } rhybudd arall o’r mathau hyn
}
# Name of the one agency of an empty scenario
controls-first-agency = Asiantaeth gyntaf
# Name of the one service of an empty scenario
controls-first-service = Gwasanaeth cyntaf
# Name of the one group of people of an empty scenario
controls-first-group = Grŵp cyntaf
# Button that turns the calculator to this language: its own name for itself
controls-own-name = Cymraeg
# Error at a box for a number; $example is a number that it takes
controls-enter-number = Rhowch rif, er enghraifft { $example }.
# Error at a box or for a pasted cell; $given can be read as $thousands, if its comma or point stands between thousands, or as $decimals
controls-either-number = Gellir darllen “{ $given }” fel { $thousands } neu fel { $decimals }. Rhowch { $thousands } neu { $decimals }, heb goma.
# Error at a box for a number; $least and $most are its limits, $given what was typed
controls-must-be-between = Rhowch rif o { $least } i { $most }. Fe wnaethoch roi { $given }.

## form

# Heading of the form, which holds every number of a scenario
form-title = Pob ffigur
# Sentence under the heading of the form
form-lead = Agorwch ran i ddarllen a newid yr hyn sydd ynddi. Mae pob newid i’w weld yn yr ateb ar unwaith.
# Title of the first part of the form
form-place = Y lle, y blynyddoedd a’r prisiau
# Button that adds an entry to a list, or a figure that is not there; what it adds follows
form-add = Ychwanegu
# Label of a list of what can be added
form-add-this = Ychwanegu un o’r rhain
# Button that copies an entry of a list; its name follows
form-copy = Copïo
# Button that moves an entry up its list; its name follows
form-move-up = Symud i fyny
# Button that moves an entry down its list; its name follows
form-move-down = Symud i lawr
# Button that takes an entry or a figure out; its name follows
form-remove = Dileu
# Name that a new entry of a list begins with
form-new-part = Newydd
# Before the name of an entry, it makes the name of a copy of it
form-copy-of = Copi o
# After the name of an amount: label of the box for the year of its prices
form-prices-of = ym mhrisiau’r flwyddyn sy’n dechrau ym mis Ebrill
# After the name of a share or rate, said to screen readers
form-per-cent = fesul cant
# After the name of an amount of money, said to screen readers
form-pounds = mewn punnoedd
# Button that gives a number a range; the name of the number follows
form-how-sure = Pa mor sicr ydych chi?
# After the name of a number: label of the box for the low end of its range
form-lowest = isaf
# After the name of a number: label of the box for the high end of its range
form-highest = uchaf
# Button that takes the range of a number away
form-quite-sure = Tynnu’r ystod
# Choice of all groups of people in place of one
form-every-group = pob grŵp
# Choice of what happens to a surplus: it is shared among the agencies by parts
form-shared-out = wedi’i rannu fesul rhan
# Choice of one discount rate in place of those of the Green Book
form-one-rate = un gyfradd i bob blwyddyn
# After the label of a box that takes several words
form-with-commas = gyda choma rhyngddynt
# Stands in place of a list that has no entries
form-none-yet = Dim eto.

## choices (by name)
## What the words of a scenario file are called in the form’s lists and in tables. A hyphen of the word in the file is an
## underscore here; after the name of a field comes what a word is called there alone.

# Kind of agency that pays for services
choices-local_authority = cyngor
# Kind of agency that pays for services
choices-nhs = GIG
# Kind of agency that pays for services
choices-police = heddlu
# Kind of agency that pays for services
choices-justice = llysoedd, carchardai a phrawf
# Kind of agency that pays for services
choices-dwp = gwaith a phensiynau
# Kind of agency that pays for services
choices-hmrc = trethi
# Kind of agency that pays for services
choices-housing = tai
# Kind of agency that pays for services
choices-fire = tân ac achub
# Kind of agency that pays for services
choices-education = addysg
# Kind of agency that pays for services
choices-central_government = llywodraeth ganolog
# Kind of agency that pays for services
choices-voluntary = y sector gwirfoddol (nid arian cyhoeddus)
# Kind of agency that pays for services
choices-individuals = pobl eu hunain (nid arian cyhoeddus)
# Kind of agency that pays for services
choices-other_public = corff cyhoeddus arall
# Kind of value that an output or an outcome has
choices-fiscal = cyllidebau cyhoeddus
# Kind of value that an output or an outcome has
choices-economic = pobl a chwmnïau
# Kind of value that an output or an outcome has
choices-social = lles, iechyd neu niwed a osgoir
# How often an outcome’s value counts
choices-person_year = am bob person a blwyddyn
# How often a value or a cost counts
choices-once = unwaith
# How often a cost of the redesign counts
choices-year = bob blwyddyn
# What a cost of the redesign is counted by
choices-person = am bob person a dderbynnir
# What a cost of the redesign is counted by
choices-engaged = am bob person sy’n ymgysylltu
# What a cost of the redesign is counted by
choices-complete = am bob person sy’n cwblhau
# What a cost of the redesign is counted by
choices-volunteer_year = am bob gwirfoddolwr a blwyddyn
# What a cost of the redesign is counted by
choices-peer_group_year = am bob grŵp cymheiriaid a blwyddyn
# Kind of cost of the redesign
choices-revenue = cost redeg
# Kind of cost of the redesign
choices-capital = cyfalaf
# Kind of cost of the redesign
choices-in_kind = a roddir mewn nwyddau neu waith
# Which outputs a lever or the output drive changes
choices-groups = allbynnau’r grwpiau eu hunain
# Which outputs a lever or the output drive changes
choices-everyone = allbynnau pawb
# Whom the success of an outcome counts
choices-gross = pawb sy’n ei gyrraedd
# Whom the success of an outcome counts
choices-net = y gwahaniaeth a wnaed, o gymharu â grŵp cymhariaeth
# The people of whom the success of an outcome is a share
choices-counted_from-complete = y rhai sy’n dal ati i’r diwedd
# The people of whom the success of an outcome is a share
choices-counted_from-engaged = y rhai sy’n cymryd rhan
# The people of whom the success of an outcome is a share
choices-taken_on = pawb a dderbynnir
# Shape of a range: how likely its values are
choices-normal = cyfwng 95 % o astudiaeth
# Shape of a range: how likely its values are
choices-triangular = yn fwyaf tebygol o gwmpas y gwerth datganedig
# Shape of a range: how likely its values are
choices-uniform = pob gwerth fel ei gilydd
# What happens to a surplus of the deal
choices-reinvest = ei roi’n ôl i’r lle
# Which discount rates are used
choices-green_book_2026 = fel y dywed y Llyfr Gwyrdd (3.5 %, wedyn 3 %)
# Grade of evidence
choices-A = A: cyfrifon y rhaglen hon ei hun, neu dreial ohoni, o fewn blwyddyn
# Grade of evidence
choices-B = B: astudiaeth ohoni gyda grŵp cymhariaeth, neu ystadegau swyddogol, o fewn dwy flynedd
# Grade of evidence
choices-C = C: astudiaeth o raglen debyg, neu gost uned a gyhoeddwyd, o fewn tair blynedd
# Grade of evidence
choices-D = D: cyn ac wedyn, heb gymhariaeth
# Grade of evidence
choices-E = E: yr hyn y mae’r rhai sy’n gwneud y gwaith yn cytuno arno
# Grade of evidence
choices-F = F: barn un person, neu dros bum mlwydd oed heb ei wirio

## finder

# Opens the search for a published unit cost, at a service; the name of the service follows
finder-title = Dod o hyd i gost uned gyhoeddedig
# Label of the search box
finder-look-for = Geiriau i chwilio amdanynt
# After the label of the search box: an example; the unit costs are in English only
finder-example = er enghraifft: ambulance
# Sentence where nothing is found
finder-none = Nid oes gan yr un gost uned gyhoeddedig y geiriau hyn i gyd. Rhowch gynnig ar lai o eiriau, neu ddechrau un.
# Button that puts a published unit cost in the service; its name follows
finder-use-it = Defnyddio’r gost uned hon
# Before the kinds of agency that pay a unit cost, each with its share
finder-paid-by = Telir gan
# Before the publication that a unit cost comes from
finder-source = Ffynhonnell
# Before a grade: weak, fair or good
finder-robustness = Pa mor gadarn yw hi yn ôl ei chyhoeddwr
# Before the names of other unit costs that hold the same event
finder-not-with = Peidiwch â chyfrif yr un digwyddiad yma hefyd
# Before the newer prices of a unit cost
finder-newer = Pris mwy diweddar
# Before the values that are added to the service along with the unit cost
finder-also-added = Ychwanegir hefyd, fel gwerth pob allbwn i bobl
# Before the kinds of agency that pay a part of a unit cost and are not in the scenario
finder-missing = Nid oes gan y lle hwn asiantaeth o fath sy’n talu rhan. Ychwanegwch hi, neu bydd ei rhan yn syrthio ar y lleill
# Sentence above what is found; $is-limited says whether there is more than is shown, $all is how many are found, $shown how many of them are shown
finder-found = { $is-limited ->
    [yes] Canfuwyd { $all }. Dangosir y { $shown } sy’n gweddu orau; bydd gair arall yn canfod llai.
   *[no] Canfuwyd { $all }.
}
# After an amount; $output is what it buys one of, in English, as in “arrest”, $year the financial year of its prices
finder-each-in-prices-of = ({ $output }), ym mhrisiau { $year }
# How sound its publisher says a unit cost is, in one word; $grade is its colour in the publication
finder-grade = { $grade ->
    [red] gwan
    [amber] gweddol
   *[green] da
}

## saving

# Before the buttons that save a chart
saving-save = Cadw:
# Button that saves the numbers of a chart
saving-numbers = rhifau (CSV)
# Button that saves a chart as a drawing
saving-drawing = lluniad (SVG)
# Button that saves a chart as a picture
saving-picture = llun (PNG)
# Said where the page does not let a picture be made
saving-no-picture = Nid yw’r dudalen hon yn gadael i’r gyfrifiannell wneud PNG. Cadwch y lluniad (SVG) yn lle hynny: mae’r un siart ynddo. Gall pwy bynnag sy’n gofalu am y dudalen ei ganiatáu gydag “img-src data:” yn ei pholisi diogelwch cynnwys.
# Said after a file was asked for, where the page may not let it come; a button to the link follows
saving-no-file = Os na ddaeth ffeil: efallai nad yw’r dudalen sy’n dangos y gyfrifiannell hon yn caniatáu cadw ffeiliau. Mae dolen hefyd yn dal eich holl rifau.
# Label of the slider under a chart that reads its values off
saving-read-off = Darllen
# Heading above the tables of all that was entered, on paper
saving-entered-title = Yr hyn a roddwyd i mewn
# Heading of the column of names in the tables of all that was entered
saving-entered-figure = Ffigur
# Heading of the column of values in the tables of all that was entered
saving-entered-value = Gwerth
# Heading of the column of sources in the tables of all that was entered
saving-entered-source = Ffynhonnell
# In the column of sources of what was entered: the same source as in the row above
saving-as-above = fel uchod
# Value in the tables of all that was entered: it is so
saving-yes = ie
# Value in the tables of all that was entered: it is not so
saving-no = na
# Heading above five paragraphs on the method, on paper
saving-method-title = Sut mae hyn wedi’i gyfrifo
# Paragraph on the method, on paper, first: whom the redesign reaches
saving-method-people = Mae’r ailgynllunio’n derbyn pobl, mae rhai ohonynt yn ymgysylltu, rhai’n cwblhau, a rhai o’r rheini’n cyrraedd canlyniad. Tynnir y rhai a fyddai wedi’i gyrraedd beth bynnag, y rhai y bu i eraill eu helpu, y rhai a gymerodd le rhywun arall yn unig, a rhan ar gyfer tystiolaeth wan. Mae’r hyn sydd ar ôl yn pylu wrth i bobl gilio.
# Paragraph on the method, on paper, second: what an outcome is worth
saving-method-worth = Mae pob canlyniad yn para am rai blynyddoedd ac yn gwneud i bobl fod angen llai o allbynnau rhai gwasanaethau. Mae allbwn a osgowyd yn werth ei gost gyfartalog; dim ond y rhan arian parod all adael cyllideb, a dim ond ar ôl ei hoediad ac mewn camau cyfan lle bo rhai.
# Paragraph on the method, on paper, third: costs and prices
saving-method-money = Codir costau’r ailgynllunio ar gyfer tystiolaeth wan. Mae’r holl arian ym mhrisiau un flwyddyn, heb chwyddiant; mae cyfansymiau’n cyfrif pob blwyddyn ddiweddarach yn llai.
# Paragraph on the method, on paper, fourth: the three pathways
saving-method-pathways = Mae “dal ati” yn gadael i’r galw dyfu fel y mae nawr. Mae’r “gyriant allbwn” yn gwneud pob allbwn yn rhatach, tra bod angen nas diwallwyd yn dod yn ôl. Cymherir yr ailgynllunio a’r gyriant allbwn ill dau â dal ati.
# Paragraph on the method, on paper, fifth: how sure it is
saving-method-runs = Ym mhob rhediad, mae pob ffigur sydd ag ystod yn cymryd gwerth ohoni ar hap; mae ystodau nad ydynt wedi’u clymu yn symud ar eu pen eu hunain. Mae’r un rhifau bob amser yn rhoi’r un ateb.
# Value in the tables of what was entered; $amount is an amount of money, $year the financial year of its prices
saving-in-prices-of = { $amount } (prisiau { $year })
# Line at the foot of a saved chart; $title is the title of the scenario, $basis a sentence on the prices and years of the answer
saving-chart-source = Ffynhonnell: Cyfrifiannell Canlyniadau, “{ $title }”. { $basis }

## in_full

# After the name of a pathway: heading of a column of changes, in a file
in_full-change = newid (%)
# Heading of the column of the low ends of the bars of a chart, in a file
in_full-from = O (£)
# Heading of the column of the high ends of the bars of a chart, in a file
in_full-to = I (£)
# Heading of the column of units of the figures that have a range, in a file
in_full-unit = Ei uned
# Heading of the column of the low ends of ranges, in a file
in_full-low = Ei ben isaf
# Heading of the column of the high ends of ranges, in a file
in_full-high = Ei ben uchaf
# Unit of a figure, in a file
in_full-people = pobl
# Unit of a figure, in a file
in_full-outputs = allbynnau
# Unit of a figure that is a number of years, in a file
in_full-years = blynyddoedd
# Unit of a figure that is a calendar year, in a file
in_full-year = blwyddyn
# Unit of a figure, in a file
in_full-hours = oriau
# Unit of a figure that has no other, in a file
in_full-number = nifer

## scenarios

# Opens the part of the screen in which scenarios are kept and compared
scenarios-title = Cadw a chymharu senarios
# Sentence under the title of the part in which scenarios are kept
scenarios-about = Cadwch y senario ar y sgrin, newidiwch ef, a gweld y ddau ochr yn ochr. Cedwir hyd at bedwar nes cau’r dudalen hon.
# Button that keeps the scenario on the screen
scenarios-keep = Cadw’r senario hwn
# Said where no more scenarios can be kept
scenarios-full = Cedwir pedwar. Tynnwch un i gadw un arall.
# Heading of the column of the scenario on the screen, where it is not kept
scenarios-on-screen = Ar y sgrin nawr
# Label of the box for the name of a kept scenario, said to screen readers; its number follows
scenarios-name = Enw senario
# Button that puts a kept scenario on the screen; its name follows
scenarios-switch = Dangos yr un hwn
# Button that keeps a copy of a kept scenario; its name follows
scenarios-copy = Copïo
# Button that no longer keeps a scenario; its name follows
scenarios-remove = Tynnu
# Heading of the table of results of the scenarios
scenarios-results = Beth a ddaw o bob un
# Heading of the table of figures of the scenarios; also its caption
scenarios-inputs = Beth aeth i mewn i bob un
# Caption of the table of results
scenarios-same-draws = Defnyddir yr un gosodiadau ar hap i bob un, felly dim ond y senarios sy’n wahanol.
# Caption of a table that leaves out what is alike; in the table of results it follows the sentence on chance settings
scenarios-differs = Dim ond yr hyn sy’n wahanol a ddangosir.
# Label of the box that shows what is alike too
scenarios-all = Dangos popeth, nid dim ond yr hyn sy’n wahanol
# Stands in place of a table where nothing differs
scenarios-same = Nid oes dim yn wahanol.
# Heading above the charts of the scenarios
scenarios-charts = Siartiau ochr yn ochr
# Sentence under the heading of the charts of the scenarios
scenarios-scales = Mae’r un raddfa i bob siart o’r un math.
# Heading of a row of the table of results, of values such as “8 of 10”
scenarios-chance = Rhediadau lle arbedir arian cyhoeddus
# Heading of a row of the table of results, of two amounts each
scenarios-range = Cyllidebau cyhoeddus: mae 8 o bob 10 rhediad rhwng
# After the name of an outcome: heading of a row of the table of results
scenarios-reach = Pobl sy’n ei gyrraedd
# After the name of an agency: heading of a row of the table of results
scenarios-after-deal = Ar ôl y fargen, mewn arian parod
# Value in the table of results while it is worked out
scenarios-waiting = wrthi’n cael ei gyfrifo
# Name of a kept scenario to which the reader has given none; $number is its number
scenarios-numbered = Senario { $number }
# Said once a scenario is no longer kept; a button to put it back follows; $name is its name
scenarios-kept-no-longer = Nid yw “{ $name }” yn cael ei gadw mwyach.
# Value in the table of results: in how many runs of ten public money is saved; $runs is a number from 0 to 10
scenarios-of-ten = { $runs } o bob 10

## arrival

# Opens the part above the answer that holds a link to the scenario; also a button that leads there
arrival-share = Rhannu â dolen
# Sentence above the box that holds the link
arrival-share-about = Bydd pwy bynnag sy’n agor y ddolen hon yn gweld eich rhifau fel y maent nawr. Mae’r rhifau yn y ddolen ei hun: ni chaiff dim ei anfon atom na’i gadw.
# Label of the box that holds the link
arrival-link = Dolen i’r senario hwn
# Button that copies the link
arrival-copy = Copïo’r ddolen
# Said once the link is copied
arrival-copied = Wedi’i chopïo.
# Said where the link could not be copied
arrival-not-copied = Nid yw’r dudalen hon yn gadael i’r gyfrifiannell gopïo. Mae’r ddolen wedi’i dewis: copïwch hi â’ch bysellfwrdd, neu pwyswch arni a dal.
# Heading above what a link from elsewhere holds
arrival-preview = Agor yr hyn sydd yn y ddolen hon?
# Before the list of differences between a link from elsewhere and the scenario on the screen
arrival-preview-about = Lle mae’n wahanol i’r hyn sydd gennych nawr:
# Sentence after the list of differences of a link; “Undo” is the button of that name
arrival-nothing-lost = Os agorwch hi, bydd “Dadwneud” yn dod â’ch rhifau eich hun yn ôl.
# Button that opens the link
arrival-open = Agor y ddolen
# Button that does not open the link
arrival-keep = Cadw fy rhai i
# Heading above why a link could not be opened
arrival-bad-link = Ni ellid agor y ddolen
# Sentence after why a link or a scenario could not be opened
arrival-bad-link-about = Mae eich rhifau fel yr oeddent.
# Heading above why the scenario that the page names could not be opened
arrival-no-scenario = Ni ellid agor senario’r dudalen hon
# Button that closes the message that a link or a scenario could not be opened
arrival-close = Cau
# Sentence above the answer where the numbers were kept on this device
arrival-resumed = Dyma eich rhifau o’r tro diwethaf. Ar y ddyfais hon yn unig y’u cedwir.
# Button, where the numbers were kept on this device, that goes back to the scenario that the page names
arrival-afresh = Dechrau o’r newydd
# Sentence above the answer of a scenario begun from nothing
arrival-empty = Mae’r lle hwn yn wag: un asiantaeth, un gwasanaeth ac un grŵp, a dim ffigurau eto.
# Button, above an empty scenario, that leads to the first box of the form
arrival-fill-in = Ei lenwi
# Sentence about what a link holds; $title is the title of its scenario
arrival-it-is-called = Ei enw yw “{ $title }”.
# Last line of a list of differences; $more is how many are not listed, $shown the same in figures
arrival-more-differences = { $more ->
    [zero] a { $shown } gwahaniaeth arall
    [one] a { $shown } gwahaniaeth arall
    [two] a { $shown } gwahaniaeth arall
    [few] a { $shown } gwahaniaeth arall
    [many] a { $shown } gwahaniaeth arall
   *[other] a { $shown } gwahaniaeth arall
}
# Said where the program has a fault of its own and has stopped
arrival-rescue = Mae’r gyfrifiannell wedi stopio, oherwydd nam ynddi hi ei hun. Nid yw eich rhifau ar goll: cadwch nhw i ffeil, neu dechreuwch eto gyda nhw.
# Button, where the program has stopped, that saves the scenario to a file
arrival-rescue-file = Cadw fy rhifau i ffeil
# Button, where the program has stopped, that starts the calculator again with the same numbers
arrival-rescue-again = Dechrau eto gyda fy rhifau

## dropping

# Over the calculator while a file is held above it
dropping-here = Gollyngwch y ffeil senario i’w hagor
# Error where more than one file was dropped
dropping-not-one = Gollyngwch un ffeil senario ar y tro.
# Error where a file of another kind was dropped; $name is its name
dropping-other-kind = Nid yw “{ $name }” yn ffeil senario. Gollyngwch un a gadwyd oddi yma: mae ei henw’n gorffen gyda .json.

## giving_way

# Said at a number that was set outside its range, which now holds it; the variables are the ends of the range as it is now and as it was before, such as “5 %” or “1,200”; “Undo” is the button of that name
giving_way-told = Ehangwyd ei ystod: nawr { $now-low } i { $now-high }, cyn hynny { $before-low } i { $before-high }. Mae “Dadwneud” yn rhoi’r ddau yn ôl.

## history

# After a figure or part in “What did I change?”; before its name and a colon after “Undo” or “Redo”: it was added
history-added = ychwanegwyd
# Before the name of an entry and a colon, after “Undo” or “Redo”: it was copied
history-copied = copïwyd
# After a figure or part in “What did I change?”; before its name and a colon after “Undo” or “Redo”: it was taken out
history-removed = tynnwyd
# After a list in “What did I change?”; before its name and a colon after “Undo” or “Redo”: its entries stand in another order
history-moved = newidiwyd y drefn
# After “Undo” or “Redo”: all changes were taken back
history-reset = rhoi popeth yn ôl
# After “Undo” or “Redo”: numbers were pasted
history-pasted = gludwyd ffigurau
# Before a title in quotation marks, after “Undo” or “Redo”: a ready-made scenario was chosen
history-preset = dechrau o
# Before a title in quotation marks, after “Undo” or “Redo”: a file was opened
history-file = agorwyd ffeil,
# Before a title in quotation marks, after “Undo” or “Redo”: a link was opened
history-link = agorwyd dolen,
# Before a title in quotation marks, after “Undo” or “Redo”: a kept scenario was put on the screen
history-kept = newid i
# Before a title in quotation marks, after “Undo” or “Redo”: the page opened another scenario
history-page = agorwyd senario,
# Value before or after an arrow, or in a table: there is none
history-nothing = dim byd
# Value before or after an arrow, or in a table: it is so
history-yes = ie
# Value before or after an arrow, or in a table: it is not so
history-no = na
# Value before or after an arrow, or in a table: several figures of its own in place of a usual one
history-own-figures = ffigurau ei hun
# Opens the list of what the reader has changed
history-changed-title = Beth newidiais i?
# Sentence above the list of what the reader has changed
history-changed-about = Popeth sy’n wahanol i’r senario y dechreuoch ag ef. Rhowch un peth yn ôl, neu’r cyfan.
# Stands in place of the list of changes where nothing was changed
history-unchanged = Dim byd eto.
# Button that takes one change back; the name of what was changed follows
history-put-back = Rhoi hyn yn ôl

## starting

# Error for the author of a page who asks for a wrong number of draws; draws is the name of an option and stays
starting-wrong-draws = rhaid i draws fod yn rhif cyfan o 0 i 1,000,000
# Error for the author of a page who asks for a wrong seed; seed is the name of an option and stays
starting-wrong-seed = rhaid i seed fod yn rhif cyfan o 0 i 9,007,199,254,740,991
# In the browser’s console, for the author of a page; $id is what the page asks for, $ids are the names that there are
starting-no-such-preset = outcomes-calculator: nid yw preset="{ $id }" yn enwi senario parod. Defnyddiwch un o’r rhain: { $ids }.
# Error at the start where the page names a ready-made scenario that there is not; $id is that name
starting-preset = Nid oes senario parod o’r enw “{ $id }”, felly dangosir yr un arferol yn ei le. Cywirwch yr enw yn “preset” y gyfrifiannell ar y dudalen hon.
# Error where the page names a ready-made scenario that there is not, once another is shown, which stays; $id is that name
starting-later-preset = Nid oes senario parod o’r enw “{ $id }”. Cywirwch yr enw yn “preset” y gyfrifiannell ar y dudalen hon.
# Error where nothing came from the address of a scenario file; the words in brackets are technical names
starting-unreachable = Ni ellid nôl y ffeil senario. Gwiriwch ei chyfeiriad. Os yw ar safle arall, rhaid i’r safle hwnnw ganiatáu i’r dudalen hon ei darllen (Access-Control-Allow-Origin), a rhaid i bolisi diogelwch cynnwys y dudalen hon ganiatáu ei chyfeiriad (connect-src). Neu rhowch y ffeil ar y safle hwn.
# Error where a scenario file is not open to everyone; $status is the number that its address answered
starting-forbidden = Ni ellid nôl y ffeil senario: atebodd ei chyfeiriad { $status }, sy’n golygu nad yw’n agored i bawb. Gwnewch y ffeil yn gyhoeddus.
# Error where there is no such scenario file; $status is the number that its address answered
starting-not-found = Ni ellid nôl y ffeil senario: atebodd ei chyfeiriad { $status }, sy’n golygu nad oes ffeil o’r fath. Cywirwch y cyfeiriad, neu rhowch y ffeil yno.
# Error where the server of a scenario file has a fault; $status is the number that its address answered
starting-server-fault = Ni ellid nôl y ffeil senario: atebodd ei chyfeiriad { $status }, sy’n golygu bod nam ar ei gweinydd. Ceisiwch eto’n nes ymlaen, neu symudwch y ffeil i’r safle hwn.
# Error where the address of a scenario file answered something else; $status is the number that it answered
starting-other-status = Ni ellid nôl y ffeil senario: atebodd ei chyfeiriad { $status }, heb anfon ffeil. Gwiriwch y cyfeiriad mewn porwr.
# Error where a scenario file took too long; $seconds is how long was waited
starting-slow = Ni chyrhaeddodd y ffeil senario o fewn { $seconds } eiliad. Ceisiwch eto; os yw mor araf bob tro, symudwch y ffeil i weinydd cyflymach neu i’r safle hwn.

## link

# Error where a link cannot be read
link-damaged = Mae’r ddolen hon wedi’i difrodi: fe’i torrwyd yn fyr, neu mae rhan ohoni wedi newid. Gofynnwch amdani eto.
# Error where the end of a link is missing
link-cut = Torrwyd y ddolen hon yn fyr ac mae wedi’i difrodi: mae ei diwedd ar goll. Mae rhaglenni post yn torri dolenni hir: gofynnwch am y ddolen eto, neu am y ffeil.
# Error in place of a link
link-too-long = Mae’r senario hwn yn rhy fawr i ddolen. Cadwch ef fel ffeil ac anfonwch y ffeil.
# Error where a link was made with a later calculator
link-newer = Gwnaed y ddolen hon â chyfrifiannell fwy newydd. Agorwch hi lle y’i gwnaed.
# Error where a link starts from a ready-made scenario that there is not; $id is its name
link-unknown-preset = Mae’r ddolen hon yn dechrau o “{ $id }”, nad yw gan y gyfrifiannell hon. Gofynnwch am y ffeil.
# Error where a link starts from a ready-made scenario that has changed; $id is its name
link-changed-preset = Mae’r ddolen hon yn dechrau o “{ $id }”, y mae ei rifau wedi newid ers ei gwneud. Gofynnwch am y ffeil.
# Warning above a long link, and on the command line; $characters is how many it has
link-too-long-for-mail = Mae { $characters } nod yn y ddolen hon. Mae rhai rhaglenni post a sgwrsio’n torri dolenni o fwy na 2,000: i fod yn sicr, anfonwch y ffeil.

## paste

# Sentence under the heading of the form
paste-pasting = Gallwch ludo rhesi a cholofnau a gopïwyd o daenlen.
# Said to screen readers once numbers were pasted; $count is how many, $shown the same in figures
paste-pasted = { $count ->
    [zero] Gludwyd { $shown } rhif.
    [one] Gludwyd { $shown } rhif.
    [two] Gludwyd { $shown } rif.
    [few] Gludwyd { $shown } rhif.
    [many] Gludwyd { $shown } rhif.
   *[other] Gludwyd { $shown } rhif.
}
# Error where nothing was pasted; the reasons follow
paste-nothing = Ni ludwyd dim.
# After the first reasons; $more is how many there are that are not told
paste-more = A { $more } arall.
# Reason why nothing was pasted
paste-too-large = Mae gormod ohono: gludwch 2,000 o gelloedd ar y mwyaf.
# Reason why nothing was pasted, of one cell; $row and $column are its place, $reason says what is wrong with it
paste-cell = Rhes { $row }, colofn { $column }: { $reason }
# Reason after the row and column of an empty cell
paste-empty = nid oes rhif yma.
# Reason after the row and column of a cell; $given is what stands in it
paste-no-number = ni all y blwch hwn gymryd “{ $given }”.
# Reason after the row and column of a cell; $given is what stands in it
paste-no-box = nid oes blwch yma ar gyfer “{ $given }”.
