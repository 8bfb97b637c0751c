use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::PathBuf;

use flipchart_core::certificates::{self, Eligibility, Kind, NewCertificate, Standing};
use flipchart_core::{Error, Library, Result, ids};
use flipchart_pdf::documents::certificate::{CertificateData, certificate, certificates as one_file};

use super::data::Material;
use super::plan::issued_bytes;
use crate::files::{self, Tray};
use crate::{Progress, Watch, pdf_error};

/// What to write, and where.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ExportOptions {
    /// Folder for one file per person; none when missing.
    pub folder: Option<String>,
    /// Path of one file with everybody, for the printer; none when missing.
    pub one_file: Option<String>,
    /// Language for everybody, instead of each person's own.
    pub language: Option<String>,
    /// Whether attendance is set aside: everybody except those withheld by decision.
    pub all: bool,
    /// Only these participations, when not empty.
    pub only: Vec<String>,
}

/// What an export did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExportReport {
    /// Certificates written.
    pub issued: u32,
    /// Of these, new in the ledger.
    pub new: u32,
    /// Of the new ones, those that take the place of an earlier number.
    pub replaced: u32,
    /// One entry a person, in the order of the list.
    pub files: Vec<ExportedFile>,
    /// The file for the printer.
    pub one_file: Option<String>,
    /// Who got none, and why.
    pub withheld: Vec<Withheld>,
}

/// One person's certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExportedFile {
    /// Identity of the person.
    pub person: String,
    /// The name as printed.
    pub name: String,
    /// The printed number.
    pub number: String,
    /// Where the file is; `None` when only the file for the printer was asked for.
    pub path: Option<String>,
    /// SHA-256 of the person's document.
    pub sha256: String,
}

/// Somebody who got no certificate.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Withheld {
    /// Identity of the person.
    pub person: String,
    /// The name.
    pub name: String,
    /// Code of the reason.
    pub why: String,
}

struct Sheet {
    standing: Standing,
    page: CertificateData,
    bytes: Vec<u8>,
    fresh: Option<NewCertificate>,
}

/// Issues what is not issued yet and writes everybody's certificate. Who is unchanged gets the number and the bytes of
/// the ledger. The files are laid out first, then recorded, then put into place: stopping, or a full disk, gives no
/// number away and leaves the folder as it was.
///
/// Where nobody is eligible nothing is written, and the report says why for each.
///
/// # Errors
/// `Cancelled`, `Io`, `NotFound`.
pub fn export(
    library: &mut Library,
    workshop: &str,
    options: &ExportOptions,
    watch: &mut Watch,
) -> Result<ExportReport> {
    let material = Material::gather(library, workshop)?;
    let (eligible, withheld) = choose(library, workshop, options)?;
    if eligible.is_empty() {
        return Ok(ExportReport {
            withheld,
            ..ExportReport::default()
        });
    }
    let total = u32::try_from(eligible.len() * 2).unwrap_or(u32::MAX);
    let mut done = 0;
    let mut step = || {
        done += 1;
        match watch(Progress { done, total }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        }
    };
    let mut numbers =
        certificates::next_numbers(library, &material.workshop, Kind::Participation, eligible.len())?.into_iter();
    let mut sheets = Vec::with_capacity(eligible.len());
    for standing in eligible {
        sheets.push(set(
            library,
            &material,
            standing,
            options.language.as_deref(),
            &mut numbers,
        )?);
        step()?;
    }
    let fresh: Vec<NewCertificate> = sheets.iter_mut().filter_map(|s| s.fresh.take()).collect();
    let printer = match &options.one_file {
        Some(_) => {
            let pages: Vec<CertificateData> = sheets.iter().map(|s| s.page.clone()).collect();
            Some(one_file(&pages, &mut |_| ControlFlow::Continue(())).map_err(pdf_error)?)
        }
        None => None,
    };
    let mut tray = Tray::default();
    let files = lay_out(&mut tray, &sheets, options, &mut step)?;
    if let (Some(path), Some(bytes)) = (&options.one_file, printer) {
        tray.lay(&PathBuf::from(path), &bytes)?;
    }
    let report = ExportReport {
        issued: u32::try_from(files.len()).unwrap_or(u32::MAX),
        new: u32::try_from(fresh.len()).unwrap_or(u32::MAX),
        replaced: u32::try_from(fresh.iter().filter(|f| f.supersedes.is_some()).count()).unwrap_or(u32::MAX),
        files,
        one_file: options.one_file.clone(),
        withheld,
    };
    if !fresh.is_empty() {
        certificates::issue(library, workshop, &fresh)?;
    }
    tray.set_down()?;
    Ok(report)
}

