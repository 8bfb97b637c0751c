//! What goes from laptop to laptop without a secret: issuers and lists of void certificates.

use std::path::Path;

use chrono::{Days, NaiveDate};
use flipchart_core::certificates::{self, VoidCause as Cause};
use flipchart_core::{Library, Result};
use flipchart_signing::{Error as Signing, ISSUER_FILE_CAP, Issuer, Key, LIST_CAP, VoidCause, VoidEntry, VoidList};

use super::refused::{read_text, refused, refused_file};
use super::{ProofIssuer, ProofList, TakenList, issuers, key, trust as trusted_by};
use crate::files;

/// Writes what others need to check certificates of this library: the name and the key's public half.
///
/// # Errors
/// `Precondition("no-key")`, `NotFound`; `Io` naming the cause.
pub fn export_issuer(library: &Library, kid: Option<&str>, path: &Path) -> Result<()> {
    let kid = key::chosen(library, kid)?;
    let own = issuers(library)?.into_iter().find(|i| i.kid_text() == kid);
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

/// Everything that is void by the ledger, and by the lists that other laptops signed with this key, as a signed text of this
/// day; the library keeps it as well.
///
/// # Errors
/// Only what SQLite refuses.
pub fn signed_list(library: &mut Library, key: &Key, day: NaiveDate) -> Result<String> {
    let issuer = key.issuer();
    let mut entries: Vec<VoidEntry> = certificates::void_entries(library)?
        .into_iter()
        .filter_map(|entry| {
            let cause = cause(entry.cause);
            Some(VoidEntry {
                by: (entry.superseded_by).filter(|by| cause == VoidCause::Superseded && *by != entry.number),
                day: entry.day.parse().ok()?,
                number: entry.number,
                cause,
            })
        })
        .collect();
    let lists = trusted_by(library)?.lists;
    let others = lists.iter().filter(|list| list.is_of(&issuer));
    entries.extend(others.flat_map(VoidList::entries).cloned());
    let text = VoidList::sign(&entries, day, key).map_err(refused)?;
    keep(library, &VoidList::read(&text, &[issuer]).map_err(refused)?, &text, day)?;
    Ok(text)
}

/// Keeps a list in the place of those that say no more; one that tells nothing new is not kept, which is answered by false.
fn keep(library: &mut Library, list: &VoidList, text: &str, today: NaiveDate) -> Result<bool> {
    let (kid, issuers) = (list.kid_text(), issuers(library)?);
    let known: Vec<(String, VoidList)> = certificates::void_lists(library)?
        .into_iter()
        .filter(|known| known.kid == kid)
        .filter_map(|known| Some((known.uid, VoidList::read(&known.text, &issuers).ok()?)))
        .collect();
    // The day of a list that a wrong clock dated in the future is not later than any other.
    let tomorrow = today + Days::new(1);
    let day = |list: &VoidList| Some(list.as_of()).filter(|day| *day <= tomorrow);
    let covers = |one: &VoidList, other: &VoidList| {
        day(one) >= day(other) && other.entries().all(|entry| one.entry(&entry.number).is_some())
    };
    if known.iter().any(|(_, old)| covers(old, list)) {
        return Ok(false);
    }
    let covered: Vec<String> = known
        .into_iter()
        .filter(|(_, old)| covers(list, old))
        .map(|(uid, _)| uid)
        .collect();
    certificates::add_void_list(library, &kid, &list.as_of().to_string(), text, &covered)?;
    Ok(true)
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

/// Takes a list in.
///
/// # Errors
/// As [`read_list`].
pub fn import_list(library: &mut Library, path: &Path, today: NaiveDate) -> Result<TakenList> {
    let (list, text) = read_list(path, &issuers(library)?)?;
    Ok(TakenList {
        is_new: keep(library, &list, &text, today)?,
        list: told(&list),
    })
}

pub(super) fn told(list: &VoidList) -> ProofList {
    ProofList {
        kid: list.kid_text(),
        name: list.name().to_owned(),
        day: list.as_of().to_string(),
        count: u32::try_from(list.entries().count()).unwrap_or(u32::MAX),
    }
}
