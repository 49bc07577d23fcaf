//! A table of texts: the same numbers as a chart, and tables of their own.

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The head of each column, the first of them that of the row heads.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is about.
    pub head: String,
    /// A cell for each further column.
    pub cells: Vec<String>,
}

impl Table {
    /// A table with no rows yet.
    #[must_use]
    pub fn new<const N: usize>(caption: &str, columns: [&str; N]) -> Self {
        Self {
            caption: caption.to_owned(),
            columns: columns.into_iter().map(str::to_owned).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn push<const N: usize>(&mut self, head: &str, cells: [String; N]) {
        self.rows.push(Row { head: head.to_owned(), cells: cells.into() });
    }
}
