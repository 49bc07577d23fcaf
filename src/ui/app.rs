//! The whole calculator, as one component.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::state::Action;
use crate::ui::state::State;

/// What the calculator shows and whom it tells.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The scenario, its results, and how they are shown.
    pub state: Rc<State>,
    /// Takes every change that the reader makes.
    pub dispatch: Callback<Action>,
    /// Takes the id of a preset that the reader asks for; its scenario comes back by `Action::Open`.
    #[prop_or_default]
    pub open_preset: Callback<&'static str>,
}

/// The calculator.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <div class="outcomes-calculator">{ &props.state.results.title }</div> }
}
