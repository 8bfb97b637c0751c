//! What goes from laptop to laptop without a secret: issuers and lists of void certificates.

use std::path::Path;

use chrono::NaiveDate;
use flipchart_core::certificates::{self, VoidCause as Cause};
use flipchart_core::{Library, Result};
use flipchart_signing::{Error as Signing, ISSUER_FILE_CAP, Issuer, Key, LIST_CAP, VoidCause, VoidEntry, VoidList};

use super::refused::{read_text, refused, refused_file};
use super::{ProofIssuer, ProofList, key, trust as trusted_by};
use crate::files;

/// Writes what others need to check certificates of this library: the name and the key's public half.
///
/// # Errors
/// `Precondition("no-key")`, `NotFound`; `Io` naming the cause.
pub fn export_issuer(library: &Library, kid: Option<&str>, path: &Path) -> Result<()> {
    let kid = key::chosen(library, kid)?;
    let own = trusted_by(library)?.issuers.into_iter().find(|i| i.kid_text() == kid);
    let text = own.map(|issuer| issuer.to_file()).unwrap_or_default();
    files::write_whole(path, text.as_bytes())
}

/// Reads an issuer file.
///
/// # Errors
/// `Unreadable`: `issuer-file`, `issuer-file-newer`; `Io`.
pub fn read_issuer(path: &Path) -> Result<Issuer> {
    let text = read_text(path, ISSUER_FILE_CAP, Signing::IssuerFileUnreadable)?;
    Issuer::from_file(&text).map_err(|error| refused_file(error, path))
}

/// Believes the issuer of a file from now on.
///
/// # Errors
/// As [`read_issuer`].
pub fn trust(library: &mut Library, path: &Path) -> Result<ProofIssuer> {
    let issuer = read_issuer(path)?;
    let kid = issuer.kid_text();
    certificates::add_trusted(library, &kid, &issuer.name, &issuer.public_text())?;
    Ok(ProofIssuer { kid, name: issuer.name })
}

/// Believes an issuer no longer.
///
/// # Errors
/// `NotFound`.
pub fn untrust(library: &mut Library, kid: &str) -> Result<()> {
    certificates::remove_trusted(library, kid).map(drop)
}

/// Everything of this key that is void by the ledger, as a signed text of this day; the library keeps it as well.
///
/// # Errors
/// Only what SQLite refuses.
pub fn signed_list(library: &mut Library, key: &Key, day: NaiveDate) -> Result<String> {
    let kid = key.issuer().kid_text();
    let entries: Vec<VoidEntry> = certificates::void_entries(library, &kid)?
        .into_iter()
        .filter_map(|entry| {
            let cause = cause(entry.cause);
            Some(VoidEntry {
                by: (entry.superseded_by).filter(|by| cause == VoidCause::Superseded && *by != entry.number),
                day: entry.at.get(..10)?.parse().ok()?,
                number: entry.number,
                cause,
            })
        })
        .collect();
    let text = VoidList::sign(&entries, day, key).map_err(refused)?;
    certificates::add_void_list(library, &kid, &day.to_string(), &text)?;
    Ok(text)
}

fn cause(cause: Cause) -> VoidCause {
    match cause {
        Cause::Superseded => VoidCause::Superseded,
        Cause::HeldBack => VoidCause::HeldBack,
        Cause::TestPrint => VoidCause::TestPrint,
        Cause::Error | Cause::Other => VoidCause::Withdrawn,
    }
}

/// Signs the list of this day and writes it to a file for other laptops.
///
/// # Errors
/// `Io` naming the cause.
pub fn export_list(library: &mut Library, key: &Key, day: NaiveDate, path: &Path) -> Result<ProofList> {
    let text = signed_list(library, key, day)?;
    files::write_whole(path, text.as_bytes())?;
    let list = VoidList::read(&text, &[key.issuer()]).map_err(refused)?;
    Ok(told(&list))
}

/// Reads a list of one of these issuers.
///
/// # Errors
/// `Unreadable`: `void-list`, `void-list-issuer` when none of them signed it, `void-list-signature`; `Io`.
pub fn read_list(path: &Path, issuers: &[Issuer]) -> Result<(VoidList, String)> {
    let text = read_text(path, LIST_CAP, Signing::VoidListUnreadable)?;
    let list = VoidList::read(&text, issuers).map_err(|error| refused_file(error, path))?;
    Ok((list, text))
}

/// Takes a list in. One that is older than what is known here changes nothing.
///
/// # Errors
/// As [`read_list`].
pub fn import_list(library: &mut Library, path: &Path) -> Result<ProofList> {
    let known = trusted_by(library)?;
    let (list, text) = read_list(path, &known.issuers)?;
    certificates::add_void_list(library, &list.kid_text(), &list.as_of().to_string(), &text)?;
    Ok(told(&list))
}

pub(super) fn told(list: &VoidList) -> ProofList {
    ProofList {
        kid: list.kid_text(),
        name: list.name().to_owned(),
        day: list.as_of().to_string(),
        count: u32::try_from(list.entries().count()).unwrap_or(u32::MAX),
    }
}
