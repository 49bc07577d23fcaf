// What can be asked of a chart: its numbers, ways to save it, how it is worked out. Each opens a panel below it.

/** Opens a panel of a figure, where it has it and it is closed; gives the panel. */
export async function asked(figure, tool) {
  const button = figure.locator(`[data-tool="${tool}"]`);
  if (await button.getAttribute('aria-expanded') === 'false') await button.click();
  const panel = figure.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
  await panel.waitFor();
  return panel;
}

/** The figure of a chart of the first calculator on a page. */
export const figureOf = (page, id) => page.locator(`figure[data-chart="${id}"]`);
