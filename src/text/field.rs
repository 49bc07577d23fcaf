//! What is said of each field of a scenario file: what it is called and what it means, on the screen and in messages, and, for those
//! who write files, in the JSON Schema, whose language is English. The words are in `src/words/`, by the name of the field; where one
//! name means two things, the field or lever that holds it stands before it: `network.agencies`.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//! use outcomes_calculator::text::field::{description, hint};
//!
//! assert_eq!(hint("outcomes.home.deadweight", English), Some("How many would have got there without help."));
//! assert_eq!(hint("redesign.levers.multi_agency.network.agencies", Welsh), Some("Asiantaethau sydd mewn cysylltiad am un person."));
//! assert_eq!(hint("title", English), None);
//! assert_eq!(description("title"), "What the scenario is called.");
//! assert_eq!(description("colour"), "");
//! ```

use crate::text::Language;

/// What is said of a field: of the field of that holder, or else of any of that name.
fn found(field: &str, within: &str, named: impl Fn(&str) -> Option<&'static str>) -> Option<&'static str> {
    named(&[within, ".", field].concat()).or_else(|| named(field))
}

/// What a field is called, in lower case, as in the middle of a sentence; `within` is the field or lever that
/// holds it. None where the format has no such field.
///
/// ```
/// # use outcomes_calculator::text::{Language, field::field_name};
/// assert_eq!(field_name("drop_off", "outcomes", Language::English), Some("drop-off a year"));
/// assert_eq!(field_name("agencies", "network", Language::Welsh), Some("nifer yr asiantaethau"));
/// ```
#[must_use]
pub fn field_name(field: &str, within: &str, language: Language) -> Option<&'static str> {
    found(field, within, |name| language.field().named(name))
}

/// What the field at a path means, where its name does not say it to everyone.
#[must_use]
pub fn hint(path: &str, language: Language) -> Option<&'static str> {
    let mut parts = path.rsplit('.');
    let field = parts.next()?;
    found(field, parts.next().unwrap_or_default(), |name| language.hint().named(name))
}

/// What a field means in a file, by its name; a name means the same wherever it stands. Empty where there is no such field.
#[cfg(feature = "cli")]
#[must_use]
pub fn description(field: &str) -> &'static str {
    Language::English.meaning().named(field).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_hint_is_a_sentence_in_both_languages() {
        let names = include_str!("../words/en.ftl")
            .lines()
            .filter_map(|line| line.strip_prefix("hint-")?.split_once(" = "));
        let names: Vec<String> = names.map(|(name, _)| name.replace('-', ".")).collect();
        assert!(names.len() > 60, "found only {} hints", names.len());
        for name in names {
            let hints = [Language::English, Language::Welsh]
                .map(|language| hint(&name, language).unwrap_or_default());
            assert_ne!(hints[0], hints[1], "{name}");
            for text in hints {
                assert!(text.ends_with('.') && text.chars().count() <= 95, "{text}");
            }
        }
    }
}
