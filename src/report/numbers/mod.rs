//! What stands in the chapter of the numbers: for the group of people that is chosen, who they are, what they use, what changes
//! for those who are helped, and the redesign. No markup.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("whole-place-deal").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, Chapter, first_group, main_numbers}};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! // Of the three groups this one costs most for each of its people.
//! assert_eq!(first_group(subject), "multiple-disadvantage");
//! let main = main_numbers(subject);
//! let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &main }, "families");
//! assert_eq!(chapter.groups.len(), 3);
//! assert_eq!(chapter.services.len(), 9);
//! assert_eq!(chapter.outcomes.len(), 3);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod asked;
pub mod block;
pub mod cell;
pub mod hundred;
pub mod names;
pub mod outcomes;
pub mod redesign;
pub mod services;
pub mod sheet;

use crate::report::Subject;
use crate::report::numbers::cell::{Cell, Cells};
use crate::report::numbers::outcomes::{Across, OutcomeColumn};
use crate::report::numbers::redesign::{CostRow, StepRow};
use crate::report::numbers::services::ServiceRow;
use crate::scenario::Scenario;
use crate::scenario::field::Names;
use crate::scenario::node::Node;
use crate::text::number::{people, percent, pounds_short};

/// How many numbers are marked as those that matter most.
const MOST_MAIN: usize = 10;

/// What the chapter is held against: the scenario as it was opened, and the numbers that mattered most then.
#[derive(Clone, Copy, Debug)]
pub struct Began<'a> {
    /// The scenario as it was opened.
    pub scenario: &'a Scenario,
    /// The paths of the numbers that are marked.
    pub main: &'a [String],
}

/// The chapter.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// Every group, of which one is chosen.
    pub groups: Vec<GroupRow>,
    /// The id of the one that is chosen.
    pub group: String,
    /// Its name.
    pub name: String,
    /// The services that it uses.
    pub services: Vec<ServiceRow>,
    /// The id and the name of each service that it does not use.
    pub others: Vec<(String, String)>,
    /// The heading of the column of what each of them uses.
    pub each: String,
    /// What their use costs each of them, and what part that is of all; nothing where they use nothing.
    pub use_told: Option<[String; 2]>,
    /// Its outcomes.
    pub outcomes: Vec<OutcomeColumn>,
    /// Of whom 100 the outcomes are counted, as the title of their table.
    pub changes: String,
    /// A row for each service of which some outcome leads to less use, or more.
    pub effects: Vec<Across>,
    /// A row for each service that some outcome leads to.
    pub adds: Vec<Across>,
    /// A row for each value of an outcome.
    pub values: Vec<Across>,
    /// How its people come into the redesign; nothing where they do not.
    pub steps: Vec<StepRow>,
    /// What the redesign costs for them, and for all.
    pub costs: Vec<CostRow>,
}

/// A group in the table of groups.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many people it has.
    pub people: Option<Cell>,
    /// How many of them leave it by themselves each year.
    pub turnover: Option<Cell>,
    /// Its share of all that is spent on services.
    pub share: String,
    /// The paths of what is shown once it is chosen, with spaces between: itself, its outcomes, the services that it uses.
    pub holds: String,
}

/// The group that is shown first: the one whose use costs most for each of its people; empty where there is none.
#[must_use]
pub fn first_group(subject: Subject) -> String {
    let cost = |id: &str| subject.results.groups.get(id).and_then(|group| group.cost_per_person);
    let dearest = subject.scenario.ids(Names::Groups).fold(None, |best: Option<(&str, f64)>, id| {
        let cost = cost(id).unwrap_or_default();
        if best.is_none_or(|(_, most)| cost > most) { Some((id, cost)) } else { best }
    });
    dearest.map_or_else(String::new, |(id, _)| id.to_owned())
}

