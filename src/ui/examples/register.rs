//! A refused registration form, and the page after a good one.
use maud::{Markup, html};

use super::say;
use crate::kernel::{Lang, Localized};
use crate::ui::parts::{Answer, Answers, Aside, BackLink, Confirmation};
use crate::ui::*;

pub fn page(lang: Lang) -> Page {
    let main = html! {
        (BackLink { label: say(lang, "Regional dialogue on migration", "الحوار الإقليمي بشأن الهجرة"), href: "#".into() })
        (ErrorSummary { lang, problems: problems(lang) })
        div.two {
            div.stack-l {
                div.stack-s { h1 { (say(lang, "Register to take part", "التسجيل للمشاركة")) } p.prose { (say(lang, "About three minutes. No account needed.", "نحو ثلاث دقائق. لا حاجة إلى حساب.")) } }
                (form(lang))
            }
            div { (Aside { title: say(lang, "What happens next", "ماذا يحدث بعد ذلك"), body: html! { ol.steps { li { (say(lang, "You check your answers.", "مراجعة الإجابات.")) } li { (say(lang, "We email you a confirmation.", "وصول رسالة تأكيد بالبريد.")) } } } }) }
        }
    };
    let title = say(lang, "Register", "التسجيل");
    Page {
        languages: Languages::Form { id: "form".into() },
        audience: Audience::Personal,
        refused: true,
        ..Page::new(lang, super::site(lang), title, main)
    }
}

fn problems(lang: Lang) -> Vec<Problem> {
    [
        ("name", say(lang, "Enter your full name", "يجب كتابة الاسم الكامل")),
        (
            "email",
            say(
                lang,
                "Enter an email address with an @ sign",
                "يجب كتابة عنوان بريد إلكتروني يتضمن الرمز @",
            ),
        ),
        (
            "group",
            say(lang, "Choose a stakeholder group", "يجب اختيار مجموعة أصحاب المصلحة"),
        ),
        (
            "notice",
            say(
                lang,
                "Confirm that you have read the notice",
                "يجب تأكيد الاطلاع على البيان",
            ),
        ),
    ]
    .map(|(field, message)| Problem {
        field: field.into(),
        message,
    })
    .into()
}

fn error(lang: Lang, field: &str) -> Option<String> {
    problems(lang)
        .into_iter()
        .find(|problem| problem.field == field)
        .map(|problem| problem.message)
}

fn form(lang: Lang) -> Form {
    Form {
        keep: Some("register-spring".into()),
        body: html! {
            (Section { title: say(lang, "1. About you", "1. معلومات شخصية"), intro: None, body: about(lang) })
            (Section { title: say(lang, "2. Group", "2. المجموعة"), intro: Some(say(lang, "It helps us keep the discussion balanced.", "تساعد على تحقيق التوازن في النقاش.")), body: group(lang) })
            (Section { title: say(lang, "3. Needs and notice", "3. الاحتياجات والبيان"), intro: None, body: needs(lang) })
            (Hidden { name: "form".into(), value: "1".into() })
            (Trap { name: "website".into() })
        },
        buttons: html! {
            (Button::new(say(lang, "Check your answers", "مراجعة الإجابات")))
            (Button { look: Look::Secondary, sends: Some(("later".into(), "1".into())), ..Button::new(say(lang, "Save and finish later", "حفظ وإكمال لاحقاً")) })
        },
        ..Form::new("#")
    }
}

fn about(lang: Lang) -> Markup {
    html! {
        (Field { kind: Kind::Name, hint: Some(say(lang, "As it should appear on your badge", "كما سيظهر على البطاقة، بأي لغة")), error: error(lang, "name"), ..Field::new(lang, "name", say(lang, "Full name", "الاسم الكامل")) })
        (Field { kind: Kind::Email, error: error(lang, "email"), value: "r.haddad.example.org".into(), ..Field::new(lang, "email", say(lang, "Email address", "البريد الإلكتروني")) })
        (Field { kind: Kind::Phone, optional: true, width: Width::Small, value: "+961 70 123 456".into(), ..Field::new(lang, "phone", say(lang, "Mobile number", "رقم الجوّال")) })
        (Select {
            prompt: Some(say(lang, "Choose a country or area", "اختيار بلد أو منطقة")),
            groups: vec![
                Options { heading: Some(say(lang, "In the region", "في المنطقة")), options: vec![Choice::new("LB", say(lang, "Lebanon", "لبنان")), Choice::new("TN", say(lang, "Tunisia", "تونس"))] },
                Options { heading: Some(say(lang, "All countries and areas", "جميع البلدان والمناطق")), options: vec![Choice::new("LB", say(lang, "Lebanon", "لبنان"))] },
            ],
            value: "LB".into(),
            ..Select::new(lang, "country", say(lang, "Country or area", "البلد أو المنطقة"), vec![])
        })
        (Field { kind: Kind::Date, width: Width::Small, value: "2027-04-21".into(), ..Field::new(lang, "arrival", say(lang, "Arrival", "الوصول")) })
    }
}

