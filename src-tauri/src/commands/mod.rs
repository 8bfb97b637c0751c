//! Commands: three to eight lines each, from the page's words to the library's functions and back.

pub mod attendance;
pub mod ceremony;
pub mod certificates;
pub mod curriculum;
pub mod designs;
pub mod evaluation;
pub mod files;
pub mod forms;
pub mod groups;
pub mod institutions;
pub mod library;
pub mod live;
pub mod pack;
pub mod people;
pub mod places;
pub mod plan;
pub mod proof;
pub mod registry;
pub mod report;
pub mod room;
pub mod workshops;

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use flipchart_desk::{Progress, Watch};
use tauri::ipc::Channel;

use crate::error::Refusal;
use crate::state::Desk;

/// What every command answers.
pub type Answer<T> = Result<T, Refusal>;

/// Does a long act that tells how far it is, and that can be stopped by the name of its `job`.
fn watching<T>(
    desk: &Desk,
    job: &str,
    progress: &Channel<Progress>,
    act: impl FnOnce(&mut Watch) -> Answer<T>,
) -> Answer<T> {
    let stop = desk.start_job(job);
    let done = act(&mut |step| {
        // A page that went away has nobody left to tell.
        let _ = progress.send(step);
        if stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    desk.end_job(job);
    done
}
