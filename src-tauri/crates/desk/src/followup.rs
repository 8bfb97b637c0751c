//! Months later: a ready e-mail to each participant, with what they meant to do and a form to fill in.

use std::fmt::Write as _;
use std::path::Path;

use flipchart_core::evaluation;
use flipchart_core::forms::expression::Expression;
use flipchart_core::forms::{self, Definition, Question, QuestionKind};
use flipchart_core::people::{self, Participant, ParticipationStatus, Role};
use flipchart_core::running::{self, Commitment};
use flipchart_core::workshops::{self, Workshop};
use flipchart_core::{Error, Library, Localized, Result};
use flipchart_exchange::{Attachment, Email, email};
use flipchart_i18n::{Texts, msg, plain};

use crate::{document_language, files};

const PAGE: &str = include_str!("../../../../assets/followup/form.html");

/// Stands for the person's own words in a form.
const COMMITMENT: &str = "{commitment}";

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FollowUpMails {
    /// The folder.
    pub folder: String,
    /// E-mails written.
    pub written: u32,
    /// Of them with the person's own commitment.
    pub quoting: u32,
    /// Participants without an e-mail address.
    pub without_address: Vec<String>,
}

/// Writes an e-mail for each participant who was there into a new folder inside `folder`. A commitment is quoted only
/// where its author agreed to be reminded. As many responses are awaited then as e-mails were written.
///
/// # Errors
/// `NotFound`, `Precondition("form-stops")`, `Io` naming the cause.
pub fn write(library: &mut Library, occasion: &str, folder: &Path) -> Result<FollowUpMails> {
    let at = evaluation::occasion(library, occasion)?;
    let w = workshops::get(library, &at.workshop)?;
    let form = forms::get(library, &at.form, None)?;
    crate::forms::refuse_unready(&form)?;
    let commitments = running::commitments(library, &at.workshop)?;
    let name = files::safe_name(&format!("{} {}", form.code, w.code), "mails");
    let target = files::free_folder(folder, name.trim_end_matches(".mails"))?;
    let mut out = FollowUpMails {
        folder: target.display().to_string(),
        ..FollowUpMails::default()
    };
    for person in people::participants(library, &at.workshop)? {
        let away = [ParticipationStatus::NoShow, ParticipationStatus::Withdrew];
        if person.role != Role::Participant || away.contains(&person.status) {
            continue;
        }
        let Some(address) = person.email.clone() else {
            out.without_address.push(person.name.clone());
            continue;
        };
        let own = commitments
            .iter()
            .find(|c| c.participant == person.uid && c.remind && !c.text.is_empty());
        let mail = mail(&w, &form.definition, &person, address, own);
        let name = files::safe_name(&format!("{:02} {}", out.written + 1, person.name), "eml");
        files::write_whole(&target.join(name), &email(&mail))?;
        out.written += 1;
        out.quoting += u32::from(own.is_some());
    }
    if out.written == 0 {
        return Err(Error::precondition("nobody-to-write-to"));
    }
    forms::freeze(library, &at.form)?;
    let edit = evaluation::OccasionEdit {
        expected: Some(out.written),
        ..evaluation::OccasionEdit::default()
    };
    evaluation::edit_occasion(library, occasion, &edit)?;
    Ok(out)
}

fn mail(
    w: &Workshop,
    definition: &Definition,
    person: &Participant,
    address: String,
    own: Option<&Commitment>,
) -> Email {
    let language = language_of(w, definition, person);
    let texts = Texts::of(document_language(&language));
    let say = |words: String| plain(&words).into_owned();
    let title = w.title_in(&language).to_string();
    let mut text = say(msg::followup_greeting(texts, person.badge_name()));
    let _ = write!(text, "\n\n{}", say(msg::followup_why(texts, &title)));
    if let Some(own) = own {
        let _ = write!(text, "\n\n{}", say(msg::followup_commitment(texts, &own.text)));
    }
    let _ = write!(text, "\n\n{}", say(msg::followup_how(texts)));
    Email {
        name: person.name.clone(),
        address,
        subject: say(msg::followup_subject(texts, &title)),
        text,
        attachments: vec![Attachment {
            name: "form.html".into(),
            media: "text/html; charset=utf-8".into(),
            bytes: page(definition, person, &language, own).into_bytes(),
        }],
    }
}

/// The person's own language where the form speaks it, else the workshop's, else the form's.
fn language_of(w: &Workshop, definition: &Definition, person: &Participant) -> String {
    let known = |tag: &&str| definition.languages.iter().any(|one| one == tag);
    let wanted = [person.language.as_deref(), Some(w.main_language())];
    let first = definition.languages.first().map_or("en", String::as_str);
    wanted.into_iter().flatten().find(known).unwrap_or(first).to_string()
}

