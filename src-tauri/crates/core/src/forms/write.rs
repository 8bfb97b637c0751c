use rusqlite::params;

use super::check::names;
use super::read::{latest, row_of};
use super::{Definition, FormKind, Identity, Question};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, text};

/// What a change to a form left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditedForm {
    /// Number of the version that holds the change.
    pub version: u32,
    /// Whether a new version was begun for it, because the last one is frozen.
    pub begun: bool,
}

/// A change to a form: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct FormEdit {
    /// Short name.
    pub code: Option<String>,
    /// What it is for.
    pub kind: Option<FormKind>,
    /// The questions, all of them.
    pub definition: Option<Definition>,
}

/// Adds an empty form in one language; returns its uid.
///
/// # Errors
/// `Invalid` without a title.
pub fn add(library: &mut Library, kind: FormKind, title: &Localized) -> Result<OpOutput<String>> {
    let languages = title.0.keys().cloned().collect();
    let definition = Definition {
        title: title.clone(),
        languages,
        // Before and after must be told to be the same person's, and who applies what must be known.
        identity: match kind {
            FormKind::Test => Identity::Code,
            FormKind::FollowUp | FormKind::Registration => Identity::Named,
            FormKind::Daily | FormKind::End | FormKind::Session => Identity::Anonymous,
        },
        ..Definition::default()
    };
    add_definition(library, "", kind, &definition)
}

/// Adds a form with its questions; returns its uid. A code that is taken gets a number.
///
/// # Errors
/// `Invalid` without a title, or for names that can't be told apart.
pub fn add_definition(
    library: &mut Library,
    code: &str,
    kind: FormKind,
    definition: &Definition,
) -> Result<OpOutput<String>> {
    library.transact(Op::AddForm, |tx| {
        let uid = insert(tx, code, kind, definition, "")?;
        tx.tell("title", definition.title.get("en", &definition.languages).to_string());
        Ok(uid)
    })
}

/// Inserts a form with its first version; returns its uid.
pub(crate) fn insert(tx: &Tx, code: &str, kind: FormKind, definition: &Definition, ready: &str) -> Result<String> {
    let definition = checked(definition)?;
    let code = free_code(tx, &code_of(code, &definition)?)?;
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO form(uid, code, kind, ready, search_key) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![uid, code, kind, ready, search_key(&code, &definition)],
    )?;
    put_version(tx, tx.last_insert_rowid(), 1, &definition)?;
    Ok(uid)
}

fn checked(definition: &Definition) -> Result<Definition> {
    let definition = definition.cleaned()?;
    if definition.title.is_empty() {
        return Err(Error::invalid("title", "required", ""));
    }
    names(&definition)?;
    Ok(definition)
}

fn put_version(tx: &Tx, form: i64, number: u32, definition: &Definition) -> Result<()> {
    tx.execute(
        "INSERT INTO form_version(uid, form_id, number, definition) VALUES (?1, ?2, ?3, ?4)",
        params![tx.uid(), form, number, json(definition)],
    )?;
    Ok(())
}

fn json(definition: &Definition) -> String {
    serde_json::to_string(definition).unwrap_or_else(|_| "{}".into())
}

fn search_key(code: &str, definition: &Definition) -> String {
    let titles: Vec<&str> = definition.title.0.values().map(String::as_str).collect();
    text::fold(&format!("{} {code}", titles.join(" ")))
}

/// A short name: the given one, or the first letters of the title.
fn code_of(code: &str, definition: &Definition) -> Result<String> {
    let given = text::line("code", code)?;
    if !given.is_empty() {
        return Ok(given.chars().take(super::NAME_MAX).collect());
    }
    let title = text::fold(definition.title.get("en", &definition.languages));
    let letters: String = title
        .split(' ')
        .filter_map(|word| word.chars().next())
        .filter(char::is_ascii_alphanumeric)
        .take(6)
        .collect();
    Ok(if letters.is_empty() {
        "FORM".into()
    } else {
        letters.to_uppercase()
    })
}

fn free_code(tx: &Tx, wanted: &str) -> Result<String> {
    let mut number = 1;
    loop {
        let code = if number == 1 {
            wanted.to_string()
        } else {
            format!("{wanted}-{number}")
        };
        let taken: bool = tx.query_row(
            "SELECT EXISTS (SELECT 1 FROM form WHERE code = ?1 COLLATE NOCASE)",
            [&code],
            |row| row.get(0),
        )?;
        if !taken {
            return Ok(code);
        }
        number += 1;
    }
}

