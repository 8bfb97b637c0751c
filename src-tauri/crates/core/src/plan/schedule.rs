/// What the times of a block depend on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timed {
    /// Minutes; ignored where there are tracks.
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
#[must_use]
pub fn schedule(start: i32, blocks: &[Timed]) -> Vec<Placed> {
    let _ = (start, blocks);
    Vec::new()
}
