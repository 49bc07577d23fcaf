//! What one output of a public service costs: the built-in list, each price with its source.

use std::sync::OnceLock;

use crate::data::attribution::Licence;
use crate::data::csv::decimal;
use crate::data::csv::line;
use crate::data::csv::records;

/// The columns of a list of unit costs.
pub const COLUMNS: [&str; 17] = [
    "id",
    "theme",
    "name",
    "output",
    "amount",
    "price_year",
    "kind",
    "paid_by",
    "code",
    "source",
    "quoted_by",
    "derivation",
    "licence",
    "grade",
    "overlaps",
    "supersedes",
    "note",
];

/// The price of one output, or of one year of a state that public services deal with.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitCost {
    /// What it is called in this list.
    pub id: String,
    /// The field of public service.
    pub theme: String,
    /// What is paid for, in plain words.
    pub name: String,
    /// The unit: an attendance, a week.
    pub output: String,
    /// Pounds a unit, at the prices of its own year: uprate it once.
    pub amount: f64,
    /// The financial year of its prices: 2011 means 2011/12.
    pub price_year: u32,
    /// Whose gain it is to do without it.
    pub kind: CostKind,
    /// Who pays, by kind of agency, as weights.
    pub paid_by: Vec<(String, f64)>,
    /// Its code in the publication; empty where it has none.
    pub code: String,
    /// The publication.
    pub source: String,
    /// Who quotes the publication, for an amount that is second-hand; empty where the publication itself was read.
    pub quoted_by: String,
    /// How the amount follows from published ones; empty where it is published as it stands.
    pub derivation: String,
    /// The licence that asks to be named with the amount; `None` for a single figure that is cited.
    pub licence: Option<Licence>,
    /// How robust the publication says it is; none where it does not say.
    pub grade: Option<Robustness>,
    /// Other entries that must not be counted for the same event.
    pub overlaps: Vec<String>,
    /// Older entries in whose place this one should be used.
    pub supersedes: Vec<String>,
    /// What to know before using it.
    pub note: String,
}

/// Whose gain it is to do without an output.
///
/// ```
/// # use outcomes_calculator::data::unit_costs::CostKind;
/// assert_eq!(CostKind::from_word("social"), Some(CostKind::Social));
/// assert_eq!(CostKind::Fiscal.word(), "fiscal");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostKind {
    /// A public budget's.
    Fiscal,
    /// People's and firms'.
    Economic,
    /// A harm to people, in no budget.
    Social,
}

/// How robust the GMCA Unit Cost Database says an estimate is. It is not a scenario's grade of evidence.
///
/// ```
/// # use outcomes_calculator::data::unit_costs::Robustness;
/// assert_eq!(Robustness::from_word("amber"), Some(Robustness::Amber));
/// assert_eq!(Robustness::Green.word(), "green");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Robustness {
    /// Use with care.
    Red,
    /// Fair.
    Amber,
    /// Good.
    Green,
}

/// The built-in list, in its own order.
///
/// ```
/// # use outcomes_calculator::data::unit_costs::{CostKind, unit_costs};
/// assert!(unit_costs().iter().any(|entry| entry.kind == CostKind::Social));
/// ```
#[must_use]
pub fn unit_costs() -> &'static [UnitCost] {
    static LIST: OnceLock<Vec<UnitCost>> = OnceLock::new();
    LIST.get_or_init(|| read(include_str!("unit_costs.csv")))
}

/// The built-in entry of this id.
///
/// ```
/// # use outcomes_calculator::data::unit_costs::unit_cost;
/// assert_eq!(unit_cost("arrest").map(|entry| entry.amount), Some(593.0));
/// ```
#[must_use]
pub fn unit_cost(id: &str) -> Option<&'static UnitCost> {
    unit_costs().iter().find(|entry| entry.id == id)
}

/// The entries of a list in the form of `unit_costs.csv`, its first record being the names of the columns.
/// A record that is no entry is left out.
///
/// ```
/// # use outcomes_calculator::data::unit_costs::{read, unit_costs, write};
/// assert_eq!(read(&write(unit_costs())), unit_costs());
/// ```
#[must_use]
pub fn read(csv: &str) -> Vec<UnitCost> {
    records(csv).iter().skip(1).filter_map(|record| UnitCost::from_record(record)).collect()
}

