use flipchart_core::{Result, curriculum};
use flipchart_desk::curriculum as files;
use flipchart_i18n::{Texts, msg};
use serde_json::json;

use crate::args::{Args, Curriculum};
use crate::library::{absolute, reading, writing};
use crate::say::Answer;

/// Does what was asked of the curriculum.
pub fn run(args: &Args, t: &'static Texts, command: &Curriculum) -> Result<Answer> {
    let language = t.lang().code();
    match command {
        Curriculum::Import { file } => {
            let done = files::import(&mut writing(args)?, file)?.output;
            Ok(counted(t, &done))
        }
        Curriculum::Load => {
            let done = curriculum::load_shipped(&mut writing(args)?)?.output;
            Ok(counted(t, &done))
        }
        Curriculum::Export { out, modules } => {
            files::export(&reading(args)?, out, modules)?;
            let path = absolute(out);
            Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
        }
        Curriculum::List => {
            let all = curriculum::list(&reading(args)?)?;
            let lines = all.iter().map(|m| {
                let title = m.title.get(language, &[]);
                format!("{}  {} {title}", m.uid, m.code)
            });
            let text = lines.collect::<Vec<_>>().join("\n");
            Ok(Answer::new(json!({ "modules": all }), text))
        }
        Curriculum::Search { query } => {
            let found = curriculum::search(&reading(args)?, query, 50)?;
            let lines = found
                .iter()
                .map(|f| format!("{}  {} {}", f.uid, f.kind.code(), f.title.get(language, &[])));
            let text = lines.collect::<Vec<_>>().join("\n");
            Ok(Answer::new(json!({ "found": found }), text))
        }
    }
}

fn counted(t: &'static Texts, done: &curriculum::ImportCounts) -> Answer {
    let mut text = msg::cli_curriculum(
        t,
        i64::from(done.added),
        i64::from(done.updated),
        i64::from(done.unchanged),
        done.left_out.len() as i64,
    );
    for piece in &done.left_out {
        text.push_str(&format!("\n{}: {}", piece.what, piece.code));
    }
    Answer::new(json!(done), text)
}
