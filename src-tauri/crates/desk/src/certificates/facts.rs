//! What a number stands for: the facts about person and workshop that are printed. The look of the page is none of them, so
//! that a logo, a design or another version of the program changes nothing that was issued.

use serde_json::{Value, json};

/// How facts are written down since there are several kinds; facts of before have no such mark.
const FORMAT: u32 = 2;

/// Facts that always print.
const ALWAYS: [&str; 9] = [
    "language", "name", "title", "kind", "start", "end", "city", "country", "venue",
];
/// Facts that print on some papers: they count where they were printed.
const SOMETIMES: [&str; 4] = ["phrase", "minutes", "score", "topics"];

/// What one certificate says about somebody.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub language: String,
    pub certifies: &'static str,
    pub name: String,
    pub honorific: Option<String>,
    pub native: Option<String>,
    pub sex: Option<&'static str>,
    /// Whether the words would be others for somebody of another sex.
    pub sexed: bool,
    pub role: &'static str,
    /// Whether the words would be others in the role that was printed.
    pub roled: bool,
    /// When it was, in the language of each column: whether in words of one's own, and the words.
    pub dates: Vec<(bool, String)>,
    pub title: String,
    pub kind: &'static str,
    pub start: String,
    pub end: String,
    pub city: String,
    pub country: Option<String>,
    pub venue: String,
    pub phrase: Option<String>,
    pub minutes: Option<u32>,
    pub score: Option<(u32, u32)>,
    pub topics: Vec<String>,
    pub specimen: bool,
    /// The other column: its language and the title there.
    pub second: Option<(String, String)>,
}

impl Said {
    /// As it is kept in the ledger. `printed` names those of the facts that not every paper has, and `look` is what the page
    /// was like; neither is asked again when facts are compared, but the record is whole.
    pub(super) fn to_json(&self, printed: &[&str], look: Value) -> Value {
        json!({
            "format": FORMAT, "language": self.language, "certifies": self.certifies, "name": self.name,
            "honorific": self.honorific, "native": self.native, "sex": self.sex, "sexed": self.sexed,
            "role": self.role, "dates": self.dates, "title": self.title, "kind": self.kind, "start": self.start,
            "end": self.end, "city": self.city, "country": self.country, "venue": self.venue, "phrase": self.phrase, "minutes": self.minutes,
            "score": self.score, "topics": self.topics, "specimen": self.specimen,
            "second": self.second.as_ref().map(|(language, title)| json!({ "language": language, "title": title })),
            "printed": printed, "look": look,
        })
    }

    /// Whether the days still read as they were printed, in each column. How the program itself writes them does not count,
    /// nor does it where they were not kept.
    fn has_dates(&self, kept: &Value) -> bool {
        let mut columns = kept.as_array().into_iter().flatten().zip(&self.dates);
        columns.all(|(before, (own, text))| (before[0] == false && !own) || before[1] == *text)
    }

    /// Whether a certificate with these facts of the ledger still says what would be said now, in its own language.
    pub(super) fn is_said_by(&self, kept: &Value) -> bool {
        let now = self.to_json(&[], Value::Null);
        let new = kept["format"]
            .as_u64()
            .is_some_and(|format| format >= u64::from(FORMAT));
        let same = |key: &str| kept[key] == now[key];
        let printed = |key: &str| match kept["printed"].as_array() {
            Some(keys) => keys.iter().any(|one| one == key),
            // Before there were several kinds topics always printed, and the others never.
            None => key == "topics",
        };
        let spoken = if new {
            kept["sexed"] == true || self.sexed
        } else {
            self.sexed
        };
        let second = kept["second"].is_null() || same("second");
        ALWAYS.iter().all(|key| same(key))
            && SOMETIMES.iter().all(|key| !printed(key) || same(key))
            && same("honorific")
            && same("native")
            && (!spoken || same("sex"))
            && (!self.roled || kept["role"].is_null() || same("role"))
            && (!printed("dates") || self.has_dates(&kept["dates"]))
            && second
            && (!new || same("certifies"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said() -> Said {
        Said {
            language: "fr".into(),
            certifies: "participation",
            name: "Ana Lavekau".into(),
            sex: Some("female"),
            title: "Mobilité".into(),
            kind: "training",
            minutes: Some(900),
            topics: vec!["Un".into()],
            ..Said::default()
        }
    }

    #[test]
    fn what_was_not_printed_does_not_count() {
        let kept = said().to_json(&["topics"], json!({ "logo": "one" }));
        let mut now = said();
        now.minutes = Some(960);
        assert!(now.is_said_by(&kept), "hours that are on no paper");
        assert!(!now.is_said_by(&said().to_json(&["minutes"], Value::Null)));
        now.topics.clear();
        assert!(!now.is_said_by(&kept), "a topic that was on the paper");
    }

    #[test]
    fn a_sex_that_nobody_hears_in_the_words_does_not_count() {
        let kept = said().to_json(&[], Value::Null);
        let mut now = said();
        now.sex = Some("male");
        assert!(now.is_said_by(&kept));
        now.sexed = true;
        assert!(!now.is_said_by(&kept));
    }

    #[test]
    fn a_role_that_nobody_reads_in_the_words_does_not_count() {
        let mut now = said();
        now.role = "facilitator";
        let kept = now.to_json(&[], Value::Null);
        now.role = "moderator";
        assert!(now.is_said_by(&kept));
        now.roled = true;
        assert!(!now.is_said_by(&kept));
    }

    #[test]
    fn dates_in_words_of_ones_own_count_where_they_were_printed() {
        let by_program = |text: &str| vec![(false, text.to_string())];
        let own = |text: &str| vec![(true, text.to_string())];
        let with = |dates| Said { dates, ..said() };
        let kept = with(by_program("du 3 au 5 mars")).to_json(&["dates"], Value::Null);
        assert!(
            with(by_program("3-5 mars")).is_said_by(&kept),
            "another version of the program"
        );
        assert!(
            with(own("du 3 au 5 mars")).is_said_by(&kept),
            "the same in words of one's own"
        );
        assert!(!with(own("les 3 et 5 mars")).is_said_by(&kept));
        let kept = with(own("les 3 et 5 mars")).to_json(&["dates"], Value::Null);
        assert!(!with(by_program("du 3 au 5 mars")).is_said_by(&kept));
        let kept = with(own("les 3 et 5 mars")).to_json(&[], Value::Null);
        assert!(with(own("le 4 mars")).is_said_by(&kept), "on no paper");
    }

    #[test]
    fn facts_of_before_are_compared_by_what_they_had() {
        let kept = json!({
            "language": "fr", "name": "Ana Lavekau", "sex": "female", "title": "Mobilité", "kind": "training", "start": "",
            "end": "", "city": "", "country": null, "venue": "", "organisations": [["host", "A", "sha"]], "signatories": [],
            "topics": ["Un"], "specimen": false,
        });
        assert!(said().is_said_by(&kept), "whatever logos and signatories are now");
        let mut now = said();
        (now.role, now.roled, now.dates) = ("moderator", true, vec![(true, "le 4 mars".into())]);
        assert!(now.is_said_by(&kept), "what was not kept then");
        now.name = "Anna Lavekau".into();
        assert!(!now.is_said_by(&kept));
    }
}
