//! The keys of a scenario file, by number. A link holds their numbers, so the list only ever grows at its end.

/// Every key of the field table.
pub(super) const KEYS: &[&str] = &[
    "format",
    "title",
    "place",
    "summary",
    "appraisal",
    "agencies",
    "services",
    "groups",
    "outcomes",
    "redesign",
    "efficiency",
    "deal",
    "ranges",
    "start_year",
    "years",
    "price_year",
    "discounting",
    "optimism_bias",
    "deflators",
    "rate",
    "id",
    "name",
    "kind",
    "output",
    "unit_cost",
    "volume",
    "growth",
    "paid_by",
    "cashable",
    "cash_lag",
    "cash_step",
    "duplicated",
    "digital",
    "covers",
    "people",
    "use",
    "turnover",
    "unit",
    "group",
    "success",
    "deadweight",
    "attribution",
    "displacement",
    "lag",
    "lasts",
    "drop_off",
    "evidence",
    "effects",
    "adds",
    "values",
    "amount",
    "per",
    "falls_to",
    "transfer",
    "health",
    "delivery_years",
    "rollout",
    "take_up",
    "costs",
    "levers",
    "reach",
    "engagement",
    "retention",
    "start",
    "year",
    "from",
    "to",
    "scope",
    "unit_cost_cut",
    "cut_years",
    "repeat_demand",
    "repeat_years",
    "duplicates_removed",
    "moved_online",
    "cost_ratio",
    "contributions",
    "share_back",
    "outcome_payments",
    "surplus",
    "return",
    "agency",
    "outcome",
    "path",
    "low",
    "high",
    "shape",
    "together",
    "person_centred",
    "outcomes_first",
    "frequent_users",
    "multi_agency",
    "digital_data",
    "social_action",
    "peer_networks",
    "strength",
    "effect",
    "network",
    "space",
    "cost_per_link",
    "targeting",
    "volunteers",
    "hours",
    "hour_value",
    "own_benefit",
    "members",
    "source",
    "grades",
    "price_growth",
    "basis",
    "counted_from",
    "phrase",
    "opposite",
    "en",
    "cy",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::node::Node;
    use crate::scenario::schema::schema;

    #[test]
    fn every_field_has_a_number_and_no_two_the_same() {
        let mut missing = Vec::new();
        let all = schema();
        let mut asked = vec![&all];
        while let Some(node) = asked.pop() {
            let properties = node.get("properties").map_or(&[][..], Node::fields);
            missing.extend(properties.iter().map(|(key, _)| key).filter(|key| !KEYS.contains(&key.as_str())));
            asked.extend(node.entries());
            asked.extend(node.fields().iter().map(|(_, value)| value));
        }
        assert!(missing.is_empty(), "append {missing:?}");
        assert!(KEYS.iter().enumerate().all(|(place, key)| !KEYS[..place].contains(key)));
    }

    /// Links made by the first release hold these numbers.
    #[test]
    fn numbers_never_change() {
        for (key, number) in [("format", 1), ("title", 2)] {
            assert_eq!(KEYS.iter().position(|known| *known == key), Some(number - 1));
        }
    }
}
