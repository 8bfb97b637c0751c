//! Lists that people sign: allowances, materials, certificates received, consent to photos.

use rusqlite::{OptionalExtension, params};

use crate::workshops::{self, codes, localized};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, text};

codes! {
    /// What is signed for.
    SignatureKind {
        /// Money or vouchers.
        Allowance = "allowance",
        /// Things handed out.
        Materials = "materials",
        /// A certificate.
        CertificateReceived = "certificate_received",
        /// Being in photos.
        PhotoConsent = "photo_consent",
        /// Something else.
        Other = "other",
    } default Other
}

codes! {
    /// A fact of a person that a list shows beside the name.
    SignatureColumn {
        /// Organisation.
        Organisation = "organisation",
        /// Position.
        Position = "position",
        /// Country.
        Country = "country",
        /// Telephone.
        Phone = "phone",
        /// E-mail address.
        Email = "email",
        /// Number in the list.
        Number = "number",
    } default Organisation
}

/// A list to sign.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SignatureList {
    /// Identity.
    pub uid: String,
    /// What is signed for.
    pub kind: SignatureKind,
    /// Title by language.
    pub title: Localized,
    /// What one declares by signing, by language.
    pub statement: Localized,
    /// What it shows beside the name, in order.
    pub columns: Vec<SignatureColumn>,
    /// The amount, printed as written.
    pub amount: String,
    /// How many scans of it are attached.
    pub evidence: u32,
}

/// A new list, or a change to one: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct SignatureListEdit {
    /// What is signed for.
    pub kind: Option<SignatureKind>,
    /// Replaces the map; required for a new list.
    pub title: Option<Localized>,
    /// Replaces the map.
    pub statement: Option<Localized>,
    /// Replaces the columns.
    pub columns: Option<Vec<SignatureColumn>>,
    /// The amount, printed as written.
    pub amount: Option<String>,
}

/// The lists of a workshop, in order.
///
/// # Errors
/// `NotFound`.
pub fn all(library: &Library, workshop: &str) -> Result<Vec<SignatureList>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT uid, kind, title, statement, columns, amount,
                (SELECT count(*) FROM evidence e WHERE e.list_id = signature_list.id)
         FROM signature_list WHERE workshop_id = ?1 ORDER BY position, id",
    )?;
    let rows = read.query_map([workshops::id(conn, workshop)?], |row| {
        Ok(SignatureList {
            uid: row.get(0)?,
            kind: row.get(1)?,
            title: localized(row, 2)?,
            statement: localized(row, 3)?,
            columns: serde_json::from_str(row.get_ref(4)?.as_str()?).unwrap_or_default(),
            amount: row.get(5)?,
            evidence: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a list after the others; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` without a title.
pub fn add(library: &mut Library, workshop: &str, new: &SignatureListEdit) -> Result<OpOutput<String>> {
    library.transact(Op::EditSignatureLists, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let uid = tx.uid();
        tx.execute(
            "INSERT INTO signature_list(uid, workshop_id, position, kind, title)
             VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM signature_list WHERE workshop_id = ?2), ?3, '{}')",
            params![uid, workshop, new.kind.unwrap_or_default()],
        )?;
        let title = Some(new.title.clone().unwrap_or_default());
        change(tx, &uid, &SignatureListEdit { title, ..new.clone() })?;
        Ok(uid)
    })
}

/// Changes a list.
///
/// # Errors
/// `NotFound`; `Invalid` for a title without text.
pub fn edit(library: &mut Library, uid: &str, edit: &SignatureListEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditSignatureLists, |tx| change(tx, uid, edit))
}

/// Removes a list; scans of it stay with the workshop.
///
/// # Errors
/// `NotFound`.
pub fn remove(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditSignatureLists, |tx| {
        let (id, title) = find(tx, uid)?;
        tx.execute("DELETE FROM signature_list WHERE id = ?1", [id])?;
        tx.tell("title", title.get("en", &[]));
        Ok(())
    })
}

fn change(tx: &mut Tx, uid: &str, edit: &SignatureListEdit) -> Result<()> {
    let (id, mut shown) = find(tx, uid)?;
    let set = |tx: &Tx, column: &str, value: &dyn rusqlite::ToSql| -> Result<()> {
        tx.execute(
            &format!("UPDATE signature_list SET {column} = ?2 WHERE id = ?1"),
            params![id, value],
        )?;
        Ok(())
    };
    if let Some(kind) = edit.kind {
        set(tx, "kind", &kind)?;
    }
    if let Some(title) = &edit.title {
        shown = title.cleaned("title")?;
        if shown.is_empty() {
            return Err(Error::invalid("title", "required", ""));
        }
        set(tx, "title", &shown.to_json())?;
    }
    if let Some(statement) = &edit.statement {
        set(tx, "statement", &statement.cleaned("statement")?.to_json())?;
    }
    if let Some(columns) = &edit.columns {
        let mut once: Vec<SignatureColumn> = Vec::new();
        for column in columns {
            if !once.contains(column) {
                once.push(*column);
            }
        }
        set(tx, "columns", &serde_json::to_string(&once).unwrap_or_default())?;
    }
    if let Some(amount) = &edit.amount {
        set(tx, "amount", &text::line("amount", amount)?)?;
    }
    tx.tell("title", shown.get("en", &[]));
    Ok(())
}

pub(super) fn find(tx: &Tx, uid: &str) -> Result<(i64, Localized)> {
    tx.query_row("SELECT id, title FROM signature_list WHERE uid = ?1", [uid], |row| {
        Ok((row.get(0)?, localized(row, 1)?))
    })
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "signature-list",
        uid: uid.into(),
    })
}
