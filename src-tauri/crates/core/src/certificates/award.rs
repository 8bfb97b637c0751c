//! The kinds of certificate that a workshop awards, and by which rule.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{AwardKind, template};
use crate::people::Role;
use crate::workshops::{self, Excused, Workshop};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, evaluation, text};

/// What somebody must have done. Everything that is asked must be there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AwardRule {
    /// Whoever has one of these roles in the workshop.
    pub roles: Vec<Role>,
    /// Smallest share of attendance, numerator and denominator; `None` asks for none.
    pub share: Option<(u32, u32)>,
    /// How excused absences count towards it.
    pub excused: Excused,
    /// Least score in the test after the workshop, in hundredths of its points; `None` asks for none.
    pub score: Option<u32>,
    /// The occasion of that test; `None` means the first test after that the workshop has.
    pub occasion: Option<String>,
}

/// A kind of certificate in a workshop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Award {
    /// What it certifies.
    pub kind: AwardKind,
    /// Whether the workshop awards it.
    pub active: bool,
    /// Who gets it.
    pub rule: AwardRule,
    /// Code of a built-in template or uid of one of the library; `None` means the first built-in one.
    pub template: Option<String>,
    /// Language for who has none of their own; the workshop's, the same for every kind.
    pub language: Option<String>,
    /// Language of a second column: any.
    pub second_language: Option<String>,
    /// A date text of one's own, by language; where there is none the program writes the dates.
    pub dates: Localized,
}

/// A change: what is `None` stays; an empty text clears.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct AwardEdit {
    /// Whether the workshop awards it.
    pub active: Option<bool>,
    /// Whoever has one of these roles.
    pub roles: Option<Vec<Role>>,
    /// Smallest share, numerator and denominator; a numerator of 0 asks for none, which participation refuses.
    pub share: Option<(u32, u32)>,
    /// How excused absences count.
    pub excused: Option<Excused>,
    /// Least score in hundredths; 0 asks for none.
    pub score: Option<u32>,
    /// The occasion of the test; empty for the first one after.
    pub occasion: Option<String>,
    /// Template; empty for the first built-in one.
    pub template: Option<String>,
    /// Language of a second column; empty for none.
    pub second_language: Option<String>,
    /// A date text of one's own; replaces the whole map.
    pub dates: Option<Localized>,
}

impl Award {
    /// What a kind is like before anybody has said otherwise.
    fn at_first(kind: AwardKind, workshop: &Workshop) -> Self {
        use AwardKind::{Completion, Facilitator, Merit, Participation, Speaker};
        let asks = |share: Option<(u32, u32)>, score| (share, score);
        // A share of nothing asks for none.
        let own = Some((workshop.share_num, workshop.share_den)).filter(|(num, _)| *num > 0);
        let (share, score) = match kind {
            Participation => asks(own, None),
            Completion => asks(own, Some(60)),
            Merit => asks(None, Some(85)),
            Facilitator | Speaker => asks(None, None),
        };
        Self {
            kind,
            active: kind == Participation,
            rule: AwardRule {
                roles: match kind {
                    Participation | Completion | Merit => vec![Role::Participant],
                    Facilitator => vec![Role::Facilitator, Role::Moderator],
                    Speaker => vec![Role::Speaker],
                },
                share,
                excused: workshop.excused,
                score,
                occasion: None,
            },
            template: None,
            language: workshop.certificate_language.clone(),
            second_language: None,
            dates: Localized::default(),
        }
    }
}

/// Every kind, in their order, as the workshop awards it. Share and excused absences of the certificate of participation
/// are the workshop's own.
///
/// # Errors
/// `NotFound`.
pub fn awards(library: &Library, workshop: &str) -> Result<Vec<Award>> {
    let workshop = workshops::find(library.conn(), workshop)?;
    AwardKind::ALL
        .iter()
        .map(|kind| of_kind(library.conn(), &workshop, *kind))
        .collect()
}

pub(super) fn of_kind(conn: &Connection, workshop: &Workshop, kind: AwardKind) -> Result<Award> {
    let first = Award::at_first(kind, workshop);
    let kept = conn
        .prepare_cached(
            "SELECT a.active, a.roles, a.share_num, a.share_den, a.excused, a.least_score, a.occasion_uid, a.template,
                    a.second_language, a.dates
             FROM award a JOIN workshop w ON w.id = a.workshop_id WHERE w.uid = ?1 AND a.kind = ?2",
        )?
        .query_row(params![workshop.uid, kind], |row| row_to_award(row, &first))
        .optional()?;
    Ok(kept.unwrap_or(first))
}

fn row_to_award(row: &Row, first: &Award) -> rusqlite::Result<Award> {
    let roles: Vec<Role> = serde_json::from_str(row.get_ref(1)?.as_str()?).unwrap_or_default();
    let share = row.get::<_, Option<u32>>(2)?.zip(row.get::<_, Option<u32>>(3)?);
    let own = first.kind == AwardKind::Participation;
    Ok(Award {
        kind: first.kind,
        active: row.get(0)?,
        rule: AwardRule {
            roles,
            share: if own { first.rule.share } else { share },
            excused: if own { first.rule.excused } else { row.get(4)? },
            score: row.get(5)?,
            occasion: row.get(6)?,
        },
        template: row.get(7)?,
        language: first.language.clone(),
        second_language: row.get(8)?,
        dates: Localized::from_json(row.get_ref(9)?.as_str()?),
    })
}

