//! An amount of money with the year of its prices.

use yew::prelude::*;

use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::row::{PRICE_YEAR, Row};
use crate::ui::box_id::box_id;
use crate::ui::desk::Desk;
use crate::ui::form::number::{box_of, number};
use crate::ui::form::text_field::TextField;

/// The amount, and the year of its prices: its own, or the scenario's.
pub fn money(desk: &Desk, path: &str, label: &str, row: &'static Row) -> Html {
    let name = format!("{label}, {}", desk.language().form().prices_of());
    html! {
        <>
        <div class="money">{ number(desk, path, label, row) }{ price_year(desk, path, box_id, &name) }</div>
        // Only an amount with a year of its own can say where it comes from.
        if own_year(desk, path).is_some() {
            <TextField path={format!("{path}.source")} is_long={true} is_optional={true}
                label={format!("{label}, {}", desk.label("source", "").to_lowercase())} />
        }
        </>
    }
}

fn own_year(desk: &Desk, path: &str) -> Option<f64> {
    desk.scenario().at(path).and_then(|money| money.get("price_year")).and_then(Node::as_number)
}

/// The year of the prices of an amount, in a box whose id `id` makes of its path.
pub fn price_year(desk: &Desk, path: &str, id: fn(&str) -> String, name: &str) -> Html {
    let stands = desk.scenario().at(path);
    let own_year = own_year(desk, path);
    let year = own_year.or_else(|| desk.scenario().number("appraisal.price_year")).unwrap_or_default();
    let edit = {
        let amount = stands.filter(|money| money.as_number().is_some()).cloned();
        let (path, is_whole) = (Path::parse(path), own_year.is_none());
        Callback::from(move |year: f64| match (&amount, is_whole) {
            // An amount that had no year of its own gets one.
            (amount, true) => Edit::Put {
                path: path.clone(),
                value: Node::Object(vec![
                    ("amount".to_owned(), amount.clone().unwrap_or(Node::Number(0.0))),
                    ("price_year".to_owned(), Node::Number(year)),
                ]),
            },
            (_, false) => Edit::Put { path: path.join("price_year"), value: Node::Number(year) },
        })
    };
    let own = format!("{path}.price_year");
    let id = id(&own);
    box_of(desk, (&own, id), name, &PRICE_YEAR, year, Some(edit), String::new())
}
