//! What the mail engine keeps as a word, told to a person.
use super::filter::Standing;
use super::model::{Attempt, Batch, BatchState, Line, Message, State};
use crate::i18n::{Texts, Translate};
use crate::kernel::Lang;
use crate::mail::alarm::Alarm;
use crate::mail::letter::LetterKind;
use crate::mail::live::Doubt;
use crate::messages::letter::words as letters;
use crate::ui::{Tag, Tone};

pub(super) fn state(lang: Lang, state: State) -> String {
    let t = lang.t();
    match state {
        State::Queued => t.outgoing_state_queued(),
        State::Leased => t.outgoing_state_leased(),
        State::Sent => t.outgoing_state_sent(),
        State::Sending => t.outgoing_state_sending(),
        State::Held => t.outgoing_state_held(),
        State::PresumedSent => t.outgoing_state_presumed_sent(),
        State::Bounced => t.outgoing_state_bounced(),
        State::Failed => t.outgoing_state_failed(),
        State::Suppressed => t.outgoing_state_suppressed(),
        State::Cancelled => t.outgoing_state_cancelled(),
        State::Expired => t.outgoing_state_expired(),
    }
}

pub(super) fn tag(lang: Lang, of: State) -> Tag {
    let tone = match of {
        State::Queued | State::Leased | State::Sending | State::Cancelled | State::Expired => Tone::Neutral,
        State::Sent => Tone::Good,
        State::PresumedSent | State::Held | State::Suppressed => Tone::Warn,
        State::Failed | State::Bounced => Tone::Bad,
    };
    Tag {
        tone,
        text: state(lang, of),
    }
}

/// Where a batch stands; one that runs may have come to its end.
pub(super) fn batch(lang: Lang, of: &Batch) -> Tag {
    let t = lang.t();
    let (tone, text) = match of.state {
        BatchState::Running if of.counts.open == 0 => (Tone::Good, t.outgoing_batch_ended()),
        BatchState::Running => (Tone::Neutral, t.outgoing_batch_running()),
        BatchState::Paused => (Tone::Warn, t.outgoing_batch_paused()),
        BatchState::Cancelled => (Tone::Neutral, t.outgoing_batch_cancelled()),
    };
    Tag { tone, text }
}

/// What keeps mail from leaving, and what helps.
pub(super) fn alarm(lang: Lang, alarm: &Alarm) -> String {
    let t = lang.t();
    match alarm.name.as_str() {
        "relay" => t.outgoing_alarm_relay(),
        "blamed" => t.outgoing_alarm_blamed(),
        "too_many_bounces" => t.outgoing_alarm_too_many_bounces(),
        other => letters::alarm(lang, other).unwrap_or_else(|| t.outgoing_alarm_other(other)),
    }
}

pub(super) fn doubt(lang: Lang, doubt: Doubt) -> String {
    let t = lang.t();
    match doubt {
        Doubt::Cloned => t.outgoing_copy_cloned(),
        Doubt::Restored => t.outgoing_copy_restored(),
        Doubt::Moved => t.outgoing_copy_moved(),
    }
}

pub(super) fn standing(lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::Open => lang.t().outgoing_state_open(),
        Standing::Is(of) => state(lang, of),
    }
}

pub fn letter(lang: Lang, kind: Option<LetterKind>) -> String {
    match kind {
        Some(LetterKind::Announcement) => lang.t().letter_announcement(),
        other => letter_in(lang.t(), other),
    }
}

