//! The expressions of XLSForm (`relevant`, `constraint`, `choice_filter`): the part of XPath 1.0 that forms of this
//! field use, after the ODK XForms specification <https://getodk.github.io/xforms-spec/>.

mod eval;
mod parse;

pub use eval::{Scope, Value};

/// A parsed expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression(parse::Node);

/// Why a text is no expression that can be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpressionError {
    /// `expression-syntax`, `expression-function` or `expression-too-long`.
    pub code: &'static str,
    /// The word it is about.
    pub word: String,
}

/// Longest expression, in bytes.
const LENGTH_MAX: usize = 4_000;

impl Expression {
    /// Reads an expression; an empty text is always true.
    ///
    /// # Errors
    /// What can't be run, named.
    pub fn parse(text: &str) -> Result<Self, ExpressionError> {
        if text.len() > LENGTH_MAX {
            return Err(ExpressionError {
                code: "expression-too-long",
                word: text.chars().take(40).collect(),
            });
        }
        parse::parse(text).map(Self)
    }

    /// Whether it holds.
    #[must_use]
    pub fn is_true(&self, scope: &Scope) -> bool {
        eval::value(&self.0, scope).is_true()
    }

    /// The expression as nested lists, for a page that runs it by itself: a number, a text, or a list of an operator or
    /// function (`$` for a question, `column`, `own`, `neg`) and what it works on.
    #[must_use]
    pub fn tree(&self) -> serde_json::Value {
        self.0.tree()
    }

    /// The questions it refers to.
    #[must_use]
    pub fn questions(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.0.visit(&mut |node| {
            if let parse::Node::Question(name) = node {
                names.push(name.as_str());
            }
        });
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(text: &str) -> bool {
        let answer = |name: &str| match name {
            "age" => "34".to_string(),
            "topics" => "water land".to_string(),
            "name" => "Nadi".to_string(),
            _ => String::new(),
        };
        let column = |name: &str| if name == "country" { "fj".into() } else { String::new() };
        Expression::parse(text).unwrap().is_true(&Scope {
            answer: &answer,
            column: &column,
            own: "7",
            today: "2026-11-10",
        })
    }

    #[test]
    fn what_forms_ask_is_understood() {
        for text in [
            "",
            "${age} > 18",
            "${age}>=34 and ${age} <= 34",
            "selected(${topics}, 'land')",
            "not(selected(${topics}, 'fire'))",
            "count-selected(${topics}) = 2",
            ". >= 1 and . <= 10",
            "${empty} = ''",
            "${empty} = '' or ${empty} > 3",
            "if(${age} > 30, 'old', 'young') = 'old'",
            "coalesce(${empty}, ${name}) = 'Nadi'",
            "string-length(${name}) - 1 = 3",
            "(2 + 3) * 2 = 10 and 7 div 2 = 3.5 and 7 mod 4 = 3",
            "country = 'fj'",
            "-1 < 0",
            "contains(${name}, \"ad\") and starts-with(${name}, 'N')",
            "regex(${age}, '^[0-9]{2}$')",
            "today() = '2026-11-10'",
            "true() and not(false())",
            "${age} != 35",
            "int(3.7) = 3 and round(2.5) = 3 and number('4') = 4",
        ] {
            assert!(holds(text), "{text}");
        }
        for text in [
            "${empty} > 0",
            "${empty} < 1",
            "${age} = 'thirty'",
            "${age} < 18",
            "false()",
            "''",
            "0",
        ] {
            assert!(!holds(text), "{text}");
        }
    }

    #[test]
    fn what_is_none_is_refused_by_its_word() {
        let word = |text: &str| Expression::parse(text).unwrap_err();
        assert_eq!(word("pulldata('a', 'b')").word, "pulldata");
        assert_eq!(word("pulldata('a', 'b')").code, "expression-function");
        for text in ["${age", "1 +", "(1", "'open", "1 2", "selected(", "and", "${}", "a b"] {
            assert_eq!(word(text).code, "expression-syntax", "{text}");
        }
        assert!(Expression::parse(&"(".repeat(3_000)).is_err());
        assert!(Expression::parse(&"not(".repeat(900)).is_err());
    }

    #[test]
    fn a_tree_holds_words_and_never_code() {
        let tree = |text: &str| Expression::parse(text).unwrap().tree().to_string();
        assert_eq!(
            tree("${a} != 'x' and not(${b} > 2)"),
            r#"["and",["!=",["$","a"],"x"],["not",[">",["$","b"],2.0]]]"#
        );
        assert_eq!(tree("'\\' = ', alert(1), '"), r#"["=","\\",", alert(1), "]"#);
    }

    #[test]
    fn the_questions_it_needs_are_known() {
        let expression = Expression::parse("${a} = 1 or selected(${b}, 'x')").unwrap();
        assert_eq!(expression.questions(), ["a", "b"]);
    }
}
