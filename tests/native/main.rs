//! What the calculator computes, reads and writes, tested natively in one program, which is linked once.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these are tests")]

mod answer;
mod answer_presets;
mod answer_words;
mod architecture;
mod batch;
mod blank;
mod cash;
mod chart_files;
mod charts;
mod cli;
mod compare;
mod costs_and_benefits;
mod deal;
mod distributions;
mod encodings;
mod faults;
mod fuzz_short;
mod giving_way;
mod history;
mod independent;
mod json;
mod laws;
mod limits;
mod link;
mod link_travels;
mod lists;
mod method;
mod million;
mod no_words;
mod outputs_avoided;
mod paste;
mod paths;
mod people_and_outcomes;
mod presets;
mod published;
mod scenarios;
mod schema;
mod second_derivation;
mod support;
mod switching;
mod uncertainty;
mod undo;
mod unit_costs;
mod unit_costs_related;
mod views;
mod warning_limits;
mod warnings;
mod words;
mod workbook;
mod workbook_layout;
mod worked;
mod workings;
mod written_numbers;
