//! An organiser page with a list and figures.
use maud::{Markup, html};

use super::{event, say};
use crate::kernel::Lang;
use crate::ui::filter::{Active, Filter};
use crate::ui::parts::{BackLink, BulkBar, Empty, Heading, KeyFigure, KeyFigures, Progress};
use crate::ui::*;

pub fn page(lang: Lang) -> Desk {
    Desk {
        lang,
        site: super::site(lang),
        title: say(lang, "Registrations", "التسجيلات"),
        nav: nav(lang),
        person: "Élodie حداد".into(),
        language_action: "#".into(),
        here: "/organise".into(),
        sign_out_action: "#".into(),
        refused: false,
        main: main(lang),
    }
}

fn nav(lang: Lang) -> Vec<NavGroup> {
    let item = |en, ar, count: Option<&str>, current| NavItem {
        label: say(lang, en, ar),
        href: "#".into(),
        count: count.map(str::to_owned),
        current,
    };
    vec![
        NavGroup {
            phase: Phase::Always,
            items: vec![item("Dashboard", "لوحة المتابعة", None, false)],
        },
        NavGroup {
            phase: Phase::Before,
            items: vec![
                item("Invitations", "الدعوات", Some("1,110"), false),
                item("Registrations", "التسجيلات", Some("412"), true),
                item("Agenda", "جدول الأعمال", None, false),
            ],
        },
        NavGroup {
            phase: Phase::OnTheDay,
            items: vec![item("Check-in", "تسجيل الحضور", None, false)],
        },
        NavGroup {
            phase: Phase::After,
            items: vec![item("Report", "تقرير المشاركة", None, false)],
        },
    ]
}

fn main(lang: Lang) -> Markup {
    html! {
        (UndoBar { lang, text: html! { (bdi("سلمى الإدريسي")) " " (say(lang, "is confirmed.", "في عداد المؤكَّدين.")) }, action: "#".into(), fields: vec![] })
        (Notice::done(lang, html! { (say(lang, "312 letters were sent.", "أُرسلت 312 رسالة.")) }))
        (Notice::standing(lang, Tone::Warn, html! { (say(lang, "Two titles are missing in French.", "ينقص عنوانان بالفرنسية.")) }))
        (Heading {
            crumb: Some(BackLink { label: say(lang, "Before", "قبل الاجتماع"), href: "#".into() }),
            title: say(lang, "Registrations", "التسجيلات"),
            lead: Some(say(lang, "Figures as of 3 May 2027, 10:00.", "الأرقام حتى 3 أيار/مايو 2027، الساعة 10:00.")),
            actions: html! { (LinkButton { look: Look::Secondary, small: true, icon: Some(Icon::Download), ..LinkButton::new(say(lang, "Tables (CSV)", "الجداول (CSV)"), "#") }) (LinkButton { small: true, ..LinkButton::new(say(lang, "Add a person", "إضافة شخص"), "#") }) },
        })
        (figures(lang))
        (filters(lang))
        form method="post" action="#" { (table(lang)) (bulk(lang)) }
        (Pager { lang, from: "51".into(), to: "100".into(), total: "412".into(), previous: Some("#".into()), next: Some("#".into()) })
        (Progress { done: 312, of: 1110, text: say(lang, "312 of 1,110 sent", "أُرسلت 312 من 1,110") })
        (charts(lang))
        (Empty { text: say(lang, "No letters yet.", "لا رسائل بعد."), action: html! { (LinkButton { small: true, ..LinkButton::new(say(lang, "Write a letter", "كتابة رسالة"), "#") }) } })
        p.row { @for icon in Icon::ALL { (icon) } }
        p.row { @for position in 1..=17 { (Swatch { position }) } }
    }
}

fn figures(lang: Lang) -> KeyFigures {
    let figure = |en, ar, value: &str, note: Option<String>| KeyFigure {
        label: say(lang, en, ar),
        value: value.into(),
        note,
        href: Some("#".into()),
    };
    KeyFigures(vec![
        figure(
            "Invited",
            "المدعوون",
            "1,110",
            Some(say(lang, "in 34 countries", "في 34 بلداً")),
        ),
        figure(
            "Registered",
            "المسجّلون",
            "412",
            Some(say(lang, "37% of those invited", "37% من المدعوين")),
        ),
        figure("Attended", "الحاضرون", "313", None),
        figure("Spoke", "المتحدثون", "46", None),
    ])
}

fn filters(lang: Lang) -> FilterBar {
    FilterBar {
        lang,
        action: "#".into(),
        filters: vec![
            Filter::Find {
                name: "q".into(),
                label: say(lang, "Name or organisation", "الاسم أو المنظمة"),
                value: String::new(),
            },
            Filter::Pick {
                name: "group".into(),
                label: say(lang, "Group", "المجموعة"),
                value: "unions".into(),
                all: say(lang, "All groups", "كل المجموعات"),
                options: vec![Choice::new("unions", say(lang, "Trade unions", "النقابات"))],
            },
        ],
        active: vec![Active {
            label: say(lang, "Trade unions", "النقابات"),
            without: "#".into(),
        }],
        clear: "#".into(),
        found: say(lang, "2 people", "شخصان"),
    }
}

