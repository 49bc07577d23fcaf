//! Where something stands in a scenario, read once against the field table.
//!
//! ```
//! use outcomes_calculator::scenario::field::Names;
//! use outcomes_calculator::scenario::{path::Path, step::Step};
//!
//! let path = Path::parse("groups.men.use.ae");
//! assert_eq!(path.to_string(), "groups.men.use.ae");
//! assert_eq!(path.last(), Some(&Step::Id(Names::Services, "ae".to_owned())));
//! assert_eq!(path, Path::of(&["groups", "men"]).join("use").join("ae"));
//! ```

use std::fmt;

use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::step::Part;
use crate::scenario::step::Step;

/// The way from the top of a scenario to a part of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Path(Vec<Step>);

/// What lies at the end of a path.
enum End {
    Object(&'static Object),
    Field(&'static Field),
    Unknown,
}

impl Path {
    /// The path that a text writes, names between points; the empty text writes the whole scenario. Every text is a
    /// path, though it need not lead anywhere.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{path::Path, step::Step};
    /// assert_eq!(Path::parse("redesign.costs.2.amount").steps()[2], Step::Index(2));
    /// assert_eq!(Path::parse("redesign.cots.2").steps()[1], Step::Name("cots".to_owned()));
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut path = Self::default();
        if !text.is_empty() {
            text.split('.').for_each(|name| path.push(name));
        }
        path
    }

    /// The path through some names, of which none is split.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// assert_eq!(Path::of(&["services", "ae", "volume"]), Path::parse("services.ae.volume"));
    /// ```
    #[must_use]
    pub fn of(names: &[&str]) -> Self {
        let mut path = Self::default();
        for name in names {
            path.push(name);
        }
        path
    }

    /// The path of a part of what is here.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// assert_eq!(Path::parse("deal").join("return").to_string(), "deal.return");
    /// ```
    #[must_use]
    pub fn join(&self, name: &str) -> Self {
        let mut path = self.clone();
        path.push(name);
        path
    }

    /// The path of the entry at a place of the list that is here.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// assert_eq!(Path::parse("ranges").entry(3).join("low").to_string(), "ranges.3.low");
    /// ```
    #[must_use]
    pub fn entry(&self, place: usize) -> Self {
        self.join(&place.to_string())
    }

    /// The path of what this is a part of; none of the whole scenario.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// let path = Path::parse("services.ae");
    /// assert_eq!(path.parent(), Some(Path::parse("services")));
    /// assert_eq!(Path::default().parent(), None);
    /// ```
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.split_last().map(|(_, before)| Self(before.to_vec()))
    }

    /// The steps of the way.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// assert_eq!(Path::parse("services.ae.volume").steps().len(), 3);
    /// ```
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The steps by their names.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{path::Path, step::Part};
    /// let path = Path::parse("outcomes.home.values.1.amount");
    /// assert!(matches!(path.parts()[..], [_, Part::Id("home"), Part::Field("values"), Part::Index(1), _]));
    /// ```
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'_>> {
        self.0.iter().map(Step::part).collect()
    }

    /// The last step; none of the whole scenario.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// assert_eq!(Path::parse("services.ae.volume").last().and_then(|step| step.field()), Some("volume"));
    /// ```
    #[must_use]
    pub fn last(&self) -> Option<&Step> {
        self.0.last()
    }

    /// Whether this leads to what is at another path or to a part of it.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::path::Path;
    /// let path = Path::parse("redesign.costs.1.amount");
    /// assert!(path.starts_with(&Path::parse("redesign.costs.1")));
    /// assert!(!Path::parse("redesign.costs.10").starts_with(&Path::parse("redesign.costs.1")));
    /// ```
    #[must_use]
    pub fn starts_with(&self, other: &Path) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Whether the way leads over an entry of a list with ids, or over what stands for it elsewhere.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{field::Names, path::Path};
    /// let (people, used) = (Path::parse("groups.use.people"), Path::parse("groups.men.use.people"));
    /// assert!(!people.leads_over(Names::Services, "people") && used.leads_over(Names::Services, "people"));
    /// ```
    #[must_use]
    pub fn leads_over(&self, names: Names, id: &str) -> bool {
        self.0.iter().any(|step| matches!(step, Step::Id(own, other) if *own == names && other == id))
    }

    /// Whose ids the entries of the list that is here have; none where they have none.
    pub(super) fn ids(&self) -> Option<Names> {
        let Some(Step::Field(field)) = self.last() else { return None };
        match (entry(field, ""), &field.kind) {
            (Some(Step::Id(names, _)), Kind::List { .. }) => Some(names),
            _ => None,
        }
    }

    /// The first so many steps of the way.
    pub(super) fn first(&self, many: usize) -> Self {
        Self(self.0.iter().take(many).cloned().collect())
    }

    pub(super) fn push(&mut self, name: &str) {
        let step = match self.end() {
            End::Object(object) => object.field(name).map(Step::Field),
            End::Field(field) => entry(field, name),
            End::Unknown => None,
        };
        self.0.push(step.unwrap_or_else(|| Step::Name(name.to_owned())));
    }

    pub(super) fn push_step(&mut self, step: Step) {
        self.0.push(step);
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    /// The same way with another step at a place.
    pub(super) fn with_step(mut self, place: usize, step: Step) -> Self {
        if let Some(own) = self.0.get_mut(place) {
            *own = step;
        }
        self
    }

    fn end(&self) -> End {
        match self.0.as_slice() {
            [] => End::Object(scenario()),
            [.., Step::Field(field)] => match &field.kind {
                Kind::Object(of) | Kind::Discounting(of) => End::Object(of),
                _ => End::Field(field),
            },
            [.., Step::Field(field), Step::Id(..) | Step::Index(_)] => match &field.kind {
                Kind::List { of, .. } | Kind::ObjectMap(_, of) => End::Object(of),
                _ => End::Unknown,
            },
            _ => End::Unknown,
        }
    }
}

/// The step from a field to an entry of it; none where it has no such entries.
fn entry(field: &'static Field, name: &str) -> Option<Step> {
    let names = match &field.kind {
        Kind::List { by_id: true, .. } => Names::ALL.into_iter().find(|names| names.key() == field.name)?,
        Kind::NumberMap(names, _) | Kind::ObjectMap(names, _) => *names,
        Kind::Weights | Kind::Surplus => Names::Agencies,
        Kind::List { .. } | Kind::Numbers { .. } | Kind::Grades(_) | Kind::Tags => {
            return index(name).map(Step::Index);
        }
        _ => return None,
    };
    Some(Step::Id(names, name.to_owned()))
}

/// A place in a list, written as a whole number without leading zeros.
fn index(name: &str) -> Option<usize> {
    let is_plain = name == "0" || (!name.starts_with('0') && name.bytes().all(|byte| byte.is_ascii_digit()));
    if is_plain { name.parse().ok() } else { None }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            if place > 0 {
                formatter.write_str(".")?;
            }
            match step {
                Step::Index(index) => formatter.write_str(&index.to_string())?,
                _ => formatter.write_str(step.key().unwrap_or_default())?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl From<&str> for Path {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

impl From<String> for Path {
    fn from(text: String) -> Self {
        Self::parse(&text)
    }
}
