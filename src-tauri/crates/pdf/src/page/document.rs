//! A document while it is being made.

use std::rc::Rc;

use super::attach::Attachment;
use super::content::{Content, Painted};
use super::fonts::FontBook;
use super::pen::Pen;
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
    pub content: Content,
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

/// Something drawn once and placed on pages at the spot it was drawn for.
#[derive(Clone)]
pub(crate) enum Piece {
    /// Copied into each page.
    Copied(Content),
    /// Stored once; the number of it.
    Stored(usize),
}

/// A document before its first page: what all that begin alike share, made once.
pub(crate) struct Start {
    fonts: FontBook,
    pictures: Pictures,
    stored: Vec<Content>,
    stores: bool,
}

impl Start {
    /// A document that begins like this.
    pub(crate) fn document(&self) -> Document {
        Document {
            fonts: self.fonts.clone(),
            pictures: self.pictures.clone(),
            stored: self.stored.clone(),
            ..Document::new(self.stores)
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
    pub(super) stored: Vec<Content>,
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
            stores: self.stores,
        }
    }

    /// A new last page of that size in points; its index.
    pub(crate) fn add_page(&mut self, size: (f32, f32)) -> usize {
        self.pages.push(Page {
            content: Content::default(),
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
        target.content.begin_tagged(self.tree.role(node), mcid);
        draw(&mut Pen {
            content: &mut target.content,
            fonts: &mut self.fonts,
            pictures: &self.pictures,
        });
        target.content.end_marked();
    }

    /// Draws what carries no meaning of its own: rules, frames, running heads.
    pub(crate) fn artifact(&mut self, page: usize, draw: impl FnOnce(&mut Pen)) {
        let target = &mut self.pages[page];
        target.content.begin_artifact();
        draw(&mut Pen {
            content: &mut target.content,
            fonts: &mut self.fonts,
            pictures: &self.pictures,
        });
        target.content.end_marked();
    }

    /// As [`artifact`](Self::artifact), but beneath everything drawn on the page so far.
    pub(crate) fn underlay(&mut self, page: usize, draw: impl FnOnce(&mut Pen)) {
        let above = std::mem::take(&mut self.pages[page].content);
        self.artifact(page, draw);
        self.pages[page].content.append(&above);
    }

    /// Draws something to be placed later with [`place`](Self::place).
    pub(crate) fn piece(&mut self, draw: impl FnOnce(&mut Pen)) -> Piece {
        if self.stores {
            return self.ground(draw);
        }
        Piece::Copied(self.drawn(draw))
    }

    /// As [`piece`](Self::piece), but kept as a form whatever the document: what is the same in many files is packed once.
    pub(crate) fn ground(&mut self, draw: impl FnOnce(&mut Pen)) -> Piece {
        let content = self.drawn(draw);
        self.stored.push(content);
        Piece::Stored(self.stored.len() - 1)
    }

    fn drawn(&mut self, draw: impl FnOnce(&mut Pen)) -> Content {
        let mut content = Content::default();
        draw(&mut Pen {
            content: &mut content,
            fonts: &mut self.fonts,
            pictures: &self.pictures,
        });
        content
    }

    /// Places a piece as content of `node`, or as an artifact when that is `None`.
    pub(crate) fn place(&mut self, page: usize, node: Option<NodeId>, piece: &Piece) {
        let draw = |pen: &mut Pen| match piece {
            Piece::Copied(content) => pen.content.append(content),
            Piece::Stored(index) => pen.paint(Painted::Piece(*index)),
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
