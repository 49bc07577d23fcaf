//! Who pays, from the words of the GMCA Unit Cost Database to the kinds of agency of a scenario.

/// Words of an agency's name, in small letters, and its kind. The first line that fits counts.
const KINDS: &[(&str, &[&str])] = &[
    ("police", &["police"]),
    ("dwp", &["dwp", "work and pensions", "jobcentre", "benefits"]),
    ("hmrc", &["hmrc", "revenue", "exchequer", "tax"]),
    ("fire", &["fire"]),
    ("nhs", &["nhs", "health", "hospital", "ambulance", "ccg", "integrated care"]),
    (
        "justice",
        &[
            "justice",
            "court",
            "prison",
            "probation",
            "legal aid",
            "youth offending",
            "prosecution",
            "moj",
            "noms",
            "hmcts",
            "cjs",
        ],
    ),
    ("housing", &["housing provider", "housing association", "registered provider", "landlord", "rsl"]),
    (
        "local-authority",
        &["local authorit", "council", "social services", "social care", "children's services", "housing"],
    ),
    ("education", &["school", "education", "dfe", "college", "academ"]),
    ("voluntary", &["voluntary", "charit", "third sector", "vcse"]),
    ("individuals", &["individual", "victim", "business", "employer", "household"]),
    (
        "central-government",
        &["government", "treasury", "home office", "defra", "dclg", "mhclg", "dluhc", "cafcass"],
    ),
];

/// The kind of agency of a name; none where it cannot be told.
pub(super) fn kind_of(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let is_la =
        name.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "la" || word == "las");
    let of_line = |(_, words): &&(&str, &[&str])| words.iter().any(|word| name.contains(word));
    KINDS.iter().find(of_line).map(|(kind, _)| *kind).or(is_la.then_some("local-authority"))
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use super::kind_of;
    use crate::scenario::table::AGENCY_KINDS;

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
        ] {
            assert_eq!(kind_of(name), Some(kind), "{name}");
        }
        for name in ["", "Various", "Atlas", "Plan"] {
            assert_eq!(kind_of(name), None, "{name}");
        }
    }

    #[test]
    fn each_kind_is_one_that_a_scenario_knows() {
        assert!(KINDS.iter().all(|(kind, _)| AGENCY_KINDS.contains(kind)));
    }
}
