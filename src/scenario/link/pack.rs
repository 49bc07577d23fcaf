//! Bytes in fewer bytes: each bit is guessed from what came before it, and an arithmetic coder writes how far the guess
//! was off. All in whole numbers, so that every machine packs and unpacks alike.
//!
//! A link holds a few thousand bytes that repeat themselves in small ways, as its outcomes do. Several contexts, of one to six
//! bytes, each guess; a mixer weighs the guesses by how well they have done, as programs of the PAQ family do (M. Mahoney).

/// How many bytes before each bit the contexts look at; the last looks at the word being written.
const ORDERS: [usize; 5] = [1, 2, 3, 4, 6];
const CONTEXTS: usize = ORDERS.len() + 1;
/// Entries for each context, a power of two.
const SLOTS: usize = 1 << 16;
/// How many times a guess has been corrected counts up to this: the greater, the slower it still changes.
const MOST_SEEN: u32 = 60;
/// How fast the mixer learns.
const LEARNING: i32 = 18;
/// What each guess weighs at first, in parts of 65,536.
const FIRST_WEIGHT: i32 = 22_000;
/// The certainty of a guess in steps of 128, from very unlikely to very likely, in parts of 4,096.
const SQUASHED: [i32; 33] = [
    1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
    3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/// A guess in the mixer's terms as a likelihood, in parts of 4,096.
fn squash(certainty: i32) -> i32 {
    let certainty = certainty.clamp(-2047, 2047);
    let (place, within) = ((certainty >> 7) + 16, certainty & 127);
    let at = |place: i32| {
        usize::try_from(place).ok().and_then(|place| SQUASHED.get(place)).copied().unwrap_or(4094)
    };
    (at(place) * (128 - within) + at(place + 1) * within + 64) >> 7
}

/// What the next bit is likely to be.
struct Model {
    /// Likelihoods of 1 in 22 bits, and in 10 how often each was corrected.
    slots: Vec<u32>,
    /// What the mixer makes of guesses, by how many contexts have been met before.
    weights: [[i32; CONTEXTS]; CONTEXTS + 1],
    /// The certainty of each likelihood.
    stretched: Vec<i32>,
    /// Hashes of the contexts.
    hashes: [usize; CONTEXTS],
    /// The slots and certainties that the next bit is guessed by.
    at: [usize; CONTEXTS],
    guesses: [i32; CONTEXTS],
    met: usize,
    likelihood: i32,
    /// The bits of this byte so far, behind a 1; the bytes before it; the word it is part of.
    bits: usize,
    bytes: u64,
    word: usize,
}

impl Model {
    fn new() -> Self {
        let mut stretched = vec![2047; 4096];
        let mut next = 0;
        for certainty in -2047..=2047 {
            let up_to = usize::try_from(squash(certainty)).unwrap_or_default();
            while next <= up_to {
                stretched[next] = certainty;
                next += 1;
            }
        }
        let mut model = Self {
            slots: vec![1 << 31; SLOTS * CONTEXTS],
            weights: [[FIRST_WEIGHT; CONTEXTS]; CONTEXTS + 1],
            stretched,
            hashes: [0; CONTEXTS],
            at: [0; CONTEXTS],
            guesses: [0; CONTEXTS],
            met: 0,
            likelihood: 2048,
            bits: 1,
            bytes: 0,
            word: 0,
        };
        model.look();
        model
    }

    /// How likely the next bit is a 1, in parts of 65,536, never none nor all.
    fn likelihood(&self) -> u32 {
        u32::try_from(self.likelihood).unwrap_or(2048) * 16 + 8
    }

    /// Learns what the bit was, and looks at the next.
    fn learn(&mut self, bit: bool) {
        let error = ((i32::from(bit) << 12) - self.likelihood) * LEARNING;
        for context in 0..CONTEXTS {
            let weight = &mut self.weights[self.met][context];
            *weight += (self.guesses[context] * error + 0x8000) >> 16;
            let slot = &mut self.slots[self.at[context]];
            let (likelihood, seen) = (*slot >> 10, *slot & 1023);
            let aim = if bit { (1 << 22) - 1 } else { 0 };
            let step = (i64::from(aim) - i64::from(likelihood)) * 2 / (2 * i64::from(seen) + 3);
            let likelihood = u32::try_from(i64::from(likelihood) + step).unwrap_or_default();
            *slot = likelihood << 10 | (seen + 1).min(MOST_SEEN);
        }
        self.bits = self.bits << 1 | usize::from(bit);
        if self.bits >= 256 {
            self.next_byte();
        }
        self.look();
    }

    fn next_byte(&mut self) {
        let byte = self.bits & 255;
        self.bits = 1;
        self.bytes = self.bytes << 8 | byte as u64;
        let is_letter = byte >= 128 || u8::try_from(byte).is_ok_and(|byte| byte.is_ascii_alphabetic());
        self.word = if is_letter { mixed(self.word ^ byte) } else { 0 };
        for (context, order) in ORDERS.into_iter().enumerate() {
            let bytes = self.bytes & ((1 << (8 * order)) - 1);
            #[allow(clippy::cast_possible_truncation, reason = "each half is of 32 bits, as the hash is")]
            let (low, high) = (bytes as u32 as usize, (bytes >> 32) as usize);
            self.hashes[context] = mixed(mixed(low) ^ high);
        }
        self.hashes[CONTEXTS - 1] = mixed(self.word ^ 0x5bd1);
    }

    fn look(&mut self) {
        self.met = 0;
        let mut sum = 0;
        let mut weighed = [0; CONTEXTS];
        for (context, guess) in weighed.iter_mut().enumerate() {
            let slot = mixed(self.hashes[context] ^ self.bits.wrapping_mul(0x9e3_7791)) & (SLOTS - 1);
            self.at[context] = context * SLOTS + slot;
            let slot = self.slots[self.at[context]];
            if slot & 1023 > 0 {
                self.met += 1;
                *guess = self.stretched[(slot >> 20) as usize];
            }
        }
        for (weight, guess) in self.weights[self.met].iter().zip(weighed) {
            sum += i64::from(*weight) * i64::from(guess);
        }
        self.guesses = weighed;
        self.likelihood = squash(i32::try_from(sum >> 16).unwrap_or_default()).clamp(1, 4094);
    }
}

/// A hash of 32 bits, the same on machines of 32 and of 64.
#[allow(clippy::cast_possible_truncation, reason = "of 32 bits")]
fn mixed(number: usize) -> usize {
    let hash = (number as u32).wrapping_mul(0x2c1b_3c6d);
    let hash = (hash ^ hash >> 15).wrapping_mul(0x297a_2d39);
    (hash ^ hash >> 16) as usize
}

/// Where the next bit divides the interval from `low` to `high`.
fn middle(low: u32, high: u32, likelihood: u32) -> u32 {
    let part = (u64::from(high - low) * u64::from(likelihood)) >> 16;
    low + u32::try_from(part).unwrap_or_default()
}

/// Packs bytes.
pub(super) fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut model = Model::new();
    let mut packed = Vec::new();
    let (mut low, mut high) = (0_u32, u32::MAX);
    for byte in bytes {
        for place in (0..8).rev() {
            let bit = byte >> place & 1 == 1;
            let middle = middle(low, high, model.likelihood());
            if bit {
                high = middle;
            } else {
                low = middle + 1;
            }
            model.learn(bit);
            while (low ^ high) >> 24 == 0 {
                packed.push((high >> 24) as u8);
                low <<= 8;
                high = high << 8 | 255;
            }
        }
    }
    // As few bytes as lie within; none means noughts.
    if low > 0 {
        let kept = (1..=4).map(|count| (count, u32::MAX.checked_shr(8 * count).unwrap_or_default()));
        let within = kept.filter_map(|(count, rest)| Some((count, low.checked_add(rest)? & !rest)));
        if let Some((count, value)) = within.into_iter().find(|(_, value)| *value <= high) {
            packed.extend_from_slice(&value.to_be_bytes()[..count as usize]);
        }
    }
    while packed.last() == Some(&0) {
        packed.pop();
    }
    packed
}

