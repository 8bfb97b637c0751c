//! One language of a page: each place with the design's own text, its placeholders filled, or the program's.

use flipchart_core::certificates::{AwardScore, Kind, Placeholder, TopicsOn, Values, Wording};
use flipchart_core::people::Sex;
use flipchart_core::{Localized, Result};
use flipchart_i18n::certificate::{self, Facts};
use flipchart_i18n::place::{self, Place};
use flipchart_i18n::{Args, Lang, Texts, fmt, msg, plain};
use flipchart_pdf::documents::certificate::{Back, Words};

use super::script;
use super::words::Telling;

/// One language of a page.
pub(super) struct Column<'a> {
    telling: &'a Telling<'a>,
    tag: &'a str,
    /// The program's own texts, where it speaks the language.
    texts: Option<&'static Texts>,
    title: String,
    dates: String,
}

impl<'a> Column<'a> {
    pub(super) fn new(telling: &'a Telling<'a>, tag: &'a str) -> Self {
        let mut column = Self {
            telling,
            tag,
            texts: Lang::parse(tag).map(Texts::of),
            title: telling.workshop.title_in(tag).to_string(),
            dates: String::new(),
        };
        column.dates = column.days();
        column
    }

    /// The days as a fact: whether in words of the award's own, and the words. A design's words are its look.
    pub(super) fn dated(&self) -> (bool, String) {
        let (start, end) = (self.telling.workshop.start, self.telling.workshop.end);
        match (own(&self.telling.award.dates, self.tag), self.texts) {
            (Some(own), _) => (true, own.to_string()),
            (None, Some(texts)) => (false, plain(&certificate::dates(texts, start, end)).into_owned()),
            (None, None) => (false, String::new()),
        }
    }

    /// The days: as the award has them, as the design has them, as the program writes them.
    fn days(&self) -> String {
        let (start, end) = (self.telling.workshop.start, self.telling.workshop.end);
        let award = own(&self.telling.award.dates, self.tag).map(String::from);
        let own = award.or_else(|| own(&self.telling.design.texts.dates, self.tag).map(unbraced));
        match (own, self.texts) {
            (Some(own), _) => own,
            (None, Some(texts)) => certificate::dates(texts, start, end),
            (None, None) if start == end => start.to_string(),
            (None, None) => format!("{start} – {end}"),
        }
    }

