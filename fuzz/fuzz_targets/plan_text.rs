//! Any text as a pasted agenda: every block that comes of it is one that a plan can keep.
#![no_main]

use flipchart_core::plan::blocks_from_text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for block in blocks_from_text(text, "en") {
        assert!((1..=1440).contains(&block.minutes));
        assert!(block.pin.is_none_or(|pin| (0..1440).contains(&pin)));
        assert!(!block.notes.contains('\0') && !block.title.get("en", &[]).contains('\0'));
    }
});
