#![no_main]

#[path = "../bodies/mod.rs"]
mod bodies;

use bodies::link;
use bodies::seeds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: seeds::write(&seeds::of_link()), |bytes: &[u8]| {
    link::run(bytes);
});
