//! A curriculum as one file (`.flipcurriculum`): a zip of `curriculum.json` and `files/<sha256>` for every handout.
//!
//! What can't be read of a file is named piece by piece; the rest comes in.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use flipchart_core::curriculum::{CurriculumFile, FILE_MAX, Module, Piece};
use flipchart_core::{Error, Result, ids};
use serde::de::DeserializeOwned;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The one text in the zip.
const TEXT: &str = "curriculum.json";
/// Folder of the handouts.
const FILES: &str = "files/";
/// Largest text, in bytes: thousands of activities in many languages.
const TEXT_MAX: u64 = 64 << 20;
/// Largest sum of all handouts, in bytes.
const FILES_MAX: u64 = 2 << 30;
/// More handouts than any curriculum has.
const PARTS_MAX: usize = 20_000;

/// A curriculum file that was opened.
#[derive(Debug)]
pub struct Unpacked {
    /// The curriculum, without the pieces that could not be understood.
    pub file: CurriculumFile,
    /// Handouts by their SHA-256, checked.
    pub handouts: BTreeMap<String, Vec<u8>>,
    /// What could not be understood.
    pub left_out: Vec<Piece>,
}

/// The bytes of a curriculum file. The same curriculum gives the same bytes.
///
/// # Errors
/// What `bytes` refuses for a handout; `Io` when the writer does.
pub fn pack_curriculum(file: &CurriculumFile, bytes: &dyn Fn(&str) -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let text = serde_json::to_vec_pretty(file).map_err(|e| refused(&e))?;
    zip.start_file(TEXT, options).map_err(|e| refused(&e))?;
    zip.write_all(&text).map_err(|e| refused(&e))?;
    for sha256 in handouts(file) {
        zip.start_file(format!("{FILES}{sha256}"), options)
            .map_err(|e| refused(&e))?;
        zip.write_all(&bytes(sha256)?).map_err(|e| refused(&e))?;
    }
    Ok(zip.finish().map_err(|e| refused(&e))?.into_inner())
}

/// The SHA-256 of every handout that a curriculum names, each once, in order.
fn handouts(file: &CurriculumFile) -> BTreeSet<&str> {
    let of_activities = file
        .modules
        .iter()
        .flat_map(|m| &m.activities)
        .flat_map(|a| &a.handouts);
    let of_documents = file.documents.iter().filter_map(|d| d.file.as_ref());
    of_activities.chain(of_documents).map(|h| h.sha256.as_str()).collect()
}

fn refused(error: &dyn std::error::Error) -> Error {
    Error::Io {
        path: String::new(),
        code: "other",
        detail: error.to_string(),
    }
}

/// Opens a curriculum file: the zip, or its JSON text alone.
///
/// # Errors
/// `Unreadable("not-a-curriculum" | "curriculum-too-new" | "curriculum-too-large" | "truncated")`.
pub fn unpack_curriculum(bytes: &[u8]) -> Result<Unpacked> {
    let mut handouts = BTreeMap::new();
    let text = if bytes.starts_with(b"PK") {
        open_zip(bytes, &mut handouts)?
    } else {
        bytes.to_vec()
    };
    let (file, mut left_out) = understand(&text)?;
    handouts.retain(|sha256, bytes| {
        let sound = ids::sha256(bytes) == *sha256;
        if !sound {
            left_out.push(Piece {
                what: sha256.clone(),
                code: "file-altered".into(),
            });
        }
        sound
    });
    Ok(Unpacked {
        file,
        handouts,
        left_out,
    })
}

fn unreadable(code: &'static str) -> Error {
    Error::Unreadable {
        code,
        path: String::new(),
        params: Vec::new(),
    }
}

fn open_zip(bytes: &[u8], handouts: &mut BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable("truncated"))?;
    if zip.len() > PARTS_MAX {
        return Err(unreadable("curriculum-too-large"));
    }
    let mut text = None;
    let mut left = FILES_MAX;
    for at in 0..zip.len() {
        let part = zip.by_index(at).map_err(|_| unreadable("truncated"))?;
        let name = part.name().map_err(|_| unreadable("truncated"))?.to_string();
        if name == TEXT {
            text = Some(unpack(part, TEXT_MAX)?);
        } else if let Some(sha256) = name.strip_prefix(FILES).filter(|s| !s.is_empty()) {
            let sha256 = sha256.to_string();
            let bytes = unpack(part, left.min(FILE_MAX as u64))?;
            left -= bytes.len() as u64;
            handouts.insert(sha256, bytes);
        }
    }
    text.ok_or_else(|| unreadable("not-a-curriculum"))
}

/// Unpacks a part; declared sizes may lie, so the bytes are counted.
fn unpack(part: impl Read, most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    part.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| unreadable("truncated"))?;
    if bytes.len() as u64 > most {
        return Err(unreadable("curriculum-too-large"));
    }
    Ok(bytes)
}

