//! Makes, of each preset, what the first view needs: the scenario without its sources, names and phrases.

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
        bare(&mut scenario);
        fs::write(out.join(file.file_name()), scenario.to_string())?;
    }
    Ok(())
}

fn bare(node: &mut Value) {
    match node {
        Value::Object(fields) => {
            fields.retain(|name, _| !["source", "phrase"].contains(&name.as_str()));
            for (name, value) in fields {
                if name == "name" {
                    *value = Value::from("-"); // a scenario without is refused
                }
                bare(value);
            }
        }
        Value::Array(entries) => entries.iter_mut().for_each(bare),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
