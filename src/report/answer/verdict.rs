//! Which pathway does better, in a sentence, and how good the output drive would have to be.

use crate::report::Subject;
use crate::report::answer::money::Sign;
use crate::report::answer::money::sign;
use crate::report::answer::people::Group;
use crate::report::answer::people::Reached;
use crate::report::answer::sentence::Sentence;
use crate::report::answer::sentence::own;
use crate::scenario::node::Node;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds_short;
use crate::text::number::years;
use crate::text::part::capital;

/// Whether the redesign helps people more, does better for public money than the other way, or neither. `needs` are the
/// outputs that the output drive needs of a service more than carrying on, with the name of the service.
pub(super) fn verdict(
    subject: Subject,
    groups: &[Group],
    has_drive: bool,
    needs: Option<(f64, &str)>,
) -> Sentence {
    let words = subject.language.ways();
    let outcomes: Vec<&Reached> = groups.iter().flat_map(|group| &group.outcomes).collect();
    let better = outcomes.iter().filter(|outcome| outcome.more() > 0.0).count();
    let people = match (&outcomes[..], better) {
        ([], _) => None,
        (_, 0) => Some(words.helps_nobody().to_owned()),
        ([one], _) => Some(words.helps_more(&one.told_more(subject.language))),
        (all, better) if better == all.len() => Some(words.helps_on_all().to_owned()),
        (all, better) => Some(words.helps_on(&better.to_string(), &all.len().to_string())),
    };
    let helps = match (&people, better) {
        (None, _) => "none",
        (Some(_), 0) => "nobody",
        (Some(_), _) => "more",
    };
    let money = money(subject, helps, has_drive, needs);
    Sentence::read(&people.map_or_else(
        || capital(&subject.language.answer().sentence(&money)),
        |people| words.verdict(&people, &money),
    ))
}

fn money(subject: Subject, helps: &str, has_drive: bool, needs: Option<(f64, &str)>) -> String {
    let words = subject.language.ways();
    let shown = |amount: f64| pounds_short(amount.abs(), subject.language);
    let redesign = subject.results.views.fiscal.net_present_value;
    let other = if has_drive { subject.results.efficiency_views.fiscal.net_present_value } else { 0.0 };
    let ahead = redesign - other;
    match sign(ahead) {
        Sign::Gain => {
            let told = words.redesign_ahead(helps, &shown(ahead), has_drive);
            if has_drive && sign(redesign) == Sign::Loss {
                words.though_behind(&told, &shown(redesign))
            } else {
                told
            }
        }
        Sign::Loss => {
            let told = words.other_ahead(has_drive, &shown(ahead), helps);
            match needs.filter(|(outputs, _)| has_drive && helps == "more" && outputs.round() > 0.0) {
                Some((outputs, service)) => words.and_adds(&told, &plain(outputs, 0), &own(service)),
                None => told,
            }
        }
        Sign::Even => words.level(helps, has_drive).to_owned(),
    }
}

/// How good the output drive would have to be to do as well for public budgets.
pub(super) fn needed(subject: Subject) -> Option<Sentence> {
    let words = subject.language.ways();
    subject.scenario.at("efficiency")?;
    let span = subject.scenario.number("efficiency.cut_years").filter(|years| *years > 0.0)?;
    let message = match subject.results.drive_to_match.fiscal {
        None => words.needed_all().to_owned(),
        Some(0.0) => words.needed_none().to_owned(),
        Some(cut) => {
            words.needed(&three_figures(cut), &years(span, subject.language), has_other_than_health(subject))
        }
    };
    Some(Sentence::read(&message))
}

/// A share in per cent, to three figures.
fn three_figures(share: f64) -> String {
    let decimals = [(0.1, 1), (0.01, 2), (0.001, 3)].into_iter().find(|(least, _)| share >= *least);
    percent(share, decimals.map_or(4, |(_, decimals)| decimals))
}

/// Whether some service is paid for by other agencies than those of the health service.
fn has_other_than_health(subject: Subject) -> bool {
    let services = subject.scenario.root().get("services").map_or(&[][..], Node::entries);
    let payers = services.iter().filter_map(|service| service.get("paid_by")).flat_map(Node::fields);
    payers.filter(|(_, part)| part.as_number().is_some_and(|part| part > 0.0)).any(|(id, _)| {
        let kind = subject.scenario.at(&format!("agencies.{id}.kind"));
        kind.and_then(Node::as_text) != Some("nhs")
    })
}
