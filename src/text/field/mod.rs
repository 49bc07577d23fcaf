//! The words of each field of a scenario file, a row for each: what it is called and what it means, on the screen and in messages,
//! and, for those who write files, in the JSON Schema, whose language is English.
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

mod place;
mod redesign;

use crate::text::Language;

/// The words of a field.
struct FieldWords {
    /// Its name in a file. Where one name means two things, the first word says which field it stands in: `network.agencies`.
    field: &'static str,
    /// What it is called, in English and in Welsh.
    name: [&'static str; 2],
    /// What it means, in a line under its box, where its name does not say it to everyone.
    hint: Option<[&'static str; 2]>,
    /// What it means in a file; empty where it means the same as another field of its name. A page has no use for it.
    #[cfg(feature = "cli")]
    meaning: &'static str,
}

const fn called(field: &'static str, english: &'static str, welsh: &'static str) -> FieldWords {
    FieldWords {
        field,
        name: [english, welsh],
        hint: None,
        #[cfg(feature = "cli")]
        meaning: "",
    }
}

impl FieldWords {
    const fn hint(self, english: &'static str, welsh: &'static str) -> Self {
        Self { hint: Some([english, welsh]), ..self }
    }

    #[cfg(feature = "cli")]
    const fn means(self, meaning: &'static str) -> Self {
        Self { meaning, ..self }
    }

    #[cfg(not(feature = "cli"))]
    const fn means(self, _: &'static str) -> Self {
        self
    }
}

fn all() -> impl Iterator<Item = &'static FieldWords> {
    place::WORDS.iter().chain(redesign::WORDS)
}

/// What is said of a field: of the field of that holder, or else of any of that name.
fn found<T>(field: &str, within: &str, said: impl Fn(&'static FieldWords) -> Option<T>) -> Option<T> {
    let own = |row: &FieldWords| {
        row.field.split_once('.').is_some_and(|(holder, inner)| holder == within && inner == field)
    };
    let any = |row: &FieldWords| row.field == field;
    all().filter(|row| own(row)).chain(all().filter(|row| any(row))).find_map(said)
}

fn in_language([english, welsh]: [&'static str; 2], language: Language) -> &'static str {
    match language {
        Language::English => english,
        Language::Welsh => welsh,
    }
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
    found(field, within, |row| Some(in_language(row.name, language)))
}

/// What the field at a path means, where its name does not say it to everyone.
#[must_use]
pub fn hint(path: &str, language: Language) -> Option<&'static str> {
    let mut parts = path.rsplit('.');
    let field = parts.next()?;
    found(field, parts.next().unwrap_or_default(), |row| row.hint).map(|hint| in_language(hint, language))
}

/// What a field means in a file, by its name; a name means the same wherever it stands. Empty where there is no such field.
#[cfg(feature = "cli")]
#[must_use]
pub fn description(field: &str) -> &'static str {
    all().find(|row| row.field == field).map_or("", |row| row.meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_hint_is_a_sentence_in_both_languages() {
        for FieldWords { field, hint, .. } in all() {
            let Some([english, welsh]) = hint else { continue };
            assert_ne!(english, welsh, "{field}");
            for text in [english, welsh] {
                assert!(text.ends_with('.') && text.chars().count() <= 95, "{text}");
            }
        }
    }
}
