//! Any bytes as a scenario file.

use outcomes_calculator::scenario::read::read;

use super::outcome::tell;
use super::outcome::try_out;

/// Reads, validates and evaluates; whether it came to an evaluation.
pub fn run(bytes: &[u8]) -> bool {
    match read(bytes) {
        Ok(scenario) => {
            let written = serde_json::to_vec(scenario.root()).expect("a scenario can be written");
            assert_eq!(read(&written).as_ref(), Ok(&scenario), "written and read, it is another");
            try_out(&scenario)
        }
        Err(faults) => {
            assert_eq!(faults.len(), 1, "{faults:?}");
            tell(&faults);
            false
        }
    }
}
