//! Finding a unit cost by words.

use std::cmp::Reverse;

use crate::data::related::newer;
use crate::data::unit_costs::UnitCost;
use crate::data::unit_costs::unit_costs;

/// The built-in entries in which every word is found, best first; all of them where there is no word. Those that a newer entry
/// supersedes come last.
///
/// A word may be the start, the end or the middle of one, in small or capital letters. A code counts most, then
/// the name, then the output and the theme, then the note.
///
/// ```
/// # use outcomes_calculator::data::finder::search;
/// assert_eq!(search("HE4.0")[0].id, "ae-attendance");
/// assert_eq!(search("A&E")[0].id, "ae-attendance-2024");
/// assert!(search("children home week").iter().any(|entry| entry.id == "children-home-week"));
/// ```
#[must_use]
pub fn search(words: &str) -> Vec<&'static UnitCost> {
    search_in(unit_costs(), words)
}

/// The same, in any list.
///
/// ```
/// # use outcomes_calculator::data::{finder::search_in, unit_costs::unit_costs};
/// assert_eq!(search_in(unit_costs(), "HE4.0").len(), 1);
/// assert!(search_in(&[], "arrest").is_empty());
/// ```
#[must_use]
pub fn search_in<'a>(list: &'a [UnitCost], words: &str) -> Vec<&'a UnitCost> {
    let words: Vec<String> = words.split_whitespace().map(str::to_ascii_lowercase).collect();
    let rank = |entry: &UnitCost| words.iter().map(|word| fit(entry, word)).sum::<Option<u32>>();
    let place = |entry: &UnitCost| rank(entry).map(|rank| (!newer(list, entry).is_empty(), Reverse(rank)));
    let mut found: Vec<((bool, Reverse<u32>), &UnitCost)> =
        list.iter().filter_map(|entry| place(entry).map(|place| (place, entry))).collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// How well one word, in small letters, fits an entry; none where it is nowhere in it.
fn fit(entry: &UnitCost, word: &str) -> Option<u32> {
    let lower = |text: &str| text.to_ascii_lowercase();
    let (code, name, output) = (lower(&entry.code), lower(&entry.name), lower(&entry.output));
    let any_word = |text: &str, is_it: &dyn Fn(&str) -> bool| text.split([' ', '-', ',', ':']).any(is_it);
    let is_word = |part: &str| part == word;
    let starts = |part: &str| part.starts_with(word);
    let fits = [
        (32, code == word || lower(&entry.id) == word),
        (16, any_word(&name, &is_word)),
        (14, any_word(&output, &is_word)),
        (12, any_word(&name, &starts)),
        (8, name.contains(word)),
        (4, code.starts_with(word) || output.contains(word)),
        (2, lower(&entry.theme).contains(word)),
        (1, lower(&entry.note).contains(word)),
    ];
    fits.into_iter().find_map(|(rank, is_so)| is_so.then_some(rank))
}
