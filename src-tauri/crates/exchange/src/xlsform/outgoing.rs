//! The sheet `survey` of a form that goes out.

use std::collections::HashMap;

use flipchart_core::Localized;
use flipchart_core::forms::{Choice, Definition, Question, QuestionKind, Section};

use super::expressions::references;
use super::lines::{Line, Names, put, put_extra, put_texts};
use super::names::{Taken, is_sound, sound, sound_choice};
use super::parameters;
use super::tree::{Item, Tree};
use super::types::{self, Control, RowType};
use super::{OWN, SHEET, check, kept};

/// A definition on its way into rows.
#[derive(Debug)]
pub(super) struct Outgoing<'a> {
    definition: &'a Definition,
    first: &'a str,
    tree: Tree<'a>,
    /// Names of the questions, in their order.
    names: Vec<String>,
    sections: HashMap<&'a str, String>,
    /// Names under each section that are taken.
    taken: HashMap<Option<&'a str>, Taken>,
    lines: Vec<Line>,
}

/// The rows of the survey and the names in it; `first` is the form's own language.
pub(super) fn survey(definition: &Definition, first: &str) -> (Vec<Line>, Names) {
    let mut out = Outgoing {
        definition,
        first,
        tree: Tree::of(definition),
        names: Vec::new(),
        sections: HashMap::new(),
        taken: HashMap::new(),
        lines: Vec::new(),
    };
    out.name_questions();
    out.said("intro", &definition.intro);
    out.emit(None);
    out.said("thanks", &definition.thanks);
    let mut names = Names::default();
    names.count("instanceID");
    if definition.settings.contains_key("instance_name") {
        names.count("instanceName");
    }
    for line in &out.lines {
        if let Some(name) = line.get("name") {
            names.count(name);
        }
    }
    let lines = out.lines.into_iter().map(|line| names.settle(line, true));
    let mut lines: Vec<Line> = lines.collect();
    let entities = definition.settings.get(&format!("{SHEET}entities"));
    if entities.and_then(|text| kept::rows("entities", text, &names)).is_none() {
        // Without its sheet the usual converter refuses the column.
        for line in &mut lines {
            if let Some(value) = line.remove("save_to") {
                put(line, &format!("{OWN}save_to"), value);
            }
        }
    }
    (lines, names)
}

impl<'a> Outgoing<'a> {
    fn name_questions(&mut self) {
        let mut all = Taken::with_reserved();
        for question in &self.definition.questions {
            let name = Some(sound(&question.name)).filter(|name| !name.is_empty());
            let name = all.free(&name.unwrap_or_else(|| "question".into()));
            let section = self.tree.section_of(question);
            self.taken
                .entry(section)
                .or_insert_with(Taken::with_reserved)
                .free(&name);
            self.names.push(name);
        }
    }

    fn section_name(&mut self, section: &'a Section, parent: Option<&'a str>, control: Control) -> String {
        let mut name = sound(&section.name);
        if name.is_empty() || (control == Control::Repeat && name == "data") {
            name = format!("group_{name}").trim_end_matches('_').to_string();
        }
        let mut all = Taken::default();
        for other in self.sections.values().filter(|other| !other.is_empty()) {
            all.free(other);
        }
        let siblings = self.taken.entry(parent).or_insert_with(Taken::with_reserved);
        let mut free = all.free(&name);
        while siblings.has(&free) {
            free = all.free(&name);
        }
        siblings.free(&free);
        self.sections.insert(&section.name, free.clone());
        free
    }

    fn emit(&mut self, parent: Option<&'a str>) {
        for item in self.tree.take(parent) {
            match item {
                Item::Question(question, at) => {
                    let line = self.question(question, self.names[at].clone());
                    self.lines.push(line);
                }
                Item::Section(section) => self.section(section, parent),
            }
        }
    }

    fn section(&mut self, section: &'a Section, parent: Option<&'a str>) {
        let written = section.extra.get("type").map_or("begin_group", String::as_str);
        let control = match types::parse(written) {
            RowType::Begin(Control::Loop) if !self.has_choices(written) => Control::Group,
            RowType::Begin(control) => control,
            _ => Control::Group,
        };
        let mut line = Line::new();
        put(&mut line, "type", types::begin(control, written));
        if control == Control::Group && written != "begin_group" {
            put(&mut line, &format!("{OWN}type"), written);
        }
        put(&mut line, "name", self.section_name(section, parent, control));
        put_texts(&mut line, "label", &section.label);
        put(&mut line, "relevant", section.relevant.as_str());
        let appearance = section.extra.get("appearance").map_or("", String::as_str);
        if section.matrix && self.is_table(section) {
            put(&mut line, "appearance", format!("table-list {appearance}").trim_end());
        } else if section.matrix {
            put(&mut line, &format!("{OWN}matrix"), "yes");
        }
        put_extra(&mut line, &section.extra);
        parameters::settle(&mut line);
        self.lines.push(line);
        self.emit(Some(&section.name));
        self.lines
            .push(Line::from([("type".into(), types::end(control).into())]));
    }

    /// Whether a group can be made for each choice of the list that a loop runs over.
    fn has_choices(&self, written: &str) -> bool {
        let list = written.split_whitespace().next_back().unwrap_or_default();
        let sound = |choice: &Choice| is_sound(&choice.name) && !choice.label.is_empty();
        self.definition
            .list(list)
            .is_some_and(|list| !list.choices.is_empty() && list.choices.iter().all(sound))
    }

