//! Counting people by something.

use std::collections::HashMap;

use flipchart_i18n::{Texts, msg};

use super::ReportPerson;
use crate::documents::sex_code;

/// People who have something in common; without a label those of whom it is not known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub label: Option<String>,
    pub count: usize,
}

/// People by a text of theirs: the largest group first, equal ones by label, the unknown last.
pub(super) fn by<'a>(people: &'a [ReportPerson], key: impl Fn(&'a ReportPerson) -> Option<&'a str>) -> Vec<Group> {
    let mut counts: HashMap<Option<&str>, usize> = HashMap::new();
    for person in people {
        let key = key(person).map(str::trim).filter(|key| !key.is_empty());
        *counts.entry(key).or_default() += 1;
    }
    sorted(
        counts
            .into_iter()
            .map(|(label, count)| Group {
                label: label.map(str::to_string),
                count,
            })
            .collect(),
    )
}

/// People by stated sex; only the answers that were given are named.
pub(super) fn by_sex(texts: &Texts, people: &[ReportPerson]) -> Vec<Group> {
    let mut counts: HashMap<_, usize> = HashMap::new();
    for person in people {
        *counts.entry(person.sex).or_default() += 1;
    }
    let label = |sex: Option<_>| sex.map(|_| msg::common_sex(texts, sex_code(sex)));
    sorted(
        counts
            .into_iter()
            .map(|(sex, count)| Group {
                label: label(sex),
                count,
            })
            .collect(),
    )
}

fn sorted(mut groups: Vec<Group>) -> Vec<Group> {
    groups.sort_by(|a, b| {
        let rank = |group: &Group| (group.label.is_none(), std::cmp::Reverse(group.count));
        rank(a).cmp(&rank(b)).then_with(|| a.label.cmp(&b.label))
    });
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_group_comes_first_and_the_unknown_last() {
        let of = |country: &str| ReportPerson {
            country: country.into(),
            ..ReportPerson::default()
        };
        let people = [
            of("Tonga"),
            of(""),
            of("Fiji"),
            of(" "),
            of("Samoa "),
            of("Fiji"),
            of(""),
        ];
        let groups = by(&people, |person| Some(&person.country));
        let found: Vec<_> = groups
            .iter()
            .map(|group| (group.label.as_deref(), group.count))
            .collect();
        assert_eq!(
            found,
            [(Some("Fiji"), 2), (Some("Samoa"), 1), (Some("Tonga"), 1), (None, 3)]
        );
    }
}
