//! An XLSForm workbook in.

use std::collections::BTreeMap;
use std::path::Path;

use flipchart_core::forms::{Definition, FormKind, QUESTIONS_MAX, Question, QuestionKind, Section};
use flipchart_core::text::LINE_MAX;
use flipchart_core::{Error, Localized, Result};

use super::aliases::Kind;
use super::cells::Table;
use super::languages::Languages;
use super::lists::Lists;
use super::notes::{FormNote, Notes};
use super::survey::Reading;
use super::tree::Tree;
use super::{OWN, check, kept, names, settings, sheets};

/// A form that was read.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ReadForm {
    /// Short name: `form_id` of the settings, else the name of the file.
    pub code: String,
    /// What it is for, as far as the file tells: said in the settings; a test when it has right answers; else the
    /// evaluation at the end.
    pub kind: FormKind,
    /// Version as written in the file; empty when it says none.
    pub version: String,
    /// Everything it says and asks.
    pub definition: Definition,
    /// What can't be run here, and what had to be changed.
    pub report: Vec<FormNote>,
}

/// Reads an XLSForm from a workbook (.xlsx, .xls, .xlsb, .ods) or from text with its sheets one below the other; `path`
/// names it in errors and gives the code of a form that has none.
///
/// # Errors
/// `Unreadable` as [`crate::read`], and with `no-survey`, `no-type-column`, `no-questions` or `too-many-questions`.
pub fn read_form(path: &Path, bytes: &[u8]) -> Result<ReadForm> {
    let sheets = sheets::find(path, bytes)?;
    let mut notes = Notes::default();
    let mut met = Languages::default();
    let survey = sheets.survey.as_ref().ok_or_else(|| refused(path, "no-survey"))?;
    let survey = Table::new(survey, Kind::Survey, &mut met, &mut notes)
        .filter(|table| table.has("type"))
        .ok_or_else(|| refused(path, "no-type-column"))?;
    let choices = sheets
        .choices
        .as_ref()
        .and_then(|sheet| Table::new(sheet, Kind::Choices, &mut met, &mut notes));
    let settings = sheets
        .settings
        .as_ref()
        .and_then(|sheet| Table::new(sheet, Kind::Settings, &mut met, &mut notes));
    let tables: Vec<&Table<'_>> = [Some(&survey), choices.as_ref()].into_iter().flatten().collect();
    let (base, languages) = languages(&tables, settings.as_ref(), &mut met, &mut notes);

    let mut definition = Definition {
        languages: languages.clone(),
        ..Definition::default()
    };
    let first = languages.first().map_or("en", String::as_str);
    let titled = if languages.contains(&base) { &base } else { first };
    let mut said = match &settings {
        Some(table) => settings::read(table, titled, &mut definition, &mut notes),
        None => settings::Said::default(),
    };
    let mut lists = match &choices {
        Some(table) => Lists::read(table, &base, &mut notes),
        None => Lists::default(),
    };
    let reading = Reading::new(&mut definition, &mut lists, &mut notes, &languages);
    let mut survey_said = reading.read(&survey, &base);
    if definition.sections.len() > QUESTIONS_MAX {
        return Err(too_many(path));
    }
    match definition.questions.len() {
        0 => return Err(refused(path, "no-questions")),
        count if count > QUESTIONS_MAX => return Err(too_many(path)),
        _ => {}
    }
    if let Some(id) = survey_said.settings.remove("form_id").filter(|_| said.code.is_empty()) {
        said.code = id;
    }
    if let Some(title) = survey_said
        .settings
        .remove("form_title")
        .filter(|_| definition.title.is_empty())
    {
        definition.title = Localized::of(titled, &title);
    }
    drop_empty(&mut definition, &survey_said.rows, &mut notes);
    let code = code(path, &said.code, &mut notes);
    if definition.title.is_empty() {
        definition.title = Localized::of(titled, &code);
        notes.add("settings", 2, &code, "title-missing", "");
    }
    rename(&mut definition, &survey_said.renamed);
    lists.finish(&mut definition, &mut notes);
    edges(&mut definition);
    check::definition(&definition, &survey_said.rows, &mut notes);
    check::columns(&survey, choices.as_ref(), &definition, &mut notes);
    for (name, sheet) in &sheets.more {
        kept::keep(name, sheet, &mut definition, &mut notes);
    }
    Ok(ReadForm {
        code,
        kind: said.kind.unwrap_or_else(|| guess(&definition)),
        version: said.version,
        definition: definition.cleaned()?,
        report: notes.into_list(),
    })
}

fn refused(path: &Path, code: &'static str) -> Error {
    Error::Unreadable {
        code,
        path: path.display().to_string(),
        params: Vec::new(),
    }
}

