//! The foot of the screen: how it is worked out, and what can be taken away.

use yew::prelude::*;

use crate::report::Report;
use crate::report::parts::Part;
use crate::text::Language;
use crate::ui::desk::Desk;
use crate::ui::folding::Fold;
use crate::ui::numbers::rest::{OF_PLACE, of_place};
use crate::ui::save_button::SaveButton;
use crate::ui::saving::open_link;
use crate::ui::table::table;
use crate::ui::working::Working;

/// The page that tells how the calculator is put on another.
const ON_SITE: &str = "embed.html";

/// The method in short, all of it, what it rests on that stands in no table, and the money counted in three ways.
pub fn method(desk: &Desk, report: &Report) -> Html {
    let language = desk.language();
    let (words, views) = (language.saving(), language.charts().views_title());
    html! {
        <Fold title={words.method_title()} level={desk.level()} holds={OF_PLACE.join(" ")}>
            <p class="chapter-lead">{ words.method_short() }</p>
            <div class="row-acts">
                <details class="more">
                    <summary>{ words.method_whole() }</summary>
                    { whole_method(language) }
                </details>
                <details class="more" part="views">
                    <summary>{ views }</summary>
                    { table(&report.views, views, language) }
                    <Working part={Part::Views} />
                </details>
                { of_place(desk) }
            </div>
        </Fold>
    }
}

/// The method in paragraphs.
pub fn whole_method(language: Language) -> Html {
    let words = language.saving();
    let all = [
        words.method_people(),
        words.method_worth(),
        words.method_money(),
        words.method_pathways(),
        words.method_runs(),
    ];
    all.into_iter().map(|paragraph| html! { <p class="note">{ paragraph }</p> }).collect()
}

/// What can be taken away, as words in a row.
pub fn take(desk: &Desk) -> Html {
    let (host, words) = (&desk.host, desk.language().controls());
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    let link = Callback::from(|event: MouseEvent| open_link(&event.target_unchecked_into()));
    let folder = host.page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let on_site = [folder, "/", ON_SITE, "#lang=", desk.language().code()].concat();
    html! {
        <div class="take">
            <Fold title={words.take()} level={desk.level()}>
                <p class="row-acts">
                    { desk.button(words.print(), "", print) }
                    <SaveButton name={words.save_results()} save={host.save_results.clone()} />
                    <SaveButton name={words.this_file()} save={host.save_file.clone()} />
                    { desk.button(words.link_to(), "", link) }
                    <a href={on_site} target="_top">{ words.on_site() }</a>
                </p>
            </Fold>
        </div>
    }
}
