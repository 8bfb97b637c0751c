//! The importer against real-world lists, bad files and broken ones.

mod accounts;
mod by_hand;
mod describe;
mod lists;
#[path = "../support/mutate.rs"]
mod mutate;
mod mutations;
