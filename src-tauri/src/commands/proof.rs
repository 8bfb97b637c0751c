use std::path::Path;

use flipchart_core::workshops::Paper;
use flipchart_core::{SystemClock, certificates};
use flipchart_desk::document_language;
use flipchart_desk::proof::{self, Checked, MadeKey, ProofIssuer, ProofList, ProofState, TakenList};
use tauri::State;

use super::Answer;
use crate::state::Desk;

/// A key that is kept, and what brings it back when it is new.
#[derive(serde::Serialize, specta::Type)]
pub struct KeyMade {
    /// Its short id.
    pub kid: String,
    /// Its recovery words, in their order; none of one that was known or brought.
    pub words: Vec<String>,
}

/// A key file before its passphrase was given.
#[derive(serde::Serialize, specta::Type)]
pub struct KeyFile {
    /// Of the organisation, as the file says.
    pub name: String,
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_state(desk: State<Desk>) -> Answer<ProofState> {
    let key = desk.key();
    desk.with(|library| proof::state(library, key.as_ref()))
}

// A passphrase is stretched outside the library: nobody waits for it.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_new(desk: State<Desk>, name: String, passphrase: String) -> Answer<KeyMade> {
    let made = proof::new_key(&SystemClock, &name, &passphrase)?;
    let words = made.key.words().into_iter().map(str::to_owned).collect();
    Ok(KeyMade {
        words,
        ..keep(&desk, made)?
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_from_words(desk: State<Desk>, name: String, words: String, passphrase: String) -> Answer<KeyMade> {
    keep(&desk, proof::from_words(&SystemClock, &name, &words, &passphrase)?)
}

/// Keeps a key that was made and holds it open.
fn keep(desk: &Desk, made: MadeKey) -> Answer<KeyMade> {
    desk.with(|library| proof::keep(library, &made))?;
    let kid = made.key.issuer().kid_text();
    desk.hold_key(Some(made.key));
    Ok(KeyMade { kid, words: Vec::new() })
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_open(desk: State<Desk>, kid: String, passphrase: String) -> Answer<()> {
    let sealed = desk.with(|library| proof::sealed(library, &kid))?;
    desk.hold_key(Some(proof::open(&sealed, &passphrase)?));
    Ok(())
}

/// Wipes the open key.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_close(desk: State<Desk>) {
    desk.hold_key(None);
}

/// Signs with another key from now on; it has to be opened first.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_use(desk: State<Desk>, kid: String) -> Answer<()> {
    desk.hold_key(None);
    desk.with(|library| certificates::use_key(library, &kid).map(drop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_words(desk: State<Desk>, kid: String, passphrase: String) -> Answer<Vec<String>> {
    let sealed = desk.with(|library| proof::sealed(library, &kid))?;
    let key = proof::open(&sealed, &passphrase)?;
    Ok(key.words().into_iter().map(str::to_owned).collect())
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_rename(desk: State<Desk>, kid: String, name: String, passphrase: String) -> Answer<KeyMade> {
    let sealed = desk.with(|library| proof::sealed(library, &kid))?;
    keep(&desk, proof::rename(&SystemClock, &sealed, &name, &passphrase)?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_export(desk: State<Desk>, kid: String, path: String) -> Answer<()> {
    desk.with(|library| proof::export(library, &kid, Path::new(&path)))
}

/// Whose key is in a file, before its passphrase is asked for.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_file(path: String) -> Answer<KeyFile> {
    let (_, name) = proof::key_file(Path::new(&path))?;
    Ok(KeyFile { name })
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_key_import(desk: State<Desk>, path: String, passphrase: String) -> Answer<KeyMade> {
    keep(&desk, proof::import(Path::new(&path), &passphrase)?)
}

/// Writes the sheet with the recovery words.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_words_paper(
    desk: State<Desk>,
    kid: String,
    passphrase: String,
    path: String,
    language: String,
    paper: Paper,
) -> Answer<()> {
    let sealed = desk.with(|library| proof::sealed(library, &kid))?;
    let key = proof::open(&sealed, &passphrase)?;
    let today = proof::today(&SystemClock);
    Ok(proof::write_words(
        &key,
        document_language(&language),
        paper,
        today,
        Path::new(&path),
    )?)
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_trust(desk: State<Desk>, path: String) -> Answer<ProofIssuer> {
    desk.with(|library| proof::trust_issuer(library, Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_untrust(desk: State<Desk>, kid: String) -> Answer<()> {
    desk.with(|library| proof::untrust_issuer(library, &kid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_issuer_export(desk: State<Desk>, path: String) -> Answer<()> {
    desk.with(|library| proof::export_issuer(library, None, Path::new(&path)))
}

/// Signs the list of what is void with the open key and writes it.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_list_export(desk: State<Desk>, path: String) -> Answer<ProofList> {
    let key = proof::held(desk.key())?;
    let today = proof::today(&SystemClock);
    desk.with(|library| proof::export_list(library, &key, today, Path::new(&path)))
}

/// The same with a key that signs no more: what it signed is told void by its own lists only.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_list_export_of(desk: State<Desk>, kid: String, passphrase: String, path: String) -> Answer<ProofList> {
    let sealed = desk.with(|library| proof::sealed(library, &kid))?;
    let key = proof::open(&sealed, &passphrase)?;
    let today = proof::today(&SystemClock);
    desk.with(|library| proof::export_list(library, &key, today, Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn proof_list_import(desk: State<Desk>, path: String) -> Answer<TakenList> {
    let today = proof::today(&SystemClock);
    desk.with(|library| proof::import_list(library, Path::new(&path), today))
}

/// Writes the check page; with an open key it knows what is void until today.
#[tauri::command(async)]
#[specta::specta]
pub fn proof_page_export(desk: State<Desk>, path: String) -> Answer<()> {
    let (key, today) = (desk.key(), proof::today(&SystemClock));
    desk.with(|library| proof::export_page(library, None, key.as_ref(), today, Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_check_text(desk: State<Desk>, text: String) -> Answer<Checked> {
    let today = proof::today(&SystemClock);
    desk.with(|library| proof::check_text(&text, &proof::trust(library)?, Some(library), today))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_check_file(desk: State<Desk>, path: String) -> Answer<Vec<Checked>> {
    let codes = proof::codes_in(Path::new(&path))?;
    let today = proof::today(&SystemClock);
    desk.with(|library| proof::check_codes(&codes, &proof::trust(library)?, Some(library), today))
}
