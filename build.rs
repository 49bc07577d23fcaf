//! Makes, of each preset, what the first view needs: the scenario without its sources, names and phrases.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

const PRESETS: &str = "src/data/presets";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={PRESETS}");
    let out = env::var("OUT_DIR")?;
    for file in fs::read_dir(PRESETS)? {
        let file = file?;
        let mut scenario: Value = serde_json::from_str(&fs::read_to_string(file.path())?)?;
        bare(&mut scenario);
        fs::write(Path::new(&out).join(file.file_name()), scenario.to_string())?;
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
