//! Identity that survives two laptops: UUID v7, lower case, hyphenated.

use crate::Clock;

/// A new uid; its first 48 bits are the time, so rows made later sort later.
#[must_use]
pub fn new_uid(clock: &dyn Clock) -> String {
    let millis = u64::try_from(clock.now().timestamp_millis()).unwrap_or(0);
    let random = clock.random();
    let mut tail = [0; 10];
    tail.copy_from_slice(&random[..10]);
    uuid::Builder::from_unix_timestamp_millis(millis, &tail)
        .into_uuid()
        .hyphenated()
        .to_string()
}

/// A uid (UUID v4) that tells neither when it was made nor after which other.
#[must_use]
pub fn random_uid(clock: &dyn Clock) -> String {
    uuid::Builder::from_random_bytes(clock.random())
        .into_uuid()
        .hyphenated()
        .to_string()
}

/// A uid that follows from `parts` alone (UUID v8 over SHA-256): the same on every laptop.
#[must_use]
pub fn derived_uid(parts: &[&str]) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(parts.join("\u{1f}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes)
        .into_uuid()
        .hyphenated()
        .to_string()
}

/// Thirty-two bytes fit for a key: SHA-256 over four drawings, so that none of the bits is the same in all of them.
#[must_use]
pub fn random_bytes(clock: &dyn Clock) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    let mut digest = Sha256::new();
    for _ in 0..4 {
        digest.update(clock.random());
    }
    digest.finalize().into()
}

/// SHA-256 as lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    use std::fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemClock;

    #[test]
    fn uids_are_distinct_and_of_version_7() {
        let (a, b) = (new_uid(&SystemClock), new_uid(&SystemClock));
        assert_ne!(a, b);
        assert_eq!((a.len(), &a[14..15]), (36, "7"));
    }

    #[test]
    fn random_bytes_are_never_the_same_twice() {
        let fixed = crate::FixedClock::at(chrono::DateTime::UNIX_EPOCH);
        let drawn: std::collections::BTreeSet<[u8; 32]> = (0..500).map(|_| random_bytes(&fixed)).collect();
        assert_eq!(drawn.len(), 500);
        assert_ne!(random_bytes(&SystemClock), random_bytes(&SystemClock));
    }

    #[test]
    fn derived_uids_follow_from_their_parts() {
        assert_eq!(derived_uid(&["a", "b"]), derived_uid(&["a", "b"]));
        assert_ne!(derived_uid(&["a", "b"]), derived_uid(&["ab"]));
        assert_eq!(&derived_uid(&["a"])[14..15], "8");
    }
}
