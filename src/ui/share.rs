//! The scenario as a link, to be copied.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::scenario::link::MAIL_CHARACTERS;
use crate::session::state::State;
use crate::text::Language;
use crate::text::link::LinkFault;
use crate::text::number::count;
use crate::text::number::plain;
use crate::ui::form::section::following;
use crate::ui::saving::SaveButton;

/// The id of the box that holds the link.
const BOX: &str = "share-link";

/// A text to be put on the clipboard.
pub struct Copying {
    /// The text.
    pub text: String,
    /// Hears whether it is there.
    pub done: Callback<bool>,
}

/// What a share link needs.
#[derive(PartialEq, Properties)]
pub struct ShareProps {
    /// What the link holds.
    pub state: Rc<State>,
    /// The link, or why there is none.
    pub link: Callback<(), Result<String, LinkFault>>,
    /// Puts a text on the clipboard.
    pub copy: Callback<Copying>,
    /// Hands the reader the scenario as a file.
    pub save_file: Callback<(), bool>,
}

/// The link; it is made once it is asked for, and again at each change after.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let is_open = use_state(|| false);
    let language = props.state.settings.language;
    html! {
        <details class="changed share" ontoggle={following(&is_open)}>
            <summary>{ language.arrival().share() }</summary>
            if *is_open {
                { match props.link.emit(()) {
                    Ok(link) => html! {
                        <>
                            if link.len() > MAIL_CHARACTERS {
                                { too_long(&language.link().too_long_for_mail(&plain(count(link.len()), 0)), props) }
                            }
                            <Link key={link.clone()} {language} link={link.clone()} copy={props.copy.clone()} />
                        </>
                    },
                    Err(fault) => too_long(&fault.message(language), props),
                } }
            }
        </details>
    }
}

fn too_long(message: &str, props: &ShareProps) -> Html {
    let language = props.state.settings.language;
    html! {
        <>
            <p role="alert">{ message.to_owned() }</p>
            <p><SaveButton name={language.controls().save()} {language} save={props.save_file.clone()} /></p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct LinkProps {
    language: Language,
    link: String,
    copy: Callback<Copying>,
}

/// One link in its box. Where the page keeps the clipboard shut, the link is selected.
#[component]
fn Link(props: &LinkProps) -> Html {
    let words = props.language.arrival();
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
    let (copy, text, told) = (props.copy.clone(), props.link.clone(), is_copied.setter());
    let onclick = Callback::from(move |_: MouseEvent| {
        let (select, told) = (select.clone(), told.clone());
        let done = Callback::from(move |is_there: bool| {
            told.set(Some(is_there));
            if !is_there {
                select();
            }
        });
        copy.emit(Copying { text: text.clone(), done });
    });
    html! {
        <>
            <p class="chart-about">{ words.share_about() }</p>
            <label for={BOX}>{ words.link() }</label>
            <p class="buttons">
                <input id={BOX} ref={holder} type="text" readonly={true} value={props.link.clone()} {onfocus} />
                <button type="button" {onclick}>{ words.copy() }</button>
            </p>
            <p role="status">
                { is_copied.map(|is_there: bool| if is_there { words.copied() } else { words.not_copied() }) }
            </p>
        </>
    }
}