    /// Whether XLSForm can show the section as a table: one list, and no filter on it.
    fn is_table(&self, section: &Section) -> bool {
        let mut inside = self
            .definition
            .questions
            .iter()
            .filter(|q| q.section.as_deref() == Some(&section.name));
        check::lists_of(self.definition, &section.name).len() == 1 && inside.all(|q| q.choice_filter.is_empty())
    }

    fn question(&self, question: &Question, name: String) -> Line {
        let mut line = Line::new();
        put_texts(&mut line, "label", &question.label);
        put_texts(&mut line, "hint", &question.hint);
        put(&mut line, "required", if question.required { "yes" } else { "" });
        put(&mut line, "relevant", question.relevant.as_str());
        put(&mut line, "constraint", question.constraint.as_str());
        put_texts(&mut line, "constraint_message", &question.constraint_message);
        put(&mut line, "choice_filter", question.choice_filter.as_str());
        put(&mut line, "appearance", question.appearance.as_str());
        put(
            &mut line,
            "points",
            question.points.map(|n| n.to_string()).unwrap_or_default(),
        );
        put(&mut line, "answer", question.answer.as_str());
        put(&mut line, "module", question.module.as_str());
        put(&mut line, "objective", question.objective.as_str());
        put(&mut line, "source", question.source.as_str());
        put(
            &mut line,
            "lines",
            Some(question.lines)
                .filter(|n| *n > 0)
                .map(|n| n.to_string())
                .unwrap_or_default(),
        );
        put_extra(&mut line, &question.extra);
        line.remove("or_other");
        line.remove("type");
        let written = self.written_type(question, &mut line);
        let media = line.keys().any(|column| column.starts_with("media::"));
        if question.label.is_empty() && question.hint.is_empty() && !media && !types::is_unseen(&written) {
            put_texts(&mut line, "label", &Localized::of(self.first, &name));
            put(&mut line, &format!("{OWN}unlabelled"), "yes");
        }
        put(&mut line, "type", written);
        put(&mut line, "name", name);
        parameters::write(question, &mut line);
        line
    }

    fn written_type(&self, question: &Question, line: &mut Line) -> String {
        if question.kind == QuestionKind::Other {
            let written = question.written_type.trim();
            if self.is_exportable(question, written) {
                return written.to_string();
            }
            // Nothing else takes the type, so the row goes out as a note that says what it was.
            let kept = if written.is_empty() { "other" } else { written };
            put(line, &format!("{OWN}type"), kept);
            return "note".into();
        }
        if !question.kind.has_choices() {
            return question.kind.code().into();
        }
        let list = sound_choice(question.list.as_deref().unwrap_or(&question.name));
        let mut written = format!("{} {list}", question.kind.code());
        if question.extra.contains_key("or_other") {
            let follower = format!("{}_other", question.name);
            let free = question.choice_filter.is_empty() && self.definition.question(&follower).is_none();
            match free && self.definition.list(&list).is_some_and(|list| !list.choices.is_empty()) {
                true => written.push_str(" or_other"),
                false => put(line, &format!("{OWN}or_other"), "yes"),
            }
        }
        written
    }

    /// Whether the usual converter takes a type that isn't asked here.
    fn is_exportable(&self, question: &Question, written: &str) -> bool {
        if types::usual(written) != written || types::parse(written) != RowType::NotRun {
            return false;
        }
        let filled = |column: &str| question.extra.get(column).is_some_and(|value| !value.is_empty());
        let last = written.split_whitespace().next_back().unwrap_or_default();
        let sheet = |name: &str| self.definition.settings.get(&format!("{SHEET}{name}"));
        match written.split_whitespace().next().unwrap_or_default() {
            "calculate" | "q" | "add" if written.ends_with("calculate") || written.contains("calculate ") => {
                filled("calculation")
            }
            "audit" => question.name == "audit",
            "background-geopoint" => filled("trigger"),
            "select_one_external" => {
                sheet("external_choices").is_some_and(|rows| rows.contains(&format!("\"{last}\"")))
            }
            "select_one_from_file" | "select_multiple_from_file" => {
                [".csv", ".xml", ".geojson"].iter().any(|end| last.ends_with(end))
            }
            "select_one" | "select_multiple" | "rank" => {
                let known = |name: &str| {
                    self.names
                        .iter()
                        .chain(self.sections.values())
                        .any(|other| other == name)
                };
                references(last).all(|name| name.is_some_and(known)) && last.starts_with("${")
            }
            "osm" => written == "osm" || sheet("osm").is_some_and(|rows| rows.contains(&format!("\"{last}\""))),
            first => !first.starts_with("select"),
        }
    }

    fn said(&mut self, name: &str, text: &Localized) {
        if text.is_empty() {
            return;
        }
        let top = self.taken.entry(None).or_insert_with(Taken::with_reserved);
        let name = match top.has(name) {
            true => top.free(&format!("{OWN}{name}")),
            false => top.free(name),
        };
        let mut line = Line::new();
        put(&mut line, "type", "note");
        put(&mut line, "name", name);
        put_texts(&mut line, "label", text);
        self.lines.push(line);
    }
}

/// Columns of the survey in the order people expect.
pub(super) const COLUMNS: [&str; 19] = [
    "type",
    "name",
    "label",
    "hint",
    "required",
    "relevant",
    "constraint",
    "constraint_message",
    "choice_filter",
    "appearance",
    "parameters",
    "points",
    "answer",
    "module",
    "objective",
    "source",
    "lines",
    "calculation",
    "default",
];
