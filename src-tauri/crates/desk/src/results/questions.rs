//! Question by question: ratings of one scale together, everything else by itself.

use flipchart_charts::{Bar, LikertRow, bars, likert};
use flipchart_core::analysis::{FormResults, QuestionResult, Rating};
use flipchart_core::evaluation::themes;
use flipchart_core::{Library, Result};
use flipchart_i18n::msg;

use super::figures::NONE;
use super::{ResultBlock, Speech};

pub(super) fn blocks(
    library: &Library,
    speech: &Speech,
    workshop: &str,
    results: &FormResults,
    out: &mut Vec<ResultBlock>,
) -> Result<()> {
    // Without pairs a test has nothing to compare: its questions are shown like any others.
    let is_test = results.test.as_ref().is_some_and(|test| test.analysis.n_paired > 0);
    // Of a test only what has no right answer is left to show; both sides are told apart by their words.
    for side in &results.sides {
        let questions: Vec<&QuestionResult> = side
            .questions
            .iter()
            .filter(|question| !is_test || question.right.is_none())
            .collect();
        if questions.iter().all(|question| question.n == 0) {
            continue;
        }
        if let Some(kind) = side.kind {
            let text = match kind.code() {
                "pre" => speech.say(msg::results_before),
                _ => speech.say(msg::results_after),
            };
            out.push(heading(false, text));
        }
        let mut at = 0;
        let mut section = String::new();
        while at < questions.len() {
            let question = questions[at];
            let words = question
                .sections
                .iter()
                .map(|label| speech.of(label))
                .filter(|text| !text.is_empty());
            let words = words.collect::<Vec<_>>().join("\u{2002}·\u{2002}");
            if words != section {
                if !words.is_empty() {
                    out.push(heading(false, words.clone()));
                }
                section = words;
            }
            let together = questions[at..]
                .iter()
                .take_while(|other| same_scale(question, other))
                .count();
            if question.rating.is_some() {
                ratings(speech, &questions[at..at + together], out);
                at += together;
            } else {
                one(library, speech, workshop, &results.form, question, out)?;
                at += 1;
            }
        }
    }
    if let Some(alpha) = results.ratings_alpha {
        let value = format!("{}, {}", speech.decimal(Some(alpha), 2), results.ratings_alpha_n);
        out.push(ResultBlock::Note {
            text: format!("{}: {value}", speech.say(msg::results_alpha_ratings)),
        });
    }
    Ok(())
}

fn heading(below: bool, text: String) -> ResultBlock {
    ResultBlock::Heading {
        below,
        text,
        question: None,
    }
}

/// Whether two neighbours are rated on one scale in one section.
fn same_scale(one: &QuestionResult, other: &QuestionResult) -> bool {
    let (Some(a), Some(b)) = (&one.rating, &other.rating) else {
        return false;
    };
    let points = |rating: &Rating| -> Vec<_> { rating.points.iter().map(|p| p.label.clone()).collect() };
    one.sections == other.sections && a.points.len() == b.points.len() && points(a) == points(b)
}

