import { useEffect, useReducer, useRef } from 'react';
import { begin, hear } from '../page.js';

/** `later` is what the page has once it is in the browser. */
export function Page({ scenario, later = {} }) {
  const [state, set] = useReducer((before, more) => ({ ...before, ...more }), scenario, begin);
  const calculator = useRef(null);
  useEffect(() => {
    Object.assign(window, { set, calculator: () => calculator.current });
    set(later);
  }, []);
  const heard = (event) => hear(event, set);
  return (
    <main>
      <h1>A council’s page in React, drawn {state.count}</h1>
      {state.shown && (
        <outcomes-calculator ref={calculator} preset="families" lang="cy" view={state.view} headingLevel={state.level} eager={true}
          scenario={state.scenario} onoutcomes-calculator-ready={heard} onoutcomes-calculator-change={heard}
          onoutcomes-calculator-error={heard}>
          <p id="inside">Shown until the calculator is ready.</p>
        </outcomes-calculator>
      )}
    </main>
  );
}
