fn main() {
    for path in std::env::args().skip(1) {
        let path = std::path::PathBuf::from(path);
        let book = match flipchart_exchange::read_file(&path) { Ok(b) => b, Err(e) => { println!("{e}"); continue } };
        println!("== {} {:?} {:?} {:?}", path.display(), book.kind, book.encoding, book.delimiter);
        let d = match flipchart_exchange::detect(&book, None) { Ok(b) => b, Err(e) => { println!("{e}"); continue } };
        println!("sheet {:?} header {:?} above {:?}", d.sheet, d.header_rows, d.above);
        for c in &d.columns { println!("  {} {:?} {:?} {:?} {:?}{}", c.index, c.heading, c.field, c.confidence, c.order, if c.hidden {" hidden"} else {""}); }
        let s = book.sheets.iter().find(|s| s.name == d.sheet).unwrap();
        for c in flipchart_exchange::candidates(s, &d) {
            let v = serde_json::to_value(&c).unwrap();
            let m: Vec<String> = v.as_object().unwrap().iter().filter(|(_, v)| !v.is_null() && v.as_array().is_none_or(|a| !a.is_empty())).map(|(k, v)| if k=="notes" { format!("notes={}", v.as_array().unwrap().iter().map(|n| format!("{}:{}:{:?}", n["field"].as_str().unwrap(), n["code"].as_str().unwrap(), n["value"].as_str().unwrap())).collect::<Vec<_>>().join("; ")) } else {format!("{k}={v}")}).collect();
            println!("    {}", m.join(" "));
        }
    }
}
