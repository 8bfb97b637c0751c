//! Papers about certificates: the register, and the sheet from which names are called.

use std::path::Path;

use chrono::{DateTime, Datelike, NaiveDate};
use flipchart_core::certificates::{self, Eligibility, Kind, LedgerState, RegisterRow, StackRow, VoidCause};
use flipchart_core::workshops::{self, OrganisationRole, Workshop};
use flipchart_core::{Error, Library, Result};
use flipchart_exchange::table_xlsx;
use flipchart_i18n::place::{self, Place};
use flipchart_i18n::{Texts, fmt, msg, plain};
use flipchart_pdf::documents::calling::{Called, CallingData, calling as calling_pdf};
use flipchart_pdf::documents::register::{
    RegisterData, RegisterRow as PageRow, RegisterSums, register as register_pdf,
};

use super::data::paper;
use super::{ceremony, table};
use crate::{country_name, document_language, files, pdf_error};

/// Writes the register of a workshop to `path`: PDF or XLSX by its extension. The XLSX knows more: it stays in the office.
///
/// # Errors
/// `NotFound`; `Invalid` for another extension; `Io`.
pub fn register(library: &Library, workshop: &str, path: &Path, language: Option<&str>) -> Result<()> {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let bytes = match extension.as_str() {
        "pdf" => register_bytes(library, workshop, language)?,
        "xlsx" => {
            let ground = Ground::gather(library, workshop, language)?;
            let rows = certificates::register(library, workshop)?;
            let (head, cells) = table::rows(&ground, &rows);
            table_xlsx(&head, &cells)?
        }
        _ => return Err(Error::invalid("path", "unknown-list-format", extension)),
    };
    files::write_whole(path, &bytes)
}

/// The register as PDF.
///
/// # Errors
/// `NotFound`.
pub fn register_bytes(library: &Library, workshop: &str, language: Option<&str>) -> Result<Vec<u8>> {
    let ground = Ground::gather(library, workshop, language)?;
    let rows = certificates::register(library, workshop)?;
    let texts = ground.texts;
    let said = |text: String| plain(&text).into_owned();
    let column = |name: &str| said(msg::documents_ceremony_column(texts, name));
    let data = RegisterData {
        lang: texts.lang(),
        paper: paper(ground.workshop.paper),
        name: said(msg::documents_ceremony_register(texts)),
        title: ground.title(),
        about: ground.about(),
        as_of: said(msg::documents_ceremony_as_of(texts, fmt::date(texts, ground.today))),
        head: ["number", "name", "kind", "issued", "state"].map(column),
        note: said(if rows.is_empty() {
            msg::documents_ceremony_register_empty(texts)
        } else {
            msg::documents_ceremony_register_note(texts)
        }),
        sums: sums(texts, &rows),
        rows: rows
            .iter()
            .map(|row| PageRow {
                number: row.issued.number.clone(),
                name: row.issued.name.clone(),
                kind: said(msg::documents_ceremony_kind(texts, row.issued.kind.code())),
                issued: ground.day(&row.issued.issued_at),
                state: state(texts, row),
            })
            .collect(),
        author: ground.author(),
        specimen: ground.workshop.sample,
        generated: ground.today,
    };
    register_pdf(&data).map_err(pdf_error)
}

/// What a number is worth, in words that name no reason.
pub(super) fn state(texts: &'static Texts, row: &RegisterRow) -> String {
    let code = match (row.state, row.issued.void_cause) {
        (LedgerState::Valid, _) => "valid",
        (LedgerState::Superseded, _) if row.superseded_by.is_some() => "superseded",
        (_, Some(VoidCause::Error)) => "error",
        (_, Some(VoidCause::HeldBack)) => "held_back",
        (_, Some(VoidCause::TestPrint)) => "test_print",
        _ => "other",
    };
    let by = row.superseded_by.clone().unwrap_or_default();
    plain(&msg::documents_ceremony_state(texts, code, by)).into_owned()
}

/// Figures by kind; none without a number, and no sum of a single kind.
fn sums(texts: &'static Texts, rows: &[RegisterRow]) -> RegisterSums {
    let head = |name: &str| plain(&msg::documents_ceremony_sum(texts, name)).into_owned();
    let line = |name: String, those: &dyn Fn(&RegisterRow) -> bool| -> Vec<String> {
        let count = |wanted: &dyn Fn(&RegisterRow) -> bool| {
            let count = rows.iter().filter(|row| those(row) && wanted(row)).count();
            fmt::number(texts, i64::try_from(count).unwrap_or(i64::MAX))
        };
        vec![
            name,
            count(&|row| row.state == LedgerState::Valid),
            count(&|row| row.state == LedgerState::Superseded),
            count(&|row| row.state == LedgerState::Void),
            count(&|_| true),
        ]
    };
    let given = |kind: &&Kind| rows.iter().any(|row| row.issued.kind == **kind);
    let kinds: Vec<Kind> = Kind::ALL.iter().filter(given).copied().collect();
    let mut out: Vec<Vec<String>> = kinds
        .iter()
        .map(|kind| {
            let name = plain(&msg::documents_ceremony_kind(texts, kind.code())).into_owned();
            line(name, &|row| row.issued.kind == *kind)
        })
        .collect();
    if kinds.len() > 1 {
        out.push(line(head("total"), &|_| true));
    }
    RegisterSums {
        caption: plain(&msg::documents_ceremony_sums(texts)).into_owned(),
        head: ["kind", "valid", "superseded", "void", "all"].map(head).into(),
        rows: out,
    }
}

