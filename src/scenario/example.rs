//! A lever that a scenario does not use, as an example of what it would do there.

use crate::model::levers::Lever;
use crate::scenario::Scenario;
use crate::scenario::node::Node;
use crate::scenario::preset::preset_scenario;

/// The preset whose levers are the examples: it uses all seven.
const MODEL: &str = "whole-place-deal";

/// Volunteers are counted to the nearest of so many.
const VOLUNTEERS: f64 = 5.0;

/// How much smaller or larger a place is than the one that the example comes from.
struct Sizing<'a> {
    place: &'a Scenario,
    /// The people in this place's groups for each person in the other's.
    factor: f64,
}

impl Scenario {
    /// `lever` as the preset “A whole place, one local deal” uses it, sized for this place: costs a year and once, and what is
    /// saved on premises, by the people in its groups, to two figures; volunteers to the nearest 5, peer groups to a whole number.
    /// Strength, effects and what one of something costs stay. An effect on a service that is not here
    /// falls away, but not the last, which falls to the first service; what an agency pays that is not here falls to the council.
    /// None without that preset.
    ///
    /// ```
    /// use outcomes_calculator::model::levers::Lever;
    /// use outcomes_calculator::scenario::{edit::Edit, preset::preset_scenario, validate::validate};
    ///
    /// let place = preset_scenario("frequent-ae").expect("there is one");
    /// let value = place.example_of(Lever::SocialAction).expect("it needs no service");
    /// let with = place.with(&Edit::Put { path: "redesign.levers.social_action".into(), value }).expect("there is room");
    /// // 80 volunteers for 4,040 people: 39.8 for 2,010.
    /// assert_eq!(with.number("redesign.levers.social_action.volunteers"), Some(40.0));
    /// assert!(validate(&with).is_ok());
    /// ```
    #[must_use]
    pub fn example_of(&self, lever: Lever) -> Option<Node> {
        let model = preset_scenario(MODEL)?;
        let example = model.at(&format!("redesign.levers.{}", lever.id()))?;
        let factor = model
            .people()
            .filter(|people| *people > 0.0)
            .map(|people| self.people().unwrap_or_default() / people)?;
        Some(Sizing { place: self, factor }.sized("", example))
    }

    /// The people in all groups.
    fn people(&self) -> Option<f64> {
        let groups = self.at("groups")?.entries().iter();
        Some(
            groups.filter_map(|group| group.get("people")?.as_number()).fold(0.0, |sum, people| sum + people),
        )
    }

    /// The id of the council: the first local authority, or the first agency where there is none.
    fn council(&self) -> Option<&str> {
        let agencies = self.at("agencies")?.entries();
        let is_council =
            |agency: &&Node| agency.get("kind").and_then(Node::as_text) == Some("local-authority");
        let council = agencies.iter().find(is_council).and_then(|agency| agency.get("id")?.as_text());
        council.or_else(|| self.first("agencies"))
    }

    /// The id of the first entry of a list.
    fn first(&self, list: &str) -> Option<&str> {
        self.at(list)?.entries().first()?.get("id")?.as_text()
    }

    fn has(&self, list: &str, id: &str) -> bool {
        self.at(list).is_some_and(|list| {
            list.entries().iter().any(|one| one.get("id").and_then(Node::as_text) == Some(id))
        })
    }
}