fn understand(text: &[u8]) -> Result<(CurriculumFile, Vec<Piece>)> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let mut whole: Value = serde_json::from_slice(text).map_err(|_| unreadable("not-a-curriculum"))?;
    if whole.get("format").and_then(Value::as_str) != Some("flipchart-curriculum") {
        return Err(unreadable("not-a-curriculum"));
    }
    if whole.get("version").and_then(Value::as_u64).is_none_or(|v| v > 1) {
        return Err(unreadable("curriculum-too-new"));
    }
    let mut left_out = Vec::new();
    let modules = take(&mut whole, "modules")
        .into_iter()
        .filter_map(|module| read_module(module, &mut left_out))
        .collect();
    let terms = each(take(&mut whole, "terms"), "term", &mut left_out);
    let documents = each(take(&mut whole, "documents"), "title", &mut left_out);
    let texts = |key| whole.get(key).cloned().map(serde_json::from_value).transpose();
    let file = CurriculumFile {
        format: "flipchart-curriculum".into(),
        version: 1,
        title: texts("title").ok().flatten().unwrap_or_default(),
        source: texts("source").ok().flatten().unwrap_or_default(),
        modules,
        terms,
        documents,
    };
    Ok((file, left_out))
}

fn read_module(mut module: Value, left_out: &mut Vec<Piece>) -> Option<Module> {
    let activities = each(take(&mut module, "activities"), "title", left_out);
    let objectives = each(take(&mut module, "objectives"), "text", left_out);
    let mut module: Module = one(module, "title", left_out)?;
    module.activities = activities;
    module.objectives = objectives;
    Some(module)
}

fn take(parent: &mut Value, key: &str) -> Vec<Value> {
    match parent.as_object_mut().and_then(|all| all.remove(key)) {
        Some(Value::Array(list)) => list,
        _ => Vec::new(),
    }
}

fn each<T: DeserializeOwned>(list: Vec<Value>, name: &str, left_out: &mut Vec<Piece>) -> Vec<T> {
    list.into_iter().filter_map(|v| one(v, name, left_out)).collect()
}

fn one<T: DeserializeOwned>(value: Value, name: &str, left_out: &mut Vec<Piece>) -> Option<T> {
    let what = called(&value, name);
    serde_json::from_value(value)
        .map_err(|_| {
            left_out.push(Piece {
                what,
                code: "unclear".into(),
            });
        })
        .ok()
}

/// What people would call a piece: its text in the first language that has one.
fn called(value: &Value, name: &str) -> String {
    let texts = value.get(name);
    let first = texts.and_then(Value::as_object).and_then(|all| all.values().next());
    let text = first.or(texts).or_else(|| value.get("uid")).and_then(Value::as_str);
    text.unwrap_or_default().chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use flipchart_core::Localized;
    use flipchart_core::curriculum::{Activity, Handout};

    use super::*;

    fn file() -> CurriculumFile {
        let handout = Handout {
            name: "map.pdf".into(),
            size: 3,
            sha256: ids::sha256(b"map"),
            ..Handout::default()
        };
        CurriculumFile {
            format: "flipchart-curriculum".into(),
            version: 1,
            title: Localized::of("fr", "Parcours"),
            source: Localized::default(),
            modules: vec![Module {
                title: Localized::of("en", "Nexus"),
                activities: vec![Activity {
                    title: Localized::of("en", "Debate"),
                    minutes: 30,
                    handouts: vec![handout],
                    ..Activity::default()
                }],
                ..Module::default()
            }],
            terms: Vec::new(),
            documents: Vec::new(),
        }
    }

    fn code(bytes: &[u8]) -> String {
        unpack_curriculum(bytes).unwrap_err().code()
    }

    #[test]
    fn a_curriculum_comes_back_as_it_went() {
        let bytes = pack_curriculum(&file(), &|_| Ok(b"map".to_vec())).unwrap();
        let back = unpack_curriculum(&bytes).unwrap();
        assert_eq!(back.file, file());
        assert_eq!(back.handouts[&ids::sha256(b"map")], b"map");
        assert!(back.left_out.is_empty());
        assert_eq!(bytes, pack_curriculum(&file(), &|_| Ok(b"map".to_vec())).unwrap());
    }

    #[test]
    fn what_is_wrong_is_named_and_the_rest_comes_in() {
        let text = r#"{"format": "flipchart-curriculum", "version": 1, "modules": [
            {"uid": "", "title": {"en": "Good"}, "activities": [
                {"uid": "", "title": {"en": "Dance"}, "category": "dance", "minutes": 5},
                {"uid": "", "title": {"en": "Talk"}, "category": "presentation", "minutes": 5}]},
            {"uid": "", "title": 7}], "terms": "none"}"#;
        let back = unpack_curriculum(text.as_bytes()).unwrap();
        assert_eq!(back.file.modules.len(), 1);
        assert_eq!(back.file.modules[0].activities.len(), 1);
        let named: Vec<&str> = back.left_out.iter().map(|p| p.what.as_str()).collect();
        assert_eq!(named, ["Dance", ""]);
    }

    #[test]
    fn a_handout_that_was_altered_is_left_out() {
        let bytes = pack_curriculum(&file(), &|_| Ok(b"other".to_vec())).unwrap();
        let back = unpack_curriculum(&bytes).unwrap();
        assert!(back.handouts.is_empty());
        assert_eq!(back.left_out[0].code, "file-altered");
    }

    #[test]
    fn other_files_are_refused_by_what_they_are() {
        assert_eq!(code(b"hello"), "unreadable-not-a-curriculum");
        assert_eq!(code(b"{}"), "unreadable-not-a-curriculum");
        assert_eq!(code(b"PK\x03\x04 broken"), "unreadable-truncated");
        let newer = br#"{"format": "flipchart-curriculum", "version": 2}"#;
        assert_eq!(code(newer), "unreadable-curriculum-too-new");
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("list.txt", SimpleFileOptions::default()).unwrap();
        assert_eq!(code(&zip.finish().unwrap().into_inner()), "unreadable-not-a-curriculum");
    }
}
