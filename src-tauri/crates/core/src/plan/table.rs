use super::BlockDraft;

/// Blocks read from pasted text.
#[must_use]
pub fn blocks_from_text(text: &str, language: &str) -> Vec<BlockDraft> {
    let _ = (text, language);
    Vec::new()
}
