//! `/me/{event}/decline` and `/me/{event}/delegate`: the forms behind a personal link.
use super::personal::asked;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::directory::contact::model::Contact;
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, Lang, PersonName, clean_text};
use crate::participation::invitation::actions::answers::{self as actions, AnswerError, Colleague};
use crate::participation::invitation::model::{Invitation, Refusal, State as Invited};
use crate::participation::invitation::rules::{self, Standing};
use crate::participation::invitation::store::holder;
use crate::participation::invitation::views::answered::{Answered, Given, Hindered, Hindrance};
use crate::participation::invitation::views::answers::{Asked, REASON_MAX, decline_at, delegate_at};
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::web::reply::{form_page, page, refused};
use crate::web::{Answer, Failure, Fields, Problems};
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use maud::Render;

pub async fn decline_form(guest: Guest, _: paths::MyDecline, State(app): State<App>, query: RawQuery) -> Answer {
    let desk = Counter::open(&app, &guest).await?;
    let lang = asked(&query).unwrap_or(desk.lang());
    desk.show(Question::Decline, lang, (&Fields::default(), &Problems::default()))
}

pub async fn delegate_form(guest: Guest, _: paths::MyDelegate, State(app): State<App>, query: RawQuery) -> Answer {
    let desk = Counter::open(&app, &guest).await?;
    let lang = asked(&query).unwrap_or(desk.lang());
    desk.show(Question::Delegate, lang, (&Fields::default(), &Problems::default()))
}

pub async fn decline(
    guest: Guest,
    _: paths::MyDecline,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Counter::open(&app, &guest).await?;
    let (lang, mut problems) = (desk.form_lang(&typed), Problems::default());
    let reason = problems.take("reason", clean_text(typed.text("reason"), REASON_MAX), |problem| {
        problem.explain(lang)
    });
    let Some(reason) = reason.filter(|_| !typed.has("lang")) else {
        return desk.show(Question::Decline, lang, (&typed, &problems));
    };
    let reason = Some(reason).filter(|text| !text.is_empty());
    match actions::decline(&app, &guest, reason).await {
        // Sent again, it is the same answer.
        Ok(()) | Err(AnswerError::Refused(Refusal::Same)) => {
            onward((&app, &headers), guest.cookie(&app), decline_at(&desk.occasion, lang))
        }
        Err(error) => desk.refuse(Question::Decline, error, (lang, &typed)),
    }
}

pub async fn delegate(
    guest: Guest,
    _: paths::MyDelegate,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Counter::open(&app, &guest).await?;
    let (lang, mut problems) = (desk.form_lang(&typed), Problems::default());
    let colleague = colleague(&typed, lang, &mut problems);
    if typed.has("lang") {
        return desk.show(Question::Delegate, lang, (&typed, &Problems::default()));
    }
    let Some(colleague) = colleague else {
        return desk.show(Question::Delegate, lang, (&typed, &problems));
    };
    match actions::delegate(&app, &guest, &colleague).await {
        // Sent again, it is the same answer.
        Ok(()) | Err(AnswerError::Refused(Refusal::Same)) => {
            onward((&app, &headers), guest.cookie(&app), delegate_at(&desk.occasion, lang))
        }
        Err(error) => desk.refuse(Question::Delegate, error, (lang, &typed)),
    }
}

fn colleague(typed: &Fields, lang: Lang, problems: &mut Problems) -> Option<Colleague> {
    let name = problems.take("name", PersonName::parse(typed.text("name")), |why| why.explain(lang));
    let email = problems.take("email", EmailAddress::parse(typed.text("email")), |why| {
        why.explain(lang)
    });
    let letter = problems.take("letter", Lang::parse(typed.text("letter")).ok_or(()), |()| {
        lang.t().invitation_delegate_lang_missing()
    });
    Some(Colleague {
        name: name?,
        email: email?,
        lang: letter?,
    })
}

#[derive(Clone, Copy)]
enum Question {
    Decline,
    Delegate,
}

/// What both forms need: the event, the invitation, the seal for the form.
struct Counter<'a> {
    guest: &'a Guest,
    occasion: Occasion,
    invited: Option<(Invitation, Contact)>,
    standing: Standing,
}

