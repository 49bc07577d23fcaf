//! A table that scrolls in itself where it is wider than its place.

use yew::prelude::*;

use crate::report::table::Table;
use crate::text::Language;
use crate::ui::marked::marked;

/// A table; `label` names the box it scrolls in.
pub fn table(table: &Table, label: &str, language: Language) -> Html {
    html! {
        <div class="table-box" role="region" aria-label={label.to_owned()} tabindex="0">
            <table>
                <caption>{ &table.caption }</caption>
                <thead>
                    <tr>
                        { for table.columns.iter().map(|head| html! { <th scope="col">{ marked(head, language) }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for table.rows.iter().map(|row| html! {
                        <tr>
                            <th scope="row">{ marked(&row.head, language) }</th>
                            { for row.cells.iter().map(|cell| html! { <td>{ marked(cell, language) }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
