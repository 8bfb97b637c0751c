//! Pictures as objects of the file, each stored once.

use std::collections::{BTreeMap, HashMap};

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use super::content::Painted;
use crate::image::{Picture, Pixels};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PictureId(pub(super) usize);

#[derive(Clone, Default)]
pub(crate) struct Pictures {
    kept: Vec<Kept>,
    by_hash: HashMap<[u8; 32], PictureId>,
}

#[derive(Clone)]
struct Kept {
    object: XObject,
    unit: (f32, f32),
}

impl Pictures {
    pub(super) fn keep(&mut self, picture: &Picture) -> PictureId {
        *self.by_hash.entry(picture.hash).or_insert_with(|| {
            let (stream, unit) = match &picture.pixels {
                Pixels::Raster(raster) => (image_stream(raster), (1.0, 1.0)),
                Pixels::Drawing(operators) => (
                    form_stream(operators, picture.width, picture.height),
                    (picture.width, picture.height),
                ),
            };
            let object = XObject::External(ExternalXObject {
                stream,
                width: None,
                height: None,
                dpi: None,
            });
            self.kept.push(Kept { object, unit });
            PictureId(self.kept.len() - 1)
        })
    }

    /// The size of the picture's own space.
    pub(super) fn unit(&self, id: PictureId) -> (f32, f32) {
        self.kept[id.0].unit
    }

    pub(super) fn objects(self) -> impl Iterator<Item = (XObjectId, XObject)> {
        self.kept
            .into_iter()
            .enumerate()
            .map(|(index, kept)| (XObjectId(Painted::Picture(PictureId(index)).name()), kept.object))
    }
}

fn image_stream(raster: &crate::image::Raster) -> ExternalStream {
    let space = if raster.grey { "DeviceGray" } else { "DeviceRGB" };
    let mut entries = vec![
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(i64::from(raster.width))),
        ("Height", DictItem::Int(i64::from(raster.height))),
        ("BitsPerComponent", DictItem::Int(i64::from(raster.bits))),
        ("Filter", name(raster.filter)),
    ];
    // A stencil, not a picture of two greys: readers that smooth small pictures leave its edges sharp.
    match raster.bits {
        1 => entries.push(("ImageMask", DictItem::Bool(true))),
        _ => entries.push(("ColorSpace", name(space))),
    }
    if let Some(mask) = &raster.alpha {
        let stream = image_stream(mask);
        entries.push(("SMask", DictItem::Stream { stream }));
    }
    ExternalStream {
        dict: owned(entries),
        content: raster.data.clone(),
        compress: false,
    }
}

fn form_stream(operators: &[u8], width: f32, height: f32) -> ExternalStream {
    let entries = vec![
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        (
            "BBox",
            DictItem::Array([0.0, 0.0, width, height].map(DictItem::Real).to_vec()),
        ),
        ("Filter", name("FlateDecode")),
    ];
    ExternalStream {
        dict: owned(entries),
        content: operators.to_vec(),
        compress: false,
    }
}

fn name(value: &str) -> DictItem {
    DictItem::Name(value.as_bytes().to_vec())
}

fn owned(entries: Vec<(&str, DictItem)>) -> BTreeMap<String, DictItem> {
    entries
        .into_iter()
        .map(|(key, value)| (key.to_string(), value))
        .collect()
}
