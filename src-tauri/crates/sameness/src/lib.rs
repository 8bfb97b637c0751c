//! Whether two records are the same person.

mod arabic;
mod block;
mod caucasus;
mod common;
mod compare;
mod cyrillic;
mod dates;
mod greek;
mod hangul;
mod index;
mod key;
mod latin;
mod name;
mod rarity;
mod reason;
mod record;
mod sounds;
mod token;
mod weights;
mod words;

pub use compare::compare;
pub use index::{Index, Match, Pair, candidates, nearest};
pub use rarity::Rarity;
pub use reason::Reason;
pub use record::{Prepared, Record};
pub use weights::{LIKELY, POSSIBLE};
