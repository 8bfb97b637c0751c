//! OLE2 containers looked through before a parser opens them: chains of sectors that run in circles, sizes and places that no
//! file has would cost all memory there.

use std::collections::HashSet;

use super::Refused;

const HEADER: usize = 512;
const ENTRY: usize = 128;
/// Ids from here on are no sectors.
const RESERVED: u32 = 0xFFFF_FFFA;
/// Most cells between the first and the last that hold something, over all sheets: one whole sheet of Excel 97.
const MOST_CELLS: u64 = 65_536 * 256 + 1;

/// Refuses a container that can't be what it says.
pub(super) fn check(bytes: &[u8]) -> Result<(), Refused> {
    Compound::open(bytes)
        .and_then(|file| file.check())
        .unwrap_or(Err("truncated".into()))
}

struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<u32>,
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            fat: Vec::new(),
        };
        let mut tables: Vec<u32> = (0..109).filter_map(|at| u32_at(bytes, 76 + at * 4)).collect();
        let mut more = u32_at(bytes, 68)?;
        for _ in 0..=bytes.len() / sector {
            if more >= RESERVED {
                break;
            }
            let table = file.sector(more)?;
            let last = table.len().checked_sub(4)?;
            tables.extend((0..last / 4).filter_map(|at| u32_at(table, at * 4)));
            more = u32_at(table, last)?;
        }
        for id in tables.into_iter().filter(|id| *id < RESERVED) {
            let table = file.sector(id)?;
            let ids: Vec<u32> = (0..table.len() / 4).filter_map(|at| u32_at(table, at * 4)).collect();
            file.fat.extend(ids);
        }
        Some(file)
    }

    /// A sector; the last one of a file may be short.
    fn sector(&self, id: u32) -> Option<&'a [u8]> {
        let from = HEADER
            .max(self.sector)
            .checked_add((id as usize).checked_mul(self.sector)?)?;
        let rest = self.bytes.get(from..)?;
        Some(&rest[..rest.len().min(self.sector)])
    }

    /// The content of a chain up to a length; `None` when it runs in a circle or out of the file.
    fn chain(&self, mut id: u32, length: usize) -> Option<Vec<u8>> {
        let mut seen = HashSet::new();
        let mut out = Vec::new();
        while id < RESERVED && out.len() < length {
            if !seen.insert(id) {
                return None;
            }
            out.extend_from_slice(self.sector(id)?);
            id = *self.fat.get(id as usize)?;
        }
        out.truncate(length);
        Some(out)
    }

    fn check(&self) -> Option<Result<(), Refused>> {
        let directory = self.chain(u32_at(self.bytes, 48)?, usize::MAX)?;
        let size = |entry: &[u8]| u32_at(entry, 120).map(|size| size as usize);
        let named = |entry: &&[u8]| u16_at(entry, 64).is_some_and(|name| name > 2) || entry[..2] != [0, 0];
        for entry in directory.chunks_exact(ENTRY).filter(named) {
            let beyond = self.sector > 512 && u32_at(entry, 124)? != 0;
            if beyond || size(entry)? > self.bytes.len() {
                return None;
            }
        }
        let small = (u32_at(self.bytes, 64)? as usize).checked_mul(self.sector)?;
        if small > self.bytes.len() {
            return None;
        }
        for entry in directory.chunks_exact(ENTRY) {
            let name: Vec<u16> = entry[..16]
                .chunks(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .collect();
            let name = String::from_utf16_lossy(&name).to_lowercase();
            let name = name.split('\0').next().unwrap_or("");
            // A stream this small lies elsewhere and can't say much.
            if matches!(name, "workbook" | "book") && size(entry)? >= 4096 {
                let stream = self.chain(u32_at(entry, 116)?, size(entry)?)?;
                match cells(&stream) {
                    None => return Some(Err("encrypted".into())),
                    Some(cells) if cells > MOST_CELLS => {
                        return Some(Err(Refused::at_most("too-large", "cells", super::MAX_CELLS)));
                    }
                    Some(_) => {}
                }
            }
        }
        Some(Ok(()))
    }
}

