use crate::{Library, Result, plan, workshops};

/// Minutes that certificates of a workshop state: those somebody gave, else what a participant lives through in the
/// sessions of the plan, pauses left out, to the nearest half hour; `None` without either.
///
/// # Errors
/// `NotFound`.
pub fn hours(library: &Library, workshop: &str) -> Result<Option<u32>> {
    if let Some(minutes) = workshops::get(library, workshop)?.certificate_minutes {
        return Ok(Some(minutes));
    }
    let glance = plan::show(library, workshop)?.glance;
    let planned = u32::try_from(glance.talk + glance.participation).unwrap_or(0);
    Ok(Some((planned + 15) / 30 * 30).filter(|minutes| *minutes > 0))
}
