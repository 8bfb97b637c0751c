//! What people do, from the start of the program to the paper.

mod probe;
