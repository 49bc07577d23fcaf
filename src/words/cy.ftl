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
## worth
## Names of steps in “How is this worked out?”: what a change is worth, section 10 of METHOD.md. Each is shown with a capital letter, followed by what it is of and the year.

# Step: benefits less costs of a view, discounted
worth-net-present-value = gwerth presennol net
# Step: all benefits of a view, discounted
worth-present-benefit = buddion, gwerth presennol
# Step: all costs of a view, discounted
worth-present-cost = costau, gwerth presennol
# Step: benefits divided by costs of a view
worth-ratio = buddion am bob punt o gost
# Step: years until the running sum stays at 0 or above
worth-payback = blynyddoedd nes talu’n ôl am byth
# Step: years until the running sum of discounted amounts stays at 0 or above
worth-discounted-payback = blynyddoedd nes talu’n ôl am byth, wedi’i ddisgowntio
# Step: the rate at which costs and benefits are equal
worth-rate-of-return = cyfradd adennill fewnol
# Step: the time that volunteers and peers give, in money, discounted
worth-present-time-given = amser a roddir, gwerth presennol
# Step: benefits of one year, discounted
worth-benefit-in-year = buddion y flwyddyn, ar eu gwerth presennol
# Step: costs of one year, discounted
worth-cost-in-year = costau’r flwyddyn, ar eu gwerth presennol
# Step: benefits less costs of one year, not discounted
worth-net-flow = buddion llai costau’r flwyddyn
# Step: benefits less costs of one year, discounted
worth-discounted-flow = buddion llai costau’r flwyddyn, ar eu gwerth presennol
# Step: what everyone gains in a year, which is the public value
worth-public-benefit = buddion i bawb
# Step: what everyone gains in a year without health, which is discounted at another rate
worth-benefit-but-health = buddion i bawb heblaw iechyd
# Step: what everyone spends in a year, time given included
worth-resources = adnoddau pawb
# Step: what money of a year is multiplied by
worth-factor = ffactor disgowntio
# Step: what health gains of a year are multiplied by
worth-health-factor = ffactor disgowntio ar gyfer iechyd
# Step: the part of the net present value that is due to one lever
worth-lever-part = gwerth y lifer

## total
## Names of steps in “How is this worked out?”: sums over the pathways and the groups, sections 5 and 10 of METHOD.md.

# Step: of one pathway
total-service-cost-total = cost gwasanaethau dros yr holl flynyddoedd
# Step: of one pathway in one year
total-service-cost = cost gwasanaethau
# Step: what the services cost for the groups of the redesign alone, of one pathway
total-group-service-cost = cost gwasanaethau’r grwpiau dros yr holl flynyddoedd
# Step: what the services cost in one year for the groups of the redesign alone, of one pathway
total-groups-service-cost = cost gwasanaethau’r grwpiau
# Step: of one pathway, discounted
total-present-service-cost = cost gwasanaethau, gwerth presennol
# Step: revenue and capital of the redesign or of the output drive
total-programme-cost = cost y rhaglen dros yr holl flynyddoedd
# Step: the cost of the programme divided by the people counted
total-programme-cost-per-outcome = cost y rhaglen am bob canlyniad
# Step: public costs less public gains, divided by the people counted
total-net-cost-per-outcome = cost gyhoeddus net am bob canlyniad
# Step: of one group of people today
total-group-cost = cost gwasanaethau’r grŵp yn y flwyddyn gyntaf
# Step: the cost of the group divided by its people
total-cost-per-person = cost am bob person yn y grŵp
# Step: the cost of the group divided by that of the place
total-share-of-cost = cyfran y grŵp o gost yr holl wasanaethau
# Step: of all people of the place
total-place-cost = cost yr holl wasanaethau yn y flwyddyn gyntaf
# Step: the cost divided by all who are taken on
total-cost-per-taken-on = cost y rhaglen am bob person a dderbynnir
# Step: the cost divided by all who engage
total-cost-per-engaged = cost y rhaglen am bob person sy’n cymryd rhan
# Step: the cost divided by all who complete
total-cost-per-complete = cost y rhaglen am bob person sy’n cwblhau

## gained
## Names of steps in “How is this worked out?”: what is gained in a year, section 9 of METHOD.md.

# Step: what public agencies gain
gained-fiscal = enillion cyllidebau cyhoeddus
# Step: money that only changes hands, such as a benefit that is no longer paid
gained-transfers = trosglwyddiadau rhwng pocedi cyhoeddus a phreifat
# Step: gains that fall to no public agency
gained-economic = enillion pobl a chwmnïau
# Step: gains in people’s lives, in money
gained-social = iechyd, lles a niwed a osgoir
# Step: those of the social gains that are discounted as health
gained-health = enillion iechyd
# Step: those of the public gains that are cash
gained-cashable = enillion sy’n gadael cyllideb
# Step: what the service costs less than if the place carries on
gained-saving = arbediad ar y gwasanaeth
# Step: saved where one lead worker deals with the agencies
gained-links = llai o gysylltiadau rhwng asiantaethau
# Step: saved on buildings and rooms
gained-space = gofod nad oes ei angen mwyach
# Step: what an outcome is worth beside the services it saves
gained-outcome-value = gwerth y canlyniad
# Step: what avoided outputs are worth to those who would have borne them, such as victims of crime
gained-output-value = gwerth yr allbynnau yr arbedir pobl rhagddynt
# Step: what volunteers and peers gain themselves
gained-own-benefit = enillion y rhai sy’n rhoi amser
# Step: the part of a saving that is cash
gained-cash = y rhan sy’n gadael cyllideb
# Step: cash savings of one agency
gained-cash-by-agency = arian parod y mae’r asiantaeth yn ei arbed
# Step: share of a gain or a cost
gained-public-share = cyfran sy’n dod i asiantaethau cyhoeddus
# Step: share of a gain or a cost, of bodies that are not public
gained-private-share = cyfran sy’n dod i eraill
# Step: share of a gain or a cost, of one agency
gained-agency-share = cyfran sy’n dod i’r asiantaeth
# Step: cash of all savings that is not only growth avoided
gained-released = arian parod y mae cyllidebau’n gostwng o’i herwydd o’u lefel bresennol
# Step: the part of the cash of one saving that is not only growth avoided
gained-released-of = y rhan y mae cyllideb yn gostwng o’i herwydd o’i lefel bresennol

## spent
## Names of steps in “How is this worked out?”: what a change costs in a year, section 8 of METHOD.md.

# Step: costs of the kind revenue in a year
spent-revenue = costau rhedeg
# Step: costs of the kind capital in a year
spent-capital = cyfalaf
# Step: costs of the kind in-kind in a year
spent-in-kind = adnoddau a roddir mewn da
# Step: the time that volunteers and peers give in a year, in money
spent-time-given = amser a roddir
# Step: what public agencies pay in a year
spent-public = refeniw a chyfalaf asiantaethau cyhoeddus
# Step: one cost of the scenario, whose name follows
spent-cost = cost
# Step: the number a cost is multiplied by, of people, volunteers or peer groups
spent-how-many = faint sydd o’r hyn y cyfrifir wrtho
# Step: the time given by volunteers or peers of one lever, in money
spent-hours-given = oriau a roddir gan bobl y lifer

## output
## Names of steps in “How is this worked out?”: outputs and what they cost, sections 5 and 7 of METHOD.md.

# Step: what one visit, stay or case of a service costs in a year
output-unit-cost = cost un allbwn
# Step: a factor, 1 in the first year
output-growth = twf y galw ers y flwyddyn gyntaf
# Step: outputs of a service in a year, of everyone
output-volume = allbynnau os bydd y lle’n parhau fel y mae
# Step: outputs of a service in a year, of one group
output-base = allbynnau’r grŵp os bydd yn parhau fel y mae
# Step: outputs of a service in a year, of all groups together
output-groups-base = allbynnau’r holl grwpiau os byddant yn parhau fel y maent
# Step: cost of a service in a year
output-cost-after = cost y gwasanaeth ar ôl y newid
# Step: the part of the cost after the change that is due to the groups, and to use that outcomes add
output-groups-cost = cost allbynnau’r grwpiau a’r rhai a ychwanegir
# Step: the part of the cost after the change that is due to one group
output-group-cost = cost allbynnau’r grŵp
# Step: outputs of a service in a year, of one group
output-group-outputs = allbynnau’r grŵp ar ôl y newid
# Step: outputs that a group no longer needs
output-avoided = allbynnau a osgoir
# Step: share of the group’s use, by one outcome
output-fraction = cyfran y defnydd y mae’r canlyniad yn ei hosgoi
# Step: share of the group’s use, by lever 3, what people do for themselves
output-own-fraction = cyfran y defnydd y mae camau pobl eu hunain yn ei hosgoi
# Step: use that an outcome brings with it, such as visits to a new service
output-added = allbynnau a ychwanegir gan y canlyniad
# Step: outputs avoided less outputs added, of all groups
output-spared = allbynnau yr arbedir pobl rhagddynt, llai’r rhai a ychwanegir
# Step: outputs of those who are in no group
output-others = allbynnau pawb arall os bydd y lle’n parhau fel y mae
# Step: outputs of those who are in no group
output-others-after = allbynnau pawb arall ar ôl y newid
# Step: what the outputs of those who are in no group cost
output-others-cost = cost allbynnau pawb arall ar ôl y newid
# Step: outputs of a service in a year, of everyone
output-volume-after = allbynnau ar ôl y newid
# Step: outputs of a service, of one pathway
output-in-all = allbynnau dros yr holl flynyddoedd
# Step: share of the outputs that are no longer done twice
output-duplicated = gwaith dyblyg a ddilëir
# Step: share of the outputs that are done online instead
output-shifted = cyfran a symudir ar-lein
# Step: share by which lever 4 or 5 works, before it is known how far it reaches
output-structural = yr hyn a wna’r lifer lle mae’n cyrraedd
# Step: how far structural change reaches the group
output-cover = cyfran y grŵp sy’n cymryd rhan ac yno o hyd
# Step: people of the group who have not left the place
output-still-here = pobl sy’n cymryd rhan ac yno o hyd
# Step: a factor of the output drive, for more outputs by repeat demand and fewer done twice
output-rise = allbynnau am bob un a fyddai wedi bod
# Step: a factor of the output drive, for cheaper outputs
output-price = pris am bob punt o’r blaen
# Step: share of the full drive in a year, from 0 to 1
output-phase = pa mor bell y mae’r gyriant wedi dod

## reached
## Names of steps in “How is this worked out?”: people and the outcomes they reach, section 6 of METHOD.md.

# Step: share of the group, raised by lever 5
reached-reach = cyfran a dderbynnir mewn blwyddyn
# Step: share of those taken on, raised by lever 1
reached-engagement = cyfran sy’n cymryd rhan
# Step: share of those who engage, raised by lever 1
reached-retention = cyfran sy’n aros hyd y diwedd
# Step: people of a group in a year
reached-taken-on = pobl a dderbynnir
# Step: people of a group in a year
reached-engaged = pobl sy’n cymryd rhan
# Step: people of a group in a year
reached-complete = pobl sy’n cwblhau
# Step: share who reach the outcome; those counted from are people taken on, engaged or complete
reached-success = cyfran y rhai y cyfrifir ohonynt sy’n ei gyrraedd
# Step: share by which the levers raise success
reached-raised = yr hyn y mae liferi 2 a 6 yn ei ychwanegu at lwyddiant
# Step: people who reach the outcome in a year or in all, whatever the cause
reached-gross = pobl sy’n ei gyrraedd
# Step: people who reach the outcome because of the redesign
reached-net = pobl na fyddent wedi gwneud heb yr ailgynllunio
# Step: people who reach the outcome because of the redesign, as far as the evidence is trusted
reached-credited = pobl a gyfrifir ar ôl cywiro am dystiolaeth wan
# Step: share of those with the outcome who lose it, slowed by lever 7
reached-drop-off = cyfran a gollir bob blwyddyn
# Step: people who have the outcome in a year, as far as the evidence is trusted
reached-person-years = blynyddoedd person o’r canlyniad
# Step: people who have the outcome in a year, without the correction for weak evidence
reached-net-person-years = blynyddoedd person o’r canlyniad, heb eu cywiro
# Step: people in whom lever 3 works
reached-own-net = pobl sy’n cymryd eu camau eu hunain
# Step, below “people who take steps of their own”: people who take steps of their own, as far as the evidence is trusted
reached-own-credited = yr un fath, ar ôl cywiro am dystiolaeth wan
# Step: people whose own steps last in a year, as far as the evidence is trusted
reached-own-steps = blynyddoedd person o gamau pobl eu hunain
# Step: people whose own steps last in a year, without the correction for weak evidence
reached-net-own-steps = blynyddoedd person o gamau pobl eu hunain, heb eu cywiro
# Step: people who reach the outcome because of the redesign, as far as the evidence is trusted
reached-total-credited = pobl a gyfrifir, dros yr holl flynyddoedd
# Step: people who reach the outcome because of the redesign, without those whose outcome begins after the last year
reached-credited-in-time = pobl a gyfrifir y mae eu canlyniad yn dechrau o fewn y blynyddoedd
# Step: people who would reach the outcome without any lever
reached-anyway = pobl a fyddai wedi’i gyrraedd beth bynnag

