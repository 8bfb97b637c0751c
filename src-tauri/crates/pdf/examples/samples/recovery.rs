//! A sheet of recovery words; the words are a key of nobody.

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::recovery::RecoveryData;

pub const WORDS: [&str; 24] = [
    "river", "stone", "abandon", "winter", "mushroom", "bridge", "kitchen", "voyage", "umbrella", "sand", "orchard",
    "lemon", "candle", "island", "worth", "puzzle", "train", "monkey", "harvest", "zoo", "estate", "quiz", "forest",
    "jewel",
];

pub fn recovery(lang: Lang) -> RecoveryData {
    RecoveryData {
        lang,
        paper: Paper::A4,
        organisation: "Three Rivers Training Office".into(),
        key: "3f9a07c2d41be865".into(),
        words: WORDS.map(str::to_owned).to_vec(),
        date: super::date(2026, 11, 21),
    }
}
