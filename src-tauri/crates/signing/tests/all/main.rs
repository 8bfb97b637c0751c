//! What certificates prove, and what they don't.

mod find;
mod forge;
mod support;
mod vectors;
