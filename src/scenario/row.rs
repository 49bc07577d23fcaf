//! One number that a user can set: its unit, its limits, its step.

/// The size that no number of a scenario exceeds.
pub const LARGEST: f64 = 1e12;

/// One number that a user can set: a row of the field table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Its unit.
    pub unit: Unit,
    /// The least it may be.
    pub least: f64,
    /// The most it may be.
    pub most: f64,
    /// Whether it must be above `least`.
    pub above_least: bool,
    /// A change worth making by hand.
    pub step: f64,
    /// Whether only whole numbers stand.
    pub whole: bool,
    /// Whether a range may name it.
    pub varies: bool,
}

/// The unit of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A part of a whole, shown as a percentage.
    Share,
    /// A rate a year, shown as a percentage.
    Rate,
    /// Pounds.
    Pounds,
    /// People.
    People,
    /// Outputs a year.
    Outputs,
    /// Years.
    Years,
    /// A year of the calendar.
    Year,
    /// Hours a year.
    Hours,
    /// A count.
    Count,
    /// An index number.
    Index,
}

impl Unit {
    /// Whether numbers of this unit are shown as percentages.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::row::Unit;
    /// assert!(Unit::Rate.is_percent() && !Unit::Pounds.is_percent());
    /// ```
    #[must_use]
    pub fn is_percent(self) -> bool {
        matches!(self, Unit::Share | Unit::Rate)
    }
}

impl Row {
    /// Whether a number is within the limits.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario, scenario::{find::find, path::Path}};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    ///
    /// let years = find(scenario.root(), &Path::parse("appraisal.years")).expect("it has a default").row;
    /// assert!(years.allows(1.0) && years.allows(60.0) && !years.allows(0.0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn allows(&self, value: f64) -> bool {
        (self.least..=self.most).contains(&value) && !(self.above_least && value <= self.least)
    }

    pub(super) const fn new(unit: Unit, least: f64, most: f64, step: f64) -> Self {
        Self { unit, least, most, above_least: false, step, whole: false, varies: true }
    }
}

/// A row of numbers that lists hold, from 0 to 1.
pub const SHARE: Row = Row::new(Unit::Share, 0.0, 1.0, 0.01);

/// A row of the scale of grades.
pub(super) const GRADE: Row = Row { varies: false, ..SHARE };

/// A row of a price index, not so near 0 that an amount brought to another year is past every number.
pub(super) const INDEX: Row = Row { varies: false, ..Row::new(Unit::Index, 0.001, LARGEST, 1.0) };

/// A row of numbers above 0.
pub(super) const ABOVE_ZERO: Row =
    Row { above_least: true, varies: false, ..Row::new(Unit::Index, 0.0, LARGEST, 1.0) };

/// A row of weights.
pub const WEIGHT: Row = Row::new(Unit::Count, 0.0, LARGEST, 1.0);

/// A row of any number.
pub(super) const ANY: Row = Row::new(Unit::Count, -LARGEST, LARGEST, 1.0);

/// The row of a price year; which years there are depends on the price index.
///
/// ```
/// # use outcomes_calculator::scenario::row::PRICE_YEAR;
/// // A form takes no half of a year, and no range of years.
/// assert!(PRICE_YEAR.allows(2011.0) && PRICE_YEAR.whole && !PRICE_YEAR.varies);
/// ```
pub const PRICE_YEAR: Row = Row { whole: true, varies: false, ..Row::new(Unit::Year, 1900.0, 2200.0, 1.0) };
