//! What the screen asks of whoever shows it.

use web_sys::File;
use yew::Callback;

use crate::session::action::Action;
use crate::text::link::LinkFault;
use crate::ui::download::Download;

/// What does all that the screen cannot do itself.
pub struct Host {
    /// The address of the calculator’s own page.
    pub page: String,
    /// Takes every change that the reader makes.
    pub dispatch: Callback<Action>,
    /// Takes the id of a preset that the reader asks for; its scenario comes back by `Action::Open`.
    pub open_preset: Callback<&'static str>,
    /// Takes a scenario file that the reader has chosen; its scenario comes back by `Action::Open`.
    pub open_file: Callback<File>,
    /// Hands the reader the scenario as a file, and says whether it is sure to come.
    pub save_file: Callback<(), bool>,
    /// Hands the reader all results as a file, and says whether it is sure to come.
    pub save_results: Callback<(), bool>,
    /// Hands the reader a chart as a file.
    pub save_chart: Callback<Download>,
    /// Gives the link that opens the scenario, or says why there is none.
    pub link: Callback<(), Result<String, LinkFault>>,
    /// Puts a text on the clipboard.
    pub copy: Callback<Copying>,
    /// Draws at once, complete, what is about to be printed.
    pub print: Callback<()>,
}

/// A text to be put on the clipboard.
pub struct Copying {
    /// The text.
    pub text: String,
    /// Hears whether it is there.
    pub done: Callback<bool>,
}
