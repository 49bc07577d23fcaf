//! What stands in the way of a calculator's first scenario, and how the reader is told.
//!
//! ```
//! use outcomes_calculator::text::{Language, starting::Obstacle};
//!
//! let obstacle = Obstacle::Slow(20);
//! assert_eq!(obstacle.code(), "src");
//! assert!(obstacle.message(Language::English).contains("within 20 seconds"));
//!
//! use outcomes_calculator::text::starting::{no_scenario_at, no_such_preset, wrong_draws, wrong_seed};
//! assert!(no_such_preset("famlies", "families", Language::English).contains("Use one of: families."));
//! assert!(no_scenario_at("a.json", "It is gone.").ends_with("src=\"a.json\": It is gone."));
//! assert_ne!(wrong_draws(Language::Welsh), wrong_seed(Language::Welsh));
//! ```

use crate::text::Language;

/// What the author of a page is told who asks for draws that cannot be.
#[must_use]
pub fn wrong_draws(language: Language) -> &'static str {
    match language {
        Language::English => "draws must be a whole number from 0 to 1,000,000",
        Language::Welsh => "rhaid i draws fod yn rhif cyfan o 0 i 1,000,000",
    }
}

/// What the author of a page is told who asks for a seed that cannot be.
#[must_use]
pub fn wrong_seed(language: Language) -> &'static str {
    match language {
        Language::English => "seed must be a whole number from 0 to 9,007,199,254,740,991",
        Language::Welsh => "rhaid i seed fod yn rhif cyfan o 0 i 9,007,199,254,740,991",
    }
}

/// What the console says to whoever looks after a page whose `preset` is none, before the ids that there are.
#[must_use]
pub fn no_such_preset(id: &str, ids: &str, language: Language) -> String {
    match language {
        Language::English => {
            format!("outcomes-calculator: preset=\"{id}\" names no ready-made scenario. Use one of: {ids}.")
        }
        Language::Welsh => {
            format!(
                "outcomes-calculator: nid yw preset=\"{id}\" yn enwi senario parod. Defnyddiwch un o’r rhain: {ids}."
            )
        }
    }
}

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
        match language {
            Language::English => self.english(),
            Language::Welsh => self.welsh(),
        }
    }

    fn english(&self) -> String {
        match self {
            Obstacle::Preset(id) => format!(
                "There is no ready-made scenario called “{id}”, so the usual one is shown in its place. \
                 Correct the name in the calculator’s “preset” on this page."
            ),
            Obstacle::LaterPreset(id) => format!(
                "There is no ready-made scenario called “{id}”. \
                 Correct the name in the calculator’s “preset” on this page."
            ),
            Obstacle::Unreachable => "The scenario file could not be fetched. Check its address. If it is on \
                another site, that site must allow this page to read it (Access-Control-Allow-Origin), and this \
                page’s content security policy must allow its address (connect-src). Or put the file on this site."
                .to_owned(),
            Obstacle::Status(status) => format!(
                "The scenario file could not be fetched: its address answered {status}, {}.",
                match status {
                    401 | 403 => "which means that it is not open to everyone. Make the file public",
                    404 | 410 => "which means that there is no such file. Correct the address, or put the file there",
                    500.. => "which means that its server has a fault. Try again later, or move the file to this site",
                    _ => "and sent no file. Check the address in a browser",
                }
            ),
            Obstacle::Slow(seconds) => format!(
                "The scenario file did not arrive within {seconds} seconds. Try again; if it is as slow each time, \
                 move the file to a faster server or to this site."
            ),
        }
    }

    fn welsh(&self) -> String {
        match self {
            Obstacle::Preset(id) => format!(
                "Nid oes senario parod o’r enw “{id}”, felly dangosir yr un arferol yn ei le. \
                 Cywirwch yr enw yn “preset” y gyfrifiannell ar y dudalen hon."
            ),
            Obstacle::LaterPreset(id) => format!(
                "Nid oes senario parod o’r enw “{id}”. Cywirwch yr enw yn “preset” y gyfrifiannell ar y dudalen hon."
            ),
            Obstacle::Unreachable => "Ni ellid nôl y ffeil senario. Gwiriwch ei chyfeiriad. Os yw ar safle arall, \
                rhaid i’r safle hwnnw ganiatáu i’r dudalen hon ei darllen (Access-Control-Allow-Origin), a rhaid i \
                bolisi diogelwch cynnwys y dudalen hon ganiatáu ei chyfeiriad (connect-src). Neu rhowch y ffeil ar \
                y safle hwn."
                .to_owned(),
            Obstacle::Status(status) => format!(
                "Ni ellid nôl y ffeil senario: atebodd ei chyfeiriad {status}, {}.",
                match status {
                    401 | 403 => "sy’n golygu nad yw’n agored i bawb. Gwnewch y ffeil yn gyhoeddus",
                    404 | 410 => "sy’n golygu nad oes ffeil o’r fath. Cywirwch y cyfeiriad, neu rhowch y ffeil yno",
                    500.. => "sy’n golygu bod nam ar ei gweinydd. Ceisiwch eto’n nes ymlaen, neu symudwch y ffeil i’r safle hwn",
                    _ => "heb anfon ffeil. Gwiriwch y cyfeiriad mewn porwr",
                }
            ),
            Obstacle::Slow(seconds) => format!(
                "Ni chyrhaeddodd y ffeil senario o fewn {seconds} eiliad. Ceisiwch eto; os yw mor araf bob tro, \
                 symudwch y ffeil i weinydd cyflymach neu i’r safle hwn."
            ),
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
