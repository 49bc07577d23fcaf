//! The charts of the screen in their order, each in the part that it belongs to.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::Report;
use crate::report::drawing::Chart;
use crate::report::parts::Part;
use crate::ui::chart::{Around, ChartFigure};

/// The charts that stand beside the numbers and the levers: what is done for people, and where the money stands.
pub fn charts_beside(report: &Report, around: &Around) -> Html {
    let is_old = report.is_old;
    html! {
        <>
            <div part="outputs-outcomes">
                { figure(&report.comparison.outcomes, around) }
                { figure(&report.comparison.outputs, around) }
            </div>
            <div class={classes!(is_old.then_some("old"))} aria-busy={is_old.then_some("true")}>
                { chart("cash", &report.cash, around) }
            </div>
        </>
    }
}

/// All charts below those, the three views among them.
pub fn charts_below(report: &Report, around: &Around, views: Html) -> Html {
    let maybe = |part: &'static str, shown: &Option<Rc<Chart>>| {
        shown.as_ref().map(|shown| chart(part, shown, around)).unwrap_or_default()
    };
    let is_old = report.is_old;
    html! {
        <>
            <div class="pair">
                { chart("deal", &report.deal, around) }
                { maybe("network", &report.network) }
            </div>
            { views }
            <div class="pair">
                { chart("concentration", &report.concentration, around) }
                { maybe("levers", &report.worth) }
            </div>
            if report.spread.is_some() || report.matters.is_some() {
                <div class={classes!("pair", is_old.then_some("old"))} aria-busy={is_old.then_some("true")}>
                    { maybe("matters", &report.matters) }
                    { maybe("spread", &report.spread) }
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
