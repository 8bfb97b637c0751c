//! The mask of a code: the one that leaves least of what could mislead a reader (ISO/IEC 18004, 7.8.3), weighed a row at a time.

use std::sync::LazyLock;

use qrcode::EcLevel;
use qrcode::canvas::{Canvas, Module};

/// A side that still leaves room for the white around it in a row of bits.
pub(super) const WIDEST: usize = 100;

/// After so many rows and columns every mask repeats.
const PERIOD: usize = 12;

/// For each mask a period of rows, then of columns; the lowest bit is the first module.
static MASKS: LazyLock<[[[u128; PERIOD]; 2]; 8]> = LazyLock::new(|| {
    let bits = |mask: usize, row: usize, turned: bool| {
        let set = |&column: &usize| match turned {
            false => inverts(mask, column, row),
            true => inverts(mask, row, column),
        };
        (0..WIDEST).filter(set).fold(0_u128, |bits, column| bits | 1 << column)
    };
    std::array::from_fn(|mask| [false, true].map(|turned| std::array::from_fn(|row| bits(mask, row, turned))))
});

fn inverts(mask: usize, x: usize, y: usize) -> bool {
    let rest = match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    };
    rest == 0
}

/// Dark modules by row, or by column.
type Lines = Vec<u128>;

/// The rows of a code under the mask that suits it best.
pub(super) fn best(canvas: &Canvas, size: usize, level: EcLevel) -> Lines {
    let made = Code::new(canvas, size);
    let mut best = (u32::MAX, Lines::new());
    for mask in 0..8 {
        let lines = made.under(mask, level);
        if let Some(weight) = penalty_below(best.0, &lines) {
            let [rows, _] = lines;
            best = (weight, rows);
        }
    }
    best.1
}

struct Code {
    /// Rows, then columns, without a mask.
    plain: [Lines; 2],
    /// What a mask may touch.
    data: [Lines; 2],
}

impl Code {
    fn new(canvas: &Canvas, size: usize) -> Self {
        let (mut plain, mut data) = ([vec![0; size], vec![0; size]], [vec![0; size], vec![0; size]]);
        for y in 0..size {
            for x in 0..size {
                let module = canvas.get(x as i16, y as i16);
                let is_data = !matches!(module, Module::Masked(_));
                let dark = module.is_dark();
                for (axis, line, at) in [(0, y, x), (1, x, y)] {
                    plain[axis][line] |= u128::from(dark) << at;
                    data[axis][line] |= u128::from(is_data) << at;
                }
            }
        }
        Code { plain, data }
    }

    fn under(&self, mask: usize, level: EcLevel) -> [Lines; 2] {
        let mut lines = [0, 1].map(|axis| {
            let pairs = self.plain[axis].iter().zip(&self.data[axis]);
            let period = MASKS[mask][axis].iter().cycle();
            pairs
                .zip(period)
                .map(|((plain, data), mask)| plain ^ (mask & data))
                .collect()
        });
        write_format(&mut lines, mask, level);
        lines
    }
}

/// Which level and mask the code has, twice (ISO/IEC 18004, 7.9).
fn write_format(lines: &mut [Lines; 2], mask: usize, level: EcLevel) {
    let level = match level {
        EcLevel::M => 0,
        EcLevel::L => 1,
        EcLevel::H => 2,
        EcLevel::Q => 3,
    };
    let data = level << 3 | mask;
    let check = (0..10).fold(data, |rest, _| (rest << 1) ^ ((rest >> 9) * 0x537));
    let format = (data << 10 | check) ^ 0x5412;
    let size = lines[0].len();
    for bit in 0..15 {
        let beside = match bit {
            0..6 => (8, bit),
            6 | 7 => (8, bit + 1),
            8 => (7, 8),
            _ => (14 - bit, 8),
        };
        let apart = if bit < 8 {
            (size - 1 - bit, 8)
        } else {
            (8, size - 15 + bit)
        };
        let dark = (format >> bit & 1) as u128;
        for (x, y) in [beside, apart] {
            for (axis, line, at) in [(0, y, x), (1, x, y)] {
                lines[axis][line] = lines[axis][line] & !(1 << at) | dark << at;
            }
        }
    }
}

