//! Finding the works and the texts they come with.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Work;
use crate::shell::{capture, cargo, command, read, root};

/// What is shipped: the app and the command line.
const SHIPPED: [&str; 2] = ["flipchart", "flipchart-cli"];

/// Build dependencies whose own code ends up in the program: sources of C libraries.
const BUILT_IN: [&str; 2] = ["openssl-src", "sqlcipher-src"];

/// npm packages that npm counts as tools but whose code the compiled interface carries.
const COMPILED_IN: [&str; 3] = ["svelte", "esm-env", "clsx"];

/// How files are called that hold a licence or a notice.
const NAMES: [&str; 8] = [
    "license",
    "licence",
    "copying",
    "notice",
    "copyright",
    "unlicense",
    "ofl",
    "authors",
];

/// How files end that are called like that and are something else.
const CODE: [&str; 11] = ["rs", "ts", "js", "c", "h", "py", "pl", "json", "toml", "html", "ftl"];

/// How deep under a package such files are looked for: C sources come in folders of their own.
const DEPTH: usize = 2;

/// Every crate from a registry that is linked into what is shipped on this system.
pub fn crates() -> Result<Vec<Work>, String> {
    let host = read({
        let mut rustc = command("rustc");
        rustc.arg("-vV");
        rustc
    });
    let host = host
        .as_deref()
        .and_then(|text| text.lines().find_map(|line| line.strip_prefix("host: ")))
        .ok_or("rustc did not say which system it builds for")?;
    let metadata = capture(cargo([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--filter-platform",
        host,
    ]))?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|e| e.to_string())?;
    let linked = linked(&metadata);
    let mut works = Vec::new();
    for package in array(&metadata["packages"]) {
        if !linked.contains(text(&package["id"])) || package["source"].is_null() {
            continue;
        }
        let manifest = Path::new(text(&package["manifest_path"]));
        let texts = texts(manifest.parent().unwrap_or(manifest), DEPTH);
        let mut origin = text(&package["repository"]).to_owned();
        if texts.is_empty() {
            let makers: Vec<_> = array(&package["authors"]).map(text).collect();
            origin = format!("{origin} {}", makers.join(", "));
        }
        works.push(Work {
            name: format!("{} {}", text(&package["name"]), text(&package["version"])),
            licence: text(&package["license"]).to_owned(),
            origin: origin.trim().to_owned(),
            texts,
        });
    }
    works.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(works)
}

/// The ids of all packages reachable from what is shipped over normal dependencies.
fn linked(metadata: &Value) -> BTreeSet<&str> {
    let names: BTreeMap<&str, &str> = array(&metadata["packages"])
        .map(|package| (text(&package["id"]), text(&package["name"])))
        .collect();
    let nodes: BTreeMap<&str, &Value> = array(&metadata["resolve"]["nodes"])
        .map(|node| (text(&node["id"]), node))
        .collect();
    let mut open: Vec<&str> = names
        .iter()
        .filter(|(_, name)| SHIPPED.contains(name))
        .map(|(id, _)| *id)
        .collect();
    let mut linked = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !linked.insert(id) {
            continue;
        }
        let Some(node) = nodes.get(id) else { continue };
        for dependency in array(&node["deps"]) {
            let id = text(&dependency["pkg"]);
            let normal = array(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null());
            if normal || names.get(id).is_some_and(|name| BUILT_IN.contains(name)) {
                open.push(id);
            }
        }
    }
    linked
}

/// Every npm package that the compiled interface carries, as npm's own record tells.
pub fn npm_packages() -> Result<Vec<Work>, String> {
    let file = crate::setup::modules_stamp();
    let record = fs::read_to_string(&file).map_err(|e| format!("{}: {e}. `npm ci` writes it", file.display()))?;
    let record: Value = serde_json::from_str(&record).map_err(|e| e.to_string())?;
    let mut works = Vec::new();
    for (path, package) in record["packages"].as_object().into_iter().flatten() {
        let Some((_, name)) = path.rsplit_once("node_modules/") else {
            continue;
        };
        let is_tool = package["dev"] == true || package["devOptional"] == true;
        // What is optional is native code for Node, which the interface never meets.
        if package["link"] == true || package["optional"] == true || (is_tool && !COMPILED_IN.contains(&name)) {
            continue;
        }
        works.push(Work {
            name: format!("{name} {}", text(&package["version"])),
            licence: text(&package["license"]).to_owned(),
            origin: format!("https://www.npmjs.com/package/{name}"),
            texts: texts(&root().join(path), 0),
        });
    }
    works.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(works)
}

/// The licences that lie beside fonts and data in `assets`.
pub fn assets() -> Result<Vec<Work>, String> {
    let mut works = Vec::new();
    let mut open = vec![root().join("assets")];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if is_notice(&path) {
                works.push(Work {
                    name: path.strip_prefix(root()).unwrap_or(&path).display().to_string(),
                    licence: String::new(),
                    origin: String::new(),
                    texts: contents(&path).into_iter().collect(),
                });
            }
        }
    }
    works.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(works)
}

/// The licence and notice files in `folder`, down to `depth` folders below.
fn texts(folder: &Path, depth: usize) -> Vec<String> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            // Some packages keep one file per licence in a folder of that name.
            if depth > 0 {
                found.extend(texts(&path, depth - 1));
            }
        } else if is_notice(&path) {
            found.extend(contents(&path));
        }
    }
    found
}

/// By its own name, or because it lies in a folder of licences.
fn is_notice(path: &Path) -> bool {
    let lower = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().to_lowercase();
    let folder = lower(path.parent().and_then(Path::file_name));
    let name = lower(path.file_name());
    let is_named = NAMES.iter().any(|start| name.starts_with(start));
    let is_code = CODE.contains(&&*lower(path.extension()));
    !is_code && (is_named || ["licences", "licenses"].contains(&&*folder))
}

fn contents(path: &Path) -> Option<String> {
    let text = String::from_utf8_lossy(&fs::read(path).ok()?).replace("\r\n", "\n");
    let text = text.trim_start_matches('\u{feff}').trim();
    // Some repositories store a link to another file as a file holding its path.
    (text.lines().count() > 1).then(|| text.to_owned())
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_linked_is_shipped() {
        let package = |name: &str| json!({"id": name, "name": name});
        let needs = |name: &str, kind: Value| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        let names = ["flipchart", "store", "cc", "openssl-src", "tempfile", "xtask"];
        let packages: Vec<_> = names.into_iter().map(package).collect();
        let metadata = json!({
            "packages": packages,
            "resolve": {"nodes": [
                {"id": "flipchart", "deps": [needs("store", Value::Null), needs("tempfile", json!("dev"))]},
                {"id": "store", "deps": [needs("cc", json!("build")), needs("openssl-src", json!("build"))]},
            ]},
        });
        let linked: Vec<_> = linked(&metadata).into_iter().collect();
        assert_eq!(linked, ["flipchart", "openssl-src", "store"]);
    }

    #[test]
    fn notices_are_known_by_their_names() {
        for good in [
            "fonts/licences/Serif.txt",
            "LICENSE",
            "LICENCE.md",
            "license-mit",
            "COPYING.txt",
            "OFL.txt",
            "UNLICENSE",
        ] {
            assert!(is_notice(Path::new(good)), "{good}");
        }
        for bad in ["README.md", "fonts/Serif.ttf", "license.rs", "licenses.json", "lib.rs"] {
            assert!(!is_notice(Path::new(bad)), "{bad}");
        }
    }
}
