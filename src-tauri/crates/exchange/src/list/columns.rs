//! What each column means: its heading first, its content to settle what the heading leaves open.

use std::collections::BTreeSet;

use flipchart_core::people::Field;

use super::evidence::{self, Evidence};
use super::headings::{self, Meaning, Weight};
use super::{Column, Confidence, NameOrder};
use crate::book::{Merge, Sheet};

/// The columns that hold something under a heading.
pub(super) fn columns(sheet: &Sheet, header_rows: &[u32]) -> Vec<Column> {
    let below = header_rows.iter().max().copied().unwrap_or(0);
    let above = header_rows.iter().min().copied().unwrap_or(0);
    let used: BTreeSet<u32> = sheet
        .rows
        .iter()
        .filter(|row| row.number >= above)
        .flat_map(|row| row.filled().map(|(column, _)| column))
        .collect();
    let mut drafts: Vec<Draft> = used
        .into_iter()
        .map(|index| {
            let levels = levels(sheet, header_rows, index);
            let evidence = Evidence::of(sheet, below, index);
            let meaning = meaning(&levels);
            Draft {
                index,
                levels,
                evidence,
                meaning,
            }
        })
        .collect();
    settle_titles(&mut drafts);
    settle_other_names(&mut drafts);
    settle_names(&mut drafts);
    settle_rivals(&mut drafts);
    let hidden = |index: &u32| sheet.hidden_columns.contains(index);
    if drafts.iter().all(|draft| draft.levels.is_empty()) {
        evidence::assign(&mut drafts);
    } else {
        evidence::complete(&mut drafts);
    }
    drafts.into_iter().map(|draft| draft.column(hidden)).collect()
}

/// A column while its meaning is being settled.
pub(super) struct Draft {
    pub(super) index: u32,
    pub(super) levels: Vec<String>,
    pub(super) evidence: Evidence,
    pub(super) meaning: Option<Meaning>,
}

impl Draft {
    pub(super) fn field(&self) -> Option<Field> {
        self.meaning.map(|meaning| meaning.field)
    }

    pub(super) fn mean(&mut self, field: Field, weight: Weight) {
        self.meaning = Some(Meaning {
            field,
            weight,
            order: NameOrder::Unknown,
        });
    }

    fn key(&self) -> String {
        self.levels.last().map(|level| headings::key(level)).unwrap_or_default()
    }

    fn column(self, hidden: impl Fn(&u32) -> bool) -> Column {
        let heading = self.levels.join(" / ");
        let confidence = match self.meaning.map(|m| m.weight) {
            Some(Weight::Exact) => Confidence::High,
            Some(Weight::Part) => Confidence::Medium,
            _ => Confidence::Low,
        };
        Column {
            index: self.index,
            field: self.field().unwrap_or(Field::Extra),
            confidence,
            order: self.meaning.map(|m| m.order).unwrap_or_default(),
            sensitive: headings::is_sensitive(&heading),
            hidden: hidden(&self.index),
            heading,
        }
    }
}

/// The heading of a column from the top level down; a merged heading heads every column it covers.
fn levels(sheet: &Sheet, header_rows: &[u32], column: u32) -> Vec<String> {
    let mut levels: Vec<String> = Vec::new();
    for (at, number) in header_rows.iter().enumerate() {
        let Some(row) = sheet.row(*number) else { continue };
        let mut text = row.text(column);
        if text.is_empty() {
            text = match sheet.merge_at(*number, column) {
                Some(Merge { rows, columns }) => sheet.row(rows.0).map_or("", |first| first.text(columns.0)),
                // A group without a merge: the text stands over the first of its columns, and the level below is filled.
                None if at + 1 < header_rows.len() && sheet.merges.is_empty() => {
                    let below = header_rows.get(at + 1).and_then(|n| sheet.row(*n));
                    let detailed = |c: u32| below.is_some_and(|row| !row.text(c).is_empty());
                    (0..column)
                        .rev()
                        .take_while(|c| detailed(*c) && detailed(column))
                        .map(|c| row.text(c))
                        .find(|text| !text.is_empty())
                        .unwrap_or("")
                }
                None => "",
            };
        }
        let text = flipchart_core::text::clean(text);
        if !text.is_empty() && levels.last() != Some(&text) {
            levels.push(text);
        }
    }
    levels
}

/// The lowest level speaks for itself; when it doesn't, the whole, then the group.
fn meaning(levels: &[String]) -> Option<Meaning> {
    let own = levels.last().and_then(|level| headings::meaning(level));
    if levels.len() < 2 || own.is_some_and(|m| m.weight == Weight::Exact) {
        return own;
    }
    let whole = headings::meaning(&levels.join(" "));
    let group = levels[..levels.len() - 1]
        .iter()
        .rev()
        .find_map(|level| headings::meaning(level));
    [own, whole, group].into_iter().flatten().max_by_key(|m| m.weight)
}

