//! The seven levers, as the screen calls them.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.lever_names()[1].name, "Outcomes first");
//! assert_eq!(English.levers().title, "Seven levers");
//! assert!(English.lever_worth("£5,000", true).starts_with("Saves £5,000 of public money"));
//! assert_eq!(English.put_back_to("40 %"), "Put back to 40 %");
//! ```

use crate::text::Language;

/// A lever on the screen: its name and what it means, in one line.
#[derive(Debug, PartialEq, Eq)]
pub struct LeverWords {
    /// The name.
    pub name: &'static str,
    /// One line on what pulling it means.
    pub meaning: &'static str,
}

const fn lever(name: &'static str, meaning: &'static str) -> LeverWords {
    LeverWords { name, meaning }
}

const ENGLISH: [LeverWords; 7] = [
    lever(
        "One team, one plan",
        "One worker and one plan for each person, so that more of them stay with it.",
    ),
    lever(
        "Outcomes first",
        "Staff are judged by lives changed, not by visits made, so more people get there.",
    ),
    lever(
        "Help to help yourself",
        "People who use services most learn other ways to cope, and need them less.",
    ),
    lever("Agencies as one", "Shared premises and one file: work done twice is dropped."),
    lever("Digital and data", "What can be done online is, and shared data find the people to help."),
    lever("Volunteers", "Neighbours give time, so more people get there. Their time counts as a cost."),
    lever(
        "People who have been there",
        "Groups of people in the same boat keep each other going, so gains last longer.",
    ),
];

const WELSH: [LeverWords; 7] = [
    lever("Un tîm, un cynllun", "Un gweithiwr ac un cynllun i bob person, fel bod mwy ohonynt yn dal ati."),
    lever(
        "Canlyniadau’n gyntaf",
        "Mesurir staff yn ôl bywydau a newidiwyd, nid ymweliadau, felly mae mwy o bobl yn cyrraedd y nod.",
    ),
    lever(
        "Help i helpu’ch hun",
        "Mae’r bobl sy’n defnyddio gwasanaethau fwyaf yn dysgu ffyrdd eraill o ymdopi, ac angen llai arnynt.",
    ),
    lever("Asiantaethau fel un", "Adeiladau a ffeil ar y cyd: rhoddir y gorau i waith a wneir ddwywaith."),
    lever(
        "Digidol a data",
        "Gwneir ar-lein yr hyn y gellir, ac mae data a rennir yn dod o hyd i’r bobl i’w helpu.",
    ),
    lever(
        "Gwirfoddolwyr",
        "Mae cymdogion yn rhoi amser, felly mae mwy o bobl yn cyrraedd y nod. Mae eu hamser yn cyfrif fel cost.",
    ),
    lever(
        "Pobl sydd wedi bod yno",
        "Mae grwpiau o bobl yn yr un sefyllfa yn cynnal ei gilydd, felly mae’r enillion yn para’n hirach.",
    ),
];

/// Words about all levers that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it says")]
pub struct LeversWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub strength: &'static str,
    pub not_used: &'static str,
    pub use_it: &'static str,
    pub assumed: &'static str,
    pub trial_cost: &'static str,
}

const ENGLISH_LEVERS: LeversWords = LeversWords {
    title: "Seven levers",
    lead: "0 % is off, 100 % is the full redesign. Move one and watch the answer. The same step is not equally hard on each.",
    strength: "strength in per cent",
    not_used: "Not part of this scenario.",
    use_it: "Try it",
    assumed: "Assumed, to try the lever. Put figures of your own in its place.",
    trial_cost: "Running this lever",
};

const WELSH_LEVERS: LeversWords = LeversWords {
    title: "Saith lifer",
    lead: "0 % yw diffodd, 100 % yw’r ailgynllunio llawn. Symudwch un a gwyliwch yr ateb. Nid yw’r un cam yr un mor anodd ar bob un.",
    strength: "cryfder fesul cant",
    not_used: "Ddim yn rhan o’r senario hwn.",
    use_it: "Rhoi cynnig arno",
    assumed: "Tybiaeth, i roi cynnig ar y lifer. Rhowch eich ffigurau eich hun yn ei lle.",
    trial_cost: "Rhedeg y lifer hwn",
};

impl Language {
    /// The levers, in their order.
    #[must_use]
    pub fn lever_names(self) -> &'static [LeverWords; 7] {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// What is said about all levers.
    #[must_use]
    pub fn levers(self) -> &'static LeversWords {
        match self {
            Language::English => &ENGLISH_LEVERS,
            Language::Welsh => &WELSH_LEVERS,
        }
    }

    /// What a lever is worth in public money, its own costs taken off.
    #[must_use]
    pub fn lever_worth(self, amount: &str, is_gain: bool) -> String {
        match (self, is_gain) {
            (Language::English, true) => format!("Saves {amount} of public money, its own costs taken off."),
            (Language::English, false) => format!("Costs {amount} more public money than it saves."),
            (Language::Welsh, true) => {
                format!("Yn arbed {amount} o arian cyhoeddus, ar ôl tynnu ei gostau ei hun.")
            }
            (Language::Welsh, false) => {
                format!("Yn costio {amount} yn fwy o arian cyhoeddus nag y mae’n ei arbed.")
            }
        }
    }

    /// Where a number stood when the scenario was opened.
    #[must_use]
    pub fn put_back_to(self, value: &str) -> String {
        match self {
            Language::English => format!("Put back to {value}"),
            Language::Welsh => format!("Rhoi’n ôl i {value}"),
        }
    }
}
