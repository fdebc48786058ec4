//! Deadlines to the second, and dates that fit together.
use super::*;
use crate::kernel::{CallId, EventId, Localized};
use crate::speakers::call::model::NextReserve;
use jiff::civil::{DateTime as Civil, date};
use uuid::Uuid;

fn beirut() -> Zone {
    Zone::parse("Asia/Beirut").expect("a zone")
}

fn call(opens: Civil, closes: Civil) -> Call {
    Call {
        id: CallId::from(Uuid::nil()),
        event: EventId::from(Uuid::nil()),
        state: State::Published,
        intro: Localized::default(),
        decided_by: Localized::default(),
        opens,
        closes,
        window: window(opens, closes, &beirut()),
        answers_by: None,
        review_closes: None,
        review_closes_at: None,
        roles: Vec::new(),
        blind: true,
        next_reserve: NextReserve::Proposed,
        sessions: Vec::new(),
        slots: Vec::new(),
        criteria: Vec::new(),
        checks: Vec::new(),
        targets: Vec::new(),
        extensions: Vec::new(),
        revision: 1,
        released_at: None,
    }
}

fn february(day: i8) -> Civil {
    date(2021, 2, day).at(0, 0, 0, 0)
}

fn on_the_24th() -> Vec<Sitting> {
    let (starts, ends) = (date(2021, 2, 24).at(9, 30, 0, 0), date(2021, 2, 24).at(12, 30, 0, 0));
    vec![Sitting {
        id: Uuid::nil().into(),
        position: 0,
        starts,
        ends,
        starts_at: beirut().instant(starts, Fold::Earlier),
        ends_at: beirut().instant(ends, Fold::Earlier),
        label: Localized::default(),
        joining_link: None,
    }]
}

#[test]
fn the_last_second_counts_and_the_next_does_not() {
    let call = call(february(1), february(11));
    let at = |stamp: &str| stamp.parse::<DateTime<Utc>>().expect("an instant");
    // Midnight in Beirut is 22:00 UTC.
    for (stamp, answer) in [
        ("2021-01-31T21:59:59Z", Err(Shut::NotYet)),
        ("2021-01-31T22:00:00Z", Ok(())),
        ("2021-02-10T21:59:59Z", Ok(())),
        ("2021-02-10T21:59:59.999999Z", Ok(())),
        ("2021-02-10T22:00:00Z", Err(Shut::Over)),
    ] {
        assert_eq!(may_hand_in(&call, at(stamp)), answer, "{stamp}");
    }
    let draft = Call {
        state: State::Draft,
        ..call
    };
    assert_eq!(may_hand_in(&draft, at("2021-02-05T08:00:00Z")), Err(Shut::NoCall));
}

#[test]
fn dates_follow_one_another() {
    let sittings = on_the_24th();
    let judged = |call: Call| judge_dates(&call, &sittings);
    let review = |at: Civil| Call {
        review_closes: Some(at),
        review_closes_at: Some(beirut().instant(at, Fold::Later)),
        ..call(february(1), february(11))
    };
    let answers = |day: i8| Call {
        answers_by: Some(date(2021, 2, day)),
        ..call(february(1), february(11))
    };
    assert_eq!(judged(call(february(1), february(24))), Ok(()));
    assert_eq!(
        judged(call(february(11), february(11))),
        Err(DateProblem::OpensAfterCloses)
    );
    let late = judged(call(february(1), february(25)));
    assert!(matches!(late, Err(DateProblem::ClosesAfterTheStart(_))));
    assert_eq!(judge_dates(&call(february(1), february(25)), &[]), Ok(()));
    assert_eq!(judged(review(february(15))), Ok(()));
    assert_eq!(judged(review(february(11))), Err(DateProblem::ReviewTooEarly));
    assert!(matches!(
        judged(review(february(26))),
        Err(DateProblem::ReviewTooLate(_))
    ));
    assert_eq!(judged(answers(10)), Ok(()), "the last day of the call is the 10th");
    assert_eq!(judged(answers(9)), Err(DateProblem::AnswersTooEarly));
    assert!(matches!(judged(answers(25)), Err(DateProblem::AnswersTooLate(_))));
}

#[test]
fn a_deadline_only_becomes_later() {
    let (sittings, now) = (on_the_24th(), "2021-02-15T08:00:00Z".parse().expect("an instant"));
    let present = call(february(1), february(11));
    let to = |closes: Civil| may_extend(&present, &call(february(1), closes), &sittings, now);
    assert_eq!(to(february(18)), Ok(()), "an extension revives a call that is over");
    assert_eq!(to(february(12)), Err(Never::Past));
    assert_eq!(
        may_extend(
            &call(february(1), february(20)),
            &call(february(1), february(18)),
            &sittings,
            now
        ),
        Err(Never::NotLater)
    );
    assert!(matches!(to(february(25)), Err(Never::Date(_))));
    let draft = Call {
        state: State::Draft,
        ..present.clone()
    };
    let later = call(february(1), february(18));
    assert_eq!(may_extend(&draft, &later, &sittings, now), Err(Never::NotPublished));
    let released = Call {
        released_at: Some(now),
        ..present.clone()
    };
    assert_eq!(may_extend(&released, &later, &sittings, now), Err(Never::Released));
}

#[test]
fn the_nights_when_clocks_change() {
    let zone = beirut();
    assert!(!happens(&zone, date(2026, 3, 29).at(0, 30, 0, 0)), "jumped over");
    let twice = date(2026, 10, 24).at(23, 59, 0, 0);
    let window = window(twice, twice, &zone);
    let length = window.closes.zip(window.opens).map(|(later, earlier)| later - earlier);
    assert_eq!(length, Some(chrono::Duration::hours(1)));
}
