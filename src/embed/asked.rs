//! What a page asks for: the attributes and properties of the element, as the loader hands them over.

use wasm_bindgen::prelude::*;

use crate::scenario::link::KEY;
use crate::scenario::link::value;
use crate::session::settings::Settings;
use crate::session::settings::View;
use crate::text::Language;

#[wasm_bindgen]
extern "C" {
    /// A plain object made by the loader, every field in it.
    pub type Asked;

    #[wasm_bindgen(method, getter)]
    fn preset(this: &Asked) -> String;

    #[wasm_bindgen(method, getter)]
    fn src(this: &Asked) -> Option<String>;

    /// What the page has given in place of a preset; undefined where it has given none.
    #[wasm_bindgen(method, getter)]
    pub fn scenario(this: &Asked) -> JsValue;

    /// The same as JSON, where that is all there is to it.
    #[wasm_bindgen(method, getter)]
    pub fn text(this: &Asked) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn language(this: &Asked) -> String;

    #[wasm_bindgen(method, getter)]
    fn view(this: &Asked) -> String;

    /// The fragment of the address, on the calculator's own page; elsewhere nothing.
    #[wasm_bindgen(method, getter)]
    pub fn fragment(this: &Asked) -> String;

    /// The address of the calculator's own page, which opens links.
    #[wasm_bindgen(method, getter)]
    pub fn page(this: &Asked) -> String;

    /// Whether the reader's numbers are kept on this device.
    #[wasm_bindgen(method, getter)]
    pub fn remember(this: &Asked) -> bool;

    /// The attribute that the page has just set or taken away; undefined where it has done neither.
    #[wasm_bindgen(method, getter)]
    fn changed(this: &Asked) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn heading_level(this: &Asked) -> u8;
}

/// Where the first scenario of a calculator comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The preset of this id.
    Preset(String),
    /// The scenario file at this address.
    File(String),
}

impl Asked {
    /// Where the scenario comes from, where the page has not given one; `fragment` is that of the address, as it was made.
    pub fn source(&self, fragment: &str) -> Source {
        let preset = || value(fragment, "preset").map_or_else(|| self.preset(), str::to_owned);
        self.src().map_or_else(|| Source::Preset(preset()), Source::File)
    }

    /// Whether the calculator may start with other numbers than those of its source: kept ones, or those of a link.
    pub fn brings(&self, fragment: &str) -> bool {
        self.remember() || value(fragment, KEY).is_some()
    }

    /// How the calculator is to be shown.
    pub fn settings(&self, fragment: &str) -> Settings {
        let language = value(fragment, "lang").map_or_else(|| self.language(), str::to_owned);
        Settings {
            language: if language.starts_with("cy") { Language::Welsh } else { Language::English },
            view: match self.view().as_str() {
                "full" => View::Full,
                "summary" => View::Summary,
                _ => View::Explore,
            },
            heading_level: self.heading_level(),
        }
    }

    /// How it is to be shown from now on: what the page has just asked for in what it wants, and the rest as the reader
    /// has it.
    pub fn settings_over(&self, wanted: Settings, before: Settings, now: Settings) -> Settings {
        let changed = self.changed().unwrap_or_default();
        let is_new = |name: &str, is_other: bool| is_other || changed == name;
        Settings {
            language: if is_new("lang", wanted.language != before.language) {
                wanted.language
            } else {
                now.language
            },
            view: if is_new("view", wanted.view != before.view) { wanted.view } else { now.view },
            ..wanted
        }
    }
}
