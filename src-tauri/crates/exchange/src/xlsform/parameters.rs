//! The column `parameters`, in and out.

use flipchart_core::forms::{Question, QuestionKind, Scale};

use super::OWN;
use super::intake::Place;
use super::lines::{Line, put};
use super::notes::Notes;

/// The scale of a `range` and the rows of a `text`; whatever else there is goes out again as it came.
pub(super) fn read(question: &mut Question, written: String, here: Place<'_>, notes: &mut Notes) {
    if question.kind == QuestionKind::Range {
        let (scale, rest) = scale(&written);
        question.range = Some(scale.unwrap_or_else(|| {
            here.note(notes, "range-unclear", &written);
            USUAL_SCALE
        }));
        if !rest.is_empty() {
            question.extra.insert("parameters".into(), rest);
        }
        return;
    }
    if question.kind == QuestionKind::Text && question.lines == 0 {
        let rows = pairs(&written).find(|(key, _)| key == "rows");
        question.lines = rows.and_then(|(_, rows)| rows.parse().ok()).unwrap_or(0).min(100);
    }
    if !written.is_empty() {
        question.extra.insert("parameters".into(), written);
    }
}

/// The scale that XLSForm gives a `range` that says none.
const USUAL_SCALE: Scale = Scale {
    start: 1.0,
    end: 10.0,
    step: 1.0,
};

/// The parameters as pairs; what is no pair has an empty value.
fn pairs(written: &str) -> impl Iterator<Item = (String, String)> {
    let joined = written.replace([';', ','], " ");
    let joined = joined.split('=').map(str::trim).collect::<Vec<_>>().join("=");
    let pairs: Vec<_> = joined
        .split_whitespace()
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (key.to_lowercase(), value.to_string()))
        .collect();
    pairs.into_iter()
}

/// The scale, or `None` when it can't be counted, and the other parameters. One that goes down is turned round.
fn scale(written: &str) -> (Option<Scale>, String) {
    let mut scale = USUAL_SCALE;
    let mut sound = true;
    let mut rest = Vec::new();
    for (key, value) in pairs(written) {
        let place = match key.as_str() {
            "start" => &mut scale.start,
            "end" => &mut scale.end,
            "step" => &mut scale.step,
            _ => {
                rest.push(if value.is_empty() {
                    key
                } else {
                    format!("{key}={value}")
                });
                continue;
            }
        };
        match value.parse::<f64>().ok().filter(|number| number.is_finite()) {
            Some(number) => *place = number,
            None => sound = false,
        }
    }
    if scale.start > scale.end {
        (scale.start, scale.end) = (scale.end, scale.start);
    }
    (
        Some(scale).filter(|scale| sound && is_countable(*scale)),
        rest.join(" "),
    )
}

/// Whether a scale goes up in steps that fit into it.
fn is_countable(scale: Scale) -> bool {
    let all = [scale.start, scale.end, scale.step];
    all.iter().all(|n| n.is_finite()) && scale.step > 0.0 && scale.step <= scale.end - scale.start
}

/// Sets parameters aside that aren't pairs of a key and a value.
pub(super) fn settle(line: &mut Line) {
    let kept = line.remove("parameters").unwrap_or_default();
    let paired = pairs(&kept).all(|(key, value)| !key.is_empty() && !value.is_empty() && !value.contains('='));
    let column = if paired {
        "parameters".into()
    } else {
        format!("{OWN}parameters")
    };
    put(line, &column, kept);
}

/// The scale of a `range`, and whatever parameters the type takes; others are set aside.
pub(super) fn write(question: &Question, line: &mut Line) {
    let kept = line.remove("parameters").unwrap_or_default();
    let takes: &[&str] = match question.kind {
        QuestionKind::SelectOne | QuestionKind::SelectMultiple | QuestionKind::Rank => &["randomize", "seed"],
        QuestionKind::Text => &["rows"],
        QuestionKind::Range => &["tick_interval", "placeholder", "tick_labelset"],
        _ => {
            put(line, "parameters", kept);
            settle(line);
            return;
        }
    };
    let sound = pairs(&kept).all(|(key, value)| {
        let number = key != "rows" || value.parse::<i32>().is_ok();
        takes.contains(&key.as_str()) && !value.is_empty() && !value.contains('=') && number
    });
    let mut all = String::new();
    if question.kind == QuestionKind::Range {
        let scale = question
            .range
            .filter(|scale| is_countable(*scale))
            .unwrap_or(USUAL_SCALE);
        all = format!("start={} end={} step={}", scale.start, scale.end, scale.step);
    }
    match sound {
        true => put(line, "parameters", format!("{all} {kept}").trim()),
        false => {
            put(line, "parameters", all);
            put(line, &format!("{OWN}parameters"), kept);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_read_however_they_are_parted() {
        let of = |written: &str| scale(written);
        let wanted = Scale {
            start: 0.0,
            end: 5.0,
            step: 0.5,
        };
        assert_eq!(of("start=0;end=5, step = 0.5"), (Some(wanted), String::new()));
        assert_eq!(
            of("start=5 end=0 step=0.5 tick_interval=1"),
            (Some(wanted), "tick_interval=1".into())
        );
        assert_eq!(of(""), (Some(USUAL_SCALE), String::new()));
        for bad in ["start=a", "step=0", "step=20", "end=NaN"] {
            assert_eq!(of(bad).0, None, "{bad}");
        }
    }
}
