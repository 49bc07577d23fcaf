//! What each field of a scenario file is called on the screen and in messages.

use crate::text::Language;

/// A field's name in a file, in English and in Welsh. Where one name means two things, the first word says
/// which field it stands in.
const NAMES: &[(&str, &str, &str)] = &[
    ("format", "format", "fformat"),
    ("title", "title", "teitl"),
    ("place", "place", "lle"),
    ("summary", "summary", "crynodeb"),
    ("source", "source", "ffynhonnell"),
    ("id", "id", "dynodydd"),
    ("name", "name", "enw"),
    ("kind", "kind", "math"),
    // What is counted, and over which years.
    ("appraisal", "years and prices", "blynyddoedd a phrisiau"),
    ("start_year", "first year", "blwyddyn gyntaf"),
    ("years", "number of years", "nifer y blynyddoedd"),
    ("price_year", "price year", "blwyddyn brisiau"),
    ("discounting", "discounting", "disgowntio"),
    ("rate", "discount rate", "cyfradd ddisgowntio"),
    ("optimism_bias", "correction for optimism", "cywiro am optimistiaeth"),
    ("deflators", "price index", "mynegai prisiau"),
    // The place.
    ("agencies", "agencies", "asiantaethau"),
    ("services", "services", "gwasanaethau"),
    ("output", "output", "allbwn"),
    ("unit_cost", "unit cost", "cost uned"),
    ("volume", "outputs a year", "allbynnau’r flwyddyn"),
    ("growth", "growth a year", "twf y flwyddyn"),
    ("paid_by", "payers", "talwyr"),
    ("cashable", "cashable share", "cyfran sy’n troi’n arian parod"),
    ("cash_lag", "cash delay in years", "oediad arian parod mewn blynyddoedd"),
    ("cash_step", "cash step in outputs", "cam arian parod mewn allbynnau"),
    ("duplicated", "duplicated share", "cyfran a wneir ddwywaith"),
    ("digital", "online share", "cyfran a allai fod ar-lein"),
    ("covers", "cover tags", "tagiau cwmpasu"),
    ("groups", "groups", "grwpiau"),
    ("people", "number of people", "nifer y bobl"),
    ("use", "use of services", "defnydd o wasanaethau"),
    ("turnover", "turnover", "trosiant"),
    // Outcomes and what they are worth.
    ("outcomes", "outcomes", "canlyniadau"),
    ("unit", "unit", "uned"),
    ("group", "group", "grŵp"),
    ("success", "success", "llwyddiant"),
    ("deadweight", "deadweight", "pwysau marw"),
    ("attribution", "share due to others", "cyfran sydd i’w phriodoli i eraill"),
    ("displacement", "displacement", "dadleoli"),
    ("lag", "delay in years", "oediad mewn blynyddoedd"),
    ("lasts", "length in years", "hyd mewn blynyddoedd"),
    ("drop_off", "drop-off a year", "colled y flwyddyn"),
    ("evidence", "evidence grade", "gradd y dystiolaeth"),
    ("effects", "effects on services", "effeithiau ar wasanaethau"),
    ("adds", "added use of services", "defnydd ychwanegol o wasanaethau"),
    ("values", "values", "gwerthoedd"),
    ("amount", "amount", "swm"),
    ("per", "unit of counting", "uned gyfrif"),
    ("falls_to", "split between agencies", "rhaniad rhwng asiantaethau"),
    ("transfer", "transfer", "trosglwyddiad"),
    ("health", "health value", "gwerth iechyd"),
    // The redesign.
    ("redesign", "redesign", "ailgynllunio"),
    ("delivery_years", "years of delivery", "blynyddoedd cyflawni"),
    ("rollout", "roll-out", "cyflwyno fesul cam"),
    ("take_up", "take-up", "manteisio"),
    ("reach", "reach", "cyrhaeddiad"),
    ("engagement", "engagement", "ymgysylltu"),
    ("retention", "retention", "dal ati"),
    ("start", "starting year", "blwyddyn dechrau"),
    ("costs", "costs", "costau"),
    ("year", "year", "blwyddyn"),
    ("from", "first year", "blwyddyn gyntaf"),
    ("to", "last year", "blwyddyn olaf"),
    ("levers", "levers", "liferi"),
    ("person_centred", "“One team, one plan”", "“Un tîm, un cynllun”"),
    ("outcomes_first", "“Outcomes first”", "“Canlyniadau’n gyntaf”"),
    ("frequent_users", "“Help to help yourself”", "“Help i helpu’ch hun”"),
    ("multi_agency", "“Agencies as one”", "“Asiantaethau fel un”"),
    ("digital_data", "“Digital and data”", "“Digidol a data”"),
    ("social_action", "“Volunteers”", "“Gwirfoddolwyr”"),
    ("peer_networks", "“People who have been there”", "“Pobl sydd wedi bod yno”"),
    ("strength", "strength", "cryfder"),
    ("effect", "effect", "effaith"),
    ("scope", "scope", "cwmpas"),
    ("network", "links between agencies", "cysylltiadau rhwng asiantaethau"),
    ("network.agencies", "number of agencies", "nifer yr asiantaethau"),
    ("cost_per_link", "cost of a link", "cost cyswllt"),
    ("space", "shared space", "lle a rennir"),
    ("space.amount", "yearly saving on space", "arbediad y flwyddyn ar le"),
    ("cost_ratio", "relative cost online", "cost gymharol ar-lein"),
    ("targeting", "targeting", "targedu"),
    ("volunteers", "number of volunteers", "nifer y gwirfoddolwyr"),
    ("peer_networks.groups", "number of peer groups", "nifer y grwpiau cymheiriaid"),
    ("members", "members of each group", "aelodau pob grŵp"),
    ("hours", "hours a year each", "oriau’r flwyddyn yr un"),
    ("hour_value", "value of an hour", "gwerth awr"),
    ("own_benefit", "own gain a year each", "budd y flwyddyn i bob un"),
    // The output drive.
    ("efficiency", "output drive", "gyriant allbwn"),
    ("unit_cost_cut", "cut in unit cost a year", "toriad y flwyddyn mewn cost uned"),
    ("cut_years", "years of cuts", "blynyddoedd o doriadau"),
    ("repeat_demand", "repeat demand a year", "galw sy’n dod yn ôl bob blwyddyn"),
    ("repeat_years", "years of repeat demand", "blynyddoedd o alw sy’n dod yn ôl"),
    ("duplicates_removed", "share of duplicates removed", "cyfran y dyblygu a ddileir"),
    ("moved_online", "share moved online", "cyfran a symudir ar-lein"),
    // The deal.
    ("deal", "deal", "bargen"),
    ("contributions", "contributions", "cyfraniadau"),
    ("share_back", "shares of saving paid back", "cyfrannau o’r arbediad a ad-delir"),
    ("outcome_payments", "outcome payments", "taliadau am ganlyniadau"),
    ("agency", "agency", "asiantaeth"),
    ("outcome", "outcome", "canlyniad"),
    ("surplus", "surplus", "gwarged"),
    ("return", "return a year", "enillion y flwyddyn"),
    // Ranges.
    ("ranges", "ranges", "ystodau"),
    ("path", "number named", "rhif a enwir"),
    ("low", "low end", "pen isaf"),
    ("high", "high end", "pen uchaf"),
    ("shape", "shape", "siâp"),
    ("together", "tag for moving together", "tag symud gyda’i gilydd"),
];

/// What a field is called, in lower case, as in the middle of a sentence; `within` is the field or lever that
/// holds it. None where the format has no such field.
///
/// ```
/// # use outcomes_calculator::text::{Language, field_name::field_name};
/// assert_eq!(field_name("drop_off", "outcomes", Language::English), Some("drop-off a year"));
/// assert_eq!(field_name("agencies", "network", Language::Welsh), Some("nifer yr asiantaethau"));
/// ```
#[must_use]
pub fn field_name(field: &str, within: &str, language: Language) -> Option<&'static str> {
    found(NAMES, field, within, language)
}

/// What a table says of a field: of the field of that holder, or else of any of that name.
pub(super) fn found(
    table: &'static [(&str, &str, &str)],
    field: &str,
    within: &str,
    language: Language,
) -> Option<&'static str> {
    let own =
        |name: &str| name.split_once('.').is_some_and(|(holder, inner)| holder == within && inner == field);
    let row =
        table.iter().find(|(name, ..)| own(name)).or_else(|| table.iter().find(|(name, ..)| *name == field));
    row.map(|(_, english, welsh)| match language {
        Language::English => *english,
        Language::Welsh => *welsh,
    })
}
