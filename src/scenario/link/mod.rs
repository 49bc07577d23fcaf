//! A share link: a whole scenario in the fragment of an address, as what differs from a preset.
//!
//! `s=1.PRESET.DIFFERENCE` is one part of the fragment, beside others that `&` divides. `1` is the version;
//! without a preset the difference is from nothing. The difference is bytes in base64url: a check of
//! the bytes, a check of the scenario, then steps that make the scenario from the preset. Numbers go as their bits or as whole numbers and short decimals that
//! give the same bits, so nothing is rounded and no text of a number is written or read.
//!
//! `s=3.…` is the same with the steps packed, and before all how many bytes there are and how many the steps were: a
//! link that was cut is known from one that was changed. Whichever is shorter is written; both are read.
//!
//! Programs that carry a link do things to it (`clean`); what they have done to it past mending is told.

mod base64;
mod bytes;
mod check;
mod clean;
mod difference;
mod keys;
mod pack;

use crate::scenario::Scenario;
use crate::scenario::link::base64::from_base64;
use crate::scenario::link::base64::to_base64;
use crate::scenario::link::base64::whole_bytes;
use crate::scenario::link::bytes::Bytes;
use crate::scenario::link::bytes::write_count;
use crate::scenario::link::check::check;
use crate::scenario::link::check::check_of_bytes;
use crate::scenario::link::clean::letters_of;
use crate::scenario::link::difference::apply;
use crate::scenario::link::difference::write_difference;
use crate::scenario::link::pack::pack;
use crate::scenario::link::pack::unpack;
use crate::scenario::node::Node;
use crate::text::link::LinkFault;

pub use crate::scenario::link::clean::clean;

/// The most characters of a link's fragment: what browsers carry without harm.
pub const MOST_CHARACTERS: usize = 30_000;

/// The most characters of a whole link that mail programs carry: many cut a longer one.
pub const MAIL_CHARACTERS: usize = 2_000;

/// The key of a scenario in a fragment.
pub const KEY: &str = "s";
const PLAIN: &str = "1";
const PACKED: &str = "3";
/// The most characters of a link that is not worth packing.
const SHORT: usize = 500;
/// The most bytes that packed steps may have been: a file has no more.
const MOST_STEPS: usize = crate::scenario::MOST_BYTES;
/// How many letters behind a link are tried as no part of it.
const MOST_BEHIND: usize = 4;
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
    let of_scenario = check(scenario.root()).to_le_bytes();
    let differences = bases.map(|(id, base)| {
        let mut steps = Vec::new();
        write_difference(base, scenario.root(), &mut steps);
        (id, steps)
    });
    let (id, steps) = differences.min_by_key(|(_, steps)| steps.len()).unwrap_or_default();
    let link = |version: &str, bytes: &[u8]| format!("{KEY}={version}.{id}.{}", to_base64(bytes));
    let plain = link(PLAIN, &checked([&of_scenario, &*steps].concat()));
    let packed = || link(PACKED, &packed(of_scenario, &steps));
    let shorter = (plain.len() > SHORT).then(packed).filter(|packed| packed.len() < plain.len());
    let shortest = shorter.unwrap_or(plain);
    if shortest.len() > MOST_CHARACTERS { Err(LinkFault::TooLong) } else { Ok(shortest) }
}

/// Bytes with their check before them.
fn checked(bytes: Vec<u8>) -> Vec<u8> {
    [check_of_bytes(&bytes).to_le_bytes().to_vec(), bytes].concat()
}

/// How many bytes there are, and then those: a check, the check of the scenario, how many the steps were, and the steps.
fn packed(of_scenario: [u8; 4], steps: &[u8]) -> Vec<u8> {
    let mut made = of_scenario.to_vec();
    write_count(steps.len() as u64, &mut made);
    made.extend(pack(steps));
    let made = checked(made);
    let mut all = Vec::new();
    write_count(made.len() as u64, &mut all);
    [all, made].concat()
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
    if fragment.len() > 10 * MOST_CHARACTERS {
        return if fragment.contains("s=") { Err(LinkFault::TooLong) } else { Ok(None) };
    }
    let fragment = clean(fragment);
    let Some(link) = value(&fragment, KEY) else { return Ok(None) };
    if link.len() > MOST_CHARACTERS {
        return Err(LinkFault::TooLong);
    }
    let (version, rest) = link.split_once('.').ok_or(LinkFault::Damaged)?;
    if version != PLAIN && version != PACKED {
        let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if is_number { LinkFault::Newer } else { LinkFault::Damaged });
    }
    let (id, difference) = rest.split_once('.').ok_or(LinkFault::Damaged)?;
    let base = match id {
        "" => Node::Null,
        id => preset(id).ok_or_else(|| LinkFault::UnknownPreset(id.to_owned()))?,
    };
    let letters = letters_of(difference);
    let (of_scenario, steps) = if version == PLAIN { plain_steps(&letters) } else { packed_steps(&letters) }?;
    let made = Bytes::new(&steps).all(|bytes| apply(&base, bytes));
    match made.filter(|root| !IS_CHECKED || check(root).to_le_bytes() == of_scenario) {
        Some(root) => Ok(Some(Scenario::new(root))),
        None if id.is_empty() => Err(LinkFault::Damaged),
        None => Err(LinkFault::ChangedPreset(id.to_owned())),
    }
}

/// The check of the scenario, and the steps that make it.
type Steps = Result<([u8; 4], Vec<u8>), LinkFault>;

/// Letters may end with some that were written round a link: `_link_`.
fn plain_steps(letters: &str) -> Steps {
    let bare = letters.trim_end_matches(['-', '_']);
    let ends = (bare.len()..=letters.len()).rev().take(MOST_BEHIND);
    let mut read = ends.filter_map(|end| unchecked(&from_base64(letters.get(..end)?)?));
    let bytes = read.next().ok_or(LinkFault::Damaged)?;
    let (of_scenario, steps) = bytes.split_first_chunk().ok_or(LinkFault::Damaged)?;
    Ok((*of_scenario, steps.to_vec()))
}

fn packed_steps(letters: &str) -> Steps {
    let bytes = whole_bytes(letters).ok_or(LinkFault::Damaged)?;
    let mut reader = Bytes::new(&bytes);
    let length = reader.length().ok_or(LinkFault::Cut)?;
    if length > MOST_CHARACTERS {
        return Err(LinkFault::Damaged);
    }
    let made = reader.take(length).ok_or(LinkFault::Cut)?;
    let made = unchecked(made).ok_or(LinkFault::Damaged)?;
    let (of_scenario, rest) = made.split_first_chunk().ok_or(LinkFault::Damaged)?;
    let mut reader = Bytes::new(rest);
    let count = reader.length().filter(|count| *count <= MOST_STEPS).ok_or(LinkFault::Damaged)?;
    Ok((*of_scenario, unpack(reader.rest(), count)))
}

/// The bytes behind a check that holds.
fn unchecked(bytes: &[u8]) -> Option<Vec<u8>> {
    let (check, rest) = bytes.split_first_chunk()?;
    (!IS_CHECKED || check_of_bytes(rest).to_le_bytes() == *check).then(|| rest.to_vec())
}
