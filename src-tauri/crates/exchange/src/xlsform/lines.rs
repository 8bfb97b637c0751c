//! Rows of a sheet that is written: each a map from heading to text.

use std::collections::{BTreeMap, HashMap};

use flipchart_core::Localized;

use super::OWN;
use super::aliases::is_translated;
use super::cells::titled;
use super::expressions::references;

/// One row.
pub(super) type Line = BTreeMap<String, String>;

/// Puts a value into a row unless it is empty.
pub(super) fn put(line: &mut Line, column: &str, value: impl Into<String>) {
    let value = value.into();
    if !value.is_empty() {
        line.insert(column.into(), value);
    }
}

/// Puts a text in all its languages into a row.
pub(super) fn put_texts(line: &mut Line, column: &str, texts: &Localized) {
    for (tag, text) in &texts.0 {
        put(line, &titled(column, Some(tag)), text.as_str());
    }
}

/// Puts other columns into a row where they are free.
pub(super) fn put_extra(line: &mut Line, extra: &BTreeMap<String, String>) {
    for (column, value) in extra
        .iter()
        .filter(|(column, value)| !column.is_empty() && !value.is_empty())
    {
        line.entry(column.clone()).or_insert_with(|| value.clone());
    }
}

/// How often each name stands in the survey.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<String, u32>);

impl Names {
    /// Counts one.
    pub(super) fn count(&mut self, name: &str) {
        *self.0.entry(name.to_string()).or_default() += 1;
    }

    /// Whether every reference in the text is to one question or group.
    pub(super) fn resolve(&self, text: &str) -> bool {
        references(text).all(|name| name.is_some_and(|name| self.0.get(name) == Some(&1)))
    }

    /// The row with every reference to nothing taken apart, because the usual converter refuses the whole form for it:
    /// in texts with a space, other columns are set aside under a name that only Flipchart reads.
    pub(super) fn settle(&self, line: Line, aside: bool) -> Line {
        let settle = |(column, value): (String, String)| {
            if self.resolve(&value) {
                return (column, value);
            }
            let apart = value.replace("${", "$ {");
            let name = column.split("::").next().unwrap_or_default();
            match aside && !is_translated(name) && !is_translated(&column) && !column.starts_with(OWN) {
                true => (format!("{OWN}{column}"), apart),
                false => (column, apart),
            }
        };
        line.into_iter().map(settle).collect()
    }
}

/// The headings of the rows: `first` in their order, each with its languages, then the others by name.
pub(super) fn headings(lines: &[Line], first: &[&str], languages: &[String]) -> Vec<String> {
    let place = |heading: &str| {
        let (column, language) = heading.split_once("::").unwrap_or((heading, ""));
        let at = first.iter().position(|name| *name == column || *name == heading);
        let language = languages
            .iter()
            .position(|tag| super::languages::heading(tag) == language);
        (at.unwrap_or(usize::MAX), language.unwrap_or(0))
    };
    let all: std::collections::BTreeSet<&String> = lines.iter().flat_map(BTreeMap::keys).collect();
    let mut all: Vec<String> = all.into_iter().cloned().collect();
    all.sort_by_cached_key(|heading| (place(heading), heading.clone()));
    all
}
