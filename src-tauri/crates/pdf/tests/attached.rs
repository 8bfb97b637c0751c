//! What travels inside a certificate.

use flipchart_pdf::Attachment;
use flipchart_pdf::documents::certificate::{CertificateData, Words, certificate, certificates};
use std::ops::ControlFlow;

fn data() -> CertificateData {
    let attachment = |name: &str, media_type: &str, text: &str| Attachment {
        name: name.into(),
        media_type: media_type.into(),
        description: format!("{name} of a certificate"),
        bytes: text.as_bytes().to_vec(),
    };
    CertificateData {
        name: "Litia Tuilevukavesi".into(),
        number: "TEST-2026-FJ-0001".into(),
        file_title: "Certificate of participation: Litia Tuilevukavesi".into(),
        words: vec![Words {
            language: "en".into(),
            heading: "Certificate".into(),
            title: "Migration and environment".into(),
            ..Words::default()
        }],
        attachments: vec![
            attachment("credential.jwt", "application/vc+jwt", "e30.e30.e30"),
            attachment("certificate-code.txt", "text/plain", "WC1:TEST"),
        ],
        ..CertificateData::default()
    }
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_files_of_a_certificate_come_out_as_they_went_in() {
    let bytes = certificate(&data()).unwrap();
    assert_eq!(bytes, certificate(&data()).unwrap());
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let files = file.catalog().unwrap().get(b"AF").unwrap().as_array().unwrap();
    let mut found = Vec::new();
    for one in files {
        let says = file.get_dictionary(one.as_reference().unwrap()).unwrap();
        assert_eq!(says.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Data");
        let name = lopdf::decode_text_string(says.get(b"UF").unwrap()).unwrap();
        let inside = says.get(b"EF").unwrap().as_dict().unwrap().get(b"F").unwrap();
        let stream = file
            .get_object(inside.as_reference().unwrap())
            .unwrap()
            .as_stream()
            .unwrap();
        let media_type = text_of(stream.dict.get(b"Subtype").unwrap().as_name().unwrap());
        found.push((name, media_type, text_of(&stream.decompressed_content().unwrap())));
    }
    let expected = [
        ("certificate-code.txt", "text/plain", "WC1:TEST"),
        ("credential.jwt", "application/vc+jwt", "e30.e30.e30"),
    ];
    assert_eq!(
        found,
        expected.map(|(a, b, c)| (a.to_string(), b.to_string(), c.to_string()))
    );
    assert!(text_of(&bytes).contains("<pdfaid:part>3</pdfaid:part>"));
}

#[test]
fn the_file_for_the_printer_carries_none() {
    let bytes = certificates(&[data()], &mut |_| ControlFlow::Continue(())).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    assert!(file.catalog().unwrap().get(b"AF").is_err());
    assert!(text_of(&bytes).contains("<pdfaid:part>2</pdfaid:part>"));
}
