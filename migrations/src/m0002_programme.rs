//! Step 2: processes, their groups, events and agendas; who may organise them.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("process")
            .id()
            .text("slug", 60)
            .choice("state", &["draft", "published"])
            .localized("title_ar", "title_en", "title_fr")
            .localized_long("summary_ar", "summary_en", "summary_fr")
            .localized("organiser_ar", "organiser_en", "organiser_fr")
            .text("contact_email", 254)
            .instant("created_at")
            .unique(&["slug"])
            .create(m)
            .await?;
        table("stakeholder_group")
            .id()
            .refers("process_id", "process")
            .text("code", 40)
            .choice("kind", &["stakeholder_group", "participant_type"])
            .number("position")
            .localized("label_ar", "label_en", "label_fr")
            .localized_long("definition_ar", "definition_en", "definition_fr")
            .unique(&["process_id", "code"])
            .create(m)
            .await?;
        table("event")
            .id()
            .refers("process_id", "process")
            .text("slug", 80)
            .choice(
                "kind",
                &[
                    "dialogue",
                    "consultation",
                    "conference",
                    "workshop",
                    "officials_meeting",
                    "side_event",
                ],
            )
            .choice("modality", &["online", "in_person", "hybrid"])
            .choice("state", &["draft", "published", "cancelled"])
            .choice("attribution", &["on_record", "chatham_house"])
            .text("zone", 64)
            .text("languages", 20)
            .localized("title_ar", "title_en", "title_fr")
            .localized("short_title_ar", "short_title_en", "short_title_fr")
            .localized_long("summary_ar", "summary_en", "summary_fr")
            .localized_long("description_ar", "description_en", "description_fr")
            .localized_long("take_part_ar", "take_part_en", "take_part_fr")
            .localized_long("questions_ar", "questions_en", "questions_fr")
            .localized("place_ar", "place_en", "place_fr")
            .text("contact_email", 254)
            .choice("registration", &["open", "invited_only"])
            .civil("registration_opens")
            .instant("registration_opens_at")
            .civil("registration_closes")
            .instant("registration_closes_at")
            .yes_no("approval")
            .number_or_none("capacity_in_room")
            .number_or_none("capacity_online")
            .number_or_none("organisation_limit")
            .text("notice_version", 40)
            .number("programme_version")
            .instant_or_none("participation_published_at")
            .instant("created_at")
            .unique(&["slug"])
            .index(&["process_id"])
            .create(m)
            .await?;
        table("sitting")
            .id()
            .refers("event_id", "event")
            .number("position")
            .civil("starts")
            .instant("starts_at")
            .civil("ends")
            .instant("ends_at")
            .localized("label_ar", "label_en", "label_fr")
            .text_or_none("joining_link", 500)
            .unique(&["event_id", "position"])
            .create(m)
            .await?;
        table("session")
            .id()
            .refers("event_id", "event")
            .refers("sitting_id", "sitting")
            .number("position")
            .text("code", 60)
            .choice(
                "kind",
                &[
                    "registration",
                    "opening",
                    "presentation",
                    "plenary",
                    "break",
                    "round_table",
                    "wrap_up",
                    "recap",
                    "key_messages",
                    "closing",
                    "other",
                ],
            )
            .number_or_none("number")
            .number_or_none("round_table")
            .civil("starts")
            .instant("starts_at")
            .civil("ends")
            .instant("ends_at")
            .localized("title_ar", "title_en", "title_fr")
            .localized_long("description_ar", "description_en", "description_fr")
            .text("objectives", 200)
            .number_or_none("open_floor_minutes")
            .localized("open_floor_ar", "open_floor_en", "open_floor_fr")
            .number_or_none("label_minutes")
            .unique(&["event_id", "code"])
            .index(&["sitting_id"])
            .create(m)
            .await?;
        table("slot")
            .id()
            .refers("event_id", "event")
            .refers("session_id", "session")
            .number("position")
            .choice("role", &["speaker", "moderator", "chair", "rapporteur", "presenter"])
            .text("open_to", 400)
            .yes_no("named_office")
            .number_or_none("minutes")
            .text_or_none("letter", 10)
            .localized("label_ar", "label_en", "label_fr")
            .unique(&["session_id", "position"])
            .index(&["event_id"])
            .create(m)
            .await?;
        table("agenda_finding")
            .id()
            .refers("event_id", "event")
            .number("position")
            .text("kind", 60)
            .choice("severity", &["warning", "note"])
            .long_text("params")
            .choice("state", &["open", "resolved", "dismissed"])
            .long_text_or_none("decision_note")
            .instant_or_none("decided_at")
            .unique(&["event_id", "position"])
            .create(m)
            .await?;
        table("group_limit")
            .id()
            .refers("event_id", "event")
            .refers("group_id", "stakeholder_group")
            .number("places")
            .unique(&["event_id", "group_id"])
            .create(m)
            .await?;
        table("role_grant")
            .id()
            .refers("account_id", "account")
            .refers_or_none("process_id", "process")
            .refers_or_none("event_id", "event")
            .choice("role", &["viewer", "organiser", "owner"])
            .instant("created_at")
            .unique(&["account_id", "process_id"])
            .unique(&["account_id", "event_id"])
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            m,
            &[
                "role_grant",
                "group_limit",
                "agenda_finding",
                "slot",
                "session",
                "sitting",
                "event",
                "stakeholder_group",
                "process",
            ],
        )
        .await
    }
}
