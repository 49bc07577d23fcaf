//! From a scenario to an appraisal, or to every fault in it.

use crate::model::appraisal::Appraisal;
use crate::scenario::Scenario;
use crate::scenario::check::Check;
use crate::scenario::compile::compile;
use crate::scenario::fault::Fault;
use crate::scenario::known::Known;
use crate::scenario::node::Node;
use crate::scenario::rules::check_across_fields;
use crate::text::fault::FaultKind;

/// Checks a whole scenario.
///
/// # Errors
///
/// Every fault at once, each with its code and path: METHOD.md section 2.
///
/// ```
/// # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
/// # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
/// use outcomes_calculator::scenario::edit::Edit;
/// use outcomes_calculator::scenario::validate::validate;
///
/// assert!(validate(&scenario).is_ok());
///
/// let edit = Edit::SetNumber { path: "appraisal.years".into(), value: 61.0 };
/// let faults = validate(&scenario.with(&edit).expect("the path leads somewhere")).expect_err("at most 60");
/// assert_eq!((faults[0].kind.code(), faults[0].path.as_str()), ("out_of_range", "appraisal.years"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate(scenario: &Scenario) -> Result<Appraisal, Vec<Fault>> {
    let root = scenario.root();
    if !is_finite(root) {
        let kind = FaultKind::Syntax("a number is not finite".to_owned());
        return Err(vec![Fault { kind, path: String::new() }]);
    }
    let known = Known::new(root);
    let mut check = Check::new(&known);
    check.scenario(root);
    let mut faults = check.into_faults();
    check_across_fields(root, &known, &mut faults);
    if faults.is_empty() { Ok(compile(root, &known)) } else { Err(faults) }
}

fn is_finite(node: &Node) -> bool {
    match node {
        Node::Null | Node::Flag(_) | Node::Text(_) => true,
        Node::Number(value) => value.is_finite(),
        Node::List(entries) => entries.iter().all(is_finite),
        Node::Object(fields) => fields.iter().all(|(_, value)| is_finite(value)),
    }
}
