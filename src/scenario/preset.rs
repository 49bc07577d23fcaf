//! The scenarios that the calculator brings along, read once.

use std::sync::OnceLock;

use crate::data::csv::decimal;
use crate::data::presets::PRESETS;
use crate::scenario::Scenario;
use crate::scenario::json::read;
use crate::text::Language;

/// The preset of an id; none where there is none.
///
/// ```
/// # use outcomes_calculator::scenario::preset::preset_scenario;
/// assert!(preset_scenario("families").is_some() && preset_scenario("no-such-preset").is_none());
/// ```
#[must_use]
pub fn preset_scenario(id: &str) -> Option<&'static Scenario> {
    static READ: [OnceLock<Option<Scenario>>; PRESETS.len()] = [const { OnceLock::new() }; PRESETS.len()];
    let place = PRESETS.iter().position(|preset| preset.id == id)?;
    READ[place].get_or_init(|| read(PRESETS[place].text, &number).ok().map(Scenario::new)).as_ref()
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
    // Only those are read whose text has the title: each render of the screen asks, the first one too.
    let title = scenario.root().get("title")?.in_language(Language::English)?;
    let alike = PRESETS.iter().filter(|preset| preset.text.contains(title));
    alike.map(|preset| preset.id).find(|id| preset_scenario(id) == Some(scenario))
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
            let expected = Scenario::new(serde_json::from_str(preset.text).unwrap());
            assert_eq!((preset.id, &expected), (id, scenario));
        }
    }
}
