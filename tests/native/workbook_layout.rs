//! A workbook laid out as version 1.4 of the GMCA Unit Cost Database is: two levels of agency, single letters for grades, an
//! introduction that tells the edition; and files that are no such workbook.

use std::process::Command;

use outcomes_calculator::data::unit_costs::Robustness;
use outcomes_calculator::data::unit_costs::UnitCost;
use outcomes_calculator::scenario::workbook::Import;
use outcomes_calculator::scenario::workbook::import;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::workbook::UnreadKind;
use outcomes_calculator::text::workbook::WorkbookFault;
use outcomes_calculator::text::workbook::without_payer;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::Worksheet;

const AMOUNTS: [&str; 3] = ["Estimated cost/saving", "Year", "Updated cost/saving"];

/// The two rows of headings that each theme has.
fn headings(sheet: &mut Worksheet, grade: &str) {
    let plain = Format::new();
    for (column, name) in [
        (0, "Outcome category"),
        (1, "Outcome detail"),
        (2, "Cost code"),
        (3, "Cost / saving detail"),
        (4, "Unit"),
    ] {
        sheet.merge_range(0, column, 1, column, name, &plain).unwrap();
    }
    sheet.merge_range(0, 5, 0, 6, "Agency bearing the cost / making the fiscal saving", &plain).unwrap();
    for (column, name) in [(7, "Fiscal Cost"), (10, "Economic Cost"), (13, "Social Cost")] {
        sheet.merge_range(0, column, 0, column + 2, name, &plain).unwrap();
        for (place, below) in (0..).zip(AMOUNTS) {
            sheet.write(1, column + place, below).unwrap();
        }
    }
    for (column, name) in [(5, "Level 1"), (6, "Level 2")] {
        sheet.write(1, column, name).unwrap();
    }
    for (column, name) in [(16, "Original source"), (17, grade), (18, "Comment")] {
        sheet.write(0, column, name).unwrap();
    }
    sheet.merge_range(0, 19, 0, 20, "v.1.4 revisions", &plain).unwrap();
    sheet.write(1, 19, "New / update").unwrap();
    sheet.write(1, 20, "Changes made").unwrap();
}

/// A row as the published workbook has it: code, name, the two levels of agency, a fiscal amount of 2010/11, a grade.
fn row(sheet: &mut Worksheet, at: u32, code: &str, levels: [&str; 2], amount: f64, grade: &str) {
    let name = format!("Cost of {code}");
    for (column, text) in [(2, code), (3, &name), (4, "Per person per year"), (5, levels[0]), (6, levels[1])]
    {
        if !text.is_empty() {
            sheet.write(at, column, text).unwrap();
        }
    }
    sheet.write(at, 7, amount).unwrap();
    sheet.write(at, 8, "2010/11").unwrap();
    sheet.write(at, 9, amount * 1.1).unwrap();
    sheet.write(at, 16, "A study (2011)").unwrap();
    sheet.write(at, 17, grade).unwrap();
    sheet.write(at, 18, "A cost at the level of a place.").unwrap();
    sheet.write(at, 19, "Update").unwrap();
}

const LEVELS: [[&str; 2]; 18] = [
    ["NHS", "Clinical Commissioning Group"],
    ["NHS", "GP"],
    ["NHS", "Acute Trust / Hospital"],
    ["NHS", "Primary Care Trust / Clinical Commissioning Group"],
    ["DWP", "JCP"],
    ["Criminal Justice System", "Young Offenders Institute"],
    ["Prison / Young Offenders Institute", ""],
    ["Police", "-"],
    ["Local authority", "Social Services"],
    ["Local authority", "RSL"],
    ["Department for Education", "Schools"],
    ["HM Revenue and Customs", ""],
    ["HM Treasury", ""],
    ["Court", "Legal aid"],
    ["NHS", "Moon base"],
    ["Multiple", ""],
    ["Multiple", "DWP"],
    ["", ""],
];

fn published() -> Workbook {
    let mut workbook = Workbook::new();
    let about = workbook.add_worksheet().set_name("Introduction").unwrap();
    about.write(1, 1, "Unit Cost Database (v.1.4) - Introduction").unwrap();
    about.write(3, 1, "Updated March 2015.  Changes from v.1.3 include new columns.").unwrap();
    let guidance = workbook.add_worksheet().set_name("Guidance").unwrap();
    guidance.write(1, 1, "Unit Cost Database (v.9.9): Guidance").unwrap();
    let health = workbook.add_worksheet().set_name(" Health  ").unwrap();
    headings(health, "RAG assessment");
    for (at, levels) in (2..).zip(LEVELS) {
        let grade = ["R", "A", "G"][at as usize % 3];
        row(health, at, &format!("HE{at}.0"), levels, 100.0 + f64::from(at), grade);
    }
    let energy = workbook.add_worksheet().set_name("Energy").unwrap();
    headings(energy, "How sure");
    row(energy, 2, "EN1.0", ["Local authority", ""], 55.555, "Green");
    row(energy, 3, "", ["Local authority", ""], 66.0, "A");
    let log = workbook.add_worksheet().set_name("v1.4 update log").unwrap();
    for (column, name) in
        [(1, "Database theme"), (2, "Cost code"), (3, "Revisions"), (4, "Number of entries changed")]
    {
        log.write(1, column, name).unwrap();
    }
    log.write(2, 2, "HE2.0").unwrap();
    log.write(2, 4, 3).unwrap();
    workbook
}

