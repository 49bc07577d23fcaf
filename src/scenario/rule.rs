//! Which fields of an object belong together, and where a cost stands.

/// Which fields of an object belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Any.
    None,
    /// A cost: some units of cost, and some fields with each.
    Cost(Place),
    /// A value of an outcome: some fields with each kind.
    Value,
    /// An outcome: what a study with a comparison group has taken off already is not asked for.
    Outcome,
    /// A range: some fields only with a tag.
    Range,
}

/// A field that belongs only beside another.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// Its name.
    pub field: &'static str,
    /// The other field.
    pub other: &'static str,
    /// The words of the other field beside which it may stand; any, where there are none.
    pub words: &'static [&'static str],
}

impl Rule {
    /// The fields that belong only beside others.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::rule::Rule;
    /// assert_eq!(Rule::Outcome.beside()[0].words, ["gross"]);
    /// assert!(Rule::None.beside().is_empty());
    /// ```
    #[must_use]
    pub fn beside(self) -> &'static [Beside] {
        const fn beside(field: &'static str, other: &'static str, words: &'static [&'static str]) -> Beside {
            Beside { field, other, words }
        }
        const COST: &[Beside] = &[
            beside("year", "per", &["once"]),
            beside("from", "per", &["year"]),
            beside("to", "per", &["year"]),
            beside("group", "per", &["person", "engaged", "complete"]),
        ];
        const VALUE: &[Beside] = &[
            beside("falls_to", "kind", &["fiscal"]),
            beside("transfer", "kind", &["fiscal"]),
            beside("cashable", "kind", &["fiscal"]),
            beside("health", "kind", &["social"]),
        ];
        const OUTCOME: &[Beside] =
            &[beside("deadweight", "basis", &["gross"]), beside("attribution", "basis", &["gross"])];
        const RANGE: &[Beside] = &[beside("opposite", "together", &[])];
        match self {
            Rule::None => &[],
            Rule::Cost(_) => COST,
            Rule::Value => VALUE,
            Rule::Outcome => OUTCOME,
            Rule::Range => RANGE,
        }
    }
}

/// Where a cost stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the redesign or a lever whose costs end with delivery.
    Redesign,
    /// On the lever of agencies that work as one; its yearly costs last where what they save lasts.
    MultiAgency,
    /// On the lever of digital and data, likewise.
    DigitalData,
    /// On the volunteers' lever.
    Volunteers,
    /// On the peers' lever.
    Peers,
    /// On the output drive.
    Efficiency,
}

impl Place {
    /// The units of cost allowed here.
    ///
    /// ```
    /// # use outcomes_calculator::scenario::rule::Place;
    /// assert!(Place::Volunteers.units().contains(&"volunteer-year"));
    /// assert_eq!(Place::Efficiency.units(), ["once", "year"]);
    /// ```
    #[must_use]
    pub fn units(self) -> &'static [&'static str] {
        match self {
            Place::Redesign | Place::MultiAgency | Place::DigitalData => {
                &["once", "year", "person", "engaged", "complete"]
            }
            Place::Volunteers => &["once", "year", "person", "engaged", "complete", "volunteer-year"],
            Place::Peers => &["once", "year", "person", "engaged", "complete", "peer-group-year"],
            Place::Efficiency => &["once", "year"],
        }
    }
}
