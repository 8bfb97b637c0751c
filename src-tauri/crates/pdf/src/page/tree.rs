//! The logical structure: what a reader that can't see the page is told.

/// Standard structure types of ISO 32000-1, 14.8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    Figure,
    Caption,
    List,
    Item,
    Label,
    Body,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Table,
    Row,
    ColumnHead,
    RowHead,
    Cell,
}

impl Role {
    /// The name in the file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Sect => "Sect",
            Role::H1 => "H1",
            Role::H2 => "H2",
            Role::H3 => "H3",
            Role::P => "P",
            Role::Figure => "Figure",
            Role::Caption => "Caption",
            Role::List => "L",
            Role::Item => "LI",
            Role::Label => "Lbl",
            Role::Body => "LBody",
            Role::Contents => "TOC",
            Role::ContentsItem => "TOCI",
            Role::Reference => "Reference",
            Role::Link => "Link",
            Role::Table => "Table",
            Role::Row => "TR",
            Role::ColumnHead | Role::RowHead => "TH",
            Role::Cell => "TD",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NodeId(pub(super) usize);

pub(super) enum Kid {
    Node(NodeId),
    /// A marked-content sequence of a page.
    Content {
        page: usize,
        mcid: i64,
    },
    /// The link with this number.
    Link(usize),
}

pub(super) struct Node {
    pub role: Role,
    pub alt: Option<String>,
    /// What is read instead of what is drawn.
    pub actual: Option<String>,
    /// BCP 47, where it is not the document's.
    pub language: Option<String>,
    /// Left, bottom, right, top of a figure on its page.
    pub bounds: Option<[f32; 4]>,
    pub kids: Vec<Kid>,
    pub parent: Option<NodeId>,
}

pub(crate) struct Tree {
    pub(super) nodes: Vec<Node>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(super) fn new() -> Self {
        Tree {
            nodes: vec![Node {
                role: Role::Document,
                alt: None,
                actual: None,
                language: None,
                bounds: None,
                kids: Vec::new(),
                parent: None,
            }],
        }
    }

    /// A new last child of `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            role,
            alt: None,
            actual: None,
            language: None,
            bounds: None,
            kids: Vec::new(),
            parent: Some(parent),
        });
        self.nodes[parent.0].kids.push(Kid::Node(id));
        id
    }

    /// A picture, with the text that stands for it and its box on the page.
    pub(crate) fn figure(&mut self, parent: NodeId, alt: String, bounds: [f32; 4]) -> NodeId {
        let id = self.add(parent, Role::Figure);
        self.nodes[id.0].alt = Some(alt);
        self.nodes[id.0].bounds = Some(bounds);
        id
    }

    /// Gives an element whose content is drawn the text that is read in its place.
    pub(crate) fn say(&mut self, node: NodeId, text: String) {
        self.nodes[node.0].actual = Some(text);
    }

    /// Says in what language an element is, where it is not the document's.
    pub(crate) fn speak(&mut self, node: NodeId, language: &str) {
        self.nodes[node.0].language = Some(language.to_string());
    }

    pub(super) fn own(&mut self, node: NodeId, kid: Kid) {
        self.nodes[node.0].kids.push(kid);
    }

    pub(super) fn role(&self, node: NodeId) -> Role {
        self.nodes[node.0].role
    }
}
