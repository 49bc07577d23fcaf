//! A drawing as it stands on the screen, made to stand outside the page: with its title, what it says, where it comes from, and the
//! colours that it has on white.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, SvgTextContentElement, XmlSerializer};

use crate::embed::file::page;
use crate::report::layout::Room;
use crate::report::layout::captions::captions;
use crate::report::layout::face::SIZE;
use crate::report::layout::marks::Mark;
use crate::ui::download::Download;
use crate::ui::marked::with_foreign;
use crate::ui::measured::typeface;
use crate::ui::svg::Writer;

const SVG: &str = "http://www.w3.org/2000/svg";
/// Round the drawing, in pixels.
const MARGIN: i32 = 24;
/// Less than this is too narrow for what is said round it.
const LEAST_WIDTH: i32 = 280;
/// Ink and paper where there is no page.
const INK: &str = "#16191d";
const PAPER: &str = "#fff";
/// What stands in for a typeface that is not there.
const ELSEWHERE: [&str; 2] = ["Arial", "sans-serif"];

/// A drawing as a file, and its size in pixels.
pub struct SavedDrawing {
    /// The file.
    pub text: String,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// The drawing of a chart that is to be saved.
///
/// # Errors
///
/// Where it is not on the page, or the browser’s own.
pub fn saved_drawing(download: &Download) -> Result<SavedDrawing, JsValue> {
    let shown: Element = download.drawing.cast().ok_or(JsValue::NULL)?;
    let root: Element = shown.clone_node_with_deep(true)?.unchecked_into();
    settle(&shown, &root)?;
    let own = typeface(&shown).ok_or(JsValue::NULL)?;
    let family = [&*own, ELSEWHERE[0], ELSEWHERE[1]].join(", ");
    let (inner, high) = (size(&shown, "width"), size(&shown, "height"));
    let width = inner.max(LEAST_WIDTH);
    let page = page()?;
    let drawing = new(&page, "g", &[])?;
    while let Some(child) = root.first_child() {
        drawing.append_child(&child)?;
    }
    let face = crate::ui::measured::face(&family).0;
    let [above, below] = with_foreign(|foreign| {
        captions(
            &download.chart,
            &download.source,
            &Room { width: width * 10, face: &face, foreign, is_whole: true },
        )
    });
    let top = MARGIN + above.1 / 10 + 8;
    let foot = top + high + 8;
    let (whole, height) = (width + 2 * MARGIN, foot + below.1 / 10 + MARGIN);
    drawing.set_attribute("transform", &format!("translate({MARGIN} {top})"))?;
    for (name, text) in [("title", &download.chart.title), ("desc", &described(download))] {
        let element = new(&page, name, &[])?;
        element.set_text_content(Some(text));
        root.append_child(&element)?;
    }
    let paper = new(&page, "rect", &[("width", "100%"), ("height", "100%"), ("fill", PAPER)])?;
    for part in [paper, said(&page, &above.0, MARGIN)?, drawing, said(&page, &below.0, foot)?] {
        root.append_child(&part)?;
    }
    let size = [("width", whole), ("height", height)];
    for (name, pixels) in size {
        root.set_attribute(name, &pixels.to_string())?;
    }
    root.set_attribute("viewBox", &format!("0 0 {whole} {height}"))?;
    root.set_attribute("color", INK)?;
    root.set_attribute("font-family", &family)?;
    root.remove_attribute("aria-label")?;
    Ok(SavedDrawing { text: XmlSerializer::new()?.serialize_to_string(&root)?, width: whole, height })
}

/// What a reader is told who does not see it.
fn described(download: &Download) -> String {
    let chart = &download.chart;
    [&*chart.about, &chart.drawing.said(&chart.title)].join(" ")
}

/// Words round the drawing, from `down` on.
fn said(page: &Document, words: &[Mark], down: i32) -> Result<Element, JsValue> {
    let group = new(page, "g", &[("transform", &format!("translate({MARGIN} {down})"))])?;
    let writer = Writer { wider: 1000, size: SIZE, other: "" };
    for text in Mark::texts(words) {
        let attributes = writer.attributes(text);
        let given: Vec<(&str, &str)> = attributes.iter().map(|(name, value)| (*name, &**value)).collect();
        let element = new(page, "text", &given)?;
        element.set_text_content(Some(&text.said()));
        group.append_child(&element)?;
    }
    settle(&group, &group)?;
    Ok(group)
}

fn new(page: &Document, name: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
    let element = page.create_element_ns(Some(SVG), name)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    Ok(element)
}

fn size(shown: &Element, name: &str) -> i32 {
    let text = shown.get_attribute(name).unwrap_or_default();
    text.split('.').next().and_then(|whole| whole.parse().ok()).unwrap_or(0) + 1
}

/// Takes from a copy what only the page knows, and writes in what the page makes of it: colours, the size of words, and how wide they
/// are, as another typeface may stand in for theirs.
fn settle(shown: &Element, copy: &Element) -> Result<(), JsValue> {
    for (shown, copy) in elements(shown, "text")?.into_iter().zip(elements(copy, "text")?) {
        let Some(shown) = shown.dyn_ref::<SvgTextContentElement>().filter(|text| text.is_connected()) else {
            continue;
        };
        #[allow(clippy::cast_possible_truncation, reason = "a line of text")]
        let tenths = (shown.get_computed_text_length() * 10.0).round() as i32;
        copy.set_attribute("textLength", &format!("{}.{}", tenths / 10, tenths % 10))?;
        let style = web_sys::window().and_then(|window| window.get_computed_style(shown).ok().flatten());
        if let Some(size) = style.and_then(|style| style.get_property_value("font-size").ok()) {
            copy.set_attribute("font-size", size.trim_end_matches("px"))?;
        }
    }
    for pointed in elements(copy, ".pointed")? {
        pointed.remove();
    }
    copy.remove_attribute("class")?;
    for element in elements(copy, "*")? {
        for name in ["class", "style"] {
            element.remove_attribute(name)?;
        }
        for name in ["fill", "stroke"] {
            let value = element.get_attribute(name).unwrap_or_default();
            if let Some((_, colour)) = value.strip_suffix(')').and_then(|value| value.split_once(", ")) {
                element.set_attribute(name, colour)?;
            }
        }
    }
    Ok(())
}

fn elements(within: &Element, selector: &str) -> Result<Vec<Element>, JsValue> {
    let list = within.query_selector_all(selector)?;
    Ok((0..list.length()).filter_map(|place| list.get(place)?.dyn_into().ok()).collect())
}
