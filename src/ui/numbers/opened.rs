//! Which number of a row of a table is told about, in a row below it.

use yew::prelude::*;

use crate::report::numbers::cell::Cell;
use crate::ui::numbers::about::About;

/// The path of the number that is told about; none where no number is.
#[derive(Clone)]
pub struct Opened(UseStateHandle<Option<String>>);

/// None, until one is asked for.
#[hook]
pub fn use_opened() -> Opened {
    Opened(use_state(|| None))
}

impl Opened {
    /// Whether a number is told about.
    pub fn is(&self, cell: &Cell) -> bool {
        self.0.as_deref() == Some(cell.path.as_str())
    }

    /// Tells about a number, or closes what is told about it.
    pub fn toggle(&self, cell: &Cell) -> Callback<()> {
        let (opened, path) = (self.0.clone(), cell.path.clone());
        Callback::from(move |()| {
            let is_open = opened.as_deref() == Some(path.as_str());
            opened.set((!is_open).then(|| path.clone()));
        })
    }

    /// The row below one of these numbers that tells about it, where one is told about.
    pub fn row<'a>(&self, cells: impl Iterator<Item = &'a Cell>, columns: u8) -> Html {
        let told = cells.into_iter().find(|cell| self.is(cell));
        html! { if let Some(cell) = told {
            <tr class="about"><td colspan={columns.to_string()}>
                <About key={cell.path.clone()} path={cell.path.clone()} name={cell.name.clone()} close={self.toggle(cell)} />
            </td></tr>
        } }
    }
}
