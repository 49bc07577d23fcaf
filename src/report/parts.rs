//! Which figures each part of the screen shows, so that each can be explained.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::parts::{Part, figures_of};
//! use outcomes_calculator::text::Language;
//!
//! assert_eq!(Part::of_chart("deal"), Some(Part::Deal));
//! let figures = figures_of(Part::Cash, &scenario, &results, Language::English);
//! assert_eq!(figures[0].path, "views.fiscal.net_present_value");
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::levers::Lever;
use crate::model::results::Results;
use crate::report::Subject;
use crate::report::chart::Series;
use crate::scenario::Scenario;
use crate::text::Language;

/// A part of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The answer, with the table of the three pathways.
    Answer,
    /// Outputs of each service.
    Outputs,
    /// People who reach each outcome.
    Outcomes,
    /// The three views.
    Views,
    /// Who pays and who gains.
    Deal,
    /// What each unsure figure does.
    Matters,
    /// What a few people account for.
    Concentration,
    /// Where the redesign stands over the years, later years counted for less.
    Cash,
    /// What all levers are worth.
    Worth,
}

impl Part {
    /// The part that a chart is of; none where its numbers are no sums.
    #[must_use]
    pub fn of_chart(id: &str) -> Option<Self> {
        Some(match id {
            "outputs" => Part::Outputs,
            "outcomes" => Part::Outcomes,
            "deal" => Part::Deal,
            "matters" => Part::Matters,
            "concentration" => Part::Concentration,
            "cash" => Part::Cash,
            "worth" => Part::Worth,
            _ => return None,
        })
    }
}

/// A figure that a part shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its path, as [`crate::report::workings::Workings`] knows it.
    pub path: String,
    /// What it is called on the screen.
    pub name: String,
    /// The number of the scenario that is set otherwise, and to what; none where all stand as stated.
    pub what_if: Option<(String, f64)>,
    /// What it comes to, in the unit of the figure at that path, where the results have it and it would take long to
    /// reckon.
    pub value: Option<f64>,
}

/// The figures of a part, in the order in which it shows them.
#[must_use]
pub fn figures_of(part: Part, scenario: &Scenario, results: &Results, language: Language) -> Vec<Figure> {
    let subject = Subject { scenario, results, ranged: results, language };
    match part {
        Part::Answer => answer(subject),
        Part::Outputs => by_pathway(subject, "services", "outputs_in_all", "output"),
        Part::Outcomes => by_pathway(subject, "outcomes", "outcomes", "unit"),
        Part::Views => views(language),
        Part::Deal => deal(subject),
        Part::Matters => matters(subject),
        Part::Concentration => concentration(subject),
        Part::Cash => {
            let words = language.charts();
            vec![
                figure("views.fiscal.net_present_value", words.net()),
                figure("views.fiscal.discounted_payback_years", words.payback()),
            ]
        }
        Part::Worth => worth(subject),
    }
}

fn figure(path: &str, name: &str) -> Figure {
    Figure { path: path.to_owned(), name: name.to_owned(), what_if: None, value: None }
}

fn answer(subject: Subject) -> Vec<Figure> {
    let (words, drive) = (subject.language.charts(), subject.language.pathways().outputs());
    let views =
        [("fiscal", words.fiscal()), ("cashable", words.cashable()), ("public_value", words.public_value())];
    let net = |(view, name): (&str, &str)| {
        figure(&["views", view, "net_present_value"].join("."), &[name, words.net()].join(": "))
    };
    let driven = |(view, name): (&str, &str)| {
        figure(
            &["efficiency_views", view, "net_present_value"].join("."),
            &[drive, name, words.net()].join(": "),
        )
    };
    let mut figures = vec![
        net(views[0]),
        figure("views.fiscal.present_cost", &[words.fiscal(), words.cost()].join(": ")),
        figure("views.fiscal.present_benefit", &[words.fiscal(), words.benefit()].join(": ")),
        net(views[1]),
        figure("views.cashable.present_benefit", &[words.cashable(), words.benefit()].join(": ")),
        net(views[2]),
    ];
    figures.extend(views.map(driven));
    figures.extend(by_pathway(subject, "outcomes", "outcomes", "unit"));
    figures
}

