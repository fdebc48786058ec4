//! What organisers see and decide about mail.
mod outgoing;
mod reminders;
