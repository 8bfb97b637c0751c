//! Digital badges: a picture for each person that carries the signed credential.

use std::path::Path;

use flipchart_core::Result;

use super::export::Names;
use super::material::Material;
use super::printed::colour;
use super::sheets::Sheet;
use super::{emblem, sign};
use crate::files::Tray;

/// The colour of the emblem where the design names none.
const HOUSE: [u8; 3] = [0x1c, 0x4e, 0x80];

/// Lays the badge of everybody whose certificate is signed; returns how many.
pub(super) fn lay(tray: &mut Tray, all: &[Sheet], materials: &[Material], folder: &Path) -> Result<u32> {
    let mut names = Names::default();
    let mut laid = 0;
    for material in materials {
        let mut picture = None;
        for sheet in all.iter().filter(|sheet| sheet.kind == material.kind) {
            let Some(proof) = &sheet.proof else { continue };
            let plain = || emblem::emblem(accent(material));
            let picture = match &picture {
                Some(picture) => picture,
                None => picture.insert(match material.seal() {
                    Some(seal) => seal.to_vec(),
                    None => plain()?,
                }),
            };
            let png = sign::badge(picture, &proof.credential, plain)?;
            let name = names.of(&sheet.stem(), "png");
            tray.lay(&folder.join(name), &png)?;
            laid += 1;
        }
    }
    Ok(laid)
}

fn accent(material: &Material) -> [u8; 3] {
    let accent = material.design.template.design.accent.as_deref();
    accent.and_then(colour).unwrap_or(HOUSE)
}
