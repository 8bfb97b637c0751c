//! Groups too small to be anonymous.

/// A group of a break-down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub key: String,
    /// People in it.
    pub n: u32,
}

/// Which groups of a break-down may show answers, in their order.
///
/// A group below `least` people hides (primary suppression). As the whole is known too, what is hidden together is
/// known by subtraction; so while the hidden groups hold fewer than `least` people between them, the smallest that
/// still shows hides as well, the first of equals (secondary suppression). One hidden group is never alone therefore,
/// and the hidden people are none or at least `least`, unless the groups don't hold as many; then all hide, and the
/// whole must not be shown either. A group of nobody has nothing to show and hides nobody.
///
/// Holds within one break-down whose groups don't overlap; it can't know of another one of the same people.
pub fn suppress(groups: &[Group], least: u32) -> Vec<bool> {
    let mut shown: Vec<bool> = groups.iter().map(|group| group.n > 0 && group.n >= least).collect();
    loop {
        let hidden: u64 = groups
            .iter()
            .zip(&shown)
            .filter(|(_, shown)| !**shown)
            .map(|(group, _)| u64::from(group.n))
            .sum();
        if hidden == 0 || hidden >= u64::from(least) {
            return shown;
        }
        let next = (0..groups.len()).filter(|i| shown[*i]).min_by_key(|i| groups[*i].n);
        let Some(next) = next else { return shown };
        shown[next] = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(sizes: &[u32], least: u32) -> Vec<bool> {
        let groups: Vec<Group> = sizes
            .iter()
            .map(|n| Group {
                key: n.to_string(),
                n: *n,
            })
            .collect();
        suppress(&groups, least)
    }

    #[test]
    fn large_groups_show() {
        assert_eq!(shown(&[5, 6, 7], 5), [true, true, true]);
        assert_eq!(shown(&[], 5), Vec::<bool>::new());
        assert_eq!(shown(&[1, 2], 0), [true, true]);
    }

    #[test]
    fn a_lone_small_group_takes_the_next_smallest_along() {
        assert_eq!(shown(&[9, 2, 6, 7], 5), [true, false, false, true]);
        assert_eq!(shown(&[6, 4, 6, 9], 5), [false, false, true, true]);
    }

    #[test]
    fn two_small_groups_hide_each_other_only_if_they_are_enough() {
        assert_eq!(shown(&[3, 3, 9, 8], 5), [false, false, true, true]);
        assert_eq!(shown(&[1, 1, 9, 8], 5), [false, false, true, false]);
    }

    #[test]
    fn a_group_of_nobody_hides_nobody() {
        assert_eq!(shown(&[0, 5, 6], 5), [false, true, true]);
        assert_eq!(shown(&[0, 4, 6, 8], 5), [false, false, false, true]);
    }

    #[test]
    fn subtraction_never_leaks() {
        for code in 0..9_u32.pow(4) {
            let sizes = [0, 1, 2, 3].map(|digit| code / 9_u32.pow(digit) % 9);
            let shown = shown(&sizes, 5);
            let hidden: u32 = sizes
                .iter()
                .zip(&shown)
                .filter(|(_, shown)| !**shown)
                .map(|(n, _)| n)
                .sum();
            assert!(
                hidden == 0 || hidden >= 5 || !shown.contains(&true),
                "{sizes:?} {shown:?}"
            );
            assert!(
                sizes.iter().zip(&shown).all(|(n, shown)| !shown || *n >= 5),
                "{sizes:?}"
            );
        }
    }
}
