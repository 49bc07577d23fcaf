// What a host page's own script does with the element, checked against what is published of its types.
import type { ErrorCode, Fault, OutcomesCalculatorElement, Results, Scenario, ScenarioError } from 'outcomes-calculator';

const isScenarioError = (error: unknown): error is ScenarioError => error instanceof Error && error.name === 'ScenarioError';

export async function use(): Promise<number | undefined> {
  const calculator: OutcomesCalculatorElement = document.createElement('outcomes-calculator');
  calculator.preset = 'families';
  calculator.view = 'summary';
  calculator.headingLevel = 3;
  calculator.eager = true;
  document.body.append(calculator);
  const same: OutcomesCalculatorElement = await calculator.ready;

  calculator.addEventListener('outcomes-calculator-change', ({ detail }) => {
    const years: number[] = detail.results.years;
    const scenario: Scenario = detail.scenario;
    console.log(years.length, scenario.title);
  });
  document.addEventListener('outcomes-calculator-error', ({ detail }) => {
    const code: ErrorCode = detail.code;
    console.log(code, detail.message);
  });

  const saved: Scenario | null = same.save();
  if (!saved) return undefined;
  const faults: Fault[] = await same.restore({ ...saved, title: 'Ours' })
    .then(() => [], (error: unknown) => (isScenarioError(error) ? error.faults : []));
  const results: Results = await same.evaluate(saved, { draws: 1024, seed: 7 });
  const table: string = same.exportCsv();
  const link: string = same.link();
  same.scenario = saved;
  same.undo();
  same.redo();
  same.reset();
  return faults.length + results.title.length + table.length + link.length;
}

export function misuse(calculator: OutcomesCalculatorElement): void {
  // @ts-expect-error there is no such view
  calculator.view = 'upside-down';
  // @ts-expect-error headings have levels from 1 to 6
  calculator.headingLevel = 7;
  // @ts-expect-error results are read only
  calculator.results = null;
  // @ts-expect-error a scenario names its format
  calculator.scenario = { title: 'Ours' };
}
