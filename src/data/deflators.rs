//! What a pound of each financial year was worth, and is expected to be worth.
//!
//! ```
//! use outcomes_calculator::data::deflators::gdp_deflators;
//!
//! // £109 of 2011/12 in pounds of 2025/26: 109 × 100 / 67.9779.
//! let index = gdp_deflators().find(|(year, _)| *year == 2011).expect("2011/12 is in it").1;
//! assert!((109.0 * 100.0 / index - 160.35).abs() < 0.01);
//! ```

/// The GDP deflator by financial year (2011 means 2011/12), 2025/26 = 100: outturn.
///
/// Source: HM Treasury, *GDP deflators at market prices, and money GDP, June 2026 (Quarterly National Accounts)*, published
/// 30 June 2026, Open Government Licence v3.0, brought to 2025/26 = 100.
pub const OUTTURN: &[(u32, f64)] = &[
    (2000, 52.5543),
    (2001, 53.6079),
    (2002, 54.7102),
    (2003, 56.0523),
    (2004, 57.7233),
    (2005, 59.3089),
    (2006, 61.0914),
    (2007, 62.2864),
    (2008, 64.6079),
    (2009, 65.4436),
    (2010, 66.5571),
    (2011, 67.9779),
    (2012, 69.1565),
    (2013, 70.5952),
    (2014, 71.5931),
    (2015, 72.0902),
    (2016, 73.5353),
    (2017, 74.4665),
    (2018, 76.1639),
    (2019, 78.1735),
    (2020, 82.2588),
    (2021, 82.4554),
    (2022, 88.2512),
    (2023, 92.8945),
    (2024, 96.6694),
    (2025, 100.0000),
];

/// What the Office for Budget Responsibility expects the deflator to rise by a year after the outturn, in per cent.
///
/// Source: the same publication.
pub const FORECAST_GROWTH: &[(u32, f64)] =
    &[(2026, 2.005_742), (2027, 1.94198), (2028, 1.865_316), (2029, 1.864_367), (2030, 2.015_962)];

/// The whole table, outturn and forecast: `D[y] = D[y − 1] × (1 + growth / 100)` beyond the outturn.
///
/// ```
/// # use outcomes_calculator::data::deflators::gdp_deflators;
/// assert_eq!(gdp_deflators().next(), Some((2000, 52.5543)));
/// assert_eq!(gdp_deflators().last().map(|(year, _)| year), Some(2030));
/// ```
pub fn gdp_deflators() -> impl Iterator<Item = (u32, f64)> {
    let last = OUTTURN.last().map_or(100.0, |(_, index)| *index);
    let forecasts = FORECAST_GROWTH.iter().scan(last, |index, (year, growth)| {
        *index *= 1.0 + growth / 100.0;
        Some((*year, *index))
    });
    OUTTURN.iter().copied().chain(forecasts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(year: u32) -> f64 {
        gdp_deflators().find(|(known, _)| *known == year).unwrap().1
    }

    #[test]
    fn years_follow_one_another_and_the_base_is_the_last_outturn() {
        let years: Vec<u32> = gdp_deflators().map(|(year, _)| year).collect();
        assert_eq!(years, (2000..=2030).collect::<Vec<_>>());
        assert_eq!(OUTTURN.last(), Some(&(2025, 100.0)));
    }

    /// Two are quoted from the same edition by another project; by hand, 2026/27 is 2.005742 % above 2025/26, and 2030/31 is
    /// 1.02005742 × 1.0194198 × 1.01865316 × 1.01864367 × 1.02015962 of it.
    #[test]
    fn ratios_are_those_that_were_published() {
        for (from, to, ratio, within) in [
            (2013, 2024, 1.3693, 1e-4),
            (2018, 2024, 1.2692, 1e-4),
            (2025, 2026, 1.020_057_42, 1e-9),
            (2025, 2030, 1.100_765, 1e-5),
        ] {
            let found = index(to) / index(from);
            assert!((found - ratio).abs() < within, "{from} to {to}: {found}, published {ratio}");
        }
    }
}
