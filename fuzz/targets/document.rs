#![no_main]

#[path = "../bodies/mod.rs"]
mod bodies;

use bodies::document;
use bodies::seeds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: seeds::write(&seeds::of_document()), |bytes: &[u8]| {
    document::run(bytes);
});
