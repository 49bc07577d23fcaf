//! The button for a file, and what is said where that may not have come.

use yew::prelude::*;

use crate::ui::desk::use_desk;
use crate::ui::saving::no_file;

/// A button and the file that it gives.
#[derive(PartialEq, Properties)]
pub struct SaveButtonProps {
    /// The name of the button.
    pub name: &'static str,
    /// Hands the reader the file, and says whether it is sure to come.
    pub save: Callback<(), bool>,
}

/// A button that hands the reader a file.
#[component]
pub fn SaveButton(props: &SaveButtonProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let is_sure = use_state(|| true);
    let (save, told) = (props.save.clone(), is_sure.setter());
    let onclick = Callback::from(move |_: MouseEvent| told.set(save.emit(())));
    html! {
        <>
            { desk.button(props.name, "", onclick) }
            if !*is_sure { { no_file(desk.language()) } }
        </>
    }
}
