//! New parts of a scenario: an entry of a list, or an object that was not there, with the least that stands.

use crate::model::evidence::Scale;
use crate::scenario::Scenario;
use crate::scenario::check::FORMAT;
use crate::scenario::edit::Edit;
use crate::scenario::field::Field;
use crate::scenario::field::Kind;
use crate::scenario::field::Names;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::field::scenario;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::Row;
use crate::scenario::rule::Rule;
use crate::scenario::walk::at;

/// The first year of a scenario that is begun with nothing.
const FIRST_YEAR: f64 = 2026.0;

/// What a scenario cannot be without: the lists of which each has at least one entry.
const LEAST_LISTS: [&str; 3] = ["agencies", "services", "groups"];

impl Scenario {
    /// A place with nothing in it yet: one agency, one service and one group, under these names and without figures,
    /// and a redesign that does nothing.
    ///
    /// ```
    /// use outcomes_calculator::scenario::{Scenario, validate::validate};
    ///
    /// let empty = Scenario::empty("Our place", ["Council", "Hostel", "Rough sleepers"]);
    /// assert!(validate(&empty).is_ok());
    /// assert_eq!(empty.number("services.service-1.volume"), Some(0.0));
    /// ```
    #[must_use]
    pub fn empty(title: &str, names: [&str; 3]) -> Scenario {
        let object = |name: &str, value: Node| Node::Object(vec![(name.to_owned(), value)]);
        let mut root = vec![
            ("format".to_owned(), Node::Text(FORMAT.to_owned())),
            ("title".to_owned(), Node::Text(title.to_owned())),
            ("appraisal".to_owned(), object("start_year", Node::Number(FIRST_YEAR))),
        ];
        root.extend(LEAST_LISTS.map(|list| (list.to_owned(), Node::List(Vec::new()))));
        root.push(("redesign".to_owned(), object("take_up", Node::Object(Vec::new()))));
        let bare = Scenario::new(Node::Object(root));
        LEAST_LISTS.iter().zip(names).fold(bare, |place, (list, name)| {
            let Some(Kind::List { of, .. }) = scenario().field(list).map(|field| &field.kind) else {
                return place;
            };
            let entry = place.blank(of, list, name);
            let put = entry.map(|value| Edit::Put { path: Path::of(&[list, "0"]), value });
            put.and_then(|put| place.with(&put).ok()).unwrap_or(place)
        })
    }

