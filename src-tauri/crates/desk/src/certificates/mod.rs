//! Certificates: what each one prints, a look before, the export with its place in the ledger, and what happens to the
//! sheets until they are in the right hands.

mod acts;
mod badges;
mod ceremony;
mod column;
pub(crate) mod data;
mod emblem;
mod export;
mod facts;
mod kept;
mod material;
mod options;
mod order;
mod papers;
mod plan;
mod preview;
mod printed;
mod printer;
mod program;
mod script;
mod series;
mod sheets;
mod sign;
mod table;
mod templates;
mod words;

pub use acts::{Reissued, Reprinted, reissue, reissue_number, reprint};
pub use ceremony::{HandingList, handing};
pub use export::export;
pub use options::{ExportOptions, ExportReport, ExportedFile, Withheld};
pub use papers::{calling, calling_bytes, register, register_bytes};
pub use plan::{CodeState, ExportPlan, KindPlan, Missing, Possible, plan};
pub use preview::{DesignSample, design_preview, preview};
pub use program::{ProgramText, program_texts};
pub use series::{NextNumber, SeriesState, pattern_preview, reserve, series};
pub use templates::{export_template, import_template};
