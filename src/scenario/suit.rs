//! Fields that belong beside others: what a cost's unit and a value's kind let stand.

use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::field::Names;
use crate::scenario::field::Object;
use crate::scenario::field::Rule;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::rules::COST_FIELDS;
use crate::scenario::rules::VALUE_FIELDS;
use crate::scenario::walk::at;

impl Object {
    /// Whether a field may stand beside this unit of a cost (`per`) or this kind of a value.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::field::{Kind, scenario};
    /// # let Some(Kind::Object(drive)) = scenario().field("efficiency").map(|field| &field.kind) else { panic!("an object") };
    /// # let Some(Kind::List { of: cost, .. }) = drive.field("costs").map(|field| &field.kind) else { panic!("a list") };
    /// assert!(cost.allows_beside("year", "once", "revenue"));
    /// assert!(!cost.allows_beside("year", "year", "revenue"));
    /// ```
    #[must_use]
    pub fn allows_beside(&self, field: &str, per: &str, kind: &str) -> bool {
        match self.rule {
            Rule::None => true,
            Rule::Cost(_) => COST_FIELDS.iter().all(|(name, units)| *name != field || units.contains(&per)),
            Rule::Value => VALUE_FIELDS.iter().all(|(name, only)| *name != field || *only == kind),
        }
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
            Rule::None | Rule::Cost(_) | Rule::Value => all,
        }
    }
}

impl Scenario {
    /// The edit that puts a word in a field of the object at `path`, takes out what then does not belong beside it,
    /// and adds what then must: whom a fiscal value falls to.
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
        let whole = match (at(self.root(), path), object.rule) {
            (Some(Node::Object(fields)), Rule::Cost(_) | Rule::Value) if ["per", "kind"].contains(&field) => {
                fields
            }
            _ => return put(path.join(field), chosen),
        };
        let mut fields = whole.clone();
        fields.retain(|(key, _)| key != field);
        fields.push((field.to_owned(), chosen));
        let word_of = |name: &str| {
            let stands = fields.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.as_text());
            stands.unwrap_or(object.default_word(name)).to_owned()
        };
        let (per, kind) = (word_of("per"), word_of("kind"));
        fields.retain(|(key, _)| object.allows_beside(key, &per, &kind));
        let needs_payer = object.rule == Rule::Value
            && kind == "fiscal"
            && !fields.iter().any(|(key, _)| key == "falls_to");
        if let (true, Some(first)) = (needs_payer, self.ids(Names::Agencies).next()) {
            fields.push(("falls_to".to_owned(), Node::Object(vec![(first.to_owned(), Node::Number(1.0))])));
        }
        put(path.clone(), Node::Object(fields))
    }
}
