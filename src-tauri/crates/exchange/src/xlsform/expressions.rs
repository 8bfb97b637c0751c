//! What can be told of expressions without running them: which questions and words they name.

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
    fn references_are_found() {
        let found: Vec<_> = references("${a} and ${last-saved#b} of ${c d} ${e").collect();
        assert_eq!(found, [Some("a"), Some("b"), None, None]);
        assert!(uses("region=${r}", "region") && !uses("subregion=1", "region"));
    }
}
