//! Long work on ranges and draws: how far it has come, and whether the reader has stopped it.
//!
//! ```
//! # use outcomes_calculator::{data::presets::preset, scenario::Scenario};
//! # use outcomes_calculator::session::{action::Action, settings::Settings, state::State};
//! # let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap_or_default())?);
//! use outcomes_calculator::session::long_work::LongWork;
//! use outcomes_calculator::uncertainty::{draws::Draws, evaluate::evaluate};
//! use std::rc::Rc;
//!
//! let begun = State::open(scenario, Settings::default()).expect("a preset has no faults");
//! let going = begun.reduce(Action::Work(LongWork::Going(40)));
//! let stopped = going.reduce(Action::Work(LongWork::Stopped));
//! assert_eq!((stopped.work, &stopped.results), (LongWork::Stopped, &begun.results));
//!
//! let results = evaluate(&going.appraisal, Draws { count: 8, seed: 1 });
//! let done = going.completed(&going.scenario, Rc::new(results));
//! assert_eq!((done.work, done.is_complete()), (LongWork::Done, true));
//! # Ok::<(), serde_json::Error>(())
//! ```

/// How the work on the ranges and draws of the scenario on the screen goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LongWork {
    /// There is none to speak of: there are no ranges, or they take less time than a reader waits.
    #[default]
    Short,
    /// So many hundredths are done.
    Going(u8),
    /// It took its time and is done.
    Done,
    /// The reader has stopped it: the results are those of the scenario without draws.
    Stopped,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::presets::preset;
    use std::rc::Rc;

    use crate::model::evaluate::evaluate;
    use crate::scenario::Scenario;
    use crate::scenario::edit::Edit;
    use crate::session::action::Action;
    use crate::session::settings::Settings;
    use crate::session::state::State;
    use crate::uncertainty;
    use crate::uncertainty::draws::Draws;

    fn changed() -> State {
        let scenario = Scenario::new(serde_json::from_str(preset("frequent-ae").unwrap()).unwrap());
        let begun = complete(&State::open(scenario, Settings::default()).unwrap());
        begun.reduce(Action::Edit(Edit::SetNumber { path: "appraisal.years".into(), value: 7.0 }))
    }

    fn complete(state: &State) -> State {
        let results = uncertainty::evaluate::evaluate(&state.appraisal, Draws { count: 8, seed: 1 });
        state.reduce(Action::Complete(Rc::clone(&state.scenario), Rc::new(results)))
    }

    #[test]
    fn what_is_stopped_leaves_the_results_of_the_scenario_without_draws() {
        let going = changed().reduce(Action::Work(LongWork::Going(40)));
        assert!(going.earlier.is_some() && going.work == LongWork::Going(40));
        let stopped = going.reduce(Action::Work(LongWork::Stopped));
        assert_eq!((stopped.work, &stopped.earlier), (LongWork::Stopped, &None));
        assert_eq!(*stopped.results, evaluate(&stopped.appraisal));
        let again = stopped.reduce(Action::Work(LongWork::Going(0)));
        assert_eq!((complete(&again).work, complete(&again).is_complete()), (LongWork::Done, true));
    }

    #[test]
    fn short_work_and_a_new_change_are_not_spoken_of() {
        assert_eq!(complete(&changed()).work, LongWork::Short);
        let stopped = changed().reduce(Action::Work(LongWork::Stopped));
        let edit = Edit::SetNumber { path: "appraisal.years".into(), value: 8.0 };
        assert_eq!(stopped.reduce(Action::Edit(edit)).work, LongWork::Short);
        assert_eq!(complete(&stopped).reduce(Action::Work(LongWork::Going(1))).work, LongWork::Short);
    }
}