    /// A new object with what it must have: `name` for its texts, an id of its own, 0 or the least for its
    /// numbers, the first of what it refers to. None where there is nothing yet to refer to.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::scenario::field;
    ///
    /// let Some(field::Kind::List { of, .. }) = field::scenario().field("agencies").map(|field| &field.kind) else {
    ///     panic!("a list")
    /// };
    /// let agency = scenario.blank(of, "agencies", "New agency").expect("an agency refers to nothing");
    /// assert_eq!(agency.get("name").and_then(|name| name.as_text()), Some("New agency"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn blank(&self, object: &'static Object, list: &str, name: &str) -> Option<Node> {
        if list == "ranges" {
            return self.blank_range();
        }
        let holds = (object.rule == Rule::Value).then(|| Node::Object(vec![kind_of_value()]));
        let needs =
            |field: &&Field| field.need == Need::Required && object.allows(field.name, holds.as_ref());
        let fields = object.fields.iter().filter(needs).map(|field| {
            let value = match field.name {
                "kind" if object.rule == Rule::Value => kind_of_value().1,
                "id" => Node::Text(self.fresh_id(list)),
                _ => self.blank_value(field, name)?,
            };
            Some((field.name.to_owned(), value))
        });
        fields.collect::<Option<Vec<_>>>().map(Node::Object)
    }

    /// What a field that is not there begins with. None where there is nothing yet to refer to.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::{Scenario, field::scenario, node::Node};
    /// let empty = Scenario::new(Node::Object(Vec::new()));
    /// let title = scenario().field("title").expect("a scenario has a title");
    /// assert_eq!(empty.blank_value(title, "Ours"), Some(Node::Text("Ours".to_owned())));
    /// ```
    #[must_use]
    pub fn blank_value(&self, field: &'static Field, name: &str) -> Option<Node> {
        Some(match &field.kind {
            Kind::Number(row) | Kind::Money(row) => Node::Number(least(row)),
            Kind::Text { .. } | Kind::Plain | Kind::Format | Kind::Id => Node::Text(name.to_owned()),
            Kind::Flag => Node::Flag(false),
            Kind::Word(words) => Node::Text((*words.first()?).to_owned()),
            Kind::Reference(names) => Node::Text(self.ids(*names).next()?.to_owned()),
            Kind::Weights | Kind::Surplus => {
                Node::Object(vec![(self.ids(Names::Agencies).next()?.to_owned(), Node::Number(1.0))])
            }
            Kind::NumberMap(..) | Kind::ObjectMap(..) | Kind::Deflators(_) => Node::Object(Vec::new()),
            Kind::Tags | Kind::List { .. } => Node::List(Vec::new()),
            Kind::Grades(_) => Node::List(Scale::USUAL.0.map(Node::Number).to_vec()),
            Kind::Numbers { row, .. } => Node::List(vec![Node::Number(row.most)]),
            Kind::Object(object) | Kind::Discounting(object) => self.blank(object, field.name, name)?,
        })
    }

    /// A range of the first price that has none, a fifth down and up.
    fn blank_range(&self) -> Option<Node> {
        let ranges = self.root().get("ranges").map_or(&[][..], Node::entries);
        let is_free = |path: &String| {
            !ranges.iter().any(|range| range.get("path").and_then(Node::as_text) == Some(path.as_str()))
        };
        let prices = self.ids(Names::Services).map(|id| format!("services.{id}.unit_cost"));
        let people = self.ids(Names::Groups).map(|id| format!("groups.{id}.people"));
        let path = prices.chain(people).find(is_free)?;
        let value = self.number(&path)?;
        Some(Node::Object(vec![
            ("path".to_owned(), Node::Text(path)),
            ("low".to_owned(), Node::Number(value * 0.8)),
            ("high".to_owned(), Node::Number(value * 1.2)),
        ]))
    }

    /// The ids of a list, in order.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// let text = r#"{"services": [{"id": "ae", "volume": 900}, {"id": "gp", "volume": 4000, "source": "local count"}]}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// use outcomes_calculator::scenario::field::Names;
    ///
    /// assert_eq!(scenario.ids(Names::Services).collect::<Vec<_>>(), ["ae", "gp"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn ids(&self, names: Names) -> impl Iterator<Item = &str> {
        let entries = self.root().get(names.key()).map_or(&[][..], Node::entries);
        entries.iter().filter_map(|entry| entry.get("id").and_then(Node::as_text))
    }

    /// An id that no entry of the list has yet.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// let text = r#"{"services": [{"id": "ae", "volume": 900}, {"id": "gp", "volume": 4000, "source": "local count"}]}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// assert_eq!(scenario.fresh_id("services"), "service-3");
    /// assert_eq!(scenario.fresh_id("groups"), "group-1");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn fresh_id(&self, list: &str) -> String {
        let word = if list == "agencies" { "agency" } else { list.trim_end_matches('s') };
        let entries = self.root().get(list).map_or(&[][..], Node::entries);
        let is_taken =
            |id: &str| entries.iter().any(|entry| entry.get("id").and_then(Node::as_text) == Some(id));
        let mut number = entries.len() + 1;
        while is_taken(&format!("{word}-{number}")) {
            number += 1;
        }
        format!("{word}-{number}")
    }

    /// What stands at a path; none where nothing does.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::Scenario;
    /// let text = r#"{"services": [{"id": "ae", "volume": 900}, {"id": "gp", "volume": 4000, "source": "local count"}]}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// assert_eq!(scenario.at("services.gp.volume").and_then(|node| node.as_number()), Some(4000.0));
    /// assert_eq!(scenario.at("services.gp.growth"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Node> {
        at(self.root(), &Path::parse(path))
    }
}

fn least(row: &Row) -> f64 {
    if row.above_least { row.least + row.step } else { row.least.max(0.0).min(row.most) }
}

/// Of what kind a new value is: a fiscal one would need to say whom it falls to.
fn kind_of_value() -> (String, Node) {
    ("kind".to_owned(), Node::Text("social".to_owned()))
}
