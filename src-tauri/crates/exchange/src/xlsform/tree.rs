//! Questions in their sections, and sections in theirs.

use std::collections::{BTreeSet, HashMap, HashSet};

use flipchart_core::forms::{Definition, Question, Section};

/// What stands in a section, or at the top.
#[derive(Debug, Clone, Copy)]
pub(super) enum Item<'a> {
    Section(&'a Section),
    /// With its place among all questions.
    Question(&'a Question, usize),
}

/// The sections that hold questions, each where its first question stands. Others are left out: a group without a question
/// is refused by the tools that read forms.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    sections: HashMap<&'a str, &'a Section>,
    children: HashMap<Option<&'a str>, Vec<Item<'a>>>,
    placed: HashSet<&'a str>,
}

impl<'a> Tree<'a> {
    /// Arranges the questions.
    pub(super) fn of(definition: &'a Definition) -> Self {
        let mut sections = HashMap::new();
        for section in &definition.sections {
            sections.entry(section.name.as_str()).or_insert(section);
        }
        let mut tree = Self {
            sections,
            children: HashMap::new(),
            placed: HashSet::new(),
        };
        for (question, at) in definition.questions.iter().zip(0..) {
            let section = tree.section_of(question);
            tree.place(section);
            tree.children
                .entry(section)
                .or_default()
                .push(Item::Question(question, at));
        }
        tree
    }

    /// The section of a question, when there is one of that name.
    pub(super) fn section_of(&self, question: &'a Question) -> Option<&'a str> {
        let name = question.section.as_deref()?;
        self.sections.contains_key(name).then_some(name)
    }

    /// Puts a section into the one around it, that one into its own, and so on. One inside itself goes to the top.
    fn place(&mut self, name: Option<&'a str>) {
        let mut chain = Vec::new();
        let mut met = BTreeSet::new();
        let mut at = name.and_then(|name| self.sections.get(name).copied());
        while let Some(section) = at.filter(|s| !self.placed.contains(s.name.as_str()) && met.insert(s.name.as_str())) {
            at = section
                .parent
                .as_deref()
                .and_then(|name| self.sections.get(name).copied());
            chain.push((section, at.map(|parent| parent.name.as_str())));
        }
        for (section, parent) in chain.into_iter().rev() {
            let parent = parent.filter(|parent| self.placed.contains(parent));
            self.placed.insert(&section.name);
            self.children.entry(parent).or_default().push(Item::Section(section));
        }
    }

    /// Takes what stands in a section, or at the top.
    pub(super) fn take(&mut self, section: Option<&'a str>) -> Vec<Item<'a>> {
        self.children.remove(&section).unwrap_or_default()
    }

    /// Whether a section holds a question.
    pub(super) fn holds(&self, section: &str) -> bool {
        self.placed.contains(section)
    }
}
