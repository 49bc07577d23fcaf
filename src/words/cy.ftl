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

## field (by name)
##
## What the fields of a scenario are called: labels in the form, which begins them with a capital letter, and parts of messages,
## where a name stands in the middle of a sentence, before a colon, or in brackets after one, so that it is never mutated.
## Where one field has a name of its own within another, both are said: network-agencies is agencies within network.

# Name of the field format (the scenario)
field-format = fformat
# Name of the field title (the scenario)
field-title = teitl
# Name of the field place (the scenario)
field-place = lle
# Name of the field summary (the scenario)
field-summary = crynodeb
# Name of the field source (whatever has numbers)
field-source = ffynhonnell
# Name of the field id (an agency, a service, a group, an outcome)
field-id = dynodydd
# Name of the field name (an agency, a service, a value of an output, a group, an outcome, a value of an outcome, a cost)
field-name = enw
# Name of the field kind (an agency, a value of an output, a value of an outcome, a cost)
field-kind = math
# Name of the field appraisal (the scenario)
field-appraisal = blynyddoedd a phrisiau
# Name of the field start_year (the years and prices)
field-start_year = blwyddyn gyntaf
# Name of the field years (the years and prices)
field-years = nifer y blynyddoedd
# Name of the field price_year (the years and prices, every amount of money)
field-price_year = blwyddyn brisiau
# Name of the field discounting (the years and prices)
field-discounting = disgowntio
# Name of the field rate (discounting)
field-rate = cyfradd ddisgowntio
# Name of the field optimism_bias (the years and prices)
field-optimism_bias = cywiro am optimistiaeth
# Name of the field grades (the years and prices)
field-grades = graddfa’r graddau
# Name of the field deflators (the years and prices)
field-deflators = mynegai prisiau
# Name of the field agencies (the scenario)
field-agencies = asiantaethau
# Name of the field services (the scenario)
field-services = gwasanaethau
# Name of the field output (a service)
field-output = allbwn
# Name of the field unit_cost (a service)
field-unit_cost = cost uned
# Name of the field price_growth (a service, a cost)
field-price_growth = twf y pris bob blwyddyn
# Name of the field volume (a service)
field-volume = allbynnau’r flwyddyn
# Name of the field growth (a service)
field-growth = twf y flwyddyn
# Name of the field paid_by (a service, a cost)
field-paid_by = talwyr
# Name of the field cashable (a service, a value of an outcome, lever 4)
field-cashable = cyfran sy’n troi’n arian parod
# Name of the field cash_lag (a service)
field-cash_lag = oediad arian parod mewn blynyddoedd
# Name of the field cash_step (a service)
field-cash_step = cam arian parod mewn allbynnau
# Name of the field duplicated (a service)
field-duplicated = cyfran a wneir ddwywaith
# Name of the field digital (a service)
field-digital = cyfran a allai fod ar-lein
# Name of the field values (a service)
field-services-values = gwerth osgoi allbwn i bobl
# Name of the field covers (a service, a value of an output, a value of an outcome)
field-covers = tagiau cwmpasu
# Name of the field groups (the scenario)
field-groups = grwpiau
# Name of the field people (a group)
field-people = nifer y bobl
# Name of the field use (a group)
field-use = defnydd o wasanaethau
# Name of the field turnover (a group)
field-turnover = trosiant
# Name of the field outcomes (the scenario)
field-outcomes = canlyniadau
# Name of the field unit (an outcome)
field-unit = uned
# Name of the field phrase (an outcome)
field-phrase = ymadrodd
# Name of the field group (an outcome, a cost)
field-group = grŵp
# Name of the field basis (an outcome)
field-basis = yr hyn y mae llwyddiant yn ei gyfrif
# Name of the field counted_from (an outcome)
field-counted_from = mae llwyddiant yn gyfran o
# Name of the field success (an outcome)
field-success = llwyddiant
# Name of the field deadweight (an outcome, lever 3)
field-deadweight = pwysau marw
# Name of the field attribution (an outcome, lever 3)
field-attribution = cyfran sydd i’w phriodoli i eraill
# Name of the field displacement (an outcome)
field-displacement = dadleoli
# Name of the field lag (an outcome, lever 3)
field-lag = oediad mewn blynyddoedd
# Name of the field lasts (an outcome, lever 3)
field-lasts = hyd mewn blynyddoedd
# Name of the field drop_off (an outcome, lever 3)
field-drop_off = colled y flwyddyn
# Name of the field evidence (an outcome, a cost, the output drive, levers 3, 4, 5, 6 and 7)
field-evidence = gradd y dystiolaeth
# Name of the field effects (an outcome, lever 3)
field-effects = effeithiau ar wasanaethau
# Name of the field adds (an outcome)
field-adds = defnydd ychwanegol o wasanaethau
# Name of the field values (an outcome)
field-values = gwerthoedd
# Name of the field amount (every amount of money)
field-amount = swm
# Name of the field per (a value of an outcome, a cost)
field-per = uned gyfrif
# Name of the field falls_to (a value of an outcome, the links of lever 4, the shared space of lever 4)
field-falls_to = rhaniad rhwng asiantaethau
# Name of the field transfer (a value of an outcome)
field-transfer = trosglwyddiad
# Name of the field health (a value of an outcome)
field-health = gwerth iechyd
# Name of the field redesign (the scenario)
field-redesign = ailgynllunio
# Name of the field delivery_years (the redesign)
field-delivery_years = blynyddoedd cyflawni
# Name of the field rollout (the redesign)
field-rollout = cyflwyno fesul cam
# Name of the field take_up (the redesign)
field-take_up = manteisio
# Name of the field reach (the take-up of a group)
field-reach = cyrhaeddiad
# Name of the field engagement (the take-up of a group)
field-engagement = ymgysylltu
# Name of the field retention (the take-up of a group)
field-retention = dal ati
# Name of the field start (the take-up of a group)
field-start = blwyddyn dechrau
# Name of the field costs (the redesign, the output drive, each lever)
field-costs = costau
# Name of the field year (a cost)
field-year = blwyddyn
# Name of the field from (a cost)
field-from = blwyddyn gyntaf
# Name of the field to (a cost)
field-to = blwyddyn olaf
# Name of the field levers (the redesign)
field-levers = liferi
# Name of the field person_centred (the levers)
field-person_centred = “Un tîm, un cynllun”
# Name of the field outcomes_first (the levers)
field-outcomes_first = “Canlyniadau’n gyntaf”
# Name of the field frequent_users (the levers)
field-frequent_users = “Help i helpu’ch hun”
# Name of the field multi_agency (the levers)
field-multi_agency = “Asiantaethau fel un”
# Name of the field digital_data (the levers)
field-digital_data = “Digidol a data”
# Name of the field social_action (the levers)
field-social_action = “Gwirfoddolwyr”
# Name of the field peer_networks (the levers)
field-peer_networks = “Pobl sydd wedi bod yno”
# Name of the field strength (each lever)
field-strength = cryfder
# Name of the field effect (levers 1, 2, 4, 5, 6 and 7)
field-effect = effaith
# Name of the field scope (the output drive, levers 4 and 5)
field-scope = cwmpas
# Name of the field network (lever 4)
field-network = cysylltiadau rhwng asiantaethau
# Name of the field agencies (the links of lever 4)
field-network-agencies = nifer yr asiantaethau
# Name of the field cost_per_link (the links of lever 4)
field-cost_per_link = cost cyswllt
# Name of the field space (lever 4)
field-space = lle a rennir
# Name of the field amount (the shared space of lever 4)
field-space-amount = arbediad y flwyddyn ar le
# Name of the field cost_ratio (the output drive, lever 5)
field-cost_ratio = cost gymharol ar-lein
# Name of the field targeting (lever 5)
field-targeting = targedu
# Name of the field volunteers (lever 6)
field-volunteers = nifer y gwirfoddolwyr
# Name of the field groups (lever 7)
field-peer_networks-groups = nifer y grwpiau cymheiriaid
# Name of the field members (lever 7)
field-members = aelodau pob grŵp
# Name of the field hours (levers 6 and 7)
field-hours = oriau’r flwyddyn yr un
# Name of the field hour_value (levers 6 and 7)
field-hour_value = gwerth awr
# Name of the field own_benefit (levers 6 and 7)
field-own_benefit = budd y flwyddyn i bob un
# Name of the field efficiency (the scenario)
field-efficiency = gyriant allbwn
# Name of the field unit_cost_cut (the output drive)
field-unit_cost_cut = toriad y flwyddyn mewn cost uned
# Name of the field cut_years (the output drive)
field-cut_years = blynyddoedd o doriadau
# Name of the field drop_off (the output drive)
field-efficiency-drop_off = pylu’r toriadau bob blwyddyn
# Name of the field repeat_demand (the output drive)
field-repeat_demand = galw sy’n dod yn ôl bob blwyddyn
# Name of the field repeat_years (the output drive)
field-repeat_years = blynyddoedd o alw sy’n dod yn ôl
# Name of the field duplicates_removed (the output drive)
field-duplicates_removed = cyfran y dyblygu a ddileir
# Name of the field moved_online (the output drive)
field-moved_online = cyfran a symudir ar-lein
# Name of the field deal (the scenario)
field-deal = bargen
# Name of the field contributions (the deal)
field-contributions = cyfraniadau
# Name of the field share_back (the deal)
field-share_back = cyfrannau o’r arbediad a ad-delir
# Name of the field outcome_payments (the deal)
field-outcome_payments = taliadau am ganlyniadau
# Name of the field agency (an outcome payment)
field-agency = asiantaeth
# Name of the field outcome (an outcome payment)
field-outcome = canlyniad
# Name of the field surplus (the deal)
field-surplus = gwarged
# Name of the field return (the deal)
field-return = enillion y flwyddyn
# Name of the field ranges (the scenario)
field-ranges = ystodau
# Name of the field path (a range)
field-path = rhif a enwir
# Name of the field low (a range)
field-low = pen isaf
# Name of the field high (a range)
field-high = pen uchaf
# Name of the field shape (a range)
field-shape = siâp
# Name of the field together (a range)
field-together = tag symud gyda’i gilydd
# Name of the field opposite (a range)
field-opposite = yn symud y ffordd arall

