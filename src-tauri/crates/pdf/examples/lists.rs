//! Writes the lists of the print pack to look at: `cargo run -p flipchart-pdf --example lists -- FOLDER`.

mod samples;

use std::path::Path;
use std::{env, fs};

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use samples::lists::every_list;
use samples::roster as sample;

fn main() {
    let folder = env::args().nth(1).unwrap_or_else(|| "out".into());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("the folder can be made");
    for (name, lang, paper, people) in [
        ("en", Lang::En, Paper::A4, 25),
        ("ru", Lang::Ru, Paper::Letter, 25),
        ("fr", Lang::Fr, Paper::A4, 8),
        ("es-200", Lang::Es, Paper::A4, 200),
    ] {
        let write = |list: &str, bytes: Vec<u8>| {
            fs::write(folder.join(format!("{list}-{name}.pdf")), bytes).expect("the folder can be written");
        };
        let data = sample::roster(lang, paper, people);
        for (list, bytes) in every_list(&data) {
            write(&list.replace(' ', "-"), bytes);
        }
    }
}
