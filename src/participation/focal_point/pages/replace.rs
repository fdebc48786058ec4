//! `/me/{event}/organisation/{person}`: a colleague instead of one of the organisation's own people.
use crate::access::{Guest, onward};
use crate::app::App;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{Lang, clean_text};
use crate::limits::Allowance;
use crate::participation::focal_point::actions::replace::{self as action, Failed, Order};
use crate::participation::focal_point::form::{EMAIL, NAME, REASON, colleague};
use crate::participation::focal_point::model::{Held, Person};
use crate::participation::focal_point::rules::NotNamed;
use crate::participation::focal_point::store::{self, people};
use crate::participation::focal_point::views::replace::{REASON_MAX, Replacing};
use crate::participation::invitation::rules::Standing;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

/// Letters that one link may cause.
const PER_LINK: Allowance = Allowance { uses: 12, minutes: 60 };

pub async fn form(guest: Guest, at: paths::MyReplacement, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::open(&app, &guest, &at).await?;
    let lang = Lang::parse(query.text("lang")).unwrap_or(desk.focal.who.lang);
    desk.show(lang, (&Fields::default(), &Problems::default()))
}

pub async fn send(
    guest: Guest,
    at: paths::MyReplacement,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest, &at).await?;
    if let Some(pressed) = Lang::parse(typed.text("lang")) {
        return desk.show(pressed, (&typed, &Problems::default()));
    }
    let lang = Lang::parse(typed.text("in")).unwrap_or(desk.focal.who.lang);
    let mut problems = Problems::default();
    let Some(order) = read(&typed, lang, &mut problems) else {
        return desk.show(lang, (&typed, &problems));
    };
    if !app.limits.allow(&format!("focal/{}", guest.link().id), PER_LINK) {
        return Err(Failure::TooOften);
    }
    match action::replace(&app, &guest, at.person, &order).await {
        Ok(()) => {
            let mine = paths::MyOrganisation { event: at.event };
            let to = format!("{mine}?lang={lang}&done=replaced");
            onward((&app, &headers), guest.cookie(&app), to)
        }
        Err(failed) => {
            let (field, sentence) = desk.sentence(failed, lang)?;
            problems.add(field, sentence);
            desk.show(lang, (&typed, &problems))
        }
    }
}

fn read(typed: &Fields, lang: Lang, problems: &mut Problems) -> Option<Order> {
    let colleague = colleague(typed, lang, problems);
    let reason = clean_text(typed.text(REASON), REASON_MAX);
    let reason = problems.take(REASON, reason, |why| why.explain(lang));
    if reason.as_deref() == Some("") {
        problems.add(REASON, lang.t().focal_point_reason_missing());
    }
    Some(Order {
        reason: reason.filter(|reason| !reason.is_empty())?,
        colleague: colleague?,
    })
}

/// A focal point before one of the organisation's people; before anybody else there is no such page.
struct Desk {
    occasion: Occasion,
    focal: Held,
    person: Person,
    action: String,
}

impl Desk {
    async fn open(app: &App, guest: &Guest, at: &paths::MyReplacement) -> Result<Self, Failure> {
        let c = app.db.read();
        let occasion = Occasion::find(c, guest.event()).await?.ok_or(Failure::LinkUnknown)?;
        let focal = store::by_link(c, &occasion.event, guest.link().id).await?;
        let focal = focal.ok_or(Failure::LinkUnknown)?;
        let of = (guest.event(), focal.point.organisation);
        Ok(Self {
            person: people::person(c, of, at.person).await?.ok_or(Failure::NotFound)?,
            action: guest.sealed(at),
            occasion,
            focal,
        })
    }

    fn show(&self, lang: Lang, (typed, problems): (&Fields, &Problems)) -> Answer {
        let view = Replacing {
            lang,
            occasion: &self.occasion,
            organisation: &self.focal.organisation.name,
            person: &self.person,
            action: self.action.clone(),
            typed,
            problems,
        };
        let markup = view.page().render();
        form_page(markup, problems)
    }

    /// The field a refusal belongs to, and what to do.
    fn sentence(&self, failed: Failed, lang: Lang) -> Result<(&'static str, String), Failure> {
        let (t, team) = (lang.t(), self.occasion.contact_email());
        Ok(match failed {
            Failed::Oneself => (NAME, t.focal_point_refused_oneself()),
            Failed::OnTheList(NotNamed::OnTheList) => (NAME, t.focal_point_refused_on_the_list()),
            Failed::OnTheList(NotNamed::TakenBack) => (NAME, t.focal_point_refused_taken_back(team)),
            Failed::OnTheList(NotNamed::Withdrawn) => (NAME, t.focal_point_refused_withdrawn()),
            Failed::Unreachable => (EMAIL, t.invitation_delegate_unreachable(team)),
            Failed::NoRoom(limit) => (NAME, t.focal_point_refused_no_room(format::number(lang, limit.into()))),
            Failed::TooMany => (NAME, t.focal_point_refused_too_many(team)),
            Failed::Settled => (NAME, t.focal_point_refused_settled()),
            Failed::HasPlace => (NAME, t.focal_point_refused_has_place(team)),
            Failed::NotOpen(Standing::NotYet) => (NAME, t.focal_point_refused_not_yet()),
            Failed::NotOpen(Standing::Cancelled) => (NAME, t.invitation_event_cancelled()),
            Failed::NotOpen(Standing::Over) => (NAME, t.invitation_event_over()),
            Failed::NotOpen(Standing::Closed | Standing::Open) => (NAME, t.focal_point_refused_closed(team)),
            Failed::NotFocal => return Err(Failure::LinkUnknown),
            Failed::Unknown => return Err(Failure::NotFound),
            Failed::Raced => return Err(Failure::Raced),
            Failed::Database(error) => return Err(error.into()),
        })
    }
}
