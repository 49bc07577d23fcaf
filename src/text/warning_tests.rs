//! What readers are told by each warning.

use super::Subject;
use super::WarningKind;
use crate::text::Language::English;
use crate::text::Language::Welsh;

fn every() -> Vec<WarningKind> {
    let text = |text: &str| text.to_owned();
    let named = || Subject::Named("Settled home".to_owned());
    let lever = || Subject::Part("redesign.levers.social_action".to_owned());
    vec![
        WarningKind::DoubleCount { tag: text("rent"), value: text("Rent saved"), other: text("Hostel beds") },
        WarningKind::NoDeadweight { outcome: text("Settled home") },
        WarningKind::BestCase { subject: named(), service: text("A&E"), effect: 0.7 },
        WarningKind::OldPrice {
            subject: Subject::Part(text("redesign.costs.0.amount")),
            year: 2009,
            price_year: 2023,
        },
        WarningKind::DeflatorJump { year: 2024 },
        WarningKind::TimeWithoutSupport { lever: lever() },
        WarningKind::TakeOnCapped { group: text("Rough sleepers") },
        WarningKind::BeyondHorizon { subject: named(), lag: 12, years: 10 },
        WarningKind::NoRanges,
        WarningKind::Overlap { group: text("Rough sleepers"), service: text("A&E") },
        WarningKind::GradeLow { subject: lever(), grade: 'F' },
        WarningKind::UnequalScope { is_drive_wider: true },
        WarningKind::UnequalScope { is_drive_wider: false },
        WarningKind::StructuralHeavy,
        WarningKind::EffectWithoutPeople { lever: lever() },
        WarningKind::DropOffBelowTurnover {
            subject: named(),
            group: text("Rough sleepers"),
            drop_off: 0.1,
            turnover: 0.25,
        },
        WarningKind::MaybeTransfer { value: text("Benefits saved"), agency: text("DWP") },
        WarningKind::ValueBesideEffect {
            value: text("Fewer beds"),
            service: text("A&E"),
            agency: text("The hospital trust"),
        },
        WarningKind::NotCashable { fiscal: 1_234_567.0 },
        WarningKind::OutOfPocket { agency: text("The council"), loss: 45_600.0, repaid_in_full: true },
        WarningKind::OutOfPocket { agency: text("The council"), loss: 45_600.0, repaid_in_full: false },
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
