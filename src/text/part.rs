//! A part of a scenario in words: `outcomes.settled-home.deadweight` is “deadweight of outcome settled-home”.

use crate::text::Language;
use crate::text::field::field_name;

/// What a list or map holds, and how one entry of it is named; `{}` is its id, or its place counted from 1.
struct Holder {
    field: &'static str,
    of: Entry,
    english: &'static str,
    /// The English word between an entry and what it belongs to.
    join: &'static str,
    welsh: &'static str,
}

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

const fn holder(
    field: &'static str,
    of: Entry,
    english: &'static str,
    join: &'static str,
    welsh: &'static str,
) -> Holder {
    Holder { field, of, english, join, welsh }
}

const HOLDERS: &[Holder] = &[
    holder("agencies", Entry::Id, "agency {}", "of", "asiantaeth {}"),
    holder("services", Entry::Id, "service {}", "of", "gwasanaeth {}"),
    holder("groups", Entry::Id, "group {}", "of", "grŵp {}"),
    holder("outcomes", Entry::Id, "outcome {}", "of", "canlyniad {}"),
    holder("take_up", Entry::Key, "group {}", "of", "grŵp {}"),
    holder("costs", Entry::Place, "cost {}", "of", "cost {}"),
    holder("values", Entry::Place, "value {}", "of", "gwerth {}"),
    holder("ranges", Entry::Place, "range {}", "of", "ystod {}"),
    holder("outcome_payments", Entry::Place, "outcome payment {}", "of", "taliad am ganlyniad {}"),
    holder("rollout", Entry::Place, "number {} in the roll-out", "of", "rhif {} wrth gyflwyno fesul cam"),
    holder("covers", Entry::Place, "cover tag {}", "of", "tag cwmpasu {}"),
    holder("grades", Entry::Place, "grade {}", "of", "gradd {}"),
    holder("deflators", Entry::Key, "price index of {}", "of", "mynegai prisiau {}"),
    holder("use", Entry::Key, "use of service {}", "by", "defnydd o wasanaeth {}"),
    holder("effects", Entry::Key, "effect on service {}", "of", "effaith ar wasanaeth {}"),
    holder("adds", Entry::Key, "added use of service {}", "by", "defnydd ychwanegol o wasanaeth {}"),
    holder(
        "share_back",
        Entry::Key,
        "share paid back by agency {}",
        "in",
        "cyfran a ad-delir gan asiantaeth {}",
    ),
    holder("paid_by", Entry::Key, "part that agency {} pays", "for", "rhan y mae asiantaeth {} yn ei thalu"),
    holder(
        "falls_to",
        Entry::Key,
        "part that agency {} gains",
        "by",
        "rhan y mae asiantaeth {} yn ei hennill",
    ),
    holder(
        "contributions",
        Entry::Key,
        "part that agency {} gives",
        "in",
        "rhan y mae asiantaeth {} yn ei rhoi",
    ),
    holder(
        "surplus",
        Entry::Key,
        "part of the surplus for agency {}",
        "in",
        "rhan asiantaeth {} o’r gwarged",
    ),
];

/// One field on the way to a part, with the id or place of the entry taken from it.
struct Step<'a> {
    /// From the top to this step.
    path: &'a str,
    within: &'a str,
    field: &'a str,
    entry: Option<(&'static Holder, &'a str)>,
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
        return match language {
            Language::English => "the scenario".to_owned(),
            Language::Welsh => "y senario".to_owned(),
        };
    };
    let teller = Teller { language, name_of };
    let leaf = teller.words(last);
    let is_redesign = !before.iter().any(|step| ["levers", "take_up"].contains(&step.field));
    let owners: Vec<String> =
        before.iter().rev().filter_map(|step| teller.owner(step, last, is_redesign)).collect();
    if owners.is_empty() {
        return leaf;
    }
    match language {
        Language::Welsh => format!("{leaf} ({})", owners.join(", ")),
        Language::English => {
            let join = last.entry.map_or("of", |(holder, _)| holder.join);
            format!("{leaf} {join} {}", owners.join(" of "))
        }
    }
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
        let holder = HOLDERS.iter().find(|holder| holder.field == field);
        let entry = holder.and_then(|holder| Some((holder, names.next()?)));
        let end = entry.map_or(end, |(_, (_, end))| end);
        let entry = entry.map(|(holder, (name, _))| (holder, name));
        steps.push(Step { path: path.get(..end).unwrap_or(path), within, field, entry });
    }
    steps
}

impl Step<'_> {
    /// The path of the thing by which the entry is told apart, which may have a name.
    fn named(&self) -> Option<String> {
        let (holder, key) = self.entry?;
        match (holder.of, self.field) {
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
        let Some((holder, key)) = step.entry else {
            return field_name(step.field, step.within, self.language)
                .map_or_else(|| format!("“{}”", step.field), str::to_owned);
        };
        let (template, in_the_list) = match self.language {
            Language::English => (holder.english, "in the list"),
            Language::Welsh => (holder.welsh, "yn y rhestr"),
        };
        if let Some(name) = step.named().and_then(|path| (self.name_of)(&path)) {
            return template.replace("{}", &format!("“{name}”"));
        }
        let place = key.parse::<u32>().ok().map(|place| (u64::from(place) + 1).to_string());
        match (holder.of, place) {
            (Entry::Id, Some(place)) => format!("{} {in_the_list}", template.replace("{}", &place)),
            (Entry::Place, Some(place)) => template.replace("{}", &place),
            (Entry::Id | Entry::Place, None) | (Entry::Key, _) => template.replace("{}", key),
        }
    }

    /// A step as what the part belongs to; none where that would only lengthen the sentence, as the redesign does
    /// for a lever or a group (`is_redesign` is false there).
    fn owner(&self, step: &Step, part: &Step, is_redesign: bool) -> Option<String> {
        let own = |english: &str, welsh: &str| {
            Some(match self.language {
                Language::English => english.to_owned(),
                Language::Welsh => welsh.to_owned(),
            })
        };
        match step.field {
            "appraisal" | "levers" | "discounting" => None,
            "network" | "space" if part.field != "falls_to" => None,
            "redesign" if !is_redesign => None,
            "redesign" => own("the redesign", "yr ailgynllunio"),
            "efficiency" => own("the output drive", "y gyriant allbwn"),
            "deal" => own("the deal", "y fargen"),
            _ => Some(self.words(step)),
        }
    }
}
