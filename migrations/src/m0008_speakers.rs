//! Step 8: the call for nominations, nominations, their review, line-ups and offers.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("nomination_call")
            .id()
            .refers("event_id", "event")
            .choice("state", &["draft", "published"])
            .localized_long("intro_ar", "intro_en", "intro_fr")
            .localized("decided_by_ar", "decided_by_en", "decided_by_fr")
            .civil("opens")
            .instant("opens_at")
            .civil("closes")
            .instant("closes_at")
            .text_or_none("answers_by", 16)
            .text_or_none("review_closes", 16)
            .instant_or_none("review_closes_at")
            .text("roles", 100)
            .yes_no("blind")
            .choice("next_reserve", &["proposed", "sent"])
            .number("revision")
            .instant_or_none("released_at")
            .instant("created_at")
            .unique(&["event_id"])
            .create(m)
            .await?;
        table("call_criterion")
            .id()
            .refers("call_id", "nomination_call")
            .number("position")
            .number("weight")
            .localized("label_ar", "label_en", "label_fr")
            .create(m)
            .await?;
        table("call_check")
            .id()
            .refers("call_id", "nomination_call")
            .number("position")
            .localized("label_ar", "label_en", "label_fr")
            .create(m)
            .await?;
        table("call_session")
            .refers("call_id", "nomination_call")
            .refers("session_id", "session")
            .localized_long("questions_ar", "questions_en", "questions_fr")
            .primary(&["call_id", "session_id"])
            .create(m)
            .await?;
        table("call_slot")
            .refers("call_id", "nomination_call")
            .refers("slot_id", "slot")
            .primary(&["call_id", "slot_id"])
            .create(m)
            .await?;
        table("call_extension")
            .id()
            .refers("call_id", "nomination_call")
            .civil("closed")
            .civil("closes")
            .long_text("reason")
            .instant("at")
            .create(m)
            .await?;
        table("call_target")
            .id()
            .refers("call_id", "nomination_call")
            .number("position")
            .choice(
                "dimension",
                &["group", "country", "gender", "language", "first_time", "organisation"],
            )
            .text("value", 60)
            .choice("bound", &["at_least", "at_most"])
            .number("amount")
            .choice("unit", &["persons", "share"])
            .create(m)
            .await?;
        table("nomination")
            .id()
            .refers("event_id", "event")
            .refers("call_id", "nomination_call")
            .refers("link_id", "link")
            .refers_or_none("registration_id", "registration")
            .refers_or_none("nominated_by", "link")
            .choice(
                "state",
                &[
                    "draft",
                    "submitted",
                    "returned",
                    "eligible",
                    "ineligible",
                    "decided",
                    "released",
                    "withdrawn",
                ],
            )
            .number_or_none("number")
            .long_text_or_none("draft")
            .text("topic", 300)
            .long_text("key_points")
            .long_text("biography")
            .text("languages", 40)
            .long_text("previous")
            .yes_no("authorised")
            .long_text_or_none("needs")
            .yes_no("consent")
            .text("notice_version", 40)
            .long_text_or_none("reason")
            .choice_or_none("decision", &["selected", "reserve", "not_selected"])
            .number_or_none("reserve_rank")
            .instant_or_none("submitted_at")
            .instant_or_none("checked_at")
            .instant_or_none("decided_at")
            .instant_or_none("released_at")
            .number("revision")
            .instant("created_at")
            .instant("saved_at")
            .unique(&["call_id", "link_id"])
            .unique(&["call_id", "number"])
            .unique(&["call_id", "registration_id"])
            .index(&["event_id", "state"])
            .create(m)
            .await?;
        table("nomination_preference")
            .refers("nomination_id", "nomination")
            .number("rank")
            .refers("session_id", "session")
            .refers_or_none("slot_id", "slot")
            .choice("role", &["speaker", "moderator", "chair", "rapporteur", "presenter"])
            .primary(&["nomination_id", "rank"])
            .create(m)
            .await?;
        table("nomination_sitting")
            .refers("nomination_id", "nomination")
            .refers("sitting_id", "sitting")
            .primary(&["nomination_id", "sitting_id"])
            .create(m)
            .await?;
        table("nomination_check")
            .refers("nomination_id", "nomination")
            .refers("check_id", "call_check")
            .yes_no("met")
            .primary(&["nomination_id", "check_id"])
            .create(m)
            .await?;
        table("reviewer")
            .id()
            .refers("call_id", "nomination_call")
            .refers("account_id", "account")
            .refers_or_none("organisation_id", "organisation")
            .instant("added_at")
            .instant_or_none("removed_at")
            .unique(&["call_id", "account_id"])
            .create(m)
            .await?;
        table("review_assignment")
            .id()
            .refers("reviewer_id", "reviewer")
            .refers_or_none("group_id", "stakeholder_group")
            .refers_or_none("session_id", "session")
            .index(&["reviewer_id"])
            .create(m)
            .await?;
        table("review")
            .id()
            .refers("nomination_id", "nomination")
            .refers("reviewer_id", "reviewer")
            .choice("state", &["scored", "abstained", "conflict"])
            .long_text_or_none("comment")
            .instant("saved_at")
            .unique(&["nomination_id", "reviewer_id"])
            .create(m)
            .await?;
        table("review_score")
            .refers("review_id", "review")
            .refers("criterion_id", "call_criterion")
            .number("points")
            .primary(&["review_id", "criterion_id"])
            .create(m)
            .await?;
        table("lineup")
            .id()
            .refers("call_id", "nomination_call")
            .text("name", 120)
            .number("revision")
            .instant("created_at")
            .unique(&["call_id", "name"])
            .create(m)
            .await?;
        table("lineup_place")
            .refers("lineup_id", "lineup")
            .refers("slot_id", "slot")
            .refers("nomination_id", "nomination")
            .long_text_or_none("reason")
            .index(&["nomination_id"])
            .primary(&["lineup_id", "slot_id"])
            .create(m)
            .await?;
        table("speaking_offer")
            .id()
            .refers("event_id", "event")
            .refers("slot_id", "slot")
            .refers("nomination_id", "nomination")
            .refers_or_none("live_slot_id", "slot")
            .choice("state", &["offered", "confirmed", "declined", "lapsed", "withdrawn"])
            .instant("offered_at")
            .instant("deadline_at")
            .instant_or_none("answered_at")
            .number("chases")
            .long_text_or_none("reason")
            // One live offer a place: the column is empty as soon as an offer ends.
            .unique(&["live_slot_id"])
            .index(&["event_id", "state"])
            .index(&["nomination_id"])
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            m,
            &[
                "speaking_offer",
                "lineup_place",
                "lineup",
                "review_score",
                "review",
                "review_assignment",
                "reviewer",
                "nomination_check",
                "nomination_sitting",
                "nomination_preference",
                "nomination",
                "call_target",
                "call_extension",
                "call_slot",
                "call_session",
                "call_check",
                "call_criterion",
                "nomination_call",
            ],
        )
        .await
    }
}
