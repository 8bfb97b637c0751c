//! How many pages a file has.

/// The pages of a PDF file; none of what is no PDF.
#[must_use]
pub fn page_count(bytes: &[u8]) -> u32 {
    lopdf::Document::load_mem(bytes).map_or(0, |file| u32::try_from(file.get_pages().len()).unwrap_or(u32::MAX))
}
