use std::path::PathBuf;

use clap::Subcommand;
use flipchart_core::evaluation::OccasionKind;
use flipchart_core::workshops::Paper;

use super::print::sheet;

#[derive(Subcommand)]
pub enum FormCommand {
    /// Import an XLSForm
    Import {
        /// The .xlsx or .xls file
        file: PathBuf,
    },
    /// Export a form as XLSForm
    Export {
        /// The form's uid or code
        form: String,
        /// The .xlsx file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// All forms
    List,
    /// One form with its questions
    Show {
        /// The form's uid or code
        form: String,
    },
    /// Add a ready form: end-of-workshop, mecc-knowledge-test, daily-pulse, session-feedback, follow-up, needs-assessment
    Ready {
        /// Its name
        key: String,
        /// Ask about the modules of this workshop
        #[arg(long)]
        workshop: Option<String>,
    },
    /// Print a form as PDF
    Print {
        /// The form's uid or code
        form: String,
        /// The PDF file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Numbered copies; without it one without a number
        #[arg(long, default_value_t = 0)]
        copies: u32,
        /// The workshop it is for
        #[arg(long)]
        workshop: Option<String>,
        /// a4 or letter
        #[arg(long, value_parser = sheet)]
        paper: Option<Paper>,
        /// Large type
        #[arg(long)]
        large: bool,
    },
}

#[derive(Subcommand)]
pub enum Responses {
    /// Import responses: an export of KoBoToolbox or ODK Central, or our own
    Import {
        /// The workshop's uid
        workshop: String,
        /// The form's uid or code
        form: String,
        /// The .csv or .xlsx file
        file: PathBuf,
        /// pre, post, end, daily, session, follow_up or registration
        #[arg(long, value_parser = occasion)]
        occasion: Option<OccasionKind>,
    },
    /// The responses of a workshop
    List {
        /// The workshop's uid
        workshop: String,
        /// Only of this form
        form: Option<String>,
    },
}

#[derive(clap::Args)]
pub struct Analyse {
    /// The workshop's uid
    #[arg(required_unless_present_any = ["csv", "ratings"])]
    pub workshop: Option<String>,
    /// The form's uid or code; all forms when missing
    pub form: Option<String>,
    /// Two tables of a test, before and after: items as columns, the person's code in the first
    #[arg(long, num_args = 2, value_names = ["PRE", "POST"], conflicts_with_all = ["workshop", "ratings"])]
    pub csv: Vec<PathBuf>,
    /// A table of ratings: items as columns, the person's code in the first
    #[arg(long, value_name = "FILE", conflicts_with = "workshop")]
    pub ratings: Option<PathBuf>,
}

fn occasion(text: &str) -> Result<OccasionKind, String> {
    let names: Vec<&str> = OccasionKind::ALL.iter().map(|kind| kind.code()).collect();
    OccasionKind::from_code(&text.to_lowercase().replace('-', "_"))
        .ok_or_else(|| format!("{text}: one of {}", names.join(", ")))
}
