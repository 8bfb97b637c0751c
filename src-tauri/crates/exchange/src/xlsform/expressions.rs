//! What can be told of expressions without running them: which functions they use, and which questions they name.

/// Functions that Flipchart runs.
#[rustfmt::skip]
const FUNCTIONS: &[&str] = &[
    "selected", "count-selected", "not", "if", "coalesce", "contains", "starts-with", "ends-with", "string-length", "int", "number",
    "string", "round", "true", "false", "today", "regex",
];

/// Words that may stand before a bracket without being a function.
const OPERATORS: &[&str] = &["and", "or", "div", "mod"];

/// What stands in the way of running an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// A function or construct that isn't run.
    NotRun(String),
    /// A quote or bracket without its other half.
    Unclear,
}

/// The first obstacle in an expression.
pub(super) fn obstacle(expression: &str) -> Option<Obstacle> {
    let mut rest = expression;
    let mut depth = 0_i32;
    let mut word = String::new();
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if c.is_alphanumeric() || c == '_' || (!word.is_empty() && matches!(c, '-' | '.' | ':')) {
            word.push(c);
            rest = after;
            continue;
        }
        if c == '(' && !word.is_empty() && !FUNCTIONS.contains(&word.as_str()) && !OPERATORS.contains(&word.as_str()) {
            return Some(Obstacle::NotRun(format!("{word}()")));
        }
        // A name may stand before white space and a bracket.
        if !c.is_whitespace() || !after.trim_start().starts_with('(') {
            word.clear();
        }
        rest = after;
        match c {
            '\'' | '"' => match after.find(c) {
                Some(end) => rest = &after[end + 1..],
                None => return Some(Obstacle::Unclear),
            },
            '$' if after.starts_with('{') => match after.find('}') {
                Some(end) if !after[..end].contains('#') => rest = &after[end + 1..],
                Some(_) => return Some(Obstacle::NotRun("last-saved".into())),
                None => return Some(Obstacle::Unclear),
            },
            '(' => depth += 1,
            ')' => depth -= 1,
            '.' if after.starts_with('.') => return Some(Obstacle::NotRun("..".into())),
            '/' | '[' | ']' | '@' | '|' | '{' | '}' => return Some(Obstacle::NotRun(c.to_string())),
            _ => {}
        }
        if depth < 0 {
            return Some(Obstacle::Unclear);
        }
    }
    (depth != 0).then_some(Obstacle::Unclear)
}

/// The questions that a text names as `${name}`; `None` for a reference that isn't one.
pub(super) fn references(text: &str) -> impl Iterator<Item = Option<&str>> {
    text.split("${").skip(1).map(|rest| {
        let (inside, _) = rest.split_once('}')?;
        let name = inside.strip_prefix("last-saved#").unwrap_or(inside);
        super::names::is_sound(name).then_some(name)
    })
}

/// Whether an expression uses a word, such as the column of a choice list.
pub(super) fn uses(expression: &str, word: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
    !word.is_empty()
        && expression.match_indices(word).any(|(at, _)| {
            let before = expression[..at].chars().next_back().is_some_and(is_name);
            let after = expression[at + word.len()..].chars().next().is_some_and(is_name);
            !before && !after
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_is_told_from_what_does_not() {
        for sound in [
            "${age} >= 18 and not(selected(${q}, 'a (b'))",
            "(. > 0) and (. <= 10)",
            "if(${a} = 'x', 1, 0) div 2 mod 3",
            "string-length (.) < 20 or regex(., '^[a-z]+$')",
            "province = ${province}",
            ". < -1.5",
            "",
        ] {
            assert_eq!(obstacle(sound), None, "{sound}");
        }
        for (bad, what) in [
            ("position(..) = 1", "position()"),
            ("pulldata('a', 'b')", "pulldata()"),
            ("instance('x')/root", "instance()"),
            ("../a = 1", ".."),
            ("/data/a = 1", "/"),
            ("jr:choice-name('a', '${b}')", "jr:choice-name()"),
            ("${last-saved#a} = 1", "last-saved"),
        ] {
            assert_eq!(obstacle(bad), Some(Obstacle::NotRun(what.into())), "{bad}");
        }
        for unclear in ["(. > 1", ". = 'a", ". > 1)", "${a"] {
            assert_eq!(obstacle(unclear), Some(Obstacle::Unclear), "{unclear}");
        }
    }

    #[test]
    fn references_are_found() {
        let found: Vec<_> = references("${a} and ${last-saved#b} of ${c d} ${e").collect();
        assert_eq!(found, [Some("a"), Some("b"), None, None]);
        assert!(uses("region=${r}", "region") && !uses("subregion=1", "region"));
    }
}
