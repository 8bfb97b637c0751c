//! What goes into a text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};

/// One argument of a text. A count must come as a number: only then the text can choose its plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A name, a code to select by, or anything already in words.
    Text(String),
    /// A count, written with the separators of the language.
    Number(i64),
}

impl Value {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

macro_rules! from_texts {
    ($($type:ty),+) => { $(impl From<$type> for Value {
        fn from(text: $type) -> Self {
            Self::Text(text.into())
        }
    })+ };
}
from_texts!(&str, String, &String, Cow<'_, str>);

macro_rules! from_numbers {
    ($($type:ty),+) => { $(impl From<$type> for Value {
        /// A number beyond `i64` is the greatest one.
        fn from(number: $type) -> Self {
            Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
        }
    })+ };
}
from_numbers!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// The arguments of a text by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(Vec<(String, Value)>);

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// These and one more; the last of a name counts.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_string(), value.into()));
        self
    }

    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_fluent()))
            .collect()
    }
}

impl<K: AsRef<str>, V: Into<Value>> FromIterator<(K, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        pairs
            .into_iter()
            .fold(Self::new(), |args, (name, value)| args.with(name.as_ref(), value))
    }
}

impl<K: AsRef<str>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Args {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

/// The parameters of an error. They are all texts; a message that counts with one says `NUMBER($rows)`.
impl From<&BTreeMap<String, String>> for Args {
    fn from(params: &BTreeMap<String, String>) -> Self {
        params.iter().collect()
    }
}
