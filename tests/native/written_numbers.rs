//! Numbers as people write them: what each stands for, what is asked about, and what is refused.

use outcomes_calculator::scenario::row::Unit;
use outcomes_calculator::scenario::written_number::Unread;
use outcomes_calculator::scenario::written_number::written_number;

fn plain(text: &str, unit: Unit) -> Result<String, Unread> {
    written_number(text, unit).map(|written| written.plain)
}

fn value(text: &str, unit: Unit) -> f64 {
    let plain = plain(text, unit).unwrap_or_else(|why| panic!("{text:?}: {why:?}"));
    plain.parse().unwrap_or_else(|_| panic!("{text:?} gave {plain:?}"))
}

#[test]
fn a_comma_is_for_thousands_before_each_three_digits_and_else_for_decimals() {
    for (text, expected) in [
        ("0", 0.0),
        ("007", 7.0),
        ("87900", 87_900.0),
        ("1,234", 1234.0),
        ("12,345", 12_345.0),
        ("123,456", 123_456.0),
        ("1,234,567", 1_234_567.0),
        ("100,000,000", 100_000_000.0),
        ("1,5", 1.5),
        ("7,5", 7.5),
        ("0,5", 0.5),
        (",5", 0.5),
        ("12,34", 12.34),
        ("1234,5", 1234.5),
        ("1,2345", 1.2345),
        ("0,123", 0.123),
        ("0,12345678", 0.123_456_78),
    ] {
        assert_eq!(value(text, Unit::Count), expected, "{text:?}");
    }
}

#[test]
fn a_point_is_for_decimals_as_britain_writes_them() {
    for (text, expected) in [
        ("1.5", 1.5),
        (".5", 0.5),
        ("7.", 7.0),
        ("1.234", 1.234),
        ("104.125", 104.125),
        ("0.125", 0.125),
        ("1.234.567", 1_234_567.0),
        ("12.345.678", 12_345_678.0),
    ] {
        assert_eq!(value(text, Unit::Count), expected, "{text:?}");
    }
}

#[test]
fn of_two_signs_the_last_is_for_decimals() {
    for (text, expected) in [
        ("1,234.5", 1234.5),
        ("1,234.567", 1234.567),
        ("1,234,567.89", 1_234_567.89),
        ("1.234,5", 1234.5),
        ("1.234,50", 1234.5),
        ("1.234,567", 1234.567),
        ("1.234.567,89", 1_234_567.89),
        ("1 234", 1234.0),
        ("1\u{a0}234\u{a0}567", 1_234_567.0),
        ("1\u{202f}234,5", 1234.5),
        ("1\u{2009}234.5", 1234.5),
        ("1 234,567", 1234.567),
        ("1'234", 1234.0),
        ("1’234.50", 1234.5),
    ] {
        assert_eq!(value(text, Unit::Count), expected, "{text:?}");
    }
}

#[test]
fn what_stands_around_a_number_is_taken_off_where_the_box_takes_it() {
    for (text, unit, expected) in [
        ("£1,234.50", Unit::Pounds, 1234.5),
        ("£ 1.234,50", Unit::Pounds, 1234.5),
        ("1,5 £", Unit::Pounds, 1.5),
        ("-£12", Unit::Pounds, -12.0),
        ("£-12", Unit::Pounds, -12.0),
        ("(£1,200)", Unit::Pounds, -1200.0),
        ("(1,200)", Unit::Count, -1200.0),
        ("12%", Unit::Share, 12.0),
        ("12,5 %", Unit::Share, 12.5),
        ("−3%", Unit::Rate, -3.0),
        ("–3", Unit::Rate, -3.0),
        ("- 3", Unit::Rate, -3.0),
        ("+3", Unit::Rate, 3.0),
        ("-.5", Unit::Rate, -0.5),
        (" 12\n", Unit::Years, 12.0),
        ("\u{202d}12\u{202c}", Unit::Years, 12.0),
        ("\u{feff}12", Unit::Years, 12.0),
        ("1.2E+03", Unit::People, 1200.0),
        ("2E+05", Unit::People, 200_000.0),
        ("2.5E4", Unit::People, 25_000.0),
    ] {
        assert_eq!(value(text, unit), expected, "{text:?}");
    }
}

#[test]
fn what_can_be_either_is_asked_about() {
    for (text, thousands, decimals) in [
        ("1234,567", "1234567", "1234.567"),
        ("-1234,567", "-1234567", "-1234.567"),
        ("012,345", "012345", "012.345"),
        (",123", "123", ".123"),
    ] {
        let either = Unread::Either { thousands: thousands.to_owned(), decimals: decimals.to_owned() };
        assert_eq!(plain(text, Unit::Pounds), Err(either), "{text:?}");
    }
}

#[test]
fn beside_decimal_commas_the_usual_reading_is_one_of_two() {
    for (text, other, has_decimal_comma) in [
        ("1,234", Some("1.234"), false),
        ("-1,234", Some("-1.234"), false),
        ("1.234", Some("1234"), false),
        ("1,234,567", None, false),
        ("12.5", None, false),
        ("0.125", None, false),
        ("1234", None, false),
        ("1,5", None, true),
        ("1.234,50", None, true),
        ("1.234.567", None, true),
        ("1 234,5", None, true),
    ] {
        let written = written_number(text, Unit::Pounds).unwrap();
        let told = (written.other.as_deref(), written.has_decimal_comma);
        assert_eq!(told, (other, has_decimal_comma), "{text:?}");
    }
}

/// What is no number of people.
const NO_NUMBERS: &[&str] = &[
    "",
    " ",
    ".",
    ",",
    "-",
    "+",
    "--1",
    "+-1",
    "5-",
    "1-2",
    "-(5)",
    "(-5)",
    "()",
    "(5",
    "n/a",
    "7,",
    "5 million",
    "5k",
    "5 people",
    "12 34",
    "1 2",
    "1  234",
    "1,23,456",
    "12,34,567",
    "1,234,5",
    "1,,234",
    "1.2.3",
    "1.234.56",
    "1234,567.8",
    "1234.567,8",
    "1,234.5.6",
    "1.234,5,6",
    "1 234 5",
    "1 234,5.6",
    "1 234'567",
    "£5",
    "5%",
    "$5",
    "€5",
    "££5",
    "=1+1",
    "0x10",
    "0b1",
    "1_000",
    "Infinity",
    "NaN",
    "1e3",
    "1E",
    "1.0E+",
    "1E2.5",
    "1E2E3",
    "E5",
    "1/2",
    "½",
    "1½",
    "１２",
    "١٢",
    "²",
    "#REF!",
    "\"12\"",
];

#[test]
fn anything_else_is_no_number() {
    for text in NO_NUMBERS {
        assert_eq!(plain(text, Unit::People), Err(Unread::NoNumber), "{text:?}");
    }
    assert_eq!(plain("5%", Unit::Pounds), Err(Unread::NoNumber));
    assert_eq!(plain("£5", Unit::Share), Err(Unread::NoNumber));
    assert_eq!(plain("%5", Unit::Share), Err(Unread::NoNumber));
    assert_eq!(plain("££5", Unit::Pounds), Err(Unread::NoNumber));
}