/// Changes a form. Questions of a frozen version are changed in a new one; its responses stay with theirs.
///
/// # Errors
/// `NotFound`; `Invalid` for an empty title, a code that is taken, or names that can't be told apart.
pub fn edit(library: &mut Library, form: &str, change: &FormEdit) -> Result<OpOutput<EditedForm>> {
    library.transact(Op::EditForm, |tx| {
        let id = row_of(tx, form)?;
        let last = latest(tx, id)?;
        let (mut version, mut begun) = (last.number, false);
        let mut current = last.definition;
        if let Some(definition) = &change.definition {
            let definition = checked(definition)?;
            if definition != current {
                if last.frozen {
                    (version, begun) = (last.number + 1, true);
                    put_version(tx, id, version, &definition)?;
                } else {
                    tx.execute(
                        "UPDATE form_version SET definition = ?2 WHERE id = ?1",
                        params![last.id, json(&definition)],
                    )?;
                }
                current = definition;
            }
        }
        if let Some(code) = &change.code {
            let code = text::required("code", code)?;
            let taken: bool = tx.query_row(
                "SELECT EXISTS (SELECT 1 FROM form WHERE code = ?1 COLLATE NOCASE AND id <> ?2)",
                params![code, id],
                |row| row.get(0),
            )?;
            if taken {
                return Err(Error::invalid("code", "name-taken", code));
            }
            tx.execute("UPDATE form SET code = ?2 WHERE id = ?1", params![id, code])?;
        }
        if let Some(kind) = change.kind {
            tx.execute("UPDATE form SET kind = ?2 WHERE id = ?1", params![id, kind])?;
        }
        let code: String = tx.query_row("SELECT code FROM form WHERE id = ?1", [id], |row| row.get(0))?;
        tx.execute(
            "UPDATE form SET search_key = ?2 WHERE id = ?1 AND search_key <> ?2",
            params![id, search_key(&code, &current)],
        )?;
        tx.tell("title", current.title.get("en", &current.languages).to_string());
        Ok(EditedForm { version, begun })
    })
}

/// Copies the newest version of a form into a form of its own; returns its uid.
///
/// # Errors
/// `NotFound`.
pub fn copy(library: &mut Library, form: &str) -> Result<OpOutput<String>> {
    library.transact(Op::AddForm, |tx| {
        let original = super::read::read(tx, form, None)?;
        tx.tell(
            "title",
            original
                .definition
                .title
                .get("en", &original.definition.languages)
                .to_string(),
        );
        insert(tx, &original.code, original.kind, &original.definition, "")
    })
}

/// Removes forms with their versions, occasions and responses; returns how many.
///
/// # Errors
/// `NotFound`.
pub fn remove(library: &mut Library, forms: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveForms, |tx| {
        for form in forms {
            let id = row_of(tx, form)?;
            let title = latest(tx, id)?.definition.title;
            tx.execute("DELETE FROM form WHERE id = ?1", [id])?;
            tx.tell("title", title.get("en", &[]).to_string());
        }
        let count = u32::try_from(forms.len()).unwrap_or(u32::MAX);
        tx.tell("count", count);
        Ok(count)
    })
}

/// Freezes the newest version of a form because it was printed; returns its number.
///
/// # Errors
/// `NotFound`.
pub fn freeze(library: &mut Library, form: &str) -> Result<OpOutput<u32>> {
    library.transact(Op::FreezeForm, |tx| {
        let last = latest(tx, row_of(tx, form)?)?;
        freeze_version(tx, last.id)?;
        tx.tell(
            "title",
            last.definition.title.get("en", &last.definition.languages).to_string(),
        );
        Ok(last.number)
    })
}

pub(crate) fn freeze_version(tx: &Tx, version: i64) -> Result<()> {
    tx.execute(
        "UPDATE form_version SET frozen = 1 WHERE id = ?1 AND frozen = 0",
        [version],
    )?;
    Ok(())
}

/// A printed layout: where the boxes of a version are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LayoutFacts {
    /// The code on its pages.
    pub code: String,
    /// Language.
    pub language: String,
    /// `a` or `b`.
    pub variant: String,
    /// The paper, with `large` before it for large type.
    pub paper: String,
    /// The places as JSON.
    pub layout: String,
}

