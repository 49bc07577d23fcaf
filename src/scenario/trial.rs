//! A lever that a scenario does not use yet, with modest figures to try it by.

use crate::model::levers::Lever;
use crate::scenario::Scenario;
use crate::scenario::edit::Edit;
use crate::scenario::node::Node;
use crate::scenario::path::Path;
use crate::scenario::table::appraisal;

impl Scenario {
    /// The edit that adds `lever` with assumed figures: a small effect, weak evidence, and a cost of its own, paid by
    /// the first agency. `note` is the source that each figure is given, `cost` the name of the cost.
    ///
    /// ```
    /// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
    /// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
    /// use outcomes_calculator::model::levers::Lever;
    /// use outcomes_calculator::scenario::validate::validate;
    ///
    /// let edit = scenario.trial(Lever::SocialAction, "assumed", "Finding and supporting volunteers");
    /// let tried = scenario.with(&edit).expect("every scenario has room for a lever");
    /// assert!(validate(&tried).is_ok());
    /// assert_eq!(tried.number("redesign.levers.social_action.strength"), Some(1.0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn trial(&self, lever: Lever, note: &str, cost: &str) -> Edit {
        let (amount, per) = match lever {
            Lever::PersonCentred | Lever::OutcomesFirst | Lever::FrequentUsers => (15_000.0, "year"),
            Lever::MultiAgency | Lever::DigitalData => (20_000.0, "year"),
            Lever::SocialAction => (500.0, "volunteer-year"),
            Lever::PeerNetworks => (2_000.0, "peer-group-year"),
        };
        let cost = object(&[
            ("name", text(cost)),
            ("amount", money(amount)),
            ("per", text(per)),
            ("paid_by", object(&[(self.first("agencies"), Node::Number(1.0))])),
            ("source", text(note)),
        ]);
        let mut fields = self.assumed(lever);
        fields.push(("costs", Node::List(vec![cost])));
        fields.push(("source", text(note)));
        Edit::Put { path: Path::of(&["redesign", "levers", lever.id()]), value: object(&fields) }
    }

    fn assumed(&self, lever: Lever) -> Vec<(&'static str, Node)> {
        let number = Node::Number;
        let time = |count: &'static str, many: f64, hours: f64| {
            vec![
                ("effect", number(0.05)),
                (count, number(many)),
                ("hours", number(hours)),
                ("hour_value", money(15.0)),
                ("evidence", text("D")),
            ]
        };
        match lever {
            Lever::PersonCentred | Lever::OutcomesFirst => vec![("effect", number(0.1))],
            Lever::FrequentUsers => vec![
                ("effects", object(&[(self.first("services"), number(0.05))])),
                ("deadweight", number(0.5)),
                ("evidence", text("D")),
            ],
            Lever::MultiAgency => vec![
                ("effect", number(0.1)),
                ("evidence", text("D")),
                (
                    "network",
                    object(&[
                        ("agencies", number(4.0)),
                        ("cost_per_link", money(60.0)),
                        ("falls_to", object(&[(self.first("agencies"), number(1.0))])),
                    ]),
                ),
            ],
            Lever::DigitalData => {
                vec![("effect", number(0.1)), ("targeting", number(0.03)), ("evidence", text("D"))]
            }
            Lever::SocialAction => time("volunteers", 20.0, 100.0),
            Lever::PeerNetworks => {
                let mut fields = time("groups", 5.0, 40.0);
                fields.push(("members", number(10.0)));
                fields
            }
        }
    }

    /// The id of the first entry of a list.
    fn first(&self, list: &str) -> &str {
        let first = self.root.get(list).and_then(|list| list.entries().first());
        first.and_then(|entry| entry.get("id")).and_then(Node::as_text).unwrap_or_default()
    }
}

fn object(fields: &[(&str, Node)]) -> Node {
    Node::Object(fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn money(amount: f64) -> Node {
    object(&[
        ("amount", Node::Number(amount)),
        ("price_year", Node::Number(appraisal::PRICE_YEAR.default_number())),
    ])
}
