//! The chapter on how sure the answer is: what decides it, how the runs spread, and scenarios beside each other.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::drawing::{Chart, Drawing};
use crate::report::parts::Part;
use crate::ui::chart::{Around, ChartFigure};
use crate::ui::desk::use_desk;
use crate::ui::heading::heading;
use crate::ui::measured::{measure, use_measured};
use crate::ui::scenarios::Scenarios;

/// Below this width, in tenths of a pixel, only the titles of lesser parts are seen until these are opened.
const PHONE: i32 = 5600;

/// What the chapter shows.
#[derive(PartialEq, Properties)]
pub struct SureProps {
    /// What moves the result most; none without ranges, and until they are worked out.
    pub matters: Option<Rc<Chart>>,
    /// The spread of results.
    pub spread: Option<Rc<Chart>>,
    /// Whether both are of earlier results.
    pub is_old: bool,
    /// What is the same for all charts.
    pub around: Around,
}

/// The chapter.
#[component]
pub fn Sure(props: &SureProps) -> Html {
    let (place, desk) = (use_node_ref(), use_desk());
    let folds = use_measured(&place).width < PHONE;
    let holding = use_holding(props.matters.as_ref());
    let Some(desk) = desk else { return Html::default() };
    let level = props.around.level;
    let is_sure = props.matters.is_some() || props.spread.is_some();
    let around = Around { level: level + u8::from(is_sure), ..props.around.clone() };
    let old = classes!(props.is_old.then_some("old"));
    let busy = props.is_old.then_some("true");
    html! {
        <section class="how-sure" part="sure">
            { measure(&place) }
            if is_sure { { heading(level, "chart-title", None, desk.language().in_short().sure()) } }
            <div class="beside">
                if let Some(chart) = holding.chart {
                    <div part="matters" class={old.clone()} aria-busy={busy} oninput={holding.hold} onchange={holding.settle}
                        onfocusout={holding.leave} onkeydown={holding.by_key} onpointerdown={holding.by_hand}>
                        <ChartFigure {chart} part={Part::Matters} around={around.clone()} />
                    </div>
                }
                if let Some(chart) = &props.spread {
                    <div part="spread" class={old} aria-busy={busy}>
                        <ChartFigure chart={Rc::clone(chart)} around={around.clone()} {folds} />
                    </div>
                }
                <Scenarios {around} {folds} />
            </div>
        </section>
    }
}

/// A chart whose rows stay where they are while one of them is moved, and what tells that one is.
struct Holding {
    chart: Option<Rc<Chart>>,
    hold: Callback<InputEvent>,
    settle: Callback<Event>,
    leave: Callback<FocusEvent>,
    by_key: Callback<KeyboardEvent>,
    by_hand: Callback<PointerEvent>,
}

/// A hand lets go of a handle; keys have let go once the focus goes elsewhere.
#[hook]
fn use_holding(chart: Option<&Rc<Chart>>) -> Holding {
    let is_held = use_state_eq(|| false);
    let is_by_key = use_mut_ref(|| false);
    let order = use_mut_ref(Vec::new);
    let shown = chart.map(|chart| match &chart.drawing {
        Drawing::Ranges(ranges) if *is_held => {
            let drawing = Drawing::Ranges(ranges.in_order(&order.borrow()));
            Rc::new(Chart { drawing, ..(**chart).clone() })
        }
        Drawing::Ranges(ranges) => {
            *order.borrow_mut() = ranges.rows.iter().map(|row| row.path.clone()).collect();
            Rc::clone(chart)
        }
        _ => Rc::clone(chart),
    });
    let holds = |holds: bool| {
        let is_held = is_held.setter();
        move || is_held.set(holds)
    };
    let by = |keys: bool| {
        let is_by_key = is_by_key.clone();
        move || *is_by_key.borrow_mut() = keys
    };
    let (hold, settle, leave, by_key, by_hand) =
        (holds(true), holds(false), holds(false), by(true), by(false));
    Holding {
        chart: shown,
        hold: Callback::from(move |_: InputEvent| hold()),
        settle: Callback::from(move |_: Event| {
            if !*is_by_key.borrow() {
                settle();
            }
        }),
        leave: Callback::from(move |_: FocusEvent| leave()),
        by_key: Callback::from(move |_: KeyboardEvent| by_key()),
        by_hand: Callback::from(move |_: PointerEvent| by_hand()),
    }
}
