//! The export: what is new is issued, everybody's page is written, and a stop at any point leaves the ledger whole.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use flipchart_core::certificates::{self, Kind, NewCertificate};
use flipchart_core::workshops::{self, Workshop};
use flipchart_core::{Error, Library, Result, ids};
use flipchart_signing::Key;

use super::material::Material;
use super::options::{ExportOptions, ExportReport, ExportedFile, Withheld};
use super::sheets::{self, Setting, Sheet};
use super::{badges, order, printer};
use crate::files::{self, Tray};
use crate::{Progress, Watch};

/// Issues what is not issued yet and writes everybody's certificate. Who is unchanged gets the number and the bytes of
/// the ledger. The files are laid out first, then recorded, then put into place: stopping, or a full disk, gives no
/// number away and leaves the folder as it was.
///
/// With a key what is new carries a code that proves it; without one nothing waits. Where nobody is eligible nothing is
/// written, and the report says why for each.
///
/// # Errors
/// `Cancelled`, `Io`, `NotFound`: nothing is issued then. A file that can't be put into its place afterwards is in the
/// report.
pub fn export(
    library: &mut Library,
    workshop: &str,
    options: &ExportOptions,
    key: Option<&Key>,
    watch: &mut Watch,
) -> Result<ExportReport> {
    let key = key.filter(|_| !options.without_code);
    let mut chosen = Vec::new();
    let mut withheld = Vec::new();
    for kind in sheets::kinds(library, workshop, &options.kinds)? {
        let (those, others) = sheets::choose(library, workshop, kind, options)?;
        chosen.push((kind, those));
        withheld.extend(others);
    }
    let count: usize = chosen.iter().map(|(_, those)| those.len()).sum();
    if count == 0 {
        return Ok(ExportReport {
            withheld,
            ..ExportReport::default()
        });
    }
    let rounds = if options.one_file.is_some() { 3 } else { 2 };
    let mut step = Step::new(watch, count * rounds);
    let facts = workshops::get(library, workshop)?;
    let mut numbers = Numbers::default();
    let mut all = Vec::with_capacity(count);
    let mut materials = Vec::new();
    for (kind, those) in chosen {
        let material = Material::gather(library, workshop, kind)?;
        let setting = Setting {
            library,
            material: &material,
            language: options.language.as_deref(),
            key,
            again: options.again,
            without_back: options.without_back,
        };
        let mut next = numbers.take(library, &facts, kind, those.len())?.into_iter();
        for standing in those {
            all.push(setting.set(standing, &mut next)?);
            step.on()?;
        }
        numbers.give_back(next);
        materials.push(material);
    }
    write(library, workshop, options, all, &materials, withheld, &mut step)
}

fn write(
    library: &mut Library,
    workshop: &str,
    options: &ExportOptions,
    mut all: Vec<Sheet>,
    materials: &[Material],
    withheld: Vec<Withheld>,
    step: &mut Step,
) -> Result<ExportReport> {
    let mut tray = Tray::default();
    if let Some(path) = &options.one_file {
        let first = &materials[0];
        let about = first.about(options.language.as_deref(), library.clock().now());
        let bytes = printer::one_file(&all, &about, &mut || step.on())?;
        tray.lay(Path::new(path), &bytes)?;
    }
    let files = lay_out(&mut tray, &all, options, step)?;
    let badges = match &options.badges {
        Some(folder) => badges::lay(&mut tray, &all, materials, Path::new(folder))?,
        None => 0,
    };
    let fresh: Vec<NewCertificate> = all
        .iter_mut()
        .filter_map(|sheet| sheet.fresh.take())
        .map(|(new, _)| new)
        .collect();
    let report = ExportReport {
        issued: count(&files),
        new: count(&fresh),
        replaced: count(fresh.iter().filter(|new| new.supersedes.is_some())),
        coded: count(fresh.iter().filter(|new| new.code.is_some())),
        badges,
        files,
        one_file: options.one_file.clone(),
        unwritten: Vec::new(),
        withheld,
    };
    if options.one_file.is_some() {
        order::remember(library, workshop, options.order.as_deref())?;
    }
    if !fresh.is_empty() {
        certificates::issue(library, workshop, &fresh)?;
    }
    // From here on the numbers are given, whatever becomes of the files.
    Ok(report.without(tray.set_down_what_can_be()))
}

fn count<T>(of: impl IntoIterator<Item = T>) -> u32 {
    u32::try_from(of.into_iter().count()).unwrap_or(u32::MAX)
}

/// How far the export is; a stop that somebody asked for comes out of it.
pub(super) struct Step<'a, 'b> {
    watch: &'a mut Watch<'b>,
    done: u32,
    total: u32,
}

impl<'a, 'b> Step<'a, 'b> {
    pub(super) fn new(watch: &'a mut Watch<'b>, total: usize) -> Self {
        Self {
            watch,
            done: 0,
            total: u32::try_from(total).unwrap_or(u32::MAX),
        }
    }

    pub(super) fn on(&mut self) -> Result<()> {
        self.done += 1;
        let (done, total) = (self.done, self.total);
        match (self.watch)(Progress { done, total }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        }
    }
}

/// Numbers for several kinds at once: two kinds whose numbers look alike share one series.
#[derive(Default)]
pub(super) struct Numbers {
    taken: HashSet<String>,
}

impl Numbers {
    /// The next numbers of a kind that no other kind has been given here.
    pub(super) fn take(
        &mut self,
        library: &Library,
        workshop: &Workshop,
        kind: Kind,
        count: usize,
    ) -> Result<Vec<String>> {
        let mut next = certificates::next_numbers(library, workshop, kind, self.taken.len() + count)?;
        next.retain(|number| !self.taken.contains(number));
        next.truncate(count);
        self.taken.extend(next.iter().cloned());
        Ok(next)
    }

    /// What nobody needed is free for the next kind.
    pub(super) fn give_back(&mut self, unused: impl Iterator<Item = String>) {
        for number in unused {
            self.taken.remove(&number);
        }
    }
}

fn lay_out(tray: &mut Tray, all: &[Sheet], options: &ExportOptions, step: &mut Step) -> Result<Vec<ExportedFile>> {
    let mut names = Names::default();
    let mut out = Vec::with_capacity(all.len());
    for sheet in all {
        let name = names.of(&sheet.stem(), "pdf");
        let path = options.folder.as_ref().map(|dir| PathBuf::from(dir).join(&name));
        if let Some(path) = &path {
            tray.lay(path, &sheet.bytes)?;
        }
        out.push(ExportedFile {
            kind: sheet.kind,
            participant: sheet.standing.participant.clone(),
            person: sheet.standing.person.clone(),
            name: sheet.standing.name.clone(),
            number: sheet.number.clone(),
            path: path.map(|p| p.display().to_string()),
            sha256: ids::sha256(&sheet.bytes),
        });
        step.on()?;
    }
    Ok(out)
}

/// Names of files in one folder.
#[derive(Default)]
pub(super) struct Names {
    taken: HashMap<String, u32>,
}

impl Names {
    /// FAT32 and NTFS take two names that differ in case for one.
    pub(super) fn of(&mut self, stem: &str, extension: &str) -> String {
        let name = files::safe_name(stem, extension);
        let again = self.taken.entry(name.to_lowercase()).or_insert(0);
        *again += 1;
        if *again > 1 {
            files::safe_name(&format!("{stem} ({again})"), extension)
        } else {
            name
        }
    }
}
