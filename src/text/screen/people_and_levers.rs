//! Who uses most, what each lever is worth, and the agencies round one person, in words.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.people_words().theirs, "These people");
//! let title = English.concentration_title("240 people", "9 %");
//! assert_eq!(title, "240 people account for 9 % of what these services cost");
//! assert_eq!(English.group_with_people("Families", "240 people"), "Families (240 people)");
//! assert_eq!(English.worth_title("Volunteers", "£5,000"), "“Volunteers” adds most: £5,000 of public money");
//! assert_eq!(English.named_links("Now", "10"), "Now: 10 links");
//! let title = English.network_title("10", "5", true);
//! assert_eq!(title, "A lead worker cuts the links round one person from 10 to 5");
//! ```

use crate::text::Language;

/// Words of these charts that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct PeopleWords {
    pub concentration_about: &'static str,
    pub of_people: &'static str,
    pub of_cost: &'static str,
    pub row: &'static str,
    pub theirs: &'static str,
    pub all: &'static str,
    pub share: &'static str,
    pub no_use: &'static str,
    pub no_lever_gains: &'static str,
    pub worth_about: &'static str,
    pub worth_note: &'static str,
    pub lever: &'static str,
    pub worth: &'static str,
    pub stands_at: &'static str,
    pub no_lever: &'static str,
    pub together: &'static str,
    pub network_about: &'static str,
    pub now: &'static str,
    pub then: &'static str,
    pub with_worker: &'static str,
    pub agencies: &'static str,
    pub links: &'static str,
    pub network: &'static str,
}

const ENGLISH: PeopleWords = PeopleWords {
    concentration_about: "What the people of the redesign use in the first year, as a part of all that is used. The whole width is everyone’s use.",
    of_people: "Of the people in these groups",
    of_cost: "Of the cost of all services",
    row: "What",
    theirs: "These people",
    all: "Everyone",
    share: "Share",
    no_use: "The people of this redesign are not said to use any service.",
    no_lever_gains: "No lever adds public money here",
    worth_about: "What each lever adds to the net gain of public budgets, or takes from it, over all the years, its own costs taken off. From the first bar to the last, each starts where the one above ends.",
    worth_note: "A lever counts for its average over every order in which the levers could come. One that takes money may still be needed for what the others add.",
    lever: "Lever",
    worth: "Adds (+) or takes (−)",
    stands_at: "Then stands at",
    no_lever: "Without any lever",
    together: "All together",
    network_about: "Now each agency keeps in touch with every other. Then, with a lead worker, each keeps in touch with that one worker, who stands beside the person.",
    now: "Now",
    then: "Then",
    with_worker: "With a lead worker",
    agencies: "Agencies round one person",
    links: "Links to keep up",
    network: "Round one person",
};

const WELSH: PeopleWords = PeopleWords {
    concentration_about: "Yr hyn y mae pobl yr ailgynllunio yn ei ddefnyddio yn y flwyddyn gyntaf, fel rhan o’r cyfan a ddefnyddir. Y lled cyfan yw defnydd pawb.",
    of_people: "O’r bobl yn y grwpiau hyn",
    of_cost: "O gost yr holl wasanaethau",
    row: "Beth",
    theirs: "Y bobl hyn",
    all: "Pawb",
    share: "Cyfran",
    no_use: "Ni ddywedir bod pobl yr ailgynllunio hwn yn defnyddio unrhyw wasanaeth.",
    no_lever_gains: "Nid oes yr un lifer yn ychwanegu arian cyhoeddus yma",
    worth_about: "Yr hyn y mae pob lifer yn ei ychwanegu at ennill net cyllidebau cyhoeddus, neu’n ei dynnu ohono, dros yr holl flynyddoedd, ar ôl tynnu ei gostau ei hun. O’r bar cyntaf i’r olaf, mae pob un yn dechrau lle mae’r un uwch ei ben yn gorffen.",
    worth_note: "Mae lifer yn cyfrif yn ôl ei gyfartaledd dros bob trefn y gallai’r liferi ddod ynddi. Gall fod angen un sy’n tynnu arian o hyd ar gyfer yr hyn y mae’r lleill yn ei ychwanegu.",
    lever: "Lifer",
    worth: "Yn ychwanegu (+) neu’n tynnu (−)",
    stands_at: "Yna’n sefyll ar",
    no_lever: "Heb unrhyw lifer",
    together: "Gyda’i gilydd",
    network_about: "Ar hyn o bryd mae pob asiantaeth yn cadw mewn cysylltiad â phob un arall. Wedyn, gyda gweithiwr arweiniol, mae pob un yn cadw mewn cysylltiad â’r un gweithiwr hwnnw, sy’n sefyll wrth ochr y person.",
    now: "Nawr",
    then: "Wedyn",
    with_worker: "Gyda gweithiwr arweiniol",
    agencies: "Asiantaethau o gwmpas un person",
    links: "Cysylltiadau i’w cynnal",
    network: "O gwmpas un person",
};

impl Language {
    /// Words of the charts of people, levers and agencies.
    #[must_use]
    pub fn people_words(self) -> &'static PeopleWords {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// What part of the cost the people account for.
    #[must_use]
    pub fn concentration_title(self, people: &str, share: &str) -> String {
        match self {
            Language::English => format!("{people} account for {share} of what these services cost"),
            Language::Welsh => {
                format!("Mae {people} yn gyfrifol am {share} o gost y gwasanaethau hyn")
            }
        }
    }

    /// A group with the number of its people.
    #[must_use]
    pub fn group_with_people(self, group: &str, people: &str) -> String {
        match self {
            Language::English | Language::Welsh => format!("{group} ({people})"),
        }
    }

    /// The lever that adds most, and how much.
    #[must_use]
    pub fn worth_title(self, lever: &str, amount: &str) -> String {
        match self {
            Language::English => format!("“{lever}” adds most: {amount} of public money"),
            Language::Welsh => format!("“{lever}” sy’n ychwanegu fwyaf: {amount} o arian cyhoeddus"),
        }
    }

    /// When there are how many links.
    #[must_use]
    pub fn named_links(self, when: &str, links: &str) -> String {
        match self {
            Language::English => format!("{when}: {links} links"),
            Language::Welsh => format!("{when}: {links} cysylltiad"),
        }
    }

    /// How many links a lead worker leaves of those there are now.
    #[must_use]
    pub fn network_title(self, now: &str, then: &str, is_fewer: bool) -> String {
        match (self, is_fewer) {
            (Language::English, true) => {
                format!("A lead worker cuts the links round one person from {now} to {then}")
            }
            (Language::English, false) => format!(
                "With so few agencies a lead worker saves no links: there are {now} now, and {then} with one"
            ),
            (Language::Welsh, true) => format!(
                "Mae gweithiwr arweiniol yn torri nifer y cysylltiadau o gwmpas un person o {now} i {then}"
            ),
            (Language::Welsh, false) => format!(
                "Gyda chyn lleied o asiantaethau nid yw gweithiwr arweiniol yn arbed cysylltiadau: {now} nawr, a {then} gydag un"
            ),
        }
    }
}
