//! A curriculum as one document, out and in, and the one that ships.

use serde_json::Value;

use super::{Activity, Handout, KeyDocument, Module, Term, glossary, handouts, key_documents, modules, store};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, ids};

/// A curriculum as one document: what a curriculum file holds beside its handouts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CurriculumFile {
    /// `flipchart-curriculum`.
    pub format: String,
    /// Version of this form, 1.
    pub version: u32,
    /// Name of the curriculum, by language.
    #[serde(default)]
    pub title: Localized,
    /// Where its texts come from.
    #[serde(default)]
    pub source: Localized,
    /// Modules in order.
    #[serde(default)]
    pub modules: Vec<Module>,
    /// Terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// Key documents.
    #[serde(default)]
    pub documents: Vec<KeyDocument>,
}

/// A part of an import that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Piece {
    /// Title or name of it.
    pub what: String,
    /// Code of the reason; its text is `error-field-<code>`.
    pub code: String,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportCounts {
    /// Rows added: modules, activities, terms and documents together.
    pub added: u32,
    /// Rows replaced that were different.
    pub updated: u32,
    /// Rows that were the same already.
    pub unchanged: u32,
    /// What was left out.
    pub left_out: Vec<Piece>,
}

/// The whole curriculum, or these modules with the glossary and the key documents left out.
///
/// # Errors
/// `NotFound`.
pub fn export(library: &Library, uids: &[String]) -> Result<CurriculumFile> {
    let conn = library.conn();
    let whole = uids.is_empty();
    let modules = if whole {
        modules::all(conn)?
    } else {
        uids.iter()
            .map(|uid| modules::get(library, uid))
            .collect::<Result<_>>()?
    };
    Ok(CurriculumFile {
        format: "flipchart-curriculum".into(),
        version: 1,
        title: Localized::default(),
        source: Localized::default(),
        modules,
        terms: if whole { glossary::all(conn)? } else { Vec::new() },
        documents: if whole { key_documents::all(conn)? } else { Vec::new() },
    })
}

/// Brings a curriculum in: what has a known uid is replaced, the rest is added; one step of undo. `bytes` gives a
/// handout by its SHA-256. A piece that breaks a rule is left out and named, and so is what belongs to it.
///
/// # Errors
/// Only what SQLite refuses.
pub fn import(
    library: &mut Library,
    file: &CurriculumFile,
    bytes: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<OpOutput<ImportCounts>> {
    library.transact(Op::ImportCurriculum, |tx| {
        let counts = take(tx, file, bytes, Known::Replace)?;
        tx.tell("count", counts.added + counts.updated);
        Ok(counts)
    })
}

/// What happens to a row that is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Replace,
    Keep,
}

fn take(tx: &Tx, file: &CurriculumFile, bytes: &dyn Fn(&str) -> Option<Vec<u8>>, known: Known) -> Result<ImportCounts> {
    let mut taking = Taking {
        tx,
        bytes,
        known,
        counts: ImportCounts::default(),
        modules: modules::all(tx)?,
    };
    for module in &file.modules {
        taking.module(module)?;
    }
    let terms = glossary::all(tx)?;
    for term in &file.terms {
        let term = Term {
            uid: sound_uid(&term.uid, &["term", &word(&term.term)]),
            ..term.clone()
        };
        let there = terms.iter().find(|there| there.uid == term.uid);
        taking.row(&word(&term.term), there, &term, || store::term(tx, &term))?;
    }
    let documents = key_documents::all(tx)?;
    for document in &file.documents {
        let uid = sound_uid(&document.uid, &["document", &word(&document.title)]);
        let there = documents.iter().find(|there| there.uid == uid);
        taking.document(
            KeyDocument {
                uid,
                ..document.clone()
            },
            there,
        )?;
    }
    Ok(taking.counts)
}

/// An import under way.
struct Taking<'a> {
    tx: &'a Tx<'a>,
    bytes: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    known: Known,
    counts: ImportCounts,
    /// As they were before.
    modules: Vec<Module>,
}

