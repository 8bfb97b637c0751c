//! Where everybody stands on the way to a certificate.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::{Value, json};

use super::{Award, AwardKind, AwardScore, Handing, Issued, Override, award, decision, handing, ledger, score};
use crate::attendance::{self, Share, Sheet, SheetRow, State};
use crate::people::{Participant, ParticipationStatus, Printing, Role, Sex};
use crate::workshops::{self, Workshop};
use crate::{Library, Result, people};

/// Whether a person gets a certificate, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Eligibility {
    /// Did all that the rule asks for.
    Earned,
    /// Granted by decision.
    Granted,
    /// Not enough attendance yet, but what is to come can still make it.
    NotYet,
    /// Not enough attendance, and nothing left that could make it; or never came.
    Short,
    /// The workshop has nothing to attend.
    NoSlots,
    /// Attended enough, but no named answers to the test are there.
    NoScore,
    /// Attended enough, but the score is below what the rule asks for.
    LowScore,
    /// Has another role than the rule asks for: listed because a certificate was issued.
    OtherRole,
    /// Withheld by decision.
    Withheld,
}

impl Eligibility {
    /// Whether a certificate is issued.
    #[must_use]
    pub fn is_eligible(self) -> bool {
        matches!(self, Self::Earned | Self::Granted)
    }

    /// Whether what is still to come can make it: printed the evening before, handed out if it does.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::NotYet | Self::NoScore)
    }

    /// Code of the reason to withhold, as the shell tells it; empty for the eligible.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Self::Earned | Self::Granted => "",
            Self::NotYet => "not-yet-enough-attendance",
            Self::Short => "not-enough-attendance",
            Self::NoSlots => "no-attendance-slots",
            Self::NoScore => "no-score",
            Self::LowScore => "score-too-low",
            Self::OtherRole => "another-role",
            Self::Withheld => "withheld-by-decision",
        }
    }
}

/// Where one participant stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Standing {
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// The name that prints.
    pub name: String,
    /// Role in the workshop.
    pub role: Role,
    /// Language of the certificate.
    pub language: String,
    /// Whether that language was chosen for this person.
    pub own_language: bool,
    /// Whether the person has confirmed the spelling.
    pub proofed: bool,
    /// Attendance, under the rule of this kind.
    pub share: Share,
    /// How many more slots must be attended.
    pub more: u32,
    /// How many slots are still to come.
    pub left: u32,
    /// Points in the test after, where the answers are named.
    pub score: Option<AwardScore>,
    /// The verdict.
    pub eligibility: Eligibility,
    /// The decision that set the rule aside.
    pub override_as: Option<Override>,
    /// Its reason; never printed.
    pub override_reason: Option<String>,
    /// The certificate of this kind that holds. Of several, since two records became one, the newest that still says who
    /// the person is.
    pub issued: Option<Issued>,
    /// What happened to its sheet.
    pub handing: Option<Handing>,
}

/// Where everybody stands on the way to a certificate of that kind, in the order of the list: who has a role of the rule,
/// about whom was decided, and who holds one that is not void. Whether the workshop awards the kind makes no difference.
///
/// # Errors
/// `NotFound`.
pub fn standings(library: &Library, workshop: &str, kind: AwardKind) -> Result<Vec<Standing>> {
    let facts = workshops::get(library, workshop)?;
    let sheet = attendance::sheet(library, workshop)?;
    read(library, &facts, &sheet, kind)
}

