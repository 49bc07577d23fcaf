#![no_main]

#[path = "../bodies/mod.rs"]
mod bodies;

use bodies::paste;
use bodies::seeds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: seeds::write(&seeds::of_paste()), |bytes: &[u8]| {
    paste::run(bytes);
});
