//! What each action is called. An action without words yet is shown by its code.
use crate::i18n::{Texts, Translate};
use crate::kernel::Lang;

/// `registration.confirm` as a person reads it; every feature's actions stand here, because the log shows them all.
pub fn action(lang: Lang, code: &str) -> Option<String> {
    let t = lang.t();
    match code.split('.').next()? {
        "account" => account(t, code),
        "invitation" => invitation(t, code),
        "call" => call(t, code),
        "nomination" => nomination(t, code),
        "registration" => registration(t, code),
        "reviewer" | "review" => review(t, code),
        "lineup" => lineup(t, code),
        "offer" => offer(t, code),
        "mail" | "letter" | "announcement" => mail(t, code),
        _ => rest(t, code),
    }
}

fn account(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "account.add" => t.audit_did_account_add(),
        "account.give_role" => t.audit_did_account_give_role(),
        "account.take_role" => t.audit_did_account_take_role(),
        "account.send_link" => t.audit_did_account_send_link(),
        "account.switch_off" => t.audit_did_account_switch_off(),
        "account.switch_on" => t.audit_did_account_switch_on(),
        "account.sign_in" => t.audit_did_account_sign_in(),
        "account.sign_in_by_link" => t.audit_did_account_sign_in_by_link(),
        "account.sign_out_everywhere" => t.audit_did_account_sign_out_everywhere(),
        "account.forgot_password" => t.audit_did_account_forgot_password(),
        "account.set_password" => t.audit_did_account_set_password(),
        "account.set_language" => t.audit_did_account_set_language(),
        _ => return None,
    })
}

fn invitation(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "invitation.send" => t.audit_did_invitation_send(),
        "invitation.decline" => t.audit_did_invitation_decline(),
        "invitation.delegate" => t.audit_did_invitation_delegate(),
        "invitation.expire" => t.audit_did_invitation_expire(),
        "invitation.revoke" => t.audit_did_invitation_revoke(),
        _ => return None,
    })
}

fn registration(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "registration.open" => t.audit_did_registration_open(),
        "registration.submit" => t.audit_did_registration_submit(),
        "registration.on_behalf" => t.audit_did_registration_on_behalf(),
        "registration.confirm_address" => t.audit_did_registration_confirm_address(),
        "registration.confirm" => t.audit_did_registration_confirm(),
        "registration.waitlist" => t.audit_did_registration_waitlist(),
        "registration.refuse" => t.audit_did_registration_refuse(),
        "registration.change" => t.audit_did_registration_change(),
        "registration.withdraw" => t.audit_did_registration_withdraw(),
        "registration.cancel" => t.audit_did_registration_cancel(),
        "registration.flood" => t.audit_did_registration_flood(),
        "registration.expire" => t.audit_did_registration_expire(),
        "registration.group" => t.audit_did_registration_group(),
        "registration.language" => t.audit_did_registration_language(),
        _ => return None,
    })
}

fn nomination(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "nomination.qualify" => t.audit_did_nomination_qualify(),
        "nomination.exclude" => t.audit_did_nomination_exclude(),
        "nomination.give_back" => t.audit_did_nomination_give_back(),
        "nomination.export" => t.audit_did_nomination_export(),
        "nomination.hand_in" => t.audit_did_nomination_hand_in(),
        "nomination.change" => t.audit_did_nomination_change(),
        "nomination.withdraw" => t.audit_did_nomination_withdraw(),
        "nomination.propose" => t.audit_did_nomination_propose(),
        _ => return None,
    })
}

fn call(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "call.create" => t.audit_did_call_create(),
        "call.change" => t.audit_did_call_change(),
        "call.publish" => t.audit_did_call_publish(),
        "call.take_back" => t.audit_did_call_take_back(),
        "call.extend" => t.audit_did_call_extend(),
        "call.release" => t.audit_did_call_release(),
        _ => return None,
    })
}

fn lineup(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "lineup.place" => t.audit_did_lineup_place(),
        "lineup.free" => t.audit_did_lineup_free(),
        "lineup.copy" => t.audit_did_lineup_copy(),
        "lineup.remove" => t.audit_did_lineup_remove(),
        "lineup.take" => t.audit_did_lineup_take(),
        _ => return None,
    })
}

