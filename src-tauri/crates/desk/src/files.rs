//! Files that leave the library: names that every system takes, and never half a file.

use std::path::{Path, PathBuf};

use flipchart_core::{Error, Result};

/// A file name made of `text` that Windows, macOS, Linux and FAT32 take in any script. `extension` without the dot.
#[must_use]
pub fn safe_name(text: &str, extension: &str) -> String {
    const RESERVED: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];
    let mut name: String = flipchart_i18n::plain(text)
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| {
            if c.is_control() || "<>:\"/\\|?*".contains(c) {
                '_'
            } else {
                c
            }
        })
        .collect();
    name = name.trim().trim_end_matches(['.', ' ']).to_string();
    // 255 bytes is the shortest limit in use; leave room for the extension and for a " (2)".
    while name.len() > 200 {
        name.pop();
    }
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = stem.len() == 4
        && (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.ends_with(|c: char| c.is_ascii_digit());
    if name.is_empty() || RESERVED.contains(&stem.as_str()) || numbered {
        name.insert(0, '_');
    }
    format!("{}.{extension}", name.trim_end())
}

/// `text` in small letters a to z, digits and hyphens, at most 40: for files that go to a machine one does not know. Empty
/// for a text of another script.
#[must_use]
pub fn ascii_name(text: &str) -> String {
    let folded = flipchart_core::text::fold(text);
    let words = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut out = String::new();
    for word in words {
        if out.len() + word.len() > 40 {
            break;
        }
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(word);
    }
    out
}

/// Direction and joining marks: they would make two names that look the same.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Makes a new folder called `name` inside `folder`, or `name (2)` and so on where there is one.
///
/// # Errors
/// `Io` naming the cause.
pub fn free_folder(folder: &Path, name: &str) -> Result<PathBuf> {
    let tries = (1..).map(|n| {
        if n == 1 {
            name.to_string()
        } else {
            format!("{name} ({n})")
        }
    });
    for name in tries {
        let path = folder.join(name);
        if !path.exists() {
            std::fs::create_dir_all(&path).map_err(|e| Error::io(&path, &e))?;
            return Ok(path);
        }
    }
    unreachable!("there is always another number")
}

/// Writes a file whole: first under another name in the same folder, then renamed into place.
///
/// # Errors
/// `Io` naming the cause; what was at `path` before is untouched then, and nothing half-made stays.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(dir) = path.parent().filter(|d| !d.as_os_str().is_empty()) {
        std::fs::create_dir_all(dir).map_err(|e| Error::io(dir, &e))?;
    }
    let mut part = path.as_os_str().to_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    let written = write_synced(&part, bytes)
        .and_then(|()| std::fs::rename(&part, path))
        .map_err(|e| Error::io(path, &e));
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_data()
}

/// A file that could not be put into its place.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Unwritten {
    /// Where it should be.
    pub path: String,
    /// Code of the cause; the text is `error-<code>`.
    pub code: String,
    /// What the system says.
    pub detail: String,
}

impl Unwritten {
    fn new(path: &Path, error: &Error) -> Self {
        Self {
            path: path.display().to_string(),
            code: error.code(),
            detail: error.params().remove("detail").unwrap_or_default(),
        }
    }
}

/// Several files that appear together or not at all.
#[derive(Default)]
pub struct Tray {
    staged: Vec<(PathBuf, PathBuf)>,
    made: Vec<PathBuf>,
    done: bool,
}

impl Tray {
    /// Lays a file on the tray, beside the place it will have. Folders that are missing are made.
    ///
    /// # Errors
    /// `Io` naming the cause; dropping the tray then leaves everything as it was.
    pub fn lay(&mut self, target: &Path, bytes: &[u8]) -> Result<()> {
        if let Some(dir) = target.parent().filter(|d| !d.as_os_str().is_empty()) {
            self.make(dir)?;
        }
        // The same bytes are there: a page that is open in a viewer need not be replaced (Windows would refuse it).
        if std::fs::read(target).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        let mut part = target.as_os_str().to_os_string();
        part.push(".part");
        let part = PathBuf::from(part);
        self.staged.push((part.clone(), target.to_path_buf()));
        std::fs::write(&part, bytes).map_err(|e| Error::io(target, &e))
    }

    fn make(&mut self, dir: &Path) -> Result<()> {
        if dir.is_dir() {
            return Ok(());
        }
        if let Some(parent) = dir.parent().filter(|d| !d.as_os_str().is_empty()) {
            self.make(parent)?;
        }
        std::fs::create_dir(dir).map_err(|e| Error::io(dir, &e))?;
        self.made.push(dir.to_path_buf());
        Ok(())
    }

    /// Puts everything into place; one file that can't be replaced does not hold up the others.
    ///
    /// # Errors
    /// `Io` naming the first file that could not be put there.
    pub fn set_down(self) -> Result<()> {
        self.put_down()
            .into_iter()
            .next()
            .map_or(Ok(()), |(_, error)| Err(error))
    }

    /// [`Tray::set_down`] where what was done stands whatever becomes of the files: those that could not be put there.
    #[must_use]
    pub fn set_down_what_can_be(self) -> Vec<Unwritten> {
        let refused = self.put_down().into_iter();
        refused.map(|(path, error)| Unwritten::new(&path, &error)).collect()
    }

    fn put_down(mut self) -> Vec<(PathBuf, Error)> {
        let mut refused = Vec::new();
        for (part, target) in &self.staged {
            if let Err(e) = std::fs::rename(part, target) {
                let _ = std::fs::remove_file(part);
                refused.push((target.clone(), Error::io(target, &e)));
            }
        }
        self.done = true;
        refused
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        if !self.done {
            for (part, _) in &self.staged {
                let _ = std::fs::remove_file(part);
            }
            // Only what this tray made, and only while it is empty.
            for dir in self.made.iter().rev() {
                let _ = std::fs::remove_dir(dir);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_everywhere_and_keep_their_script() {
        assert_eq!(
            safe_name("MECC-2026-FJ-0001 Кәрімова Әсел", "pdf"),
            "MECC-2026-FJ-0001 Кәрімова Әсел.pdf"
        );
        assert_eq!(
            safe_name("a/b\\c:d*e?f\"g<h>i|j\u{7}", "pdf"),
            "a_b_c_d_e_f_g_h_i_j_.pdf"
        );
        assert_eq!(safe_name("CON", "pdf"), "_CON.pdf");
        assert_eq!(safe_name("com1.x", "pdf"), "_com1.x.pdf");
        assert_eq!(safe_name(" .. ", "pdf"), "_.pdf");
        assert_eq!(safe_name("\u{2068}فاطمة\u{2069}", "pdf"), "فاطمة.pdf");
        let long = safe_name(&"Ñ".repeat(300), "pdf");
        assert!(long.len() <= 204 && long.ends_with("Ñ.pdf"));
    }

    #[test]
    fn a_tray_that_is_dropped_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("new").join("deeper").join("a.pdf");
        let mut tray = Tray::default();
        tray.lay(&target, b"1").unwrap();
        drop(tray);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
        let mut tray = Tray::default();
        tray.lay(&target, b"1").unwrap();
        tray.set_down().unwrap();
        assert_eq!(std::fs::read(target).unwrap(), b"1");
    }

    #[test]
    fn a_failed_write_keeps_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("x");
        std::fs::create_dir(&target).unwrap();
        std::fs::write(target.join("inside"), b"1").unwrap();
        assert!(write_whole(&target, b"2").is_err());
        assert!(target.join("inside").exists());
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
