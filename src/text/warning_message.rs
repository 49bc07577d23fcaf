//! The message of each warning, with its names and numbers.

use crate::text::Language;
use crate::text::number::count;
use crate::text::number::financial_year;
use crate::text::number::percent;
use crate::text::number::pounds_short;
use crate::text::number::years;
use crate::text::part::capital;
use crate::text::part::part;
use crate::text::warning::Subject;
use crate::text::warning::WarningKind;
use crate::text::wording::Wording;

pub(super) fn message(kind: &WarningKind, language: Language) -> String {
    let words = language.warning();
    // It begins a sentence wherever it stands.
    let about = |subject: &Subject| capital(&subject.words(language));
    match kind {
        WarningKind::DoubleCount { tag, value, other } => {
            let [value, other] = shown([value, other], language);
            words.double_count(value, other, tag)
        }
        WarningKind::NoDeadweight { outcome } => words.no_deadweight(outcome.shown(language)),
        WarningKind::BestCase { subject, service, effect } => {
            words.best_case(&about(subject), &percent(*effect, 0), service.shown(language))
        }
        WarningKind::OldPrice { subject, year, price_year } => {
            words.old_price(&about(subject), &financial_year(*year), &financial_year(*price_year))
        }
        WarningKind::DeflatorJump { year } => {
            words.deflator_jump(&financial_year(year.saturating_sub(1)), &financial_year(*year))
        }
        WarningKind::TimeWithoutSupport { lever } => words.time_without_support(&about(lever)),
        WarningKind::TakeOnCapped { group } => words.take_on_capped(group.shown(language)),
        WarningKind::BeyondHorizon { subject, lag, years: counted } => {
            let [lag, counted] = [lag, counted].map(|time| years(count(*time), language));
            words.beyond_horizon(&about(subject), &lag, &counted)
        }
        WarningKind::ForecastPrice { subject, year } => {
            words.forecast_price(&about(subject), &financial_year(*year))
        }
        WarningKind::Lopsided { number, pull } => {
            words.lopsided(*pull < 0.0, &pounds_short(pull.abs(), language), &part(number, language))
        }
        WarningKind::NoRanges => words.no_ranges().to_owned(),
        WarningKind::Overlap { group, service } => {
            let [group, service] = shown([group, service], language);
            words.overlap(group, service)
        }
        WarningKind::GradeLow { subject, grade } => words.grade_low(&about(subject), &grade.to_string()),
        WarningKind::UnequalScope { is_drive_wider } => words.unequal_scope(*is_drive_wider).to_owned(),
        WarningKind::StructuralHeavy => words.structural_heavy().to_owned(),
        WarningKind::EffectWithoutPeople { lever } => words.effect_without_people(&about(lever)),
        WarningKind::DropOffBelowTurnover { subject, group, drop_off, turnover } => {
            let [drop_off, turnover] = [drop_off, turnover].map(|share| percent(*share, 1));
            words.drop_off_below_turnover(&about(subject), &drop_off, &turnover, group.shown(language))
        }
        WarningKind::MaybeTransfer { value, agency } => {
            let [value, agency] = shown([value, agency], language);
            words.maybe_transfer(value, agency)
        }
        WarningKind::ValueBesideEffect { value, service, agency } => {
            let [value, agency, service] = shown([value, agency, service], language);
            words.value_beside_effect(value, agency, service)
        }
        WarningKind::NotCashable { fiscal } => words.not_cashable(&pounds_short(*fiscal, language)),
        WarningKind::OutOfPocket { agency, loss, repaid_in_full } => {
            let loss = pounds_short(*loss, language);
            words.out_of_pocket(*repaid_in_full, agency.shown(language), &loss)
        }
    }
}

fn shown<const N: usize>(names: [&Wording; N], language: Language) -> [&str; N] {
    names.map(|name| name.shown(language))
}