fn choose(library: &Library, workshop: &str, options: &ExportOptions) -> Result<(Vec<Standing>, Vec<Withheld>)> {
    let (mut eligible, mut withheld) = (Vec::new(), Vec::new());
    for standing in certificates::standings(library, workshop, Kind::Participation)? {
        if !options.only.is_empty() && !options.only.contains(&standing.participant) {
            continue;
        }
        let eligibility = standing.eligibility;
        if eligibility.is_eligible() || (options.all && eligibility != Eligibility::Withheld) {
            eligible.push(standing);
        } else {
            let why = eligibility.why().to_string();
            withheld.push(Withheld {
                person: standing.person,
                name: standing.name,
                why,
            });
        }
    }
    Ok((eligible, withheld))
}

fn set(
    library: &Library,
    material: &Material,
    standing: Standing,
    language: Option<&str>,
    numbers: &mut impl Iterator<Item = String>,
) -> Result<Sheet> {
    let language = crate::document_language(language.unwrap_or(&standing.language))
        .code()
        .to_string();
    let (facts, facts_sha256) = material.facts(&standing, &language);
    let same = material.unchanged(&standing);
    let next = || Ok(numbers.next().unwrap_or_default());
    let (number, day) = material.number_and_day(same, next, library.clock().now())?;
    let page = material.page(&standing, &language, &number, day);
    if let Some(bytes) = issued_bytes(library, material, same, &language)? {
        return Ok(Sheet {
            standing,
            page,
            bytes,
            fresh: None,
        });
    }
    let bytes = certificate(&page).map_err(pdf_error)?;
    let fresh = NewCertificate {
        supersedes: standing
            .issued
            .as_ref()
            .filter(|_| same.is_none())
            .map(|i| i.number.clone()),
        number,
        language,
        paper: material.workshop.paper.code().to_string(),
        kind: Kind::Participation,
        participant: standing.participant.clone(),
        person: standing.person.clone(),
        name: standing.name.clone(),
        facts,
        facts_sha256,
        bytes: bytes.clone(),
        ..NewCertificate::default()
    };
    Ok(Sheet {
        standing,
        page,
        bytes,
        fresh: Some(fresh),
    })
}

fn lay_out(
    tray: &mut Tray,
    sheets: &[Sheet],
    options: &ExportOptions,
    step: &mut impl FnMut() -> Result<()>,
) -> Result<Vec<ExportedFile>> {
    let mut taken: HashMap<String, u32> = HashMap::new();
    let mut out = Vec::with_capacity(sheets.len());
    for sheet in sheets {
        let stem = format!("{} {}", sheet.page.number, sheet.standing.name);
        let name = files::safe_name(&stem, "pdf");
        // FAT32 and NTFS take two names that differ in case for one.
        let again = taken.entry(name.to_lowercase()).or_insert(0);
        *again += 1;
        let name = if *again > 1 {
            files::safe_name(&format!("{stem} ({again})"), "pdf")
        } else {
            name
        };
        let path = options.folder.as_ref().map(|dir| PathBuf::from(dir).join(&name));
        if let Some(path) = &path {
            tray.lay(path, &sheet.bytes)?;
        }
        out.push(ExportedFile {
            person: sheet.standing.person.clone(),
            name: sheet.standing.name.clone(),
            number: sheet.page.number.clone(),
            path: path.map(|p| p.display().to_string()),
            sha256: ids::sha256(&sheet.bytes),
        });
        step()?;
    }
    Ok(out)
}