#[allow(clippy::too_many_lines, reason = "one line a letter")]
fn letter_in(t: &Texts, kind: Option<LetterKind>) -> String {
    match kind {
        None | Some(LetterKind::Announcement) => t.outgoing_letter_unknown(),
        Some(LetterKind::Invitation) => t.outgoing_letter_invitation(),
        Some(LetterKind::InvitationReminder) => t.outgoing_letter_invitation_reminder(),
        Some(LetterKind::SittingReminder) => t.outgoing_letter_sitting_reminder(),
        Some(LetterKind::WaitingReminder) => t.outgoing_letter_waiting_reminder(),
        Some(LetterKind::NominationDraftReminder) => t.outgoing_letter_nomination_draft_reminder(),
        Some(LetterKind::NominationCallReminder) => t.outgoing_letter_nomination_call_reminder(),
        Some(LetterKind::TextReminder) => t.outgoing_letter_text_reminder(),
        Some(LetterKind::Thanks) => t.outgoing_letter_thanks(),
        Some(LetterKind::DateChanged) => t.outgoing_letter_date_changed(),
        Some(LetterKind::DelegatedInvitation) => t.outgoing_letter_delegated_invitation(),
        Some(LetterKind::ConfirmAddress) => t.outgoing_letter_confirm_address(),
        Some(LetterKind::OnBehalf) => t.outgoing_letter_on_behalf(),
        Some(LetterKind::LinkAgain) => t.outgoing_letter_link_again(),
        Some(LetterKind::RegistrationPending) => t.outgoing_letter_registration_pending(),
        Some(LetterKind::RegistrationConfirmed) => t.outgoing_letter_registration_confirmed(),
        Some(LetterKind::RegistrationWaitlisted) => t.outgoing_letter_registration_waitlisted(),
        Some(LetterKind::RegistrationPromoted) => t.outgoing_letter_registration_promoted(),
        Some(LetterKind::RegistrationChanged) => t.outgoing_letter_registration_changed(),
        Some(LetterKind::RegistrationRefused) => t.outgoing_letter_registration_refused(),
        Some(LetterKind::RegistrationWithdrawn) => t.outgoing_letter_registration_withdrawn(),
        Some(LetterKind::RegistrationCancelled) => t.outgoing_letter_registration_cancelled(),
        Some(LetterKind::NominationReturned) => t.outgoing_letter_nomination_returned(),
        Some(LetterKind::NominationIneligible) => t.outgoing_letter_nomination_ineligible(),
        Some(LetterKind::NominationReceipt) => t.outgoing_letter_nomination_receipt(),
        Some(LetterKind::NominationWithdrawn) => t.outgoing_letter_nomination_withdrawn(),
        Some(LetterKind::NominationColleague) => t.outgoing_letter_nomination_colleague(),
        Some(LetterKind::NominationReserve) => t.outgoing_letter_nomination_reserve(),
        Some(LetterKind::NominationNotSelected) => t.outgoing_letter_nomination_not_selected(),
        Some(LetterKind::Offer) => t.outgoing_letter_offer(),
        Some(LetterKind::OfferChase) => t.outgoing_letter_offer_chase(),
        Some(LetterKind::OfferAccepted) => t.outgoing_letter_offer_accepted(),
        Some(LetterKind::OfferLapsed) => t.outgoing_letter_offer_lapsed(),
        Some(LetterKind::OfferWithdrawn) => t.outgoing_letter_offer_withdrawn(),
        Some(LetterKind::OfferColleague) => t.outgoing_letter_offer_colleague(),
        Some(LetterKind::OfferReplaced) => t.outgoing_letter_offer_replaced(),
        Some(LetterKind::OfferGivenBack) => t.outgoing_letter_offer_given_back(),
        Some(LetterKind::PlaceChanged) => t.outgoing_letter_place_changed(),
        Some(LetterKind::FocalPoint) => t.outgoing_letter_focal_point(),
        Some(LetterKind::FocalReplaced) => t.outgoing_letter_focal_replaced(),
        Some(LetterKind::FocalRevoked) => t.outgoing_letter_focal_revoked(),
        Some(LetterKind::SignInLink) => t.outgoing_letter_sign_in_link(),
        Some(LetterKind::PasswordReset) => t.outgoing_letter_password_reset(),
    }
}

/// Why a letter failed or was cancelled: the words of `mail::courier` and of the features' `still_wanted`.
pub(super) fn reason(lang: Lang, word: &str) -> String {
    let t = lang.t();
    match word {
        "refused" => t.outgoing_reason_refused(),
        "unknown_address" => t.outgoing_reason_unknown_address(),
        "bounced" => t.outgoing_reason_bounced(),
        "unsubscribed" => t.outgoing_reason_unsubscribed(),
        "blamed" => t.outgoing_reason_blamed(),
        "too_many_bounces" => t.outgoing_reason_too_many_bounces(),
        "paused" => t.outgoing_reason_paused(),
        "paced" => t.outgoing_reason_paced(),
        "gave_up" => t.outgoing_reason_gave_up(),
        "uncertain" => t.outgoing_reason_uncertain(),
        "eai_unsupported" => t.outgoing_reason_eai_unsupported(),
        "unbuildable" => t.outgoing_reason_unbuildable(),
        "panic" => t.outgoing_reason_panic(),
        "expired" => t.outgoing_reason_expired(),
        "answered" => t.outgoing_reason_answered(),
        "handed_in" => t.outgoing_reason_handed_in(),
        "withdrawn" => t.outgoing_reason_withdrawn(),
        "revoked" => t.outgoing_reason_revoked(),
        "event_cancelled" => t.outgoing_reason_event_cancelled(),
        "registration_closed" => t.outgoing_reason_registration_closed(),
        "call_closed" => t.outgoing_reason_call_closed(),
        "do_not_contact" => t.outgoing_reason_do_not_contact(),
        "not_sent" => t.outgoing_reason_not_sent(),
        "gone" => t.outgoing_reason_gone(),
        "superseded" => t.outgoing_reason_superseded(),
        "moved" => t.outgoing_reason_moved(),
        "rule_off" => t.outgoing_reason_rule_off(),
        "batch_cancelled" => t.outgoing_reason_batch_cancelled(),
        "left_list" => t.announcement_left_list(),
        "link_spent" => t.outgoing_reason_link_spent(),
        other => t.outgoing_reason_other(other),
    }
}

