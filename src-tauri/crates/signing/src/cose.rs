//! COSE_Sign1 (RFC 9052, section 4.2) with the one algorithm used here, EdDSA over Ed25519 (RFC 9053: -8). The algorithm is
//! pinned and never read as a choice; the key id stands in the protected header; the unprotected header is empty.

use crate::cbor::{Major, Reader, Writer};
use crate::issuer::Issuer;
use crate::keys::Key;

/// Tag 18: a COSE_Sign1.
const TAG: u64 = 18;
/// EdDSA is -8, which CBOR writes as -1 - 7.
const EDDSA: u64 = 7;
const ALGORITHM: u64 = 1;
const KEY_ID: u64 = 4;
const SIGNATURE: usize = 64;
/// More bytes than any code that is looked for.
const LARGEST: usize = 4096;

/// Bytes around a payload: tag, array, protected header, unprotected header and signature, without the head of the payload.
const AROUND: usize = 1 + 1 + 14 + 1 + 2 + SIGNATURE;

/// A message whose form is right; nothing is proved until [`Signed::is_by`] says so.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) kid: [u8; 8],
    protected: &'a [u8],
    pub(crate) payload: &'a [u8],
    signature: [u8; SIGNATURE],
}

/// How long the message around a payload of so many bytes is.
pub(crate) fn signed_len(payload: usize) -> usize {
    let head = match payload {
        0..24 => 1,
        24..0x100 => 2,
        0x100..0x1_0000 => 3,
        _ => 5,
    };
    AROUND + head + payload
}

/// How long a message is that begins with these bytes (at least 20): it says so itself.
pub(crate) fn stated_len(beginning: &[u8]) -> Option<usize> {
    let mut reader = Reader::new(beginning);
    if reader.head(Major::Tag)? != TAG || reader.head(Major::Array)? != 4 {
        return None;
    }
    key_id(reader.bytes(16)?)?;
    if reader.head(Major::Map)? != 0 {
        return None;
    }
    usize::try_from(reader.head(Major::Bytes)?)
        .ok()
        .filter(|length| *length < LARGEST)
        .map(signed_len)
}

/// The message with its signature.
pub(crate) fn sign(payload: &[u8], key: &Key) -> Vec<u8> {
    let protected = protected(key.kid());
    let signature = key.sign(&to_be_signed(&protected, payload));
    let mut writer = Writer::default();
    writer.head(Major::Tag, TAG);
    writer.head(Major::Array, 4);
    writer.bytes(&protected);
    writer.head(Major::Map, 0);
    writer.bytes(payload);
    writer.bytes(&signature);
    writer.done()
}

fn protected(kid: [u8; 8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.head(Major::Map, 2);
    writer.unsigned(ALGORITHM);
    writer.head(Major::Negative, EDDSA);
    writer.unsigned(KEY_ID);
    writer.bytes(&kid);
    writer.done()
}

/// The Sig_structure of RFC 9052, section 4.4.
fn to_be_signed(protected: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.head(Major::Array, 4);
    writer.text("Signature1");
    writer.bytes(protected);
    writer.bytes(&[]);
    writer.bytes(payload);
    writer.done()
}

impl<'a> Signed<'a> {
    /// `None` for anything that is not exactly one such message.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        if reader.head(Major::Tag)? != TAG || reader.head(Major::Array)? != 4 {
            return None;
        }
        let header = reader.bytes(16)?;
        let kid = key_id(header)?;
        if reader.head(Major::Map)? != 0 {
            return None;
        }
        let payload = reader.bytes(bytes.len())?;
        let signature = reader.bytes(SIGNATURE)?.try_into().ok()?;
        reader.is_done().then_some(Self {
            kid,
            protected: header,
            payload,
            signature,
        })
    }

    /// True when this issuer's key signed exactly these bytes.
    pub(crate) fn is_by(&self, issuer: &Issuer) -> bool {
        issuer.kid() == self.kid && issuer.has_signed(&to_be_signed(self.protected, self.payload), &self.signature)
    }
}

fn key_id(header: &[u8]) -> Option<[u8; 8]> {
    let mut reader = Reader::new(header);
    let is_pinned = reader.head(Major::Map)? == 2
        && reader.unsigned()? == ALGORITHM
        && reader.head(Major::Negative)? == EDDSA
        && reader.unsigned()? == KEY_ID;
    let kid = reader.bytes(8)?.try_into().ok()?;
    (is_pinned && reader.is_done()).then_some(kid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_known_before_signing() {
        let key = Key::from_seed([7; 32], "Issuer").unwrap();
        for length in [0, 1, 23, 24, 255, 256, 400] {
            let payload = vec![1; length];
            let signed = sign(&payload, &key);
            assert_eq!(signed.len(), signed_len(length));
            let read = Signed::read(&signed).unwrap();
            assert!(read.is_by(&key.issuer()) && read.payload == payload);
        }
    }

    #[test]
    fn another_algorithm_or_header_is_no_message() {
        let key = Key::from_seed([7; 32], "Issuer").unwrap();
        let sound = sign(b"payload", &key);
        assert!(Signed::read(&sound).is_some());
        for (at, byte) in [(0, 0xd8), (1, 0x85), (4, 0x02), (5, 0x26), (6, 0x05), (16, 0xa1)] {
            let mut changed = sound.clone();
            changed[at] = byte;
            assert!(Signed::read(&changed).is_none(), "{at}");
        }
        for length in 0..sound.len() {
            assert!(Signed::read(&sound[..length]).is_none(), "cut at {length}");
        }
        assert!(
            Signed::read(&[sound, vec![0]].concat()).is_none(),
            "with something behind it"
        );
    }
}