impl Taking<'_> {
    /// Stores a row unless it is there as it should be; a rule that it breaks leaves it out. Whether it is there now.
    fn row<T: PartialEq>(
        &mut self,
        what: &str,
        there: Option<&T>,
        new: &T,
        store: impl FnOnce() -> Result<()>,
    ) -> Result<bool> {
        let same = there.is_some_and(|there| there == new);
        if same || (there.is_some() && self.known == Known::Keep) {
            self.counts.unchanged += 1;
            return Ok(true);
        }
        match store() {
            Ok(()) if there.is_some() => self.counts.updated += 1,
            Ok(()) => self.counts.added += 1,
            Err(Error::Invalid { fields }) => {
                let code = fields.first().map_or("other", |field| field.code.as_str());
                self.leave_out(what, code);
                return Ok(false);
            }
            Err(error) => return Err(error),
        }
        Ok(true)
    }

    fn leave_out(&mut self, what: &str, code: &str) {
        self.counts.left_out.push(Piece {
            what: what.chars().take(80).collect(),
            code: code.into(),
        });
    }

    fn module(&mut self, module: &Module) -> Result<()> {
        let uid = sound_uid(&module.uid, &["module", &module.code, &word(&module.title)]);
        let there = self.modules.iter().find(|there| there.uid == uid).cloned();
        let module = Module { uid, ..module.clone() };
        let own = |module: &Module| Module {
            activities: Vec::new(),
            ..module.clone()
        };
        let tx = self.tx;
        let (before, after) = (there.as_ref().map(own), own(&module));
        let kept = self.row(&word(&module.title), before.as_ref(), &after, || {
            let id = store::module(tx, &after)?;
            store::objectives(tx, id, &after.objectives)
        })?;
        if !kept {
            return Ok(());
        }
        let id = store::id(tx, "module", "module", &module.uid)?;
        for activity in &module.activities {
            let uid = sound_uid(&activity.uid, &[&module.uid, &word(&activity.title)]);
            let activity = Activity {
                uid,
                ..activity.clone()
            };
            let there = there
                .iter()
                .flat_map(|module| &module.activities)
                .find(|there| there.uid == activity.uid);
            self.activity(id, &activity, there)?;
        }
        Ok(())
    }

    fn activity(&mut self, module: i64, activity: &Activity, there: Option<&Activity>) -> Result<()> {
        let own = |activity: &Activity| Activity {
            handouts: Vec::new(),
            ..activity.clone()
        };
        let (tx, before, after) = (self.tx, there.map(own), own(activity));
        let kept = self.row(&word(&activity.title), before.as_ref(), &after, || {
            store::activity(tx, module, &after).map(drop)
        })?;
        if !kept {
            return Ok(());
        }
        let id = store::id(tx, "activity", "activity", &activity.uid)?;
        for handout in &activity.handouts {
            let known = there.iter().flat_map(|there| &there.handouts);
            if known
                .into_iter()
                .any(|known| known.sha256 == handout.sha256 && known.name == handout.name)
            {
                continue;
            }
            if let Some((size, sha256)) = self.file(handout)? {
                let handout = Handout {
                    uid: tx.uid(),
                    size,
                    sha256,
                    ..handout.clone()
                };
                store::handout(tx, id, &handout)?;
            }
        }
        Ok(())
    }

    fn document(&mut self, document: KeyDocument, there: Option<&KeyDocument>) -> Result<()> {
        let own = |document: &KeyDocument| KeyDocument {
            file: None,
            ..document.clone()
        };
        let (tx, before, after) = (self.tx, there.map(own), own(&document));
        let kept = self.row(&word(&document.title), before.as_ref(), &after, || {
            store::key_document(tx, &after)
        })?;
        let known = there.and_then(|there| there.file.as_ref()).map(|file| &file.sha256);
        if let Some(file) = document.file.filter(|file| kept && Some(&file.sha256) != known)
            && let Some((size, sha256)) = self.file(&file)?
        {
            let id = store::id(tx, "key_document", "document", &after.uid)?;
            handouts::attach(tx, id, Some((store::file_name(&file.name)?, size, sha256)))?;
        }
        Ok(())
    }

    /// Keeps the bytes of a handout; without them, or with others, it is left out.
    fn file(&mut self, handout: &Handout) -> Result<Option<(u32, String)>> {
        let Some(bytes) = (self.bytes)(&handout.sha256) else {
            self.leave_out(&handout.name, "file-missing");
            return Ok(None);
        };
        match store::file_name(&handout.name).and_then(|name| handouts::keep(self.tx, &name, &bytes)) {
            Ok(kept) => Ok(Some(kept)),
            Err(Error::Invalid { fields }) => {
                self.leave_out(
                    &handout.name,
                    fields.first().map_or("other", |field| field.code.as_str()),
                );
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

/// A text in the first language that has it: what people would call the piece.
fn word(text: &Localized) -> String {
    text.get("en", &[]).to_string()
}

/// A uid as it was given, or one made from the piece itself, so that the same file is known again.
fn sound_uid(uid: &str, else_of: &[&str]) -> String {
    let sound = uid.len() == 36 && uid.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    if sound {
        uid.to_ascii_lowercase()
    } else {
        ids::derived_uid(else_of)
    }
}

const SHIPPED: &[&str] = &[
    include_str!("../../../../../assets/curriculum/mecc/module-1.json"),
    include_str!("../../../../../assets/curriculum/mecc/module-2.json"),
    include_str!("../../../../../assets/curriculum/mecc/module-3.json"),
    include_str!("../../../../../assets/curriculum/mecc/module-4.json"),
    include_str!("../../../../../assets/curriculum/mecc/module-5.json"),
    include_str!("../../../../../assets/curriculum/mecc/module-6.json"),
    include_str!("../../../../../assets/curriculum/mecc/module-7.json"),
];
const GLOSSARY: &str = include_str!("../../../../../assets/curriculum/mecc/glossary.json");
const DOCUMENTS: &str = include_str!("../../../../../assets/curriculum/mecc/documents.json");

/// Adds the curriculum that ships with the program. What is there already stays as the user left it.
///
/// # Errors
/// Only what SQLite refuses.
pub fn load_shipped(library: &mut Library) -> Result<OpOutput<ImportCounts>> {
    library.transact(Op::LoadCurriculum, |tx| load_shipped_into(tx))
}

pub(crate) fn load_shipped_into(tx: &Tx) -> Result<ImportCounts> {
    take(tx, &shipped()?, &|_| None, Known::Keep)
}

/// The shipped curriculum, its keys turned into uids that are the same on every laptop.
fn shipped() -> Result<CurriculumFile> {
    let damaged = |e: serde_json::Error| Error::FileCorrupt {
        path: "curriculum".into(),
        detail: e.to_string(),
    };
    let read = |text: &str| -> Result<Value> {
        let mut value: Value = serde_json::from_str(text).map_err(damaged)?;
        name(&mut value);
        Ok(value)
    };
    let mut modules = Vec::new();
    for text in SHIPPED {
        modules.push(serde_json::from_value(read(text)?).map_err(damaged)?);
    }
    Ok(CurriculumFile {
        format: "flipchart-curriculum".into(),
        version: 1,
        title: Localized::default(),
        source: Localized::default(),
        modules,
        terms: serde_json::from_value(read(GLOSSARY)?).map_err(damaged)?,
        documents: serde_json::from_value(read(DOCUMENTS)?).map_err(damaged)?,
    })
}

/// `key` becomes `uid`, and objectives that are named by key are named by uid.
fn name(value: &mut Value) {
    let uid = |key: &str| Value::String(crate::plan::shipped_uid(key));
    match value {
        Value::Array(list) => {
            for item in list {
                match item {
                    Value::String(key) => *item = uid(key),
                    other => name(other),
                }
            }
        }
        Value::Object(fields) => {
            if let Some(Value::String(key)) = fields.remove("key") {
                fields.insert("uid".into(), uid(&key));
            }
            for part in ["objectives", "activities"] {
                if let Some(list) = fields.get_mut(part) {
                    name(list);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_whole_in_every_language() {
        let file = shipped().unwrap();
        assert_eq!(file.modules.len(), 7);
        for module in &file.modules {
            let texts = [&module.title, &module.summary, &module.audience].into_iter();
            let activities = module
                .activities
                .iter()
                .flat_map(|a| [&a.title, &a.instructions, &a.background, &a.materials]);
            let objectives = module.objectives.iter().map(|o| &o.text);
            for text in texts
                .chain(activities)
                .chain(objectives)
                .filter(|text| !text.is_empty())
            {
                for language in ["en", "fr", "es", "ru"] {
                    assert!(
                        text.0.contains_key(language),
                        "{} lacks {language}: {text:?}",
                        module.code
                    );
                }
            }
            for activity in &module.activities {
                let known = |uid: &String| module.objectives.iter().any(|o| o.uid == *uid);
                assert!(
                    activity.objectives.iter().all(known),
                    "{:?} serves what is not there",
                    activity.title
                );
            }
        }
    }
}
