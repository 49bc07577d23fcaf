//! What the screen asks of a calculator.

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
use crate::session::settings::Settings;
use crate::session::settings::View;
use crate::text::link::LinkFault;
use crate::ui::controls::FROM_NOTHING;
use crate::ui::download::Download;
use crate::ui::share::Copying;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

/// What the screen asks for; made once, so that what has not changed is not drawn again.
#[derive(Clone)]
pub struct Asks {
    pub dispatch: Callback<Action>,
    pub open_preset: Callback<&'static str>,
    pub open_file: Callback<File>,
    pub save_file: Callback<(), bool>,
    pub save_results: Callback<(), bool>,
    pub save_chart: Callback<Download>,
    pub link: Callback<(), Result<String, LinkFault>>,
    pub copy: Callback<Copying>,
    pub print: Callback<()>,
}

impl Calculator {
    /// What the screen asks, each answered while the calculator lives.
    pub(super) fn make_asks(self: &Rc<Self>) -> Asks {
        let (acting, opening) = (Rc::downgrade(self), Rc::downgrade(self));
        let (linking, page) = (Rc::downgrade(self), self.page.clone());
        let (reading, saving, showing) = (Rc::downgrade(self), Rc::downgrade(self), Rc::downgrade(self));
        let printing = Rc::downgrade(self);
        Asks {
            save_chart: Callback::from(chart_file::save),
            copy: Callback::from(clipboard::copy),
            link: Callback::from(move |()| {
                let fragment = linking.upgrade().map(|calculator| link_to(&calculator.state()));
                Ok([page.as_str(), "#", &fragment.unwrap_or(Err(LinkFault::Damaged))?].concat())
            }),
            dispatch: Callback::from(move |action| {
                if let Some(calculator) = acting.upgrade() {
                    calculator.apply(action);
                    calculator.is_readers.set(true);
                }
            }),
            open_preset: Callback::from(move |id| {
                let Some(calculator) = opening.upgrade() else { return };
                match preset(id) {
                    Some(text) => calculator.open_or_tell(read(text), Origin::Preset(id)),
                    None if id == FROM_NOTHING => calculator.begin_with_nothing(),
                    None => {}
                }
            }),
            open_file: Callback::from(move |chosen| {
                if let Some(calculator) = reading.upgrade() {
                    spawn_local(async move { calculator.open_for_reader(file::open(&chosen).await) });
                }
            }),
            save_file: Callback::from(move |()| {
                if let Some(calculator) = saving.upgrade() {
                    file::save(&calculator.state().scenario);
                }
                !may_refuse_files()
            }),
            save_results: Callback::from(move |()| {
                if let Some(calculator) = showing.upgrade() {
                    file::save_table(&calculator.results_table(), "results.csv");
                }
                !may_refuse_files()
            }),
            print: Callback::from(move |()| {
                if let Some(calculator) = printing.upgrade() {
                    calculator.complete();
                }
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
