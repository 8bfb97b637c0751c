//! The sRGB output intent: a version 2 matrix profile made here from the numbers of IEC 61966-2-1.
//!
//! Primaries are adapted to D50 as ICC.1:2001-04 asks; the tone curve is the standard's, sampled.

use std::sync::OnceLock;

use crate::pack::deflate;

/// Points of the tone curve. With 128 the straight lines between them are nowhere off by more than 0.0003.
const POINTS: u16 = 128;

/// The profile, packed once.
pub(super) fn packed() -> &'static [u8] {
    static PACKED: OnceLock<Vec<u8>> = OnceLock::new();
    PACKED.get_or_init(|| deflate(&srgb()))
}

/// The profile's bytes, always the same.
fn srgb() -> Vec<u8> {
    let curve = tone_curve();
    let tags: [(&[u8; 4], Vec<u8>); 7] = [
        (b"cprt", text("CC0")),
        (b"desc", description("sRGB")),
        (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
        (b"rXYZ", xyz(0.4361, 0.2225, 0.0139)),
        (b"gXYZ", xyz(0.3851, 0.7169, 0.0971)),
        (b"bXYZ", xyz(0.1431, 0.0606, 0.7141)),
        (b"rTRC", curve),
    ];
    // The three tone curves are one.
    let count = tags.len() as u32 + 2;
    let mut table = count.to_be_bytes().to_vec();
    let mut data = Vec::new();
    let mut offset = 128 + 4 + 12 * count;
    for (signature, content) in &tags {
        let names: &[&[u8; 4]] = if *signature == b"rTRC" {
            &[b"rTRC", b"gTRC", b"bTRC"]
        } else {
            &[*signature]
        };
        for name in names {
            table.extend_from_slice(*name);
            table.extend(offset.to_be_bytes());
            table.extend((content.len() as u32).to_be_bytes());
        }
        data.extend_from_slice(content);
        data.resize(data.len().next_multiple_of(4), 0);
        offset = 128 + 4 + 12 * count + data.len() as u32;
    }
    let mut profile = header(offset);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = Vec::with_capacity(128);
    header.extend(size.to_be_bytes());
    header.extend([0; 4]);
    header.extend([2, 0x10, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    header.extend([2026u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    header.extend(b"acsp");
    header.extend([0; 28]);
    header.extend([0.9642, 1.0, 0.8249].into_iter().flat_map(fixed));
    header.resize(128, 0);
    header
}

fn tone_curve() -> Vec<u8> {
    let mut curve = b"curv\0\0\0\0".to_vec();
    curve.extend(u32::from(POINTS).to_be_bytes());
    for point in 0..POINTS {
        let encoded = f64::from(point) / f64::from(POINTS - 1);
        let linear = if encoded <= 0.04045 {
            encoded / 12.92
        } else {
            ((encoded + 0.055) / 1.055).powf(2.4)
        };
        curve.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    curve
}

fn xyz(x: f64, y: f64, z: f64) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend([x, y, z].into_iter().flat_map(fixed));
    tag
}

fn text(value: &str) -> Vec<u8> {
    [b"text\0\0\0\0", value.as_bytes(), b"\0"].concat()
}

fn description(value: &str) -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend((value.len() as u32 + 1).to_be_bytes());
    tag.extend(value.as_bytes());
    // No Unicode and no Macintosh description: empty fields of fixed length.
    tag.resize(tag.len() + 1 + 8 + 3 + 67, 0);
    tag
}

fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::srgb;

    #[test]
    fn states_its_own_length_and_holds_every_tag() {
        let profile = srgb();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        let count = u32::from_be_bytes(profile[128..132].try_into().unwrap());
        for entry in profile[132..132 + 12 * count as usize].chunks(12) {
            let part = |from: usize| u32::from_be_bytes(entry[from..from + 4].try_into().unwrap()) as usize;
            assert!(
                part(4) + part(8) <= profile.len(),
                "{:?}",
                std::str::from_utf8(&entry[..4])
            );
            assert_eq!(part(4) % 4, 0);
        }
        assert!(profile.len() < 1000);
    }
}
