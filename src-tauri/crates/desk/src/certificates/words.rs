//! The words of one certificate: the program's own sentences, or those that the design has in their place, in one language or
//! in two.

use std::borrow::Cow;

use chrono::NaiveDate;
use flipchart_core::certificates::{Award, AwardScore, Design, Kind, Layout, Placeholder, TopicsOn, Values, Wording};
use flipchart_core::people::{Role, Sex};
use flipchart_core::workshops::Workshop;
use flipchart_core::{Localized, Result};
use flipchart_i18n::certificate::{self, Facts};
use flipchart_i18n::place::{self, Place};
use flipchart_i18n::{Args, Lang, Texts, fmt, msg, plain};
use flipchart_pdf::documents::certificate::{Back, Words};

use super::script;

/// What there is to say about one certificate.
pub(super) struct Telling<'a> {
    pub workshop: &'a Workshop,
    pub minutes: Option<u32>,
    pub award: &'a Award,
    pub design: &'a Design,
    pub kind: Kind,
    pub name: &'a str,
    /// The name in the person's own script, for the other column.
    pub native: Option<&'a str>,
    pub sex: Option<Sex>,
    pub role: Role,
    pub score: Option<AwardScore>,
    pub number: &'a str,
    pub issued: NaiveDate,
    pub supersedes: Option<&'a str>,
}

/// All the words of a certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Composed {
    pub main: Words,
    pub second: Option<Words>,
    pub back: Option<Back>,
    /// "Suva, Fiji".
    pub place: String,
    /// When and where, without marks.
    pub description: String,
    /// Whether somebody of another sex would read other words.
    pub sexed: bool,
    /// Which facts that not every paper has are on this one.
    pub prints: Vec<&'static str>,
}

/// The words in `language` and, where the design has one, in its second; those of the other side only `with_back`.
///
/// # Errors
/// `Invalid` for a text of the design that is not understood; the library holds none.
pub(super) fn compose(telling: &Telling, language: &str, with_back: bool) -> Result<Composed> {
    let column = Column::new(telling, language);
    let mut main = column.words()?;
    let neutral = Telling { sex: None, ..*telling };
    let sexed = telling.sex.is_some() && {
        let other = Column::new(&neutral, language).words()?;
        other != main
    };
    let back = if with_back { column.back()? } else { None };
    if telling.design.topics_on != TopicsOn::Front {
        main.topics.clear();
    }
    let second = second_language(telling.award, telling.design, language)
        .map(|tag| Column::new(telling, tag).second())
        .transpose()?;
    Ok(Composed {
        place: plain(&column.named()).into_owned(),
        description: plain(&main.held).into_owned(),
        sexed,
        prints: column.prints(&main, back.as_ref())?,
        main,
        second,
        back,
    })
}

/// The language of the other column, where the page has one.
pub(super) fn second_language<'a>(award: &'a Award, design: &Design, language: &str) -> Option<&'a str> {
    let second = award.second_language.as_deref().filter(|tag| *tag != language);
    second.filter(|_| design.layout == Layout::Bilingual)
}

/// One language of a page.
struct Column<'a> {
    telling: &'a Telling<'a>,
    tag: &'a str,
    /// The program's own texts, where it speaks the language.
    texts: Option<&'static Texts>,
    title: String,
    dates: String,
}

impl<'a> Column<'a> {
    fn new(telling: &'a Telling<'a>, tag: &'a str) -> Self {
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

    fn named(&self) -> String {
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

    fn words(&self) -> Result<Words> {
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
    fn second(&self) -> Result<Words> {
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
    fn back(&self) -> Result<Option<Back>> {
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
    fn prints(&self, words: &Words, back: Option<&Back>) -> Result<Vec<&'static str>> {
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
        if own(&own_texts.held, self.tag).is_none() || uses(Placeholder::Place)? {
            prints.push("phrase");
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

/// The name as it is called inside the file and out of it.
pub(super) fn file_title(lang: Lang, kind: Kind, name: &str) -> String {
    let title = certificate::file_title(Texts::of(lang), kind.code(), name);
    match plain(&title) {
        Cow::Borrowed(title) => title.to_string(),
        Cow::Owned(title) => title,
    }
}