## dealt
## Names of steps in “How is this worked out?”: money between the agencies of a deal, section 11 of METHOD.md.

# Step: what is left to one agency of a deal, discounted
dealt-present-net = yr hyn y mae’r asiantaeth yn ei ennill neu’n ei golli, gwerth presennol
# Step: what is left to one agency without a deal, discounted
dealt-before = yr hyn sydd gan yr asiantaeth os yw pob un yn talu ei chostau ac yn cadw ei harbedion ei hun
# Step: what is left to one agency of a deal in a year
dealt-net-in-year = yr hyn y mae’r asiantaeth yn ei ennill neu’n ei golli
# Step: costs of the programme by each cost’s payer, before the deal
dealt-paid = costau y mae’r asiantaeth yn eu talu
# Step: costs of the programme in a year, which the deal divides anew
dealt-whole = costau pob asiantaeth
# Step: costs that fall to one agency by the deal
dealt-contribution = yr hyn y mae’r asiantaeth yn ei roi i mewn
# Step: payments for each outcome reached
dealt-outcome-payments = yr hyn y mae’r asiantaeth yn ei dalu am ganlyniadau
# Step: the part of its savings that an agency shares, and its payments for outcomes
dealt-paid-in = yr hyn y mae’r asiantaeth yn ei dalu i’r gronfa
# Step: all that agencies pay in, in a year
dealt-pool = y gronfa
# Step: contributions of one agency not yet repaid, with a return
dealt-owed = yr hyn sy’n ddyledus i’r asiantaeth
# Step: contributions of all agencies not yet repaid
dealt-owed-in-all = yr hyn sy’n ddyledus i bawb
# Step: what goes from the pool to all agencies in a year
dealt-repayment = yr hyn y mae’r gronfa’n ei ad-dalu
# Step: what goes from the pool to one agency in a year
dealt-repaid = yr hyn a ad-delir i’r asiantaeth
# Step: the pool of a year less what it repays
dealt-left = yr hyn sy’n weddill yn y gronfa
# Step: of what is left in the pool once all is repaid
dealt-surplus-share = rhan yr asiantaeth o’r hyn sy’n weddill
# Step: what all agencies put in beyond what they save
dealt-shortfall = yr hyn sy’n brin gan y partneriaid gyda’i gilydd, gwerth presennol
# Step: what all agencies put in beyond what they save, without savings against growth
dealt-shortfall-released = yr hyn sy’n brin gan y partneriaid, gan gyfrif cyllidebau sy’n gostwng yn unig
# Step: contributions of one agency over all years, discounted
dealt-present-contribution = yr hyn y mae’r asiantaeth yn ei roi i mewn, gwerth presennol

## given
## Names of numbers in “How is this worked out?” that stand in the method, and the sources of some.

# Number: an amount of the scenario, brought to the scenario’s price year
given-real-amount = y swm ar brisiau’r senario
# Number: the GDP deflator of a year, which follows
given-deflator = mynegai prisiau’r flwyddyn
# Number: the rate by which a year counts less than the one before
given-discount-rate = cyfradd ddisgowntio’r flwyddyn
# Number: share taken off a benefit for its evidence
given-correction = cywiriad am radd y dystiolaeth
# Number: share put on a cost for its evidence
given-uplift = codiad am radd y dystiolaeth
# Number: 1, where the scenario turns the correction off
given-no-correction = dim cywiriad: mae wedi’i ddiffodd
# Number: 0, the strength of a lever that the scenario leaves out
given-not-used = ni ddefnyddir y lifer
# Number: 0, where there is nothing to count
given-nothing = dim
# Number: 0, in years before savings become cash
given-not-yet = ddim yn arian parod eto
# Number: how many years have passed since the first
given-years = blynyddoedd
# Number: 2
given-two = dau
# Number: 1
given-one = un
# Number: a share of the orders in which levers can be added one by one
given-orders = cyfran y trefnau y daw’r liferi hyn gyntaf ynddynt
# Number: the net present value with the lever less that without, multiplied by the share of orders
given-lever-adds = yr hyn y mae’r lifer yn ei ychwanegu at y rhai o’i flaen
# Number: people who began in one year and have the outcome in a later one; “it” is the outcome
given-lived = y rhai o un flwyddyn sydd â hi o hyd
# Number: links that agencies round one person keep without a lead worker, less those with one
given-links = cysylltiadau a arbedir gan weithiwr arweiniol
# Number: of an agency, by which an amount is divided among agencies
given-weight = pwysau
# Source: of the price index of a year
given-source-of-deflator = Trysorlys EF, datchwyddyddion CMC ar brisiau’r farchnad (Trwydded Llywodraeth Agored f3.0), deilliedig
# Source: of the discount rate of a year
given-source-of-discount-rate = Trysorlys EF, Green Book, Chwefror 2026
# Source: of the correction and the uplift for a grade of evidence
given-source-of-evidence = graddfa canllawiau cost a budd y partneriaethau lleol fel y’i defnyddir yn gyffredin

## operation
## Names of steps in “How is this worked out?” that have none of their own: what is done with the numbers below.

# Step: a sum
operation-sum = y rhain wedi’u hadio
# Step: a product
operation-product = y rhain wedi’u lluosi
# Step: a difference
operation-difference = y naill llai’r llall
# Step: a division
operation-quotient = y naill wedi’i rannu â’r llall
# Step: a factor multiplied by itself, once for each year
operation-power = twf flwyddyn ar ôl blwyddyn
# Step: 1 less a share
operation-rest = yr hyn sydd ar ôl o 1
# Step: 1 plus a rate, which is named below
operation-raised = 1 ac
# Step: two shares that both act on what is left
operation-together = y ddau gyda’i gilydd
# Step: the lesser of numbers
operation-least = y lleiaf
# Step: the greater of numbers
operation-greatest = y mwyaf
# Step: a number, or 0 where it is below 0
operation-not-below-zero = dim llai na dim
# Step: how many whole steps, such as wards or posts, fit into what is saved
operation-whole-steps = camau cyfan
# Step: the number below, unchanged
operation-same = yr un fath

## answer
## The answer at the top of the screen, in sentences. What stands between <b> and </b> is set in bold; both marks are kept.

# In place of the sentence on people, where a scenario has no outcome
answer-no-outcomes = Nid oes canlyniad i bobl wedi’i roi eto.
# A number of people. $count: the number, such as 1,200; $unit: one of the messages units-…
answer-count = { $count }{"\u00A0"}{ $unit }
# So many more of whom was spoken of before. $count: the number, such as 1,200
answer-more = { $count }{"\u00A0"}yn fwy
# So many more people. $count: the number, such as 1,200; $unit: one of the messages units-…
answer-more-of = { $count }{"\u00A0"}yn fwy { $unit }
# The sentence on people. $people: answer-count, or a number alone; $phrase: what they do, in the scenario’s own words, such as “are in a settled home”; $year: a year such as 2036; $more: answer-more
answer-reach = Mae <b>{ $people }</b> { $phrase } erbyn { $year }, tua <b>{ $more }</b> na phe na bai dim yn newid.
# The same, where the redesign adds nobody. $people, $phrase, $year: as before
answer-reach-same = Mae <b>{ $people }</b> { $phrase } erbyn { $year }, yr un nifer â phe na bai dim yn newid.
# The same, where nobody knows how many would without the redesign. $more: answer-more-of; $phrase, $year: as before
answer-reach-more = Mae <b>{ $more }</b> { $phrase } erbyn { $year } na phe na bai dim yn newid.
# The sentence on people by the name of the outcome, where it has no phrase or they are fewer than two. $name: its name; $people, $year, $more: as before
answer-named = { $name }: <b>{ $people }</b> erbyn { $year }, tua <b>{ $more }</b> na phe na bai dim yn newid.
# The same, where the redesign adds nobody. $name, $people, $year: as before
answer-named-same = { $name }: <b>{ $people }</b> erbyn { $year }, yr un nifer â phe na bai dim yn newid.
# The same, where nobody is there at all. $name, $year: as before
answer-named-nobody = { $name }: neb erbyn { $year }, yr un fath â phe na bai dim yn newid.
# The same, where nobody knows how many would without the redesign. $name, $more, $year: as before
answer-named-more = { $name }: <b>{ $more }</b> erbyn { $year } na phe na bai dim yn newid.
# The same, where the redesign adds nobody. $name, $year: as before
answer-named-nobody-more = { $name }: neb yn ychwanegol erbyn { $year } o gymharu â phe na bai dim yn newid.
# The sentence on people of several groups. $year: a year such as 2036; $parts: a list of answer-part
answer-groups = Erbyn { $year }, { $parts } na phe na bai dim yn newid.
# The same by the names of the outcomes. $year: a year such as 2036; $parts: a list of answer-part-named
answer-groups-named = Erbyn { $year }, o gymharu â dal ati: { $parts }.
# One of several outcomes: what it adds. $more: answer-more or answer-more-of; $phrase: what they do, in the scenario’s own words
answer-part = mae <b>{ $more }</b> { $phrase }
# The same by the name of the outcome. $name: its name; $more: answer-more or answer-more-of
answer-part-named = { $name }: <b>{ $more }</b>
# The same, where the redesign adds nobody. $name: its name
answer-part-nobody = { $name }: neb yn ychwanegol
# Several things in a row, all but the last. $before: what comes before; $next: what comes next
answer-list = { $before }, { $next }
# The last of several things in a row. $before: what comes before; $last: the last
answer-and = { $before }, a hefyd { $last }
# Two things that have commas of their own. $before, $next: one after the other
answer-apart = { $before }; { $next }
# A sentence of what stands in a list. $parts: the list
answer-sentence = { $parts }.
# What the redesign adds for one group of several. $group: its name; $parts: a list
answer-of-group = { $group }: { $parts }.
# Follows what is said of the other outcomes of one group
answer-same-people = Yr un bobl yw llawer o’r rhain, felly ni chânt eu hadio at ei gilydd byth.
# Follows what is said of the other outcomes of several groups
answer-never-added = Ni chaiff y rhain eu hadio at ei gilydd byth.
# How many years the appraisal covers, within other sentences. $count: the number, which chooses; $shown: the same as it is written
answer-span =
    { $count ->
        [1] dros flwyddyn
        [2] dros ddwy flynedd
        [3] dros dair blynedd
        [4] dros bedair blynedd
        [5] dros bum mlynedd
        [6] dros chwe blynedd
        [7] dros saith mlynedd
        [8] dros wyth mlynedd
        [9] dros naw mlynedd
        [10] dros ddeng mlynedd
       *[other] dros { $shown } o flynyddoedd
    }
# The sentence on money, where public budgets save more than they spend. $follows: whether the sentence before says that people gain; $amount, $spent: money; $span: answer-span
answer-saves =
    { $follows ->
        [yes] Mae hynny’n arbed
       *[no] Mae’r ailgynllunio’n arbed
    } <b>{ $amount }</b> i gyllidebau cyhoeddus { $span }, am wario { $spent }.
# The same, where nothing is spent. $follows, $amount, $span: as before
answer-saves-free =
    { $follows ->
        [yes] Mae hynny’n arbed
       *[no] Mae’r ailgynllunio’n arbed
    } <b>{ $amount }</b> i gyllidebau cyhoeddus { $span }, heb gostio dim iddynt ei wneud.
# The sentence on money, where public budgets spend more than they save. $follows, $amount, $spent, $span: as before
answer-does-not-pay =
    { $follows ->
        [yes] Nid yw hynny’n talu
       *[no] Nid yw’r ailgynllunio’n talu
    } amdano’i hun: mae’n costio <b>{ $amount } yn fwy</b> i gyllidebau cyhoeddus nag y mae’n ei arbed { $span }, am wario { $spent }.
# The same, where services are used more, so that more is lost than is spent. $follows, $amount, $spent, $span: as before; $lost: the money that more use of services costs
answer-saves-nothing =
    { $follows ->
        [yes] Nid yw hynny’n arbed dim
       *[no] Nid yw’r ailgynllunio’n arbed dim
    }: mae’n costio <b>{ $amount }</b> i gyllidebau cyhoeddus { $span }, sef { $spent } a werir arno a { $lost } am wasanaethau a ddefnyddir yn fwy.
