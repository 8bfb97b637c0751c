//! A template as one file: the design and its pictures.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};

use super::{Design, template};
use crate::{Error, Library, Op, OpOutput, Result, storage};

/// The first word of every such file.
const FORMAT: &str = "flipchart-certificate-template";
const VERSION: u32 = 1;
/// Largest file, in bytes.
const FILE_MAX: usize = 24 << 20;
/// Largest picture, in bytes.
const PICTURE_MAX: usize = 8 << 20;

/// What the file holds, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateFile {
    /// `flipchart-certificate-template`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// Name of the template.
    pub name: String,
    /// The design, its pictures by their SHA-256.
    pub design: Design,
    /// The pictures.
    pub pictures: Vec<TemplatePicture>,
}

/// A picture of a template.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplatePicture {
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// The bytes, base64.
    pub base64: String,
}

/// The text of the file of a template.
///
/// # Errors
/// `NotFound`.
pub fn export_template(library: &Library, key: &str) -> Result<String> {
    let template = template::find(library.conn(), key)?;
    let pictures = template
        .design
        .pictures()
        .map(|sha| {
            Ok(TemplatePicture {
                sha256: sha.into(),
                base64: STANDARD.encode(library.bytes(sha)?),
            })
        })
        .collect::<Result<_>>()?;
    let file = TemplateFile {
        format: FORMAT.into(),
        version: VERSION,
        name: if template.built_in { template.key } else { template.name },
        design: template.design,
        pictures,
    };
    Ok(serde_json::to_string_pretty(&file).unwrap_or_default() + "\n")
}

/// Adds the template that a file holds; returns its uid. `path` is for the words of a refusal.
///
/// What this program does not know in a file is refused, not dropped: the certificate would look otherwise than where the
/// file was made.
///
/// # Errors
/// `Unreadable("not-a-template" | "template-too-new" | "template-too-large" | "template-picture")`; `Invalid` as
/// [`Design::cleaned`].
pub fn import_template(library: &mut Library, text: &str, path: &str) -> Result<OpOutput<String>> {
    let refused = |code| Error::Unreadable {
        code,
        path: path.into(),
        params: Vec::new(),
    };
    if text.len() > FILE_MAX {
        return Err(refused("template-too-large"));
    }
    let raw: serde_json::Value = serde_json::from_str(text).map_err(|_| refused("not-a-template"))?;
    if raw["format"] != FORMAT {
        return Err(refused("not-a-template"));
    }
    if raw["version"]
        .as_u64()
        .is_none_or(|version| version > u64::from(VERSION))
    {
        return Err(refused("template-too-new"));
    }
    let file: TemplateFile = serde_json::from_value(raw).map_err(|_| refused("not-a-template"))?;
    let design = file.design.cleaned()?;
    let mut pictures = Vec::new();
    for sha in design.pictures() {
        let bytes = file
            .pictures
            .iter()
            .find(|picture| picture.sha256 == sha)
            .and_then(|picture| decoded(&picture.base64))
            .filter(|bytes| bytes.len() <= PICTURE_MAX && is_picture(bytes) && crate::ids::sha256(bytes) == sha)
            .ok_or_else(|| refused("template-picture"))?;
        pictures.push(bytes);
    }
    library.transact(Op::EditCertificateTemplate, |tx| {
        for bytes in &pictures {
            storage::blobs::keep(tx, bytes)?;
        }
        template::insert(tx, &file.name, &design)
    })
}

/// The bytes of a text in base64, which a mail program or an editor may have broken into lines.
fn decoded(text: &str) -> Option<Vec<u8>> {
    // Some writers leave the bits after the last byte as they were.
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true),
    );
    let letters: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    LENIENT.decode(letters).ok()
}

/// PNG, JPEG or SVG, by how they begin.
fn is_picture(bytes: &[u8]) -> bool {
    let text = || {
        let head = &bytes[..bytes.len().min(1024)];
        String::from_utf8_lossy(head)
            .trim_start_matches('\u{feff}')
            .trim_start()
            .to_string()
    };
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
        || bytes.starts_with(&[0xff, 0xd8, 0xff])
        || (text().starts_with('<') && text().contains("<svg"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_read_however_the_text_is_broken() {
        for text in ["Zm9vYg==", "Zm9v\r\n Yg==\n", "Zm9vYh=="] {
            assert_eq!(decoded(text).as_deref(), Some("foob".as_bytes()), "{text}");
        }
        for wrong in ["Z", "Zg=", "Zg", "Zg==Zg==", "Zm9v!", "===="] {
            assert_eq!(decoded(wrong), None, "{wrong}");
        }
    }
}
