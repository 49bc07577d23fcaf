//! What is wrong with a scenario, in Welsh.
//!
//! The part at fault comes first, before a colon, so that no mutation depends on it.

use crate::text::Language::Welsh;
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

const TOO_LARGE: &str = "Mae’r ffeil hon yn fwy nag 1 MiB, sef y mwyaf y gellir ei ddarllen. \
    Gwnewch ei thestunau’n fyrrach, neu rhannwch hi’n ddwy.";
const FORMAT: &str = "Nid yw’r ffeil hon yn dweud ei bod yn senario i’r gyfrifiannell hon. \
    Rhaid i’w fformat fod yn “outcomes-calculator/1”.";

pub(super) fn message(kind: &FaultKind, path: &str) -> String {
    let start = capital(&words(path));
    match kind {
        FaultKind::Syntax(reason) => syntax(reason),
        FaultKind::TooLarge => TOO_LARGE.to_owned(),
        FaultKind::Format => FORMAT.to_owned(),
        FaultKind::Missing => {
            format!("{start}: nid oes dim wedi’i roi. Rhowch rywbeth: ni all y gyfrifiannell ei dybio.")
        }
        FaultKind::UnknownField => unknown_field(path),
        FaultKind::Misplaced { beside, allowed } => misplaced(&start, beside, allowed),
        FaultKind::WrongType(wanted) => format!("{start}: rhowch {}.", type_words(*wanted)),
        FaultKind::OutOfRange { least, most, above_least, given } => {
            out_of_range(path, &start, (*least, *most), *above_least, *given)
        }
        FaultKind::Length { given: 0, .. } => format!("{start}: mae hwn yn wag. Rhowch destun yma."),
        FaultKind::Length { least, most, given } => {
            let (most, given) = (count(*most), count(*given));
            format!("{start}: rhowch rhwng {least} a {most} nod. Nifer y nodau nawr: {given}.")
        }
        FaultKind::TooFew(least) => {
            format!("{start}: rhaid cael o leiaf {least} yn y rhestr. Ychwanegwch un.")
        }
        FaultKind::TooMany(most) => {
            format!("{start}: ni chaniateir mwy na {most} yn y rhestr. Tynnwch rai allan.")
        }
        FaultKind::UnknownWord { given, allowed } => {
            let allowed = special(path).map_or_else(|| either(allowed, "neu"), str::to_owned);
            format!("{start}: rhowch {allowed}. Rhoesoch “{given}”.")
        }
        FaultKind::PerNotAllowed { given, allowed } => per_not_allowed(&start, given, allowed),
        FaultKind::GradesFall => format!(
            "{start}: mae hon yn is na’r un o’i blaen. Mae angen chwe chyfran, o A i F, heb yr un yn is na’r un o’i blaen."
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
    part::part(path, Welsh)
}

fn syntax(reason: &str) -> String {
    let cause = cause(reason, Welsh).map_or_else(String::new, |cause| format!(" ({cause})"));
    format!(
        "Nid ffeil senario yw’r testun hwn: ni ellir ei ddarllen fel JSON{cause}. \
         Gwiriwch fod y cyfan wedi’i gopïo, neu cadwch y ffeil eto."
    )
}

fn unknown_field(path: &str) -> String {
    format!(
        "{}: mae yma faes “{}” nad yw’r gyfrifiannell hon yn ei adnabod. Gwiriwch y sillafu, neu tynnwch y maes allan.",
        capital(&words(part::holder_path(path))),
        part::last_name(path)
    )
}

fn misplaced(start: &str, beside: &str, allowed: &str) -> String {
    if allowed.is_empty() {
        let other = field_name(beside, "", Welsh).unwrap_or(beside);
        return format!(
            "{start}: nid oes lle i hyn yma heb y canlynol: {other}. Tynnwch ef allan, neu rhowch y llall."
        );
    }
    format!(
        "{start}: nid oes lle i hyn yma. Dim ond gyda {} y mae’n perthyn ({}). \
         Tynnwch ef allan, neu newidiwch y llall.",
        either(allowed, "neu"),
        field_name(beside, "", Welsh).unwrap_or(beside)
    )
}

fn type_words(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Number => "rif, er enghraifft 25 neu 0.4",
        Wanted::Whole => "rif cyfan, er enghraifft 5",
        Wanted::Text => "eiriau mewn dyfynodau",
        Wanted::Flag => "true neu false, heb ddyfynodau",
        Wanted::List => "restr mewn bachau sgwâr",
        Wanted::Object => "grŵp o feysydd wedi’u henwi mewn bachau cyrliog",
        Wanted::Money => "nifer o bunnoedd, neu swm gyda’i flwyddyn brisiau",
        Wanted::Discounting => "“green-book-2026”, neu gyfradd benodol",
        Wanted::Surplus => "“reinvest”, neu ran i bob asiantaeth",
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
            format!("rhwng {least} a {most} (rhwng {least_in_file} a {most_in_file} mewn ffeil)")
        }
        Limits::Above(least) => format!("sy’n fwy na {least}"),
        Limits::AtLeast(least) => format!("nad yw’n llai na {least}"),
        Limits::AtMost(most) => format!("nad yw’n fwy na {most}"),
        Limits::Between(least, most) => format!("rhwng {least} a {most}"),
    };
    let given = given(path, ends, value);
    let close = match (given.is_close, value > ends.1) {
        (false, _) => "",
        (true, true) => "ychydig yn fwy na ",
        (true, false) => "ychydig yn llai na ",
    };
    format!("{start}: rhowch rif {rule}. Rhoesoch {close}{}.", given.text)
}

