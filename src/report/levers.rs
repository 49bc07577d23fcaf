//! The seven levers as the screen shows them: all live, those that are off with what they would do here.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Report, levers::CHAIN};
//! use outcomes_calculator::text::Language;
//!
//! let report = Report::new(&scenario, &results, None, Language::English);
//! assert_eq!(CHAIN[0].0.heading(Language::English), "Who takes part");
//! let first = &report.levers[0];
//! assert_eq!(first.path, "redesign.levers.person_centred.strength");
//! assert_eq!((first.strength, first.worth.as_str()), (0.7, "+£59,500"));
//! let volunteers = &report.levers[5];
//! let would = volunteers.example.as_ref().map(|example| example.would.as_str());
//! assert_eq!(scenario.with(&volunteers.at(0.3, &scenario)).expect("it fits").number(&volunteers.path), Some(0.3));
//! assert!(volunteers.worth == "off" && would.is_some_and(|would| would.contains(", 40 volunteers: ")));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::model::evaluate::net_present_values;
use crate::model::levers::Lever;
use crate::report::Subject;
use crate::report::answer::Sign;
use crate::report::answer::sign;
use crate::report::table::signed;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::validate::validate;
use crate::scenario::walk::at;
use crate::text::Language;
use crate::text::number::percent;
use crate::text::number::plain;
use crate::text::number::pounds_short;

/// The link of the chain from people to pounds that some levers act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Who takes part.
    TakingPart,
    /// What they reach, and for how long.
    Reaching,
    /// How much is used, and done twice.
    Using,
}

impl Link {
    /// What stands above its levers.
    #[must_use]
    pub fn heading(self, language: Language) -> &'static str {
        let words = language.levers();
        match self {
            Link::TakingPart => words.taking_part(),
            Link::Reaching => words.reaching(),
            Link::Using => words.using(),
        }
    }
}

/// The levers in the order of the chain.
pub const CHAIN: [(Link, &[Lever]); 3] = [
    (Link::TakingPart, &[Lever::PersonCentred, Lever::DigitalData]),
    (Link::Reaching, &[Lever::OutcomesFirst, Lever::SocialAction, Lever::PeerNetworks]),
    (Link::Using, &[Lever::FrequentUsers, Lever::MultiAgency]),
];

/// One lever.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverReport {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: &'static str,
    /// What pulling it means.
    pub meaning: &'static str,
    /// The path of its strength.
    pub path: String,
    /// Its strength, a share from 0 to 1; 0 where it is off.
    pub strength: f64,
    /// What it is worth in public money, as in `+£59,500`; that it is off, where it is.
    pub worth: String,
    /// The same in a sentence; none where it makes no difference.
    pub worth_told: Option<String>,
    /// What it would do here; none where it is on.
    pub example: Option<Example>,
}

impl LeverReport {
    /// The edit that gives the lever a strength, a share from 0 to 1: as it stands in the scenario, or, where it does not, as in
    /// the example.
    #[must_use]
    pub fn at(&self, strength: f64, scenario: &Scenario) -> Edit {
        let path = Path::of(&["redesign", "levers", self.lever.id()]);
        let stands = at(scenario.root(), &path).or(self.example.as_ref().map(|example| &example.lever));
        let field = |(name, value): &(String, Node)| {
            let value = if name == "strength" { Node::Number(strength) } else { value.clone() };
            (name.clone(), value)
        };
        let fields = stands.map(|stands| stands.fields().iter().map(field).collect());
        Edit::Put { path, value: Node::Object(fields.unwrap_or_default()) }
    }
}

/// A lever that is off, at some strength.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The lever, as it would stand in the scenario.
    pub lever: Node,
    /// How strong, how many, and what would be saved, as in `at 60 %, 40 volunteers: −£79,600`.
    pub would: String,
}

pub(super) fn levers(subject: Subject) -> Vec<LeverReport> {
    Lever::ALL.into_iter().map(|lever| report(subject, lever)).collect()
}

fn report(subject: Subject, lever: Lever) -> LeverReport {
    let language = subject.language;
    let path = format!("redesign.levers.{}.strength", lever.id());
    let strength = subject.scenario.number(&path).unwrap_or_default();
    let worth =
        subject.results.levers.parts.get(lever.id()).map(|part| part.fiscal).filter(|_| strength > 0.0);
    let told = worth.filter(|worth| sign(*worth) != Sign::Even);
    LeverReport {
        lever,
        name: language.lever_names().named(lever.id()).unwrap_or_default(),
        meaning: language.lever_meanings().named(lever.id()).unwrap_or_default(),
        path,
        strength,
        worth: worth.map_or_else(
            || language.levers().off().to_owned(),
            |worth| signed(pounds_short(worth, language)),
        ),
        worth_told: told.map(|worth| {
            language.levers().worth(sign(worth) == Sign::Gain, &pounds_short(worth.abs(), language))
        }),
        example: if strength > 0.0 { None } else { example(subject, lever) },
    }
}

/// What a lever that is off would do, added to those that are on: as the scenario has it, at the strength of the example, or the
/// example itself.
fn example(subject: Subject, lever: Lever) -> Option<Example> {
    let language = subject.language;
    let words = language.levers();
    let path = Path::of(&["redesign", "levers", lever.id()]);
    let model = subject.scenario.example_of(lever)?;
    let strength = model.get("strength")?.as_number()?;
    let own = at(subject.scenario.root(), &path).cloned();
    let put = Edit::Put { path: path.clone(), value: own.unwrap_or(model) };
    let set = Edit::SetNumber { path: path.join("strength"), value: strength };
    let with = subject.scenario.with(&put).ok()?.with(&set).ok()?;
    let worth =
        net_present_values(&validate(&with).ok()?).fiscal - subject.results.views.fiscal.net_present_value;
    let value = at(with.root(), &path)?.clone();
    let number = |key: &str| value.get(key).and_then(Node::as_number);
    let many = match lever {
        Lever::SocialAction => number("volunteers").map(|many| words.volunteers(many, &plain(many, 0))),
        Lever::PeerNetworks => number("groups").map(|many| words.peer_groups(many, &plain(many, 0))),
        _ => None,
    };
    let amount = signed(pounds_short(worth, language));
    let strength = percent(strength, 0);
    let would = match many {
        Some(many) => words.would_with(&strength, &many, &amount),
        None => words.would(&strength, &amount),
    };
    Some(Example { lever: value, would })
}
