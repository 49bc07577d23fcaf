//! The field table's vocabulary: what a field is, in which unit, within which limits.

use crate::scenario::row::Row;
use crate::scenario::rule::Rule;
use crate::scenario::table::top;

/// A named field of an object.
#[derive(Debug, PartialEq)]
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
#[derive(Debug, PartialEq)]
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
#[derive(Debug, PartialEq)]
pub struct Object {
    /// Its fields.
    pub fields: &'static [Field],
    /// Which of them belong together.
    pub rule: Rule,
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
            Kind::Object(of) | Kind::Discounting(of) | Kind::List { of, .. } | Kind::ObjectMap(_, of) => {
                Some(of)
            }
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
