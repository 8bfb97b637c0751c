//! Writes certificates in all layouts to look at: `cargo run -p flipchart-pdf --example certificates -- FOLDER`.

mod samples;

use std::ops::ControlFlow;
use std::path::Path;
use std::{env, fs};

use flipchart_i18n::Lang;
use flipchart_pdf::Paper;
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::calling::calling;
use flipchart_pdf::documents::certificate::{CertificateData, Layout, certificates};
use flipchart_pdf::documents::register::register;
use samples::NAMES;
use samples::certificate::signatory;
use samples::certificate::{LONG_TITLE, arabic, azerbaijani, back, background, chinese, code, rich};
use samples::organisation;

fn main() {
    let folder = env::args().nth(1).unwrap_or_else(|| "out".into());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("the folder can be made");
    for layout in Layout::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            let list: Vec<CertificateData> = pages(layout)
                .into_iter()
                .map(|data| CertificateData { paper, ..data })
                .collect();
            let name = format!("{}-{paper:?}.pdf", layout.code()).to_lowercase();
            let bytes = certificates(&list, &mut |_| ControlFlow::Continue(())).expect("certificates");
            fs::write(folder.join(name), bytes).expect("the folder can be written");
        }
    }
    let write = |name: &str, bytes: Vec<u8>| fs::write(folder.join(name), bytes).expect("the folder can be written");
    write(
        "calling.pdf",
        calling(&samples::ceremony::calling(Paper::A4, 24)).expect("a calling sheet"),
    );
    write(
        "register.pdf",
        register(&samples::ceremony::register(Lang::En, 40)).expect("a register"),
    );
}

/// What a layout must stand.
fn pages(layout: Layout) -> Vec<CertificateData> {
    let names = ["Maraia Tinai", NAMES[2], NAMES[3], NAMES[6]];
    let mut list: Vec<CertificateData> = names.map(|name| rich(layout, name)).into();
    // Nothing but words.
    let mut bare = rich(layout, "Li Na");
    bare.look.seal = None;
    bare.code = None;
    bare.code_line.clear();
    bare.hosts = vec![OrgLine {
        logo: None,
        ..organisation(0)
    }];
    (bare.partners, bare.donors) = (Vec::new(), Vec::new());
    (bare.partners_line, bare.donors_line) = (String::new(), String::new());
    bare.signatories = vec![signatory(1)];
    bare.words[0].topics.clear();
    list.push(bare.clone());
    bare.signatories.clear();
    bare.native = Some("李娜".into());
    bare.honorific = Some("Dr".into());
    list.push(bare);
    // Everything at its longest.
    let mut full = rich(layout, NAMES[2]);
    full.words[0].title = LONG_TITLE.into();
    if let Some(second) = full.words.get_mut(1) {
        *second = azerbaijani();
        second.name = Some("Mariya del Karmen Quadalupe Fernandes de Kordova".into());
    }
    full.hosts = (0..4).map(organisation).collect();
    full.partners = (0..4).map(organisation).collect();
    full.donors = vec![organisation(0)];
    full.signatories = (0..4).map(signatory).collect();
    full.code = Some(code(528));
    list.push(full);
    // Other languages, a background, what is cut off, a back.
    let mut other = rich(layout, "فاطمة الزهراء بنت عبد الرحمن");
    other.words[0] = arabic();
    if let Some(second) = other.words.get_mut(1) {
        *second = rich(Layout::Formal, "").words.remove(0);
        second.name = Some("Fatima Al-Zahraa Bint Abdulrahman".into());
    }
    list.push(other);
    let mut han = rich(layout, "王小明");
    han.words[0] = chinese();
    han.look.background = background();
    han.look.accent = Some([0x8a, 0x1f, 0x2d]);
    han.look.crop_marks = true;
    han.specimen = true;
    list.push(han);
    let mut end = rich(layout, "Anna Kovács");
    end.back = Some(back());
    list.push(end);
    list
}
