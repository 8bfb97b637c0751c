//! Texts of Flipchart in every language, from one Fluent catalogue.
//!
//! The same `.ftl` files speak on screen, on paper and in the shell. [`Texts::of`] gives the texts of a language;
//! [`msg`] has a typed function for every message, so an argument can't be forgotten:
//!
//! ```
//! use flipchart_i18n::{Lang, Texts, msg, plain};
//! let texts = Texts::of(Lang::Fr);
//! assert_eq!(plain(&msg::common_count_participants(texts, 1)), "1 participant");
//! ```
//!
//! Formatted texts carry U+2068 and U+2069 around what was put in: they keep a name in another script from
//! reordering the sentence around it. Leave them where text is laid out by a bidirectional algorithm;
//! [`plain`] takes them off for file names, the shell and glyphs.

pub mod certificate;
mod errors;
pub mod fmt;
mod lang;
mod number;
pub mod place;
mod texts;
mod value;

pub use errors::error_text;
pub use lang::Lang;
pub use texts::{Texts, plain};
pub use value::{Args, Value};

/// One function per message: `people-added` is `msg::people_added`, its arguments are the variables of the text.
pub mod msg {
    use crate::{Args, Texts, Value};

    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}
