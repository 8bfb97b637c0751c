//! The texts of one language.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::number::{self, Symbols};
use crate::{Args, Lang};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// Every text in one language; what a language lacks is said in English.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    pub(crate) symbols: Symbols,
}

impl Texts {
    /// The texts of `lang`, read once per run of the program.
    pub fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Texts>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
        ALL[lang as usize].get_or_init(|| Self::read(lang))
    }

    fn read(lang: Lang) -> Self {
        let mut texts = Self {
            lang,
            bundle: bundle(lang),
            symbols: Symbols::default(),
        };
        texts.symbols = Symbols::of(&texts);
        texts
    }

    /// The language of these texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message `id`, in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id) || (self.lang != Lang::En && Self::of(Lang::En).has(id))
    }

    /// The text of `id`, for ids known only at run time (codes, enumerations); otherwise use [`msg`](crate::msg).
    /// An unknown id comes back as itself, a missing argument stays visible as `{$name}`.
    pub fn get(&self, id: &str, args: &Args) -> String {
        match self.format(id, &args.to_fluent(), &mut Vec::new()) {
            Some(text) => text,
            None if self.lang == Lang::En => id.to_string(),
            None => Self::of(Lang::En).get(id, args),
        }
    }

    /// As [`get`](Self::get), or what is wrong with the arguments or the message; for tests of the catalogue.
    ///
    /// # Errors
    /// One line per problem: no such message in this very language, an argument missing, an unknown reference.
    pub fn try_get(&self, id: &str, args: &Args) -> Result<String, Vec<String>> {
        let mut errors = Vec::new();
        let text = self.format(id, &args.to_fluent(), &mut errors);
        match text {
            Some(text) if errors.is_empty() => Ok(text),
            Some(_) => Err(errors),
            None => Err(vec![format!("no message {id:?} in {}", self.lang)]),
        }
    }

    fn format(&self, id: &str, args: &FluentArgs, problems: &mut Vec<String>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        problems.extend(errors.iter().map(ToString::to_string));
        Some(text)
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Texts").field(&self.lang).finish()
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    for source in SOURCES[lang as usize] {
        // The build refuses what doesn't parse or comes twice, so there is nothing left to lose here.
        let resource = FluentResource::try_new((*source).to_string()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number_text(value, Lang::En),
        Lang::Fr => |value, _| number_text(value, Lang::Fr),
        Lang::Es => |value, _| number_text(value, Lang::Es),
        Lang::Ru => |value, _| number_text(value, Lang::Ru),
    }));
    let functions = [
        ("NUMBER", number as fn(&FluentValue) -> _),
        ("FILE", file),
        ("GIVEN", given),
    ];
    for (name, function) in functions {
        let added = bundle.add_function(name, move |positional, _| {
            positional.first().map_or(FluentValue::Error, function)
        });
        debug_assert!(added.is_ok(), "{name} is added once");
    }
    bundle
}

fn number_text(value: &FluentValue, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::integer(&Texts::of(lang).symbols, number.value.round() as i64)),
        _ => None,
    }
}

/// `NUMBER($rows)`: error parameters are texts; this makes one a number again, to count with.
fn number(value: &FluentValue) -> FluentValue<'static> {
    match value {
        FluentValue::Number(number) => FluentValue::Number(number.clone()),
        FluentValue::String(text) => text
            .parse::<i64>()
            .map_or_else(|_| FluentValue::from(text.to_string()), FluentValue::from),
        _ => FluentValue::Error,
    }
}

/// `FILE($path)`: the last part of a path of any system.
fn file(value: &FluentValue) -> FluentValue<'static> {
    match value {
        FluentValue::String(path) => {
            let bare = path.trim_end_matches(['/', '\\']);
            let name = bare.rsplit(['/', '\\']).next().filter(|name| !name.is_empty());
            FluentValue::from(name.unwrap_or(path).to_string())
        }
        _ => FluentValue::Error,
    }
}

/// `GIVEN($holder)`: `yes` for a parameter that has something in it, `no` for an empty one.
fn given(value: &FluentValue) -> FluentValue<'static> {
    let empty = matches!(value, FluentValue::String(text) if text.is_empty());
    FluentValue::from(if empty { "no" } else { "yes" })
}

/// `text` without the isolation marks U+2068 and U+2069 that surround what was put into it.
pub fn plain(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];
    if text.contains(MARKS) {
        Cow::Owned(text.replace(MARKS, ""))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    #[test]
    fn what_is_put_in_is_isolated_until_made_plain() {
        let text = msg::common_n_of_m(Texts::of(Lang::En), "ا", 2);
        assert_eq!(text, "\u{2068}ا\u{2069} of \u{2068}2\u{2069}");
        assert_eq!(plain(&text), "ا of 2");
        assert!(matches!(plain("untouched"), Cow::Borrowed(_)));
    }

    #[test]
    fn an_unknown_id_comes_back_as_itself() {
        for lang in Lang::ALL {
            let texts = Texts::of(lang);
            assert!(!texts.has("no-such-text"));
            assert_eq!(texts.get("no-such-text", &Args::new()), "no-such-text");
            assert!(texts.try_get("no-such-text", &Args::new()).is_err());
        }
    }

    #[test]
    fn a_missing_argument_is_seen_and_told() {
        let texts = Texts::of(Lang::Fr);
        assert!(texts.get("common-n-of-m", &Args::new()).contains("{$n}"));
        assert!(texts.try_get("common-n-of-m", &Args::new()).is_err());
    }

    #[test]
    fn a_path_of_any_system_gives_its_last_part() {
        let name = |path: &str| match file(&FluentValue::from(path)) {
            FluentValue::String(name) => name.into_owned(),
            other => panic!("{other:?}"),
        };
        assert_eq!(name("/media/stick/liste.ods"), "liste.ods");
        assert_eq!(name(r"C:\Users\Ana\lista.xlsx"), "lista.xlsx");
        assert_eq!(name(r"\\server\share\folder\"), "folder");
        assert_eq!(name("список.csv"), "список.csv");
        assert_eq!(name("/"), "/");
    }

    #[test]
    fn a_count_given_as_text_counts_where_the_message_says_number() {
        assert_eq!(number(&FluentValue::from("21")), FluentValue::from(21));
        assert_eq!(number(&FluentValue::from("many")), FluentValue::from("many"));
    }

    #[test]
    fn texts_are_shared_between_threads() {
        let said: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        Lang::ALL
                            .map(|lang| msg::common_count_rows(Texts::of(lang), 2))
                            .concat()
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(said.iter().all(|text| *text == said[0]));
    }
}
