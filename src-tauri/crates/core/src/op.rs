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
    /// A module was added to the curriculum.
    AddModule,
    /// A module changed.
    EditModule,
    /// Modules were removed from the curriculum.
    RemoveModules,
    /// An activity was added to a module.
    AddActivity,
    /// An activity changed.
    EditActivity,
    /// Activities were removed.
    RemoveActivities,
    /// Terms were added, changed or removed.
    EditGlossary,
    /// Key documents were added, changed or removed.
    EditKeyDocuments,
    /// A curriculum was imported from a file.
    ImportCurriculum,
    /// The curriculum that ships with the program was added.
    LoadCurriculum,
    /// Blocks were added to a plan.
    AddBlocks,
    /// A block changed.
    EditBlock,
    /// Blocks became longer or shorter, a run of keys.
    RetimeBlocks,
    /// Blocks were moved.
    MoveBlocks,
    /// Blocks were removed.
    RemoveBlocks,
    /// A block was split in two.
    SplitBlock,
    /// Blocks were merged into one.
    MergeBlocks,
    /// Parallel groups were made or dissolved.
    GroupBlocks,
    /// Days were added, changed, moved or removed.
    EditDays,
    /// A template was laid into a plan.
    ApplyTemplate,
    /// A plan was saved as a template.
    SaveTemplate,
    /// A template was removed.
    RemoveTemplate,
    /// A workshop was copied with new dates.
    CopyWorkshop,
    /// A session was started, finished, prolonged or skipped.
    RunSession,
    /// A note, a parking-lot item, a decision, a quote or a photo was captured.
    AddCapture,
    /// Something captured changed.
    EditCapture,
    /// Something captured was removed.
    RemoveCapture,
    /// Action points were added, changed or removed.
    EditActionPoints,
    /// A commitment of a participant changed.
    EditCommitment,
    /// A form was added.
    AddForm,
    /// A form changed.
    EditForm,
    /// Forms were removed.
    RemoveForms,
    /// A form was printed: its version is frozen.
    FreezeForm,
    /// Occasions of forms were added, changed or removed.
    EditOccasions,
    /// A response was typed or changed.
    EnterResponse,
    /// Responses were removed.
    RemoveResponses,
    /// Responses were imported from a file.
    ImportResponses,
    /// Dots of a flip chart were counted.
    TallyAnswers,
    /// The entry of a form was closed or opened.
    CloseEntry,
    /// Themes of answers in words were added, changed, given or removed.
    EditThemes,
    /// The list of people was put into another order.
    OrderPeople,
    /// Names were confirmed by the people who bear them, or are open again.
    ProofNames,
    /// Something about a person changed, in the registry.
    EditPerson,
    /// Two records of one person became one.
    MergePeople,
    /// Two records were said to be two people, or that was taken back.
    KeepApart,
    /// An institution was added or changed.
    EditInstitution,
    /// Institutions were removed.
    RemoveInstitutions,
    /// Two institutions became one.
    MergeInstitutions,
    /// What is written as an organisation was linked to institutions.
    LinkInstitutions,
    /// What the columns of a list mean was kept for the next list, or changed.
    SaveMapping,
    /// What was kept about a sender’s columns was removed.
    RemoveMapping,
    /// What attendance is kept by changed, or its slots follow the plan again.
    EditSlots,
    /// Somebody who came without being on the list was added and marked present.
    AddWalkIn,
    /// The scan of a signed list was attached.
    AddEvidence,
    /// The scan of a signed list was removed.
    RemoveEvidence,
    /// A list to sign was added, changed or removed.
    EditSignatureLists,
    /// Groups were drawn.
    DrawGroups,
    /// Somebody was moved between groups, or a group was named.
    EditGroups,
    /// Groups were removed.
    RemoveGroups,
    /// Who is kept together or apart changed.
    EditGroupRules,
    /// What a kind of certificate asks for, or how it looks, changed.
    EditAward,
    /// A template of certificates was added or changed.
    EditCertificateTemplate,
    /// A template of certificates was removed.
    RemoveCertificateTemplate,
    /// Certificates were printed.
    PrintCertificates,
    /// Certificates were signed.
    SignCertificates,
    /// Certificates were handed out or sent.
    HandCertificates,
    /// Prints of people who have not earned them were destroyed: in the ledger.
    HoldBackCertificates,
    /// Numbers were set aside for a laptop; not undoable.
    ReserveNumbers,
    /// Keys, trusted issuers or lists of void certificates changed; not undoable.
    ChangeKeys,
}

