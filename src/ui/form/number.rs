//! A number of the form: its box, the way back, and how sure the reader is.

use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::{Row, Unit};
use crate::text::field::hint;
use crate::ui::box_id::{box_id, hint_id};
use crate::ui::desk::Desk;
use crate::ui::marked::marked;
use crate::ui::number_field::NumberField;
use crate::ui::number_text::shown;
use crate::ui::numbers::known::Known;

/// A number that the field table names.
pub fn number(desk: &Desk, path: &str, label: &str, row: &'static Row) -> Html {
    // An end of a range is a number like the one that the range is of.
    let row = desk.scenario().row_of_range(path).unwrap_or(row);
    let value = desk.scenario().number(path).unwrap_or_default();
    let described_by = hint(path, desk.language()).map(|_| hint_id(path)).unwrap_or_default();
    html! {
        <div class="number">
            { number_box(desk, path, label, row, value, None, described_by) }
            { put_back(desk, path, label, row, value) }
            if row.varies { <Known path={path.to_owned()} label={label.to_owned()} /> }
            if let Some(told) = desk.state.told_gave_way(path) { <p class="note gave-way">{ told }</p> }
        </div>
    }
}

/// A box for a number; `edit` makes the change where setting the number at its path is not all, and `described_by` is the
/// id of what is said of it, if anything is.
pub fn number_box(
    desk: &Desk,
    path: &str,
    label: &str,
    row: &'static Row,
    value: f64,
    edit: Option<Callback<f64, Edit>>,
    described_by: String,
) -> Html {
    box_of(desk, (path, box_id(path)), label, row, value, edit, described_by)
}

/// The same in a box of any id.
pub fn box_of(
    desk: &Desk,
    (path, id): (&str, String),
    label: &str,
    row: &'static Row,
    value: f64,
    edit: Option<Callback<f64, Edit>>,
    described_by: String,
) -> Html {
    let words = desk.language().form();
    let unit = match row.unit {
        Unit::Share | Unit::Rate => words.per_cent(),
        Unit::Pounds => words.pounds(),
        Unit::People | Unit::Outputs | Unit::Years | Unit::Year | Unit::Hours | Unit::Count | Unit::Index => {
            ""
        }
    };
    let label_for = html! {
        <label for={id.clone()}>
            { marked(label, desk.language()) }
            if !unit.is_empty() { <span class="hidden">{ ", " }{ unit }</span> }
        </label>
    };
    html! {
        <NumberField key={path.to_owned()} path={path.to_owned()} {id} {described_by} name={label.to_owned()} label={label_for} {value} {row} {edit} />
    }
}

/// The way back to where the number stood when the scenario was opened.
fn put_back(desk: &Desk, path: &str, label: &str, row: &Row, value: f64) -> Html {
    let Some(start) = desk.state.start().number(path).filter(|start| *start != value) else {
        return Html::default();
    };
    let name = desk.language().levers().put_back_to(&shown(start, row));
    let target = Path::parse(path);
    let press = desk.pressed(move |desk| desk.edit(Edit::SetNumber { path: target.clone(), value: start }));
    desk.button(&name, label, press)
}

/// A range of a fifth down and up, within the limits.
pub fn around(path: &str, row: &Row, value: f64) -> Node {
    let within = |end: f64| Node::Number(end.clamp(row.least, row.most));
    let (one, other) = (value * 0.8, value * 1.2);
    Node::Object(vec![
        ("path".to_owned(), Node::Text(path.to_owned())),
        ("low".to_owned(), within(one.min(other))),
        ("high".to_owned(), within(one.max(other))),
    ])
}
