//! The typed bridge: every command the page may call. A test writes `ui/src/lib/ipc/bindings.ts` from it.

use crate::commands::{attendance, certificates, files, library, people, places, report, workshops};

/// The commands, for the handler and for the bindings.
#[must_use]
pub fn builder() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::<tauri::Wry>::new()
        .disable_serde_phases()
        .commands(tauri_specta::collect_commands![
            library::startup,
            library::ui_ready,
            library::undo,
            library::redo,
            library::log,
            library::setting_set,
            library::sample_load,
            library::check_library,
            library::backups,
            library::restore_backup,
            library::open_library,
            library::copy_library,
            places::countries,
            places::zones,
            workshops::workshop_list,
            workshops::workshop_get,
            workshops::workshop_create,
            workshops::workshop_edit,
            workshops::workshop_remove,
            workshops::workshop_set_objectives,
            workshops::workshop_set_topics,
            workshops::workshop_set_organisations,
            workshops::workshop_set_signatories,
            workshops::picture_keep,
            people::participants,
            people::people_registry,
            people::participant_add,
            people::participant_edit,
            people::participant_edit_extra,
            people::participants_remove,
            people::extra_mark_sensitive,
            people::list_preview,
            people::list_import,
            attendance::attendance_sheet,
            attendance::attendance_set,
            attendance::attendance_fill,
            certificates::certificate_standings,
            certificates::certificate_override,
            certificates::certificate_plan,
            certificates::certificates_export,
            certificates::certificates_void,
            certificates::certificate_ledger,
            certificates::job_cancel,
            report::report_export,
            files::pick_file,
            files::pick_folder,
            files::pick_target,
            files::open_path,
            files::show_in_folder,
        ])
}