impl<'a> Counter<'a> {
    async fn open(app: &App, guest: &'a Guest) -> Result<Self, Failure> {
        let c = app.db.read();
        let occasion = Occasion::find(c, guest.event()).await?.ok_or(Failure::LinkUnknown)?;
        Ok(Self {
            guest,
            invited: holder::invited(c, &occasion.event, guest.link().id).await?,
            standing: rules::standing(&occasion, app.clock.now()),
            occasion,
        })
    }

    fn lang(&self) -> Lang {
        self.invited.as_ref().map_or(Lang::En, |(_, who)| who.lang)
    }

    /// The language button that was pressed, else the language the form was shown in.
    fn form_lang(&self, typed: &Fields) -> Lang {
        let pressed = Lang::parse(typed.text("lang"));
        pressed.or(Lang::parse(typed.text("in"))).unwrap_or_else(|| self.lang())
    }

    /// The form, the answer given before, or why there is none.
    fn show(&self, question: Question, lang: Lang, (typed, problems): (&Fields, &Problems)) -> Answer {
        let Some((invitation, who)) = &self.invited else {
            return self.hinder(lang, Hindrance::NotInvited);
        };
        let given = match (question, invitation.state) {
            (Question::Decline, Invited::Declined) => Given::Declined {
                reason: invitation.reason.as_deref(),
            },
            (Question::Delegate, Invited::Delegated) => Given::Delegated,
            (_, Invited::Accepted) => return self.hinder(lang, Hindrance::Registered),
            (_, Invited::Revoked | Invited::Draft) => return self.hinder(lang, Hindrance::Revoked),
            (_, Invited::Sent | Invited::Declined | Invited::Delegated | Invited::Expired) => {
                if self.standing != Standing::Open {
                    return self.hinder(lang, Hindrance::NotOpen(self.standing));
                }
                return self.ask(question, lang, (who, typed, problems));
            }
        };
        let view = Answered {
            lang,
            occasion: &self.occasion,
            standing: self.standing,
            given,
        };
        page(view.page().render())
    }

    fn ask(&self, question: Question, lang: Lang, (who, typed, problems): (&Contact, &Fields, &Problems)) -> Answer {
        let event = self.guest.event();
        let action = match question {
            Question::Decline => self.guest.sealed(paths::MyDecline { event }),
            Question::Delegate => self.guest.sealed(paths::MyDelegate { event }),
        };
        let view = Asked {
            lang,
            occasion: &self.occasion,
            name: who.name.as_str(),
            action,
            typed,
            problems,
        };
        let markup = match question {
            Question::Decline => view.decline().render(),
            Question::Delegate => view.delegate().render(),
        };
        form_page(markup, problems)
    }

    fn hinder(&self, lang: Lang, why: Hindrance) -> Answer {
        let view = Hindered {
            lang,
            occasion: &self.occasion,
            why,
        };
        refused(view.page().render())
    }

    fn refuse(&self, question: Question, error: AnswerError, (lang, typed): (Lang, &Fields)) -> Answer {
        let (t, team) = (lang.t(), self.occasion.contact_email());
        let mut problems = Problems::default();
        match error {
            AnswerError::Oneself => problems.add("name", t.invitation_delegate_oneself()),
            AnswerError::TooMany => problems.add("name", t.invitation_delegate_too_many(team)),
            AnswerError::NotInvited => return self.hinder(lang, Hindrance::NotInvited),
            AnswerError::NotOpen(standing) => return self.hinder(lang, Hindrance::NotOpen(standing)),
            AnswerError::Refused(Refusal::Registered) => return self.hinder(lang, Hindrance::Registered),
            AnswerError::Refused(Refusal::Same) => return self.hinder(lang, Hindrance::Same),
            AnswerError::Refused(Refusal::Revoked | Refusal::NotSent | Refusal::Answered) => {
                return self.hinder(lang, Hindrance::Revoked);
            }
            AnswerError::Raced => return Err(Failure::Raced),
            AnswerError::Db(error) => return Err(error.into()),
        }
        self.show(question, lang, (typed, &problems))
    }
}
