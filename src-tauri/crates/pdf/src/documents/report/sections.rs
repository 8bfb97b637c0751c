//! The numbered sections.

use flipchart_i18n::{fmt, msg};

use super::breakdown::{self, Group};
use super::writer::{Writer, or_dash};
use super::{Mark, attendance};
use crate::documents::{OrgLine, Sex, place};
use crate::layout::{Cell, Column, Table};
use crate::paper::mm;
use crate::text::{Align, Style};

pub(super) fn write(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    writer.section(&msg::documents_report_glance(texts));
    glance(writer);
    if !data.objectives.is_empty() {
        writer.section(&msg::documents_report_objectives(texts));
        writer.flow.list(&data.objectives, true);
    }
    if !data.topics.is_empty() {
        writer.section(&msg::documents_report_topics(texts));
        writer.flow.list(&data.topics, false);
    }
    let first_breakdown = mm(58.0);
    writer.section_before(&msg::documents_report_participants(texts), first_breakdown);
    participants(writer);
    if !data.team.is_empty() {
        writer.section(&msg::documents_report_team(texts));
        team(writer);
    }
    writer.section(&msg::documents_report_attendance(texts));
    attendance::by_slot(writer);
    if !writer.data.evaluation.is_empty() {
        writer.section(&msg::documents_report_evaluation(texts));
        evaluation(writer);
    }
    writer.section(&msg::documents_report_certificates(texts));
    certificates(writer);
}

fn glance(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    figures(writer);
    let size = match data.target_size {
        Some(target) => msg::documents_report_size_planned(texts, data.participants.len(), target),
        None => fmt::number(texts, data.participants.len() as i64),
    };
    let separator = msg::documents_separator(texts);
    let names = |list: &[OrgLine]| {
        list.iter()
            .map(|one| one.name.as_str())
            .collect::<Vec<_>>()
            .join(&separator)
    };
    let facts = [
        (msg::documents_report_kind(texts), data.kind.clone()),
        (
            msg::documents_report_dates(texts),
            fmt::date_range(texts, data.start, data.end),
        ),
        (
            msg::documents_report_place(texts),
            place(texts, &data.city, &data.country),
        ),
        (
            msg::documents_report_venue(texts),
            data.venue.clone().unwrap_or_default(),
        ),
        (msg::documents_report_zone(texts), data.zone.clone()),
        (
            msg::documents_report_languages(texts, data.languages.len()),
            fmt::list(texts, &data.languages),
        ),
        (msg::documents_report_hosts(texts, data.hosts.len()), names(&data.hosts)),
        (
            msg::documents_report_partners(texts, data.partners.len()),
            names(&data.partners),
        ),
        (
            msg::documents_report_donors(texts, data.donors.len()),
            names(&data.donors),
        ),
        (msg::documents_report_size(texts), size),
    ];
    let known = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let column = |width| Column {
        head: String::new(),
        width,
        align: Align::Start,
    };
    writer.flow.table(&Table {
        caption: String::new(),
        columns: vec![column(0.28), column(0.72)],
        rows: known.map(|(label, value)| vec![label.into(), value.into()]).collect(),
        total: false,
    });
}

/// Who came, in four figures.
fn figures(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    let people = &data.participants;
    let known = |key: fn(&super::ReportPerson) -> &str| {
        breakdown::by(people, |p| Some(key(p)))
            .iter()
            .filter(|group| group.label.is_some())
            .count()
    };
    let countries = known(|person| &person.country);
    let institutions = known(|person| &person.institution);
    let mut figures = vec![(
        fmt::number(texts, people.len() as i64),
        msg::documents_report_count_participants(texts, people.len()),
    )];
    if countries > 0 {
        figures.push((
            fmt::number(texts, countries as i64),
            msg::documents_report_count_countries(texts, countries),
        ));
    }
    if institutions > 0 {
        figures.push((
            fmt::number(texts, institutions as i64),
            msg::documents_report_count_institutions(texts, institutions),
        ));
    }
    let stated = people
        .iter()
        .filter(|person| matches!(person.sex, Some(Sex::Female | Sex::Male | Sex::Other)))
        .count();
    let women = people.iter().filter(|person| person.sex == Some(Sex::Female)).count();
    if stated > 0 {
        let share = fmt::percent(texts, women as u64, stated as u64);
        figures.push((share, msg::documents_report_share_women(texts, women, stated)));
    }
    writer.flow.figures(&figures);
}

