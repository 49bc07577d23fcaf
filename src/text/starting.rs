//! What stands in the way of a calculator's first scenario, and how the reader is told.
//!
//! ```
//! use outcomes_calculator::text::{Language, starting::Obstacle};
//!
//! let obstacle = Obstacle::Slow(20);
//! assert_eq!(obstacle.code(), "src");
//! assert!(obstacle.message(Language::English).contains("within 20 seconds"));
//!
//! use outcomes_calculator::text::starting::no_scenario_at;
//! assert!(no_scenario_at("a.json", "It is gone.").ends_with("src=\"a.json\": It is gone."));
//! ```

use crate::text::Language;

/// What the console says to whoever looks after a page whose `src` gives no scenario.
#[must_use]
pub fn no_scenario_at(address: &str, reason: &str) -> String {
    format!("outcomes-calculator: src=\"{address}\": {reason}")
}

/// Why a scenario could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// No preset has this id, and the usual one is shown.
    Preset(String),
    /// No preset has this id, and what was shown stays.
    LaterPreset(String),
    /// Nothing came from the address: no connection, or the other side does not allow it.
    Unreachable,
    /// The address answered with this status in place of a file.
    Status(u16),
    /// The file did not come in this many seconds.
    Slow(u32),
}

impl Obstacle {
    /// What the error event calls it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Obstacle::Preset(_) | Obstacle::LaterPreset(_) => "preset",
            Obstacle::Unreachable | Obstacle::Status(_) | Obstacle::Slow(_) => "src",
        }
    }

    /// What happened, why, and what the person who looks after the page should change.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let words = language.starting();
        match self {
            Obstacle::Preset(id) => words.preset(id),
            Obstacle::LaterPreset(id) => words.later_preset(id),
            Obstacle::Unreachable => words.unreachable().to_owned(),
            Obstacle::Status(status) => {
                let shown = status.to_string();
                match status {
                    401 | 403 => words.forbidden(&shown),
                    404 | 410 => words.not_found(&shown),
                    500.. => words.server_fault(&shown),
                    _ => words.other_status(&shown),
                }
            }
            Obstacle::Slow(seconds) => words.slow(&seconds.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Obstacle;
    use crate::text::Language::English;
    use crate::text::Language::Welsh;

    #[test]
    fn every_obstacle_tells_in_both_languages_what_to_change() {
        for (obstacle, change) in [
            (Obstacle::Preset("frequent".to_owned()), "Correct the name"),
            (Obstacle::LaterPreset("frequent".to_owned()), "Correct the name"),
            (Obstacle::Unreachable, "connect-src"),
            (Obstacle::Status(403), "Make the file public"),
            (Obstacle::Status(404), "Correct the address"),
            (Obstacle::Status(418), "Check the address"),
            (Obstacle::Status(503), "Try again later"),
            (Obstacle::Slow(20), "within 20 seconds"),
        ] {
            let (english, welsh) = (obstacle.message(English), obstacle.message(Welsh));
            assert!(english.contains(change) && english.ends_with('.'), "{english}");
            assert!(welsh != english && welsh.ends_with('.'), "{welsh}");
        }
    }
}