fn ratings(speech: &Speech, questions: &[&QuestionResult], out: &mut Vec<ResultBlock>) {
    let Some(first) = questions.first().and_then(|question| question.rating.as_ref()) else {
        return;
    };
    let single = questions.len() == 1;
    if single {
        out.push(heading(true, speech.of(&questions[0].label).to_string()));
    }
    let points: Vec<String> = first
        .points
        .iter()
        .map(|point| match speech.of(&point.label) {
            "" => speech.decimal(Some(point.value), 0),
            label => label.to_string(),
        })
        .collect();
    let rows: Vec<LikertRow> = questions
        .iter()
        .filter_map(|question| {
            Some(LikertRow {
                label: speech.of(&question.label).to_string(),
                counts: question
                    .rating
                    .as_ref()?
                    .points
                    .iter()
                    .map(|point| point.count)
                    .collect(),
            })
        })
        .collect();
    let sentences: Vec<String> = questions
        .iter()
        .filter_map(|question| {
            let sentence = speech.sentence(question.finding.as_ref()?);
            Some(if single {
                sentence
            } else {
                format!("{}: {sentence}", speech.of(&question.label))
            })
        })
        .collect();
    let mut chart = likert(&questions[0].name, "", &points, &rows, "n");
    chart.alt = sentences.join(" ");
    out.push(ResultBlock::Chart { chart });
    if single {
        out.extend(sentences.into_iter().map(|text| ResultBlock::Sentence { text }));
    } else {
        out.push(ResultBlock::Answers { texts: sentences });
    }
    out.push(ResultBlock::Figures {
        caption: String::new(),
        head: vec![
            speech.say(msg::results_question),
            "n".into(),
            speech.say(msg::results_median),
            speech.say(msg::results_mean),
            speech.say(msg::results_sd),
            speech.say(msg::results_top2),
        ],
        rows: questions
            .iter()
            .filter_map(|question| {
                let rating = question.rating.as_ref()?;
                Some(vec![
                    speech.of(&question.label).to_string(),
                    rating.n.to_string(),
                    speech.decimal(rating.median, 1),
                    speech.decimal(rating.mean, 1),
                    speech.decimal(rating.sd, 1),
                    speech.share(rating.top2, rating.n),
                ])
            })
            .collect(),
    });
}

fn one(
    library: &Library,
    speech: &Speech,
    workshop: &str,
    form: &str,
    question: &QuestionResult,
    out: &mut Vec<ResultBlock>,
) -> Result<()> {
    out.push(ResultBlock::Heading {
        below: true,
        text: speech.of(&question.label).to_string(),
        question: (!question.texts.is_empty()).then(|| question.name.clone()),
    });
    if let Some(finding) = &question.finding {
        out.push(ResultBlock::Sentence {
            text: speech.sentence(finding),
        });
    }
    if !question.choices.is_empty() && question.n > 0 {
        out.push(choices(speech, question));
    }
    if let Some(numbers) = &question.numbers {
        out.push(ResultBlock::Figures {
            caption: String::new(),
            head: vec![speech.say(msg::results_figure), speech.say(msg::results_value)],
            rows: [
                (msg::results_median as fn(_) -> _, numbers.median),
                (msg::results_mean, numbers.mean),
                (msg::results_sd, numbers.sd),
                (msg::results_least, Some(numbers.least)),
                (msg::results_most, Some(numbers.most)),
            ]
            .into_iter()
            .map(|(name, value)| vec![speech.say(name), speech.decimal(value, 1)])
            .collect(),
        });
    }
    if !question.texts.is_empty() {
        let counted: Vec<Vec<String>> = themes(library, workshop, form, &question.name)?
            .into_iter()
            .filter(|theme| theme.count > 0)
            .map(|theme| vec![theme.name, theme.count.to_string()])
            .collect();
        if !counted.is_empty() {
            out.push(ResultBlock::Figures {
                caption: speech.say(msg::results_themes),
                head: vec![speech.say(msg::results_theme), speech.say(msg::results_count)],
                rows: counted,
            });
        }
        out.push(ResultBlock::Answers {
            texts: question.texts.clone(),
        });
    }
    Ok(())
}

fn choices(speech: &Speech, question: &QuestionResult) -> ResultBlock {
    let rows: Vec<Bar> = question
        .choices
        .iter()
        .map(|choice| {
            let share = speech.share(choice.share, question.n);
            let words = speech.say(|t| msg::results_count_share(t, choice.count, &share));
            Bar {
                label: speech.of(&choice.label).to_string(),
                count: choice.count,
                interval: choice.interval,
                strong: choice.correct,
                words: match choice.mean_place {
                    Some(place) => format!("{words} · {}", speech.decimal(Some(place), 1)),
                    None => words,
                },
            }
        })
        .collect();
    let head = [speech.say(msg::results_choice), speech.say(msg::results_count)];
    let mut chart = bars(&question.name, "", &rows, question.n, [&head[0], &head[1]]);
    let said: Vec<String> = rows.iter().map(|row| format!("{}: {}", row.label, row.words)).collect();
    chart.alt = if said.is_empty() { NONE.into() } else { said.join("; ") };
    ResultBlock::Chart { chart }
}
