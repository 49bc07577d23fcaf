//! Makes, of each preset, what the first view needs: the scenario without its sources, and of names only those that the
//! answer and its table may say.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// Writes each preset of `folder`, without what the first view does not show, into `out`.
///
/// # Errors
///
/// A file that cannot be read or written, or is no JSON.
pub fn generate(folder: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    for file in fs::read_dir(folder)? {
        let file = file?;
        let mut scenario: Value = serde_json::from_str(&fs::read_to_string(file.path())?)?;
        bare(&mut scenario, "");
        fs::write(out.join(file.file_name()), scenario.to_string())?;
    }
    Ok(())
}

/// The lists whose entries are named in the answer.
const NAMED: [&str; 3] = ["services", "groups", "outcomes"];

/// Takes out what is not shown of what stands under `key`.
fn bare(node: &mut Value, key: &str) {
    match node {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "source");
            for (name, value) in fields {
                if name == "name" && !NAMED.contains(&key) {
                    *value = Value::from("-"); // a scenario without is refused
                }
                bare(value, name);
            }
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| bare(entry, key)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
