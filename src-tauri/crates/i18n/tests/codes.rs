//! Every code that the core and the importers can give has a text: refusals, fields, operations.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use flipchart_i18n::{Args, Lang, Texts, error_text, plain};

/// The contract of `flipchart_core::Error` and of the importers; [`codes_in_the_source_are_known`] keeps it whole.
const CODES: &[&str] = &[
    "certificate-damaged",
    "certificate-earned",
    "certificate-erased",
    "certificate-handed-out",
    "certificate-not-earned",
    "certificate-supersedes-other",
    "certificate-void",
    "issuer-differs",
    "not-found-certificate-template",
    "not-found-key",
    "not-found-number-range",
    "number-range-overlaps",
    "number-range-used",
    "template-built-in",
    "unreadable-not-a-template",
    "unreadable-template-picture",
    "unreadable-template-too-large",
    "unreadable-template-too-new",
    "already-answered",
    "badge-shared",
    "badge-unknown",
    "block-is-parallel",
    "blocks-not-neighbours",
    "blocks-of-two-workshops",
    "cancelled",
    "cards-without-names",
    "certificate-code-too-long",
    "certificate-number-taken",
    "certificate-statement",
    "certificates-no-one-eligible",
    "credential-picture-empty",
    "credential-picture-unreadable",
    "entry-closed",
    "file-corrupt",
    "file-foreign",
    "file-locked",
    "file-read-only",
    "file-too-new",
    "form-empty",
    "form-stops",
    "group-rules-contradict",
    "institution-hosts",
    "invalid",
    "io-disk-full",
    "io-not-found",
    "io-other",
    "io-permission",
    "io-read-only",
    "issuer-file-newer",
    "issuer-file-unreadable",
    "issuer-name",
    "key-file-newer",
    "key-file-unreadable",
    "key-locked",
    "last-day",
    "library-in-synced-folder",
    "library-on-network",
    "no-key",
    "no-slot-today",
    "no-workshop-today",
    "nobody-to-write-to",
    "not-found-action",
    "not-found-activity",
    "not-found-block",
    "not-found-capture",
    "not-found-certificate",
    "not-found-day",
    "not-found-document",
    "not-found-evidence",
    "not-found-file",
    "not-found-form",
    "not-found-group-rule",
    "not-found-groups",
    "not-found-handout",
    "not-found-mapping",
    "not-found-module",
    "not-found-occasion",
    "not-found-organisation",
    "not-found-participant",
    "not-found-person",
    "not-found-response",
    "not-found-signatory",
    "not-found-signature-list",
    "not-found-slot",
    "not-found-template",
    "not-found-term",
    "not-found-theme",
    "not-found-workshop",
    "nothing-differs",
    "nothing-to-redo",
    "nothing-to-undo",
    "pack-file-taken",
    "pack-no-forms",
    "pack-no-groups",
    "pack-no-lists",
    "pack-no-slots",
    "pack-nobody",
    "pack-nothing",
    "passphrase-differs",
    "passphrase-needed",
    "passphrase-short",
    "passphrase-wrong",
    "plan-empty",
    "same-record",
    "sheet-taken",
    "slot-in-plan",
    "storage",
    "too-few-for-groups",
    "too-many-tracks",
    "unreadable-binary-text",
    "unreadable-crashed",
    "unreadable-curriculum-too-large",
    "unreadable-curriculum-too-new",
    "unreadable-empty",
    "unreadable-encrypted",
    "unreadable-image",
    "unreadable-issuer-file",
    "unreadable-issuer-file-newer",
    "unreadable-key-file",
    "unreadable-key-file-newer",
    "unreadable-no-answers",
    "unreadable-no-header",
    "unreadable-no-items",
    "unreadable-no-questions",
    "unreadable-no-sheet",
    "unreadable-no-survey",
    "unreadable-no-type-column",
    "unreadable-not-a-curriculum",
    "unreadable-not-a-scan",
    "unreadable-not-a-spreadsheet",
    "unreadable-picture",
    "unreadable-too-large",
    "unreadable-too-many-columns",
    "unreadable-too-many-questions",
    "unreadable-truncated",
    "unreadable-void-list",
    "unreadable-void-list-issuer",
    "unreadable-void-list-signature",
    "unreadable-zip-bomb",
    "void-list-issuer",
    "void-list-signature",
    "void-list-unreadable",
    "words-count",
    "words-mismatch",
    "words-unknown",
    "workshop-needs-dates",
];

const FIELD_REASONS: &[&str] = &[
    "count-missing",
    "not-a-colour",
    "open-brace",
    "sex-forms",
    "unknown-placeholder",
    "badge-misread",
    "date",
    "day-there",
    "end-before-start",
    "file-altered",
    "file-empty",
    "file-missing",
    "file-too-big",
    "form-name",
    "left-before-arrival",
    "name-taken",
    "not-a-badge",
    "not-a-choice",
    "not-a-date",
    "not-a-number",
    "not-a-time",
    "not-a-whole-number",
    "not-an-email",
    "not-on-the-scale",
    "nul",
    "out-of-range",
    "required",
    "scan-too-big",
    "too-long",
    "too-many",
    "too-many-days",
    "unclear",
    "unknown-country",
    "unknown-format",
    "unknown-list-format",
    "unknown-proof-format",
    "unknown-language",
    "unknown-question",
    "unknown-zone",
];

