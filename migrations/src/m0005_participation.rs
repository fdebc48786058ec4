//! Step 5: invitations, registrations and what people typed before they finished.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("invitation")
            .id()
            .refers("event_id", "event")
            .refers("contact_id", "contact")
            .refers("link_id", "link")
            .refers_or_none("group_id", "stakeholder_group")
            .choice(
                "state",
                &[
                    "draft",
                    "sent",
                    "accepted",
                    "declined",
                    "delegated",
                    "expired",
                    "revoked",
                ],
            )
            .number("wave")
            .refers_or_none("delegated_from", "invitation")
            .long_text_or_none("reason")
            .instant_or_none("sent_at")
            .instant_or_none("answered_at")
            .instant_or_none("bounced_at")
            .instant("created_at")
            .unique(&["event_id", "contact_id"])
            .unique(&["link_id"])
            .create(m)
            .await?;
        table("registration")
            .id()
            .refers("event_id", "event")
            .refers("link_id", "link")
            .refers_or_none("invitation_id", "invitation")
            .refers_or_none("contact_id", "contact")
            .refers_or_none("organisation_id", "organisation")
            .refers_or_none("claimed_group_id", "stakeholder_group")
            .refers_or_none("group_id", "stakeholder_group")
            .choice(
                "state",
                &[
                    "unconfirmed",
                    "pending",
                    "confirmed",
                    "waitlisted",
                    "refused",
                    "withdrawn",
                    "cancelled",
                ],
            )
            .choice("source", &["link", "open", "on_behalf"])
            .text("name", 200)
            .text("folded", 200)
            .text("email", 254)
            .text_or_none("organisation_name", 300)
            .text_or_none("country", 8)
            .choice("attendance", &["in_room", "online"])
            .text("lang", 2)
            .text_or_none("floor_lang", 2)
            .text_or_none("interpretation", 2)
            .long_text_or_none("access_needs")
            .choice_or_none("gender", &["woman", "man", "other", "undisclosed"])
            .choice_or_none(
                "age_bracket",
                &["under_18", "18_29", "30_44", "45_59", "60_over", "undisclosed"],
            )
            .yes_no_or_none("first_time")
            .yes_no("consent_list")
            .yes_no("consent_photo")
            .yes_no("consent_contact")
            .yes_no("consent_quote")
            .text("notice_version", 40)
            .instant("submitted_at")
            .instant_or_none("address_confirmed_at")
            .instant_or_none("decided_at")
            .big_number_or_none("queue")
            .number("revision")
            .long_text_or_none("reason")
            .instant_or_none("expires_at")
            .instant("created_at")
            .unique(&["event_id", "email", "folded"])
            .unique(&["link_id"])
            // Places are counted from this index alone.
            .index(&["event_id", "state", "attendance", "group_id", "organisation_id"])
            .index(&["invitation_id"])
            .create(m)
            .await?;
        table("registration_sitting")
            .refers("registration_id", "registration")
            .refers("sitting_id", "sitting")
            .primary(&["registration_id", "sitting_id"])
            .create(m)
            .await?;
        table("registration_draft")
            .refers("link_id", "link")
            .long_text("body")
            .instant("saved_at")
            .primary(&["link_id"])
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            m,
            &[
                "registration_draft",
                "registration_sitting",
                "registration",
                "invitation",
            ],
        )
        .await
    }
}
