//! Writes the sheet of recovery words to look at: `cargo run -p flipchart-pdf --example recovery -- FOLDER`.

mod samples;

use std::path::Path;
use std::{env, fs};

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::recovery::{RecoveryData, recovery};

fn main() {
    let folder = env::args().nth(1).unwrap_or_else(|| "out".into());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("the folder can be made");
    let long = "Объединённое учебное бюро Союза трёх рек по вопросам подготовки кадров и повышения квалификации";
    for (lang, paper, organisation) in [
        (
            Lang::En,
            Paper::A4,
            samples::recovery::recovery(Lang::En).organisation.as_str(),
        ),
        (Lang::Ru, Paper::Letter, long),
        (
            Lang::Fr,
            Paper::Letter,
            samples::recovery::recovery(Lang::Fr).organisation.as_str(),
        ),
        (Lang::Es, Paper::A4, "مكتب التدريب في الأنهار الثلاثة"),
    ] {
        let data = RecoveryData {
            paper,
            organisation: organisation.into(),
            ..samples::recovery::recovery(lang)
        };
        let bytes = recovery(&data).expect("a sheet");
        fs::write(folder.join(format!("recovery-{}.pdf", lang.code())), bytes).expect("the folder can be written");
    }
}
