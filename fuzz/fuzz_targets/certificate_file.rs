//! Any bytes as a file that may hold a code (text, PDF, picture), as an issuer file, as a key file and as a picture to bake:
//! refused or read, and nothing that is found is valid.
#![no_main]

use flipchart_signing::{Issuer, Key, Trust, badge, find, verify};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let today = "2026-11-20".parse().expect("a day");
    let issuer = Key::from_seed([7; 32], "Fuzz").expect("a name").issuer();
    let trust = Trust {
        issuers: vec![issuer],
        lists: Vec::new(),
    };
    let found = find::codes(data);
    assert!(found.len() <= find::FOUND_CAP);
    for code in found {
        assert!(code.starts_with("WC1:"), "{code}");
        assert_ne!(verify(&code, &trust, today).status(), "valid");
    }
    let text = String::from_utf8_lossy(data);
    if let Ok(issuer) = Issuer::from_file(&text) {
        assert_eq!(Issuer::from_file(&issuer.to_file()), Ok(issuer));
    }
    // A key file that can be read costs half a second to open, so only its refusals are tried.
    if !text.contains("argon2id") {
        assert!(Key::unlock(&text, "passphrase").is_err());
    }
    let _ = Key::from_words(&text, "Fuzz");
    if let Ok(baked) = badge::bake(data, "a.b.c") {
        assert_eq!(badge::unbake(&baked).as_deref(), Ok("a.b.c"));
    }
});
