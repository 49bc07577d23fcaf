//! What a careful reader should know, in English.

use crate::text::Language::English;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::number::pounds_short;
use crate::text::number::years;
use crate::text::part::capital;
use crate::text::part::part;
use crate::text::warning::Subject;
use crate::text::warning::WarningKind;
use crate::text::warning::count;
use crate::text::wording::Wording;

const NO_RANGES: &str = "Every figure is entered as if it were certain, so no chance or range can be shown. \
    Give the figures you are least sure of a low and a high end.";
const STRUCTURAL_HEAVY: &str = "More than half of what the levers save comes from joining up agencies and going \
    online, not from the people helped. Check those two levers first: they rest on a guess about whole services.";

#[allow(clippy::too_many_lines, reason = "a sentence or two for each kind")]
pub(super) fn message(kind: &WarningKind) -> String {
    match kind {
        WarningKind::DoubleCount { tag, value, other } => double_count(tag, shown(value), shown(other)),
        WarningKind::NoDeadweight { outcome } => format!(
            "“{outcome}” has a deadweight of 0, as if nobody would get there without help. \
             Enter the share who would have got there anyway.",
            outcome = shown(outcome)
        ),
        WarningKind::BestCase { subject, service, effect } => best_case(subject, shown(service), *effect),
        WarningKind::OldPrice { subject, year, price_year } => old_price(subject, *year, *price_year),
        WarningKind::DeflatorJump { year } => format!(
            "The price index changes by more than a quarter between {} and {}. Check the index you entered.",
            financial_year(year.saturating_sub(1)),
            financial_year(*year)
        ),
        WarningKind::TimeWithoutSupport { lever } => format!(
            "{} counts on people who give their time, but nothing is spent on finding, training and supporting them. \
             Add what that costs.",
            start(lever)
        ),
        WarningKind::TakeOnCapped { group } => format!(
            "The redesign would take on more people of “{group}” than there are, so the number is held at those \
             left. Lower the reach or the years of delivery, or check the turnover.",
            group = shown(group)
        ),
        WarningKind::BeyondHorizon { subject, lag, years } => beyond_horizon(subject, *lag, *years),
        WarningKind::ForecastPrice { subject, year } => format!(
            "{} is in prices of {}, a year for which only a forecast of inflation is known. \
             Enter the index of that year under price indexes once it is published.",
            start(subject),
            financial_year(*year)
        ),
        WarningKind::Lopsided { number, pull } => lopsided(number, *pull),
        WarningKind::NoRanges => NO_RANGES.to_owned(),
        WarningKind::Overlap { group, service } => format!(
            "Together the outcomes of “{group}” would avoid more of “{service}” than the group uses. The total is \
             limited, but the effects overlap: lower them, or put them on one outcome.",
            group = shown(group),
            service = shown(service)
        ),
        WarningKind::GradeLow { subject, grade } => format!(
            "{} rests on weak evidence (grade {grade}). Look for a better source, or test a wide range.",
            start(subject)
        ),
        WarningKind::UnequalScope { is_drive_wider } => unequal_scope(*is_drive_wider),
        WarningKind::StructuralHeavy => STRUCTURAL_HEAVY.to_owned(),
        WarningKind::EffectWithoutPeople { lever } => format!(
            "{} has an effect, but nobody is counted as giving time to it. Enter how many people do.",
            start(lever)
        ),
        WarningKind::DropOffBelowTurnover { subject, group, drop_off, turnover } => {
            drop_off_below_turnover(subject, shown(group), (*drop_off, *turnover))
        }
        WarningKind::MaybeTransfer { value, agency } => format!(
            "“{value}” is a gain for “{agency}”, which pays benefits or takes taxes. If it is someone else’s loss, \
             mark it as a transfer, so that public value leaves it out.",
            value = shown(value),
            agency = shown(agency)
        ),
        WarningKind::ValueBesideEffect { value, service, agency } => format!(
            "“{value}” is a gain for “{agency}”, and so is less use of “{service}”. \
             Check that the same saving is not in both.",
            value = shown(value),
            service = shown(service),
            agency = shown(agency)
        ),
        WarningKind::NotCashable { fiscal } => not_cashable(*fiscal),
        WarningKind::OutOfPocket { agency, loss, repaid_in_full } => {
            out_of_pocket(shown(agency), *loss, *repaid_in_full)
        }
    }
}

fn start(subject: &Subject) -> String {
    capital(&subject.words(English))
}

fn double_count(tag: &str, value: &str, other: &str) -> String {
    format!(
        "“{value}” and “{other}” both cover “{tag}”, so the same gain may be counted twice. \
         Take one of them out, or lower it by what the other counts."
    )
}

fn best_case(subject: &Subject, service: &str, effect: f64) -> String {
    format!(
        "{} is said to avoid {} of the use of “{service}”. More than half is as good as it ever gets: \
         use a lower figure, or say where this one comes from.",
        start(subject),
        percent(effect, 0)
    )
}

fn old_price(subject: &Subject, year: u32, price_year: u32) -> String {
    format!(
        "{} is in prices of {}, over 10 years before the {} prices used here. General inflation has been \
         added, but costs may have moved another way: look for a newer figure.",
        start(subject),
        financial_year(year),
        financial_year(price_year)
    )
}

fn beyond_horizon(subject: &Subject, lag: usize, counted: usize) -> String {
    format!(
        "{} begins only after {}, and {} are counted, so it adds nothing. \
         Count more years, or check the delay.",
        start(subject),
        years(count(lag), English),
        years(count(counted), English)
    )
}

fn unequal_scope(is_drive_wider: bool) -> String {
    let (wide, narrow) =
        if is_drive_wider { ("output drive", "redesign") } else { ("redesign", "output drive") };
    format!(
        "The {wide} changes services for everyone, and the {narrow} only for the groups, so the two are not \
         compared like with like. Give both the same scope."
    )
}

fn drop_off_below_turnover(subject: &Subject, group: &str, (drop_off, turnover): (f64, f64)) -> String {
    format!(
        "{} loses {} of its people a year, but {} of “{group}” leave the group each year anyway. \
         Those people are still counted as helped: raise the drop-off to the turnover or above.",
        start(subject),
        percent(drop_off, 1),
        percent(turnover, 1)
    )
}

fn not_cashable(fiscal: f64) -> String {
    format!(
        "Public budgets are better off by {}, but the cash set free does not cover the costs: much of the gain is time \
         and space. Do not plan a budget cut on it unless services can be made smaller.",
        pounds_short(fiscal, English)
    )
}

fn out_of_pocket(agency: &str, loss: f64, repaid_in_full: bool) -> String {
    let loss = pounds_short(loss, English);
    if repaid_in_full {
        return format!(
            "“{agency}” would get back all that it puts in, but so late that it would be {loss} out of pocket at \
             today’s value. Change the deal, for example with a return on what is put in."
        );
    }
    format!(
        "“{agency}” would pay in more than comes back in cash, and end {loss} out of pocket at today’s value. \
         Change the deal so that those who gain share with those who pay."
    )
}

fn lopsided(number: &str, pull: f64) -> String {
    let way = if pull < 0.0 { "against" } else { "in favour of" };
    format!(
        "The ranges lean {way} the redesign: with each figure at the middle of its range, public budgets would be {} {}. \
         The {} leans most. Check that its ends are as far from its value as the evidence says.",
        pounds_short(pull.abs(), English),
        if pull < 0.0 { "worse off" } else { "better off" },
        part(number, English)
    )
}

fn shown(wording: &Wording) -> &str {
    wording.shown(English)
}