impl Sizing<'_> {
    /// What stands under `key`, sized.
    fn sized(&self, key: &str, value: &Node) -> Node {
        match value {
            Node::Number(number) => Node::Number(self.number(key, *number)),
            Node::Object(_) if key == "source" => value.clone(),
            Node::Object(fields) if key == "paid_by" || key == "falls_to" => self.payers(fields),
            Node::Object(fields) if key == "effects" => self.effects(fields),
            Node::Object(fields) => {
                let is_of_place =
                    value.get("per").and_then(Node::as_text).is_none_or(|per| per == "year" || per == "once");
                let is_amount = |name: &str| {
                    name == "amount"
                        && is_of_place
                        && (value.get("paid_by").or(value.get("falls_to"))).is_some()
                };
                let field = |(name, value): &(String, Node)| {
                    let sized = if is_amount(name) { self.amount(value) } else { self.sized(name, value) };
                    (name.clone(), sized)
                };
                Node::Object(fields.iter().map(field).collect())
            }
            Node::List(entries) => Node::List(entries.iter().map(|entry| self.sized("", entry)).collect()),
            other => other.clone(),
        }
    }

    fn number(&self, key: &str, number: f64) -> f64 {
        match key {
            "volunteers" => (number * self.factor / VOLUNTEERS).round().max(1.0) * VOLUNTEERS,
            "groups" => (number * self.factor).round().max(1.0),
            _ => number,
        }
    }

    /// An amount of money of the whole place.
    fn amount(&self, money: &Node) -> Node {
        let field = |(name, value): &(String, Node)| {
            let sized = match value {
                Node::Number(number) if name == "amount" => Node::Number(two_figures(number * self.factor)),
                other => other.clone(),
            };
            (name.clone(), sized)
        };
        Node::Object(money.fields().iter().map(field).collect())
    }

    /// The effects on services that are here; where none is, the first of them on the first service.
    fn effects(&self, effects: &[(String, Node)]) -> Node {
        let here: Vec<_> = effects.iter().filter(|(id, _)| self.place.has("services", id)).cloned().collect();
        let first = || Some((self.place.first("services")?.to_owned(), effects.first()?.1.clone()));
        Node::Object(if here.is_empty() { first().into_iter().collect() } else { here })
    }

    /// The shares of those who are here; the council takes those of the others.
    fn payers(&self, shares: &[(String, Node)]) -> Node {
        let mut here: Vec<(String, Node)> = Vec::new();
        for (id, share) in shares {
            let payer = if self.place.has("agencies", id) { Some(id.as_str()) } else { self.place.council() };
            let (Some(payer), Some(share)) = (payer, share.as_number()) else { continue };
            match here.iter_mut().find(|(id, _)| id == payer) {
                Some((_, Node::Number(sum))) => *sum += share,
                _ => here.push((payer.to_owned(), Node::Number(share))),
            }
        }
        Node::Object(here)
    }
}

/// An amount to two figures; below £100 to the pound.
fn two_figures(amount: f64) -> f64 {
    let mut unit = 1.0;
    while amount / unit >= 100.0 {
        unit *= 10.0;
    }
    (amount / unit).round() * unit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::edit::Edit;
    use crate::scenario::path::Path;
    use crate::scenario::preset::presets;
    use crate::scenario::validate::validate;

    #[test]
    fn an_example_of_every_lever_stands_in_every_preset_and_in_an_empty_place() {
        let empty = Scenario::empty("Our place", ["Council", "Hostel", "Rough sleepers"]);
        let mut places: Vec<(&str, &Scenario)> = presets().collect();
        places.push(("empty", &empty));
        for (id, place) in places {
            for lever in Lever::ALL {
                let path = Path::of(&["redesign", "levers", lever.id()]);
                let with = place.with(&Edit::Put { path, value: place.example_of(lever).unwrap() }).unwrap();
                assert_eq!(validate(&with).err(), None, "{id} {lever:?}");
            }
        }
    }

    /// The place that the examples come from has its own levers for examples, to the two figures.
    #[test]
    fn of_its_own_place_an_example_is_the_lever() {
        let model = preset_scenario(MODEL).unwrap();
        for lever in Lever::ALL {
            assert_eq!(
                model.example_of(lever).as_ref(),
                model.at(&format!("redesign.levers.{}", lever.id()))
            );
        }
    }

    /// 60,000 × 500 / 4,040 = 7,426 a year to two figures; a charity that is not here leaves its half to the council.
    #[test]
    fn costs_follow_the_people_and_payers_who_are_not_here_leave_theirs_to_the_council() {
        let place = r#"{"agencies": [{"id": "trust", "kind": "nhs"}, {"id": "town", "kind": "local-authority"}],
            "groups": [{"id": "g", "people": 500}]}"#;
        let place = Scenario::new(serde_json::from_str(place).unwrap());
        let amount = |lever: Lever| {
            let example = place.example_of(lever)?;
            example.get("costs")?.entries().first()?.get("amount")?.get("amount")?.as_number()
        };
        assert_eq!(amount(Lever::PersonCentred), Some(7_400.0));
        assert_eq!(amount(Lever::SocialAction), Some(700.0), "of each volunteer");
        let volunteers = place.example_of(Lever::SocialAction).unwrap();
        let payers = volunteers.get("costs").unwrap().entries()[0].get("paid_by").unwrap();
        assert_eq!(payers.fields(), [("town".to_owned(), Node::Number(2.0))]);
        assert_eq!(volunteers.get("volunteers"), Some(&Node::Number(10.0)));
    }
}
