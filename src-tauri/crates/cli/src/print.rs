use flipchart_core::Result;
use flipchart_desk::pack::{self, PackOptions, PackSheet};
use flipchart_desk::unwatched;
use flipchart_i18n::{Lang, Texts, msg};
use serde_json::json;

use crate::args::{Args, Print};
use crate::library::{absolute, writing};
use crate::say::Answer;

/// Writes papers of the print pack into a folder.
pub fn run(args: &Args, t: &'static Texts, what: &Print) -> Result<Answer> {
    let options = PackOptions {
        language: args.lang.map(|lang: Lang| lang.code().to_string()),
        paper: what.paper,
        badge_layout: what.badge_layout.clone(),
        label_layout: what.label_layout.clone(),
        ..PackOptions::default()
    };
    let sheets: Vec<PackSheet> = what.what.iter().flat_map(|one| one.0.clone()).collect();
    let mut library = writing(args)?;
    let done = pack::write(
        &mut library,
        &what.workshop,
        &sheets,
        &options,
        &what.out,
        &mut unwatched,
    )?;
    let folder = absolute(&what.out);
    let mut out = json!(done);
    out["folder"] = json!(folder);
    let lines: Vec<String> = done
        .files
        .iter()
        .map(|file| format!("{}  {}", file.file, msg::pack_sheet(t, file.sheet.code())))
        .collect();
    Ok(Answer::new(
        out,
        format!("{}\n{}", msg::cli_written(t, folder), lines.join("\n")),
    ))
}