fn participants(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    if data.participants.is_empty() {
        writer.flow.paragraph(&msg::documents_report_none(texts));
        return;
    }
    let people = &data.participants;
    let by_sex = breakdown::by_sex(texts, people);
    groups(
        writer,
        &msg::documents_report_by_sex(texts),
        &msg::documents_report_column_sex(texts),
        &by_sex,
    );
    let by_country = breakdown::by(people, |person| Some(&person.country));
    groups(
        writer,
        &msg::documents_report_by_country(texts),
        &msg::documents_report_column_country(texts),
        &by_country,
    );
    let by_institution = breakdown::by(people, |person| Some(&person.institution));
    let head = msg::documents_report_column_institution(texts);
    groups(
        writer,
        &msg::documents_report_by_institution(texts),
        &head,
        &by_institution,
    );
    let by_type = breakdown::by(people, |person| Some(&person.institution_type));
    if by_type.iter().any(|group| group.label.is_some()) {
        let head = msg::institutions_type(texts);
        groups(writer, &msg::institutions_report_by_type(texts), &head, &by_type);
    }
}

/// A breakdown as a table whose numbers are bars as well.
fn groups(writer: &mut Writer, title: &str, head: &str, groups: &[Group]) {
    let texts = writer.texts;
    writer.subsection(title);
    let total: usize = groups.iter().map(|group| group.count).sum();
    let most = groups.iter().map(|group| group.count).max().unwrap_or(1).max(1);
    let share = |count: usize| fmt::percent(texts, count as u64, total as u64);
    let number = |count: usize| fmt::number(texts, count as i64);
    let mut rows: Vec<Vec<Cell>> = groups
        .iter()
        .map(|group| {
            let label = group
                .label
                .clone()
                .unwrap_or_else(|| msg::documents_report_unknown(texts));
            let bar = Cell::Bar(group.count as f32 / most as f32, number(group.count));
            vec![label.into(), bar, share(group.count).into()]
        })
        .collect();
    rows.push(vec![
        msg::documents_report_total(texts).into(),
        number(total).into(),
        share(total).into(),
    ]);
    let caption = writer.caption(title);
    writer.flow.table(&Table {
        caption,
        columns: vec![
            Column {
                head: head.to_string(),
                width: 0.42,
                align: Align::Start,
            },
            Column {
                head: msg::documents_report_column_people(texts),
                width: 0.44,
                align: Align::Start,
            },
            Column {
                head: msg::documents_report_column_share(texts),
                width: 0.14,
                align: Align::End,
            },
        ],
        rows,
        total: true,
    });
    writer.source(total);
}

fn team(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    let column = |head, width| Column {
        head,
        width,
        align: Align::Start,
    };
    let caption = writer.caption(&msg::documents_report_team(texts));
    writer.flow.table(&Table {
        caption,
        columns: vec![
            column(msg::documents_report_column_name(texts), 0.32),
            column(msg::documents_report_column_role(texts), 0.2),
            column(msg::documents_report_column_position(texts), 0.22),
            column(msg::documents_report_column_institution(texts), 0.26),
        ],
        rows: data
            .team
            .iter()
            .map(|person| {
                [&person.name, &person.role, &person.position, &person.organisation]
                    .map(|text| or_dash(text).into())
                    .into()
            })
            .collect(),
        total: false,
    });
}

/// The findings of each form; charts and figures are on the results of their own.
fn evaluation(writer: &mut Writer) {
    for form in &writer.data.evaluation {
        writer.subsection(&form.title);
        writer.flow.list_in(&form.findings, &Style::sans(9.5).leading(1.5));
        writer.flow.note(&form.responses);
    }
}

fn certificates(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    if let Some(rule) = &data.rule {
        writer.flow.paragraph(&msg::documents_report_rule(
            texts,
            attendance::by(data),
            rule.slots,
            rule.needed,
        ));
    }
    let issued = data.certificates.len();
    let void = data.certificates.iter().filter(|certificate| certificate.void).count();
    let mut counts = vec![msg::documents_report_issued(texts, issued)];
    if void > 0 {
        counts.push(msg::documents_report_void(texts, void));
    }
    if data.not_yet > 0 {
        counts.push(msg::documents_report_not_yet(texts, data.not_yet));
    }
    writer.flow.paragraph(&counts.join(" "));
}

/// The code that texts select by.
pub(super) fn mark_code(mark: Mark) -> &'static str {
    match mark {
        Mark::Present => "present",
        Mark::Late => "late",
        Mark::Excused => "excused",
        Mark::Absent => "absent",
        Mark::NotYet => "not_yet",
    }
}
