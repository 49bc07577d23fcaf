//! What each number of a working is called: its kind, what it is of, and the year.

use crate::report::workings::Workings;
use crate::report::workings::item::Gain;
use crate::report::workings::item::Owner;
use crate::report::workings::item::Place;
use crate::report::workings::item::SplitOf;
use crate::report::workings::spent::path_of_cost;
use crate::report::workings::step::Node;
use crate::scenario::node::Node as Written;
use crate::text::Language;
use crate::text::number::financial_year;
use crate::text::part::part;
use crate::text::part::part_by_name;
use crate::text::working::operation_name;

impl Workings<'_> {
    pub(super) fn label(&self, node: &Node, language: Language) -> String {
        match node {
            Node::Item(item) => {
                let names = self.names(item.place, language);
                let label = item.quantity.label(language).to_owned();
                std::iter::once(label).chain(names).collect::<Vec<_>>().join(", ")
            }
            Node::Entered(path) => part_by_name(path, language, &|path| {
                let named = self.scenario.at(path)?.get("name");
                named.and_then(Written::as_text).map(str::to_owned)
            }),
            Node::Fixed(fixed) => {
                let label = fixed.quantity.label(language);
                fixed.of_year.map_or(label.to_owned(), |year| format!("{label}, {}", financial_year(year)))
            }
            Node::Inner(Some(quantity), _) => quantity.label(language).to_owned(),
            Node::Inner(None, step) => operation_name(step.operation.sign(), language).to_owned(),
        }
    }

    /// What a number is of, in the scenario's own names.
    fn names(&self, place: Place, language: Language) -> Vec<String> {
        let appraisal = self.appraisal;
        let mut names = Vec::new();
        names.extend(place.lever.map(|lever| lever_name(lever.id(), language)));
        names.extend(place.cost.map(|(owner, index)| self.cost_name(owner, index)));
        match place.gain {
            Some(Gain::Value(o, v)) => {
                names.extend(
                    appraisal.outcomes.get(o).and_then(|own| own.values.get(v)).map(|own| own.name.clone()),
                );
            }
            Some(Gain::Saving(s)) if place.service.is_none() => {
                names.push(appraisal.services[s].name.clone());
            }
            Some(Gain::Saving(_) | Gain::Links | Gain::Space | Gain::Own) | None => {}
        }
        names.extend(place.service.map(|s| appraisal.services[s].name.clone()));
        names.extend(place.group.map(|g| appraisal.groups[g].name.clone()));
        names.extend(place.outcome.map(|o| appraisal.outcomes[o].name.clone()));
        names.extend(place.agency.map(|a| appraisal.agencies[a].name.clone()));
        if let Some(SplitOf::Gain(Gain::Saving(s))) = place.split {
            names.push(appraisal.services[s].name.clone());
        }
        if let Some(SplitOf::Cost(owner, index)) = place.split {
            names.push(self.cost_name(owner, index));
        }
        names.extend(place.year.map(|t| financial_year(self.calendar(t))));
        names
    }

    fn cost_name(&self, owner: Owner, index: usize) -> String {
        let path = path_of_cost(owner, index);
        let name = self.scenario.at(&path).and_then(|cost| cost.get("name")).and_then(Written::as_text);
        name.unwrap_or(&path).to_owned()
    }
}

fn lever_name(id: &str, language: Language) -> String {
    part(&format!("redesign.levers.{id}"), language)
}
