//! The ids of the boxes of the form, by the path of what stands in each.

/// How the id of each box begins.
const BOX: &str = "field-";

/// How the id of the second box of a path ends; in no path there is such a sign.
const BESIDE: &str = "~";

/// The id of the box of a path.
pub fn box_id(path: &str) -> String {
    format!("{BOX}{path}")
}

/// The id of a box for the same path, where it stands beside the number that it is about.
pub fn box_id_beside(path: &str) -> String {
    format!("{BOX}{path}{BESIDE}")
}

/// The id of the line that says what the field at a path means.
pub fn hint_id(path: &str) -> String {
    format!("hint-{path}")
}

/// The path of the box of this id; none where it stands outside the form.
pub fn path_of_box(id: &str) -> Option<&str> {
    id.strip_prefix(BOX).map(|path| path.strip_suffix(BESIDE).unwrap_or(path))
}
