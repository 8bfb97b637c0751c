//! The check page: one file that checks certificates in any browser, without a network.

use std::path::Path;

use chrono::NaiveDate;
use flipchart_core::{Error, Library, Result, certificates};
use flipchart_signing::{Issuer, Key};
use serde::Serialize;

use super::{chosen, signed_list, trust};
use crate::files;

const PAGE: &str = include_str!("../../../../../assets/verify/page.html");
/// Where the page is told whom and what to believe.
const BEGINS: &str = r#"<script type="application/json" id="trust">"#;
const ENDS: &str = "</script>";

#[derive(Serialize)]
struct Block<'a> {
    organisation: &'a str,
    made: String,
    issuers: Vec<BlockIssuer<'a>>,
    lists: &'a [String],
}

#[derive(Serialize)]
struct BlockIssuer<'a> {
    name: &'a str,
    kid: String,
    public: String,
}

/// The page of `organisation` that believes these issuers and lists.
///
/// # Errors
/// Only for a page without a place for them, which is a fault of the program.
pub fn page(organisation: &str, issuers: &[Issuer], lists: &[String], made: NaiveDate) -> Result<String> {
    let block = Block {
        organisation,
        made: made.to_string(),
        issuers: issuers
            .iter()
            .map(|issuer| BlockIssuer {
                name: &issuer.name,
                kid: issuer.kid_text(),
                public: issuer.public_text(),
            })
            .collect(),
        lists,
    };
    // A name may hold anything, also what would end the script.
    let json = serde_json::to_string(&block).unwrap_or_default().replace('<', "\\u003c");
    let fault = || Error::precondition("check-page-damaged");
    let (before, rest) = PAGE.split_once(BEGINS).ok_or_else(fault)?;
    let (_, after) = rest.split_once(ENDS).ok_or_else(fault)?;
    Ok(format!("{before}{BEGINS}{json}{ENDS}{after}"))
}

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
    if let Some(key) = held.filter(|key| key.issuer().kid_text() == kid) {
        signed_list(library, key, made)?;
    }
    let mut issuers = trust(library)?.issuers;
    issuers.sort_by_key(|issuer| issuer.kid_text() != kid);
    let lists: Vec<String> = certificates::void_lists(library)?.into_iter().map(|list| list.text).collect();
    let organisation = issuers.first().map(|issuer| issuer.name.clone()).unwrap_or_default();
    files::write_whole(path, page(&organisation, &issuers, &lists, made)?.as_bytes())
}
