//! Scenarios kept and compared, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.scenarios().keep, "Keep this scenario");
//! assert_eq!(Welsh.scenario_number(2), "Senario 2");
//! assert_eq!(English.of_ten(8), "8 of 10");
//! assert_eq!(English.kept_no_longer("As we began"), "“As we began” is no longer kept.");
//! ```

use crate::text::Language;

/// Words of the scenarios that are kept.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it says")]
pub struct ScenariosWords {
    pub title: &'static str,
    pub about: &'static str,
    pub keep: &'static str,
    pub full: &'static str,
    pub on_screen: &'static str,
    pub name: &'static str,
    pub switch: &'static str,
    pub copy: &'static str,
    pub remove: &'static str,
    pub results: &'static str,
    pub inputs: &'static str,
    pub same_draws: &'static str,
    pub differs: &'static str,
    pub all: &'static str,
    pub same: &'static str,
    pub charts: &'static str,
    pub scales: &'static str,
    pub chance: &'static str,
    pub range: &'static str,
    pub reach: &'static str,
    pub after_deal: &'static str,
    pub waiting: &'static str,
}

const ENGLISH: ScenariosWords = ScenariosWords {
    title: "Keep and compare scenarios",
    about: "Keep the scenario on the screen, change it, and see the two side by side. Up to four are kept until this page is closed.",
    keep: "Keep this scenario",
    full: "Four are kept. Remove one to keep another.",
    on_screen: "On the screen now",
    name: "Name of scenario",
    switch: "Show this one",
    copy: "Copy",
    remove: "Remove",
    results: "What comes of each",
    inputs: "What went into each",
    same_draws: "The same chance settings are used for all, so that only the scenarios differ.",
    differs: "Only what differs is shown.",
    all: "Show everything, not only what differs",
    same: "Nothing differs.",
    charts: "Charts side by side",
    scales: "All charts of a kind have the same scale.",
    chance: "Runs in which public money is saved",
    range: "Public budgets: 8 of 10 runs lie between",
    reach: "People who reach it",
    after_deal: "After the deal, in cash",
    waiting: "being worked out",
};

const WELSH: ScenariosWords = ScenariosWords {
    title: "Cadw a chymharu senarios",
    about: "Cadwch y senario ar y sgrin, newidiwch ef, a gweld y ddau ochr yn ochr. Cedwir hyd at bedwar nes cau’r dudalen hon.",
    keep: "Cadw’r senario hwn",
    full: "Cedwir pedwar. Tynnwch un i gadw un arall.",
    on_screen: "Ar y sgrin nawr",
    name: "Enw senario",
    switch: "Dangos yr un hwn",
    copy: "Copïo",
    remove: "Tynnu",
    results: "Beth a ddaw o bob un",
    inputs: "Beth aeth i mewn i bob un",
    same_draws: "Defnyddir yr un gosodiadau ar hap i bob un, felly dim ond y senarios sy’n wahanol.",
    differs: "Dim ond yr hyn sy’n wahanol a ddangosir.",
    all: "Dangos popeth, nid dim ond yr hyn sy’n wahanol",
    same: "Nid oes dim yn wahanol.",
    charts: "Siartiau ochr yn ochr",
    scales: "Mae’r un raddfa i bob siart o’r un math.",
    chance: "Rhediadau lle arbedir arian cyhoeddus",
    range: "Cyllidebau cyhoeddus: mae 8 o bob 10 rhediad rhwng",
    reach: "Pobl sy’n ei gyrraedd",
    after_deal: "Ar ôl y fargen, mewn arian parod",
    waiting: "wrthi’n cael ei gyfrifo",
};

impl Language {
    /// Words of the scenarios that are kept.
    #[must_use]
    pub fn scenarios(self) -> &'static ScenariosWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// The name of a scenario to which the reader has given none.
    #[must_use]
    pub fn scenario_number(self, number: usize) -> String {
        match self {
            Language::English => format!("Scenario {number}"),
            Language::Welsh => format!("Senario {number}"),
        }
    }

    /// A scenario that is kept no longer.
    #[must_use]
    pub fn kept_no_longer(self, name: &str) -> String {
        match self {
            Language::English => format!("“{name}” is no longer kept."),
            Language::Welsh => format!("Nid yw “{name}” yn cael ei gadw mwyach."),
        }
    }

    /// How many runs of ten.
    #[must_use]
    pub fn of_ten(self, runs: u32) -> String {
        match self {
            Language::English => format!("{runs} of 10"),
            Language::Welsh => format!("{runs} o bob 10"),
        }
    }
}
