//! Languages by the names that stand in headings: `French (fr)`, `Français`, `fr`.

use flipchart_core::text::fold;

use super::notes::Notes;

/// Tag, English name, own name. The English name makes the headings of what is written.
#[rustfmt::skip]
const NAMES: &[(&str, &str, &str)] = &[
    ("en", "English", "English"), ("fr", "French", "Français"), ("es", "Spanish", "Español"), ("ru", "Russian", "Русский"),
    ("ar", "Arabic", "العربية"), ("pt", "Portuguese", "Português"), ("zh", "Chinese", "中文"), ("de", "German", "Deutsch"),
    ("it", "Italian", "Italiano"), ("nl", "Dutch", "Nederlands"), ("pl", "Polish", "Polski"), ("ro", "Romanian", "Română"),
    ("el", "Greek", "Ελληνικά"), ("tr", "Turkish", "Türkçe"), ("uk", "Ukrainian", "Українська"), ("be", "Belarusian", "Беларуская"),
    ("sr", "Serbian", "Српски"), ("hr", "Croatian", "Hrvatski"), ("bs", "Bosnian", "Bosanski"), ("sq", "Albanian", "Shqip"),
    ("mk", "Macedonian", "Македонски"), ("bg", "Bulgarian", "Български"), ("hu", "Hungarian", "Magyar"), ("cs", "Czech", "Čeština"),
    ("sv", "Swedish", "Svenska"), ("no", "Norwegian", "Norsk"), ("da", "Danish", "Dansk"), ("fi", "Finnish", "Suomi"),
    ("kk", "Kazakh", "Қазақша"), ("ky", "Kyrgyz", "Кыргызча"), ("uz", "Uzbek", "Oʻzbekcha"), ("tg", "Tajik", "Тоҷикӣ"),
    ("tk", "Turkmen", "Türkmençe"), ("az", "Azerbaijani", "Azərbaycanca"), ("hy", "Armenian", "Հայերեն"), ("ka", "Georgian", "ქართული"),
    ("mn", "Mongolian", "Монгол"), ("fa", "Persian", "فارسی"), ("prs", "Dari", "دری"), ("ps", "Pashto", "پښتو"),
    ("ku", "Kurdish", "Kurdî"), ("ckb", "Sorani", "سۆرانی"), ("he", "Hebrew", "עברית"), ("ur", "Urdu", "اردو"),
    ("hi", "Hindi", "हिन्दी"), ("bn", "Bengali", "বাংলা"), ("ne", "Nepali", "नेपाली"), ("si", "Sinhala", "සිංහල"),
    ("ta", "Tamil", "தமிழ்"), ("te", "Telugu", "తెలుగు"), ("mr", "Marathi", "मराठी"), ("pa", "Punjabi", "ਪੰਜਾਬੀ"),
    ("my", "Burmese", "မြန်မာ"), ("km", "Khmer", "ខ្មែរ"), ("lo", "Lao", "ລາວ"), ("th", "Thai", "ไทย"),
    ("vi", "Vietnamese", "Tiếng Việt"), ("id", "Indonesian", "Bahasa Indonesia"), ("ms", "Malay", "Bahasa Melayu"), ("tl", "Tagalog", "Tagalog"),
    ("fil", "Filipino", "Filipino"), ("ja", "Japanese", "日本語"), ("ko", "Korean", "한국어"), ("sw", "Swahili", "Kiswahili"),
    ("am", "Amharic", "አማርኛ"), ("ti", "Tigrinya", "ትግርኛ"), ("om", "Oromo", "Afaan Oromoo"), ("so", "Somali", "Soomaali"),
    ("ha", "Hausa", "Hausa"), ("yo", "Yoruba", "Yorùbá"), ("ig", "Igbo", "Igbo"), ("ff", "Fulah", "Fulfulde"),
    ("wo", "Wolof", "Wolof"), ("bm", "Bambara", "Bamanankan"), ("rw", "Kinyarwanda", "Ikinyarwanda"), ("rn", "Kirundi", "Ikirundi"),
    ("ln", "Lingala", "Lingála"), ("lg", "Luganda", "Oluganda"), ("ny", "Chichewa", "Chinyanja"), ("sn", "Shona", "chiShona"),
    ("zu", "Zulu", "isiZulu"), ("xh", "Xhosa", "isiXhosa"), ("af", "Afrikaans", "Afrikaans"), ("mg", "Malagasy", "Malagasy"),
    ("ht", "Haitian Creole", "Kreyòl ayisyen"), ("qu", "Quechua", "Runasimi"), ("ay", "Aymara", "Aymar aru"), ("gn", "Guarani", "Avañe'ẽ"),
    ("sm", "Samoan", "Gagana Samoa"), ("to", "Tongan", "Lea faka-Tonga"), ("fj", "Fijian", "Vosa Vakaviti"), ("bi", "Bislama", "Bislama"),
    ("tpi", "Tok Pisin", "Tok Pisin"), ("tet", "Tetum", "Tetun"),
];

/// The heading of a language: `French (fr)`; a tag without a name here stands for itself.
pub(super) fn heading(tag: &str) -> String {
    match NAMES.iter().find(|(t, ..)| *t == tag) {
        Some((_, name, _)) => format!("{name} ({tag})"),
        None => tag.to_string(),
    }
}

