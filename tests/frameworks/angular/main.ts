import { CUSTOM_ELEMENTS_SCHEMA, Component, ElementRef, signal, viewChild } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { begin, hear } from '../page.js';

@Component({
  selector: 'council-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>A council’s page in Angular, drawn {{ state().count }}</h1>
      @if (state().shown) {
        <outcomes-calculator #calculator preset="families" lang="cy" [attr.view]="state().view" [headingLevel]="state().level"
          [eager]="true" [scenario]="state().scenario" (outcomes-calculator-ready)="heard($event)"
          (outcomes-calculator-change)="heard($event)" (outcomes-calculator-error)="heard($event)">
          <p id="inside">Shown until the calculator is ready.</p>
        </outcomes-calculator>
      }
    </main>`,
})
class Page {
  protected readonly state = signal(begin(Reflect.get(window, 'given')));
  private readonly calculator = viewChild<ElementRef<HTMLElement>>('calculator');

  constructor() {
    Object.assign(window, { set: this.set, calculator: () => this.calculator()?.nativeElement });
  }

  private readonly set = (more: object) => this.state.update((before) => ({ ...before, ...more }));

  protected heard(event: CustomEvent) {
    hear(event, this.set);
  }
}

const page = document.createElement('council-page');
document.getElementById('page')?.append(page);
await bootstrapApplication(Page);