#[test]
fn every_code_has_a_text_in_every_language() {
    for lang in Lang::ALL {
        for code in CODES {
            assert!(Texts::of(lang).has(&format!("error-{code}")), "{lang} error-{code}");
        }
        for reason in FIELD_REASONS {
            assert!(
                Texts::of(lang).has(&format!("error-field-{reason}")),
                "{lang} error-field-{reason}"
            );
        }
    }
}

#[test]
fn the_text_names_the_file_and_not_its_folder() {
    let params = BTreeMap::from([("path".to_string(), "/home/ana/Talleres/lista.xlsx".to_string())]);
    for lang in Lang::ALL {
        for code in CODES
            .iter()
            .filter(|code| code.starts_with("unreadable-") || code.starts_with("io-"))
        {
            let text = plain(&error_text(Texts::of(lang), code, &params)).into_owned();
            assert!(
                text.contains("lista.xlsx") && !text.contains("Talleres"),
                "{lang} {code}: {text}"
            );
        }
    }
}

#[test]
fn a_refused_value_is_told_with_its_field_and_reason() {
    let params = |field: &str, reason: &str| {
        BTreeMap::from(
            [("field", field), ("reason", reason), ("value", "31/02")].map(|(k, v)| (k.to_string(), v.to_string())),
        )
    };
    let said = |field, reason| plain(&error_text(Texts::of(Lang::En), "invalid", &params(field, reason))).into_owned();
    assert_eq!(
        said("birth_date", "not-a-date"),
        "Date of birth: “31/02” is not a date. Write it as year-month-day, for example 2017-03-14."
    );
    assert_eq!(
        said("shoe size", "unheard-of"),
        "shoe size: “31/02” is not possible here. Choose another value."
    );
}

/// What a literal in the source stands for.
#[derive(Debug)]
enum Word {
    /// `error-<prefix><code>`.
    Code(&'static str),
    /// A name in `error-label`.
    Field,
}

impl Word {
    fn is_said(&self, word: &str) -> bool {
        let english = Texts::of(Lang::En);
        match self {
            Self::Code(prefix) => english.has(&format!("error-{prefix}{word}")),
            Self::Field => english.get("error-label", &Args::from([("field", word)])) != word,
        }
    }
}

/// How the source makes errors, and which argument is the word.
const CONSTRUCTORS: &[(&str, usize, Word)] = &[
    ("Error::precondition(", 0, Word::Code("")),
    ("Precondition { code: ", 0, Word::Code("")),
    ("Conflict { code: ", 0, Word::Code("")),
    ("Unreadable { code: ", 0, Word::Code("unreadable-")),
    ("Refused::at_most(", 0, Word::Code("unreadable-")),
    ("NotFound { what: ", 0, Word::Code("not-found-")),
    ("Error::invalid(", 1, Word::Code("field-")),
    ("Error::invalid(", 0, Word::Field),
    ("text::required(", 0, Word::Field),
    ("text::lines(", 0, Word::Field),
    ("text::line(", 0, Word::Field),
];

/// A code that a colleague adds to the source without a text fails here and not in front of a user.
#[test]
fn codes_in_the_source_are_known() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for part in ["core/src", "exchange/src", "pdf/src", "desk/src"] {
        rust_files(&crates.join(part), &mut files);
    }
    let mut unknown = BTreeSet::new();
    let mut seen = 0;
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
        for (marker, index, kind) in CONSTRUCTORS {
            for (at, _) in source.match_indices(marker) {
                let rest = &source[at + marker.len()..];
                let Some(word) = literal_argument(rest, *index) else {
                    continue;
                };
                seen += 1;
                if !kind.is_said(word) {
                    let file = file.file_name().unwrap().to_string_lossy();
                    unknown.insert(format!("{kind:?} {word} ({file})"));
                }
            }
        }
    }
    assert!(
        seen > 0,
        "the scan found nothing: have the constructors of errors changed?"
    );
    assert!(unknown.is_empty(), "codes without a text: {unknown:#?}");
}

#[test]
fn every_operation_has_a_name() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/op.rs");
    let source = fs::read_to_string(file).unwrap();
    let (_, all) = source.split_once("pub const ALL:").unwrap();
    let (all, _) = all.split_once("];").unwrap();
    let names: Vec<&str> = all
        .split("Self::")
        .skip(1)
        .filter_map(|rest| rest.split(',').next())
        .collect();
    assert!(!names.is_empty());
    for name in names {
        let id = format!("op{}", kebab(name.trim()));
        assert!(Texts::of(Lang::En).has(&id), "{id}");
    }
}

/// `AddWorkshop` becomes `-add-workshop`.
fn kebab(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        if c.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
        out
    })
}

/// The `index`th argument of a call, when those up to it are plain string literals or names.
fn literal_argument(rest: &str, index: usize) -> Option<&str> {
    let argument = rest.split(',').nth(index)?.trim();
    argument.strip_prefix('"')?.split('"').next()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
