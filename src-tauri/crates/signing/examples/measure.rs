//! How long it takes to sign, to judge, to open a key file and to find a code: `cargo run --release --example measure`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use flipchart_signing::keys::Random;
use flipchart_signing::{Key, Kind, Statement, Trust, VoidCause, VoidEntry, VoidList, badge, code, find, verify};

fn main() {
    let day = |text: &str| text.parse().expect("a day");
    let key = Key::from_seed([1; 32], "Ministry of Climate").expect("a name");
    let statement = Statement {
        name: "Ana Vuki".into(),
        title: "Migration, Environment and Climate Change".into(),
        place: "Suva, Fiji".into(),
        start: day("2026-11-16"),
        end: day("2026-11-18"),
        tenths: Some(180),
        kind: Kind::Participation,
        number: "MECC-2026-FJ-0017".into(),
        issued: day("2026-11-18"),
        supersedes: None,
    };
    let long = Statement {
        title: "Migration and climate ".repeat(12),
        ..statement.clone()
    };
    let text = code(&statement, &key).expect("fits").text;
    println!("a code of {} characters", text.len());
    let entries: Vec<VoidEntry> = (0..1000)
        .map(|number| VoidEntry {
            number: format!("N-{number:05}"),
            cause: VoidCause::Withdrawn,
            day: statement.issued,
            by: None,
        })
        .collect();
    let list = VoidList::sign(&entries, statement.issued, &key).expect("a list");
    let trust = Trust::new(vec![key.issuer()], &[&list]);
    let words = badge::BadgeWords {
        language: "en",
        description: "Three days.",
        criteria: "Was there.",
    };
    let page = page(&text);
    let paste = "WC1:A ".repeat(2 << 20);
    let today = day("2026-11-20");
    report("sign a code", 2000, || code(&statement, &key));
    report("sign a code, title shortened", 500, || code(&long, &key));
    report("judge a code, 1,000 numbers void", 2000, || {
        verify(&text, &trust, today)
    });
    report("judge 10 MB of pasted text", 100, || verify(&paste, &trust, today));
    report("read a list of 1,000 numbers", 200, || {
        VoidList::read(&list, &trust.issuers)
    });
    report("sign a credential", 2000, || {
        badge::credential(&statement, &words, None, &key)
    });
    report("find the code in a photograph of 12 megapixels", 10, || {
        find::codes(&page)
    });
    let random = Random {
        salt: [3; 16],
        nonce: [4; 12],
    };
    let file = key.lock("a long passphrase", &random).expect("long enough");
    report("open a key file", 5, || Key::unlock(&file, "a long passphrase"));
    report("refuse a wrong passphrase", 5, || {
        Key::unlock(&file, "another passphrase")
    });
}

/// The code on a page as a telephone takes it, about nine pixels a module.
fn page(text: &str) -> Vec<u8> {
    let qr = fast_qr::QRBuilder::new(text)
        .ecl(fast_qr::ECL::M)
        .build()
        .expect("fits");
    let mut page = image::GrayImage::from_pixel(4000, 3000, image::Luma([235]));
    for (y, x) in (0..qr.size * 9).flat_map(|y| (0..qr.size * 9).map(move |x| (y, x))) {
        if qr[y / 9][x / 9].value() {
            page.put_pixel(2400 + x as u32, 1800 + y as u32, image::Luma([30]));
        }
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    page.write_to(&mut bytes, image::ImageFormat::Jpeg)
        .expect("into memory");
    bytes.into_inner()
}

fn report<T>(what: &str, rounds: u32, act: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let started = Instant::now();
            black_box(act());
            started.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "{what}: {:?} (median), {:?} (worst) of {rounds}",
        times[times.len() / 2],
        times[times.len() - 1]
    );
}
