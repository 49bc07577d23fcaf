//! The message of each fault, with its words and numbers.

use crate::text::Language;
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

pub(super) fn message(kind: &FaultKind, path: &str, language: Language) -> String {
    let words = language.fault();
    let about = About { path, part: part::part(path, language), language };
    let part = &*about.part;
    let message = match kind {
        FaultKind::Syntax(reason) => match cause(reason, language) {
            Some(cause) => words.not_json_because(&cause),
            None => words.not_json().to_owned(),
        },
        FaultKind::TooLarge => words.too_large().to_owned(),
        FaultKind::Format => words.format().to_owned(),
        FaultKind::Missing => words.missing(part),
        FaultKind::UnknownField => words.unknown_field(part::last_name(path), &about.holder()),
        FaultKind::Misplaced { beside, allowed } => about.misplaced(beside, allowed),
        FaultKind::WrongType(wanted) => words.wrong_type(part, about.type_words(*wanted)),
        FaultKind::OutOfRange { least, most, above_least, given } => {
            about.out_of_range((*least, *most), *above_least, *given)
        }
        FaultKind::Length { given: 0, .. } => words.empty(part),
        FaultKind::Length { least, most, given } => {
            words.length(part, &least.to_string(), &count(*most), &count(*given))
        }
        FaultKind::TooFew(least) => words.too_few(&least.to_string(), part),
        FaultKind::TooMany(most) => words.too_many(&most.to_string(), part),
        FaultKind::UnknownWord { given, allowed } => {
            let allowed = about.special().map_or_else(|| either(allowed, language), str::to_owned);
            words.unknown_word(part, &allowed, given)
        }
        FaultKind::PerNotAllowed { given, allowed } => {
            words.per_not_allowed(part, given, &either(allowed, language))
        }
        FaultKind::GradesFall => words.grades_fall(part),
        FaultKind::FromAfterTo { from, to } => {
            words.from_after_to(&about.holder(), &plain(*from, 0), &plain(*to, 0))
        }
        FaultKind::UnknownId(id) => about.unknown_id(id),
        FaultKind::DuplicateId(id) => about.duplicate_id(id),
        FaultKind::BadId(id) if part::holding_field(path) == "deflators" => words.deflator_year(id),
        FaultKind::BadId(id) => words.bad_id(part, id),
        FaultKind::Weights => words.weights(part),
        FaultKind::UseExceedsVolume { used, volume } => {
            words.use_exceeds_volume(part, &plain(*used, 1), &plain(*volume, 1))
        }
        FaultKind::PriceYear { year, first, last } => {
            let year = plain(*year, 0).replace(',', "");
            words.price_year(part, &year, &first.to_string(), &last.to_string())
        }
        FaultKind::Range { path: number, low, high, value, is_percent } => {
            about.range(number, ends(number, [*low, *high, *value], *is_percent))
        }
        FaultKind::Path(given) => words.path(given),
    };
    capital(&message)
}

/// What a message is about, and in which language it is.
struct About<'a> {
    path: &'a str,
    /// The part at the path, in words.
    part: String,
    language: Language,
}

impl About<'_> {
    /// What holds the part at the path, in words.
    fn holder(&self) -> String {
        part::part(part::holder_path(self.path), self.language)
    }

    fn misplaced(&self, beside: &str, allowed: &str) -> String {
        let words = self.language.fault();
        let other = field_name(beside, "", self.language).unwrap_or(beside);
        if allowed.is_empty() {
            return words.misplaced(&self.part, other);
        }
        words.misplaced_beside(&self.part, other, &either(allowed, self.language))
    }

    fn type_words(&self, wanted: Wanted) -> &'static str {
        let words = self.language.fault();
        match wanted {
            Wanted::Number => words.wanted_number(),
            Wanted::Whole => words.wanted_whole(),
            Wanted::Text => words.wanted_text(),
            Wanted::Flag => words.wanted_flag(),
            Wanted::List => words.wanted_list(),
            Wanted::Object => words.wanted_object(),
            Wanted::Money => words.wanted_money(),
            Wanted::Discounting => words.wanted_discounting(),
            Wanted::Surplus => words.wanted_surplus(),
        }
    }

    /// What else may stand where a word may.
    fn special(&self) -> Option<&'static str> {
        match part::last_name(self.path) {
            "discounting" => Some(self.type_words(Wanted::Discounting)),
            "surplus" => Some(self.type_words(Wanted::Surplus)),
            _ => None,
        }
    }

    fn out_of_range(&self, ends: (f64, f64), above_least: bool, value: f64) -> String {
        let words = self.language.fault();
        let part = &*self.part;
        let rule = match limits(self.path, ends, above_least, value) {
            Limits::Percent { least, most, least_in_file, most_in_file } => {
                words.percent(part, &least, &most, &least_in_file, &most_in_file)
            }
            Limits::Above(least) => words.above(part, &least),
            Limits::AtLeast(least) => words.at_least(part, &least),
            Limits::AtMost(most) => words.at_most(part, &most),
            Limits::Between(least, most) => words.between(part, &least, &most),
        };
        let given = given(self.path, ends, value);
        let entered = match (given.is_close, value > ends.1) {
            (false, _) => words.entered(&given.text),
            (true, true) => words.entered_little_more(&given.text),
            (true, false) => words.entered_little_less(&given.text),
        };
        format!("{rule} {entered}")
    }

    fn unknown_id(&self, id: &str) -> String {
        let words = self.language.fault();
        let (named, place) = part::named(self.path);
        let place = part::part(place, self.language);
        match named {
            Named::Agency => words.no_agency(id, &place),
            Named::Service => words.no_service(id, &place),
            Named::Group => words.no_group(id, &place),
            Named::Outcome => words.no_outcome(id, &place),
        }
    }

    fn duplicate_id(&self, id: &str) -> String {
        let words = self.language.fault();
        match part::last_name(self.path) {
            "path" if id != "path" => words.two_ranges(&part::part(id, self.language)),
            "id" if id != "id" => words.id_twice(id),
            _ => words.key_twice(id, &self.holder()),
        }
    }

    fn range(&self, number: &str, Ends { low, high, value, is_turned }: Ends) -> String {
        let words = self.language.fault();
        let number = part::part(number, self.language);
        let end = |end: Option<String>| end.unwrap_or_else(|| words.not_there().to_owned());
        let (low, high) = (end(low), end(high));
        if is_turned {
            return words.range_turned(&self.part, &number, &low, &high);
        }
        words.range_off_value(&self.part, &number, &end(value), &low, &high)
    }
}
