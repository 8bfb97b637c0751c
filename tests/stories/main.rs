//! What people do with Flipchart, told as tests: one module per story.

mod acts;
mod analysis;
mod attendance;
mod certificates;
mod curriculum;
mod form_acts;
mod forms;
mod group_acts;
mod groups;
mod importing;
mod institution_acts;
mod institutions;
mod library_file;
mod name_acts;
mod names;
mod papers;
mod plan;
mod plan_days;
mod power_cut;
mod registry;
mod registry_acts;
mod room;
mod undo;
mod workshops;
