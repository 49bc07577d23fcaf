//! How wide letters are: as the browser measures them in the host’s typeface, or as those of Arial are.
//!
//! ```
//! use outcomes_calculator::report::layout::face::Face;
//!
//! let arial = Face::arial();
//! // 556 + 556 thousandths of 14 pixels.
//! assert_eq!(arial.width("£0", false), 156);
//! assert!(arial.width("Carry on", true) > arial.width("Carry on", false));
//! assert_eq!(Face::new(|_, _| 500).width("ŵŵŵŵ", false), 280);
//! ```

use std::cell::RefCell;

/// The size of text in a chart, in tenths of a pixel.
pub const SIZE: i32 = 140;
/// The size of large text, in tenths of a pixel.
pub const LARGE: i32 = 190;

/// Letters up to here are measured once.
const KNOWN: usize = 0x180;
/// What is not measured yet.
const UNKNOWN: i16 = -1;

/// The letters of Arial from the space on, in thousandths of their size.
const ARIAL: [i16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The same in bold.
const ARIAL_BOLD: [i16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/// A typeface, as far as a layout has to know it.
pub struct Face {
    measure: Box<dyn Fn(char, bool) -> i16>,
    known: RefCell<[Vec<i16>; 2]>,
}

impl Face {
    /// A typeface of which `measure` tells how wide a letter is, plain or bold, in thousandths of its size.
    pub fn new(measure: impl Fn(char, bool) -> i16 + 'static) -> Self {
        let unknown = || vec![UNKNOWN; KNOWN];
        Self { measure: Box::new(measure), known: RefCell::new([unknown(), unknown()]) }
    }

    /// Arial, or what stands in for it.
    #[must_use]
    pub fn arial() -> Self {
        Self::new(|letter, is_bold| {
            let widths = if is_bold { ARIAL_BOLD } else { ARIAL };
            let plain = match letter {
                'â' | 'à' | 'á' | 'ä' => 'a',
                'ê' | 'è' | 'é' | 'ë' | '£' | '–' => 'e',
                'î' | 'ì' | 'í' | 'ï' | '·' | '\u{a0}' => ' ',
                'ô' | 'ò' | 'ó' | 'ö' => 'o',
                'û' | 'ù' | 'ú' | 'ü' => 'u',
                'ŵ' => 'w',
                'ŷ' | 'ÿ' => 'y',
                '−' => '+',
                '’' | '‘' => 'i',
                '“' | '”' => '-',
                '\u{2060}' => return 0,
                letter => letter,
            };
            let place = usize::try_from(u32::from(plain)).ok().and_then(|place| place.checked_sub(32));
            place.and_then(|place| widths.get(place)).copied().unwrap_or(1000)
        })
    }

    /// How wide a text is in the size of charts, in tenths of a pixel.
    #[must_use]
    pub fn width(&self, text: &str, is_bold: bool) -> i32 {
        let thousandths = text.chars().map(|letter| self.letter(letter, is_bold)).sum::<i32>();
        (thousandths * SIZE + 999) / 1000
    }

    fn letter(&self, letter: char, is_bold: bool) -> i32 {
        let mut known = self.known.borrow_mut();
        let place = usize::try_from(u32::from(letter)).unwrap_or(KNOWN);
        let width = match known[usize::from(is_bold)].get_mut(place) {
            Some(known) => {
                if *known == UNKNOWN {
                    *known = (self.measure)(letter, is_bold);
                }
                *known
            }
            None => (self.measure)(letter, is_bold),
        };
        i32::from(width)
    }
}
