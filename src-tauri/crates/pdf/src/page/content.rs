//! Content streams, written as they are drawn (ISO 32000-1, 7.8.2).

use super::bytes::{put, put_hex};
use super::pictures::PictureId;
use super::tree::Role;

/// What a page paints by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Painted {
    Picture(PictureId),
    /// A stored piece.
    Piece(usize),
}

impl Painted {
    /// The name in the resources.
    pub(super) fn name(self) -> String {
        match self {
            Painted::Picture(PictureId(index)) => format!("I{index}"),
            Painted::Piece(index) => format!("P{index}"),
        }
    }
}

/// How far an array of glyphs has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Open {
    #[default]
    Nothing,
    Array,
    Codes,
}

/// Operators with their operands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    bytes: Vec<u8>,
    painted: Vec<Painted>,
    open: Open,
}

impl Content {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What it paints, as often as it does.
    pub(super) fn painted(&self) -> &[Painted] {
        &self.painted
    }

    pub(super) fn append(&mut self, other: &Content) {
        self.bytes.extend_from_slice(&other.bytes);
        self.painted.extend_from_slice(&other.painted);
    }

    /// An operator with numbers.
    pub(super) fn op(&mut self, operator: &str, operands: &[f32]) {
        for &operand in operands {
            self.number(operand);
            self.bytes.push(b' ');
        }
        self.bytes.extend_from_slice(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    pub(super) fn paint(&mut self, what: Painted) {
        self.painted.push(what);
        self.text(format_args!("/{} Do\n", what.name()));
    }

    pub(super) fn begin_tagged(&mut self, role: Role, mcid: i64) {
        self.text(format_args!("/{}<</MCID {mcid}>>BDC\n", role.name()));
    }

    /// What is read in place of what follows.
    pub(super) fn begin_replaced(&mut self, text: &str) {
        self.bytes.extend_from_slice(b"/Span<</ActualText<FEFF");
        for unit in text.encode_utf16() {
            self.code(unit);
        }
        self.bytes.extend_from_slice(b">>>BDC\n");
    }

    pub(super) fn begin_artifact(&mut self) {
        self.bytes.extend_from_slice(b"/Artifact BMC\n");
    }

    pub(super) fn end_marked(&mut self) {
        self.bytes.extend_from_slice(b"EMC\n");
    }

    pub(super) fn font(&mut self, name: &str, size: f32) {
        self.text(format_args!("/{name} "));
        self.op("Tf", &[size]);
    }

    /// A glyph behind those shown last.
    pub(super) fn glyph(&mut self, code: u16) {
        match self.open {
            Open::Nothing => self.bytes.extend_from_slice(b"[<"),
            Open::Array => self.bytes.push(b'<'),
            Open::Codes => {}
        }
        self.open = Open::Codes;
        self.code(code);
    }

    /// Brings the next glyph nearer, by 1/1000 em.
    pub(super) fn kern(&mut self, by: f32) {
        match self.open {
            Open::Nothing => self.bytes.push(b'['),
            Open::Array => self.bytes.push(b' '),
            Open::Codes => self.bytes.push(b'>'),
        }
        self.open = Open::Array;
        self.number(by);
    }

    /// Ends what [`glyph`](Self::glyph) and [`kern`](Self::kern) began.
    pub(super) fn end_glyphs(&mut self) {
        match std::mem::take(&mut self.open) {
            Open::Nothing => {}
            Open::Array => self.bytes.extend_from_slice(b"]TJ\n"),
            Open::Codes => self.bytes.extend_from_slice(b">]TJ\n"),
        }
    }

    fn code(&mut self, code: u16) {
        for byte in code.to_be_bytes() {
            put_hex(&mut self.bytes, byte);
        }
    }

    /// A number to a thousandth, which of a point nobody sees.
    fn number(&mut self, value: f32) {
        let thousandths = (f64::from(value) * 1000.0).round() as i64;
        let (whole, mut part) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
        if thousandths < 0 {
            self.bytes.push(b'-');
        }
        self.text(format_args!("{whole}"));
        if part > 0 {
            self.bytes.push(b'.');
            while part > 0 {
                self.bytes.push(b'0' + (part / 100) as u8);
                part = part % 100 * 10;
            }
        }
    }

    fn text(&mut self, text: std::fmt::Arguments) {
        put(&mut self.bytes, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(draw: impl FnOnce(&mut Content)) -> String {
        let mut content = Content::default();
        draw(&mut content);
        String::from_utf8(content.into_bytes()).unwrap()
    }

    #[test]
    fn numbers_are_short_and_to_a_thousandth() {
        let numbers = [0.0, -0.0002, 1.0, -1.5, 0.05, 12.3456, -0.001, 841.89];
        assert_eq!(
            written(|content| content.op("m", &numbers)),
            "0 0 1 -1.5 0.05 12.346 -0.001 841.89 m\n"
        );
    }

    #[test]
    fn glyphs_are_one_array_with_their_moves() {
        let shown = written(|content| {
            content.kern(-20.0);
            content.glyph(1);
            content.glyph(0x2A);
            content.kern(15.0);
            content.glyph(3);
            content.end_glyphs();
            content.end_glyphs();
        });
        assert_eq!(shown, "[-20<0001002A>15<0003>]TJ\n");
    }
}
