//! What the rest of a scenario may refer to: ids, and years with a deflator.

use std::collections::HashSet;

use crate::data::deflators::FORECAST_GROWTH;
use crate::data::deflators::gdp_deflators;
use crate::scenario::field::Names;
use crate::scenario::node::Node;
use crate::text::fault::FaultKind;

/// Ids without fault, each once and in order, and the deflator of each year.
#[derive(Debug)]
pub(crate) struct Known {
    agencies: Vec<String>,
    services: Vec<String>,
    groups: Vec<String>,
    outcomes: Vec<String>,
    /// By year, in order.
    deflators: Vec<(u32, f64)>,
    /// Years whose deflator is a forecast of the built-in table.
    forecasts: Vec<u32>,
}

impl Known {
    pub fn new(root: &Node) -> Self {
        let ids = |names: Names| ids(root.get(names.key()));
        let own = root.get("appraisal").and_then(|appraisal| appraisal.get("deflators"));
        let forecasts = FORECAST_GROWTH.iter().map(|(year, _)| *year);
        let forecasts = forecasts.filter(|year| own.is_none_or(|own| own.get(&year.to_string()).is_none()));
        Self {
            agencies: ids(Names::Agencies),
            services: ids(Names::Services),
            groups: ids(Names::Groups),
            outcomes: ids(Names::Outcomes),
            deflators: deflators(own),
            forecasts: forecasts.collect(),
        }
    }

    /// The ids of a list, in order.
    pub fn ids(&self, names: Names) -> &[String] {
        match names {
            Names::Agencies => &self.agencies,
            Names::Services => &self.services,
            Names::Groups => &self.groups,
            Names::Outcomes => &self.outcomes,
        }
    }

    /// Where an id stands in its list.
    pub fn place(&self, names: Names, id: &str) -> Option<usize> {
        self.ids(names).iter().position(|known| known == id)
    }

    /// The deflator of a year.
    pub fn deflator(&self, year: f64) -> Option<f64> {
        self.deflators.iter().find_map(|(known, index)| (f64::from(*known) == year).then_some(*index))
    }

    /// The fault of a year without a deflator.
    pub fn without_deflator(&self, year: f64) -> Option<FaultKind> {
        if self.deflator(year).is_some() {
            return None;
        }
        let end = |known: Option<&(u32, f64)>| known.map_or(0, |(year, _)| *year);
        let (first, last) = (end(self.deflators.first()), end(self.deflators.last()));
        Some(FaultKind::PriceYear { year, first, last })
    }

    /// Years whose deflator is a forecast.
    pub fn forecasts(&self) -> &[u32] {
        &self.forecasts
    }

    /// Years whose deflator is over 1.25 times the one before, or under it by as much.
    pub fn deflator_jumps(&self) -> Vec<u32> {
        const JUMP: f64 = 1.25;
        let neighbours = self.deflators.windows(2).filter(|pair| pair[0].0 + 1 == pair[1].0);
        neighbours
            .filter(|pair| pair[1].1 > pair[0].1 * JUMP || pair[0].1 > pair[1].1 * JUMP)
            .map(|pair| pair[1].0)
            .collect()
    }
}

fn ids(list: Option<&Node>) -> Vec<String> {
    let entries = list.map_or(&[][..], Node::entries);
    let ids =
        entries.iter().filter_map(|entry| entry.get("id").and_then(Node::as_text)).filter(|id| is_id(id));
    let mut seen = HashSet::new();
    ids.filter(|id| seen.insert(*id)).map(str::to_owned).collect()
}

/// The built-in table, with the scenario's own years in place of or beside it.
fn deflators(own: Option<&Node>) -> Vec<(u32, f64)> {
    let mut table: Vec<(u32, f64)> = gdp_deflators().collect();
    for (key, value) in own.map_or(&[][..], Node::fields) {
        if let (Some(year), Some(index)) = (year(key), value.as_number().filter(|index| *index > 0.0)) {
            table.retain(|(known, _)| *known != year);
            table.push((year, index));
        }
    }
    table.sort_by_key(|(year, _)| *year);
    table
}

/// A year of four digits.
pub(crate) fn year(key: &str) -> Option<u32> {
    let digits = key.len() == 4 && key.bytes().all(|byte| byte.is_ascii_digit());
    if digits { key.parse().ok() } else { None }
}

/// Whether this is 1 to 40 of `a-z 0-9 -`.
pub(crate) fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&id.len()) && id.bytes().all(allowed)
}
