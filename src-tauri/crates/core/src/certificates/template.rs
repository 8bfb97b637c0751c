//! Templates: six that ship with the program, and those of the library.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Award, AwardKind, Design, Layout, award};
use crate::{Error, Library, Op, OpOutput, Result, Tx, text, workshops};

/// A template of certificates.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CertificateTemplate {
    /// Code of a built-in one, uid of one of the library: what an award keeps.
    pub key: String,
    /// Name; of a built-in one empty, because its name is a text of the program.
    pub name: String,
    /// Counts up with each change, and never comes back to a number that was printed.
    pub version: u32,
    /// Whether it ships with the program: it can be copied, not changed.
    pub built_in: bool,
    /// How many workshops award a kind with it.
    pub used_by: u32,
    /// How it looks.
    pub design: Design,
}

/// A change: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct TemplateEdit {
    /// Its name.
    pub name: Option<String>,
    /// How it looks; replaces the whole design.
    pub design: Option<Design>,
}

/// The design that a kind of certificate prints with in a workshop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DesignFor {
    /// The award it belongs to.
    pub award: Award,
    /// The template it comes from.
    pub template: CertificateTemplate,
    /// Whether the template that was chosen is gone, and the first built-in one prints instead.
    pub missing: bool,
}

/// Version of what ships with the program: counts up with its releases that change a page.
const BUILT_IN: u32 = 1;

fn built_in(layout: Layout) -> CertificateTemplate {
    CertificateTemplate {
        key: layout.code().into(),
        name: String::new(),
        version: BUILT_IN,
        built_in: true,
        used_by: 0,
        design: Design::built_in(layout),
    }
}

/// The built-in templates in their order, then those of the library by name.
///
/// # Errors
/// Only what SQLite refuses.
pub fn templates(library: &Library) -> Result<Vec<CertificateTemplate>> {
    let conn = library.conn();
    let mut all: Vec<CertificateTemplate> = Layout::ALL.iter().map(|layout| built_in(*layout)).collect();
    let mut read = conn.prepare_cached("SELECT uid, name, version, design FROM certificate_template")?;
    let rows = read.query_map([], row_to_template)?;
    let mut own: Vec<CertificateTemplate> = rows.collect::<Result<_, _>>()?;
    own.sort_by_key(|template| (text::fold(&template.name), template.key.clone()));
    all.append(&mut own);
    for template in &mut all {
        template.used_by = used_by(conn, &template.key)?;
    }
    Ok(all)
}

/// One template, by code or uid.
///
/// # Errors
/// `NotFound`.
pub fn template(library: &Library, key: &str) -> Result<CertificateTemplate> {
    find(library.conn(), key)
}

pub(super) fn find(conn: &Connection, key: &str) -> Result<CertificateTemplate> {
    let mut found = match Layout::from_code(key) {
        Some(layout) => built_in(layout),
        None => conn
            .prepare_cached("SELECT uid, name, version, design FROM certificate_template WHERE uid = ?1")?
            .query_row([key], row_to_template)
            .optional()?
            .ok_or_else(|| Error::NotFound {
                what: "certificate-template",
                uid: key.into(),
            })?,
    };
    found.used_by = used_by(conn, key)?;
    Ok(found)
}

fn row_to_template(row: &Row) -> rusqlite::Result<CertificateTemplate> {
    Ok(CertificateTemplate {
        key: row.get(0)?,
        name: row.get(1)?,
        version: row.get(2)?,
        built_in: false,
        used_by: 0,
        design: serde_json::from_str(row.get_ref(3)?.as_str()?).unwrap_or_default(),
    })
}

fn used_by(conn: &Connection, key: &str) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(DISTINCT workshop_id) FROM award WHERE template = ?1")?
        .query_row([key], |row| row.get(0))?)
}

/// Makes a template of the library from any other, under a name of its own; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` without a name.
pub fn copy_template(library: &mut Library, key: &str, name: &str) -> Result<OpOutput<String>> {
    library.transact(Op::EditCertificateTemplate, |tx| {
        let design = find(tx, key)?.design;
        insert(tx, name, &design)
    })
}

pub(super) fn insert(tx: &mut Tx, name: &str, design: &Design) -> Result<String> {
    let name = text::required("name", name)?;
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO certificate_template(uid, name, version, design) VALUES (?1, ?2, 1, ?3)",
        params![uid, name, json(design)],
    )?;
    tx.tell("name", name);
    Ok(uid)
}

