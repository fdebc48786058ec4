//! Who comes, told through the front door.
mod answers;
mod desk;
pub mod invited;
mod looking;
mod places;
mod registering;
mod sending;
