//! The public page of an event.
use chrono::{TimeZone, Utc};
use maud::{Markup, html};

use super::say;
use crate::kernel::Lang;
use crate::ui::parts::{Aside, PhaseLine, Step, When};
use crate::ui::{
    AgendaDay, AgendaItem, GroupList, Layout, LinkButton, Look, Moment, Page, RoleChip, SeatFigure, SeatGroup, Tab,
};

pub fn page(lang: Lang) -> Page {
    let title = say(lang, "Regional dialogue on migration", "الحوار الإقليمي بشأن الهجرة");
    let groups = groups(lang);
    let main = html! {
        (hero(lang, &title, &groups))
        section.sec { div.wrap.stack { h2 { (say(lang, "Where we are", "أين وصلنا")) } (phases(lang)) } }
        section.sec { div.wrap.stack { h2 { (say(lang, "Who is in the room", "من هم المشاركون")) } (GroupList { groups: &groups, one_column: false }) } }
        section.sec {
            div.wrap.two {
                div { h2 { (say(lang, "Agenda", "جدول الأعمال")) } (agenda(lang)) }
                div {
                    (Aside {
                        title: say(lang, "Access and support", "التيسير والدعم"),
                        body: html! { p { (say(lang, "Sign language and captions are available.", "تتوفر لغة الإشارة والتعليق النصي.")) } p { a href="#" { (say(lang, "Ask for help", "طلب المساعدة")) } } },
                    })
                }
            }
        }
    };
    Page {
        languages: super::languages(),
        layout: Layout::Bands,
        tabs: (title.clone(), tabs(lang)),
        ..Page::new(lang, super::site(lang), title, main)
    }
}

fn tabs(lang: Lang) -> Vec<Tab> {
    vec![
        Tab {
            label: say(lang, "Overview", "نظرة عامة"),
            href: "#".into(),
            current: true,
        },
        Tab {
            label: say(lang, "Agenda", "جدول الأعمال"),
            href: "#".into(),
            current: false,
        },
        Tab {
            label: say(lang, "Contributions", "المساهمات"),
            href: "#".into(),
            current: false,
        },
    ]
}

fn hero(lang: Lang, title: &str, groups: &[SeatGroup]) -> Markup {
    let opening = Moment {
        lang,
        at: Utc.with_ymd_and_hms(2027, 4, 21, 6, 30, 0).single().expect("a time"),
        wall: Some("2027-04-21T09:30".into()),
        text: say(
            lang,
            "Wednesday 21 April 2027, 09:30 Beirut time (UTC+3)",
            "الأربعاء 21 نيسان/أبريل 2027، 09:30 بتوقيت بيروت (UTC+3)",
        ),
    };
    html! {
        section.hero {
            div.wrap {
                div.stack {
                    p.open { (say(lang, "Registration is open until 14 March 2027", "التسجيل مفتوح حتى 14 آذار/مارس 2027")) }
                    h1 { (title) }
                    p.lede { (say(lang, "Two days to agree on what the region needs next.", "يومان للاتفاق على ما تحتاج إليه المنطقة في المرحلة المقبلة.")) }
                    dl.facts { dt { (say(lang, "When", "الموعد")) } dd { (opening) } dt { (say(lang, "Where", "المكان")) } dd { (say(lang, "Beirut and online", "بيروت وعبر الإنترنت")) } }
                    div.row {
                        (LinkButton { look: Look::Sun, ..LinkButton::new(say(lang, "Register to take part", "التسجيل للمشاركة"), "#") })
                        (LinkButton { look: Look::Secondary, ..LinkButton::new(say(lang, "Propose a speaker", "ترشيح متحدث"), "#") })
                    }
                }
                (SeatFigure { lang, groups, caption: html! { b { (say(lang, "558 people from 21 countries", "558 شخصاً من 21 بلداً")) } } })
            }
        }
    }
}

pub fn groups(lang: Lang) -> Vec<SeatGroup> {
    [
        ("Migrants", "المهاجرون", 62),
        ("Civil society", "المجتمع المدني", 118),
        ("Migrant and diaspora organizations", "منظمات المهاجرين والجاليات", 44),
        ("Faith-based organizations", "المنظمات الدينية", 18),
        ("Local authorities and communities", "السلطات والمجتمعات المحلية", 34),
        ("Private sector", "القطاع الخاص", 28),
        ("Trade unions", "النقابات", 22),
        ("Parliamentarians", "البرلمانيون", 16),
        (
            "National human rights institutions",
            "المؤسسات الوطنية لحقوق الإنسان",
            20,
        ),
        (
            "International Red Cross and Red Crescent Movement",
            "الحركة الدولية للصليب الأحمر والهلال الأحمر",
            17,
        ),
        ("Academia", "الأوساط الأكاديمية", 46),
        ("The media", "وسائط الإعلام", 25),
        ("Other relevant stakeholders", "الجهات المعنية الأخرى", 14),
        ("Member State", "دولة عضو", 40),
        ("UN system", "منظومة الأمم المتحدة", 30),
        ("Intergovernmental organization", "منظمة حكومية دولية", 14),
        ("Observer", "مراقب", 10),
    ]
    .into_iter()
    .enumerate()
    .map(|(place, (en, ar, people))| SeatGroup {
        label: say(lang, en, ar),
        people,
        shown: people.to_string(),
        position: place + 1,
        href: None,
    })
    .collect()
}

pub fn phases(lang: Lang) -> PhaseLine {
    let step = |en, ar, note: String, when| Step {
        title: say(lang, en, ar),
        note,
        when,
    };
    PhaseLine {
        lang,
        steps: vec![
            step(
                "Written input",
                "المساهمات المكتوبة",
                say(lang, "Closed 28 February", "أُغلقت في 28 شباط/فبراير"),
                When::Past,
            ),
            step(
                "Registration",
                "التسجيل",
                say(lang, "Open until 14 March", "مفتوح حتى 14 آذار/مارس"),
                When::Now,
            ),
            step(
                "The dialogue",
                "انعقاد الحوار",
                say(lang, "21 and 22 April", "21 و22 نيسان/أبريل"),
                When::Later,
            ),
            step(
                "Key messages",
                "الرسائل الرئيسية",
                say(lang, "By 20 May", "بحلول 20 أيار/مايو"),
                When::Later,
            ),
        ],
    }
}

fn agenda(lang: Lang) -> AgendaDay {
    let time = |text: &str| html! { time { (text) } };
    let role = |en, ar, open| RoleChip {
        text: html! { (say(lang, en, ar)) },
        open,
    };
    let opening = html! { (say(lang, "Opening: what we heard in writing", "الافتتاح: ما قرأناه في مساهماتكم")) };
    let lunch = html! { (say(lang, "Lunch and prayer break", "استراحة الغداء والصلاة")) };
    AgendaDay {
        title: say(lang, "Day 1", "اليوم الأول"),
        date: say(lang, "Wednesday 21 April", "الأربعاء 21 نيسان/أبريل"),
        items: vec![
            AgendaItem {
                to: Some(time("10:15")),
                format: Some(say(lang, "Plenary", "جلسة عامة")),
                roles: vec![
                    role("Chair, confirmed", "رئيس الجلسة، مؤكَّد", false),
                    role("Speakers, 2 of 4 open", "المتحدثون، مقعدان شاغران من 4", true),
                ],
                ..AgendaItem::new(lang, time("09:30"), opening)
            },
            AgendaItem {
                to: Some(time("13:30")),
                pause: true,
                ..AgendaItem::new(lang, time("12:00"), lunch)
            },
        ],
    }
}
