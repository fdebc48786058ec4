//! Who comes, told through the front door.
mod again;
mod answers;
mod bad_input;
mod deciding;
mod desk;
mod desk_registrations;
mod expiry;
mod flood;
pub mod invited;
mod last_place;
mod limits;
mod looking;
mod places;
pub mod registering;
mod sending;
mod strangers;
