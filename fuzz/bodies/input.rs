//! Bytes taken one choice after another; where they run out, 0 is chosen.

/// What is left of the bytes.
pub struct Input<'a>(pub &'a [u8]);

impl Input<'_> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn byte(&mut self) -> u8 {
        let Some((first, left)) = self.0.split_first() else { return 0 };
        self.0 = left;
        *first
    }

    /// One of so many things; of none, 0.
    pub fn place(&mut self, many: usize) -> usize {
        let chosen = usize::from(self.byte()) << 8 | usize::from(self.byte());
        chosen.checked_rem(many).unwrap_or(0)
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.place(list.len())]
    }

    /// A number of any bits.
    pub fn number(&mut self) -> f64 {
        f64::from_bits(u64::from_le_bytes([0; 8].map(|_: u8| self.byte())))
    }

    /// As much text as the next byte says.
    pub fn text(&mut self) -> String {
        let length = usize::from(self.byte() & 31).min(self.0.len());
        let (text, left) = self.0.split_at(length);
        self.0 = left;
        String::from_utf8_lossy(text).into_owned()
    }
}
