//! The plan as a calendar.

use chrono::{Days, NaiveDateTime, TimeDelta};
use flipchart_core::plan::next_calendar_sequence;
use flipchart_core::{Error, Library, Result, plan, workshops};
use flipchart_exchange::{Banner, Calendar, Event, calendar_ics};
use flipchart_i18n::plain;
use flipchart_pdf::documents::plan::{PlanBlock, PlanData};

use super::PlanOptions;
use super::gather::gather;

/// One event a session (pauses are none), and one over all the days. Counts the export.
///
/// # Errors
/// `NotFound`, `Precondition("plan-empty")`, `FileReadOnly`.
pub(super) fn bytes(library: &mut Library, workshop: &str, options: &PlanOptions) -> Result<Vec<u8>> {
    let data = gather(library, workshop, options)?;
    let days = plan::days_of_blocks(library, workshop)?;
    let w = workshops::get(library, workshop)?;
    let mut events = Vec::new();
    for (day, printed) in days
        .iter()
        .filter_map(|day| Some((day, data.days.iter().find(|printed| printed.date == day.date)?)))
    {
        for (block, printed) in day.blocks.iter().zip(&printed.blocks) {
            if block.tracks.is_empty() {
                events.extend(event(&data, day.date, &block.uid, printed, ""));
            }
            for (track, printed) in block.tracks.iter().zip(&printed.tracks) {
                for (inner, block) in track.blocks.iter().zip(&printed.blocks) {
                    events.extend(event(&data, day.date, &inner.uid, block, &printed.title.first));
                }
            }
        }
    }
    if events.is_empty() {
        return Err(Error::precondition("plan-empty"));
    }
    let sequence = next_calendar_sequence(library, workshop)?;
    Ok(calendar_ics(&Calendar {
        name: data.title.first.clone(),
        language: data.lang.code().to_string(),
        // A zone that this program does not know leaves the times as they stand on the wall.
        zone: w.zone.parse().ok(),
        stamp: library.clock().now(),
        sequence,
        banner: Some(Banner {
            uid: format!("{}@flipchart", w.uid),
            start: w.start,
            end: w.end,
            title: data.title.first.clone(),
            location: data.place.first.clone(),
        }),
        events,
    }))
}

fn event(data: &PlanData, date: chrono::NaiveDate, uid: &str, block: &PlanBlock, track: &str) -> Option<Event> {
    if block.pause {
        return None;
    }
    let title = block.title.first.trim();
    let room = [block.room.trim(), data.place.first.trim()];
    let location: Vec<&str> = room.into_iter().filter(|part| !part.is_empty()).collect();
    let mut said = block.leads.clone();
    said.extend(Some(block.description.first.trim().to_string()).filter(|text| !text.is_empty()));
    Some(Event {
        uid: format!("{uid}@flipchart"),
        start: moment(date, block.start)?,
        end: moment(date, block.end)?,
        title: if track.trim().is_empty() {
            title.to_string()
        } else {
            format!("{title} ({})", track.trim())
        },
        location: location.join(", "),
        description: plain(&said.join("\n")).into_owned(),
        category: block.method.first.clone(),
    })
}

/// A minute of a day on the wall clock; past midnight it is in the next day.
fn moment(date: chrono::NaiveDate, minute: i32) -> Option<NaiveDateTime> {
    let date = date.checked_add_days(Days::new(u64::try_from(minute.div_euclid(1440)).ok()?))?;
    let start = date.and_hms_opt(0, 0, 0)?;
    start.checked_add_signed(TimeDelta::minutes(i64::from(minute.rem_euclid(1440))))
}
