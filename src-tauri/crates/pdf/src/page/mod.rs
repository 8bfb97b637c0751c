//! Tagged pages: what is drawn on them, what it means, and the file they become.

mod attach;
mod bytes;
mod content;
mod cut;
mod document;
mod finish;
mod fonts;
mod icc;
mod join;
mod pen;
mod pictures;
mod tree;
mod unicode;
mod xmp;

pub use attach::Attachment;
pub(crate) use document::{Document, Facts, Piece, Start};
pub(crate) use join::Joined;
pub(crate) use pen::{Fill, Pen};
pub(crate) use pictures::PictureId;
pub(crate) use tree::{NodeId, Role, Tree};
