//! How much of the cost a few people account for.

use crate::model::results::GroupResult;
use crate::report::Subject;
use crate::report::chart::{Bar, Scale};
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::rows::{BarRow, Bars, LabelledBar};
use crate::report::table::{Figure, Table};
use crate::text::number::{people, percent};

/// The most services shown as bars; all are in the table.
const MOST_SERVICES: usize = 6;

/// Groups and services being put together.
struct Parts<'a> {
    subject: Subject<'a>,
    /// From nothing to the whole, for every bar.
    scale: Scale,
    rows: Vec<BarRow>,
    table: Table,
}

pub(super) fn concentration(subject: Subject) -> Chart {
    let language = subject.language;
    let words = language.people_words();
    let groups = &subject.results.groups;
    let columns = [words.row(), words.theirs(), words.all(), words.share()];
    let mut parts = Parts {
        subject,
        scale: Scale::around([1.0].into_iter()),
        rows: Vec::new(),
        table: Table::new(words.concentration_about(), columns),
    };
    let sizes = groups.iter().map(|(id, _)| people_of(subject, id));
    let everyone = sizes.fold(0.0, |sum, size| sum + size);
    let all_cost = sum(subject.results.pathways.today.service_cost.iter().map(|(_, cost)| first(cost)));
    let cost = sum(groups.iter().map(|(_, group)| group.cost));
    if cost > 0.0 {
        for (id, group) in groups.iter() {
            parts.add_group(id, group, (groups.0.len() > 1).then_some(everyone), all_cost);
        }
        parts.add_services();
    }
    let share = if all_cost > 0.0 { cost / all_cost } else { 0.0 };
    Chart {
        id: "concentration",
        title: words.concentration_title(&people(everyone, language), &percent(share, 1)),
        about: words.concentration_about().to_owned(),
        note: parts.rows.is_empty().then(|| words.no_use().to_owned()),
        drawing: Drawing::Bars(Bars { zero: 0, are_parts: true, rows: parts.rows }),
        table: parts.table,
    }
}

impl Parts<'_> {
    /// Its part of the cost; and of the people, where there are several groups.
    fn add_group(&mut self, id: &str, group: &GroupResult, everyone: Option<f64>, all_cost: f64) {
        let language = self.subject.language;
        let words = language.people_words();
        let size = people_of(self.subject, id);
        let name = self.subject.of_entry("groups", id, "name");
        let mut bars = Vec::new();
        if let Some(everyone) = everyone {
            let share = size / everyone;
            bars.push(self.bar(words.of_people(), Look::Before, share));
            let figures = [Figure::Count(size), Figure::Count(everyone), Figure::Share(share)];
            self.table.push_figures(&format!("{name}: {}", words.of_people()), figures, language);
        }
        let share = group.cost / all_cost;
        bars.push(self.bar(words.of_cost(), Look::After, share));
        let figures = [Figure::Money(group.cost), Figure::Money(all_cost), Figure::Share(share)];
        self.table.push_figures(&format!("{name}: {}", words.of_cost()), figures, language);
        let name = words.group_with_people(name, &people(size, language));
        self.rows.push(BarRow { name, bars });
    }

    /// The part of each service's outputs that all groups use, the greatest first.
    fn add_services(&mut self) {
        let subject = self.subject;
        let services = subject.results.pathways.today.service_outputs.iter();
        let with_share = services.map(|(id, outputs)| {
            let shares = subject
                .results
                .groups
                .iter()
                .map(|(_, group)| group.share_of_outputs.get(id).copied().flatten().unwrap_or_default());
            (id, first(outputs), sum(shares))
        });
        let mut services: Vec<(&str, f64, f64)> = with_share.filter(|(.., share)| *share > 0.0).collect();
        services.sort_by(|one, other| other.2.total_cmp(&one.2));
        for (index, (id, outputs, share)) in services.into_iter().enumerate() {
            let name = subject.of_entry("services", id, "name");
            let name =
                subject.language.charts().service_output(name, subject.of_entry("services", id, "output"));
            let figures = [Figure::Count(share * outputs), Figure::Count(outputs), Figure::Share(share)];
            self.table.push_figures(&name, figures, subject.language);
            if index < MOST_SERVICES {
                let bars = vec![self.bar("", Look::After, share)];
                self.rows.push(BarRow { name, bars });
            }
        }
    }

    fn bar(&self, key: &'static str, look: Look, share: f64) -> LabelledBar {
        LabelledBar { key, look, bar: Bar::of(self.scale, share), labels: vec![percent(share, 1)] }
    }
}

fn people_of(subject: Subject, id: &str) -> f64 {
    subject.scenario.number(&format!("groups.{id}.people")).unwrap_or_default()
}

fn first(by_year: &[f64]) -> f64 {
    by_year.first().copied().unwrap_or_default()
}

fn sum(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, |sum, value| sum + value)
}
