//! What readers are told by each warning.

use super::Subject;
use super::WarningKind;
use crate::text::Language::English;
use crate::text::Language::Welsh;

fn every() -> Vec<WarningKind> {
    let text = |text: &str| text.to_owned();
    let named = || Subject::Named("Settled home".into());
    let lever = || Subject::Part("redesign.levers.social_action".to_owned());
    vec![
        WarningKind::DoubleCount {
            tag: text("rent"),
            value: "Rent saved".into(),
            other: "Hostel beds".into(),
        },
        WarningKind::NoDeadweight { outcome: "Settled home".into() },
        WarningKind::BestCase { subject: named(), service: "A&E".into(), effect: 0.7 },
        WarningKind::OldPrice {
            subject: Subject::Part(text("redesign.costs.0.amount")),
            year: 2009,
            price_year: 2023,
        },
        WarningKind::DeflatorJump { year: 2024 },
        WarningKind::TimeWithoutSupport { lever: lever() },
        WarningKind::TakeOnCapped { group: "Rough sleepers".into() },
        WarningKind::BeyondHorizon { subject: named(), lag: 12, years: 10 },
        WarningKind::NoRanges,
        WarningKind::Overlap { group: "Rough sleepers".into(), service: "A&E".into() },
        WarningKind::GradeLow { subject: lever(), grade: 'F' },
        WarningKind::UnequalScope { is_drive_wider: true },
        WarningKind::UnequalScope { is_drive_wider: false },
        WarningKind::StructuralHeavy,
        WarningKind::EffectWithoutPeople { lever: lever() },
        WarningKind::DropOffBelowTurnover {
            subject: named(),
            group: "Rough sleepers".into(),
            drop_off: 0.1,
            turnover: 0.25,
        },
        WarningKind::MaybeTransfer { value: "Benefits saved".into(), agency: "DWP".into() },
        WarningKind::ValueBesideEffect {
            value: "Fewer beds".into(),
            service: "A&E".into(),
            agency: "The hospital trust".into(),
        },
        WarningKind::NotCashable { fiscal: 1_234_567.0 },
        WarningKind::OutOfPocket { agency: "The council".into(), loss: 45_600.0, repaid_in_full: true },
        WarningKind::OutOfPocket { agency: "The council".into(), loss: 45_600.0, repaid_in_full: false },
        WarningKind::ForecastPrice { subject: Subject::Part(text("appraisal.price_year")), year: 2027 },
        WarningKind::Lopsided { number: text("services.ae.unit_cost"), pull: 12_000.0 },
        WarningKind::Lopsided { number: text("services.ae.unit_cost"), pull: -12_000.0 },
    ]
}

#[test]
fn every_warning_is_told_in_both_languages_in_at_most_three_short_sentences_without_codes() {
    for kind in every() {
        let messages = [English, Welsh].map(|language| kind.message(language));
        assert_ne!(messages[0], messages[1]);
        for message in messages {
            assert!(message.ends_with('.') && !message.contains(['_', '{', '}']), "{message}");
            assert!(message.matches(". ").count() <= 2, "{message}");
            let longest = message.split(['.', ':']).map(|sentence| sentence.split_whitespace().count()).max();
            assert!(longest < Some(36), "{longest:?} words: {message}");
        }
    }
}

#[test]
fn warnings_carry_the_words_and_numbers_they_are_about() {
    let said = |kind: &WarningKind| kind.message(English).replace('\u{a0}', " ");
    for (place, words) in [
        (2, "“Settled home” is said to avoid 70 % of the use of “A&E”"),
        (
            3,
            "Amount of cost 1 of the redesign is in prices of 2009/10, over 10 years before the 2023/24 prices",
        ),
        (4, "between 2023/24 and 2024/25"),
        (5, "“Volunteers” counts on people who give their time"),
        (7, "begins only after 12 years, and 10 years are counted"),
        (10, "“Volunteers” rests on weak evidence (grade F)"),
        (15, "loses 10 % of its people a year, but 25 % of “Rough sleepers” leave"),
        (18, "better off by £1.2 million"),
        (20, "end £45,600 out of pocket"),
    ] {
        let message = said(&every()[place]);
        assert!(message.contains(words), "{message}");
    }
}
