//! Files in and out of Flipchart.
//!
//! In: [`read`] turns the bytes of a spreadsheet or a text list into a [`Workbook`], [`detect`] finds the list in it and what
//! each column means, [`candidates`] understands every row. Nothing here asks the library or changes anything.
//! A curriculum travels as one file: [`pack_curriculum`], [`unpack_curriculum`].
//! Out: [`table_xlsx`] and [`table_csv`] write a table so that no cell can become a formula, [`cards_vcf`] contact cards.

mod book;
mod calendar;
mod curriculum;
mod docx;
mod list;
mod mail;
mod read;
mod responses;
mod table;
mod vcard;
mod xlsform;

pub use book::{Cell, CellDoubt, CellKind, FileKind, Merge, Row, Sheet, Workbook};
pub use calendar::{Banner, Calendar, Event, calendar_ics};
pub use curriculum::{Unpacked, pack_curriculum, unpack_curriculum};
pub use docx::{Part, TextDocument, TextRow, TextTable, document_docx};
pub use list::{
    CellFix, Column, Confidence, Detected, LIKE_ENOUGH, MappedColumn, NameOrder, RowChoice, SheetOffer, apply_mapping,
    best_mapping, candidates, chosen_candidates, correct, detect, detect_below, heading_key, heading_likeness,
    mapping_of, sheet_offers,
};
pub use mail::{Attachment, Email, email};
pub use read::{
    MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, TextOptions, read, read_file, read_text, read_text_with,
    read_with,
};
pub use responses::{ReadResponses, read_responses};
pub use table::{SheetOut, book_xlsx, table_csv, table_xlsx};
pub use vcard::{Card, cards_vcf};
pub use xlsform::{FormNote, NOTE_CODES, ReadForm, read_form, write_form};
