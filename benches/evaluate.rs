//! How long an evaluation takes natively: one line a preset, `ID DRAWS MILLISECONDS`, the median of several runs.
//! `make bench` sets these beside the same in a browser.

use std::hint::black_box;
use std::time::Instant;

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::model;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::work::Work;

/// The draws to take in turn, and how often each is timed.
const RUNS: [(u32, usize); 2] = [(0, 41), (8_192, 15)];

fn main() -> Result<(), String> {
    for preset in PRESETS {
        let scenario = read(preset.text.as_bytes()).map_err(|faults| format!("{}: {faults:?}", preset.id))?;
        for (count, times) in RUNS {
            let mut took: Vec<f64> = Vec::new();
            for _ in 0..times {
                let start = Instant::now();
                let appraisal = validate(&scenario).map_err(|faults| format!("{}: {faults:?}", preset.id))?;
                let results = model::evaluate::evaluate(&appraisal);
                black_box(Work::new(&appraisal, results, Draws { count, seed: 1 }).finish());
                took.push(start.elapsed().as_secs_f64() * 1_000.0);
            }
            took.sort_unstable_by(f64::total_cmp);
            println!("{} {count} {:.3}", preset.id, took[times / 2]);
        }
    }
    Ok(())
}