fn too_many(path: &Path) -> Error {
    Error::Unreadable {
        code: "too-many-questions",
        path: path.display().to_string(),
        params: vec![("limit", QUESTIONS_MAX.to_string())],
    }
}

/// The language of texts that say none, and all languages of the form, its own first.
fn languages(
    tables: &[&Table<'_>],
    settings: Option<&Table<'_>>,
    met: &mut Languages,
    notes: &mut Notes,
) -> (String, Vec<String>) {
    let said = met.tags();
    let default = settings
        .map(|table| settings::early(table, "default_language"))
        .and_then(|written| met.tag_of(&written, "settings", notes));
    let mut bare = tables.iter().flat_map(|table| table.bare());
    let bare = bare.find(|column| !column.starts_with("media::"));
    let split = tables.iter().any(|table| table.is_split());
    let base = default.clone().unwrap_or_else(|| match said.first() {
        Some(first) if !split => first.clone(),
        Some(_) if said.iter().any(|tag| tag == "en") => "x-default".into(),
        _ => "en".into(),
    });
    if let Some(column) = bare.filter(|_| default.is_none() && !said.is_empty()) {
        notes.add("survey", 1, column, "language-assumed", &base);
    }
    let own = Some(&base).filter(|base| bare.is_some() || said.contains(base));
    let mut all: Vec<String> = own.into_iter().cloned().collect();
    for tag in said {
        if !all.contains(&tag) {
            all.push(tag);
        }
    }
    if all.is_empty() {
        all.push(base.clone());
    }
    (base, all)
}

/// Groups without a question are left out.
fn drop_empty(definition: &mut Definition, rows: &BTreeMap<String, u32>, notes: &mut Notes) {
    let tree = Tree::of(definition);
    let empty = |section: &Section| !tree.holds(&section.name);
    let empty: Vec<String> = definition
        .sections
        .iter()
        .filter(|s| empty(s))
        .map(|s| s.name.clone())
        .collect();
    for name in &empty {
        let row = rows.get(name).copied().unwrap_or(0);
        notes.add("survey", row, name, "group-empty", "");
    }
    definition.sections.retain(|section| !empty.contains(&section.name));
}

/// References follow the questions whose names had to be changed.
fn rename(definition: &mut Definition, renamed: &BTreeMap<String, String>) {
    if renamed.is_empty() {
        return;
    }
    let follow = |text: &mut String, longest: usize| {
        if !text.contains("${") {
            return;
        }
        let new = renamed.iter().fold(text.clone(), |text, (old, new)| {
            text.replace(&format!("${{{old}}}"), &format!("${{{new}}}"))
        });
        if new.chars().count() <= longest {
            *text = new;
        }
    };
    let texts = |texts: &mut Localized| {
        for text in texts.0.values_mut() {
            follow(text, flipchart_core::text::TEXT_MAX);
        }
    };
    for section in &mut definition.sections {
        follow(&mut section.relevant, LINE_MAX);
        texts(&mut section.label);
        section.extra.values_mut().for_each(|value| follow(value, usize::MAX));
    }
    for question in &mut definition.questions {
        for expression in [
            &mut question.relevant,
            &mut question.constraint,
            &mut question.choice_filter,
        ] {
            follow(expression, LINE_MAX);
        }
        for text in [
            &mut question.label,
            &mut question.hint,
            &mut question.constraint_message,
        ] {
            texts(text);
        }
        question.extra.values_mut().for_each(|value| follow(value, usize::MAX));
    }
}

/// A first note called `intro` and a last one called `thanks` are what the form says around its questions.
fn edges(definition: &mut Definition) {
    let is = |question: &Question, name: &str| {
        let bare = question.hint.is_empty() && question.relevant.is_empty() && question.extra.is_empty();
        let named = question.name == name || question.name.strip_prefix(OWN) == Some(name);
        question.kind == QuestionKind::Note && question.section.is_none() && bare && named && !question.label.is_empty()
    };
    let first = definition.questions.iter().position(|q| q.kind != QuestionKind::Other);
    if let Some(at) = first.filter(|at| is(&definition.questions[*at], "intro")) {
        definition.intro = definition.questions.remove(at).label;
    }
    let last = definition.questions.iter().rposition(|q| q.kind != QuestionKind::Other);
    if let Some(at) = last.filter(|at| is(&definition.questions[*at], "thanks")) {
        definition.thanks = definition.questions.remove(at).label;
    }
}

fn code(path: &Path, written: &str, notes: &mut Notes) -> String {
    if written.is_empty() {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        return names::sound_code(&stem.unwrap_or_default());
    }
    let code = names::sound_code(written);
    if code != written {
        notes.add("settings", 2, &code, "name-changed", written);
    }
    code
}

fn guess(definition: &Definition) -> FormKind {
    match definition.asked().any(|question| definition.is_scored(question)) {
        true => FormKind::Test,
        false => FormKind::End,
    }
}
