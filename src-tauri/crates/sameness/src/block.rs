//! Which pairs are worth comparing: those that share a key, with a limit on what one key may cost.

use crate::key::keys;
use crate::record::Prepared;

/// Records that share a key are compared each with each up to this many.
const BLOCK: usize = 40;
/// In a larger block the records are sorted by name, and each is compared with this many after it.
const WINDOW: usize = 8;

/// Pairs `(a, b)`, `a < b`, sorted, each once.
pub(crate) fn pairs(records: &[Prepared], cancelled: &dyn Fn() -> bool) -> Vec<(u32, u32)> {
    let mut keyed: Vec<(u64, u32)> = Vec::new();
    for (at, record) in records.iter().enumerate() {
        if at % 1024 == 0 && cancelled() {
            return Vec::new();
        }
        keyed.extend(keys(record).into_iter().map(|k| (k, at as u32)));
    }
    keyed.sort_unstable();
    let places = sorted(records);
    let mut out: Vec<u64> = Vec::new();
    for block in keyed.chunk_by(|a, b| a.0 == b.0) {
        if block.len() <= BLOCK {
            for (i, one) in block.iter().enumerate() {
                out.extend(block[i + 1..].iter().map(|other| both(one.1, other.1)));
            }
            continue;
        }
        let mut order: Vec<u32> = block.iter().map(|(_, at)| *at).collect();
        order.sort_unstable_by_key(|&at| places[at as usize]);
        for (i, one) in order.iter().enumerate() {
            out.extend(order[i + 1..].iter().take(WINDOW).map(|other| both(*one, *other)));
        }
        if out.len() > 8_000_000 {
            out.sort_unstable();
            out.dedup();
        }
    }
    out.sort_unstable();
    out.dedup();
    out.into_iter().map(|p| ((p >> 32) as u32, p as u32)).collect()
}

fn both(a: u32, b: u32) -> u64 {
    u64::from(a.min(b)) << 32 | u64::from(a.max(b))
}

/// The place of each record when all are sorted by what they say, whatever the order in which they came.
fn sorted(records: &[Prepared]) -> Vec<u32> {
    let facts = |r: &Prepared| {
        let mut bones: Vec<Vec<u8>> = r
            .names
            .first()
            .map(|n| {
                n.words
                    .iter()
                    .flat_map(|w| crate::key::bones(w).into_iter().next())
                    .collect()
            })
            .unwrap_or_default();
        bones.sort_unstable();
        let mut words: Vec<String> = r
            .names
            .first()
            .map(|n| n.words.iter().map(|w| w.plain.to_string()).collect())
            .unwrap_or_default();
        words.sort_unstable();
        let birth = r.birth.map(|b| b.bytes().to_vec());
        let email = r.email.as_ref().map(|m| m.whole.clone());
        (bones, words, birth, email, r.phone.clone())
    };
    let mut all: Vec<_> = records.iter().enumerate().map(|(at, r)| (facts(r), at)).collect();
    all.sort_unstable();
    let mut out = vec![0; records.len()];
    for (place, (_, at)) in all.iter().enumerate() {
        out[*at] = place as u32;
    }
    out
}
