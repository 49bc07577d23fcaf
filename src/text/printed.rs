//! The words of the report that the command line prints, and of the tables it writes. They are English: the
//! command line speaks no other language.
//!
//! ```
//! use outcomes_calculator::text::printed::{answer, chance, imported, lever, nothing_found, of_workbook, out_of_pocket};
//!
//! let told = answer(1_200_000.0, Some(2.5), (2026, 10), 2023).replace('\u{a0}', " ");
//! assert!(told.starts_with("Over 10 years from 2026/27 this saves public budgets £1.2 million, net,"));
//! assert!(told.contains("It pays back after 2.5 years. All money is at 2023/24 prices."));
//! assert!(chance(0.8, (-5000.0, 90_000.0), 8192).starts_with("Of 8,192 runs 8 in 10 gain public budgets money"));
//! assert_eq!(out_of_pocket(&["Council".to_owned()]), "Left out of pocket: Council.");
//! assert_eq!(lever("digital_data"), "5 Digital and data");
//! assert!(nothing_found("ambulans").starts_with("No unit cost is found for “ambulans”."));
//! assert!(of_workbook("A database v2").starts_with("Unit costs from A database v2, read from your own workbook"));
//! assert_eq!(imported(95, 4), "95 unit costs were read; 4 things could not be.");
//! assert_eq!(imported(1, 1), "1 unit cost was read; 1 thing could not be.");
//! ```

use crate::text::Language;
use crate::text::number::count_of_ten;
use crate::text::number::financial_year;
use crate::text::number::plain;
use crate::text::number::pounds_short;
use crate::text::number::years;

/// Headings of the report, in order.
pub const VIEWS: &str = "Is it worth it?";
/// Heading of the pathways.
pub const PATHWAYS: &str = "Outputs against outcomes";
/// Heading of the agencies.
pub const AGENCIES: &str = "Who pays and who gains (present value)";
/// Heading of the levers.
pub const LEVERS: &str = "What each lever is worth (net present value)";
/// Heading of the warnings.
pub const WARNINGS: &str = "Know before you rely on this";

/// Heads of the columns of the views.
pub const VIEW_COLUMNS: [&str; 6] = ["View", "Net value", "Benefits", "Costs", "Ratio", "Pays back after"];
/// Heads of the columns of the pathways.
pub const PATHWAY_COLUMNS: [&str; 4] = ["Pathway", "Cost of services", "of this, the groups", "Programme"];
/// Heads of the columns of the outcomes reached in each pathway.
pub const OUTCOME_COLUMNS: [&str; 4] = ["Outcome (people)", "Today", "Outputs", "Outcomes"];
/// Heads of the columns of the agencies.
pub const AGENCY_COLUMNS: [&str; 5] = ["Agency", "Puts in", "Saves in cash", "Is repaid", "Net"];
/// Heads of the columns of the levers.
pub const LEVER_COLUMNS: [&str; 4] = ["Lever", "Public value", "Public budgets", "Cash"];

/// Heads of the columns of the presets.
pub const PRESET_COLUMNS: [&str; 2] = ["Preset", "What it is about"];
/// Heads of the columns of the unit costs.
pub const UNIT_COST_COLUMNS: [&str; 8] =
    ["Id", "Cost", "of each", "Prices of", "Kind", "Code", "Newer price", "What it is"];
/// Head of the inputs that differ.
pub const DIFFERENCES: &str = "What differs";
/// Head of the results side by side.
pub const RESULTS: &str = "Results";
/// What stands in place of inputs that differ.
pub const NO_DIFFERENCE: &str = "No input differs.";

/// Names of the three views, in order.
pub const VIEW_NAMES: [&str; 3] = ["Public value", "Public budgets (fiscal)", "Cash (cashable)"];
/// Names of the three pathways, in order.
pub const PATHWAY_NAMES: [&str; 3] = ["Carry on as today", "Output drive", "Redesign for outcomes"];
/// The redesign with no lever.
pub const NO_LEVER: &str = "No lever, the programme alone";

/// What stands where there is no number.
pub const NONE: &str = "none";
/// What stands where money never comes back.
pub const NEVER: &str = "never";

/// The name of a lever on the screen, by its id in a scenario.
#[must_use]
pub fn lever(id: &str) -> &'static str {
    match id {
        "person_centred" => "1 One team, one plan",
        "outcomes_first" => "2 Outcomes first",
        "frequent_users" => "3 Help to help yourself",
        "multi_agency" => "4 Agencies as one",
        "digital_data" => "5 Digital and data",
        "social_action" => "6 Volunteers",
        "peer_networks" => "7 People who have been there",
        _ => "",
    }
}

/// The answer in a sentence: what public budgets gain or lose, over which years, and when it pays back.
#[must_use]
pub fn answer(net: f64, payback: Option<f64>, (start, length): (u32, usize), price_year: u32) -> String {
    let english = Language::English;
    let verb = if net < 0.0 { "costs public budgets" } else { "saves public budgets" };
    let amount = pounds_short(net.abs(), english);
    let back = match payback {
        Some(0.0) => "It never costs more than it has saved.".to_owned(),
        Some(after) => format!("It pays back after {}.", years(after, english)),
        None => "It does not pay back in that time.".to_owned(),
    };
    #[allow(clippy::cast_precision_loss, reason = "at most 60 years")]
    let length = years(length as f64, english);
    format!(
        "Over {length} from {} this {verb} {amount}, net, present value. {back} All money is at {} prices.",
        financial_year(start),
        financial_year(price_year),
    )
}

/// How sure the answer is.
#[must_use]
pub fn chance(share: f64, (low, high): (f64, f64), draws: u32) -> String {
    let english = Language::English;
    let count = match count_of_ten(share) {
        0 => "none".to_owned(),
        10 => "all".to_owned(),
        some => format!("{some} in 10"),
    };
    format!(
        "Of {} runs {count} gain public budgets money; 8 in 10 lie between {} and {}. Ranges without a common \
         tag are taken as independent.",
        plain(f64::from(draws), 0),
        pounds_short(low, english),
        pounds_short(high, english)
    )
}

/// Agencies that end with less than they began with.
#[must_use]
pub fn out_of_pocket(names: &[String]) -> String {
    if names.is_empty() {
        "No agency is left out of pocket.".to_owned()
    } else {
        format!("Left out of pocket: {}.", names.join(", "))
    }
}

/// No unit cost has these words.
#[must_use]
pub fn nothing_found(words: &str) -> String {
    format!("No unit cost is found for “{words}”. Try fewer words, or none to see all of them.")
}

/// How much of a workbook was read.
#[must_use]
pub fn imported(entries: usize, unread: usize) -> String {
    let read = if entries == 1 { "1 unit cost was".to_owned() } else { format!("{entries} unit costs were") };
    let things = if unread == 1 { "thing" } else { "things" };
    format!("{read} read; {unread} {things} could not be.")
}

/// What is said below unit costs that were read from a workbook of this edition.
#[must_use]
pub fn of_workbook(edition: &str) -> String {
    format!(
        "Unit costs from {edition}, read from your own workbook, © Greater Manchester Combined Authority: see the \
         workbook for its licence. Amounts are in the prices of their own years, rounded to pence."
    )
}
