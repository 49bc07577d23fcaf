//! The three views as a table. A ratio stands beside its net value and never alone.

use crate::model::results::View;
use crate::report::Subject;
use crate::report::table::Table;
use crate::text::number::pounds;
use crate::text::number::pounds_short;
use crate::text::number::years;

pub(super) fn three_views(subject: Subject) -> Table {
    let language = subject.language;
    let words = language.charts();
    let views = &subject.results.views;
    let mut table = Table::new(
        words.views_about(),
        [words.view(), words.benefit(), words.cost(), words.net(), words.ratio(), words.payback()],
    );
    let rows = [
        (words.fiscal(), &views.fiscal),
        (words.cashable(), &views.cashable),
        (words.public_value(), &views.public_value),
    ];
    for (name, view) in rows {
        table.push(name, cells(subject, view));
    }
    table
}

pub(super) fn cells(subject: Subject, view: &View) -> [String; 5] {
    let language = subject.language;
    let words = language.charts();
    let amount = |value: f64| pounds_short(value, language);
    let payback = match view.payback_years {
        None => words.never().to_owned(),
        Some(after) if after <= 0.0 => words.at_once().to_owned(),
        Some(after) => years(after, language),
    };
    [
        amount(view.present_benefit),
        amount(view.present_cost),
        amount(view.net_present_value),
        view.ratio.map_or(words.no_ratio().to_owned(), |ratio| pounds((ratio * 100.0).round() / 100.0)),
        payback,
    ]
}
