//! The points of a test, as they were given.

use std::collections::HashMap;

use super::describe::finite;

/// One administration of a test: raw points of each person on each item.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scores {
    /// Names of the items.
    pub items: Vec<String>,
    /// Most points of each item.
    pub max: Vec<f64>,
    /// Who took it.
    pub people: Vec<Person>,
}

/// One person's test.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    /// By what the two tests of a person find each other; empty for nobody knows who.
    pub key: String,
    /// Points on each item, in the order of the items; `None` is missing, and so is what isn't finite.
    pub points: Vec<Option<f64>>,
}

impl Person {
    pub(super) fn points(&self, place: usize) -> Option<f64> {
        self.points.get(place).copied().flatten().and_then(finite)
    }

    pub(super) fn all_points(&self, items: usize) -> Option<Vec<f64>> {
        (0..items).map(|place| self.points(place)).collect()
    }
}

impl Scores {
    pub(super) fn most(&self, place: usize) -> Option<f64> {
        self.max.get(place).copied().and_then(finite)
    }

    /// What the whole test gives at most.
    pub(super) fn most_of_all(&self) -> Option<f64> {
        let most: Vec<f64> = (0..self.items.len())
            .map(|place| self.most(place))
            .collect::<Option<_>>()?;
        if most.is_empty() {
            None
        } else {
            finite(most.iter().sum())
        }
    }

    /// `None` when an item is missing.
    pub(super) fn total(&self, person: &Person) -> Option<f64> {
        let points = person.all_points(self.items.len())?;
        if points.is_empty() {
            None
        } else {
            finite(points.iter().sum())
        }
    }

    /// Who has a key that nobody else has.
    pub(super) fn by_key(&self) -> HashMap<&str, &Person> {
        let mut found: HashMap<&str, Option<&Person>> = HashMap::new();
        for person in self.people.iter().filter(|person| !person.key.is_empty()) {
            found
                .entry(&person.key)
                .and_modify(|one| *one = None)
                .or_insert(Some(person));
        }
        found
            .into_iter()
            .filter_map(|(key, person)| Some((key, person?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(key: &str, points: &[Option<f64>]) -> Person {
        Person {
            key: key.to_owned(),
            points: points.to_vec(),
        }
    }

    #[test]
    fn a_total_needs_every_item() {
        let scores = Scores {
            items: vec!["a".to_owned(), "b".to_owned()],
            max: vec![1.0, 2.0],
            people: Vec::new(),
        };
        assert_eq!(
            scores.total(&person("k", &[Some(1.0), Some(0.5), Some(9.0)])),
            Some(1.5)
        );
        assert_eq!(scores.total(&person("k", &[Some(1.0), None])), None);
        assert_eq!(scores.total(&person("k", &[Some(1.0)])), None);
        assert_eq!(scores.total(&person("k", &[Some(1.0), Some(f64::NAN)])), None);
        assert_eq!(
            (scores.most_of_all(), Scores::default().most_of_all()),
            (Some(3.0), None)
        );
    }

    #[test]
    fn a_shared_key_and_none_are_nobodys() {
        let people = vec![
            person("a", &[]),
            person("b", &[]),
            person("", &[]),
            person("a", &[]),
            person("a", &[]),
        ];
        let scores = Scores {
            people,
            ..Scores::default()
        };
        assert_eq!(scores.by_key().into_keys().collect::<Vec<_>>(), ["b"]);
    }
}
