//! What readers are told about each fault: sentences expected by hand.

use super::FaultKind;
use super::Wanted;
use crate::text::Language::English;
use crate::text::Language::Welsh;

fn english(kind: &FaultKind, path: &str) -> String {
    kind.message(path, English).replace('\u{a0}', " ")
}

fn share(given: f64) -> FaultKind {
    FaultKind::OutOfRange { least: 0.0, most: 1.0, above_least: false, given }
}

fn amount(given: f64) -> FaultKind {
    FaultKind::OutOfRange { least: 0.0, most: 1e12, above_least: false, given }
}

fn range(low: f64, high: f64) -> FaultKind {
    let path = "outcomes.home.success".into();
    FaultKind::Range { path, low: Some(low), high: Some(high), value: Some(0.3), is_percent: true }
}

/// Every kind of fault, at a path where it occurs.
fn every() -> Vec<(FaultKind, &'static str)> {
    let text = |text: &str| text.to_owned();
    let mut every = vec![
        (FaultKind::Syntax(text("trailing comma at line 3 column 4")), ""),
        (FaultKind::Syntax(text("something never heard of")), ""),
        (FaultKind::TooLarge, ""),
        (FaultKind::Format, "format"),
        (FaultKind::Missing, "outcomes.home.deadweight"),
        (FaultKind::UnknownField, "services.ae.colour"),
        (FaultKind::Misplaced { beside: "kind", allowed: text("fiscal") }, "outcomes.home.values.0.transfer"),
        (share(1.2), "outcomes.home.deadweight"),
        (amount(-5.0), "services.ae.unit_cost"),
        (FaultKind::Length { least: 1, most: 200, given: 0 }, "title"),
        (FaultKind::Length { least: 1, most: 200, given: 201 }, "title"),
        (FaultKind::TooFew(1), "agencies"),
        (FaultKind::UnknownWord { given: text("x"), allowed: text("A, B") }, "outcomes.home.evidence"),
        (
            FaultKind::PerNotAllowed { given: text("person"), allowed: text("once, year") },
            "efficiency.costs.0.per",
        ),
        (FaultKind::FromAfterTo { from: 5.0, to: 3.0 }, "redesign.costs.1.to"),
        (FaultKind::UnknownId(text("zz")), "outcomes.home.effects.zz"),
        (FaultKind::DuplicateId(text("ae")), "services.1.id"),
        (FaultKind::DuplicateId(text("volume")), "services.ae.volume"),
        (FaultKind::DuplicateId(text("outcomes.home.success")), "ranges.1.path"),
        (FaultKind::BadId(text("A&E")), "services.0.id"),
        (FaultKind::BadId(text("24")), "appraisal.deflators.24"),
        (FaultKind::TooMany(50), "agencies"),
        (FaultKind::Weights, "services.ae.paid_by"),
        (FaultKind::UseExceedsVolume { used: 1200.0, volume: 1000.0 }, "services.ae.volume"),
        (FaultKind::PriceYear { year: 2035.0, first: 2000, last: 2024 }, "appraisal.price_year"),
        (range(0.4, 0.6), "ranges.0"),
        (range(0.6, 0.4), "ranges.0"),
        (FaultKind::Path(text("outcomes.home.sucess")), "ranges.0.path"),
    ];
    for wanted in [
        Wanted::Number,
        Wanted::Whole,
        Wanted::Text,
        Wanted::Flag,
        Wanted::List,
        Wanted::Object,
        Wanted::Money,
        Wanted::Discounting,
        Wanted::Surplus,
    ] {
        every.push((FaultKind::WrongType(wanted), "outcomes.home.lag"));
    }
    every
}

#[test]
fn every_fault_is_told_in_both_languages_in_whole_sentences_without_codes() {
    for (kind, path) in every() {
        let messages = [English, Welsh].map(|language| kind.message(path, language));
        assert_ne!(messages[0], messages[1]);
        for message in messages {
            assert!(message.ends_with('.') && message.len() > 20, "{message}");
            assert!(!message.contains(['_', '{', '}']), "{message}");
            assert!(
                message.chars().next().is_some_and(|first| first.is_uppercase() || first == '“'),
                "{message}"
            );
        }
    }
}

#[test]
fn a_share_out_of_range_is_told_as_it_is_typed_and_as_it_is_filed() {
    for (given, shown) in [(1.2, "120 % (1.2)"), (40.0, "4,000 % (40)"), (-0.05, "−5 % (−0.05)")] {
        assert_eq!(
            english(&share(given), "outcomes.settled-home.deadweight"),
            format!(
                "Deadweight of outcome settled-home must be from 0 % to 100 % (0 to 1 in a file). You entered {shown}."
            )
        );
    }
}

