//! No word that a reader sees stands in Rust: all are messages of `src/words/`, but for the names and sources in the data.

use crate::architecture::sources;

/// What reads like words and is said to no reader: class names, what a page is told of the program's second part, and what a scenario file
/// keeps as the source of a published price, in the language of its publisher.
const NO_WORDS: [&str; 10] = [
    "changed share",
    "view-switch buttons",
    "note no-file",
    "drop-notice field-error",
    "arrival note",
    "note gave-way",
    "the rest of the program could not be loaded",
    "unit cost ",
    "paid by ",
    "paid by published: {}",
];

/// Facts with their names and sources; what stands in the workbooks of others; and why a text is no JSON, which `text/fault_syntax.rs` tells
/// a reader in other words.
const OTHERS: [&str; 6] = [
    "data",
    "scenario/workbook",
    "scenario/json.rs",
    "scenario/node",
    "scenario/validate.rs",
    "text/fault_syntax.rs",
];

#[test]
fn no_word_that_a_reader_sees_is_in_rust() {
    let mut found = Vec::new();
    for source in sources() {
        if OTHERS.iter().any(|others| source.path.starts_with(others)) {
            continue;
        }
        for (line, told) in source.code().lines().enumerate() {
            let words = texts(told).into_iter().filter(|text| is_words(text) && !NO_WORDS.contains(text));
            found.extend(words.map(|text| format!("src/{}:{}: {text}", source.path, line + 1)));
        }
    }
    assert!(found.is_empty(), "put these into src/words/:\n{}", found.join("\n"));
}

#[test]
fn a_sentence_in_rust_is_found_and_code_is_not() {
    fn found(line: &str) -> Vec<&str> {
        texts(line).into_iter().filter(|text| is_words(text)).collect()
    }
    assert_eq!(found(r#"let told = "This redesign saves money";"#), ["This redesign saves money"]);
    assert_eq!(found(r#"format!("{count} visits a year")"#), ["{count} visits a year"]);
    for line in [
        r#"figure.get("services.ae.volume")"#,
        r#"<p class="view switch">"#,
        r#"/// A figure: "of each year"."#,
        r#""Σ gain × public share""#,
        r#"#[allow(reason = "these are tests")]"#,
        r#"value.expect("the id is there")"#,
    ] {
        assert!(found(line).is_empty(), "{line}");
    }
}

/// The texts in quotation marks on a line of code: none of a comment, an attribute, a class of an element, or a promise that cannot fail.
fn texts(line: &str) -> Vec<&str> {
    let code = line.trim_start();
    if code.starts_with("//") || code.starts_with('#') {
        return Vec::new();
    }
    let parts: Vec<&str> = code.split('"').collect();
    let is_code =
        |before: &str| ["class=", "expect(", "reason = ", "about = "].iter().any(|end| before.ends_with(end));
    parts
        .windows(2)
        .enumerate()
        .filter(|(at, pair)| at % 2 == 0 && !is_code(pair[0]))
        .map(|(_, pair)| pair[1])
        .collect()
}

/// Whether two words of letters follow one another, and nothing there is a sign of code or of arithmetic.
fn is_words(text: &str) -> bool {
    if text.contains(['=', '<', '>', '[', ';', '#', '_', '×', '÷', '−', '+', 'Σ', '|', '\\']) {
        return false;
    }
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_alphabetic() || letter == '’');
    let bare: Vec<&str> = text.split(' ').map(|word| word.trim_end_matches([',', '.', ':', '?'])).collect();
    bare.windows(2).any(|pair| pair.iter().all(|word| is_word(word)) && pair.concat().chars().count() > 4)
}
