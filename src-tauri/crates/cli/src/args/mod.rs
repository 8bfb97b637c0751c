//! What can be asked for, in the words of the shell.

mod attendance;
mod certificates;
mod forms;
mod people;
mod plan;
mod print;
mod proof;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use flipchart_i18n::Lang;

pub use attendance::Attendance;
pub use certificates::{CertificateAct, Certificates, Issue};
pub use forms::{Analyse, FormCommand, Responses};
pub use people::{Groups, People};
pub use plan::{Curriculum, Plan, PlanSet};
pub use print::Print;
pub use proof::{KeyCommand, Passphrase, Verify, VerifyPage};

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
    /// Draw groups and keep them
    Groups(Groups),
    /// Issue and write certificates, or work with those that were issued
    Certificates(Certificates),
    /// The curriculum: modules, glossary, key documents
    #[command(subcommand)]
    Curriculum(Curriculum),
    /// The plan of a workshop
    #[command(subcommand)]
    Plan(Plan),
    /// Forms: questionnaires and tests
    #[command(subcommand)]
    Form(FormCommand),
    /// Responses to forms
    #[command(subcommand)]
    Responses(Responses),
    /// Statistics of a workshop's forms, or of plain tables
    Analyse(Analyse),
    /// Write the results of a form: PDF, XLSX or CSV by the file's extension
    Results {
        /// The workshop's uid
        workshop: String,
        /// The form's uid or code
        form: String,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Also show single people
        #[arg(long)]
        persons: bool,
    },
    /// Write papers into a folder, numbered, with a slip for whoever prints them
    Print(Print),
    /// Write the post-workshop report
    Report {
        /// The workshop's uid
        workshop: String,
        /// The PDF file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// The key that certificates are signed with, and what goes with it
    #[command(subcommand)]
    Key(KeyCommand),
    /// Check a certificate: a PDF, a photo, or the text of its code
    Verify(Verify),
    /// Write the page that checks certificates in any browser, without internet
    VerifyPage(VerifyPage),
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

fn language(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag).ok_or_else(|| "en, fr, es or ru".into())
}
