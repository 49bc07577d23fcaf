//! Rows of yearly numbers, kept together so that an evaluation allocates once.

/// One row of years for each group, outcome, service or agency.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    years: usize,
    cells: Box<[f64]>,
}

impl Grid {
    pub fn new(rows: usize, years: usize) -> Self {
        Self { years, cells: vec![0.0; rows * years].into() }
    }

    #[inline(always)]
    pub fn row(&self, index: usize) -> &[f64] {
        &self.cells[index * self.years..(index + 1) * self.years]
    }

    #[inline(always)]
    pub fn row_mut(&mut self, index: usize) -> &mut [f64] {
        &mut self.cells[index * self.years..(index + 1) * self.years]
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.cells.len() / self.years
    }

    /// The sum over all rows, in order.
    pub fn total(&self) -> f64 {
        self.cells.iter().fold(0.0, |sum, cell| sum + cell)
    }

    pub fn clear(&mut self) {
        self.cells.fill(0.0);
    }
}
