//! Finding what a machine lacks, and installing it where that is possible without asking.

use std::process::Stdio;

use crate::shell::{command, npm, on_path, read, root, run};
use crate::{Outcome, python, ui};

/// What the machine is to be made ready for. Each purpose includes the one before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum For {
    /// Building the command line.
    Shell,
    /// Building and testing the interface.
    Interface,
    /// Building the desktop app.
    App,
    /// Running the tests in the real window.
    Tests,
}

/// A Debian package, the purpose that first needs it, and how to see that it is there. What is
/// looked for is the thing itself, so that other systems and hand-made installations count too.
struct Package {
    name: &'static str,
    purpose: For,
    present: fn() -> bool,
}

/// The names are those of Debian 12 and Ubuntu 22.04 and later.
const PACKAGES: [Package; 11] = [
    Package {
        name: "build-essential",
        purpose: For::Shell,
        present: || has("cc") && has("c++"),
    },
    Package {
        name: "make",
        purpose: For::Shell,
        present: || has("make"),
    },
    Package {
        name: "perl",
        purpose: For::Shell,
        // Debian's perl-base lacks the modules that OpenSSL's configuration needs.
        present: || says_yes("perl", &["-MIPC::Cmd", "-MFindBin", "-e", "1"]),
    },
    Package {
        name: "pkg-config",
        purpose: For::Shell,
        present: || has("pkg-config"),
    },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        purpose: For::App,
        present: || says_yes("pkg-config", &["--exists", "webkit2gtk-4.1"]),
    },
    Package {
        name: "xvfb",
        purpose: For::Tests,
        present: || has("Xvfb"),
    },
    Package {
        name: "webkit2gtk-driver",
        purpose: For::Tests,
        present: || has("WebKitWebDriver"),
    },
    Package {
        name: "xdotool",
        purpose: For::Tests,
        present: || has("xdotool"),
    },
    Package {
        // Opens the page that checks certificates; Chrome does as well.
        name: "chromium",
        purpose: For::Tests,
        present: || ["chromium", "chromium-browser", "google-chrome"].into_iter().any(has),
    },
    Package {
        // Reads back the calendars that the tests write.
        name: "python3-icalendar",
        purpose: For::Tests,
        present: || says_yes("/usr/bin/python3", &["-c", "import icalendar"]),
    },
    Package {
        // For pyxform, which reads back the forms that the tests write; see `python.rs`.
        name: "python3-venv",
        purpose: For::Tests,
        present: || python::starter().is_some(),
    },
];

/// Makes the machine ready: system packages, Node and the packages of the interface. Says what was
/// missing; where it can't install something, the error is the exact thing to do.
pub fn setup(purpose: For) -> Outcome {
    if cfg!(target_os = "linux") {
        install(&missing_packages(purpose))?;
    }
    if purpose == For::Shell {
        return Ok(());
    }
    node()?;
    if ui::modules_are_stale() {
        eprintln!("Missing: the packages of the interface, as package-lock.json lists them.");
        run(npm(["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

/// The Debian packages that `purpose` needs and that are not there.
fn missing_packages(purpose: For) -> Vec<&'static str> {
    PACKAGES
        .iter()
        .filter(|package| package.purpose <= purpose && !(package.present)())
        .map(|package| package.name)
        .collect()
}

fn install(missing: &[&str]) -> Outcome {
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    eprintln!("Missing: {list}");
    let by_hand = format!("apt-get update && apt-get install -y --no-install-recommends {list}");
    if !has("apt-get") {
        return Err(format!(
            "This system has no apt-get. Please install what these Debian packages hold, by the names your system has for them, and start again:\n  {list}"
        ));
    }
    let become_root: &[&str] = match read_id() {
        Some(0) => &[],
        _ if says_yes("sudo", &["-n", "true"]) => &["sudo", "-n"],
        _ => {
            return Err(format!(
                "Installing needs administrator rights. Please run this, then start again:\n  sudo sh -c '{by_hand}'"
            ));
        }
    };
    let apt = |arguments: &[&str]| {
        let mut words = become_root.to_vec();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        words.extend(["-o", "DPkg::Lock::Timeout=300"]);
        words.extend(arguments);
        let mut apt = command(words[0]);
        apt.args(&words[1..]);
        run(apt)
    };
    let explained = |why: String| format!("{why}\nThe command was:\n  {by_hand}");
    apt(&["update"]).map_err(explained)?;
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(missing);
    apt(&arguments).map_err(explained)
}

fn node() -> Outcome {
    let asked = read({
        let mut node = command("node");
        node.arg("--version");
        node
    });
    let wanted = "Node 20.19 or later in its line 20, 22.12 or later, with npm";
    match asked {
        Some(version) if node_will_do(&version) => {}
        Some(version) => {
            return Err(format!(
                "Node {version} is too old: {wanted} is needed. It can be had from https://nodejs.org/"
            ));
        }
        None => {
            return Err(format!(
                "Node is missing: {wanted}. It can be had from https://nodejs.org/"
            ));
        }
    }
    let mut asked = npm(["--version"]);
    asked.stdin(Stdio::null());
    match read(asked) {
        Some(_) => Ok(()),
        None => Err(
            "npm is missing. It comes with Node from https://nodejs.org/; Debian's package is called npm.".to_owned(),
        ),
    }
}

/// Whether the tools of the interface run on this version, given as `node --version` prints it.
fn node_will_do(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        _ => major > 22,
    }
}

fn read_id() -> Option<u32> {
    let mut id = command("id");
    id.arg("-u");
    read(id)?.parse().ok()
}

fn has(program: &str) -> bool {
    on_path(program).is_some()
}

fn says_yes(program: &str, arguments: &[&str]) -> bool {
    let mut question = command(program);
    question.args(arguments).stdin(Stdio::null());
    read(question).is_some()
}

/// The file that npm writes when it has finished installing.
pub fn modules_stamp() -> std::path::PathBuf {
    root().join("node_modules/.package-lock.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_versions_are_judged_by_line_and_release() {
        for good in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.1"] {
            assert!(node_will_do(good), "{good}");
        }
        for bad in ["v18.20.4", "v20.18.9", "v21.7.3", "v22.11.0", "", "nonsense"] {
            assert!(!node_will_do(bad), "{bad}");
        }
    }

    #[test]
    fn building_the_command_line_needs_neither_webkit_nor_a_display() {
        let needed: Vec<_> = PACKAGES
            .iter()
            .filter(|package| package.purpose <= For::Shell)
            .map(|package| package.name)
            .collect();
        assert_eq!(needed, ["build-essential", "make", "perl", "pkg-config"]);
    }
}
