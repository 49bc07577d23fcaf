//! The scenarios that the calculator brings along, read once.

use std::sync::OnceLock;

use crate::data::csv::decimal;
use crate::data::presets::PRESETS;
use crate::data::presets::Preset;
use crate::data::presets::first_seen;
use crate::data::presets::preset;
use crate::scenario::Scenario;
use crate::scenario::json::read;
use crate::text::Language;

/// The presets in one form of their texts, each read once, when it is first asked for.
struct Brought {
    text: fn(&str) -> Option<&'static str>,
    read: [OnceLock<Option<Scenario>>; PRESETS.len()],
}

/// The presets as they are.
static WHOLE: Brought = Brought { text: preset, read: [const { OnceLock::new() }; PRESETS.len()] };

/// The presets without what the first view does not show.
static FIRST_SEEN: Brought = Brought { text: first_seen, read: [const { OnceLock::new() }; PRESETS.len()] };

impl Brought {
    fn scenario(&self, id: &str) -> Option<&Scenario> {
        let place = PRESETS.iter().position(|preset| preset.id == id)?;
        self.read[place].get_or_init(|| read((self.text)(id)?, &number).ok().map(Scenario::new)).as_ref()
    }

    /// The preset that a scenario is, every number and word of it.
    fn id_of(&self, scenario: &Scenario) -> Option<&'static str> {
        // Only those are read whose title it has: each render of the screen asks, the first one too.
        let title = scenario.root().get("title")?.in_language(Language::English)?;
        let alike = PRESETS.iter().filter(|preset| preset.title == title);
        alike.map(|preset| preset.id).find(|id| self.scenario(id) == Some(scenario))
    }
}

/// The preset of an id; none where there is none.
///
/// ```
/// # use outcomes_calculator::scenario::preset::preset_scenario;
/// assert!(preset_scenario("families").is_some() && preset_scenario("no-such-preset").is_none());
/// ```
#[must_use]
pub fn preset_scenario(id: &str) -> Option<&'static Scenario> {
    WHOLE.scenario(id)
}

/// The presets with their ids, in their order.
///
/// ```
/// # use outcomes_calculator::scenario::preset::presets;
/// assert_eq!(presets().next().map(|(id, _)| id), Some("frequent-ae"));
/// ```
pub fn presets() -> impl Iterator<Item = (&'static str, &'static Scenario)> {
    PRESETS.iter().filter_map(|preset| Some((preset.id, preset_scenario(preset.id)?)))
}

/// The preset that a scenario is, every number and word of it; none where it is another, whatever it is called.
///
/// ```
/// # use outcomes_calculator::scenario::{Scenario, node::Node};
/// use outcomes_calculator::scenario::preset::{preset_of, preset_scenario};
///
/// let families = preset_scenario("families").expect("there is one");
/// assert_eq!(preset_of(families), Some("families"));
/// let named_alike = Scenario::new(Node::Object(vec![("title".to_owned(), families.root().get("title").unwrap().clone())]));
/// assert_eq!(preset_of(&named_alike), None);
/// ```
#[must_use]
pub fn preset_of(scenario: &Scenario) -> Option<&'static str> {
    WHOLE.id_of(scenario)
}

/// The preset of an id without what the first view does not show: sources, and most names.
///
/// ```
/// # use outcomes_calculator::scenario::preset::{first_seen_of, first_seen_scenario, preset_of};
/// let first = first_seen_scenario("families").expect("there is one");
/// assert_eq!((first_seen_of(first), preset_of(first)), (Some("families"), None));
/// ```
#[must_use]
pub fn first_seen_scenario(id: &str) -> Option<&'static Scenario> {
    FIRST_SEEN.scenario(id)
}

/// The preset whose first view a scenario is; none where it is another.
#[must_use]
pub fn first_seen_of(scenario: &Scenario) -> Option<&'static str> {
    FIRST_SEEN.id_of(scenario)
}

impl Preset {
    /// Its name in a language.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::PRESETS, text::Language::Welsh};
    /// assert_eq!(PRESETS[3].title_in(Welsh), PRESETS[3].title_welsh);
    /// ```
    #[must_use]
    pub fn title_in(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.title,
            Language::Welsh => self.title_welsh,
        }
    }
}

/// Presets hold short decimals only.
fn number(text: &str) -> f64 {
    match text.strip_prefix('-') {
        Some(size) => -decimal(size).unwrap_or(f64::NAN),
        None => decimal(text).unwrap_or(f64::NAN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_preset_is_read_to_the_bit() {
        assert_eq!(presets().count(), PRESETS.len());
        for (preset, (id, scenario)) in PRESETS.iter().zip(presets()) {
            let expected = Scenario::new(serde_json::from_str(super::preset(id).unwrap()).unwrap());
            assert_eq!((preset.id, &expected), (id, scenario));
        }
    }
}
