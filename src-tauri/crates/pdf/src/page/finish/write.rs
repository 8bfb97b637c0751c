//! Objects to bytes (ISO 32000-1, 7.5): streams as they are, all else packed into object streams, the cross-reference packed too.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use crate::pack::deflate;
use crate::page::bytes::{put, put_hex};

/// Objects that are packed together. More pack better, fewer are found faster.
const TOGETHER: usize = 200;

/// Objects that are bytes already.
#[derive(Default)]
pub(in crate::page) struct Written {
    /// With where they begin.
    numbers: Vec<(u32, usize)>,
    body: Vec<u8>,
}

impl Written {
    /// An object that is no stream.
    pub(super) fn add(&mut self, (number, _): ObjectId, write: impl FnOnce(&mut Vec<u8>)) {
        self.numbers.push((number, self.body.len()));
        write(&mut self.body);
        self.body.push(b' ');
    }

    /// In parts of so many, each with its bytes.
    fn parts(&self) -> impl Iterator<Item = (&[(u32, usize)], &[u8])> {
        let ends = self.numbers.iter().skip(TOGETHER).step_by(TOGETHER);
        let ends = ends.map(|&(_, start)| start).chain([self.body.len()]);
        self.numbers
            .chunks(TOGETHER)
            .zip(ends)
            .map(|(part, end)| (part, &self.body[part[0].1..end]))
    }

    fn write(&self, out: &mut Vec<u8>, places: &mut Vec<Place>) {
        for (part, body) in self.parts() {
            let own = places.len() as u32;
            let mut content = Vec::with_capacity(body.len() + 10 * part.len());
            for (index, (number, start)) in part.iter().enumerate() {
                places[*number as usize] = Place::In(own, index);
                put(&mut content, format_args!("{number} {} ", start - part[0].1));
            }
            let entries = dictionary! {
                "Type" => "ObjStm", "N" => part.len() as i64, "First" => content.len() as i64, "Filter" => "FlateDecode",
            };
            content.extend_from_slice(body);
            places.push(Place::At(out.len()));
            write_stream(out, own, &entries, &deflate(&content));
        }
    }
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// From the beginning of the file.
    At(usize),
    /// As one of those packed into a stream.
    In(u32, usize),
}

/// The file: its objects, and those written already. Its trailer names catalogue, information and identity.
pub(super) fn write(file: &Document, mut written: Written) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n%\xBB\xAD\xC0\xDE\n".to_vec();
    let mut places = vec![Place::Nowhere; file.max_id as usize + 1];
    for (&id, object) in &file.objects {
        if let Object::Stream(stream) = object {
            places[id.0 as usize] = Place::At(out.len());
            write_stream(&mut out, id.0, &stream.dict, &stream.content);
        } else {
            written.add(id, |body| write_object(body, object));
        }
    }
    written.write(&mut out, &mut places);
    let start = out.len();
    write_places(&mut out, &mut places, &file.trailer);
    put(&mut out, format_args!("startxref\n{start}\n%%EOF\n"));
    out
}

/// The cross-reference, each row as its difference from the one above.
fn write_places(out: &mut Vec<u8>, places: &mut Vec<Place>, trailer: &Dictionary) {
    let own = places.len() as u32;
    places.push(Place::At(out.len()));
    let wide = (4 - (out.len().max(places.len()) as u32).leading_zeros() as usize / 8).max(1);
    let columns = wide + 2;
    let mut above = vec![0_u8; columns];
    let mut rows = Vec::with_capacity(places.len() * (columns + 1));
    for place in &*places {
        let (kind, middle, index) = match *place {
            Place::Nowhere => (0, 0, 0),
            Place::At(offset) => (1, offset as u32, 0),
            Place::In(stream, index) => (2, stream, index as u8),
        };
        let mut row = vec![kind];
        row.extend_from_slice(&middle.to_be_bytes()[4 - wide..]);
        row.push(index);
        rows.push(2);
        rows.extend(row.iter().zip(&above).map(|(own, above)| own.wrapping_sub(*above)));
        above = row;
    }
    let mut entries = dictionary! {
        "Type" => "XRef",
        "Size" => places.len() as i64,
        "W" => vec![1.into(), (wide as i64).into(), 1.into()],
        "Filter" => "FlateDecode",
        "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => columns as i64 },
    };
    for key in ["Root", "Info", "ID"] {
        if let Ok(value) = trailer.get(key.as_bytes()) {
            entries.set(key, value.clone());
        }
    }
    write_stream(out, own, &entries, &deflate(&rows));
}