fn offer(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "offer.move" => t.audit_did_offer_move(),
        "offer.make" => t.audit_did_offer_make(),
        "offer.withdraw" => t.audit_did_offer_withdraw(),
        "offer.tell" => t.audit_did_offer_tell(),
        "needs.read" => t.audit_did_needs_read(),
        "offer.accept" => t.audit_did_offer_accept(),
        "offer.decline" => t.audit_did_offer_decline(),
        "offer.write" => t.audit_did_offer_write(),
        "offer.chase" => t.audit_did_offer_chase(),
        "offer.lapse" => t.audit_did_offer_lapse(),
        "offer.propose" => t.audit_did_offer_propose(),
        "offer.replace" => t.audit_did_offer_replace(),
        "offer.refuse_colleague" => t.audit_did_offer_refuse_colleague(),
        _ => return None,
    })
}

fn review(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "reviewer.add" => t.audit_did_reviewer_add(),
        "reviewer.assign" => t.audit_did_reviewer_assign(),
        "reviewer.remove" => t.audit_did_reviewer_remove(),
        "review.score" => t.audit_did_review_score(),
        "review.abstain" => t.audit_did_review_abstain(),
        "review.conflict" => t.audit_did_review_conflict(),
        _ => return None,
    })
}

fn mail(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "mail.pause" => t.audit_did_mail_pause(),
        "mail.resume" => t.audit_did_mail_resume(),
        "mail.cancel" => t.audit_did_mail_cancel(),
        "mail.seen" => t.audit_did_mail_seen(),
        "mail.live_copy" => t.audit_did_mail_live_copy(),
        "mail.again" => t.audit_did_mail_again(),
        "mail.release" => t.audit_did_mail_release(),
        "mail.works" => t.audit_did_mail_works(),
        "mail.resubscribe" => t.audit_did_mail_resubscribe(),
        "mail.unsubscribe" => t.audit_did_mail_unsubscribe(),
        "letter.change" => t.audit_did_letter_change(),
        "letter.reset" => t.audit_did_letter_reset(),
        "letter.test" => t.audit_did_letter_test(),
        "announcement.create" => t.audit_did_announcement_create(),
        "announcement.change" => t.audit_did_announcement_change(),
        "announcement.remove" => t.audit_did_announcement_remove(),
        "announcement.send" => t.audit_did_announcement_send(),
        _ => return None,
    })
}

fn rest(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "process.create" => t.audit_did_process_create(),
        "agenda.import" => t.audit_did_agenda_import(),
        "agenda.add_item" => t.audit_did_agenda_add_item(),
        "agenda.change_item" => t.audit_did_agenda_change_item(),
        "agenda.move_place" => t.audit_did_agenda_move_place(),
        "agenda.split_item" => t.audit_did_agenda_split_item(),
        "agenda.remove_item" => t.audit_did_agenda_remove_item(),
        "agenda_finding.decide" => t.audit_did_agenda_finding_decide(),
        "contact.add" => t.audit_did_contact_add(),
        "contact.change" => t.audit_did_contact_change(),
        "contact.export" => t.audit_did_contact_export(),
        "contact.import" => t.audit_did_contact_import(),
        "organisation.match" => t.audit_did_organisation_match(),
        "organisation.add" => t.audit_did_organisation_add(),
        "reminder.switch" => t.audit_did_reminder_switch(),
        "reminder.occur" => t.audit_did_reminder_occur(),
        "reminder.add" => t.audit_did_reminder_add(),
        "reminder.change" => t.audit_did_reminder_change(),
        "reminder.decide" => t.audit_did_reminder_decide(),
        "reminder.hold" => t.audit_did_reminder_hold(),
        "reminder.ladder" => t.audit_did_reminder_ladder(),
        "reminder.plan" => t.audit_did_reminder_plan(),
        "people.export" => t.audit_did_people_export(),
        "event.settings" => t.audit_did_event_settings(),
        "focal_point.name" => t.audit_did_focal_point_name(),
        "focal_point.revoke" => t.audit_did_focal_point_revoke(),
        "focal_point.give_back" => t.audit_did_focal_point_give_back(),
        "focal_point.replace" => t.audit_did_focal_point_replace(),
        "link.again" => t.audit_did_link_again(),
        "participation.publish" => t.audit_did_participation_publish(),
        "participation.take-back" => t.audit_did_participation_take_back(),
        _ => return None,
    })
}
