//! 50,000 invented people in several scripts, 2 % of them twice: time, precision, recall.
//! `cargo run --release -p flipchart-sameness --example bench_sameness`

use std::collections::HashSet;
use std::time::Instant;

use flipchart_sameness::{Index, LIKELY, POSSIBLE, Record, candidates, nearest};

const PEOPLE: usize = 50_000;
const DOUBLES: usize = PEOPLE / 50;

/// A name part in two spellings: parts of names are put together from syllables with the same place in both rows.
const SYLLABLES: [(&[&str], &[&str]); 4] = [
    (
        &[
            "ка", "ри", "мо", "та", "ле", "ну", "жа", "са", "бе", "до", "ши", "вла", "гу", "зо", "юр", "ми",
        ],
        &[
            "ka", "ri", "mo", "ta", "le", "nu", "zha", "sa", "be", "do", "shi", "vla", "gu", "zo", "yur", "mi",
        ],
    ),
    (
        &[
            "κα", "ρι", "μο", "τα", "λε", "νο", "ζα", "σα", "βε", "δο", "φι", "θα", "πο", "ξε", "μα", "νι",
        ],
        &[
            "ka", "ri", "mo", "ta", "le", "no", "za", "sa", "ve", "do", "fi", "tha", "po", "xe", "ma", "ni",
        ],
    ),
    (
        &[
            "كا", "ري", "مو", "تا", "لي", "نو", "جا", "سا", "بي", "دو", "شي", "فا", "غا", "زو", "حا", "مي",
        ],
        &[
            "ka", "ri", "mou", "ta", "li", "nou", "ja", "sa", "bi", "dou", "chi", "fa", "gha", "zou", "ha", "mi",
        ],
    ),
    (
        &[
            "ka", "ri", "mo", "tá", "lé", "nu", "ža", "sa", "bê", "do", "ši", "fa", "gó", "zo", "ha", "mí",
        ],
        &[
            "ka", "ri", "mo", "ta", "le", "nu", "za", "sa", "be", "do", "shi", "fa", "go", "zo", "ha", "mi",
        ],
    ),
];

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    /// Small numbers far more often than large ones, as names are.
    fn skewed(&mut self, sides: usize) -> usize {
        let one = self.roll(sides * 16) as f64 / (sides * 16) as f64;
        ((one * one * one) * sides as f64) as usize
    }
}

/// The `number`th name part of a script, native and Latin.
fn part(script: usize, number: usize, salt: usize) -> (String, String) {
    let (native, latin) = SYLLABLES[script];
    let mut dice = Dice((number * 7 + salt) as u64 * 2_654_435_761 + 99);
    let length = 2 + dice.roll(3);
    let chosen: Vec<usize> = (0..length).map(|_| dice.roll(16)).collect();
    (
        chosen.iter().map(|&i| native[i]).collect(),
        chosen.iter().map(|&i| latin[i]).collect(),
    )
}

fn main() {
    let mut dice = Dice(42);
    let mut records = Vec::new();
    let mut latin_forms = Vec::new();
    for at in 0..PEOPLE - DOUBLES {
        let script = dice.roll(4);
        let given = part(script, dice.skewed(2_000), 1);
        let family = part(script, dice.skewed(12_000), 2);
        let birth = format!(
            "{}-{:02}-{:02}",
            1955 + dice.roll(48),
            1 + dice.roll(12),
            1 + dice.roll(28)
        );
        records.push(Record {
            name: format!("{} {}", given.0, family.0),
            email: (dice.roll(3) == 0).then(|| format!("{}.{}{at}@example.org", given.1, family.1)),
            phone: (dice.roll(3) == 0).then(|| format!("+99 {:09}", dice.roll(1_000_000_000))),
            birth_date: (dice.roll(2) == 0).then_some(birth),
            organisations: vec![format!("organisation {}", dice.skewed(800))],
            country: Some(format!("c{}", dice.skewed(40))),
            ..Record::default()
        });
        latin_forms.push((given.1, family.1));
    }
    let mut planted = HashSet::new();
    for i in 0..DOUBLES {
        let of = dice.roll(PEOPLE - DOUBLES);
        let (given, family) = &latin_forms[of];
        let mut twin = records[of].clone();
        twin.name = match i % 4 {
            0 => format!("{family} {given}"),
            1 => format!("{} {given}", family.to_uppercase()),
            2 => slip(&format!("{given} {family}"), &mut dice),
            _ => twin.name,
        };
        match dice.roll(3) {
            0 => twin.email = None,
            1 => twin.phone = None,
            _ => twin.birth_date = None,
        }
        if dice.roll(2) == 0 {
            twin.organisations = vec![format!("organisation {}", dice.skewed(800))];
        }
        planted.insert((of, records.len()));
        records.push(twin);
    }
    let start = Instant::now();
    let compared = std::cell::Cell::new(0);
    let found = candidates(&records, POSSIBLE, &|| false, &|_, all| compared.set(all));
    println!(
        "{} records, {} compared pairs, {:.2} s",
        records.len(),
        compared.get(),
        start.elapsed().as_secs_f64()
    );
    for (word, least) in [("possible", POSSIBLE), ("likely", LIKELY)] {
        let these: Vec<_> = found.iter().filter(|p| p.score >= least).collect();
        let hits = these.iter().filter(|p| planted.contains(&(p.a, p.b))).count();
        println!(
            "{word}: {} pairs, precision {:.3}, recall {:.3}",
            these.len(),
            hits as f64 / these.len() as f64,
            hits as f64 / planted.len() as f64
        );
    }
    let start = Instant::now();
    let index = Index::new(&records);
    println!(
        "index of {} made in {:.2} s",
        index.len(),
        start.elapsed().as_secs_f64()
    );
    let start = Instant::now();
    let known = records
        .iter()
        .step_by(50)
        .filter(|r| !nearest(&index, r, LIKELY).is_empty())
        .count();
    println!("1,000 asked in {:.2} s, {known} known", start.elapsed().as_secs_f64());
}

/// One letter left out.
fn slip(name: &str, dice: &mut Dice) -> String {
    let at = 1 + dice.roll(name.len() - 2);
    name.char_indices()
        .filter(|(i, c)| *i != at || *c == ' ')
        .map(|(_, c)| c)
        .collect()
}
