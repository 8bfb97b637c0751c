//! Lines of a list that are no people: totals, remarks, counts, the headings of other tables.

use std::sync::OnceLock;

use flipchart_core::text::fold;

use super::headings;

#[rustfmt::skip]
const TOTALS: &[&str] = &[
    "total", "totals", "totaux", "subtotal", "sub total", "sous total", "grand total", "total general", "count", "sum", "итого", "всего", "всего участников",
    "барлығы", "المجموع", "الإجمالي", "العدد الإجمالي", "tổng", "tổng cộng", "tổng số", "합계", "총계", "총인원", "计", "合计", "总计", "共计", "小计",
];

#[rustfmt::skip]
const FOOTERS: &[&str] = &[
    "note", "notes", "nb", "n b", "source", "prepared by", "approved by", "compiled by", "date", "signature", "signed", "legend", "remark", "remarks",
    "updated", "last updated", "page", "etabli par", "prepare par", "fait a", "remarque", "visa", "elaborado por", "preparado por", "fuente", "nota",
    "firma", "примечание", "подготовил", "составил", "исполнитель", "подпись", "утверждаю", "ملاحظة", "إعداد", "ghi chú", "người lập", "비고", "작성자", "备注", "制表人", "注",
];

/// Headings of a table that is no list of people: two that are known, and few that are not.
pub(super) fn is_other_heading(filled: &[(u32, &str)]) -> bool {
    let short = |text: &str| text.chars().count() <= 40;
    let (mut known, mut other) = (0, 0);
    for (_, text) in filled {
        other += usize::from(headings::is_of_other_table(text));
        known += usize::from(
            headings::exact(text).is_some() || headings::is_known_extra(text) || headings::is_of_other_table(text),
        );
    }
    filled.iter().all(|(_, text)| short(text))
        && known >= 2
        && known * 3 >= filled.len() * 2
        && (other > 0 || known == filled.len())
}

/// "UNDP", "МЧС": alone in a row of a list whose rows hold more.
pub(super) fn is_abbreviation(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (2..=10).contains(&letters)
        && !text.contains(' ')
        && text.chars().any(char::is_uppercase)
        && !text.chars().any(char::is_lowercase)
}

/// "Women: 12", "Femmes : 12": a count below the list.
pub(super) fn is_count(text: &str) -> bool {
    text.rsplit_once([':', '=', '：']).is_some_and(|(_, count)| {
        let count = count.trim();
        !count.is_empty() && count.chars().all(|c| c.is_numeric() || "% ".contains(c))
    })
}

/// Short, without an address or a number: most rows of people are told from headings by this alone, cheaply.
pub(super) fn is_wordy(text: &str) -> bool {
    text.len() <= 240 && !text.contains('@') && text.bytes().filter(u8::is_ascii_digit).count() < 3
}

fn starts_with_any(text: &str, words: &[String]) -> bool {
    let folded = fold(text);
    words.iter().any(|word| {
        folded
            .strip_prefix(word.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

/// "Total: 25", "Итого".
pub(super) fn starts_as_total(text: &str) -> bool {
    starts_with_any(text, totals())
}

/// "Prepared by", "Fait à".
pub(super) fn starts_as_footer(text: &str) -> bool {
    starts_with_any(text, footers())
}

fn totals() -> &'static [String] {
    static FOLDED: OnceLock<Vec<String>> = OnceLock::new();
    FOLDED.get_or_init(|| TOTALS.iter().map(|word| fold(word)).collect())
}

fn footers() -> &'static [String] {
    static FOLDED: OnceLock<Vec<String>> = OnceLock::new();
    FOLDED.get_or_init(|| FOOTERS.iter().map(|word| fold(word)).collect())
}

/// A remark below a list: long, starred, or beginning as remarks begin.
pub(super) fn is_footer(text: &str) -> bool {
    text.chars().count() > 90 || text.starts_with('*') || text.contains("____") || starts_as_footer(text)
}
