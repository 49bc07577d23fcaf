//! A share link: a whole scenario in the fragment of an address, as what differs from a preset.
//!
//! `s=1.PRESET.DIFFERENCE` is one part of the fragment, beside others that `&` divides. `1` is the version;
//! without a preset the difference is from nothing. The difference is bytes in base64url: a check of
//! the bytes, a check of the scenario, then steps that make the scenario from the preset. Numbers go as their bits or as whole numbers and short decimals that
//! give the same bits, so nothing is rounded and no text of a number is written or read.

mod base64;
mod bytes;
mod check;
mod difference;
mod keys;

use crate::scenario::Scenario;
use crate::scenario::link::base64::from_base64;
use crate::scenario::link::base64::to_base64;
use crate::scenario::link::bytes::Bytes;
use crate::scenario::link::check::check;
use crate::scenario::link::check::check_of_bytes;
use crate::scenario::link::difference::apply;
use crate::scenario::link::difference::write_difference;
use crate::scenario::node::Node;
use crate::text::link::LinkFault;

/// The most characters of a link's fragment: what browsers, mail and chat carry without harm.
pub const MOST_CHARACTERS: usize = 30_000;

/// The key of a scenario in a fragment.
pub const KEY: &str = "s";
const VERSION: &str = "1";
/// A fuzzer cannot guess a check, and would never come to what stands behind it.
const IS_CHECKED: bool = !cfg!(fuzzing);

/// The value of a key in a fragment: `value("embed&preset=families", "preset")` is `families`; empty where the key
/// stands alone.
///
/// ```
/// # use outcomes_calculator::scenario::link::value;
/// assert_eq!(value("#embed&preset=families", "preset"), Some("families"));
/// assert_eq!(value("#embed&preset=families", "embed"), Some(""));
/// assert_eq!(value("#embed", "preset"), None);
/// ```
#[must_use]
pub fn value<'a>(fragment: &'a str, key: &str) -> Option<&'a str> {
    let parts = fragment.strip_prefix('#').unwrap_or(fragment).split('&');
    let mut pairs = parts.map(|part| part.split_once('=').unwrap_or((part, "")));
    pairs.find_map(|(own, value)| (own == key).then_some(value))
}

/// A scenario as a part of a fragment, from whichever preset it differs least.
///
/// # Errors
///
/// [`LinkFault::TooLong`] where it is longer than a link may be: it then goes as a file.
///
/// ```
/// # use outcomes_calculator::{data::presets::preset, scenario::{Scenario, node::Node}};
/// use outcomes_calculator::scenario::edit::Edit;
/// use outcomes_calculator::scenario::link::{decode, encode};
///
/// let families: Node = serde_json::from_str(preset("families").unwrap_or_default())?;
/// let edit = Edit::SetNumber { path: "appraisal.years".into(), value: 15.0 };
/// let changed = Scenario::new(families.clone()).with(&edit).expect("the path leads somewhere");
/// let link = encode(&changed, &[("families", &families)]).expect("one number fits in a link");
/// assert!(link.len() < 100);
/// let read = decode(&link, |id| (id == "families").then(|| families.clone()));
/// assert_eq!(read, Ok(Some(changed)));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn encode(scenario: &Scenario, presets: &[(&str, &Node)]) -> Result<String, LinkFault> {
    let bases = presets.iter().copied().chain([("", &Node::Null)]);
    let links = bases.map(|(id, base)| {
        let mut made = check(scenario.root()).to_le_bytes().to_vec();
        write_difference(base, scenario.root(), &mut made);
        let whole = [&check_of_bytes(&made).to_le_bytes(), made.as_slice()].concat();
        format!("{KEY}={VERSION}.{id}.{}", to_base64(&whole))
    });
    let shortest = links.min_by_key(String::len).unwrap_or_default();
    if shortest.len() > MOST_CHARACTERS { Err(LinkFault::TooLong) } else { Ok(shortest) }
}

/// The scenario of a fragment, none where it holds none. It may have faults, which validation then tells.
///
/// # Errors
///
/// Why the link gives no scenario, whatever stands in it.
///
/// ```
/// # use outcomes_calculator::scenario::link::decode;
/// assert_eq!(decode("#embed&preset=families", |_| None), Ok(None));
/// assert!(decode("#s=1.families.half-a-link", |_| None).is_err());
/// ```
pub fn decode(fragment: &str, preset: impl Fn(&str) -> Option<Node>) -> Result<Option<Scenario>, LinkFault> {
    let Some(link) = value(fragment, KEY) else { return Ok(None) };
    if link.len() > MOST_CHARACTERS {
        return Err(LinkFault::TooLong);
    }
    let (version, rest) = link.split_once('.').ok_or(LinkFault::Damaged)?;
    if version != VERSION {
        let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if is_number { LinkFault::Newer } else { LinkFault::Damaged });
    }
    let (id, difference) = rest.split_once('.').ok_or(LinkFault::Damaged)?;
    let base = match id {
        "" => Node::Null,
        id => preset(id).ok_or_else(|| LinkFault::UnknownPreset(id.to_owned()))?,
    };
    let bytes = from_base64(difference).ok_or(LinkFault::Damaged)?;
    let (of_bytes, rest) = bytes.split_first_chunk().ok_or(LinkFault::Damaged)?;
    if IS_CHECKED && check_of_bytes(rest).to_le_bytes() != *of_bytes {
        return Err(LinkFault::Damaged);
    }
    let (of_scenario, steps) = rest.split_first_chunk().ok_or(LinkFault::Damaged)?;
    let made = Bytes::new(steps).all(|bytes| apply(&base, bytes));
    match made.filter(|root| !IS_CHECKED || check(root).to_le_bytes() == *of_scenario) {
        Some(root) => Ok(Some(Scenario::new(root))),
        None if id.is_empty() => Err(LinkFault::Damaged),
        None => Err(LinkFault::ChangedPreset(id.to_owned())),
    }
}
