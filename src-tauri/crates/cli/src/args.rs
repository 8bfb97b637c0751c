use std::path::PathBuf;

use clap::{Parser, Subcommand};
use flipchart_core::attendance::State;
use flipchart_i18n::Lang;

/// Flipchart from a shell: workshops, lists, attendance, certificates and reports without a window.
#[derive(Parser)]
#[command(name = "flipchart-cli", version)]
pub struct Args {
    /// The library; by default the one the app uses (or FLIPCHART_LIBRARY)
    #[arg(long, global = true, value_name = "FILE")]
    pub library: Option<PathBuf>,
    /// Language of messages: en, fr, es or ru
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    pub lang: Option<Lang>,
    /// Print one JSON document on standard output
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

impl Args {
    /// The language of messages: as asked, else the system's, else English.
    pub fn language(&self) -> Lang {
        let system = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .filter_map(|name| std::env::var(name).ok())
                .find(|value| !value.is_empty())
                .and_then(|value| Lang::parse(&value.replace('_', "-")))
        };
        self.lang.or_else(system).unwrap_or(Lang::En)
    }
}

#[derive(Subcommand)]
pub enum Command {
    /// Load the sample workshop
    Sample,
    /// Workshops
    #[command(subcommand)]
    Workshop(Workshop),
    /// People of a workshop
    #[command(subcommand)]
    People(People),
    /// Attendance of a workshop
    #[command(subcommand)]
    Attendance(Attendance),
    /// Issue and write certificates
    Certificates {
        /// The workshop's uid
        workshop: String,
        /// Folder for one file per person
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// One file with everybody, for the printer
        #[arg(long, value_name = "FILE")]
        one_file: Option<PathBuf>,
        /// Everybody whatever their attendance, except those withheld by decision
        #[arg(long)]
        all: bool,
    },
    /// Write the post-workshop report
    Report {
        /// The workshop's uid
        workshop: String,
        /// The PDF file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take the last operation back
    Undo,
    /// Do the operation that was undone last once more
    Redo,
    /// The last operations, newest first
    Log,
    /// Check the health of the database and its files
    Check,
}

#[derive(Subcommand)]
pub enum Workshop {
    /// Add a workshop
    New {
        /// Title, in the first --language
        #[arg(long)]
        title: String,
        /// First day, YYYY-MM-DD
        #[arg(long, value_name = "DATE")]
        start: String,
        /// Last day, YYYY-MM-DD
        #[arg(long, value_name = "DATE")]
        end: String,
        /// ISO 3166 alpha-2 code
        #[arg(long, value_name = "ISO2")]
        country: String,
        /// Town
        #[arg(long)]
        city: String,
        /// Working language, the first one leads; may be repeated
        #[arg(long = "language", value_name = "L")]
        languages: Vec<String>,
        /// IANA time zone; by country when missing
        #[arg(long)]
        zone: Option<String>,
    },
    /// All workshops, latest first
    List,
    /// One workshop
    Show {
        /// The workshop's uid
        workshop: String,
    },
    /// Remove a workshop
    Remove {
        /// The workshop's uid
        workshop: String,
    },
}

#[derive(Subcommand)]
pub enum People {
    /// Bring a list in: .xlsx, .xls, .xlsb, .ods, .csv, .tsv, .txt
    Import {
        /// The workshop's uid
        workshop: String,
        /// The list
        file: PathBuf,
        /// Name of the sheet
        #[arg(long, value_name = "NAME")]
        sheet: Option<String>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
    },
    /// Everybody in a workshop
    List {
        /// The workshop's uid
        workshop: String,
    },
}

#[derive(Subcommand)]
pub enum Attendance {
    /// Mark one person in one slot
    Set {
        /// The workshop's uid
        workshop: String,
        /// The person's uid
        person: String,
        /// Uid, or YYYY-MM-DD/am, YYYY-MM-DD/pm
        slot: String,
        /// present, late, excused or absent
        #[arg(value_parser = state)]
        state: State,
    },
    /// Give a mark to everybody who has none
    Fill {
        /// The workshop's uid
        workshop: String,
        /// present, late, excused or absent
        #[arg(value_parser = state)]
        state: State,
    },
}

fn language(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag).ok_or_else(|| "en, fr, es or ru".into())
}

fn state(code: &str) -> Result<State, String> {
    State::from_code(code).ok_or_else(|| "present, late, excused or absent".into())
}