fn table(lang: Lang) -> Table {
    let row = |name: &str, state: Tag, minutes: &str| Row {
        pick: Some(("1".into(), name.into())),
        cells: vec![
            Cell::Html(html! { a href="#" { (bdi(name)) } }),
            Cell::Html(html! { (Swatch { position: 2 }) " " (say(lang, "Civil society", "المجتمع المدني")) }),
            Cell::Html(html! { (state) }),
            Cell::Text(minutes.into()),
        ],
    };
    Table {
        pick: Some("person".into()),
        foot: Some(Row::new(vec![
            Cell::Text(say(lang, "All", "المجموع")),
            Cell::Empty,
            Cell::Empty,
            Cell::Text("1,110".into()),
        ])),
        ..Table::new(
            lang,
            say(lang, "Registered people", "المسجّلون"),
            vec![
                Column {
                    sort: Some(Sort::Ascending("#".into())),
                    ..Column::new(say(lang, "Name", "الاسم"))
                },
                Column {
                    sort: Some(Sort::Could("#".into())),
                    ..Column::new(say(lang, "Group", "المجموعة"))
                },
                Column::new(say(lang, "State", "الحالة")),
                Column::number(say(lang, "Minutes", "الدقائق")),
            ],
            vec![
                row(
                    "أحمد (بن علي)",
                    Tag {
                        tone: Tone::Good,
                        text: say(lang, "confirmed", "مؤكَّد"),
                    },
                    "7",
                ),
                row(
                    "Élodie Martin",
                    Tag {
                        tone: Tone::Warn,
                        text: say(lang, "waiting list", "قائمة الانتظار"),
                    },
                    "12",
                ),
                row(
                    "יוסף כהן",
                    Tag {
                        tone: Tone::Bad,
                        text: say(lang, "bounced", "مرتدّ"),
                    },
                    "1,091",
                ),
                row(
                    "Mona",
                    Tag {
                        tone: Tone::Neutral,
                        text: say(lang, "draft", "مسودة"),
                    },
                    "0",
                ),
            ],
        )
    }
}

fn bulk(lang: Lang) -> BulkBar {
    BulkBar {
        label: say(lang, "With the selected", "للمختارين"),
        buttons: vec![Button {
            small: true,
            look: Look::Secondary,
            to: Some("#confirm".into()),
            ..Button::new(say(lang, "Confirm", "تأكيد"))
        }],
    }
}

fn charts(lang: Lang) -> Markup {
    let groups = event::groups(lang);
    let bar = |label: String, note: String, values: Vec<f64>| Bar { label, note, values };
    let registered = Bars {
        lang,
        id: "by-group".into(),
        title: say(
            lang,
            "Trade unions were the hardest to reach",
            "كانت النقابات الأصعب وصولاً",
        ),
        method: say(
            lang,
            "Registered and attended, by stakeholder group.",
            "المسجّلون والحاضرون بحسب مجموعة أصحاب المصلحة.",
        ),
        key: vec![
            (Fill::Hatched, say(lang, "Registered", "المسجّلون")),
            (Fill::Solid, say(lang, "Attended", "الحاضرون")),
        ],
        shape: Shape::Nested,
        bars: groups
            .iter()
            .take(4)
            .map(|group| {
                bar(
                    group.label.clone(),
                    say(lang, "3 of 4", "3 من 4"),
                    vec![f64::from(group.people), f64::from(group.people) * 0.75],
                )
            })
            .collect(),
        full: None,
        band: vec![],
        table: Some(
            html! { (Table::new(lang, say(lang, "By group", "بحسب المجموعة"), vec![Column::new(say(lang, "Group", "المجموعة")), Column::number("N")], vec![Row::new(vec![Cell::Text("A".into()), Cell::Text("1".into())])])) },
        ),
    };
    let balance = Bars {
        lang,
        id: "balance".into(),
        title: say(lang, "Gender balance held", "حافظ التوازن بين الجنسين على مستواه"),
        method: say(
            lang,
            "The two lines mark the target from 40 to 60%.",
            "يحدد الخطان النطاق المستهدف من 40 إلى 60%.",
        ),
        key: vec![
            (Fill::Solid, say(lang, "Women", "نساء")),
            (Fill::Hatched, say(lang, "Men", "رجال")),
            (Fill::Dotted, say(lang, "In another way", "بطريقة أخرى")),
        ],
        shape: Shape::Stacked,
        bars: vec![bar(
            say(lang, "Registered", "المسجّلون"),
            say(lang, "54% women", "54% نساء"),
            vec![54.0, 43.0, 3.0],
        )],
        full: Some(100.0),
        band: vec![40.0, 60.0],
        table: None,
    };
    html! { div.figs { (registered) (balance) figure.card.fig.wide.room { (SeatFigure { lang, groups: &groups, caption: html! {} }) (GroupList { groups: &groups, one_column: true }) } } }
}
