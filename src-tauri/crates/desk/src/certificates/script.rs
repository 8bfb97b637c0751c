//! Which script a language is written in, as far as it decides whose name stands in which column.

type Script = (&'static [&'static str], &'static [(char, char)]);

/// Languages by the script they are written in, with the letters that tell it.
const SCRIPTS: [Script; 12] = [
    (
        &["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn"],
        &[('\u{400}', '\u{52f}')],
    ),
    (
        &["ar", "fa", "ur", "ps", "ckb", "ug", "sd"],
        &[('\u{600}', '\u{6ff}'), ('\u{750}', '\u{77f}'), ('\u{8a0}', '\u{8ff}')],
    ),
    (
        &["zh", "ja", "yue"],
        &[
            ('\u{3040}', '\u{30ff}'),
            ('\u{3400}', '\u{9fff}'),
            ('\u{20000}', '\u{3ffff}'),
        ],
    ),
    (&["ko"], &[('\u{1100}', '\u{11ff}'), ('\u{ac00}', '\u{d7a3}')]),
    (&["el"], &[('\u{370}', '\u{3ff}'), ('\u{1f00}', '\u{1fff}')]),
    (&["he", "yi"], &[('\u{590}', '\u{5ff}')]),
    (&["hy"], &[('\u{530}', '\u{58f}')]),
    (&["ka"], &[('\u{10a0}', '\u{10ff}')]),
    (&["am", "ti"], &[('\u{1200}', '\u{139f}')]),
    (&["hi", "ne", "mr"], &[('\u{900}', '\u{97f}')]),
    (&["th"], &[('\u{e00}', '\u{e7f}')]),
    (&["km"], &[('\u{1780}', '\u{17ff}')]),
];

/// Whether a name is written in the script of a language. A script that is not told apart here fits a language that is not
/// either.
pub(super) fn fits(name: &str, tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or(tag);
    let of_language = SCRIPTS.iter().position(|(languages, _)| languages.contains(&primary));
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    let of_name = SCRIPTS.iter().position(|(_, ranges)| {
        let within = |c: &char| ranges.iter().any(|(first, last)| (first..=last).contains(&c));
        letters.first().is_some_and(within)
    });
    !letters.is_empty() && of_language == of_name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_in_the_column_of_its_script() {
        assert!(fits("سلمى العمراني", "ar-MA"));
        assert!(fits("Кәрімова Әсел", "kk"));
        assert!(fits("王小明", "zh-Hant"));
        assert!(fits("Salma", "fr"));
        assert!(!fits("سلمى", "ru"));
        assert!(!fits("سلمى", "fr"));
        assert!(!fits("", "fr"));
    }
}
