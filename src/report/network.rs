//! The agencies round one person: each in touch with each other now, and all with one lead worker then.

use crate::model::results::Results;
use crate::report::Subject;
use crate::report::drawing::{Chart, Drawing};
use crate::report::shapes::Network;
use crate::report::table::{Figure, Table};
use crate::scenario::node::Node;
use crate::text::number::plain;

/// The path of the number of agencies.
const AGENCIES: &str = "redesign.levers.multi_agency.network.agencies";

/// What is now and what is then; none where the redesign does not say how many agencies there are.
pub(super) fn network(subject: Subject) -> Option<Chart> {
    let language = subject.language;
    let words = language.people_words();
    let agencies = subject.scenario.number(AGENCIES).filter(|agencies| *agencies >= 2.0)?;
    let links = [agencies * (agencies - 1.0) / 2.0, agencies];
    let shown = links.map(|links| plain(links, 0));
    let title = words.network_title(links[1] < links[0], &shown[0], &shown[1]);
    let mut table = Table::new(words.network_about(), [words.network(), words.now(), words.with_worker()]);
    table.push_figures(words.agencies(), [Figure::Count(agencies); 2], language);
    table.push_figures(words.links(), links.map(Figure::Count), language);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few agencies")]
    let agencies = agencies as usize;
    let titles = [words.now(), words.with_worker()];
    let titles = [words.named_links(titles[0], &shown[0]), words.named_links(titles[1], &shown[1])];
    let network = Network {
        sentence: title.clone(),
        agencies,
        names: most_paying(subject, agencies),
        titles,
        both: words.both_links(&shown[0], &shown[1]),
        middles: [words.the_person(), words.the_worker()],
    };
    Some(Chart {
        id: "network",
        title,
        about: words.network_about().to_owned(),
        drawing: Drawing::Network(network),
        note: None,
        table,
    })
}

/// The names of the agencies that pay most for what these groups use, most first.
fn most_paying(subject: Subject, count: usize) -> Vec<String> {
    let agencies = subject.scenario.at("agencies").map_or(&[][..], |list| list.entries());
    let ids = agencies.iter().filter_map(|agency| agency.get("id")?.as_text());
    let mut pays: Vec<(&str, f64)> = ids.map(|id| (id, pays(subject, id))).collect();
    pays.sort_by(|one, other| other.1.total_cmp(&one.1));
    let named =
        pays.into_iter().take(count).map(|(id, _)| subject.of_entry("agencies", id, "name").to_owned());
    named.collect()
}

/// What an agency pays in the first year for what these groups use.
fn pays(subject: Subject, agency: &str) -> f64 {
    let of_services = subject.results.pathways.today.service_cost.iter().map(|(id, cost)| {
        let by = subject.scenario.at(&format!("services.{id}.paid_by"));
        let weights = by.map_or(&[][..], |by| by.fields());
        let weight = |node: &Node| if let Node::Number(weight) = node { *weight } else { 0.0 };
        let all = weights.iter().fold(0.0, |sum, (_, own)| sum + weight(own));
        let own = weights.iter().find(|(id, _)| id == agency).map_or(0.0, |(_, own)| weight(own));
        let share = if all > 0.0 { own / all } else { 0.0 };
        cost.first().copied().unwrap_or_default() * used(subject.results, id) * share
    });
    of_services.fold(0.0, |sum, part| sum + part)
}

/// What part of a service these groups use.
fn used(results: &Results, service: &str) -> f64 {
    let shares =
        results.groups.iter().filter_map(|(_, group)| group.share_of_outputs.get(service).copied().flatten());
    shares.fold(0.0, |sum, share| sum + share)
}
