//! A row of logos of about equal weight.

use std::sync::Arc;

use super::OrgLine;
use crate::image::{self, Picture};

/// A logo in its row; `x` is from the row's middle.
pub(super) struct Logo {
    pub name: String,
    pub picture: Arc<Picture>,
    pub x: f32,
    pub width: f32,
    pub height: f32,
}

/// The logos that can be read, centred, as large as `width` by `height` points allow. Each takes about the same area, so that
/// a long lettering does not shout down a small round seal.
pub(super) fn row(organisations: &[OrgLine], width: f32, height: f32, gap: f32) -> Vec<Logo> {
    let readable = organisations.iter().filter_map(|organisation| {
        let picture = image::decode(organisation.logo.as_deref()?).ok()?;
        Some((organisation.name.clone(), picture))
    });
    let mut logos: Vec<Logo> = readable
        .map(|(name, picture)| {
            let proportion = picture.width / picture.height;
            let weight = (height * height * 2.2 / proportion).sqrt().min(height);
            let (width, height) = picture.fit(height * 4.0, weight);
            Logo {
                name,
                picture,
                x: 0.0,
                width,
                height,
            }
        })
        .collect();
    let gaps = gap * logos.len().saturating_sub(1) as f32;
    let natural: f32 = logos.iter().map(|logo| logo.width).sum();
    let scale = ((width - gaps) / natural.max(1.0)).min(1.0);
    let mut x = -(natural * scale + gaps) / 2.0;
    for logo in &mut logos {
        logo.width *= scale;
        logo.height *= scale;
        logo.x = x;
        x += logo.width + gap;
    }
    logos
}
