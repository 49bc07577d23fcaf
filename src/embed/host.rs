//! What a calculator does for its screen.

use crate::data::presets::preset;
use crate::embed::calculator::Calculator;
use crate::embed::chart_file;
use crate::embed::clipboard;
use crate::embed::file;
use crate::embed::frame::may_refuse_files;
use crate::embed::link::link_to;
use crate::embed::object::read;
use crate::embed::stage::draw_now;
use crate::scenario::Scenario;
use crate::session::action::Action;
use crate::session::arrival::Arrival;
use crate::session::history::Origin;
use crate::session::settings::{Settings, View};
use crate::text::link::LinkFault;
use crate::ui::controls::FROM_NOTHING;
use crate::ui::host::Host;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

/// An answer that the calculator gives while it lives.
fn asked<In: 'static, Out: Default + 'static>(
    of: &Weak<Calculator>,
    answer: impl Fn(Rc<Calculator>, In) -> Out + 'static,
) -> Callback<In, Out> {
    let of = Weak::clone(of);
    Callback::from(move |asked| of.upgrade().map(|calculator| answer(calculator, asked)).unwrap_or_default())
}

impl Calculator {
    /// What does all that the screen of a calculator asks; `page` is the address of the one that opens links.
    pub(super) fn host_of(own: &Weak<Self>, page: String) -> Host {
        let (linking, opens) = (Weak::clone(own), page.clone());
        Host {
            page,
            save_chart: Callback::from(chart_file::save),
            copy: Callback::from(clipboard::copy),
            link: Callback::from(move |()| {
                let fragment = linking.upgrade().map(|calculator| link_to(&calculator.state()));
                Ok([opens.as_str(), "#", &fragment.unwrap_or(Err(LinkFault::Damaged))?].concat())
            }),
            dispatch: asked(own, |calculator, action| {
                calculator.apply(action);
                calculator.is_readers.set(true);
            }),
            open_preset: asked(own, |calculator, id| match preset(id) {
                Some(text) => calculator.open_or_tell(read(text), Origin::Preset(id)),
                None if id == FROM_NOTHING => calculator.begin_with_nothing(),
                None => {}
            }),
            open_file: asked(own, |calculator, chosen: File| {
                spawn_local(async move { calculator.open_for_reader(file::open(&chosen).await) });
            }),
            save_file: asked(own, |calculator, ()| {
                file::save(&calculator.state().scenario);
                !may_refuse_files()
            }),
            save_results: asked(own, |calculator, ()| {
                file::save_table(&calculator.results_table(), "results.csv");
                !may_refuse_files()
            }),
            print: asked(own, |calculator, ()| {
                calculator.complete();
                draw_now();
            }),
        }
    }

    /// Puts a place with nothing in it on the screen, and every figure of it.
    fn begin_with_nothing(self: &Rc<Self>) {
        let settings = self.state().settings;
        let words = settings.language.controls();
        let parts = [words.first_agency(), words.first_service(), words.first_group()];
        let empty = Scenario::empty(words.own_scenario(), parts);
        self.open_or_tell(Ok(empty), Origin::Nothing);
        self.apply(Action::Settings(Settings { view: View::Full, ..settings }));
        self.apply(Action::Arrive(Arrival::Empty));
    }
}
