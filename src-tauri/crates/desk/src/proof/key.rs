//! The key of the organisation: made, brought back, opened, carried.

use std::path::Path;

use flipchart_core::certificates::{self, NewIssuerKey};
use flipchart_core::{Clock, Error, Library, Result, ids};
use flipchart_signing::keys::{KEY_FILE_CAP, Random, name_of};
use flipchart_signing::{Error as Signing, Key};

use super::refused::{read_text, refused, refused_file};
use crate::files;

/// A key that is open, and the file it is kept in.
#[derive(Debug, Clone)]
pub struct MadeKey {
    /// Open, for signing at once.
    pub key: Key,
    /// Sealed under the passphrase.
    pub sealed: String,
    /// Whether it was made elsewhere, where it may have signed already.
    pub is_brought: bool,
}

/// A new key for the organisation of this name. Slow by intention (about half a second): the passphrase is stretched.
///
/// # Errors
/// `Precondition`: `issuer-name`, `passphrase-short`.
pub fn new_key(clock: &dyn Clock, name: &str, passphrase: &str) -> Result<MadeKey> {
    let key = Key::from_seed(ids::random_bytes(clock), name).map_err(refused)?;
    seal(clock, key, passphrase)
}

/// The key of its recovery words under a new passphrase.
///
/// # Errors
/// `Precondition`: `words-count`, `words-unknown`, `words-mismatch`, `issuer-name`, `passphrase-short`.
pub fn from_words(clock: &dyn Clock, name: &str, words: &str, passphrase: &str) -> Result<MadeKey> {
    let key = Key::from_words(words, name).map_err(refused)?;
    Ok(MadeKey {
        is_brought: true,
        ..seal(clock, key, passphrase)?
    })
}

/// The same key under another name of its organisation.
///
/// # Errors
/// `Precondition`: `passphrase-wrong`, `issuer-name`.
pub fn rename(clock: &dyn Clock, file: &str, name: &str, passphrase: &str) -> Result<MadeKey> {
    let key = open(file, passphrase)?.renamed(name).map_err(refused)?;
    seal(clock, key, passphrase)
}

fn seal(clock: &dyn Clock, key: Key, passphrase: &str) -> Result<MadeKey> {
    let drawn = ids::random_bytes(clock);
    let mut random = Random {
        salt: [0; 16],
        nonce: [0; 12],
    };
    random.salt.copy_from_slice(&drawn[..16]);
    random.nonce.copy_from_slice(&drawn[16..28]);
    let sealed = key.lock(passphrase, &random).map_err(refused)?;
    Ok(MadeKey {
        key,
        sealed,
        is_brought: false,
    })
}

/// Keeps a key in the library; certificates are signed with it from now on. One that is there already is renewed: its
/// name and its passphrase are those of this one. With one of elsewhere numbers go on under a mark of their own.
///
/// # Errors
/// Only what SQLite refuses.
pub fn keep(library: &mut Library, made: &MadeKey) -> Result<()> {
    let issuer = made.key.issuer();
    let new = NewIssuerKey {
        kid: issuer.kid_text(),
        public: issuer.public_text(),
        name: issuer.name,
        sealed: made.sealed.clone(),
    };
    let keep = if made.is_brought {
        certificates::bring_key
    } else {
        certificates::add_key
    };
    keep(library, &new).map(drop)
}

/// The key that is meant: the one of this short id, else the one that signs.
///
/// # Errors
/// `NotFound`; `Precondition("no-key")`.
pub fn chosen(library: &Library, kid: Option<&str>) -> Result<String> {
    let keys = certificates::keys(library)?;
    match kid {
        Some(kid) => keys
            .into_iter()
            .find(|key| key.kid == kid)
            .map(|key| key.kid)
            .ok_or_else(|| Error::NotFound {
                what: "key",
                uid: kid.into(),
            }),
        None => keys
            .into_iter()
            .find(|key| key.active)
            .map(|key| key.kid)
            .ok_or_else(|| Error::precondition("no-key")),
    }
}

/// The sealed file of a key, as the library keeps it.
///
/// # Errors
/// `NotFound`.
pub fn sealed(library: &Library, kid: &str) -> Result<String> {
    let found = certificates::keys(library)?.into_iter().find(|key| key.kid == kid);
    found.map(|key| key.sealed).ok_or_else(|| Error::NotFound {
        what: "key",
        uid: kid.into(),
    })
}

/// Opens a sealed key. Slow by intention; needs no library, so that nobody waits for it.
///
/// # Errors
/// `Precondition("passphrase-wrong")`, which is also what a changed file looks like.
pub fn open(sealed: &str, passphrase: &str) -> Result<Key> {
    Key::unlock(sealed, passphrase).map_err(refused)
}

/// The key that is open, for what can't be done without one.
///
/// # Errors
/// `Precondition("key-locked")`.
pub fn held(key: Option<Key>) -> Result<Key> {
    key.ok_or_else(|| Error::precondition("key-locked"))
}

/// Writes the sealed key to one file, whole or not at all.
///
/// # Errors
/// `NotFound`; `Io` naming the cause.
pub fn export(library: &Library, kid: &str, path: &Path) -> Result<()> {
    files::write_whole(path, sealed(library, kid)?.as_bytes())
}

/// The text of a key file, and the name of the organisation it is said to be of.
///
/// # Errors
/// `Unreadable`: `key-file`, `key-file-newer`; `Io`.
pub fn key_file(path: &Path) -> Result<(String, String)> {
    let sealed = read_text(path, KEY_FILE_CAP, Signing::KeyFileUnreadable)?;
    let name = name_of(&sealed).map_err(|error| refused_file(error, path))?;
    Ok((sealed, name))
}

/// Reads a key file and opens it, so that a key is never kept that nobody can use.
///
/// # Errors
/// `Unreadable`: `key-file`, `key-file-newer`; `Precondition("passphrase-wrong")`; `Io`.
pub fn import(path: &Path, passphrase: &str) -> Result<MadeKey> {
    let (sealed, _) = key_file(path)?;
    let key = Key::unlock(&sealed, passphrase).map_err(|error| refused_file(error, path))?;
    Ok(MadeKey {
        key,
        sealed,
        is_brought: true,
    })
}