pub(in crate::page) fn write_stream(out: &mut Vec<u8>, number: u32, entries: &Dictionary, content: &[u8]) {
    put(out, format_args!("{number} 0 obj\n<<"));
    write_entries(out, entries);
    put(out, format_args!("/Length {}>>stream\n", content.len()));
    out.extend_from_slice(content);
    out.extend_from_slice(b"\nendstream\nendobj\n");
}

fn write_entries(out: &mut Vec<u8>, entries: &Dictionary) {
    for (name, value) in entries {
        if name != b"Length" {
            write_name(out, name);
            write_apart(out, value);
        }
    }
}

/// With a space before it where it would run into what stands there.
fn write_apart(out: &mut Vec<u8>, object: &Object) {
    let begins_itself = matches!(
        object,
        Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
    );
    if !begins_itself {
        out.push(b' ');
    }
    write_object(out, object);
}

pub(in crate::page) fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => put(out, format_args!("null")),
        Object::Boolean(value) => put(out, format_args!("{value}")),
        Object::Integer(value) => put(out, format_args!("{value}")),
        Object::Real(value) => put(out, format_args!("{value}")),
        Object::Reference((number, _)) => put(out, format_args!("{number} 0 R")),
        Object::Name(name) => write_name(out, name),
        Object::String(text, format) => write_string(out, text, format),
        Object::Array(list) => {
            out.push(b'[');
            for (index, one) in list.iter().enumerate() {
                if index == 0 {
                    write_object(out, one);
                } else {
                    write_apart(out, one);
                }
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => {
            out.extend_from_slice(b"<<");
            write_entries(out, entries);
            out.extend_from_slice(b">>");
        }
        // A stream is an object of its own.
        Object::Stream(_) => put(out, format_args!("null")),
    }
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            out.push(b'#');
            put_hex(out, byte);
        }
    }
}

fn write_string(out: &mut Vec<u8>, text: &[u8], format: &StringFormat) {
    match format {
        StringFormat::Literal => {
            out.push(b'(');
            for &byte in text {
                match byte {
                    b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
                    b'\r' => out.extend(b"\\r"),
                    _ => out.push(byte),
                }
            }
            out.push(b')');
        }
        StringFormat::Hexadecimal => {
            out.push(b'<');
            for &byte in text {
                put_hex(out, byte);
            }
            out.push(b'>');
        }
    }
}

#[cfg(test)]
mod tests {
    use lopdf::Stream;

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut file = Document::with_version("1.7");
        let odd = Object::String(b"a (b) \\ \r)".to_vec(), StringFormat::Literal);
        let bytes = Object::String(vec![0, 0x9F, 255], StringFormat::Hexadecimal);
        let list = vec![
            1.into(),
            Object::Real(-0.5),
            Object::Null,
            true.into(),
            odd,
            bytes,
            Object::Name(b"a b#".to_vec()),
        ];
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Odd" => list });
        let stream = file.add_object(Stream::new(dictionary! { "Own" => catalog }, b"content".to_vec()));
        for number in 0..450_i64 {
            file.add_object(dictionary! { "Number" => number, "Stream" => stream });
        }
        file.trailer.set("Root", catalog);
        let read = Document::load_mem(&write(&file, Written::default())).unwrap();
        for (id, object) in &file.objects {
            match object {
                Object::Stream(own) => {
                    let read = read.get_object(*id).unwrap().as_stream().unwrap();
                    assert_eq!(read.content, own.content);
                    assert_eq!(read.dict.get(b"Own").unwrap(), own.dict.get(b"Own").unwrap());
                }
                other => assert_eq!(read.get_object(*id).unwrap(), other),
            }
        }
    }
}