/// Unpacks so many bytes.
pub(super) fn unpack(packed: &[u8], length: usize) -> Vec<u8> {
    let mut model = Model::new();
    let mut rest = packed.iter().copied().chain(std::iter::repeat(0));
    let mut next = || u32::from(rest.next().unwrap_or_default());
    let mut value = (0..4).fold(0, |value, _| value << 8 | next());
    let (mut low, mut high) = (0_u32, u32::MAX);
    let mut bytes = Vec::new();
    for _ in 0..length {
        let mut byte = 0;
        for _ in 0..8 {
            let middle = middle(low, high, model.likelihood());
            let bit = value <= middle;
            if bit {
                high = middle;
            } else {
                low = middle + 1;
            }
            byte = byte << 1 | u8::from(bit);
            model.learn(bit);
            while (low ^ high) >> 24 == 0 {
                low <<= 8;
                high = high << 8 | 255;
                value = value << 8 | next();
            }
        }
        bytes.push(byte);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_bytes_come_back(bytes in prop::collection::vec(prop_oneof![0..9_u8, any::<u8>()], 0..2000)) {
            prop_assert_eq!(unpack(&pack(&bytes), bytes.len()), bytes);
        }

        #[test]
        fn any_packed_bytes_unpack_to_as_many_as_asked(packed in prop::collection::vec(any::<u8>(), 0..50), length in 0..300_usize) {
            prop_assert_eq!(unpack(&packed, length).len(), length);
        }
    }

    #[test]
    fn what_repeats_itself_takes_little() {
        let text = "Fewer arrests of people who sleep rough. ".repeat(40);
        assert!(pack(text.as_bytes()).len() < 90, "{}", pack(text.as_bytes()).len());
        assert_eq!(pack(&[]).len(), 0);
    }
}
