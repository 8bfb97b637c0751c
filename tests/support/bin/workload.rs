//! Works on a library without end, one change after another, and says each one after it was stored. The story of
//! the power cut kills it.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use flipchart_core::people::{self, NewParticipant, ParticipantField};
use flipchart_core::{Clock, Library, OpenOptions, SystemClock};

fn main() {
    let mut args = std::env::args().skip(1);
    let path = PathBuf::from(args.next().expect("the library"));
    let workshop = args.next().expect("the workshop");
    let run = args.next().expect("the number of the run");
    let clock = Arc::new(SystemClock);
    let mut options = OpenOptions::writing("workload", clock.clone());
    options.wait = std::time::Duration::from_secs(10);
    let mut library = Library::open(&path, &options).expect("the library opens after every cut");
    let mut said = std::io::stdout();
    for n in 0.. {
        let name = format!("Person {run}-{n}");
        let facts = NewParticipant {
            name: name.clone(),
            ..NewParticipant::default()
        };
        let uid = people::add(&mut library, &workshop, &facts)
            .expect("a person is added")
            .output;
        say(&mut said, &format!("+{name}"));
        match clock.random()[0] % 4 {
            0 => {
                library.undo().expect("the last act is undone");
                say(&mut said, &format!("-{name}"));
            }
            1 => {
                let renamed = format!("{name} renamed");
                people::edit(&mut library, &uid, ParticipantField::Name, &renamed).expect("the name is changed");
                say(&mut said, &format!("-{name}"));
                say(&mut said, &format!("+{renamed}"));
            }
            2 => {
                people::remove(&mut library, &[uid]).expect("the person is removed");
                say(&mut said, &format!("-{name}"));
            }
            _ => {}
        }
    }
}

fn say(out: &mut std::io::Stdout, line: &str) {
    // The reader may be gone already: then so are we.
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}
