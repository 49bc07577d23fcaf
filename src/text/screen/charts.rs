//! Titles, sentences and labels of the charts.
//!
//! ```
//! use outcomes_calculator::text::Language::English;
//!
//! assert_eq!(English.charts().fiscal, "Public budgets");
//! assert!(English.pathways_sentence("2036", "£5,000", "−£900").contains("the redesign stands at £5,000"));
//! assert_eq!(English.service_output("A&E", "attendance"), "A&E (attendance)");
//! assert_eq!(English.fewer_outputs(2, 3), "The redesign needs fewer outputs of 2 of 3 services");
//! ```

use crate::text::Language;
use crate::text::number::years;

/// Words of the charts that hold no number.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it labels")]
pub struct Charts {
    pub change_about: &'static str,
    pub service: &'static str,
    pub outcome: &'static str,
    pub reached_title: &'static str,
    pub not_reached_title: &'static str,
    pub reached_about: &'static str,
    pub not_known: &'static str,
    pub no_outcomes: &'static str,
    pub views_title: &'static str,
    pub views_about: &'static str,
    pub view: &'static str,
    pub benefit: &'static str,
    pub cost: &'static str,
    pub net: &'static str,
    pub ratio: &'static str,
    pub payback: &'static str,
    pub never: &'static str,
    pub at_once: &'static str,
    pub no_ratio: &'static str,
    pub fiscal: &'static str,
    pub cashable: &'static str,
    pub public_value: &'static str,
    pub matters_title: &'static str,
    pub matters_about: &'static str,
    pub figure: &'static str,
    pub at_low: &'static str,
    pub at_high: &'static str,
    pub budgets_turn_at: &'static str,
    pub turns_at: &'static str,
    pub never_turns: &'static str,
    pub rests_title: &'static str,
    pub rests_about: &'static str,
    pub stated: &'static str,
    pub from_to: &'static str,
    pub source: &'static str,
}

const ENGLISH: Charts = Charts {
    change_about: "Outputs of each service over all the years, more or fewer than if the place carries on as now. The bars show the change in per cent. Unlike outputs are never added up.",
    service: "Service",
    outcome: "Outcome",
    reached_title: "More people reach an outcome",
    not_reached_title: "No more people reach an outcome than if the place carries on",
    reached_about: "People who reach each outcome over the years. Some would have without any change; an output drive does not add to them.",
    not_known: "not known",
    no_outcomes: "This scenario names no outcomes.",
    views_title: "Three ways to count it",
    views_about: "Gains and costs over all the years, later years counted for less. “Paid back after” alone counts every year in full.",
    view: "Who is counted",
    benefit: "Gains",
    cost: "Costs",
    net: "Gains less costs",
    ratio: "Gain for each £1 of cost",
    payback: "Paid back after",
    never: "never",
    at_once: "at once",
    no_ratio: "no cost to compare with",
    fiscal: "Public budgets",
    cashable: "Cash that can leave a budget",
    public_value: "Everyone",
    matters_title: "What matters most",
    matters_about: "Each unsure figure set to the low and the high end of its range, one at a time. The figures at the top move the result for public budgets most.",
    figure: "Figure",
    at_low: "At its low end",
    at_high: "At its high end",
    budgets_turn_at: "Public budgets break even at",
    turns_at: "For everyone, breaks even at",
    never_turns: "nowhere in its limits",
    rests_title: "What this rests on",
    rests_about: "The figures that are least sure, each with its range and where it comes from.",
    stated: "Stated value",
    from_to: "Lowest – highest",
    source: "Source",
};

const WELSH: Charts = Charts {
    change_about: "Allbynnau pob gwasanaeth dros yr holl flynyddoedd, mwy neu lai na phe bai’r lle’n dal ati fel nawr. Mae’r barrau’n dangos y newid fesul cant. Ni chaiff allbynnau gwahanol byth eu hadio at ei gilydd.",
    service: "Gwasanaeth",
    outcome: "Canlyniad",
    reached_title: "Mae mwy o bobl yn cyrraedd canlyniad",
    not_reached_title: "Nid oes mwy o bobl yn cyrraedd canlyniad na phe bai’r lle’n dal ati",
    reached_about: "Pobl sy’n cyrraedd pob canlyniad dros y blynyddoedd. Byddai rhai heb unrhyw newid; nid yw gyriant allbwn yn ychwanegu atynt.",
    not_known: "ddim yn hysbys",
    no_outcomes: "Nid yw’r senario hwn yn enwi unrhyw ganlyniadau.",
    views_title: "Tair ffordd o’i gyfrif",
    views_about: "Enillion a chostau dros yr holl flynyddoedd, gyda blynyddoedd diweddarach yn cyfrif llai. Dim ond “Wedi talu’n ôl ar ôl” sy’n cyfrif pob blwyddyn yn llawn.",
    view: "Pwy sy’n cael eu cyfrif",
    benefit: "Enillion",
    cost: "Costau",
    net: "Enillion llai costau",
    ratio: "Ennill am bob £1 o gost",
    payback: "Wedi talu’n ôl ar ôl",
    never: "byth",
    at_once: "ar unwaith",
    no_ratio: "dim cost i gymharu â hi",
    fiscal: "Cyllidebau cyhoeddus",
    cashable: "Arian parod all adael cyllideb",
    public_value: "Pawb",
    matters_title: "Beth sydd bwysicaf",
    matters_about: "Pob ffigur ansicr wedi’i osod i ben isaf a phen uchaf ei ystod, un ar y tro. Y ffigurau ar y brig sy’n symud y canlyniad i gyllidebau cyhoeddus fwyaf.",
    figure: "Ffigur",
    at_low: "Ar ei ben isaf",
    at_high: "Ar ei ben uchaf",
    budgets_turn_at: "Cyllidebau cyhoeddus yn adennill costau ar",
    turns_at: "I bawb, adennill costau ar",
    never_turns: "unman o fewn ei derfynau",
    rests_title: "Ar beth mae hyn yn seiliedig",
    rests_about: "Y ffigurau lleiaf sicr, pob un â’i ystod ac o ble y daw.",
    stated: "Gwerth datganedig",
    from_to: "Isaf – uchaf",
    source: "Ffynhonnell",
};

