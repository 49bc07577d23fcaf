//! Who pays, from the words of the GMCA Unit Cost Database to the kinds of agency of a scenario.

use crate::text::workbook::UnreadKind;

/// What the workbook writes where several agencies pay, and it does not say which.
const SEVERAL: &str = "multiple";

/// Parts of an agency's name, in small letters, and its kind. The first line that fits counts.
const PARTS: &[(&str, &[&str])] = &[
    ("police", &["police"]),
    ("dwp", &["work and pensions", "jobcentre", "job centre", "benefits"]),
    ("hmrc", &["revenue", "exchequer", "tax"]),
    ("fire", &["fire"]),
    (
        "nhs",
        &[
            "nhs",
            "health",
            "hospital",
            "ambulance",
            "clinical commissioning",
            "integrated care",
            "acute trust",
            "primary care",
            "foundation trust",
        ],
    ),
    (
        "justice",
        &[
            "justice",
            "court",
            "prison",
            "probation",
            "legal aid",
            "youth offending",
            "young offender",
            "prosecution",
            "victim service",
            "victim support",
        ],
    ),
    (
        "housing",
        &["housing provider", "housing association", "registered provider", "landlord", "social housing"],
    ),
    (
        "local-authority",
        &[
            "local authorit",
            "combined authorit",
            "council",
            "social services",
            "social care",
            "children's services",
            "children’s services",
            "adult services",
            "education services",
            "environmental services",
            "housing",
            "community safety",
            "connexions",
            "drug & alcohol",
            "drug and alcohol",
            "troubled families",
        ],
    ),
    ("education", &["school", "education", "college", "academ", "universit"]),
    ("voluntary", &["voluntary", "charit", "third sector"]),
    (
        "individuals",
        &[
            "individual",
            "victim",
            "business",
            "employer",
            "household",
            "private sector",
            "society",
            "economic",
        ],
    ),
    ("central-government", &["government", "treasury", "home office"]),
];

/// Whole words of an agency's name, in small letters, and its kind; short as they are, they may be part of another word.
const WORDS: &[(&str, &[&str])] = &[
    ("dwp", &["dwp", "jcp"]),
    ("hmrc", &["hmrc", "hmcr"]),
    ("nhs", &["gp", "gps", "ccg", "ccgs", "pct", "pcts", "icb", "nhse"]),
    ("justice", &["moj", "noms", "hmpps", "hmcts", "hmps", "cjs", "cps", "yoi", "yot", "yots", "yjb", "laa"]),
    ("housing", &["rsl", "rsls", "rp", "rps"]),
    ("local-authority", &["la", "las", "daat", "csp", "lea"]),
    ("education", &["dfe", "dfes", "dcsf", "fe", "he"]),
    ("voluntary", &["vcs", "vcse", "vcfse"]),
    (
        "central-government",
        &["defra", "dclg", "clg", "mhclg", "dluhc", "cafcass", "bis", "beis", "hmt", "dh", "dhsc"],
    ),
];

/// The kind of agency of a name; none where it cannot be told.
pub(super) fn kind_of(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let words: Vec<&str> = name.split(|letter: char| !letter.is_alphanumeric()).collect();
    let part = PARTS.iter().find(|(_, parts)| parts.iter().any(|part| name.contains(part)));
    let word = || WORDS.iter().find(|(_, known)| known.iter().any(|word| words.contains(word)));
    part.or_else(word).map(|(kind, _)| *kind)
}

/// Who pays, from the columns that say it, the widest first; nobody where the first that says anything says several, or
/// a name that is not known. What is not known is given too.
pub(super) fn payers(levels: impl Iterator<Item = String>) -> (Vec<&'static str>, Option<UnreadKind>) {
    let mut payers: Vec<&'static str> = Vec::new();
    for level in levels {
        let names = level.split(['/', ';', ',']).map(str::trim);
        let names: Vec<&str> = names.filter(|name| name.contains(char::is_alphanumeric)).collect();
        if names.iter().any(|name| name.eq_ignore_ascii_case(SEVERAL)) {
            break;
        }
        let mut kinds = Vec::new();
        for name in names {
            match kind_of(name) {
                Some(kind) => kinds.push(kind),
                None if payers.is_empty() => return (Vec::new(), Some(UnreadKind::Payer(name.to_owned()))),
                None => return (payers, Some(UnreadKind::PayerDetail(name.to_owned()))),
            }
        }
        for kind in kinds {
            if !payers.contains(&kind) {
                payers.push(kind);
            }
        }
    }
    (payers, None)
}