# The same, where nothing is spent. $follows, $amount, $span: as before
answer-costs-free =
    { $follows ->
        [yes] Mae hynny’n costio
       *[no] Mae’r ailgynllunio’n costio
    } <b>{ $amount } yn fwy</b> i gyllidebau cyhoeddus { $span }, am wasanaethau a ddefnyddir yn fwy.
# The sentence on money, where public budgets save what they spend. $follows, $spent, $span: as before
answer-breaks-even =
    { $follows ->
        [yes] Mae hynny’n talu
       *[no] Mae’r ailgynllunio’n talu
    } amdano’i hun o drwch blewyn: mae’n arbed i gyllidebau cyhoeddus y { $spent } y mae’n ei gostio iddynt { $span }.
# The sentence on money, where nothing is spent or saved. $follows, $span: as before
answer-no-difference =
    { $follows ->
        [yes] Nid yw hynny’n gwneud
       *[no] Nid yw’r ailgynllunio’n gwneud
    } gwahaniaeth i gyllidebau cyhoeddus { $span }.
# How often it saves. $runs: how many of 10 runs, which chooses; $shown: the same as it is written
answer-chance =
    { $runs ->
        [0] Nid yw’n arbed mewn unrhyw rediad.
        [1] Mae’n arbed { $shown } waith o bob 10.
        [10] Mae’n arbed ym mhob rhediad.
       *[other] Mae’n arbed { $shown } gwaith o bob 10.
    }
# Between what amounts 8 in 10 runs end. $low, $high: money
answer-range = 8 o bob 10 rhediad: { $low } i { $high }.
# Where the middle run has another sign than the answer. $is-good: whether it saves money; $amount: the money that it saves or costs
answer-lean =
    { $is-good ->
        [yes] Mae’r ystodau’n gwyro i’r ochr dda, felly mae’r rhediad canol yn arbed { $amount }.
       *[no] Mae’r ystodau’n gwyro i’r ochr ddrwg, felly mae’r rhediad canol yn costio { $amount } yn fwy nag y mae’n ei arbed.
    }
# Follows answer-lean. $numbers: one or two numbers by name
answer-leans-most = Yr hyn sy’n gwyro fwyaf: { $numbers }.
# What everyone gains or loses together. $turns: whether public budgets fare the other way; $amount: money; $how: answer-counting, answer-counting-less, answer-less or nothing
answer-everyone-gains =
    { $turns ->
        [yes] Ond i bawb
       *[no] I bawb
    } mae’n werth <b>{ $amount } yn fwy</b> nag y mae’n ei gostio{ $how }.
# The same, where it costs more. $turns, $amount, $how: as before
answer-everyone-loses =
    { $turns ->
        [yes] Ond i bawb
       *[no] I bawb
    } mae’n costio <b>{ $amount } yn fwy</b> na’i werth{ $how }.
# The same, where both are equal. $turns, $how: as before
answer-everyone-even =
    { $turns ->
        [yes] Ond i bawb
       *[no] I bawb
    } mae’n werth yr hyn y mae’n ei gostio{ $how }.
# What is counted beside public money, within the sentence on everyone. $kinds: a list of the messages answer-kind-…
answer-counting = , gan gyfrif { $kinds }
# The same, where there are benefits paid by the state that people lose as they gain. $kinds: as before
answer-counting-less = , gan gyfrif { $kinds }, a hepgor taliadau sydd ond yn newid dwylo
# The same, where nothing else is counted
answer-less = , gan hepgor taliadau sydd ond yn newid dwylo
# What is counted beside public money: health, wellbeing and harm avoided
answer-kind-social = bywydau gwell
# What is counted beside public money: money of people and of bodies that are not public
answer-kind-economic = yr hyn y mae pobl a chwmnïau’n ei ennill
# What is counted beside public money: hours of volunteers and peers
answer-kind-time = yr amser a roddir
# What is counted beside public money: what is given in kind
answer-kind-in-kind = cymorth mewn nwyddau neu waith
# What is counted beside public money: what bodies that are not public pay of the costs
answer-kind-others = yr hyn y mae eraill yn ei dalu
# Follows the sentence on everyone: how often it is worth it. $runs: how many of 10 runs, which chooses; $shown: the same as it is written
answer-everyone-chance =
    { $runs ->
        [0] Nid yw’n werth chweil mewn unrhyw rediad.
        [1] Mae’n werth chweil { $shown } waith o bob 10.
        [10] Mae’n werth chweil ym mhob rhediad.
       *[other] Mae’n werth chweil { $shown } gwaith o bob 10.
    }
# What it comes to in cash, where more is released than is spent. $amount: money
answer-cash-ahead = <b>Mewn arian parod mae { $amount } ar y blaen.</b>
# The same, where more is spent than is released. $amount: money
answer-cash-short = <b>Mewn arian parod mae { $amount } yn brin.</b>
# The same, where both are equal
answer-cash-even = <b>Mewn arian parod mae’n gyfartal.</b>
# Follows the sentence on cash. $is-little: whether it is less than half of the gain; $part: the money that can leave a budget; $gain: the gain as a whole
answer-cash-part =
    { $is-little ->
        [yes] Dim ond { $part } o’r { $gain } a enillir all adael cyllideb.
       *[no] O’r { $gain } a enillir, gall { $part } adael cyllideb.
    } Lle ac amser i bobl eraill yw’r gweddill.
# The same, where all of the gain is cash
answer-cash-all = Gall yr enillion i gyd adael cyllideb.
# The same, where none of the gain is cash
answer-cash-none = Ni all dim o’r enillion adael cyllideb: lle ac amser i bobl eraill ydynt.
# The same, where services that are used more take more cash than others release. $amount: that money
answer-cash-lost = Mae gwasanaethau a ddefnyddir yn fwy yn cymryd { $amount } yn fwy o arian parod nag y mae’r lleill yn ei ryddhau.
# What a run is. $draws: how many there were, such as 8,192
answer-run = Un cynnig yw rhediad, â phob rhif ansicr wedi’i dynnu ar hap o’i ystod; bu { $draws }. Tynnir ystodau nad ydynt wedi’u clymu â’i gilydd yn annibynnol.
# Small print below the answer. $prices, $first: financial years such as 2026/27; $years: a number of years such as 10 years; $discounting: whether later years count less, more or just as much; $rate: a percentage
answer-basis = Mae’r holl arian ym mhrisiau { $prices } ac yn cwmpasu { $years } o { $first }. { $discounting ->
    [less] Mae blynyddoedd diweddarach yn cyfrif llai, { $rate } y flwyddyn i ddechrau.
    [more] Mae blynyddoedd diweddarach yn cyfrif mwy, { $rate } y flwyddyn i ddechrau.
   *[same] Mae pob blwyddyn yn cyfrif yn llawn.
    }

## units (by name)
##
## What is counted, after a number other than one. The name is the unit that a scenario gives in English.

# People: 240 people
units-person = o bobl
# Adults: 240 adults
units-adult = o oedolion
# Children: 240 children
units-child = o blant
# Families: 240 families
units-family = o deuluoedd
# Households: 240 households
units-household = o aelwydydd
# Parents: 240 parents
units-parent = o rieni

## ways
## The table of the three pathways beside the answer, and the sentences below it.

# Caption of the table. $span: answer-span
ways-caption = Pa ffordd sydd orau, { $span }
# Mark of the best figure in a row of the table; beside the caption where there are many rows
ways-best = gorau
# Head of the rows below those of people, where there are several groups
ways-rest = Gwasanaethau ac arian
# Row of public money
ways-public-money = Arian cyhoeddus
# Row of what everyone gains and loses together
ways-everyone = I bawb
# Row of cash
ways-cash = Arian parod mewn cyllidebau
# In a row of people, where nobody knows how many there would be anyway: none are added
ways-no-more = dim mwy
# In a row of a service: as many outputs as when carrying on
ways-as-now = fel nawr
# In a row of a service. $count: a number, such as 1,200
ways-more = { $count } yn fwy
# In a row of a service. $count: a number, such as 1,200
ways-fewer = { $count } yn llai
# In the row of public money. $amount: money
ways-saves = arbed { $amount }
# In the rows of public money and of everyone. $amount: money
ways-costs = costio { $amount } yn fwy
# In the row of everyone. $amount: money
ways-worth = werth { $amount } yn fwy
# In the row of cash. $amount: money
ways-ahead = { $amount } ar y blaen
# In the row of cash. $amount: money
ways-short = { $amount } yn brin
# The sentence below the table. $people: one of the messages ways-helps-…; $money: ways-redesign-ahead, ways-other-ahead or ways-level
ways-verdict = { $people }; { $money }.
# First half of the sentence below the table. $more: answer-more-of
ways-helps-more = Mae’r ailgynllunio’n helpu { $more }
# The same, where the redesign adds nobody
ways-helps-nobody = Nid yw’r ailgynllunio’n helpu neb yn ychwanegol
# The same for several outcomes. $better: on how many of them the redesign does better; $count: how many there are
ways-helps-on = Mae’r ailgynllunio’n gwneud yn well ar { $better } o blith { $count } o ganlyniadau
# The same, where it does better on all of them
ways-helps-on-all = Mae’r ailgynllunio’n gwneud yn well ar bob canlyniad
# Second half of the sentence below the table: the redesign ends with more public money than the other way. $people: whether the first half says that it helps more people, nobody, or is not there; $amount: money; $is-drive: whether the other way is the output drive
ways-redesign-ahead =
    { $people ->
        [more] mae hefyd yn gorffen
        [nobody] mae’n gorffen
       *[none] mae’r ailgynllunio’n gorffen
    } { $amount } ar y blaen { $is-drive ->
        [yes] i’r gyriant allbwn
       *[no] i ddal ati
    } mewn arian cyhoeddus
# Follows ways-redesign-ahead, where it costs more than carrying on all the same. $money: ways-redesign-ahead; $amount: money
ways-though-behind = { $money }, er ei fod { $amount } y tu ôl i ddal ati
# Second half of the sentence below the table: the other way ends with more public money. $is-drive, $amount, $people: as before
ways-other-ahead =
    { $is-drive ->
        [yes] mae’r gyriant allbwn yn gorffen
       *[no] mae dal ati’n gorffen
    } { $amount } ar y blaen i’r ailgynllunio mewn arian cyhoeddus{ $people ->
        [more] , ond nid yw’n helpu neb yn ychwanegol
       *[none] {""}
    }
# Follows ways-other-ahead, where more outputs are needed. $money: ways-other-ahead; $count: a number; $service: a service with what one output is, such as A&E (attendance)
ways-and-adds = { $money } ac mae’n ychwanegu hyn: { $service }, { $count }
# Second half of the sentence below the table: both end with the same public money. $is-drive, $people: as before
ways-level =
    { $people ->
        [none] mae’r ailgynllunio’n gorffen
       *[more] mae’n gorffen
    } yn gyfartal { $is-drive ->
        [yes] â’r gyriant allbwn
       *[no] â dal ati
    } mewn arian cyhoeddus
# How good the output drive would have to be. $cut: per cent; $years: years such as 4 years; $is-wider: whether there are services other than health care
ways-needed = Byddai’n rhaid i yriant allbwn dorri costau <b>{ $cut } y flwyddyn</b> am { $years } i wneud cystal; mae gofal iechyd wedi llwyddo tua 0.9{"\u00A0"}% y flwyddyn ohono’i hun (SYG, 1995 i 2014){ $is-wider ->
    [yes] , a’r gwasanaethau cyhoeddus yn eu cyfanrwydd fawr ddim
   *[no] {""}
    }.
# The same, where no cut is needed
ways-needed-none = Byddai gyriant allbwn yn gwneud cystal hyd yn oed heb dorri costau.
# The same, where no cut would do
ways-needed-all = Ni allai unrhyw yriant allbwn wneud cystal.

## in_short
## The answer in a few words, in the bar that stays in sight.

# Name of the bar for screen readers: the chapters of the screen
in_short-parts = Rhannau’r gyfrifiannell
# Before the answer in a few words, for screen readers: the link leads back to it
in_short-back = Yn ôl i’r ateb:
# People. $count: a number with its sign, such as +195; $unit: one of the messages units-…
in_short-people = <b>{ $count }</b> { $unit }
# The same, where what is counted has no plural here. $count: a number with its sign, such as +195
in_short-get-there = <b>{ $count }</b> yn cyrraedd
# Public money that is saved. $amount: money
in_short-saved = <b>{ $amount }</b> wedi’i arbed
# Public money that is not made up for. $amount: money
in_short-lost = <b>{ $amount }</b> wedi’i golli
# How often it saves. $runs: how many of 10 runs, which chooses; $shown: the same as it is written
in_short-chance =
    { $runs ->
        [0] dim un rhediad yn arbed
        [1] <b>{ $shown } o bob 10</b> yn arbed
        [10] pob rhediad yn arbed
       *[other] <b>{ $shown } o bob 10</b> yn arbed
    }
