//! The line of doubt: from where to where 8 in 10 runs end, with no money and the answer marked on it.

use yew::prelude::*;

use crate::report::answer::Strip;

/// How near an end of the line, in thousandths, its label would stick out.
const NEAR_END: i32 = 60;

/// The line. All that it shows is said beside it.
pub fn strip(strip: Strip) -> Html {
    let Strip { low, high, zero, answer } = strip;
    let anchor = match zero {
        ..NEAR_END => "start",
        zero if zero > 1000 - NEAR_END => "end",
        _ => "middle",
    };
    html! {
        <svg class="strip" aria-hidden="true" focusable="false">
            if low < zero { <line class="loss" x1={place(low)} x2={place(high.min(zero))} y1="10" y2="10" /> }
            if high > zero { <line class="gain" x1={place(low.max(zero))} x2={place(high)} y1="10" y2="10" /> }
            <line class="zero" x1={place(zero)} x2={place(zero)} y1="1" y2="19" />
            <text x={place(zero)} y="33" text-anchor={anchor}>{ "£0" }</text>
            <circle class="dot" cx={place(answer)} cy="10" r="6" />
        </svg>
    }
}

/// Thousandths as per cent, as a drawing that stretches takes them.
fn place(thousandths: i32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
