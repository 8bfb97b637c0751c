//! The faces a document uses: cut to their glyphs, each glyph with the text it stands for.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use printpdf::{
    Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfFont, PdfFontHandle, PdfFontMetricsStub, Pt, TextItem,
};
use sha2::{Digest, Sha256};
use skrifa::FontRef;
use skrifa::raw::TableProvider;
use subsetter::GlyphRemapper;

use super::content::Content;
use super::cut::{Cut, cut};
use crate::PdfError;
use crate::text::{Face, FaceId, Glyph, Line, Paragraph, Run, face};

#[derive(Clone)]
struct Used {
    id: FontId,
    face: &'static Face,
    remapper: GlyphRemapper,
    /// The text each glyph of the face stands for, when nothing else is said.
    texts: HashMap<u16, String>,
    /// By glyph of the cut.
    widths: BTreeMap<u16, u16>,
}

/// A font of the file: what printpdf writes of it, and its program.
pub(super) struct CutFont {
    pub id: FontId,
    /// With its tag, as the file names it.
    pub name: String,
    pub font: PdfFont,
    pub program: Arc<Cut>,
    /// Its glyphs, each with its text.
    pub texts: Vec<(u16, String)>,
}

impl CutFont {
    /// Operators that show each glyph once.
    pub(super) fn every_glyph(&self) -> [Op; 4] {
        let font = PdfFontHandle::External(self.id.clone());
        let glyphs = self.texts.iter().map(|(gid, _)| Codepoint {
            gid: *gid,
            offset: 0.0,
            cid: Some(String::new()),
        });
        let glyphs = TextItem::GlyphIds(glyphs.collect());
        [
            Op::StartTextSection,
            Op::SetFont { font, size: Pt(1.0) },
            Op::ShowText { items: vec![glyphs] },
            Op::EndTextSection,
        ]
    }
}

#[derive(Clone, Default)]
pub(crate) struct FontBook {
    used: Vec<Used>,
    places: HashMap<FaceId, usize>,
}

impl FontBook {
    /// Shows some lines of a paragraph whose top left corner is at `x`, `top`.
    pub(super) fn show(&mut self, content: &mut Content, paragraph: &Paragraph, lines: &[Line], x: f32, top: f32) {
        let size = paragraph.style.size;
        // Letterspaced words would be found letter by letter.
        let spaced_out = paragraph.style.tracking > 0.0;
        let mut current = None;
        content.op("BT", &[]);
        for line in lines {
            for run in &line.runs {
                let place = self.place(run.face);
                if current != Some(place) {
                    content.font(&self.used[place].id.0, size);
                    current = Some(place);
                }
                content.op("Tm", &[1.0, 0.0, 0.0, 1.0, x + line.x + run.x, top - line.baseline]);
                self.used[place].show(content, &paragraph.text, run, size, spaced_out);
            }
        }
        content.op("ET", &[]);
    }

    fn place(&mut self, id: FaceId) -> usize {
        *self.places.entry(id).or_insert_with(|| {
            self.used.push(Used {
                id: FontId(format!("F{id}")),
                face: face(id),
                remapper: GlyphRemapper::new(),
                texts: HashMap::new(),
                widths: BTreeMap::new(),
            });
            self.used.len() - 1
        })
    }

    /// The cut fonts.
    pub(super) fn cut(self) -> Result<Vec<CutFont>, PdfError> {
        self.used.into_iter().map(Used::cut).collect()
    }
}

/// The pen of a run, in 1/1000 em: where the viewer is and where the glyph belongs.
struct Pens {
    viewer: f32,
    layout: f32,
}

impl Used {
    fn show(&mut self, content: &mut Content, text: &str, run: &Run, size: f32, spaced_out: bool) {
        let mut pens = Pens {
            viewer: 0.0,
            layout: 0.0,
        };
        let clusters = clusters(text, run);
        // Readers reverse a replacement text that spans several right-to-left clusters, so there each says its own.
        for word in clusters.chunk_by(|a, b| !run.rtl && a.text != " " && b.text != " ") {
            // All of them are asked, because each claims its glyph's entry in the table.
            let unclear = word.iter().filter(|cluster| self.is_unclear(cluster)).count() > 0;
            let says_itself = (unclear || spaced_out) && word[0].text != " " && !word[0].text.is_empty();
            if says_itself {
                content.end_glyphs();
                content.begin_replaced(&word.iter().map(|cluster| cluster.text).collect::<String>());
            }
            for cluster in word {
                for glyph in cluster.glyphs {
                    self.show_glyph(content, &mut pens, glyph, cluster, size);
                }
            }
            if says_itself {
                content.end_glyphs();
                content.end_marked();
            }
        }
        content.end_glyphs();
    }

    /// Whether the font's table, where a glyph has one text, would be wrong here. Claims the table's entry when it is free.
    fn is_unclear(&mut self, cluster: &Cluster) -> bool {
        match cluster.glyphs {
            [only] => {
                self.texts
                    .entry(only.id)
                    .or_insert_with(|| share_of_text(self.face, only, cluster))
                    != cluster.text
            }
            _ => true,
        }
    }