fn page(definition: &Definition, person: &Participant, language: &str, own: Option<&Commitment>) -> String {
    let texts = Texts::of(document_language(language));
    let of = |text: &Localized| text.get(language, &definition.languages).to_string();
    let asked: Vec<&Question> = definition
        .questions
        .iter()
        .filter(|question| question.kind != QuestionKind::Other)
        .filter(|question| own.is_some() || !is_about_commitment(definition, question))
        .collect();
    let names: Vec<&str> = asked
        .iter()
        .filter(|q| q.kind.is_asked())
        .map(|q| q.name.as_str())
        .collect();
    let meta = serde_json::json!({
        "participant": person.uid,
        "file": format!("{}.csv", files::safe_name(&person.name, "csv").trim_end_matches(".csv")),
        "names": names,
    });
    let quote = own.map(|own| own.text.as_str()).unwrap_or_default();
    let questions: String = asked
        .iter()
        .map(|question| field(definition, question, &of, quote))
        .collect();
    PAGE.replace("{lang}", &escaped(language))
        .replace("{title}", &escaped(&of(&definition.title)))
        .replace("{intro}", &escaped(&of(&definition.intro)))
        .replace("{save}", &escaped(&plain(&msg::followup_save(texts))))
        .replace("{saved}", &escaped(&plain(&msg::followup_saved(texts))))
        // In a script `</` would end it.
        .replace("{meta}", &meta.to_string().replace("</", "<\\/"))
        .replace("{questions}", &questions)
}

/// Whether a question makes no sense to somebody without a commitment: its section quotes one.
pub(crate) fn is_about_commitment(definition: &Definition, question: &Question) -> bool {
    let quotes = |one: &Question| one.label.0.values().any(|words| words.contains(COMMITMENT));
    quotes(question)
        || (question.section.is_some()
            && definition
                .questions
                .iter()
                .any(|other| other.section == question.section && quotes(other)))
}

fn field(definition: &Definition, question: &Question, of: &dyn Fn(&Localized) -> String, quote: &str) -> String {
    let label = escaped(&of(&question.label).replace(COMMITMENT, quote));
    // A condition that can't be run asks: a question too many is better than one that nobody saw.
    let when = match Expression::parse(&question.relevant) {
        Ok(rule) if !question.relevant.is_empty() => escaped(&rule.tree().to_string()),
        _ => String::new(),
    };
    if question.kind == QuestionKind::Note {
        return format!("<blockquote data-when=\"{when}\">{label}</blockquote>");
    }
    let name = escaped(&question.name);
    let hint = of(&question.hint);
    let hint = if hint.is_empty() {
        String::new()
    } else {
        format!(" <span class=\"hint\">{}</span>", escaped(&hint))
    };
    let mark = |kind: &str, value: &str, words: &str| {
        let (value, words) = (escaped(value), escaped(words));
        format!("<label><input type=\"{kind}\" name=\"{name}\" value=\"{value}\"><span>{words}</span></label>")
    };
    let list = definition.list_of(question).filter(|_| question.kind.has_choices());
    let choices = |kind: &str| -> String {
        let all = list.into_iter().flat_map(|list| &list.choices);
        all.map(|choice| mark(kind, &choice.name, &of(&choice.label))).collect()
    };
    let body = match question.kind {
        QuestionKind::SelectOne => choices("radio"),
        QuestionKind::SelectMultiple | QuestionKind::Rank => choices("checkbox"),
        QuestionKind::Range => {
            let points = question.range.unwrap_or_default().points();
            points
                .iter()
                .map(|point| mark("radio", &point.to_string(), &point.to_string()))
                .collect()
        }
        QuestionKind::Integer => format!("<input type=\"number\" step=\"1\" name=\"{name}\" aria-label=\"{label}\">"),
        QuestionKind::Decimal => format!("<input type=\"number\" step=\"any\" name=\"{name}\" aria-label=\"{label}\">"),
        QuestionKind::Date => format!("<input type=\"date\" name=\"{name}\" aria-label=\"{label}\">"),
        _ => format!("<textarea rows=\"3\" name=\"{name}\" aria-label=\"{label}\"></textarea>"),
    };
    format!("<fieldset data-when=\"{when}\"><legend>{label}{hint}</legend>{body}</fieldset>")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // The page is filled in by name: what people wrote can't be a place to fill.
            '{' => out.push_str("&#123;"),
            c => out.push(c),
        }
    }
    out
}