# Link to the levers
in_short-levers = Liferi
# Link to outputs and outcomes
in_short-outcomes = Canlyniadau
# Link to who pays and who gains
in_short-deal = Pwy sy’n talu
# Link to how sure the answer is
in_short-sure = Pa mor sicr
# Link to every number of the scenario
in_short-numbers = Rhifau

## fault

# What is wrong with a file: its text cannot be read, and the cause is not known
fault-not-json = Nid ffeil senario yw’r testun hwn: ni ellir ei ddarllen fel JSON. Gwiriwch fod y cyfan wedi’i gopïo, neu cadwch y ffeil eto.
# The same, where the cause is known; $cause is a message of the group fault_syntax
fault-not-json-because = Nid ffeil senario yw’r testun hwn: ni ellir ei ddarllen fel JSON ({ $cause }). Gwiriwch fod y cyfan wedi’i gopïo, neu cadwch y ffeil eto.
# What is wrong with a file: it is over the limit of size
fault-too-large = Mae’r ffeil hon yn fwy nag 1 MiB, sef y mwyaf y gellir ei ddarllen. Gwnewch ei thestunau’n fyrrach, neu rhannwch hi’n ddwy.
# What is wrong with a file: its field “format” says something else
fault-format = Nid yw’r ffeil hon yn dweud ei bod yn senario i’r gyfrifiannell hon. Rhaid i’w fformat fod yn “outcomes-calculator/1”.
# Beside a field that has to be there and is not; $part names the field, as in all messages of this group, which begin with a capital letter whatever comes first
fault-missing = { $part }: nid oes dim wedi’i roi. Rhowch rywbeth: ni all y gyfrifiannell ei dybio.
# What is wrong with a file: a field that no scenario has; $field is its name as it stands in the file, $part names what it stands in
fault-unknown-field = { $part }: mae yma faes “{ $field }” nad yw’r gyfrifiannell hon yn ei adnabod. Gwiriwch y sillafu, neu tynnwch y maes allan.
# Beside a field that needs another beside it; $part names the field, $other the one it needs
fault-misplaced = { $part }: nid oes lle i hyn yma heb y canlynol: { $other }. Tynnwch ef allan, neu rhowch y llall.
# Beside a field that needs a certain word in another; $part names the field, $other the other one, $choice is that word, or a list of words by fault-choice
fault-misplaced-beside = { $part }: nid oes lle i hyn yma. Dim ond gyda { $choice } y mae’n perthyn ({ $other }). Tynnwch ef allan, neu newidiwch y llall.
# Beside a field that holds something of another type; $part names the field, $wanted is one of the messages fault-wanted-…
fault-wrong-type = { $part }: rhowch { $wanted }.
# What a field takes, within fault-wrong-type
fault-wanted-number = rif, er enghraifft 25 neu 0.4
# What a field takes, within fault-wrong-type
fault-wanted-whole = rif cyfan, er enghraifft 5
# What a field takes, within fault-wrong-type
fault-wanted-text = eiriau mewn dyfynodau
# What a field takes, within fault-wrong-type; true and false stay English
fault-wanted-flag = true neu false, heb ddyfynodau
# What a field takes, within fault-wrong-type
fault-wanted-list = restr mewn bachau sgwâr
# What a field takes, within fault-wrong-type
fault-wanted-object = grŵp o feysydd wedi’u henwi mewn bachau cyrliog
# What a field takes, within fault-wrong-type
fault-wanted-money = nifer o bunnoedd, neu swm gyda’i flwyddyn brisiau
# What a field takes, within fault-wrong-type and fault-unknown-word; the word in quotes stays English
fault-wanted-discounting = “green-book-2026”, neu gyfradd benodol
# What a field takes, within fault-wrong-type and fault-unknown-word; the word in quotes stays English
fault-wanted-surplus = “reinvest”, neu ran i bob asiantaeth
# Beside a share or rate outside its limits; $part names it, $least and $most are its limits as percentages, $least-in-file and $most-in-file the same as a file has them. One of the messages fault-entered follows
fault-percent = { $part }: rhowch rif rhwng { $least } a { $most } (rhwng { $least-in-file } a { $most-in-file } mewn ffeil).
# Beside a number at or below its lower limit $least; $part names it. One of the messages fault-entered follows
fault-above = { $part }: rhowch rif sy’n fwy na { $least }.
# Beside a number below its lower limit $least; $part names it. One of the messages fault-entered follows
fault-at-least = { $part }: rhowch rif nad yw’n llai na { $least }.
# Beside a number above its upper limit $most; $part names it. One of the messages fault-entered follows
fault-at-most = { $part }: rhowch rif nad yw’n fwy na { $most }.
# Beside a number outside its limits $least and $most; $part names it. One of the messages fault-entered follows
fault-between = { $part }: rhowch rif rhwng { $least } a { $most }.
# Follows a sentence about limits; $given is the number that was entered
fault-entered = Rhoesoch { $given }.
# The same, where $given is above the limit, and so close to it that both look alike
fault-entered-little-more = Rhoesoch ychydig yn fwy na { $given }.
# The same, where $given is below the limit, and so close to it that both look alike
fault-entered-little-less = Rhoesoch ychydig yn llai na { $given }.
# Beside a text that is empty; $part names its field
fault-empty = { $part }: mae hwn yn wag. Rhowch destun yma.
# Beside a text too short or too long; $part names its field, $least and $most are its limits in characters, $given is how many it has
fault-length = { $part }: rhowch rhwng { $least } a { $most } nod. Nifer y nodau nawr: { $given }.
# Beside a list too short; $least is the fewest entries allowed, $part names the list
fault-too-few = { $part }: rhaid cael o leiaf { $least } yn y rhestr. Ychwanegwch un.
# Beside a list too long; $most is the most entries allowed, $part names the list
fault-too-many = { $part }: ni chaniateir mwy na { $most } yn y rhestr. Tynnwch rai allan.
# Beside a field that takes only certain words; $part names it, $allowed is the word it takes, a list of words by fault-choice, or a message fault-wanted-…, $given is what was entered
fault-unknown-word = { $part }: rhowch { $allowed }. Rhoesoch “{ $given }”.
# The words that a field takes: $others are all but the last, in quotes with commas between them, $last is the last in quotes
fault-choice = { $others } neu { $last }
# Beside the unit of counting of a cost, where nothing of that kind is counted; $part names the field, $given is the word entered, $allowed is the word it takes, or a list of words by fault-choice
fault-per-not-allowed = { $part }: ni ellir defnyddio “{ $given }” yma, gan nad oes dim o’r math hwnnw’n cael ei gyfrif. Defnyddiwch { $allowed }.
# Beside a share of the list for grades of evidence; $part names it
fault-grades-fall = { $part }: mae hon yn is na’r un o’i blaen. Mae angen chwe chyfran, o A i F, heb yr un yn is na’r un o’i blaen.
# Beside the years of a cost; $part names the cost, $from is its first year, $to its last, as numbers counted from 0
fault-from-after-to = { $part }: mae’n dod i ben cyn dechrau. Y flwyddyn gyntaf yw { $from } a’r olaf yw { $to }, gan gyfrif o 0. Ni chaiff y gyntaf fod ar ôl yr olaf.
# What is wrong with a file: an id that no agency has; $id is that id, $part names where it stands
fault-no-agency = { $part }: nid oes gan y senario unrhyw asiantaeth “{ $id }”. Cywirwch y dynodydd, neu ychwanegwch yr asiantaeth.
# What is wrong with a file: an id that no service has; $id is that id, $part names where it stands
fault-no-service = { $part }: nid oes gan y senario unrhyw wasanaeth “{ $id }”. Cywirwch y dynodydd, neu ychwanegwch y gwasanaeth.
# What is wrong with a file: an id that no group has; $id is that id, $part names where it stands
fault-no-group = { $part }: nid oes gan y senario unrhyw grŵp “{ $id }”. Cywirwch y dynodydd, neu ychwanegwch y grŵp.
# What is wrong with a file: an id that no outcome has; $id is that id, $part names where it stands
fault-no-outcome = { $part }: nid oes gan y senario unrhyw ganlyniad “{ $id }”. Cywirwch y dynodydd, neu ychwanegwch y canlyniad.
# What is wrong with a file: two ranges of one number, which $part names
fault-two-ranges = { $part }: mae dwy ystod ar gyfer hyn. Cadwch un ohonynt.
# What is wrong with a file: two entries of a list have the id $id
fault-id-twice = Defnyddir y dynodydd “{ $id }” ddwywaith mewn un rhestr. Rhowch ei ddynodydd ei hun i bob un.
# What is wrong with a file: the field or key $id stands twice in the part that $part names
fault-key-twice = { $part }: mae “{ $id }” yma ddwywaith. Cadwch un ohonynt; tan hynny yr olaf sy’n cyfrif.
# What is wrong with a file: a price index for $id, which is no year
fault-deflator-year = Rhaid i flwyddyn mynegai prisiau fod yn bedwar digid, er enghraifft 2024. Rhoesoch “{ $id }”.
# Beside an id that is none; $part names its field, $id is what was entered
fault-bad-id = { $part }: rhowch rhwng 1 a 40 o lythrennau bach (a–z), digidau neu gysylltnodau, er enghraifft “settled-home”. Rhoesoch “{ $id }”.
# Beside the parts that agencies pay, gain or give, where they are of no use; $part names them
fault-weights = { $part }: ni chaiff unrhyw ran fod yn llai na 0, a rhaid i un ohonynt fod yn fwy na 0. Rhowch y rhannau mewn cyfrannedd, er enghraifft 60 a 40.
# Beside the outputs of a service, where groups use more than there are; $part names the number, $used is what the groups use, $volume what there is
fault-use-exceeds-volume = { $part }: rhaid i’r nifer hwn gynnwys yr hyn y mae’r grwpiau’n ei ddefnyddio. Maent yn defnyddio { $used } y flwyddyn, a dim ond { $volume } sydd. Codwch y nifer, neu gostyngwch nifer y bobl neu eu defnydd.
# Beside a price year without a price index; $part names it, $year is that year, $first and $last are the years that have an index
fault-price-year = { $part }: nid oes mynegai prisiau ar gyfer { $year }. Defnyddiwch flwyddyn rhwng { $first } a { $last }, neu ychwanegwch fynegai ar gyfer { $year }.
# Beside a range whose low end is above its high end; $part names the range, $number the number it is about, $low and $high are its ends
fault-range-turned = { $part }, ar gyfer: { $number }. Mae’r ddau ben o chwith: y pen isaf yw { $low } a’r pen uchaf yw { $high }. Cyfnewidiwch nhw.
# Beside a range that does not hold the value now used; $part names the range, $number the number it is about, $value is that value, $low and $high are its ends; each may be fault-not-there
fault-range-off-value = { $part }, ar gyfer: { $number }. Rhaid i’r ystod gynnwys y gwerth sydd yno nawr, sef { $value }: y pen isaf yw { $low } a’r pen uchaf yw { $high }. Ehangwch yr ystod, neu newidiwch y gwerth.
# In place of a number in fault-range-off-value, where none is there
fault-not-there = ar goll
# What is wrong with a file: a range or change of $given, which is no number of the scenario; the example in quotes stays English
fault-path = Nid oes rhif o’r enw “{ $given }” a all amrywio. Enwch un yn ôl ei feysydd a’i ddynodyddion, er enghraifft “outcomes.settled-home.success”.

## fault_syntax

# Why a file cannot be read, in the brackets of fault-not-json-because; $line is a number
fault_syntax-line = llinell { $line }
# Why a file cannot be read, in the brackets of fault-not-json-because; $line is a number, $cause one of the messages below
fault_syntax-line-and-cause = llinell { $line }: { $cause }
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-comma-too-many = mae coma’n ormod
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-ends-too-soon = mae’r testun yn dod i ben yn rhy gynnar
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-goes-on = mae rhywbeth yn dod ar ôl y diwedd
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-too-deep = mae cromfachau o fewn ei gilydd dros 64 o weithiau
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-number-too-large = mae rhif yn rhy fawr
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-no-number = mae rhif yn rhy fawr, neu nid yw’n rhif
# Why a file cannot be read, in the brackets of fault-not-json-because; “Save as” is as the program Notepad says it
fault_syntax-windows = nid yw wedi’i gadw fel UTF-8 ond, mae’n ymddangos, fel Windows-1252, a elwir hefyd yn ANSI: agorwch ef yn Notepad, dewiswch “Save as”, a’r amgodiad UTF-8
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-half-of-utf-16 = mae wedi’i gadw fel UTF-16, ac mae rhan ohono ar goll: cadwch ef eto â’r amgodiad UTF-8
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-no-utf-8 = mae ynddo nodau nad ydynt yn destun UTF-8
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-name-without-quotes = mae enw maes heb ddyfynodau
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-colon-missing = mae colon ar goll
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-comma-missing = mae coma ar goll
# Why a file cannot be read, in the brackets of fault-not-json-because
fault_syntax-line-break = mae toriad llinell mewn testun

