//! Before and after of a test.

use flipchart_charts::{DotRow, Pair, dots, dumbbell};
use flipchart_core::analysis::stats::{TestAnalysis, WilcoxonMethod};
use flipchart_core::analysis::{FormResults, PartResult, TestResults};
use flipchart_i18n::msg;

use super::{ResultBlock, Speech};

/// More totals than this are not drawn one by one.
const MOST_TOTALS: f64 = 60.0;

pub(super) fn blocks(speech: &Speech, results: &FormResults, persons: bool, out: &mut Vec<ResultBlock>) {
    let Some(test) = &results.test else { return };
    if let Some(chart) = totals(speech, test) {
        out.push(ResultBlock::Chart { chart });
    }
    if test.analysis.n_paired > 0 {
        out.push(figures(speech, &test.analysis));
    }
    let label = |name: &str| {
        let mut questions = results.sides.iter().flat_map(|side| &side.questions);
        let found = questions.find(|question| question.name == name);
        found.map_or(name, |question| speech.of(&question.label)).to_string()
    };
    let n = test.analysis.n_paired;
    let pair = |words: String, before: Option<f64>, after: Option<f64>| Pair {
        label: words,
        before,
        after,
        words: [speech.share(before, n), speech.share(after, n)],
    };
    let rows: Vec<Pair> = test
        .analysis
        .items
        .iter()
        .map(|item| pair(label(&item.name), item.difficulty_pre, item.difficulty_post))
        .collect();
    if !rows.is_empty() && n > 0 {
        out.push(chart(speech, "questions", &speech.say(msg::results_by_question), &rows));
        out.push(items(speech, &test.analysis, &label));
    }
    let parts = |parts: &[PartResult], name: &dyn Fn(&str) -> String| -> Vec<Pair> {
        parts
            .iter()
            .map(|part| pair(name(&part.key), part.before, part.after))
            .collect()
    };
    if test.modules.len() > 1 && n > 0 {
        let rows = parts(&test.modules, &|code| speech.say(|t| msg::results_module(t, code)));
        out.push(chart(speech, "modules", &speech.say(msg::results_by_module), &rows));
    }
    if test.objectives.len() > 1 && n > 0 {
        let rows = parts(&test.objectives, &|key| key.to_string());
        out.push(chart(
            speech,
            "objectives",
            &speech.say(msg::results_by_objective),
            &rows,
        ));
    }
    if persons && !test.persons.is_empty() {
        let most = test.analysis.max_points.unwrap_or(1.0).max(f64::MIN_POSITIVE);
        let rows: Vec<Pair> = test
            .persons
            .iter()
            .map(|person| Pair {
                label: person.label.clone(),
                before: person.before.map(|points| points / most),
                after: person.after.map(|points| points / most),
                words: [speech.decimal(person.before, 1), speech.decimal(person.after, 1)],
            })
            .collect();
        out.push(chart(speech, "persons", &speech.say(msg::results_by_person), &rows));
    }
}

fn chart(speech: &Speech, key: &str, title: &str, rows: &[Pair]) -> ResultBlock {
    let (before, after) = (speech.say(msg::results_before), speech.say(msg::results_after));
    let ticks = [0.0, 0.5, 1.0].map(|share| speech.share(Some(share), 1));
    let mut chart = dumbbell(key, title, rows, [&before, &after], [&ticks[0], &ticks[1], &ticks[2]]);
    let said: Vec<String> = rows
        .iter()
        .map(|row| format!("{}: {} – {}", row.label, row.words[0], row.words[1]))
        .collect();
    let said = said.join("; ");
    chart.alt = speech.say(|t| msg::results_alt(t, title, &said));
    ResultBlock::Chart { chart }
}

