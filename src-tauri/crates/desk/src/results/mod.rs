//! What came of a form, in words and charts: the same for the screen, the page and the spreadsheet.

mod comparison;
mod figures;
mod questions;
mod sheets;

use std::path::Path;

use flipchart_charts::Chart;
use flipchart_core::analysis::{self, FormResults, Sentence};
use flipchart_core::forms::Identity;
use flipchart_core::workshops::{self, OrganisationRole, Workshop};
use flipchart_core::{Error, Library, Localized, Result};
use flipchart_i18n::{Args, Lang, Texts, fmt, msg, plain};
use flipchart_pdf::documents::results::{self as paper, ResultsData};

use crate::certificates::data::{organisations, paper as page, pictures};
use crate::{country_name, document_language, files, pdf_error};

/// A part of the results, in the order in which they are read.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum ResultBlock {
    /// A heading.
    Heading {
        /// Whether it stands below another.
        below: bool,
        /// Its words.
        text: String,
        /// Name of the question whose answers in words follow.
        question: Option<String>,
    },
    /// A sentence about what stands beside it.
    Sentence {
        /// Its words.
        text: String,
    },
    /// A chart.
    Chart {
        /// The drawing.
        chart: Chart,
    },
    /// Figures; the first column names the rows.
    Figures {
        /// What they are.
        caption: String,
        /// Headings of the columns.
        head: Vec<String>,
        /// Rows.
        rows: Vec<Vec<String>>,
    },
    /// What people wrote, or one sentence for each of several rows.
    Answers {
        /// The answers.
        texts: Vec<String>,
    },
    /// The rule that was followed.
    Note {
        /// Its words.
        text: String,
    },
}

/// Results in words.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ResultsView {
    /// The form.
    pub form: String,
    /// Its title.
    pub title: String,
    /// Workshop, place and dates.
    pub about: String,
    /// How many answered, of how many.
    pub responses: String,
    /// The findings, the most important first.
    pub findings: Vec<String>,
    /// The rest.
    pub blocks: Vec<ResultBlock>,
}

/// How results are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ResultsOptions {
    /// BCP 47; the workshop's first language when missing.
    pub language: Option<String>,
    /// Whether single people are shown.
    pub persons: bool,
}

/// What words and places the parts of the results need.
struct Speech<'a> {
    texts: &'static Texts,
    language: &'a str,
    languages: &'a [String],
}

impl Speech<'_> {
    fn of<'t>(&self, text: &'t Localized) -> &'t str {
        text.get(self.language, self.languages)
    }

    fn sentence(&self, sentence: &Sentence) -> String {
        let args: Args = (&sentence.params).into();
        let args = match &sentence.about {
            Some(about) => args.with("about", self.of(about)),
            None => args,
        };
        plain(&self.texts.get(&format!("finding-{}", sentence.code), &args)).into_owned()
    }

    fn say(&self, say: impl Fn(&'static Texts) -> String) -> String {
        plain(&say(self.texts)).into_owned()
    }
}

/// The results of a form in a workshop, in words.
///
/// # Errors
/// `NotFound`.
pub fn show(library: &Library, workshop: &str, form: &str, options: &ResultsOptions) -> Result<ResultsView> {
    let w = workshops::get(library, workshop)?;
    let results = analysis::results(library, workshop, form)?;
    let language = options
        .language
        .clone()
        .unwrap_or_else(|| w.main_language().to_string());
    let speech = Speech {
        texts: Texts::of(document_language(&language)),
        language: &language,
        languages: &w.languages,
    };
    let mut blocks = Vec::new();
    if results.test.is_some() {
        comparison::blocks(&speech, &results, options.persons, &mut blocks);
    }
    let unpaired = results.test.as_ref().is_some_and(|test| test.analysis.n_paired == 0);
    if unpaired
        || results.test.is_none()
        || results
            .sides
            .iter()
            .any(|side| side.questions.iter().any(|q| q.right.is_none()))
    {
        questions::blocks(library, &speech, workshop, &results, &mut blocks)?;
    }
    if results.n > 0 {
        if results.identity == Identity::Anonymous {
            let text = speech.say(msg::results_note_anonymous);
            blocks.push(ResultBlock::Note { text });
        }
        let text = speech.say(msg::results_note_missing);
        blocks.push(ResultBlock::Note { text });
    }
    Ok(ResultsView {
        form: results.form.clone(),
        title: speech.of(&results.title).to_string(),
        about: about(&speech, &w),
        responses: responses(&speech, &results),
        findings: results
            .findings
            .iter()
            .map(|finding| speech.sentence(finding))
            .collect(),
        blocks,
    })
}

