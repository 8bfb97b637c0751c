//! The post-workshop report, gathered from what is recorded.

use std::path::Path;

use flipchart_core::attendance::{self, Half, State};
use flipchart_core::people::{self, Participant, Printing, Role};
use flipchart_core::workshops::AttendanceBy;
use flipchart_core::workshops::{self, OrganisationRole, Workshop};
use flipchart_core::{Library, Result, certificates};
use flipchart_i18n::{Args, Lang, Texts, msg, plain};
use flipchart_pdf::documents::certificate::CertificateKind;
use flipchart_pdf::documents::report::{
    CertificateRule, Half as PageHalf, Mark, ReportCertificate, ReportData, ReportForm, ReportPerson, Slot, SlotPart,
    report,
};

use crate::certificates::data::{organisations, paper, pictures, sex};
use crate::institutions;
use crate::results::{self, ResultsOptions};
use crate::{country_name, document_language, files, pdf_error};

/// The report as PDF, in `language` or the workshop's own.
///
/// # Errors
/// `NotFound`; `Io` when the page can't be assembled.
pub fn bytes(library: &Library, workshop: &str, language: Option<&str>) -> Result<Vec<u8>> {
    report(&gather(library, workshop, language)?).map_err(pdf_error)
}

/// Writes the report to `path`, whole or not at all.
///
/// # Errors
/// As [`bytes`], and `Io` naming the cause.
pub fn export(library: &Library, workshop: &str, path: &Path, language: Option<&str>) -> Result<()> {
    files::write_whole(path, &bytes(library, workshop, language)?)
}

/// What the report prints, as data.
///
/// # Errors
/// `NotFound`.
pub fn gather(library: &Library, workshop: &str, language: Option<&str>) -> Result<ReportData> {
    let w = workshops::get(library, workshop)?;
    let language = language.unwrap_or(w.main_language()).to_string();
    let lang = document_language(&language);
    let texts = Texts::of(lang);
    let pictures = pictures(library, &w)?;
    let sheet = attendance::sheet(library, workshop)?;
    let standings = certificates::standings(library, workshop, certificates::Kind::Participation)?;
    let zone: chrono_tz::Tz = w.zone.parse().unwrap_or(chrono_tz::UTC);
    let mut people = people::participants(library, workshop)?;
    let order: std::collections::HashMap<&str, &attendance::SheetRow> =
        sheet.rows.iter().map(|row| (row.participant.as_str(), row)).collect();
    people.sort_by_key(|p| p.role != Role::Participant);
    let mut institutions = institutions::labels(&people, texts);
    let (participants, team): (Vec<_>, Vec<_>) = people
        .iter()
        .map(|p| {
            (
                p.role == Role::Participant,
                person(
                    p,
                    order.get(p.uid.as_str()).copied(),
                    &sheet,
                    Printing::from(&w),
                    institutions.remove(&p.uid).unwrap_or_default(),
                    texts,
                ),
            )
        })
        .partition(|(is_participant, _)| *is_participant);
    let organisations = |role| organisations(&w, &pictures, role, &language);
    Ok(ReportData {
        lang,
        paper: paper(w.paper),
        title: w.title_in(&language).to_string(),
        kind: plain(&msg::common_workshop_kind(texts, w.kind.code())).into_owned(),
        start: w.start,
        end: w.end,
        city: w.city.clone(),
        country: country_name(w.country.as_deref(), None, lang),
        venue: Some(w.venue.clone()).filter(|v| !v.is_empty()),
        zone: w.zone.clone(),
        languages: w.languages.iter().map(|tag| language_name(texts, tag)).collect(),
        hosts: organisations(OrganisationRole::Host),
        partners: organisations(OrganisationRole::Partner),
        donors: organisations(OrganisationRole::Donor),
        objectives: w
            .objectives
            .iter()
            .map(|o| o.text.get(&language, &w.languages).to_string())
            .collect(),
        topics: topics(&w, &language),
        target_size: w.target_size,
        specimen: w.sample,
        generated: library.clock().now().with_timezone(&zone).date_naive(),
        participants: participants.into_iter().map(|(_, p)| p).collect(),
        team: team.into_iter().map(|(_, p)| p).collect(),
        slots: sheet.slots.iter().map(|s| slot(s, &w, &language)).collect(),
        evaluation: evaluation(library, workshop, &language)?,
        certificates: ledger(library, workshop, zone)?,
        rule: rule(&w, sheet.slots.len()),
        not_yet: u32::try_from(standings.iter().filter(|s| s.issued.is_none()).count()).unwrap_or(u32::MAX),
    })
}

