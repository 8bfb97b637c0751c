//! Errors are data: a code and its parameters cross the bridge, the texts live in `errors.ftl`.

use std::collections::BTreeMap;
use std::fmt;

/// Shorthand used throughout the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One refused field of a form: which one, why, and what was there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FieldError {
    /// Name of the field as the bridge spells it (`title`, `startDate`, ...).
    pub field: String,
    /// Code of the reason; its text is `error-field-<code>`.
    pub code: String,
    /// The refused value, as it was given.
    pub value: String,
}

/// Everything that can be refused. `code()` is the contract; `Display` is for logs only.
#[derive(Debug)]
#[allow(missing_docs, reason = "each variant says what its fields are")]
pub enum Error {
    /// No row with that uid: `what` is a noun from PRODUCT (workshop, participant, ...).
    NotFound { what: &'static str, uid: String },
    /// Values that break a rule, field by field.
    Invalid { fields: Vec<FieldError> },
    /// The act makes no sense now; `code` names the missing condition.
    Precondition {
        code: &'static str,
        params: Vec<(&'static str, String)>,
    },
    /// Two things claim the same place.
    Conflict {
        code: &'static str,
        params: Vec<(&'static str, String)>,
    },
    /// The library was written by a newer Flipchart.
    FileTooNew { path: String, found: u32, known: u32 },
    /// Not a Flipchart library at all.
    FileForeign { path: String },
    /// A Flipchart library that SQLite finds damaged.
    FileCorrupt { path: String, detail: String },
    /// Another process is writing to the library.
    FileLocked { path: String, holder: String },
    /// The library can be read but not written.
    FileReadOnly { path: String },
    /// A foreign file (list, picture) that could not be understood; `code` says how it fails.
    Unreadable {
        code: &'static str,
        path: String,
        params: Vec<(&'static str, String)>,
    },
    /// The operating system refused.
    Io {
        path: String,
        code: &'static str,
        detail: String,
    },
    /// The person asked to stop; nothing was changed.
    Cancelled,
    /// SQLite refused something that the rules should have caught.
    Storage(rusqlite::Error),
}

impl Error {
    /// One refused field.
    pub fn invalid(field: &str, code: &str, value: impl Into<String>) -> Self {
        Self::Invalid {
            fields: vec![FieldError {
                field: field.into(),
                code: code.into(),
                value: value.into(),
            }],
        }
    }

    /// A precondition without parameters.
    pub fn precondition(code: &'static str) -> Self {
        Self::Precondition {
            code,
            params: Vec::new(),
        }
    }

    /// The operating system's refusal of `path`, with the causes that people can mend told apart.
    pub fn io(path: &std::path::Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        let code = match error.kind() {
            K::NotFound => "not-found",
            K::PermissionDenied => "permission",
            K::StorageFull | K::QuotaExceeded => "disk-full",
            K::ReadOnlyFilesystem => "read-only",
            _ => "other",
        };
        Self::Io {
            path: path.display().to_string(),
            code,
            detail: error.to_string(),
        }
    }

    /// Stable code of the refusal, kebab-case; the text is `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> String {
        match self {
            Self::NotFound { what, .. } => format!("not-found-{what}"),
            Self::Invalid { .. } => "invalid".into(),
            Self::Precondition { code, .. } | Self::Conflict { code, .. } => (*code).into(),
            Self::FileTooNew { .. } => "file-too-new".into(),
            Self::FileForeign { .. } => "file-foreign".into(),
            Self::FileCorrupt { .. } => "file-corrupt".into(),
            Self::FileLocked { .. } => "file-locked".into(),
            Self::FileReadOnly { .. } => "file-read-only".into(),
            Self::Unreadable { code, .. } => format!("unreadable-{code}"),
            Self::Io { code, .. } => format!("io-{code}"),
            Self::Cancelled => "cancelled".into(),
            Self::Storage(_) => "storage".into(),
        }
    }

    /// Parameters of the text.
    pub fn params(&self) -> BTreeMap<String, String> {
        let pairs: Vec<(&str, String)> = match self {
            Self::NotFound { uid, .. } => vec![("uid", uid.clone())],
            Self::Invalid { fields } => fields
                .first()
                .map(|f| {
                    vec![
                        ("field", f.field.clone()),
                        ("reason", f.code.clone()),
                        ("value", f.value.clone()),
                    ]
                })
                .unwrap_or_default(),
            Self::Precondition { params, .. } | Self::Conflict { params, .. } => params.clone(),
            Self::FileTooNew { path, found, known } => {
                vec![
                    ("path", path.clone()),
                    ("found", found.to_string()),
                    ("known", known.to_string()),
                ]
            }
            Self::FileForeign { path } | Self::FileReadOnly { path } => vec![("path", path.clone())],
            Self::FileCorrupt { path, detail } => vec![("path", path.clone()), ("detail", detail.clone())],
            Self::FileLocked { path, holder } => vec![("path", path.clone()), ("holder", holder.clone())],
            Self::Unreadable { path, params, .. } => {
                let mut all = vec![("path", path.clone())];
                all.extend(params.iter().cloned());
                all
            }
            Self::Io { path, detail, .. } => vec![("path", path.clone()), ("detail", detail.clone())],
            Self::Cancelled => vec![],
            Self::Storage(e) => vec![("detail", e.to_string())],
        };
        pairs.into_iter().map(|(k, v)| (k.to_string(), v)).collect()
    }
}

impl Error {
    /// What SQLite says of damage in the middle of work, told as what it means for the library at `path`.
    #[must_use]
    pub fn of_library(self, path: &std::path::Path) -> Self {
        use rusqlite::ErrorCode as C;
        let Self::Storage(inner) = &self else { return self };
        let path = path.display().to_string();
        match inner.sqlite_error_code() {
            Some(C::DatabaseCorrupt | C::NotADatabase) => Self::FileCorrupt {
                path,
                detail: inner.to_string(),
            },
            Some(C::DiskFull) => Self::Io {
                path,
                code: "disk-full",
                detail: inner.to_string(),
            },
            _ => self,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code())?;
        for (key, value) in self.params() {
            write!(f, " {key}={value:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Storage(error)
    }
}
