//! The default 8,192 draws beside 1,000,000, on every preset: METHOD.md section 13.
//!
//! Four minutes where it is compiled for speed: `cargo test --release --test native million -- --ignored --nocapture`.

use outcomes_calculator::data::presets::PRESETS;
use outcomes_calculator::uncertainty::draws::Draws;
use serde_json::Value;

use crate::support::results_of;

/// Runs of plain random draws from which the error of one is reckoned, figure by figure.
const RUNS: u64 = 24;

/// How many standard errors a figure may be from that of a million draws. Of some 500 figures one is beyond four by
/// chance in 30 tries; scrambled Sobol points should do better than plain draws.
const MOST_ERRORS: f64 = 4.0;

/// Each mean, percentile and chance of a run, with its place in the results; those that are null are NaN.
fn figures(scenario: &Value, count: u32, seed: u64) -> Vec<(String, f64)> {
    let found = results_of(scenario, Draws { count, seed })["uncertainty"].clone();
    let (mut figures, mut asked) = (Vec::new(), Vec::new());
    for part in ["views", "payback", "cumulative_fiscal"] {
        asked.push((part.to_owned(), found[part].clone()));
    }
    while let Some((at, value)) = asked.pop() {
        match value {
            Value::Object(fields) => {
                asked.extend(fields.into_iter().map(|(key, value)| (format!("{at}.{key}"), value)));
            }
            Value::Array(list) => {
                asked.extend(list.into_iter().enumerate().map(|(t, value)| (format!("{at}.{t}"), value)));
            }
            value => figures.push((at, value.as_f64().unwrap_or(f64::NAN))),
        }
    }
    figures
}

/// The standard error of one figure of 8,192 draws: that of a share by the binomial rule, all others as runs of as
/// many plain random draws scatter.
fn standard_error(path: &str, of_million: f64, runs: &[Vec<(String, f64)>], index: usize) -> f64 {
    if path.contains("chance") {
        return ((of_million * (1.0 - of_million)).max(1.0 / 8192.0) / 8192.0).sqrt();
    }
    let values: Vec<f64> = runs.iter().map(|run| run[index].1).collect();
    let count = f64::from(u32::try_from(values.len()).unwrap());
    let mean = values.iter().sum::<f64>() / count;
    (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0)).sqrt()
}

#[test]
#[ignore = "four minutes, where it is compiled for speed"]
fn the_figures_of_8192_draws_are_those_of_a_million_within_their_error() {
    let mut all = Vec::new();
    for preset in PRESETS {
        let scenario: Value = serde_json::from_str(preset.text()).unwrap();
        let (found, million) = (figures(&scenario, 8192, 1), figures(&scenario, 1_000_000, 2));
        // 8,191 is no power of two, so these are plain random draws.
        let runs: Vec<_> = (0..RUNS).map(|run| figures(&scenario, 8191, 100 + run)).collect();
        for (index, ((path, value), (_, of_million))) in found.iter().zip(&million).enumerate() {
            assert_eq!(value.is_nan(), of_million.is_nan(), "{}: {path}", preset.id);
            if value == of_million || value.is_nan() {
                continue;
            }
            let errors = (value - of_million).abs() / standard_error(path, *of_million, &runs, index);
            all.push((errors, format!("{} {path}: {value}, not {of_million}", preset.id)));
        }
    }
    all.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (errors, told) in all.iter().take(5) {
        println!("{errors:.2} standard errors: {told}");
    }
    println!("{} figures compared, half of them within {:.2}", all.len(), all[all.len() / 2].0);
    assert!(all.len() > 300 && all[0].0 < MOST_ERRORS, "{:?}", all[0]);
}
