//! Refusals of the signing crate in the words of the core.

use std::path::Path;

use flipchart_core::Error;
use flipchart_signing::Error as Signing;

/// A refusal that is about no file.
#[must_use]
pub fn refused(error: Signing) -> Error {
    Error::Precondition {
        code: error.code(),
        params: error.params(),
    }
}

/// A refusal of the file at `path`.
pub(super) fn refused_file(error: Signing, path: &Path) -> Error {
    let unreadable = |code| Error::Unreadable {
        code,
        path: path.display().to_string(),
        params: Vec::new(),
    };
    match error {
        Signing::KeyFileUnreadable => unreadable("key-file"),
        Signing::KeyFileNewer => unreadable("key-file-newer"),
        Signing::IssuerFileUnreadable => unreadable("issuer-file"),
        Signing::IssuerFileNewer => unreadable("issuer-file-newer"),
        Signing::VoidListUnreadable => unreadable("void-list"),
        Signing::VoidListIssuer => unreadable("void-list-issuer"),
        Signing::VoidListSignature => unreadable("void-list-signature"),
        other => refused(other),
    }
}

/// A small text file from elsewhere; what is larger than `cap` bytes or no text is what `odd` says.
pub(super) fn read_text(path: &Path, cap: usize, odd: Signing) -> Result<String, Error> {
    use std::io::Read;
    let file = std::fs::File::open(path).map_err(|e| Error::io(path, &e))?;
    let mut bytes = Vec::new();
    file.take(cap as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| Error::io(path, &e))?;
    String::from_utf8(bytes)
        .ok()
        .filter(|text| text.len() <= cap)
        .ok_or_else(|| refused_file(odd, path))
}
