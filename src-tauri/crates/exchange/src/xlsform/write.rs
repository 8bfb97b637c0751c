//! An XLSForm workbook out, such as the usual converter (pyxform) takes.

use flipchart_core::forms::{ChoiceList, Definition, FormKind};
use flipchart_core::{Error, Result};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use super::lines::{Line, Names, headings, put, put_extra, put_texts};
use super::lists::{column_name, looks_like_scale};
use super::names::{Taken, is_sound, sound_choice, sound_code};
use super::outgoing::{COLUMNS, survey};
use super::{OWN, SHEET, kept, languages};
use crate::table::cut;

/// Settings by names that mean something else to the usual converter.
#[rustfmt::skip]
const NOT_SETTINGS: &[&str] = &[
    "type", "children", "choices", "label", "hint", "bind", "control", "media", "parent", "extra_data", "version", "form_id", "id_string",
    "form_title", "title", "default_language",
];

/// The form as an .xlsx with the sheets `survey`, `choices` and `settings`, in all its languages. Everything that
/// [`super::read_form`] keeps goes out again; names that XLSForm doesn't take are changed.
///
/// # Errors
/// `Io` with code `other` when the writer refuses.
pub fn write_form(code: &str, kind: FormKind, version: u32, definition: &Definition) -> Result<Vec<u8>> {
    workbook(code, kind, version, definition).map_err(|error| Error::Io {
        path: String::new(),
        code: "other",
        detail: error.to_string(),
    })
}

fn workbook(
    code: &str,
    kind: FormKind,
    version: u32,
    definition: &Definition,
) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut tags = definition.languages.clone();
    for tag in definition.texts().flat_map(|text| text.0.keys()) {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    if tags.is_empty() {
        tags.push("en".into());
    }
    let first = tags[0].as_str();
    let (mut rows, names) = survey(definition, first);
    let mut choices = choices(definition, &names);
    // A language in which nothing is said yet still has its column.
    for line in rows.iter_mut().take(1).chain(choices.iter_mut().take(1)) {
        for tag in &tags {
            line.entry(super::cells::titled("label", Some(tag))).or_default();
        }
    }
    let settings = settings(code, kind, version, definition, first, &names);
    let mut book = Workbook::new();
    sheet(&mut book, "survey", &headings(&rows, &COLUMNS, &tags), &rows)?;
    if !choices.is_empty() {
        let columns = headings(
            &choices,
            &["list_name", "name", "label", "correct", "points", "outside"],
            &tags,
        );
        sheet(&mut book, "choices", &columns, &choices)?;
    }
    let columns = [
        "form_title",
        "flipchart_title",
        "form_id",
        "version",
        "default_language",
    ];
    let settings = [settings];
    sheet(&mut book, "settings", &headings(&settings, &columns, &tags), &settings)?;
    for (name, text) in &definition.settings {
        let name = name.strip_prefix(SHEET).unwrap_or_default();
        if let Some((columns, lines)) = kept::rows(name, text, &names) {
            sheet(&mut book, name, &columns, &lines)?;
        }
    }
    book.save_to_buffer()
}

fn choices(definition: &Definition, names: &Names) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut lists = Taken::default();
    for list in &definition.lists {
        if !lists.has(&sound_choice(&list.name)) {
            let name = lists.free(&sound_choice(&list.name));
            add_list(definition, list, &name, &mut lines);
        }
    }
    for question in definition
        .questions
        .iter()
        .filter(|question| question.kind.has_choices())
    {
        let name = sound_choice(question.list.as_deref().unwrap_or(&question.name));
        if !lists.has(&name) {
            lists.free(&name);
            add_list(definition, &ChoiceList::default(), &name, &mut lines);
        }
    }
    lines.into_iter().map(|line| names.settle(line, false)).collect()
}

