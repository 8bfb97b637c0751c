//! The part of CBOR (RFC 8949) that a code needs, in its deterministic form (section 4.2): shortest heads, definite lengths,
//! keys in ascending order. What is written in any other way is refused, so that one statement has one code.

mod read;
mod write;

pub(crate) use read::Reader;
pub(crate) use write::Writer;

/// Kinds of items, by the three bits of their head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Major {
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4,
    Map = 5,
    Tag = 6,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From appendix A of RFC 8949, as far as this part goes.
    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let examples: [(u64, &[u8]); 9] = [
            (0, &[0x00]),
            (23, &[0x17]),
            (24, &[0x18, 0x18]),
            (255, &[0x18, 0xff]),
            (256, &[0x19, 0x01, 0x00]),
            (1000, &[0x19, 0x03, 0xe8]),
            (65536, &[0x1a, 0, 1, 0, 0]),
            (1_000_000_000_000, &[0x1b, 0, 0, 0, 0xe8, 0xd4, 0xa5, 0x10, 0]),
            (u64::MAX, &[0x1b, 255, 255, 255, 255, 255, 255, 255, 255]),
        ];
        for (number, bytes) in examples {
            let mut writer = Writer::default();
            writer.unsigned(number);
            assert_eq!(writer.done(), bytes);
            let mut reader = Reader::new(bytes);
            assert_eq!(reader.unsigned(), Some(number));
            assert!(reader.is_done());
        }
    }

    #[test]
    fn longer_forms_are_refused() {
        let long: [&[u8]; 8] = [
            &[0x18, 0x17],
            &[0x19, 0x00, 0xff],
            &[0x1a, 0, 0, 0xff, 0xff],
            &[0x1b, 0, 0, 0, 0, 255, 255, 255, 255],
            &[0x1c],
            &[0x1f],
            &[0x18],
            &[],
        ];
        for bytes in long {
            assert_eq!(Reader::new(bytes).unsigned(), None, "{bytes:?}");
        }
        assert_eq!(
            Reader::new(&[0x7f, 0x61, 0x61, 0xff]).text(9),
            None,
            "without a definite length"
        );
        assert_eq!(Reader::new(&[0x9f, 0xff]).head(Major::Array), None);
    }

    #[test]
    fn lengths_are_checked_before_anything_is_made() {
        let huge = [0x5b, 0x7f, 255, 255, 255, 255, 255, 255, 255];
        assert_eq!(Reader::new(&huge).bytes(usize::MAX), None);
        assert_eq!(Reader::new(&[0x42, 1]).bytes(9), None, "cut off");
        assert_eq!(Reader::new(&[0x42, 1, 2]).bytes(1), None, "over the cap");
        assert_eq!(Reader::new(&[0x62, 0xc3, 0x28]).text(9), None, "not UTF-8");
    }

    #[test]
    fn keys_ascend() {
        let map = |bytes: &'static [u8]| {
            let mut reader = Reader::new(bytes);
            let mut left = reader.map(9)?;
            let mut keys = Vec::new();
            while let Some(key) = left.key(&mut reader)? {
                reader.unsigned()?;
                keys.push(key);
            }
            reader.is_done().then_some(keys)
        };
        assert_eq!(map(&[0xa2, 1, 0, 2, 0]), Some(vec![1, 2]));
        assert_eq!(map(&[0xa0]), Some(vec![]));
        assert_eq!(map(&[0xa2, 2, 0, 1, 0]), None, "descending");
        assert_eq!(map(&[0xa2, 1, 0, 1, 0]), None, "twice");
        assert_eq!(map(&[0xaa, 1, 0]), None, "more than the cap");
        assert_eq!(map(&[0xa2, 1, 0]), None, "cut off");
        assert_eq!(map(&[0xa1, 0x61, 0x31, 0]), None, "a key of text");
    }
}
