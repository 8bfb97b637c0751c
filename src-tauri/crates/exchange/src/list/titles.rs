//! Honorifics and ranks around a name.

use flipchart_core::text::clean;

/// Titles that are never a name, with or without a dot.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "eng", "engr", "hon", "sir", "rev", "amb", "ambassador", "col", "lt", "maj",
    "gen", "capt", "cpt", "sgt", "cmdr", "supt", "insp", "mm", "mme", "mlle", "mmes", "pr", "cdt", "adj", "dre", "sr", "sra", "srta", "lic",
    "ing", "arq", "dra", "sres", "dña", "msc", "dott", "г-н", "г-жа", "господин", "госпожа", "д-р", "проф", "профессор", "доктор", "генерал",
    "полковник", "майор", "капитан", "السيد", "السيدة", "الدكتور", "الدكتورة", "المهندس", "المهندسة", "الأستاذ", "الأستاذة", "الاستاذ", "الاستاذة",
    "العقيد", "العميد", "اللواء", "المقدم", "الرائد", "النقيب", "الآنسة", "دكتور", "دكتورة", "ông", "bà", "ts", "ths", "pgs", "gs", "pgs.ts", "gs.ts",
    "ts.bs", "h.e", "s.e", "s.e.m", "s.e.mme", "lt.col", "brig", "monsieur", "madame", "mademoiselle", "señor", "señora", "señorita", "doctor",
    "docteur", "professeur", "colonel", "commandant", "capitaine", "general", "major", "captain", "lieutenant",
    "honourable", "honorable", "hon'ble", "hon’ble", "excellency", "excellence", "excmo", "excma", "rvd", "dipl.-ing", "brig.gen", "maj.gen", "lt.gen", "lt-col",
    "ltcol", "col.maj", "maître", "mgr", "акад", "академик", "лейтенант", "подполковник", "к.т.н", "д.т.н", "к.э.н", "к.и.н",
];

/// Titles only when a dot follows: without it they may be an initial or a name.
const DOTTED: &[&str] = &[
    "m", "me", "d", "e", "د", "م", "أ", "عميد", "d.ª", "п", "г", "he", "ir", "arch", "adv", "abg", "econ",
];

/// Titles that may also stand last.
const LAST: &[&str] = &[
    "mr", "mrs", "ms", "mme", "mlle", "г-н", "г-жа", "先生", "女士", "博士", "教授", "小姐", "씨", "박사", "교수", "님",
];

/// East Asian titles written onto the name.
const ATTACHED: &[&str] = &["先生", "女士", "小姐", "教授", "博士"];

/// Titles of several words; they stand first.
#[rustfmt::skip]
const PHRASES: &[&str] = &[
    "his excellency", "her excellency", "son excellence", "su excelencia", "the honourable", "the hon.", "the hon", "the rt. hon.", "the right honourable",
    "s.e. m.", "s.e. mme", "s. e. m.", "h. e.", "brig. gen.", "maj. gen.", "lt. col.", "lt col", "maj gen", "brig gen", "его превосходительство", "её превосходительство",
    "ее превосходительство", "صاحب السعادة", "صاحب المعالي", "سعادة السيد", "سعادة السيدة", "معالي السيد", "معالي السيدة",
];

/// The end of the titles of several words that a text begins with; 0 without any.
fn phrase(text: &str) -> usize {
    let lower = text.to_lowercase();
    // Only where both have the same length does a place in one count in the other.
    let found = PHRASES.iter().filter(|phrase| {
        lower.strip_prefix(**phrase).is_some_and(|rest| rest.starts_with(' ')) && text.is_char_boundary(phrase.len())
    });
    found
        .map(|phrase| phrase.len())
        .max()
        .filter(|_| lower.len() == text.len())
        .unwrap_or(0)
}