## warning

# In the list of warnings: one gain may be counted twice; $value and $other are names from the scenario, $tag is what both are said to cover
warning-double-count = Mae “{ $value }” yn cwmpasu “{ $tag }”, ac felly hefyd “{ $other }”: gallai’r un ennill gael ei gyfrif ddwywaith. Tynnwch un ohonynt allan, neu gostyngwch ef yn ôl yr hyn y mae’r llall yn ei gyfrif.
# In the list of warnings: an outcome with a deadweight of 0; $outcome is its name
warning-no-deadweight = Mae pwysau marw “{ $outcome }” yn 0, fel pe na bai neb yn cyrraedd y nod heb help. Rhowch y gyfran a fyddai wedi cyrraedd beth bynnag.
# In the list of warnings: an effect of more than half; $subject is what it is about, as a message of the group part or a name in quotes (all messages here begin with a capital letter), $effect is a percentage, $service a name
warning-best-case = Dyma’r gorau y gall fod. { $subject }: dywedir bod hyn yn osgoi { $effect } o’r defnydd o “{ $service }”. Rhowch ffigur is, neu nodwch o ble y daw’r ffigur hwn.
# In the list of warnings: an old price; $subject is what it is about, as a message of the group part or a name in quotes, $year is the year of its price, $price-year that of all prices, like 2023/24
warning-old-price = Hen brisiau. { $subject }: prisiau { $year } yw’r rhain, dros 10 mlynedd cyn y prisiau { $price-year } a ddefnyddir yma. Ychwanegwyd chwyddiant cyffredinol, ond gall costau fod wedi symud yn wahanol: chwiliwch am ffigur mwy diweddar.
# In the list of warnings: a jump of the price index; $before and $year are years like 2023/24
warning-deflator-jump = Mae’r mynegai prisiau’n newid o fwy na chwarter rhwng { $before } a { $year }. Gwiriwch y mynegai a roesoch.
# In the list of warnings: people give their time, and no money supports it; $subject is what it is about, as a message of the group part or a name in quotes
warning-time-without-support = { $subject }: mae hyn yn dibynnu ar bobl sy’n rhoi o’u hamser, ond nid oes dim yn cael ei wario ar ddod o hyd iddynt, eu hyfforddi a’u cefnogi. Ychwanegwch y gost honno.
# In the list of warnings: more people would be taken on than there are; $group is the name of a group
warning-take-on-capped = Byddai’r ailgynllunio’n derbyn mwy o bobl o “{ $group }” nag sydd yno, felly cyfyngir y nifer i’r rhai sydd ar ôl. Gostyngwch y cyrhaeddiad neu’r blynyddoedd cyflawni, neu gwiriwch y trosiant.
# In the list of warnings: something begins after the last year; $subject is what it is about, as a message of the group part or a name in quotes, $lag is after how long, $years how long is counted, both like “12 years”
warning-beyond-horizon = { $subject }: dim ond ar ôl { $lag } y mae hyn yn dechrau, a’r cyfnod a gyfrifir yw { $years }, felly nid yw’n ychwanegu dim. Cyfrifwch fwy o flynyddoedd, neu gwiriwch yr oediad.
# In the list of warnings: no figure has a range
warning-no-ranges = Rhoddwyd pob ffigur fel petai’n sicr, felly ni ellir dangos siawns nac ystod. Rhowch ben isaf a phen uchaf i’r ffigurau yr ydych leiaf sicr ohonynt.
# In the list of warnings: a price of a year of which inflation is only forecast; $subject is what it is about, as a message of the group part or a name in quotes, $year is a year like 2027/28
warning-forecast-price = Dim ond rhagolwg yw’r chwyddiant. { $subject }: prisiau { $year } yw’r rhain, blwyddyn nad oes ond rhagolwg o’i chwyddiant. Rhowch fynegai’r flwyddyn honno o dan y mynegeion prisiau pan gaiff ei gyhoeddi.
# In the list of warnings: all ranges together pull the result one way; $against is yes where that is for the worse, $pull is by how much money, $number names the number that pulls most
warning-lopsided = { $against ->
    [yes] Mae’r ystodau’n gwyro yn erbyn yr ailgynllunio: gyda phob ffigur ar ganol ei ystod, byddai cyllidebau cyhoeddus ar eu colled o { $pull }.
   *[no] Mae’r ystodau’n gwyro o blaid yr ailgynllunio: gyda phob ffigur ar ganol ei ystod, byddai cyllidebau cyhoeddus ar eu hennill o { $pull }.
} Yr ystod sy’n gwyro fwyaf yw { $number }. Gwiriwch fod ei dau ben mor bell o’r gwerth ag y dywed y dystiolaeth.
# In the list of warnings: outcomes together avoid more use than there is; $group and $service are names
warning-overlap = Gyda’i gilydd byddai canlyniadau “{ $group }” yn osgoi mwy o “{ $service }” nag y mae’r grŵp yn ei ddefnyddio. Mae’r cyfanswm wedi’i gyfyngu, ond mae’r effeithiau’n gorgyffwrdd: gostyngwch nhw, neu rhowch nhw ar un canlyniad.
# In the list of warnings: weak evidence; $subject is what it is about, as a message of the group part or a name in quotes, $grade is the letter E or F
warning-grade-low = Tystiolaeth wan. { $subject }: mae’r dystiolaeth yn wan (gradd { $grade }). Chwiliwch am ffynhonnell well, neu profwch ystod eang.
# In the list of warnings: two pathways reach different people; $drive-wider is yes where the output drive reaches everyone
warning-unequal-scope = { $drive-wider ->
    [yes] Mae’r gyriant allbwn yn newid gwasanaethau i bawb, a’r ailgynllunio yn eu newid i’r grwpiau’n unig
   *[no] Mae’r ailgynllunio yn newid gwasanaethau i bawb, a’r gyriant allbwn yn eu newid i’r grwpiau’n unig
}, felly nid yw’r ddau’n cael eu cymharu ar yr un sail. Rhowch yr un cwmpas i’r ddau.
# In the list of warnings: two levers of structure save more than the people helped
warning-structural-heavy = Mae’n dibynnu ar gydweithio. Daw mwy na hanner yr hyn y mae’r liferi’n ei arbed o gydgysylltu asiantaethau ac o symud ar-lein, nid o’r bobl sy’n cael help. Gwiriwch y ddau lifer hynny’n gyntaf: maent yn dibynnu ar amcangyfrif am wasanaethau cyfan.
# In the list of warnings: a lever has an effect without people; $subject is what it is about, as a message of the group part or a name in quotes
warning-effect-without-people = { $subject }: mae effaith wedi’i rhoi, ond nid oes neb yn cael ei gyfrif fel un sy’n rhoi o’i amser. Rhowch nifer y bobl sy’n gwneud hynny.
# In the list of warnings: fewer people drop off than leave the group; $subject is what it is about, as a message of the group part or a name in quotes, $drop-off and $turnover are percentages, $group is a name
warning-drop-off-below-turnover = Efallai bod pobl yn cael eu cyfrif am rhy hir. { $subject }: collir { $drop-off } o’r bobl bob blwyddyn, ond mae { $turnover } o “{ $group }” yn gadael y grŵp bob blwyddyn beth bynnag. Mae’r bobl hynny’n dal i gael eu cyfrif: codwch y golled i’r trosiant neu’n uwch.
# In the list of warnings: a gain may be the loss of someone else; $value and $agency are names
warning-maybe-transfer = Efallai mai dim ond symud arian y mae. Ennill i “{ $agency }” yw “{ $value }”, sef corff sy’n talu budd-daliadau neu’n casglu trethi. Os yw’n golled i rywun arall, nodwch ef yn drosglwyddiad, fel bod gwerth cyhoeddus yn ei hepgor.
# In the list of warnings: a saving may be counted in two places; $value, $agency and $service are names
warning-value-beside-effect = Gall enillion gael eu cyfrif ddwywaith. Mae “{ $value }” yn ennill i “{ $agency }”, ac felly hefyd lai o ddefnydd o “{ $service }”. Gwiriwch nad yw’r un arbediad yn y ddau.
# In the list of warnings: it saves public money, and no cash; $gain is an amount of money
warning-not-cashable = Nid arian parod ydyw. Mae cyllidebau cyhoeddus ar eu hennill o { $gain }, ond nid yw’r arian parod a ryddheir yn talu’r costau. Peidiwch â chynllunio toriad ar y gweddill, sef amser a lle.
# In the list of warnings: an agency loses; $repaid-in-full is yes where it gets back all it puts in, only late, $agency is its name, $loss an amount of money
warning-out-of-pocket = { $repaid-in-full ->
    [yes] Byddai popeth y mae “{ $agency }” yn ei roi i mewn yn dod yn ôl, ond mor hwyr nes gadael colled o { $loss } yn ôl gwerth heddiw. Newidiwch y fargen, er enghraifft gydag enillion ar yr hyn a roddir i mewn.
   *[no] Byddai “{ $agency }” yn rhoi mwy i mewn nag a ddaw yn ôl mewn arian parod, gan adael colled o { $loss } yn ôl gwerth heddiw. Newidiwch y fargen fel bod y rhai sy’n ennill yn rhannu gyda’r rhai sy’n talu.
}

## part