    fn show_glyph(&mut self, content: &mut Content, pens: &mut Pens, glyph: &Glyph, cluster: &Cluster, size: f32) {
        let face = self.face;
        self.texts
            .entry(glyph.id)
            .or_insert_with(|| share_of_text(face, glyph, cluster));
        let width = face.width(glyph.id);
        let code = self.remapper.remap(glyph.id);
        self.widths.insert(code, width);

        let kern = (pens.viewer - (pens.layout + glyph.x)).round();
        if kern != 0.0 {
            pens.viewer -= kern;
            content.kern(kern);
        }
        let rise = glyph.y * size / 1000.0;
        if rise.abs() > 0.004 {
            content.end_glyphs();
            content.op("Ts", &[rise]);
            content.glyph(code);
            content.end_glyphs();
            content.op("Ts", &[0.0]);
        } else {
            content.glyph(code);
        }
        pens.viewer += f32::from(width);
        pens.layout += glyph.advance;
    }

    fn cut(mut self) -> Result<CutFont, PdfError> {
        // printpdf tells the kind of font by its first bytes and carries the program through; ours goes in packed, later.
        const TRUETYPE: [u8; 4] = [0, 1, 0, 0];
        let face = self.face;
        let failed = |step: &str| PdfError::Write(format!("{}: {step}", face.name));
        let program = cut(face, &self.remapper)?;
        let tables = FontRef::new(face.bytes).map_err(|_| failed("tables"))?;
        let head = tables.head().map_err(|_| failed("head"))?;
        let line = tables.hhea().map_err(|_| failed("hhea"))?;
        let em = |units: i16| (f32::from(units) * 1000.0 / face.units_per_em).round() as i16;
        let name = format!("{}+{}", self.tag(), face.name);
        let texts = (0..)
            .zip(self.remapper.remapped_gids())
            .filter_map(|(code, glyph)| Some((code, self.texts.remove(&glyph)?)))
            .collect();
        let mut font = ParsedFont::with_glyph_data(
            TRUETYPE.to_vec(),
            0,
            Some(name.clone()),
            BTreeMap::new(),
            std::mem::take(&mut self.widths),
            1000,
            FontMetrics {
                ascent: em(line.ascender().to_i16()),
                descent: em(line.descender().to_i16()),
            },
        );
        font.pdf_font_metrics = PdfFontMetricsStub {
            units_per_em: 1000,
            x_min: em(head.x_min()),
            y_min: em(head.y_min()),
            x_max: em(head.x_max()),
            y_max: em(head.y_max()),
            caret_slope_rise: line.caret_slope_rise(),
            caret_slope_run: line.caret_slope_run(),
            us_weight_class: tables.os2().map_or(400, |os2| os2.us_weight_class()),
        };
        Ok(CutFont {
            id: self.id,
            name,
            font: PdfFont::new(font),
            program,
            texts,
        })
    }

    /// Six capitals that say which cut of the face this is (ISO 32000-1, 9.6.4).
    fn tag(&self) -> String {
        let mut hash = Sha256::new();
        for glyph in self.remapper.remapped_gids() {
            hash.update(glyph.to_be_bytes());
        }
        hash.finalize()
            .iter()
            .take(6)
            .map(|byte| char::from(b'A' + byte % 26))
            .collect()
    }
}

/// Glyphs that belong together, and the text they stand for together.
struct Cluster<'a> {
    glyphs: &'a [Glyph],
    text: &'a str,
}

/// The clusters of a run in visual order. The text of one reaches up to the next in reading order.
fn clusters<'a>(text: &'a str, run: &'a Run) -> Vec<Cluster<'a>> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(run.glyphs.len());
    let mut start = 0usize;
    for glyphs in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
        let from = glyphs[0].cluster as usize;
        let next = if run.rtl {
            start.checked_sub(1)
        } else {
            Some(start + glyphs.len())
        };
        let to = next
            .and_then(|index| run.glyphs.get(index))
            .map_or(run.range.end, |glyph| glyph.cluster as usize);
        clusters.push(Cluster {
            glyphs,
            text: &text[from..to.max(from)],
        });
        start += glyphs.len();
    }
    clusters
}

/// What one glyph of a cluster stands for in the font's table. In a cluster of several, a glyph that is a character by
/// itself keeps that character and the first of the others takes what is left.
fn share_of_text(face: &Face, glyph: &Glyph, cluster: &Cluster) -> String {
    const NOTHING: &str = "\u{200b}";
    let or_nothing = |text: String| if text.is_empty() { NOTHING.into() } else { text };
    if cluster.glyphs.len() == 1 {
        return or_nothing(cluster.text.into());
    }
    let own = |id: u16| {
        cluster
            .text
            .chars()
            .find(|&character| face.glyph(character) == Some(id))
    };
    if let Some(character) = own(glyph.id) {
        return character.to_string();
    }
    if cluster.glyphs.iter().find(|other| own(other.id).is_none()) != Some(glyph) {
        return NOTHING.into();
    }
    let taken = |character: char| cluster.glyphs.iter().any(|other| own(other.id) == Some(character));
    or_nothing(cluster.text.chars().filter(|&character| !taken(character)).collect())
}
