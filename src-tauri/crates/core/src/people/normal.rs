//! Names in capitals, written as they are in running text: offered, never forced.

use super::capitals::{is_capitals, is_degree, is_vietnamese_surname};
use super::{Participant, ParticipantField, person, proof, read};
use crate::text::fold;
use crate::{Library, Op, OpOutput, Result};

/// Words that stay small inside a name: Maria de la Cruz, Piet van der Berg, Ahmad bin Abdullah. Others (El, Al, Le,
/// Ben) are written with a capital.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "de", "del", "der", "den", "des", "do", "dos", "da", "das", "van", "von", "ten", "ter", "bin", "bint", "binti", "ibn", "af", "av", "zu",
    "d", "y", "e",
];

/// What follows Mac with a capital; without it "MACHADO" would become "MacHado".
#[rustfmt::skip]
const MAC: &[&str] = &[
    "arthur", "aulay", "bride", "donald", "donnell", "dougall", "farlane", "gregor", "intosh", "intyre", "kay", "kenna", "kenzie", "kinnon", "lean",
    "leod", "millan", "nab", "neil", "pherson", "rae", "tavish",
];

/// `name` in normal case where words of it are in capitals: "EL AMRANI Salma" is "El Amrani Salma". `None` where
/// nothing would change: for names in mixed case, and in scripts without case.
#[must_use]
pub fn normal_case(name: &str) -> Option<String> {
    written(name, false)
}

/// The same for a family name alone, whose particle stays small in front: "DE LA CRUZ" is "de la Cruz".
#[must_use]
pub fn normal_family_name(name: &str) -> Option<String> {
    written(name, true)
}

fn written(name: &str, inside: bool) -> Option<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let eastern = words.iter().any(|word| is_vietnamese_surname(word));
    let turkic = name.contains(['İ', 'Ğ', 'Ə', 'ı', 'ğ', 'ə']);
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let kept = at > 0 && is_degree(&fold(word)) && at + 1 == words.len();
        let whole = is_capitals(word);
        // "DE" in a name that is in capitals here, and "D'" in front of one.
        if kept || !has_capitals(word, whole) {
            out.push((*word).to_string());
        } else if (at > 0 || (inside && words.len() > 1)) && !eastern && is_small(word, &words, at) {
            out.push(lower(word, turkic));
        } else {
            out.push(cased(word, at > 0 || inside, turkic));
        }
    }
    let out = out.join(" ");
    (out != name).then_some(out)
}

/// "la" and "los" are small after "de" only.
fn is_small(word: &str, words: &[&str], at: usize) -> bool {
    let folded = fold(word);
    SMALL.contains(&folded.as_str())
        || (matches!(folded.as_str(), "la" | "las" | "los") && at > 0 && fold(words[at - 1]) == "de")
}

/// Whether a word is in capitals: whole, or a part of it beside one with its own rule ("al-HASHIMI").
fn has_capitals(word: &str, whole: bool) -> bool {
    whole
        || (!word.contains('.')
            && word
                .split(is_joint)
                .any(|part| part.chars().count() > 2 && is_capitals(part)))
}

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '\'' | '’')
}

/// One word: every part between hyphens begins with a capital; after an apostrophe only where a short part stands before
/// it (O'Brien, N'Diaye, Dell'Orto; Tu'ipulotu, Ma'afu).
fn cased(word: &str, inside: bool, turkic: bool) -> String {
    let mut out = String::with_capacity(word.len());
    let mut before: Option<(String, char)> = None;
    let mut rest = word;
    loop {
        let end = rest.find(is_joint).unwrap_or(rest.len());
        let (part, tail) = rest.split_at(end);
        let joint = tail.chars().next();
        let elided = |prefix: &str| {
            let letters = fold(prefix);
            letters.chars().count() == 1 || matches!(letters.as_str(), "dell" | "dall" | "sant" | "nell" | "all")
        };
        let leads = before
            .as_ref()
            .is_none_or(|(prefix, joint)| !matches!(joint, '\'' | '’') || elided(prefix));
        let upper = part.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        if inside && before.is_none() && part == "D" && matches!(joint, Some('\'' | '’')) {
            out.push('d');
        } else if !leads {
            out.push_str(&lower(part, turkic));
        } else if upper || is_capitals(part) {
            out.push_str(&capitalised(part, turkic));
        } else {
            out.push_str(part);
        }
        let Some(joint) = joint else { return out };
        out.push(joint);
        before = Some((part.to_string(), joint));
        rest = &tail[joint.len_utf8()..];
    }
}

