//! Times follow from order: every block begins where the one before it ends, except those that are pinned.

/// What the times of a block depend on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timed {
    /// Minutes; ignored where tracks hold blocks.
    pub minutes: i32,
    /// A fixed start.
    pub pin: Option<i32>,
    /// Parallel tracks.
    pub tracks: Vec<Vec<Timed>>,
}

/// The computed times of a block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placed {
    /// Start.
    pub start: i32,
    /// End.
    pub end: i32,
    /// Minutes free (above zero) or in clash (below) before a pinned start.
    pub gap: i32,
    /// Blocks of the tracks.
    pub tracks: Vec<Vec<Placed>>,
}

/// The times of blocks that follow one another from `start`.
///
/// A block that is not pinned begins at the latest end of all before it, so two blocks never overlap in silence. A
/// pinned block begins at its pin; `gap` says how that meets what comes before. Tracks of a parallel block all begin
/// with it, may have pins of their own, and the block ends with the last of them.
#[must_use]
pub fn schedule(start: i32, blocks: &[Timed]) -> Vec<Placed> {
    let mut free_from = start;
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        let start = block.pin.unwrap_or(free_from);
        let tracks: Vec<Vec<Placed>> = block.tracks.iter().map(|track| schedule(start, track)).collect();
        let last = tracks.iter().flatten().map(|placed| placed.end).max();
        // A pin inside a track can lie before the tracks begin: a clash, but no time runs backwards.
        let end = last.map_or_else(|| start.saturating_add(block.minutes.max(0)), |last| last.max(start));
        out.push(Placed {
            start,
            end,
            gap: start.saturating_sub(free_from),
            tracks,
        });
        free_from = free_from.max(end);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(minutes: i32) -> Timed {
        Timed {
            minutes,
            ..Timed::default()
        }
    }

    fn pinned(minutes: i32, pin: i32) -> Timed {
        Timed {
            pin: Some(pin),
            ..block(minutes)
        }
    }

    fn times(placed: &[Placed]) -> Vec<(i32, i32, i32)> {
        placed.iter().map(|p| (p.start, p.end, p.gap)).collect()
    }

    #[test]
    fn blocks_follow_and_pins_stay() {
        let day = [block(30), block(60), pinned(60, 750), block(45)];
        assert_eq!(
            times(&schedule(540, &day)),
            [(540, 570, 0), (570, 630, 0), (750, 810, 120), (810, 855, 0)]
        );
        let late = [block(30), block(200), pinned(10, 750), block(45)];
        assert_eq!(
            times(&schedule(540, &late)),
            [(540, 570, 0), (570, 770, 0), (750, 760, -20), (770, 815, 0)],
            "what runs into a pin clashes, and nothing after it begins while it still runs"
        );
    }

    #[test]
    fn parallel_groups_begin_together_and_join_at_the_last() {
        let groups = Timed {
            tracks: vec![vec![block(40), block(20)], vec![pinned(90, 560)], Vec::new()],
            ..Timed::default()
        };
        let placed = schedule(540, &[groups, block(15)]);
        assert_eq!(times(&placed), [(540, 650, 0), (650, 665, 0)]);
        assert_eq!(times(&placed[0].tracks[0]), [(540, 580, 0), (580, 600, 0)]);
        assert_eq!(times(&placed[0].tracks[1]), [(560, 650, 20)]);
        let empty = Timed {
            minutes: 30,
            tracks: vec![Vec::new(), Vec::new()],
            ..Timed::default()
        };
        assert_eq!(times(&schedule(540, &[empty])), [(540, 570, 0)]);
    }

    /// A small generator of its own: the same days each time, thousands of them.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, n: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % n
        }

        fn block(&mut self, deep: bool) -> Timed {
            let tracks = if deep && self.below(6) == 0 {
                2 + self.below(3)
            } else {
                0
            };
            Timed {
                minutes: i32::try_from(1 + self.below(180)).unwrap(),
                pin: (self.below(4) == 0).then(|| i32::try_from(self.below(1440)).unwrap()),
                tracks: (0..tracks).map(|_| self.blocks(4, false)).collect(),
            }
        }

        fn blocks(&mut self, most: u64, deep: bool) -> Vec<Timed> {
            (0..self.below(most + 1)).map(|_| self.block(deep)).collect()
        }
    }

    #[test]
    fn whatever_the_day_no_overlap_is_silent_and_no_pin_moves() {
        let mut dice = Dice(7);
        for _ in 0..3_000 {
            let start = i32::try_from(dice.below(1440)).unwrap();
            let day = dice.blocks(30, true);
            let placed = schedule(start, &day);
            assert_eq!(placed.len(), day.len(), "no block is lost and the order is kept");
            check(start, &day, &placed);
        }
    }

    fn check(start: i32, day: &[Timed], placed: &[Placed]) {
        let mut free_from = start;
        for (block, at) in day.iter().zip(placed) {
            match block.pin {
                Some(pin) => assert_eq!(at.start, pin, "a pinned block stays"),
                None => assert_eq!(at.start, free_from, "others follow without a hole"),
            }
            assert_eq!(at.gap, at.start - free_from, "an overlap or a hole is told in minutes");
            assert!(at.end >= at.start, "no time runs backwards");
            for (track, placed) in block.tracks.iter().zip(&at.tracks) {
                check(at.start, track, placed);
                assert!(
                    placed.iter().all(|inner| inner.end <= at.end),
                    "the block lasts as long as its tracks"
                );
            }
            if block.tracks.iter().all(Vec::is_empty) {
                assert_eq!(at.end - at.start, block.minutes);
            }
            free_from = free_from.max(at.end);
        }
    }

    #[test]
    fn absurd_numbers_stay_numbers() {
        let day = [block(i32::MAX), block(i32::MAX), pinned(i32::MIN, i32::MIN), block(-5)];
        let placed = schedule(i32::MAX, &day);
        assert_eq!(placed.last().map(|p| p.start), Some(i32::MAX));
    }
}
