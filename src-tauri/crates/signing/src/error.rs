//! Refusals as data: a code and what it is about. The sentences are in the catalogue of texts.

use thiserror::Error;

/// Shorthand used throughout this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can be refused. [`Error::code`] is the contract; `Display` is for logs only.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.code())]
pub enum Error {
    /// A passphrase of fewer than [`crate::keys::SHORTEST_PASSPHRASE`] characters.
    PassphraseShort,
    /// The passphrase is not the one of this key file, or the file was changed.
    PassphraseWrong,
    /// Not a key file, or a damaged one.
    KeyFileUnreadable,
    /// The key file was written by a newer Flipchart.
    KeyFileNewer,
    /// Another number of recovery words than 24.
    WordsCount {
        /// How many there are.
        found: u32,
    },
    /// A word that is not on the list.
    WordsUnknown {
        /// The word as it was typed.
        word: String,
        /// Which one it is, from 1.
        position: u32,
    },
    /// Every word is on the list, but they don't belong together: one is wrong, or two are swapped.
    WordsMismatch,
    /// Not an issuer file, or a damaged one.
    IssuerFileUnreadable,
    /// The issuer file was written by a newer Flipchart.
    IssuerFileNewer,
    /// A name of an issuer that is empty, too long or not plain text.
    IssuerName,
    /// A part of a statement that breaks the format.
    Statement {
        /// Name of the part: `name`, `title`, `place`, `days`, `hours`, `number`, `issued`, `supersedes`, `form`.
        field: &'static str,
    },
    /// The code does not fit the largest QR that is printed, even with title and place shortened.
    CodeTooLong,
    /// Not a void list, or a damaged one.
    VoidListUnreadable,
    /// The void list is signed by somebody who is not trusted here.
    VoidListIssuer,
    /// The signature of the void list is not the issuer's.
    VoidListSignature,
    /// Not a PNG that a credential can be put into.
    PictureUnreadable,
    /// No credential in the picture.
    PictureEmpty,
}

impl Error {
    /// The contract: stable, in lower case with hyphens.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::PassphraseShort => "passphrase-short",
            Self::PassphraseWrong => "passphrase-wrong",
            Self::KeyFileUnreadable => "key-file-unreadable",
            Self::KeyFileNewer => "key-file-newer",
            Self::WordsCount { .. } => "words-count",
            Self::WordsUnknown { .. } => "words-unknown",
            Self::WordsMismatch => "words-mismatch",
            Self::IssuerFileUnreadable => "issuer-file-unreadable",
            Self::IssuerFileNewer => "issuer-file-newer",
            Self::IssuerName => "issuer-name",
            Self::Statement { .. } => "certificate-statement",
            Self::CodeTooLong => "certificate-code-too-long",
            Self::VoidListUnreadable => "void-list-unreadable",
            Self::VoidListIssuer => "void-list-issuer",
            Self::VoidListSignature => "void-list-signature",
            Self::PictureUnreadable => "credential-picture-unreadable",
            Self::PictureEmpty => "credential-picture-empty",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WordsCount { found } => vec![("found", found.to_string())],
            Self::WordsUnknown { word, position } => vec![("word", word.clone()), ("position", position.to_string())],
            Self::Statement { field } => vec![("field", (*field).to_owned())],
            _ => Vec::new(),
        }
    }
}
