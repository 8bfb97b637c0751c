//! Two records side by side: the sum of what each thing says, as a probability.

use crate::dates::Nearness;
use crate::name::{self, Evidence};
use crate::rarity::Rarity;
use crate::reason::Reason;
use crate::record::{Prepared, Text};
use crate::word::Way;
use crate::{sounds, weights as w};

/// How alike two texts of places or organisations must be to count as one, letter by letter.
const TEXT_ALIKE: f64 = 0.8;

/// The probability that two records are one person, with the reasons, those about the name first. Nothing when
/// neither a part of the names nor mailbox, telephone or date of birth agrees: an organisation, a place or a country
/// alone never makes a pair. `compare(a, b)` and `compare(b, a)` give the same score.
pub fn compare(a: &Prepared, b: &Prepared, rarity: &Rarity) -> Option<(f64, Vec<Reason>)> {
    compare_from(a, b, rarity, 0.0)
}

/// The same, and nothing below the probability `least`.
pub(crate) fn compare_from(a: &Prepared, b: &Prepared, rarity: &Rarity, least: f64) -> Option<(f64, Vec<Reason>)> {
    let mut reasons = Vec::new();
    let named = name::compare(&a.names, &b.names, rarity);
    let contact = contact(a, b, rarity, &mut reasons);
    let birth = birth(a, b, &mut reasons);
    if named.matched == 0 && contact <= 0.0 && birth <= 0.0 {
        return None;
    }
    let family = birth <= 0.0 && (named.matched == 0 || named.bits < 0.0);
    let around = around(
        a,
        b,
        rarity,
        if family { w::PLACES_OF_FAMILY } else { w::PLACES_MOST },
        &mut reasons,
    );
    let unnamed = a.names.is_empty() || b.names.is_empty();
    let called = match (unnamed, named.matched) {
        (true, _) => 0.0,
        (false, 0) => w::NAME_LEAST,
        _ => named.bits.min(w::NAME_SURE - rarity.prior()),
    };
    let around = if named.matched == 0 && birth <= 0.0 {
        around.min(w::AROUND_MOST)
    } else {
        around
    };
    let bits = rarity.prior() + called + contact + birth + around;
    let score = w::probability(bits);
    if score < least {
        return None;
    }
    if !unnamed {
        let mut all = about_name(&named);
        all.append(&mut reasons);
        reasons = all;
    }
    Some((score, reasons))
}

fn about_name(named: &Evidence<'_>) -> Vec<Reason> {
    if named.matched == 0 {
        return vec![Reason::OtherName];
    }
    let mut out = Vec::new();
    match named.way {
        Some(Way::Same) if named.conflicts + named.missing > 0 => {}
        Some(Way::Same) if named.other_order => out.push(Reason::SameNameOtherOrder),
        Some(Way::Same) => out.push(Reason::SameName),
        Some(Way::Script) => out.push(Reason::NameInOtherScript),
        Some(Way::Initial) => out.push(Reason::NameInitial),
        _ => {}
    }
    let spelled = |(one, other): &(&str, &str)| Reason::NameSpelling {
        one: (*one).into(),
        other: (*other).into(),
    };
    out.extend(named.spelled.iter().map(spelled));
    if named.conflicts > 0 {
        out.push(Reason::NamePartDiffers);
    } else if named.missing > 0 {
        out.push(Reason::NamePart);
    }
    if named.conflicts == 0 && named.bits < w::COMMON_NAME {
        out.push(Reason::CommonName);
    }
    out
}

fn contact(a: &Prepared, b: &Prepared, rarity: &Rarity, reasons: &mut Vec<Reason>) -> f64 {
    let mut bits: f64 = 0.0;
    if let (Some(one), Some(other)) = (&a.email, &b.email) {
        let shared = rarity.shared(&one.whole);
        if one.whole == other.whole {
            let office = one.office || shared > 1.0;
            reasons.push(if office { Reason::OfficeEmail } else { Reason::SameEmail });
            bits += if one.office {
                w::EMAIL_OFFICE
            } else {
                (w::EMAIL - w::SHARED * shared).max(w::EMAIL_OFFICE)
            };
        } else if one.user == other.user && one.user.len() >= 6 && !one.office {
            reasons.push(Reason::SameEmailUser);
            bits += w::EMAIL_USER;
        } else {
            reasons.push(Reason::OtherEmail);
            bits += w::EMAIL_OTHER;
        }
    }
    if let (Some(one), Some(other)) = (&a.phone, &b.phone)
        && one == other
    {
        reasons.push(Reason::SamePhone);
        bits += (w::PHONE - w::SHARED * rarity.shared(one)).max(2.0);
    }
    bits
}