fn group(lang: Lang) -> Markup {
    let choice = |value: &str, en, ar, hint: String| Choice {
        hint: Some(hint),
        ..Choice::new(value, say(lang, en, ar))
    };
    html! {
        (Field { kind: Kind::Organisation, optional: true, value: "Élodie & شركاء (SARL)".into(), ..Field::new(lang, "organisation", say(lang, "Organisation", "المنظمة")) })
        (Choices {
            error: error(lang, "group"),
            ..Choices::new(lang, "group", say(lang, "Stakeholder group", "مجموعة أصحاب المصلحة"), vec![
                choice("migrants", "Migrants", "المهاجرون", say(lang, "People who live outside their country", "من يعيشون خارج بلدهم")),
                choice("unions", "Trade unions", "النقابات", say(lang, "Organisations of workers", "منظمات العمال")),
            ])
        })
        (Field { kind: Kind::Area(5), limit: Some(Limit::Words(150)), value: say(lang, "First point.", "النقطة الأولى."), ..Field::new(lang, "points", say(lang, "Key points", "النقاط الرئيسية")) })
        (Trilingual { hint: Some(say(lang, "At least one language", "بلغة واحدة على الأقل")), ..Trilingual::new(lang, "title", say(lang, "Title", "العنوان"), Localized::new("الافتتاح", "Opening", "")) })
    }
}

fn needs(lang: Lang) -> Markup {
    html! {
        (Choices {
            many: Many::Several,
            columns: true,
            optional: true,
            private: true,
            chosen: vec!["captions".into()],
            ..Choices::new(lang, "needs", say(lang, "I need", "أحتاج إلى"), vec![
                Choice::new("sign", say(lang, "Sign language interpretation", "ترجمة بلغة الإشارة")),
                Choice::new("captions", say(lang, "Live captions", "تعليق نصي مباشر")),
                Choice::new("access", say(lang, "Step-free access", "مداخل بلا درج")),
            ])
        })
        (Tick { error: error(lang, "notice"), ..Tick::new(lang, "notice", html! { (say(lang, "I have read ", "اطلعتُ على ")) a href="#" { (say(lang, "how my information is used", "كيفية استخدام المعلومات")) } }) })
        (Field { kind: Kind::File(".csv,.xlsx"), optional: true, ..Field::new(lang, "file", say(lang, "A file", "ملف")) })
    }
}

pub fn done(lang: Lang) -> Page {
    let title = say(lang, "You are registered", "تم التسجيل");
    let answers = vec![
        Answer {
            question: say(lang, "Full name", "الاسم الكامل"),
            answer: Some(bdi("أحمد (بن علي)")),
            change: Some("#".into()),
        },
        Answer {
            question: say(lang, "Email address", "البريد الإلكتروني"),
            answer: Some(email("n.haddad@example.org")),
            change: Some("#".into()),
        },
        Answer {
            question: say(lang, "Organisation", "المنظمة"),
            answer: None,
            change: Some("#".into()),
        },
        Answer {
            question: say(lang, "Session", "الجلسة"),
            answer: Some(words(lang, &Localized::new("", "Opening (plenary)", ""))),
            change: None,
        },
    ];
    let main = html! {
        div.stack-l {
            (Confirmation { lang, title: title.clone(), reference: Some("7K2M-40QX".into()), body: html! { p { (say(lang, "We sent your personal link.", "أُرسل الرابط الشخصي بالبريد.")) } } })
            h2 { (say(lang, "Your answers", "الإجابات")) }
            (Answers { lang, answers })
            (block("Merci !\nשלום, شكراً"))
            (PostButton { action: "#".into(), fields: vec![], button: Button { look: Look::Danger, ..Button::new(say(lang, "Withdraw", "سحب التسجيل")) } })
        }
    };
    Page {
        audience: Audience::Personal,
        ..Page::new(lang, super::site(lang), title, main)
    }
}
