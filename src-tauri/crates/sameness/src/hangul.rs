//! Hangul, and the many ways in which Korean names are written in Latin letters (Revised Romanisation,
//! McCune–Reischauer, and what families are used to). Both are read into the same parts: a consonant class, or the
//! set of vowels that a spelling can mean ("u" is ㅓ, ㅜ or ㅡ).

/// A consonant class, or a set of vowels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Consonant(u8),
    Vowels(u16),
}

const A: u16 = 1;
const EO: u16 = 1 << 1;
const O: u16 = 1 << 2;
const U: u16 = 1 << 3;
const EU: u16 = 1 << 4;
const I: u16 = 1 << 5;
const E: u16 = 1 << 6;
const YA: u16 = 1 << 7;
const YEO: u16 = 1 << 8;
const YO: u16 = 1 << 9;
const YU: u16 = 1 << 10;
const WA: u16 = 1 << 11;
const WO: u16 = 1 << 12;
const WI: u16 = 1 << 13;
const WE: u16 = 1 << 14;

/// Initial consonants in the order of Unicode; a space is none.
const INITIALS: &[u8; 19] = b"KKNTTLMPPSS JJJKTPH";
/// Vowels in the order of Unicode.
const VOWELS: [u16; 21] = [
    A,
    E,
    YA,
    E,
    EO,
    E,
    YEO,
    E,
    O,
    WA,
    WE,
    WE,
    YO,
    U,
    WO,
    WE,
    WI,
    YU,
    EU,
    WI | I,
    I,
];
/// Final consonants in the order of Unicode; `O` is ng.
const FINALS: &[u8; 28] = b" KKKNNNTLKMLLLPLMPPTTOTTKTPT";

/// How vowels are spelled; longer spellings first.
const SPELLED: &[(&str, u16)] = &[
    ("yeo", YEO),
    ("you", YEO | YU | YO),
    ("yoo", YU),
    ("yae", E),
    ("weo", WO),
    ("woo", U),
    ("wae", WE),
    ("eui", WI | I),
    ("yu", YU | YEO),
    ("yo", YO | YEO),
    ("ya", YA),
    ("ye", E | YEO),
    ("yi", I | WI),
    ("wo", WO),
    ("wa", WA),
    ("we", WE),
    ("wi", WI),
    ("ui", WI),
    ("oe", WE),
    ("oi", WE),
    ("oo", U),
    ("ou", U | EO),
    ("eo", EO),
    ("eu", EU),
    ("ee", I),
    ("ae", E),
    ("ai", E),
    ("a", A),
    ("e", E),
    ("o", O | EO),
    ("u", U | EU | EO),
    ("i", I),
    ("y", I),
];

/// Family names whose usual spelling follows no system, as Revised Romanisation has them.
const FAMILIES: &[(&str, &str)] = &[
    ("lee", "i"),
    ("rhee", "i"),
    ("yi", "i"),
    ("ri", "i"),
    ("li", "i"),
    ("park", "bak"),
    ("oh", "o"),
    ("ahn", "an"),
    ("suh", "seo"),
    ("hur", "heo"),
    ("huh", "heo"),
    ("roh", "no"),
    ("noh", "no"),
    ("rim", "im"),
    ("lim", "im"),
    ("yim", "im"),
    ("ryu", "yu"),
    ("ryoo", "yu"),
    ("koh", "go"),
    ("goh", "go"),
    ("sohn", "son"),
    ("byun", "byeon"),
    ("paik", "baek"),
    ("joh", "jo"),
    ("ra", "na"),
    ("ryang", "yang"),
    ("yum", "yeom"),
    ("hahn", "han"),
    ("kook", "guk"),
];

