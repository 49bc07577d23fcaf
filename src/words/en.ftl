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
