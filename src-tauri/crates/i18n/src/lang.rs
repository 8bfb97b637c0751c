//! The languages Flipchart speaks.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A language with a complete catalogue. As data it is its code, `"en"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Lang {
    /// English, the fallback of all others.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Russian.
    Ru,
}

impl Lang {
    /// Every language, in the order a list of them is shown.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Es, Self::Ru];

    /// ISO 639-1 code, lower case.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ru => "ru",
        }
    }

    /// The language of a BCP 47 tag or a POSIX locale: `fr`, `fr-MA`, `FR_ma.UTF-8` are French. `None` for one without a
    /// catalogue.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::parse(tag).ok_or_else(|| UnknownLang(tag.to_string()))
    }
}

/// A tag of a language that has no catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLang(String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no texts in {:?}; there are {}",
            self.0,
            Lang::ALL.map(Lang::code).join(", ")
        )
    }
}

impl std::error::Error for UnknownLang {}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_regional_tag_is_its_language() {
        assert_eq!(Lang::parse("fr-MA"), Some(Lang::Fr));
        assert_eq!(Lang::parse("es_419.UTF-8"), Some(Lang::Es));
        assert_eq!(Lang::parse("RU"), Some(Lang::Ru));
        assert_eq!(Lang::parse("english"), None);
        assert_eq!(Lang::parse("de-CH"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn as_data_it_is_its_code() {
        assert_eq!(serde_json::to_string(&Lang::Es).unwrap(), "\"es\"");
        assert_eq!(serde_json::from_str::<Lang>("\"fr-CA\"").unwrap(), Lang::Fr);
        assert!(serde_json::from_str::<Lang>("\"xx\"").is_err());
    }
}
