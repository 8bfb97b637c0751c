//! The key as a file: the seed under ChaCha20-Poly1305 (RFC 8439) with a key that Argon2id (RFC 9106) makes of the
//! passphrase. Everything else in the file is authenticated with it, so that neither name nor cost can be changed unseen.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use super::Key;
use crate::error::{Error, Result};
use crate::issuer;

/// Fewest characters of a passphrase.
pub const SHORTEST_PASSPHRASE: usize = 8;
/// Largest key file, in bytes.
pub const KEY_FILE_CAP: usize = 8 << 10;

const FORMAT: &str = "flipchart-key";
const VERSION: u32 = 1;
/// Memory in KiB and passes over it: what a guess costs, more than half a second on an office laptop.
const COST: (u32, u32) = (128 << 10, 8);
/// What a file may ask of this machine at most, and what makes guessing too cheap to take it.
const MEMORY: std::ops::RangeInclusive<u32> = (19 << 10)..=(256 << 10);
const PASSES: std::ops::RangeInclusive<u32> = 2..=16;

/// The random bytes of one file. Never the same twice.
#[derive(Debug, Clone, Copy)]
pub struct Random {
    /// For Argon2id.
    pub salt: [u8; 16],
    /// For ChaCha20-Poly1305.
    pub nonce: [u8; 12],
}

/// All that is readable in the file. Its JSON in this order of fields is what the seal authenticates.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    version: u32,
    name: String,
    kid: String,
    public: String,
    /// `argon2id`, version 1.3, one lane.
    derivation: String,
    memory: u32,
    passes: u32,
    salt: String,
    cipher: String,
    nonce: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    header: Header,
    sealed: String,
}

impl Key {
    /// The `.flipkey` file under a passphrase.
    ///
    /// # Errors
    /// `PassphraseShort` under [`SHORTEST_PASSPHRASE`] characters.
    pub fn lock(&self, passphrase: &str, random: &Random) -> Result<String> {
        if passphrase.trim().chars().count() < SHORTEST_PASSPHRASE {
            return Err(Error::PassphraseShort);
        }
        let issuer = self.issuer();
        let header = Header {
            format: FORMAT.into(),
            version: VERSION,
            kid: issuer.kid_text(),
            public: URL_SAFE_NO_PAD.encode(issuer.public),
            name: issuer.name,
            derivation: "argon2id".into(),
            memory: COST.0,
            passes: COST.1,
            salt: URL_SAFE_NO_PAD.encode(random.salt),
            cipher: "chacha20poly1305".into(),
            nonce: URL_SAFE_NO_PAD.encode(random.nonce),
        };
        let seed = Zeroizing::new(self.signing.to_bytes());
        let said = said(&header);
        let sealed = cipher(passphrase, &random.salt, COST)
            .and_then(|cipher| {
                cipher
                    .encrypt(
                        &Nonce::from(random.nonce),
                        Payload {
                            msg: &*seed,
                            aad: &said,
                        },
                    )
                    .ok()
            })
            .ok_or(Error::KeyFileUnreadable)?;
        let file = File {
            header,
            sealed: URL_SAFE_NO_PAD.encode(sealed),
        };
        Ok(serde_json::to_string_pretty(&file).unwrap_or_default() + "\n")
    }

    /// Opens what [`lock`](Self::lock) wrote; slow by intention, and slowest for guesses.
    ///
    /// # Errors
    /// `PassphraseWrong`, which is also what a changed file looks like; `KeyFileNewer`; `KeyFileUnreadable`.
    pub fn unlock(file: &str, passphrase: &str) -> Result<Self> {
        let File { header, sealed } = read(file)?;
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| Error::KeyFileUnreadable);
        let salt: [u8; 16] = bytes(&header.salt)?.try_into().map_err(|_| Error::KeyFileUnreadable)?;
        let nonce: [u8; 12] = bytes(&header.nonce)?.try_into().map_err(|_| Error::KeyFileUnreadable)?;
        let sealed = bytes(&sealed)?;
        let said = said(&header);
        let cipher = cipher(passphrase, &salt, (header.memory, header.passes)).ok_or(Error::KeyFileUnreadable)?;
        let opened = cipher.decrypt(
            &Nonce::from(nonce),
            Payload {
                msg: &sealed,
                aad: &said,
            },
        );
        let opened = Zeroizing::new(opened.map_err(|_| Error::PassphraseWrong)?);
        let mut seed: [u8; 32] = opened.as_slice().try_into().map_err(|_| Error::KeyFileUnreadable)?;
        let key = Self::from_seed(seed, &header.name);
        seed.zeroize();
        let key = key.map_err(|_| Error::KeyFileUnreadable)?;
        let issuer = key.issuer();
        let is_same = issuer.name == header.name
            && issuer.kid_text() == header.kid
            && URL_SAFE_NO_PAD.encode(issuer.public) == header.public;
        if is_same {
            Ok(key)
        } else {
            Err(Error::KeyFileUnreadable)
        }
    }
}

/// The name in a key file, which is believed only once the file is open.
///
/// # Errors
/// `KeyFileNewer`, `KeyFileUnreadable`.
pub fn name_of(file: &str) -> Result<String> {
    read(file).map(|file| file.header.name)
}

fn read(text: &str) -> Result<File> {
    #[derive(Deserialize)]
    struct Outer<'a> {
        #[serde(borrow)]
        header: &'a serde_json::value::RawValue,
    }
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > KEY_FILE_CAP {
        return Err(Error::KeyFileUnreadable);
    }
    let outer: Outer<'_> = serde_json::from_str(text).map_err(|_| Error::KeyFileUnreadable)?;
    match issuer::header(outer.header.get()) {
        Some((format, version)) if format == FORMAT && version > VERSION => return Err(Error::KeyFileNewer),
        Some((format, VERSION)) if format == FORMAT => {}
        _ => return Err(Error::KeyFileUnreadable),
    }
    let file: File = serde_json::from_str(text).map_err(|_| Error::KeyFileUnreadable)?;
    let header = &file.header;
    let is_known = header.derivation == "argon2id"
        && header.cipher == "chacha20poly1305"
        && MEMORY.contains(&header.memory)
        && PASSES.contains(&header.passes);
    if is_known {
        Ok(file)
    } else {
        Err(Error::KeyFileUnreadable)
    }
}

fn said(header: &Header) -> Vec<u8> {
    serde_json::to_vec(header).unwrap_or_default()
}

/// The passphrase in NFKC, so that an accent typed on another keyboard is the same accent.
fn cipher(passphrase: &str, salt: &[u8; 16], (memory, passes): (u32, u32)) -> Option<ChaCha20Poly1305> {
    let passphrase = Zeroizing::new(passphrase.trim().nfkc().collect::<String>());
    let params = Params::new(memory, passes, 1, Some(32)).ok()?;
    let mut made = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *made)
        .ok()?;
    ChaCha20Poly1305::new_from_slice(&*made).ok()
}