## hint (by name)
##
## What a field means, where its name does not say it to everyone: a sentence of at most 95 characters under its box in the form.

# Line under the box of the field start_year (the years and prices)
hint-start_year = Y flwyddyn ariannol sy’n dechrau ym mis Ebrill y flwyddyn hon. Hon yw blwyddyn 0.
# Line under the box of the field price_year (the years and prices, every amount of money)
hint-price_year = Caiff yr holl arian ei droi’n brisiau’r flwyddyn ariannol hon.
# Line under the box of the field discounting (the years and prices)
hint-discounting = Faint yn llai y mae pob blwyddyn ddiweddarach yn cyfrif.
# Line under the box of the field optimism_bias (the years and prices)
hint-optimism_bias = Codi costau a gostwng enillion lle mae’r dystiolaeth yn wan.
# Line under the box of the field grades (the years and prices)
hint-grades = Yr hyn y mae pob gradd o A i F yn ei ychwanegu at gost ac yn ei dynnu oddi ar ennill.
# Line under the box of the field deflators (the years and prices)
hint-deflators = Sut y cododd prisiau dros y blynyddoedd; 100 yw 2025.
# Line under the box of the field output (a service)
hint-output = Un peth y mae’r gwasanaeth yn ei wneud: ymweliad, arestiad, wythnos.
# Line under the box of the field unit_cost (a service)
hint-unit_cost = Yr hyn y mae un allbwn yn ei gostio, ar gyfartaledd.
# Line under the box of the field price_growth (a service, a cost)
hint-price_growth = Faint yn gyflymach y mae’r pris yn tyfu na phrisiau’n gyffredinol.
# Line under the box of the field volume (a service)
hint-volume = I bawb, nid i’r grwpiau yn unig.
# Line under the box of the field growth (a service)
hint-growth = Faint y mae’r galw’n tyfu bob blwyddyn os na newidir dim.
# Line under the box of the field paid_by (a service, a cost)
hint-paid_by = Pwy sy’n talu: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.
# Line under the box of the field cashable (a service, a value of an outcome, lever 4)
hint-cashable = Faint o’r hyn a arbedir a all adael cyllideb, fel arian.
# Line under the box of the field cash_lag (a service)
hint-cash_lag = Blynyddoedd nes bod arbediad yn arian mewn llaw.
# Line under the box of the field cash_step (a service)
hint-cash_step = Dim ond mewn camau cyfan yr arbedir arian, fel ward neu swydd.
# Line under the box of the field duplicated (a service)
hint-duplicated = Faint ohono y mae asiantaeth arall eisoes wedi’i wneud.
# Line under the box of the field digital (a service)
hint-digital = Faint ohono y gellid ei wneud ar-lein.
# Line under the box of the field values (a service)
hint-services-values = Y tu hwnt i gost y gwasanaeth: yr hyn y mae trosedd yn ei gostio i’r dioddefwr, er enghraifft.
# Line under the box of the field covers (a service, a value of an output, a value of an outcome)
hint-covers = Yr hyn sydd eisoes yn y pris neu’r gwerth, fel na chyfrifir dim ddwywaith.
# Line under the box of the field people (a group)
hint-people = Y bobl yn y grŵp. Ni ddylai neb fod mewn dau grŵp.
# Line under the box of the field use (a group)
hint-use = Faint o allbynnau y mae un person yn eu defnyddio mewn blwyddyn.
# Line under the box of the field turnover (a group)
hint-turnover = Faint sy’n gadael y grŵp bob blwyddyn beth bynnag, wrth i eraill ddod.
# Line under the box of the field phrase (an outcome)
hint-phrase = Yr hyn y mae cynifer o bobl yn ei wneud: “mewn cartref sefydlog”.
# Line under the box of the field basis (an outcome)
hint-basis = Mae astudiaethau gyda grŵp cymhariaeth yn dweud pa wahaniaeth a wnaed.
# Line under the box of the field success (an outcome)
hint-success = O’r rhai y cyfrifir ohonynt, faint sy’n cyrraedd y canlyniad.
# Line under the box of the field deadweight (an outcome, lever 3)
hint-deadweight = Faint a fyddai wedi cyrraedd yno heb help.
# Line under the box of the field attribution (an outcome, lever 3)
hint-attribution = Faint ohono a ddaeth drwy eraill.
# Line under the box of the field displacement (an outcome)
hint-displacement = Faint sydd ond yn symud y broblem at rywun arall.
# Line under the box of the field lag (an outcome, lever 3)
hint-lag = Blynyddoedd cyn i’r canlyniad ddechrau.
# Line under the box of the field lasts (an outcome, lever 3)
hint-lasts = Am faint o flynyddoedd y mae’r canlyniad yn para.
# Line under the box of the field drop_off (an outcome, lever 3)
hint-drop_off = Faint sy’n colli’r canlyniad bob blwyddyn.
# Line under the box of the field evidence (an outcome, a cost, the output drive, levers 3, 4, 5, 6 and 7)
hint-evidence = A yw’r dystiolaeth orau, F y wannaf.
# Line under the box of the field effects (an outcome, lever 3)
hint-effects = Faint yn llai o bob gwasanaeth y mae un person yn ei ddefnyddio; o dan 0 am fwy.
# Line under the box of the field adds (an outcome)
hint-adds = Allbynnau’r flwyddyn o wasanaeth nad oedd y person yn ei ddefnyddio o’r blaen.
# Line under the box of the field per (a value of an outcome, a cost)
hint-per = Wrth beth y cyfrifir y swm.
# Line under the box of the field falls_to (a value of an outcome, the links of lever 4, the shared space of lever 4)
hint-falls_to = Pwy sy’n elwa: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.
# Line under the box of the field transfer (a value of an outcome)
hint-transfer = Arian sydd ond yn newid dwylo, fel budd-dal: nid yw pawb gyda’i gilydd yn ennill dim.
# Line under the box of the field health (a value of an outcome)
hint-health = Mewn blynyddoedd diweddarach, mae iechyd yn cyfrif am fwy nag arian.
# Line under the box of the field delivery_years (the redesign)
hint-delivery_years = Y blynyddoedd pan dderbynnir pobl.
# Line under the box of the field rollout (the redesign)
hint-rollout = Faint o’r ailgynllunio sydd yno ym mhob blwyddyn; mae’r gyfran olaf yn dal o hynny ymlaen.
# Line under the box of the field reach (the take-up of a group)
hint-reach = Faint o’r grŵp a dderbynnir bob blwyddyn.
# Line under the box of the field engagement (the take-up of a group)
hint-engagement = O’r rhai a dderbynnir, faint sy’n cymryd rhan.
# Line under the box of the field retention (the take-up of a group)
hint-retention = O’r rhai sy’n cymryd rhan, faint sy’n dal ati i’r diwedd.
# Line under the box of the field start (the take-up of a group)
hint-start = Blwyddyn 0 yw’r flwyddyn gyntaf.
# Line under the box of the field year (a cost)
hint-year = Blwyddyn 0 yw’r flwyddyn gyntaf.
# Line under the box of the field from (a cost)
hint-from = Blwyddyn 0 yw’r flwyddyn gyntaf.
# Line under the box of the field strength (each lever)
hint-strength = 0 % yw diffodd, 100 % yw’r lifer yn llawn.
# Line under the box of the field effect (levers 1, 2, 4, 5, 6 and 7)
hint-effect = Yr hyn y mae’r lifer yn ei wneud ar ei gryfder llawn.
# Line under the box of the field scope (the output drive, levers 4 and 5)
hint-scope = Pwy y mae’n ei gyrraedd: y grwpiau yn unig, neu bawb.
# Line under the box of the field agencies (the links of lever 4)
hint-network-agencies = Asiantaethau sydd mewn cysylltiad am un person.
# Line under the box of the field cost_per_link (the links of lever 4)
hint-cost_per_link = Cost y flwyddyn cadw dwy asiantaeth mewn cysylltiad am un person.
# Line under the box of the field cost_ratio (the output drive, lever 5)
hint-cost_ratio = Cost allbwn ar-lein, fel cyfran o’i gost uned.
# Line under the box of the field targeting (lever 5)
hint-targeting = Faint o’r rhai a gollwyd hyd yma y mae data a rennir yn eu canfod.
# Line under the box of the field volunteers (lever 6)
hint-volunteers = Faint sydd unwaith y bydd yr ailgynllunio yno’n llawn.
# Line under the box of the field groups (lever 7)
hint-peer_networks-groups = Faint sydd unwaith y bydd yr ailgynllunio yno’n llawn.
# Line under the box of the field hour_value (levers 6 and 7)
hint-hour_value = Mae amser a roddir yn cyfrif fel cost, nad yw’n dod o gyllideb neb.
# Line under the box of the field own_benefit (levers 6 and 7)
hint-own_benefit = Yr hyn yw ei werth i’r rhai sy’n rhoi’r amser.
# Line under the box of the field unit_cost_cut (the output drive)
hint-unit_cost_cut = Faint yn rhatach y daw pob allbwn, y tu hwnt i’r hyn a ddigwyddai beth bynnag.
# Line under the box of the field drop_off (the output drive)
hint-efficiency-drop_off = Faint o’r hyn a enillwyd gan y toriadau a gollir bob blwyddyn ar ôl iddynt ddod i ben.
# Line under the box of the field repeat_demand (the output drive)
hint-repeat_demand = Faint mwy o alw sy’n dod yn ôl, am nad yw’r angen wedi’i ddiwallu.
# Line under the box of the field contributions (the deal)
hint-contributions = Pwy sy’n rhoi’r arian: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.
# Line under the box of the field share_back (the deal)
hint-share_back = Faint o’r arian y mae’n ei arbed y mae pob asiantaeth yn ei dalu i’r fargen.
# Line under the box of the field surplus (the deal)
hint-surplus = Beth a ddaw o’r arian sydd ar ôl yn y fargen.
# Line under the box of the field return (the deal)
hint-return = Mae’r hyn sy’n ddyledus i’r rhai a dalodd i mewn yn tyfu o hyn bob blwyddyn.
# Line under the box of the field shape (a range)
hint-shape = Pa mor debygol yw’r ffigurau rhwng y ddau ben.
# Line under the box of the field together (a range)
hint-together = Mae ystodau â’r un gair yma’n codi ac yn gostwng gyda’i gilydd.
# Line under the box of the field opposite (a range)
hint-opposite = Yn uchel lle mae’r lleill â’r un tag yn isel.

