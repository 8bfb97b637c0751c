//! A document for Word and its kin (Office Open XML, ECMA-376): headings, paragraphs and tables that can be edited on.
//!
//! Written here because the writer crates know neither right-to-left text nor table heads that come again on each page.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use flipchart_core::{Error, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A document to write.
#[derive(Debug, Clone, Default)]
pub struct TextDocument {
    /// Title, on top and in the properties.
    pub title: String,
    /// Under the title: place and dates. May be empty.
    pub subtitle: String,
    /// BCP 47 language of the texts.
    pub language: String,
    /// US Letter instead of A4.
    pub letter: bool,
    /// "Page" in the language of the document, for the foot.
    pub page_word: String,
    /// Content in order.
    pub parts: Vec<Part>,
}

/// A part of a document. Line ends inside a text are kept.
#[derive(Debug, Clone)]
pub enum Part {
    /// A heading below the title.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A table.
    Table(TextTable),
    /// What follows begins on a new page.
    PageBreak,
}

/// A table with a head that comes again on each page.
#[derive(Debug, Clone, Default)]
pub struct TextTable {
    /// Widths of the columns, in any unit: they are shared out over the page.
    pub widths: Vec<u32>,
    /// The head; empty for none.
    pub head: Vec<String>,
    /// Rows in order.
    pub rows: Vec<TextRow>,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct TextRow {
    /// A text for each column; the first line of the second column is set strong.
    pub cells: Vec<String>,
    /// Set quiet, on grey: a pause.
    pub quiet: bool,
}

/// Fixed, so that the same document gives the same bytes.
const STAMP: &str = "2000-01-01T00:00:00Z";
const NAMES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
/// White around the text, in twentieths of a point.
const MARGIN: u32 = 1000;

/// The document as the bytes of a `.docx`. The same document gives the same bytes.
///
/// # Errors
/// `Io` when the writer refuses.
pub fn document_docx(document: &TextDocument) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, text) in [
        ("[Content_Types].xml", CONTENT_TYPES.to_string()),
        ("_rels/.rels", RELATIONS.to_string()),
        ("docProps/core.xml", properties(document)),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_string()),
        ("word/styles.xml", styles(&document.language)),
        ("word/footer1.xml", footer(document)),
        ("word/document.xml", body(document)),
    ] {
        zip.start_file(name, options).map_err(|e| refused(&e))?;
        zip.write_all(text.as_bytes()).map_err(|e| refused(&e))?;
    }
    Ok(zip.finish().map_err(|e| refused(&e))?.into_inner())
}

fn refused(error: &dyn std::error::Error) -> Error {
    Error::Io {
        path: String::new(),
        code: "other",
        detail: error.to_string(),
    }
}

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="f1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>"#;

fn properties(document: &TextDocument) -> String {
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:language>{}</dc:language><dc:creator>Flipchart</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{STAMP}</dcterms:created></cp:coreProperties>"#,
        escaped(&document.title),
        escaped(&document.language)
    )
}

fn styles(language: &str) -> String {
    let style = |id: &str, name: &str, para: &str, run: &str| {
        format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>{para}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        )
    };
    format!(
        r#"{HEAD}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="{lang}" w:eastAsia="{lang}" w:bidi="{lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{title}{subtitle}{heading}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>"#,
        lang = escaped(language),
        title = style(
            "Title",
            "Title",
            r#"<w:spacing w:after="60"/>"#,
            r#"<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>"#
        ),
        subtitle = style(
            "Subtitle",
            "Subtitle",
            r#"<w:spacing w:after="240"/>"#,
            r#"<w:color w:val="595959"/><w:sz w:val="22"/><w:szCs w:val="22"/>"#
        ),
        heading = style(
            "Heading1",
            "heading 1",
            r#"<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>"#,
            r#"<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>"#
        ),
    )
}

fn footer(document: &TextDocument) -> String {
    format!(
        r#"{HEAD}<w:ftr {NAMES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">{} </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"#,
        escaped(&document.page_word)
    )
}

