//! The form: every number of a scenario.
//!
//! ```
//! use outcomes_calculator::text::Language::{English, Welsh};
//!
//! assert_eq!(English.form().title, "Every figure");
//! assert_eq!(Welsh.choice("police"), "heddlu");
//! ```

use crate::text::Language;

/// Words of the form that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct FormWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub place: &'static str,
    pub add: &'static str,
    pub add_this: &'static str,
    pub copy: &'static str,
    pub move_up: &'static str,
    pub move_down: &'static str,
    pub remove: &'static str,
    pub new_part: &'static str,
    pub copy_of: &'static str,
    pub prices_of: &'static str,
    pub per_cent: &'static str,
    pub pounds: &'static str,
    pub how_sure: &'static str,
    pub lowest: &'static str,
    pub highest: &'static str,
    pub quite_sure: &'static str,
    pub every_group: &'static str,
    pub shared_out: &'static str,
    pub one_rate: &'static str,
    pub with_commas: &'static str,
    pub none_yet: &'static str,
}

const ENGLISH: FormWords = FormWords {
    title: "Every figure",
    lead: "Open a part to read and change what it holds. Each change shows in the answer at once.",
    place: "The place, the years and prices",
    add: "Add",
    add_this: "Add one of these",
    copy: "Copy",
    move_up: "Move up",
    move_down: "Move down",
    remove: "Remove",
    new_part: "New",
    copy_of: "Copy of",
    prices_of: "in the prices of the year that begins in April",
    per_cent: "in per cent",
    pounds: "in pounds",
    how_sure: "How sure are you?",
    lowest: "lowest",
    highest: "highest",
    quite_sure: "Take the range away",
    every_group: "every group",
    shared_out: "shared out by parts",
    one_rate: "one rate for all years",
    with_commas: "with commas between them",
    none_yet: "None yet.",
};

const WELSH: FormWords = FormWords {
    title: "Pob ffigur",
    lead: "Agorwch ran i ddarllen a newid yr hyn sydd ynddi. Mae pob newid i’w weld yn yr ateb ar unwaith.",
    place: "Y lle, y blynyddoedd a’r prisiau",
    add: "Ychwanegu",
    add_this: "Ychwanegu un o’r rhain",
    copy: "Copïo",
    move_up: "Symud i fyny",
    move_down: "Symud i lawr",
    remove: "Dileu",
    new_part: "Newydd",
    copy_of: "Copi o",
    prices_of: "ym mhrisiau’r flwyddyn sy’n dechrau ym mis Ebrill",
    per_cent: "fesul cant",
    pounds: "mewn punnoedd",
    how_sure: "Pa mor sicr ydych chi?",
    lowest: "isaf",
    highest: "uchaf",
    quite_sure: "Tynnu’r ystod",
    every_group: "pob grŵp",
    shared_out: "wedi’i rannu fesul rhan",
    one_rate: "un gyfradd i bob blwyddyn",
    with_commas: "gyda choma rhyngddynt",
    none_yet: "Dim eto.",
};

