//! What a list says about somebody who is known.

use super::report::FieldChange;
use crate::people::{Candidate, Field, Participant, Sex};

/// What the list says beyond what is stored. An empty cell never clears a value.
pub(super) fn changes(known: &Participant, c: &Candidate) -> Vec<FieldChange> {
    let sex = |s: Option<Sex>| s.map(|s| s.code().to_string());
    // An unrecognised country is worth keeping as written where nothing better is known.
    let country = c
        .country
        .clone()
        .or_else(|| c.country_text.clone().filter(|_| known.country.is_none()));
    let pairs: [(Field, Option<String>, Option<String>); 19] = [
        (Field::Name, Some(known.name.clone()), Some(c.name.clone())),
        (Field::Title, known.title.clone(), c.title.clone()),
        (Field::FamilyName, known.family_name.clone(), c.family_name.clone()),
        (Field::GivenName, known.given_name.clone(), c.given_name.clone()),
        (Field::Patronymic, known.patronymic.clone(), c.patronymic.clone()),
        (Field::NativeName, known.native_name.clone(), c.native_name.clone()),
        (Field::Sex, sex(known.sex), sex(c.sex)),
        (Field::BirthDate, known.birth_date.clone(), c.birth_date.clone()),
        (Field::Email, known.email.clone(), c.email.clone()),
        (Field::Phone, known.phone.clone(), c.phone.clone()),
        (Field::Organisation, known.organisation.clone(), c.organisation.clone()),
        (Field::Position, known.position.clone(), c.position.clone()),
        (
            Field::Country,
            known.country.clone().or_else(|| known.country_text.clone()),
            country,
        ),
        (Field::Language, known.language.clone(), c.language.clone()),
        (Field::Diet, known.diet.clone(), c.diet.clone()),
        (Field::CalledName, known.called_name.clone(), c.called_name.clone()),
        (Field::SaidName, known.said_name.clone(), c.said_name.clone()),
        (
            Field::CertificateName,
            known.certificate_name.clone(),
            c.certificate_name.clone(),
        ),
        (
            Field::Role,
            Some(known.role.code().into()),
            c.role.map(|r| r.code().into()),
        ),
    ];
    let mut out: Vec<FieldChange> = pairs
        .into_iter()
        .filter_map(|(field, before, after)| {
            let after = after.filter(|a| !a.is_empty() && before.as_deref() != Some(a))?;
            Some(FieldChange { field, before, after })
        })
        .collect();
    out.extend(c.extra.iter().filter(|e| !e.value.is_empty()).filter_map(|extra| {
        let before = known
            .extra
            .iter()
            .find(|k| k.heading == extra.heading)
            .map(|k| k.value.clone());
        (before.as_deref() != Some(extra.value.as_str())).then(|| FieldChange {
            field: Field::Extra,
            before,
            after: extra.value.clone(),
        })
    }));
    out
}

/// The row without what is to stay as it is stored.
pub(super) fn without(c: &Candidate, keep: &[Field], known: &Participant) -> Candidate {
    let mut out = c.clone();
    for field in keep {
        match field {
            Field::Name => out.name.clone_from(&known.name),
            Field::Title => out.title = None,
            Field::FamilyName => out.family_name = None,
            Field::GivenName => out.given_name = None,
            Field::Patronymic => out.patronymic = None,
            Field::NativeName => out.native_name = None,
            Field::Sex => out.sex = None,
            Field::BirthDate => out.birth_date = None,
            Field::Email => out.email = None,
            Field::Phone => out.phone = None,
            Field::Organisation => out.organisation = None,
            Field::Position => out.position = None,
            Field::Country => (out.country, out.country_text) = (None, None),
            Field::Language => out.language = None,
            Field::Diet => out.diet = None,
            Field::CalledName => out.called_name = None,
            Field::SaidName => out.said_name = None,
            Field::CertificateName => out.certificate_name = None,
            Field::Role => out.role = None,
            Field::Extra => out.extra.clear(),
            Field::Number | Field::Ignore => {}
        }
    }
    out
}
