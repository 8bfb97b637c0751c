//! Codes are found in what people drop: texts, PDF, photographs of paper.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use fast_qr::{ECL, QRBuilder};
use flipchart_signing::{find, verify};
use image::imageops::{FilterType, blur, resize, rotate90};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};

use crate::support::{Dice, key, signed, statement, today, trust};

fn only(code: &String) -> &[String] {
    std::slice::from_ref(code)
}

fn code() -> String {
    signed(&statement(), &key(1))
}

/// The code as it is printed, so many pixels a module, with the white around it that the standard asks for.
fn printed(text: &str, module: u32) -> GrayImage {
    let qr = QRBuilder::new(text).ecl(ECL::M).build().unwrap();
    let side = (qr.size as u32 + 8) * module;
    GrayImage::from_fn(side, side, |x, y| {
        let at = |of: u32| {
            (of / module)
                .checked_sub(4)
                .map(|at| at as usize)
                .filter(|at| *at < qr.size)
        };
        let dark = at(x).zip(at(y)).is_some_and(|(x, y)| qr[y][x].value());
        Luma([if dark { 25 } else { 230 }])
    })
}

/// A page with the code in a corner, as a telephone takes it: soft, noisy, darker on one side.
fn photographed(text: &str, width: u32, module: u32) -> GrayImage {
    let code = printed(text, module);
    let mut page = GrayImage::from_pixel(width, width * 3 / 4, Luma([235]));
    image::imageops::overlay(&mut page, &code, i64::from(width / 2), i64::from(width / 3));
    let mut page = blur(&page, 1.2);
    let mut dice = Dice(7);
    for (x, _, pixel) in page.enumerate_pixels_mut() {
        let light = 1.0 - 0.35 * f64::from(x) / f64::from(width);
        let noise = f64::from(u8::try_from(dice.below(25)).unwrap()) - 12.0;
        pixel.0[0] = (f64::from(pixel.0[0]) * light + noise).clamp(0.0, 255.0) as u8;
    }
    page
}

