//! What every file must be, whoever reads it: the promises of PDF/A-2a and PDF/UA-1 that can be checked in the structure.

#[path = "../examples/samples/mod.rs"]
mod samples;

use std::collections::HashMap;
use std::ops::ControlFlow;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::cards::{
    LabelKind, TentSize, badge_layouts, badges, label_layouts, labels, slips, tents,
};
use flipchart_pdf::documents::certificate::{CertificateData, certificate, certificates};
use flipchart_pdf::documents::form::{FormPaper, form, tally};
use flipchart_pdf::documents::joined::{JoinedFacts, joined};
use flipchart_pdf::documents::plan::{agenda, materials, running_order, session_sheets};
use flipchart_pdf::documents::recovery::recovery;
use flipchart_pdf::documents::report::report;
use flipchart_pdf::documents::results::results;
use flipchart_pdf::documents::roster::{
    ParticipantList, SignInLayout, calibration, cover_slip, groups, head_count, name_proof, participants, phone_list,
    sign_in, signature_list,
};
use flipchart_pdf::{Attachment, Paper};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use samples::NAMES;

fn with_files() -> Vec<u8> {
    let mut data = samples::certificate(Lang::Es, "Ana Lucía Quispe");
    data.attachments = vec![Attachment {
        name: "certificate-code.txt".into(),
        media_type: "text/plain".into(),
        description: "The code of the certificate".into(),
        bytes: b"WC1:".to_vec(),
    }];
    certificate(&data).unwrap()
}

fn put_together() -> Vec<u8> {
    let files = [NAMES[0], NAMES[1]].map(|name| certificate(&samples::certificate(Lang::En, name)).unwrap());
    let facts = JoinedFacts {
        title: "For the printer".into(),
        language: "fr".into(),
        ..JoinedFacts::default()
    };
    joined(&files, &facts, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn every_document() -> Vec<(&'static str, Vec<u8>)> {
    let names: Vec<CertificateData> = NAMES.iter().map(|name| samples::certificate(Lang::Fr, name)).collect();
    let questionnaire = samples::form::form(Lang::Es);
    let pack = FormPaper {
        copies: samples::form::copies(3),
        large: true,
        ..samples::form::form(Lang::Ru)
    };
    let both = samples::plan::plan(Lang::Ru, Some(Lang::Fr), 3);
    let list = samples::roster::roster(Lang::Ru, Paper::Letter, 30);
    let slots = |layout| samples::roster::sign_in(Lang::Ru, layout);
    vec![
        ("sign-in", sign_in(&list, &slots(SignInLayout::Each)).unwrap()),
        ("sign-in by day", sign_in(&list, &slots(SignInLayout::Days)).unwrap()),
        (
            "allowances",
            signature_list(&list, &samples::roster::allowances(30)).unwrap(),
        ),
        ("consent", signature_list(&list, &samples::roster::consent()).unwrap()),
        ("proof", name_proof(&list).unwrap()),
        (
            "participants",
            participants(&list, &ParticipantList::default()).unwrap(),
        ),
        ("groups", groups(&list, &samples::roster::groups(&list, 5)).unwrap()),
        ("heads", head_count(&list, &samples::roster::head_counts()).unwrap()),
        ("phones", phone_list(&list).unwrap()),
        ("cover", cover_slip(&list, &samples::roster::cover()).unwrap()),
        ("calibration", calibration(Lang::Es, Paper::A4, list.generated).unwrap()),
        ("certificate with files inside", with_files()),
        ("certificates joined", put_together()),
        (
            "certificate",
            certificate(&samples::certificate(Lang::Ru, "Li Na")).unwrap(),
        ),
        (
            "batch",
            certificates(&names, &mut |_| ControlFlow::Continue(())).unwrap(),
        ),
        ("report", report(&samples::report(Lang::Es, 24)).unwrap()),
        ("agenda", agenda(&both, false).unwrap()),
        ("agenda on one page", agenda(&both, true).unwrap()),
        ("running order", running_order(&both).unwrap()),
        ("recovery", recovery(&samples::recovery::recovery(Lang::Fr)).unwrap()),
        ("results", results(&samples::results(Lang::Ru)).unwrap()),
        ("materials", materials(&both).unwrap()),
        ("form", form(&questionnaire).unwrap().bytes),
        ("forms", form(&pack).unwrap().bytes),
        ("tally sheet", tally(&questionnaire).unwrap()),
        (
            "tents",
            tents(&samples::cards::cards(Lang::Fr, Paper::Letter, 7), TentSize::Half).unwrap(),
        ),
        (
            "labels",
            labels(
                &samples::cards::cards(Lang::Es, Paper::A4, 24),
                &label_layouts(Paper::A4)[0],
                LabelKind::Seat,
                5,
            )
            .unwrap(),
        ),
        ("slips", slips(&samples::cards::cards(Lang::Ru, Paper::A4, 9)).unwrap()),
        (
            "badges",
            badges(
                &samples::cards::cards(Lang::Ru, Paper::A4, 24),
                &badge_layouts(Paper::A4)[0],
            )
            .unwrap(),
        ),
        ("session sheets", session_sheets(&both).unwrap()),
    ]
}

fn for_every_document(check: impl Fn(&str, &Document)) {
    for (name, bytes) in every_document() {
        check(
            name,
            &Document::load_mem(&bytes).unwrap_or_else(|error| panic!("{name}: {error}")),
        );
    }
}

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
        assert!([b"ru", b"fr", b"es"].iter().any(|known| known == &language), "{name}");
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
        assert_eq!(file.trailer.get(b"ID").unwrap().as_array().unwrap().len(), 2);
    });
}