fn views(language: Language) -> Vec<Figure> {
    let words = language.charts();
    let views =
        [("fiscal", words.fiscal()), ("cashable", words.cashable()), ("public_value", words.public_value())];
    let figures = [
        ("present_benefit", words.benefit()),
        ("present_cost", words.cost()),
        ("net_present_value", words.net()),
        ("ratio", words.ratio()),
        ("payback_years", words.payback()),
    ];
    let of_view = |(view, name): (&str, &str)| {
        figures.map(|(own, what)| figure(&["views", view, own].join("."), &[name, what].join(": ")))
    };
    views.into_iter().flat_map(of_view).collect()
}

/// A figure of each service or outcome for each pathway.
fn by_pathway(subject: Subject, list: &str, map: &str, unit: &str) -> Vec<Figure> {
    let entries = subject.scenario.at(list).map_or(&[][..], |list| list.entries());
    let ids = entries.iter().filter_map(|entry| entry.get("id")?.as_text());
    let mut all = Vec::new();
    for id in ids {
        let (name, unit) = (subject.of_entry(list, id, "name"), subject.of_entry(list, id, unit));
        let head = subject.language.charts().service_output(name, unit);
        let is_net =
            map == "outcomes" && subject.results.pathways.today.outcomes.get(id).is_some_and(Option::is_none);
        // Nobody knows how many would have reached what was measured against a comparison group.
        let told = Series::ALL.into_iter().filter(|series| !is_net || *series == Series::Outcomes);
        all.extend(told.map(|series| {
            let path = ["pathways", series.id(), map, id].join(".");
            figure(&path, &[&head, series.name(subject.language)].join(": "))
        }));
    }
    all
}

fn deal(subject: Subject) -> Vec<Figure> {
    let words = subject.language.deal();
    let agencies = subject.results.deal.present_net.iter();
    agencies
        .flat_map(|(id, _)| {
            let name = subject.of_entry("agencies", id, "name");
            let of = |at: &str, what: &str| figure(&[at, id].concat(), &[name, what].join(": "));
            [of("deal.before.", words.before()), of("deal.present_net.", words.after())]
        })
        .collect()
}

fn worth(subject: Subject) -> Vec<Figure> {
    let words = subject.language.people_words();
    let part = |lever: Lever| {
        let part = subject.results.levers.parts.get(lever.id())?;
        let path = ["levers.parts.", lever.id(), ".fiscal"].concat();
        Some(Figure {
            value: Some(part.fiscal),
            ..figure(&path, subject.language.lever_names().named(lever.id())?)
        })
    };
    let whole = figure("views.fiscal.net_present_value", words.together());
    let parts = Lever::ALL.into_iter().filter_map(part);
    std::iter::once(figure("levers.base.fiscal", words.no_lever())).chain(parts).chain([whole]).collect()
}

fn concentration(subject: Subject) -> Vec<Figure> {
    let words = subject.language.people_words();
    let groups = subject.results.groups.iter();
    groups
        .flat_map(|(id, _)| {
            let name = subject.of_entry("groups", id, "name");
            let of = |own: &str, what: &str| figure(&["groups", id, own].join("."), &[name, what].join(": "));
            [of("cost", words.theirs()), of("share_of_cost", words.of_cost())]
        })
        .collect()
}

fn matters(subject: Subject) -> Vec<Figure> {
    let words = subject.language.worked();
    let ends = subject.results.sensitivity.iter();
    ends.flat_map(|one| {
        let of = |value: f64, end: &str, comes_to: f64| Figure {
            path: "views.fiscal.net_present_value".to_owned(),
            name: [&subject.name_of(&one.path), ", ", end, ", ", &subject.show(&one.path, value)].concat(),
            what_if: Some((one.path.clone(), value)),
            value: Some(comes_to),
        };
        [of(one.low, words.low(), one.fiscal[0]), of(one.high, words.high(), one.fiscal[1])]
    })
    .collect()
}
