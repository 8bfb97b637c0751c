use std::path::PathBuf;

use clap::Subcommand;
use flipchart_core::curriculum::Category;
use flipchart_desk::plan::PlanPaper;

#[derive(Subcommand)]
pub enum Curriculum {
    /// Bring a curriculum file in
    Import {
        /// The .flipcurriculum file
        file: PathBuf,
    },
    /// Write a curriculum file with its handouts
    Export {
        /// The .flipcurriculum file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Only this module; may be repeated. Without it everything, with glossary and key documents
        #[arg(long = "module", value_name = "UID")]
        modules: Vec<String>,
    },
    /// All modules
    List,
    /// Add the curriculum that ships with Flipchart
    Load,
    /// Find modules, activities, terms and documents
    Search {
        /// Words that must all occur
        query: String,
    },
}

#[derive(Subcommand)]
pub enum Plan {
    /// Days and blocks with their times, clashes and remarks
    Show {
        /// The workshop's uid
        workshop: String,
    },
    /// Change the plan
    #[command(subcommand)]
    Set(PlanSet),
    /// Write the plan: .pdf, .docx, .xlsx or .ics
    Export {
        /// The workshop's uid
        workshop: String,
        /// The file to write; its extension says how
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// participants, facilitators, materials or sessions
        #[arg(long = "for", value_name = "WHOM", value_parser = paper, default_value = "participants")]
        paper: PlanPaper,
        /// A second language on the same page
        #[arg(long, value_name = "LANG")]
        second: Option<String>,
        /// All days on one page
        #[arg(long)]
        one_page: bool,
        /// Only this day
        #[arg(long, value_name = "DATE")]
        day: Option<String>,
    },
}

#[derive(Subcommand)]
pub enum PlanSet {
    /// Add a block
    Add {
        /// The workshop's uid
        workshop: String,
        /// Its day, YYYY-MM-DD
        #[arg(long, value_name = "DATE")]
        day: String,
        /// Title, in the workshop's first language
        #[arg(long)]
        title: String,
        /// Length
        #[arg(long, default_value_t = 30, allow_negative_numbers = true)]
        minutes: i32,
        /// Method: presentation, exercise, discussion, case_study, group_work, assessment, ceremony, energiser, break, prayer
        #[arg(long, value_parser = category, default_value = "presentation")]
        category: Category,
        /// Fixed start, HH:MM
        #[arg(long, value_name = "TIME", value_parser = time)]
        pin: Option<i32>,
        /// The block to go before; last when missing
        #[arg(long, value_name = "UID")]
        before: Option<String>,
    },
    /// Move a block
    Move {
        /// The block's uid
        block: String,
        /// Where to: a day of the same workshop
        #[arg(long, value_name = "DATE")]
        day: String,
        /// The block to go before; last when missing
        #[arg(long, value_name = "UID")]
        before: Option<String>,
    },
    /// Give a block another length
    Duration {
        /// The block's uid
        block: String,
        /// Minutes
        #[arg(allow_negative_numbers = true)]
        minutes: i32,
    },
    /// Fix the start of a block
    Pin {
        /// The block's uid
        block: String,
        /// HH:MM, or "free" to let it follow what comes before
        #[arg(value_parser = pin)]
        at: i32,
    },
    /// Remove a block
    Remove {
        /// The block's uid
        block: String,
    },
}

fn category(code: &str) -> Result<Category, String> {
    let known = || Category::ALL.iter().map(|c| c.code()).collect::<Vec<_>>().join(", ");
    Category::from_code(code).ok_or_else(known)
}

fn paper(code: &str) -> Result<PlanPaper, String> {
    match code {
        "participants" => Ok(PlanPaper::Participants),
        "facilitators" => Ok(PlanPaper::Facilitators),
        "materials" => Ok(PlanPaper::Materials),
        "sessions" => Ok(PlanPaper::Sessions),
        _ => Err("participants, facilitators, materials or sessions".into()),
    }
}

/// Minutes after midnight.
fn time(text: &str) -> Result<i32, String> {
    let read = || {
        let (hours, minutes) = text.split_once(':')?;
        let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
        (hours < 24 && minutes < 60).then_some(i32::from(hours) * 60 + i32::from(minutes))
    };
    read().ok_or_else(|| "HH:MM, from 00:00 to 23:59".into())
}

/// Minutes after midnight, or -1 for "free".
fn pin(text: &str) -> Result<i32, String> {
    if text == "free" { Ok(-1) } else { time(text) }
}
