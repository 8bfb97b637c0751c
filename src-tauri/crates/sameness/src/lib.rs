//! Whether two records are the same person. Pure functions, deterministic, without a clock, a file or a database.
//!
//! # What counts
//!
//! The score is a probability. Everything two records say is turned into bits, the logarithm (base 2) of how much more
//! often it is seen between two records of one person than between records of two people (`log2(m / u)`), and added to the
//! bits of a pair of which nothing is known; after Fellegi and Sunter, *A Theory for Record Linkage* (1969). The sum `b`
//! gives `1 / (1 + 2^-b)`. For names, organisations, places and countries `u` is counted in the records (two called
//! Nguyễn Văn An prove little, a rare name much); all else is in `weights.rs`, each number with its reason.
//!
//! - **Names** are compared word by word, in the assignment that says most. Words agree when they are the same but for
//!   accents and case, when both are known forms of one frequent name (`common.rs`), when they are the same Korean
//!   syllables, or when they sound alike. What only one side has costs little (least, when it is a patronymic); what both
//!   have and differ in costs much, for relatives and namesakes share the rest. Articles and "son of" don't count.
//! - **Sounds**: every script is read into one alphabet (`sounds.rs`), and the way from one word to the other is priced by
//!   what systems of romanisation exchange (Щ: shch, chtch, schtsch; Х: kh, h, ch; ق: q, k, g). Arabic and Hebrew
//!   writing leaves short vowels open, so there they are free, and long ones are not.
//! - **Mailbox and telephone** prove much unless an office or several records share them. **Date of birth**: the same, a
//!   slip away, or another. **Sex, country, organisation, places**: a little for or against; alone they never make a pair.
//!
//! Read are Latin, Cyrillic, Greek, Arabic (with Persian and Urdu letters), Hebrew, Hangul, Georgian and Armenian. Words
//! in other scripts (Han, kana, Ethiopic, Indian scripts, Thai, Khmer) agree only when they are written the same:
//! there a record needs its Latin name as well.
//!
//! # Which pairs are compared
//!
//! Records that share a key (`key.rs`): the consonants of two words in any order, of one word and an end of another, of a
//! word with an organisation, a place or a year of birth; mailbox, telephone, date of birth. A key that many share
//! is cut into a window over the sorted names, so time grows with the number of records and not with its square.

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
mod word;
mod words;

pub use compare::compare;
pub use index::{Index, Match, Pair, candidates, nearest};
pub use rarity::Rarity;
pub use reason::Reason;
pub use record::{Prepared, Record};
pub use weights::{LIKELY, POSSIBLE};