fn packed(picture: GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn pictures_of_paper() {
    let code = code();
    let page = photographed(&code, 1600, 5);
    let mut large = GrayImage::from_pixel(4000, 3000, Luma([235]));
    image::imageops::overlay(&mut large, &printed(&code, 9), 2200, 1500);
    for (what, bytes) in [
        ("screenshot", packed(printed(&code, 3), ImageFormat::Png)),
        ("one pixel a module", packed(printed(&code, 1), ImageFormat::Png)),
        ("photograph", packed(page.clone(), ImageFormat::Jpeg)),
        ("on its side", packed(rotate90(&page), ImageFormat::Jpeg)),
        (
            "sent by a messenger",
            packed(resize(&page, 1000, 750, FilterType::Triangle), ImageFormat::Jpeg),
        ),
        ("lossless WebP", packed(page, ImageFormat::WebP)),
        ("twelve megapixels", packed(large, ImageFormat::Jpeg)),
    ] {
        assert_eq!(find::codes(&bytes), only(&code), "{what}");
    }
}

#[test]
fn another_code_on_the_page_is_no_certificate() {
    assert_eq!(
        find::codes(&packed(printed("WIFI:S:Hotel;;", 4), ImageFormat::Png)),
        Vec::<String>::new()
    );
    let mut both = GrayImage::from_pixel(900, 500, Luma([230]));
    image::imageops::overlay(&mut both, &printed("WIFI:S:Hotel;;", 5), 10, 10);
    image::imageops::overlay(&mut both, &printed(&code(), 6), 400, 40);
    assert_eq!(find::codes(&packed(both, ImageFormat::Png)), [code()]);
}

fn pdf(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    for ((dictionary, data), number) in streams.iter().zip(4..) {
        bytes.extend(format!("{number} 0 obj\n<<{dictionary}/Length {}>>stream\n", data.len()).bytes());
        bytes.extend(data);
        bytes.extend(b"\nendstream\nendobj\n");
    }
    bytes.extend(b"%%EOF\n");
    bytes
}

fn deflated(data: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(data).unwrap();
    packed.finish().unwrap()
}

#[test]
fn in_a_pdf_the_attachment_or_a_picture() {
    let code = code();
    let attached = "/Type/EmbeddedFile/Subtype/text#2Fplain";
    let scan = photographed(&code, 1600, 5);
    let image = format!(
        "/Type/XObject/Subtype /Image/Width {}/Height {}",
        scan.width(),
        scan.height()
    );
    let gray = format!("{image}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode");
    let rgb: Vec<u8> = scan.pixels().flat_map(|pixel| [pixel.0[0]; 3]).collect();
    let colour = format!("{image}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode");
    let mut up = Vec::new();
    let mut above = vec![0; scan.width() as usize];
    for row in scan.as_raw().chunks(scan.width() as usize) {
        up.push(2);
        up.extend(row.iter().zip(&above).map(|(now, before)| now.wrapping_sub(*before)));
        above = row.to_vec();
    }
    let predicted = format!("{gray}/DecodeParms<</Predictor 12/Colors 1/Columns {}>>", scan.width());
    for (what, file) in [
        ("attached", pdf(&[(attached, code.clone().into_bytes())])),
        (
            "attached and packed",
            pdf(&[(&format!("{attached}/Filter/FlateDecode"), deflated(code.as_bytes()))]),
        ),
        (
            "length elsewhere",
            String::from_utf8(pdf(&[(attached, code.clone().into_bytes())]))
                .unwrap()
                .replace("/Length ", "/Length 9 0 R/DL ")
                .into_bytes(),
        ),
        (
            "scanned in colour",
            pdf(&[(
                &format!("{image}/Filter/DCTDecode"),
                packed(scan.clone(), ImageFormat::Jpeg),
            )]),
        ),
        ("scanned grey", pdf(&[(&gray, deflated(scan.as_raw()))])),
        ("three colours", pdf(&[(&colour, deflated(&rgb))])),
        ("predicted rows", pdf(&[(&predicted, deflated(&up))])),
    ] {
        assert_eq!(find::codes(&file), only(&code), "{what}");
    }
}

/// The code alone, without the white around it, one bit a pixel, two pixels a module: 1 where it is light.
fn stencil(text: &str) -> (usize, Vec<u8>) {
    let qr = QRBuilder::new(text).ecl(ECL::M).build().unwrap();
    let side = qr.size * 2;
    let mut rows = vec![0_u8; side.div_ceil(8) * side];
    for (y, row) in rows.chunks_mut(side.div_ceil(8)).enumerate() {
        for x in (0..side).filter(|x| !qr[y / 2][x / 2].value()) {
            row[x / 8] |= 0x80 >> (x % 8);
        }
    }
    (side, rows)
}

#[test]
fn a_file_for_the_printer_holds_one_on_every_page() {
    let codes: Vec<String> = (0..40)
        .map(|number| {
            let of = crate::support::Statement {
                number: number.to_string(),
                ..statement()
            };
            signed(&of, &key(1))
        })
        .collect();
    let stencils: Vec<(String, Vec<u8>)> = codes
        .iter()
        .enumerate()
        .map(|(at, code)| {
            let (side, mut rows) = stencil(code);
            let mut dictionary = format!("/Subtype/Image/Width {side}/Height {side}/ImageMask true/Filter/FlateDecode");
            if at % 2 == 1 {
                dictionary += "/BitsPerComponent 1/Decode[1 0]";
                rows.iter_mut().for_each(|byte| *byte = !*byte);
            }
            (dictionary, deflated(&rows))
        })
        .collect();
    let streams: Vec<(&str, Vec<u8>)> = stencils.iter().map(|(of, data)| (of.as_str(), data.clone())).collect();
    assert_eq!(find::codes(&pdf(&streams)), codes);
}

#[test]
fn any_text_file() {
    let code = code();
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(code.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(find::codes(&wide), only(&code));
    assert_eq!(
        find::codes(format!("\u{feff}{code}\r\n{code}\r\n").as_bytes()),
        only(&code),
        "each once"
    );
    let other = signed(
        &crate::support::Statement {
            number: "2".into(),
            ..statement()
        },
        &key(1),
    );
    assert_eq!(find::codes(format!("{code}\n{other}").as_bytes()), [code, other]);
}

#[test]
fn hostile_files_are_answered_at_once() {
    let started = Instant::now();
    let bomb = deflated(&vec![0; 64 << 20]);
    let huge = "/Subtype /Image/Width 10000/Height 10000/BitsPerComponent 8/Filter/FlateDecode";
    let code = code();
    let files = [
        b"WC1:".repeat(2_500_000),
        code[..20].repeat(400_000).into_bytes(),
        [b"%PDF-1.7 ".to_vec(), b"1 0 obj <<>>stream\n".repeat(300_000)].concat(),
        [b"%PDF-1.7 ".to_vec(), b"[".repeat(10 << 20)].concat(),
        pdf(&[("/Type/EmbeddedFile/Filter/FlateDecode", bomb.clone())]),
        pdf(&vec![(huge, bomb); 3]),
        b"\x89PNG\r\n\x1a\n".to_vec(),
        b"\xff\xd8\xff\xe0".repeat(100_000),
    ];
    for file in files {
        for found in find::codes(&file) {
            assert_ne!(
                verify(&found, &trust(&[key(1).issuer()], &[]), today()).status(),
                "valid"
            );
        }
    }
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
    let started = Instant::now();
    let text = "WC1:A ".repeat(2 << 20);
    assert_eq!(verify(&text, &trust(&[], &[]), today()).status(), "not_a_certificate");
    assert!(
        started.elapsed() < Duration::from_millis(100),
        "10 MB pasted: {:?}",
        started.elapsed()
    );
}
