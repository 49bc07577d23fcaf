//! What is wrong with a scenario, in English.

use crate::text::Language::English;
use crate::text::fault::FaultKind;
use crate::text::fault::Wanted;
use crate::text::fault_limits::Ends;
use crate::text::fault_limits::Limits;
use crate::text::fault_limits::count;
use crate::text::fault_limits::either;
use crate::text::fault_limits::ends;
use crate::text::fault_limits::given;
use crate::text::fault_limits::limits;
use crate::text::fault_syntax::cause;
use crate::text::field::field_name;
use crate::text::number::plain;
use crate::text::part;
use crate::text::part::Named;
use crate::text::part::capital;

const TOO_LARGE: &str =
    "This file is larger than 1 MiB, the most that can be read. Make its texts shorter, or split it in two.";
const FORMAT: &str = "This file does not say that it is a scenario of this calculator. \
    Its format must be “outcomes-calculator/1”.";

pub(super) fn message(kind: &FaultKind, path: &str) -> String {
    let part = words(path);
    let start = capital(&part);
    match kind {
        FaultKind::Syntax(reason) => syntax(reason),
        FaultKind::TooLarge => TOO_LARGE.to_owned(),
        FaultKind::Format => FORMAT.to_owned(),
        FaultKind::Missing => {
            format!("Enter the {part}: the calculator cannot assume it.")
        }
        FaultKind::UnknownField => unknown_field(path),
        FaultKind::Misplaced { beside, allowed } => misplaced(&start, beside, allowed),
        FaultKind::WrongType(wanted) => format!("{start} must be {}.", type_words(*wanted)),
        FaultKind::OutOfRange { least, most, above_least, given } => {
            out_of_range(path, &start, (*least, *most), *above_least, *given)
        }
        FaultKind::Length { given: 0, .. } => format!("Enter the {part}: it cannot be left empty."),
        FaultKind::Length { least, most, given } => {
            format!("{start} must be {least} to {} characters long. It has {}.", count(*most), count(*given))
        }
        FaultKind::TooFew(least) => format!("There must be at least {least} in the list of {part}. Add one."),
        FaultKind::TooMany(most) => {
            format!("There can be at most {most} in the list of {part}. Take some out.")
        }
        FaultKind::UnknownWord { given, allowed } => {
            let allowed = special(path).map_or_else(|| either(allowed, "or"), str::to_owned);
            format!("{start} must be {allowed}. You entered “{given}”.")
        }
        FaultKind::PerNotAllowed { given, allowed } => per_not_allowed(&start, given, allowed),
        FaultKind::GradesFall => format!(
            "{start} is lower than the one before it. Six shares are wanted, from A to F, none lower than the one before."
        ),
        FaultKind::FromAfterTo { from, to } => from_after_to(path, *from, *to),
        FaultKind::UnknownId(id) => unknown_id(id, path),
        FaultKind::DuplicateId(id) => duplicate_id(id, path),
        FaultKind::BadId(id) => bad_id(id, path, &start),
        FaultKind::Weights => weights(&start),
        FaultKind::UseExceedsVolume { used, volume } => use_exceeds_volume(&start, *used, *volume),
        FaultKind::PriceYear { year, first, last } => price_year(&start, *year, *first, *last),
        FaultKind::Range { path: number, low, high, value, is_percent } => {
            range(&start, number, ends(number, [*low, *high, *value], *is_percent))
        }
        FaultKind::Path(given) => path_unknown(given),
    }
}

fn words(path: &str) -> String {
    part::part(path, English)
}

fn syntax(reason: &str) -> String {
    let cause = cause(reason, English).map_or_else(String::new, |cause| format!(" ({cause})"));
    format!(
        "This text is not a scenario file: it cannot be read as JSON{cause}. \
         Check that all of it was copied, or save it again."
    )
}

fn unknown_field(path: &str) -> String {
    format!(
        "There is a field “{}” in {}, which this calculator does not know. Check its spelling, or take it out.",
        part::last_name(path),
        words(part::holder_path(path))
    )
}

fn misplaced(start: &str, beside: &str, allowed: &str) -> String {
    if allowed.is_empty() {
        let other = field_name(beside, "", English).unwrap_or(beside);
        return format!("{start} has no place here without a {other}. Take it out, or enter a {other}.");
    }
    format!(
        "{start} has no place here: it goes only where the {0} is {1}. Take it out, or change the {0}.",
        field_name(beside, "", English).unwrap_or(beside),
        either(allowed, "or")
    )
}

