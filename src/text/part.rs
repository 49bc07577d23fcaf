//! A part of a scenario in words: `outcomes.settled-home.deadweight` is “deadweight of outcome settled-home”.

use crate::text::Language;
use crate::text::field::field_name;

/// How the entries of a list or map are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    /// By an id of its own; one whose id is at fault by its place.
    Id,
    /// By its place.
    Place,
    /// By the year, or by the id of something else.
    Key,
}

/// Each list or map, and how its entries are told apart.
const HOLDERS: &[(&str, Entry)] = &[
    ("agencies", Entry::Id),
    ("services", Entry::Id),
    ("groups", Entry::Id),
    ("outcomes", Entry::Id),
    ("take_up", Entry::Key),
    ("costs", Entry::Place),
    ("values", Entry::Place),
    ("ranges", Entry::Place),
    ("outcome_payments", Entry::Place),
    ("rollout", Entry::Place),
    ("covers", Entry::Place),
    ("grades", Entry::Place),
    ("deflators", Entry::Key),
    ("use", Entry::Key),
    ("effects", Entry::Key),
    ("adds", Entry::Key),
    ("share_back", Entry::Key),
    ("paid_by", Entry::Key),
    ("falls_to", Entry::Key),
    ("contributions", Entry::Key),
    ("surplus", Entry::Key),
];

/// One field on the way to a part.
struct Step<'a> {
    /// From the top to this step.
    path: &'a str,
    within: &'a str,
    field: &'a str,
    /// The id or place of the entry taken from it, and how its entries are told apart.
    entry: Option<(Entry, &'a str)>,
}

/// The part at `path` in words, in lower case, as in the middle of a sentence.
///
/// ```
/// # use outcomes_calculator::text::{Language, part::part};
/// assert_eq!(part("redesign.costs.0.amount", Language::English), "amount of cost 1 of the redesign");
/// assert_eq!(part("groups.rough-sleepers.use.ae", Language::English), "use of service ae by group rough-sleepers");
/// assert_eq!(part("outcomes.home.success", Language::Welsh), "llwyddiant (canlyniad home)");
/// ```
#[must_use]
pub fn part(path: &str, language: Language) -> String {
    part_by_name(path, language, &|_| None)
}

/// The same, with the names that a scenario gives its parts in place of their ids: `name_of` has the name of what
/// stands at a path, such as `outcomes.home`.
///
/// ```
/// # use outcomes_calculator::text::{Language, part::part_by_name};
/// let name_of = |path: &str| (path == "outcomes.home").then(|| "In a settled home".to_owned());
/// assert_eq!(
///     part_by_name("outcomes.home.effects.ae", Language::English, &name_of),
///     "effect on service ae of outcome “In a settled home”"
/// );
/// ```
#[must_use]
pub fn part_by_name(path: &str, language: Language, name_of: &dyn Fn(&str) -> Option<String>) -> String {
    let steps = steps(path);
    let Some((last, before)) = steps.split_last() else {
        return language.part().scenario().to_owned();
    };
    let teller = Teller { language, name_of };
    let leaf = teller.words(last);
    let is_redesign = !before.iter().any(|step| ["levers", "take_up"].contains(&step.field));
    let owners = before.iter().rev().filter_map(|step| teller.owner(step, last, is_redesign));
    let words = language.part();
    let Some(whole) = owners.reduce(|inner, outer| words.of_wholes(&inner, &outer)) else { return leaf };
    words.of_whole(last.entry.map_or("", |_| last.field), &leaf, &whole)
}

/// The words, with a capital letter where a sentence begins with them.
///
/// ```
/// # use outcomes_calculator::text::part::capital;
/// assert_eq!(capital("ŵyn a defaid"), "Ŵyn a defaid");
/// ```
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let Some(first) = letters.next() else { return String::new() };
    first.to_uppercase().chain(letters).collect()
}

/// What an id is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Agency,
    Service,
    Group,
    Outcome,
}

/// What the id at `path` is the id of, and the path of the field that names it: a field of its own, or the map
/// of which it is a key.
pub(super) fn named(path: &str) -> (Named, &str) {
    match last_name(path) {
        "group" => return (Named::Group, path),
        "outcome" => return (Named::Outcome, path),
        "agency" => return (Named::Agency, path),
        _ => {}
    }
    let map = match holding_field(path) {
        "use" | "effects" | "adds" => Named::Service,
        "take_up" => Named::Group,
        _ => Named::Agency,
    };
    (map, holder_path(path))
}

