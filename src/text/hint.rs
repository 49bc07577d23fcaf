//! What a term of the form means, in one line under its box.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//! use outcomes_calculator::text::hint::hint;
//!
//! assert_eq!(hint("outcomes.home.deadweight", English), Some("How many would have got there without help."));
//! assert_eq!(hint("redesign.levers.multi_agency.network.agencies", Welsh), Some("Asiantaethau sydd mewn cysylltiad am un person."));
//! assert_eq!(hint("title", English), None);
//! ```

use crate::text::Language;
use crate::text::field_name::found;

/// What the field at a path means, where its name does not say it to everyone.
#[must_use]
pub fn hint(path: &str, language: Language) -> Option<&'static str> {
    let mut parts = path.rsplit('.');
    let field = parts.next()?;
    found(HINTS, field, parts.next().unwrap_or_default(), language)
}

/// By the names of fields, as `field_name` has them.
const HINTS: &[(&str, &str, &str)] = &[
    // What is counted, and over which years.
    (
        "start_year",
        "The financial year that begins in April of this year. It is year 0.",
        "Y flwyddyn ariannol sy’n dechrau ym mis Ebrill y flwyddyn hon. Hon yw blwyddyn 0.",
    ),
    (
        "price_year",
        "All money is brought to the prices of this financial year.",
        "Caiff yr holl arian ei droi’n brisiau’r flwyddyn ariannol hon.",
    ),
    (
        "discounting",
        "How much less each later year counts.",
        "Faint yn llai y mae pob blwyddyn ddiweddarach yn cyfrif.",
    ),
    (
        "optimism_bias",
        "Raises costs and lowers gains where the evidence is weak.",
        "Codi costau a gostwng enillion lle mae’r dystiolaeth yn wan.",
    ),
    (
        "deflators",
        "How prices rose over the years; 2023 is 100.",
        "Sut y cododd prisiau dros y blynyddoedd; 100 yw 2023.",
    ),
    // The place.
    (
        "output",
        "One thing that the service does: a visit, an arrest, a week.",
        "Un peth y mae’r gwasanaeth yn ei wneud: ymweliad, arestiad, wythnos.",
    ),
    (
        "unit_cost",
        "What one output costs, on average.",
        "Yr hyn y mae un allbwn yn ei gostio, ar gyfartaledd.",
    ),
    ("volume", "For everyone, not only for the groups.", "I bawb, nid i’r grwpiau yn unig."),
    (
        "growth",
        "How much demand grows each year if nothing changes.",
        "Faint y mae’r galw’n tyfu bob blwyddyn os na newidir dim.",
    ),
    (
        "paid_by",
        "Who pays for it: 2 and 1 mean two thirds and one third.",
        "Pwy sy’n talu: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.",
    ),
    (
        "cashable",
        "How much of what is saved can leave a budget, as money.",
        "Faint o’r hyn a arbedir a all adael cyllideb, fel arian.",
    ),
    (
        "cash_lag",
        "Years until a saving is money in hand.",
        "Blynyddoedd nes bod arbediad yn arian mewn llaw.",
    ),
    (
        "cash_step",
        "Money is saved only in whole steps, such as a ward or a post.",
        "Dim ond mewn camau cyfan yr arbedir arian, fel ward neu swydd.",
    ),
    (
        "duplicated",
        "How much of it another agency has already done.",
        "Faint ohono y mae asiantaeth arall eisoes wedi’i wneud.",
    ),
    ("digital", "How much of it could be done online.", "Faint ohono y gellid ei wneud ar-lein."),
    (
        "covers",
        "What the price or value already holds, so that nothing is counted twice.",
        "Yr hyn sydd eisoes yn y pris neu’r gwerth, fel na chyfrifir dim ddwywaith.",
    ),
    (
        "people",
        "People in the group. Nobody should be in two groups.",
        "Y bobl yn y grŵp. Ni ddylai neb fod mewn dau grŵp.",
    ),
    (
        "use",
        "How many outputs one person uses in a year.",
        "Faint o allbynnau y mae un person yn eu defnyddio mewn blwyddyn.",
    ),
    (
        "turnover",
        "How many leave the group each year anyway, as others come.",
        "Faint sy’n gadael y grŵp bob blwyddyn beth bynnag, wrth i eraill ddod.",
    ),
    // Outcomes and what they are worth.
    (
        "success",
        "Of those who stay to the end, how many reach the outcome.",
        "O’r rhai sy’n dal ati i’r diwedd, faint sy’n cyrraedd y canlyniad.",
    ),
    (
        "deadweight",
        "How many would have got there without help.",
        "Faint a fyddai wedi cyrraedd yno heb help.",
    ),
    ("attribution", "How much of it others brought about.", "Faint ohono a ddaeth drwy eraill."),
    (
        "displacement",
        "How much only moves the problem to someone else.",
        "Faint sydd ond yn symud y broblem at rywun arall.",
    ),
    ("lag", "Years before the outcome begins.", "Blynyddoedd cyn i’r canlyniad ddechrau."),
    ("lasts", "How many years the outcome goes on.", "Am faint o flynyddoedd y mae’r canlyniad yn para."),
    ("drop_off", "How many lose the outcome each year.", "Faint sy’n colli’r canlyniad bob blwyddyn."),
    ("evidence", "A is the best evidence, F the weakest.", "A yw’r dystiolaeth orau, F y wannaf."),
    (
        "effects",
        "How much less of each service one person uses; below 0 for more.",
        "Faint yn llai o bob gwasanaeth y mae un person yn ei ddefnyddio; o dan 0 am fwy.",
    ),
    (
        "adds",
        "Outputs a year of a service that the person did not use before.",
        "Allbynnau’r flwyddyn o wasanaeth nad oedd y person yn ei ddefnyddio o’r blaen.",
    ),
    ("per", "What the amount is counted by.", "Wrth beth y cyfrifir y swm."),
    (
        "falls_to",
        "Who gains: 2 and 1 mean two thirds and one third.",
        "Pwy sy’n elwa: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.",
    ),
    (
        "transfer",
        "Money that only changes hands, such as a benefit: everyone together gains nothing.",
        "Arian sydd ond yn newid dwylo, fel budd-dal: nid yw pawb gyda’i gilydd yn ennill dim.",
    ),
    (
        "health",
        "In later years, health counts for more than money.",
        "Mewn blynyddoedd diweddarach, mae iechyd yn cyfrif am fwy nag arian.",
    ),
    // The redesign.
    ("delivery_years", "Years in which people are taken on.", "Y blynyddoedd pan dderbynnir pobl."),
    (
        "rollout",
        "How much of the redesign is there in each year; the last share holds from then on.",
        "Faint o’r ailgynllunio sydd yno ym mhob blwyddyn; mae’r gyfran olaf yn dal o hynny ymlaen.",
    ),
    ("reach", "How much of the group is taken on each year.", "Faint o’r grŵp a dderbynnir bob blwyddyn."),
    (
        "engagement",
        "Of those taken on, how many take part.",
        "O’r rhai a dderbynnir, faint sy’n cymryd rhan.",
    ),
    (
        "retention",
        "Of those who take part, how many stay to the end.",
        "O’r rhai sy’n cymryd rhan, faint sy’n dal ati i’r diwedd.",
    ),
    ("start", "Year 0 is the first year.", "Blwyddyn 0 yw’r flwyddyn gyntaf."),
    ("year", "Year 0 is the first year.", "Blwyddyn 0 yw’r flwyddyn gyntaf."),
    ("from", "Year 0 is the first year.", "Blwyddyn 0 yw’r flwyddyn gyntaf."),
    ("strength", "0 % is off, 100 % is the lever in full.", "0 % yw diffodd, 100 % yw’r lifer yn llawn."),
    (
        "effect",
        "What the lever does at full strength.",
        "Yr hyn y mae’r lifer yn ei wneud ar ei gryfder llawn.",
    ),
    (
        "scope",
        "Whom it reaches: the groups only, or everyone.",
        "Pwy y mae’n ei gyrraedd: y grwpiau yn unig, neu bawb.",
    ),
    (
        "network.agencies",
        "Agencies that keep in touch about one person.",
        "Asiantaethau sydd mewn cysylltiad am un person.",
    ),
    (
        "cost_per_link",
        "What it costs a year that two agencies keep in touch about one person.",
        "Cost y flwyddyn cadw dwy asiantaeth mewn cysylltiad am un person.",
    ),
    (
        "cost_ratio",
        "What an output costs online, as a share of its unit cost.",
        "Cost allbwn ar-lein, fel cyfran o’i gost uned.",
    ),
    (
        "targeting",
        "How many of those missed so far shared data find.",
        "Faint o’r rhai a gollwyd hyd yma y mae data a rennir yn eu canfod.",
    ),
    (
        "volunteers",
        "How many there are once the redesign is there in full.",
        "Faint sydd unwaith y bydd yr ailgynllunio yno’n llawn.",
    ),
    (
        "peer_networks.groups",
        "How many there are once the redesign is there in full.",
        "Faint sydd unwaith y bydd yr ailgynllunio yno’n llawn.",
    ),
    (
        "hour_value",
        "Time given counts as a cost, paid from nobody’s budget.",
        "Mae amser a roddir yn cyfrif fel cost, nad yw’n dod o gyllideb neb.",
    ),
    (
        "own_benefit",
        "What it is worth to those who give the time.",
        "Yr hyn yw ei werth i’r rhai sy’n rhoi’r amser.",
    ),
    // The output drive.
    (
        "unit_cost_cut",
        "How much cheaper each output gets, year by year.",
        "Faint yn rhatach y daw pob allbwn, o flwyddyn i flwyddyn.",
    ),
    (
        "repeat_demand",
        "How much more demand comes back, as need is not met.",
        "Faint mwy o alw sy’n dod yn ôl, am nad yw’r angen wedi’i ddiwallu.",
    ),
    // The deal.
    (
        "contributions",
        "Who puts in the money: 2 and 1 mean two thirds and one third.",
        "Pwy sy’n rhoi’r arian: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.",
    ),
    (
        "share_back",
        "How much of the money that it saves each agency pays into the deal.",
        "Faint o’r arian y mae’n ei arbed y mae pob asiantaeth yn ei dalu i’r fargen.",
    ),
    (
        "surplus",
        "What becomes of the money left in the deal.",
        "Beth a ddaw o’r arian sydd ar ôl yn y fargen.",
    ),
    (
        "return",
        "What is owed to those who paid in grows by this each year.",
        "Mae’r hyn sy’n ddyledus i’r rhai a dalodd i mewn yn tyfu o hyn bob blwyddyn.",
    ),
    // Ranges.
    (
        "shape",
        "How likely the figures between the two ends are.",
        "Pa mor debygol yw’r ffigurau rhwng y ddau ben.",
    ),
    (
        "together",
        "Ranges with the same word here rise and fall together.",
        "Mae ystodau â’r un gair yma’n codi ac yn gostwng gyda’i gilydd.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::field_name::field_name;

    #[test]
    fn each_is_of_a_field_and_said_in_both_languages() {
        for (name, english, welsh) in HINTS {
            let (within, field) = name.split_once('.').unwrap_or(("", name));
            assert!(field_name(field, within, Language::English).is_some(), "{name}");
            assert_ne!(english, welsh);
            for text in [english, welsh] {
                assert!(text.ends_with('.') && text.chars().count() <= 95, "{text}");
            }
        }
    }
}
