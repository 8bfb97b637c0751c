//! Codes in a PDF (ISO 32000): attachments and pictures are always streams of their own, so the file is read from stream to
//! stream, without following its references. That also reads damaged files, and nothing in it can nest or go in circles.

use std::time::Instant;

use super::{picture, text};

/// Most streams that are looked at.
const STREAMS_CAP: usize = 20_000;
/// Most bytes of an attachment.
const ATTACHMENT_CAP: usize = 64 << 10;
/// Most bytes that a picture unpacks to.
const PIXELS_CAP: usize = 128 << 20;
/// Most pictures that are searched for a code.
const PICTURES_CAP: usize = 24;
/// Longest side of a picture that is no scan of a page but could be a code by itself. All of these are searched: a file for
/// the printer has one on every page.
const SMALL: usize = 512;
/// How far before a stream its dictionary may begin.
const DICTIONARY: usize = 4 << 10;

struct Stream<'a> {
    dictionary: &'a [u8],
    data: &'a [u8],
}

/// The codes that are attached; without one, those in the pictures.
pub(super) fn codes(bytes: &[u8], end: Instant) -> Vec<String> {
    let streams = streams(bytes);
    let attached: Vec<String> = streams
        .iter()
        .filter_map(attachment)
        .flat_map(|text| text::codes(&text))
        .collect();
    if !attached.is_empty() {
        return attached;
    }
    let mut large = 0;
    let pictures = streams.iter().filter(|stream| stream.has(b"/Image"));
    pictures
        .filter(|stream| {
            large += usize::from(!stream.is_small());
            stream.is_small() || large <= PICTURES_CAP
        })
        .flat_map(|stream| pictured(stream, end))
        .collect()
}

fn attachment(stream: &Stream<'_>) -> Option<String> {
    if !stream.has(b"/EmbeddedFile") {
        return None;
    }
    let data = if stream.has(b"/FlateDecode") {
        inflate(stream.data, ATTACHMENT_CAP)?
    } else {
        stream.data.to_vec()
    };
    (data.len() <= ATTACHMENT_CAP).then(|| String::from_utf8_lossy(&data).into_owned())
}

fn pictured(stream: &Stream<'_>, end: Instant) -> Vec<String> {
    if Instant::now() > end {
        return Vec::new();
    }
    if stream.has(b"/DCTDecode") {
        let packed = if stream.has(b"/FlateDecode") {
            inflate(stream.data, super::FILE_CAP)
        } else {
            None
        };
        return picture::codes(packed.as_deref().unwrap_or(stream.data), end);
    }
    let Some((pixels, width, height)) = raw(stream) else {
        return Vec::new();
    };
    // What is painted through a stencil has its white from the paper.
    if stream.is_stencil() {
        picture::search_amid_white(pixels, width, height, end)
    } else {
        picture::search(pixels, width, height, end)
    }
}

/// A picture without a format of its own, in shades of grey.
fn raw(stream: &Stream<'_>) -> Option<(Vec<u8>, u32, u32)> {
    let (width, height) = (stream.number(b"/Width")?, stream.number(b"/Height")?);
    let bits = if stream.is_stencil() {
        1
    } else {
        stream.number(b"/BitsPerComponent").unwrap_or(8)
    };
    let other = [
        &b"/CCITTFaxDecode"[..],
        b"/JBIG2Decode",
        b"/JPXDecode",
        b"/LZWDecode",
        b"/RunLengthDecode",
    ];
    let pixels = width
        .checked_mul(height)
        .filter(|pixels| *pixels > 0 && *pixels <= PIXELS_CAP)?;
    if other.iter().any(|filter| stream.has(filter)) || !matches!(bits, 1 | 8) {
        return None;
    }
    let data = if stream.has(b"/FlateDecode") {
        inflate(stream.data, PIXELS_CAP)?
    } else {
        stream.data.to_vec()
    };
    let predicted = stream.number(b"/Predictor").is_some_and(|predictor| predictor >= 10);
    let rows = data.len() / height;
    let row = if predicted { rows.checked_sub(1)? } else { rows };
    let of_pixel = if bits == 1 { 1 } else { row / width };
    if row == 0 || of_pixel == 0 || of_pixel > 4 || (bits == 1 && row < width.div_ceil(8)) {
        return None;
    }
    let data = if predicted {
        unpredict(&data, row, of_pixel)?
    } else {
        data
    };
    // A stencil is painted where it is 0 (ISO 32000-1, 8.9.6.2), or where it is 1 when turned over.
    let white = u8::from(!(stream.is_stencil() && (stream.has(b"/Decode[1") || stream.has(b"/Decode [1"))));
    let mut grey = Vec::with_capacity(pixels);
    for line in data.chunks_exact(row).take(height) {
        if bits == 1 {
            grey.extend((0..width).map(|at| {
                if line[at / 8] >> (7 - at % 8) & 1 == white {
                    255
                } else {
                    0
                }
            }));
        } else {
            // Green where there are colours: it is nearest to what the eye calls bright.
            grey.extend(
                line.chunks_exact(of_pixel)
                    .take(width)
                    .map(|pixel| pixel[(of_pixel - 1).min(1)]),
            );
        }
    }
    (grey.len() == pixels).then(|| Some((grey, u32::try_from(width).ok()?, u32::try_from(height).ok()?)))?
}

