//! The scenarios that the calculator brings along, read once.

use std::sync::OnceLock;

use crate::data::presets::PRESETS;
use crate::data::unit_costs::decimal;
use crate::scenario::Scenario;
use crate::scenario::json::read;

/// The presets with their ids, in their order.
///
/// ```
/// # use outcomes_calculator::scenario::preset::presets;
/// assert_eq!(presets()[0].0, "frequent-ae");
/// ```
#[must_use]
pub fn presets() -> &'static [(&'static str, Scenario)] {
    static READ: OnceLock<Vec<(&str, Scenario)>> = OnceLock::new();
    READ.get_or_init(|| {
        let scenario = |text: &str| read(text, &number).ok().map(Scenario::new);
        PRESETS.iter().filter_map(|preset| Some((preset.id, scenario(preset.text)?))).collect()
    })
}

/// The preset that a scenario is, every number and word of it; none where it is another, whatever it is called.
///
/// ```
/// # use outcomes_calculator::scenario::{Scenario, node::Node};
/// use outcomes_calculator::scenario::preset::{preset_of, presets};
///
/// let (id, families) = &presets()[1];
/// assert_eq!(preset_of(families), Some(*id));
/// let named_alike = Scenario::new(Node::Object(vec![("title".to_owned(), families.root().get("title").unwrap().clone())]));
/// assert_eq!(preset_of(&named_alike), None);
/// ```
#[must_use]
pub fn preset_of(scenario: &Scenario) -> Option<&'static str> {
    presets().iter().find(|(_, preset)| preset == scenario).map(|(id, _)| *id)
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
        assert_eq!(presets().len(), PRESETS.len());
        for (preset, (id, scenario)) in PRESETS.iter().zip(presets()) {
            let expected = Scenario::new(serde_json::from_str(preset.text).unwrap());
            assert_eq!((preset.id, &expected), (*id, scenario));
        }
    }
}
