//! The field table's vocabulary: what a field is, in which unit, within which limits.

use crate::scenario::row::Row;
use crate::scenario::table::top;

/// A named field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: Kind,
    /// What holds where it is left out.
    pub need: Need,
}

/// What holds where a field is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Need {
    /// It must be there, where it belongs.
    Required,
    /// Left out, there is no such thing.
    Optional,
    /// Left out, the number stands at this.
    Default(f64),
    /// Left out, the word stands at this.
    Word(&'static str),
    /// Left out, it is the turnover of the outcome's group.
    Turnover,
    /// Left out, it stands with every field at its default.
    Stands,
}

/// What may stand in a field.
#[derive(Debug)]
pub enum Kind {
    /// A number.
    Number(Row),
    /// An amount of money, at the scenario's price year or its own.
    Money(Row),
    /// A text of so many characters, in English, Welsh or both.
    Text {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// A text of 1 to 200 characters in no language: a path, a tag.
    Plain,
    /// `true` or `false`.
    Flag,
    /// One of some words.
    Word(&'static [&'static str]),
    /// The name of the file format.
    Format,
    /// An id, unique in its list.
    Id,
    /// An id of another list.
    Reference(Names),
    /// Shares of an amount by agency.
    Weights,
    /// Words or weights: what becomes of what is left in the pool.
    Surplus,
    /// The Green Book or one rate.
    Discounting(&'static Object),
    /// Indexes by year.
    Deflators(Row),
    /// A number for each grade of evidence, none lower than the one before.
    Grades(Row),
    /// What a price or value already covers.
    Tags,
    /// A list of numbers.
    Numbers {
        /// Each of them.
        row: Row,
        /// The most there may be.
        most: usize,
    },
    /// An object.
    Object(&'static Object),
    /// A list of objects.
    List {
        /// Each of them.
        of: &'static Object,
        /// The fewest there may be.
        least: usize,
        /// The most.
        most: usize,
        /// Whether a path names an entry by its id, not its index.
        by_id: bool,
    },
    /// Numbers by id.
    NumberMap(Names, Row),
    /// Objects by id.
    ObjectMap(Names, &'static Object),
}

/// The list that an id or a map's keys refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// `agencies`.
    Agencies,
    /// `services`.
    Services,
    /// `groups`.
    Groups,
    /// `outcomes`.
    Outcomes,
}

/// An object with named fields; `source` may stand in any.
#[derive(Debug)]
pub struct Object {
    /// Its fields.
    pub fields: &'static [Field],
    /// Which of them belong together.
    pub rule: Rule,
}

/// Which fields of an object belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Any.
    None,
    /// A cost: some units of cost, and some fields with each.
    Cost(Place),
    /// A value of an outcome: some fields with each kind.
    Value,
    /// An outcome: what a study with a comparison group has taken off already is not asked for.
    Outcome,
    /// A range: some fields only with a tag.
    Range,
}

/// A field that belongs only beside another.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// Its name.
    pub field: &'static str,
    /// The other field.
    pub other: &'static str,
    /// The words of the other field beside which it may stand; any, where there are none.
    pub words: &'static [&'static str],
}

impl Rule {
    /// The fields that belong only beside others.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::Rule;
    /// assert_eq!(Rule::Outcome.beside()[0].words, ["gross"]);
    /// assert!(Rule::None.beside().is_empty());
    /// ```
    #[must_use]
    pub fn beside(self) -> &'static [Beside] {
        const fn beside(field: &'static str, other: &'static str, words: &'static [&'static str]) -> Beside {
            Beside { field, other, words }
        }
        const COST: &[Beside] = &[
            beside("year", "per", &["once"]),
            beside("from", "per", &["year"]),
            beside("to", "per", &["year"]),
            beside("group", "per", &["person", "engaged", "complete"]),
        ];
        const VALUE: &[Beside] = &[
            beside("falls_to", "kind", &["fiscal"]),
            beside("transfer", "kind", &["fiscal"]),
            beside("cashable", "kind", &["fiscal"]),
            beside("health", "kind", &["social"]),
        ];
        const OUTCOME: &[Beside] =
            &[beside("deadweight", "basis", &["gross"]), beside("attribution", "basis", &["gross"])];
        const RANGE: &[Beside] = &[beside("opposite", "together", &[])];
        match self {
            Rule::None => &[],
            Rule::Cost(_) => COST,
            Rule::Value => VALUE,
            Rule::Outcome => OUTCOME,
            Rule::Range => RANGE,
        }
    }
}

