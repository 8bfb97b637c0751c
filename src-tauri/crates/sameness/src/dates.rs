//! Dates of birth, and how near two of them are.

/// A date as it was written: eight digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date([u8; 8]);

/// How two dates of birth compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nearness {
    Same,
    /// Day and month changed round, one digit off, or two neighbouring digits changed round.
    Near,
    SameYear,
    Other,
}

impl Date {
    /// Reads `YYYY-MM-DD`.
    pub(crate) fn read(written: &str) -> Option<Self> {
        let bytes = written.trim().as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let mut digits = [0; 8];
        for (digit, at) in digits.iter_mut().zip([0, 1, 2, 3, 5, 6, 8, 9]) {
            *digit = bytes[at].is_ascii_digit().then_some(bytes[at])?;
        }
        Some(Self(digits))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn is_new_year(&self) -> bool {
        &self.0[4..] == b"0101"
    }

    pub(crate) fn nearness(&self, other: &Self) -> Nearness {
        let (a, b) = (&self.0, &other.0);
        let off: Vec<usize> = (0..8).filter(|&i| a[i] != b[i]).collect();
        let round = a[..4] == b[..4] && a[4..6] == b[6..] && a[6..] == b[4..6];
        match off[..] {
            [] => Nearness::Same,
            [_] => Nearness::Near,
            _ if round => Nearness::Near,
            [i, j] if j == i + 1 && a[i] == b[j] && a[j] == b[i] => Nearness::Near,
            _ if a[..4] == b[..4] => Nearness::SameYear,
            _ => Nearness::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Nearness};

    #[test]
    fn slips_are_near() {
        let near = |a: &str, b: &str| Date::read(a).unwrap().nearness(&Date::read(b).unwrap());
        assert_eq!(near("1984-03-12", "1984-03-12"), Nearness::Same);
        assert_eq!(near("1984-03-12", "1984-12-03"), Nearness::Near);
        assert_eq!(near("1984-03-12", "1985-03-12"), Nearness::Near);
        assert_eq!(near("1984-03-12", "1984-03-21"), Nearness::Near);
        assert_eq!(near("1984-03-12", "1984-07-30"), Nearness::SameYear);
        assert_eq!(near("1984-03-12", "1991-07-30"), Nearness::Other);
        assert!(Date::read("12.03.1984").is_none());
        assert!(Date::read("1984-03-1é").is_none());
    }
}
