//! Arabic letters, with those of Persian, Urdu and Kurdish, and Hebrew: writings that leave short vowels open.

fn letter(c: char, first: bool, last: bool) -> &'static str {
    match c {
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' if first => "*",
        'ا' | 'أ' | 'إ' | 'آ' => "A",
        'ع' | 'ى' | 'ة' => "*",
        'ه' | 'ہ' | 'ە' if last => "*",
        'و' | 'ؤ' | 'ۆ' if first => "w",
        'و' | 'ؤ' | 'ۆ' | 'ۇ' => "W",
        'ي' | 'ی' | 'ې' if first => "y",
        'ي' | 'ی' | 'ئ' | 'ے' | 'ې' | 'ێ' => "Y",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' | 'ٹ' => "t",
        'ث' => "T",
        'ج' => "J",
        'چ' => "C",
        'ح' | 'ه' | 'ہ' | 'ھ' => "h",
        'خ' => "X",
        'د' | 'ڈ' => "d",
        'ذ' | 'ض' | 'ظ' => "D",
        'ر' | 'ڑ' | 'ڕ' => "r",
        'ز' => "z",
        'ژ' => "J",
        'س' | 'ص' => "s",
        'ش' => "S",
        'غ' => "G",
        'ف' => "f",
        'ڤ' => "v",
        'ق' => "q",
        'ك' | 'ک' => "k",
        'گ' => "g",
        'ل' | 'ڵ' => "l",
        'م' => "m",
        'ن' | 'ں' => "n",
        // Hebrew.
        'א' if first => "*",
        'א' | 'ע' => "*",
        'ב' if first => "b",
        'ב' => "7",
        'ג' => "g",
        'ד' => "d",
        'ה' if last => "*",
        'ה' => "h",
        'ו' if first => "v",
        'ו' => "W",
        'ז' => "z",
        'ח' => "X",
        'ט' | 'ת' => "t",
        'י' if first => "y",
        'י' => "Y",
        'כ' | 'ך' | 'ק' => "k",
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' => "s",
        'פ' | 'ף' => "6",
        'צ' | 'ץ' => "c",
        'ר' => "r",
        'ש' => "S",
        _ => "",
    }
}

/// Sounds of a word: its consonants, its long vowels, and where any vowel may stand.
pub(crate) fn sounds(word: &str) -> Vec<u8> {
    let letters: Vec<char> = word.chars().collect();
    let end = letters.len();
    let mut out = Vec::with_capacity(end);
    for (at, &c) in letters.iter().enumerate() {
        out.extend_from_slice(letter(c, at == 0, at + 1 == end).as_bytes());
    }
    out.dedup();
    out
}

/// A word without the article, when something is left of it.
pub(crate) fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 2 && rest != "له" && rest != "لە" => rest,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::{sounds, without_article};
    use crate::sounds::{Writing, likeness};

    const ARABIC: Writing = Writing {
        a_abjad: true,
        b_abjad: false,
        firm: false,
        alike: false,
    };

    #[test]
    fn a_name_is_like_its_romanisations() {
        let table = [
            ("محمد", &["mohamed", "muhammad", "mohammed"][..]),
            ("حسين", &["hussein", "husayn", "hossain", "hocine"]),
            ("خديجة", &["khadija", "khadidja", "khadijah", "hadija"]),
            ("عثمان", &["othman", "osman", "uthman"]),
            ("يوسف", &["youssef", "yusuf", "yousef"]),
            ("قاسم", &["qasim", "kassem", "gasim", "kacem"]),
            ("رضا", &["reza", "rida", "ridha"]),
            ("جمال", &["jamal", "djamel", "gamal"]),
            ("فاطمة", &["fatima", "fatma", "fatimah"]),
            ("ابراهيم", &["ibrahim", "brahim", "ibraheem"]),
            ("سعيد", &["said", "saeed", "saïd"]),
        ];
        for (arabic, latin) in table {
            for word in latin {
                let s = likeness(&sounds(arabic), &crate::latin::sounds(word), ARABIC);
                assert!(s > 0.8, "{arabic} {word}: {s:.2}");
            }
        }
    }

    #[test]
    fn long_vowels_tell_names_with_the_same_consonants_apart() {
        let s = |arabic: &str, latin: &str| likeness(&sounds(arabic), &crate::latin::sounds(latin), ARABIC);
        assert!(s("محمود", "mahmoud") > s("محمود", "mohamed"));
        assert!(s("محمد", "mohamed") > s("محمد", "mahmoud"));
        assert!(s("حسن", "hassan") > s("حسن", "hussein"));
        assert!(s("حسين", "hussein") > s("حسين", "hassan"));
        assert!(s("سالم", "salem") > s("سليم", "salem"));
        assert!(s("كريمة", "karima") > s("كريم", "karima"));
    }

    #[test]
    fn the_article_goes_and_the_word_stays() {
        assert_eq!(without_article("الهاشمي"), "هاشمي");
        assert_eq!(without_article("الله"), "الله");
        assert_eq!(without_article("علي"), "علي");
    }
}
