//! Compresses the bundled faces, so that a program carries them at half their size.

use std::io::Write;
use std::path::Path;
use std::{env, fs};

use flate2::Compression;
use flate2::write::DeflateEncoder;

fn main() {
    let fonts = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("../../../assets/fonts");
    let out = env::var("OUT_DIR").expect("set by cargo");
    println!("cargo:rerun-if-changed={}", fonts.display());
    for entry in fs::read_dir(&fonts).expect("assets/fonts exists") {
        let path = entry.expect("assets/fonts can be listed").path();
        if path.extension().is_some_and(|extension| extension == "ttf") {
            let face = fs::read(&path).expect("a face can be read");
            let mut packed = DeflateEncoder::new((face.len() as u32).to_le_bytes().to_vec(), Compression::best());
            packed.write_all(&face).expect("memory takes it");
            let name = path.with_extension("z");
            let name = name.file_name().expect("a file has a name");
            fs::write(Path::new(&out).join(name), packed.finish().expect("memory takes it")).expect("OUT_DIR is ours");
        }
    }
}
