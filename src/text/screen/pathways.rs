//! Words of the three pathways, which are seen first: apart from those of the other charts, which come later.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.pathways().outcomes, "Redesign");
//! ```

use crate::text::Language;

/// Words of the pathways that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct Pathways {
    pub today: &'static str,
    pub outputs: &'static str,
    pub outcomes: &'static str,
    pub year: &'static str,
    pub ahead_title: &'static str,
    pub behind_title: &'static str,
    pub late_title: &'static str,
    pub even_title: &'static str,
    pub about: &'static str,
}

const ENGLISH: Pathways = Pathways {
    today: "Carry on",
    outputs: "Output drive",
    outcomes: "Redesign",
    year: "Year",
    ahead_title: "The redesign ends ahead of carrying on",
    behind_title: "The redesign ends behind carrying on",
    late_title: "The output drive ends further ahead than the redesign",
    even_title: "The redesign ends level with carrying on",
    about: "Public money saved so far, less what has been spent on the change, compared with carrying on as now, every figure at its stated value. Above the line is ahead. Years are not discounted here.",
};

const WELSH: Pathways = Pathways {
    today: "Dal ati",
    outputs: "Gyriant allbwn",
    outcomes: "Ailgynllunio",
    year: "Blwyddyn",
    ahead_title: "Mae’r ailgynllunio’n gorffen ar y blaen i ddal ati",
    behind_title: "Mae’r ailgynllunio’n gorffen y tu ôl i ddal ati",
    late_title: "Mae’r gyriant allbwn yn gorffen ymhellach ar y blaen na’r ailgynllunio",
    even_title: "Mae’r ailgynllunio’n gorffen yn gyfartal â dal ati",
    about: "Arian cyhoeddus a arbedwyd hyd yma, llai’r hyn a wariwyd ar y newid, o’i gymharu â dal ati fel nawr, gyda phob ffigur ar ei werth datganedig. Mae uwchben y llinell ar y blaen. Ni ddisgowntir blynyddoedd yma.",
};

impl Language {
    /// The words of the pathways.
    #[must_use]
    pub fn pathways(self) -> &'static Pathways {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }
}