/// The area that the sheets of a workbook stream say or take, whichever is more; `None` when it is encrypted.
fn cells(stream: &[u8]) -> Option<u64> {
    let mut all = 0u64;
    let mut sheet = Area::default();
    let mut at = 0;
    while let (Some(kind), Some(length)) = (u16_at(stream, at), u16_at(stream, at + 2)) {
        let from = at + 4;
        let Some(data) = stream.get(from..from + usize::from(length)) else {
            break;
        };
        at = from + usize::from(length);
        match kind {
            0x002F => return None,
            // A new sheet begins.
            0x0009 | 0x0209 | 0x0409 | 0x0809 => all = all.saturating_add(std::mem::take(&mut sheet).cells()),
            0x0200 => sheet.declare(data),
            0x0006 | 0x0203..=0x0205 | 0x00D6 | 0x00FD | 0x027E | 0x0206 | 0x0406 => {
                sheet.hold(u16_at(data, 0), u16_at(data, 2));
            }
            0x00BD => {
                sheet.hold(u16_at(data, 0), u16_at(data, 2));
                sheet.hold(
                    u16_at(data, 0),
                    data.len().checked_sub(2).and_then(|last| u16_at(data, last)),
                );
            }
            _ => {}
        }
    }
    Some(all.saturating_add(sheet.cells()))
}

#[derive(Default)]
struct Area {
    rows: Option<(u16, u16)>,
    columns: (u16, u16),
    declared: u64,
}

impl Area {
    fn declare(&mut self, data: &[u8]) {
        let sides = match data.len() {
            10 => [u16_at(data, 0), u16_at(data, 2), u16_at(data, 4), u16_at(data, 6)].map(|side| side.map(u64::from)),
            _ => [
                u32_at(data, 0).map(u64::from),
                u32_at(data, 4).map(u64::from),
                u16_at(data, 8).map(u64::from),
                u16_at(data, 10).map(u64::from),
            ],
        };
        if let [Some(top), Some(bottom), Some(left), Some(right)] = sides {
            // A beginning behind the end makes the parser count backwards.
            let left = if left > 0xFF || right < left { 0 } else { left };
            let wide = right.saturating_sub(left);
            self.declared = match bottom >= top {
                true => (bottom - top).saturating_mul(wide),
                false if bottom > 0 && right > 0 => u64::MAX,
                false => 0,
            };
        }
    }

    fn hold(&mut self, row: Option<u16>, column: Option<u16>) {
        let (Some(row), Some(column)) = (row, column) else {
            return;
        };
        match &mut self.rows {
            Some((top, bottom)) => {
                (*top, *bottom) = ((*top).min(row), (*bottom).max(row));
                self.columns = (self.columns.0.min(column), self.columns.1.max(column));
            }
            None => (self.rows, self.columns) = (Some((row, row)), (column, column)),
        }
    }

    fn cells(self) -> u64 {
        let sides = |(from, to): (u16, u16)| u64::from(to.abs_diff(from)) + 1;
        let held = self.rows.map_or(0, |rows| sides(rows) * sides(self.columns));
        held.max(self.declared)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A container of a header, a table and a directory in the sectors after it.
    fn container(directory_next: u32) -> Vec<u8> {
        let mut bytes = vec![0; 512 * 3];
        bytes[30] = 9;
        bytes[48..52].copy_from_slice(&1u32.to_le_bytes());
        bytes[68..72].copy_from_slice(&0xFFFF_FFFEu32.to_le_bytes());
        bytes[76..512].fill(0xFF);
        bytes[76..80].copy_from_slice(&0u32.to_le_bytes());
        bytes[512..1024].fill(0xFF);
        bytes[516..520].copy_from_slice(&directory_next.to_le_bytes());
        bytes
    }

    #[test]
    fn a_chain_in_a_circle_is_refused_before_it_eats_the_memory() {
        assert!(check(&container(0xFFFF_FFFE)).is_ok());
        assert!(check(&container(1)).is_err());
        assert!(check(b"\xD0\xCF").is_err());
    }

    #[test]
    fn places_that_no_sheet_has_are_too_large() {
        let cell = |row: u16, column: u16| {
            [
                [0x03, 0x02, 4, 0].to_vec(),
                row.to_le_bytes().to_vec(),
                column.to_le_bytes().to_vec(),
            ]
            .concat()
        };
        assert_eq!(cells(&[cell(0, 0), cell(9, 4)].concat()), Some(50));
        assert!(cells(&[cell(0, 0), cell(65_535, 65_535)].concat()) > Some(MOST_CELLS));
        let declared = [&[0x00, 0x02, 14, 0][..], &[0; 4], &[0xFF; 4], &[0; 2], &[0xFF, 0, 0, 0]].concat();
        assert!(cells(&declared) > Some(MOST_CELLS));
        assert_eq!(cells(&[0x2F, 0, 2, 0, 0, 0]), None);
    }
}
