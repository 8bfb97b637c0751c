//! Flipchart in its real window.

mod journeys;
mod support;
