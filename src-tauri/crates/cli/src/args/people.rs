use std::path::PathBuf;

use clap::Subcommand;
use flipchart_core::groups::Balance;
use flipchart_core::people::ParticipantField;

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
        /// Take rows that are very probably people of other workshops for those people
        #[arg(long)]
        known: bool,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
    },
    /// Everybody in a workshop
    List {
        /// The workshop's uid
        workshop: String,
    },
    /// Records that may be the same person, with score and reasons
    Duplicates {
        /// Only pairs with this person
        person: Option<String>,
    },
    /// Make one person of two records; the first remains
    Merge {
        /// The person who remains
        keep: String,
        /// The record that is merged into it
        other: String,
        /// Facts in which the other record is right: name, email, phone ...
        #[arg(long, value_name = "FACT", value_delimiter = ',', value_parser = fact)]
        take: Vec<ParticipantField>,
    },
    /// Write the list of people: .xlsx, .csv or contact cards (.vcf) by the file's extension
    Export {
        /// The workshop's uid
        workshop: String,
        /// The file to write; its extension says how
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Nothing that tells who somebody is
        #[arg(long)]
        without_names: bool,
    },
}

fn fact(text: &str) -> Result<ParticipantField, String> {
    serde_json::from_value(serde_json::Value::String(text.into())).map_err(|error| error.to_string())
}

#[derive(clap::Args)]
#[command(group(clap::ArgGroup::new("how many").required(true).args(["count", "size"])))]
pub struct Groups {
    /// The workshop's uid
    pub workshop: String,
    /// How many groups
    #[arg(long, value_name = "N")]
    pub count: Option<u32>,
    /// People in a group at most, instead of --count
    #[arg(long, value_name = "N")]
    pub size: Option<u32>,
    /// What is spread evenly, the most important first: sex, country, institution, language, role
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = balance,
          default_value = "sex,country,institution,language")]
    pub by: Vec<Balance>,
    /// What the groups are called
    #[arg(long)]
    pub name: Option<String>,
    /// The same seed, people and rules give the same groups
    #[arg(long, value_name = "N")]
    pub seed: Option<u32>,
}

fn balance(code: &str) -> Result<Balance, String> {
    let known = || Balance::ALL.iter().map(|b| b.code()).collect::<Vec<_>>().join(", ");
    Balance::from_code(code.trim()).ok_or_else(known)
}
