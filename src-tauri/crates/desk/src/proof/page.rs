//! The check page: one file that checks certificates in any browser, without a network.

use std::path::Path;

use chrono::NaiveDate;
use flipchart_core::{Library, Result, certificates};
use flipchart_signing::{Key, page};

use super::{chosen, issuers, signed_list};
use crate::files;

/// Writes the check page of this library: its own key first, whom it trusts, and every list it knows. With the key open,
/// the own list is signed anew first.
///
/// # Errors
/// `Precondition("no-key")`, `NotFound`; `Io` naming the cause.
pub fn export(
    library: &mut Library,
    kid: Option<&str>,
    held: Option<&Key>,
    made: NaiveDate,
    path: &Path,
) -> Result<()> {
    let kid = chosen(library, kid)?;
    if let Some(key) = held.filter(|key| key.issuer().kid_text() == kid && !library.is_read_only()) {
        signed_list(library, key, made)?;
    }
    let mut issuers = issuers(library)?;
    issuers.sort_by_key(|issuer| issuer.kid_text() != kid);
    let lists: Vec<String> = certificates::void_lists(library)?
        .into_iter()
        .map(|list| list.text)
        .collect();
    let organisation = issuers.first().map(|issuer| issuer.name.as_str()).unwrap_or_default();
    files::write_whole(path, page::page(organisation, made, &issuers, &lists).as_bytes())
}
