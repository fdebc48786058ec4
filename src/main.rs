//! The `tashawur` command.
fn main() {}
