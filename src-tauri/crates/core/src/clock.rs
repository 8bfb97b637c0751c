//! Time and randomness come in from outside, so that every test is exact.

use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// Where the library gets the time and its random bytes.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;
    /// Sixteen bytes that nobody could have foretold.
    fn random(&self) -> [u8; 16];
}

/// The computer's own clock and entropy.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        DateTime::from_timestamp_millis(i64::try_from(since.as_millis()).unwrap_or(0)).unwrap_or_default()
    }

    fn random(&self) -> [u8; 16] {
        *uuid::Uuid::new_v4().as_bytes()
    }
}

/// A clock that stands still until it is set, with repeatable "random" bytes.
#[derive(Debug)]
pub struct FixedClock {
    state: Mutex<(DateTime<Utc>, u64)>,
}

impl FixedClock {
    /// A clock that shows `now`.
    #[must_use]
    pub fn at(now: DateTime<Utc>) -> Self {
        Self {
            state: Mutex::new((now, 0)),
        }
    }

    /// Moves the hands.
    pub fn set(&self, now: DateTime<Utc>) {
        self.lock().0 = now;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, (DateTime<Utc>, u64)> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.lock().0
    }

    fn random(&self) -> [u8; 16] {
        let mut state = self.lock();
        state.1 += 1;
        // splitmix64: spreads the counter over all bits
        let word = |salt: u64| {
            let mut z = state.1.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(salt);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        let mut out = [0; 16];
        out[..8].copy_from_slice(&word(1).to_be_bytes());
        out[8..].copy_from_slice(&word(2).to_be_bytes());
        out
    }
}
