//! Flipchart in its real window.

mod support;
