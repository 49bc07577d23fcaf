//! The three pathways beside each other, in a table, with what follows from it.

use yew::prelude::*;

use crate::report::answer::ways::Block;
use crate::report::answer::ways::Row;
use crate::report::answer::ways::Ways;
use crate::text::Language;
use crate::ui::marked::marked;
use crate::ui::sentence::sentence;

/// The table and the sentences below it.
pub fn ways(ways: &Ways, language: Language) -> Html {
    let best = language.ways().best();
    html! {
        <div class="ways" part="ways">
            <table class={ways.is_long.then_some("long")}>
                <caption>{ &ways.caption }if ways.is_long { <span class="key" aria-hidden="true">{ best }</span> }</caption>
                <thead>
                    <tr>
                        <td></td>
                        { for ways.columns.iter().map(|series| html! {
                            <th scope="col"><span class={classes!("swatch", series.id())} />{ series.name(language) }</th>
                        }) }
                    </tr>
                </thead>
                { for ways.blocks.iter().map(|block| rows(block, ways.columns.len(), language)) }
            </table>
            <p class="verdict">{ sentence(&ways.verdict, language) }</p>
            if let Some(needed) = &ways.needed { <p class="needed">{ sentence(needed, language) }</p> }
        </div>
    }
}

fn rows(block: &Block, columns: usize, language: Language) -> Html {
    html! {
        <tbody>
            if let Some(head) = &block.head {
                <tr class="of-group"><th scope="rowgroup" colspan={(columns + 1).to_string()}>{ marked(head, language) }</th></tr>
            }
            { for block.rows.iter().map(|one| row(one, language)) }
        </tbody>
    }
}

fn row(row: &Row, language: Language) -> Html {
    let cell = |(column, text): (usize, &String)| {
        // In a column so narrow a line may end within an amount.
        let text = text.replace('\u{a0}', " ");
        if row.best == Some(column) {
            html! { <td class="best">{ text }<span class="mark">{ language.ways().best() }</span></td> }
        } else {
            html! { <td>{ text }</td> }
        }
    };
    html! { <tr><th scope="row">{ marked(&row.head, language) }</th>{ for row.cells.iter().enumerate().map(cell) }</tr> }
}
