//! Any bytes as a curriculum file: refused with a code, or read with every piece either in the curriculum or named.
#![no_main]

use flipchart_exchange::{pack_curriculum, unpack_curriculum};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(unpacked) = unpack_curriculum(bytes) else {
        return;
    };
    let handouts = unpacked.handouts;
    let packed = pack_curriculum(&unpacked.file, &|sha256| {
        Ok(handouts.get(sha256).cloned().unwrap_or_default())
    })
    .expect("what was read can be written");
    let again = unpack_curriculum(&packed).expect("what was written can be read");
    assert_eq!(again.file, unpacked.file);
});
