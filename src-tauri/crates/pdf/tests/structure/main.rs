//! What every file must be, whoever reads it: the promises of PDF/A and PDF/UA-1 that can be checked in the structure.

#[path = "../../examples/samples/mod.rs"]
mod samples;

#[path = "../reader/mod.rs"]
mod reader;

mod drawing;
mod fonts;
mod papers;
mod preflight;
mod tags;

use lopdf::{Dictionary, Document, Object};
use papers::for_every_document;

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    match object {
        Object::Reference(id) => dictionary(file, file.get_object(*id).unwrap()),
        other => other.as_dict().unwrap(),
    }
}

#[test]
fn the_catalogue_says_what_the_file_is() {
    for_every_document(|name, file| {
        let catalog = file.catalog().unwrap();
        let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap();
        assert!(marked.get(b"Marked").unwrap().as_bool().unwrap(), "{name}");
        let language = catalog.get(b"Lang").unwrap().as_str().unwrap();
        assert!(
            [b"en", b"fr", b"es", b"ru"].iter().any(|known| known == &language),
            "{name}"
        );
        let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert!(
            preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap(),
            "{name}"
        );
        let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
        let intent = intents[0].as_dict().unwrap();
        assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
        let profile = file
            .get_object(intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap())
            .unwrap();
        assert_eq!(
            &profile.as_stream().unwrap().decompressed_content().unwrap()[36..40],
            b"acsp"
        );
        assert_eq!(file.version, "1.7");
    });
}

#[test]
fn the_metadata_claims_both_standards_and_agrees_with_the_information() {
    for_every_document(|name, file| {
        let metadata = file
            .catalog()
            .unwrap()
            .get(b"Metadata")
            .unwrap()
            .as_reference()
            .unwrap();
        let metadata = file.get_object(metadata).unwrap().as_stream().unwrap();
        assert!(
            metadata.dict.get(b"Filter").is_err(),
            "{name}: metadata must be readable as it lies"
        );
        let packet = String::from_utf8(metadata.content.clone()).unwrap();
        for claim in [
            if file.catalog().unwrap().has(b"AF") {
                "<pdfaid:part>3</pdfaid:part>"
            } else {
                "<pdfaid:part>2</pdfaid:part>"
            },
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
        ] {
            assert!(packet.contains(claim), "{name}: {claim}");
        }
        let information = dictionary(file, file.trailer.get(b"Info").unwrap());
        let title = lopdf::decode_text_string(information.get(b"Title").unwrap()).unwrap();
        assert!(
            packet.contains(&format!("<rdf:li xml:lang=\"x-default\">{title}</rdf:li>")),
            "{name}: {title}"
        );
        let written = |key: &[u8]| lopdf::decode_text_string(information.get(key).unwrap()).unwrap();
        let (made, changed) = (written(b"CreationDate"), written(b"ModDate"));
        let day = packet
            .split("<xmp:CreateDate>")
            .nth(1)
            .unwrap()
            .split('T')
            .next()
            .unwrap();
        assert_eq!(made, format!("D:{}000000Z", day.replace('-', "")), "{name}");
        assert_eq!(made, changed, "{name}");
        let producer = written(b"Producer");
        assert!(
            packet.contains(&format!("<pdf:Producer>{producer}</pdf:Producer>")),
            "{name}"
        );
        let author = information
            .get(b"Author")
            .map(|author| lopdf::decode_text_string(author).unwrap());
        assert_eq!(author.is_ok(), packet.contains("<dc:creator>"), "{name}");
        if let Ok(author) = author {
            assert!(
                packet.contains(&format!("<rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq>")),
                "{name}"
            );
        }
        assert_eq!(file.trailer.get(b"ID").unwrap().as_array().unwrap().len(), 2);
    });
}
