//! Any bytes as the sheet of a well-formed .xlsx, so that the fuzzer gets past the zip and its checksums.
#![no_main]

use std::path::Path;
use std::sync::Once;

use flipchart_exchange::read;
use libfuzzer_sys::fuzz_target;

#[path = "shared/accounts.rs"]
mod accounts;

const CONTENT: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const LINKS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;

const GOOD: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row></sheetData></worksheet>"#;

fuzz_target!(|bytes: &[u8]| {
    // Without this a change of the reader could make it refuse every package, and the fuzzer would find nothing for ever.
    static SOUND: Once = Once::new();
    SOUND.call_once(|| assert!(read(Path::new("list.xlsx"), &package(GOOD.as_bytes())).is_ok()));
    match read(Path::new("list.xlsx"), &package(bytes)) {
        Ok(book) => accounts::check(&book, bytes),
        Err(error) => assert_ne!(error.code(), "unreadable-crashed"),
    }
});

/// A sound package around a sheet.
fn package(sheet: &[u8]) -> Vec<u8> {
    stored(&[
        ("[Content_Types].xml", CONTENT.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// A zip whose parts are stored, not packed.
fn stored(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, data) in parts {
        let at = out.len() as u32;
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 33, 0];
        head.extend(crc32(data).to_le_bytes());
        head.extend((data.len() as u32).to_le_bytes());
        head.extend((data.len() as u32).to_le_bytes());
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name.as_bytes());
        out.extend(*data);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, count) = (out.len() as u32, parts.len() as u16);
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend((directory.len() as u32).to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                (crc >> 1) ^ 0xEDB8_8320
            } else {
                crc >> 1
            }
        })
    })
}
