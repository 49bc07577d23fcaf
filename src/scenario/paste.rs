//! A block of figures from a spreadsheet, put into the number boxes from one on: all of them, or none.

use crate::scenario::Scenario;
use crate::scenario::block::cells;
use crate::scenario::edit::Edit;
use crate::scenario::fault::Fault;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::scenario::spot::Way;
use crate::scenario::spot::spot;
use crate::scenario::validate::validate;
use crate::scenario::walk::at;
use crate::scenario::written_number::Unread;
use crate::scenario::written_number::Written;
use crate::scenario::written_number::written_number;
use crate::text::paste::CellFault;
use crate::text::paste::PasteFault;

/// A scenario with pasted figures in it. It has no fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// The scenario.
    pub scenario: Scenario,
    /// How many figures were put in.
    pub count: usize,
}

/// A figure of the block, and the box it goes into.
struct Figure {
    row: usize,
    column: usize,
    path: String,
    value: f64,
}

impl Scenario {
    /// This scenario with the figures of a block in the box of `path` and those below and beside it. `read` makes
    /// a number, in the unit of its row, of a plain text such as `-1234.5`.
    ///
    /// # Errors
    ///
    /// Every cell that cannot go into a box; where there is none, every fault that the figures would make.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// let read = |text: &str, _: &_| text.parse().ok();
    /// let pasted = scenario.pasted("appraisal.years", "12\n20.5", &read);
    /// assert!(pasted.is_err(), "the number below is no year");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn pasted(
        &self,
        path: &str,
        text: &str,
        read: &dyn Fn(&str, &Row) -> Option<f64>,
    ) -> Result<Pasted, Vec<PasteFault>> {
        self.pasted_in(&|rows, columns| self.boxes(path, rows, columns), text, read)
    }

    /// The same with the figures in other boxes, as a table has them: `boxes` gives the path of each for so many rows and columns,
    /// and none where there is no box.
    ///
    /// # Errors
    ///
    /// Every cell that cannot go into a box; where there is none, every fault that the figures would make.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// let read = |text: &str, _: &_| text.parse().ok();
    /// let paths = ["services.ae.volume", "groups.frequent-attenders.use.ae"].map(|path| Some(path.to_owned()));
    /// let pasted = scenario.pasted_in(&|_, _| vec![paths.to_vec()], "91204\t6.8", &read).expect("both are numbers");
    /// assert_eq!(pasted.scenario.number("groups.frequent-attenders.use.ae"), Some(6.8));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn pasted_in(
        &self,
        boxes: &dyn Fn(usize, usize) -> Vec<Vec<Option<String>>>,
        text: &str,
        read: &dyn Fn(&str, &Row) -> Option<f64>,
    ) -> Result<Pasted, Vec<PasteFault>> {
        let figures = self.figures(boxes, text, read)?;
        // Each figure in its turn, in one copy: a large place is not copied for every cell of a large block.
        let mut scenario = self.clone();
        let set = figures.iter().try_for_each(|figure| scenario.apply(&scenario.setting(figure)).map(|_| ()));
        let (scenario, _) = scenario.giving_way(self);
        let checked = set.and_then(|()| validate(&scenario)).map(|_| scenario);
        match checked {
            Ok(scenario) => Ok(Pasted { scenario, count: figures.len() }),
            Err(faults) => Err(faults.into_iter().map(|fault| told(fault, &figures)).collect()),
        }
    }

    fn figures(
        &self,
        boxes: &dyn Fn(usize, usize) -> Vec<Vec<Option<String>>>,
        text: &str,
        read: &dyn Fn(&str, &Row) -> Option<f64>,
    ) -> Result<Vec<Figure>, Vec<PasteFault>> {
        let cells = cells(text).map_err(|fault| vec![fault])?;
        let columns = cells.iter().map(Vec::len).max().unwrap_or_default();
        let boxes = boxes(cells.len(), columns);
        let has_decimal_commas = self.has_decimal_commas(&cells, &boxes);
        let (mut figures, mut faults) = (Vec::new(), Vec::new());
        for (row, line) in cells.iter().enumerate() {
            for (column, given) in line.iter().enumerate() {
                let (path, row, column) = (boxes[row][column].as_deref(), row + 1, column + 1);
                match self.in_box(given, path, has_decimal_commas, read) {
                    Ok((path, value)) => figures.push(Figure { row, column, path, value }),
                    Err(why) => {
                        faults.push(PasteFault::Cell { row, column, given: (*given).to_owned(), why });
                    }
                }
            }
        }
        if faults.is_empty() { Ok(figures) } else { Err(faults) }
    }

    /// Whether a cell shows that the block was written by someone who writes decimals after a comma.
    fn has_decimal_commas(&self, cells: &[Vec<&str>], boxes: &[Vec<Option<String>>]) -> bool {
        let all = cells.iter().zip(boxes).flat_map(|(line, boxes)| line.iter().zip(boxes));
        all.filter_map(|(given, path)| Some((given, self.row_of(path.as_deref()?)?)))
            .filter_map(|(given, row)| written_number(given, row.unit).ok())
            .any(|written| written.has_decimal_comma)
    }

    fn in_box(
        &self,
        given: &str,
        path: Option<&str>,
        has_decimal_commas: bool,
        read: &dyn Fn(&str, &Row) -> Option<f64>,
    ) -> Result<(String, f64), CellFault> {
        if given.is_empty() {
            return Err(CellFault::Empty);
        }
        let path = path.ok_or(CellFault::NoBox)?;
        let row = self.row_of(path).ok_or(CellFault::NoBox)?;
        let plain = match written_number(given, row.unit) {
            Ok(Written { plain, other: Some(other), .. }) if has_decimal_commas => {
                // The one with a point is the one with decimals.
                let (decimals, thousands) = if plain.contains('.') { (plain, other) } else { (other, plain) };
                return Err(CellFault::Either { thousands, decimals });
            }
            Ok(written) => written.plain,
            Err(Unread::Either { thousands, decimals }) => {
                return Err(CellFault::Either { thousands, decimals });
            }
            Err(Unread::NoNumber) => return Err(CellFault::NoNumber),
        };
        let value = read(&plain, row).ok_or(CellFault::NoNumber)?;
        Ok((path.to_owned(), value))
    }

    /// The unit and limits of a box.
    fn row_of(&self, path: &str) -> Option<&'static Row> {
        self.row_of_range(path).or_else(|| spot(path).map(|spot| spot.row))
    }

    fn setting(&self, figure: &Figure) -> Edit {
        let (path, value) = (Path::parse(&figure.path), figure.value);
        match spot(&figure.path).map(|spot| spot.way) {
            Some(Way::Put) => Edit::Put { path, value: Node::Number(value) },
            Some(Way::Year) => {
                let amount = path.parent().unwrap_or_default();
                match at(self.root(), &amount).and_then(Node::as_number) {
                    // An amount that had no year of its own gets one.
                    Some(number) => Edit::Put {
                        path: amount,
                        value: Node::Object(vec![
                            ("amount".to_owned(), Node::Number(number)),
                            ("price_year".to_owned(), Node::Number(value)),
                        ]),
                    },
                    None => Edit::Put { path, value: Node::Number(value) },
                }
            }
            Some(Way::Set) | None => Edit::SetNumber { path, value },
        }
    }
}

/// A fault of the scenario, with the cell that it comes from.
fn told(fault: Fault, figures: &[Figure]) -> PasteFault {
    let is_of = |figure: &&Figure| {
        let rest = fault.path.strip_prefix(&figure.path).or_else(|| figure.path.strip_prefix(&fault.path));
        rest.is_some_and(|rest| rest.is_empty() || rest == ".amount" || rest == ".price_year")
    };
    let exact = figures.iter().find(|figure| figure.path == fault.path);
    let cell = exact.or_else(|| figures.iter().find(is_of)).map(|figure| (figure.row, figure.column));
    PasteFault::Refused { cell, kind: fault.kind, path: fault.path }
}