/// Where a cost stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the redesign or a lever whose costs end with delivery.
    Redesign,
    /// On the lever of agencies that work as one; its yearly costs last where what they save lasts.
    MultiAgency,
    /// On the lever of digital and data, likewise.
    DigitalData,
    /// On the volunteers' lever.
    Volunteers,
    /// On the peers' lever.
    Peers,
    /// On the output drive.
    Efficiency,
}

impl Place {
    /// The units of cost allowed here.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::Place;
    /// assert!(Place::Volunteers.units().contains(&"volunteer-year"));
    /// assert_eq!(Place::Efficiency.units(), ["once", "year"]);
    /// ```
    #[must_use]
    pub fn units(self) -> &'static [&'static str] {
        match self {
            Place::Redesign | Place::MultiAgency | Place::DigitalData => &["once", "year", "person", "engaged", "complete"],
            Place::Volunteers => &["once", "year", "person", "engaged", "complete", "volunteer-year"],
            Place::Peers => &["once", "year", "person", "engaged", "complete", "peer-group-year"],
            Place::Efficiency => &["once", "year"],
        }
    }
}

impl Names {
    /// Every one of them.
    pub const ALL: [Names; 4] = [Names::Agencies, Names::Services, Names::Groups, Names::Outcomes];

    /// The key of the list.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::Names;
    /// assert_eq!(Names::Groups.key(), "groups");
    /// ```
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Names::Agencies => "agencies",
            Names::Services => "services",
            Names::Groups => "groups",
            Names::Outcomes => "outcomes",
        }
    }
}

impl Kind {
    /// The kind of object that stands in it, in its list or in its map.
    pub(super) fn object(&self) -> Option<&'static Object> {
        match self {
            Kind::Object(of) | Kind::Discounting(of) | Kind::List { of, .. } | Kind::ObjectMap(_, of) => Some(of),
            _ => None,
        }
    }
}

impl Field {
    /// The number at which it stands where it is left out; 0 where there is none.
    #[must_use]
    pub(super) fn default_number(&self) -> f64 {
        match self.need {
            Need::Default(default) => default,
            Need::Word(_) | Need::Required | Need::Optional | Need::Turnover | Need::Stands => 0.0,
        }
    }

    /// The word at which it stands where it is left out.
    #[must_use]
    pub(super) fn default_word(&self) -> Option<&'static str> {
        match self.need {
            Need::Word(word) => Some(word),
            Need::Default(_) | Need::Required | Need::Optional | Need::Turnover | Need::Stands => None,
        }
    }
}

impl Object {
    /// The field of this name.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::scenario;
    /// assert!(scenario().field("services").is_some());
    /// assert!(scenario().field("service").is_none());
    /// ```
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The word at which a field that holds one stands where it is left out.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::{Kind, scenario};
    /// let Some(Kind::Object(drive)) = scenario().field("efficiency").map(|field| &field.kind) else { panic!("an object") };
    /// assert_eq!(drive.default_word("scope"), "groups");
    /// assert_eq!(drive.default_word("evidence"), "C");
    /// ```
    #[must_use]
    pub fn default_word(&self, field: &str) -> &'static str {
        self.field(field).and_then(Field::default_word).unwrap_or_default()
    }
}

/// The whole table, from the top of a scenario file.
///
/// ```
/// # use outcomes_calculator::scenario::field::{Kind, scenario};
/// let appraisal = scenario().field("appraisal").map(|field| &field.kind);
/// let Some(Kind::Object(appraisal)) = appraisal else { panic!("it is an object") };
/// let Some(Kind::Number(years)) = appraisal.field("years").map(|field| &field.kind) else { panic!("it is a number") };
/// assert!(years.whole && years.allows(60.0) && !years.allows(61.0));
/// ```
#[must_use]
pub fn scenario() -> &'static Object {
    &top::OBJECT
}
