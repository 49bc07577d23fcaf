//! Outputs of each service: how many more or fewer than if the place carries on. Unlike things are never added up.

use crate::model::results::Pathway;
use crate::report::Subject;
use crate::report::chart::{Scale, Series};
use crate::report::csv::Cell;
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::rows::{Lollipop, LollipopRow, Lollipops};
use crate::report::table::{Table, in_per_cent, signed};
use crate::text::Language;
use crate::text::number::{count, percent, plain, years};

/// How many services are drawn at first.
const AT_FIRST: usize = 5;

/// Outputs of a service over all years: of carrying on, of the output drive, of the redesign.
type Total = [f64; 3];

/// Outputs of each service, on a scale that holds the marks of all.
pub(super) fn outputs_among(subject: Subject, all: &[Subject]) -> Chart {
    let language = subject.language;
    let words = language.charts();
    let services = service_totals(subject);
    let [today, outputs, outcomes] = Series::names(language);
    let mut table = Table::new(words.change_about(), [words.service(), today, outputs, outcomes]);
    table.file.push(heads_in_full(language));
    for (id, total) in &services {
        let head = head(subject, id);
        let cell = |pathway: usize| {
            let share = signed(percent(change(total, pathway), 1));
            format!("{} ({share})", plain(total[pathway], 0))
        };
        table.push(&head, [plain(total[0], 0), cell(1), cell(2)]);
        table.file.push(in_full(&head, total));
    }
    let fewer = services.iter().filter(|(_, total)| total[2] < total[0] - 0.5).count();
    Chart {
        id: "outputs",
        title: language.fewer_outputs(fewer, services.len()),
        about: words.change_about().to_owned(),
        drawing: Drawing::Lollipops(lollipops(subject, all, services)),
        note: drive_to_match(subject),
        table,
    }
}

fn head(subject: Subject, id: &str) -> String {
    let name = subject.of_entry("services", id, "name");
    subject.language.charts().service_output(name, subject.of_entry("services", id, "output"))
}

/// All services; where they are more than are shown at first, those first by which most money moves.
fn lollipops(subject: Subject, all: &[Subject], mut services: Vec<(&str, Total)>) -> Lollipops {
    let language = subject.language;
    let words = language.charts();
    let totals = all.iter().flat_map(|one| service_totals(*one));
    let scale = Scale::exactly(totals.flat_map(|(_, total)| [change(&total, 1), change(&total, 2)]));
    if services.len() > AT_FIRST {
        services.sort_by(|one, other| money(subject, other).total_cmp(&money(subject, one)));
    }
    let stick = |total: &Total, series: Series, pathway: usize| Lollipop {
        key: series.name(language),
        look: Look::Series(series),
        at: scale.along(change(total, pathway)),
        label: signed(plain(total[pathway] - total[0], 0)),
    };
    let row = |(id, total): &(&str, Total)| LollipopRow {
        name: head(subject, id),
        from: words.if_it_carries_on(&plain(total[0], 0)),
        sticks: vec![stick(total, Series::Outputs, 1), stick(total, Series::Outcomes, 2)],
    };
    let more = count(services.len().saturating_sub(AT_FIRST));
    let span = years(count(subject.results.years.len()), language);
    Lollipops {
        zero: scale.along(0.0),
        rows: services.iter().map(row).collect(),
        at_first: AT_FIRST,
        sides: [words.fewer_over(&span), words.more_over().to_owned()],
        line: Series::Today.name(language),
        more: words.more_services(more, &plain(more, 0)),
        less: words.fewer_services(),
    }
}

/// What the change of a service comes to at what an output of it costs as things are, in one pathway or the other.
fn money(subject: Subject, (id, total): &(&str, Total)) -> f64 {
    let cost = subject.results.pathways.today.service_cost.get(id).map_or(0.0, |years| sum(years));
    cost * change(total, 1).abs().max(change(total, 2).abs())
}

fn sum(by_year: &[f64]) -> f64 {
    by_year.iter().fold(0.0, |sum, year| sum + year)
}

/// How good the output drive would have to be; none where there is none.
fn drive_to_match(subject: Subject) -> Option<String> {
    subject.scenario.at("efficiency")?;
    let years = subject.scenario.number("efficiency.cut_years").filter(|years| *years > 0.0)?;
    let cut = subject.results.drive_to_match.fiscal.map(|cut| percent(cut, 2));
    Some(subject.language.drive_to_match(cut.as_deref(), years))
}

/// Outputs of each service over all years: of carrying on, of the output drive, of the redesign.
fn service_totals(subject: Subject<'_>) -> Vec<(&str, Total)> {
    let pathways = &subject.results.pathways;
    let total = |pathway: &Pathway, id: &str| pathway.service_outputs.get(id).map_or(0.0, |years| sum(years));
    let of_each = [&pathways.today, &pathways.outputs, &pathways.outcomes];
    let ids = pathways.today.service_outputs.iter();
    ids.map(|(id, _)| (id, of_each.map(|pathway| total(pathway, id)))).collect()
}

/// The change of a pathway from carrying on, as a share.
fn change(total: &Total, pathway: usize) -> f64 {
    if total[0] > 0.0 { total[pathway] / total[0] - 1.0 } else { 0.0 }
}

/// What the numbers of `in_full` are.
fn heads_in_full(language: Language) -> Vec<Cell> {
    let (words, in_full) = (language.charts(), language.in_full());
    let changed = |pathway: &str| Cell::Text([pathway, ": ", in_full.change()].concat());
    let [today, outputs, outcomes] = Series::names(language);
    vec![
        words.service().into(),
        today.into(),
        outputs.into(),
        changed(outputs),
        outcomes.into(),
        changed(outcomes),
    ]
}

/// The outputs of a service and their changes as a file holds them.
fn in_full(name: &str, total: &[f64; 3]) -> Vec<Cell> {
    let changed = |pathway: usize| Cell::Number(in_per_cent(change(total, pathway)));
    let [today, outputs, outcomes] = total.map(Cell::Number);
    vec![name.into(), today, outputs, changed(1), outcomes, changed(2)]
}
