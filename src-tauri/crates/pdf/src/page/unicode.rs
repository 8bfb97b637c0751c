//! Which text each glyph stands for (ISO 32000-1, 9.10.3), in the shortest form there is.

use std::fmt::Write;

const HEAD: &str = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\
    /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\
    /CMapName/Adobe-Identity-UCS def/CMapType 2 def\n\
    1 begincodespacerange<0000><FFFF>endcodespacerange\n";
const TAIL: &str = "endcmap CMapName currentdict/CMap defineresource pop end end\n";
/// Ranges that may stand in one block.
const BLOCK: usize = 100;

/// The table of codes in ascending order, each with its text.
pub(super) fn table(texts: &[(u16, String)]) -> Vec<u8> {
    // A range may not go on when the higher byte changes.
    let ranges: Vec<&[(u16, String)]> = texts
        .chunk_by(|(a, _), (b, _)| a.checked_add(1) == Some(*b) && a >> 8 == b >> 8)
        .collect();
    let mut out = String::from(HEAD);
    for block in ranges.chunks(BLOCK) {
        // A string takes everything that is written to it.
        let _ = writeln!(out, "{} beginbfrange", block.len());
        for range in block {
            let _ = write!(out, "<{:04X}><{:04X}>[", range[0].0, range[range.len() - 1].0);
            for (_, text) in *range {
                out.push('<');
                for unit in text.encode_utf16() {
                    let _ = write!(out, "{unit:04X}");
                }
                out.push('>');
            }
            out.push_str("]\n");
        }
        out.push_str("endbfrange\n");
    }
    out.push_str(TAIL);
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_end_where_codes_do_and_at_the_higher_byte() {
        let texts =
            [(1, "A"), (2, "fi"), (4, "𝄞"), (255, "x"), (256, "y")].map(|(code, text)| (code, text.to_string()));
        let table = String::from_utf8(table(&texts)).unwrap();
        let body = "4 beginbfrange\n\
                    <0001><0002>[<0041><00660069>]\n\
                    <0004><0004>[<D834DD1E>]\n\
                    <00FF><00FF>[<0078>]\n\
                    <0100><0100>[<0079>]\n\
                    endbfrange\n";
        assert!(table.contains(body), "{table}");
    }
}
