use std::path::PathBuf;

use clap::Subcommand;
use flipchart_core::workshops::Paper;

#[derive(Subcommand)]
pub enum KeyCommand {
    /// Make a key for the organisation; answers its recovery words
    New {
        /// The organisation, as certificates name it
        #[arg(long)]
        name: String,
        /// Bring a key back instead: a file with its 24 recovery words
        #[arg(long, value_name = "FILE")]
        words: Option<PathBuf>,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// The keys of the library, whom it trusts, and the lists it has
    List,
    /// Write the sealed key to one file (.flipkey), what others need to check certificates (.issuer), or the signed
    /// list of void certificates (.void): by the file's extension
    Export {
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Short id of the key; by default the one that signs
        #[arg(long, value_name = "ID")]
        key: Option<String>,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// Take a file in: a sealed key (.flipkey), an organisation to trust (.issuer), a list of void certificates (.void)
    Import {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        passphrase: Passphrase,
    },
    /// Write the recovery words on one sheet: a PDF
    Backup {
        /// The PDF file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Short id of the key; by default the one that signs
        #[arg(long, value_name = "ID")]
        key: Option<String>,
        /// a4 or letter
        #[arg(long, value_name = "PAPER", default_value = "a4", value_parser = super::print::sheet)]
        paper: Paper,
        #[command(flatten)]
        passphrase: Passphrase,
    },
}

#[derive(clap::Args)]
pub struct Passphrase {
    /// File whose first line is the passphrase; otherwise FLIPCHART_PASSPHRASE, otherwise it is asked for
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

#[derive(clap::Args)]
pub struct Verify {
    /// A PDF, photo or text file, the text of a code, or - for standard input
    #[arg(value_name = "FILE|TEXT")]
    pub what: String,
    /// An organisation to believe besides those of the library (.issuer); may be repeated
    #[arg(long, value_name = "FILE")]
    pub issuer: Vec<PathBuf>,
    /// A list of void certificates to heed (.void); may be repeated
    #[arg(long, value_name = "FILE")]
    pub list: Vec<PathBuf>,
    /// End with 3 where not everything that was found is valid. Otherwise every verdict ends with 0, as an answer
    #[arg(long)]
    pub exit_code: bool,
}

#[derive(clap::Args)]
pub struct VerifyPage {
    /// The HTML file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Short id of the key; by default the one that signs
    #[arg(long, value_name = "ID")]
    pub key: Option<String>,
    #[command(flatten)]
    pub passphrase: Passphrase,
}