/// Keeps where the boxes of the newest version of a form were printed, and freezes the version. What is kept already is
/// not kept twice.
///
/// # Errors
/// `NotFound`.
pub fn keep_layout(library: &mut Library, form: &str, facts: &LayoutFacts) -> Result<OpOutput<()>> {
    library.transact(Op::FreezeForm, |tx| {
        let last = latest(tx, row_of(tx, form)?)?;
        let sum = crate::ids::sha256(facts.layout.as_bytes());
        tx.execute(
            "INSERT INTO form_layout(uid, version_id, code, language, variant, paper, layout, sha256)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
             WHERE NOT EXISTS (SELECT 1 FROM form_layout WHERE version_id = ?2 AND code = ?3 AND sha256 = ?8)",
            params![
                tx.uid(),
                last.id,
                facts.code,
                facts.language,
                facts.variant,
                facts.paper,
                facts.layout,
                sum
            ],
        )?;
        freeze_version(tx, last.id)?;
        tx.tell(
            "title",
            last.definition.title.get("en", &last.definition.languages).to_string(),
        );
        Ok(())
    })
}

/// The form with the choices in the order of paper version B: the same on every laptop. Scales keep their order, and
/// what stands outside a scale stays at the end.
#[must_use]
pub fn variant_b(definition: &Definition) -> Definition {
    let mut out = definition.clone();
    for list in out
        .lists
        .iter_mut()
        .filter(|list| !list.scale && list.choices.len() > 2)
    {
        let before: Vec<String> = list.choices.iter().map(|choice| choice.name.clone()).collect();
        let key = |name: &str| crate::ids::sha256(format!("{}\u{1f}{name}", list.name).as_bytes());
        let mut keyed: Vec<(String, super::Choice)> = list
            .choices
            .drain(..)
            .map(|choice| (key(&choice.name), choice))
            .collect();
        keyed.sort_by(|a, b| (a.1.outside, &a.0).cmp(&(b.1.outside, &b.0)));
        list.choices = keyed.into_iter().map(|(_, choice)| choice).collect();
        if list.choices.iter().map(|choice| &choice.name).eq(before.iter()) {
            list.choices.rotate_left(1);
        }
    }
    out
}

/// Replaces the sections marked `repeat_for: module` by one for each of `modules` (code and title); their questions
/// get the module's code and a name of their own.
#[must_use]
pub fn for_modules(definition: &Definition, modules: &[(String, Localized)]) -> Definition {
    let mut out = definition.clone();
    let repeated: Vec<String> = definition
        .sections
        .iter()
        .filter(|s| s.extra.get("repeat_for").is_some_and(|what| what == "module"))
        .map(|s| s.name.clone())
        .collect();
    for name in repeated {
        let Some(at) = out.sections.iter().position(|s| s.name == name) else {
            continue;
        };
        let model = out.sections.remove(at);
        let first = out
            .questions
            .iter()
            .position(|q| q.section.as_deref() == Some(&name))
            .unwrap_or(0);
        let (inner, rest): (Vec<Question>, Vec<Question>) = out
            .questions
            .drain(..)
            .partition(|q| q.section.as_deref() == Some(&name));
        out.questions = rest;
        let mut sections = Vec::new();
        let mut questions = Vec::new();
        for (number, (code, title)) in modules.iter().enumerate() {
            let section = format!("{name}_{}", number + 1);
            let mut copy = model.clone();
            copy.extra.remove("repeat_for");
            copy.name.clone_from(&section);
            copy.label = filled(&model.label, title);
            sections.push(copy);
            questions.extend(inner.iter().map(|question| Question {
                name: format!("{}_{}", question.name, number + 1),
                section: Some(section.clone()),
                module: code.clone(),
                label: filled(&question.label, title),
                ..question.clone()
            }));
        }
        out.sections.splice(at..at, sections);
        out.questions.splice(first..first, questions);
    }
    out
}

/// The text with the module's title in its place.
fn filled(text: &Localized, title: &Localized) -> Localized {
    let languages: Vec<String> = text.0.keys().cloned().collect();
    Localized(
        text.0
            .iter()
            .map(|(tag, words)| (tag.clone(), words.replace("{module}", title.get(tag, &languages))))
            .collect(),
    )
}