#[cfg(test)]
mod tests {
    use super::PARTS;
    use super::WORDS;
    use super::kind_of;
    use super::payers;
    use crate::scenario::table::AGENCY_KINDS;
    use crate::text::workbook::UnreadKind;

    #[test]
    fn names_as_the_workbook_writes_them_are_told_apart() {
        for (name, kind) in [
            ("Police", "police"),
            ("DWP", "dwp"),
            ("HMRC", "hmrc"),
            ("Fire Service", "fire"),
            ("NHS", "nhs"),
            ("Criminal Justice System", "justice"),
            ("Prison service", "justice"),
            ("Registered Provider", "housing"),
            ("Local Authority", "local-authority"),
            ("LA (Children's Services)", "local-authority"),
            ("Schools", "education"),
            ("Charities", "voluntary"),
            ("Victims", "individuals"),
            ("HM Treasury", "central-government"),
            ("Clinical Commissioning Group", "nhs"),
            ("Acute Trust", "nhs"),
            ("GP", "nhs"),
            ("Primary Care Trust", "nhs"),
            ("Mental Health Trust", "nhs"),
            ("Community Health Provider", "nhs"),
            ("JCP", "dwp"),
            ("Benefits", "dwp"),
            ("HM Revenue and Customs", "hmrc"),
            ("Young Offenders Institute", "justice"),
            ("Youth Offending Team", "justice"),
            ("Victim services", "justice"),
            ("Ministry of Justice", "justice"),
            ("RSL", "housing"),
            ("Housing Services", "local-authority"),
            ("Education Services", "local-authority"),
            ("Environmental Services", "local-authority"),
            ("Adult Services", "local-authority"),
            ("Community Safety Partnership", "local-authority"),
            ("Connexions Service", "local-authority"),
            ("DAAT (Drug & Alcohol Action Teams)", "local-authority"),
            ("Department for Education", "education"),
            ("Educational Establishment", "education"),
            ("CAFCASS", "central-government"),
            ("VCS", "voluntary"),
            ("Private sector", "individuals"),
            ("Society", "individuals"),
        ] {
            assert_eq!(kind_of(name), Some(kind), "{name}");
        }
        for name in ["", "Various", "Atlas", "Plan"] {
            assert_eq!(kind_of(name), None, "{name}");
        }
    }

    #[test]
    fn the_first_level_says_who_pays_and_the_next_says_it_more_closely() {
        let of = |levels: &[&str]| payers(levels.iter().map(|level| (*level).to_owned()));
        for (levels, expected) in [
            (["NHS", "Clinical Commissioning Group"], vec!["nhs"]),
            (["Prison / Young Offenders Institute", ""], vec!["justice"]),
            (["Criminal Justice System", "Police"], vec!["justice", "police"]),
            (["Police", "-"], vec!["police"]),
            (["", "Police"], vec!["police"]),
            (["Police", "Multiple"], vec!["police"]),
            (["Multiple", "DWP"], vec![]),
            (["", ""], vec![]),
        ] {
            assert_eq!(of(&levels), (expected, None), "{levels:?}");
        }
        assert_eq!(of(&["NHS", "Zebra"]), (vec!["nhs"], Some(UnreadKind::PayerDetail("Zebra".into()))));
        assert_eq!(of(&["Zebra", "NHS"]), (vec![], Some(UnreadKind::Payer("Zebra".into()))));
    }

    #[test]
    fn each_kind_is_one_that_a_scenario_knows() {
        assert!(PARTS.iter().chain(WORDS).all(|(kind, _)| AGENCY_KINDS.contains(kind)));
    }
}