/// Everything that explains the state of a letter, in sentences.
pub(super) fn because(lang: Lang, message: &Message) -> Vec<String> {
    let t = lang.t();
    let line = &message.line;
    let state = match line.state {
        State::Queued if message.attempts.is_empty() => t.outgoing_because_queued(),
        State::Queued => t.outgoing_because_again(),
        State::Leased => t.outgoing_because_leased(),
        State::Sending => t.outgoing_because_sending(),
        State::Held => t.outgoing_because_held(),
        State::Sent => t.outgoing_because_sent(),
        State::PresumedSent => t.outgoing_because_presumed_sent(),
        State::Bounced => t.outgoing_because_bounced(),
        State::Failed => t.outgoing_because_failed(),
        State::Suppressed => t.outgoing_because_suppressed(),
        State::Cancelled => t.outgoing_because_cancelled(),
        State::Expired => t.outgoing_because_expired(),
    };
    let told = line.reason.as_deref().map(|word| reason(lang, word));
    let code = line
        .code
        .filter(|_| line.state != State::Sent)
        .map(|code| code_class(lang, code));
    [Some(state), told, code].into_iter().flatten().collect()
}

/// What kind of answer a number is: the sentence people read instead of the server's own words, which may repeat the
/// address and are not kept.
fn code_class(lang: Lang, code: i32) -> String {
    let t = lang.t();
    let number = code.to_string();
    match code {
        421 | 450 | 451 => t.outgoing_code_busy(number),
        452 | 552 => t.outgoing_code_full(number),
        400..500 => t.outgoing_code_later(number),
        550 | 551 | 553 => t.outgoing_code_mailbox(number),
        500..600 => t.outgoing_code_never(number),
        _ => t.outgoing_code_other(number),
    }
}

/// The reason in a list, with the number of the answer for whoever looks after mail.
pub(super) fn reason_and_code(lang: Lang, line: &Line) -> Option<String> {
    let told = reason(lang, line.reason.as_deref()?);
    Some(match line.code {
        Some(code) if !matches!(line.state, State::Sent) => format!("{told} ({code})"),
        _ => told,
    })
}

/// The numbers of an answer: the server's, and what a bounce says.
pub(super) fn codes(attempt: &Attempt) -> Option<String> {
    let code = attempt.code.map(|code| code.to_string());
    match (code, &attempt.status) {
        (Some(code), Some(status)) => Some(format!("{code} {status}")),
        (code, status) => code.or(status.clone()),
    }
}

/// How far a try came.
pub(super) fn phase(lang: Lang, attempt: &Attempt) -> String {
    let t = lang.t();
    match attempt.phase.as_str() {
        "build" => t.outgoing_phase_build(),
        "connect" => t.outgoing_phase_connect(),
        "tls" => t.outgoing_phase_tls(),
        "auth" => t.outgoing_phase_auth(),
        "mail" => t.outgoing_phase_mail(),
        "rcpt" => t.outgoing_phase_rcpt(),
        "data" => t.outgoing_phase_data(),
        "dot" => t.outgoing_phase_dot(),
        "bounce" => t.outgoing_phase_bounce(),
        other => other.to_owned(),
    }
}

/// What was answered to a try.
pub(super) fn answer(lang: Lang, attempt: &Attempt) -> String {
    let t = lang.t();
    match attempt.outcome.as_str() {
        "sent" => t.outgoing_answer_sent(),
        "refused" => t.outgoing_answer_refused(),
        "unknown_address" => t.outgoing_answer_unknown_address(),
        "blamed" => t.outgoing_answer_blamed(),
        "stopped" => t.outgoing_answer_stopped(),
        "bounced" => t.outgoing_answer_bounced(),
        "later" => t.outgoing_answer_later(),
        "eai_unsupported" => t.outgoing_answer_eai_unsupported(),
        "relay_down" => t.outgoing_answer_relay_down(),
        "relay_configuration" => t.outgoing_answer_relay_configuration(),
        "uncertain" => t.outgoing_answer_uncertain(),
        "failed" => t.outgoing_answer_failed(),
        other => other.to_owned(),
    }
}
