//! What one output of a public service costs: the built-in list, each price with its source.

use std::sync::OnceLock;

use crate::data::csv::line;
use crate::data::csv::records;

/// What must be said wherever a price of the GMCA Unit Cost Database is shown or downloaded: its licence asks
/// for the name, the licence, and a word on what was changed.
pub const ATTRIBUTION: &str = "Unit costs from the Unit Cost Database v1.4 (March 2015), © Greater Manchester Combined Authority \
     (New Economy), used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Selected, renamed, \
     rounded to pence and brought to today's prices by this calculator.";

/// The columns of a list of unit costs.
pub const COLUMNS: [&str; 13] = [
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
    "grade",
    "overlaps",
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
    /// How robust the publication says it is; none where it does not say.
    pub grade: Option<Robustness>,
    /// Other entries that must not be counted for the same event.
    pub overlaps: Vec<String>,
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
        let [id, theme, name, output, amount, price_year, kind, paid_by, code, source, grade, overlaps, note] =
            fields.clone();
        Some(Self {
            amount: decimal(&amount)?,
            price_year: price_year.parse().ok()?,
            kind: CostKind::from_word(&kind)?,
            paid_by: parts(&paid_by).map(weight).collect::<Option<_>>()?,
            grade: if grade.is_empty() { None } else { Some(Robustness::from_word(&grade)?) },
            overlaps: parts(&overlaps).map(str::to_owned).collect(),
            id,
            theme,
            name,
            output,
            code,
            source,
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
            self.grade.map_or("", Robustness::word),
            &self.overlaps.join(";"),
            &self.note,
        ])
    }

    /// Where it is from, as a scenario's `source` says it: publication, code, year of prices.
    ///
    /// ```
    /// # use outcomes_calculator::data::unit_costs::{UnitCost, unit_cost};
    /// let arrest = unit_cost("arrest").expect("it is in the list");
    /// let priced = UnitCost { source: "A study".to_owned(), code: "CR1".to_owned(), price_year: 2009, ..arrest.clone() };
    /// assert_eq!(priced.citation(), "A study, CR1, 2009/10 prices");
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
        citation + ", " + &self.price_year.to_string() + "/" + zero + &next.to_string() + " prices"
    }
}

fn parts(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').filter(|part| !part.is_empty())
}

fn weight(part: &str) -> Option<(String, f64)> {
    let (kind, weight) = part.split_once(':')?;
    Some((kind.to_owned(), decimal(weight)?))
}

/// A number written in decimals, 15 digits at most. In the browser this is much smaller than the standard
/// library's reading of numbers, and as exact: one division of two whole numbers.
#[allow(clippy::cast_precision_loss, reason = "15 digits are exact")]
pub(crate) fn decimal(text: &str) -> Option<f64> {
    const MOST_DIGITS: usize = 15;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || whole.len() + fraction.len() > MOST_DIGITS {
        return None;
    }
    let mut digits: u64 = 0;
    for digit in whole.bytes().chain(fraction.bytes()) {
        digits = digits * 10 + u64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    let scale = fraction.bytes().fold(1.0, |scale, _| scale * 10.0);
    Some(digits as f64 / scale)
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

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn a_decimal_is_the_nearest_double_to_what_is_written() {
        for text in ["0", "109", "334.95", "0.0233", "227.92", "2192.9", "94780.01"] {
            assert_eq!(decimal(text), text.parse().ok(), "{text}");
        }
        for text in ["", ".5", "-1", "1e3", "1,000", "£5", "1.2.3", "1234567890123456"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
