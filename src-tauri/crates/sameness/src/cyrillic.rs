//! Cyrillic letters of the languages that write with them, into sounds.

/// What a small letter says; nothing for the signs.
pub(crate) fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'ә' => "0",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' | 'ѓ' => "g",
        'ғ' => "G",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "ye",
        'ё' => "8",
        'ж' | 'җ' | 'ӂ' | 'џ' | 'ҷ' => "J",
        'ђ' => "5",
        'з' => "z",
        'ѕ' => "c",
        'и' | 'і' | 'ї' | 'ы' | 'ӣ' => "i",
        'й' | 'ј' => "y",
        'к' | 'ќ' => "k",
        'қ' => "q",
        'л' => "l",
        'љ' => "ly",
        'м' => "m",
        'н' | 'ң' => "n",
        'њ' => "ny",
        'о' => "o",
        'ө' => "9",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' | 'ӯ' => "u",
        'ў' => "w",
        'ф' => "f",
        'х' => "X",
        'ҳ' | 'һ' => "h",
        'ц' => "c",
        'ч' | 'ћ' => "C",
        'ш' | 'щ' => "S",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

/// Sounds of a word in small letters.
pub(crate) fn sounds(word: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let letters: Vec<char> = word.chars().collect();
    for (at, &c) in letters.iter().enumerate() {
        match c {
            // дж is one sound in names from the Caucasus and Central Asia.
            'д' if letters.get(at + 1) == Some(&'ж') => {}
            'е' if at == 0 => out.extend_from_slice(b"ye"),
            _ => out.extend_from_slice(letter(c).unwrap_or_default().as_bytes()),
        }
    }
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::sounds;
    use crate::sounds::likeness;

    #[test]
    fn a_name_sounds_as_each_system_of_romanisation_spells_it() {
        let table = [
            (
                "щербаков",
                &["shcherbakov", "chtcherbakov", "schtscherbakow", "scherbakoff"][..],
            ),
            ("юлия", &["yuliya", "iuliia", "julija", "youlia", "julia"]),
            ("хабибуллин", &["khabibullin", "habibullin", "chabibullin"]),
            ("жумабаев", &["zhumabayev", "jumabaev", "zhumabaev"]),
            ("сергей", &["sergey", "sergei", "sergej", "serguei"]),
            ("әсел", &["asel", "assel"]),
            ("қайрат", &["kairat", "qairat", "kayrat"]),
            ("фёдор", &["fyodor", "fedor", "fiodor"]),
            ("ђорђевић", &["djordjevic", "5or5eviC"]),
            ("ганболд", &["ganbold"]),
        ];
        for (cyrillic, latin) in table {
            for word in latin {
                let s = likeness(&sounds(cyrillic), &crate::latin::sounds(word), Default::default());
                assert!(s > 0.8, "{cyrillic} {word}: {s:.2}");
            }
        }
    }
}
