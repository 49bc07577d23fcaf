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
warning-best-case = { $subject }: dywedir bod hyn yn osgoi { $effect } o’r defnydd o “{ $service }”. Mae mwy na hanner cystal ag y mae byth yn bod: rhowch ffigur is, neu nodwch o ble y daw’r ffigur hwn.
# In the list of warnings: an old price; $subject is what it is about, as a message of the group part or a name in quotes, $year is the year of its price, $price-year that of all prices, like 2023/24
warning-old-price = { $subject }: prisiau { $year } yw’r rhain, dros 10 mlynedd cyn y prisiau { $price-year } a ddefnyddir yma. Ychwanegwyd chwyddiant cyffredinol, ond gall costau fod wedi symud yn wahanol: chwiliwch am ffigur mwy diweddar.
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
warning-forecast-price = { $subject }: prisiau { $year } yw’r rhain, blwyddyn nad oes ond rhagolwg o’i chwyddiant. Rhowch fynegai’r flwyddyn honno o dan y mynegeion prisiau pan gaiff ei gyhoeddi.
# In the list of warnings: all ranges together pull the result one way; $against is yes where that is for the worse, $pull is by how much money, $number names the number that pulls most
warning-lopsided = { $against ->
    [yes] Mae’r ystodau’n gwyro yn erbyn yr ailgynllunio: gyda phob ffigur ar ganol ei ystod, byddai cyllidebau cyhoeddus ar eu colled o { $pull }.
   *[no] Mae’r ystodau’n gwyro o blaid yr ailgynllunio: gyda phob ffigur ar ganol ei ystod, byddai cyllidebau cyhoeddus ar eu hennill o { $pull }.
} Yr ystod sy’n gwyro fwyaf yw { $number }. Gwiriwch fod ei dau ben mor bell o’r gwerth ag y dywed y dystiolaeth.
# In the list of warnings: outcomes together avoid more use than there is; $group and $service are names
warning-overlap = Gyda’i gilydd byddai canlyniadau “{ $group }” yn osgoi mwy o “{ $service }” nag y mae’r grŵp yn ei ddefnyddio. Mae’r cyfanswm wedi’i gyfyngu, ond mae’r effeithiau’n gorgyffwrdd: gostyngwch nhw, neu rhowch nhw ar un canlyniad.
# In the list of warnings: weak evidence; $subject is what it is about, as a message of the group part or a name in quotes, $grade is the letter E or F
warning-grade-low = { $subject }: mae’r dystiolaeth yn wan (gradd { $grade }). Chwiliwch am ffynhonnell well, neu profwch ystod eang.
# In the list of warnings: two pathways reach different people; $drive-wider is yes where the output drive reaches everyone
warning-unequal-scope = { $drive-wider ->
    [yes] Mae’r gyriant allbwn yn newid gwasanaethau i bawb, a’r ailgynllunio yn eu newid i’r grwpiau’n unig
   *[no] Mae’r ailgynllunio yn newid gwasanaethau i bawb, a’r gyriant allbwn yn eu newid i’r grwpiau’n unig
}, felly nid yw’r ddau’n cael eu cymharu ar yr un sail. Rhowch yr un cwmpas i’r ddau.
# In the list of warnings: two levers of structure save more than the people helped
warning-structural-heavy = Daw mwy na hanner yr hyn y mae’r liferi’n ei arbed o gydgysylltu asiantaethau ac o symud ar-lein, nid o’r bobl sy’n cael help. Gwiriwch y ddau lifer hynny’n gyntaf: maent yn dibynnu ar amcangyfrif am wasanaethau cyfan.
# In the list of warnings: a lever has an effect without people; $subject is what it is about, as a message of the group part or a name in quotes
warning-effect-without-people = { $subject }: mae effaith wedi’i rhoi, ond nid oes neb yn cael ei gyfrif fel un sy’n rhoi o’i amser. Rhowch nifer y bobl sy’n gwneud hynny.
# In the list of warnings: fewer people drop off than leave the group; $subject is what it is about, as a message of the group part or a name in quotes, $drop-off and $turnover are percentages, $group is a name
warning-drop-off-below-turnover = { $subject }: collir { $drop-off } o’r bobl bob blwyddyn, ond mae { $turnover } o “{ $group }” yn gadael y grŵp bob blwyddyn beth bynnag. Mae’r bobl hynny’n dal i gael eu cyfrif: codwch y golled i’r trosiant neu’n uwch.
# In the list of warnings: a gain may be the loss of someone else; $value and $agency are names
warning-maybe-transfer = Ennill i “{ $agency }” yw “{ $value }”, sef corff sy’n talu budd-daliadau neu’n casglu trethi. Os yw’n golled i rywun arall, nodwch ef yn drosglwyddiad, fel bod gwerth cyhoeddus yn ei hepgor.
# In the list of warnings: a saving may be counted in two places; $value, $agency and $service are names
warning-value-beside-effect = Mae “{ $value }” yn ennill i “{ $agency }”, ac felly hefyd lai o ddefnydd o “{ $service }”. Gwiriwch nad yw’r un arbediad yn y ddau.
# In the list of warnings: it saves public money, and no cash; $gain is an amount of money
warning-not-cashable = Mae cyllidebau cyhoeddus ar eu hennill o { $gain }, ond nid yw’r arian parod a ryddheir yn talu’r costau: amser a lle yw llawer o’r ennill. Peidiwch â seilio toriad ar hyn oni bai y gellir gwneud gwasanaethau’n llai.
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
