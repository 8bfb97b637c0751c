//! `page://` - the bytes of pages and pictures for the window, the same that are exported.

use flipchart_core::certificates::{self as ledger, Kind};
use flipchart_core::workshops::Paper;
use flipchart_core::{Error, Library};
use flipchart_desk::certificates::DesignSample;
use flipchart_desk::forms::FormPrint;
use flipchart_desk::pack::{PackOptions, PackPeople, PackSheet};
use flipchart_desk::plan::{PlanOptions, PlanPaper};
use flipchart_desk::proof::Key;
use flipchart_desk::results::ResultsOptions;
use flipchart_desk::{certificates, forms, pack, pictures, plan, report, results};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager};

use crate::state::Desk;

type Bytes = Vec<u8>;

/// Answers `/certificate/WORKSHOP/PARTICIPANT?kind=participation&lang=xx`, `/issued/NUMBER?lang=xx`,
/// `/design/WORKSHOP/KIND?sample=longest&template=KEY&side=front`, `/register/WORKSHOP`, `/calling/WORKSHOP/KIND`, `/report/WORKSHOP?lang=xx`, `/picture/SHA256`,
/// `/form/FORM?lang=xx&workshop=UID&copies=1&...`, `/results/WORKSHOP/FORM?lang=xx&persons=1`,
/// `/pack/WORKSHOP/SHEET?lang=xx&people=everybody&...` and
/// `/plan/WORKSHOP?paper=participants&lang=xx&second=xx&one_page=1&day=2026-11-10`.
pub fn answer(app: &AppHandle, request: &Request<Bytes>) -> Response<Bytes> {
    let uri = request.uri();
    let path: Vec<&str> = uri.path().trim_matches('/').split('/').collect();
    let query = uri.query().unwrap_or_default();
    let desk = app.state::<Desk>();
    let asked = Asked { key: desk.key(), query };
    let found = desk.with(|library| find(library, &path, &asked));
    let (status, kind, body) = match found {
        Ok((kind, bytes)) => (StatusCode::OK, kind, bytes),
        Err(refusal) => (
            StatusCode::CONFLICT,
            "application/json",
            serde_json::to_vec(&refusal).unwrap_or_default(),
        ),
    };
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, kind)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(body)
        .unwrap_or_default()
}

/// What a page may need besides the library.
struct Asked<'a> {
    key: Option<Key>,
    query: &'a str,
}

/// What stands after `name=` in a query; all our values are plain letters, digits and hyphens.
fn asked<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    let found = query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')));
    found.filter(|value| !value.is_empty())
}

fn plan_options(query: &str) -> PlanOptions {
    PlanOptions {
        paper: match asked(query, "paper") {
            Some("facilitators") => PlanPaper::Facilitators,
            Some("materials") => PlanPaper::Materials,
            Some("sessions") => PlanPaper::Sessions,
            _ => PlanPaper::Participants,
        },
        second: asked(query, "second").map(String::from),
        one_page: asked(query, "one_page").is_some(),
        day: asked(query, "day").map(String::from),
        language: None,
    }
}

fn pack_options(query: &str) -> PackOptions {
    let text = |name: &str| asked(query, name).map(String::from);
    PackOptions {
        language: None,
        paper: asked(query, "paper").and_then(Paper::from_code),
        people: match asked(query, "people") {
            Some("participants") => PackPeople::Participants,
            Some("everybody") => PackPeople::Everybody,
            Some("unproofed") => PackPeople::Unproofed,
            _ => PackPeople::Usual,
        },
        only: text("only").into_iter().collect(),
        day: text("day"),
        side_by_side: asked(query, "side_by_side").map(|side| side == "1"),
        blank_rows: asked(query, "blank_rows").and_then(|rows| rows.parse().ok()),
        badge_layout: text("badge_layout"),
        label_layout: text("label_layout"),
        seats: asked(query, "seats").is_some(),
        used_labels: asked(query, "used_labels")
            .and_then(|used| used.parse().ok())
            .unwrap_or(0),
        small_tents: asked(query, "small_tents").is_some(),
        contacts: asked(query, "contacts").is_some(),
        group_set: text("group_set"),
        signature_list: text("signature_list"),
        form: text("form"),
    }
}

