//! Bytes as the letters that an address carries unchanged: base64url without padding (RFC 4648).

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as letters.
pub(super) fn to_base64(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let mut group = [0; 4];
        group[1..=three.len()].copy_from_slice(three);
        let bits = u32::from_be_bytes(group);
        for place in 0..=three.len() {
            let sextet = (bits >> (18 - 6 * place)) & 63;
            letters.push(char::from(LETTERS[sextet as usize]));
        }
    }
    letters
}

/// Letters as bytes; none where a letter is no base64, or where bits are left over that are not 0.
pub(super) fn from_base64(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3 + 2);
    for four in letters.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for letter in four {
            bits = bits << 6 | value(*letter)?;
        }
        let whole = four.len() * 6 / 8;
        let bits = bits << (6 * (4 - four.len()));
        let [_, group @ ..] = bits.to_be_bytes();
        if four.len() == 1 || group[whole..].iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend_from_slice(&group[..whole]);
    }
    Some(bytes)
}

/// The bytes that are whole in letters that may have been cut, or have some behind them that are no part of them.
pub(super) fn whole_bytes(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in letters.bytes() {
        bits = bits << 6 | value(letter)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 255) as u8);
        }
    }
    Some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4648 section 10, without padding.
    #[test]
    fn letters_are_those_of_the_standard() {
        for (text, letters) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(to_base64(text.as_bytes()), letters);
            assert_eq!(from_base64(letters).unwrap(), text.as_bytes());
        }
        assert_eq!(to_base64(&[0xfb, 0xff]), "-_8");
        for (letters, bytes) in [("Zm9vYg", "foob"), ("Zm9vY", "foo"), ("Z", ""), ("Zm9vYmFyZ", "foobar")] {
            assert_eq!(whole_bytes(letters).unwrap(), bytes.as_bytes());
        }
        for wrong in ["Z", "Zh", "Zm9", "Zg==", "Zm 9", "Zm9v+", "é"] {
            assert_eq!(from_base64(wrong), None, "{wrong}");
        }
    }
}
