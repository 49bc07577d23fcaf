//! The messages of `src/words/*.ftl`, which `build.rs` makes functions.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.pathways().outcomes(), "Redesign");
//! assert_eq!(Welsh.long_work().stop(), "Stopio");
//! ```

#![allow(clippy::pedantic, reason = "as build/words.rs writes it")]

use crate::text::Language;
use crate::text::plural::Plural;

include!(concat!(env!("OUT_DIR"), "/words.rs"));
