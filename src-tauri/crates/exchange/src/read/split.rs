//! Delimited text into records, forgiving what real lists do wrong: a stray quote never swallows the rest of the file.

/// Delimiters that are tried, in order of trust when the evidence is even.
const DELIMITERS: [char; 4] = ['\t', ';', ',', '|'];

/// Lines looked at to find the delimiter.
const SAMPLE: usize = 200;

/// Splits into records, one at a time; a record that spans lines inside quotes counts as one, an empty line as one empty
/// record, so that the index of a record plus one is its row in a spreadsheet.
pub(super) fn records(text: &str, delimiter: Option<char>) -> impl Iterator<Item = Vec<String>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (cells, after) = record(rest, delimiter);
        rest = after;
        Some(cells)
    })
}

fn record(text: &str, delimiter: Option<char>) -> (Vec<String>, &str) {
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = field(rest, delimiter);
        cells.push(cell);
        rest = after;
        let mut chars = rest.chars();
        match chars.next() {
            Some(c) if Some(c) == delimiter => rest = chars.as_str(),
            Some('\r') => return (cells, rest.strip_prefix("\r\n").unwrap_or(chars.as_str())),
            Some(_) => return (cells, chars.as_str()),
            None => return (cells, ""),
        }
    }
}

/// One field and what follows it: a delimiter, a line end or nothing.
fn field(text: &str, delimiter: Option<char>) -> (String, &str) {
    let ends = |c: char| Some(c) == delimiter || c == '\n' || c == '\r';
    if let Some(inside) = text.strip_prefix('"')
        && let Some((quoted, after)) = quoted(inside)
        && after.chars().next().is_none_or(ends)
    {
        return (quoted, after);
    }
    let end = text.find(ends).unwrap_or(text.len());
    (text[..end].to_string(), &text[end..])
}

/// A quoted field up to its closing quote. Longer than any cell is means that the quote was never closed.
fn quoted(text: &str) -> Option<(String, &str)> {
    const LONGEST: usize = 40_000;
    const MOST_LINES: usize = 200;
    let mut out = String::new();
    let (mut lines, mut counted) = (0, 0);
    let mut rest = text;
    loop {
        let quote = rest.find('"')?;
        out.push_str(&rest[..quote]);
        rest = &rest[quote + 1..];
        lines += out[counted..].matches('\n').count();
        counted = out.len();
        if out.len() > LONGEST || lines > MOST_LINES {
            return None;
        }
        match rest.strip_prefix('"') {
            Some(after) => {
                out.push('"');
                rest = after;
            }
            None => return Some((out, rest)),
        }
    }
}

/// The delimiter that gives the most rows of the same width; `None` when the text has one column.
pub(super) fn delimiter(text: &str) -> Option<char> {
    let mut best: Option<(usize, usize, char)> = None;
    for candidate in DELIMITERS {
        let widths: Vec<usize> = records(text, Some(candidate))
            .take(SAMPLE)
            .map(|record| record.len())
            .filter(|width| *width > 1)
            .collect();
        let common = |width: &usize| widths.iter().filter(|w| *w == width).count();
        let Some(width) = widths.iter().copied().max_by_key(|w| (common(w), *w)) else {
            continue;
        };
        let found = (common(&width), width, candidate);
        if best.is_none_or(|(rows, width, _)| (found.0, found.1) > (rows, width)) {
            best = Some(found);
        }
    }
    best.map(|(_, _, delimiter)| delimiter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, delimiter: char) -> Vec<Vec<String>> {
        records(text, Some(delimiter)).collect()
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_quotes() {
        assert_eq!(
            split("a;\"b ; \"\"c\"\"\nd\";e\r\nf", ';'),
            [vec!["a", "b ; \"c\"\nd", "e"], vec!["f"]]
        );
    }

    #[test]
    fn a_stray_quote_is_text() {
        assert_eq!(
            split("\"Nino\" Rota,x\n\"open,y\nz", ','),
            [vec!["\"Nino\" Rota", "x"], vec!["\"open", "y"], vec!["z"]]
        );
    }

    #[test]
    fn a_quote_that_never_closes_costs_its_line_only() {
        let text = "\"open,x\n".to_string() + &"a,b\n".repeat(300);
        assert_eq!(split(&text, ',').len(), 301);
    }

    #[test]
    fn empty_lines_count() {
        assert_eq!(split("a\n\nb\r\rc", ',').len(), 5);
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        assert_eq!(
            delimiter("Atelier – Port-Louis, juillet;;\nNom;Organisme\nA;\"x, y ; z\"\n"),
            Some(';')
        );
        assert_eq!(
            delimiter("Name\tInstitution\nA\tMinistry, Guinea\nB\tINDECI, Peru\n"),
            Some('\t')
        );
        assert_eq!(delimiter("Name|Sex\nA|F\n"), Some('|'));
        assert_eq!(delimiter("Amara Diallo\nTevita Fonokalafi\n"), None);
    }
}