## number
##
## How a number stands with what it counts, all over the screen. A no-break space keeps both on one line.

# Money from a million; $amount: how many millions, with sign and £, such as −£1.2
number-million = { $amount }{"\u00A0"}miliwn
# Money from a billion; $amount: how many billions, with sign and £, such as −£3.4
number-billion = { $amount }{"\u00A0"}biliwn
# A number of years; $count: the number, which chooses; $shown: the number as it is written, such as 2.5
number-years =
    { $count ->
        [zero] { $shown }{"\u00A0"}mlynedd
        [one] { $shown }{"\u00A0"}flwyddyn
        [two] { $shown }{"\u00A0"}flynedd
        [few] { $shown }{"\u00A0"}blynedd
        [4] { $shown }{"\u00A0"}blynedd
        [many] { $shown }{"\u00A0"}blynedd
       *[other] { $shown }{"\u00A0"}mlynedd
    }
# A number of people; $count: the number, which chooses; $shown: the number as it is written, such as 1,200
number-people =
    { $count ->
        [zero] { $shown }{"\u00A0"}o{"\u00A0"}bobl
        [one] { $shown }{"\u00A0"}person
        [two] { $shown }{"\u00A0"}o{"\u00A0"}bobl
        [few] { $shown }{"\u00A0"}o{"\u00A0"}bobl
        [many] { $shown }{"\u00A0"}o{"\u00A0"}bobl
       *[other] { $shown }{"\u00A0"}o{"\u00A0"}bobl
    }