/// The words a field may hold, as they stand in a file, in English and in Welsh.
const CHOICES: &[(&str, &str, &str)] = &[
    ("local-authority", "council", "cyngor"),
    ("nhs", "NHS", "GIG"),
    ("police", "police", "heddlu"),
    ("justice", "courts, prisons and probation", "llysoedd, carchardai a phrawf"),
    ("dwp", "work and pensions", "gwaith a phensiynau"),
    ("hmrc", "tax", "trethi"),
    ("housing", "housing", "tai"),
    ("fire", "fire and rescue", "tân ac achub"),
    ("education", "education", "addysg"),
    ("central-government", "central government", "llywodraeth ganolog"),
    ("voluntary", "voluntary sector (not public money)", "y sector gwirfoddol (nid arian cyhoeddus)"),
    ("individuals", "people themselves (not public money)", "pobl eu hunain (nid arian cyhoeddus)"),
    ("other-public", "other public body", "corff cyhoeddus arall"),
    ("fiscal", "public budgets", "cyllidebau cyhoeddus"),
    ("economic", "people and firms", "pobl a chwmnïau"),
    ("social", "wellbeing, health or harm avoided", "lles, iechyd neu niwed a osgoir"),
    ("person-year", "for each person and year", "am bob person a blwyddyn"),
    ("once", "once", "unwaith"),
    ("year", "each year", "bob blwyddyn"),
    ("person", "for each person taken on", "am bob person a dderbynnir"),
    ("engaged", "for each person who engages", "am bob person sy’n ymgysylltu"),
    ("complete", "for each person who completes", "am bob person sy’n cwblhau"),
    ("volunteer-year", "for each volunteer and year", "am bob gwirfoddolwr a blwyddyn"),
    ("peer-group-year", "for each peer group and year", "am bob grŵp cymheiriaid a blwyddyn"),
    ("revenue", "running cost", "cost redeg"),
    ("capital", "capital", "cyfalaf"),
    ("in-kind", "given in kind", "a roddir mewn nwyddau neu waith"),
    ("groups", "the groups’ own outputs", "allbynnau’r grwpiau eu hunain"),
    ("everyone", "everyone’s outputs", "allbynnau pawb"),
    ("gross", "everyone who reaches it", "pawb sy’n ei gyrraedd"),
    (
        "net",
        "the difference made, against a comparison group",
        "y gwahaniaeth a wnaed, o gymharu â grŵp cymhariaeth",
    ),
    ("counted_from.complete", "those who stay to the end", "y rhai sy’n dal ati i’r diwedd"),
    ("counted_from.engaged", "those who take part", "y rhai sy’n cymryd rhan"),
    ("taken_on", "everyone taken on", "pawb a dderbynnir"),
    ("normal", "a 95 % interval of a study", "cyfwng 95 % o astudiaeth"),
    ("triangular", "most likely near the stated value", "yn fwyaf tebygol o gwmpas y gwerth datganedig"),
    ("uniform", "all values alike", "pob gwerth fel ei gilydd"),
    ("reinvest", "put back into the place", "ei roi’n ôl i’r lle"),
    (
        "green-book-2026",
        "as the Green Book says (3.5 %, later 3 %)",
        "fel y dywed y Llyfr Gwyrdd (3.5 %, wedyn 3 %)",
    ),
    (
        "A",
        "A: this programme’s own accounts, or a trial of it, within a year",
        "A: cyfrifon y rhaglen hon ei hun, neu dreial ohoni, o fewn blwyddyn",
    ),
    (
        "B",
        "B: a study of it with a comparison group, or official statistics, within two years",
        "B: astudiaeth ohoni gyda grŵp cymhariaeth, neu ystadegau swyddogol, o fewn dwy flynedd",
    ),
    (
        "C",
        "C: a study of a programme like it, or a published unit cost, within three years",
        "C: astudiaeth o raglen debyg, neu gost uned a gyhoeddwyd, o fewn tair blynedd",
    ),
    ("D", "D: before and after, without a comparison", "D: cyn ac wedyn, heb gymhariaeth"),
    (
        "E",
        "E: what those who do the work agree on",
        "E: yr hyn y mae’r rhai sy’n gwneud y gwaith yn cytuno arno",
    ),
    (
        "F",
        "F: one person’s judgement, or over five years old and unchecked",
        "F: barn un person, neu dros bum mlwydd oed heb ei wirio",
    ),
];

impl Language {
    /// Words of the form.
    #[must_use]
    pub fn form(self) -> &'static FormWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// What a word of a scenario file is called on the screen; the word itself where it has no other name.
    #[must_use]
    pub fn choice(self, word: &str) -> &str {
        self.choice_in("", word)
    }

    /// The same in a field where the word may have a name of its own.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert_eq!(English.choice_in("counted_from", "engaged"), "those who take part");
    /// assert_eq!(English.choice_in("per", "engaged"), "for each person who engages");
    /// ```
    #[must_use]
    pub fn choice_in<'a>(self, field: &str, word: &'a str) -> &'a str {
        let own = |id: &str| id.split_once('.') == Some((field, word));
        let named =
            CHOICES.iter().find(|(id, ..)| own(id)).or_else(|| CHOICES.iter().find(|(id, ..)| *id == word));
        named.map_or(word, |(_, english, welsh)| match self {
            Language::English => english,
            Language::Welsh => welsh,
        })
    }
}
