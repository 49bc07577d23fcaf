//! `link FILE`: the address that opens a scenario, all of it in the fragment.

use std::io::Write;
use std::io::stderr;
use std::path::Path;

use crate::cli::failure::Failure;
use crate::cli::files::scenario;
use crate::cli::output::print;
use crate::scenario::link::MAIL_CHARACTERS;
use crate::scenario::link::encode;
use crate::scenario::node::Node;
use crate::scenario::preset::presets;
use crate::scenario::validate::validate;
use crate::text::Language;
use crate::text::number::count;
use crate::text::number::plain;

pub(super) fn run(file: &Path, page: &str) -> Result<(), Failure> {
    let scenario = scenario(file)?;
    validate(&scenario).map_err(Failure::Faults)?;
    let bases: Vec<(&str, &Node)> = presets().map(|(id, preset)| (id, preset.root())).collect();
    let link = encode(&scenario, &bases).map_err(|fault| Failure::Other(fault.message(Language::English)))?;
    let link = format!("{page}#{link}");
    let length = link.chars().count();
    if length > MAIL_CHARACTERS {
        let characters = plain(count(length), 0);
        let _ = writeln!(stderr().lock(), "{}", Language::English.link().too_long_for_mail(&characters));
    }
    print(&link)
}
