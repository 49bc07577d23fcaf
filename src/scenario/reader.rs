//! Reads the fields of an object that has been checked, with the field table's defaults.

use crate::model::appraisal::ForService;
use crate::model::appraisal::Split;
use crate::model::prices::Money;
use crate::model::prices::Uprating;
use crate::model::words::Worded;
use crate::scenario::check::distinct;
use crate::scenario::field::Field;
use crate::scenario::field::Names;
use crate::scenario::known::Known;
use crate::scenario::node::Node;
use crate::scenario::wording::LANGUAGES;
use crate::text::wording::Wording;

/// What every object of one scenario is read with.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub known: &'a Known,
    /// The deflator of the scenario's price year.
    pub deflator: f64,
    /// By place in the list of agencies.
    pub is_public: &'a [bool],
}

/// An object of a scenario without fault, read by the rows of the field table; one left out reads as its defaults.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub context: Context<'a>,
    node: &'a Node,
}

impl<'a> Reader<'a> {
    pub fn new(context: Context<'a>, node: Option<&'a Node>) -> Self {
        Self { context, node: node.unwrap_or(&Node::Null) }
    }

    /// The object as it was written.
    pub fn node(&self) -> &'a Node {
        self.node
    }

    pub fn get(&self, field: &Field) -> Option<&'a Node> {
        self.node.get(field.name)
    }

    /// The object in a field, all at its defaults where it is not there.
    pub fn inner(&self, field: &Field) -> Reader<'a> {
        Reader::new(self.context, self.get(field))
    }

    /// The object in a field, if it is there.
    pub fn object(&self, field: &Field) -> Option<Reader<'a>> {
        self.get(field).map(|node| Reader::new(self.context, Some(node)))
    }

    /// The objects of the list in a field.
    pub fn list(&self, field: &Field) -> impl Iterator<Item = Reader<'a>> + use<'a> {
        let context = self.context;
        self.get(field)
            .map_or(&[][..], Node::entries)
            .iter()
            .map(move |node| Reader::new(context, Some(node)))
    }

    /// A number, or its default; 0 where there is none.
    pub fn number(&self, field: &Field) -> f64 {
        self.optional_number(field).unwrap_or_else(|| field.default_number())
    }

    pub fn optional_number(&self, field: &Field) -> Option<f64> {
        self.get(field).and_then(Node::as_number)
    }

    pub fn whole(&self, field: &Field) -> usize {
        as_whole(self.number(field))
    }

    pub fn flag(&self, field: &Field) -> bool {
        match self.get(field) {
            Some(Node::Flag(flag)) => *flag,
            _ => field.default_number() == 1.0,
        }
    }

    pub fn text(&self, field: &Field) -> String {
        self.get(field).and_then(Node::as_text).unwrap_or_default().to_owned()
    }

    /// A text as it stands, in one language or more.
    pub fn wording(&self, field: &Field) -> Wording {
        let node = self.get(field).unwrap_or(&Node::Null);
        let by = |language: &str| node.get(language).and_then(Node::as_text).map(str::to_owned);
        match node {
            Node::Object(_) => Wording::ByLanguage { en: by(LANGUAGES[0]), cy: by(LANGUAGES[1]) },
            _ => Wording::from(node.as_text().unwrap_or_default()),
        }
    }

    /// A word, or its default.
    pub fn word(&self, field: &Field) -> Option<&'a str> {
        self.get(field).and_then(Node::as_text).or(field.default_word())
    }

    pub fn tags(&self, field: &Field) -> Vec<String> {
        let tags = self.get(field).map_or(&[][..], Node::entries);
        tags.iter().filter_map(Node::as_text).map(str::to_owned).collect()
    }

    /// What a word, or its default, stands for.
    pub fn choice<T: Worded>(&self, field: &Field) -> T {
        self.word(field).and_then(T::from_word).unwrap_or(T::FIRST)
    }

    /// An amount of money, and how it comes to the scenario's price year.
    pub fn money(&self, field: &Field) -> Money {
        let Some(node) = self.get(field) else { return Money::at_scenario_prices(field.default_number()) };
        let year = node.get("price_year").and_then(Node::as_number);
        let uprating = year.and_then(|year| {
            let from = self.context.known.deflator(year)?;
            Some(Uprating { price_year: as_year(year), to: self.context.deflator, from })
        });
        let amount = node.get("amount").unwrap_or(node).as_number().unwrap_or(0.0);
        Money { amount, uprating }
    }

    /// Weights as shares, in the order of the agencies; those of 0 are left out.
    pub fn split(&self, field: &Field) -> Split {
        self.get(field).map_or_else(Split::default, |weights| split(self.context, weights))
    }

    /// The place of the id in a field.
    pub fn place(&self, field: &Field, names: Names) -> Option<usize> {
        self.context.known.place(names, self.word(field)?)
    }

    /// Numbers by service, in the order of the services.
    pub fn by_service(&self, field: &Field) -> Vec<ForService> {
        let by_place = numbers_by_place(self.context, self.get(field), Names::Services);
        by_place.into_iter().map(|(service, value)| ForService { service, value }).collect()
    }

    /// Numbers by agency, in the order of the agencies.
    pub fn by_agency(&self, field: &Field) -> Vec<(usize, f64)> {
        numbers_by_place(self.context, self.get(field), Names::Agencies)
    }
}

/// Weights as shares of their sum.
pub(super) fn split(context: Context, weights: &Node) -> Split {
    let weights = numbers_by_place(context, Some(weights), Names::Agencies);
    let sum = |keep: &dyn Fn(usize) -> bool| {
        weights.iter().filter(|(agency, _)| keep(*agency)).fold(0.0, |sum, (_, weight)| sum + weight)
    };
    let total = sum(&|_| true);
    let positive = weights.iter().filter(|(_, weight)| *weight > 0.0);
    Split {
        parts: positive.map(|(agency, weight)| (*agency, weight / total)).collect(),
        public: sum(&|agency| context.is_public[agency]) / total,
        private: sum(&|agency| !context.is_public[agency]) / total,
    }
}

fn numbers_by_place(context: Context, map: Option<&Node>, names: Names) -> Vec<(usize, f64)> {
    let fields = map.into_iter().flat_map(distinct);
    let mut numbers: Vec<(usize, f64)> = fields
        .filter_map(|(id, value)| Some((context.known.place(names, id)?, value.as_number()?)))
        .collect();
    numbers.sort_by_key(|(place, _)| *place);
    numbers
}

/// A number that has been checked to be whole and not negative.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the field table")]
pub(super) fn as_whole(value: f64) -> usize {
    value as usize
}

/// A year that has been checked to be one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the field table")]
pub(super) fn as_year(value: f64) -> u32 {
    value as u32
}
