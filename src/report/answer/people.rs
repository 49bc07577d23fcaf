//! How many people reach each outcome, and how many more than if nothing changes. Unlike outcomes are never added up.

use crate::model::results::Results;
use crate::report::Subject;
use crate::report::answer::everyone::in_a_row;
use crate::report::answer::sentence::Sentence;
use crate::report::answer::sentence::own;
use crate::scenario::node::Node;
use crate::text::Language;
use crate::text::number::plain;
use crate::text::part::capital;

/// The most groups that the sentence on people speaks of.
const MOST_GROUPS: usize = 3;

/// People who reach an outcome, in whole numbers, as they are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reached<'a> {
    pub name: &'a str,
    phrase: Option<&'a str>,
    unit: Option<&'static str>,
    /// With the redesign; where `anyway` is not known, so many more.
    pub people: f64,
    /// Without it; none where nobody knows.
    pub anyway: Option<f64>,
}

/// A group, and the outcomes of its people in the order of the scenario.
pub(super) struct Group<'a> {
    pub name: &'a str,
    people: f64,
    pub outcomes: Vec<Reached<'a>>,
}

impl Reached<'_> {
    fn new<'a>(subject: Subject<'a>, outcome: &'a Node, results: &Results) -> Option<Reached<'a>> {
        let id = outcome.get("id")?.as_text()?;
        let reached = &results.pathways;
        let unit = outcome.get("unit").and_then(|unit| unit.in_language(Language::English));
        Some(Reached {
            name: outcome.get("name").and_then(|name| name.in_language(subject.language)).unwrap_or(id),
            phrase: outcome.get("phrase").and_then(|phrase| phrase.in_language(subject.language)),
            unit: unit.and_then(|unit| subject.language.units().named(unit)),
            people: reached.outcomes.outcomes.get(id).copied().flatten()?.round(),
            anyway: reached.today.outcomes.get(id).copied().flatten().map(f64::round),
        })
    }

    /// How many more than if nothing changes: the difference of the numbers that are shown.
    pub fn more(&self) -> f64 {
        self.people - self.anyway.unwrap_or_default()
    }

    /// How many more, of what is counted where the words know it.
    pub fn told_more(&self, language: Language) -> String {
        let (words, count) = (language.answer(), plain(self.more(), 0));
        match self.unit {
            Some(unit) if self.more() != 1.0 => words.more_of(&count, unit),
            _ => words.more(&count),
        }
    }

    /// In a few words; a phrase such as “are in a settled home” does not follow fewer than two.
    pub fn in_short(&self, language: Language) -> Sentence {
        let words = language.in_short();
        let count = [if self.more() > 0.0 { "+" } else { "" }, &plain(self.more(), 0)].concat();
        Sentence::read(&match self.unit {
            Some(unit) if self.more() != 1.0 => words.people(&count, unit),
            _ => words.get_there(&count),
        })
    }

    /// The sentence on one outcome.
    fn alone(&self, language: Language, year: &str) -> String {
        let words = language.answer();
        let count = plain(self.people, 0);
        let people = match self.unit {
            Some(unit) if self.people != 1.0 => words.count(&count, unit),
            _ => count,
        };
        let (more, name, is_more) = (words.more(&plain(self.more(), 0)), own(self.name), self.more() > 0.0);
        match (self.phrase.filter(|_| self.people >= 2.0).map(own), self.anyway) {
            (Some(phrase), Some(_)) if is_more => words.reach(&people, &phrase, year, &more),
            (Some(phrase), Some(_)) => words.reach_same(&people, &phrase, year),
            (Some(phrase), None) => words.reach_more(&self.told_more(language), &phrase, year),
            (None, Some(_)) if is_more => words.named(&name, &people, year, &more),
            (None, Some(_)) if self.people > 0.0 => words.named_same(&name, &people, year),
            (None, Some(_)) => words.named_nobody(&name, year),
            (None, None) if is_more => words.named_more(&name, &self.told_more(language), year),
            (None, None) => words.named_nobody_more(&name, year),
        }
    }

    /// What the redesign adds, by the phrase of the outcome; none where that cannot follow the number.
    fn part(&self, language: Language, with_unit: bool) -> Option<String> {
        let phrase = self.phrase.filter(|_| self.more() >= 2.0)?;
        let words = language.answer();
        let more = if with_unit { self.told_more(language) } else { words.more(&plain(self.more(), 0)) };
        Some(words.part(&more, &own(phrase)))
    }

    /// The same by its name.
    fn part_named(&self, language: Language) -> String {
        let (words, name) = (language.answer(), own(self.name));
        if self.more() > 0.0 {
            words.part_named(&name, &self.told_more(language))
        } else {
            words.part_nobody(&name)
        }
    }
}

