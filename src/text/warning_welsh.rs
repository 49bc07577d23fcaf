//! What a careful reader should know, in Welsh.

use crate::text::Language::Welsh;
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

const NO_RANGES: &str = "Rhoddwyd pob ffigur fel petai’n sicr, felly ni ellir dangos siawns nac ystod. \
    Rhowch ben isaf a phen uchaf i’r ffigurau yr ydych leiaf sicr ohonynt.";
const STRUCTURAL_HEAVY: &str = "Daw mwy na hanner yr hyn y mae’r liferi’n ei arbed o gydgysylltu asiantaethau ac o \
    symud ar-lein, nid o’r bobl sy’n cael help. Gwiriwch y ddau lifer hynny’n gyntaf: maent yn dibynnu ar \
    amcangyfrif am wasanaethau cyfan.";

#[allow(clippy::too_many_lines, reason = "a sentence or two for each kind")]
pub(super) fn message(kind: &WarningKind) -> String {
    match kind {
        WarningKind::DoubleCount { tag, value, other } => double_count(tag, shown(value), shown(other)),
        WarningKind::NoDeadweight { outcome } => format!(
            "Mae pwysau marw “{outcome}” yn 0, fel pe na bai neb yn cyrraedd y nod heb help. \
             Rhowch y gyfran a fyddai wedi cyrraedd beth bynnag.",
            outcome = shown(outcome)
        ),
        WarningKind::BestCase { subject, service, effect } => best_case(subject, shown(service), *effect),
        WarningKind::OldPrice { subject, year, price_year } => old_price(subject, *year, *price_year),
        WarningKind::DeflatorJump { year } => format!(
            "Mae’r mynegai prisiau’n newid o fwy na chwarter rhwng {} a {}. Gwiriwch y mynegai a roesoch.",
            financial_year(year.saturating_sub(1)),
            financial_year(*year)
        ),
        WarningKind::TimeWithoutSupport { lever } => format!(
            "{}: mae hyn yn dibynnu ar bobl sy’n rhoi o’u hamser, ond nid oes dim yn cael ei wario ar ddod o hyd \
             iddynt, eu hyfforddi a’u cefnogi. Ychwanegwch y gost honno.",
            start(lever)
        ),
        WarningKind::TakeOnCapped { group } => format!(
            "Byddai’r ailgynllunio’n derbyn mwy o bobl o “{group}” nag sydd yno, felly cyfyngir y nifer i’r rhai sydd ar \
             ôl. Gostyngwch y cyrhaeddiad neu’r blynyddoedd cyflawni, neu gwiriwch y trosiant.",
            group = shown(group)
        ),
        WarningKind::BeyondHorizon { subject, lag, years } => beyond_horizon(subject, *lag, *years),
        WarningKind::ForecastPrice { subject, year } => format!(
            "{}: prisiau {} yw’r rhain, blwyddyn nad oes ond rhagolwg o’i chwyddiant. \
             Rhowch fynegai’r flwyddyn honno o dan y mynegeion prisiau pan gaiff ei gyhoeddi.",
            start(subject),
            financial_year(*year)
        ),
        WarningKind::Lopsided { number, pull } => lopsided(number, *pull),
        WarningKind::NoRanges => NO_RANGES.to_owned(),
        WarningKind::Overlap { group, service } => format!(
            "Gyda’i gilydd byddai canlyniadau “{group}” yn osgoi mwy o “{service}” nag y mae’r grŵp yn ei \
             ddefnyddio. Mae’r cyfanswm wedi’i gyfyngu, ond mae’r effeithiau’n gorgyffwrdd: gostyngwch nhw, neu \
             rhowch nhw ar un canlyniad.",
            group = shown(group),
            service = shown(service)
        ),
        WarningKind::GradeLow { subject, grade } => format!(
            "{}: mae’r dystiolaeth yn wan (gradd {grade}). Chwiliwch am ffynhonnell well, neu profwch ystod eang.",
            start(subject)
        ),
        WarningKind::UnequalScope { is_drive_wider } => unequal_scope(*is_drive_wider),
        WarningKind::StructuralHeavy => STRUCTURAL_HEAVY.to_owned(),
        WarningKind::EffectWithoutPeople { lever } => format!(
            "{}: mae effaith wedi’i rhoi, ond nid oes neb yn cael ei gyfrif fel un sy’n rhoi o’i amser. \
             Rhowch nifer y bobl sy’n gwneud hynny.",
            start(lever)
        ),
        WarningKind::DropOffBelowTurnover { subject, group, drop_off, turnover } => {
            drop_off_below_turnover(subject, shown(group), (*drop_off, *turnover))
        }
        WarningKind::MaybeTransfer { value, agency } => format!(
            "Ennill i “{agency}” yw “{value}”, sef corff sy’n talu budd-daliadau neu’n casglu trethi. Os yw’n golled i \
             rywun arall, nodwch ef yn drosglwyddiad, fel bod gwerth cyhoeddus yn ei hepgor.",
            value = shown(value),
            agency = shown(agency)
        ),
        WarningKind::ValueBesideEffect { value, service, agency } => format!(
            "Mae “{value}” yn ennill i “{agency}”, ac felly hefyd lai o ddefnydd o “{service}”. \
             Gwiriwch nad yw’r un arbediad yn y ddau.",
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
    capital(&subject.words(Welsh))
}

fn double_count(tag: &str, value: &str, other: &str) -> String {
    format!(
        "Mae “{value}” yn cwmpasu “{tag}”, ac felly hefyd “{other}”: gallai’r un ennill gael ei gyfrif ddwywaith. \
         Tynnwch un ohonynt allan, neu gostyngwch ef yn ôl yr hyn y mae’r llall yn ei gyfrif."
    )
}

fn best_case(subject: &Subject, service: &str, effect: f64) -> String {
    format!(
        "{}: dywedir bod hyn yn osgoi {} o’r defnydd o “{service}”. Mae mwy na hanner cystal ag y mae byth yn bod: \
         rhowch ffigur is, neu nodwch o ble y daw’r ffigur hwn.",
        start(subject),
        percent(effect, 0)
    )
}

fn old_price(subject: &Subject, year: u32, price_year: u32) -> String {
    format!(
        "{}: prisiau {} yw’r rhain, dros 10 mlynedd cyn y prisiau {} a ddefnyddir yma. Ychwanegwyd chwyddiant \
         cyffredinol, ond gall costau fod wedi symud yn wahanol: chwiliwch am ffigur mwy diweddar.",
        start(subject),
        financial_year(year),
        financial_year(price_year)
    )
}

fn beyond_horizon(subject: &Subject, lag: usize, counted: usize) -> String {
    format!(
        "{}: dim ond ar ôl {} y mae hyn yn dechrau, a’r cyfnod a gyfrifir yw {}, felly nid yw’n ychwanegu dim. \
         Cyfrifwch fwy o flynyddoedd, neu gwiriwch yr oediad.",
        start(subject),
        years(count(lag), Welsh),
        years(count(counted), Welsh)
    )
}

fn unequal_scope(is_drive_wider: bool) -> String {
    let (wide, narrow) =
        if is_drive_wider { ("gyriant allbwn", "ailgynllunio") } else { ("ailgynllunio", "gyriant allbwn") };
    format!(
        "Mae’r {wide} yn newid gwasanaethau i bawb, a’r {narrow} yn eu newid i’r grwpiau’n unig, felly nid yw’r \
         ddau’n cael eu cymharu ar yr un sail. Rhowch yr un cwmpas i’r ddau."
    )
}

fn drop_off_below_turnover(subject: &Subject, group: &str, (drop_off, turnover): (f64, f64)) -> String {
    format!(
        "{}: collir {} o’r bobl bob blwyddyn, ond mae {} o “{group}” yn gadael y grŵp bob blwyddyn beth bynnag. \
         Mae’r bobl hynny’n dal i gael eu cyfrif: codwch y golled i’r trosiant neu’n uwch.",
        start(subject),
        percent(drop_off, 1),
        percent(turnover, 1)
    )
}

fn not_cashable(fiscal: f64) -> String {
    format!(
        "Mae cyllidebau cyhoeddus ar eu hennill o {}, ond nid yw’r arian parod a ryddheir yn talu’r costau: amser a lle \
         yw llawer o’r ennill. Peidiwch â seilio toriad ar hyn oni bai y gellir gwneud gwasanaethau’n llai.",
        pounds_short(fiscal, Welsh)
    )
}

fn out_of_pocket(agency: &str, loss: f64, repaid_in_full: bool) -> String {
    let loss = pounds_short(loss, Welsh);
    if repaid_in_full {
        return format!(
            "Byddai popeth y mae “{agency}” yn ei roi i mewn yn dod yn ôl, ond mor hwyr nes gadael colled o {loss} yn ôl \
             gwerth heddiw. Newidiwch y fargen, er enghraifft gydag enillion ar yr hyn a roddir i mewn."
        );
    }
    format!(
        "Byddai “{agency}” yn rhoi mwy i mewn nag a ddaw yn ôl mewn arian parod, gan adael colled o {loss} yn ôl gwerth heddiw. \
         Newidiwch y fargen fel bod y rhai sy’n ennill yn rhannu gyda’r rhai sy’n talu."
    )
}

fn lopsided(number: &str, pull: f64) -> String {
    let way = if pull < 0.0 { "yn erbyn" } else { "o blaid" };
    format!(
        "Mae’r ystodau’n gwyro {way} yr ailgynllunio: gyda phob ffigur ar ganol ei ystod, byddai cyllidebau cyhoeddus {} o {}. \
         Yr ystod sy’n gwyro fwyaf yw {}. Gwiriwch fod ei dau ben mor bell o’r gwerth ag y dywed y dystiolaeth.",
        if pull < 0.0 { "ar eu colled" } else { "ar eu hennill" },
        pounds_short(pull.abs(), Welsh),
        part(number, Welsh)
    )
}

fn shown(wording: &Wording) -> &str {
    wording.shown(Welsh)
}
