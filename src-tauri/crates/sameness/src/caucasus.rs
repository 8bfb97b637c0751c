//! Georgian and Armenian letters into sounds.

fn letter(c: char) -> &'static str {
    match c {
        'ა' | 'ա' => "a",
        'ბ' | 'բ' => "b",
        'გ' | 'գ' => "g",
        'დ' | 'դ' => "d",
        'ე' | 'ե' | 'է' | 'ը' => "e",
        'ვ' | 'վ' => "v",
        'ზ' | 'զ' => "z",
        'თ' | 'ტ' | 'թ' | 'տ' => "t",
        'ი' | 'ի' => "i",
        'კ' | 'ქ' | 'կ' | 'ք' => "k",
        'ლ' | 'լ' => "l",
        'მ' | 'մ' => "m",
        'ნ' | 'ն' => "n",
        'ო' | 'ո' | 'օ' => "o",
        'პ' | 'պ' | 'փ' => "p",
        'ჟ' | 'ჯ' | 'ժ' | 'ջ' => "J",
        'რ' | 'ր' | 'ռ' => "r",
        'ს' | 'ս' => "s",
        'უ' => "u",
        'ფ' => "p",
        'ღ' | 'ղ' => "G",
        'ყ' => "q",
        'შ' | 'շ' => "S",
        'ჩ' | 'ჭ' | 'չ' | 'ճ' => "C",
        'ც' | 'წ' | 'ց' | 'ծ' => "c",
        'ძ' | 'ձ' => "dz",
        'ხ' | 'խ' => "X",
        'ჰ' | 'հ' => "h",
        'յ' => "y",
        'ֆ' => "f",
        'ւ' => "w",
        'և' => "ev",
        _ => "",
    }
}

/// Sounds of a word in small letters.
pub(crate) fn sounds(word: &str) -> Vec<u8> {
    let word = word.replace("ու", "უ");
    word.chars().flat_map(|c| letter(c).bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::sounds;
    use crate::sounds::likeness;

    #[test]
    fn a_name_sounds_as_it_is_romanised() {
        for (word, latin) in [
            ("ბერიძე", "beridze"),
            ("გიორგი", "giorgi"),
            ("ხატია", "khatia"),
            ("ჭავჭავაძე", "chavchavadze"),
            ("հակոբյան", "hakobyan"),
            ("սարգսյան", "sargsyan"),
            ("նունե", "nune"),
        ] {
            let s = likeness(&sounds(word), &crate::latin::sounds(latin), Default::default());
            assert!(s > 0.85, "{word} {latin}: {s:.2}");
        }
    }
}