    fn facts(&self) -> Facts<'_> {
        let telling = self.telling;
        Facts {
            kind: telling.kind.code(),
            sex: telling.sex.map(Sex::code),
            workshop_kind: telling.workshop.kind.code(),
            role: telling.role.code(),
            start: telling.workshop.start,
            end: telling.workshop.end,
            minutes: telling.minutes,
            place: self.place(),
            score: telling.score.map(whole_points),
            issued: telling.issued,
            number: telling.number,
        }
    }

    fn place(&self) -> Place<'_> {
        let workshop = self.telling.workshop;
        Place {
            venue: &workshop.venue,
            city: &workshop.city,
            country: workshop.country.as_deref(),
            phrase: own(&workshop.place_phrase, self.tag),
        }
    }

    fn located(&self) -> String {
        match self.texts {
            Some(texts) => place::located_at(texts, &self.place()),
            None => own(&self.telling.workshop.place_phrase, self.tag)
                .unwrap_or(&self.telling.workshop.city)
                .to_string(),
        }
    }

    pub(super) fn named(&self) -> String {
        match self.texts {
            Some(texts) => place::named(texts, &self.place()),
            None => self.located(),
        }
    }

    /// The text of a slot: the design's own with its placeholders filled, else the program's.
    fn said(
        &self,
        field: &str,
        own_text: &Localized,
        program: impl FnOnce(&'static Texts) -> String,
    ) -> Result<String> {
        match (own(own_text, self.tag), self.texts) {
            (Some(text), _) => self.filled(field, text),
            (None, Some(texts)) => Ok(program(texts)),
            (None, None) => Ok(String::new()),
        }
    }

    fn filled(&self, field: &str, text: &str) -> Result<String> {
        let telling = self.telling;
        let marked = |text: &str| match text {
            "" => String::new(),
            text => format!("\u{2068}{text}\u{2069}"),
        };
        let facts = self.facts();
        let with = |program: &dyn Fn(&'static Texts) -> String, otherwise: String| match self.texts {
            Some(texts) => program(texts),
            None => otherwise,
        };
        let hours = telling.minutes.map_or_else(String::new, |minutes| {
            with(&|texts| certificate::duration(texts, minutes), decimal(minutes))
        });
        let score = telling.score.map(whole_points);
        let points = score.map_or_else(String::new, |(points, most)| format!("{points}/{most}"));
        let role = Args::new()
            .with("role", telling.role.code())
            .with("sex", telling.sex.map_or("unknown", Sex::code));
        let wording = Wording::parse(field, text)?;
        let lacks = (hours.is_empty() && wording.uses(Placeholder::Hours))
            || (score.is_none() && wording.uses(Placeholder::Score));
        if lacks {
            return Ok(String::new());
        }
        Ok(wording.fill(&Values {
            name: &marked(telling.name),
            title: &marked(&self.title),
            dates: &marked(&self.dates),
            place: &marked(&self.located()),
            hours: &hours,
            number: telling.number,
            issued: &with(&|texts| fmt::date(texts, facts.issued), facts.issued.to_string()),
            score: &with(&|texts| certificate::score(texts, score), points),
            role: &with(
                &|texts| texts.get("common-role", &role),
                telling.role.code().to_string(),
            ),
            sex: telling.sex,
        }))
    }

    pub(super) fn words(&self) -> Result<Words> {
        let (facts, own_texts) = (self.facts(), &self.telling.design.texts);
        let note = self.said("note", &own_texts.note, |_| String::new())?;
        let supersedes = match (self.telling.supersedes, self.texts) {
            (Some(number), Some(texts)) => certificate::supersedes_line(texts, number),
            (Some(number), None) => format!("← {number}"),
            (None, _) => String::new(),
        };
        Ok(Words {
            language: self.tag.to_string(),
            heading: self.said("heading", &own_texts.heading, |texts| {
                certificate::heading(texts, facts.kind)
            })?,
            intro: self.said("intro", &own_texts.intro, |texts| certificate::intro(texts, &facts))?,
            name: None,
            statement: self.said("statement", &own_texts.statement, |texts| {
                certificate::statement(texts, &facts)
            })?,
            title: self.title.clone(),
            held: self.said("held", &own_texts.held, |texts| {
                certificate::held_on(texts, &facts, &self.dates)
            })?,
            hours: self.said("hours", &own_texts.hours, |texts| certificate::hours(texts, &facts))?,
            topics: self.said("topics", &own_texts.topics, |texts| self.topics(texts))?,
            note: [note, supersedes]
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            number: self.texts.map_or_else(
                || facts.number.to_string(),
                |texts| certificate::number_line(texts, &facts),
            ),
            issued: self.texts.map_or_else(
                || facts.issued.to_string(),
                |texts| certificate::issued_line(texts, &facts),
            ),
        })
    }

    /// The other column: what stands once on the page stays in the first.
    pub(super) fn second(&self) -> Result<Words> {
        let mut words = self.words()?;
        if self.telling.design.topics_on != TopicsOn::Front {
            words.topics.clear();
        }
        words.name = self
            .telling
            .native
            .filter(|native| script::fits(native, self.tag))
            .map(String::from);
        Ok(words)
    }

    fn each_topic(&self) -> impl Iterator<Item = &str> {
        let workshop = self.telling.workshop;
        workshop
            .topics
            .iter()
            .map(|topic| topic.title.get(self.tag, &workshop.languages))
    }

    fn topics(&self, texts: &'static Texts) -> String {
        let topics: Vec<&str> = self.each_topic().collect();
        if topics.is_empty() {
            return String::new();
        }
        msg::documents_certificate_topics(texts, topics.join(&msg::documents_separator(texts)))
    }

    /// The other side of the sheet: a text of the design's own, the topics, or both; nothing to say, no side.
    pub(super) fn back(&self) -> Result<Option<Back>> {
        let texts = &self.telling.design.texts;
        let own_text = self.said("back", &texts.back, |_| String::new())?;
        let mut paragraphs: Vec<String> = own_text.lines().map(str::trim).map(String::from).collect();
        paragraphs.retain(|line| !line.is_empty());
        if self.telling.design.topics_on == TopicsOn::Back {
            paragraphs.extend(self.each_topic().map(String::from));
        }
        if paragraphs.is_empty() {
            return Ok(None);
        }
        Ok(Some(Back {
            heading: self.said("back_heading", &texts.back_heading, certificate::back_heading)?,
            paragraphs,
            language: self.tag.to_string(),
        }))
    }

    /// Which facts that not every paper has are printed.
    pub(super) fn prints(&self, words: &Words, back: Option<&Back>) -> Result<Vec<&'static str>> {
        let own_texts = &self.telling.design.texts;
        let uses = |placeholder: Placeholder| -> Result<bool> {
            for (field, text) in own_texts.places() {
                if let Some(text) = own(text, self.tag)
                    && Wording::parse(field, text)?.uses(placeholder)
                {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        let mut prints = Vec::new();
        if !words.hours.is_empty() || uses(Placeholder::Hours)? {
            prints.push("minutes");
        }
        let scored = matches!(self.telling.kind, Kind::Completion | Kind::Merit);
        if (scored && own(&own_texts.statement, self.tag).is_none()) || uses(Placeholder::Score)? {
            prints.push("score");
        }
        if !words.topics.is_empty() || (back.is_some() && self.telling.design.topics_on == TopicsOn::Back) {
            prints.push("topics");
        }
        let program = own(&own_texts.held, self.tag).is_none();
        if program || uses(Placeholder::Place)? {
            prints.push("phrase");
        }
        if program || uses(Placeholder::Dates)? {
            prints.push("dates");
        }
        Ok(prints)
    }
}

/// The text in that language and in no other: the program's own words are nearer than a stranger's.
fn own<'a>(text: &'a Localized, tag: &str) -> Option<&'a str> {
    let primary = tag.split('-').next().unwrap_or(tag);
    [tag, primary]
        .into_iter()
        .find_map(|tag| text.0.get(tag))
        .map(String::as_str)
        .filter(|text| !text.is_empty())
}

/// A text of a design where no placeholder has a meaning: its braces are those that are written twice.
fn unbraced(text: &str) -> String {
    match Wording::parse("dates", text) {
        Ok(wording) => wording.fill(&Values::default()),
        Err(_) => text.to_string(),
    }
}

/// Points as people count them; hundredths of all points where they are not whole.
fn whole_points(score: AwardScore) -> (u32, u32) {
    if score.points.is_multiple_of(100) && score.most.is_multiple_of(100) {
        (score.points / 100, score.most / 100)
    } else {
        (score.percent(), 100)
    }
}

/// Hours in figures, for languages whose words the program doesn't know.
fn decimal(minutes: u32) -> String {
    let tenths = (minutes + 3) / 6;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}
