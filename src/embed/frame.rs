//! The frames that the calculator stands in: a page may shut in what it shows, and the browser then refuses files without
//! a word.

use web_sys::Element;

/// Whether a file that is handed to the reader may never come: for certain where the frame says so, and perhaps where it
/// belongs to another site, which nobody can look into.
pub fn may_refuse_files() -> bool {
    let Some(mut window) = web_sys::window() else { return false };
    let protocol = window.location().protocol().unwrap_or_default();
    if window.origin() == "null" && protocol != "file:" {
        return true;
    }
    loop {
        let outer = window.parent().ok().flatten().filter(|outer| *outer != window);
        let Some(outer) = outer else { return false };
        match window.frame_element() {
            Ok(Some(frame)) if !refuses_files(&frame) => window = outer,
            _ => return true,
        }
    }
}

fn refuses_files(frame: &Element) -> bool {
    let leave = frame.get_attribute("sandbox");
    leave.is_some_and(|leave| !leave.split_ascii_whitespace().any(|word| word == "allow-downloads"))
}
