//! The part of the stylesheet that the first view does without: it comes with the rest of the program.

use js_sys::Function;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::embed::object::get;

/// Within `@media all`, so that it is one rule, and known by it.
const STYLE: &str = concat!(
    "@media all{",
    include_str!("../../www/outcomes-calculator-levers.css"),
    include_str!("../../www/outcomes-calculator-form.css"),
    include_str!("../../www/outcomes-calculator-numbers.css"),
    include_str!("../../www/outcomes-calculator-charts.css"),
    "}"
);

/// Adds it to the stylesheet that all calculators of a page share, before what that holds, where it is not there yet.
pub fn add_style(element: &Element) {
    let Some(root) = element.shadow_root() else { return };
    let sheet = get(&get(&root, "adoptedStyleSheets"), "0");
    let first = get(&get(&sheet, "cssRules"), "0");
    if get(&first, "conditionText").as_string().as_deref() == Some("all") {
        return;
    }
    if let Ok(insert) = get(&sheet, "insertRule").dyn_into::<Function>() {
        let _ = insert.call2(&sheet, &STYLE.into(), &0.into());
    }
}
