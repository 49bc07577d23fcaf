//! Makes, before the crate is compiled, what the first view needs of each preset, and the functions of all messages.

#[path = "build/messages.rs"]
mod messages;
#[path = "build/patterns.rs"]
mod patterns;
#[path = "build/presets.rs"]
mod presets;
#[path = "build/words.rs"]
mod words;

use std::env;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    presets::generate("src/data/presets".as_ref(), &out)?;
    let made = words::generate("src/words".as_ref(), "src".as_ref(), &out.join("words.rs"));
    for fault in made.err().iter().flat_map(|faults| faults.lines()) {
        println!("cargo::error={fault}");
    }
    Ok(())
}
