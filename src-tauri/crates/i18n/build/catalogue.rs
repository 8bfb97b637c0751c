//! The messages of one language, read from its folder of `.ftl` files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// The languages with a folder under `assets/locales`; the first one is the contract for the others.
pub const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

/// One message as its file has it.
pub struct Message {
    /// The file it stands in.
    pub file: PathBuf,
    /// Its source, `id = text`, normalised.
    pub source: String,
    uses: Vec<Use>,
}

enum Use {
    Variable(String),
    Message(String),
}

/// All messages of one language, by id.
pub struct Catalogue {
    /// The files read, in the order of their names.
    pub files: Vec<PathBuf>,
    /// The messages by id.
    pub messages: BTreeMap<String, Message>,
}

impl Catalogue {
    /// Reads every `.ftl` file of `folder`. Refuses what Fluent can't parse, an id given twice in the language,
    /// a message without a text, and attributes (the typed functions have no place for them).
    pub fn read(folder: &Path) -> Result<Self, String> {
        let listing = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let mut files: Vec<PathBuf> = listing
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
            .collect();
        files.sort();
        let mut catalogue = Self {
            files: Vec::new(),
            messages: BTreeMap::new(),
        };
        let mut terms: BTreeMap<String, PathBuf> = BTreeMap::new();
        for file in files {
            let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            let resource = parse(&text).map_err(|problem| format!("{}:{problem}", file.display()))?;
            for entry in resource.body {
                match entry {
                    Entry::Message(_) => catalogue.add(entry, &file)?,
                    Entry::Term(term) => {
                        if let Some(first) = terms.insert(term.id.name.to_string(), file.clone()) {
                            return Err(twice(&format!("-{}", term.id.name), &first, &file));
                        }
                    }
                    _ => {}
                }
            }
            catalogue.files.push(file);
        }
        Ok(catalogue)
    }

    fn add(&mut self, entry: Entry<&str>, file: &Path) -> Result<(), String> {
        let Entry::Message(message) = &entry else {
            return Ok(());
        };
        let id = message.id.name.to_string();
        let Some(pattern) = message.value.as_ref().filter(|_| message.attributes.is_empty()) else {
            return Err(format!(
                "{}: `{id}` needs a text and takes no attributes",
                file.display()
            ));
        };
        let mut uses = Vec::new();
        in_pattern(pattern, &mut uses);
        let mut bare = message.clone();
        bare.comment = None;
        let source = serializer::serialize(&Resource {
            body: vec![Entry::Message(bare)],
        })
        .trim_end()
        .to_string();
        match self.messages.insert(
            id.clone(),
            Message {
                file: file.to_path_buf(),
                source,
                uses,
            },
        ) {
            Some(first) => Err(twice(&id, &first.file, file)),
            None => Ok(()),
        }
    }

    /// The variables a caller must give for `id`, in the order of first use, also those of the messages it names.
    pub fn variables(&self, id: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.collect(id, &mut vec![], &mut found);
        found
    }

    fn collect<'a>(&'a self, id: &'a str, path: &mut Vec<&'a str>, found: &mut Vec<String>) {
        if path.contains(&id) {
            return;
        }
        path.push(id);
        for used in self.messages.get(id).map(|m| m.uses.as_slice()).unwrap_or_default() {
            match used {
                Use::Variable(name) if found.contains(name) => {}
                Use::Variable(name) => found.push(name.clone()),
                Use::Message(other) => self.collect(other, path, found),
            }
        }
        path.pop();
    }
}

fn twice(id: &str, first: &Path, second: &Path) -> String {
    format!(
        "`{id}` is defined twice: in {} and in {}",
        first.display(),
        second.display()
    )
}

fn parse(text: &str) -> Result<Resource<&str>, String> {
    parser::parse(text).map_err(|(_, problems)| {
        let first = &problems[0];
        let line = text[..first.pos.start].matches('\n').count() + 1;
        format!("{line}: {}", first.kind)
    })
}

fn in_pattern(pattern: &Pattern<&str>, uses: &mut Vec<Use>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, uses);
        }
    }
}

fn in_expression(expression: &Expression<&str>, uses: &mut Vec<Use>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, uses),
        Expression::Select { selector, variants } => {
            in_inline(selector, uses);
            variants.iter().for_each(|variant| in_pattern(&variant.value, uses));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, uses: &mut Vec<Use>) {
    match inline {
        InlineExpression::VariableReference { id } => uses.push(Use::Variable(id.name.to_string())),
        InlineExpression::MessageReference { id, .. } => uses.push(Use::Message(id.name.to_string())),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, uses),
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, uses),
        InlineExpression::Placeable { expression } => in_expression(expression, uses),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, uses: &mut Vec<Use>) {
    arguments
        .positional
        .iter()
        .for_each(|argument| in_inline(argument, uses));
}
