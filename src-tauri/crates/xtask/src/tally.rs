//! Reading how many tests passed out of what the test runners print.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed, failed and were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Tally {
    /// Adds what `line` says, if it is a summary line of `cargo test` or of vitest.
    pub fn read(&mut self, line: &str) {
        let line = without_colours(line);
        let line = line.trim();
        if let Some(counts) = line.strip_prefix("test result:") {
            let counts = counts.split_once('.').map_or(counts, |(_, rest)| rest);
            self.add_counts(counts.split(';'));
        } else if let Some(counts) = line.strip_prefix("Tests ") {
            let counts = counts.split('(').next().unwrap_or_default();
            self.add_counts(counts.split('|'));
        }
    }

    fn add_counts<'a>(&mut self, counts: impl Iterator<Item = &'a str>) {
        for count in counts {
            let mut words = count.split_whitespace();
            let Some(Ok(n)) = words.next().map(str::parse::<u64>) else {
                continue;
            };
            match words.next() {
                Some("passed") => self.passed += n,
                Some("failed") => self.failed += n,
                Some("ignored" | "skipped" | "todo") => self.skipped += n,
                _ => {}
            }
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// `line` without the escape sequences that colour it on a terminal.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(c) = characters.next() {
        if c != '\u{1b}' {
            plain.push(c);
        } else if characters.next() == Some('[') {
            // A control sequence ends with its first letter.
            characters.by_ref().find(char::is_ascii_alphabetic);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        tally
    }

    #[test]
    fn cargo_results_are_added_up() {
        let tally = read(&[
            "running 12 tests",
            "test tally::tests::one ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.42s",
            "   Doc-tests flipchart_core",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s",
        ]);
        assert_eq!(tally.to_string(), "16 passed, 2 failed, 1 skipped");
    }

    #[test]
    fn vitest_results_are_read_through_their_colours() {
        let tally = read(&[
            "\u{1b}[2m Test Files \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m\u{1b}[2m | \u{1b}[22m\u{1b}[32m9 passed\u{1b}[39m\u{1b}[90m (10)\u{1b}[39m",
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m\u{1b}[2m | \u{1b}[22m\u{1b}[32m31 passed\u{1b}[39m\u{1b}[2m | \u{1b}[22m\u{1b}[33m2 skipped\u{1b}[39m\u{1b}[90m (34)\u{1b}[39m",
        ]);
        assert_eq!(tally.to_string(), "31 passed, 1 failed, 2 skipped");
    }

    #[test]
    fn vitest_without_failures_and_without_tests() {
        assert_eq!(
            read(&["      Tests  31 passed | 1 failed (32)"]).to_string(),
            "31 passed, 1 failed"
        );
        assert_eq!(read(&["      Tests  7 passed (7)"]).to_string(), "7 passed, 0 failed");
        assert_eq!(read(&["      Tests  no tests"]), Tally::default());
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(
            read(&["3 passed, 4 failed", "warning: 12 passed", ""]),
            Tally::default()
        );
    }
}
