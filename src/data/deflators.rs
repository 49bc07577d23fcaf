//! What a pound of each financial year was worth.

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
