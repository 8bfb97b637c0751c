use super::{ParticipationStatus, Role, Sex};
use crate::{Error, Result, geo, text};

/// A field of a participant that can be edited in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ParticipantField {
    /// Full name; required.
    Name,
    /// Honorific or rank.
    Title,
    /// Family name.
    FamilyName,
    /// Given name.
    GivenName,
    /// Patronymic.
    Patronymic,
    /// Name in the own script.
    NativeName,
    /// Called name.
    CalledName,
    /// How the name is said.
    SaidName,
    /// Sex by its code; empty for unknown.
    Sex,
    /// ISO 8601.
    BirthDate,
    /// E-mail address.
    Email,
    /// Telephone.
    Phone,
    /// Organisation.
    Organisation,
    /// Position.
    Position,
    /// Country by code or name.
    Country,
    /// Language tag.
    Language,
    /// Role by its code.
    Role,
    /// Status by its code.
    Status,
    /// Dietary needs.
    Diet,
    /// Name on the certificate; empty to use the name.
    CertificateName,
    /// `true` or `false`.
    Proofed,
}

/// Which table a field lives in, and its column there.
pub(super) enum Home {
    Person(&'static str),
    Participation(&'static str),
}

impl ParticipantField {
    pub(super) fn home(self) -> Home {
        match self {
            Self::Name => Home::Person("name"),
            Self::Title => Home::Person("title"),
            Self::FamilyName => Home::Person("family_name"),
            Self::GivenName => Home::Person("given_name"),
            Self::Patronymic => Home::Person("patronymic"),
            Self::NativeName => Home::Person("native_name"),
            Self::CalledName => Home::Person("called_name"),
            Self::SaidName => Home::Person("said_name"),
            Self::Sex => Home::Person("sex"),
            Self::BirthDate => Home::Person("birth_date"),
            Self::Email => Home::Person("email"),
            Self::Phone => Home::Person("phone"),
            Self::Organisation => Home::Participation("organisation"),
            Self::Position => Home::Participation("job"),
            Self::Country => Home::Participation("country"),
            Self::Language => Home::Participation("language"),
            Self::Role => Home::Participation("role"),
            Self::Status => Home::Participation("status"),
            Self::Diet => Home::Participation("diet"),
            Self::CertificateName => Home::Participation("certificate_name"),
            Self::Proofed => Home::Participation("proofed"),
        }
    }

    /// The value as it is stored; `None` clears.
    pub(super) fn read(self, value: &str) -> Result<Option<rusqlite::types::Value>> {
        let name = serde_json::to_value(self)
            .ok()
            .and_then(|v| v.as_str().map(String::from))
            .unwrap_or_default();
        let line = text::line(&name, value)?;
        let known = |ok: bool| {
            if ok {
                Ok(line.clone())
            } else {
                Err(Error::invalid(&name, "out-of-range", &line))
            }
        };
        if line.is_empty() {
            return match self {
                Self::Name => Err(Error::invalid(&name, "required", "")),
                Self::Role => Ok(Some(Role::default().code().to_string().into())),
                Self::Status => Ok(Some(ParticipationStatus::default().code().to_string().into())),
                Self::Proofed => Ok(Some(0.into())),
                _ => Ok(None),
            };
        }
        let stored = match self {
            Self::Sex => known(Sex::from_code(&line).is_some())?,
            Self::Role => known(Role::from_code(&line).is_some())?,
            Self::Status => known(ParticipationStatus::from_code(&line).is_some())?,
            Self::Proofed => return Ok(Some(i64::from(line == "true").into())),
            Self::Email if !is_email(&line) => return Err(Error::invalid(&name, "not-an-email", &line)),
            Self::BirthDate => line
                .parse::<chrono::NaiveDate>()
                .map(|d| d.to_string())
                .map_err(|_| Error::invalid(&name, "not-a-date", &line))?,
            Self::Country => match geo::by_code(&line).or_else(|| geo::find(&line)) {
                Some(country) => country.code.to_string(),
                None => return Err(Error::invalid(&name, "unknown-country", &line)),
            },
            _ => line,
        };
        Ok(Some(stored.into()))
    }
}

/// Whether a text has the shape of an e-mail address: one @, something before it, a dotted domain after it.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let fine =
        |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '@' | ',' | ';' | '<' | '>' | '(' | ')' | '"');
    !local.is_empty()
        && local.chars().all(fine)
        && domain.chars().all(fine)
        && domain.contains('.')
        && domain.split('.').all(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn addresses_are_told_from_near_misses() {
        for good in ["a@b.example", "zoë.ok@pdd.example", "x+y@a.b.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "iquispe(at)oruro",
            "a@b",
            "a b@c.example",
            "@c.example",
            "a@b@c.example",
            "a@.example",
            "a@b.example,",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
