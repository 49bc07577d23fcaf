//! A block from a spreadsheet, shown as it was read before anything changes.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::report::Subject;
use crate::report::numbers::Chapter;
use crate::report::numbers::asked::{Asked, Holds, RowIs};
use crate::report::numbers::block::{Block, ReadCell};
use crate::scenario::block::cells;
use crate::session::action::Action;
use crate::text::Language;
use crate::text::number::{count, plain};
use crate::text::paste::PasteFault;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::number_text::read_plain;
use crate::ui::shared::Shared;
use crate::ui::typing::text_of;

/// Where a block is pasted.
#[derive(PartialEq, Properties)]
pub struct PasteProps {
    /// The chapter, to whose table of services it belongs.
    pub chapter: Shared<Chapter>,
    /// Closes it.
    pub close: Callback<()>,
}

/// A box for the block; once there is one, what was read, and the way to take it.
#[component]
pub fn PastePanel(props: &PasteProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (text, asked) = (use_state(String::new), use_state(|| None::<Asked>));
    let words = desk.language().your_numbers();
    let oninput = {
        let (text, asked) = (text.clone(), asked.clone());
        Callback::from(move |event: InputEvent| {
            asked.set(None);
            text.set(text_of(&event));
        })
    };
    let again = {
        let text = text.clone();
        Callback::from(move |_: MouseEvent| text.set(String::new()))
    };
    let close = props.close.reform(|_: MouseEvent| ());
    let read = if text.trim().is_empty() { None } else { Some(cells(&text)) };
    html! {
        <div class="about paste">
            <p class="about-title" id="paste-title">{ words.paste_title() }</p>
            { match read {
                None => html! {
                    <textarea rows="4" aria-labelledby="paste-title" spellcheck="false" value={(*text).clone()} {oninput} />
                },
                Some(Err(fault)) => html! { <p class="field-error" role="alert">{ told(&fault, desk.language()) }</p> },
                Some(Ok(cells)) => {
                    let now = (*asked).clone().unwrap_or_else(|| Asked::guess(&cells, &props.chapter));
                    shown(&desk, props, &cells, &now, &asked)
                }
            } }
            <p class="row-acts">
                if !text.trim().is_empty() { { desk.button(words.paste_again(), "", again) } }
                { desk.button(words.leave_it(), "", close) }
            </p>
        </div>
    }
}

fn told(fault: &PasteFault, language: Language) -> String {
    language.not_pasted(std::slice::from_ref(fault))
}

