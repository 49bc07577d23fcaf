//! `presets [ID]`: the scenarios that the calculator brings along.

use serde::Serialize;

use crate::cli::explain::Format;
use crate::cli::failure::Failure;
use crate::cli::output::json;
use crate::cli::output::print;
use crate::data::presets::PRESETS;
use crate::data::presets::preset;
use crate::report::plain::table;
use crate::text::Language;

/// A preset in the list.
#[derive(Serialize)]
struct Listed {
    id: &'static str,
    title: &'static str,
    title_welsh: &'static str,
    about: &'static str,
    about_welsh: &'static str,
}

pub(super) fn run(id: Option<&str>, format: Format) -> Result<(), Failure> {
    if let Some(id) = id {
        let text = preset(id).ok_or_else(|| {
            let known: Vec<&str> = PRESETS.iter().map(|preset| preset.id).collect();
            Failure::Other(Language::English.command().no_preset(id, &known.join(", ")))
        })?;
        return print(text);
    }
    let listed = PRESETS.iter().map(|own| Listed {
        id: own.id,
        title: own.title,
        title_welsh: own.title_welsh,
        about: own.about,
        about_welsh: own.about_welsh,
    });
    print(&match format {
        Format::Json => json(&listed.collect::<Vec<_>>())?,
        Format::Text => {
            let words = Language::English.printed();
            let heads = [words.presets_preset(), words.presets_about()].map(str::to_owned).to_vec();
            let rows = listed.map(|own| vec![own.id.to_owned(), format!("{}. {}", own.title, own.about)]);
            table(&std::iter::once(heads).chain(rows).collect::<Vec<_>>())
        }
    })
}