fn capitalised(part: &str, turkic: bool) -> String {
    let small = lower(part, turkic);
    if let Some(rest) = small.strip_prefix("mc").filter(|rest| rest.chars().count() > 1) {
        return format!("Mc{}", first_upper(rest, turkic));
    }
    if let Some(rest) = small.strip_prefix("mac").filter(|rest| MAC.contains(rest)) {
        return format!("Mac{}", first_upper(rest, turkic));
    }
    // Dutch: IJ is one letter.
    if let Some(rest) = small.strip_prefix("ij").filter(|_| !turkic && part.starts_with("IJ")) {
        return format!("IJ{rest}");
    }
    first_upper(&small, turkic)
}

fn first_upper(small: &str, turkic: bool) -> String {
    let Some((at, first)) = small
        .char_indices()
        .find(|(_, c)| c.is_alphabetic() && (c.is_lowercase() || c.is_uppercase()))
    else {
        return small.to_string();
    };
    let (before, rest) = (&small[..at], &small[at + first.len_utf8()..]);
    let capital = match first {
        'i' if turkic => "İ".to_string(),
        // Georgian has capitals for whole words only.
        'ა'..='ჿ' => first.to_string(),
        _ => first.to_uppercase().collect(),
    };
    format!("{before}{capital}{rest}")
}

fn lower(text: &str, turkic: bool) -> String {
    let text = text.replace('İ', "i");
    let text = if turkic { text.replace('I', "ı") } else { text };
    text.to_lowercase()
}

/// What is offered for one name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NormalName {
    /// Identity of the participation.
    pub participant: String,
    /// The name as it is written.
    pub name: String,
    /// The name in normal case.
    pub normal: String,
}

/// Names of a workshop that print in capitals and that nobody has confirmed so, in the order of its lists.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn normal_names(library: &Library, workshop: &str) -> Result<Vec<NormalName>> {
    let people = read::participants(library, workshop)?;
    Ok(people.iter().filter(|p| !p.proofed).filter_map(offer).collect())
}

fn offer(person: &Participant) -> Option<NormalName> {
    Some(NormalName {
        participant: person.uid.clone(),
        name: person.certificate_name().to_string(),
        normal: normal_case(person.certificate_name())?,
    })
}

/// Writes names in normal case, in one step: the name in lists with its parts, and the name on the certificate. Returns
/// how many people that changed.
///
/// # Errors
/// `NotFound`, with nothing changed.
pub fn write_normally(library: &mut Library, participations: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::EditParticipant, |tx| {
        let mut count = 0;
        for uid in participations {
            let id = read::participation_id(tx, None, uid)?;
            let bearer: i64 = tx.query_row("SELECT person_id FROM participation WHERE id = ?1", [id], |row| {
                row.get(0)
            })?;
            let (names, certificate): ([Option<String>; 4], Option<String>) = tx.query_row(
                "SELECT p.name, p.family_name, p.given_name, p.patronymic, q.certificate_name
                 FROM participation q JOIN person p ON p.id = q.person_id WHERE q.id = ?1",
                [id],
                |row| Ok(([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?], row.get(4)?)),
            )?;
            let normal = |name: &Option<String>| name.as_deref().and_then(normal_case);
            let fields = [
                ParticipantField::Name,
                ParticipantField::FamilyName,
                ParticipantField::GivenName,
                ParticipantField::Patronymic,
            ];
            let mut changed = false;
            for (field, name) in fields.into_iter().zip(&names) {
                let written = match field {
                    ParticipantField::FamilyName => name.as_deref().and_then(normal_family_name),
                    _ => normal(name),
                };
                if let Some(name) = written {
                    person::store(tx, bearer, field, Some(name.into()))?;
                    changed = true;
                }
            }
            if let Some(name) = normal(&certificate) {
                proof::open_of_participation(tx, id, &Some(name.clone().into()))?;
                tx.execute(
                    "UPDATE participation SET certificate_name = ?2 WHERE id = ?1",
                    (id, name),
                )?;
                changed = true;
            }
            if changed && count == 0 {
                tx.tell("name", names[0].clone().unwrap_or_default());
            }
            count += u32::from(changed);
        }
        tx.tell("count", count);
        Ok(count)
    })
}

