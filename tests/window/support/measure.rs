//! Memory of the running program.

use std::collections::BTreeSet;
use std::fs;

use super::App;

impl App {
    /// The program's proportional share of memory in bytes, with that of its helper processes.
    pub fn memory(&self) -> u64 {
        let ours = descendants(self.driver.pid());
        ours.iter().filter_map(|pid| proportional_share(*pid)).sum()
    }
}

/// All processes below `ancestor`, which is not counted itself.
fn descendants(ancestor: u32) -> BTreeSet<u32> {
    let processes: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|pid| Some((pid, parent(pid)?)))
        .collect();
    let mut family = BTreeSet::from([ancestor]);
    loop {
        let before = family.len();
        family.extend(processes.iter().filter(|(_, of)| family.contains(of)).map(|(pid, _)| *pid).collect::<Vec<_>>());
        if family.len() == before {
            family.remove(&ancestor);
            return family;
        }
    }
}

fn parent(pid: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()
}

fn proportional_share(pid: u32) -> Option<u64> {
    let maps = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = maps.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(1024 * line.split_whitespace().next()?.parse::<u64>().ok()?)
}