/// The paths of the numbers whose ranges move the money of public budgets most. Where no number has a range, those without which
/// there is no answer.
#[must_use]
pub fn main_numbers(subject: Subject) -> Vec<String> {
    let width = |ends: [f64; 2]| (ends[0] - ends[1]).abs();
    let all = subject.ranged.sensitivity.iter().map(|one| (width(one.fiscal), &one.path));
    let mut all: Vec<_> = all.filter(|(width, _)| *width > 0.0).collect();
    all.sort_by(|one, other| other.0.total_cmp(&one.0));
    if !all.is_empty() {
        return all.into_iter().take(MOST_MAIN).map(|(_, path)| path.clone()).collect();
    }
    let scenario = subject.scenario;
    let mut paths = Vec::new();
    if subject.has_ranges() {
        return paths;
    }
    if let (Some(group), Some(service)) =
        (scenario.ids(Names::Groups).next(), scenario.ids(Names::Services).next())
    {
        paths.extend([
            format!("groups.{group}.people"),
            format!("services.{service}.unit_cost"),
            format!("groups.{group}.use.{service}"),
        ]);
    }
    let outcome = scenario.ids(Names::Outcomes).next();
    paths.extend(
        outcome
            .into_iter()
            .flat_map(|outcome| ["success", "deadweight"].map(|field| format!("outcomes.{outcome}.{field}"))),
    );
    paths.push("redesign.costs.0.amount".to_owned());
    paths
}

impl Chapter {
    /// The chapter of a scenario about one of its groups.
    #[must_use]
    pub fn new(subject: Subject, began: Began, group: &str) -> Self {
        let words = subject.language.your_numbers();
        let cells = Cells::new(subject, began);
        let columns = cells.outcomes_of(group);
        let (services, others) = cells.services_of(group, &columns);
        let unit = columns.first().map_or("", |column| column.unit.as_str());
        Self {
            groups: subject.scenario.ids(Names::Groups).filter_map(|id| cells.group(id)).collect(),
            group: group.to_owned(),
            name: subject.of_entry("groups", group, "name").to_owned(),
            services,
            others,
            each: if unit.is_empty() { words.each_person().to_owned() } else { words.each(unit) },
            use_told: use_told(subject, group),
            changes: cells.counted_from(&columns),
            effects: cells.across(&columns, "effects", words.less()),
            adds: cells.across(&columns, "adds", words.new_use()),
            values: cells.values(&columns),
            steps: cells.steps(group),
            costs: cells.costs(group),
            outcomes: columns,
        }
    }
}

impl Cells<'_> {
    fn group(&self, id: &str) -> Option<GroupRow> {
        let (place, words) = (self.entry("groups", id)?, self.subject.language.your_numbers());
        let name = self.subject.of_entry("groups", id, "name");
        let share = self.subject.results.groups.get(id).and_then(|group| group.share_of_cost);
        let uses = place.now.get("use").map_or(&[][..], Node::fields).iter();
        let outcomes = self.subject.scenario.root().get("outcomes").map_or(&[][..], Node::entries).iter();
        let own = outcomes.filter(|one| one.get("group").and_then(Node::as_text) == Some(id));
        let own = own.filter_map(|one| Some(["outcomes.", one.get("id")?.as_text()?].concat()));
        let services = uses.map(|(service, _)| ["services.", service].concat());
        let holds = [["groups.", id].concat(), ["redesign.take_up.", id].concat()]
            .into_iter()
            .chain(own)
            .chain(services);
        Some(GroupRow {
            holds: holds.collect::<Vec<_>>().join(" "),
            people: self.cell(&place, "people", words.how_many(), name),
            turnover: self.cell(&place, "turnover", words.turnover(), name),
            share: share_in_short(share.unwrap_or_default()),
            id: id.to_owned(),
            name: name.to_owned(),
        })
    }
}

/// What each of a group costs a year, and what part all of them are of what is spent.
fn use_told(subject: Subject, group: &str) -> Option<[String; 2]> {
    let (language, words) = (subject.language, subject.language.your_numbers());
    let found = subject.results.groups.get(group)?;
    let (each, share) = (found.cost_per_person?, found.share_of_cost?);
    let many = subject.scenario.number(&["groups.", group, ".people"].concat())?;
    let share = share_in_short(share);
    Some([words.each_costs(&pounds_short(each, language)), words.make_up(&people(many, language), &share)])
}

