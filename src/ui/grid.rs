//! The number boxes of a table as a grid: which stands in the column of which, and what lies below and beside one.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use crate::ui::box_id::path_of_box;

/// A box of numbers.
const BOX: &str = ".number-box input";

/// The boxes of the column that a box stands in, from the top; of a list all of it.
pub fn column(of: &HtmlInputElement) -> Vec<HtmlInputElement> {
    let Some(holder) = of.closest("table, .num-rows").ok().flatten() else { return Vec::new() };
    let own = place_of(of);
    boxes(&holder).into_iter().filter(|one| place_of(one) == own && is_seen(one)).collect()
}

/// The paths of the boxes of a table from this one on, row by row; none where it stands in no table, or in what is told below a
/// row.
pub fn paths_from(first: &HtmlInputElement, rows: usize, columns: usize) -> Option<Vec<Vec<Option<String>>>> {
    let place = place_of(first)?;
    let below = column(first).into_iter().skip_while(|one| one != first);
    let row = |of: HtmlInputElement| {
        let all = of.closest("tr").ok().flatten().map(|row| boxes(&row)).unwrap_or_default();
        let at = |beside: usize| {
            let own = all.iter().find(|one| place_of(one) == Some(place + beside));
            own.and_then(|own| path_of_box(&own.id()).map(str::to_owned))
        };
        (0..columns).map(at).collect::<Vec<_>>()
    };
    let mut paths: Vec<_> = below.take(rows).map(row).collect();
    paths.resize(rows, vec![None; columns]);
    Some(paths)
}

fn boxes(holder: &Element) -> Vec<HtmlInputElement> {
    let Ok(found) = holder.query_selector_all(BOX) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}

/// How many cells stand before the one that a box stands in; none in a list, and below a row, where there are no columns.
fn place_of(input: &HtmlInputElement) -> Option<usize> {
    let cell = input.closest("td, th, .num-rows").ok().flatten().filter(|cell| cell.tag_name() != "DIV")?;
    if cell.get_attribute("colspan").is_some() {
        return None;
    }
    Some(std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling).count())
}

fn is_seen(input: &Element) -> bool {
    input.dyn_ref::<HtmlElement>().is_some_and(|input| input.offset_parent().is_some())
}
