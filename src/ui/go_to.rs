//! The way to the box of a number, through the parts of the form that are still closed.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Document;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::Node;
use web_sys::ShadowRoot;

use crate::scenario::path::Path;
use crate::scenario::step::Part;

/// How often a part is opened and the form drawn anew, at most.
const MOST_PARTS: u32 = 12;

/// How long the form has to draw what was opened.
const DRAW_MILLISECONDS: u32 = 60;

/// Moves the focus to the box of the number at `path`, within the shadow root of `node`.
pub fn go_to(node: &Node, path: &str) {
    on_the_way(node.get_root_node(), Path::parse(path), MOST_PARTS);
}

fn on_the_way(root: Node, path: Path, left: u32) {
    let lever = lever_of_strength(&path);
    let found = lever
        .and_then(|lever| find(&root, &format!("[id='{lever}-strength']")))
        .or_else(|| find(&root, &format!("[id='field-{path}']")))
        .or_else(|| find(&root, &format!("[id='field-{path}~']")));
    if let Some(found) = found.filter(|found| matches!(found.closest("[hidden]"), Ok(None))) {
        return focus(found);
    }
    let mut whole = Some(path.clone());
    while let Some(part) = whole {
        if let Some(closed) = find(&root, &format!("details[data-holds~='{part}']:not([open])")) {
            let _ = closed.set_attribute("open", "");
            break;
        }
        if let Some(opener) = opener(&root, &part) {
            opener.click();
            break;
        }
        whole = part.parent();
    }
    if left > 0 {
        Timeout::new(DRAW_MILLISECONDS, move || on_the_way(root, path, left - 1)).forget();
    }
}

/// What shows a part at a press and does not yet: a button that opens it, or else the choice of whom it is about.
fn opener(root: &Node, part: &Path) -> Option<HtmlElement> {
    let opens = |state: &str| find(root, &format!("[data-opens~='{part}']{state}"));
    let closed = opens("[aria-expanded='false']");
    let is_shown = || opens("[aria-expanded]").or_else(|| opens(":checked")).is_some();
    let found = closed.or_else(|| if is_shown() { None } else { opens(":not(:checked)") });
    found.and_then(|found| found.dyn_into::<HtmlElement>().ok())
}

/// The lever whose strength a path names.
fn lever_of_strength(path: &Path) -> Option<&'static str> {
    let [Part::Field("redesign"), Part::Field("levers"), Part::Field(lever), Part::Field("strength")] =
        path.parts()[..]
    else {
        return None;
    };
    Some(lever)
}

fn find(root: &Node, selector: &str) -> Option<Element> {
    match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.query_selector(selector).ok().flatten(),
        None => root.dyn_ref::<Document>()?.query_selector(selector).ok().flatten(),
    }
}

fn focus(found: Element) {
    if let Ok(element) = found.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}
