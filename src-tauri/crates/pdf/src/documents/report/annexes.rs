//! The long lists.

use flipchart_i18n::{fmt, msg};

use super::attendance;
use super::writer::{Writer, or_dash};
use crate::documents::sex_code;
use crate::layout::{Cell, Column, Table};
use crate::text::Align;

pub(super) fn write(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    if !data.participants.is_empty() {
        writer.annex(&msg::documents_report_participant_list(texts));
        participants(writer);
    }
    if !data.slots.is_empty() && !data.participants.is_empty() {
        writer.annex(&msg::documents_report_attendance_by_person(texts));
        attendance::by_person(writer);
    }
    if !data.certificates.is_empty() {
        writer.annex(&msg::documents_report_certificate_list(texts));
        certificates(writer);
    }
}

fn participants(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    let column = |head, width| Column {
        head,
        width,
        align: Align::Start,
    };
    let columns = vec![
        column(msg::documents_report_column_name(texts), 0.27),
        column(msg::documents_report_column_sex(texts), 0.07),
        column(msg::documents_report_column_institution(texts), 0.27),
        column(msg::documents_report_column_position(texts), 0.22),
        column(msg::documents_report_column_country(texts), 0.17),
    ];
    let rows = data.participants.iter().map(|person| {
        let sex = msg::common_sex_short(texts, sex_code(person.sex));
        let texts = [
            &person.name,
            &sex,
            &person.organisation,
            &person.position,
            &person.country,
        ];
        texts.map(|text| or_dash(text).into()).into()
    });
    let caption = writer.caption(&msg::documents_report_participant_list(texts));
    writer.flow.table(&Table {
        caption,
        columns,
        rows: rows.collect(),
        total: false,
    });
    writer.source(data.participants.len());
}

fn certificates(writer: &mut Writer) {
    let (texts, data) = (writer.texts, writer.data);
    let column = |head, width| Column {
        head,
        width,
        align: Align::Start,
    };
    let columns = vec![
        column(msg::documents_report_column_certificate(texts), 0.22),
        column(msg::documents_report_column_name(texts), 0.33),
        column(msg::documents_report_column_kind(texts), 0.15),
        column(msg::documents_report_column_issued(texts), 0.17),
        column(msg::documents_report_column_status(texts), 0.13),
    ];
    let rows = data.certificates.iter().map(|certificate| -> Vec<Cell> {
        vec![
            certificate.number.as_str().into(),
            certificate.name.as_str().into(),
            msg::documents_report_certificate_kind(texts, certificate.kind.code()).into(),
            fmt::date(texts, certificate.issued).into(),
            msg::documents_report_certificate_status(texts, if certificate.void { "void" } else { "valid" }).into(),
        ]
    });
    let caption = writer.caption(&msg::documents_report_certificate_list(texts));
    writer.flow.table(&Table {
        caption,
        columns,
        rows: rows.collect(),
        total: false,
    });
    writer.source(data.certificates.len());
}
