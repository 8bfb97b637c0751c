//! Blocks that follow one another down the pages: headings, paragraphs, lists, tables.

mod chart;
mod contents;
mod flow;
mod table;

pub(crate) use contents::Contents;
pub(crate) use flow::{Flow, Level, Margins};
pub(crate) use table::{Cell, Column, Table};
