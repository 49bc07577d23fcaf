//! 100 people as dots, and what each kind of dot means.

use yew::prelude::*;

use crate::report::numbers::hundred::Hundred;
use crate::text::Language;
use crate::text::number::plain;

/// How far the middle of one dot is from that of the next.
const PITCH: u32 = 15;
/// How many dots stand in a row.
const IN_ROW: u32 = 10;

/// The dots, and the same in words for those who cannot see them.
pub fn hundred(of: &Hundred, is_net: bool, language: Language) -> Html {
    let size = PITCH * IN_ROW;
    let kinds = parts(of, is_net, language);
    let told: Vec<String> =
        kinds.iter().map(|(_, count, name)| [&number(*count), " ", name].concat()).collect();
    let mut place = 0;
    let mut dots = Vec::new();
    for (class, count, _) in &kinds {
        for _ in 0..*count {
            let (x, y) = (PITCH * (place % IN_ROW) + PITCH / 2, PITCH * (place / IN_ROW) + PITCH / 2);
            dots.push(html! { <circle class={*class} cx={x.to_string()} cy={y.to_string()} r="5.1" /> });
            place += 1;
        }
    }
    html! {
        <svg class="hundred" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={told.join(", ")}>{ for dots }</svg>
    }
}

/// What each kind of dot means; of one outcome how many there are of each.
pub fn hundred_key(of: Option<&Hundred>, is_net: bool, language: Language) -> Html {
    let all = Hundred { because: 0, off: 0, anyway: 0, not: 0 };
    let kinds = parts(of.unwrap_or(&all), is_net, language);
    let shown = kinds.into_iter().filter(|(_, count, _)| of.is_none() || *count > 0);
    html! {
        <ul class="hundred-key">
            { for shown.map(|(class, count, name)| html! {
                <li>
                    <svg viewBox="0 0 12 12" aria-hidden="true"><circle {class} cx="6" cy="6" r="5" /></svg>
                    <span>if of.is_some() { <b>{ number(count) }</b>{ " " } }{ name }</span>
                </li>
            }) }
        </ul>
    }
}

/// Each kind of dot: its class, how many there are, and what it means. Where a study has measured the difference alone, nobody
/// knows who would have got there anyway.
fn parts(of: &Hundred, is_net: bool, language: Language) -> Vec<(&'static str, u32, &'static str)> {
    let words = language.your_numbers();
    let mut all =
        vec![("dot-because", of.because, words.because()), ("dot-off", of.off, words.counted_off())];
    if is_net {
        all.push(("dot-not", of.not, words.no_difference()));
    } else {
        all.push(("dot-anyway", of.anyway, words.would_anyway()));
        all.push(("dot-not", of.not, words.do_not()));
    }
    all
}

fn number(count: u32) -> String {
    plain(f64::from(count), 0)
}
