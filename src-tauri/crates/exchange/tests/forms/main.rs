//! XLSForms in and out: files of every kind of trouble, round trips, other people's reader, damage.

mod describe;
mod files;
#[path = "../support/mutate.rs"]
mod mutate;
mod mutations;
mod other_reader;
mod round_trip;
