//! The order of the stack: what is printed, called out and ticked off stands in the same one.

use std::collections::HashMap;

use flipchart_core::{Error, Library, Result, groups, settings};

/// Where the order of a workshop's stack is remembered.
fn key(workshop: &str) -> String {
    format!("certificates_order_{workshop}")
}

/// Keeps the order in which the stack was printed last: a set of groups, or the list.
pub(super) fn remember(library: &mut Library, workshop: &str, set: Option<&str>) -> Result<()> {
    if remembered(library, workshop)?.as_deref() != set {
        settings::set(library, &key(workshop), set.unwrap_or_default())?;
    }
    Ok(())
}

/// The set of groups that the stack was printed by last, while it is there; `None` for the list.
pub(super) fn remembered(library: &Library, workshop: &str) -> Result<Option<String>> {
    let Some(set) = settings::all(library)?.remove(&key(workshop)) else {
        return Ok(None);
    };
    let there = groups::show(library, workshop)?.sets.iter().any(|one| one.uid == set);
    Ok(Some(set).filter(|_| there))
}

/// Puts `rows` into the order of a set of groups: group by group, as they sit. Who is in none comes last, and without a set
/// everything stays as it is.
///
/// # Errors
/// `NotFound` for a set that the workshop doesn't have.
pub(super) fn sort<T>(
    library: &Library,
    workshop: &str,
    set: Option<&str>,
    rows: &mut [T],
    participant: impl Fn(&T) -> &str,
) -> Result<()> {
    let Some(wanted) = set else { return Ok(()) };
    let sets = groups::show(library, workshop)?.sets;
    let set = sets
        .iter()
        .find(|set| set.uid == wanted)
        .ok_or_else(|| Error::NotFound {
            what: "groups",
            uid: wanted.into(),
        })?;
    let seated = set.groups.iter().flat_map(|group| &group.members);
    let seats: HashMap<&str, usize> = seated
        .enumerate()
        .map(|(at, member)| (member.uid.as_str(), at))
        .collect();
    rows.sort_by_key(|row| seats.get(participant(row)).copied().unwrap_or(usize::MAX));
    Ok(())
}
