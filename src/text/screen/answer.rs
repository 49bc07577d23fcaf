//! The answer, in sentences.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! let (amount, year, after) = ("£5,000", "2036", Some("3 years"));
//! assert!(English.saves(amount, year, after).ends_with("It pays for itself after 3 years."));
//! assert!(English.does_not_pay(amount, year).ends_with("by 2036 it costs £5,000 more than it saves."));
//! assert!(English.breaks_even(year).ends_with("by 2036 it saves what it costs."));
//! assert!(English.often_saves(8, year, amount, true).ends_with("most likely £5,000."));
//! assert!(English.spread("−£1,000", amount, "8,192").contains("there were 8,192."));
//! assert!(English.as_stated(amount, true, after).contains("it saves £5,000 of public money"));
//! assert!(English.ranges_turn(false).starts_with("The middle run is worse"));
//! assert!(English.in_cash(amount, false).contains("£5,000 short"));
//! assert!(English.for_everyone(amount, true).ends_with("it is worth £5,000."));
//! assert!(English.drive_beside(amount, true).ends_with("would save £5,000 of public money."));
//! let basis = English.basis("2023/24", "10 years", "2026/27", "3.5 %");
//! assert!(basis.starts_with("All money is in 2023/24 prices and covers 10 years from 2026/27."));
//! ```

use crate::text::Language;

impl Language {
    /// It saves public money, and when it has paid for itself.
    #[must_use]
    pub fn saves(self, amount: &str, year: &str, pays_back: Option<&str>) -> String {
        match (self, pays_back) {
            (Language::English, Some(years)) => {
                format!(
                    "This redesign saves public money: {amount} by {year}. It pays for itself after {years}."
                )
            }
            (Language::English, None) => format!("This redesign saves public money: {amount} by {year}."),
            (Language::Welsh, Some(years)) => format!(
                "Mae’r ailgynllunio hwn yn arbed arian cyhoeddus: {amount} erbyn {year}. Mae’n talu amdano’i hun ar ôl {years}."
            ),
            (Language::Welsh, None) => {
                format!("Mae’r ailgynllunio hwn yn arbed arian cyhoeddus: {amount} erbyn {year}.")
            }
        }
    }

    /// It costs more public money than it saves.
    #[must_use]
    pub fn does_not_pay(self, amount: &str, year: &str) -> String {
        match self {
            Language::English => format!(
                "This redesign does not pay for itself in public money: by {year} it costs {amount} more than it saves."
            ),
            Language::Welsh => format!(
                "Nid yw’r ailgynllunio hwn yn talu amdano’i hun mewn arian cyhoeddus: erbyn {year} mae’n costio {amount} yn fwy nag y mae’n ei arbed."
            ),
        }
    }

    /// It neither saves nor costs.
    #[must_use]
    pub fn breaks_even(self, year: &str) -> String {
        match self {
            Language::English => {
                format!(
                    "This redesign makes no difference to public money: by {year} it saves what it costs."
                )
            }
            Language::Welsh => format!(
                "Nid yw’r ailgynllunio hwn yn gwneud gwahaniaeth i arian cyhoeddus: erbyn {year} mae’n arbed yr hyn y mae’n ei gostio."
            ),
        }
    }

    /// How often it saves, over many runs, and what is most likely.
    #[must_use]
    pub fn often_saves(self, runs: u32, year: &str, middle: &str, is_gain: bool) -> String {
        match self {
            Language::English => {
                let often = match runs {
                    0 => "In none of the runs".to_owned(),
                    10 => "In every run".to_owned(),
                    runs => format!("In {runs} of 10 runs"),
                };
                let likely = if is_gain {
                    format!("most likely {middle}")
                } else {
                    format!("most likely it costs {middle} more than it saves")
                };
                if runs == 0 {
                    format!("{often} does this save public money by {year}; {likely}.")
                } else {
                    format!("{often} this saves public money by {year}; {likely}.")
                }
            }
            Language::Welsh => {
                let often = match runs {
                    0 => "Nid oes yr un rhediad lle mae hyn yn arbed".to_owned(),
                    10 => "Ym mhob rhediad mae hyn yn arbed".to_owned(),
                    runs => format!("Mewn {runs} o bob 10 rhediad mae hyn yn arbed"),
                };
                let likely = if is_gain {
                    format!("{middle} yn fwyaf tebygol")
                } else {
                    format!("yn fwyaf tebygol mae’n costio {middle} yn fwy nag y mae’n ei arbed")
                };
                format!("{often} arian cyhoeddus erbyn {year}; {likely}.")
            }
        }
    }

    /// The ends of the range that 8 of 10 runs fall in, and what a run is.
    #[must_use]
    pub fn spread(self, low: &str, high: &str, draws: &str) -> String {
        match self {
            Language::English => format!(
                "In 8 of 10 runs the result lies between {low} and {high}. A run is one try with each unsure figure set by chance within its range; there were {draws}. Ranges that are not tied together are taken as independent."
            ),
            Language::Welsh => format!(
                "Mewn 8 o bob 10 rhediad mae’r canlyniad rhwng {low} a {high}. Un cynnig yw rhediad, gyda phob ffigur ansicr wedi’i osod ar hap o fewn ei ystod; bu {draws}. Cymerir bod ystodau nad ydynt wedi’u clymu â’i gilydd yn annibynnol."
            ),
        }
    }

