//! What is on the pages belongs to the structure, and the structure is what readers expect.

use std::collections::HashMap;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::report::report;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::papers::{PAPERS, for_every_document};
use crate::{dictionary, samples};

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
    for paper in PAPERS.iter() {
        let name = &paper.name;
        let file = Document::load_mem(&paper.bytes).unwrap();
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