pub(super) fn read(library: &Library, facts: &Workshop, sheet: &Sheet, kind: AwardKind) -> Result<Vec<Standing>> {
    let conn = library.conn();
    let award = award::of_kind(conn, facts, kind)?;
    let mut issued = ledger::valid_by_participation(conn, &facts.uid, kind)?;
    let mut decisions = decision::of_kind(conn, &facts.uid, kind)?;
    let mut handings = handing::of_workshop(conn, &facts.uid)?;
    let scores = score::scores(conn, &facts.uid, award.rule.occasion.as_deref())?;
    let past: Vec<bool> = sheet.slots.iter().map(|slot| slot.past).collect();
    let rows: HashMap<&str, &SheetRow> = sheet.rows.iter().map(|row| (row.participant.as_str(), row)).collect();
    let mut out = Vec::new();
    for person in people::participants(library, &facts.uid)? {
        let (decision, reason) = decisions.remove(&person.uid).unzip();
        let issued = held(conn, &person, facts, issued.remove(&person.uid).unwrap_or_default())?;
        let fits = award.rule.roles.contains(&person.role);
        if !fits && decision.is_none() && issued.is_none() {
            continue;
        }
        let share = rows
            .get(person.uid.as_str())
            .map(|row| share_of(row, &past, &award))
            .unwrap_or_default();
        let score = scores.get(&person.uid).copied();
        let eligibility = match decision {
            Some(Override::Grant) => Eligibility::Granted,
            Some(Override::Withhold) => Eligibility::Withheld,
            None if !fits => Eligibility::OtherRole,
            None => by_rule(&award, &person, share, score, sheet.slots.is_empty()),
        };
        out.push(Standing {
            language: certificate_language(person.language.as_deref(), facts),
            own_language: person.language.is_some(),
            name: person.certificate_name().to_string(),
            handing: issued.as_ref().and_then(|issued| handings.remove(&issued.number)),
            issued,
            participant: person.uid,
            person: person.person,
            role: person.role,
            proofed: person.proofed,
            more: share.needed.saturating_sub(share.attended),
            left: share.to_come,
            share,
            score,
            eligibility,
            override_as: decision,
            override_reason: reason,
        });
    }
    Ok(out)
}

fn held(
    conn: &Connection,
    person: &Participant,
    workshop: &Workshop,
    mut valid: Vec<Issued>,
) -> Result<Option<Issued>> {
    if valid.len() > 1 {
        for at in (0..valid.len()).rev() {
            let facts = ledger::printed_facts(conn, &valid[at].number)?;
            if still_says(person, workshop, &serde_json::from_str(&facts).unwrap_or_default()) {
                return Ok(Some(valid.swap_remove(at)));
            }
        }
    }
    Ok(valid.pop())
}

/// Whether printed facts name the person as a page of today would.
fn still_says(person: &Participant, workshop: &Workshop, facts: &Value) -> bool {
    let (name, printing) = (person.certificate_name(), Printing::from(workshop));
    facts["name"] == name
        && facts["honorific"] == json!(person.printed_title(name, printing))
        && facts["native"] == json!(person.native_line(name, printing))
        && (facts["sexed"] != true || facts["sex"] == json!(person.sex.map(Sex::code)))
}

fn share_of(row: &SheetRow, past: &[bool], award: &Award) -> Share {
    let marks: Vec<Option<State>> = row.marks.iter().map(|mark| mark.as_ref().map(|m| m.state)).collect();
    let least = award.rule.share.unwrap_or((0, 1));
    let mut share = attendance::share_by(&marks, past, least, award.rule.excused);
    if award.kind == AwardKind::Participation {
        // Also where no share is asked, who took part was there once.
        share.needed = share.needed.max(u32::from(share.counted > 0));
    }
    share
}

fn by_rule(
    award: &Award,
    person: &Participant,
    share: Share,
    score: Option<AwardScore>,
    no_slots: bool,
) -> Eligibility {
    use ParticipationStatus::{NoShow, Withdrew};
    let asked = award.rule.share.is_some_and(|(num, _)| num > 0);
    let took_part = award.kind == AwardKind::Participation;
    if !asked && matches!(person.status, NoShow | Withdrew) {
        return Eligibility::Short;
    }
    if asked || took_part {
        if no_slots {
            return Eligibility::NoSlots;
        }
        if !share.is_enough() {
            return if share.can_be_enough() {
                Eligibility::NotYet
            } else {
                Eligibility::Short
            };
        }
    }
    match (award.rule.score, score) {
        (None, _) => Eligibility::Earned,
        (Some(_), None) => Eligibility::NoScore,
        (Some(least), Some(score)) if score.reaches(least) => Eligibility::Earned,
        (Some(_), Some(_)) => Eligibility::LowScore,
    }
}

/// The person's own language, else the workshop's choice, else its first working language; a language that
/// certificates are not written in gives way to the next.
fn certificate_language(own: Option<&str>, workshop: &Workshop) -> String {
    const WRITTEN: &[&str] = &["en", "fr", "es", "ru"];
    [own, workshop.certificate_language.as_deref()]
        .into_iter()
        .flatten()
        .chain(workshop.languages.iter().map(String::as_str))
        .map(|tag| tag.split('-').next().unwrap_or(tag))
        .find(|tag| WRITTEN.contains(tag))
        .unwrap_or("en")
        .to_string()
}
