use thiserror::Error;

/// Why a document could not be made.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// The progress callback asked to stop; nothing was produced.
    #[error("cancelled")]
    Cancelled,
    /// There was nothing to put on paper.
    #[error("there is nothing to put on paper")]
    Empty,
    /// A file to be joined was not made by this program, or is damaged.
    #[error("a file to be joined is not one of ours")]
    Foreign,
    /// The file could not be assembled; the text says which step failed.
    #[error("the PDF could not be written: {0}")]
    Write(String),
}
