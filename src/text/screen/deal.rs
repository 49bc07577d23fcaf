//! Who pays and who gains, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.deal().pays, "Puts in");
//! let title = English.out_of_pocket_title(&["Council"], 4);
//! assert_eq!(title, "Council is left out of pocket in cash");
//! ```

use crate::text::Language;

/// Words of the deal that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct DealWords {
    pub all_gain_title: &'static str,
    pub about: &'static str,
    pub agency: &'static str,
    pub pays: &'static str,
    pub gains: &'static str,
    pub cash: &'static str,
    pub moved: &'static str,
    pub left: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub reinvested: &'static str,
}

const ENGLISH: DealWords = DealWords {
    all_gain_title: "Every agency comes out level or ahead in cash",
    about: "Cash over all the years, later years counted for less: before the deal, when each pays its own costs and keeps its own savings, and after agencies have shared them.",
    agency: "Agency",
    pays: "Puts in",
    gains: "Gains, cash or not",
    cash: "Gains in cash",
    moved: "Deal brings (+) or takes (−)",
    left: "Left with, in cash",
    before: "Before the deal",
    after: "After the deal",
    reinvested: "Put back into the place",
};

const WELSH: DealWords = DealWords {
    all_gain_title: "Mae pob asiantaeth yn gyfartal neu ar ei hennill mewn arian parod",
    about: "Arian parod dros yr holl flynyddoedd, gyda blynyddoedd diweddarach yn cyfrif llai: cyn y fargen, pan fo pob un yn talu ei chostau ac yn cadw ei harbedion ei hun, ac ar ôl i asiantaethau eu rhannu.",
    agency: "Asiantaeth",
    pays: "Yn rhoi i mewn",
    gains: "Yn ennill, arian parod neu beidio",
    cash: "Yn ennill mewn arian parod",
    moved: "Y fargen yn dod â (+) neu’n cymryd (−)",
    left: "Ar ôl ganddi, mewn arian parod",
    before: "Cyn y fargen",
    after: "Ar ôl y fargen",
    reinvested: "Wedi’i roi’n ôl i’r lle",
};

impl Language {
    /// Words of the deal.
    #[must_use]
    pub fn deal(self) -> &'static DealWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// How many agencies are left out of pocket.
    #[must_use]
    pub fn out_of_pocket_title(self, names: &[&str], agencies: usize) -> String {
        match (self, names) {
            (Language::English, [only]) => format!("{only} is left out of pocket in cash"),
            (Language::English, [one, other]) => format!("{one} and {other} are left out of pocket in cash"),
            (Language::English, more) if more.len() == agencies => {
                "Every agency is left out of pocket in cash".to_owned()
            }
            (Language::English, more) => {
                format!("{} of {agencies} agencies are left out of pocket in cash", more.len())
            }
            (Language::Welsh, [only]) => format!("Mae {only} ar ei cholled mewn arian parod"),
            (Language::Welsh, [one, other]) => {
                format!("Mae {one} a {other} ar eu colled mewn arian parod")
            }
            (Language::Welsh, more) if more.len() == agencies => {
                "Mae pob asiantaeth ar ei cholled mewn arian parod".to_owned()
            }
            (Language::Welsh, more) => {
                format!("Mae {} o’r {agencies} asiantaeth ar eu colled mewn arian parod", more.len())
            }
        }
    }
    /// What the partners lack together, so that no deal among them can leave nobody out of pocket.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert!(English.partners_lack("£5,000").contains("£5,000 short of what they put in"));
    /// ```
    #[must_use]
    pub fn partners_lack(self, amount: &str) -> String {
        match self {
            Language::English => format!(
                "However they share, the partners together are {amount} short of what they put in: no deal among them alone \
                 leaves nobody out of pocket. Someone else who gains would have to pay for outcomes, or more of what is \
                 saved would have to become cash."
            ),
            Language::Welsh => format!(
                "Sut bynnag y maent yn rhannu, mae’r partneriaid gyda’i gilydd {amount} yn brin o’r hyn y maent yn ei roi i mewn: \
                 nid oes bargen rhyngddynt hwy yn unig nad yw’n gadael rhywun ar ei golled. Byddai’n rhaid i rywun arall sy’n elwa \
                 dalu am ganlyniadau, neu byddai’n rhaid i fwy o’r hyn a arbedir ddod yn arian parod."
            ),
        }
    }

    /// What the partners lack together where growth that is avoided does not count.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert!(English.partners_lack_money_in_hand("£5,000").ends_with("£5,000 short of what they put in."));
    /// ```
    #[must_use]
    pub fn partners_lack_money_in_hand(self, amount: &str) -> String {
        match self {
            Language::English => format!(
                "The partners can share so that nobody is out of pocket, but part of the cash only keeps budgets from growing. \
                 Without that part they are {amount} short of what they put in."
            ),
            Language::Welsh => format!(
                "Gall y partneriaid rannu fel nad yw neb ar ei golled, ond nid yw rhan o’r arian parod ond yn cadw cyllidebau rhag \
                 tyfu. Heb y rhan honno maent {amount} yn brin o’r hyn y maent yn ei roi i mewn."
            ),
        }
    }
}
