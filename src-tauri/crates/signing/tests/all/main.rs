//! What certificates prove, and what they don't.

mod forge;
mod support;
mod vectors;
