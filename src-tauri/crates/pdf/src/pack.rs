//! Deflate with one compressor per thread: setting one up costs more than packing the small streams of a page.

use std::cell::RefCell;
use std::collections::VecDeque;

use flate2::{Compress, Compression, FlushCompress, Status};

thread_local! {
    static COMPRESSOR: RefCell<Compress> = RefCell::new(Compress::new(Compression::best(), true));
    static RECENT: RefCell<VecDeque<(Vec<u8>, Vec<u8>)>> = const { RefCell::new(VecDeque::new()) };
}

/// Packed streams that are kept, the last asked for first. Files made one by one have most of theirs in common.
const KEPT: usize = 32;
/// Looking for shorter ones costs as much as packing them.
const WORTH_KEEPING: usize = 400;

/// As [`deflate`], for what is likely to come again.
pub(crate) fn deflate_again(bytes: &[u8]) -> Vec<u8> {
    if bytes.len() < WORTH_KEEPING {
        return deflate(bytes);
    }
    RECENT.with_borrow_mut(|recent| {
        let known = recent.iter().position(|(plain, _)| plain == bytes);
        let entry = known
            .and_then(|at| recent.remove(at))
            .unwrap_or_else(|| (bytes.to_vec(), deflate(bytes)));
        let packed = entry.1.clone();
        recent.push_front(entry);
        recent.truncate(KEPT);
        packed
    })
}

/// The bytes as a zlib stream, as PDF's FlateDecode reads it.
pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        let mut packed = Vec::with_capacity(bytes.len() / 2 + 64);
        loop {
            let rest = &bytes[compressor.total_in() as usize..];
            match compressor.compress_vec(rest, &mut packed, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return packed,
                // It wants room; there is no other way to fail on bytes in memory.
                _ => packed.reserve(bytes.len() / 4 + 64),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::deflate;

    #[test]
    fn comes_out_as_it_went_in() {
        let noise: Vec<u8> = (0..50_000u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        for bytes in [&b""[..], b"flip", &noise] {
            let mut back = Vec::new();
            flate2::read::ZlibDecoder::new(deflate(bytes).as_slice())
                .read_to_end(&mut back)
                .unwrap();
            assert_eq!(back, bytes);
        }
    }
}
