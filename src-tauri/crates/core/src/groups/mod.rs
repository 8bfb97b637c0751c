//! Dividing people into groups: balanced, by rules, and again without the same neighbours.

mod dice;
pub mod draw;
mod read;
mod rules;
mod search;
mod seats;
mod store;
mod write;

#[cfg(test)]
mod tests_of;

pub use read::show;
pub use rules::{add_rule, remove_rule};
pub use write::{draw_new, move_members, pin, place_rest, redraw, remove, rename, rename_group};

use crate::people::Role;
use crate::workshops::codes;

/// Most groups that a draw makes.
pub const GROUPS_MAX: u32 = 200;

codes! {
    /// What is spread evenly over the groups.
    Balance {
        /// Sex as stated; not stated is a kind of its own.
        Sex = "sex",
        /// Country.
        Country = "country",
        /// Institution, by the registry or as written.
        Institution = "institution",
        /// Language of the person's documents.
        Language = "language",
        /// Role in the workshop.
        Role = "role",
    } default Sex
}

codes! {
    /// What a rule wants of its people.
    RuleKind {
        /// In one group.
        Together = "together",
        /// Each in another group.
        Apart = "apart",
    } default Together
}

/// How groups are drawn.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct GroupSettings {
    /// How many groups; what `size` gives counts instead where there is one.
    pub count: u32,
    /// People in a group at most.
    pub size: Option<u32>,
    /// What is spread evenly, the most important first.
    pub by: Vec<Balance>,
    /// Who is drawn.
    pub roles: Vec<Role>,
    /// The same people, rules and seed give the same groups; drawn by lot when there is none.
    pub seed: Option<u32>,
}

impl Default for GroupSettings {
    fn default() -> Self {
        Self {
            count: 4,
            size: None,
            by: vec![Balance::Sex, Balance::Country, Balance::Institution, Balance::Language],
            roles: vec![Role::Participant],
            seed: None,
        }
    }
}

/// Everything about groups in a workshop.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WorkshopGroups {
    /// The ways in which people are divided, in order.
    pub sets: Vec<GroupSet>,
    /// Who is kept together or apart.
    pub rules: Vec<GroupRule>,
}

/// One way of dividing people: "country groups", "exercise 3".
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct GroupSet {
    /// Identity.
    pub uid: String,
    /// Its name.
    pub name: String,
    /// How it was drawn.
    pub settings: GroupSettings,
    /// The groups by number.
    pub groups: Vec<Group>,
    /// Participations that could be in a group and are in none: who came later, who was taken out.
    pub unplaced: Vec<String>,
    /// Rules that do not hold here.
    pub broken: Vec<String>,
    /// Draws before this one: of the sets before it, and its own.
    pub earlier: u32,
    /// Pairs that sat together in one of these already.
    pub repeated: u32,
}

/// A group.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Group {
    /// From 1.
    pub number: u32,
    /// Its name; empty when it goes by its number.
    pub name: String,
    /// Who is in it, in the order of the list.
    pub members: Vec<GroupMember>,
    /// Who they are in figures.
    pub figures: GroupFigures,
}

/// Somebody in a group.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct GroupMember {
    /// The participation.
    pub uid: String,
    /// Whether they stay when the others are drawn again.
    pub pinned: bool,
}

/// Who is in a group, in figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct GroupFigures {
    /// People.
    pub people: u32,
    /// Women.
    pub women: u32,
    /// Men.
    pub men: u32,
    /// Countries, as far as they are known.
    pub countries: u32,
    /// Institutions, as far as they are known.
    pub institutions: u32,
}

/// Who is kept together or apart in every draw of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct GroupRule {
    /// Identity.
    pub uid: String,
    /// Together or apart.
    pub kind: RuleKind,
    /// Participations, two or more.
    pub people: Vec<String>,
}
