use std::io::Read;
use std::path::Path;

use flipchart_core::{Error, Library, Result, SystemClock};
use flipchart_desk::proof::{self, CheckStatus, Checked, Trust};
use flipchart_i18n::{Texts, fmt, msg};
use serde_json::json;

use crate::args::{Args, Verify, VerifyPage};
use crate::key;
use crate::library::{absolute, path, reading, writing};
use crate::say::Answer;

/// Longest text from standard input that is looked at, in bytes.
const STDIN_CAP: u64 = 64 << 20;

/// With `--exit-code`. 1 and 2 are refusals.
const NOT_VALID: u8 = 3;

/// Judges a certificate: every verdict is an answer, also that it is none.
pub fn run(args: &Args, t: &'static Texts, what: &Verify) -> Result<Answer> {
    let library = library(args, what)?;
    let mut trust = library.as_ref().map(proof::trust).transpose()?.unwrap_or_default();
    for file in &what.issuer {
        trust.issuers.push(proof::read_issuer(file)?);
    }
    for file in &what.list {
        let (list, _) = proof::read_list(file, &trust.issuers)?;
        trust.lists.push(list);
    }
    let results = judged(&what.what, &trust, library.as_ref())?;
    let gravest = results.iter().max_by_key(|one| one.status.gravity());
    let mut answer = json!(gravest);
    answer["results"] = json!(results);
    let lines: Vec<String> = results.iter().map(|one| told(t, one)).collect();
    let is_fine = |one: &Checked| one.status == CheckStatus::Valid && !one.own.as_ref().is_some_and(|own| own.differs);
    let fine = !results.is_empty() && results.iter().all(is_fine);
    let exit = if what.exit_code && !fine { NOT_VALID } else { 0 };
    Ok(Answer::new(answer, lines.join("\n\n")).ending(exit))
}

/// Certificates are checked on any computer: where no library was made, none is needed.
fn library(args: &Args, what: &Verify) -> Result<Option<Library>> {
    if args.library.is_none() && !path(args).exists() {
        return Ok(None);
    }
    match reading(args) {
        Err(_) if !what.issuer.is_empty() && args.library.is_none() => Ok(None),
        opened => opened.map(Some),
    }
}

fn judged(what: &str, trust: &Trust, library: Option<&Library>) -> Result<Vec<Checked>> {
    let today = proof::today(&SystemClock);
    let text = |text: &str| proof::check_text(text, trust, library, today).map(|one| vec![one]);
    if what == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().take(STDIN_CAP).read_to_end(&mut bytes);
        read.map_err(|e| Error::io(Path::new("-"), &e))?;
        return text(&String::from_utf8_lossy(&bytes));
    }
    let file = Path::new(what);
    if proof::is_code(what) || !(file.exists() || is_name(file)) {
        return text(what);
    }
    proof::check_codes(&proof::codes_in(file)?, trust, library, today)
}

/// What looks like the name of a file was meant as one, also when it is not there.
fn is_name(path: &Path) -> bool {
    const KINDS: [&str; 6] = ["pdf", "png", "jpg", "jpeg", "webp", "txt"];
    let kind = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    KINDS.contains(&kind.as_str())
}

fn told(t: &'static Texts, one: &Checked) -> String {
    let other = one.own.as_ref().filter(|own| own.differs);
    let heading = one
        .cause
        .map(|cause| cause.code())
        .or(one.reason.as_deref().filter(|_| one.status == CheckStatus::Altered))
        .unwrap_or(one.status.code());
    let mut lines = match other {
        Some(own) => vec![
            msg::proof_check_differs(t),
            msg::proof_check_own_name(t, own.name.as_str()),
        ],
        None => vec![msg::verify_verdict(t, heading), sentence(t, one)],
    };
    if let Some(said) = &one.statement {
        lines.push(said.name.clone());
        lines.push(msg::verify_kind(t, said.kind.code()));
        lines.extend(
            [&said.title, &said.place]
                .into_iter()
                .filter(|text| !text.is_empty())
                .cloned(),
        );
        lines.push(fmt::date_range(t, said.start, said.end));
        lines.push(format!("{} {}", msg::verify_number(t), said.number));
    }
    lines.join("\n")
}

fn sentence(t: &'static Texts, one: &Checked) -> String {
    let issuer = one
        .issuer
        .as_ref()
        .map(|issuer| issuer.name.as_str())
        .unwrap_or_default();
    let reason = one.reason.as_deref().unwrap_or_default();
    let day = one.day.as_deref().and_then(|day| day.parse().ok());
    // In a sentence Russian writes out the year.
    let day = day
        .map(|day| fmt::date(t, day).replace("г.", "года"))
        .unwrap_or_default();
    match one.status {
        CheckStatus::Valid => msg::verify_valid(t, issuer),
        CheckStatus::Superseded => msg::verify_superseded(t, one.by.as_deref().unwrap_or("none"), issuer, day),
        CheckStatus::Void => {
            let cause = one.cause.map(|cause| cause.code()).unwrap_or_default();
            msg::verify_void(t, cause, issuer, day)
        }
        CheckStatus::Altered => msg::proof_check_altered(t, reason),
        CheckStatus::UnknownIssuer => msg::proof_check_unknown(t),
        CheckStatus::NotACertificate => msg::verify_none(t, reason),
    }
}

/// Writes the page that checks certificates in any browser. Where a passphrase is given, it knows what is void until today.
pub fn page(args: &Args, t: &'static Texts, what: &VerifyPage) -> Result<Answer> {
    let mut library = writing(args)?;
    let key = what.key.as_deref();
    let open = match key::is_given(&what.passphrase) {
        true => Some(key::opened(&library, t, key, &what.passphrase)?),
        false => None,
    };
    let today = proof::today(&SystemClock);
    proof::export_page(&mut library, key, open.as_ref(), today, &what.out)?;
    let path = absolute(&what.out);
    Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
}
