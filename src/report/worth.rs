//! What each lever is worth: from the redesign without any, lever by lever, to the whole.

use crate::model::levers::Lever;
use crate::report::Subject;
use crate::report::answer::{Sign, sign};
use crate::report::chart::{Bar, Scale, Series};
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::rows::{BarRow, Bars, LabelledBar};
use crate::report::table::{Figure, Table, signed};
use crate::text::number::pounds_short;

/// A waterfall of the fiscal net present value; none where the redesign uses no lever.
pub(super) fn worth(subject: Subject) -> Option<Chart> {
    let language = subject.language;
    let words = language.people_words();
    let levers = &subject.results.levers;
    let named = |lever: &str| Some((language.lever_names().named(lever)?, levers.parts.get(lever)?.fiscal));
    let parts: Vec<(&str, f64)> = Lever::ALL.into_iter().filter_map(|lever| named(lever.id())).collect();
    let (best, most) = parts.iter().copied().max_by(|one, other| one.1.total_cmp(&other.1))?;
    // Each step: its name, where it begins and where it ends.
    let mut steps = vec![(words.no_lever(), 0.0, levers.base.fiscal)];
    for (name, part) in parts {
        let from = steps.last().map_or(0.0, |(_, _, to)| *to);
        steps.push((name, from, from + part));
    }
    steps.push((words.together(), 0.0, subject.results.views.fiscal.net_present_value));
    let scale = Scale::around(steps.iter().map(|(_, _, to)| *to));
    let mut table = Table::new(words.worth_about(), [words.lever(), words.worth(), words.stands_at()]);
    let mut rows = Vec::new();
    for (index, (name, from, to)) in steps.iter().enumerate() {
        table.push_figures(name, [to - from, *to].map(Figure::Money), language);
        let is_whole = index == 0 || index + 1 == steps.len();
        let amount = pounds_short(to - from, language);
        rows.push(BarRow {
            name: (*name).to_owned(),
            bars: vec![LabelledBar {
                key: "",
                look: if is_whole { Look::After } else { Look::Series(Series::Outcomes) },
                bar: Bar::between(scale, *from, *to),
                labels: vec![if is_whole { amount } else { signed(amount) }],
            }],
        });
    }
    Some(Chart {
        id: "worth",
        title: if sign(most) == Sign::Gain {
            words.worth_title(best, &pounds_short(most, language))
        } else {
            words.no_lever_gains().to_owned()
        },
        about: words.worth_about().to_owned(),
        drawing: Drawing::Bars(Bars { zero: scale.along(0.0), are_parts: false, rows }),
        note: Some(words.worth_note().to_owned()),
        table,
    })
}
