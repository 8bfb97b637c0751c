//! The words of XLSForm and the older ones that its tools still accept.

/// Columns of the sheet `survey`: as written (in snake case, `::` between the parts) and what is meant.
#[rustfmt::skip]
const SURVEY: &[(&str, &str)] = &[
    ("command", "type"),
    ("tag", "name"), ("value", "name"),
    ("caption", "label"),
    ("relevance", "relevant"), ("bind::relevant", "relevant"),
    ("bind::required", "required"),
    ("bind::constraint", "constraint"),
    ("constraining_message", "constraint_message"), ("bind::jr:constraintmsg", "constraint_message"),
    ("requiredmsg", "required_message"), ("bind::jr:requiredmsg", "required_message"),
    ("readonly", "read_only"), ("bind::readonly", "read_only"),
    ("calculate", "calculation"), ("bind::calculate", "calculation"),
    ("control::appearance", "appearance"), ("body::appearance", "appearance"),
    ("count", "repeat_count"), ("jr:count", "repeat_count"), ("control::jr:count", "repeat_count"), ("body::jr:count", "repeat_count"),
    ("image", "media::image"), ("big-image", "media::big-image"), ("audio", "media::audio"), ("video", "media::video"),
    ("noapperrorstring", "no_app_error_string"), ("bind::jr:noapperrorstring", "no_app_error_string"),
];

/// Columns of the sheet `choices`.
const CHOICES: &[(&str, &str)] = &[
    ("value", "name"),
    ("caption", "label"),
    ("image", "media::image"),
    ("big-image", "media::big-image"),
    ("audio", "media::audio"),
    ("video", "media::video"),
];

/// Columns of the sheet `settings`.
const SETTINGS: &[(&str, &str)] = &[
    ("title", "form_title"),
    ("set_form_title", "form_title"),
    ("id_string", "form_id"),
    ("set_form_id", "form_id"),
];

/// Columns of `survey` that XLSForm knows.
#[rustfmt::skip]
const KNOWN_SURVEY: &[&str] = &[
    "type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "constraint", "constraint_message",
    "choice_filter", "appearance", "parameters", "read_only", "calculation", "default", "trigger", "repeat_count", "save_to",
    "no_app_error_string", "autoplay", "rows", "intent", "query", "compact_tag", "sms_field", "sms_option", "sms_separator",
    "sms_allow_media", "sms_date_format", "sms_datetime_format", "sms_response", "disabled",
    "points", "answer", "module", "objective", "source", "lines",
];

/// Columns of `choices` that XLSForm or Flipchart know.
#[rustfmt::skip]
const KNOWN_CHOICES: &[&str] = &[
    "list_name", "name", "label", "correct", "points", "outside", "flipchart_scale", "flipchart_empty", "sms_option",
];

/// Settings that Flipchart reads.
const KNOWN_SETTINGS: &[&str] = &[
    "form_title",
    "form_id",
    "version",
    "default_language",
    "flipchart_title",
    "flipchart_kind",
    "flipchart_identity",
    "flipchart_shuffle",
];

/// First parts of grouped columns: `media::image`, `bind::type`.
const GROUPS: &[&str] = &["media", "bind", "control", "body", "instance", "attribute"];

/// Columns with a text for every language.
const TRANSLATED: &[&str] = &[
    "label",
    "hint",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "form_title",
    "flipchart_title",
];

/// One of the three sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Survey,
    Choices,
    Settings,
}

impl Kind {
    /// Its name in the workbook.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Choices => "choices",
            Self::Settings => "settings",
        }
    }

    /// The usual name of a column, when `column` is another one for it.
    pub(super) fn usual(self, column: &str) -> Option<&'static str> {
        let table = match self {
            Self::Survey => SURVEY,
            Self::Choices => CHOICES,
            Self::Settings => SETTINGS,
        };
        let folded = column.to_lowercase();
        table
            .iter()
            .find(|(alias, _)| *alias == folded)
            .map(|(_, usual)| *usual)
    }

    /// Whether XLSForm knows the column under this (usual) name.
    pub(super) fn knows(self, column: &str) -> bool {
        let grouped = column
            .split_once("::")
            .is_some_and(|(first, _)| GROUPS.contains(&first));
        let plain = match self {
            Self::Survey => KNOWN_SURVEY.contains(&column),
            Self::Choices => KNOWN_CHOICES.contains(&column),
            Self::Settings => KNOWN_SETTINGS.contains(&column),
        };
        plain || grouped
    }
}

/// Whether `first` begins a grouped column.
pub(super) fn is_group(first: &str) -> bool {
    GROUPS.contains(&first)
}

/// Whether a column has a text for every language.
pub(super) fn is_translated(column: &str) -> bool {
    TRANSLATED.contains(&column) || column.starts_with("media::")
}

/// A truth value as people write it; `None` for anything else.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" | "true()" | "1" | "x" | "y" | "oui" | "si" | "sí" | "да" => Some(true),
        "" | "no" | "false" | "false()" | "0" | "n" | "non" | "нет" => Some(false),
        _ => None,
    }
}
