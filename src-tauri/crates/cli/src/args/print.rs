use std::path::PathBuf;

use flipchart_core::workshops::Paper;
use flipchart_desk::pack::PackSheet;

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

/// A paper by its code.
pub fn sheet(text: &str) -> Result<Paper, String> {
    Paper::from_code(&text.to_lowercase()).ok_or_else(|| format!("{text}: a4 or letter"))
}
