//! Pages of Flipchart as PDF.
//!
//! Three layers, each knowing only the one before it:
//! [`text`] turns a string into positioned glyphs in any script, `page` and `layout` put glyphs, rules and pictures on
//! tagged pages, [`documents`] are the finished papers: pure functions from plain data to bytes.
//!
//! Every document is PDF/A-2a and PDF/UA-1 in structure, and the same input gives the same bytes.

mod count;
pub mod documents;
mod error;
pub mod image;
mod layout;
mod pack;
mod page;
mod paper;
pub mod text;

pub use count::page_count;
pub use error::PdfError;
pub use page::Attachment;
pub use paper::Paper;
