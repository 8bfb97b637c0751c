//! How a certificate looks and what it says beside what the program writes by itself.

pub use CertificateDesign as Design;
pub use CertificateTexts as Texts;

use super::Wording;
use crate::workshops::codes;
use crate::{Error, Localized, Result, text};

codes! {
    /// The arrangement of a page: one of the six built-in templates.
    Layout {
        /// With a border, the heading in the middle.
        Formal = "formal",
        /// Modern, set to the side.
        Modern = "modern",
        /// Two columns in two languages.
        Bilingual = "bilingual",
        /// With a row of logos.
        Logos = "logos",
        /// Upright.
        Portrait = "portrait",
        /// For paper that is printed already.
        Plain = "plain",
    } default Formal
}

codes! {
    /// A bundled typeface; every name falls back to one that has its script.
    Face {
        /// With serifs.
        Serif = "serif",
        /// Without.
        Sans = "sans",
        /// For large lines.
        Display = "display",
    } default Serif
}

codes! {
    /// Where the topics of the workshop print.
    TopicsOn {
        /// Below the words.
        Front = "front",
        /// On the other side of the sheet.
        Back = "back",
        /// Nowhere.
        Nowhere = "nowhere",
    } default Front
}

/// Texts that take the place of those the program writes, by language: any BCP 47 tag. Empty ones leave the program its
/// own. Each is a [`Wording`].
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct CertificateTexts {
    /// The large line: "Certificate of participation".
    pub heading: Localized,
    /// What leads to the name: "This is to certify that".
    pub intro: Localized,
    /// What the person did.
    pub statement: Localized,
    /// When and where.
    pub held: Localized,
    /// How long.
    pub hours: Localized,
    /// What it was about.
    pub topics: Localized,
    /// A line below.
    pub note: Localized,
    /// Heading of the back page.
    pub back_heading: Localized,
    /// The back page; without a text, and without topics there, it has none.
    pub back: Localized,
    /// The dates, for languages in which the program does not write them.
    pub dates: Localized,
}

impl CertificateTexts {
    /// Each text by the name of its place.
    #[must_use]
    pub fn places(&self) -> [(&'static str, &Localized); 10] {
        [
            ("heading", &self.heading),
            ("intro", &self.intro),
            ("statement", &self.statement),
            ("held", &self.held),
            ("hours", &self.hours),
            ("topics", &self.topics),
            ("note", &self.note),
            ("back_heading", &self.back_heading),
            ("back", &self.back),
            ("dates", &self.dates),
        ]
    }

    fn places_mut(&mut self) -> [(&'static str, &mut Localized); 10] {
        [
            ("heading", &mut self.heading),
            ("intro", &mut self.intro),
            ("statement", &mut self.statement),
            ("held", &mut self.held),
            ("hours", &mut self.hours),
            ("topics", &mut self.topics),
            ("note", &mut self.note),
            ("back_heading", &mut self.back_heading),
            ("back", &mut self.back),
            ("dates", &mut self.dates),
        ]
    }
}

/// How a certificate looks. `None` leaves the layout its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct CertificateDesign {
    /// The arrangement.
    pub layout: Layout,
    /// Colour of ornaments, `#rrggbb`.
    pub accent: Option<String>,
    /// Colour of the text, `#rrggbb`.
    pub ink: Option<String>,
    /// Typeface of the heading.
    pub heading_face: Option<Face>,
    /// Typeface of the name.
    pub name_face: Option<Face>,
    /// Typeface of everything else.
    pub text_face: Option<Face>,
    /// SHA-256 of a picture behind the page.
    pub background: Option<String>,
    /// SHA-256 of a picture of a seal.
    pub seal: Option<String>,
    /// Tenths of a millimetre that everything is shifted to the right, for pre-printed paper.
    pub offset_x: i32,
    /// Tenths of a millimetre that everything is shifted down.
    pub offset_y: i32,
    /// A line and free space for ink and stamp beside the signature's picture.
    pub signature_space: bool,
    /// Whether logos print.
    pub logos: bool,
    /// Whether the printer's crop marks print.
    pub crop_marks: bool,
    /// Where the topics of the workshop print.
    pub topics_on: TopicsOn,
    /// Language of a second column: any; of some layouts only.
    pub second_language: Option<String>,
    /// Texts of one's own.
    pub texts: CertificateTexts,
}

impl CertificateDesign {
    /// The built-in one of a layout.
    #[must_use]
    pub fn built_in(layout: Layout) -> Self {
        Self {
            layout,
            signature_space: true,
            logos: layout != Layout::Plain,
            ..Self::default()
        }
    }

    /// The same, cleaned; what it says is understood.
    ///
    /// # Errors
    /// `Invalid` naming the field: a colour that is none, a shift off the page, a text with a placeholder that nobody
    /// knows.
    pub fn cleaned(mut self) -> Result<Self> {
        self.accent = colour("accent", self.accent.as_deref())?;
        self.ink = colour("ink", self.ink.as_deref())?;
        for (field, offset) in [("offset_x", self.offset_x), ("offset_y", self.offset_y)] {
            if offset.abs() > 2000 {
                return Err(Error::invalid(field, "out-of-range", offset.to_string()));
            }
        }
        self.background = self.background.filter(|sha| !sha.is_empty());
        self.seal = self.seal.filter(|sha| !sha.is_empty());
        self.second_language = match self.second_language.as_deref().map(text::clean) {
            Some(tag) if !tag.is_empty() => crate::workshops::languages(&[tag])?.pop(),
            _ => None,
        };
        for (field, said) in self.texts.places_mut() {
            *said = said.cleaned(field)?;
            for text in said.0.values() {
                Wording::parse(field, text)?;
            }
        }
        Ok(self)
    }

    /// The SHA-256 of its pictures.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        [&self.background, &self.seal].into_iter().flatten().map(String::as_str)
    }
}

fn colour(field: &str, given: Option<&str>) -> Result<Option<String>> {
    let Some(given) = given.map(str::trim).filter(|given| !given.is_empty()) else {
        return Ok(None);
    };
    let digits = given.strip_prefix('#').unwrap_or(given);
    if digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()) {
        Ok(Some(format!("#{}", digits.to_ascii_lowercase())))
    } else {
        Err(Error::invalid(field, "not-a-colour", given))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_design_with_what_nobody_can_print_is_refused_by_its_field() {
        let refused = |change: fn(&mut Design)| {
            let mut design = Design::built_in(Layout::Formal);
            change(&mut design);
            let params = design.cleaned().unwrap_err().params();
            (
                params["field"].clone(),
                params["reason"].clone(),
                params["value"].clone(),
            )
        };
        let told = |field: &str, reason: &str, value: &str| (field.to_string(), reason.to_string(), value.to_string());
        assert_eq!(
            refused(|d| d.accent = Some("#12345g".into())),
            told("accent", "not-a-colour", "#12345g")
        );
        assert_eq!(
            refused(|d| d.offset_y = -2001),
            told("offset_y", "out-of-range", "-2001")
        );
        assert_eq!(
            refused(|d| d.texts.note = Localized::of("ms", "Untuk {nama}")),
            told("note", "unknown-placeholder", "{nama}")
        );
    }

    #[test]
    fn colours_are_kept_in_one_way_of_writing() {
        let design = Design {
            accent: Some(" 00A5B5 ".into()),
            ink: Some(String::new()),
            ..Design::default()
        };
        let design = design.cleaned().unwrap();
        assert_eq!((design.accent.as_deref(), design.ink), (Some("#00a5b5"), None));
    }
}
