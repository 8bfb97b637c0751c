//! What Apache Preflight says. It knows PDF/A-1b only, so it gets a copy of each file that is written as that part wants it, with
//! the same pages, fonts, colours and metadata.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use lopdf::xref::XrefType;
use lopdf::{Document, Object, Stream};
use skrifa::FontRef;
use skrifa::raw::TableProvider;

use crate::papers::PAPERS;

/// What Debian's libpdfbox2-java, libactivation-java and libjaxb-api-java put in place.
const JARS: [&str; 7] = [
    "preflight",
    "pdfbox2",
    "xmpbox",
    "fontbox2",
    "commons-logging",
    "javax.activation",
    "jaxb-api",
];

fn jars() -> Vec<PathBuf> {
    JARS.map(|jar| Path::new("/usr/share/java").join(format!("{jar}.jar")))
        .into()
}

/// The file without what came after part 1: packed objects, transparent pictures, files inside; with lists of glyphs.
fn as_first_part(bytes: &[u8]) -> Vec<u8> {
    let mut file = Document::load_mem(bytes).unwrap();
    let catalog = file.catalog_mut().unwrap();
    catalog.remove(b"AF");
    catalog.remove(b"Names");
    file.objects.retain(|_, object| {
        let entries = object
            .as_stream()
            .map(|stream| &stream.dict)
            .or_else(|_| object.as_dict());
        !entries.is_ok_and(|entries| entries.has(b"EF") || entries.has_type(b"EmbeddedFile"))
    });
    let descriptors: Vec<_> = file
        .objects
        .iter()
        .filter_map(|(&id, object)| {
            let program = object.as_dict().ok()?.get(b"FontFile2").ok()?.as_reference().ok()?;
            let program = file
                .get_object(program)
                .ok()?
                .as_stream()
                .ok()?
                .decompressed_content()
                .ok()?;
            Some((id, FontRef::new(&program).ok()?.maxp().ok()?.num_glyphs()))
        })
        .collect();
    for (id, glyphs) in descriptors {
        let mut set = vec![0_u8; usize::from(glyphs).div_ceil(8)];
        for glyph in 0..usize::from(glyphs) {
            set[glyph / 8] |= 0x80 >> (glyph % 8);
        }
        let set = file.add_object(Stream::new(lopdf::Dictionary::new(), set));
        file.get_dictionary_mut(id).unwrap().set("CIDSet", set);
    }
    for object in file.objects.values_mut() {
        let Ok(stream) = object.as_stream_mut() else { continue };
        stream.dict.remove(b"SMask");
        if stream.dict.has_type(b"Metadata") {
            let mut packet = String::from_utf8(stream.content.clone()).unwrap();
            for part in ["<pdfaid:part>2<", "<pdfaid:part>3<"] {
                packet = packet.replace(part, "<pdfaid:part>1<");
            }
            stream.set_content(
                packet
                    .replace("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")
                    .into_bytes(),
            );
        }
    }
    file.version = "1.4".into();
    for key in [b"Type".as_slice(), b"W", b"Index", b"Filter", b"DecodeParms", b"Length"] {
        file.trailer.remove(key);
    }
    file.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn preflight_finds_nothing() {
    if !jars().iter().all(|jar| jar.exists()) {
        eprintln!("not judged: Preflight is not there");
        return;
    }
    let folder = env::temp_dir().join(format!("flipchart-preflight-{}", std::process::id()));
    let papers = folder.join("papers");
    fs::create_dir_all(&papers).unwrap();
    for paper in PAPERS.iter() {
        let name = format!("{}.pdf", paper.name);
        fs::write(papers.join(name), as_first_part(&paper.bytes)).unwrap();
    }
    let judged = Command::new("java")
        .arg("-cp")
        .arg(env::join_paths(jars()).unwrap())
        .args(["org.apache.pdfbox.preflight.Validator_A1b", "xml", "group"])
        .arg(&papers)
        .current_dir(&folder)
        .output();
    let verdicts = fs::read_to_string(folder.join("papers.preflight.xml"));
    fs::remove_dir_all(&folder).unwrap();
    let Ok(judged) = judged else {
        eprintln!("not judged: java is not there");
        return;
    };
    let verdicts = verdicts.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&judged.stderr)));
    let faults: Vec<&str> = verdicts
        .lines()
        .filter(|line| line.contains("<preflight name") || line.contains("<details>"))
        .collect();
    let valid = verdicts.matches(">true</isValid>").count();
    assert_eq!(valid, PAPERS.len(), "{faults:#?}");
}
