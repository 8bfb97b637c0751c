//! What people do with Flipchart, told as tests: one module per story.

mod acts;
mod attendance;
mod certificates;
mod importing;
mod library_file;
mod plan;
mod plan_days;
mod power_cut;
mod undo;
mod workshops;