/// Whether a whole cell is a title: "Mme", "Dr.", "M", "Prof. Dr", "Mr/Ms" is not.
pub(super) fn is_title(text: &str) -> bool {
    let whole = bare(text);
    if whole == "m" || LAST.contains(&whole.as_str()) || TITLES.contains(&whole.as_str()) {
        return true;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    !words.is_empty() && words.len() <= 4 && words.iter().all(|word| is_leading(word))
}

fn bare(word: &str) -> String {
    let word = word.trim().trim_matches(['(', ')', ',', ';', ':']).to_lowercase();
    word.trim_end_matches('.').to_string()
}

fn is_leading(word: &str) -> bool {
    let bare = bare(word);
    if bare.is_empty() || word.starts_with('(') {
        return false;
    }
    let solid = bare.replace('.', "");
    TITLES.contains(&bare.as_str())
        || (bare.contains('.')
            && TITLES
                .iter()
                .any(|title| title.replace('.', "") == solid && title.contains('.')))
        || (word.trim_end_matches([',', ':']).ends_with('.') && DOTTED.contains(&bare.as_str()))
}

/// The titles of a full name, joined as written, and the name without them. A name that is nothing but titles stays.
pub(super) fn split(text: &str) -> (Option<String>, String) {
    let spaced = space_after_title(text);
    let (phrase, rest) = spaced.split_at(phrase(&spaced));
    let mut words: Vec<&str> = rest.split_whitespace().collect();
    let mut titles: Vec<String> = Vec::from_iter((!phrase.is_empty()).then(|| phrase.to_string()));
    while words.len() > 1 {
        // "Mme le Professeur".
        if words.len() > 2 && !titles.is_empty() && matches!(words[0], "le" | "la") && is_leading(words[1]) {
            titles.push(words.remove(0).to_string());
        } else if !is_leading(words[0]) {
            break;
        }
        titles.push(words.remove(0).trim_end_matches([',', ':']).to_string());
    }
    while words.len() > 1
        && let Some(title) = trailing(words[words.len() - 1])
    {
        titles.push(title);
        words.pop();
        if let Some(last) = words.last_mut() {
            *last = last.trim_end_matches(',');
        }
    }
    let mut name = words.join(" ");
    if let Some(title) = ATTACHED
        .iter()
        .find(|title| name.ends_with(**title) && name.chars().count() >= title.chars().count() + 2)
    {
        titles.push((*title).to_string());
        name.truncate(name.len() - title.len());
    }
    let title = clean(&titles.join(" "));
    ((!title.is_empty()).then_some(title), clean(&name))
}

fn trailing(word: &str) -> Option<String> {
    let bare = bare(word);
    let inside = word.strip_prefix('(').and_then(|w| w.strip_suffix(')'));
    let known = match inside {
        Some(_) => TITLES.contains(&bare.as_str()) || DOTTED.contains(&bare.as_str()) || LAST.contains(&bare.as_str()),
        None => LAST.contains(&bare.as_str()),
    };
    known.then(|| inside.unwrap_or(word).trim_end_matches(',').to_string())
}

/// "Dr.Thandeka": the space that is missing after a title.
fn space_after_title(text: &str) -> String {
    let text = text.trim_start();
    match text.find('.') {
        Some(dot) if is_leading(&text[..=dot]) && text[dot + 1..].starts_with(char::is_uppercase) => {
            let rest = &text[dot + 1..];
            // "S.E.M." and "H.E." go on after their first dot.
            let word = rest.split_whitespace().next().unwrap_or("");
            if word.contains('.') {
                text.to_string()
            } else {
                format!("{} {rest}", &text[..=dot])
            }
        }
        _ => text.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_come_off_and_names_stay() {
        for (text, title, name) in [
            ("Dr Thandeka Nkosi-Dlamini", Some("Dr"), "Thandeka Nkosi-Dlamini"),
            ("Amara Diallo (Ms.)", Some("Ms."), "Amara Diallo"),
            ("Prof. Dr. Ana Lavekau", Some("Prof. Dr."), "Ana Lavekau"),
            ("M. Kévin LI KWONG WING", Some("M."), "Kévin LI KWONG WING"),
            ("M Night", None, "M Night"),
            ("Dr.Thandeka Nkosi", Some("Dr."), "Thandeka Nkosi"),
            ("H.E. Mr. Sitiveni Rabo", Some("H.E. Mr."), "Sitiveni Rabo"),
            ("S.E.M. Alpha Barry", Some("S.E.M."), "Alpha Barry"),
            ("S.E. M. Alpha Barry", Some("S.E. M."), "Alpha Barry"),
            ("His Excellency Dr. Tui Rabo", Some("His Excellency Dr."), "Tui Rabo"),
            ("Lt Col Moses Okello", Some("Lt Col"), "Moses Okello"),
            ("Eng. Otieno Ouma", Some("Eng."), "Otieno Ouma"),
            (
                "Mme le Professeur Marie Dupont",
                Some("Mme le Professeur"),
                "Marie Dupont",
            ),
            ("Col. Awa Sow", Some("Col."), "Awa Sow"),
            ("г-н Бахтиёр Турсунов", Some("г-н"), "Бахтиёр Турсунов"),
            ("г-жа Щербакова Юлия", Some("г-жа"), "Щербакова Юлия"),
            ("Ba Amadou", None, "Ba Amadou"),
            ("Bà Nguyễn Thị Hoa", Some("Bà"), "Nguyễn Thị Hoa"),
            ("王伟先生", Some("先生"), "王伟"),
            ("د. ليلى حداد", Some("د."), "ليلى حداد"),
            ("Sonny", None, "Sonny"),
            ("Dr", None, "Dr"),
        ] {
            assert_eq!(split(text), (title.map(String::from), name.to_string()), "{text}");
        }
    }

    #[test]
    fn a_cell_of_a_title_column_is_known() {
        for text in ["Mme", "M.", "M", "Mlle", "Dr.", "Prof. Dr", "Г-жа"] {
            assert!(is_title(text), "{text}");
        }
        for text in ["Director", "Ba", "Chargée d’études", ""] {
            assert!(!is_title(text), "{text}");
        }
    }
}
