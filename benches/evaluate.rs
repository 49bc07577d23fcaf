//! How long an evaluation takes natively: for each line `ID DRAWS` that it is given, one evaluation of that preset and a
//! line with its milliseconds. `make bench` sets these beside the same in a browser.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use outcomes_calculator::data::presets::preset;
use outcomes_calculator::model;
use outcomes_calculator::scenario::read::read;
use outcomes_calculator::scenario::validate::validate;
use outcomes_calculator::uncertainty::draws::Draws;
use outcomes_calculator::uncertainty::work::Work;

fn main() -> Result<(), Box<dyn Error>> {
    for line in std::io::stdin().lines() {
        let line = line?;
        let (id, count) = line.split_once(' ').ok_or("a line is ID DRAWS")?;
        let text = preset(id).ok_or("there is no such preset")?;
        let draws = Draws { count: count.parse()?, seed: 1 };
        let scenario = read(text.as_bytes()).map_err(|faults| format!("{id}: {faults:?}"))?;
        let start = Instant::now();
        let appraisal = validate(&scenario).map_err(|faults| format!("{id}: {faults:?}"))?;
        let results = model::evaluate::evaluate(&appraisal);
        black_box(Work::new(&appraisal, results, draws).finish());
        println!("{:.3}", start.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(())
}
