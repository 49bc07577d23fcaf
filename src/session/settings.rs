//! How the calculator is shown.
//!
//! ```
//! use outcomes_calculator::text::Language;
//! use outcomes_calculator::session::settings::{Settings, View};
//!
//! let settings = Settings { language: Language::Welsh, ..Settings::default() };
//! assert_eq!((settings.view, settings.heading_level), (View::Explore, 2));
//! ```

use crate::text::Language;

/// How the calculator is shown. Nothing here changes a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of every word.
    pub language: Language,
    /// How much is shown.
    pub view: View,
    /// The level of the first heading, 1 to 6.
    pub heading_level: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: Language::English, view: View::Explore, heading_level: 2 }
    }
}

/// How much of the calculator is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The answer, the charts and the levers.
    #[default]
    Explore,
    /// The same and every number of the scenario.
    Full,
    /// The answer and one chart.
    Summary,
}