/// How the totals of the pairs are spread, one dot a person.
fn totals(speech: &Speech, test: &TestResults) -> Option<flipchart_charts::Chart> {
    let most = test.analysis.max_points?;
    if !(1.0..=MOST_TOTALS).contains(&most) || test.persons.is_empty() {
        return None;
    }
    let counts = |of: &dyn Fn(&flipchart_core::analysis::PersonResult) -> Option<f64>| {
        let mut counts = vec![0; most.round() as usize + 1];
        for points in test.persons.iter().filter_map(of) {
            if let Some(at) = counts.get_mut(points.round().max(0.0) as usize) {
                *at += 1;
            }
        }
        counts
    };
    let rows = [
        DotRow {
            label: speech.say(msg::results_before),
            counts: counts(&|person| person.before),
            strong: false,
        },
        DotRow {
            label: speech.say(msg::results_after),
            counts: counts(&|person| person.after),
            strong: true,
        },
    ];
    let title = speech.say(msg::results_totals);
    let mut chart = dots("totals", &title, &rows, &speech.say(msg::results_points));
    let means = [&test.analysis.mean_pre, &test.analysis.mean_post].map(|mean| speech.decimal(*mean, 1));
    let said = format!("{}: {}; {}: {}", rows[0].label, means[0], rows[1].label, means[1]);
    chart.alt = speech.say(|t| msg::results_alt(t, &title, &said));
    Some(chart)
}

fn figures(speech: &Speech, a: &TestAnalysis) -> ResultBlock {
    let max = speech.decimal(a.max_points, 0);
    let mean = |mean: Option<f64>, sd: Option<f64>| {
        let value = format!("{} ({})", speech.decimal(mean, 1), speech.decimal(sd, 1));
        speech.say(|t| msg::results_of_max(t, &value, &max))
    };
    let df =
        a.df.map(|df| speech.decimal(Some(f64::from(df)), 0))
            .unwrap_or_default();
    let (t, p_t) = (speech.decimal(a.t, 2), speech.p(a.p_t));
    let (w, p_w) = (speech.decimal(a.wilcoxon_w, 1), speech.p(a.p_wilcoxon));
    let method = match a.wilcoxon_method {
        Some(WilcoxonMethod::Exact) => "exact",
        _ => "approx",
    };
    let or_none = |there: bool, text: String| if there { text } else { super::figures::NONE.into() };
    let row = |name: String, value: String| vec![name, value];
    let rows = vec![
        row(speech.say(msg::results_n_paired), a.n_paired.to_string()),
        row(speech.say(msg::results_mean_before), mean(a.mean_pre, a.sd_pre)),
        row(speech.say(msg::results_mean_after), mean(a.mean_post, a.sd_post)),
        row(
            speech.say(msg::results_difference),
            speech.interval(a.mean_difference, a.ci95, 1),
        ),
        row(
            speech.say(msg::results_changes),
            format!("{} / {} / {}", a.improved, a.same, a.worse),
        ),
        row(
            speech.say(msg::results_t),
            or_none(
                a.t.is_some(),
                speech.say(|texts| msg::results_t_value(texts, &df, &t, &p_t)),
            ),
        ),
        row(
            speech.say(|texts| msg::results_wilcoxon(texts, method)),
            or_none(
                a.wilcoxon_w.is_some(),
                speech.say(|texts| msg::results_wilcoxon_value(texts, &w, &p_w)),
            ),
        ),
        row(speech.say(msg::results_dz), speech.decimal(a.cohens_dz, 2)),
        row(speech.say(msg::results_gain), speech.decimal(a.normalized_gain, 2)),
        row(
            speech.say(msg::results_alpha),
            speech.interval(a.alpha, a.alpha_ci95, 2),
        ),
    ];
    ResultBlock::Figures {
        caption: speech.say(msg::results_figures),
        head: vec![speech.say(msg::results_figure), speech.say(msg::results_value)],
        rows,
    }
}

fn items(speech: &Speech, a: &TestAnalysis, label: &dyn Fn(&str) -> String) -> ResultBlock {
    let rows = a.items.iter().map(|item| {
        vec![
            label(&item.name),
            speech.share(item.difficulty_pre, item.n_pre),
            speech.share(item.difficulty_post, item.n_post),
            speech.p(item.mcnemar_p).trim_start_matches("= ").to_string(),
            speech.decimal(item.discrimination, 2),
            speech.decimal(item.upper_lower, 2),
        ]
    });
    ResultBlock::Figures {
        caption: speech.say(msg::results_by_question),
        rows: rows.collect(),
        head: vec![
            speech.say(msg::results_question),
            speech.say(msg::results_right_before),
            speech.say(msg::results_right_after),
            speech.say(msg::results_mcnemar),
            speech.say(msg::results_discrimination),
            speech.say(msg::results_upper_lower),
        ],
    }
}