# Names the whole scenario in the middle of a sentence
part-scenario = y senario
# What a part belongs to: the redesign
part-redesign = yr ailgynllunio
# What a part belongs to: the output drive
part-efficiency = y gyriant allbwn
# What a part belongs to: the deal
part-deal = y fargen
# A name or word in quotation marks, everywhere; $name is the name
part-quoted = “{ $name }”
# An entry of a list whose id is at fault: $entry is a message below with its place in the list
part-in-list = { $entry } yn y rhestr
# A part and what it belongs to, like “deadweight of outcome settled-home”: $part is the part, $whole what it belongs to, $list the list or map of which the part is an entry
part-of-whole = { $part } ({ $whole })
# What a part belongs to, where that belongs to something else: $inner belongs to $outer
part-of-wholes = { $inner }, { $outer }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-agency = asiantaeth { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-service = gwasanaeth { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-group = grŵp { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-outcome = canlyniad { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-cost = cost { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-value = gwerth { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-range = ystod { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-outcome-payment = taliad am ganlyniad { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-rollout = rhif { $which } wrth gyflwyno fesul cam
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-cover-tag = tag cwmpasu { $which }
# Names an entry of a list in the middle of a sentence; $which is its id, its name in quotes or its place in the list
part-grade = gradd { $which }
# Names the price index of a year in the middle of a sentence; $which is the year
part-deflator = mynegai prisiau { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the service
part-service-use = defnydd o wasanaeth { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the service
part-service-effect = effaith ar wasanaeth { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the service
part-service-added-use = defnydd ychwanegol o wasanaeth { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-share-back = cyfran a ad-delir gan asiantaeth { $which }
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-paid-by = rhan y mae asiantaeth { $which } yn ei thalu
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-falls-to = rhan y mae asiantaeth { $which } yn ei hennill
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-contribution = rhan y mae asiantaeth { $which } yn ei rhoi
# Names a part that belongs to an agency or a service in the middle of a sentence; $which is the id or the name in quotes of the agency
part-surplus = rhan asiantaeth { $which } o’r gwarged
## controls

# Name of the calculator, at the top
controls-name = Cyfrifiannell canlyniadau
# Label of the list of ready-made scenarios, above the answer
controls-start-from = Dechrau o
# Choice in the list of ready-made scenarios while the scenario is the reader’s own; also the title of a scenario begun from nothing
controls-own-scenario = Eich senario eich hun
# Choice in the list of ready-made scenarios that begins an empty scenario
controls-from-nothing = Gwag: adeiladu eich lle eich hun
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
# Opens the two buttons before: to a file and from one
controls-save-or-open = Cadw neu agor
# Link from the summary on a page of another site to the calculator’s own page, with the same numbers
controls-whole = Newid y rhifau hyn yn y gyfrifiannell gyfan
# In the row of what can be taken away: saves the tables of all results to a file
controls-save-results = Yr holl ganlyniadau (CSV)
# Heading above the row of what can be taken away
controls-take = Mynd ag ef gyda chi
# In that row: prints the report
controls-print = Adroddiad i’w argraffu
# In that row: saves the scenario to a file
controls-this-file = Y cyfrifiad hwn (ffeil)
# In that row: opens the link to the scenario
controls-link-to = Dolen ato
# In that row: leads to the page that tells how
controls-on-site = Ei roi ar eich gwefan
# Heading of the list of errors
controls-problem = Mae problem
# Heading above the warnings
controls-warnings = Cyn i chi ddibynnu ar hyn
# Button after a warning: leads to the number that it is about
controls-change-it = Ei newid
# Sentence in place of the warnings where there are none
controls-no-warnings = Nid yw’r gyfrifiannell yn gweld dim yma sy’n galw am rybudd.
# Opens the warnings that are not shown at first; $more is how many, $shown the same in figures
controls-more-warnings = { $more ->
    [zero] { $shown } rhybudd arall
    [one] Un rhybudd arall
    [two] { $shown } rybudd arall
    [few] { $shown } rhybudd arall
    [many] { $shown } rhybudd arall
   *[other] { $shown } rhybudd arall
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

# Button under a chart: opens its numbers as a table. Short, as three such buttons stand in a line
saving-tool-numbers = Rhifau
# Button under a chart: opens the ways to save it
saving-tool-save = Cadw
# Button under a chart: opens how its numbers are worked out
saving-tool-how = Sut y’i cyfrifwyd
# Button that saves the numbers of a chart
saving-numbers = Rhifau (CSV)
# Button that saves a chart as a drawing
saving-drawing = Lluniad (SVG)
# Button that saves a chart as a picture
saving-picture = Llun (PNG)
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
# Heading of the chapter on the method, and above its five paragraphs on paper
saving-method-title = Sut y’i cyfrifir
# The method in a few sentences, on the screen
saving-method-short = Pobl a dderbynnir → yn cymryd rhan → yn dal ati → yn cyrraedd, llai’r rhai a fyddai wedi gwneud beth bynnag. Maent yn defnyddio llai o bob gwasanaeth; yr arbediad yw’r hyn y byddai hynny wedi’i gostio. Mae’r arian ym mhrisiau un flwyddyn, ac mae blynyddoedd hwyrach yn cyfrif llai. Gostyngir tystiolaeth wan: enillion llai, costau uwch.
# Opens the five paragraphs after it
saving-method-whole = Y dull cyfan
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
scenarios-title = Enwau, a phopeth sy’n wahanol
# Sentence under the title of the part in which scenarios are kept
scenarios-about = Cedwir hyd at bedwar, nes cau’r dudalen hon. Rhowch enw i bob un, ewch yn ôl at un, neu gwelwch beth aeth i mewn i bob un a phopeth a ddaw ohono.
# Title of the part of the screen in which scenarios stand beside each other
scenarios-compare = Cymharu
# Head of the column of the scenario as it was opened
scenarios-as-it-came = Fel y daeth
# In place of the table of scenarios, where there is but one
scenarios-nothing-yet = Newidiwch rif, a bydd yr hyn a ddaw ohono yma wrth ymyl yr hyn a ddaeth ohono o’r blaen.
# Button that keeps the scenario on the screen. $place: the place of its column in the table
scenarios-keep-as = { $place ->
    [second] Cadw’r rhifau nawr fel ail
    [third] Cadw’r rhifau nawr fel trydydd
    [fourth] Cadw’r rhifau nawr fel pedwerydd
   *[first] Cadw’r rhifau nawr
}
# Below the table of scenarios. $name: a scenario; $told: answer-lean, and answer-leans-most where that follows
scenarios-leans = { $name }: { $told }
# Said where no more scenarios can be kept
scenarios-full = Cedwir pedwar. Tynnwch un i gadw un arall.
# Heading of the column of the scenario on the screen, where it is not kept
scenarios-on-screen = Nawr
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
scenarios-chance = Rhediadau sy’n arbed
# Heading of a row of the table of results, of two amounts each
scenarios-range = 8 o bob 10 rhediad
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
arrival-share = Rhannu
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
    [one] ac un gwahaniaeth arall
    [two] a { $shown } wahaniaeth arall
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
## charts

# Sentence under the title of the chart of outputs, and caption of its table
charts-change-about = Mwy neu lai na phe bai’r lle’n dal ati, dros yr holl flynyddoedd; mae pob llinell cyn hired â’i chyfran o’r gwasanaeth hwnnw. Ni chaiff allbynnau gwahanol byth eu hadio at ei gilydd.
# In the chart of outputs, under the name of a service. $outputs: how many outputs of it there are if nothing changes
charts-if-it-carries-on = { $outputs } os daliwn ati
# Under the chart of outputs, at its left; the arrow points to the left. $span: years, as 10 years
charts-fewer-over = ← llai, dros { $span }
# Under the chart of outputs, at its right; the arrow points to the right
charts-more-over = mwy →
# Button under the chart of outputs: shows the services that are not shown at first. $services is how many, $shown the same in figures
charts-more-services = { $services ->
    [zero] { $shown } gwasanaeth sy’n newid llai
    [one] { $shown } gwasanaeth sy’n newid llai
    [two] { $shown } wasanaeth sy’n newid llai
    [few] { $shown } gwasanaeth sy’n newid llai
    [many] { $shown } gwasanaeth sy’n newid llai
   *[other] { $shown } gwasanaeth sy’n newid llai
}
# Button under the chart of outputs: shows only those services again that are shown at first
charts-fewer-services = Dim ond y gwasanaethau sy’n newid fwyaf
# Heading of the column of services, in the table of outputs
charts-service = Gwasanaeth
# Heading of the column of outcomes, in the table of outcomes
charts-outcome = Canlyniad
# Title of the chart of outcomes, where there is one. $then: how many people reach it with the redesign, $today: how many if nothing changes
charts-reached-one-title = { $then } yn cyrraedd, nid { $today }
# Title of the chart of outcomes, where there is one and nobody knows how many would reach it if nothing changes. $then: how many people reach it because of the redesign
charts-reached-net-title = { $then } yn cyrraedd o’i herwydd
# Title of the chart of outcomes, where the redesign adds to all of several. $outcomes: how many, in digits
charts-reached-every-title = Mwy yn cyrraedd ar bob un o’r { $outcomes } canlyniad
# Title of the chart of outcomes, where the redesign adds to some of several. $more, $outcomes: how many outcomes, in digits
charts-reached-some-title = Mwy yn cyrraedd ar { $more } o’r { $outcomes } canlyniad
# Title of the chart of outcomes, where the redesign adds to none
charts-not-reached-title = Neb ychwanegol yn cyrraedd o’i gymharu â dal ati
# In the chart of outcomes, behind how many people reach an outcome with the redesign. $today: how many if nothing changes
charts-and-not = , nid { $today }
# In the key of the chart of outcomes: people who would get there without any change
charts-anyway = beth bynnag
# The same where there are several outcomes, as the output drive has no row of its own there
charts-anyway-or-drive = beth bynnag: dal ati, neu yrru allbynnau
# In the key of the chart of outcomes: people who get there because of the redesign
charts-because = o’i herwydd
# In the key of the chart of outcomes: how many people a dot stands for. $people: a number
charts-to-a-dot = { $people } i bob dot
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
# Title of the chart of the figures that move the result most. $figure: name of the one at the top
charts-matters-title = “{ $figure }” sydd bwysicaf
# Sentence under the title of the chart of the figures that move the result most, on the screen
charts-matters-lead = Llusgwch ddolen i newid y rhif ei hun. Y bar yw’r arian cyhoeddus a arbedir, o ben isaf i ben uchaf yr ystod honno.
# Head of the names in that chart
charts-number-now = Rhif nawr
# Head of the ranges in that chart
charts-its-range = Ei ystod
# Head of the bars in that chart
charts-public-money-saved = Arian cyhoeddus a arbedir
# Under a range of that chart: where the redesign pays, and beyond what value it no longer does. $is-below: whether that is below the value, or above; $value: a number with its unit
charts-stops-paying = { $is-below ->
    [yes] o dan { $value } nid yw’n talu
   *[no] uwchlaw { $value } nid yw’n talu
}
# The same where the redesign does not pay. $is-below: whether it pays below the value, or above
charts-starts-to-pay = { $is-below ->
    [yes] o dan { $value } mae’n dechrau talu
   *[no] uwchlaw { $value } mae’n dechrau talu
}
# The same where no value of the range changes that it pays
charts-pays-all-along = yn talu ar hyd ei ystod
# The same where no value of the range makes it pay
charts-never-pays = byth yn talu yn ei ystod
# Button under that chart: shows the numbers that are not shown at first. $numbers is how many, $shown the same in figures
charts-matters-more = { $numbers ->
    [zero] { $shown } rhif arall, llai pwysig
    [one] { $shown } rhif arall, llai pwysig
    [two] { $shown } rif arall, llai pwysig
    [few] { $shown } rhif arall, llai pwysig
    [many] { $shown } rhif arall, llai pwysig
   *[other] { $shown } rhif arall, llai pwysig
}
# Button under that chart: shows only those numbers again that are shown at first
charts-matters-fewer = Dim ond y rhifau pwysicaf
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
# A service with its output, or an outcome with its unit; name of a row in charts and tables. $service: name; $output: name of the output or unit
charts-service-output = { $service } ({ $output })
# Title of the chart of outputs, where the redesign needs fewer outputs of no service
charts-fewer-outputs-of-none = Nid oes angen llai o unrhyw wasanaeth ar yr ailgynllunio
# Title of the chart of outputs, where the redesign needs fewer outputs of all services
charts-fewer-outputs-of-every = Mae angen llai o bob gwasanaeth ar yr ailgynllunio
# Title of the chart of outputs, where the redesign needs fewer outputs of some services. $fewer, $services: how many services, in digits
charts-fewer-outputs-of-some = Mae angen llai o { $fewer } o’r { $services } gwasanaeth ar yr ailgynllunio
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

# Heading of the chapter of the deal
deal-chapter = Pwy sy’n talu, pwy sy’n ennill
# Heading of a column of boxes, in per cent: which share of the cost an agency puts in
deal-puts-in = Yn ei roi, o’r gost
# Heading of a column of boxes, in per cent: which share of the cash that it saves an agency gives to those who paid
deal-gives-back = Yn ei roi’n ôl, o’i harian
# Opens the boxes of the deal, on a narrow screen
deal-change = Newid y fargen
# Opens all that can be entered of the deal
deal-all-numbers = Holl rifau’r fargen
# Button that shows agencies that a narrow screen leaves out at first; $agencies is how many, $shown the same in figures
deal-more-agencies = { $agencies ->
    [zero] { $shown } asiantaeth arall
    [one] { $shown } asiantaeth arall
    [two] { $shown } asiantaeth arall
    [few] { $shown } asiantaeth arall
    [many] { $shown } asiantaeth arall
   *[other] { $shown } asiantaeth arall
}
# Button that shows only those agencies again that a narrow screen shows at first
deal-fewer-agencies = Dim ond yr asiantaethau sydd â’r mwyaf yn y fantol
# Title of the chart of the deal, where no agency loses cash
deal-all-gain-title = Mae pob asiantaeth yn gyfartal neu ar ei hennill mewn arian parod
# Sentence under the title of the chart of the deal, and caption of its table
deal-about = Arian parod dros yr holl flynyddoedd, gyda blynyddoedd diweddarach yn cyfrif llai: cyn y fargen, pan fo pob un yn talu ei chostau ac yn cadw ei harbedion ei hun, ac ar ôl i asiantaethau eu rhannu.
# Heading of the column of agencies
deal-agency = Asiantaeth
# Heading of a column: what the agency pays of the costs
deal-pays = Yn rhoi i mewn
# Heading of a column: what the agency saves, whether or not it becomes cash
deal-gains = Yn ei ennill i gyd
# Heading of a column: what the agency saves in cash
deal-cash = Yn ennill mewn arian parod
# Heading of a column: what the agency gets from others, or gives to them; the signs stand before the amounts
deal-moved = Y fargen yn dod â (+) neu’n cymryd (−)
# Heading of a column: what the agency has in the end
deal-left = Ar ôl ganddi, mewn arian parod
# Heading of a column, and name of a figure in workings: what the agency has without any deal
deal-before = Arian cyn y fargen
# Heading of a column, and name of a figure in workings: what the agency has with the deal
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

# Name of a line, a mark and a column: one run in ten ends below it
runs-low = Isel
# Name of a line, a mark and a column: half the runs end below it
runs-middle = Canol
# Name of a line, a mark and a column: one run in ten ends above it
runs-high = Uchel
# Note under the chart of public money over the years, where no figure has a range
runs-no-band = Nid oes ystod i unrhyw ffigur yma, felly nid oes band o gwmpas y llinell.
# Heading of the column of results, in the table of the spread of results
runs-result = Cyllidebau cyhoeddus yn gorffen
# Heading of a column: how many runs have the result of the row
runs-runs = Rhediadau
# Heading of a column: what part of all runs has the result of the row
runs-share = Cyfran o’r rhediadau
# Title of the chart of public money over the years, where it is never below zero
runs-cash-at-once = Arian cyhoeddus: byth ar ei hôl hi
# Title of the chart of public money over the years, where costs are not made up for
runs-cash-behind-title = Arian cyhoeddus: byth yn cael ei ad-dalu
# Title of the chart of public money over the years. $after: years, as 3 years
runs-cash-title = Arian cyhoeddus: wedi’i ad-dalu ar ôl { $after }
# Sentences under the title of the chart of public money over the years, and caption of its table, which has columns runs-low and runs-high. $has-band: whether there is a band round the line, from runs-low to runs-high
runs-cash-about = Yr hyn a arbedwyd hyd yma, llai’r hyn a wariwyd, o’i gymharu â dal ati; mae blynyddoedd diweddarach yn cyfrif llai. Y pwynt olaf yw’r ateb.{ $has-band ->
    [yes] {" "}Mewn 8 o bob 10 rhediad mae’r arian o fewn y band, o isel i uchel.
   *[no] {""}
    }
# The chart of public money over the years, said to those who do not see it. $year: financial year, as 2036/37; $redesign, $drive: amounts of money
runs-cash-sentence = Arian cyhoeddus a arbedwyd hyd yma. Erbyn diwedd { $year } mae’r ailgynllunio ar { $redesign } a’r gyriant allbwn ar { $drive }.
# In the key of two charts: the band, or the line, within which 8 of 10 runs end
runs-most-runs = 8 o bob 10 rhediad
# In the key of the chart of public money over the years: the dot where costs are made up for
runs-paid-back = wedi talu’n ôl
# Title of the chart of the spread of results. $of-ten is a whole number from 0 to 10, $shown the same in figures
runs-spread-title = { $of-ten ->
    [zero] Nid oes yr un rhediad yn arbed arian cyhoeddus
    [one] Mae { $shown } rhediad o bob 10 yn arbed arian cyhoeddus
    [two] Mae { $shown } rediad o bob 10 yn arbed arian cyhoeddus
    [few] Mae { $shown } rhediad o bob 10 yn arbed arian cyhoeddus
    [many] Mae { $shown } rhediad o bob 10 yn arbed arian cyhoeddus
   *[other] Mae { $shown } rhediad o bob 10 yn arbed arian cyhoeddus
}
# Sentences under the title of the chart of the spread of results, and caption of its table; they quote runs-low and runs-high. $runs: a number, in thousands
runs-spread-about = Mae pob un o { $runs } rhediad yn rhoi rhyw werth o’i ystod i bob ffigur ansicr. Po dalaf y golofn, y mwyaf o rediadau sy’n gorffen yno. Mae un rhediad o bob 10 yn gorffen islaw “isel”, ac un o bob 10 uwchlaw “uchel”.
# Above the columns of the chart of the spread of results, at the left of zero. $count: a number from 0 to 100
runs-do-not-save = Nid yw { $count } o bob 100
# Above the columns of the chart of the spread of results, at the right of zero. $count: a number from 0 to 100
runs-save = { $count } o bob 100 yn arbed
# Beside the dot in the chart of the spread of results. $amount: amount of money
runs-the-answer = yr ateb, { $amount }
# The chart of the spread of results, said to those who do not see it. $save: runs-save; $low, $high, $answer: amounts of money
runs-spread-sentence = O’r rhediadau, mae { $save }; mae 8 o bob 10 rhwng { $low } a { $high }. Yr ateb yw { $answer }.
# Row of the table of the spread of results. $name: runs-low, runs-middle or runs-high, in lower case; $amount: amount of money
runs-below = Islaw “{ $name }” ({ $amount })
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
# Above one drawing that shows both. $now, $then: numbers of links
people_words-both-links = Tenau: { $now } cysylltiad nawr. Trwchus: { $then } cysylltiad gyda gweithiwr arweiniol
# In the middle of the drawing of agencies now
people_words-the-person = y person
# In the middle of the drawing of agencies with a lead worker
people_words-the-worker = person a gweithiwr arweiniol
# Label above a drawing of agencies. $when: people_words-now or people_words-with-worker; $links: a number
people_words-named-links = { $when }: { $links } cysylltiad
# Title of the chart of agencies round one person. $is-fewer: whether a lead worker saves links; $now, $then: numbers of links
people_words-network-title = { $is-fewer ->
    [yes] Un gweithiwr arweiniol: { $now } cysylltiad yn troi’n { $then }
   *[no] Gyda chyn lleied o asiantaethau nid yw gweithiwr arweiniol yn arbed cysylltiadau: { $now } nawr, a { $then } gydag un
    }

## levers

# Heading above the sliders of the levers
levers-title = Saith lifer
# Sentences under the heading of the levers
levers-lead = Mae 0 % yn golygu dim, a 100 % yr holl ffordd. Y swm yw gwerth lifer i gyllidebau cyhoeddus, ar ôl tynnu ei gost ei hun. Nid yw’r un cam yr un mor anodd ar bob un.
# Said to screen readers after the name of a lever and a comma: what its box holds
levers-strength = cryfder fesul cant
# In place of what a lever is worth, where its slider stands at 0
levers-off = i ffwrdd
# Under levers-off: what the lever would do here. $strength: a share in per cent; $amount: money saved, with a sign
levers-would = ar { $strength }: { $amount }
# The same of volunteers and peer groups. $many: how many of them
levers-would-with = ar { $strength }, { $many }: { $amount }
# How many volunteers, in levers-would-with. $count: the number; $shown: the number as it is shown
levers-volunteers = { $count ->
    [zero] { $shown } gwirfoddolwr
    [one] { $shown } gwirfoddolwr
    [two] { $shown } wirfoddolwr
    [few] { $shown } gwirfoddolwr
    [many] { $shown } gwirfoddolwr
   *[other] { $shown } gwirfoddolwr
    }
# How many groups of people who have been there, in levers-would-with. $count: the number; $shown: the number as it is shown
levers-peer-groups = { $count ->
    [zero] { $shown } grŵp
    [one] { $shown } grŵp
    [two] { $shown } grŵp
    [few] { $shown } grŵp
    [many] { $shown } grŵp
   *[other] { $shown } grŵp
    }
# Heading above some of the levers: those by which more people take part
levers-taking-part = Pwy sy’n cymryd rhan
# Heading above some of the levers: those by which more people get there, or for longer
levers-reaching = Yr hyn y maent yn ei gyrraedd, ac am ba hyd
# Heading above some of the levers: those by which less is used
levers-using = Faint a ddefnyddir, ac a wneir ddwywaith
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
lever_meanings-person_centred = Un gweithiwr, un cynllun i bob person.
# Lever 2: what it means; a line under its name
lever_meanings-outcomes_first = Mesur yn ôl bywydau a newidiwyd, nid ymweliadau.
# Lever 3: what it means; a line under its name
lever_meanings-frequent_users = Mae pobl yn dod o hyd i ffyrdd eraill o ymdopi.
# Lever 4: what it means; a line under its name
lever_meanings-multi_agency = Un gweithiwr arweiniol, nid galwadau i bawb.
# Lever 5: what it means; a line under its name
lever_meanings-digital_data = Mae rhestr a rennir yn dod o hyd i bobl yn gynt.
# Lever 6: what it means; a line under its name
lever_meanings-social_action = Mae cymdogion yn rhoi o’u hamser.
# Lever 7: what it means; a line under its name
lever_meanings-peer_networks = Mae eraill yn yr un cwch yn helpu iddo bara.

## sources

# Mark beside a number: somebody assumed it
sources-mark-assumed = tybiwyd
# Mark beside a number: it stands in a publication; the year of its prices may follow
sources-mark-published = cyhoeddwyd
# Mark beside a number: it was worked out from what is published
sources-mark-worked-out = cyfrifwyd
# Mark beside a number that the reader has changed, or that is the reader’s own
sources-mark-own = eich un chi
# Mark beside a number of which nothing says where it comes from
sources-mark-none = dim ffynhonnell
# Choice in the list of kinds of source: it is from the reader’s own records
sources-own-records = eich cofnodion eich hun
# How the text of a source begins, before a colon: what was assumed
sources-begins-assumed = tybiaeth
# How the text of a source begins, before a colon: what was published
sources-begins-published = cyhoeddwyd
# How the text of a source begins, before a colon: what was worked out
sources-begins-worked-out = deilliedig
# How the text of a source begins, before a colon: what is from the reader’s own records
sources-begins-own = cofnodion eich hun

## your_numbers
##
## The chapter “Your numbers”: tables of what is entered, edited in place.

# Whole name of a number, said to screen readers and in lists of errors. $what: what it is of, such as A&E; $label: the head of its row or column
your_numbers-whole = { $what }: { $label }
# A range as it is read; $low and $high are its ends, as 45 and 85 %
your_numbers-from-to = { $low }–{ $high }
# A range as it is read, where an end is below nothing; $low and $high are its ends, as −40 and 90 %
your_numbers-from-to-below = { $low } i { $high }
# Column head and label: how many people a group has
your_numbers-how-many = Faint
# Column head and label: the share of a group that leaves it by itself each year
your_numbers-turnover = Gadael ohonynt eu hunain bob blwyddyn
# Column head: what one output of a service costs
your_numbers-one-costs = Cost un
# Column head: how many outputs of a service there are in a year
your_numbers-in-all = Y cyfan mewn blwyddyn
# Column head: how many outputs of a service each of the people uses in a year
your_numbers-each-person = Pob person y flwyddyn
# Column head: how many outputs of a service each uses in a year; $unit: what one of them is called, as family
your_numbers-each = Pob { $unit } y flwyddyn
# Label of the same number, said to screen readers
your_numbers-each-a-year = pob un, y flwyddyn
# Column head: how many fewer or more a person uses once helped
your_numbers-once-helped = Ar ôl cael cymorth
# Below the name of a service: who pays. $agency: the name of an agency
your_numbers-paid-by = Yn talu: { $agency }
# Below the name of a service: who pays most, and how many others do. $agency: the name of an agency; $more: a number
your_numbers-paid-by-more = Yn talu: { $agency } a { $more } arall
# Under the number of all outputs in a year: how much of it is of this group; $share: per cent with its sign
your_numbers-theirs = nhw biau { $share }
# The same where other groups use the service too; $share and $all: per cent with its sign
your_numbers-theirs-and-all = nhw biau { $share }, y grwpiau i gyd { $all }
# Sentence under the table of services. $amount: amount of money
your_numbers-each-costs = Dyna { $amount } yr un y flwyddyn.
# Sentence after it. $people: a number with its noun, as 240 people; $share: per cent with its sign
your_numbers-make-up = { $people } yw { $share } o’r holl wariant.
# Heading of the table of outcomes, where its outcomes count different people
your_numbers-changes = Beth sy’n newid, am bob 100 a gynorthwyir
# Heading of the table of outcomes, counted from those who stay to the end
your_numbers-changes-for-complete = Beth sy’n newid, am bob 100 sy’n dal ati hyd y diwedd
# Heading of the table of outcomes, counted from those who take part
your_numbers-changes-for-engaged = Beth sy’n newid, am bob 100 sy’n cymryd rhan
# Heading of the table of outcomes, counted from all who are taken on
your_numbers-changes-for-taken-on = Beth sy’n newid, am bob 100 a dderbynnir
# Label: the share of those helped who reach the outcome
your_numbers-get-there = Yn cyrraedd
# Label: the share of those helped who reach the outcome and would not have without the help, as a study has measured
your_numbers-get-there-because = Yn cyrraedd o’i herwydd
# Label: the share of those who get there who would have without the help
your_numbers-anyway = Byddent wedi cyrraedd beth bynnag
# Label: the share who lose the outcome again each year
your_numbers-slip-back = Yn llithro’n ôl bob blwyddyn
# Label, said to screen readers: how many fewer outputs of a service a person uses once an outcome is reached
your_numbers-less = llai o ddefnydd, ar ôl cyrraedd
# Label, said to screen readers: outputs of a service that an outcome leads to
your_numbers-new-use = newydd, y flwyddyn
# Beside the name of a value: it is money of public budgets
your_numbers-value-fiscal = arian cyhoeddus
# Beside the name of a value: money of public budgets that goes from one to another, as a benefit not paid
your_numbers-value-transfer = arian cyhoeddus sy’n newid dwylo
# Beside the name of a value: it is money of people and firms
your_numbers-value-economic = arian pobl eu hunain
# Beside the name of a value: what better lives are worth
your_numbers-value-social = bywydau gwell, nid arian
# Beside the name of a value that counts once, not each year. $whose: one of the four messages before
your_numbers-value-once = { $whose }, unwaith
# Label: the share of a group that is taken on each year
your_numbers-taken-on = Yn cael eu derbyn bob blwyddyn
# Label: the share of those taken on who take part
your_numbers-take-part = Yn cymryd rhan
# Label: the share of those who take part who stay to the end
your_numbers-stay = Yn dal ati hyd y diwedd
# After one of the three labels: how many that is in the fullest year. $people: a number with its noun, as 240 people
your_numbers-then = → { $people }
# Label of a cost that is paid for each person taken on. $cost: its name
your_numbers-cost-person = { $cost }, pob person a dderbynnir
# Label of a cost that is paid for each person who takes part. $cost: its name
your_numbers-cost-engaged = { $cost }, pob un sy’n cymryd rhan
# Label of a cost that is paid for each person who stays to the end. $cost: its name
your_numbers-cost-complete = { $cost }, pob un sy’n dal ati hyd y diwedd
# Label of a cost that is paid every year. $cost: its name
your_numbers-cost-year = { $cost }, y flwyddyn
# Label of a cost that is paid once. $cost: its name
your_numbers-cost-once = { $cost }, unwaith
# Below the label of a cost that no one group has, where there are several
your_numbers-for-all-groups = i’r grwpiau i gyd
# Heading of the chapter
your_numbers-title = Eich rhifau
# Sentences under the heading of the chapter; your_numbers-boxed stands in it and has a box round it
your_numbers-lead = Newidiwch unrhyw rif ac mae’r ateb yn dilyn. Y rhai mewn blwch sydd bwysicaf.
# The words of your_numbers-lead that have a box round them, exactly as they stand there
your_numbers-boxed = mewn blwch
# Heading of the numbers of the one group of people
your_numbers-the-people = Y bobl
# Heading of the table of services
your_numbers-they-use = Yr hyn y maent yn ei ddefnyddio
# Heading of what the redesign is and costs
your_numbers-redesign = Yr ailgynllunio
# Heading of the table of groups, of which one is chosen
your_numbers-whose = Rhifau pwy
# Column head: the name of a group
your_numbers-group = Grŵp
# Column head, short: the share of a group that leaves it by itself each year
your_numbers-leave-head = Gadael ohonynt eu hunain
# Column head: the share of all that is spent on services
your_numbers-of-all-spent = O’r holl wariant
# Sentence under the table of groups. $group: the name of the one that is chosen
your_numbers-shown-below = Dangosir isod: { $group }
# Column head: the name of a service
your_numbers-service = Gwasanaeth
# Button in place of a range where a number has none
your_numbers-how-sure = pa mor sicr?
# Beside a number that was changed; a button your_numbers-put-back follows. $value: what it was, as 30 %
your_numbers-was = { $value } gynt
# Button beside a number that was changed
your_numbers-put-back = rhoi’n ôl
# Button in an empty cell, said to screen readers. $what: a service or an outcome; $label: the head of the column
your_numbers-add-number = Ychwanegu: { $what }, { $label }
# Button under the name of a service, said to screen readers after who pays: it opens its other numbers. $service: its name
your_numbers-all-of = holl rifau { $service }
# Name of the list of less and more, said to screen readers. $number: the whole name of the number
your_numbers-less-or-more = { $number }: llai neu fwy
# Choice beside a percentage: they use so much less
your_numbers-less-word = llai
# Choice beside a percentage: they use so much more
your_numbers-more-word = mwy
# Button that shows services that a narrow screen leaves out at first; $count is how many, $shown the same in figures
your_numbers-more-services = { $count ->
    [zero] { $shown } gwasanaeth arall
    [one] { $shown } gwasanaeth arall
    [two] { $shown } wasanaeth arall
    [few] { $shown } gwasanaeth arall
    [many] { $shown } gwasanaeth arall
   *[other] { $shown } gwasanaeth arall
}
# Button that shows numbers that a narrow screen leaves out at first; $count is how many, $shown the same in figures
your_numbers-more-rows = { $count ->
    [zero] { $shown } rhif arall
    [one] { $shown } rhif arall
    [two] { $shown } rif arall
    [few] { $shown } rhif arall
    [many] { $shown } rhif arall
   *[other] { $shown } rhif arall
}
# Button that opens the other numbers of every service
your_numbers-all-service-numbers = Holl rifau’r gwasanaethau
# Button that opens the list of services that the group does not use; $count is how many, $shown the same in figures
your_numbers-not-used = { $count ->
    [zero] { $shown } gwasanaeth nad ydynt yn ei ddefnyddio
    [one] { $shown } gwasanaeth nad ydynt yn ei ddefnyddio
    [two] { $shown } wasanaeth nad ydynt yn ei ddefnyddio
    [few] { $shown } gwasanaeth nad ydynt yn ei ddefnyddio
    [many] { $shown } gwasanaeth nad ydynt yn ei ddefnyddio
   *[other] { $shown } gwasanaeth nad ydynt yn ei ddefnyddio
}
# Label of that list
your_numbers-they-use-it = Maent yn defnyddio hwn hefyd
# Button that adds a service
your_numbers-add-service = Ychwanegu gwasanaeth
# Button that adds a group of people
your_numbers-add-group = Ychwanegu grŵp
# Button that adds an outcome
your_numbers-add-outcome = Ychwanegu canlyniad
# Label of a box: the name of a service
your_numbers-name = Ei enw
# Label of a box: what one output of a service is called, as attendance
your_numbers-one-is-called = Enw un ohonynt
# Label: growth of the number of outputs
your_numbers-grows = Twf bob blwyddyn
# Label: growth of the price beyond general inflation
your_numbers-price-grows = Ei bris yn tyfu, uwchlaw chwyddiant
# Label: the share of a saving that is cash
your_numbers-cashable = O arbediad, arian parod
# Label: how many years later the cash comes
your_numbers-cash-after = Daw’r arian ar ôl, blynyddoedd
# Label: how many outputs it takes before any cash is saved
your_numbers-cash-steps = Arian parod fesul
# Label: the share of outputs that are done twice
your_numbers-done-twice = Gwneir ddwywaith
# Label: the share of outputs that could be online
your_numbers-online = Gallai fod ar-lein
# Label before the agencies that pay for a service, with their shares
your_numbers-who-pays = Pwy sy’n talu
# Label of a list of agencies
your_numbers-add-agency = Ychwanegu asiantaeth
# Opens what stands in no table. $what: the name of a service, a group or an outcome
your_numbers-more-about = Mwy am { $what }
# Opens when the people of a group come in. $group: its name
your_numbers-more-of-steps = Pryd mae’n dechrau i { $group }
# Opens what stands in no table of the redesign
your_numbers-all-of-redesign = Holl rifau’r ailgynllunio
# Opens every number of the levers
your_numbers-all-of-levers = Holl rifau’r liferi
# Heading above the charts beside the numbers
your_numbers-both-title = Allbynnau a chanlyniadau
# Button that brings a group into the redesign
your_numbers-take-them-on = Eu derbyn
# Stands in place of outcomes where the group has none
your_numbers-no-outcome = Dim canlyniad eto.
# Meaning of a dot, after a number of people: they get there because of the redesign
your_numbers-because = o’i herwydd
# Meaning of a dot, after a number of people: they are counted off
your_numbers-counted-off = wedi’u tynnu, gan nad yw’n sicr
# Meaning of a dot, after a number of people: they would have got there anyway
your_numbers-would-anyway = byddent beth bynnag
# Meaning of a dot, after a number of people: they do not get there
your_numbers-do-not = heb gyrraedd
# Meaning of a dot, after a number of people: a study found no difference for them
your_numbers-no-difference = heb wneud gwahaniaeth
# Heading within the table of outcomes
your_numbers-used-less = Ar ôl cyrraedd, maent yn defnyddio llai o
# Beside that heading
your_numbers-used-less-hint = gostyngiad, y cant; teipiwch −20 am 20 % yn fwy
# Heading within the table of outcomes: services that people come to use because of an outcome
your_numbers-leads-to = Ac yn dod i ddefnyddio, yr un y flwyddyn
# Heading within the table of outcomes: what else it is worth
your_numbers-worth-each-year = Ac mae pob blwyddyn yn werth
# Beside that heading
your_numbers-worth-hint = y tu hwnt i gost y gwasanaethau uchod
# Line below the table of outcomes, before a box is chosen
your_numbers-choose-box = Dewiswch flwch i weld o ble y daw ei rif.
# Button below the table of outcomes
your_numbers-about-number = Am y rhif hwn
# Label of the list of outcomes, of which one is shown
your_numbers-outcome-shown = Canlyniad a ddangosir
# Label: what kind of source a number has
your_numbers-comes-from = O ble y daw
# Choice of no kind of source
your_numbers-not-said = heb ei ddweud
# Label of a box: who or what says that the number is so
your_numbers-what-says-so = Beth sy’n dweud hynny
# Label of a box: the year of a publication
your_numbers-year = Blwyddyn
# Label of a box: the year of the prices of an amount
your_numbers-prices-of = Prisiau’r flwyddyn o Ebrill
# Label of a box: the address of a publication
your_numbers-where-to-read = Ble i’w ddarllen
# Heading of the range of a number
your_numbers-how-sure-title = Pa mor sicr?
# Label of a box: the low end of a range
your_numbers-lowest = Isaf
# Label of a box: the high end of a range
your_numbers-highest = Uchaf
# Button that gives a number a range
your_numbers-give-range = Dweud pa mor sicr
# Button that takes a range away
your_numbers-take-range-away = Tynnu’r ystod
# Button that closes what is told about a number
your_numbers-close = Cau
# Sentence about a range. $low and $high: its ends; $at-low and $at-high: amounts of money
your_numbers-moves = O { $low } i { $high } mae’r arbediad cyhoeddus yn mynd o { $at-low } i { $at-high }.
# Button that opens a box for a block copied from a spreadsheet
your_numbers-paste-block = Gludo o daenlen
# Title of that box, and its label
your_numbers-paste-title = Gludwch resi a gopïwyd o daenlen yma. Ni fydd dim yn newid nes i chi ddweud.
# Sentence above what was read; $count is how many numbers would change, $shown the same in figures
your_numbers-would-change = { $count ->
    [zero] Byddai { $shown } rhif yn newid. Nid oes dim wedi newid eto.
    [one] Byddai { $shown } rhif yn newid. Nid oes dim wedi newid eto.
    [two] Byddai { $shown } rif yn newid. Nid oes dim wedi newid eto.
    [few] Byddai { $shown } rhif yn newid. Nid oes dim wedi newid eto.
    [many] Byddai { $shown } rhif yn newid. Nid oes dim wedi newid eto.
   *[other] Byddai { $shown } rhif yn newid. Nid oes dim wedi newid eto.
}
# Button that takes what was read; $count is how many numbers change, $shown the same in figures
your_numbers-change-them = { $count ->
    [zero] Newid { $shown } rhif
    [one] Newid { $shown } rhif
    [two] Newid { $shown } rif
    [few] Newid { $shown } rhif
    [many] Newid { $shown } rhif
   *[other] Newid { $shown } rhif
}
# Button that empties the box for another block
your_numbers-paste-again = Gludo eto
# Button that closes what was read without a change
your_numbers-leave-it = Ei adael
# Below a number that was read: it stands already
your_numbers-same = yr un fath
# After the reason why a cell is not read. $number: the number that stands
your_numbers-stays = Mae { $number } yn aros.
# Choice of what a column holds: nothing that is wanted
your_numbers-holds-nothing = dim ei angen
# Name of the list of what a column holds, said to screen readers. $place: the number of the column
your_numbers-column-is = Colofn { $place } yw
# Head of the column of lists of what a row is, said to screen readers
your_numbers-row-is = Beth yw’r rhes
# Name of such a list, said to screen readers. $place: the number of the row
your_numbers-row-is-of = Rhes { $place } yw
# Choice of what a row is: it is left out
your_numbers-leave-out = ei hepgor
# Choice of what a row is: a service that is added
your_numbers-add-as-service = ei ychwanegu fel gwasanaeth
# Button below the table of groups that shows the others; $count is how many, $shown the same in figures
your_numbers-more-groups = { $count ->
    [zero] { $shown } grŵp arall
    [one] { $shown } grŵp arall
    [two] { $shown } grŵp arall
    [few] { $shown } grŵp arall
    [many] { $shown } grŵp arall
   *[other] { $shown } grŵp arall
}
