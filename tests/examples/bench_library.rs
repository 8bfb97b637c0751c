//! How quick a full library is: 2,000 workshops, 50,000 people. Prints one JSON line per measure and leaves the
//! library at `target/bench/library.fliplib` for measuring the window with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use flipchart_core::people::{self, Candidate, Sex, import, twice};
use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{Library, OpenOptions, SystemClock, attendance};
use flipchart_desk::lists::{self, ListChoices, ListSource};
use flipchart_desk::pack::{self, PackOptions, PackSheet};
use flipchart_stories::bench::measure;

const WORKSHOPS: u32 = 2_000;
const PEOPLE_EACH: u32 = 25;

const GIVEN: &[&str] = &[
    "Litia",
    "Tevita",
    "Marie-Noëlle",
    "José Luis",
    "Әсел",
    "Юлия",
    "فاطمة",
    "خالد",
    "Văn Đạt",
    "지우",
    "小明",
    "Thandeka",
    "Zoë",
    "Aisha",
    "Наталья",
    "Salma",
    "Ioane",
    "Абай",
    "Hélène",
    "Amara",
];
const FAMILY: &[&str] = &[
    "Vakarau",
    "Fonokalafi",
    "Ramgoolam",
    "Ñahui",
    "Кәрімова",
    "Щербакова",
    "الزهراء",
    "المنصوري",
    "Nguyễn",
    "한",
    "王",
    "Nkosi",
    "O’Keeffe",
    "al-Rashid",
    "Иванова",
    "El Amrani",
    "Teitiota",
    "Садыков",
    "Étienne",
    "Diallo",
    "Qarase",
    "Talagi",
    "Naupa",
];
const COUNTRIES: &[&str] = &[
    "FJ", "TO", "MU", "PE", "KZ", "UZ", "MA", "VN", "KR", "ZA", "AU", "MV", "GN",
];

fn main() {
    let path = std::env::args().nth(1).map_or_else(default_path, PathBuf::from);
    if !path.exists() {
        fill(&path);
    }
    let clock = Arc::new(SystemClock);
    let open = || Library::open(&path, &OpenOptions::writing("bench", clock.clone())).expect("the library opens");
    measure("open the library", 30, || drop(open()));
    let library = open();
    let uids: Vec<String> = workshops::list(&library, "")
        .expect("listed")
        .into_iter()
        .map(|w| w.uid)
        .collect();
    measure("list all workshops", 100, || drop(workshops::list(&library, "")));
    measure("search workshops by a word", 100, || {
        drop(workshops::list(&library, "Фиджи"))
    });
    for fragment in ["vaka", "Nguyen", "زهرا", "иван", "지우", "é"] {
        measure(&format!("search people for “{fragment}”"), 100, || {
            drop(people::registry(&library, fragment, 50, 0))
        });
    }
    let mut next = uids.iter().cycle();
    measure("open a workshop (facts, people, attendance)", 300, || {
        let uid = next.next().expect("there are workshops");
        let facts = workshops::get(&library, uid).expect("facts");
        let people = people::participants(&library, uid).expect("people");
        let sheet = attendance::sheet(&library, uid).expect("attendance");
        assert_eq!((people.len(), sheet.rows.len(), facts.uid.len()), (25, 25, 36));
    });
    measure("file of one person", 30, || {
        let line = people::registry(&library, "vakarau", 1, 0).expect("found").remove(0);
        drop(people::person(&library, &line.uid).expect("a file"));
    });
    measure("read what 50,000 people are compared by", 5, || {
        drop(twice::records(&library).expect("read"))
    });
    measure("find duplicates among 50,000 people", 3, || {
        let records = twice::records(&library).expect("read");
        drop(records.twins(None, &mut |_, _| true).expect("compared"));
    });
    let source = ListSource {
        text: Some(format!(
            "Name\tE-mail\n{}",
            "Salma El Amrani\tsalma@x.example\n".repeat(25)
        )),
        ..ListSource::default()
    };
    measure("preview of 25 rows beside 50,000 known people", 5, || {
        drop(lists::preview(&library, &uids[0], &source, &ListChoices::default()).expect("readable"));
    });
    let options = PackOptions::default();
    for sheet in [PackSheet::Signin, PackSheet::Badges, PackSheet::Names] {
        measure(&format!("{} of 25 people", sheet.code()), 20, || {
            drop(pack::bytes(&library, &uids[0], sheet, &options).expect("a paper"));
        });
    }
}

fn default_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench/library.fliplib")
}

fn fill(path: &Path) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    let mut library =
        Library::open(path, &OpenOptions::writing("bench", Arc::new(SystemClock))).expect("a new library opens");
    let mut seed = 1_u32;
    let mut pick = |list: &[&str]| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        list[(seed >> 8) as usize % list.len()].to_string()
    };
    for w in 0..WORKSHOPS {
        let year = 2013 + w % 14;
        let (month, day) = (1 + w % 12, 1 + w % 25);
        let facts = NewWorkshop {
            title: format!("Migration, Environment and Climate Change, workshop {w}"),
            start: format!("{year}-{month:02}-{day:02}"),
            end: format!("{year}-{month:02}-{:02}", day + 2),
            country: Some(pick(COUNTRIES)),
            city: format!("Town {}", w % 300),
            languages: vec!["en".into()],
            ..NewWorkshop::default()
        };
        let uid = workshops::create(&mut library, &facts)
            .expect("the facts are in order")
            .output;
        let list: Vec<Candidate> = (0..PEOPLE_EACH)
            .map(|n| Candidate {
                row: n + 2,
                name: format!("{} {} {}", pick(GIVEN), pick(FAMILY), pick(FAMILY)),
                sex: Some(if n % 2 == 0 { Sex::Female } else { Sex::Male }),
                email: Some(format!("person{n}.{w}@ministry.example")),
                organisation: Some(format!("Ministry {}", (w + n) % 400)),
                position: Some("Policy officer".into()),
                country: Some(pick(COUNTRIES)),
                ..Candidate::default()
            })
            .collect();
        import::import(&mut library, &uid, &list, &import::Intake::default()).expect("the list is in order");
    }
}