#[test]
fn every_font_is_embedded_and_its_text_can_be_read() {
    for_every_document(|name, file| {
        let mut fonts = 0;
        for object in file.objects.values() {
            let Ok(font) = object.as_dict() else { continue };
            if font
                .get(b"Subtype")
                .and_then(Object::as_name)
                .is_ok_and(|kind| kind == b"Type0")
            {
                fonts += 1;
                assert!(font.has(b"ToUnicode"), "{name}");
                let descendant = dictionary(file, &font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]);
                let descriptor = dictionary(file, descendant.get(b"FontDescriptor").unwrap());
                let program = descriptor.get(b"FontFile2").unwrap().as_reference().unwrap();
                let program = file.get_object(program).unwrap().as_stream().unwrap();
                let length = program.dict.get(b"Length1").unwrap().as_i64().unwrap();
                assert_eq!(program.decompressed_content().unwrap().len() as i64, length, "{name}");
                let base = String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned();
                let (tag, _) = base.split_once('+').unwrap();
                assert!(
                    tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()),
                    "{base}"
                );
            }
        }
        let least = if name == "test sheet" { 2 } else { 3 };
        assert!(fonts >= least, "{name} has {fonts} fonts");
    });
}

/// Structure elements by id, walked from the root; checks the links upwards on the way.
fn elements(file: &Document) -> HashMap<ObjectId, Dictionary> {
    let root = file
        .catalog()
        .unwrap()
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let top = file
        .get_dictionary(root)
        .unwrap()
        .get(b"K")
        .unwrap()
        .as_reference()
        .unwrap();
    let mut found = HashMap::new();
    let mut open = vec![(top, root)];
    while let Some((id, parent)) = open.pop() {
        let element = file.get_dictionary(id).unwrap();
        assert_eq!(element.get(b"P").unwrap().as_reference().unwrap(), parent);
        for kid in kids(element) {
            if let Object::Reference(kid) = kid {
                open.push((kid, id));
            }
        }
        assert!(found.insert(id, element.clone()).is_none(), "an element has one place");
    }
    found
}

fn kids(element: &Dictionary) -> Vec<Object> {
    match element.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(kid) => vec![kid.clone()],
        Err(_) => Vec::new(),
    }
}

#[test]
fn everything_on_a_page_is_owned_by_the_structure_or_an_artifact() {
    for_every_document(|name, file| {
        let elements = elements(file);
        let mut claimed: HashMap<(ObjectId, i64), ObjectId> = HashMap::new();
        for (&id, element) in &elements {
            let home = element.get(b"Pg").and_then(Object::as_reference).ok();
            for kid in kids(element) {
                let (page, mcid) = match &kid {
                    Object::Integer(mcid) => (home.unwrap(), *mcid),
                    Object::Dictionary(kid) if kid.has(b"MCID") => (
                        kid.get(b"Pg").unwrap().as_reference().unwrap(),
                        kid.get(b"MCID").unwrap().as_i64().unwrap(),
                    ),
                    _ => continue,
                };
                assert!(
                    claimed.insert((page, mcid), id).is_none(),
                    "{name}: content has one owner"
                );
            }
        }
        let parents = parent_tree(file);
        for page in file.page_iter() {
            let key = file
                .get_dictionary(page)
                .unwrap()
                .get(b"StructParents")
                .unwrap()
                .as_i64()
                .unwrap();
            let owners = parents[&key].as_array().unwrap();
            let marked = marked_content(name, file, page);
            assert_eq!(owners.len(), marked.len(), "{name}");
            for mcid in marked {
                let owner = owners[mcid as usize].as_reference().unwrap();
                assert_eq!(claimed.get(&(page, mcid)), Some(&owner), "{name}: {mcid}");
            }
        }
    });
}