/// The groups that have outcomes, in the order of the scenario.
pub(super) fn groups(subject: Subject<'_>) -> Vec<Group<'_>> {
    let list = |key: &str| subject.scenario.root().get(key).map_or(&[][..], Node::entries);
    let id_of = |entry: &'_ Node, key: &str| entry.get(key).and_then(Node::as_text).map(str::to_owned);
    let groups = list("groups").iter().map(|group| {
        let id = id_of(group, "id");
        let own = list("outcomes").iter().filter(|outcome| id_of(outcome, "group") == id);
        Group {
            name: group.get("name").and_then(|name| name.in_language(subject.language)).unwrap_or_default(),
            people: group.get("people").and_then(Node::as_number).unwrap_or_default(),
            outcomes: own.filter_map(|outcome| Reached::new(subject, outcome, subject.results)).collect(),
        }
    });
    groups.filter(|group| !group.outcomes.is_empty()).collect()
}

/// The sentence on people: of one group its first outcome, of several the first outcome of each, of those with most people.
/// Then what it does not speak of, as differences only.
pub(super) fn people(subject: Subject, groups: &[Group]) -> (Sentence, Option<Sentence>) {
    let (language, words) = (subject.language, subject.language.answer());
    let year = (subject.span().1 + 1).to_string();
    let [one] = groups else { return of_several(subject, groups, &year) };
    let (first, others) = one.outcomes.split_at(1);
    let sentence = first.iter().map(|outcome| outcome.alone(language, &year)).collect::<String>();
    let mut told = Vec::new();
    let parts = others.iter().filter_map(|outcome| outcome.part(language, false)).collect();
    told.extend(in_a_row(subject, parts).map(|parts| capital(&words.sentence(&parts))));
    let rest = others.iter().filter(|outcome| outcome.part(language, false).is_none());
    told.extend(rest.map(|outcome| words.sentence(&outcome.part_named(language))));
    if others.iter().any(|outcome| outcome.more() > 0.0) {
        told.push(words.same_people().to_owned());
    }
    (Sentence::read(&sentence), (!told.is_empty()).then(|| Sentence::read(&told.join(" "))))
}

fn of_several(subject: Subject, groups: &[Group], year: &str) -> (Sentence, Option<Sentence>) {
    let (language, words) = (subject.language, subject.language.answer());
    if groups.is_empty() {
        return (Sentence::read(words.no_outcomes()), None);
    }
    let is_spoken_of = with_most_people(groups);
    let firsts =
        || groups.iter().zip(&is_spoken_of).filter(|(_, is_it)| **is_it).map(|(group, _)| &group.outcomes[0]);
    let mut before = None;
    let parts = firsts().filter_map(|outcome| {
        let part = outcome.part(language, before != Some(outcome.unit));
        before = part.as_ref().map(|_| outcome.unit).or(before);
        part
    });
    let by_phrase = in_a_row(subject, parts.collect());
    let is_by_phrase = by_phrase.is_some();
    let sentence = by_phrase.map_or_else(
        || {
            let named = firsts().map(|outcome| outcome.part_named(language));
            let named = named.reduce(|before, next| words.apart(&before, &next)).unwrap_or_default();
            words.groups_named(year, &named)
        },
        |parts| words.groups(year, &parts),
    );
    let mut told = Vec::new();
    for (group, is_spoken_of) in groups.iter().zip(is_spoken_of) {
        let first = &group.outcomes[0];
        let is_told = is_spoken_of && (!is_by_phrase || first.part(language, false).is_some());
        let others = &group.outcomes[usize::from(is_told)..];
        let parts: Vec<String> = others.iter().filter_map(|outcome| outcome.part(language, false)).collect();
        let rest = others.iter().filter(|outcome| outcome.part(language, false).is_none());
        let rest = rest.map(|outcome| outcome.part_named(language));
        let all = in_a_row(subject, parts).into_iter().chain(rest);
        let all = all.reduce(|before, next| words.apart(&before, &next));
        told.extend(all.map(|parts| words.of_group(&own(group.name), &parts)));
    }
    if !told.is_empty() {
        told.push(words.never_added().to_owned());
    }
    (Sentence::read(&sentence), (!told.is_empty()).then(|| Sentence::read(&told.join(" "))))
}

/// Of each group whether it is among those with most people.
fn with_most_people(groups: &[Group]) -> Vec<bool> {
    let larger = |place: usize| {
        let own = groups[place].people;
        let before = groups[..place].iter().filter(|group| group.people >= own).count();
        before + groups[place + 1..].iter().filter(|group| group.people > own).count()
    };
    (0..groups.len()).map(|place| larger(place) < MOST_GROUPS).collect()
}

/// The outcome that stands for all in a few words: the first that the sentence on people speaks of.
pub(super) fn first_spoken_of<'a, 'b>(groups: &'b [Group<'a>]) -> Option<&'b Reached<'a>> {
    let is_spoken_of = with_most_people(groups);
    groups.iter().zip(is_spoken_of).find(|(_, is_it)| *is_it).map(|(group, _)| &group.outcomes[0])
}
