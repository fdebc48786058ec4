//! What organisers see and decide about mail.
mod announcements;
mod announcing;
mod bounced;
mod date_changes;
mod letter_samples;
mod letters;
mod mail_decisions;

mod outgoing;
mod outgoing_acts;
mod outgoing_batch;
mod outgoing_letter;
mod outgoing_live;
mod outgoing_person;
mod remind;
mod reminder_back;
mod reminder_choices;
mod reminder_downtime;
mod reminder_moves;
mod reminder_old;
mod reminder_pages;
mod reminder_people;
mod reminder_places;
mod reminder_twice;
mod reminder_waiting;
mod reminders;
mod stated;