fn parent_tree(file: &Document) -> HashMap<i64, Object> {
    let root = dictionary(file, file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let numbers = dictionary(file, root.get(b"ParentTree").unwrap())
        .get(b"Nums")
        .unwrap()
        .as_array()
        .unwrap();
    let resolved = |object: &Object| match object {
        Object::Reference(id) => file.get_object(*id).unwrap().clone(),
        other => other.clone(),
    };
    numbers
        .chunks(2)
        .map(|pair| (pair[0].as_i64().unwrap(), resolved(&pair[1])))
        .collect()
}

/// The numbers of a page's marked content; nothing may be painted outside of some.
fn marked_content(name: &str, file: &Document, page: ObjectId) -> Vec<i64> {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut depth = 0;
    let mut numbers = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                depth += 1;
                let number = operation
                    .operands
                    .get(1)
                    .and_then(|entries| entries.as_dict().ok()?.get(b"MCID").ok());
                numbers.extend(number.map(|number| number.as_i64().unwrap()));
            }
            "EMC" => depth -= 1,
            "Tj" | "TJ" | "f" | "S" | "Do" => assert!(depth > 0, "{name}: unmarked {}", operation.operator),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
    numbers
}

/// Some readers look for what a stored piece paints in its own resources only.
#[test]
fn what_a_stored_piece_uses_is_in_its_resources() {
    let mut checked = 0;
    for (name, bytes) in every_document() {
        let file = Document::load_mem(&bytes).unwrap();
        for object in file.objects.values() {
            let Ok(stream) = object.as_stream() else { continue };
            let is_form = stream
                .dict
                .get(b"Subtype")
                .and_then(Object::as_name)
                .is_ok_and(|kind| kind == b"Form");
            if !is_form {
                continue;
            }
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            for operation in Content::decode(&content).unwrap().operations {
                let kind: &[u8] = match operation.operator.as_str() {
                    "Do" => b"XObject",
                    "Tf" => b"Font",
                    _ => continue,
                };
                let used = operation.operands[0].as_name().unwrap();
                let resources = dictionary(&file, stream.dict.get(b"Resources").unwrap());
                assert!(
                    dictionary(&file, resources.get(kind).unwrap()).has(used),
                    "{name}: {used:?}"
                );
                checked += usize::from(kind == b"XObject");
            }
        }
    }
    assert!(checked > 10);
}

fn role(element: &Dictionary) -> String {
    String::from_utf8_lossy(element.get(b"S").unwrap().as_name().unwrap()).into_owned()
}

#[test]
fn pictures_have_a_text_and_tables_are_regular() {
    for_every_document(|name, file| {
        let elements = elements(file);
        let mut tables = 0;
        for element in elements.values() {
            let child_roles = || {
                kids(element)
                    .into_iter()
                    .filter_map(|kid| Some(&elements[&kid.as_reference().ok()?]))
                    .map(role)
            };
            match role(element).as_str() {
                "Figure" => assert!(!element.get(b"Alt").unwrap().as_str().unwrap().is_empty(), "{name}"),
                "Table" => {
                    tables += 1;
                    let rows: Vec<_> = kids(element)
                        .into_iter()
                        .filter_map(|kid| Some(&elements[&kid.as_reference().ok()?]))
                        .filter(|kid| role(kid) == "TR")
                        .collect();
                    let widths: Vec<usize> = rows.iter().map(|row| kids(row).len()).collect();
                    assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{name}: {widths:?}");
                }
                "TR" => assert!(child_roles().all(|role| role == "TH" || role == "TD"), "{name}"),
                "TH" => assert!(element.get(b"A").unwrap().as_dict().unwrap().has(b"Scope"), "{name}"),
                "L" => assert!(child_roles().all(|role| role == "LI"), "{name}"),
                "TOC" => assert!(child_roles().all(|role| role == "TOCI"), "{name}"),
                _ => {}
            }
        }
        let has_tables = [
            "report",
            "agenda",
            "agenda on one page",
            "results",
            "form",
            "tally sheet",
            "sign-in",
            "sign-in by day",
            "allowances",
            "consent",
            "participants",
            "heads",
            "phones",
            "cover",
        ]
        .contains(&name);
        assert_eq!(tables > 0, has_tables, "{name}");
    });
}

#[test]
fn links_of_the_contents_are_in_the_structure_and_say_where_they_lead() {
    let file = Document::load_mem(&report(&samples::report(Lang::En, 24)).unwrap()).unwrap();
    let parents = parent_tree(&file);
    let contents = file.page_iter().nth(1).unwrap();
    let links = file
        .get_dictionary(contents)
        .unwrap()
        .get(b"Annots")
        .unwrap()
        .as_array()
        .unwrap();
    assert!(links.len() >= 10);
    for link in links {
        let link = dictionary(&file, link);
        assert!(!link.get(b"Contents").unwrap().as_str().unwrap().is_empty());
        let element = &parents[&link.get(b"StructParent").unwrap().as_i64().unwrap()];
        assert_eq!(role(element.as_dict().unwrap()), "Link");
    }
}