#[cfg(test)]
mod tests {
    use super::normal_case;

    #[test]
    fn capitals_become_what_running_text_has() {
        for (name, normal) in [
            ("EL AMRANI Salma", "El Amrani Salma"),
            ("Salma EL AMRANI", "Salma El Amrani"),
            ("MARIA DE LA CRUZ", "Maria de la Cruz"),
            ("DE LA CRUZ Maria", "De la Cruz Maria"),
            ("Piet VAN DER BERG", "Piet van der Berg"),
            ("Ahmad BIN ABDULLAH", "Ahmad bin Abdullah"),
            ("Jean LE GOFF", "Jean Le Goff"),
            ("Françoise D'UNIENVILLE", "Françoise d'Unienville"),
            ("D’UNIENVILLE Françoise", "D’Unienville Françoise"),
            ("SEÁN O'BRIEN", "Seán O'Brien"),
            ("Awa N’DIAYE", "Awa N’Diaye"),
            ("SIONE TU'IPULOTU", "Sione Tu'ipulotu"),
            ("LEOTA-AʻANA Mele", "Leota-Aʻana Mele"),
            ("PAUL MCDONALD", "Paul McDonald"),
            ("Paul McDONALD", "Paul McDonald"),
            ("ANA MACDONALD", "Ana MacDonald"),
            ("ANA MACHADO", "Ana Machado"),
            ("al-HASHIMI Omar", "al-Hashimi Omar"),
            ("Marie-Noëlle RAMGOOLAM-DUVAL", "Marie-Noëlle Ramgoolam-Duval"),
            ("JOHN SMITH III", "John Smith III"),
            ("J. SMITH", "J. Smith"),
            ("ЖАРАТБЕКОВА Әсел", "Жаратбекова Әсел"),
            ("ΠΑΠΑΔΟΠΟΥΛΟΣ Νίκος", "Παπαδοπουλος Νίκος"),
            ("AYŞE IŞIK ÇİÇEK", "Ayşe Işık Çiçek"),
            ("İNCİ YILDIZ", "İnci Yıldız"),
            ("NGUYỄN Văn Đạt", "Nguyễn Văn Đạt"),
            ("NGUYỄN VĂN ĐẠT", "Nguyễn Văn Đạt"),
            ("NGUYEN VAN DO", "Nguyen Van Do"),
            ("IJSBRAND DE WIT", "IJsbrand de Wit"),
        ] {
            assert_eq!(normal_case(name).as_deref(), Some(normal), "{name}");
        }
    }

    #[test]
    fn what_is_in_mixed_case_or_has_none_stays() {
        for name in [
            "Salma El Amrani",
            "Ludwig van Beethoven",
            "Paul McDonald",
            "Leonardo DiCaprio",
            "J.-L. Naupa",
            "A",
            "سلمى العمراني",
            "한지우",
            "たがわ ゆき",
            "",
        ] {
            assert_eq!(normal_case(name), None, "{name}");
        }
    }
}
