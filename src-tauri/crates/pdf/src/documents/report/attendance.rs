//! Attendance: by half day, day or session in the text, by person in the annex.

use flipchart_i18n::{fmt, msg};

use super::sections::mark_code;
use super::writer::Writer;
use super::{Half, Mark, ReportData, ReportPerson, Slot, SlotPart};
use crate::layout::{Cell, Column, Table};
use crate::page::Fill;
use crate::text::Align;

const MARKS: [Mark; 5] = [Mark::Present, Mark::Late, Mark::Excused, Mark::Absent, Mark::NotYet];
/// More slots than this make a second table.
const MOST_SLOTS: usize = 12;

/// What attendance is kept by, as texts have it.
pub(super) fn by(data: &ReportData) -> &'static str {
    data.slots.first().map_or("half_day", |slot| slot.part.by())
}

/// How many were there in each slot.
pub(super) fn by_slot(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    if data.slots.is_empty() || data.participants.is_empty() {
        writer.flow.paragraph(&msg::documents_report_none(texts));
        return;
    }
    let shares = data.participants.iter().filter_map(|person| person.present_share);
    let (there, counted) = shares.fold((0, 0), |sum, share| {
        (sum.0 + u64::from(share.0), sum.1 + u64::from(share.1))
    });
    if counted > 0 {
        let share = fmt::percent(texts, there, counted);
        writer
            .flow
            .figures(&[(share, msg::documents_report_share_attendance(texts, by(data)))]);
    }
    // A kind of mark that nobody has needs no column.
    let used: Vec<Mark> = MARKS
        .into_iter()
        .filter(|&mark| mark == Mark::Present || total(writer, mark) > 0)
        .collect();
    let slot_width = if by(data) == "session" { 0.54 } else { 0.34 };
    let mut columns = vec![Column {
        head: msg::documents_report_column_slot(texts, by(data)),
        width: slot_width,
        align: Align::Start,
    }];
    columns.extend(used.iter().map(|&mark| Column {
        head: msg::documents_report_mark_column(texts, mark_code(mark)),
        width: (1.0 - slot_width) / used.len() as f32,
        align: Align::End,
    }));
    let rows = data.slots.iter().enumerate().map(|(index, slot)| {
        let mut row: Vec<Cell> = vec![slot_words(writer, slot).into()];
        row.extend(used.iter().map(|&mark| {
            let count = data
                .participants
                .iter()
                .filter(|person| mark_of(person, index) == mark)
                .count();
            Cell::from(fmt::number(texts, count as i64))
        }));
        row
    });
    let rows = rows.collect();
    let caption = writer.caption(&msg::documents_report_attendance_by_slot(texts, by(data)));
    writer.flow.table(&Table {
        caption,
        columns,
        rows,
        total: false,
    });
    writer.source(data.participants.len());
}

/// One row per person, one column per slot; a table ends with a day where that is possible.
pub(super) fn by_person(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    let legend = MARKS.into_iter().filter(|&mark| total(writer, mark) > 0);
    writer
        .flow
        .legend(&legend.map(|mark| cell(writer, mark)).collect::<Vec<_>>());
    let mut first = 0;
    while first < data.slots.len() {
        let slots = &data.slots[first..first + table_length(&data.slots[first..])];
        let (name, share) = (0.36, 0.1);
        let width = (1.0 - name - share) / slots.len().max(6) as f32;
        let mut columns = vec![Column {
            head: msg::documents_report_column_name(texts),
            width: 1.0 - share - width * slots.len() as f32,
            align: Align::Start,
        }];
        columns.extend(slots.iter().map(|slot| Column {
            head: slot_head(writer, slot),
            width,
            align: Align::Center,
        }));
        columns.push(Column {
            head: msg::documents_report_column_share(texts),
            width: share,
            align: Align::End,
        });
        let rows = data.participants.iter().map(|person| {
            let mut row: Vec<Cell> = vec![person.name.as_str().into()];
            row.extend((first..first + slots.len()).map(|slot| cell(writer, mark_of(person, slot))));
            row.push(
                person
                    .present_share
                    .map_or_else(|| "–".into(), |(there, of)| format!("{there}/{of}"))
                    .into(),
            );
            row
        });
        let rows = rows.collect();
        let caption = writer.caption(&msg::documents_report_attendance_by_person(texts));
        writer.flow.table(&Table {
            caption,
            columns,
            rows,
            total: false,
        });
        first += slots.len();
    }
    writer.source(data.participants.len());
}

fn mark_of(person: &ReportPerson, slot: usize) -> Mark {
    person.marks.get(slot).copied().unwrap_or(Mark::NotYet)
}

fn total(writer: &Writer, mark: Mark) -> usize {
    let people = &writer.data.participants;
    let slots = writer.data.slots.len();
    people
        .iter()
        .map(|person| (0..slots).filter(|&slot| mark_of(person, slot) == mark).count())
        .sum()
}

/// A sign that is told from the others without colour.
fn cell(writer: &Writer, mark: Mark) -> Cell {
    let means = msg::documents_report_mark(writer.texts, mark_code(mark));
    match mark {
        Mark::Present => Cell::Dot(Fill::Full, means),
        Mark::Late => Cell::Dot(Fill::Half, means),
        Mark::Excused => Cell::Sign(msg::documents_report_mark_excused(writer.texts), means),
        Mark::Absent => Cell::Sign("–".into(), means),
        Mark::NotYet => Cell::Sign("·".into(), means),
    }
}

/// How many slots go into the next table: all that fit, or whole days of them.
fn table_length(slots: &[Slot]) -> usize {
    if slots.len() <= MOST_SLOTS {
        return slots.len();
    }
    let begins_day = |at: &usize| slots[*at].date != slots[*at - 1].date;
    (1..=MOST_SLOTS).rev().find(begins_day).unwrap_or(MOST_SLOTS)
}

fn half(half: Half) -> &'static str {
    match half {
        Half::Am => "am",
        Half::Pm => "pm",
    }
}

fn slot_words(writer: &Writer, slot: &Slot) -> String {
    let (texts, date) = (writer.texts, fmt::weekday_date(writer.texts, slot.date));
    match &slot.part {
        SlotPart::Half(part) => msg::documents_report_slot(texts, half(*part), date),
        SlotPart::Session { time, title } if !title.is_empty() => {
            let day = fmt::weekday_day(texts, slot.date);
            msg::documents_report_session(texts, day, time.as_str(), title.as_str())
        }
        SlotPart::Day | SlotPart::Session { .. } => msg::documents_report_slot(texts, "day", date),
    }
}

/// For a narrow column: the day over the half, or over the time of the session.
fn slot_head(writer: &Writer, slot: &Slot) -> String {
    let day = fmt::weekday_day(writer.texts, slot.date);
    match &slot.part {
        SlotPart::Half(part) => format!("{day}\n{}", msg::common_half_day_short(writer.texts, half(*part))),
        SlotPart::Day => day,
        SlotPart::Session { time, .. } => format!("{day}\n{time}"),
    }
}
