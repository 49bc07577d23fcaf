//! The scenario as a link, to be copied.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::scenario::link::MAIL_CHARACTERS;
use crate::text::number::{count, plain};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::folding::following;
use crate::ui::host::Copying;
use crate::ui::save_button::SaveButton;

/// The id of the box that holds the link.
const BOX: &str = "share-link";

/// The link; it is made once it is asked for, and again at each change after.
#[component]
pub fn Share() -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_open = use_state(|| false);
    let language = desk.language();
    html! {
        <details class="changed share" ontoggle={following(&is_open)}>
            <summary>{ language.arrival().share() }</summary>
            if *is_open {
                { match desk.host.link.emit(()) {
                    Ok(link) => html! {
                        <>
                            if link.len() > MAIL_CHARACTERS {
                                { too_long(&language.link().too_long_for_mail(&plain(count(link.len()), 0)), &desk) }
                            }
                            <Link key={link.clone()} link={link.clone()} />
                        </>
                    },
                    Err(fault) => too_long(&fault.message(language), &desk),
                } }
            }
        </details>
    }
}

fn too_long(message: &str, desk: &Desk) -> Html {
    html! {
        <>
            <p role="alert">{ message.to_owned() }</p>
            <p><SaveButton name={desk.language().controls().save()} save={desk.host.save_file.clone()} /></p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct LinkProps {
    link: String,
}

/// One link in its box. Where the page keeps the clipboard shut, the link is selected.
#[component]
fn Link(props: &LinkProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let words = desk.language().arrival();
    let holder = use_node_ref();
    let is_copied = use_state(|| None);
    let select = {
        let holder = holder.clone();
        move || {
            if let Some(holder) = holder.cast::<HtmlInputElement>() {
                let _ = holder.focus();
                holder.select();
            }
        }
    };
    let onfocus = {
        let select = select.clone();
        Callback::from(move |_: FocusEvent| select())
    };
    let (text, told) = (props.link.clone(), is_copied.setter());
    let onclick = desk.pressed(move |desk| {
        let (select, told) = (select.clone(), told.clone());
        let done = Callback::from(move |is_there: bool| {
            told.set(Some(is_there));
            if !is_there {
                select();
            }
        });
        desk.host.copy.emit(Copying { text: text.clone(), done });
    });
    html! {
        <>
            <p class="chart-about">{ words.share_about() }</p>
            <label for={BOX}>{ words.link() }</label>
            <p class="buttons">
                <input id={BOX} ref={holder} type="text" readonly={true} value={props.link.clone()} {onfocus} />
                { desk.button(words.copy(), "", onclick) }
            </p>
            <p role="status">
                { is_copied.map(|is_there: bool| if is_there { words.copied() } else { words.not_copied() }) }
            </p>
        </>
    }
}