/// A share in whole per cent; what is above nothing and below one half is less than one.
fn share_in_short(share: f64) -> String {
    if share > 0.0 && share < 0.005 { ["<", &percent(0.01, 0)].concat() } else { percent(share, 0) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::presets::preset;
    use crate::scenario::path::Path;
    use crate::scenario::{edit::Edit, validate::validate};
    use crate::text::Language::English;
    use crate::uncertainty::{draws::Draws, evaluate::evaluate};

    fn start() -> Scenario {
        Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap()).unwrap())
    }

    fn chapter(start: &Scenario, now: &Scenario, main: &[String]) -> Chapter {
        let results = evaluate(&validate(now).unwrap(), Draws { count: 64, seed: 1 });
        let subject = Subject { scenario: now, results: &results, ranged: &results, language: English };
        assert_eq!(first_group(subject), "frequent-attenders");
        Chapter::new(subject, Began { scenario: start, main }, "frequent-attenders")
    }

    #[test]
    fn a_number_that_the_reader_changed_is_theirs_until_it_says_where_it_comes_from() {
        let start = start();
        let path = Path::parse("services.ae.volume");
        let changed = start.with(&Edit::SetNumber { path: path.clone(), value: 91_204.0 }).unwrap();
        let cell = chapter(&start, &changed, &[]).services[0].volume.clone().unwrap();
        assert_eq!((cell.mark.as_str(), cell.was), ("yours", Some((87_900.0, "87,900".to_owned()))));
        let told = changed.sourced(&path, English, &|_, _| "published: trust board paper".to_owned());
        let told = changed.with(&told.unwrap()).unwrap();
        let cell = chapter(&start, &told, &[]).services[0].volume.clone().unwrap();
        assert_eq!((cell.mark.as_str(), cell.was.is_some()), ("published", true));
    }

    /// Of its twelve ranges three move no public money: the wellbeing, which no budget pays, and the two of the output drive.
    #[test]
    fn the_numbers_that_move_public_money_most_are_the_main_ones() {
        let start = start();
        let results = evaluate(&validate(&start).unwrap(), Draws { count: 64, seed: 1 });
        let subject = Subject { scenario: &start, results: &results, ranged: &results, language: English };
        let main = main_numbers(subject);
        assert_eq!(main.len(), 9);
        let chapter = chapter(&start, &start, &main);
        let once = chapter.services[0].once_helped.as_ref();
        assert!(once.is_some_and(|cell| cell.is_main));
        assert!(chapter.values[0].cells[0].as_ref().is_some_and(|cell| !cell.is_main));
    }

    #[test]
    fn a_place_without_ranges_marks_what_an_answer_needs() {
        let empty = Scenario::empty("Ours", ["Council", "Hostel", "Rough sleepers"]);
        let results = evaluate(&validate(&empty).unwrap(), Draws { count: 64, seed: 1 });
        let subject = Subject { scenario: &empty, results: &results, ranged: &results, language: English };
        let main = main_numbers(subject);
        let needed =
            ["groups.group-1.people", "services.service-1.unit_cost", "groups.group-1.use.service-1"];
        assert_eq!(main[..3], needed.map(str::to_owned));
        let chapter = Chapter::new(subject, Began { scenario: &empty, main: &main }, "group-1");
        assert!(chapter.outcomes.is_empty() && chapter.steps.is_empty() && chapter.use_told.is_none());
    }

    /// The four that the redesign changes most of nine, in a table of nine.
    #[test]
    fn of_many_services_all_but_four_matter_less() {
        let text = preset("whole-place-deal").unwrap();
        let scenario = Scenario::new(serde_json::from_str(text).unwrap());
        let results = evaluate(&validate(&scenario).unwrap(), Draws { count: 64, seed: 1 });
        let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
        let chapter = Chapter::new(subject, Began { scenario: &scenario, main: &[] }, "families");
        let full: Vec<&str> =
            chapter.services.iter().filter(|row| !row.is_lesser).map(|row| row.id.as_str()).collect();
        assert_eq!((chapter.services.len(), full.len()), (9, 4));
        // A week in care costs most of all that these families use, and falls by a third.
        assert!(full.contains(&"care-week"), "{full:?}");
        assert_eq!(chapter.others.len(), 8);
    }
}
