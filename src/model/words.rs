//! The words that stand for the values of some types in a scenario file.

use crate::model::appraisal::{Basis, CostKind, CountedFrom, OutputValueKind, Scope, Shape, ValuePer};
use crate::model::evidence::Grade;

/// A type whose values stand in a scenario file as words.
pub(crate) trait Worded: Copy {
    /// Its first value.
    const FIRST: Self;

    /// The value that a word stands for.
    fn from_word(word: &str) -> Option<Self>;
}

macro_rules! words {
    ($($name:ident { $first:ident = $first_word:literal $(, $value:ident = $word:literal)* })*) => {
        $(impl $name {
            /// All of its words.
            pub(crate) const WORDS: &[&str] = &[$first_word $(, $word)*];
        }

        impl Worded for $name {
            const FIRST: Self = Self::$first;

            fn from_word(word: &str) -> Option<Self> {
                match word {
                    $first_word => Some(Self::$first),
                    $($word => Some(Self::$value),)*
                    _ => None,
                }
            }
        })*
    };
}

words! {
    ValuePer { PersonYear = "person-year", Once = "once" }
    CostKind { Revenue = "revenue", Capital = "capital", InKind = "in-kind" }
    Scope { Groups = "groups", Everyone = "everyone" }
    Grade { A = "A", B = "B", C = "C", D = "D", E = "E", F = "F" }
    Shape { Triangular = "triangular", Uniform = "uniform", Normal = "normal" }
    Basis { Gross = "gross", Net = "net" }
    CountedFrom { Complete = "complete", Engaged = "engaged", TakenOn = "taken_on" }
    OutputValueKind { Economic = "economic", Social = "social" }
}
