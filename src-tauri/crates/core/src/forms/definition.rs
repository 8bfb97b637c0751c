//! What can be asked of a definition without answers.

use std::collections::BTreeMap;

use super::{Choice, ChoiceList, Definition, Question, QuestionKind, Section};
use crate::{Localized, Result, text};

impl Definition {
    /// The list a question takes its choices from.
    #[must_use]
    pub fn list_of(&self, question: &Question) -> Option<&ChoiceList> {
        self.list(question.list.as_deref()?)
    }

    /// The list of that name.
    #[must_use]
    pub fn list(&self, name: &str) -> Option<&ChoiceList> {
        self.lists.iter().find(|list| list.name == name)
    }

    /// The section of that name.
    #[must_use]
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// The question of that name.
    #[must_use]
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.name == name)
    }

    /// The questions that are put to people, in order.
    pub fn asked(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.kind.is_asked())
    }

    /// Whether a question has a right answer.
    #[must_use]
    pub fn is_scored(&self, question: &Question) -> bool {
        let marked = |choice: &Choice| choice.correct || choice.points.is_some();
        !question.answer.is_empty()
            || (question.kind.has_choices()
                && self
                    .list_of(question)
                    .is_some_and(|list| list.choices.iter().any(marked)))
    }

    /// Whether an answer is a point on a scale.
    #[must_use]
    pub fn is_rating(&self, question: &Question) -> bool {
        match question.kind {
            QuestionKind::Range => true,
            QuestionKind::SelectOne => self.list_of(question).is_some_and(|list| list.scale),
            _ => false,
        }
    }

    /// The section of a question and those around it, outermost first.
    #[must_use]
    pub fn path(&self, section: Option<&str>) -> Vec<&Section> {
        let mut path = Vec::new();
        let mut at = section.and_then(|name| self.section(name));
        while let Some(section) = at {
            // A section inside itself would never end.
            if path.len() > self.sections.len() {
                break;
            }
            path.insert(0, section);
            at = section.parent.as_deref().and_then(|name| self.section(name));
        }
        path
    }

    /// Every text that is to be translated.
    pub fn texts(&self) -> impl Iterator<Item = &Localized> {
        let own = [&self.title, &self.intro, &self.thanks].into_iter();
        let sections = self.sections.iter().map(|section| &section.label);
        let questions = self
            .questions
            .iter()
            .flat_map(|q| [&q.label, &q.hint, &q.constraint_message]);
        let choices = self.lists.iter().flat_map(|list| &list.choices).map(|c| &c.label);
        own.chain(sections).chain(questions).chain(choices)
    }

    fn texts_mut(&mut self) -> impl Iterator<Item = (&'static str, &mut Localized)> {
        let own = [
            ("title", &mut self.title),
            ("intro", &mut self.intro),
            ("thanks", &mut self.thanks),
        ]
        .into_iter();
        let sections = self.sections.iter_mut().map(|section| ("label", &mut section.label));
        let questions = self.questions.iter_mut().flat_map(|q| {
            [
                ("label", &mut q.label),
                ("hint", &mut q.hint),
                ("constraintMessage", &mut q.constraint_message),
            ]
        });
        let choices = self
            .lists
            .iter_mut()
            .flat_map(|list| &mut list.choices)
            .map(|choice| ("label", &mut choice.label));
        own.chain(sections).chain(questions).chain(choices)
    }

    /// The definition as it is stored: texts clean, white space of names and expressions gone.
    ///
    /// # Errors
    /// `Invalid` as [`text::lines`].
    pub fn cleaned(&self) -> Result<Self> {
        let mut out = self.clone();
        for (field, words) in out.texts_mut() {
            *words = words.cleaned(field)?;
        }
        for section in &mut out.sections {
            section.name = text::line("name", &section.name)?;
            section.relevant = text::line("relevant", &section.relevant)?;
        }
        for question in &mut out.questions {
            question.name = text::line("name", &question.name)?;
            for (field, value) in [
                ("relevant", &mut question.relevant),
                ("constraint", &mut question.constraint),
                ("choiceFilter", &mut question.choice_filter),
                ("answer", &mut question.answer),
                ("module", &mut question.module),
                ("objective", &mut question.objective),
                ("source", &mut question.source),
                ("appearance", &mut question.appearance),
            ] {
                *value = text::line(field, value)?;
            }
        }
        for list in &mut out.lists {
            list.name = text::line("name", &list.name)?;
            for choice in &mut list.choices {
                choice.name = text::line("name", &choice.name)?;
            }
        }
        if out.languages.is_empty() {
            let first = out.texts().flat_map(|text| text.0.keys()).next();
            out.languages = vec![first.cloned().unwrap_or_else(|| "en".into())];
        }
        Ok(out)
    }
}

impl ChoiceList {
    /// The choice of that name.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.name == name)
    }

    /// What a choice counts as on the scale: its name where all names are numbers, else its place from 1; `None` for
    /// one that stands outside the scale or isn't in the list.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<f64> {
        let inside = || self.choices.iter().filter(|choice| !choice.outside);
        let numbers: Option<Vec<f64>> = inside()
            .map(|choice| choice.name.parse().ok().filter(|number: &f64| number.is_finite()))
            .collect();
        let place = inside().position(|choice| choice.name == name)?;
        match numbers {
            Some(numbers) => numbers.get(place).copied(),
            None => Some((place + 1) as f64),
        }
    }
}

/// By language of the form: how many texts that exist in another language are missing in it.
#[must_use]
pub fn missing_texts(definition: &Definition) -> BTreeMap<String, u32> {
    definition
        .languages
        .iter()
        .map(|tag| {
            let missing = definition
                .texts()
                .filter(|text| !text.is_empty() && text.0.get(tag).is_none_or(String::is_empty));
            (tag.clone(), u32::try_from(missing.count()).unwrap_or(u32::MAX))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> ChoiceList {
        ChoiceList {
            choices: names
                .iter()
                .map(|name| Choice {
                    name: (*name).into(),
                    outside: *name == "na",
                    ..Choice::default()
                })
                .collect(),
            ..ChoiceList::default()
        }
    }

    #[test]
    fn a_scale_counts_by_numbers_or_by_place() {
        assert_eq!(list(&["0", "5", "10", "na"]).value("5"), Some(5.0));
        assert_eq!(list(&["low", "high", "na"]).value("high"), Some(2.0));
        assert_eq!(list(&["low", "high", "na"]).value("na"), None);
        assert_eq!(list(&["low"]).value("other"), None);
    }

    #[test]
    fn what_is_missing_is_counted_by_language() {
        let definition = Definition {
            title: Localized([("en".into(), "Test".into()), ("fr".into(), "Test".into())].into()),
            intro: Localized::of("en", "Please answer"),
            languages: vec!["en".into(), "fr".into()],
            ..Definition::default()
        };
        assert_eq!(missing_texts(&definition)["fr"], 1);
        assert_eq!(missing_texts(&definition)["en"], 0);
    }

    #[test]
    fn sections_inside_themselves_end() {
        let inside = |name: &str, parent: &str| Section {
            name: name.into(),
            parent: Some(parent.into()),
            ..Section::default()
        };
        let definition = Definition {
            sections: vec![inside("a", "b"), inside("b", "a")],
            ..Definition::default()
        };
        assert!(definition.path(Some("a")).len() <= 3);
    }
}
