//! What each number of a working is called: its kind, what it is of, and the year.

use crate::report::workings::Workings;
use crate::report::workings::item::Gain;
use crate::report::workings::item::Owner;
use crate::report::workings::item::Place;
use crate::report::workings::item::SplitOf;
use crate::report::workings::spent::path_of_cost;
use crate::report::workings::step::Node;
use crate::text::Language;
use crate::text::number::financial_year;
use crate::text::part::part;
use crate::text::part::part_by_name;
use crate::text::wording::Wording;
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
                self.scenario.at(path)?.get("name")?.in_language(language).map(str::to_owned)
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
        let shown = |name: &Wording| name.shown(language).to_owned();
        let mut names = Vec::new();
        names.extend(place.lever.map(|lever| lever_name(lever.id(), language)));
        names.extend(place.cost.map(|(owner, index)| self.cost_name(owner, index, language)));
        match place.gain {
            Some(Gain::Value(o, v)) => {
                names.extend(
                    appraisal.outcomes.get(o).and_then(|own| own.values.get(v)).map(|own| shown(&own.name)),
                );
            }
            Some(Gain::Saving(s)) if place.service.is_none() => {
                names.push(shown(&appraisal.services[s].name));
            }
            Some(Gain::OutputValue(s, v)) => {
                names.extend(appraisal.services[s].values.get(v).map(|own| shown(&own.name)));
            }
            Some(Gain::Saving(_) | Gain::Links | Gain::Space | Gain::Own) | None => {}
        }
        names.extend(place.service.map(|s| shown(&appraisal.services[s].name)));
        names.extend(place.group.map(|g| shown(&appraisal.groups[g].name)));
        names.extend(place.outcome.map(|o| shown(&appraisal.outcomes[o].name)));
        names.extend(place.agency.map(|a| shown(&appraisal.agencies[a].name)));
        if let Some(SplitOf::Gain(Gain::Saving(s))) = place.split {
            names.push(shown(&appraisal.services[s].name));
        }
        if let Some(SplitOf::Cost(owner, index)) = place.split {
            names.push(self.cost_name(owner, index, language));
        }
        names.extend(place.year.map(|t| financial_year(self.calendar(t))));
        names
    }

    fn cost_name(&self, owner: Owner, index: usize, language: Language) -> String {
        let path = path_of_cost(owner, index);
        let name = self.scenario.at(&path).and_then(|cost| cost.get("name")?.in_language(language));
        name.unwrap_or(&path).to_owned()
    }
}

fn lever_name(id: &str, language: Language) -> String {
    part(&format!("redesign.levers.{id}"), language)
}
