//! Operations named for people, and what they changed.

use std::collections::BTreeMap;

/// Everything that can be done to a library. The code is what the journal keeps and what `op-<code>` names in Fluent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// The sample workshop was added.
    LoadSample,
    /// A workshop was added.
    AddWorkshop,
    /// Facts of a workshop changed.
    EditWorkshop,
    /// A workshop and all that belongs to it was removed.
    RemoveWorkshop,
    /// Objectives were added, changed, moved or removed.
    EditObjectives,
    /// Modules covered were added, changed, moved or removed.
    EditTopics,
    /// Hosts, partners or donors changed.
    EditOrganisations,
    /// Signatories changed.
    EditSignatories,
    /// A person was added to a workshop.
    AddParticipant,
    /// Something about a participant changed.
    EditParticipant,
    /// Participants were removed from a workshop.
    RemoveParticipants,
    /// A list was imported.
    ImportPeople,
    /// A run of attendance marks.
    MarkAttendance,
    /// Unmarked attendance was filled.
    FillAttendance,
    /// The rule or the look of certificates changed.
    EditCertificateRule,
    /// A decision about one person's certificate.
    OverrideCertificate,
    /// Certificates were issued: in the ledger, so voided instead of undone.
    IssueCertificates,
    /// Certificates were voided: in the ledger.
    VoidCertificates,
    /// A setting of this copy changed; not undoable.
    ChangeSettings,
}

impl Op {
    /// Every operation, for tests that walk them.
    pub const ALL: [Self; 19] = [
        Self::LoadSample,
        Self::AddWorkshop,
        Self::EditWorkshop,
        Self::RemoveWorkshop,
        Self::EditObjectives,
        Self::EditTopics,
        Self::EditOrganisations,
        Self::EditSignatories,
        Self::AddParticipant,
        Self::EditParticipant,
        Self::RemoveParticipants,
        Self::ImportPeople,
        Self::MarkAttendance,
        Self::FillAttendance,
        Self::EditCertificateRule,
        Self::OverrideCertificate,
        Self::IssueCertificates,
        Self::VoidCertificates,
        Self::ChangeSettings,
    ];

    /// Kebab-case code.
    #[must_use]
    pub fn code(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|v| v.as_str().map(String::from))
            .unwrap_or_default()
    }

    /// The operation with that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        serde_json::from_value(serde_json::Value::String(code.into())).ok()
    }

    /// Ledger operations are recorded but never undone (their records are append-only).
    #[must_use]
    pub fn is_ledger(self) -> bool {
        matches!(self, Self::IssueCertificates | Self::VoidCertificates)
    }
}

/// A part of the library that screens show; what an operation changed is a set of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Workshops and their facts.
    Workshops,
    /// People and participations.
    People,
    /// Slots and marks.
    Attendance,
    /// Organisations and their logos.
    Organisations,
    /// The ledger.
    Certificates,
    /// Settings of this copy.
    Settings,
}

impl Area {
    pub(crate) fn of_table(table: &str) -> Self {
        match table {
            "person" | "participation" | "extra_field" | "extra_value" => Self::People,
            "attendance_slot" | "attendance_mark" => Self::Attendance,
            "organisation" | "organisation_alias" => Self::Organisations,
            "certificate" | "certificate_void" => Self::Certificates,
            "setting" => Self::Settings,
            _ => Self::Workshops,
        }
    }
}

/// One entry of the journal, newest first in `Library::log`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LogEntry {
    /// Identity of the entry.
    pub uid: String,
    /// What was done.
    pub op: Op,
    /// Names and counts for the sentence about it.
    pub params: BTreeMap<String, String>,
    /// When, UTC, ISO 8601.
    pub at: String,
    /// Whether it is undone at present (and can be redone).
    pub undone: bool,
}

/// What a write gives back: its result, the parts to reload, and the entry that undo would take back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OpOutput<T> {
    /// The result of the operation.
    pub output: T,
    /// Parts of the library that are different now.
    pub changes: Vec<Area>,
    /// The journal entry; `None` when nothing changed or the change is not undoable.
    pub undo: Option<LogEntry>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_round_trip() {
        for op in Op::ALL {
            assert_eq!(Op::from_code(&op.code()), Some(op));
        }
    }
}
