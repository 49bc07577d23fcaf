//! The charts of the screen in their order, each in the part that it belongs to.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::Report;
use crate::report::drawing::Chart;
use crate::report::parts::Part;
use crate::ui::chart::{Around, ChartFigure};

/// All charts below the answer, the three views among them.
pub fn charts(report: &Report, around: &Around, views: Html, working: &dyn Fn(Part) -> Html) -> Html {
    let maybe = |part: &'static str, shown: &Option<Rc<Chart>>| {
        shown.as_ref().map(|shown| chart(part, shown, around, working)).unwrap_or_default()
    };
    let is_old = report.is_old;
    html! {
        <>
            <div class="pair" part="outputs-outcomes">
                { figure(&report.comparison.outputs, around, working) }
                { figure(&report.comparison.outcomes, around, working) }
            </div>
            <div class="pair">
                { chart("concentration", &report.concentration, around, working) }
                { maybe("network", &report.network) }
            </div>
            <div class={classes!("alone", is_old.then_some("old"))} aria-busy={is_old.then_some("true")}>
                { chart("cash", &report.cash, around, working) }
            </div>
            { views }
            <div class="pair">
                { chart("deal", &report.deal, around, working) }
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
pub fn chart(part: &'static str, shown: &Rc<Chart>, around: &Around, working: &dyn Fn(Part) -> Html) -> Html {
    html! { <section {part}>{ figure(shown, around, working) }</section> }
}

fn figure(shown: &Rc<Chart>, around: &Around, working: &dyn Fn(Part) -> Html) -> Html {
    html! {
        <div>
            <ChartFigure chart={Rc::clone(shown)} around={around.clone()} />
            if let Some(part) = Part::of_chart(shown.id) { { working(part) } }
        </div>
    }
}
