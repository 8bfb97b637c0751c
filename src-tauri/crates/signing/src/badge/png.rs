//! A credential in a picture: the iTXt chunk `openbadgecredential` of a PNG (Open Badges 3.0, section 5.3).

use crate::error::{Error, Result};

/// Largest picture, in bytes.
pub const PICTURE_CAP: usize = 32 << 20;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const KEYWORD: &[u8] = b"openbadgecredential\0";
/// Not compressed, no language, no translated keyword.
const PLAIN: &[u8] = &[0, 0, 0, 0];

struct Chunk<'a> {
    kind: &'a [u8],
    data: &'a [u8],
    /// With length and checksum.
    whole: &'a [u8],
}

/// The picture with the credential in it, in place of one that was there.
///
/// # Errors
/// `PictureUnreadable` for anything but a whole PNG of at most [`PICTURE_CAP`] bytes.
pub fn bake(png: &[u8], credential: &str) -> Result<Vec<u8>> {
    let data = [KEYWORD, PLAIN, credential.as_bytes()].concat();
    let length = u32::try_from(data.len()).map_err(|_| Error::PictureUnreadable)?;
    let mut baked = SIGNATURE.to_vec();
    for chunk in chunks(png)? {
        if chunk.kind == b"IEND" {
            let tagged = [b"iTXt", data.as_slice()].concat();
            baked.extend(length.to_be_bytes());
            baked.extend_from_slice(&tagged);
            baked.extend(crc32fast::hash(&tagged).to_be_bytes());
        }
        if !is_ours(&chunk) {
            baked.extend_from_slice(chunk.whole);
        }
    }
    Ok(baked)
}

/// The credential in a picture, as it stands there; nothing is proved by that.
///
/// # Errors
/// `PictureUnreadable`; `PictureEmpty` when there is none, or a packed one, which we never write.
pub fn unbake(png: &[u8]) -> Result<String> {
    let chunks = chunks(png)?;
    let found = chunks.iter().find(|chunk| is_ours(chunk)).ok_or(Error::PictureEmpty)?;
    let rest = found
        .data
        .strip_prefix(KEYWORD)
        .and_then(|rest| rest.strip_prefix(&[0]));
    let mut parts = rest.ok_or(Error::PictureEmpty)?.splitn(4, |byte| *byte == 0);
    // Method of packing, language and translated keyword, each with a zero behind it.
    let text = parts.nth(3).ok_or(Error::PictureEmpty)?;
    std::str::from_utf8(text)
        .map(str::to_owned)
        .map_err(|_| Error::PictureEmpty)
}

fn is_ours(chunk: &Chunk<'_>) -> bool {
    chunk.kind == b"iTXt" && chunk.data.starts_with(KEYWORD)
}

fn chunks(png: &[u8]) -> Result<Vec<Chunk<'_>>> {
    let rest = png.strip_prefix(SIGNATURE).filter(|_| png.len() <= PICTURE_CAP);
    let mut rest = rest.ok_or(Error::PictureUnreadable)?;
    let mut chunks = Vec::new();
    loop {
        let chunk = chunk(rest).ok_or(Error::PictureUnreadable)?;
        rest = &rest[chunk.whole.len()..];
        let is_last = chunk.kind == b"IEND";
        chunks.push(chunk);
        if is_last {
            return Ok(chunks);
        }
    }
}

fn chunk(bytes: &[u8]) -> Option<Chunk<'_>> {
    let length = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?);
    let length = usize::try_from(length).ok()?;
    let whole = bytes.get(..length.checked_add(12)?)?;
    let tagged = &whole[4..8 + length];
    let sum = u32::from_be_bytes(whole[8 + length..].try_into().ok()?);
    (crc32fast::hash(tagged) == sum).then_some(Chunk {
        kind: &tagged[..4],
        data: &tagged[4..],
        whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Vec<u8> {
        let mut png = std::io::Cursor::new(Vec::new());
        image::GrayImage::new(3, 2)
            .write_to(&mut png, image::ImageFormat::Png)
            .unwrap();
        png.into_inner()
    }

    #[test]
    fn a_credential_comes_out_as_it_went_in() {
        let plain = picture();
        assert_eq!(unbake(&plain), Err(Error::PictureEmpty));
        let first = bake(&plain, "a.b.c").unwrap();
        assert_eq!(unbake(&first).as_deref(), Ok("a.b.c"));
        let second = bake(&first, "d.e.f").unwrap();
        assert_eq!(unbake(&second).as_deref(), Ok("d.e.f"));
        assert_eq!(second.len(), first.len(), "one credential, not two");
        assert_eq!(image::load_from_memory(&second).unwrap().width(), 3, "still a picture");
    }

    #[test]
    fn what_is_no_whole_picture_is_refused() {
        let sound = bake(&picture(), "a.b.c").unwrap();
        for length in 0..sound.len() {
            assert_eq!(unbake(&sound[..length]), Err(Error::PictureUnreadable), "{length}");
        }
        for at in 0..sound.len() {
            let mut changed = sound.clone();
            changed[at] ^= 0x20;
            assert_eq!(unbake(&changed), Err(Error::PictureUnreadable), "{at}");
        }
        assert_eq!(bake(b"GIF89a", "a.b.c"), Err(Error::PictureUnreadable));
    }
}
