//! How numbers are written: expected texts from the design, by hand.

use super::count_of_ten;
use super::financial_year;
use super::people;
use super::percent;
use super::plain;
use super::pounds;
use super::pounds_short;
use super::years;
use crate::text::Language::English;
use crate::text::Language::Welsh;

/// A text with its no-break spaces made plain, so that the tables below can be read.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn plain_rounds_half_away_and_trims_zeros() {
    for (value, decimals, text) in [
        (0.0, 0, "0"),
        (-0.0, 2, "0"),
        (-0.004, 2, "0"),
        (0.5, 0, "1"),
        (-0.5, 0, "−1"),
        (1234.5, 1, "1,234.5"),
        (1234.50, 4, "1,234.5"),
        (999.999, 2, "1,000"),
        (0.05, 2, "0.05"),
        (12_345_678.0, 0, "12,345,678"),
        (0.123_456_7, 9, "0.123457"),
    ] {
        assert_eq!(plain(value, decimals), text);
    }
}

#[test]
fn plain_keeps_every_digit_it_can_of_a_huge_number_and_never_stops_short() {
    for (value, decimals, text) in [
        (1e12, 6, "1,000,000,000,000"),
        (123_456_789_012_345.0, 2, "123,456,789,012,345"),
        (1e18, 2, "1,000,000,000,000,000,000"),
        (1e12 * 240_000.0, 0, "240,000,000,000,000,000"),
        (1.844_674_407_370_955_2e19, 0, "18,446,744,073,710,000,000"),
        (-1e24, 0, "−1,000,000,000,000,000,000,000,000"),
        (f64::INFINITY, 0, "∞"),
        (f64::NEG_INFINITY, 0, "−∞"),
        (f64::NAN, 0, "–"),
    ] {
        assert_eq!(plain(value, decimals), text);
    }
    assert_eq!(plain(f64::MAX, 0).chars().filter(char::is_ascii_digit).count(), 309);
}

#[test]
fn pounds_show_pence_only_under_a_hundred_and_only_where_there_are_any() {
    for (value, text) in [
        (1234.0, "£1,234"),
        (-1234.4, "−£1,234"),
        (7.81, "£7.81"),
        (7.8, "£7.80"),
        (-0.05, "−£0.05"),
        (7.0, "£7"),
        (99.994, "£99.99"),
        (99.996, "£100"),
        (100.49, "£100"),
        (0.004, "£0"),
        (-0.004, "£0"),
    ] {
        assert_eq!(pounds(value), text);
    }
}

#[test]
fn short_pounds_roll_over_to_the_next_unit() {
    for (value, english, welsh) in [
        (0.0, "£0", "£0"),
        (7.81, "£7.81", "£7.81"),
        (1234.0, "£1,230", "£1,230"),
        (12_345.0, "£12,300", "£12,300"),
        (-12_350.0, "−£12,400", "−£12,400"),
        (999.6, "£1,000", "£1,000"),
        (999_499.0, "£999,000", "£999,000"),
        (999_999.0, "£1 million", "£1 miliwn"),
        (-999_999.0, "−£1 million", "−£1 miliwn"),
        (1_234_567.0, "£1.2 million", "£1.2 miliwn"),
        (12_340_000.0, "£12.3 million", "£12.3 miliwn"),
        (99_960_000.0, "£100 million", "£100 miliwn"),
        (123_400_000.0, "£123 million", "£123 miliwn"),
        (999_400_000.0, "£999 million", "£999 miliwn"),
        (999_600_000.0, "£1 billion", "£1 biliwn"),
        (-3.4e9, "−£3.4 billion", "−£3.4 biliwn"),
        (1.234e12, "£1,234 billion", "£1,234 biliwn"),
    ] {
        assert_eq!(spaced(&pounds_short(value, English)), english);
        assert_eq!(spaced(&pounds_short(value, Welsh)), welsh);
    }
    assert!(!pounds_short(1e6, English).contains(' '));
}

#[test]
fn percentages_keep_their_sign_on_the_same_line() {
    for (share, decimals, text) in
        [(0.035, 1, "3.5\u{a0}%"), (0.07, 0, "7\u{a0}%"), (-0.02, 1, "−2\u{a0}%"), (1.2, 0, "120\u{a0}%")]
    {
        assert_eq!(percent(share, decimals), text);
    }
}

#[test]
fn years_take_the_form_and_mutation_that_goes_with_their_number() {
    for (value, english, welsh) in [
        (0.0, "0 years", "0 mlynedd"),
        (1.0, "1 year", "1 flwyddyn"),
        (1.04, "1 year", "1 flwyddyn"),
        (2.0, "2 years", "2 flynedd"),
        (3.0, "3 years", "3 blynedd"),
        (4.0, "4 years", "4 blynedd"),
        (5.0, "5 years", "5 mlynedd"),
        (6.0, "6 years", "6 blynedd"),
        (7.0, "7 years", "7 mlynedd"),
        (10.0, "10 years", "10 mlynedd"),
        (60.0, "60 years", "60 mlynedd"),
        (2.5, "2.5 years", "2.5 mlynedd"),
    ] {
        assert_eq!(spaced(&years(value, English)), english);
        assert_eq!(spaced(&years(value, Welsh)), welsh);
    }
}

#[test]
fn people_are_whole_unless_they_are_few() {
    for (value, english, welsh) in [
        (0.0, "0 people", "0 o bobl"),
        (0.4, "0.4 people", "0.4 o bobl"),
        (1.0, "1 person", "1 person"),
        (2.0, "2 people", "2 o bobl"),
        (9.97, "10 people", "10 o bobl"),
        (240.4, "240 people", "240 o bobl"),
        (12_345.0, "12,345 people", "12,345 o bobl"),
    ] {
        assert_eq!(spaced(&people(value, English)), english);
        assert_eq!(spaced(&people(value, Welsh)), welsh);
    }
}

#[test]
fn a_financial_year_ends_in_the_year_after() {
    for (year, text) in [(2026, "2026/27"), (1999, "1999/00"), (2008, "2008/09")] {
        assert_eq!(financial_year(year), text);
    }
}

#[test]
fn none_and_all_of_ten_are_said_only_when_sure() {
    for (share, count) in [(0.0, 0), (0.01, 1), (0.449, 4), (0.82, 8), (0.97, 9), (1.0, 10)] {
        assert_eq!(count_of_ten(share), count);
    }
}