/// Family names spelled by a system; with [`FAMILIES`] what marks a name as Korean.
const REGULAR: &[&str] = &[
    "kim", "gim", "pak", "bak", "choi", "choe", "jung", "jeong", "chung", "kang", "gang", "cho", "jo", "yoon", "yun",
    "jang", "chang", "im", "han", "shin", "sin", "seo", "so", "kwon", "gwon", "hwang", "an", "song", "yoo", "yu",
    "hong", "jeon", "jun", "chun", "ko", "go", "moon", "mun", "yang", "son", "bae", "pae", "baek", "baik", "heo",
    "nam", "shim", "sim", "no", "ha", "kwak", "gwak", "sung", "seong", "cha", "joo", "ju", "woo", "koo", "gu", "ku",
    "min", "na", "jin", "ji", "um", "eom", "won", "cheon", "bang", "kong", "gong", "hyun", "hyeon", "ham", "yeom",
    "yeo", "chu", "choo", "do", "seok", "suk", "sun", "seon", "seol", "ma", "gil", "kil", "yeon", "pyo", "myung", "ki",
    "ban", "wang", "keum", "geum", "maeng", "tak", "eun", "byeon", "i", "namgung", "hwangbo", "jegal", "sagong",
];

/// Family names of two syllables.
const DOUBLE: &[&str] = &["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"];

pub(crate) fn is_hangul(c: char) -> bool {
    ('\u{AC00}'..='\u{D7A3}').contains(&c)
}

/// A whole name without spaces as family and given name; nothing when it isn't one.
pub(crate) fn split(name: &str) -> Option<(&str, &str)> {
    let count = name.chars().count();
    if !(2..=5).contains(&count) || !name.chars().all(is_hangul) {
        return None;
    }
    let double = count > 2 && DOUBLE.iter().any(|d| name.starts_with(d));
    Some(name.split_at(if double { 6 } else { 3 }))
}

/// Parts of a word in Hangul. A family name in its northern form (리, 림, 로) is read as in the South.
pub(crate) fn parts(word: &str) -> Option<Vec<Part>> {
    let mut out = Vec::new();
    let southern = match word {
        "리" => "이",
        "림" => "임",
        "로" => "노",
        "류" => "유",
        "라" => "나",
        "량" => "양",
        other => other,
    };
    for c in southern.chars() {
        if !is_hangul(c) {
            return None;
        }
        let at = (c as usize) - 0xAC00;
        push(&mut out, INITIALS[at / 588]);
        out.push(Part::Vowels(VOWELS[at % 588 / 28]));
        push(&mut out, FINALS[at % 28]);
    }
    (!out.is_empty()).then_some(out)
}

fn push(out: &mut Vec<Part>, consonant: u8) {
    match consonant {
        b' ' => {}
        // "ng" can't be told from "n" before "g" without the borders of syllables.
        b'O' => out.extend([Part::Consonant(b'N'), Part::Consonant(b'K')]),
        other => out.push(Part::Consonant(other)),
    }
}

/// Parts of a word in small bare Latin letters, if it can be Korean.
pub(crate) fn parts_of_latin(word: &str) -> Option<Vec<Part>> {
    if word.len() > 16 {
        return None;
    }
    let word = FAMILIES
        .iter()
        .find(|(usual, _)| *usual == word)
        .map_or(word, |(_, rr)| rr);
    let mut out = Vec::new();
    let (mut rest, mut cluster, mut vowels) = (word, 0, 0);
    while !rest.is_empty() {
        if let Some((spelling, set)) = SPELLED.iter().find(|(s, _)| rest.starts_with(s)) {
            out.push(Part::Vowels(*set));
            rest = &rest[spelling.len()..];
            // "ah", "oh" at the end of a syllable only show that the vowel is long.
            if rest == "h" {
                rest = "";
            }
            cluster = 0;
            vowels += 1;
            continue;
        }
        let (length, class) = consonant(rest)?;
        push(&mut out, class);
        rest = &rest[length..];
        cluster += 1;
        if cluster > 2 || (cluster > 1 && (vowels == 0 || rest.is_empty())) {
            return None;
        }
    }
    (1..=3).contains(&vowels).then_some(out)
}