/// The languages of a form, in the order in which they are met.
#[derive(Debug, Default)]
pub(super) struct Languages {
    found: Vec<(String, String)>,
}

impl Languages {
    /// The tag of a language as written; `None` for `default`, which says none.
    pub(super) fn tag_of(&mut self, written: &str, sheet: &str, notes: &mut Notes) -> Option<String> {
        let written = written.trim();
        if written.is_empty() || written.eq_ignore_ascii_case("default") {
            return None;
        }
        if let Some((_, tag)) = self.found.iter().find(|(name, _)| name == written) {
            return Some(tag.clone());
        }
        let tag = match known(written) {
            Some(tag) => tag,
            None => {
                let tag = private(written);
                notes.add(sheet, 1, written, "language-unknown", &tag);
                tag
            }
        };
        self.found.push((written.into(), tag.clone()));
        Some(tag)
    }

    /// The tags, each once.
    pub(super) fn tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for (_, tag) in &self.found {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
        tags
    }
}

fn known(written: &str) -> Option<String> {
    let inside = written.strip_suffix([')', '）']).and_then(|rest| {
        let at = rest.rfind(['(', '（'])?;
        let inside = rest[at..].chars().skip(1).collect::<String>();
        tag(&inside).map(|tag| (rest[..at].trim().to_string(), tag))
    });
    if let Some((_, tag)) = inside {
        return Some(tag);
    }
    named(written).or_else(|| tag(written))
}

fn named(written: &str) -> Option<String> {
    let folded = fold(written);
    let ours = NAMES
        .iter()
        .find(|(_, english, own)| fold(english) == folded || fold(own) == folded)
        .map(|(tag, ..)| *tag);
    let several = written.contains([',', '/', ';', '&']);
    ours.or_else(|| (!several).then(|| crate::list::words::language(written)).flatten())
        .map(str::to_string)
}

/// A well-formed BCP 47 tag in its usual case.
fn tag(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    let sound =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let mut parts = text.split('-');
    let first = parts.next()?.to_ascii_lowercase();
    let private = first == "x";
    let language = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    if !private && !language {
        return None;
    }
    let mut out = match first.as_str() {
        "eng" => "en".to_string(),
        "fra" | "fre" => "fr".into(),
        "spa" => "es".into(),
        "rus" => "ru".into(),
        "ara" => "ar".into(),
        "por" => "pt".into(),
        "zho" | "chi" => "zh".into(),
        _ => first,
    };
    let mut count = 0;
    let mut kept = private;
    for part in parts {
        if !sound(part, 8) {
            return None;
        }
        let lower = part.to_ascii_lowercase();
        let letters = lower.bytes().all(|b| b.is_ascii_alphabetic());
        out.push('-');
        match lower.len() {
            2 if letters && !kept => out.push_str(&lower.to_ascii_uppercase()),
            4 if letters && !kept => {
                out.push_str(&lower[..1].to_ascii_uppercase());
                out.push_str(&lower[1..]);
            }
            _ => out.push_str(&lower),
        }
        kept |= lower.len() == 1;
        count += 1;
    }
    (count < 8 && (!private || count > 0)).then_some(out)
}

/// A tag for a language that nobody here knows: the Latin letters and digits of its name, else a number made of it.
fn private(written: &str) -> String {
    let letters: Vec<u8> = fold(written)
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .take(24)
        .collect();
    let mut out = String::from("x");
    if letters.is_empty() {
        let number = written.bytes().fold(0x811C_9DC5_u32, |sum, byte| {
            (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        return format!("x-{number:08x}");
    }
    for chunk in letters.chunks(8) {
        out.push('-');
        out.extend(chunk.iter().map(|b| char::from(*b)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_any_of_their_names() {
        for (written, tag) in [
            ("French (fr)", "fr"),
            ("Français (fr)", "fr"),
            ("français", "fr"),
            ("FR", "fr"),
            ("English", "en"),
            ("eng", "en"),
            ("Русский", "ru"),
            ("العربية", "ar"),
            ("中文", "zh"),
            ("pt_BR", "pt-BR"),
            ("Chinese (zh-hant)", "zh-Hant"),
            ("sw", "sw"),
            ("x-klingon", "x-klingon"),
            ("Klingon", "x-klingon"),
            ("Língua de sinais", "x-linguade-sinais"),
            ("ꦗꦮ", "x-9ef71a25"),
        ] {
            let found = Languages::default().tag_of(written, "survey", &mut Notes::default());
            if written != "ꦗꦮ" {
                assert_eq!(found.as_deref(), Some(tag), "{written}");
            } else {
                assert_eq!(found.map(|f| f.len()), Some(tag.len()));
            }
        }
    }

    #[test]
    fn a_heading_says_its_language_again() {
        for tag in ["en", "zh-Hant", "x-klingon", "prs", "sw"] {
            let again = Languages::default().tag_of(&heading(tag), "survey", &mut Notes::default());
            assert_eq!(again.as_deref(), Some(tag));
        }
    }
}