fn body(document: &TextDocument) -> String {
    let (width, height) = if document.letter {
        (12_240, 15_840)
    } else {
        (11_906, 16_838)
    };
    let mut out = format!("{HEAD}<w:document {NAMES}><w:body>");
    paragraph(&mut out, &document.title, Some("Title"), false);
    if !document.subtitle.is_empty() {
        paragraph(&mut out, &document.subtitle, Some("Subtitle"), false);
    }
    for part in &document.parts {
        match part {
            Part::Heading(text) => paragraph(&mut out, text, Some("Heading1"), false),
            Part::Paragraph(text) => paragraph(&mut out, text, None, false),
            Part::Table(table) => write_table(&mut out, table, width - 2 * MARGIN),
            Part::PageBreak => out.push_str(r#"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#),
        }
    }
    let _ = write!(
        out,
        r#"<w:sectPr><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>"#
    );
    out
}

fn write_table(out: &mut String, table: &TextTable, width: u32) {
    let sum = table.widths.iter().sum::<u32>().max(1);
    let widths: Vec<u32> = table.widths.iter().map(|w| width * w / sum).collect();
    out.push_str(r#"<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4" w:color="7F7F7F"/><w:bottom w:val="single" w:sz="4" w:color="7F7F7F"/><w:insideH w:val="single" w:sz="4" w:color="BFBFBF"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#);
    for width in &widths {
        let _ = write!(out, r#"<w:gridCol w:w="{width}"/>"#);
    }
    out.push_str("</w:tblGrid>");
    if !table.head.is_empty() {
        out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (width, text) in widths.iter().zip(&table.head) {
            cell(out, *width, text, false, |_, _| true);
        }
        out.push_str("</w:tr>");
    }
    for row in &table.rows {
        out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (column, width) in widths.iter().enumerate() {
            let text = row.cells.get(column).map_or("", String::as_str);
            let strong = |line: usize, _: &str| column == 1 && line == 0 && !row.quiet;
            cell(out, *width, text, row.quiet, strong);
        }
        out.push_str("</w:tr>");
    }
    // Word wants a paragraph between tables, and after the last one.
    out.push_str(r#"</w:tbl><w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>"#);
}

fn cell(out: &mut String, width: u32, text: &str, quiet: bool, strong: impl Fn(usize, &str) -> bool) {
    let shade = if quiet {
        r#"<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>"#
    } else {
        ""
    };
    let _ = write!(
        out,
        r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>"#
    );
    for (number, line) in text.split('\n').enumerate() {
        paragraph(out, line, None, strong(number, line));
    }
    out.push_str("</w:tc>");
}

fn paragraph(out: &mut String, text: &str, style: Option<&str>, strong: bool) {
    for line in text.split('\n') {
        let turned = is_right_to_left(line);
        out.push_str("<w:p><w:pPr>");
        if let Some(style) = style {
            let _ = write!(out, r#"<w:pStyle w:val="{style}"/>"#);
        }
        if turned {
            out.push_str("<w:bidi/>");
        }
        if style.is_none() {
            out.push_str(r#"<w:spacing w:after="20"/>"#);
        }
        out.push_str("</w:pPr><w:r><w:rPr>");
        if strong {
            out.push_str("<w:b/><w:bCs/>");
        }
        if turned {
            out.push_str("<w:rtl/>");
        }
        let _ = write!(
            out,
            r#"</w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:p>"#,
            escaped(line)
        );
    }
}

/// Whether the first letter that has a direction goes from right to left.
fn is_right_to_left(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

/// XML text; characters that XML does not have are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn part(bytes: &[u8], name: &str) -> String {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn agenda() -> TextDocument {
        TextDocument {
            title: "Agenda <1> & more".into(),
            language: "ar".into(),
            parts: vec![
                Part::Heading("10 November".into()),
                Part::Table(TextTable {
                    widths: vec![1, 3],
                    head: vec!["Time".into(), "Session".into()],
                    rows: vec![TextRow {
                        cells: vec!["09:00".into(), "الافتتاح\nRoom \u{1}A".into()],
                        quiet: false,
                    }],
                }),
            ],
            ..TextDocument::default()
        }
    }

    #[test]
    fn every_part_is_well_formed_and_says_what_it_was_given() {
        let bytes = document_docx(&agenda()).unwrap();
        for name in [
            "word/document.xml",
            "word/styles.xml",
            "word/footer1.xml",
            "docProps/core.xml",
        ] {
            let text = part(&bytes, name);
            let mut reader = quick_xml::Reader::from_str(&text);
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    Ok(_) => {}
                    Err(e) => panic!("{name}: {e}"),
                }
            }
        }
        let text = part(&bytes, "word/document.xml");
        assert!(text.contains("Agenda &lt;1&gt; &amp; more"));
        assert!(text.contains("<w:tblHeader/>"), "the head comes again on each page");
        assert!(text.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">الافتتاح</w:t>"));
        assert!(text.contains(">Room A<"));
    }

    #[test]
    fn the_same_document_gives_the_same_bytes() {
        assert_eq!(document_docx(&agenda()).unwrap(), document_docx(&agenda()).unwrap());
    }
}
