//! What is done with certificates that were issued: again under a new number, or once more as they are.

use std::ops::ControlFlow;
use std::path::Path;

use flipchart_core::certificates::{self, Kind, LedgerState, Reprint, Standing};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::{Error, Library, Result, ids, workshops};
use flipchart_signing::Key;

use super::export::{Names, Numbers};
use super::material::{Material, nobody};
use super::printer::{self, About};
use super::sheets::Setting;
use crate::files::{self, Tray, Unwritten};

/// A certificate that was issued again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Reissued {
    /// The new number.
    pub number: String,
    /// The number it takes the place of; empty where there was none that held.
    pub supersedes: String,
    /// The name as printed now.
    pub name: String,
    /// Where the page is.
    pub path: String,
    /// SHA-256 of the page.
    pub sha256: String,
    /// Whether it carries a code.
    pub coded: bool,
    /// Why the page is not at `path`, where it could not be put there: it is issued all the same.
    pub unwritten: Option<Unwritten>,
}

/// Corrects the name on somebody's certificate (`name`), issues it again under a new number, and writes the one page. What
/// was printed before stays as it was, and its number is superseded.
///
/// `path` is the file, or a folder for a file named by number and name.
///
/// # Errors
/// `NotFound`; `Precondition("certificate-not-earned")` for somebody who holds none and has not earned one; `Invalid` for a
/// name that is none; `Io`. No number is given away then.
pub fn reissue(
    library: &mut Library,
    workshop: &str,
    participant: &str,
    kind: Kind,
    name: Option<&str>,
    path: &Path,
    key: Option<&Key>,
) -> Result<Reissued> {
    let before = standing(library, workshop, participant, kind)?;
    if before.issued.is_none() && !before.eligibility.is_eligible() {
        return Err(Error::precondition("certificate-not-earned"));
    }
    if let Some(name) = name.map(str::trim).filter(|name| *name != before.name) {
        correct(library, workshop, &before.participant, name)?;
    }
    let standing = standing(library, workshop, participant, kind)?;
    let material = Material::gather(library, workshop, kind)?;
    let language = standing.issued.as_ref().map(|issued| issued.language.clone());
    let setting = Setting {
        library,
        material: &material,
        language: language.as_deref(),
        key,
        again: true,
        without_back: standing
            .issued
            .as_ref()
            .is_some_and(|issued| material.was_without_back(issued)),
    };
    let mut next = Numbers::default()
        .take(library, &material.workshop, kind, 1)?
        .into_iter();
    let mut sheet = setting.set(standing, &mut next)?;
    let new = sheet.fresh.take().map(|(new, _)| new);
    let target = target(path, &sheet.stem());
    let mut tray = Tray::default();
    tray.lay(&target, &sheet.bytes)?;
    let mut done = Reissued {
        supersedes: new.as_ref().and_then(|new| new.supersedes.clone()).unwrap_or_default(),
        coded: new.as_ref().is_some_and(|new| new.code.is_some()),
        sha256: ids::sha256(&sheet.bytes),
        number: sheet.number,
        name: sheet.standing.name,
        path: target.display().to_string(),
        unwritten: None,
    };
    certificates::issue(library, workshop, new.as_slice())?;
    // Said as done: whoever does it once more would give another number.
    done.unwritten = tray.set_down_what_can_be().pop();
    Ok(done)
}

/// [`reissue`] for the number that is printed.
///
/// # Errors
/// As [`reissue`]; `Conflict("certificate-void")` for a number that holds no more; `NotFound` where its owner is no longer on
/// the list.
pub fn reissue_number(
    library: &mut Library,
    number: &str,
    name: Option<&str>,
    path: &Path,
    key: Option<&Key>,
) -> Result<Reissued> {
    let row = certificates::find(library, number)?;
    let issued = &row.issued;
    if row.state != LedgerState::Valid {
        return Err(Error::Conflict {
            code: "certificate-void",
            params: vec![("number", issued.number.clone()), ("name", issued.name.clone())],
        });
    }
    reissue(
        library,
        &row.workshop,
        &issued.participant,
        issued.kind,
        name,
        path,
        key,
    )
}

/// The name is corrected where the one on the certificate comes from.
fn correct(library: &mut Library, workshop: &str, participant: &str, name: &str) -> Result<()> {
    let person = people::participant(library, workshop, participant)?;
    let field = match person.certificate_name {
        Some(_) => ParticipantField::CertificateName,
        None => ParticipantField::Name,
    };
    people::edit(library, participant, field, name).map(|_| ())
}

fn standing(library: &Library, workshop: &str, participant: &str, kind: Kind) -> Result<Standing> {
    certificates::standings(library, workshop, kind)?
        .into_iter()
        .find(|s| s.participant == participant || s.person == participant)
        .ok_or_else(|| nobody(participant))
}

/// What was written once more.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Reprinted {
    /// How many certificates.
    pub count: u32,
    /// Where: one path for a joined file, else one for each.
    pub files: Vec<String>,
}

/// Writes the very bytes that were issued under these numbers once more: into a folder, or, for a path that ends in `.pdf`,
/// as one file for the printer in the order of the numbers.
///
/// # Errors
/// `NotFound`; `Precondition("certificate-erased")` for somebody who was erased; `Io`.
pub fn reprint(library: &Library, numbers: &[String], to: &Path) -> Result<Reprinted> {
    let prints = numbers
        .iter()
        .map(|number| certificates::reprint(library, number, None))
        .collect::<Result<Vec<Reprint>>>()?;
    let files = if is_pdf(to) {
        let pages: Vec<&[u8]> = prints.iter().map(|print| print.bytes.as_slice()).collect();
        // One certificate stays the file it is, with all that is attached to it.
        let bytes = match pages.as_slice() {
            [one] => one.to_vec(),
            many => {
                let first = certificates::find(library, &prints[0].rendition.number)?;
                let workshop = workshops::get(library, &first.workshop);
                let language = &prints[0].rendition.language;
                let about = About {
                    workshop: workshop.as_ref().map_or("", |w| w.title_in(language)),
                    language,
                    day: library.clock().now().date_naive(),
                };
                printer::put_together(many, &about, &mut |_| ControlFlow::Continue(()))?
            }
        };
        files::write_whole(to, &bytes)?;
        vec![to.display().to_string()]
    } else {
        let mut tray = Tray::default();
        let mut names = Names::default();
        let mut paths = Vec::new();
        for print in &prints {
            let row = certificates::find(library, &print.rendition.number)?;
            let path = to.join(names.of(&format!("{} {}", row.issued.number, row.issued.name), "pdf"));
            tray.lay(&path, &print.bytes)?;
            paths.push(path.display().to_string());
        }
        tray.set_down()?;
        paths
    };
    Ok(Reprinted {
        count: u32::try_from(prints.len()).unwrap_or(u32::MAX),
        files,
    })
}

pub(super) fn is_pdf(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"))
}

fn target(path: &Path, stem: &str) -> std::path::PathBuf {
    if is_pdf(path) {
        path.to_path_buf()
    } else {
        path.join(files::safe_name(stem, "pdf"))
    }
}
