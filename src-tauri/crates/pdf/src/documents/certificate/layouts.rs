//! The six compositions and the faces each is made for.

use super::centred;
use super::stage::Stage;
use super::{Face, Layout, bilingual, modern};

/// Faces of heading, name and text.
pub(super) const fn faces(layout: Layout) -> (Face, Face, Face) {
    match layout {
        Layout::Formal | Layout::Portrait => (Face::Display, Face::Display, Face::Display),
        Layout::Modern => (Face::Sans, Face::Sans, Face::Sans),
        Layout::Bilingual => (Face::Display, Face::Display, Face::Display),
        Layout::Logos => (Face::Sans, Face::Display, Face::Display),
        Layout::Plain => (Face::Serif, Face::Serif, Face::Serif),
    }
}

/// Composes the page; again with smaller pictures, when words became too small.
pub(super) fn compose(stage: &mut Stage) {
    const SMALL: usize = 6;
    let under = stage.bleeds.len();
    once(stage);
    if stage.tightest > SMALL {
        stage.bleeds.truncate(under);
        stage.elements.clear();
        stage.decoration.clear();
        stage.tight = true;
        once(stage);
    }
}

fn once(stage: &mut Stage) {
    match stage.data.look.layout {
        Layout::Formal => centred::formal(stage),
        Layout::Modern => modern::compose(stage),
        Layout::Bilingual => bilingual::compose(stage),
        Layout::Logos => centred::logos(stage),
        Layout::Portrait => centred::portrait(stage),
        Layout::Plain => centred::plain(stage),
    }
}
