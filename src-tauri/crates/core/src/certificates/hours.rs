use crate::{Library, Result, plan, workshops};

/// Minutes that certificates of a workshop state: those somebody gave, else what a participant lives through in the
/// sessions of the plan, pauses left out; `None` without either.
///
/// # Errors
/// `NotFound`.
pub fn hours(library: &Library, workshop: &str) -> Result<Option<u32>> {
    if let Some(minutes) = workshops::get(library, workshop)?.certificate_minutes {
        return Ok(Some(minutes));
    }
    let glance = plan::show(library, workshop)?.glance;
    Ok(u32::try_from(glance.talk + glance.participation)
        .ok()
        .filter(|minutes| *minutes > 0))
}