fn responses(speech: &Speech, results: &FormResults) -> String {
    match &results.test {
        Some(test) => {
            let a = &test.analysis;
            speech.say(|t| msg::results_responses_paired(t, a.n_pre, a.n_post, a.n_paired))
        }
        None => speech.say(|t| msg::results_responses(t, results.n, results.expected)),
    }
}

/// "Training on ..., Suva, Fiji · 10–12 November 2026".
fn about(speech: &Speech, w: &Workshop) -> String {
    let lang: Lang = speech.texts.lang();
    let country = country_name(w.country.as_deref(), None, lang);
    let place = match (w.city.trim(), country.as_str()) {
        ("", country) => country.to_string(),
        (city, "") => city.to_string(),
        (city, country) => speech.say(|t| msg::documents_place(t, city, country)),
    };
    let parts = [
        w.title_in(speech.language).to_string(),
        place,
        fmt::date_range(speech.texts, w.start, w.end),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\u{2002}·\u{2002}")
}

/// The results as PDF.
///
/// # Errors
/// `NotFound`; `Io` when the page can't be assembled.
pub fn bytes(library: &Library, workshop: &str, form: &str, options: &ResultsOptions) -> Result<Vec<u8>> {
    let view = show(library, workshop, form, options)?;
    let w = workshops::get(library, workshop)?;
    let language = options
        .language
        .clone()
        .unwrap_or_else(|| w.main_language().to_string());
    let lang = document_language(&language);
    let zone: chrono_tz::Tz = w.zone.parse().unwrap_or(chrono_tz::UTC);
    let hosts = organisations(&w, &pictures(library, &w)?, OrganisationRole::Host, &language);
    let data = ResultsData {
        lang,
        paper: page(w.paper),
        name: plain(&msg::results_name(Texts::of(lang))).into_owned(),
        title: view.title,
        about: view.about,
        responses: view.responses,
        findings: view.findings,
        blocks: view.blocks.into_iter().map(on_paper).collect(),
        author: hosts
            .iter()
            .map(|host| host.name.as_str())
            .collect::<Vec<_>>()
            .join("; "),
        specimen: w.sample,
        generated: library.clock().now().with_timezone(&zone).date_naive(),
    };
    paper::results(&data).map_err(pdf_error)
}

fn on_paper(block: ResultBlock) -> paper::ResultsBlock {
    match block {
        ResultBlock::Heading { below, text, .. } => paper::ResultsBlock::Heading { below, text },
        ResultBlock::Sentence { text } => paper::ResultsBlock::Sentence(text),
        ResultBlock::Chart { chart } => paper::ResultsBlock::Chart(chart),
        ResultBlock::Figures { caption, head, rows } => paper::ResultsBlock::Figures { caption, head, rows },
        ResultBlock::Answers { texts } => paper::ResultsBlock::Answers(texts),
        ResultBlock::Note { text } => paper::ResultsBlock::Note(text),
    }
}

/// Writes the results to `path`, whole or not at all; the extension says how: `pdf`, `xlsx`, `csv`.
///
/// # Errors
/// As [`bytes`]; `Invalid` for another extension; `Io` naming the cause.
pub fn export(library: &Library, workshop: &str, form: &str, path: &Path, options: &ResultsOptions) -> Result<()> {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let bytes = match extension.as_str() {
        "pdf" => bytes(library, workshop, form, options)?,
        "xlsx" => sheets::xlsx(library, workshop, form, options)?,
        "csv" => sheets::csv(library, workshop, form, options)?,
        _ => return Err(Error::invalid("path", "unknown-format", extension)),
    };
    files::write_whole(path, &bytes)
}
