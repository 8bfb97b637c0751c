//! `page://` - the bytes of pages and pictures for the window, the same that are exported.

use flipchart_core::{Error, Library};
use flipchart_desk::{certificates, pictures, report};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager};

use crate::state::Desk;

type Bytes = Vec<u8>;

/// Answers `/certificate/WORKSHOP/PARTICIPANT?lang=xx`, `/report/WORKSHOP?lang=xx` and `/picture/SHA256`.
pub fn answer(app: &AppHandle, request: &Request<Bytes>) -> Response<Bytes> {
    let uri = request.uri();
    let path: Vec<&str> = uri.path().trim_matches('/').split('/').collect();
    let language = uri
        .query()
        .and_then(|q| q.split('&').find_map(|pair| pair.strip_prefix("lang=")));
    let found = app
        .state::<Desk>()
        .with(|library| find(library, &path, language.filter(|l| !l.is_empty())));
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

fn find(library: &Library, path: &[&str], language: Option<&str>) -> Result<(&'static str, Bytes), Error> {
    match path {
        ["certificate", workshop] => Ok((
            "application/pdf",
            certificates::preview(library, workshop, None, language)?,
        )),
        ["certificate", workshop, participant] => Ok((
            "application/pdf",
            certificates::preview(library, workshop, Some(participant), language)?,
        )),
        ["report", workshop] => Ok(("application/pdf", report::bytes(library, workshop, language)?)),
        ["picture", sha256] => {
            let bytes = library.bytes(sha256)?;
            Ok((pictures::media_type(&bytes), bytes))
        }
        _ => Err(Error::NotFound {
            what: "file",
            uid: path.join("/"),
        }),
    }
}