fn per_not_allowed(start: &str, given: &str, allowed: &str) -> String {
    format!(
        "{start}: ni ellir defnyddio “{given}” yma, gan nad oes dim o’r math hwnnw’n cael ei gyfrif. \
         Defnyddiwch {}.",
        either(allowed, "neu")
    )
}

fn from_after_to(path: &str, from: f64, to: f64) -> String {
    format!(
        "{}: mae’n dod i ben cyn dechrau. Y flwyddyn gyntaf yw {} a’r olaf yw {}, gan gyfrif o 0. \
         Ni chaiff y gyntaf fod ar ôl yr olaf.",
        capital(&words(part::holder_path(path))),
        plain(from, 0),
        plain(to, 0)
    )
}

fn unknown_id(id: &str, path: &str) -> String {
    let (named, place) = part::named(path);
    // With the soft mutation that “unrhyw” brings, and as the object of “ychwanegwch”.
    let (any, the) = match named {
        Named::Agency => ("asiantaeth", "yr asiantaeth"),
        Named::Service => ("wasanaeth", "y gwasanaeth"),
        Named::Group => ("grŵp", "y grŵp"),
        Named::Outcome => ("ganlyniad", "y canlyniad"),
    };
    format!(
        "{}: nid oes gan y senario unrhyw {any} “{id}”. Cywirwch y dynodydd, neu ychwanegwch {the}.",
        capital(&words(place))
    )
}

fn duplicate_id(id: &str, path: &str) -> String {
    let last = part::last_name(path);
    if last == "path" && last != id {
        format!("{}: mae dwy ystod ar gyfer hyn. Cadwch un ohonynt.", capital(&words(id)))
    } else if last == "id" && last != id {
        format!("Defnyddir y dynodydd “{id}” ddwywaith mewn un rhestr. Rhowch ei ddynodydd ei hun i bob un.")
    } else {
        let holder = capital(&words(part::holder_path(path)));
        format!("{holder}: mae “{id}” yma ddwywaith. Cadwch un ohonynt; tan hynny yr olaf sy’n cyfrif.")
    }
}

fn bad_id(id: &str, path: &str, start: &str) -> String {
    if part::holding_field(path) == "deflators" {
        return format!(
            "Rhaid i flwyddyn mynegai prisiau fod yn bedwar digid, er enghraifft 2024. Rhoesoch “{id}”."
        );
    }
    format!(
        "{start}: rhowch rhwng 1 a 40 o lythrennau bach (a–z), digidau neu gysylltnodau, \
         er enghraifft “settled-home”. Rhoesoch “{id}”."
    )
}

fn weights(start: &str) -> String {
    format!(
        "{start}: ni chaiff unrhyw ran fod yn llai na 0, a rhaid i un ohonynt fod yn fwy na 0. \
         Rhowch y rhannau mewn cyfrannedd, er enghraifft 60 a 40."
    )
}

fn use_exceeds_volume(start: &str, used: f64, volume: f64) -> String {
    format!(
        "{start}: rhaid i’r nifer hwn gynnwys yr hyn y mae’r grwpiau’n ei ddefnyddio. \
         Maent yn defnyddio {} y flwyddyn, a dim ond {} sydd. \
         Codwch y nifer, neu gostyngwch nifer y bobl neu eu defnydd.",
        plain(used, 1),
        plain(volume, 1)
    )
}

fn price_year(start: &str, year: f64, first: u32, last: u32) -> String {
    let year = plain(year, 0).replace(',', "");
    format!(
        "{start}: nid oes mynegai prisiau ar gyfer {year}. \
         Defnyddiwch flwyddyn rhwng {first} a {last}, neu ychwanegwch fynegai ar gyfer {year}."
    )
}

fn range(start: &str, number: &str, Ends { low, high, value, is_turned }: Ends) -> String {
    let about = words(number);
    let end = |end: Option<String>| end.unwrap_or_else(|| "ar goll".to_owned());
    let (low_words, high_words) = (end(low), end(high));
    if is_turned {
        return format!(
            "{start}, ar gyfer: {about}. Mae’r ddau ben o chwith: y pen isaf yw {low_words} a’r pen uchaf \
             yw {high_words}. Cyfnewidiwch nhw."
        );
    }
    format!(
        "{start}, ar gyfer: {about}. Rhaid i’r ystod gynnwys y gwerth sydd yno nawr, sef {}: y pen isaf yw \
         {low_words} a’r pen uchaf yw {high_words}. Ehangwch yr ystod, neu newidiwch y gwerth.",
        end(value)
    )
}

fn path_unknown(given: &str) -> String {
    format!(
        "Nid oes rhif o’r enw “{given}” a all amrywio. \
         Enwch un yn ôl ei feysydd a’i ddynodyddion, er enghraifft “outcomes.settled-home.success”."
    )
}