fn form_print(query: &str) -> FormPrint {
    let number = |name: &str| {
        asked(query, name)
            .and_then(|text| text.parse().ok())
            .unwrap_or_default()
    };
    FormPrint {
        workshop: asked(query, "workshop").map(String::from),
        language: None,
        paper: asked(query, "paper").and_then(Paper::from_code),
        large: asked(query, "large").is_some(),
        variant_b: asked(query, "b").is_some(),
        copies: number("copies"),
        first: number("first"),
        codes: asked(query, "codes").is_some(),
        names: asked(query, "names").is_some(),
        tally: asked(query, "tally").is_some(),
    }
}

/// The papers about certificates.
fn certificate(library: &Library, path: &[&str], ask: &Asked) -> Result<Bytes, Error> {
    let (query, with_code) = (ask.query, ask.key.is_some());
    let language = asked(query, "lang");
    let kind = |code: Option<&str>| code.and_then(Kind::from_code).unwrap_or_default();
    match path {
        ["certificate", workshop, who @ ..] => {
            let kind = kind(asked(query, "kind"));
            certificates::preview(library, workshop, kind, who.first().copied(), language, with_code)
        }
        ["issued", number] => Ok(ledger::reprint(library, &unescaped(number), language)?.bytes),
        ["design", workshop, code] => {
            let front_only = asked(query, "side") == Some("front");
            let (template, sample) = (asked(query, "template"), sample(query));
            certificates::design_preview(library, workshop, kind(Some(code)), template, &sample, front_only)
        }
        ["register", workshop] => certificates::register_bytes(library, workshop, language),
        ["calling", workshop, code] => certificates::calling_bytes(library, workshop, kind(Some(code)), language),
        _ => Err(no_such(path)),
    }
}

fn sample(query: &str) -> DesignSample {
    match asked(query, "sample") {
        None | Some("longest") => DesignSample::Longest,
        Some("shortest") => DesignSample::Shortest,
        Some("script") => DesignSample::Script,
        Some(participant) => DesignSample::Participant(participant.to_string()),
    }
}

/// A part of a path as it was before it was written for a path.
fn unescaped(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex
            .and_then(|two| u8::from_str_radix(two, 16).ok())
            .filter(|_| *first == b'%')
        {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn no_such(path: &[&str]) -> Error {
    Error::NotFound {
        what: "file",
        uid: path.join("/"),
    }
}

fn find(library: &Library, path: &[&str], ask: &Asked) -> Result<(&'static str, Bytes), Error> {
    let query = ask.query;
    let language = asked(query, "lang");
    match path {
        ["certificate" | "issued" | "design" | "register" | "calling", ..] => {
            Ok(("application/pdf", certificate(library, path, ask)?))
        }
        ["plan", workshop] => {
            let mut options = plan_options(query);
            options.language = language.map(String::from);
            Ok(("application/pdf", plan::bytes(library, workshop, &options)?))
        }
        ["form", form] => {
            let mut options = form_print(query);
            options.language = language.map(String::from);
            Ok(("application/pdf", forms::print_bytes(library, form, &options)?))
        }
        ["results", workshop, form] => {
            let options = ResultsOptions {
                language: language.map(String::from),
                persons: asked(query, "persons").is_some(),
            };
            Ok(("application/pdf", results::bytes(library, workshop, form, &options)?))
        }
        ["pack", workshop, sheet] => {
            let sheet = PackSheet::from_code(sheet).ok_or_else(|| Error::NotFound {
                what: "file",
                uid: (*sheet).to_string(),
            })?;
            let mut options = pack_options(query);
            options.language = language.map(String::from);
            Ok(("application/pdf", pack::bytes(library, workshop, sheet, &options)?))
        }
        ["report", workshop] => Ok(("application/pdf", report::bytes(library, workshop, language)?)),
        ["picture", sha256] => {
            let bytes = library.bytes(sha256)?;
            Ok((pictures::media_type(&bytes), bytes))
        }
        _ => Err(no_such(path)),
    }
}
