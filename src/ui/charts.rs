//! The charts of the screen in their order, each in the part that it belongs to.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::Report;
use crate::report::drawing::Chart;
use crate::report::parts::Part;
use crate::ui::chart::{Around, ChartFigure};

/// All charts below the answer, the three views among them.
pub fn charts(report: &Report, around: &Around, views: Html) -> Html {
    let maybe = |part: &'static str, shown: &Option<Rc<Chart>>| {
        shown.as_ref().map(|shown| chart(part, shown, around)).unwrap_or_default()
    };
    let is_old = report.is_old;
    html! {
        <>
            <div class="pair" part="outputs-outcomes">
                { figure(&report.comparison.outputs, around) }
                { figure(&report.comparison.outcomes, around) }
            </div>
            <div class="pair">
                { chart("concentration", &report.concentration, around) }
                { maybe("network", &report.network) }
            </div>
            <div class={classes!("alone", is_old.then_some("old"))} aria-busy={is_old.then_some("true")}>
                { chart("cash", &report.cash, around) }
            </div>
            { views }
            <div class="pair">
                { chart("deal", &report.deal, around) }
                { maybe("levers", &report.worth) }
            </div>
            if report.spread.is_some() || report.matters.is_some() {
                <div class={classes!("pair", is_old.then_some("old"))} aria-busy={is_old.then_some("true")}>
                    { maybe("spread", &report.spread) }
                    { maybe("matters", &report.matters) }
                </div>
            }
        </>
    }
}

/// A chart in the part of this name.
pub fn chart(part: &'static str, shown: &Rc<Chart>, around: &Around) -> Html {
    html! { <section {part}>{ figure(shown, around) }</section> }
}

fn figure(shown: &Rc<Chart>, around: &Around) -> Html {
    let part = Part::of_chart(shown.id);
    html! { <div><ChartFigure chart={Rc::clone(shown)} {part} around={around.clone()} /></div> }
}
