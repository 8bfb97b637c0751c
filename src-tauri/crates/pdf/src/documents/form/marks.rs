//! The four marks in the corners, by which a reader finds, turns and straightens a page.

/// The cells inside the black ring of each mark, row by row from the left top, the highest of 16 bits first; a set bit is
/// black. In order: left top, right top, left bottom, right bottom. Any two differ in eight cells however they are turned,
/// and so does each from itself turned: seven misread cells are never taken for another mark.
pub const MARKS: [u16; 4] = [0x003F, 0x07C7, 0x2CF1, 0x59A5];

/// Cells along a mark's side, the ring included.
pub(super) const CELLS: usize = 6;

/// Whether a cell of a mark is black; `row` and `column` count from 0 to 5 at the left top, the ring included.
#[must_use]
pub fn is_black(mark: usize, row: usize, column: usize) -> bool {
    let last = CELLS - 1;
    if row == 0 || column == 0 || row >= last || column >= last {
        return true;
    }
    MARKS[mark] >> (15 - ((row - 1) * 4 + column - 1)) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A quarter turn.
    fn turned(mark: u16) -> u16 {
        (0..16)
            .map(|cell| {
                let (row, column) = (cell / 4, cell % 4);
                (mark >> (15 - ((3 - column) * 4 + row)) & 1) << (15 - cell)
            })
            .sum()
    }

    fn turns(mark: u16) -> [u16; 4] {
        let mut all = [mark; 4];
        for turn in 1..4 {
            all[turn] = turned(all[turn - 1]);
        }
        all
    }

    #[test]
    fn marks_are_told_apart_however_they_are_turned() {
        let words: Vec<u16> = MARKS.iter().flat_map(|&mark| turns(mark)).collect();
        for (at, word) in words.iter().enumerate() {
            for other in &words[..at] {
                assert!((word ^ other).count_ones() >= 8, "{word:04x} {other:04x}");
            }
        }
    }

    #[test]
    fn the_ring_is_black() {
        for cell in 0..CELLS {
            assert!(is_black(0, 0, cell) && is_black(1, 5, cell) && is_black(2, cell, 0) && is_black(3, cell, 5));
        }
        assert!(!is_black(0, 1, 1) && is_black(0, 4, 4));
    }
}