/// What was read, with what each column holds and what each row is for the reader to say.
fn shown(
    desk: &Desk,
    props: &PasteProps,
    cells: &[Vec<&str>],
    now: &Asked,
    asked: &UseStateHandle<Option<Asked>>,
) -> Html {
    let (language, words) = (desk.language(), desk.language().your_numbers());
    let results = &desk.state.results;
    let subject = Subject { scenario: desk.scenario(), results, ranged: results, language };
    let block = Block::new(cells, now, &props.chapter, subject, &read_plain);
    let take = {
        let (block, close) = (block.clone(), props.close.clone());
        desk.pressed(move |desk| {
            let (scenario, _) = block.scenario.clone().giving_way(desk.scenario());
            desk.act(Action::Settle);
            desk.act(Action::Paste(scenario, block.count));
            close.emit(());
        })
    };
    let many = plain(count(block.count), 0);
    html! {
        <>
            <p role="status">{ words.would_change(count(block.count), &many) }</p>
            <div class="table-box">
                <table class="nums pasted">
                    <thead><tr>
                        { for now.columns.iter().enumerate().map(|(place, holds)| html! {
                            <th scope="col">{ column_choice(place, *holds, now, &props.chapter, language, asked) }</th>
                        }) }
                        <th scope="col"><span class="hidden">{ words.row_is() }</span></th>
                    </tr></thead>
                    <tbody>
                        { for block.rows.iter().enumerate().map(|(place, row)| html! {
                            <tr>
                                { for row.iter().map(|cell| html! { <td>{ read_cell(cell, language) }</td> }) }
                                { for (row.len()..now.columns.len()).map(|_| html! { <td /> }) }
                                <td>{ row_choice(place, now, &props.chapter, language, asked) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            if block.count > 0 {
                <p class="row-acts"><button type="button" class="go" onclick={take}>{ words.change_them(count(block.count), &many) }</button></p>
            }
        </>
    }
}

fn read_cell(cell: &ReadCell, language: Language) -> Html {
    let words = language.your_numbers();
    match cell {
        ReadCell::Text(text) => html! { text },
        ReadCell::Same(stands) => html! { <>{ stands }<span class="kind">{ words.same() }</span></> },
        ReadCell::Changes { now, was } if was.is_empty() => html! { <b>{ now }</b> },
        ReadCell::Changes { now, was } => {
            html! { <><b>{ now }</b><span class="kind">{ words.was(was) }</span></> }
        }
        ReadCell::Stays { given, stands, why } => html! {
            <><b class="field-error">{ given }</b><span class="kind">{ why }if !stands.is_empty() { { " " }{ words.stays(stands) } }</span></>
        },
    }
}

/// What a column holds, as the reader chooses.
fn column_choice(
    place: usize,
    holds: Holds,
    now: &Asked,
    chapter: &Chapter,
    language: Language,
    asked: &UseStateHandle<Option<Asked>>,
) -> Html {
    let words = language.your_numbers();
    let name = |holds: Holds| match holds {
        Holds::Nothing => words.holds_nothing().to_owned(),
        Holds::Service => words.service().to_owned(),
        Holds::UnitCost => words.one_costs().to_owned(),
        Holds::Volume => words.in_all().to_owned(),
        Holds::Each => chapter.each.clone(),
        Holds::OnceHelped => words.once_helped().to_owned(),
    };
    let (now, asked) = (now.clone(), asked.clone());
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        let holds = usize::try_from(chosen).ok().and_then(|chosen| Holds::ALL.get(chosen)).copied();
        let mut now = now.clone();
        now.columns[place] = holds.unwrap_or(Holds::Nothing);
        asked.set(Some(now));
    });
    html! {
        <select aria-label={words.column_is(&(place + 1).to_string())} {onchange}>
            { for Holds::ALL.into_iter().map(|one| html! { <option selected={one == holds}>{ name(one) }</option> }) }
        </select>
    }
}

/// What a row is, as the reader chooses: left out, a new service, or one of those that there are.
fn row_choice(
    place: usize,
    now: &Asked,
    chapter: &Chapter,
    language: Language,
    asked: &UseStateHandle<Option<Asked>>,
) -> Html {
    let words = language.your_numbers();
    let services = (0..chapter.services.len()).map(RowIs::Service);
    let choices: Vec<RowIs> = [RowIs::LeftOut, RowIs::New].into_iter().chain(services).collect();
    let name = |is: RowIs| match is {
        RowIs::LeftOut => words.leave_out().to_owned(),
        RowIs::New => words.add_as_service().to_owned(),
        RowIs::Service(place) => chapter.services.get(place).map_or_else(String::new, |row| row.name.clone()),
    };
    let stands = now.rows.get(place).copied();
    let options =
        choices.iter().map(|is| html! { <option selected={Some(*is) == stands}>{ name(*is) }</option> });
    let options: Vec<Html> = options.collect();
    let (now, asked) = (now.clone(), asked.clone());
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        let is = usize::try_from(chosen).ok().and_then(|chosen| choices.get(chosen)).copied();
        let mut now = now.clone();
        now.rows[place] = is.unwrap_or(RowIs::LeftOut);
        asked.set(Some(now));
    });
    html! { <select aria-label={words.row_is_of(&(place + 1).to_string())} {onchange}>{ for options }</select> }
}
