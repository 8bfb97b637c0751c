//! A document while it is being made.

use std::collections::BTreeSet;
use std::rc::Rc;

use printpdf::{DictItem, Op};

use super::attach::Attachment;
use super::fonts::FontBook;
use super::pen::{Pen, dict};
use super::pictures::{PictureId, Pictures};
use super::tree::{Kid, NodeId, Tree};
use crate::image::Picture;
use crate::text::{Paragraph, Setting, Style, Typesetter};

/// What the file says about itself.
pub(crate) struct Facts {
    pub title: String,
    /// Who is answerable for the content; may be empty.
    pub author: String,
    /// BCP 47.
    pub language: String,
    /// The date the file carries, whatever the clock says.
    pub date: chrono::NaiveDate,
}

pub(super) struct Page {
    pub ops: Vec<Op>,
    pub size: (f32, f32),
    /// The structure element of each marked-content sequence, by its number.
    pub owners: Vec<NodeId>,
    /// How far the sheet reaches beyond the page: what is cut off, and all of it.
    pub beyond: Option<(f32, f32)>,
}

/// A stretch of a page that leads to another.
pub(super) struct Link {
    pub page: usize,
    pub area: [f32; 4],
    pub target: (usize, f32),
    pub node: NodeId,
    pub says: String,
}

/// A line of the outline.
pub(super) struct Mark {
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub top: f32,
}

/// A piece kept as a form, with the names of the pictures it paints.
#[derive(Clone)]
pub(super) struct Stored {
    pub ops: Vec<Op>,
    pub uses: BTreeSet<Vec<u8>>,
}

/// Something drawn once and placed on pages at the spot it was drawn for.
#[derive(Clone)]
pub(crate) enum Piece {
    /// Copied into each page.
    Copied(Vec<Op>),
    /// Stored once under this name.
    Stored(String),
}

/// A document before its first page: what all that begin alike share, made once.
pub(crate) struct Start {
    fonts: FontBook,
    pictures: Pictures,
    stored: Vec<Stored>,
}

impl Start {
    /// A document that begins like this.
    pub(crate) fn document(&self) -> Document {
        Document {
            fonts: self.fonts.clone(),
            pictures: self.pictures.clone(),
            stored: self.stored.clone(),
            ..Document::new(true)
        }
    }
}

/// Pages, their structure and what they share.
pub(crate) struct Document {
    pub(crate) typesetter: Typesetter,
    pub(crate) tree: Tree,
    pub(super) fonts: FontBook,
    pub(super) pictures: Pictures,
    pub(super) pages: Vec<Page>,
    pub(super) stored: Vec<Stored>,
    pub(super) links: Vec<Link>,
    pub(super) outline: Vec<Mark>,
    pub(super) attachments: Vec<Attachment>,
    /// Whether it is to be printed in its own size, because its measures must be met on paper.
    pub(crate) is_to_scale: bool,
    stores: bool,
}

impl Document {
    /// `stores` says whether [`piece`](Self::piece) keeps things as shared forms, which pays when many pages use them.
    pub(crate) fn new(stores: bool) -> Self {
        Document {
            typesetter: Typesetter::take(),
            tree: Tree::new(),
            fonts: FontBook::default(),
            pictures: Pictures::default(),
            pages: Vec::new(),
            stored: Vec::new(),
            links: Vec::new(),
            outline: Vec::new(),
            attachments: Vec::new(),
            is_to_scale: false,
            stores,
        }
    }

    /// Keeps what was prepared, before there is a page, for many documents.
    pub(crate) fn into_start(self) -> Start {
        debug_assert!(
            self.pages.is_empty() && self.tree.nodes.len() == 1,
            "a start has no pages"
        );
        self.typesetter.keep();
        Start {
            fonts: self.fonts,
            pictures: self.pictures,
            stored: self.stored,
        }
    }

    /// A new last page of that size in points; its index.
    pub(crate) fn add_page(&mut self, size: (f32, f32)) -> usize {
        self.pages.push(Page {
            ops: Vec::new(),
            size,
            owners: Vec::new(),
            beyond: None,
        });
        self.pages.len() - 1
    }

    /// Lets the sheet reach beyond the page on all sides: by `bleed`, which is cut off, and to `edge`, where marks stand.
    pub(crate) fn reach_beyond(&mut self, page: usize, bleed: f32, edge: f32) {
        self.pages[page].beyond = Some((bleed, edge));
    }

