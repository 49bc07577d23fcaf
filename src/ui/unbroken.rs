//! Amounts with a sign, kept on one line: a browser would end a line between the sign and the pound sign.

use yew::prelude::*;

/// A text in which no line ends within an amount with a sign.
pub fn unbroken(text: &str) -> Html {
    let starts = text.match_indices('£').filter_map(|(at, _)| {
        let sign = text[..at].chars().next_back().filter(|sign| ['+', '−'].contains(sign))?;
        Some(at - sign.len_utf8())
    });
    let mut done = 0;
    let mut parts = Vec::new();
    for start in starts {
        let end = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
        parts.push(html! { <>{ &text[done..start] }<span class="unbroken">{ &text[start..end] }</span></> });
        done = end;
    }
    html! { <>{ for parts }{ &text[done..] }</> }
}
