//! Logos and signatures: looked at before they are kept.

use std::path::Path;

use flipchart_core::{Error, Library, Result};
use flipchart_pdf::image::{self, PictureError};

/// Keeps a picture in the library and returns the SHA-256 it is known by.
///
/// # Errors
/// `Unreadable("image" | "image-damaged" | "image-too-large" | "image-unsupported")`, `Io`.
pub fn keep(library: &mut Library, path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
    image::probe(&bytes).map_err(|e| Error::Unreadable {
        code: match e {
            PictureError::NotAPicture => "image",
            PictureError::Damaged => "image-damaged",
            PictureError::TooLarge => "image-too-large",
            PictureError::Unsupported => "image-unsupported",
        },
        path: path.display().to_string(),
        params: Vec::new(),
    })?;
    library.keep_bytes(&bytes)
}

/// The media type of a kept picture, for showing it on screen.
#[must_use]
pub fn media_type(bytes: &[u8]) -> &'static str {
    match image::probe(bytes).map(|info| info.kind) {
        Ok(image::PictureKind::Png) => "image/png",
        Ok(image::PictureKind::Jpeg) => "image/jpeg",
        Ok(image::PictureKind::Svg) => "image/svg+xml",
        Err(_) => "application/octet-stream",
    }
}