    pub(crate) fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Draws content that belongs to a structure element.
    pub(crate) fn tagged(&mut self, page: usize, node: NodeId, draw: impl FnOnce(&mut Pen)) {
        let target = &mut self.pages[page];
        let mcid = target.owners.len() as i64;
        target.owners.push(node);
        self.tree.own(node, Kid::Content { page, mcid });
        target.ops.push(Op::BeginMarkedContentWithProperties {
            tag: self.tree.role(node).name().into(),
            properties: dict([("MCID", DictItem::Int(mcid))]),
        });
        draw(&mut Pen {
            ops: &mut target.ops,
            fonts: &mut self.fonts,
            pictures: &self.pictures,
        });
        target.ops.push(Op::EndMarkedContent);
    }

    /// Draws what carries no meaning of its own: rules, frames, running heads.
    pub(crate) fn artifact(&mut self, page: usize, draw: impl FnOnce(&mut Pen)) {
        let target = &mut self.pages[page];
        target.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() });
        draw(&mut Pen {
            ops: &mut target.ops,
            fonts: &mut self.fonts,
            pictures: &self.pictures,
        });
        target.ops.push(Op::EndMarkedContent);
    }

    /// As [`artifact`](Self::artifact), but beneath everything drawn on the page so far.
    pub(crate) fn underlay(&mut self, page: usize, draw: impl FnOnce(&mut Pen)) {
        let above = std::mem::take(&mut self.pages[page].ops);
        self.artifact(page, draw);
        self.pages[page].ops.extend(above);
    }

    /// Draws something to be placed later with [`place`](Self::place).
    pub(crate) fn piece(&mut self, draw: impl FnOnce(&mut Pen)) -> Piece {
        let mut ops = Vec::new();
        draw(&mut Pen {
            ops: &mut ops,
            fonts: &mut self.fonts,
            pictures: &self.pictures,
        });
        if !self.stores {
            return Piece::Copied(ops);
        }
        let uses = ops.iter().filter_map(painted).collect();
        self.stored.push(Stored { ops, uses });
        Piece::Stored(stored_name(self.stored.len() - 1))
    }

    /// Places a piece as content of `node`, or as an artifact when that is `None`.
    pub(crate) fn place(&mut self, page: usize, node: Option<NodeId>, piece: &Piece) {
        let draw = |pen: &mut Pen| match piece {
            Piece::Copied(ops) => pen.ops.extend_from_slice(ops),
            Piece::Stored(name) => pen.paint(name),
        };
        match node {
            Some(node) => self.tagged(page, node, draw),
            None => self.artifact(page, draw),
        }
    }

    /// Keeps a picture; the same one is stored once.
    pub(crate) fn keep(&mut self, picture: &Picture) -> PictureId {
        self.pictures.keep(picture)
    }

    /// A link from a box (left, bottom, right, top) to a height of a page; content of `node`, which must be a link.
    pub(crate) fn link(&mut self, page: usize, area: [f32; 4], target: (usize, f32), node: NodeId, says: &str) {
        self.tree.own(node, Kid::Link(self.links.len()));
        self.links.push(Link {
            page,
            area,
            target,
            node,
            says: says.to_string(),
        });
    }

    /// A line of the outline, under the last one of a lower level.
    pub(crate) fn bookmark(&mut self, level: u8, title: &str, page: usize, top: f32) {
        self.outline.push(Mark {
            level,
            title: title.to_string(),
            page,
            top,
        });
    }

    /// Puts a file inside the document, which is PDF/A-3a with it.
    pub(crate) fn attach(&mut self, attachment: Attachment) {
        self.attachments.push(attachment);
    }

    /// A text in a measure; see [`Typesetter::paragraph`].
    pub(crate) fn set(&mut self, text: &str, style: &Style, width: f32, setting: Setting) -> Rc<Paragraph> {
        self.typesetter.paragraph(text, style, width, setting)
    }
}

/// The name of what an operator paints.
fn painted(op: &Op) -> Option<Vec<u8>> {
    match op {
        Op::Unknown { key, value } if key == "Do" => match value.first() {
            Some(DictItem::Name(name)) => Some(name.clone()),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn stored_name(index: usize) -> String {
    format!("P{index}")
}
