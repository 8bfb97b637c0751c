//! Forms on paper.

use std::path::Path;

use flipchart_core::forms::{
    self, Choice, ChoiceList, Definition, Form, Identity, LayoutFacts, Question, QuestionKind,
};
use flipchart_core::people::{self, ParticipationStatus, Role};
use flipchart_core::workshops::{self, Paper, Workshop};
use flipchart_core::{Error, Library, Localized, Result};
use flipchart_i18n::{Texts, fmt, msg, plain};
use flipchart_pdf::PdfError;
use flipchart_pdf::documents::form::{
    self as page, FormPaper, PaperChoice, PaperCopy, PaperKind, PaperLine, PaperQuestion,
};

use crate::certificates::data::paper as page_of;
use crate::followup::is_about_commitment;
use crate::{country_name, document_language, files, pdf_error};

/// How a form is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct FormPrint {
    /// The workshop it is printed for.
    pub workshop: Option<String>,
    /// BCP 47; the form's own language when missing.
    pub language: Option<String>,
    /// The paper; the workshop's, else A4.
    pub paper: Option<Paper>,
    /// Large type.
    pub large: bool,
    /// The order of choices of paper version B.
    pub variant_b: bool,
    /// How many copies with numbers; 0 is one without, for the photocopier.
    pub copies: u32,
    /// Number of the first copy, from 1.
    pub first: u32,
    /// Whether each copy bears a code (a numbered card) instead of a line to write one on.
    pub codes: bool,
    /// A copy for each participant with their name, of a named form.
    pub names: bool,
    /// The sheet for counting dots, instead of the form.
    pub tally: bool,
}

/// Most copies of one file.
const COPIES_MAX: u32 = 2_000;

/// The pages, without keeping where their boxes are: for the preview.
///
/// # Errors
/// `NotFound`; `Precondition("form-stops")` while something stops the form from being used; `Invalid` for absurdly
/// many copies.
pub fn print_bytes(library: &Library, form: &str, options: &FormPrint) -> Result<Vec<u8>> {
    let form = forms::get(library, form, None)?;
    let paper = gather(library, &form, options)?;
    if options.tally {
        return page::tally(&paper).map_err(refused);
    }
    Ok(page::form(&paper).map_err(refused)?.bytes)
}

/// Writes the pages to `path`, whole or not at all. The version is frozen, and the places of its boxes are kept with it.
///
/// # Errors
/// As [`print_bytes`], and `Io` naming the cause.
pub fn print(library: &mut Library, form: &str, path: &Path, options: &FormPrint) -> Result<()> {
    let form = forms::get(library, form, None)?;
    let paper = gather(library, &form, options)?;
    if options.tally {
        return files::write_whole(path, &page::tally(&paper).map_err(refused)?);
    }
    let printed = page::form(&paper).map_err(refused)?;
    files::write_whole(path, &printed.bytes)?;
    keep(library, &form, &paper, options, &printed.layout)
}

/// Freezes the version of a form that was printed, and keeps the places of its boxes: for whoever wrote the pages.
///
/// # Errors
/// As [`print_bytes`].
pub fn keep_printed(library: &mut Library, form: &str, options: &FormPrint) -> Result<()> {
    let form = forms::get(library, form, None)?;
    let paper = gather(library, &form, options)?;
    let printed = page::form(&paper).map_err(refused)?;
    keep(library, &form, &paper, options, &printed.layout)
}

fn keep(
    library: &mut Library,
    form: &Form,
    paper: &FormPaper,
    options: &FormPrint,
    layout: &page::FormLayout,
) -> Result<()> {
    let layout = serde_json::to_string(layout).unwrap_or_default();
    let facts = LayoutFacts {
        code: paper.form_code.clone(),
        language: options.language.clone().unwrap_or_default(),
        variant: if options.variant_b { "b".into() } else { "a".into() },
        paper: if options.large { "large".into() } else { String::new() } + paper_code(paper),
        layout,
    };
    forms::keep_layout(library, &form.uid, &facts)?;
    Ok(())
}

fn paper_code(paper: &FormPaper) -> &'static str {
    match paper.paper {
        flipchart_pdf::Paper::A4 => "a4",
        flipchart_pdf::Paper::Letter => "letter",
    }
}

fn refused(error: PdfError) -> Error {
    match error {
        PdfError::Empty => Error::precondition("form-empty"),
        error => pdf_error(error),
    }
}

