//! The column `type`: what a row of the survey is.

use flipchart_core::forms::QuestionKind;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RowType {
    /// A group begins.
    Begin(Control),
    /// A group ends.
    End(Control),
    /// A question of a kind that is asked here, or a note; with the name of its list and whether `or_other` follows.
    Question(QuestionKind, String, bool),
    /// A type of XLSForm that isn't asked here.
    NotRun,
    /// A setting that stands in the survey.
    Setting(&'static str),
    /// No type of XLSForm.
    Unknown,
}

/// Kinds of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    Group,
    Repeat,
    Loop,
}

const SELECTS: &[(&str, QuestionKind)] = &[
    ("add select one prompt using", QuestionKind::SelectOne),
    ("select one from", QuestionKind::SelectOne),
    ("select one using", QuestionKind::SelectOne),
    ("select one", QuestionKind::SelectOne),
    ("select1", QuestionKind::SelectOne),
    ("add select multiple prompt using", QuestionKind::SelectMultiple),
    ("select all that apply from", QuestionKind::SelectMultiple),
    ("select all that apply", QuestionKind::SelectMultiple),
    ("select multiple from", QuestionKind::SelectMultiple),
    ("select multiple using", QuestionKind::SelectMultiple),
    ("select multiple", QuestionKind::SelectMultiple),
    ("rank", QuestionKind::Rank),
];

const PLAIN: &[(&str, QuestionKind)] = &[
    ("range", QuestionKind::Range),
    ("integer", QuestionKind::Integer),
    ("int", QuestionKind::Integer),
    ("q int", QuestionKind::Integer),
    ("add integer prompt", QuestionKind::Integer),
    ("decimal", QuestionKind::Decimal),
    ("q decimal", QuestionKind::Decimal),
    ("add decimal prompt", QuestionKind::Decimal),
    ("text", QuestionKind::Text),
    ("string", QuestionKind::Text),
    ("q string", QuestionKind::Text),
    ("add text prompt", QuestionKind::Text),
    ("date", QuestionKind::Date),
    ("q date", QuestionKind::Date),
    ("add date prompt", QuestionKind::Date),
    ("note", QuestionKind::Note),
    ("q note", QuestionKind::Note),
    ("add note prompt", QuestionKind::Note),
];

/// Types that the usual converter takes and that aren't asked here, as it spells them.
#[rustfmt::skip]
const NOT_RUN: &[&str] = &[
    "acknowledge", "add acknowledge prompt", "add audio prompt", "add barcode prompt", "add calculate prompt", "add date time prompt",
    "add dateTime prompt", "add file prompt", "add image prompt", "add location prompt", "add photo prompt", "add video prompt", "audio", "audit",
    "background-audio", "background-geopoint", "barcode", "calculate", "csv-external", "date time", "dateTime", "datetime", "device id",
    "deviceid", "email", "end", "end time", "file", "geopoint", "geoshape", "geotrace", "get device id", "get end time",
    "get phone number", "get sim id", "get start time", "get subscriber id", "get today", "gps", "hidden", "image", "imei", "location",
    "number of days in last month", "number of days in last six months", "number of days in last year", "osm", "percentage",
    "phone number", "phonenumber", "photo", "q acknowledge", "q audio", "q barcode", "q calculate", "q date time", "q dateTime",
    "q geopoint", "q geoshape", "q geotrace", "q image", "q location", "q picture", "q video", "sim id", "simserial",
    "start", "start time", "start-geopoint", "subscriber id", "subscriberid", "time", "today", "trigger", "uri:deviceid", "uri:email",
    "uri:phonenumber", "uri:simserial", "uri:subscriberid", "uri:username", "username", "video", "xml-external",
];

/// Of [`NOT_RUN`], those that show nothing and need no label.
#[rustfmt::skip]
const UNSEEN: &[&str] = &[
    "add calculate prompt", "audit", "background-audio", "background-geopoint", "calculate", "csv-external", "device id", "deviceid",
    "email", "end", "end time", "get device id", "get end time", "get phone number", "get sim id", "get start time",
    "get subscriber id", "get today", "hidden", "imei", "phone number", "phonenumber", "q calculate", "sim id", "simserial", "start",
    "start time", "start-geopoint", "subscriber id", "subscriberid", "today", "uri:deviceid", "uri:email", "uri:phonenumber",
    "uri:simserial", "uri:subscriberid", "uri:username", "username", "xml-external",
];

/// Lower case, with single spaces for `_` and white space.
fn spaced(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == '_')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Understands the column `type`.
pub(super) fn parse(written: &str) -> RowType {
    let folded = spaced(written);
    if let Some(control) = folded.strip_prefix("begin ").and_then(control) {
        return RowType::Begin(control);
    }
    if let Some(control) = folded.strip_prefix("end ").and_then(control)
        && !NOT_RUN.contains(&folded.as_str())
    {
        return RowType::End(control);
    }
    if let Some((_, kind)) = PLAIN.iter().find(|(name, _)| *name == folded) {
        return RowType::Question(*kind, String::new(), false);
    }
    if let Some(select) = select(written) {
        return select;
    }
    match folded.as_str() {
        "form title" | "set form title" => RowType::Setting("form_title"),
        "form id" | "set form id" => RowType::Setting("form_id"),
        _ if is_not_run(written) => RowType::NotRun,
        _ => RowType::Unknown,
    }
}