fn birth(a: &Prepared, b: &Prepared, reasons: &mut Vec<Reason>) -> f64 {
    let (Some(one), Some(other)) = (&a.birth, &b.birth) else {
        return 0.0;
    };
    let (reason, bits) = match one.nearness(other) {
        Nearness::Same if one.is_new_year() => (Reason::SameBirthDate, w::BIRTH_NEW_YEAR),
        Nearness::Same => (Reason::SameBirthDate, w::BIRTH),
        Nearness::Near => (Reason::BirthDateNear, w::BIRTH_NEAR),
        Nearness::SameYear => (Reason::OtherBirthDate, w::BIRTH_YEAR),
        Nearness::Other => (Reason::OtherBirthDate, w::BIRTH_OTHER),
    };
    reasons.push(reason);
    bits
}

/// Organisation, places, country and sex.
fn around(a: &Prepared, b: &Prepared, rarity: &Rarity, places: f64, reasons: &mut Vec<Reason>) -> f64 {
    let mut bits = 0.0;
    if let Some(found) = texts(
        &a.organisations,
        &b.organisations,
        rarity,
        w::ORGANISATION_M,
        w::ORGANISATION_MOST,
    ) {
        let same = found > 0.0;
        if same {
            reasons.push(Reason::SameOrganisation);
        }
        bits += if same {
            found.min(w::ORGANISATION_MOST)
        } else {
            w::ORGANISATION_OTHER
        };
    }
    if let Some(found) = texts(&a.places, &b.places, rarity, w::PLACE_M, w::PLACE_MOST) {
        if found > 0.0 {
            reasons.push(Reason::SamePlace);
        }
        bits += if found > 0.0 { found.min(places) } else { w::PLACE_OTHER };
    }
    if let (Some(one), Some(other)) = (&a.country, &b.country) {
        if one == other {
            reasons.push(Reason::SameCountry);
            bits += (w::COUNTRY_M / rarity.country_share(one))
                .log2()
                .clamp(0.0, w::COUNTRY_MOST);
        } else {
            reasons.push(Reason::OtherCountry);
            bits += w::COUNTRY_OTHER;
        }
    }
    if let (Some(one), Some(other)) = (&a.sex, &b.sex) {
        if one == other {
            bits += w::SEX;
        } else {
            reasons.push(Reason::OtherSex);
            bits += w::SEX_OTHER;
        }
    }
    bits
}

/// What the texts of both say: the sum over those that agree, each once; nothing when a side has none.
fn texts(a: &[Text], b: &[Text], rarity: &Rarity, m: f64, most: f64) -> Option<f64> {
    if a.is_empty() || b.is_empty() {
        return None;
    }
    let mut sum = 0.0;
    let mut taken = vec![false; b.len()];
    for one in a {
        let found = b
            .iter()
            .enumerate()
            .filter(|(at, _)| !taken[*at])
            .map(|(at, other)| (at, alike(one, other)));
        let Some((at, near)) = found.reduce(|x, y| if y.1 > x.1 { y } else { x }) else {
            break;
        };
        if near < TEXT_ALIKE {
            continue;
        }
        taken[at] = true;
        let share = rarity.text_share(one).max(rarity.text_share(&b[at]));
        let lost = if near < 1.0 { 2.0 } else { 0.0 };
        sum += ((m / share).log2() - lost).clamp(0.1, most);
    }
    Some(sum)
}

/// How alike two texts are letter by letter; short ones and ones with digits only when equal.
fn alike(a: &Text, b: &Text) -> f64 {
    if a.key == b.key {
        return 1.0;
    }
    let (short, long) = (a.plain.len().min(b.plain.len()), a.plain.len().max(b.plain.len()));
    if short < 6 || long - short > long / 5 || long > 60 {
        return 0.0;
    }
    let bytes = |t: &Text| t.plain.bytes().map(|c| c & 127).collect::<Vec<u8>>();
    sounds::edits(&bytes(a), &bytes(b))
}
