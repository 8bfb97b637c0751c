//! The register as a table.

use flipchart_core::certificates::{Handing, RegisterRow};
use flipchart_i18n::{Texts, msg, plain};

use super::papers::{Ground, state};

type Cell = fn(&Ground, &RegisterRow) -> String;

const COLUMNS: [(&str, Cell); 18] = [
    ("number", |_, row| row.issued.number.clone()),
    ("name", |_, row| row.issued.name.clone()),
    ("kind", |ground, row| {
        said(msg::documents_ceremony_kind(ground.texts, row.issued.kind.code()))
    }),
    ("language", |_, row| row.issued.language.clone()),
    ("issued", |ground, row| day(ground, Some(&row.issued.issued_at))),
    ("issued_by", |_, row| row.issued.issued_by.clone()),
    ("state", |ground, row| state(ground.texts, row)),
    ("superseded_by", |_, row| row.superseded_by.clone().unwrap_or_default()),
    ("voided", |ground, row| day(ground, row.voided_at.as_ref())),
    // Who superseded whom is said already.
    ("reason", |_, row| match row.superseded_by {
        Some(_) => String::new(),
        None => row.issued.void_reason.clone().unwrap_or_default(),
    }),
    ("template", |_, row| template(row)),
    ("code", |ground, row| yes(ground.texts, row.issued.signed_code)),
    ("printed", |ground, row| day(ground, handing(row).printed_at.as_ref())),
    ("signed", |ground, row| day(ground, handing(row).signed_at.as_ref())),
    ("handed", |ground, row| day(ground, handing(row).handed_at.as_ref())),
    ("way", |ground, row| {
        let way = handing(row).way;
        way.map_or_else(String::new, |way| {
            said(msg::documents_ceremony_way(ground.texts, way.code()))
        })
    }),
    ("to", |_, row| handing(row).to),
    ("sha256", |_, row| row.issued.sha256.clone()),
];

/// Headings and rows, one a number.
pub(super) fn rows(ground: &Ground, rows: &[RegisterRow]) -> (Vec<String>, Vec<Vec<String>>) {
    let head = COLUMNS
        .iter()
        .map(|(name, _)| said(msg::documents_ceremony_column(ground.texts, *name)));
    let cells = rows
        .iter()
        .map(|row| COLUMNS.iter().map(|(_, cell)| cell(ground, row)).collect());
    (head.collect(), cells.collect())
}

fn said(text: String) -> String {
    plain(&text).into_owned()
}

/// ISO 8601: it sorts.
fn day(ground: &Ground, at: Option<&String>) -> String {
    at.and_then(|at| ground.date(at))
        .map(|day| day.to_string())
        .unwrap_or_default()
}

fn handing(row: &RegisterRow) -> Handing {
    row.handing.clone().unwrap_or_default()
}

fn template(row: &RegisterRow) -> String {
    let issued = &row.issued;
    let name = if issued.template_name.is_empty() {
        &issued.template
    } else {
        &issued.template_name
    };
    match (name.as_str(), issued.template_version) {
        ("", _) => String::new(),
        (name, version) => format!("{name} ({version})"),
    }
}

fn yes(texts: &'static Texts, yes: bool) -> String {
    if yes {
        said(msg::common_yes(texts))
    } else {
        said(msg::common_no(texts))
    }
}
