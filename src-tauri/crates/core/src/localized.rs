//! Text that can exist in several languages.

use std::collections::BTreeMap;

/// A text by BCP 47 language tag. Stored as a JSON object and merged key by key.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(transparent)]
pub struct Localized(pub BTreeMap<String, String>);

impl Localized {
    /// One text in one language.
    #[must_use]
    pub fn of(language: &str, text: &str) -> Self {
        Self(BTreeMap::from([(language.to_string(), text.to_string())]))
    }

    /// The text for a reader of `wanted`: that language, then each of `others` in order, then English, then any.
    #[must_use]
    pub fn get<'a>(&'a self, wanted: &str, others: &[String]) -> &'a str {
        std::iter::once(wanted)
            .chain(others.iter().map(String::as_str))
            .chain(["en"])
            .find_map(|tag| self.0.get(tag).filter(|t| !t.is_empty()))
            .or_else(|| self.0.values().find(|t| !t.is_empty()))
            .map_or("", String::as_str)
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }

    /// Every text cleaned as one line, empty ones dropped.
    ///
    /// # Errors
    /// As [`crate::text::line`].
    pub fn cleaned(&self, field: &str) -> crate::Result<Self> {
        let mut out = BTreeMap::new();
        for (tag, text) in &self.0 {
            let text = crate::text::lines(field, text)?;
            if !text.is_empty() {
                out.insert(tag.clone(), text);
            }
        }
        Ok(Self(out))
    }

    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_else(|_| "{}".into())
    }

    pub(crate) fn from_json(json: &str) -> Self {
        Self(serde_json::from_str(json).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_nearest_language() {
        let text = Localized(BTreeMap::from([
            ("fr".into(), "Atelier".into()),
            ("en".into(), "Workshop".into()),
        ]));
        assert_eq!(text.get("fr", &[]), "Atelier");
        assert_eq!(text.get("ru", &["fr".into()]), "Atelier");
        assert_eq!(text.get("ru", &[]), "Workshop");
        assert_eq!(Localized::of("es", "Taller").get("ru", &[]), "Taller");
        assert_eq!(Localized::default().get("en", &[]), "");
    }
}
