//! The handles of ranges: each is the number itself. They lie over the drawing, which draws them.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::report::layout::Layout;
use crate::report::ranges::RangeRow;
use crate::scenario::edit::Edit;
use crate::session::action::Action;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::number_text::{read_plain, shown};
use crate::ui::slider::Slider;
use crate::ui::svg::Writer;
use crate::uncertainty::histogram::round_step;

/// About how many steps a range has.
const STEPS: f64 = 100.0;

/// Half of how wide a handle is to a finger, in pixels.
const HALF: &str = "12px";

/// Ranges as they are drawn.
#[derive(PartialEq, Properties)]
pub struct HandlesProps {
    /// The numbers, those that are drawn first.
    pub rows: Vec<RangeRow>,
    /// Where each is drawn.
    pub layout: Rc<Layout>,
    /// What writes the drawing.
    pub writer: Writer,
}

/// A handle for each range that is drawn. Where they change places, the one that has the focus keeps it.
#[component]
pub fn Handles(props: &HandlesProps) -> Html {
    let (node, desk) = (use_node_ref(), use_desk());
    let focused = node.cast::<HtmlElement>().and_then(|all| all.query_selector(":focus").ok().flatten());
    let order: Vec<String> = props.rows.iter().map(|row| row.path.clone()).collect();
    use_effect_with(order, move |_| {
        if let Some(slider) = focused.and_then(|slider| slider.dyn_into::<HtmlElement>().ok()) {
            let _ = slider.focus();
        }
    });
    let Some(desk) = desk else { return Html::default() };
    let number = |tenths: i32| [&props.writer.number(tenths), "px"].concat();
    let handle = |(row, rail): (&RangeRow, &[(i32, i32); 2])| {
        let [(from, middle), (to, _)] = *rail;
        let at = [number(from), number(middle), number(to - from)];
        html! { <Handle key={row.path.clone()} {at} row={row.clone()} desk={desk.clone()} /> }
    };
    html! { <div class="handles" ref={node}>{ for props.rows.iter().zip(&props.layout.rails).map(handle) }</div> }
}

#[derive(PartialEq, Properties)]
struct HandleProps {
    at: [String; 3],
    row: RangeRow,
    desk: Desk,
}

/// A slider in its place. A page may allow no style in the markup.
#[component]
fn Handle(props: &HandleProps) -> Html {
    let (node, row) = (use_node_ref(), &props.row);
    let place = node.clone();
    use_effect_with(props.at.clone(), move |[from, middle, width]| {
        if let Some(found) = place.cast::<HtmlElement>() {
            let [left, wide] =
                [["calc(", from, " - "], ["calc(", width, " + 2 * "]].map(|text| text.concat());
            for (name, value) in [
                ("left", [&left, HALF, ")"].concat()),
                ("top", middle.clone()),
                ("width", [&wide, HALF, ")"].concat()),
            ] {
                let _ = found.style().set_property(name, &value);
            }
        }
    });
    let [value, low, high] = row.numbers;
    let [min, max, step] = round_numbers(row).map(|number| shown(number, row.row));
    let (dispatch, path, unit) = (props.desk.host.dispatch.clone(), row.path.clone(), row.row);
    let moved = Callback::from(move |text: String| {
        if let Some(value) = read_plain(&text, unit) {
            let value = value.max(low).min(high);
            dispatch.emit(Action::Adjust(Edit::SetNumber { path: path.as_str().into(), value }));
        }
    });
    let settled = props.desk.host.dispatch.reform(|()| Action::Settle);
    html! {
        <div class="handle" ref={node}>
            <Slider {min} {max} {step} value={shown(value, row.row)} told={[&*row.now, &row.turns].join(", ")}
                name={row.name.clone()} {moved} {settled} />
        </div>
    }
}

/// Round numbers for a slider: the last before a range, the first after it, and the step between them.
fn round_numbers(row: &RangeRow) -> [f64; 3] {
    let [_, low, high] = row.numbers;
    let step = round_step((high - low) / STEPS).max(if row.row.whole { 1.0 } else { 0.0 });
    // So that a tenth is one, to the bit.
    let times = |count: f64| if step < 1.0 { count / (1.0 / step).round() } else { count * step };
    [times((low / step).floor()), times((high / step).ceil()), step]
}