fn gather(library: &Library, form: &Form, options: &FormPrint) -> Result<FormPaper> {
    super::refuse_unready(form)?;
    if options.copies > COPIES_MAX {
        return Err(Error::invalid("count", "out-of-range", options.copies.to_string()));
    }
    let w = options
        .workshop
        .as_deref()
        .map(|uid| workshops::get(library, uid))
        .transpose()?;
    let first = form
        .definition
        .languages
        .first()
        .cloned()
        .unwrap_or_else(|| "en".into());
    let language = options.language.clone().unwrap_or(first);
    let lang = document_language(&language);
    let texts = Texts::of(lang);
    let say = |words: String| plain(&words).into_owned();
    let definition = if options.variant_b {
        forms::variant_b(&form.definition)
    } else {
        form.definition.clone()
    };
    let of = |text: &Localized| text.get(&language, &definition.languages).to_string();
    let paper = options.paper.or(w.as_ref().map(|w| w.paper)).unwrap_or_default();
    let identity = definition.identity;
    let variant = if options.variant_b { " · B" } else { "" };
    Ok(FormPaper {
        lang,
        paper: page_of(paper),
        large: options.large,
        title: format!("{}{variant}", of(&definition.title)),
        subtitle: w.as_ref().map(|w| subtitle(w, &language)).unwrap_or_default(),
        intro: of(&definition.intro),
        who_line: say(match identity {
            Identity::Anonymous => msg::papers_form_anonymous(texts),
            Identity::Code => msg::papers_form_by_code(texts),
            Identity::Named => msg::papers_form_named(texts),
        }),
        code_label: (identity == Identity::Code).then(|| say(msg::papers_form_code(texts))),
        name_label: (identity == Identity::Named).then(|| say(msg::papers_form_name(texts))),
        form_code: form_code(form, &language, paper, options),
        version: form.version,
        questions: questions(&Sheet {
            definition: &definition,
            typed: &form.definition,
            of: &of,
        }),
        copies: copies(library, identity, options)?,
        thanks: of(&definition.thanks),
        generated: library.clock().now().date_naive(),
    })
}

/// Eight letters that stand for this form in this version as it is printed here: language, paper, type and order.
fn form_code(form: &Form, language: &str, paper: Paper, options: &FormPrint) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let parts = format!(
        "{}\u{1f}{}\u{1f}{language}\u{1f}{}\u{1f}{}\u{1f}{}",
        form.uid,
        form.version,
        paper.code(),
        options.large,
        options.variant_b
    );
    let digest = flipchart_core::ids::sha256(parts.as_bytes());
    (0..8)
        .map(|at| {
            let byte = u8::from_str_radix(&digest[at * 2..at * 2 + 2], 16).unwrap_or_default();
            char::from(LETTERS[usize::from(byte % 32)])
        })
        .collect()
}

