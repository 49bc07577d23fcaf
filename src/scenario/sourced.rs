//! Where it is said what a number comes from, and the edit that says it anew.
//!
//! ```
//! # use outcomes_calculator::scenario::{Scenario, path::Path};
//! use outcomes_calculator::text::Language::English;
//!
//! let text = r#"{"groups": [{"id": "men", "people": 40, "use": {"ae": 7}, "source": "a guess"}]}"#;
//! let scenario = Scenario::new(serde_json::from_str(text)?);
//! let edit = scenario.sourced(&Path::parse("groups.men.use.ae"), English, &|_, _| "our count".to_owned());
//! let told = scenario.with(&edit.expect("a number says where it comes from")).expect("the path leads somewhere");
//! assert_eq!(told.at("groups.men.source.use").and_then(|source| source.as_text()), Some("our count"));
//! // What it said of its other numbers it says still.
//! assert_eq!(told.at("groups.men.source.people").and_then(|source| source.as_text()), Some("a guess"));
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::scenario::Scenario;
use crate::scenario::check::SOURCE;
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::step::Step;
use crate::scenario::walk::at;
use crate::scenario::wording::LANGUAGES;
use crate::scenario::wording::is_in_languages;
use crate::text::Language;

impl Scenario {
    /// The edit by which the source of a number is told anew, in the language shown, and, where it stands in others too,
    /// in those: `change` makes the new text of the old one in each. None where a path leads to no field.
    #[must_use]
    pub fn sourced(
        &self,
        path: &Path,
        language: Language,
        change: &dyn Fn(&str, Language) -> String,
    ) -> Option<Edit> {
        let field = path.steps().iter().rposition(|step| matches!(step, Step::Field(_)))?;
        let (owner, key) = (path.first(field), path.steps()[field].key()?);
        let own = owner.join(key).join(SOURCE);
        if let Some(stands) = at(self.root(), &own) {
            return Some(Edit::Put { path: own, value: changed(Some(stands), language, change) });
        }
        let path = owner.join(SOURCE);
        let whole = at(self.root(), &path);
        let of_all = whole.filter(|source| source.as_text().is_some() || is_in_languages(source));
        let Some(of_all) = of_all else {
            let stands = whole.and_then(|source| source.get(key));
            return Some(Edit::Put { path: path.join(key), value: changed(stands, language, change) });
        };
        // It was told of all numbers together, and is told of each from now on.
        let fields = at(self.root(), &owner).map_or(&[][..], Node::fields).iter();
        let others =
            fields.map(|(name, _)| name.as_str()).filter(|name| ![SOURCE, "id", "name"].contains(name));
        let mut told: Vec<(String, Node)> =
            others.filter(|name| *name != key).map(|name| (name.to_owned(), of_all.clone())).collect();
        told.push((key.to_owned(), changed(Some(of_all), language, change)));
        Some(Edit::Put { path, value: Node::Object(told) })
    }
}

/// A text changed in each language in which it stands.
fn changed(stands: Option<&Node>, language: Language, change: &dyn Fn(&str, Language) -> String) -> Node {
    match stands {
        Some(node @ Node::Object(_)) if is_in_languages(node) => {
            let in_each = Language::ALL.into_iter().filter(|own| LANGUAGES.contains(&own.code()));
            let told = in_each.filter_map(|own| Some((own, node.get(own.code())?.as_text()?)));
            Node::Object(
                told.map(|(own, text)| (own.code().to_owned(), Node::Text(change(text, own)))).collect(),
            )
        }
        stands => Node::Text(change(stands.and_then(Node::as_text).unwrap_or_default(), language)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language::{English, Welsh};

    fn told(document: &str, path: &str) -> String {
        let scenario = Scenario::new(serde_json::from_str(document).unwrap());
        let change = |text: &str, language: Language| format!("{text}+{}", language.code());
        let edit = scenario.sourced(&Path::parse(path), Welsh, &change).unwrap();
        serde_json::to_string(&scenario.with(&edit).unwrap().root()).unwrap()
    }

    #[test]
    fn a_source_is_told_where_the_nearest_one_stands() {
        for (document, path, expected) in [
            (r#"{"services":[{"id":"a","volume":1}]}"#, "services.a.volume", r#""source":{"volume":"+cy"}"#),
            (
                r#"{"services":[{"id":"a","volume":1,"source":{"growth":"x"}}]}"#,
                "services.a.volume",
                r#""source":{"growth":"x","volume":"+cy"}"#,
            ),
            (
                r#"{"services":[{"id":"a","volume":1,"source":{"volume":{"en":"x","cy":"y"}}}]}"#,
                "services.a.volume",
                r#""source":{"volume":{"en":"x+en","cy":"y+cy"}}"#,
            ),
            (
                r#"{"services":[{"id":"a","unit_cost":{"amount":1,"price_year":2020,"source":"x"},"source":"y"}]}"#,
                "services.a.unit_cost",
                r#"{"amount":1,"price_year":2020,"source":"x+cy"},"source":"y""#,
            ),
            (
                r#"{"redesign":{"costs":[{"amount":{"amount":1,"price_year":2020}}]}}"#,
                "redesign.costs.0.amount",
                r#"2020},"source":{"amount":"+cy"}}"#,
            ),
        ] {
            let told = told(document, path);
            assert!(told.contains(expected), "{told}");
        }
    }

    #[test]
    fn nothing_is_told_of_no_field() {
        let scenario = Scenario::new(Node::Object(Vec::new()));
        assert_eq!(scenario.sourced(&Path::parse("nothing"), English, &|text, _| text.to_owned()), None);
    }
}
