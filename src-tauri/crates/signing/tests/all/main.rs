//! What certificates prove, and what they don't.

mod badge;
mod codes;
mod credentials;
mod ed25519;
mod find;
mod forge;
mod keys;
mod lists;
mod support;
mod vectors;
