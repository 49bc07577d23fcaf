#![no_main]

#[path = "../bodies/mod.rs"]
mod bodies;

use bodies::edits;
use bodies::seeds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: seeds::write(&seeds::of_edits()), |bytes: &[u8]| {
    edits::run(bytes);
});