/// Writes the calling sheet of a kind to `path`.
///
/// # Errors
/// `NotFound`; `Precondition("certificates-no-one-eligible")` for an empty stack; `Io`.
pub fn calling(library: &Library, workshop: &str, kind: Kind, path: &Path, language: Option<&str>) -> Result<()> {
    files::write_whole(path, &calling_bytes(library, workshop, kind, language)?)
}

/// The calling sheet as PDF: the printed stack in its order, with how to say each name.
///
/// # Errors
/// As [`calling`].
pub fn calling_bytes(library: &Library, workshop: &str, kind: Kind, language: Option<&str>) -> Result<Vec<u8>> {
    let ground = Ground::gather(library, workshop, language)?;
    let texts = ground.texts;
    let list = ceremony::handing(library, workshop, kind)?;
    let mut others: Vec<(Kind, StackRow)> = Vec::new();
    for other in Kind::ALL.iter().filter(|other| **other != kind) {
        others.extend(
            certificates::stack(library, workshop, *other)?
                .into_iter()
                .map(|row| (*other, row)),
        );
    }
    let people: Vec<Called> = list
        .rows
        .iter()
        .map(|row| Called {
            place: row.place,
            name: row.name.clone(),
            said: row.said_name.clone().unwrap_or_default(),
            from: ground.from(row),
            note: note(texts, row, &others),
        })
        .collect();
    let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
    let kind_name = msg::documents_ceremony_kind(texts, kind.code());
    let data = CallingData {
        lang: texts.lang(),
        paper: paper(ground.workshop.paper),
        name: plain(&msg::documents_ceremony_calling(texts)).into_owned(),
        title: ground.title(),
        about: plain(&msg::documents_ceremony_calling_about(texts, kind_name, count)).into_owned(),
        people,
        author: ground.author(),
        specimen: ground.workshop.sample,
        generated: ground.today,
    };
    calling_pdf(&data).map_err(pdf_error)
}

/// What to mind before the name is called.
fn note(texts: &'static Texts, row: &StackRow, others: &[(Kind, StackRow)]) -> String {
    let said = |text: String| plain(&text).into_owned();
    let mut notes = Vec::new();
    let code = match row.eligibility {
        _ if row.handing.way.is_some() => Some("gone"),
        eligibility if eligibility.is_eligible() => None,
        Eligibility::NotYet | Eligibility::NoScore => Some("open"),
        _ => Some("short"),
    };
    notes.extend(code.map(|code| said(msg::documents_ceremony_calling_note(texts, code))));
    let also: Vec<String> = others
        .iter()
        .filter(|(_, other)| other.issued.person == row.issued.person)
        .map(|(kind, _)| said(msg::documents_ceremony_kind(texts, kind.code())))
        .collect();
    if !also.is_empty() {
        notes.push(said(msg::documents_ceremony_calling_also(
            texts,
            fmt::list(texts, &also),
        )));
    }
    notes.join(" · ")
}

/// What both papers say about the workshop.
pub(super) struct Ground {
    pub workshop: Workshop,
    pub texts: &'static Texts,
    language: String,
    today: NaiveDate,
}

impl Ground {
    fn gather(library: &Library, workshop: &str, language: Option<&str>) -> Result<Self> {
        let workshop = workshops::get(library, workshop)?;
        let language = language.unwrap_or(workshop.main_language()).to_string();
        let mut ground = Self {
            texts: Texts::of(document_language(&language)),
            workshop,
            language,
            today: NaiveDate::default(),
        };
        ground.today = ground.local(library.clock().now());
        Ok(ground)
    }

    fn local(&self, at: DateTime<chrono::Utc>) -> NaiveDate {
        let zone: chrono_tz::Tz = self.workshop.zone.parse().unwrap_or(chrono_tz::UTC);
        at.with_timezone(&zone).date_naive()
    }

    /// The day of an instant of the ledger, at the place of the workshop.
    pub(super) fn date(&self, at: &str) -> Option<NaiveDate> {
        DateTime::parse_from_rfc3339(at).ok().map(|at| self.local(at.to_utc()))
    }

    /// The same for a narrow column.
    fn day(&self, at: &str) -> String {
        let Some(date) = self.date(at) else {
            return String::new();
        };
        let (day, year) = (format!("{:02}", date.day()), date.year().to_string());
        plain(&msg::documents_ceremony_day(self.texts, day, date.month(), year)).into_owned()
    }

    fn title(&self) -> String {
        self.workshop.title_in(&self.language).to_string()
    }

    fn about(&self) -> String {
        let w = &self.workshop;
        let place = place::named(
            self.texts,
            &Place {
                venue: "",
                city: &w.city,
                country: w.country.as_deref(),
                phrase: None,
            },
        );
        let dates = fmt::date_range(self.texts, w.start, w.end);
        if place.is_empty() {
            return dates;
        }
        plain(&msg::documents_ceremony_about(self.texts, place, dates)).into_owned()
    }

    fn author(&self) -> String {
        let w = &self.workshop;
        let hosts = w.organisations.iter().filter(|o| o.role == OrganisationRole::Host);
        let names: Vec<&str> = hosts.map(|o| o.name.get(&self.language, &w.languages)).collect();
        names.join("; ")
    }

    fn from(&self, row: &StackRow) -> String {
        let country = country_name(row.country.as_deref(), None, self.texts.lang());
        let organisation = row.organisation.clone().unwrap_or_default();
        [organisation, country]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}