fn subtitle(w: &Workshop, language: &str) -> String {
    let texts = Texts::of(document_language(language));
    let country = country_name(w.country.as_deref(), None, texts.lang());
    let parts = [
        w.title_in(language).to_string(),
        w.city.clone(),
        country,
        fmt::date_range(texts, w.start, w.end),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join("\u{2002}·\u{2002}")
}

fn copies(library: &Library, identity: Identity, options: &FormPrint) -> Result<Vec<PaperCopy>> {
    let first = options.first.max(1);
    if let (true, Identity::Named, Some(workshop)) = (options.names, identity, &options.workshop) {
        let there = people::participants(library, workshop)?;
        let here = there.into_iter().filter(|person| {
            let away = [ParticipationStatus::NoShow, ParticipationStatus::Withdrew];
            person.role == Role::Participant && !away.contains(&person.status)
        });
        return Ok((first..)
            .zip(here)
            .map(|(sheet, person)| PaperCopy {
                sheet,
                code: None,
                name: Some(person.name),
            })
            .collect());
    }
    let by_code = options.codes && identity == Identity::Code;
    Ok((first..)
        .take(options.copies as usize)
        .map(|sheet| PaperCopy {
            sheet,
            code: by_code.then(|| format!("{sheet:03}")),
            name: None,
        })
        .collect())
}

/// The questions as they print: rows of a table together, choices with the digit that is typed for them.
fn questions(sheet: &Sheet) -> Vec<PaperQuestion> {
    let (definition, of) = (sheet.definition, sheet.of);
    let mut out: Vec<PaperQuestion> = Vec::new();
    let mut number = 0;
    let mut last_matrix: Option<&str> = None;
    for question in &definition.questions {
        if question.kind == QuestionKind::Other || is_about_commitment(definition, question) {
            continue;
        }
        let path = definition.path(question.section.as_deref());
        let matrix = path
            .last()
            .filter(|section| section.matrix)
            .map(|section| section.name.as_str());
        if let (Some(section), true) = (matrix, question.kind == QuestionKind::SelectOne) {
            if last_matrix == Some(section)
                && let Some(PaperQuestion {
                    kind: PaperKind::Matrix { rows, .. },
                    ..
                }) = out.last_mut()
            {
                number += 1;
                rows.push(line(question, number, of));
                continue;
            }
            number += 1;
            let heading = path
                .iter()
                .rev()
                .map(|section| of(&section.label))
                .find(|label| !label.is_empty());
            out.push(PaperQuestion {
                name: section.to_string(),
                section: heading,
                number: String::new(),
                label: String::new(),
                hint: String::new(),
                required: question.required,
                kind: PaperKind::Matrix {
                    points: choices(sheet, question),
                    rows: vec![line(question, number, of)],
                },
            });
            last_matrix = Some(section);
            continue;
        }
        last_matrix = None;
        let is_note = question.kind == QuestionKind::Note;
        number += u32::from(!is_note);
        let heading = path
            .iter()
            .rev()
            .map(|section| of(&section.label))
            .find(|label| !label.is_empty());
        out.push(PaperQuestion {
            name: question.name.clone(),
            section: heading,
            number: if is_note { String::new() } else { number.to_string() },
            label: of(&question.label),
            hint: of(&question.hint),
            required: question.required,
            kind: kind(sheet, question),
        });
    }
    out
}

/// A form as one sheet shows it.
struct Sheet<'a> {
    /// With the choices in the order of the sheet.
    definition: &'a Definition,
    /// With the choices in the order of their digits.
    typed: &'a Definition,
    of: &'a dyn Fn(&Localized) -> String,
}

fn digit(typed: Option<&ChoiceList>, choice: &Choice) -> usize {
    let place = typed.and_then(|list| list.choices.iter().position(|one| one.name == choice.name));
    place.map_or(0, |place| place + 1)
}

fn line(question: &Question, number: u32, of: &dyn Fn(&Localized) -> String) -> PaperLine {
    PaperLine {
        name: question.name.clone(),
        label: format!("{number}\u{2002}{}", of(&question.label)),
    }
}

/// Choices with the digits that are typed for them. In paper version B the order changes and the digits don't: what is
/// typed is the same from both.
fn choices(sheet: &Sheet, question: &Question) -> Vec<PaperChoice> {
    let of = sheet.of;
    let list = sheet.definition.list_of(question);
    let typed = sheet.typed.list_of(question);
    list.into_iter()
        .flat_map(|list| &list.choices)
        .map(|choice| (digit(typed, choice), choice))
        .map(|(digit, choice)| PaperChoice {
            value: choice.name.clone(),
            label: match of(&choice.label) {
                label if label == digit.to_string() => label,
                label => format!("{digit}\u{2002}{label}"),
            },
        })
        .collect()
}

fn kind(sheet: &Sheet, question: &Question) -> PaperKind {
    let scale = sheet.definition.list_of(question).is_some_and(|list| list.scale);
    match question.kind {
        QuestionKind::SelectOne if scale => PaperKind::Scale {
            points: choices(sheet, question),
        },
        QuestionKind::SelectOne => PaperKind::One {
            choices: choices(sheet, question),
        },
        QuestionKind::SelectMultiple => PaperKind::Many {
            choices: choices(sheet, question),
        },
        QuestionKind::Rank => PaperKind::Rank {
            choices: choices(sheet, question),
        },
        QuestionKind::Range => PaperKind::Scale {
            points: question
                .range
                .unwrap_or_default()
                .points()
                .into_iter()
                .map(|point| PaperChoice {
                    value: point.to_string(),
                    label: point.to_string(),
                })
                .collect(),
        },
        QuestionKind::Integer => PaperKind::Number { digits: 4 },
        QuestionKind::Decimal => PaperKind::Text { lines: 1 },
        QuestionKind::Date => PaperKind::Date,
        QuestionKind::Note | QuestionKind::Other => PaperKind::Note,
        QuestionKind::Text => PaperKind::Text {
            lines: u8::try_from(if question.lines == 0 { 3 } else { question.lines.min(20) }).unwrap_or(3),
        },
    }
}
