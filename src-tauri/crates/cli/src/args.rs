use std::path::PathBuf;

use clap::{Parser, Subcommand};
use flipchart_core::attendance::State;
use flipchart_core::curriculum::Category;
use flipchart_core::evaluation::OccasionKind;
use flipchart_core::groups::Balance;
use flipchart_core::people::ParticipantField;
use flipchart_core::workshops::{AttendanceBy, Paper};
use flipchart_desk::pack::PackSheet;
use flipchart_desk::plan::PlanPaper;
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
    /// Draw groups and keep them
    Groups(Groups),
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

#[derive(Subcommand)]
pub enum Attendance {
    /// Mark one person in one slot
    Set {
        /// The workshop's uid
        workshop: String,
        /// The person's uid
        person: String,
        /// Uid; or YYYY-MM-DD/am, YYYY-MM-DD/pm; YYYY-MM-DD of a day; YYYY-MM-DD/HH:MM of a session
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
        /// Only in this slot, as for set
        #[arg(long, value_name = "SLOT")]
        slot: Option<String>,
    },
    /// The slots with their counts
    Slots {
        /// The workshop's uid
        workshop: String,
        /// Keep attendance by half_day, day or session from now on
        #[arg(long, value_name = "UNIT", value_parser = by)]
        by: Option<AttendanceBy>,
    },
    /// Mark the bearer of a badge present in the slot of now
    Scan {
        /// The eight digits of the badge
        code: String,
        /// The workshop's uid; any that has today among its days when left out
        #[arg(long, value_name = "UID")]
        workshop: Option<String>,
        /// Whose badge it is, when two people share its code
        #[arg(long, value_name = "UID")]
        who: Option<String>,
    },
    /// Add somebody who came without being on the list, present in the slot of now
    WalkIn {
        /// The workshop's uid
        workshop: String,
        /// Full name
        name: String,
        /// Organisation
        #[arg(long, default_value = "")]
        organisation: String,
        /// Another slot, as for set
        #[arg(long, default_value = "")]
        slot: String,
    },
}

fn by(code: &str) -> Result<AttendanceBy, String> {
    AttendanceBy::from_code(code).ok_or_else(|| "half_day, day or session".into())
}

fn language(tag: &str) -> Result<Lang, String> {
    Lang::parse(tag).ok_or_else(|| "en, fr, es or ru".into())
}

fn state(code: &str) -> Result<State, String> {
    State::from_code(code).ok_or_else(|| "present, late, excused or absent".into())
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

fn sheet(text: &str) -> Result<Paper, String> {
    Paper::from_code(&text.to_lowercase()).ok_or_else(|| format!("{text}: a4 or letter"))
}

fn occasion(text: &str) -> Result<OccasionKind, String> {
    let names: Vec<&str> = OccasionKind::ALL.iter().map(|kind| kind.code()).collect();
    OccasionKind::from_code(&text.to_lowercase().replace('-', "_"))
        .ok_or_else(|| format!("{text}: one of {}", names.join(", ")))
}

#[derive(clap::Args)]
pub struct Print {
    /// The workshop's uid
    pub workshop: String,
    /// Papers: signin, participants, names, slips, badges, tents, labels, groups, signatures, agenda, running-order, materials,
    /// head-count, phones, forms, tally, calibration; or no-power for all that a day without power needs
    #[arg(long, value_name = "PAPERS", value_delimiter = ',', required = true, value_parser = papers)]
    pub what: Vec<Papers>,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// a4 or letter; the workshop's when missing
    #[arg(long, value_parser = sheet)]
    pub paper: Option<Paper>,
    /// Code of a layout of badges
    #[arg(long, value_name = "CODE")]
    pub badge_layout: Option<String>,
    /// Code of a layout of labels
    #[arg(long, value_name = "CODE")]
    pub label_layout: Option<String>,
}

/// One word of `--what`: a paper, or several under one name.
#[derive(Clone)]
pub struct Papers(pub Vec<PackSheet>);

fn papers(text: &str) -> Result<Papers, String> {
    if text == "no-power" {
        return Ok(Papers(PackSheet::NO_POWER.to_vec()));
    }
    let one = PackSheet::from_code(text).ok_or_else(|| {
        let all: Vec<&str> = PackSheet::ALL.iter().map(|sheet| sheet.code()).collect();
        format!("one of {}, no-power", all.join(", "))
    })?;
    Ok(Papers(vec![one]))
}

fn fact(text: &str) -> Result<ParticipantField, String> {
    serde_json::from_value(serde_json::Value::String(text.into())).map_err(|error| error.to_string())
}
