//! What an importer found in one row of a foreign list, before the library is asked about it.

use super::Sex;

/// What a column of a list means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Full name in one column; its order is kept as written.
    Name,
    /// Honorific or rank: Ms, Dr, Col.
    Title,
    /// Family name.
    FamilyName,
    /// Given name or names.
    GivenName,
    /// Patronymic (отчество) or a middle name in a column of its own.
    Patronymic,
    /// The name in the person's own script, when a list has both.
    NativeName,
    /// Sex in words or letters.
    Sex,
    /// Date of birth.
    BirthDate,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Organisation, ministry, institution.
    Organisation,
    /// Position, job title.
    Position,
    /// Country by name or code.
    Country,
    /// Language of the person.
    Language,
    /// Dietary needs.
    Diet,
    /// What the person is called by: on badge and name tent.
    CalledName,
    /// How the name is said.
    SaidName,
    /// The name on the certificate, where it differs.
    CertificateName,
    /// Role in the workshop: participant, facilitator, speaker ...
    Role,
    /// A running number: understood and not kept.
    Number,
    /// Unknown to Flipchart: kept as an extra field of the participation.
    Extra,
    /// Left out by choice.
    Ignore,
}

/// Something worth telling about a value; it never fails the row. Texts: `import-note-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Note {
    /// The field it is about, in the spelling of [`Field`].
    pub field: Field,
    /// What was noticed, kebab-case: `not-an-email`, `unknown-country`, `several-emails`, ...
    pub code: String,
    /// The text as it stood in the cell.
    pub value: String,
    /// The column of the cell, counted from 0; none when it is about the whole row.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub column: Option<u32>,
    /// What the cell could say instead: offered, never taken without being asked for.
    #[serde(default)]
    #[cfg_attr(feature = "specta", specta(optional))]
    pub offer: Option<String>,
}

impl Note {
    /// A note about a field, or with [`Field::Ignore`] about the row.
    #[must_use]
    pub fn new(field: Field, code: &str, value: &str) -> Self {
        Self {
            field,
            code: code.into(),
            value: value.into(),
            column: None,
            offer: None,
        }
    }

    /// The same about the cell of a column.
    #[must_use]
    pub fn at(mut self, column: Option<u32>) -> Self {
        self.column = column;
        self
    }

    /// The same with another text for the cell.
    #[must_use]
    pub fn offering(mut self, text: Option<String>) -> Self {
        self.offer = text;
        self
    }
}

/// A value kept beside the known fields, under its column's heading.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ExtraValue {
    /// The heading as written in the list.
    pub heading: String,
    /// The value as written.
    pub value: String,
}

/// One row of a list, read and understood. Texts are NFC, trimmed, without NUL.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Candidate {
    /// Row of the source file, counted from 1.
    pub row: u32,
    /// Full name as it will print; empty only when `skip` says why.
    pub name: String,
    /// See [`Field::FamilyName`].
    pub family_name: Option<String>,
    /// See [`Field::GivenName`].
    pub given_name: Option<String>,
    /// See [`Field::Patronymic`].
    pub patronymic: Option<String>,
    /// See [`Field::NativeName`].
    pub native_name: Option<String>,
    /// See [`Field::Title`].
    pub title: Option<String>,
    /// Only what the list says; never inferred from a name or a title.
    pub sex: Option<Sex>,
    /// ISO 8601 date.
    pub birth_date: Option<String>,
    /// A well-formed address.
    pub email: Option<String>,
    /// As written.
    pub phone: Option<String>,
    /// As written.
    pub organisation: Option<String>,
    /// As written.
    pub position: Option<String>,
    /// ISO 3166 alpha-2 code when recognised.
    pub country: Option<String>,
    /// The country as written.
    pub country_text: Option<String>,
    /// BCP 47 tag when recognised.
    pub language: Option<String>,
    /// Dietary needs, as written.
    pub diet: Option<String>,
    /// What the person is called by (badge, name tent).
    pub called_name: Option<String>,
    /// How the name is said, as written.
    pub said_name: Option<String>,
    /// The name on the certificate where it differs.
    pub certificate_name: Option<String>,
    /// Role when the list has one; `None` means participant.
    pub role: Option<super::Role>,
    /// Columns that are kept without being understood.
    pub extra: Vec<ExtraValue>,
    /// What the reader should look at.
    pub notes: Vec<Note>,
    /// Why the row can't become a person (`no-name`, `empty`, `repeated-header`, `total-row`, ...).
    pub skip: Option<String>,
}
