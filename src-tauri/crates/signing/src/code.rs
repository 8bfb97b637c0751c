//! The text of the QR code on a certificate: `WC1:` and Base45 of the signed statement.

use unicode_segmentation::UnicodeSegmentation;

use crate::error::{Error, Result};
use crate::keys::Key;
use crate::statement::{PLACE_CAP, Statement, TITLE_CAP};
use crate::{base45, cose};

/// How every code of a certificate begins.
pub const PREFIX: &str = "WC1:";

/// How much of a QR code may be dirty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// About 15 %.
    M,
    /// About 7 %: only when nothing is left to shorten.
    L,
}

/// A code that can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// All of capitals, digits and ` $%*+-./:`, so that a QR code packs it tightly.
    pub text: String,
    /// True when the title is cut and ends in "…".
    pub shortened: bool,
    /// True when the place is cut as well.
    pub place_shortened: bool,
    /// How the QR code is to be made.
    pub level: Level,
    /// Smallest version of QR code that holds it at this level, from 1 to 14.
    pub version: u8,
}

/// Characters of Base45 in a QR code of version 1 to 14 (ISO/IEC 18004, table 7, alphanumeric).
const ROOM_M: [usize; 14] = [20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528];
const ROOM_L: [usize; 14] = [25, 47, 77, 114, 154, 195, 224, 279, 335, 395, 468, 535, 619, 667];

/// Signs a statement. What does not fit is shortened: first the title, then the place, by whole letters as readers see
/// them; the name and the number never.
///
/// # Errors
/// `Statement` for one that makes no sense, `CodeTooLong` when even that is not enough.
pub fn code(statement: &Statement, key: &Key) -> Result<Code> {
    let whole = statement.tidy();
    let least = if whole.title.is_empty() { "" } else { "…" };
    Statement {
        title: least.into(),
        place: String::new(),
        ..whole.clone()
    }
    .check()?;
    for (level, room) in [(Level::M, ROOM_M), (Level::L, ROOM_L)] {
        let Some(fitting) = fit(&whole, room[13]) else { continue };
        let text = format!("{PREFIX}{}", base45::encode(&cose::sign(&fitting.write(), key)));
        let version = (1..=14)
            .zip(room)
            .find(|(_, room)| text.len() <= *room)
            .map_or(14, |(version, _)| version);
        return Ok(Code {
            text,
            shortened: fitting.title != whole.title,
            place_shortened: fitting.place != whole.place,
            level,
            version,
        });
    }
    Err(Error::CodeTooLong)
}

/// The statement with as much of title and place as there is room for.
fn fit(whole: &Statement, room: usize) -> Option<Statement> {
    let fits = |statement: &Statement| {
        let length = PREFIX.len() + base45::encoded_len(cose::signed_len(statement.write().len()));
        length <= room && statement.title.len() <= TITLE_CAP && statement.place.len() <= PLACE_CAP
    };
    if fits(whole) {
        return Some(whole.clone());
    }
    let place = Statement {
        place: cut(&whole.place, PLACE_CAP, |place| place.len() <= PLACE_CAP)?,
        ..whole.clone()
    };
    let title = |title: &str| Statement {
        title: title.to_owned(),
        ..place.clone()
    };
    if let Some(short) = cut(&whole.title, TITLE_CAP, |text| fits(&title(text))) {
        return Some(title(&short));
    }
    let bare = Statement {
        title: "…".into(),
        ..place
    };
    let placed = |place: &str| Statement {
        place: place.to_owned(),
        ..bare.clone()
    };
    cut(&bare.place, PLACE_CAP, |text| fits(&placed(text))).map(|short| placed(&short))
}

/// The longest beginning of a text with "…" that fits, or the text itself; a look at no more than `most` letters.
fn cut(text: &str, most: usize, fits: impl Fn(&str) -> bool) -> Option<String> {
    if fits(text) {
        return Some(text.to_owned());
    }
    let letters: Vec<&str> = text.graphemes(true).take(most).collect();
    let short = |count: usize| letters[..count].concat().trim_end().to_owned() + "…";
    (0..letters.len()).rev().map(short).find(|short| fits(short))
}
