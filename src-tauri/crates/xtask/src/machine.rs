//! What a measurement was made on and when, in words.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::shell::{command, read};

/// Processor, cores, memory and operating system, as far as this system tells.
pub fn description() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let cores = if cores == 1 {
        "1 core".to_owned()
    } else {
        format!("{cores} cores")
    };
    let parts = [processor(), Some(cores), memory(), Some(system())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Today in UTC, as ISO 8601.
pub fn today() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    date(seconds / 86_400)
}

fn processor() -> Option<String> {
    if cfg!(target_os = "macos") {
        return ask("sysctl", &["-n", "machdep.cpu.brand_string"]);
    }
    let info = fs::read_to_string("/proc/cpuinfo").ok();
    let name = info.and_then(|info| value_of(&info, "model name"));
    name.or_else(|| std::env::var("PROCESSOR_IDENTIFIER").ok())
        .or_else(|| Some(std::env::consts::ARCH.to_owned()))
}

fn memory() -> Option<String> {
    let bytes = if cfg!(target_os = "macos") {
        ask("sysctl", &["-n", "hw.memsize"])?.parse::<u64>().ok()?
    } else {
        let info = fs::read_to_string("/proc/meminfo").ok()?;
        let kib = value_of(&info, "MemTotal")?;
        1024 * kib.split_whitespace().next()?.parse::<u64>().ok()?
    };
    Some(format!("{:.0} GiB", bytes as f64 / f64::from(1 << 30)))
}

fn system() -> String {
    let named = if cfg!(target_os = "linux") {
        let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
        release
            .lines()
            .find_map(|line| line.strip_prefix("PRETTY_NAME="))
            .map(|name| name.trim_matches('"').to_owned())
    } else if cfg!(target_os = "macos") {
        ask("sw_vers", &["-productVersion"]).map(|version| format!("macOS {version}"))
    } else {
        ask("cmd", &["/c", "ver"])
    };
    named.unwrap_or_else(|| std::env::consts::OS.to_owned())
}

fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let mut question = command(program);
    question.args(arguments);
    read(question)
}

/// The value of the first `key : value` line.
fn value_of(info: &str, key: &str) -> Option<String> {
    info.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim() == key)
        .map(|(_, value)| value.trim().to_owned())
}

/// The date so many days after 1970-01-01, counted in 400-year cycles that begin in March.
fn date(days: u64) -> String {
    let days = days + 719_468;
    let (cycle, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, wrapped) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", cycle * 400 + year + wrapped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates_across_leap_years() {
        let known = [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (19_722, "2023-12-31"),
            (19_723, "2024-01-01"),
            (47_541, "2100-03-01"),
        ];
        for (days, expected) in known {
            assert_eq!(date(days), expected);
        }
    }

    #[test]
    fn keys_are_found_whole() {
        let info = "MemTotalX: 1\nMemTotal:  24 kB\n";
        assert_eq!(value_of(info, "MemTotal").as_deref(), Some("24 kB"));
    }
}
