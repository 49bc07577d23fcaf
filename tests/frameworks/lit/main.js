import { LitElement, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { begin, hear } from '../page.js';

class CouncilPage extends LitElement {
  static properties = { state: { attribute: false } };

  constructor() {
    super();
    this.state = begin(window.given);
    this.calculator = createRef();
    Object.assign(window, { set: this.set, calculator: () => this.calculator.value });
  }

  set = (more) => {
    this.state = { ...this.state, ...more };
  };

  heard = (event) => hear(event, this.set);

  // Lit sets an object again whenever it draws, which would put it in place of the reader's numbers; guard keeps it from that.
  render() {
    const { shown, count, level, view, scenario } = this.state;
    const calculator = html`
      <outcomes-calculator ${ref(this.calculator)} preset="families" lang="cy" view=${view} ?eager=${true} .headingLevel=${level}
        .scenario=${guard([scenario], () => scenario)} @outcomes-calculator-ready=${this.heard} @outcomes-calculator-change=${this.heard}
        @outcomes-calculator-error=${this.heard}>
        <p id="inside">Shown until the calculator is ready.</p>
      </outcomes-calculator>`;
    return html`<main><h1>A council’s page in Lit, drawn ${count}</h1>${shown ? calculator : nothing}</main>`;
  }
}
customElements.define('council-page', CouncilPage);
document.getElementById('page').append(new CouncilPage());
