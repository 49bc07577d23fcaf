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
