//! The other numbers of a service, and who pays for it in shares that add to 100 per cent.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # let scenario = Scenario::new(serde_json::from_str(preset("whole-place-deal").unwrap_or_default())?);
//! # let appraisal = outcomes_calculator::scenario::validate::validate(&scenario).expect("no faults");
//! # let results = outcomes_calculator::model::evaluate::evaluate(&appraisal);
//! use outcomes_calculator::report::{Subject, numbers::{Began, sheet::Sheet}};
//! use outcomes_calculator::text::Language::English;
//!
//! let subject = Subject { scenario: &scenario, results: &results, ranged: &results, language: English };
//! let sheet = Sheet::new(subject, Began { scenario: &scenario, main: &[] }, "admission");
//! assert_eq!(sheet.cells[0].label, "Grows each year");
//! assert_eq!(sheet.payers.iter().map(|payer| payer.share).sum::<f64>(), 1.0);
//! assert_eq!(sheet.payers.len() + sheet.others.len(), 10);
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::report::Subject;
use crate::report::numbers::Began;
use crate::report::numbers::cell::{Cell, Cells};
use crate::scenario::field::Names;
use crate::scenario::shares::shares;

/// The other numbers of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Each number that it has.
    pub cells: Vec<Cell>,
    /// The field and the label of each that it has not.
    pub absent: Vec<(&'static str, String)>,
    /// Who pays.
    pub payers: Vec<Payer>,
    /// The id and the name of each agency that does not.
    pub others: Vec<(String, String)>,
}

/// An agency that pays for a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Payer {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its share, from 0 to 1.
    pub share: f64,
}

impl Sheet {
    /// The sheet of a service.
    #[must_use]
    pub fn new(subject: Subject, began: Began, service: &str) -> Self {
        let words = subject.language.your_numbers();
        let cells = Cells::new(subject, began);
        let name = subject.of_entry("services", service, "name");
        let fields = [
            ("growth", words.grows()),
            ("price_growth", words.price_grows()),
            ("cashable", words.cashable()),
            ("cash_lag", words.cash_after()),
            ("cash_step", words.cash_steps()),
            ("duplicated", words.done_twice()),
            ("digital", words.online()),
        ];
        let (mut shown, mut absent) = (Vec::new(), Vec::new());
        if let Some(place) = cells.entry("services", service) {
            for (field, label) in fields {
                match cells.cell(&place, field, label, name) {
                    Some(cell) => shown.push(cell),
                    None => absent.push((field, label.to_owned())),
                }
            }
        }
        let paid_by = subject.scenario.at(&["services.", service, ".paid_by"].concat());
        let named = |id: &str| subject.of_entry("agencies", id, "name").to_owned();
        let payers: Vec<Payer> = shares(paid_by)
            .into_iter()
            .map(|(id, share)| Payer { id: id.to_owned(), name: named(id), share })
            .collect();
        let others = subject.scenario.ids(Names::Agencies);
        let others = others.filter(|id| !payers.iter().any(|payer| payer.id == *id));
        Self { others: others.map(|id| (id.to_owned(), named(id))).collect(), cells: shown, absent, payers }
    }
}
