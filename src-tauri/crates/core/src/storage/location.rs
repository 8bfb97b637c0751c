//! Where the library lives, and whether that is a good place.

use std::path::{Path, PathBuf};

/// The library that the app and the shell share unless told otherwise: `FLIPCHART_LIBRARY`, else
/// `<local user data>/Flipchart/library.fliplib`.
#[must_use]
pub fn default_library() -> PathBuf {
    if let Some(path) = std::env::var_os("FLIPCHART_LIBRARY").filter(|p| !p.is_empty()) {
        return path.into();
    }
    local_data().join("Flipchart").join("library.fliplib")
}

fn local_data() -> PathBuf {
    let var = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let home = || {
        var("HOME")
            .or_else(|| var("USERPROFILE"))
            .unwrap_or_else(|| PathBuf::from("."))
    };
    if cfg!(windows) {
        var("LOCALAPPDATA").unwrap_or_else(|| home().join("AppData").join("Local"))
    } else if cfg!(target_os = "macos") {
        home().join("Library").join("Application Support")
    } else {
        var("XDG_DATA_HOME").unwrap_or_else(|| home().join(".local").join("share"))
    }
}

/// The service that synchronises the folder, when its name shows in the path. Such a service copies a database
/// while it is being written, and can bring back an old state.
#[must_use]
pub fn synced_by(path: &Path) -> Option<&'static str> {
    const SERVICES: &[(&str, &str)] = &[
        ("onedrive", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("google drive", "Google Drive"),
        ("googledrive", "Google Drive"),
        ("my drive", "Google Drive"),
        ("icloud", "iCloud"),
        ("mobile documents", "iCloud"),
        ("nextcloud", "Nextcloud"),
        ("owncloud", "ownCloud"),
        ("syncthing", "Syncthing"),
        ("yandex.disk", "Yandex Disk"),
        ("yandexdisk", "Yandex Disk"),
    ];
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    path.components().find_map(|part| {
        let part = part.as_os_str().to_string_lossy().to_lowercase();
        SERVICES
            .iter()
            .find(|(mark, _)| part.starts_with(mark))
            .map(|(_, name)| *name)
    })
}

/// Whether the library lies on something that can be pulled out, as far as its place tells: where desktops mount sticks
/// (Linux, macOS), or a drive that is not the system's (Windows).
#[must_use]
pub fn on_stick(path: &Path) -> bool {
    let text = std::path::absolute(path)
        .unwrap_or_else(|_| path.to_path_buf())
        .to_string_lossy()
        .into_owned();
    if cfg!(windows) {
        let drive = |path: &str| path.get(..2).filter(|d| d.ends_with(':')).map(str::to_ascii_uppercase);
        let system = std::env::var("SystemDrive").unwrap_or_else(|_| "C:".into());
        return drive(&text).is_some_and(|d| Some(d) != drive(&system));
    }
    ["/media/", "/run/media/", "/Volumes/"]
        .iter()
        .any(|mount| text.starts_with(mount))
}

/// The kind of network file system under `path`, where SQLite's write-ahead log must not be used.
#[must_use]
pub fn network_filesystem(path: &Path) -> Option<String> {
    let text = path.to_string_lossy();
    if cfg!(windows) {
        let unc = text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\"));
        return unc.then(|| "UNC".to_string());
    }
    let mounts = std::fs::read_to_string("/proc/mounts").ok()?;
    network_mount(&absolute(path).to_string_lossy(), &mounts)
}

fn absolute(path: &Path) -> PathBuf {
    let mut probe = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    while !probe.exists() && probe.pop() {}
    std::fs::canonicalize(&probe).unwrap_or(probe)
}

fn network_mount(path: &str, mounts: &str) -> Option<String> {
    const NETWORK: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "fuse.sshfs",
        "afs",
        "ncpfs",
        "davfs",
        "fuse.davfs2",
    ];
    mounts
        .lines()
        .filter_map(|line| {
            let mut parts = line.split(' ');
            let (_, at, kind) = (parts.next()?, parts.next()?.replace("\\040", " "), parts.next()?);
            let inside = at == "/" || path == at || path.strip_prefix(&at).is_some_and(|rest| rest.starts_with('/'));
            inside.then(|| (at.len(), kind.to_string()))
        })
        .max_by_key(|(depth, _)| *depth)
        .and_then(|(_, kind)| NETWORK.contains(&kind.as_str()).then_some(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synchronised_folders_are_named() {
        assert_eq!(
            synced_by(Path::new("/home/a/OneDrive - UN/library.fliplib")),
            Some("OneDrive")
        );
        assert_eq!(
            synced_by(Path::new("/home/a/Dropbox/x/library.fliplib")),
            Some("Dropbox")
        );
        assert_eq!(synced_by(Path::new("/home/a/Documents/library.fliplib")), None);
    }

    #[cfg(unix)]
    #[test]
    fn sticks_are_told_by_where_they_are_mounted() {
        assert!(on_stick(Path::new("/media/ana/STICK/library.fliplib")));
        assert!(!on_stick(Path::new("/home/ana/media/library.fliplib")));
    }

    #[test]
    fn the_deepest_mount_decides() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nnas:/x /mnt/share\\040one nfs4 rw 0 0\n/dev/sdb1 /mnt/share\\040one/local ext4 rw 0 0\n";
        assert_eq!(
            network_mount("/mnt/share one/a.fliplib", mounts).as_deref(),
            Some("nfs4")
        );
        assert_eq!(network_mount("/mnt/share one/local/a.fliplib", mounts), None);
        assert_eq!(network_mount("/mnt/share onewards/a.fliplib", mounts), None);
    }
}
