//! The command itself, as a process of its own: what it says and the code it ends with.
mod mail;
mod serving;
mod suggest;
