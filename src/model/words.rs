//! The words that stand for the values of some types in a scenario file.

use crate::model::appraisal::{CostKind, Scope, Shape, ValuePer};

macro_rules! words {
    ($($name:ident { $($value:ident = $word:literal),* })*) => {
        $(impl $name {
            /// All of its words.
            pub const WORDS: &[&str] = &[$($word),*];

            /// The value that a word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
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
    Shape { Triangular = "triangular", Uniform = "uniform" }
}