/// The filters of PNG (RFC 2083, section 6), which PDF uses for rows.
fn unpredict(data: &[u8], row: usize, of_pixel: usize) -> Option<Vec<u8>> {
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0; row];
    for line in data.chunks_exact(row + 1) {
        let (filter, line) = line.split_first()?;
        let mut current = line.to_vec();
        for at in 0..row {
            let left = if at >= of_pixel { current[at - of_pixel] } else { 0 };
            let corner = if at >= of_pixel { above[at - of_pixel] } else { 0 };
            let guess = match filter {
                0 => 0,
                1 => left,
                2 => above[at],
                3 => u8::midpoint(left, above[at]),
                4 => paeth(left, above[at], corner),
                _ => return None,
            };
            current[at] = current[at].wrapping_add(guess);
        }
        out.extend_from_slice(&current);
        above = current;
    }
    Some(out)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(above) - i16::from(corner);
    let far = |of: u8| (guess - i16::from(of)).abs();
    if far(left) <= far(above) && far(left) <= far(corner) {
        left
    } else if far(above) <= far(corner) {
        above
    } else {
        corner
    }
}

/// Unpacks no more than `cap` bytes; what is cut off in the file is given as far as it goes.
fn inflate(data: &[u8], cap: usize) -> Option<Vec<u8>> {
    use std::io::Read;
    let mut out = Vec::new();
    let mut unpacked = flate2::read::ZlibDecoder::new(data).take(cap as u64 + 1);
    // A damaged end still leaves what came before it.
    let _ = unpacked.read_to_end(&mut out);
    (!out.is_empty() && out.len() <= cap).then_some(out)
}

fn streams(bytes: &[u8]) -> Vec<Stream<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = position(&bytes[from..], b"stream").map(|at| from + at) {
        let mut begin = at + b"stream".len();
        from = begin;
        if bytes[..at].ends_with(b"end") || !bytes[..at].trim_ascii_end().ends_with(b">>") {
            continue;
        }
        begin += usize::from(bytes.get(begin) == Some(&b'\r'));
        begin += usize::from(bytes.get(begin) == Some(&b'\n'));
        let before = &bytes[at.saturating_sub(DICTIONARY)..at];
        let dictionary = last(before, b" obj").map_or(before, |from| &before[from..]);
        let mut stream = Stream {
            dictionary,
            data: &bytes[begin.min(bytes.len())..],
        };
        let stated = stream.number(b"/Length").filter(|_| !stream.is_reference(b"/Length"));
        let length = stated
            .filter(|length| {
                stream
                    .data
                    .get(*length..)
                    .is_some_and(|rest| rest.trim_ascii_start().starts_with(b"endstream"))
            })
            .or_else(|| position(stream.data, b"endstream"))
            .unwrap_or(stream.data.len());
        stream.data = &stream.data[..length];
        from = begin + length;
        found.push(stream);
        if found.len() >= STREAMS_CAP || from >= bytes.len() {
            break;
        }
    }
    found
}

impl Stream<'_> {
    fn has(&self, name: &[u8]) -> bool {
        position(self.dictionary, name).is_some()
    }

    fn is_stencil(&self) -> bool {
        self.has(b"/ImageMask true")
    }

    fn is_small(&self) -> bool {
        let within = |name: &[u8]| self.number(name).is_some_and(|side| side <= SMALL);
        within(b"/Width") && within(b"/Height")
    }

    /// The number behind a name.
    fn number(&self, name: &[u8]) -> Option<usize> {
        let after = self.dictionary[position(self.dictionary, name)? + name.len()..].trim_ascii_start();
        let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).take(10).count();
        std::str::from_utf8(&after[..digits]).ok()?.parse().ok()
    }

    /// True when the number is that of an object which holds it.
    fn is_reference(&self, name: &[u8]) -> bool {
        let Some(at) = position(self.dictionary, name) else {
            return false;
        };
        let mut words = self.dictionary[at + name.len()..]
            .trim_ascii_start()
            .split(|byte| !byte.is_ascii_alphanumeric());
        words.nth(2) == Some(b"R")
    }
}

fn position(bytes: &[u8], of: &[u8]) -> Option<usize> {
    let first = *of.first()?;
    let mut from = 0;
    loop {
        let at = from + bytes[from..].iter().position(|byte| *byte == first)?;
        if bytes[at..].starts_with(of) {
            return Some(at);
        }
        from = at + 1;
    }
}

fn last(bytes: &[u8], of: &[u8]) -> Option<usize> {
    bytes.windows(of.len()).rposition(|window| window == of)
}
