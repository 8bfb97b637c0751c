//! Seeded damage to files, the same on every machine.

use std::io::{Cursor, Read, Write};

/// SplitMix64.
pub struct Dice(pub u64);

impl Dice {
    /// A number from 0 up to, without, `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }
}

/// A few changes to the bytes.
pub fn mutate(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(out.len());
        match dice.roll(6) {
            0 if !out.is_empty() => out[at] ^= 1 << dice.roll(8),
            1 if !out.is_empty() => out[at] = [0, 0xFF, b'"', b';', b'<', b'='][dice.roll(6)],
            2 => out.truncate(at),
            3 => {
                let end = (at + dice.roll(64)).min(out.len());
                out.drain(at..end);
            }
            4 => {
                let end = (at + dice.roll(64)).min(out.len());
                let copy = out[at..end].to_vec();
                let to = dice.roll(out.len() + 1);
                out.splice(to..to, copy);
            }
            _ => out.insert(at, dice.roll(256) as u8),
        }
    }
    out
}

/// The parts of a zip, or `None` when it is none.
pub fn unpack(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let count = archive.len();
    let part = |i| {
        let mut part = archive.by_index(i).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut data = Vec::new();
        part.read_to_end(&mut data).ok()?;
        Some((name, data))
    };
    (0..count).map(part).collect()
}

/// A sound zip of the parts, one of them replaced.
pub fn pack(parts: &[(String, Vec<u8>)], chosen: usize, mutated: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (i, (name, data)) in parts.iter().enumerate() {
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(if i == chosen { mutated } else { data }).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
