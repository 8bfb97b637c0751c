//! The laptop loses power in the middle of work, again and again: what was said to be stored is there.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use flipchart_core::{Library, OpenOptions};
use flipchart_stories::{NOW, clock, names, workshop};

const CUTS: u32 = 100;

#[test]
fn nothing_acknowledged_is_lost_in_a_hundred_power_cuts() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let options = OpenOptions::writing("a test", clock(NOW));
    let mut library = Library::open(&path, &options).unwrap();
    let w = workshop(&mut library);
    drop(library);
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for cut in 0..CUTS {
        let said = work_until_cut(&path, &w, cut);
        for line in &said {
            let name = line[1..].to_string();
            if line.starts_with('+') {
                expected.insert(name)
            } else {
                expected.remove(&name)
            };
        }
        let library = Library::open(&path, &options).unwrap();
        assert!(library.check().unwrap().ok, "the file is healthy after cut {cut}");
        let found: BTreeSet<String> = names(&library, &w).into_iter().collect();
        // One act may have been stored without being said: an addition, a removal, or a change of name.
        let (missing, extra) = (expected.difference(&found).count(), found.difference(&expected).count());
        let last = said.last().map(String::as_str).unwrap_or_default();
        assert!(
            missing <= 1 && extra <= 1,
            "cut {cut} after {last:?}: {missing} missing, {extra} not acknowledged"
        );
        if let Some(gone) = expected.difference(&found).next() {
            assert_eq!(
                last,
                format!("+{gone}"),
                "only the act after the last acknowledged one may be in doubt"
            );
        }
        expected = found;
    }
    assert!(expected.len() > 20, "the workload did work");
}

/// Runs the workload and kills it after as many lines as the cut's number asks for, in the middle of the next act.
fn work_until_cut(library: &Path, workshop: &str, cut: u32) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_workload"))
        .args([library.as_os_str(), workshop.as_ref(), cut.to_string().as_ref()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said: Vec<String> = lines
        .by_ref()
        .take(1 + (cut as usize * 7) % 13)
        .map_while(Result::ok)
        .collect();
    // A different piece of the next act each time; no clock is read, so no machine is too slow for this.
    for _ in 0..(cut * 7919) % 40_000 {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    said.extend(lines.map_while(Result::ok));
    said
}