#[test]
fn what_breaks_a_limit_by_less_than_is_shown_does_not_look_allowed() {
    let message = english(&share(1.000_000_000_1), "redesign.take_up.a.reach");
    assert!(message.ends_with("You entered a little more than 100 % (1)."), "{message}");
    let message = english(&amount(-1e-9), "services.ae.volume");
    assert!(message.ends_with("must be 0 or more. You entered a little less than 0."), "{message}");
}

#[test]
fn only_the_limit_that_is_broken_is_named_where_there_is_no_other_worth_naming() {
    let above = |given| FaultKind::OutOfRange { least: 0.0, most: 1e12, above_least: true, given };
    for (kind, end) in [
        (amount(-5.0), "must be 0 or more. You entered −5."),
        (amount(2e12), "must be 1,000,000,000,000 or less. You entered 2,000,000,000,000."),
        (above(0.0), "must be more than 0. You entered 0."),
    ] {
        assert!(
            english(&kind, "services.ae.volume").ends_with(end),
            "{}",
            english(&kind, "services.ae.volume")
        );
    }
}

#[test]
fn years_of_the_calendar_have_no_commas() {
    let kind = FaultKind::OutOfRange { least: 1990.0, most: 2100.0, above_least: false, given: 1066.0 };
    assert_eq!(
        english(&kind, "appraisal.start_year"),
        "First year must be from 1990 to 2100. You entered 1066."
    );
    let kind = FaultKind::PriceYear { year: 2035.0, first: 2000, last: 2024 };
    assert!(english(&kind, "appraisal.price_year").starts_with("Price year is 2035, and"));
}

#[test]
fn an_unknown_id_is_said_to_be_of_what_its_field_names() {
    for (path, what) in [
        (
            "outcomes.home.effects.zz",
            "no service “zz”, which is named in effects on services of outcome home",
        ),
        ("services.ae.paid_by.zz", "no agency “zz”, which is named in payers of service ae"),
        ("redesign.take_up.zz", "no group “zz”, which is named in take-up of the redesign"),
        ("redesign.costs.0.group", "no group “zz”, which is named in group of cost 1 of the redesign"),
        (
            "deal.outcome_payments.1.outcome",
            "no outcome “zz”, which is named in outcome of outcome payment 2",
        ),
    ] {
        let message = english(&FaultKind::UnknownId("zz".to_owned()), path);
        assert!(message.contains(what), "{message}");
    }
}

#[test]
fn what_may_stand_in_a_field_is_offered_as_a_choice() {
    let word = |given: &str, allowed: &str| FaultKind::UnknownWord {
        given: given.to_owned(),
        allowed: allowed.to_owned(),
    };
    let length = |given| FaultKind::Length { least: 1, most: 200, given };
    let misplaced = FaultKind::Misplaced { beside: "per", allowed: "person, engaged, complete".to_owned() };
    for (kind, path, message) in [
        (word("G", "A, B, C"), "outcomes.home.evidence", "must be “A”, “B” or “C”. You entered “G”."),
        (
            word("keep", "reinvest"),
            "deal.surplus",
            "must be “reinvest”, or a part for each agency. You entered “keep”.",
        ),
        (
            misplaced,
            "redesign.costs.1.group",
            "it goes only where the unit of counting is “person”, “engaged” or “complete”. \
             Take it out, or change the unit of counting.",
        ),
        (length(0), "title", "Enter the title: it cannot be left empty."),
        (length(201), "title", "Title must be 1 to 200 characters long. It has 201."),
    ] {
        assert!(english(&kind, path).ends_with(message), "{}", english(&kind, path));
    }
}

#[test]
fn the_line_and_the_cause_of_broken_json_are_told_in_plain_words() {
    for (reason, told) in [
        ("trailing comma at line 3 column 4", "(line 3: there is a comma too many)"),
        ("EOF while parsing an object at line 12 column 0", "(line 12: the text ends too soon)"),
        ("a number is not finite", "(a number is too large, or is no number)"),
        ("expected value at line 1 column 1", "(line 1)"),
        ("Unexpected token", "JSON. Check"),
    ] {
        let message = english(&FaultKind::Syntax(reason.to_owned()), "");
        assert!(message.contains(told), "{message}");
    }
}

#[test]
fn a_range_says_which_way_it_is_wrong() {
    assert_eq!(
        english(&range(0.4, 0.6), "ranges.0"),
        "Range 1 must hold the value now used for success of outcome home, which is 30 %: low is 40 % and high is 60 %. Widen the range, or change the value."
    );
    assert!(
        english(&range(0.6, 0.4), "ranges.0").contains("the wrong way round: low is 60 % and high is 40 %")
    );
}