fn consonant(rest: &str) -> Option<(usize, u8)> {
    for (spelling, class) in [
        ("ng", b'O'),
        ("kk", b'K'),
        ("gg", b'K'),
        ("tt", b'T'),
        ("ss", b'S'),
        ("sh", b'S'),
        ("ch", b'J'),
        ("jj", b'J'),
        ("pp", b'P'),
        ("ll", b'L'),
    ] {
        if rest.starts_with(spelling) {
            return Some((spelling.len(), class));
        }
    }
    let class = match rest.as_bytes().first()? {
        b'k' | b'g' => b'K',
        b'n' => b'N',
        b't' | b'd' => b'T',
        b'r' | b'l' => b'L',
        b'm' => b'M',
        b'p' | b'b' => b'P',
        b's' => b'S',
        b'j' => b'J',
        b'h' => b'H',
        _ => return None,
    };
    Some((1, class))
}

/// Whether a word in Latin letters is a Korean family name.
pub(crate) fn is_family(word: &str) -> bool {
    REGULAR.contains(&word) || FAMILIES.iter().any(|(usual, _)| *usual == word)
}

/// Whether a word can be one syllable.
pub(crate) fn is_syllable(word: &str) -> bool {
    word.len() <= 6
        && parts_of_latin(word).is_some_and(|p| p.iter().filter(|p| matches!(p, Part::Vowels(_))).count() == 1)
}

/// Whether two words can be the same one.
pub(crate) fn same(a: &[Part], b: &[Part]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Part::Consonant(x), Part::Consonant(y)) => x == y,
            (Part::Vowels(x), Part::Vowels(y)) => x & y != 0,
            _ => false,
        })
}

/// Sounds for keys: consonants only matter there.
pub(crate) fn sounds(word: &str) -> Vec<u8> {
    let parts = parts(word).unwrap_or_default();
    parts.iter().map(sound).collect()
}

fn sound(part: &Part) -> u8 {
    match part {
        Part::Consonant(b'K') => b'2',
        Part::Consonant(b'T') => b'3',
        Part::Consonant(b'P') => b'4',
        Part::Consonant(b'J') => b'C',
        Part::Consonant(other) => other.to_ascii_lowercase(),
        Part::Vowels(set) => match *set {
            A | YA | WA => b'a',
            EO | O | YEO | YO | WO => b'o',
            U | YU | EU => b'u',
            E | WE => b'e',
            _ => b'i',
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{parts, parts_of_latin, same, split};

    #[test]
    fn a_name_is_the_same_in_every_usual_spelling() {
        let table = [
            ("김", &["kim", "gim"][..]),
            ("이", &["lee", "yi", "i", "rhee"]),
            ("박", &["park", "pak", "bak"]),
            ("최", &["choi", "choe"]),
            ("정", &["jung", "jeong", "chung"]),
            ("지원", &["jiwon", "jiweon"]),
            ("승현", &["seunghyun", "seunghyeon", "sunghyun"]),
            ("은경", &["eungyeong", "eunkyung"]),
            ("영희", &["younghee", "yeonghui"]),
            ("준호", &["junho", "joonho"]),
        ];
        for (hangul, latin) in table {
            for word in latin {
                let (a, b) = (parts(hangul).unwrap(), parts_of_latin(word).unwrap());
                assert!(same(&a, &b), "{hangul} {word}: {a:?} {b:?}");
            }
        }
        assert!(!same(&parts("지원").unwrap(), &parts_of_latin("jiwoo").unwrap()));
        assert!(!same(
            &parts("민지").unwrap(),
            &parts_of_latin("minji")
                .map(|mut p| {
                    p.pop();
                    p
                })
                .unwrap()
        ));
    }

    #[test]
    fn a_name_without_spaces_is_split() {
        assert_eq!(split("김지원"), Some(("김", "지원")));
        assert_eq!(split("남궁민수"), Some(("남궁", "민수")));
        assert_eq!(split("김"), None);
        assert_eq!(split("Kim"), None);
    }

    #[test]
    fn what_is_not_korean_is_not_read_as_korean() {
        for word in ["svensson", "schmidt", "fatima zahra", "xavier", ""] {
            assert!(parts_of_latin(word).is_none(), "{word}");
        }
    }
}
