//! Ranges give way to the number that a person sets: one that would no longer hold it is made to.

use crate::scenario::Scenario;
use crate::scenario::find::find;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Row;

/// A range that gave way, with the ends that it had and has.
#[derive(Clone, Debug, PartialEq)]
pub struct GaveWay {
    /// The number that it is of.
    pub path: String,
    /// Its low and its high end before, in the unit of the number.
    pub before: (f64, f64),
    /// Its low and its high end now, in the unit of the number.
    pub now: (f64, f64),
    /// Whether the number is a share or a rate, shown as a percentage.
    pub is_percent: bool,
}

impl Scenario {
    /// This scenario, made from `base`, with every range that held its number in `base` widened as far as it must be to
    /// hold it still, and the ranges so widened. One that `base` has not, or has with other ends, stays as it is.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{Scenario, edit::Edit, path::Path};
    /// # let text = r#"{"services": [{"id": "ae", "volume": 90}], "ranges": [{"path": "services.ae.volume", "low": 80, "high": 99}]}"#;
    /// let base = Scenario::new(serde_json::from_str(text)?);
    /// let path = Path::parse("services.ae.volume");
    /// let (set, gave_way) = base.with(&Edit::SetNumber { path, value: 50.0 }).expect("it is there").giving_way(&base);
    /// assert_eq!(set.number("ranges.0.low"), Some(50.0));
    /// assert_eq!((gave_way[0].before, gave_way[0].now), ((80.0, 99.0), (50.0, 99.0)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn giving_way(mut self, base: &Scenario) -> (Scenario, Vec<GaveWay>) {
        let gave_way: Vec<GaveWay> =
            ranges(&self.root).filter_map(|range| self.widened(range, base)).collect();
        for wider in &gave_way {
            self.set_ends(&wider.path, wider.now);
        }
        (self, gave_way)
    }

    /// This scenario with the ranges that gave way as they were before.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{Scenario, giving_way::GaveWay};
    /// # let text = r#"{"ranges": [{"path": "services.ae.volume", "low": 50, "high": 99}]}"#;
    /// let wider = Scenario::new(serde_json::from_str(text)?);
    /// let path = "services.ae.volume".to_owned();
    /// let gave_way = GaveWay { path, before: (80.0, 99.0), now: (50.0, 99.0), is_percent: false };
    /// assert_eq!(wider.taking_back(&[gave_way]).number("ranges.0.low"), Some(80.0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn taking_back(mut self, gave_way: &[GaveWay]) -> Scenario {
        for wider in gave_way {
            self.set_ends(&wider.path, wider.before);
        }
        self
    }

    /// The row of the number whose range has its end at a path; `None` where no range has.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// # let text = r#"{"ranges": [{"path": "appraisal.years", "low": 5, "high": 20}]}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// assert!(scenario.row_of_range("ranges.0.low").is_some_and(|row| row.whole));
    /// assert_eq!(scenario.row_of_range("appraisal.years"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn row_of_range(&self, path: &str) -> Option<&'static Row> {
        let (range, end) = path.strip_prefix("ranges.")?.split_once('.')?;
        if !matches!(end, "low" | "high") {
            return None;
        }
        let range = ranges(&self.root).nth(range.parse().ok()?)?;
        Some(find(&self.root, &Path::parse(range.get("path")?.as_text()?))?.row)
    }

    /// The ranges that gave way since `base`: the number that each is of is outside what it was then.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// # let text = r#"{"ranges": [{"path": "appraisal.years", "low": 5, "high": 20}]}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// assert_eq!(scenario.gave_way_since(&scenario), []);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn gave_way_since(&self, base: &Scenario) -> Vec<GaveWay> {
        let since = |range: &Node| {
            let (path, now) = (range.get("path").and_then(Node::as_text)?, ends(range)?);
            let before = ends(range_of(&base.root, path)?)?;
            let (number, value) = (find(&self.root, &Path::parse(path))?, self.number(path)?);
            let is_percent = number.row.unit.is_percent();
            (!holds(before, value)).then(|| GaveWay { path: path.to_owned(), before, now, is_percent })
        };
        ranges(&self.root).filter_map(since).collect()
    }

    fn set_ends(&mut self, path: &str, (low, high): (f64, f64)) {
        let Some(Node::List(entries)) = field(&mut self.root, "ranges") else { return };
        let is_of = |range: &&mut Node| range.get("path").and_then(Node::as_text) == Some(path);
        let Some(range) = entries.iter_mut().find(is_of) else { return };
        for (name, end) in [("low", low), ("high", high)] {
            if let Some(stands) = field(range, name) {
                *stands = Node::Number(end);
            }
        }
    }

    fn widened(&self, range: &Node, base: &Scenario) -> Option<GaveWay> {
        let path = range.get("path").and_then(Node::as_text)?;
        let before = ends(range)?;
        let stood = range_of(&base.root, path)?;
        let (number, value) = (find(&self.root, &Path::parse(path))?, self.number(path)?);
        if ends(stood)? != before || !holds(before, base.number(path)?) || holds(before, value) {
            return None;
        }
        let now = (before.0.min(value), before.1.max(value));
        Some(GaveWay { path: path.to_owned(), before, now, is_percent: number.row.unit.is_percent() })
    }
}

fn ranges(root: &Node) -> impl Iterator<Item = &Node> {
    root.get("ranges").map_or(&[][..], Node::entries).iter()
}

fn range_of<'a>(root: &'a Node, path: &str) -> Option<&'a Node> {
    ranges(root).find(|range| range.get("path").and_then(Node::as_text) == Some(path))
}

fn holds((low, high): (f64, f64), value: f64) -> bool {
    low <= value && value <= high
}

fn ends(range: &Node) -> Option<(f64, f64)> {
    range.get("low").and_then(Node::as_number).zip(range.get("high").and_then(Node::as_number))
}

fn field<'a>(node: &'a mut Node, name: &str) -> Option<&'a mut Node> {
    let Node::Object(fields) = node else { return None };
    fields.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value)
}