/// A list in the form of `unit_costs.csv`.
///
/// ```
/// # use outcomes_calculator::data::unit_costs::{unit_costs, write};
/// let csv = write(&unit_costs()[..2]);
/// assert_eq!(csv.lines().count(), 3);
/// assert!(csv.starts_with("id,theme,name,"));
/// ```
#[must_use]
pub fn write(list: &[UnitCost]) -> String {
    list.iter().fold(line(&COLUMNS), |csv, entry| csv + &entry.line())
}

impl UnitCost {
    fn from_record(record: &[String]) -> Option<Self> {
        let fields: &[String; COLUMNS.len()] = record.try_into().ok()?;
        let [
            id,
            theme,
            name,
            output,
            amount,
            price_year,
            kind,
            paid_by,
            code,
            source,
            quoted_by,
            derivation,
            licence,
            grade,
            overlaps,
            supersedes,
            note,
        ] = fields.clone();
        Some(Self {
            amount: decimal(&amount)?,
            price_year: price_year.parse().ok()?,
            kind: CostKind::from_word(&kind)?,
            paid_by: parts(&paid_by).map(weight).collect::<Option<_>>()?,
            licence: if licence.is_empty() { None } else { Some(Licence::from_word(&licence)?) },
            grade: if grade.is_empty() { None } else { Some(Robustness::from_word(&grade)?) },
            overlaps: parts(&overlaps).map(str::to_owned).collect(),
            supersedes: parts(&supersedes).map(str::to_owned).collect(),
            id,
            theme,
            name,
            output,
            code,
            source,
            quoted_by,
            derivation,
            note,
        })
    }

    fn line(&self) -> String {
        let payers: Vec<String> =
            self.paid_by.iter().map(|(kind, weight)| kind.clone() + ":" + &weight.to_string()).collect();
        line(&[
            &self.id,
            &self.theme,
            &self.name,
            &self.output,
            &self.amount.to_string(),
            &self.price_year.to_string(),
            self.kind.word(),
            &payers.join(";"),
            &self.code,
            &self.source,
            &self.quoted_by,
            &self.derivation,
            self.licence.map_or("", Licence::word),
            self.grade.map_or("", Robustness::word),
            &self.overlaps.join(";"),
            &self.supersedes.join(";"),
            &self.note,
        ])
    }

    /// Where it is from, as a scenario's `source` says it: publication, code, year of prices, how it was derived, and who
    /// quotes it where it is second-hand.
    ///
    /// ```
    /// # use outcomes_calculator::data::unit_costs::{UnitCost, unit_cost};
    /// let arrest = unit_cost("arrest").expect("it is in the list");
    /// let priced = UnitCost { source: "A study".to_owned(), code: "CR1".to_owned(), price_year: 2009, ..arrest.clone() };
    /// assert_eq!(priced.citation(), "A study, CR1, 2009/10 prices");
    /// let quoted = UnitCost { quoted_by: "a newspaper".to_owned(), ..priced };
    /// assert_eq!(quoted.citation(), "A study, CR1, 2009/10 prices, second-hand: as quoted by a newspaper");
    /// ```
    #[must_use]
    pub fn citation(&self) -> String {
        let mut citation = self.source.clone();
        if !self.code.is_empty() {
            citation.push_str(", ");
            citation.push_str(&self.code);
        }
        let next = (self.price_year + 1) % 100;
        let zero = if next < 10 { "0" } else { "" };
        citation =
            citation + ", " + &self.price_year.to_string() + "/" + zero + &next.to_string() + " prices";
        for (what, text) in [(", ", &self.derivation), (", second-hand: as quoted by ", &self.quoted_by)] {
            if !text.is_empty() {
                citation = citation + what + text;
            }
        }
        citation
    }
}

fn parts(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').filter(|part| !part.is_empty())
}

fn weight(part: &str) -> Option<(String, f64)> {
    let (kind, weight) = part.split_once(':')?;
    Some((kind.to_owned(), decimal(weight)?))
}

impl CostKind {
    /// The kind of a word of the list.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Fiscal, Self::Economic, Self::Social].into_iter().find(|kind| kind.word() == word)
    }

    /// Its word in the list and in a scenario.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Fiscal => "fiscal",
            Self::Economic => "economic",
            Self::Social => "social",
        }
    }
}

impl Robustness {
    /// The grade of a word of the list.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Red, Self::Amber, Self::Green].into_iter().find(|grade| grade.word() == word)
    }

    /// Its word in the list.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
        }
    }
}
