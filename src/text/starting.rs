//! What stands in the way of a calculator's first scenario, and how the reader is told.

use crate::text::Language;

/// Why a scenario could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// No calculator is built in under this id.
    Preset(String),
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
            Obstacle::Preset(_) => "preset",
            Obstacle::Unreachable | Obstacle::Status(_) | Obstacle::Slow(_) => "src",
        }
    }

    /// What happened, in a sentence or two.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match (self, language) {
            (Obstacle::Preset(id), Language::English) => {
                format!("There is no preset called “{id}”. The default is shown in its place.")
            }
            (Obstacle::Preset(id), Language::Welsh) => {
                format!("Nid oes rhagosodiad o’r enw “{id}”. Dangosir yr un arferol yn ei le.")
            }
            (Obstacle::Unreachable, Language::English) => {
                "The scenario file could not be fetched.".to_owned()
            }
            (Obstacle::Unreachable, Language::Welsh) => "Ni ellid nôl y ffeil senario.".to_owned(),
            (Obstacle::Status(status), Language::English) => {
                format!("The scenario file could not be fetched: its address answered {status}.")
            }
            (Obstacle::Status(status), Language::Welsh) => {
                format!("Ni ellid nôl y ffeil senario: atebodd ei chyfeiriad {status}.")
            }
            (Obstacle::Slow(seconds), Language::English) => {
                format!("The scenario file did not arrive within {seconds} seconds.")
            }
            (Obstacle::Slow(seconds), Language::Welsh) => {
                format!("Ni chyrhaeddodd y ffeil senario o fewn {seconds} eiliad.")
            }
        }
    }
}
