//! Proof of certificates: the key that signs them, whom this library trusts, what is void, and the check of a code.
//!
//! Nothing here waits for a key. What needs one gets it opened from whoever holds it; the library keeps only the sealed
//! file.

mod check;
mod key;
mod page;
mod refused;
mod share;
mod verdict;
mod words;

use flipchart_core::{Library, Result, certificates};
use flipchart_signing::{Issuer, VoidList};

pub use flipchart_signing::{Key, Trust};

pub use check::{Found, check_codes, check_text, codes_in, is_code, today};
pub use key::{MadeKey, chosen, export, from_words, held, import, keep, key_file, new_key, open, rename, sealed};
pub use page::export as export_page;
pub use refused::refused;
pub use share::{
    export_issuer, export_list, import_list, read_issuer, read_list, signed_list, trust as trust_issuer,
    untrust as untrust_issuer,
};
pub use verdict::{CheckStatus, Checked, CheckedIssuer, OwnRecord};
pub use words::{paper, write as write_words};

/// What a library has to prove certificates with.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ProofState {
    /// Keys of this library, the newest first.
    pub keys: Vec<ProofKey>,
    /// Issuers of elsewhere whose certificates are believed.
    pub trusted: Vec<ProofIssuer>,
    /// Lists of void certificates; all of an issuer count together.
    pub lists: Vec<ProofList>,
}

/// A key of this library.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ProofKey {
    /// Its short id.
    pub kid: String,
    /// Whose it is.
    pub name: String,
    /// Whether certificates are signed with it.
    pub active: bool,
    /// UTC, ISO 8601.
    pub created: String,
    /// Whether its passphrase was given since the program was started.
    pub open: bool,
}

/// An issuer that is trusted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ProofIssuer {
    /// Short id of the key.
    pub kid: String,
    /// Name.
    pub name: String,
}

/// A list of void certificates.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ProofList {
    /// Short id of the key that signed it.
    pub kid: String,
    /// Whose list it is.
    pub name: String,
    /// The day up to which it knows, ISO 8601.
    pub day: String,
    /// How many numbers are in it.
    pub count: u32,
}

/// A list that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TakenList {
    /// The list.
    #[serde(flatten)]
    pub list: ProofList,
    /// Whether it told anything that was not known here.
    pub is_new: bool,
}

/// What the library has; `held` is the key that is open.
///
/// # Errors
/// Only what SQLite refuses.
pub fn state(library: &Library, held: Option<&Key>) -> Result<ProofState> {
    let held = held.map(|key| key.issuer().kid_text());
    let keys = certificates::keys(library)?.into_iter().map(|key| ProofKey {
        open: held.as_ref() == Some(&key.kid),
        kid: key.kid,
        name: key.name,
        active: key.active,
        created: key.created_at,
    });
    let trusted = certificates::trusted(library)?.into_iter().map(|issuer| ProofIssuer {
        kid: issuer.kid,
        name: issuer.name,
    });
    let lists = trust(library)?.lists.iter().map(share::told).collect();
    Ok(ProofState {
        keys: keys.collect(),
        trusted: trusted.collect(),
        lists,
    })
}

/// Whom and what this library believes: its own keys, the issuers it trusts, and the lists of both.
///
/// # Errors
/// Only what SQLite refuses. What can't be read any more is left out, and then believes nothing.
pub fn trust(library: &Library) -> Result<Trust> {
    let issuers = issuers(library)?;
    let lists = certificates::void_lists(library)?
        .into_iter()
        .filter_map(|list| VoidList::read(&list.text, &issuers).ok())
        .collect();
    Ok(Trust { issuers, lists })
}

/// The own keys and the issuers that are trusted.
fn issuers(library: &Library) -> Result<Vec<Issuer>> {
    let own = certificates::keys(library)?
        .into_iter()
        .map(|key| (key.name, key.public));
    let others = certificates::trusted(library)?
        .into_iter()
        .map(|issuer| (issuer.name, issuer.public));
    let all = own.chain(others);
    Ok(all
        .filter_map(|(name, public)| Issuer::of_text(&name, &public))
        .collect())
}
