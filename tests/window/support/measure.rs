//! Time and memory of the running program, as the kernel and the page tell.

use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::App;

/// The kernel counts a process's start in hundredths of a second, on every Linux there is.
const TICKS_PER_SECOND: f64 = 100.0;

impl App {
    /// How long after its start the program was usable: when the page set the performance mark
    /// `usable`, or without one, when it first painted something. Exact to 10 ms.
    pub fn usable_after(&self) -> Duration {
        let ask = "const seen = (name) => performance.getEntriesByName(name)[0]?.startTime;
            const at = seen('usable') ?? seen('first-contentful-paint');
            return at === undefined ? null : performance.timeOrigin + at";
        let usable = self.until("the page is usable", || self.js(ask, &[]).as_f64());
        let started = program(self.driver.pid()).and_then(started);
        let started = started.unwrap_or_else(|| self.fail("the program's start is unknown"));
        Duration::from_secs_f64((usable / 1000.0 - started).max(0.0))
    }

    /// The program's proportional share of memory in bytes, with that of its helper processes.
    pub fn memory(&self) -> u64 {
        let family = descendants(self.driver.pid());
        family.into_iter().filter_map(proportional_share).sum()
    }

    /// Milliseconds from pressing `key` on the element of `target` until the text of the element of `watched` is another,
    /// sorted; `keys` are pressed in turn. The focus is where the page left it.
    pub fn key_to_change(&self, target: &str, watched: &str, keys: [&str; 2], rounds: usize) -> Vec<f64> {
        const PRESS: &str = "const [target, watched, keys, rounds, done] = arguments;
            const text = () => document.querySelector(watched).textContent;
            const one = (key) => new Promise((resolve) => {
              const before = text();
              const began = performance.now();
              const watch = new MutationObserver(() => {
                if (text() === before) return;
                watch.disconnect();
                resolve(performance.now() - began);
              });
              watch.observe(document.body, { subtree: true, childList: true, characterData: true });
              document.querySelector(target).dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            });
            (async () => {
              const times = [];
              for (let round = 0; round < rounds; round += 1) times.push(await one(keys[round % 2]));
              done(times.sort((a, b) => a - b));
            })();";
        let arguments = [target.into(), watched.into(), keys.to_vec().into(), rounds.into()];
        let times = self
            .driver
            .js_async(PRESS, &arguments)
            .unwrap_or_else(|error| self.fail(&format!("the keys could not be measured: {error}")));
        serde_json::from_value(times).unwrap_or_default()
    }
}

/// The process that the driver started first.
fn program(driver: u32) -> Option<u32> {
    let children = processes().into_iter().filter(|(_, parent)| *parent == driver);
    children.map(|(pid, _)| pid).min()
}

/// When a process started, in seconds since 1970.
fn started(pid: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The second field is a name in parentheses, which may hold anything; field 22 is the start.
    let ticks: f64 = stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse().ok()?;
    let uptime = fs::read_to_string("/proc/uptime").ok()?;
    let uptime: f64 = uptime.split_whitespace().next()?.parse().ok()?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs_f64();
    Some(now - uptime + ticks / TICKS_PER_SECOND)
}

/// All processes below `ancestor`, which is not counted itself.
fn descendants(ancestor: u32) -> BTreeSet<u32> {
    let processes = processes();
    let mut family = BTreeSet::new();
    let mut generation = vec![ancestor];
    while let Some(parent) = generation.pop() {
        let children = processes.iter().filter(|(_, of)| *of == parent);
        let new: Vec<u32> = children
            .map(|(pid, _)| *pid)
            .filter(|pid| family.insert(*pid))
            .collect();
        generation.extend(new);
    }
    family
}

/// Every process with its parent.
fn processes() -> Vec<(u32, u32)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|pid| Some((pid, parent(pid)?)))
        .collect()
}

fn parent(pid: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("PPid:"))?
        .trim()
        .parse()
        .ok()
}

fn proportional_share(pid: u32) -> Option<u64> {
    let maps = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = maps.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(1024 * line.split_whitespace().next()?.parse::<u64>().ok()?)
}