/// What came of each form that anybody answered.
fn evaluation(library: &Library, workshop: &str, language: &str) -> Result<Vec<ReportForm>> {
    let mut out: Vec<ReportForm> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for occasion in flipchart_core::evaluation::occasions(library, workshop)? {
        if seen.contains(&occasion.form) {
            continue;
        }
        seen.push(occasion.form.clone());
        let options = ResultsOptions {
            language: Some(language.to_string()),
            persons: false,
        };
        let view = results::show(library, workshop, &occasion.form, &options)?;
        if !view.blocks.is_empty() {
            out.push(ReportForm {
                title: view.title,
                responses: view.responses,
                findings: view.findings,
            });
        }
    }
    Ok(out)
}

fn topics(w: &Workshop, language: &str) -> Vec<String> {
    w.topics
        .iter()
        .map(|t| {
            let title = t.title.get(language, &w.languages);
            if t.code.is_empty() {
                title.to_string()
            } else {
                format!("{}. {title}", t.code)
            }
        })
        .collect()
}

fn slot(slot: &attendance::Slot, w: &Workshop, language: &str) -> Slot {
    let part = match (slot.kind, slot.half) {
        (AttendanceBy::HalfDay, Some(Half::Pm)) => SlotPart::Half(PageHalf::Pm),
        (AttendanceBy::HalfDay, _) => SlotPart::Half(PageHalf::Am),
        (AttendanceBy::Day, _) => SlotPart::Day,
        (AttendanceBy::Session, _) => SlotPart::Session {
            time: slot.start.map(clock).unwrap_or_default(),
            title: slot.title.get(language, &w.languages).to_string(),
        },
    };
    Slot { date: slot.date, part }
}

/// Minutes after midnight as they are printed.
fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute.rem_euclid(1440) / 60, minute.rem_euclid(60))
}

fn person(
    p: &Participant,
    row: Option<&attendance::SheetRow>,
    sheet: &attendance::Sheet,
    printing: Printing,
    institution: String,
    texts: &'static Texts,
) -> ReportPerson {
    let lang: Lang = texts.lang();
    let marks = row.map(|row| {
        row.marks
            .iter()
            .zip(&sheet.slots)
            .map(|(mark, slot)| match mark.as_ref().map(|mark| mark.state) {
                Some(State::Present) => Mark::Present,
                Some(State::Late) => Mark::Late,
                Some(State::Excused) => Mark::Excused,
                Some(State::Absent) => Mark::Absent,
                None if slot.past => Mark::Absent,
                None => Mark::NotYet,
            })
            .collect::<Vec<_>>()
    });
    let marks = marks.unwrap_or_default();
    // Under the workshop's own rule for excused half days; those to come are not held against anybody.
    let share = row.map(|r| (r.share.attended, r.share.counted.saturating_sub(r.share.to_come)));
    let args = Args::new()
        .with("role", p.role.code())
        .with("sex", p.sex.map_or("unknown", people::Sex::code));
    ReportPerson {
        name: p.honoured(p.list_name(), printing),
        sex: p.sex.map(sex),
        organisation: p.organisation.clone().unwrap_or_default(),
        institution,
        institution_type: p.institution_kind.map_or_else(String::new, |kind| {
            plain(&msg::institutions_kind(texts, kind.code())).into_owned()
        }),
        position: p.position.clone().unwrap_or_default(),
        country: country_name(p.country.as_deref(), p.country_text.as_deref(), lang),
        role: plain(&texts.get("common-role", &args)).into_owned(),
        present_share: share.filter(|(_, counted)| *counted > 0),
        marks,
    }
}

fn ledger(library: &Library, workshop: &str, zone: chrono_tz::Tz) -> Result<Vec<ReportCertificate>> {
    let list = certificates::ledger(library, workshop)?;
    Ok(list
        .into_iter()
        .map(|c| ReportCertificate {
            issued: chrono::DateTime::parse_from_rfc3339(&c.issued_at)
                .map(|t| t.with_timezone(&zone).date_naive())
                .unwrap_or_default(),
            number: c.number,
            name: c.name,
            kind: CertificateKind::from_code(c.kind.code()).unwrap_or_default(),
            void: c.void_reason.is_some(),
        })
        .collect())
}

fn rule(w: &Workshop, slots: usize) -> Option<CertificateRule> {
    let slots = u32::try_from(slots).ok().filter(|n| *n > 0)?;
    let (num, den) = (w.share_num, w.share_den.max(1));
    Some(CertificateRule {
        num,
        den,
        needed: (slots * num).div_ceil(den),
        slots,
    })
}

/// Names of languages come from the catalogue where it has them; any other keeps its tag.
fn language_name(texts: &Texts, tag: &str) -> String {
    let name = texts.get("common-language", &Args::new().with("language", tag));
    plain(&name).into_owned()
}