## workbook
##
## Why a workbook of unit costs, or a row of one, could not be read. It serves the command line alone.

# Why a file cannot be imported: a workbook of before Excel 2007, or one with a password
workbook-old-excel = Hen lyfr gwaith Excel (.xls), neu un â chyfrinair, ydyw. Agorwch ef yn Excel, â’i gyfrinair os oes ganddo un, cadwch ef fel “Excel Workbook (.xlsx)”, a mewnforiwch hwnnw.
# Why a file cannot be imported: a binary workbook
workbook-binary-excel = Llyfr gwaith deuaidd Excel (.xlsb) ydyw. Agorwch ef yn Excel, cadwch ef fel “Excel Workbook (.xlsx)”, a mewnforiwch hwnnw.
# Why a file cannot be imported: a spreadsheet of LibreOffice
workbook-open-document = Taenlen OpenDocument (.ods) ydyw. Agorwch ef yn LibreOffice, cadwch ef fel “Excel Workbook (.xlsx)”, a mewnforiwch hwnnw.
# Why a file cannot be imported: a text
workbook-comma-list = Testun ydyw, fel rhestr â chomas (.csv), heb daflenni a phenawdau’r gronfa ddata. Lawrlwythwch y gronfa ddata eto fel llyfr gwaith Excel (.xlsx), a mewnforiwch hwnnw.
# Why a file cannot be imported; $reason: what its reader says, in English
workbook-damaged = Mae wedi’i ddifrodi, neu nid yw’n llyfr gwaith Excel (.xlsx): { $reason }. Lawrlwythwch ef eto, neu agorwch ef yn Excel a’i gadw o’r newydd.
# Why a sheet is not read
workbook-no-table = Nid oes colofn o godau ar y ddalen hon.
# Why a row is not read
workbook-no-name = Nid oes enw wrth ymyl y cod.
# Why a row is not read
workbook-no-amount = Nid oes swm yn y rhes hon.
# Why a row is not read; $text: what stands where the amount should be
workbook-not-an-amount = Nid swm yw “{ $text }”.
# Why a row is not read; $text: the amount as it stands there
workbook-not-positive = Rhaid i’r swm fod yn fwy na 0. Mae’n { $text }.
# Why a row is not read
workbook-year-missing = Mae’r flwyddyn brisiau ar goll.
# Why a row is not read; $text: what stands where the price year should be
workbook-no-year = Nid blwyddyn brisiau yw “{ $text }”, fel 2011/12.
# Why a row is not read
workbook-code-twice = Mae’r un cod mewn rhes gynharach; cadwyd honno.
# What a row that is read lacks
workbook-no-code = Nid oes cod gan y gost hon; fe’i darllenwyd serch hynny.
# What is not known of a row that is read; $text: the part of an agency that stands there
workbook-payer-detail = Nid yw “{ $text }” yn hysbys; cymerwyd mai’r asiantaeth o’i flaen sy’n talu.
# What is not known of a row that is read; $text: the agency that stands there
workbook-payer = Nid oedd modd dweud pwy sy’n talu o “{ $text }”. Llenwch paid_by eich hun.
# How many costs have no payer; $costs: the number, which chooses; $shown: the number as it is written; paid_by is the name of a
# field in a file
workbook-without-payer = Costau sy’n enwi sawl talwr ar unwaith, neu neb: { $shown }. Llenwch paid_by y rhain eich hun.