fn read() -> Import {
    import(&published().save_to_buffer().unwrap()).unwrap()
}

fn found<'a>(import: &'a Import, code: &str) -> &'a UnitCost {
    import.entries.iter().find(|entry| entry.code == code).unwrap()
}

#[test]
fn who_pays_is_told_from_both_levels_and_what_names_nobody_is_counted() {
    let import = read();
    let payers = |at: usize| {
        let kinds = &found(&import, &format!("HE{}.0", at + 2)).paid_by;
        kinds.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>()
    };
    let expected: [&[&str]; 18] = [
        &["nhs"],
        &["nhs"],
        &["nhs"],
        &["nhs"],
        &["dwp"],
        &["justice"],
        &["justice"],
        &["police"],
        &["local-authority"],
        &["local-authority", "housing"],
        &["education"],
        &["hmrc"],
        &["central-government"],
        &["justice"],
        &["nhs"],
        &[],
        &[],
        &[],
    ];
    for (at, kinds) in expected.iter().enumerate() {
        assert_eq!(payers(at), *kinds, "{:?}", LEVELS[at]);
    }
    assert_eq!(import.without_payer, 3);
    let told: Vec<&UnreadKind> = import.unread.iter().map(|unread| &unread.kind).collect();
    assert_eq!(told, [&UnreadKind::PayerDetail("Moon base".into()), &UnreadKind::NoCode]);
}

#[test]
fn amounts_grades_themes_and_the_edition_are_read_as_they_stand() {
    let import = read();
    for at in 2..20_u32 {
        let entry = found(&import, &format!("HE{at}.0"));
        assert_eq!((entry.amount, entry.price_year), (100.0 + f64::from(at), 2010));
        let grade = [Robustness::Red, Robustness::Amber, Robustness::Green][at as usize % 3];
        assert_eq!(entry.grade, Some(grade), "{}", entry.code);
        assert_eq!((entry.theme.as_str(), entry.output.as_str()), ("health", "person per year"));
        assert_eq!(entry.source, "GMCA Unit Cost Database v1.4 (2015)");
        assert_eq!(entry.note, "A study (2011) A cost at the level of a place.");
    }
    let energy = found(&import, "EN1.0");
    assert_eq!(
        (energy.theme.as_str(), energy.amount, energy.grade),
        ("energy", 55.56, Some(Robustness::Green))
    );
    let uncoded = found(&import, "");
    assert_eq!((uncoded.id.as_str(), uncoded.amount), ("energy-row-4", 66.0));
    assert_eq!(import.entries.len(), 20, "the log of updates is no theme");
}

#[test]
fn a_workbook_without_an_introduction_says_no_edition() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Fire").unwrap();
    headings(sheet, "RAG assessment");
    row(sheet, 2, "FI1.0", ["Fire Service", ""], 9.0, "G");
    let import = import(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(found(&import, "FI1.0").source, "GMCA Unit Cost Database");
}

/// How each of these files begins is laid down by its format.
#[test]
fn a_file_that_is_no_such_workbook_is_refused_with_what_to_do() {
    let old = [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 600]].concat();
    let mut open = b"PK\x03\x04\x14\0\0\x08\0\0\0\0\0\0\x85l9\x8a.\0\0\0.\0\0\0\x08\0\0\0mimetype".to_vec();
    open.extend_from_slice(b"application/vnd.oasis.opendocument.spreadsheetPK");
    let whole = published().save_to_buffer().unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, bytes, says) in [
        ("costs.xls", old, "save it as “Excel Workbook (.xlsx)”"),
        ("costs.ods", open, "LibreOffice"),
        ("costs.csv", b"Cost code,Unit\r\nHE1.0,\xa35\r\n".to_vec(), "as an Excel workbook (.xlsx)"),
        ("costs.xlsx", whole[..whole.len() / 2].to_vec(), "damaged"),
    ] {
        let file = folder.join(name);
        std::fs::write(&file, bytes).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_outcomes-calculator"))
            .args(["unit-costs", "--import", file.to_str().unwrap()])
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
        assert!(said.contains(says) && said.lines().count() == 1 && !said.contains("  "), "{said}");
    }
    for fault in [
        WorkbookFault::OldExcel,
        WorkbookFault::BinaryExcel,
        WorkbookFault::OpenDocument,
        WorkbookFault::Text,
        WorkbookFault::Damaged("x".into()),
    ] {
        let [english, welsh] = Language::ALL.map(|language| fault.message(language));
        assert!(english.ends_with('.') && welsh.ends_with('.') && english != welsh, "{english} {welsh}");
    }
}

#[test]
fn what_names_no_payer_is_one_line_with_a_count() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("published.xlsx");
    std::fs::write(&file, published().save_to_buffer().unwrap()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_outcomes-calculator"))
        .args(["unit-costs", "--import", file.to_str().unwrap(), "--format", "text"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let expected = without_payer(3, Language::English);
    assert_eq!(said.lines().filter(|line| line.contains("payer")).collect::<Vec<_>>(), [expected]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("GMCA Unit Cost Database v1.4 (2015), read from your own workbook"), "{shown}");
}
