//! Keys: two records that may be one person share at least one, in whatever script they are written.

use crate::record::Prepared;
use crate::token::{Script, Token, hash};

/// What a key is made of; keys of different kinds never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Words = 1,
    WordAndStart,
    WordAndEnd,
    Whole,
    Mailbox,
    User,
    Phone,
    Birth,
    WordAndText,
    WordAndYear,
    Word,
}

/// No more words of a name make keys.
const MOST_WORDS: usize = 5;

/// All keys of a record, sorted, each once.
pub(crate) fn keys(record: &Prepared) -> Vec<u64> {
    let mut out = Vec::new();
    let texts = || record.organisations.iter().chain(&record.places);
    for name in &record.names {
        let read: Vec<Vec<Vec<u8>>> = name.words.iter().take(MOST_WORDS).map(bones).collect();
        let joined: Vec<Vec<Vec<u8>>> = name.joined.iter().take(MOST_WORDS).map(bones).collect();
        words(&read, &mut out);
        // Two words written as one elsewhere: the rest beside them.
        for (at, both) in joined.iter().enumerate() {
            for (_, other) in read.iter().enumerate().filter(|(i, _)| *i != at && *i != at + 1) {
                pair(both, other, &mut out);
            }
        }
        for bone in read.iter().flatten() {
            out.push(key(Kind::Word, &[bone]));
            if let Some(birth) = &record.birth {
                out.push(key(Kind::WordAndYear, &[bone, &birth.bytes()[..4]]));
            }
            for text in texts() {
                out.push(key(Kind::WordAndText, &[bone, &text.key.to_le_bytes()]));
            }
        }
        let mut plain: Vec<&[u8]> = name.words.iter().map(|w| w.plain.as_bytes()).collect();
        plain.sort_unstable();
        out.push(key(Kind::Whole, &plain));
    }
    if let Some(email) = &record.email {
        out.push(key(Kind::Mailbox, &[email.whole.as_bytes()]));
        if !email.office && email.user.len() >= 6 {
            out.push(key(Kind::User, &[email.user.as_bytes()]));
        }
    }
    if let Some(phone) = &record.phone {
        out.push(key(Kind::Phone, &[phone.as_bytes()]));
    }
    if let Some(birth) = &record.birth {
        out.push(key(Kind::Birth, &[birth.bytes()]));
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Each two words in any order, and each word with the beginning and the end of another, for slips in that one.
fn words(read: &[Vec<Vec<u8>>], out: &mut Vec<u64>) {
    for (i, one) in read.iter().enumerate() {
        for (j, other) in read.iter().enumerate() {
            if i < j {
                pair(one, other, out);
            }
            if i != j {
                for (x, y) in one.iter().flat_map(|x| other.iter().map(move |y| (x, y))) {
                    out.push(key(Kind::WordAndStart, &[x, &y[..y.len().min(2)]]));
                    out.push(key(Kind::WordAndEnd, &[x, &y[y.len().saturating_sub(2)..]]));
                }
            }
        }
    }
}

fn pair(one: &[Vec<u8>], other: &[Vec<u8>], out: &mut Vec<u64>) {
    for (x, y) in one.iter().flat_map(|x| other.iter().map(move |y| (x, y))) {
        out.push(key(Kind::Words, &[x.min(y), x.max(y)]));
    }
}

fn key(kind: Kind, parts: &[&[u8]]) -> u64 {
    let mut bytes = vec![kind as u8];
    for part in parts {
        bytes.extend_from_slice(part);
        bytes.push(0);
    }
    hash(&bytes)
}

/// The consonants of a word by class, so coarse that every script and spelling comes to the same; a second reading
/// where a letter can mean two things ("ch", "w", dh).
pub(crate) fn bones(word: &Token) -> Vec<Vec<u8>> {
    if word.script == Script::Other {
        return vec![word.plain.as_bytes().to_vec()];
    }
    let one = read(word, 0);
    let two = read(word, 1);
    if one == two { vec![one] } else { vec![one, two] }
}

fn read(word: &Token, way: usize) -> Vec<u8> {
    let korean = word
        .korean
        .as_deref()
        .map(|parts| parts.iter().filter_map(korean).collect::<Vec<u8>>());
    if let Some(bones) = korean.filter(|b| !b.is_empty()) {
        return bones;
    }
    let mut out: Vec<u8> = Vec::new();
    let end = word.sounds.len();
    for (at, &sound) in word.sounds.iter().enumerate() {
        let two = match sound {
            b'b' | b'p' | b'4' => [b'P'; 2],
            b'6' | b'7' => [b'P', b'F'],
            b'v' | b'f' => [b'F'; 2],
            b'w' | b'W' if at == 0 || at + 1 == end => [b'F', 0],
            b'd' | b't' | b'3' | b'T' => [b'T'; 2],
            b'D' => [b'T', b'S'],
            b'z' | b's' | b'c' | b'S' | b'C' => [b'S'; 2],
            b'J' => [b'S', b'K'],
            b'5' => [b'S', b'T'],
            b'1' | b'j' => [b'S', 0],
            b'k' | b'q' | b'g' | b'G' | b'2' => [b'K'; 2],
            b'l' | b'r' | b'm' | b'n' => [sound.to_ascii_uppercase(); 2],
            _ => [0; 2],
        };
        if two[way] != 0 && out.last() != Some(&two[way]) {
            out.push(two[way]);
        }
    }
    if out.is_empty() {
        out.push(b'*');
    }
    out
}

/// The consonants of a word as a set of classes, without those that spelling or script leave in doubt.
pub(crate) fn consonants(word: &Token) -> u16 {
    if matches!(word.script, Script::Other | Script::Hangul) {
        return 0;
    }
    word.sounds.iter().fold(0x8000, |set, sound| {
        set | match sound {
            b'p' | b'b' => 1,
            b'f' => 2,
            b't' | b'd' => 4,
            b'S' | b's' => 8,
            b'k' => 16,
            b'l' => 32,
            b'r' => 64,
            b'm' => 128,
            b'n' => 256,
            _ => 0,
        }
    })
}

fn korean(part: &crate::hangul::Part) -> Option<u8> {
    match part {
        crate::hangul::Part::Consonant(b'J' | b'S') => Some(b'S'),
        crate::hangul::Part::Consonant(b'H') => None,
        crate::hangul::Part::Consonant(other) => Some(*other),
        crate::hangul::Part::Vowels(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::keys;
    use crate::{Prepared, Record};

    fn meet(a: &str, b: &str) -> bool {
        let of = |name: &str| {
            keys(&Prepared::new(&Record {
                name: name.into(),
                ..Record::default()
            }))
        };
        let (a, b) = (of(a), of(b));
        a.iter().any(|k| b.binary_search(k).is_ok())
    }

    #[test]
    fn the_same_name_meets_itself_in_other_scripts_and_orders() {
        for (a, b) in [
            ("Щербаков Юрий", "Iouri Chtcherbakov"),
            ("محمد الحسيني", "Muhammad al-Husayni"),
            ("김지원", "Ji-Won Kim"),
            ("박민수", "Park Min Soo"),
            ("Παπαδόπουλος Γεώργιος", "Georgios Papadopoulos"),
            ("Đặng Thị Hoà", "Dang Thi Hoa"),
            ("Gunther Mueller", "Müller Günther"),
        ] {
            assert!(meet(a, b), "{a} {b}");
        }
        assert!(!meet("Amadou Diallo", "Ingrid Svensson"));
    }
}
