//! Font programs cut to the glyphs of a document, packed.

use std::cell::RefCell;
use std::sync::Arc;

use subsetter::GlyphRemapper;

use crate::PdfError;
use crate::pack::deflate;
use crate::text::Face;

/// A cut font program as it stands in the file.
pub(super) struct Cut {
    face: &'static str,
    glyphs: Vec<u16>,
    /// Deflated.
    pub packed: Vec<u8>,
    /// Bytes when inflated.
    pub length: usize,
}

/// Cuts that are kept. Certificates made one by one have the same words in all faces but the name's.
const KEPT: usize = 24;

thread_local! {
    static RECENT: RefCell<Vec<Arc<Cut>>> = const { RefCell::new(Vec::new()) };
}

/// The face cut to these glyphs, in this order.
pub(super) fn cut(face: &Face, remapper: &GlyphRemapper) -> Result<Arc<Cut>, PdfError> {
    let glyphs: Vec<u16> = remapper.remapped_gids().collect();
    let same = |cut: &&Arc<Cut>| cut.face == face.name && cut.glyphs == glyphs;
    if let Some(known) = RECENT.with_borrow(|recent| recent.iter().find(same).cloned()) {
        return Ok(known);
    }
    let failed = |step: &str| PdfError::Write(format!("{}: {step}", face.name));
    let program = subsetter::subset(face.bytes, 0, remapper).map_err(|_| failed("subset"))?;
    let program = essential(&program).ok_or_else(|| failed("tables"))?;
    let cut = Arc::new(Cut {
        face: face.name,
        glyphs,
        packed: deflate(&program),
        length: program.len(),
    });
    RECENT.with_borrow_mut(|recent| {
        if recent.len() == KEPT {
            recent.remove(0);
        }
        recent.push(Arc::clone(&cut));
    });
    Ok(cut)
}

/// The program with only the tables that a PDF reader draws from (ISO 32000-1, 9.9): names and PostScript data go.
fn essential(program: &[u8]) -> Option<Vec<u8>> {
    const NEEDED: [&[u8; 4]; 9] = [
        b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep",
    ];
    let number = |at: usize| Some(u32::from_be_bytes(program.get(at..at + 4)?.try_into().ok()?));
    let count = usize::from(u16::from_be_bytes(program.get(4..6)?.try_into().ok()?));
    let mut tables = Vec::with_capacity(NEEDED.len());
    for entry in (0..count).map(|index| 12 + 16 * index) {
        let tag: &[u8; 4] = program.get(entry..entry + 4)?.try_into().ok()?;
        if NEEDED.contains(&tag) {
            let start = number(entry + 8)? as usize;
            let length = number(entry + 12)?;
            tables.push((
                tag,
                number(entry + 4)?,
                length,
                program.get(start..start + length as usize)?,
            ));
        }
    }
    let count = u16::try_from(tables.len()).ok()?;
    let power = count.checked_ilog2()?;
    let range = 16u16 << power;
    let mut out = program.get(..4)?.to_vec();
    out.extend(
        [count, range, power as u16, count * 16 - range]
            .into_iter()
            .flat_map(u16::to_be_bytes),
    );
    let mut offset = 12 + 16 * u32::from(count);
    for (tag, checksum, length, _) in &tables {
        out.extend_from_slice(*tag);
        out.extend([*checksum, offset, *length].into_iter().flat_map(u32::to_be_bytes));
        offset += length.next_multiple_of(4);
    }
    for (.., bytes) in &tables {
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use skrifa::raw::{FontRef, TableProvider};

    use super::*;
    use crate::text::face;

    #[test]
    fn a_cut_holds_its_glyphs_and_no_names() {
        let mut remapper = GlyphRemapper::new();
        let face = face(0);
        for character in "Flipchart".chars() {
            remapper.remap(face.glyph(character).unwrap());
        }
        let program = essential(&subsetter::subset(face.bytes, 0, &remapper).unwrap()).unwrap();
        let font = FontRef::new(&program).unwrap();
        assert_eq!(font.maxp().unwrap().num_glyphs(), 10);
        assert!(font.name().is_err());
        let outline = |glyph: u32| {
            font.loca(None)
                .unwrap()
                .get_glyf(glyph.into(), &font.glyf().unwrap())
                .unwrap()
        };
        assert!(outline(1).is_some());
    }
}