fn type_words(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Number => "a number, like 25 or 0.4",
        Wanted::Whole => "a whole number, like 5",
        Wanted::Text => "words in quotation marks",
        Wanted::Flag => "true or false, without quotation marks",
        Wanted::List => "a list in square brackets",
        Wanted::Object => "a group of named fields in curly brackets",
        Wanted::Money => "a number of pounds, or an amount with its price year",
        Wanted::Discounting => "“green-book-2026”, or a rate of its own",
        Wanted::Surplus => "“reinvest”, or a part for each agency",
    }
}

/// What else may stand where a word may.
fn special(path: &str) -> Option<&'static str> {
    match part::last_name(path) {
        "discounting" => Some(type_words(Wanted::Discounting)),
        "surplus" => Some(type_words(Wanted::Surplus)),
        _ => None,
    }
}

fn out_of_range(path: &str, start: &str, ends: (f64, f64), above_least: bool, value: f64) -> String {
    let rule = match limits(path, ends, above_least, value) {
        Limits::Percent { least, most, least_in_file, most_in_file } => {
            format!("from {least} to {most} ({least_in_file} to {most_in_file} in a file)")
        }
        Limits::Above(least) => format!("more than {least}"),
        Limits::AtLeast(least) => format!("{least} or more"),
        Limits::AtMost(most) => format!("{most} or less"),
        Limits::Between(least, most) => format!("from {least} to {most}"),
    };
    let given = given(path, ends, value);
    let close = match (given.is_close, value > ends.1) {
        (false, _) => "",
        (true, true) => "a little more than ",
        (true, false) => "a little less than ",
    };
    format!("{start} must be {rule}. You entered {close}{}.", given.text)
}

fn per_not_allowed(start: &str, given: &str, allowed: &str) -> String {
    format!(
        "{start} cannot be “{given}” here, where nothing of that kind is counted. \
         Use {}.",
        either(allowed, "or")
    )
}

fn from_after_to(path: &str, from: f64, to: f64) -> String {
    format!(
        "{} ends before it begins: its first year is {} and its last is {}, counted from 0. \
         Make the first year no later than the last.",
        capital(&words(part::holder_path(path))),
        plain(from, 0),
        plain(to, 0)
    )
}

fn unknown_id(id: &str, path: &str) -> String {
    let (named, place) = part::named(path);
    let what = match named {
        Named::Agency => "agency",
        Named::Service => "service",
        Named::Group => "group",
        Named::Outcome => "outcome",
    };
    format!(
        "The scenario has no {what} “{id}”, which is named in {}. Correct the id, or add the {what}.",
        words(place)
    )
}

fn duplicate_id(id: &str, path: &str) -> String {
    let last = part::last_name(path);
    if last == "path" && last != id {
        format!("Two ranges are about {}. Keep one of them.", words(id))
    } else if last == "id" && last != id {
        format!("The id “{id}” is used twice in one list. Give each its own id.")
    } else {
        let holder = words(part::holder_path(path));
        format!("“{id}” stands twice in {holder}. Keep one of them; until then the last one counts.")
    }
}

fn bad_id(id: &str, path: &str, start: &str) -> String {
    if part::holding_field(path) == "deflators" {
        return format!("The year of a price index must be four digits, like 2024. You entered “{id}”.");
    }
    format!(
        "{start} must be 1 to 40 small letters a to z, digits or hyphens, like “settled-home”. \
         You entered “{id}”."
    )
}

fn weights(start: &str) -> String {
    format!(
        "{start}: each part must be 0 or more, and one of them above 0. \
         Enter the parts in proportion, like 60 and 40."
    )
}

fn use_exceeds_volume(start: &str, used: f64, volume: f64) -> String {
    format!(
        "{start} must cover what the groups use: they use {} a year, and there are only {}. \
         Raise this number, or lower the number of people or their use.",
        plain(used, 1),
        plain(volume, 1)
    )
}

fn price_year(start: &str, year: f64, first: u32, last: u32) -> String {
    let year = plain(year, 0).replace(',', "");
    format!(
        "{start} is {year}, and there is no price index for that year. \
         Use a year from {first} to {last}, or add an index for {year}."
    )
}

fn range(start: &str, number: &str, Ends { low, high, value, is_turned }: Ends) -> String {
    let about = words(number);
    let end = |end: Option<String>| end.unwrap_or_else(|| "missing".to_owned());
    let (low_words, high_words) = (end(low), end(high));
    if is_turned {
        return format!(
            "{start}, for {about}, has its ends the wrong way round: low is {low_words} and high is \
             {high_words}. Swap them."
        );
    }
    format!(
        "{start} must hold the value now used for {about}, which is {}: low is {low_words} and high is \
         {high_words}. Widen the range, or change the value.",
        end(value)
    )
}

fn path_unknown(given: &str) -> String {
    format!(
        "There is no number called “{given}” that can vary. \
         Name one by its fields and ids, like “outcomes.settled-home.success”."
    )
}
