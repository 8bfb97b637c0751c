use std::path::PathBuf;

use clap::Subcommand;
use flipchart_core::certificates::{Kind, VoidCause};

use super::Passphrase;

/// Issue and write certificates, or work with those that were issued.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Certificates {
    #[command(subcommand)]
    pub act: Option<CertificateAct>,
    #[command(flatten)]
    pub issue: Issue,
}

#[derive(clap::Args)]
pub struct Issue {
    /// The workshop's uid
    #[arg(required = true)]
    pub workshop: Option<String>,
    /// Folder for one file per person
    #[arg(long, value_name = "DIR", required = true)]
    pub out: Option<PathBuf>,
    /// participation, completion, facilitator, speaker or merit; may be repeated. All that the workshop gives when missing
    #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
    pub kinds: Vec<Kind>,
    /// One file with everybody, for the printer
    #[arg(long, value_name = "FILE")]
    pub one_file: Option<PathBuf>,
    /// Everybody whatever their attendance, except those withheld by decision
    #[arg(long)]
    pub all: bool,
    /// Also those who will have earned it if they stay to the end
    #[arg(long)]
    pub possible: bool,
    /// New numbers in the place of the old ones, also where nothing has changed
    #[arg(long)]
    pub again: bool,
    /// The order of a set of groups (its uid) instead of the list's
    #[arg(long, value_name = "SET")]
    pub order: Option<String>,
    /// Folder for one digital badge per person (PNG)
    #[arg(long, value_name = "DIR")]
    pub badges: Option<PathBuf>,
    /// Issue without the code that proves a certificate, also where a key is at hand
    #[arg(long)]
    pub without_code: bool,
    /// Issue without the back page of the design
    #[arg(long)]
    pub without_back: bool,
    #[command(flatten)]
    pub key: Passphrase,
}

#[derive(Subcommand)]
pub enum CertificateAct {
    /// Issue a certificate again under a new number, which takes the old one's place
    Reissue {
        /// The number that is printed on it
        number: String,
        /// The corrected name
        #[arg(long)]
        name: Option<String>,
        /// The PDF file, or the folder for it
        #[arg(long, value_name = "PATH", default_value = ".")]
        out: PathBuf,
        #[command(flatten)]
        key: Passphrase,
    },
    /// Declare certificates void
    Void {
        /// The numbers
        #[arg(required = true)]
        numbers: Vec<String>,
        /// Why, in a few words
        #[arg(long)]
        reason: String,
        /// error, held_back, test_print or other
        #[arg(long, value_parser = cause, default_value = "error")]
        cause: VoidCause,
    },
    /// Write the very files that were issued once more
    Reprint {
        /// The numbers
        #[arg(required = true)]
        numbers: Vec<String>,
        /// The folder; or a PDF file, for all in one
        #[arg(long, value_name = "PATH", default_value = ".")]
        out: PathBuf,
    },
    /// Write the register of a workshop: PDF or XLSX by the file's extension
    Register {
        /// The workshop's uid
        workshop: String,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write the sheet from which names are called at the ceremony
    Calling {
        /// The workshop's uid
        workshop: String,
        /// The kind of certificate
        #[arg(long, value_name = "KIND", value_parser = kind, default_value = "participation")]
        kind: Kind,
        /// The PDF file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

fn kind(text: &str) -> Result<Kind, String> {
    Kind::from_code(&text.to_lowercase()).ok_or_else(|| codes(Kind::ALL.iter().map(|kind| kind.code())))
}

fn cause(text: &str) -> Result<VoidCause, String> {
    VoidCause::from_code(&text.to_lowercase().replace('-', "_"))
        .ok_or_else(|| codes(VoidCause::ALL.iter().map(|cause| cause.code())))
}

fn codes<'a>(all: impl Iterator<Item = &'a str>) -> String {
    format!("one of {}", all.collect::<Vec<_>>().join(", "))
}
