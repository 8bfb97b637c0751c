use std::io::IsTerminal;
use std::path::Path;

use flipchart_core::{Error, Library, Result};
use flipchart_desk::proof::{self, MadeKey};
use flipchart_i18n::{Texts, msg};
use serde_json::{Value, json};

use crate::args::{Args, KeyCommand, Passphrase};
use crate::library::{absolute, reading, writing};
use crate::say::Answer;

/// Does what was asked of the key.
pub fn run(args: &Args, t: &'static Texts, command: &KeyCommand) -> Result<Answer> {
    match command {
        KeyCommand::New {
            name,
            words,
            passphrase,
        } => {
            let mut library = writing(args)?;
            let phrase = new_phrase(t, passphrase)?;
            let made = match words {
                None => proof::new_key(library.clock(), name, &phrase)?,
                Some(file) => {
                    let words = std::fs::read_to_string(file).map_err(|e| Error::io(file, &e))?;
                    proof::from_words(library.clock(), name, &words, &phrase)?
                }
            };
            proof::keep(&mut library, &made)?;
            Ok(told(t, &made, words.is_none()))
        }
        KeyCommand::List => list(&reading(args)?, t),
        KeyCommand::Export { out, key, passphrase } => export(args, t, out, key.as_deref(), passphrase),
        KeyCommand::Import { file, passphrase } => import(&mut writing(args)?, t, file, passphrase),
        KeyCommand::Backup {
            out,
            key,
            paper,
            passphrase,
        } => {
            let library = reading(args)?;
            let open = opened(&library, t, key.as_deref(), passphrase)?;
            let today = proof::today(library.clock());
            proof::write_words(&open, t.lang(), *paper, today, out)?;
            Ok(written(t, out, json!({ "key": open.issuer().kid_text() })))
        }
    }
}

fn told(t: &'static Texts, made: &MadeKey, with_words: bool) -> Answer {
    let issuer = made.key.issuer();
    let mut json = json!({ "key": issuer.kid_text(), "name": issuer.name });
    let mut text = msg::cli_key(t, issuer.name.as_str(), issuer.kid_text());
    if with_words {
        let words = made.key.words();
        text = format!("{text}\n{}\n{}", msg::cli_key_words(t), words.join(" "));
        json["words"] = json!(words);
    }
    Answer::new(json, text)
}

fn list(library: &Library, t: &'static Texts) -> Result<Answer> {
    let state = proof::state(library, None)?;
    let mut lines: Vec<String> = (state.keys.iter())
        .map(|key| format!("{} {}  {}", if key.active { "*" } else { " " }, key.kid, key.name))
        .collect();
    lines.extend(
        state
            .trusted
            .iter()
            .map(|other| format!("+ {}  {}", other.kid, other.name)),
    );
    lines.extend((state.lists.iter()).map(|list| format!("- {}  {}  {}", list.kid, list.day, list.count)));
    if lines.is_empty() {
        lines.push(msg::proof_none(t));
    }
    Ok(Answer::new(json!(state), lines.join("\n")))
}

fn export(args: &Args, t: &'static Texts, out: &Path, key: Option<&str>, passphrase: &Passphrase) -> Result<Answer> {
    match extension(out).as_str() {
        "flipkey" => {
            let library = reading(args)?;
            proof::export(&library, &proof::chosen(&library, key)?, out)?;
        }
        "issuer" => proof::export_issuer(&reading(args)?, key, out)?,
        "void" => {
            let mut library = writing(args)?;
            let open = opened(&library, t, key, passphrase)?;
            let today = proof::today(library.clock());
            let list = proof::export_list(&mut library, &open, today, out)?;
            return Ok(written(t, out, json!({ "list": list })));
        }
        other => return Err(Error::invalid("path", "unknown-proof-format", other)),
    }
    Ok(written(t, out, json!({})))
}

/// What a file is shows in its text; its name is only a name.
fn import(library: &mut Library, t: &'static Texts, file: &Path, passphrase: &Passphrase) -> Result<Answer> {
    match extension(file).as_str() {
        "issuer" => {
            let issuer = proof::trust_issuer(library, file)?;
            let text = msg::proof_trust_added(t, issuer.name.as_str(), issuer.kid.as_str());
            Ok(Answer::new(json!({ "trusted": issuer }), text))
        }
        "void" => {
            let today = proof::today(library.clock());
            let taken = proof::import_list(library, file, today)?;
            let (name, day) = (taken.list.name.as_str(), taken.list.day.as_str());
            let text = match taken.is_new {
                true => msg::proof_list_taken(t, name, day),
                false => msg::proof_list_known(t, name, day),
            };
            Ok(Answer::new(json!({ "list": taken }), text))
        }
        _ => {
            // A file that is no key is refused before anybody is asked for its passphrase.
            proof::key_file(file)?;
            let made = proof::import(file, &phrase(t, passphrase)?)?;
            proof::keep(library, &made)?;
            Ok(told(t, &made, false))
        }
    }
}

/// The key that is meant, open.
pub fn opened(
    library: &Library,
    t: &'static Texts,
    key: Option<&str>,
    passphrase: &Passphrase,
) -> Result<flipchart_desk::proof::Key> {
    let sealed = proof::sealed(library, &proof::chosen(library, key)?)?;
    proof::open(&sealed, &phrase(t, passphrase)?)
}

/// Whether a passphrase comes without anybody being asked.
pub fn is_given(from: &Passphrase) -> bool {
    from.passphrase_file.is_some() || std::env::var_os("FLIPCHART_PASSPHRASE").is_some()
}

fn new_phrase(t: &'static Texts, from: &Passphrase) -> Result<String> {
    let first = phrase(t, from)?;
    if !is_given(from) && typed(&msg::proof_passphrase_again(t))? != first {
        return Err(Error::precondition("passphrase-differs"));
    }
    Ok(first)
}

/// From the file, the environment, or the keyboard, where nothing of it is shown.
fn phrase(t: &'static Texts, from: &Passphrase) -> Result<String> {
    if let Some(file) = &from.passphrase_file {
        let text = std::fs::read_to_string(file).map_err(|e| Error::io(file, &e))?;
        let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
        return Ok(line.to_owned());
    }
    match std::env::var("FLIPCHART_PASSPHRASE") {
        Ok(phrase) => Ok(phrase),
        Err(_) if std::io::stdin().is_terminal() => typed(&msg::proof_passphrase(t)),
        Err(_) => Err(Error::precondition("passphrase-needed")),
    }
}

fn typed(label: &str) -> Result<String> {
    rpassword::prompt_password(format!("{label}: ")).map_err(|e| Error::io(Path::new("terminal"), &e))
}

fn extension(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}

fn written(t: &'static Texts, out: &Path, mut json: Value) -> Answer {
    let path = absolute(out);
    json["path"] = json!(path);
    Answer::new(json, msg::cli_written(t, path))
}
