use super::*;

const TINY_SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#123456"/></svg>"##;

fn png_of(width: u32, height: u32, rgba: [u8; 4]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(::png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer
        .write_image_data(&rgba.repeat((width * height) as usize))
        .unwrap();
    drop(writer);
    bytes
}

#[test]
fn tells_what_a_picture_is() {
    let info = probe(&png_of(30, 20, [1, 2, 3, 255])).unwrap();
    assert_eq!(
        info,
        PictureInfo {
            kind: PictureKind::Png,
            width: 30,
            height: 20
        }
    );
    let info = probe(TINY_SVG.as_bytes()).unwrap();
    assert_eq!(
        info,
        PictureInfo {
            kind: PictureKind::Svg,
            width: 20,
            height: 10
        }
    );
    let jpeg = [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 40, 0, 60, 3, 0, 0,
    ];
    assert_eq!(
        probe(&jpeg).unwrap(),
        PictureInfo {
            kind: PictureKind::Jpeg,
            width: 60,
            height: 40
        }
    );
}

#[test]
fn refuses_what_cannot_be_printed() {
    assert_eq!(probe(b"PK\x03\x04 a spreadsheet"), Err(PictureError::NotAPicture));
    assert_eq!(probe(b""), Err(PictureError::NotAPicture));
    let mut cut_off = png_of(30, 20, [0; 4]);
    cut_off.truncate(20);
    assert_eq!(probe(&cut_off), Err(PictureError::Damaged));
    let cmyk = [0xFF, 0xD8, 0xFF, 0xC0, 0, 20, 8, 0, 40, 0, 60, 4];
    assert_eq!(probe(&cmyk), Err(PictureError::Unsupported));
    let vast = r#"<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>"#;
    assert_eq!(probe(vast.as_bytes()), Err(PictureError::TooLarge));
}

#[test]
fn an_svg_draws_its_own_shapes_only() {
    let plain = r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="4" height="4"/></svg>"#;
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/icons/icon.png");
    let greedy = plain.replace(
        "<rect",
        &format!(r#"<image width="10" height="10" href="{other}"/><rect"#),
    );
    assert!(
        String::from_utf8(svg::operators(plain.as_bytes()).unwrap())
            .unwrap()
            .contains("4.00 4.00 l")
    );
    assert_eq!(svg::operators(greedy.as_bytes()), svg::operators(plain.as_bytes()));
}

#[test]
fn transparency_becomes_a_mask_only_where_there_is_some() {
    let raster = |rgba| match &decode(&png_of(4, 4, rgba)).unwrap().pixels {
        Pixels::Raster(raster) => raster.alpha.is_some(),
        Pixels::Drawing(_) => panic!("a raster"),
    };
    assert!(raster([9, 9, 9, 100]));
    assert!(!raster([9, 9, 9, 255]));
}

#[test]
fn a_picture_keeps_its_proportion_in_a_box() {
    let picture = decode(TINY_SVG.as_bytes()).unwrap();
    assert_eq!(picture.fit(100.0, 100.0), (100.0, 50.0));
    assert_eq!(picture.fit(100.0, 20.0), (40.0, 20.0));
}

#[test]
fn more_pixels_than_paper_shows_are_reduced() {
    let Pixels::Raster(raster) = &decode(&png_of(3000, 100, [7, 7, 7, 255])).unwrap().pixels else {
        panic!("a raster")
    };
    assert_eq!((raster.width, raster.height), (1000, 34));
}