/// Long runs, blocks, what looks like a finder, an uneven share of dark; none when that is not less than `most`.
fn penalty_below(most: u32, lines: &[Lines; 2]) -> Option<u32> {
    let size = lines[0].len();
    let all = (1_u128 << (size - 1)) - 1;
    let like_next = |line: u128| !(line ^ (line >> 1)) & all;
    let dark: u32 = lines[0].iter().map(|line| line.count_ones()).sum();
    let share = dark * 100 / (size * size) as u32;
    let mut sum = share.abs_diff(50) / 5 * 10;
    for pair in lines[0].windows(2) {
        let blocks = like_next(pair[0]) & like_next(pair[1]) & !(pair[0] ^ pair[1]);
        sum += 3 * blocks.count_ones();
    }
    for line in lines.iter().flatten().copied() {
        if sum >= most {
            return None;
        }
        let same = like_next(line);
        let pairs = same & (same >> 1);
        let fives = pairs & (pairs >> 2);
        sum += fives.count_ones() + 2 * (fives & !(fives << 1)).count_ones();
        let core = (line << 4) & !(line << 3) & (line << 2) & (line << 1) & line & !(line >> 1) & (line >> 2);
        if core == 0 {
            continue;
        }
        let dark = |at: u32| (line << 4) >> at;
        let before = !(line << 5) & !(line << 6) & !(line << 7) & !(line << 8);
        let after = !dark(7) & !dark(8) & !dark(9) & !dark(10);
        sum += 40 * ((core & before).count_ones() + (core & after).count_ones());
    }
    (sum < most).then_some(sum)
}

#[cfg(test)]
mod tests {
    use fast_qr::{ECL, Mask, QRBuilder};

    use super::super::unmasked;
    use super::*;

    const ALL: [Mask; 8] = [
        Mask::Checkerboard,
        Mask::HorizontalLines,
        Mask::VerticalLines,
        Mask::DiagonalLines,
        Mask::LargeCheckerboard,
        Mask::Fields,
        Mask::Diamonds,
        Mask::Meadow,
    ];

    #[test]
    fn a_masked_code_is_the_one_another_coder_makes_with_that_mask() {
        for (text, level, their_level) in [
            ("F1:ABC", EcLevel::Q, ECL::Q),
            (&"WC1:6BF".repeat(43) as &str, EcLevel::M, ECL::M),
            ("Žluťoučký kůň, https://example.org/?q=1", EcLevel::M, ECL::M),
            ("10203040", EcLevel::Q, ECL::Q),
            ("7", EcLevel::L, ECL::L),
            ("8", EcLevel::H, ECL::H),
        ] {
            let made = |mask| QRBuilder::new(text).ecl(their_level).mask(mask).build().unwrap();
            let (canvas, size) = unmasked(text, level, None).unwrap();
            let ours = Code::new(&canvas, size);
            for (number, mask) in ALL.into_iter().enumerate() {
                let theirs = made(mask);
                let [rows, columns] = ours.under(number, level);
                for (y, row) in rows.iter().enumerate() {
                    for (x, column) in columns.iter().enumerate() {
                        let dark = theirs[y][x].value();
                        assert_eq!(
                            (row >> x & 1 == 1, column >> y & 1 == 1),
                            (dark, dark),
                            "{text} {number} {x} {y}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn what_could_mislead_weighs() {
        let lines = |row: u128| [[row].repeat(11), vec![0; 11]];
        let penalty = |row: u128| penalty_below(u32::MAX, &lines(row)).unwrap();
        let plain = penalty(0b101_0101_0101);
        // A finder between white, in each of eleven rows.
        assert!(penalty(0b000_0101_1101) >= plain + 11 * 40);
        // A row of one colour: three for the first five, one for each more.
        assert!(penalty(0b111_1111_1111) >= plain + 11 * 9);
    }
}
