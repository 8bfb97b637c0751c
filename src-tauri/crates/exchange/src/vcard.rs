//! People as contact cards: vCard 4.0 (RFC 6350), which telephones and mail programs take.

/// What a card says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// Identity, a UUID: the same person again is no second contact.
    pub uid: String,
    /// Full name.
    pub name: String,
    /// The name in the person's own script.
    pub native: String,
    /// Family name.
    pub family: String,
    /// Given name or names.
    pub given: String,
    /// Patronymic or middle name.
    pub additional: String,
    /// Honorific or rank.
    pub prefix: String,
    /// What the person is called by.
    pub called: String,
    /// Organisation.
    pub organisation: String,
    /// Position.
    pub position: String,
    /// Country by its name.
    pub country: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Language tag.
    pub language: String,
    /// What the cards have in common, such as the title of a workshop.
    pub category: String,
}

/// Longest line in bytes, without its end.
const LINE: usize = 75;

/// All cards in one file: UTF-8, CRLF, lines folded. What is empty is left out.
#[must_use]
pub fn cards_vcf(cards: &[Card]) -> Vec<u8> {
    let mut out = String::new();
    for card in cards {
        write(&mut out, card);
    }
    out.into_bytes()
}

fn write(out: &mut String, card: &Card) {
    let mut line = |name: &str, parts: &[&str], separator: &str| {
        if parts.iter().any(|part| !part.trim().is_empty()) {
            let value: Vec<String> = parts.iter().map(|part| escaped(part)).collect();
            fold(out, &format!("{name}:{}", value.join(separator)));
        }
    };
    line("BEGIN", &["VCARD"], "");
    line("VERSION", &["4.0"], "");
    if !card.uid.is_empty() {
        line("UID", &[&format!("urn:uuid:{}", card.uid)], "");
    }
    line("FN", &[&card.name], "");
    // A second way of writing the same name.
    let native = Some(card.native.as_str()).filter(|native| *native != card.name);
    line("FN;PREF=2", &[native.unwrap_or_default()], "");
    let known = !card.family.is_empty() || !card.given.is_empty();
    let given = if known { &card.given } else { &card.name };
    line("N", &[&card.family, given, &card.additional, &card.prefix, ""], ";");
    let called = Some(card.called.as_str()).filter(|called| *called != card.name);
    line("NICKNAME", &[called.unwrap_or_default()], "");
    line("ORG", &[&card.organisation], "");
    line("TITLE", &[&card.position], "");
    line("EMAIL", &[&card.email], "");
    line("TEL", &[&card.phone], "");
    line("ADR", &["", "", "", "", "", "", &card.country], ";");
    line("LANG", &[&card.language], "");
    line("CATEGORIES", &[&card.category], "");
    line("END", &["VCARD"], "");
}

/// A text as a value: what would end or divide it is masked, line ends are \n, other control characters go.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().replace("\r\n", "\n").chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Breaks a line before it has more than 75 bytes, never within a character; what goes on begins with a space.
fn fold(out: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads cards back: unfolded, each property with its parts.
    fn read(bytes: &[u8]) -> Vec<Vec<(String, Vec<String>)>> {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut cards = Vec::new();
        for line in text.replace("\r\n ", "").split("\r\n").filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').unwrap();
            match (name, value) {
                ("BEGIN", "VCARD") => cards.push(Vec::new()),
                ("END", "VCARD") => {}
                _ => cards.last_mut().unwrap().push((name.to_string(), parts(value))),
            }
        }
        cards
    }

    fn parts(value: &str) -> Vec<String> {
        let mut out = vec![String::new()];
        let mut chars = value.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => out.last_mut().unwrap().push(match chars.next().unwrap() {
                    'n' => '\n',
                    c => c,
                }),
                ';' => out.push(String::new()),
                c => out.last_mut().unwrap().push(c),
            }
        }
        out
    }

    fn get<'a>(card: &'a [(String, Vec<String>)], name: &str) -> &'a [String] {
        let found = card.iter().find(|(n, _)| n == name);
        found.map_or(&[], |(_, parts)| parts)
    }

    #[test]
    fn a_card_comes_back_as_it_was_written() {
        let card = Card {
            uid: "01890000-0000-7000-8000-000000000001".into(),
            name: "Salma El Amrani".into(),
            native: "سلمى العمراني".into(),
            family: "El Amrani".into(),
            given: "Salma".into(),
            prefix: "Dr".into(),
            organisation: "Ministère de l'Intérieur; Agence, Nord \\ Sud\r\nEND:VCARD".into(),
            position: "Chargée de mission auprès de la direction générale des affaires économiques et sociales".into(),
            country: "Maroc".into(),
            email: "salma@interieur.example".into(),
            phone: "+212 5 00 00 00 00".into(),
            ..Card::default()
        };
        let second = Card {
            name: "한지우".into(),
            ..Card::default()
        };
        let bytes = cards_vcf(&[card.clone(), second]);
        assert!(bytes.split(|b| *b == b'\n').all(|line| line.len() <= LINE + 1));
        let back = read(&bytes);
        assert_eq!(back.len(), 2, "no value can end a card");
        let first = &back[0];
        assert_eq!(get(first, "VERSION"), ["4.0"]);
        assert_eq!(get(first, "FN"), ["Salma El Amrani"]);
        assert_eq!(get(first, "FN;PREF=2"), ["سلمى العمراني"]);
        assert_eq!(get(first, "N"), ["El Amrani", "Salma", "", "Dr", ""]);
        assert_eq!(get(first, "ORG"), [card.organisation.replace("\r\n", "\n")]);
        assert_eq!(get(first, "TITLE"), [card.position]);
        assert_eq!(get(first, "ADR").last().unwrap(), "Maroc");
        assert_eq!(get(&back[1], "N"), ["", "한지우", "", "", ""]);
        assert!(get(&back[1], "EMAIL").is_empty(), "what is empty is left out");
    }
}