fn add_list(definition: &Definition, list: &ChoiceList, name: &str, lines: &mut Vec<Line>) {
    let begins = lines.len();
    let mut taken = Taken::default();
    for (choice, number) in list.choices.iter().zip(1..) {
        let sound = Some(sound_choice(&choice.name)).filter(|name| !name.is_empty());
        let mut line = Line::new();
        put(&mut line, "list_name", name);
        put(
            &mut line,
            "name",
            taken.free(&sound.unwrap_or_else(|| number.to_string())),
        );
        put_texts(&mut line, "label", &choice.label);
        put(&mut line, "correct", if choice.correct { "yes" } else { "" });
        put(
            &mut line,
            "points",
            choice.points.map(|n| n.to_string()).unwrap_or_default(),
        );
        put(&mut line, "outside", if choice.outside { "yes" } else { "" });
        let extra = choice
            .extra
            .iter()
            .map(|(column, value)| (column_name(column), value.clone()));
        put_extra(&mut line, &extra.filter(|(column, _)| !column.is_empty()).collect());
        lines.push(line);
    }
    if list.choices.is_empty() {
        // The usual converter wants a choice in every list.
        let line = [("list_name", name), ("name", "empty"), ("flipchart_empty", "yes")];
        lines.push(
            line.into_iter()
                .map(|(column, value)| (column.into(), value.into()))
                .collect(),
        );
    }
    if looks_like_scale(definition, list) != list.scale
        && let Some(line) = lines.get_mut(begins)
    {
        put(line, "flipchart_scale", if list.scale { "yes" } else { "no" });
    }
}

fn settings(code: &str, kind: FormKind, version: u32, definition: &Definition, first: &str, names: &Names) -> Line {
    let mut line = Line::new();
    put(
        &mut line,
        "form_title",
        definition.title.0.get(first).cloned().unwrap_or_default(),
    );
    for (tag, title) in definition.title.0.iter().filter(|(tag, _)| tag.as_str() != first) {
        put(
            &mut line,
            &super::cells::titled("flipchart_title", Some(tag)),
            title.as_str(),
        );
    }
    put(&mut line, "form_id", sound_code(code));
    put(&mut line, "version", version.to_string());
    put(&mut line, "default_language", languages::heading(first));
    put(&mut line, "flipchart_kind", kind.code());
    put(&mut line, "flipchart_identity", definition.identity.code());
    put(
        &mut line,
        "flipchart_shuffle",
        if definition.shuffle { "yes" } else { "" },
    );
    for (name, value) in &definition.settings {
        let first = name.split("::").next().unwrap_or_default();
        let refused = NOT_SETTINGS.contains(&first) || name.starts_with('_') || name.starts_with(SHEET);
        if !refused && (name != "name" || is_sound(value)) && !name.starts_with(OWN) {
            put(&mut line, name, value.as_str());
        }
    }
    names.settle(line, false)
}

fn sheet(book: &mut Workbook, name: &str, columns: &[String], lines: &[Line]) -> std::result::Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin)
        .set_align(FormatAlign::Top);
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let sheet = book.add_worksheet();
    sheet.set_name(name)?;
    for (at, column) in (0u16..).zip(columns) {
        sheet.write_string_with_format(0, at, cut(column), &head)?;
        let longest = lines
            .iter()
            .filter_map(|line| line.get(column))
            .map(|cell| cell.lines().map(|line| line.chars().count()).max().unwrap_or(0))
            .max();
        let width = longest.unwrap_or(0).max(column.chars().count() + 2).clamp(8, 60);
        sheet.set_column_width(at, width as f64 + 1.0)?;
    }
    for (row, line) in (1u32..).zip(lines) {
        for (at, column) in (0u16..).zip(columns) {
            if let Some(cell) = line.get(column).filter(|cell| !cell.is_empty()) {
                sheet.write_string_with_format(row, at, cut(cell), &text)?;
            }
        }
    }
    sheet.set_freeze_panes(1, if name == "settings" { 0 } else { 2 })?;
    Ok(())
}
