//! Certificates that prove themselves anywhere without a network: the issuer's key, the signed code in the QR, lists of what
//! is void, and the judgement over all three. Pure functions: the day and every random byte come in as arguments.
//!
//! The format is described for other implementers in `docs/certificate-code.md`.

pub mod badge;
pub mod base45;
mod cbor;
mod code;
mod cose;
mod error;
pub mod find;
mod issuer;
pub mod keys;
pub mod page;
mod plain;
mod statement;
mod told;
mod verify;
mod void_list;

pub use code::{Code, Level, PREFIX, code};
pub use error::{Error, Result};
pub use issuer::{ISSUER_FILE_CAP, ISSUER_NAME_CAP, Issuer};
pub use keys::Key;
pub use statement::{Kind, NAME_CAP, NUMBER_CAP, PLACE_CAP, Statement, TITLE_CAP};
pub use told::Told;
pub use verify::{Reason, TEXT_CAP, Trust, Verdict, verify};
pub use void_list::{ENTRIES_CAP, LIST_CAP, LIST_PREFIX, VoidCause, VoidEntry, VoidList};