/// "Title" is an honorific or a job: the content tells.
fn settle_titles(drafts: &mut [Draft]) {
    for draft in drafts {
        if draft.field() == Some(Field::Title)
            && draft.evidence.filled > 0
            && draft.evidence.titles * 2 < draft.evidence.filled
        {
            draft.mean(Field::Position, Weight::Part);
        } else if draft.field() == Some(Field::Position) && draft.evidence.titles * 2 > draft.evidence.filled {
            draft.mean(Field::Title, Weight::Part);
        }
    }
}

/// The name for the certificate is the name when there is no other, and so is the name for the badge. "Nom d'usage" beside
/// "Prénom" is the family name that is used.
fn settle_other_names(drafts: &mut [Draft]) {
    let position = |drafts: &[Draft], field| drafts.iter().position(|draft| draft.field() == Some(field));
    if position(drafts, Field::Name).is_some() || position(drafts, Field::FamilyName).is_some() {
        return;
    }
    let called = position(drafts, Field::CalledName);
    if position(drafts, Field::GivenName).is_some() {
        if let Some(at) = called.filter(|at| drafts[*at].key().starts_with("nom d usage")) {
            drafts[at].mean(Field::FamilyName, Weight::Part);
        }
    } else if let Some(at) = position(drafts, Field::CertificateName).or(called) {
        drafts[at].mean(Field::Name, Weight::Part);
    }
}

/// "Nom" beside "Prénom" is the family name, "Nombre" beside "Apellidos" the given name; alone each is the full name.
fn settle_names(drafts: &mut [Draft]) {
    const GIVEN: [&str; 12] = [
        "name", "names", "nombre", "nombres", "имя", "اسم", "이름", "名字", "ten", "nome", "prenom", "prenoms",
    ];
    let position = |drafts: &[Draft], field| drafts.iter().position(|draft| draft.field() == Some(field));
    let names: Vec<usize> = (0..drafts.len())
        .filter(|i| drafts[*i].field() == Some(Field::Name))
        .collect();
    let family = position(drafts, Field::FamilyName);
    let given = position(drafts, Field::GivenName);
    match (family, given) {
        (Some(_), None) => {
            if let Some(at) = names
                .iter()
                .copied()
                .find(|i| GIVEN.iter().any(|word| headings::key(word) == drafts[*i].key()))
            {
                drafts[at].mean(Field::GivenName, Weight::Exact);
            }
        }
        (None, Some(_)) => {
            if let Some(at) = names
                .iter()
                .copied()
                .find(|i| drafts[*i].meaning.is_some_and(|m| m.order == NameOrder::Unknown))
            {
                let key = drafts[at].key();
                let full = ["full", "complet", "complete", "completo"]
                    .iter()
                    .any(|word| key.contains(word));
                if !full {
                    drafts[at].mean(Field::FamilyName, Weight::Exact);
                }
            } else if let Some(at) = given.filter(|_| names.is_empty()) {
                drafts[at].mean(Field::Name, Weight::Part);
            }
        }
        _ => {}
    }
    // Two columns of full names in two scripts: the second script is the native one.
    let names: Vec<usize> = (0..drafts.len())
        .filter(|i| drafts[*i].field() == Some(Field::Name))
        .collect();
    if let [one, other] = names[..]
        && position(drafts, Field::NativeName).is_none()
        && drafts[one].evidence.latin != drafts[other].evidence.latin
    {
        let native = if drafts[one].evidence.latin { other } else { one };
        drafts[native].mean(Field::NativeName, Weight::Part);
    }
}

/// One column per field: the surest, then the fullest, then the first; the others are kept as extras.
fn settle_rivals(drafts: &mut [Draft]) {
    for i in 0..drafts.len() {
        let Some(mine) = drafts[i].meaning.filter(|m| m.field != Field::Number) else {
            continue;
        };
        let key = drafts[i].key();
        let joined =
            |other: &Draft| other.key() != key && headings::is_joined(&key) && headings::is_joined(&other.key());
        let rank = |draft: &Draft, weight: Weight| (weight, draft.evidence.filled > 0, std::cmp::Reverse(draft.index));
        let beaten = drafts.iter().any(|other| {
            other.index != drafts[i].index
                && !joined(other)
                && other
                    .meaning
                    .is_some_and(|m| m.field == mine.field && rank(other, m.weight) > rank(&drafts[i], mine.weight))
        });
        if beaten {
            drafts[i].meaning = None;
        }
    }
}
