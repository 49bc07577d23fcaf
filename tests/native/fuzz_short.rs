//! A short run of what the fuzz targets do, without a fuzzer: the same inputs in every run, made from their seeds by
//! changing, cutting and joining. A failure prints its input.

#[path = "../../fuzz/bodies/mod.rs"]
mod bodies;

use std::panic::catch_unwind;

use bodies::seeds;
use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::scenario::node::Node;
use outcomes_calculator::scenario::schema::schema;

const WORDS: &str = include_str!("../../fuzz/document.dict");

/// Marsaglia's xorshift with 64 bits.
struct Random(u64);

impl Random {
    /// Neighbouring cases have nothing in common after a few steps.
    fn of_case(case: u64) -> Self {
        let mut random = Self((case + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        (0..4).for_each(|_| {
            random.next();
        });
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, many: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(many.max(1)).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }

    /// One seed with a few changes, most often small ones.
    fn input(&mut self, seeds: &[Vec<u8>], words: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(2) {
            let place = self.below(bytes.len() + 1);
            match self.below(16) {
                0 => bytes.truncate(place),
                1 => {
                    let other = &seeds[self.below(seeds.len())];
                    bytes.truncate(place);
                    bytes.extend(&other[self.below(other.len())..]);
                }
                2 => {
                    let end = (place + self.below(40)).min(bytes.len());
                    bytes.drain(place..end);
                }
                3 => bytes.insert(place, self.byte()),
                4 => {
                    if let Some(byte) = bytes.get_mut(place) {
                        *byte ^= 1 << self.below(8);
                    }
                }
                5 | 6 => self.swap_word(&mut bytes, words),
                _ => {
                    let number = ["0", "1", "5", "60", "1e12", "1e-300", "5e-324", "-0"][self.below(8)];
                    self.swap_number(&mut bytes, number.as_bytes());
                }
            }
        }
        bytes
    }

    /// Puts one word in place of another, or in where none stands.
    fn swap_word(&mut self, bytes: &mut Vec<u8>, words: &[Vec<u8>]) {
        let [old, new] = [0; 2].map(|_: u8| &words[self.below(words.len())]);
        let found: Vec<usize> = (0..bytes.len()).filter(|place| bytes[*place..].starts_with(old)).collect();
        let stands = found.get(self.below(found.len())).map(|place| *place..*place + old.len());
        let place = self.below(bytes.len() + 1);
        bytes.splice(stands.unwrap_or(place..place), new.iter().copied());
    }

    /// Puts a number in place of the digits that one begins with.
    fn swap_number(&mut self, bytes: &mut Vec<u8>, number: &[u8]) {
        let starts = (1..bytes.len())
            .filter(|place| bytes[*place].is_ascii_digit() && !bytes[place - 1].is_ascii_alphanumeric());
        let starts: Vec<usize> = starts.collect();
        let Some(start) = starts.get(self.below(starts.len())) else { return };
        let digits = bytes[*start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        bytes.splice(*start..start + digits, number.iter().copied());
    }
}

fn words() -> Vec<Vec<u8>> {
    let quoted = WORDS.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    quoted.map(|word| word.replace("\\\"", "\"").into_bytes()).collect()
}

/// Runs so many cases, and says how many got as far as they can.
fn run(cases: u64, seeds: &[Vec<u8>], target: fn(&[u8]) -> bool) -> usize {
    let words = words();
    let reached = (0..cases).filter(|case| {
        let input = Random::of_case(*case).input(seeds, &words);
        catch_unwind(|| target(&input)).unwrap_or_else(|_| panic!("case {case}: {}", input.escape_ascii()))
    });
    reached.count()
}

fn whole(seeds: &[Vec<u8>], target: fn(&[u8]) -> bool) -> usize {
    seeds.iter().filter(|seed| target(seed)).count()
}

#[test]
fn any_bytes_are_a_scenario_or_have_faults() {
    let seeds = seeds::of_document();
    let (good, bad) = seeds.split_at(PRESETS.len() + 1);
    assert_eq!(whole(good, bodies::document::run), good.len(), "a good file comes to an evaluation");
    assert_eq!(whole(bad, bodies::document::run), 0, "a file with a fault does not");
    let reached = run(250, good, bodies::document::run);
    assert!(reached > 20, "only {reached} came to an evaluation");
    run(200, &seeds, bodies::document::run);
}

#[test]
fn any_text_is_a_link_or_is_refused() {
    let seeds = seeds::of_link();
    let texts: Vec<Vec<u8>> = seeds.iter().filter(|seed| seed.starts_with(b"s=1.")).cloned().collect();
    assert_eq!(whole(&texts, bodies::link::run), texts.len(), "a link opens");
    run(250, &seeds, bodies::link::run);
}

#[test]
fn any_edits_are_made_or_refused() {
    let seeds = seeds::of_edits();
    let mut reached = run(50, &seeds, bodies::edits::run);
    for case in 0..250 {
        let mut random = Random::of_case(case);
        let bytes: Vec<u8> = (0..random.below(150)).map(|_| random.byte()).collect();
        let evaluated = catch_unwind(|| bodies::edits::run(&bytes));
        reached += usize::from(evaluated.unwrap_or_else(|_| panic!("{}", bytes.escape_ascii())));
    }
    assert!(reached > 20, "only {reached} came to an evaluation");
}

#[test]
fn any_figures_are_pasted_or_refused() {
    let seeds = seeds::of_paste();
    let reached = run(1000, &seeds, bodies::paste::run);
    assert!(reached > 100, "only {reached} were pasted");
}

#[test]
fn the_words_to_fuzz_with_are_the_names_of_every_field() {
    let all = schema();
    let mut asked = vec![&all];
    while let Some(node) = asked.pop() {
        for (key, _) in node.get("properties").map_or(&[][..], Node::fields) {
            assert!(WORDS.contains(&format!("\"\\\"{key}\\\":\"\n")), "fuzz/document.dict lacks {key}");
        }
        asked.extend(node.entries());
        asked.extend(node.fields().iter().map(|(_, value)| value));
    }
}