fn control(text: &str) -> Option<Control> {
    match text {
        "group" => Some(Control::Group),
        "repeat" | "lgroup" | "looped group" => Some(Control::Repeat),
        _ if text == "loop" || text.starts_with("loop ") => Some(Control::Loop),
        _ if text.starts_with("group ") || text.starts_with("repeat ") => control(text.split(' ').next()?),
        _ => None,
    }
}

/// A select or a ranking; the name of the list keeps its case.
fn select(written: &str) -> Option<RowType> {
    let words: Vec<&str> = written.split_whitespace().collect();
    // `select_one` and `select one` are the same, but `_` stands in names of lists too.
    let matched = |alias: &str| -> Option<usize> {
        let mut left = alias.split(' ').peekable();
        for (count, word) in words.iter().enumerate() {
            for part in word.split('_').filter(|part| !part.is_empty()) {
                if left.next()? != part.to_lowercase() {
                    return None;
                }
            }
            if left.peek().is_none() {
                return Some(count + 1);
            }
        }
        None
    };
    let found = SELECTS.iter().find_map(|(alias, kind)| Some((*kind, matched(alias)?)));
    let Some((kind, spent)) = found else {
        let outside = [
            "select one external",
            "select one from file",
            "select multiple from file",
        ];
        return outside
            .iter()
            .any(|alias| matched(alias).is_some())
            .then_some(RowType::NotRun);
    };
    let rest = words[spent..].join(" ");
    let folded = spaced(&rest);
    let ends = [" or specify other", " or other"];
    let other = ends.iter().any(|end| folded.ends_with(end));
    let mut list = rest;
    if other {
        let words: Vec<&str> = list.split_whitespace().collect();
        let count = if folded.ends_with("specify other") {
            3
        } else if list.to_lowercase().ends_with("or_other") {
            1
        } else {
            2
        };
        list = words[..words.len().saturating_sub(count)].join(" ");
    }
    if list.contains("${") || list.to_lowercase().starts_with("external ") {
        return Some(RowType::NotRun);
    }
    Some(RowType::Question(kind, list, other))
}

fn is_not_run(written: &str) -> bool {
    let plain = written.split_whitespace().collect::<Vec<_>>().join(" ");
    NOT_RUN.iter().any(|name| name.eq_ignore_ascii_case(&plain)) || plain.starts_with("osm ")
}

/// How the beginning of a group is written now.
pub(super) fn begin(control: Control, written: &str) -> String {
    match control {
        Control::Group => "begin_group".into(),
        Control::Repeat => "begin_repeat".into(),
        Control::Loop => match written.split_whitespace().next_back().filter(|_| written.contains(' ')) {
            Some(list) if !list.to_lowercase().ends_with("loop") => format!("begin_loop over {list}"),
            _ => "begin_loop".into(),
        },
    }
}

/// How the end of a group is written.
pub(super) fn end(control: Control) -> &'static str {
    match control {
        Control::Group => "end_group",
        Control::Repeat => "end_repeat",
        Control::Loop => "end_loop",
    }
}

/// The spelling of a type that the converter takes; as written when it is none of the simple ones.
pub(super) fn usual(written: &str) -> String {
    let plain = written.split_whitespace().collect::<Vec<_>>().join(" ");
    if NOT_RUN.contains(&plain.as_str()) {
        return plain;
    }
    let found = NOT_RUN.iter().find(|name| name.eq_ignore_ascii_case(&plain));
    found.map_or(plain, |name| (*name).to_string())
}

/// Whether a question of this type shows nothing and needs no label.
pub(super) fn is_unseen(written: &str) -> bool {
    UNSEEN.contains(&written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_all_ages_are_understood() {
        use QuestionKind as K;
        let question = |kind, list: &str, other| RowType::Question(kind, list.into(), other);
        for (written, wanted) in [
            ("select_one yes_no", question(K::SelectOne, "yes_no", false)),
            ("Select One yes_no", question(K::SelectOne, "yes_no", false)),
            ("select one from yes_no", question(K::SelectOne, "yes_no", false)),
            (
                "add select multiple prompt using A",
                question(K::SelectMultiple, "A", false),
            ),
            (
                "select all that apply from list",
                question(K::SelectMultiple, "list", false),
            ),
            ("select1 x", question(K::SelectOne, "x", false)),
            ("select_one", question(K::SelectOne, "", false)),
            ("select_one a or_other", question(K::SelectOne, "a", true)),
            ("select_multiple a or other", question(K::SelectMultiple, "a", true)),
            ("select one from a or specify other", question(K::SelectOne, "a", true)),
            ("rank r", question(K::Rank, "r", false)),
            ("int", question(K::Integer, "", false)),
            ("string", question(K::Text, "", false)),
            ("begin_group", RowType::Begin(Control::Group)),
            ("begin lgroup", RowType::Begin(Control::Repeat)),
            ("begin loop over toilets", RowType::Begin(Control::Loop)),
            ("end repeat", RowType::End(Control::Repeat)),
            ("end", RowType::NotRun),
            ("end time", RowType::NotRun),
            ("select_one_from_file a.csv", RowType::NotRun),
            ("select_one_external a", RowType::NotRun),
            ("select_one ${names}", RowType::NotRun),
            ("dateTime", RowType::NotRun),
            ("set form title", RowType::Setting("form_title")),
            ("dance", RowType::Unknown),
        ] {
            assert_eq!(parse(written), wanted, "{written}");
        }
    }
}