/// Changes what a kind asks for or how it looks.
///
/// # Errors
/// `NotFound` for the workshop, a template or an occasion; `Invalid` naming the refused field.
pub fn edit_award(library: &mut Library, workshop: &str, kind: AwardKind, change: &AwardEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditAward, |tx| {
        let facts = workshops::find(tx, workshop)?;
        tx.tell("title", facts.title_in(facts.main_language()));
        tx.tell("kind", kind.code());
        change_award(tx, &facts, kind, change)
    })
}

/// [`edit_award`] inside another step.
pub(crate) fn change_award(tx: &Tx, facts: &Workshop, kind: AwardKind, change: &AwardEdit) -> Result<()> {
    let mut award = of_kind(tx, facts, kind)?;
    apply(tx, &mut award, change)?;
    let id = workshops::id(tx, &facts.uid)?;
    if kind == AwardKind::Participation {
        // No share at all is kept as one of nothing.
        let (num, den) = award.rule.share.unwrap_or((0, facts.share_den));
        tx.execute(
            "UPDATE workshop SET share_num = ?2, share_den = ?3, excused = ?4 WHERE id = ?1",
            params![id, num, den, award.rule.excused],
        )?;
    }
    store(tx, id, &award)
}

fn apply(tx: &Tx, award: &mut Award, change: &AwardEdit) -> Result<()> {
    award.active = change.active.unwrap_or(award.active);
    award.rule.excused = change.excused.unwrap_or(award.rule.excused);
    if let Some(roles) = &change.roles {
        if roles.is_empty() {
            return Err(Error::invalid("roles", "required", ""));
        }
        award.rule.roles = Role::ALL.iter().copied().filter(|role| roles.contains(role)).collect();
    }
    if let Some((num, den)) = change.share {
        if den == 0 || num > den || den > 10_000 {
            return Err(Error::invalid("share", "out-of-range", format!("{num}/{den}")));
        }
        if num == 0 && award.kind == AwardKind::Participation {
            return Err(Error::invalid("share", "required", ""));
        }
        award.rule.share = (num > 0).then_some((num, den));
    }
    if let Some(score) = change.score {
        if score > 100 {
            return Err(Error::invalid("score", "out-of-range", score.to_string()));
        }
        award.rule.score = (score > 0).then_some(score);
    }
    if let Some(occasion) = &change.occasion {
        award.rule.occasion = Some(occasion.clone()).filter(|uid| !uid.is_empty());
        if let Some(uid) = &award.rule.occasion {
            evaluation::kind_of(tx, uid)?;
        }
    }
    if let Some(template) = &change.template {
        award.template = Some(template.clone()).filter(|key| !key.is_empty());
        if let Some(key) = &award.template {
            template::find(tx, key)?;
        }
    }
    if let Some(tag) = &change.second_language {
        award.second_language = if text::clean(tag).is_empty() {
            None
        } else {
            workshops::languages(std::slice::from_ref(tag))?.pop()
        };
    }
    if let Some(dates) = &change.dates {
        award.dates = dates.cleaned("dates")?;
    }
    Ok(())
}

/// Has a kind print with that template.
pub(super) fn dress(tx: &Tx, workshop: &str, kind: AwardKind, template: &str) -> Result<()> {
    let mut award = of_kind(tx, &workshops::find(tx, workshop)?, kind)?;
    award.template = Some(template.into());
    store(tx, workshops::id(tx, workshop)?, &award)
}

fn store(tx: &Tx, workshop: i64, award: &Award) -> Result<()> {
    tx.execute(
        "INSERT INTO award(uid, workshop_id, kind, active, roles, share_num, share_den, excused, least_score,
                           occasion_uid, template, second_language, dates)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT(workshop_id, kind) DO UPDATE SET active = excluded.active, roles = excluded.roles,
           share_num = excluded.share_num, share_den = excluded.share_den, excused = excluded.excused,
           least_score = excluded.least_score, occasion_uid = excluded.occasion_uid, template = excluded.template,
           second_language = excluded.second_language, dates = excluded.dates",
        params![
            tx.uid(),
            workshop,
            award.kind,
            award.active,
            serde_json::to_string(&award.rule.roles).unwrap_or_default(),
            award.rule.share.map(|(num, _)| num),
            award.rule.share.map(|(_, den)| den),
            award.rule.excused,
            award.rule.score,
            award.rule.occasion,
            award.template,
            award.second_language,
            award.dates.to_json(),
        ],
    )?;
    Ok(())
}

/// Gives a workshop the kinds of another; its test and its dates are another's.
pub(crate) fn copy_awards(tx: &Tx, from: i64, to: i64) -> Result<()> {
    let mut read = tx.prepare("SELECT id FROM award WHERE workshop_id = ?1 ORDER BY id")?;
    let rows: Vec<i64> = read.query_map([from], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for row in rows {
        tx.execute(
            "INSERT INTO award(uid, workshop_id, kind, active, roles, share_num, share_den, excused, least_score, template,
                               second_language)
             SELECT ?1, ?2, kind, active, roles, share_num, share_den, excused, least_score, template, second_language
             FROM award WHERE id = ?3",
            params![tx.uid(), to, row],
        )?;
    }
    Ok(())
}
