//! Forms that try the setting: from the right, and with everything too long.

use flipchart_i18n::Lang;
use flipchart_pdf::documents::form::{FormPaper, PaperKind};

use super::{agreement, choices, form, numbered, question};

/// A short form in Arabic: read from the right, its fixed words in French.
pub fn arabic() -> FormPaper {
    let mut questions = vec![
        question(
            "all",
            "ما مدى رضاك عن الورشة بشكل عام؟",
            PaperKind::Scale {
                points: choices(&["غير راضٍ تماماً", "غير راضٍ", "محايد", "راضٍ", "راضٍ تماماً"]),
            },
        ),
        question(
            "true",
            "إلى أي مدى تنطبق هذه العبارات؟",
            PaperKind::Matrix {
                points: choices(&["لا أبداً", "قليلاً", "نوعاً ما", "كثيراً", "تماماً"]),
                rows: vec![
                    ("a", "كانت الأهداف واضحة منذ البداية.").into(),
                    ("b", "كان المحتوى مفيداً لعملي اليومي.").into(),
                    ("c", "المستوى كان مناسباً لي.").into(),
                ],
            },
        ),
        question(
            "which",
            "أي الجلسات كانت الأكثر فائدة لك؟",
            PaperKind::Many {
                choices: choices(&[
                    "المفاهيم والأدلة",
                    "البيانات والخرائط",
                    "إعادة التوطين",
                    "القانون والسياسات",
                ]),
            },
        ),
        question(
            "order",
            "رتّب هذه الطرق.",
            PaperKind::Rank {
                choices: choices(&["العروض", "العمل في مجموعات"]),
            },
        ),
        question(
            "years",
            "منذ كم سنة تعمل في هذا المجال؟",
            PaperKind::Number { digits: 2 },
        ),
        question("when", "متى تخطط لخطوتك الأولى؟", PaperKind::Date),
        question("more", "هل تود أن تضيف شيئاً؟", PaperKind::Text { lines: 2 }),
    ];
    questions[0].required = true;
    FormPaper {
        title: "كيف كانت الورشة بالنسبة لك؟".into(),
        subtitle: "الهجرة والبيئة وتغيّر المناخ · الرباط، المغرب".into(),
        intro: "إجاباتك تساعدنا على تحسين الورشة القادمة.".into(),
        who_line: "لن يعرف أحد أي إجابات هي إجاباتك.".into(),
        thanks: "شكراً لك.".into(),
        code_label: Some("الرمز".into()),
        questions: numbered(questions),
        ..form(Lang::Fr)
    }
}

/// A grid longer than a page, an Arabic question among English ones, answers of every length.
pub fn awkward() -> FormPaper {
    let long = "An answer that nobody would write but that somebody will print, because it was agreed upon in a meeting in \
                which everybody added a part of the sentence, and so it runs over several lines";
    let mut form = form(Lang::En);
    form.questions.truncate(2);
    form.code_label = Some("Your code".into());
    form.name_label = Some("Your name, as it shall stand on the certificate".into());
    form.questions.extend([
        question(
            "arabic",
            "ما رأيك؟ – مع شرح",
            PaperKind::One {
                choices: choices(&["نعم", "لا", "Both"]),
            },
        ),
        question(
            "long",
            &long.repeat(2),
            PaperKind::Many {
                choices: choices(&[long, "Short", long, ""]),
            },
        ),
        question(
            "wide",
            "A scale whose labels are too long for a row",
            PaperKind::Scale {
                points: choices(&[long, long, long]),
            },
        ),
        question(
            "two",
            "A scale of two",
            PaperKind::Scale {
                points: choices(&["No", "Yes"]),
            },
        ),
        question(
            "ends",
            "Far ends",
            PaperKind::Scale {
                points: choices(&[&long[..90], "", &long[..60]]),
            },
        ),
        question(
            "grid",
            "A long grid",
            PaperKind::Matrix {
                points: agreement(Lang::En),
                rows: (1..=40)
                    .map(|row| (format!("row{row}"), format!("Row {row} of forty")))
                    .map(Into::into)
                    .collect(),
            },
        ),
        question(
            "narrow",
            "A grid that cannot be one",
            PaperKind::Matrix {
                points: choices(&["Incomprehensibilities"; 7]),
                rows: vec![("n1", "First").into(), ("n2", "Second").into()],
            },
        ),
        question(
            "list",
            "A long list",
            PaperKind::Rank {
                choices: (1..=30)
                    .map(|at| (format!("v{at}"), format!("{at}. {}", &long[..70])).into())
                    .collect(),
            },
        ),
        question("lines", "All that you want to say", PaperKind::Text { lines: 255 }),
        question("none", "Nothing to choose", PaperKind::One { choices: Vec::new() }),
        question("digits", "Many digits", PaperKind::Number { digits: 12 }),
    ]);
    form.questions = numbered(std::mem::take(&mut form.questions));
    form
}
