//! Fields that belong beside others: what a cost's unit and a value's kind let stand.

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::field::Field;
use crate::scenario::field::Need;
use crate::scenario::field::Object;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::rule::Rule;
use crate::scenario::walk::at;

impl Object {
    /// Whether a field belongs beside what an object of this kind holds.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::{Kind, scenario};
    /// # let Some(Kind::Object(drive)) = scenario().field("efficiency").map(|field| &field.kind) else { panic!("an object") };
    /// # let Some(Kind::List { of: cost, .. }) = drive.field("costs").map(|field| &field.kind) else { panic!("a list") };
    /// let yearly = serde_json::from_str(r#"{"per": "year"}"#)?;
    /// assert!(cost.allows("from", Some(&yearly)) && !cost.allows("year", Some(&yearly)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn allows(&self, field: &str, holds: Option<&Node>) -> bool {
        self.rule.beside().iter().filter(|rule| rule.field == field).all(|rule| {
            let stands = holds.and_then(|holds| holds.get(rule.other));
            if rule.words.is_empty() {
                return stands.is_some();
            }
            let word = stands.and_then(Node::as_text).unwrap_or(self.default_word(rule.other));
            rule.words.contains(&word)
        })
    }

    /// The words that a field may hold here, of those that it may hold anywhere.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::{Kind, scenario};
    /// # let Some(Kind::Object(drive)) = scenario().field("efficiency").map(|field| &field.kind) else { panic!("an object") };
    /// # let Some(Kind::List { of: cost, .. }) = drive.field("costs").map(|field| &field.kind) else { panic!("a list") };
    /// assert_eq!(cost.words("per", &["once", "year", "person"]), ["once", "year"]);
    /// ```
    #[must_use]
    pub fn words<'a>(&self, field: &str, all: &'a [&'static str]) -> &'a [&'static str] {
        match self.rule {
            Rule::Cost(place) if field == "per" => place.units(),
            _ => all,
        }
    }
}

impl Scenario {
    /// The edit that puts a word in a field of the object at `path`, takes out what then does not belong beside it,
    /// and adds what then must, as whom a fiscal value falls to.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::{Kind, scenario};
    /// # let Some(Kind::Object(drive)) = scenario().field("efficiency").map(|field| &field.kind) else { panic!("an object") };
    /// # let Some(Kind::List { of: cost, .. }) = drive.field("costs").map(|field| &field.kind) else { panic!("a list") };
    /// # use outcomes_calculator::scenario::Scenario;
    /// let text = r#"{"efficiency": {"costs": [{"name": "Training", "per": "once", "year": 1}]}}"#;
    /// let scenario = Scenario::new(serde_json::from_str(text)?);
    /// let edit = scenario.choosing(cost, &"efficiency.costs.0".into(), "per", "year");
    /// let yearly = scenario.with(&edit).expect("the path leads somewhere");
    /// assert_eq!(yearly.at("efficiency.costs.0.per").and_then(|word| word.as_text()), Some("year"));
    /// assert_eq!(yearly.at("efficiency.costs.0.year"), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn choosing(&self, object: &'static Object, path: &Path, field: &str, word: &str) -> Edit {
        let put = |path: Path, value: Node| Edit::Put { path, value };
        let chosen = Node::Text(word.to_owned());
        let decides = object.rule.beside().iter().any(|rule| rule.other == field);
        let (true, Some(Node::Object(fields))) = (decides, at(self.root(), path)) else {
            return put(path.join(field), chosen);
        };
        let mut fields = fields.clone();
        fields.retain(|(key, _)| key != field);
        fields.push((field.to_owned(), chosen));
        let whole = Node::Object(fields.clone());
        fields.retain(|(key, _)| object.allows(key, Some(&whole)));
        let is_ruled = |field: &&Field| object.rule.beside().iter().any(|rule| rule.field == field.name);
        for field in object.fields.iter().filter(is_ruled).filter(|field| field.need == Need::Required) {
            let is_wanted = object.allows(field.name, Some(&whole)) && whole.get(field.name).is_none();
            if let Some(value) = is_wanted.then(|| self.blank_value(field, "")).flatten() {
                fields.push((field.name.to_owned(), value));
            }
        }
        put(path.clone(), Node::Object(fields))
    }
}
