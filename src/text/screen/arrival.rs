//! Sharing by link, what a link brings, what was kept on this device, and the way back after a fault of our own.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.arrival().copied, "Copied.");
//! assert_eq!(English.it_is_called("Families"), "It is called “Families”.");
//! assert_eq!(English.more_differences(2), "and 2 more differences");
//! assert_eq!(English.rescue()[2], "Start again with my numbers");
//! ```

use crate::text::Language;

/// Words that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it says")]
pub struct ArrivalWords {
    pub share: &'static str,
    pub share_about: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub preview: &'static str,
    pub preview_about: &'static str,
    pub nothing_lost: &'static str,
    pub open: &'static str,
    pub keep: &'static str,
    pub bad_link: &'static str,
    pub bad_link_about: &'static str,
    pub no_scenario: &'static str,
    pub close: &'static str,
    pub resumed: &'static str,
    pub afresh: &'static str,
    pub empty: &'static str,
    pub fill_in: &'static str,
}

const ENGLISH: ArrivalWords = ArrivalWords {
    share: "Share by link",
    share_about: "Whoever opens this link sees your numbers as they are now. The numbers are in the link itself: nothing is sent to us or kept.",
    link: "Link to this scenario",
    copy: "Copy the link",
    copied: "Copied.",
    not_copied: "This page does not let the calculator copy. The link is selected: copy it with your keyboard, or press and hold it.",
    preview: "Open what this link holds?",
    preview_about: "Where it differs from what you have now:",
    nothing_lost: "If you open it, “Undo” brings your own numbers back.",
    open: "Open the link",
    keep: "Keep mine",
    bad_link: "The link could not be opened",
    bad_link_about: "Your numbers are as they were.",
    no_scenario: "The scenario of this page could not be opened",
    close: "Close",
    resumed: "These are your numbers from last time. They are kept on this device only.",
    afresh: "Begin afresh",
    empty: "This place is empty: one agency, one service and one group, and no figures yet.",
    fill_in: "Fill it in",
};

const WELSH: ArrivalWords = ArrivalWords {
    share: "Rhannu â dolen",
    share_about: "Bydd pwy bynnag sy’n agor y ddolen hon yn gweld eich rhifau fel y maent nawr. Mae’r rhifau yn y ddolen ei hun: ni chaiff dim ei anfon atom na’i gadw.",
    link: "Dolen i’r senario hwn",
    copy: "Copïo’r ddolen",
    copied: "Wedi’i chopïo.",
    not_copied: "Nid yw’r dudalen hon yn gadael i’r gyfrifiannell gopïo. Mae’r ddolen wedi’i dewis: copïwch hi â’ch bysellfwrdd, neu pwyswch arni a dal.",
    preview: "Agor yr hyn sydd yn y ddolen hon?",
    preview_about: "Lle mae’n wahanol i’r hyn sydd gennych nawr:",
    nothing_lost: "Os agorwch hi, bydd “Dadwneud” yn dod â’ch rhifau eich hun yn ôl.",
    open: "Agor y ddolen",
    keep: "Cadw fy rhai i",
    bad_link: "Ni ellid agor y ddolen",
    bad_link_about: "Mae eich rhifau fel yr oeddent.",
    no_scenario: "Ni ellid agor senario’r dudalen hon",
    close: "Cau",
    resumed: "Dyma eich rhifau o’r tro diwethaf. Ar y ddyfais hon yn unig y’u cedwir.",
    afresh: "Dechrau o’r newydd",
    empty: "Mae’r lle hwn yn wag: un asiantaeth, un gwasanaeth ac un grŵp, a dim ffigurau eto.",
    fill_in: "Ei lenwi",
};

impl Language {
    /// What is said of links, and of what was kept.
    #[must_use]
    pub fn arrival(self) -> &'static ArrivalWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// What the scenario of a link is called.
    #[must_use]
    pub fn it_is_called(self, title: &str) -> String {
        match self {
            Language::English => format!("It is called “{title}”."),
            Language::Welsh => format!("Ei enw yw “{title}”."),
        }
    }

    /// How many more differences there are than are listed.
    #[must_use]
    pub fn more_differences(self, more: usize) -> String {
        match (self, more) {
            (Language::English, 1) => "and one more difference".to_owned(),
            (Language::English, _) => format!("and {more} more differences"),
            (Language::Welsh, _) => format!("a {more} gwahaniaeth arall"),
        }
    }

    /// What is said after a fault of our own: what happened, the way to the file, the way to start again.
    #[must_use]
    pub fn rescue(self) -> [&'static str; 3] {
        match self {
            Language::English => [
                "The calculator has stopped, because of a fault of its own. Your numbers are not lost: save them to a \
                 file, or start again with them.",
                "Save my numbers to a file",
                "Start again with my numbers",
            ],
            Language::Welsh => [
                "Mae’r gyfrifiannell wedi stopio, oherwydd nam ynddi hi ei hun. Nid yw eich rhifau ar goll: cadwch nhw \
                 i ffeil, neu dechreuwch eto gyda nhw.",
                "Cadw fy rhifau i ffeil",
                "Dechrau eto gyda fy rhifau",
            ],
        }
    }
}
