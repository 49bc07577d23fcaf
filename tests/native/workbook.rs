//! A workbook shaped like the published GMCA Unit Cost Database is read row by row, and what cannot be read is told.

use outcomes_calculator::data::unit_costs::CostKind;
use outcomes_calculator::data::unit_costs::Robustness;
use outcomes_calculator::data::unit_costs::UnitCost;
use outcomes_calculator::data::unit_costs::read;
use outcomes_calculator::data::unit_costs::write;
use outcomes_calculator::scenario::workbook::Import;
use outcomes_calculator::scenario::workbook::import;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::workbook::UnreadKind;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::Worksheet;

/// A cell of a test row: nothing, a text, or a number.
enum Cell {
    None,
    Text(&'static str),
    Number(f64),
}

use Cell::None as N;
use Cell::Number as F;
use Cell::Text as T;

/// The columns of the published workbook: category, its detail, code, detail, unit, two agencies, the fiscal amount
/// with its year and its uprated twin, the same for economic and social values, grade, comments.
fn headings(sheet: &mut Worksheet) {
    let plain = Format::new();
    sheet.merge_range(0, 5, 0, 6, "Agency bearing the cost / fiscal benefit", &plain).unwrap();
    sheet.merge_range(0, 7, 0, 9, "Fiscal", &plain).unwrap();
    sheet.merge_range(0, 10, 0, 12, "Economic", &plain).unwrap();
    sheet.merge_range(0, 13, 0, 15, "Social", &plain).unwrap();
    let names = [
        "Headline category",
        "Sub-category",
        "Code",
        "Cost/saving detail",
        "Unit",
        "1",
        "2",
        "Estimated cost",
        "Year",
        "Updated cost",
        "Estimated value",
        "Year",
        "Updated value",
        "Estimated value",
        "Year",
        "Updated value",
        "Confidence grade",
        "Comments",
    ];
    for (column, name) in (0..).zip(names) {
        sheet.write(1, column, name).unwrap();
    }
}

fn fill(sheet: &mut Worksheet, row: u32, cells: &[Cell]) {
    for (column, cell) in (0..).zip(cells) {
        match cell {
            Cell::None => {}
            Cell::Text(text) => {
                sheet.write(row, column, *text).unwrap();
            }
            Cell::Number(number) => {
                sheet.write(row, column, *number).unwrap();
            }
        }
    }
}

fn workbook(rows: &[&[Cell]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let about = workbook.add_worksheet().set_name("Introduction").unwrap();
    about.write(3, 0, "This is the Unit Cost Database, v2.3.1, published by GMCA.").unwrap();
    let crime = workbook.add_worksheet().set_name("Crime ").unwrap();
    headings(crime);
    for (row, cells) in (2..).zip(rows) {
        fill(crime, row, cells);
    }
    workbook.add_worksheet().set_name("Fire").unwrap().write(0, 0, "To follow").unwrap();
    workbook.save_to_buffer().unwrap()
}

fn read_rows(rows: &[&[Cell]]) -> Import {
    import(&workbook(rows)).unwrap()
}

fn kinds(import: &Import) -> Vec<(u32, UnreadKind)> {
    let of_crime = import.unread.iter().filter(|unread| unread.sheet == "Crime ");
    of_crime.map(|unread| (unread.row, unread.kind.clone())).collect()
}

#[test]
fn a_row_gives_an_entry_for_each_kind_of_value_in_its_own_prices() {
    let import = read_rows(&[&[
        T("Domestic violence"),
        N,
        T("CR2.0"),
        T("Domestic violence - average cost\nper incident"),
        T("Per incident"),
        T("NHS"),
        T("Police"),
        F(2470.004),
        T("2008/09"),
        F(2836.48),
        F(1473.0),
        T("2008-09"),
        F(1691.6),
        T("£6,795"),
        F(2008.0),
        F(7803.2),
        T("Amber"),
        T("See the report."),
    ]]);
    assert_eq!(kinds(&import), []);
    let [fiscal, economic, social] = import.entries.as_slice() else { panic!("{:?}", import.entries) };
    let expected = UnitCost {
        id: "cr2-0".into(),
        theme: "crime".into(),
        name: "Domestic violence - average cost per incident".into(),
        output: "incident".into(),
        amount: 2470.0,
        price_year: 2008,
        kind: CostKind::Fiscal,
        paid_by: vec![("nhs".into(), 1.0), ("police".into(), 1.0)],
        code: "CR2.0".into(),
        source: "GMCA Unit Cost Database v2.3.1".into(),
        quoted_by: String::new(),
        derivation: String::new(),
        licence: None,
        grade: Some(Robustness::Amber),
        overlaps: Vec::new(),
        supersedes: Vec::new(),
        note: "See the report.".into(),
    };
    assert_eq!(*fiscal, expected);
    assert_eq!((economic.amount, economic.price_year, economic.kind), (1473.0, 2008, CostKind::Economic));
    assert_eq!((social.amount, social.price_year, social.kind), (6795.0, 2008, CostKind::Social));
    assert_eq!(social.id, "cr2-0-social");
    assert_eq!(social.paid_by, [("individuals".to_owned(), 1.0)]);
}

#[test]
fn what_cannot_be_read_is_told_by_its_row_and_the_others_are_read() {
    let import = read_rows(&[
        &[N, N, T("CR1.0"), T("Whole"), T("incident"), T("Police"), N, F(500.0), T("2002/03")],
        &[N, N, T("CR1.1"), N, T("report"), T("Police"), N, F(35.0), T("2002/03")],
        &[N, N, T("CR1.2"), T("No amount"), T("report"), T("Police")],
        &[N, N, T("CR1.3"), T("Words"), T("report"), T("Police"), N, T("see CR1.0"), T("2002/03")],
        &[N, N, T("CR1.4"), T("Nought"), T("report"), T("Police"), N, F(0.0), T("2002/03")],
        &[N, N, T("CR1.5"), T("No year"), T("report"), T("Police"), N, F(9.0)],
        &[N, N, T("CR1.6"), T("Year in words"), T("report"), T("Police"), N, F(9.0), T("various")],
        &[N, N, T("CR1.0"), T("Twice"), T("report"), T("Police"), N, F(9.0), T("2002/03")],
        &[N, N, T("CR1.7"), T("Payer unknown"), T("report"), T("Zebra"), N, F(9.0), T("2002/03")],
        &[T("A line between"), N, N, T("not an entry")],
        &[N, N, T("CR1.0.1"), T("Part"), T("report"), T("Police"), N, F(9.0), T("2002/03")],
    ]);
    let expected = [
        (4, UnreadKind::NoName),
        (5, UnreadKind::NoAmount),
        (6, UnreadKind::NotAnAmount("see CR1.0".into())),
        (7, UnreadKind::NotPositive("0".into())),
        (8, UnreadKind::NoYear(String::new())),
        (9, UnreadKind::NoYear("various".into())),
        (10, UnreadKind::CodeTwice),
        (11, UnreadKind::Payer("Zebra".into())),
    ];
    assert_eq!(kinds(&import), expected);
    let codes: Vec<&str> = import.entries.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(codes, ["CR1.0", "CR1.7", "CR1.0.1"]);
    assert_eq!(import.entries[0].name, "Whole");
    assert_eq!(import.entries[1].paid_by, []);
    assert_eq!(import.entries[0].overlaps, ["cr1-0-1"], "a part overlaps its whole");
    assert_eq!(import.entries[2].overlaps, ["cr1-0"]);
}

#[test]
fn a_sheet_without_codes_and_a_file_that_is_no_workbook_are_told() {
    let import_of_none = read_rows(&[]);
    let sheets: Vec<&str> = import_of_none.unread.iter().map(|unread| unread.sheet.as_str()).collect();
    assert_eq!(sheets, ["Crime ", "Fire"]);
    assert!(import_of_none.unread.iter().all(|unread| unread.kind == UnreadKind::NoTable && unread.row == 0));
    assert!(import(b"id,theme,name").is_err());
    assert!(import(&workbook(&[])[..200]).is_err());
}

#[test]
fn what_was_read_can_be_written_and_read_again_as_a_list() {
    let import = read_rows(&[
        &[
            N,
            N,
            T("CR1.0"),
            T("Commas, \"quotes\""),
            T("incident"),
            T("Police"),
            T("LAs"),
            F(0.1),
            T("2002/03"),
        ],
        &[N, N, T("E&S2.0"), T("£ and –"), T("Per pupil"), T("Local Authority"), N, F(9219.38), T("2005/06")],
    ]);
    assert_eq!(read(&write(&import.entries)), import.entries);
    assert_eq!(import.entries[0].paid_by.len(), 2);
    assert_eq!(import.entries[1].id, "e-s2-0");
}

#[test]
fn a_text_that_a_spreadsheet_would_run_is_written_so_that_it_cannot() {
    let import =
        read_rows(&[&[N, N, T("CR1.0"), T("=1+1"), T("incident"), T("Police"), N, F(1.0), T("2002/03")]]);
    let csv = write(&import.entries);
    assert!(csv.contains(",'=1+1,") && !csv.contains(",=1+1"), "{csv}");
}

#[test]
fn every_reason_is_told_in_both_languages() {
    let text = || "x".to_owned();
    for kind in [
        UnreadKind::NoTable,
        UnreadKind::NoName,
        UnreadKind::NoAmount,
        UnreadKind::NotAnAmount(text()),
        UnreadKind::NotPositive(text()),
        UnreadKind::NoYear(text()),
        UnreadKind::NoYear(String::new()),
        UnreadKind::CodeTwice,
        UnreadKind::NoCode,
        UnreadKind::Payer(text()),
        UnreadKind::PayerDetail(text()),
    ] {
        let (english, welsh) = (kind.message(Language::English), kind.message(Language::Welsh));
        assert!(english.ends_with('.') && welsh.ends_with('.') && english != welsh, "{english} {welsh}");
        let is_read = matches!(kind, UnreadKind::NoCode | UnreadKind::Payer(_) | UnreadKind::PayerDetail(_));
        assert_eq!(kind.is_left_out(), !is_read);
    }
}

/// Left of the codes stand categories, whose headings may speak of costs and details; above all stands a title; the
/// year may stand one column further.
#[test]
fn only_what_stands_right_of_the_codes_is_read() {
    for (left, code) in [("Detail of type", "Ref detail"), ("Type of cost", "Ref cost")] {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("Crime").unwrap();
        sheet.merge_range(0, 0, 0, 9, "Unit costs, with notes, by agency", &Format::new()).unwrap();
        let names = [T("Group"), T(left), T(code), T("What it is"), T("Unit"), T("Agency"), T("Cost")];
        fill(sheet, 1, &names);
        fill(sheet, 1, &[N, N, N, N, N, N, N, T("Basis"), T("Year"), T("Notes")]);
        let row = [T("Theft"), T("9"), T("CR1.0"), T("Shoplifting"), T("Per theft"), T("Police"), F(50.0)];
        fill(sheet, 2, &row);
        fill(sheet, 2, &[N, N, N, N, N, N, N, T("Survey"), T("2011/12"), T("See the report.")]);
        let import = import(&workbook.save_to_buffer().unwrap()).unwrap();
        let [entry] = import.entries.as_slice() else { panic!("{import:?}") };
        assert_eq!((entry.name.as_str(), entry.amount, entry.price_year), ("Shoplifting", 50.0, 2011));
        assert_eq!((entry.output.as_str(), entry.note.as_str()), ("theft", "See the report."));
        assert_eq!(entry.paid_by, [("police".to_owned(), 1.0)]);
    }
}
