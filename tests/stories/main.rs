//! What people do with Flipchart, told as tests: one module per story.

mod acts;
mod analysis;
mod attendance;
mod attendance_acts;
mod certificates;
mod curriculum;
mod door;
mod form_acts;
mod forms;
mod importing;
mod library_file;
mod papers;
mod plan;
mod plan_days;
mod power_cut;
mod room;
mod slots;
mod undo;
mod workshops;
