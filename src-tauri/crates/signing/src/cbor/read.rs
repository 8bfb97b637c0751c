//! Reads items one after the other, without recursion: a nest of arrays costs nothing, for nobody asks for it.

use super::Major;

/// What is left to read. Every answer `None` means: not in this form, or cut off.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(&'a [u8]);

/// The keys of a map that are still to come.
#[derive(Debug)]
pub(crate) struct Keys {
    left: u64,
    last: Option<u64>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// True when nothing is left over.
    pub(crate) fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// The number in a head of this kind: a value, a length or a tag.
    pub(crate) fn head(&mut self, major: Major) -> Option<u64> {
        let first = *self.take(1)?.first()?;
        if first >> 5 != major as u8 {
            return None;
        }
        let (width, least) = match first & 0x1f {
            small @ 0..24 => return Some(u64::from(small)),
            24 => (1, 24),
            25 => (2, 0x100),
            26 => (4, 0x1_0000),
            27 => (8, 0x1_0000_0000),
            _ => return None,
        };
        let number = self
            .take(width)?
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        (number >= least).then_some(number)
    }

    pub(crate) fn unsigned(&mut self) -> Option<u64> {
        self.head(Major::Unsigned)
    }

    /// At most `cap` bytes.
    pub(crate) fn bytes(&mut self, cap: usize) -> Option<&'a [u8]> {
        let length = self.head(Major::Bytes)?;
        self.counted(length, cap)
    }

    /// UTF-8 of at most `cap` bytes.
    pub(crate) fn text(&mut self, cap: usize) -> Option<&'a str> {
        let length = self.head(Major::Text)?;
        std::str::from_utf8(self.counted(length, cap)?).ok()
    }

    fn counted(&mut self, length: u64, cap: usize) -> Option<&'a [u8]> {
        let length = usize::try_from(length).ok().filter(|length| *length <= cap)?;
        self.take(length)
    }

    /// An array of at most `cap` items, which the caller reads.
    pub(crate) fn array(&mut self, cap: u64) -> Option<u64> {
        self.head(Major::Array).filter(|length| *length <= cap)
    }

    /// A map of at most `cap` entries.
    pub(crate) fn map(&mut self, cap: u64) -> Option<Keys> {
        let left = self.head(Major::Map).filter(|length| *length <= cap)?;
        Some(Keys { left, last: None })
    }
}

impl Keys {
    /// The next key; inside `None` at the end of the map. A key that does not ascend is refused.
    #[expect(clippy::option_option, reason = "refused is something else than finished")]
    pub(crate) fn key(&mut self, reader: &mut Reader<'_>) -> Option<Option<u64>> {
        if self.left == 0 {
            return Some(None);
        }
        self.left -= 1;
        let key = reader.unsigned()?;
        if self.last.is_some_and(|last| last >= key) {
            return None;
        }
        self.last = Some(key);
        Some(Some(key))
    }
}