impl Language {
    /// Words of the charts.
    #[must_use]
    pub fn charts(self) -> &'static Charts {
        match self {
            Language::English => &ENGLISH,
            Language::Welsh => &WELSH,
        }
    }

    /// Where the two changes stand at the end, compared with carrying on.
    #[must_use]
    pub fn pathways_sentence(self, year: &str, redesign: &str, drive: &str) -> String {
        match self {
            Language::English => format!(
                "By the end of {year} the redesign stands at {redesign} and the output drive at {drive}, with carrying on at £0."
            ),
            Language::Welsh => format!(
                "Erbyn diwedd {year} mae’r ailgynllunio ar {redesign} a’r gyriant allbwn ar {drive}, gyda dal ati ar £0."
            ),
        }
    }

    /// A service with its output, as a row of a table is headed.
    #[must_use]
    pub fn service_output(self, service: &str, output: &str) -> String {
        match self {
            Language::English | Language::Welsh => format!("{service} ({output})"),
        }
    }

    /// In how many services the redesign needs fewer outputs.
    #[must_use]
    pub fn fewer_outputs(self, fewer: usize, services: usize) -> String {
        match (self, fewer) {
            (Language::English, 0) => "The redesign needs no fewer outputs of any service".to_owned(),
            (Language::English, all) if all == services => {
                "The redesign needs fewer outputs of every service".to_owned()
            }
            (Language::English, _) => {
                format!("The redesign needs fewer outputs of {fewer} of {services} services")
            }
            (Language::Welsh, 0) => {
                "Nid oes angen llai o allbynnau unrhyw wasanaeth ar yr ailgynllunio".to_owned()
            }
            (Language::Welsh, all) if all == services => {
                "Mae angen llai o allbynnau pob gwasanaeth ar yr ailgynllunio".to_owned()
            }
            (Language::Welsh, _) => {
                format!("Mae angen llai o allbynnau {fewer} o’r {services} gwasanaeth ar yr ailgynllunio")
            }
        }
    }
    /// How much cheaper an output drive would have to make each output, a year for so many years, to do as well as the redesign
    /// for public budgets.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert!(English.drive_to_match(Some("1.2 %"), 4.0).contains("1.2 % cheaper a year, for 4\u{a0}years,"));
    /// assert!(English.drive_to_match(None, 4.0).starts_with("No cut"));
    /// ```
    #[must_use]
    pub fn drive_to_match(self, cut: Option<&str>, for_years: f64) -> String {
        let span = years(for_years, self);
        match (self, cut) {
            (Language::English, Some(cut)) => format!(
                "To do as well for public budgets, an output drive would have to make each output {cut} cheaper a year, for {span}, \
                 beyond what would happen anyway. The NHS has managed about 0.9 % a year of itself (ONS, 1995 to 2014), public \
                 services as a whole about none."
            ),
            (Language::Welsh, Some(cut)) => format!(
                "I wneud cystal i gyllidebau cyhoeddus, byddai’n rhaid i yriant allbwn wneud pob allbwn {cut} yn rhatach y flwyddyn, am \
                 {span}, y tu hwnt i’r hyn a ddigwyddai beth bynnag. Mae’r GIG wedi llwyddo i wneud tua 0.9 % y flwyddyn ohono’i hun \
                 (SYG, 1995 i 2014), a’r gwasanaethau cyhoeddus yn eu cyfanrwydd fawr ddim."
            ),
            (Language::English, None) => {
                format!(
                    "No cut in the price of outputs over {span} would do as well for public budgets as the redesign."
                )
            }
            (Language::Welsh, None) => {
                format!(
                    "Ni fyddai unrhyw doriad ym mhris allbynnau dros {span} yn gwneud cystal i gyllidebau cyhoeddus â’r ailgynllunio."
                )
            }
        }
    }

    /// What the programme costs for each person taken on and, where there are any, each who engages and completes.
    ///
    /// ```
    /// # use outcomes_calculator::text::Language::English;
    /// assert_eq!(
    ///     English.cost_of_each("£900", Some("£1,200"), None),
    ///     "The programme costs £900 for each person taken on, £1,200 for each who takes part."
    /// );
    /// ```
    #[must_use]
    pub fn cost_of_each(self, taken_on: &str, engaged: Option<&str>, complete: Option<&str>) -> String {
        let mut parts = Vec::new();
        match self {
            Language::English => {
                parts.push(format!("The programme costs {taken_on} for each person taken on"));
                parts.extend(engaged.map(|each| format!("{each} for each who takes part")));
                parts.extend(complete.map(|each| format!("{each} for each who stays to the end")));
            }
            Language::Welsh => {
                parts.push(format!("Mae’r rhaglen yn costio {taken_on} am bob person a dderbynnir"));
                parts.extend(engaged.map(|each| format!("{each} am bob un sy’n cymryd rhan")));
                parts.extend(complete.map(|each| format!("{each} am bob un sy’n dal ati i’r diwedd")));
            }
        }
        [parts.join(", "), ".".to_owned()].concat()
    }
}