    /// What it comes to with every figure at its stated value.
    #[must_use]
    pub fn as_stated(self, amount: &str, is_gain: bool, pays_back: Option<&str>) -> String {
        match (self, is_gain, pays_back) {
            (Language::English, true, Some(years)) => format!(
                "With every figure at its stated value, it saves {amount} of public money and pays for itself after {years}."
            ),
            (Language::English, true, None) => {
                format!("With every figure at its stated value, it saves {amount} of public money.")
            }
            (Language::English, false, _) => format!(
                "With every figure at its stated value, it costs {amount} more public money than it saves."
            ),
            (Language::Welsh, true, Some(years)) => format!(
                "Gyda phob ffigur ar ei werth datganedig, mae’n arbed {amount} o arian cyhoeddus ac yn talu amdano’i hun ar ôl {years}."
            ),
            (Language::Welsh, true, None) => {
                format!("Gyda phob ffigur ar ei werth datganedig, mae’n arbed {amount} o arian cyhoeddus.")
            }
            (Language::Welsh, false, _) => format!(
                "Gyda phob ffigur ar ei werth datganedig, mae’n costio {amount} yn fwy o arian cyhoeddus nag y mae’n ei arbed."
            ),
        }
    }

    /// Why the middle run is a gain and what is stated a loss, or the other way round.
    #[must_use]
    pub fn ranges_turn(self, is_gain: bool) -> &'static str {
        match (self, is_gain) {
            (Language::English, true) => {
                "The middle run is better: taken together, the ranges push the result up."
            }
            (Language::English, false) => {
                "The middle run is worse: taken together, the ranges pull the result down."
            }
            (Language::Welsh, true) => {
                "Mae’r rhediad canol yn well: gyda’i gilydd, mae’r ystodau’n gwthio’r canlyniad i fyny."
            }
            (Language::Welsh, false) => {
                "Mae’r rhediad canol yn waeth: gyda’i gilydd, mae’r ystodau’n tynnu’r canlyniad i lawr."
            }
        }
    }

    /// What it comes to in cash.
    #[must_use]
    pub fn in_cash(self, amount: &str, is_gain: bool) -> String {
        match (self, is_gain) {
            (Language::English, true) => {
                format!("In cash that can leave a budget, it comes out {amount} ahead.")
            }
            (Language::English, false) => format!(
                "In cash alone it comes out {amount} short: time that is freed is not yet money in hand."
            ),
            (Language::Welsh, true) => {
                format!("Mewn arian parod all adael cyllideb, mae {amount} ar y blaen.")
            }
            (Language::Welsh, false) => format!(
                "Mewn arian parod yn unig mae {amount} yn brin: nid yw amser a ryddheir yn arian mewn llaw eto."
            ),
        }
    }

    /// What it is worth to everyone.
    #[must_use]
    pub fn for_everyone(self, amount: &str, is_gain: bool) -> String {
        match (self, is_gain) {
            (Language::English, true) => format!(
                "For everyone, counting better lives as a gain and all time given as a cost, it is worth {amount}."
            ),
            (Language::English, false) => format!(
                "For everyone, counting better lives as a gain and all time given as a cost, it costs {amount} more than it is worth."
            ),
            (Language::Welsh, true) => format!(
                "I bawb, gan gyfrif bywydau gwell yn fudd a phob amser a roddir yn gost, mae’n werth {amount}."
            ),
            (Language::Welsh, false) => format!(
                "I bawb, gan gyfrif bywydau gwell yn fudd a phob amser a roddir yn gost, mae’n costio {amount} yn fwy na’i werth."
            ),
        }
    }

    /// What the output drive comes to beside it.
    #[must_use]
    pub fn drive_beside(self, amount: &str, is_gain: bool) -> String {
        match (self, is_gain) {
            (Language::English, true) => {
                format!("An output drive on the same services would save {amount} of public money.")
            }
            (Language::English, false) => format!(
                "An output drive on the same services would cost {amount} more public money than it saves."
            ),
            (Language::Welsh, true) => {
                format!("Byddai gyriant allbwn ar yr un gwasanaethau yn arbed {amount} o arian cyhoeddus.")
            }
            (Language::Welsh, false) => format!(
                "Byddai gyriant allbwn ar yr un gwasanaethau yn costio {amount} yn fwy o arian cyhoeddus nag y byddai’n ei arbed."
            ),
        }
    }

    /// Prices, years and discounting that every amount of money on the screen rests on.
    #[must_use]
    pub fn basis(self, prices: &str, years: &str, first: &str, rate: &str) -> String {
        match self {
            Language::English => format!(
                "All money is in {prices} prices and covers {years} from {first}. Totals count later years for less, {rate} a year to begin with."
            ),
            Language::Welsh => format!(
                "Mae’r holl arian ym mhrisiau {prices} ac yn cwmpasu {years} o {first}. Mae cyfansymiau’n cyfrif blynyddoedd diweddarach yn llai, {rate} y flwyddyn i ddechrau."
            ),
        }
    }
}
