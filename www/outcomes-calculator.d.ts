/** A scenario, as a scenario file holds it; `scenario.schema.json` describes it field by field. */
export type Scenario = { format: 'outcomes-calculator/1'; title: string } & Record<string, unknown>;

/** What a scenario comes to. The names are those of the method. */
export type Results = { format: 'outcomes-calculator-results/1'; title: string; years: number[] } & Record<string, unknown>;

/** One thing that is wrong with a scenario. */
export interface Fault {
  code: string;
  path: string;
  message: string;
}

/** Why `restore` or `evaluate` gave nothing. */
export interface ScenarioError extends Error {
  name: 'ScenarioError';
  faults: Fault[];
}

export interface Draws {
  /** A whole number from 0 to 1,000,000; 8,192 where it is left out. */
  draws?: number;
  /** A whole number; 1 where it is left out. */
  seed?: number;
}

/** What is in the way: of the program (`script`, `browser`, `policy`), or of what it was asked to show. */
export type ErrorCode = 'script' | 'browser' | 'policy' | 'preset' | 'src' | 'scenario' | 'link' | 'fault';

/** The element `<outcomes-calculator>`. */
export interface OutcomesCalculatorElement extends HTMLElement {
  preset: string;
  /** The address of a scenario file, from the page where the element stands. */
  src: string;
  view: 'explore' | 'full' | 'summary';
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  eager: boolean;
  remember: boolean;
  /** A bad scenario is told by an error event, and the one before stays; `null` and `undefined` change nothing. */
  get scenario(): Scenario | null;
  set scenario(scenario: Scenario | null | undefined);
  /** Without `uncertainty` where there are no ranges, and where the reader has stopped the work on them. */
  readonly results: Results | null;
  /** Kept once the calculator can be used; broken with an `ErrorCode` where it cannot start. */
  readonly ready: Promise<OutcomesCalculatorElement>;
  save(): Scenario | null;
  /** Rejects with a `ScenarioError`, and the scenario before stays. */
  restore(scenario: Scenario): Promise<void>;
  reset(): void;
  undo(): void;
  redo(): void;
  /** The results of a scenario, with nothing drawn. Rejects with a `ScenarioError` or a `RangeError`. */
  evaluate(scenario: Scenario, options?: Draws): Promise<Results>;
  /** The results as comma-separated values. */
  exportCsv(): string;
  /** The address that opens the scenario as it now is. */
  link(): string;
}

declare global {
  interface HTMLElementTagNameMap {
    'outcomes-calculator': OutcomesCalculatorElement;
  }
  interface GlobalEventHandlersEventMap {
    'outcomes-calculator-ready': CustomEvent<null>;
    'outcomes-calculator-change': CustomEvent<{ scenario: Scenario; results: Results }>;
    'outcomes-calculator-error': CustomEvent<{ code: ErrorCode; message: string }>;
  }
}
