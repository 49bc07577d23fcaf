//! What a pound of each financial year was worth.
//!
//! ```
//! use outcomes_calculator::data::deflators::GDP_DEFLATOR;
//!
//! // £109 of 2011/12 in pounds of 2023/24: 109 × 100 / 73.1486.
//! let (_, index) = GDP_DEFLATOR.iter().find(|(year, _)| *year == 2011).expect("2011/12 is in it");
//! assert!((109.0 * 100.0 / index - 149.01).abs() < 0.01);
//! ```

/// The GDP deflator by financial year (2011 means 2011/12), 2023/24 = 100.
///
/// Source: HM Treasury, GDP deflators at market prices (Open Government Licence v3.0), derived. 2000/01 to
/// 2013/14: the financial-year series of March 2015, as the GMCA Unit Cost Database v1.4 uses it, chained at
/// 2013/14. 2014/15 to 2023/24: the calendar-year series of December 2025, three quarters of a year and one of
/// the next. 2024/25: the published ratio to 2020/21 of 1.1751 (March 2026, read second-hand), good to about 1 %.
pub const GDP_DEFLATOR: &[(u32, f64)] = &[
    (2000, 55.7995),
    (2001, 56.6454),
    (2002, 58.1363),
    (2003, 59.32),
    (2004, 61.1904),
    (2005, 62.9),
    (2006, 64.6053),
    (2007, 66.4956),
    (2008, 68.1646),
    (2009, 69.9267),
    (2010, 71.8623),
    (2011, 73.1486),
    (2012, 74.3292),
    (2013, 75.9072),
    (2014, 76.9413),
    (2015, 77.6629),
    (2016, 78.9714),
    (2017, 80.275),
    (2018, 81.952),
    (2019, 84.5112),
    (2020, 87.7878),
    (2021, 89.3649),
    (2022, 94.5981),
    (2023, 100.0),
    (2024, 103.16),
];

#[cfg(test)]
mod tests {
    use super::GDP_DEFLATOR;

    fn index(year: u32) -> f64 {
        GDP_DEFLATOR.iter().find(|(known, _)| *known == year).unwrap().1
    }

    #[test]
    fn years_follow_one_another_and_the_base_is_100() {
        assert!(GDP_DEFLATOR.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0));
        assert_eq!(index(2023), 100.0);
        assert_eq!((GDP_DEFLATOR[0].0, GDP_DEFLATOR[GDP_DEFLATOR.len() - 1].0), (2000, 2024));
    }

    /// HM Treasury's series of March 2015 (1989/90 = 100), as the GMCA Unit Cost Database v1.4 prints it.
    #[test]
    fn early_years_move_as_the_published_series_does() {
        let published = 190.033_434_151_110_53;
        for (year, value) in
            [(2002, 145.544_126_026_600_28), (2006, 161.738_977_912_933_3), (2011, 183.127_220_958_740_93)]
        {
            let (found, expected) = (index(2013) / index(year), published / value);
            assert!((found - expected).abs() < 1e-5, "{year}: {found}, published {expected}");
        }
    }

    /// HM Treasury, March 2026: prices of 2024/25 were 1.1751 times those of 2020/21.
    #[test]
    fn the_last_year_stands_as_published_to_2020() {
        assert!((index(2024) / index(2020) - 1.1751).abs() < 1e-4);
    }
}
