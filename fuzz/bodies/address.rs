//! Base64 as addresses have it, without padding: RFC 4648, section 5.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as letters.
pub fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(LETTERS[(bits >> (18 - 6 * place)) as usize & 63]));
        }
    }
    text
}

/// Letters as the bytes they were made from.
pub fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        let bits = four.iter().fold(0, |bits, letter| bits << 6 | place(*letter)) << (6 * (4 - four.len()));
        let [_, three @ ..] = bits.to_be_bytes();
        bytes.extend(&three[..four.len() - 1]);
    }
    bytes
}

fn place(letter: u8) -> u32 {
    (0..64).find(|place| LETTERS[*place as usize] == letter).expect("a letter of base64")
}
