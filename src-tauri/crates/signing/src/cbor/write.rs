//! Writes items in their one deterministic form.

use super::Major;

/// What is written so far.
#[derive(Debug, Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    /// The shortest head that holds the number.
    pub(crate) fn head(&mut self, major: Major, number: u64) {
        let top = (major as u8) << 5;
        let bytes = number.to_be_bytes();
        match number {
            0..24 => self.0.push(top | bytes[7]),
            24..0x100 => self.0.extend([top | 24, bytes[7]]),
            0x100..0x1_0000 => self.long(top | 25, &bytes[6..]),
            0x1_0000..0x1_0000_0000 => self.long(top | 26, &bytes[4..]),
            _ => self.long(top | 27, &bytes),
        }
    }

    fn long(&mut self, head: u8, bytes: &[u8]) {
        self.0.push(head);
        self.0.extend_from_slice(bytes);
    }

    pub(crate) fn unsigned(&mut self, number: u64) {
        self.head(Major::Unsigned, number);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.head(Major::Bytes, bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.head(Major::Text, text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    /// A key of a map and its text.
    pub(crate) fn entry(&mut self, key: u64, text: &str) {
        self.unsigned(key);
        self.text(text);
    }

    pub(crate) fn done(self) -> Vec<u8> {
        self.0
    }
}