/// The last name of a path: the field, or the id or place within it.
pub(super) fn last_name(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The path of what holds the part at `path`.
pub(super) fn holder_path(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(holder, _)| holder)
}

/// The field that holds the part at `path`: `effects` for `outcomes.home.effects.ae`.
pub(super) fn holding_field(path: &str) -> &str {
    last_name(holder_path(path))
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps: Vec<Step> = Vec::new();
    let mut end = 0;
    let mut names = path.split('.').map(|name| {
        let start = end;
        end += name.len() + 1;
        (name, start + name.len())
    });
    while let Some((field, end)) = names.next().filter(|(field, _)| !field.is_empty()) {
        let within = steps.last().map_or("", |step| step.field);
        let of = HOLDERS.iter().find(|(holder, _)| *holder == field).map(|(_, of)| *of);
        let entry = of.and_then(|of| Some((of, names.next()?)));
        let end = entry.map_or(end, |(_, (_, end))| end);
        let entry = entry.map(|(of, (name, _))| (of, name));
        steps.push(Step { path: path.get(..end).unwrap_or(path), within, field, entry });
    }
    steps
}

impl Step<'_> {
    /// The path of the thing by which the entry is told apart, which may have a name.
    fn named(&self) -> Option<String> {
        let (of, key) = self.entry?;
        match (of, self.field) {
            (Entry::Id, list) => Some(format!("{list}.{key}")),
            (Entry::Place, _) => Some(self.path.to_owned()),
            (Entry::Key, "deflators") => None,
            (Entry::Key, "take_up") => Some(format!("groups.{key}")),
            (Entry::Key, "use" | "effects" | "adds") => Some(format!("services.{key}")),
            (Entry::Key, _) => Some(format!("agencies.{key}")),
        }
    }
}

/// Tells the steps of a path in one language, with what names there are.
struct Teller<'a> {
    language: Language,
    name_of: &'a dyn Fn(&str) -> Option<String>,
}

impl Teller<'_> {
    /// A step as the thing that a sentence is about.
    fn words(&self, step: &Step) -> String {
        let words = self.language.part();
        let Some((of, key)) = step.entry else {
            return field_name(step.field, step.within, self.language)
                .map_or_else(|| words.quoted(step.field), str::to_owned);
        };
        if let Some(name) = step.named().and_then(|path| (self.name_of)(&path)) {
            return entry_words(step.field, &words.quoted(&name), self.language);
        }
        let place = key.parse::<u32>().ok().map(|place| (u64::from(place) + 1).to_string());
        match (of, place) {
            (Entry::Id, Some(place)) => words.in_list(&entry_words(step.field, &place, self.language)),
            (Entry::Place, Some(place)) => entry_words(step.field, &place, self.language),
            (Entry::Id | Entry::Place, None) | (Entry::Key, _) => entry_words(step.field, key, self.language),
        }
    }

    /// A step as what the part belongs to; none where that would only lengthen the sentence, as the redesign does
    /// for a lever or a group (`is_redesign` is false there).
    fn owner(&self, step: &Step, part: &Step, is_redesign: bool) -> Option<String> {
        let words = self.language.part();
        match step.field {
            "appraisal" | "levers" | "discounting" => None,
            "network" | "space" if part.field != "falls_to" => None,
            "redesign" if !is_redesign => None,
            "redesign" => Some(words.redesign().to_owned()),
            "efficiency" => Some(words.efficiency().to_owned()),
            "deal" => Some(words.deal().to_owned()),
            _ => Some(self.words(step)),
        }
    }
}

/// An entry of a list or map in words; `which` is its id, place or quoted name.
fn entry_words(field: &str, which: &str, language: Language) -> String {
    let words = language.part();
    match field {
        "agencies" => words.agency(which),
        "services" => words.service(which),
        "groups" | "take_up" => words.group(which),
        "outcomes" => words.outcome(which),
        "costs" => words.cost(which),
        "values" => words.value(which),
        "ranges" => words.range(which),
        "outcome_payments" => words.outcome_payment(which),
        "rollout" => words.rollout(which),
        "covers" => words.cover_tag(which),
        "grades" => words.grade(which),
        "deflators" => words.deflator(which),
        "use" => words.service_use(which),
        "effects" => words.service_effect(which),
        "adds" => words.service_added_use(which),
        "share_back" => words.share_back(which),
        "paid_by" => words.paid_by(which),
        "falls_to" => words.falls_to(which),
        "contributions" => words.contribution(which),
        "surplus" => words.surplus(which),
        _ => which.to_owned(),
    }
}
