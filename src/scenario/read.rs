//! A scenario file read from its bytes.

use crate::scenario::MOST_BYTES;
use crate::scenario::Scenario;
use crate::scenario::encoding::text_of;
use crate::scenario::fault::Fault;
use crate::scenario::node::Node;
use crate::text::fault::FaultKind;

/// Reads a scenario file. Keys that stand twice are kept, for validation to find.
///
/// # Errors
///
/// `too_large` over 1 MiB; `syntax` where it is not UTF-8 or UTF-16, not JSON, or nested deeper than 64.
///
/// ```
/// # use outcomes_calculator::scenario::read::read;
/// let faults = read(b"{\"title\": \"Half a file").expect_err("it ends too soon");
/// assert_eq!(faults[0].kind.code(), "syntax");
/// ```
pub fn read(bytes: &[u8]) -> Result<Scenario, Vec<Fault>> {
    if bytes.len() > MOST_BYTES {
        return Err(vec![Fault { kind: FaultKind::TooLarge, path: String::new() }]);
    }
    let text = text_of(bytes).map_err(|kind| vec![Fault { kind, path: String::new() }])?;
    let root: Node = serde_json::from_str(&text).map_err(|error| syntax(&error.to_string()))?;
    Ok(Scenario::new(root))
}

fn syntax(reason: &str) -> Vec<Fault> {
    vec![Fault { kind: FaultKind::Syntax(reason.to_owned()), path: String::new() }]
}