impl Op {
    /// Every operation, for tests that walk them.
    pub const ALL: [Self; 88] = [
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
        Self::AddModule,
        Self::EditModule,
        Self::RemoveModules,
        Self::AddActivity,
        Self::EditActivity,
        Self::RemoveActivities,
        Self::EditGlossary,
        Self::EditKeyDocuments,
        Self::ImportCurriculum,
        Self::LoadCurriculum,
        Self::AddBlocks,
        Self::EditBlock,
        Self::RetimeBlocks,
        Self::MoveBlocks,
        Self::RemoveBlocks,
        Self::SplitBlock,
        Self::MergeBlocks,
        Self::GroupBlocks,
        Self::EditDays,
        Self::ApplyTemplate,
        Self::SaveTemplate,
        Self::RemoveTemplate,
        Self::CopyWorkshop,
        Self::RunSession,
        Self::AddCapture,
        Self::EditCapture,
        Self::RemoveCapture,
        Self::EditActionPoints,
        Self::EditCommitment,
        Self::AddForm,
        Self::EditForm,
        Self::RemoveForms,
        Self::FreezeForm,
        Self::EditOccasions,
        Self::EnterResponse,
        Self::RemoveResponses,
        Self::ImportResponses,
        Self::TallyAnswers,
        Self::CloseEntry,
        Self::EditThemes,
        Self::OrderPeople,
        Self::ProofNames,
        Self::EditPerson,
        Self::MergePeople,
        Self::KeepApart,
        Self::EditInstitution,
        Self::RemoveInstitutions,
        Self::MergeInstitutions,
        Self::LinkInstitutions,
        Self::SaveMapping,
        Self::RemoveMapping,
        Self::EditSlots,
        Self::AddWalkIn,
        Self::AddEvidence,
        Self::RemoveEvidence,
        Self::EditSignatureLists,
        Self::DrawGroups,
        Self::EditGroups,
        Self::RemoveGroups,
        Self::EditGroupRules,
        Self::EditAward,
        Self::EditCertificateTemplate,
        Self::RemoveCertificateTemplate,
        Self::PrintCertificates,
        Self::SignCertificates,
        Self::HandCertificates,
        Self::HoldBackCertificates,
        Self::ReserveNumbers,
        Self::ChangeKeys,
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
        matches!(
            self,
            Self::IssueCertificates | Self::VoidCertificates | Self::HoldBackCertificates
        )
    }

    /// Operations on what belongs to this copy and is not undone.
    #[must_use]
    pub fn is_setting(self) -> bool {
        matches!(self, Self::ChangeSettings | Self::ReserveNumbers | Self::ChangeKeys)
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
    /// Modules, activities, glossary, key documents.
    Curriculum,
    /// Days, blocks, templates.
    Plan,
    /// What really happened, captures, action points, commitments.
    Room,
    /// Forms and their versions.
    Forms,
    /// Occasions, responses, themes.
    Evaluation,
    /// Groups and who is kept together or apart.
    Groups,
}

impl Area {
    pub(crate) fn of_table(table: &str) -> Self {
        match table {
            "person" | "participation" | "extra_field" | "extra_value" | "import_mapping" | "not_same"
            | "merged_row" | "person_alias" => Self::People,
            "attendance_slot" | "attendance_mark" | "evidence" | "signature_list" => Self::Attendance,
            "group_set" | "group_member" | "group_rule" | "group_rule_member" => Self::Groups,
            "organisation" | "organisation_alias" => Self::Organisations,
            "certificate"
            | "certificate_void"
            | "award"
            | "certificate_decision"
            | "certificate_template"
            | "certificate_handing" => Self::Certificates,
            "setting" => Self::Settings,
            "module" | "module_objective" | "activity" | "activity_objective" | "handout" | "term" | "key_document" => {
                Self::Curriculum
            }
            "plan_day" | "block" | "block_lead" | "block_objective" | "plan_template" => Self::Plan,
            "session_record" | "capture" | "action_point" | "commitment" => Self::Room,
            "form" | "form_version" | "form_layout" => Self::Forms,
            "occasion" | "response" | "theme" | "theme_mark" => Self::Evaluation,
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