/// Changes a template of the library. Nothing issued changes with it.
///
/// # Errors
/// `NotFound`; `Precondition("template-built-in")`; `Invalid` naming the field, as [`Design::cleaned`].
pub fn edit_template(library: &mut Library, key: &str, change: &TemplateEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditCertificateTemplate, |tx| edit(tx, key, change))
}

fn edit(tx: &mut Tx, key: &str, change: &TemplateEdit) -> Result<()> {
    let mut now = own(tx, key)?;
    let before = now.clone();
    if let Some(name) = &change.name {
        now.name = text::required("name", name)?;
    }
    if let Some(design) = &change.design {
        now.design = printable(tx, design)?;
    }
    tx.tell("name", &now.name);
    if now == before {
        return Ok(());
    }
    // Undo brings an earlier version back, but one that was printed is never another.
    let printed: u32 = tx.query_row(
        "SELECT coalesce(max(template_version), 0) FROM certificate WHERE template = ?1",
        [key],
        |row| row.get(0),
    )?;
    tx.execute(
        "UPDATE certificate_template SET name = ?2, design = ?3, version = ?4 WHERE uid = ?1",
        params![key, now.name, json(&now.design), now.version.max(printed) + 1],
    )?;
    Ok(())
}

fn printable(tx: &Tx, design: &Design) -> Result<Design> {
    let design = design.clone().cleaned()?;
    for sha in design.pictures() {
        crate::storage::blobs::get(tx, sha)?;
    }
    Ok(design)
}

/// Changes what a kind prints with in a workshop: its own template, or with `copy_as` a copy of that name which from then on
/// only this workshop has; one step of undo takes both back. Returns the uid of the template.
///
/// # Errors
/// As [`edit_template`]; `NotFound` for the workshop; `Invalid` for an empty name.
pub fn change_design(
    library: &mut Library,
    workshop: &str,
    kind: AwardKind,
    design: &Design,
    copy_as: Option<&str>,
) -> Result<OpOutput<String>> {
    library.transact(Op::EditCertificateTemplate, |tx| {
        if let Some(name) = copy_as {
            let design = printable(tx, design)?;
            let uid = insert(tx, name, &design)?;
            award::dress(tx, workshop, kind, &uid)?;
            return Ok(uid);
        }
        let award = award::of_kind(tx, &workshops::find(tx, workshop)?, kind)?;
        let key = award.template.unwrap_or_else(|| Layout::default().code().into());
        let change = TemplateEdit {
            name: None,
            design: Some(design.clone()),
        };
        edit(tx, &key, &change)?;
        Ok(key)
    })
}

/// Removes a template of the library. Workshops that use it print with the first built-in one and say so; nothing issued
/// changes.
///
/// # Errors
/// `NotFound`; `Precondition("template-built-in")`.
pub fn remove_template(library: &mut Library, key: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveCertificateTemplate, |tx| {
        let template = own(tx, key)?;
        tx.execute("DELETE FROM certificate_template WHERE uid = ?1", [key])?;
        tx.tell("name", template.name);
        Ok(())
    })
}

fn own(tx: &Tx, key: &str) -> Result<CertificateTemplate> {
    let template = find(tx, key)?;
    if template.built_in {
        return Err(Error::precondition("template-built-in"));
    }
    Ok(template)
}

fn json(design: &Design) -> String {
    serde_json::to_string(design).unwrap_or_else(|_| "{}".into())
}

/// What a kind of certificate prints with in a workshop.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn design_for(library: &Library, workshop: &str, kind: AwardKind) -> Result<DesignFor> {
    let conn = library.conn();
    let mut award = award::of_kind(conn, &workshops::find(conn, workshop)?, kind)?;
    let chosen = award.template.as_deref().map(|key| find(conn, key)).transpose();
    let (template, missing) = match chosen {
        Ok(chosen) => (chosen.unwrap_or_else(|| built_in(Layout::default())), false),
        Err(Error::NotFound { .. }) => (built_in(Layout::default()), true),
        Err(other) => return Err(other),
    };
    if award.second_language.is_none() {
        award.second_language.clone_from(&template.design.second_language);
    }
    Ok(DesignFor {
        award,
        template,
        missing,
    })
}
