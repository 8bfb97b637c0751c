use std::path::Path;

use flipchart_core::certificates as ledger;
use flipchart_core::{Library, Result};
use flipchart_desk::certificates::{self, ExportOptions};
use flipchart_desk::files::Unwritten;
use flipchart_desk::proof::Key;
use flipchart_desk::unwatched;
use flipchart_i18n::{Lang, Texts, error_text, msg};
use serde_json::{Value, json};

use crate::args::{Args, CertificateAct, Certificates, Issue, Passphrase};
use crate::key;
use crate::library::{absolute, reading, writing};
use crate::say::Answer;

/// Issues certificates, or does what was asked of those that were issued.
pub fn run(args: &Args, t: &'static Texts, command: &Certificates) -> Result<Answer> {
    match &command.act {
        Some(act) => done(args, t, act),
        None => issued(args, t, &command.issue),
    }
}

fn issued(args: &Args, t: &'static Texts, issue: &Issue) -> Result<Answer> {
    // clap asks for both, unless there is a subcommand.
    let out = issue.out.as_deref().map(absolute).unwrap_or_default();
    let workshop = issue.workshop.as_deref().unwrap_or_default();
    let options = ExportOptions {
        kinds: issue.kinds.clone(),
        folder: Some(out.clone()),
        one_file: issue.one_file.as_deref().map(absolute),
        badges: issue.badges.as_deref().map(absolute),
        language: args.lang.map(|l| l.code().to_string()),
        all: issue.all,
        possible: issue.possible,
        again: issue.again,
        only: Vec::new(),
        order: issue.order.clone(),
        without_code: issue.without_code,
        without_back: issue.without_back,
    };
    let mut library = writing(args)?;
    let key = opened(&library, t, &issue.key)?;
    let done = certificates::export(&mut library, workshop, &options, key.as_ref(), &mut unwatched)?;
    let (issued, withheld) = (i64::from(done.issued), done.withheld.len() as i64);
    let text = msg::cli_certificates(t, issued, out, withheld);
    Ok(told(t, json!(done), text, &done.unwritten))
}

/// What is issued is told as done also where files could not be put into place; the shell ends as with a refusal.
fn told(t: &'static Texts, json: Value, text: String, unwritten: &[Unwritten]) -> Answer {
    if unwritten.is_empty() {
        return Answer::new(json, text);
    }
    let causes = unwritten.iter().map(|one| {
        let about = [("path", &one.path), ("detail", &one.detail)].map(|(name, value)| (name.into(), value.clone()));
        error_text(t, &one.code, &about.into())
    });
    let lines: Vec<String> = [text]
        .into_iter()
        .chain(causes)
        .chain([msg::cli_unwritten(t)])
        .collect();
    Answer::new(json, lines.join("\n")).ending(1)
}

/// The organisation's key, where a passphrase is at hand: issuing never waits for one.
fn opened(library: &Library, t: &'static Texts, from: &Passphrase) -> Result<Option<Key>> {
    let at_hand = from.passphrase_file.is_some() || std::env::var_os("FLIPCHART_PASSPHRASE").is_some();
    if !at_hand || (from.passphrase_file.is_none() && ledger::active_key(library)?.is_none()) {
        return Ok(None);
    }
    key::opened(library, t, None, from).map(Some)
}

fn done(args: &Args, t: &'static Texts, act: &CertificateAct) -> Result<Answer> {
    match act {
        CertificateAct::Reissue { number, name, out, key } => {
            let mut library = writing(args)?;
            let key = opened(&library, t, key)?;
            let out = Path::new(&absolute(out)).to_path_buf();
            let done = certificates::reissue_number(&mut library, number, name.as_deref(), &out, key.as_ref())?;
            let (new, old, path) = (done.number.clone(), done.supersedes.clone(), done.path.clone());
            let text = match done.unwritten {
                None => msg::cli_certificate_reissued(t, new, old, path),
                Some(_) => msg::cli_certificate_replaced(t, new, old),
            };
            Ok(told(t, json!(done), text, done.unwritten.as_slice()))
        }
        CertificateAct::Void { numbers, reason, cause } => {
            let done = ledger::void(&mut writing(args)?, numbers, *cause, reason)?;
            let text = msg::cli_certificates_voided(t, i64::from(done.output));
            Ok(Answer::new(json!({ "voided": done.output, "numbers": numbers }), text))
        }
        CertificateAct::Reprint { numbers, out } => {
            let out = absolute(out);
            let done = certificates::reprint(&reading(args)?, numbers, Path::new(&out))?;
            let text = msg::cli_certificates_reprinted(t, i64::from(done.count), out);
            Ok(Answer::new(json!(done), text))
        }
        CertificateAct::Register { workshop, out } => {
            certificates::register(&reading(args)?, workshop, out, args.lang.map(Lang::code))?;
            Ok(written(t, out))
        }
        CertificateAct::Calling { workshop, kind, out } => {
            certificates::calling(&reading(args)?, workshop, *kind, out, args.lang.map(Lang::code))?;
            Ok(written(t, out))
        }
    }
}

fn written(t: &'static Texts, out: &Path) -> Answer {
    let path = absolute(out);
    Answer::new(json!({ "path": path }), msg::cli_written(t, path))
}
