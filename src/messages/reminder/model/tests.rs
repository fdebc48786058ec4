//! Rules and their hours: the days, the nights when clocks change, what goes together.
use super::*;
use jiff::civil::{date, time};

fn rule(when: When, reach: Audience, letter: Wanted) -> Rule {
    let id = uuid::Uuid::from_u128(1);
    Rule {
        id: id.into(),
        event: id.into(),
        when,
        reach: Reach::all(reach),
        letter,
        catch_up: CatchUp::Late,
        quiet: None,
        state: State::Enabled,
        revision: 1,
    }
}

fn at(civil: civil::DateTime) -> Instance {
    Instance {
        key: String::new(),
        at: civil,
        deadline: false,
        sitting: None,
        session: None,
    }
}

fn days(days: i32, hour: civil::Time) -> When {
    When {
        anchor: Anchor::SittingStart,
        side: Side::Before,
        offset: Offset::Days(days, hour),
    }
}

/// The hour on the wall is kept on both sides of a change of the clocks, and nights that lose or repeat an hour are
/// told apart: zone, the day of the meeting, the hour of a reminder one day before, its instant.
#[test]
fn civil_time_is_the_truth() {
    for (zone, meeting, hour, instant) in [
        // Beirut: 00:30 of 29 March 2026 does not exist; 23:59 of 24 October happens twice: the first.
        (
            "Asia/Beirut",
            date(2026, 3, 30),
            time(0, 30, 0, 0),
            "2026-03-28T22:30:00Z",
        ),
        (
            "Asia/Beirut",
            date(2026, 3, 30),
            time(10, 0, 0, 0),
            "2026-03-29T07:00:00Z",
        ),
        (
            "Asia/Beirut",
            date(2026, 3, 29),
            time(10, 0, 0, 0),
            "2026-03-28T08:00:00Z",
        ),
        (
            "Asia/Beirut",
            date(2026, 10, 25),
            time(23, 59, 0, 0),
            "2026-10-24T20:59:00Z",
        ),
        // Cairo: 00:30 of 24 April 2026 does not exist; 23:30 of 29 October happens twice.
        (
            "Africa/Cairo",
            date(2026, 4, 25),
            time(0, 30, 0, 0),
            "2026-04-23T22:30:00Z",
        ),
        (
            "Africa/Cairo",
            date(2026, 10, 30),
            time(23, 30, 0, 0),
            "2026-10-29T20:30:00Z",
        ),
        // Casablanca leaves and rejoins UTC+1 around Ramadan: 02:30 twice on 15 February, never on 22 March 2026.
        (
            "Africa/Casablanca",
            date(2026, 2, 16),
            time(2, 30, 0, 0),
            "2026-02-15T01:30:00Z",
        ),
        (
            "Africa/Casablanca",
            date(2026, 3, 23),
            time(2, 30, 0, 0),
            "2026-03-22T02:30:00Z",
        ),
        // Gaza: 02:30 of 28 March 2026 does not exist, 01:30 of 24 October happens twice.
        (
            "Asia/Gaza",
            date(2026, 3, 29),
            time(2, 30, 0, 0),
            "2026-03-28T00:30:00Z",
        ),
        (
            "Asia/Gaza",
            date(2026, 10, 25),
            time(1, 30, 0, 0),
            "2026-10-23T22:30:00Z",
        ),
    ] {
        let place = Zone::parse(zone).expect("a zone");
        let due = days(1, hour).due(&at(meeting.at(12, 0, 0, 0)), &place);
        assert_eq!(due.civil.time(), hour, "{zone} {meeting}: what was typed is kept");
        assert_eq!(
            due.at,
            instant.parse::<DateTime<Utc>>().expect("an instant"),
            "{zone} {meeting}"
        );
    }
}

#[test]
fn a_deadline_is_the_later_of_two_hours_and_its_day_that_of_its_last_second() {
    let beirut = Zone::parse("Asia/Beirut").expect("a zone");
    let twice = Instance {
        deadline: true,
        ..at(date(2026, 10, 24).at(23, 59, 0, 0))
    };
    let hour_before = When {
        anchor: Anchor::RegistrationDeadline,
        side: Side::Before,
        offset: Offset::Minutes(60),
    };
    assert_eq!(twice.instant(&beirut).to_rfc3339(), "2026-10-24T21:59:00+00:00");
    assert_eq!(
        hour_before.due(&twice, &beirut).at.to_rfc3339(),
        "2026-10-24T20:59:00+00:00"
    );
    let midnight = Instance {
        deadline: true,
        ..at(date(2026, 10, 26).at(0, 0, 0, 0))
    };
    let due = days(1, time(10, 0, 0, 0)).due(&midnight, &beirut);
    assert_eq!(
        due.civil,
        date(2026, 10, 24).at(10, 0, 0, 0),
        "the end of the 25th counts back from the 25th"
    );
}

#[test]
fn the_ladder_fits() {
    let mut next = 0;
    let rules = ladder(uuid::Uuid::from_u128(1).into(), || {
        next += 1;
        uuid::Uuid::from_u128(next).into()
    });
    assert_eq!(rules.len(), 13);
    assert!(
        rules.iter().all(|rule| rule.when.anchor != Anchor::OfferDeadline),
        "offers remind by themselves"
    );
    for rule in &rules {
        assert_eq!(rule.fits(), Ok(()), "{rule:?}");
        assert_eq!(rules.iter().filter(|other| other.is_like(rule)).count(), 1, "{rule:?}");
    }
}

#[test]
fn what_makes_no_sense_is_named() {
    let noon = Offset::Days(1, time(12, 0, 0, 0));
    let when = |anchor, side, offset| When { anchor, side, offset };
    for (when, audience, letter, problem) in [
        (
            when(Anchor::RegistrationDeadline, Side::Before, noon),
            Audience::Confirmed,
            Wanted::Answer,
            Misfit::Letter,
        ),
        (
            when(Anchor::RegistrationDeadline, Side::After, noon),
            Audience::InvitedNotAnswered,
            Wanted::Answer,
            Misfit::AfterTheDeadline,
        ),
        (
            when(Anchor::InvitationSent, Side::Before, noon),
            Audience::InvitedNotAnswered,
            Wanted::Answer,
            Misfit::BeforeTheInvitation,
        ),
        (
            when(Anchor::InvitationSent, Side::After, Offset::Minutes(5)),
            Audience::InvitedNotAnswered,
            Wanted::Answer,
            Misfit::InvitationsInDays,
        ),
        (
            when(Anchor::EventStart, Side::After, noon),
            Audience::Confirmed,
            Wanted::Thanks,
            Misfit::ThanksBefore,
        ),
        (
            when(Anchor::SittingStart, Side::After, noon),
            Audience::Confirmed,
            Wanted::Attend,
            Misfit::AttendAfter,
        ),
    ] {
        assert_eq!(rule(when, audience, letter).fits(), Err(problem), "{when:?}");
    }
    let quiet = Quiet {
        from: time(21, 0, 0, 0),
        to: time(7, 0, 0, 0),
    };
    let asleep = Rule {
        quiet: Some(quiet),
        ..rule(days(1, time(23, 0, 0, 0)), Audience::Confirmed, Wanted::Attend)
    };
    assert_eq!(asleep.fits(), Err(Misfit::QuietHour));
    assert!(quiet.holds(time(0, 0, 0, 0)) && !quiet.holds(time(7, 0, 0, 0)));
}

#[test]
fn a_filter_that_nothing_would_look_at_is_named() {
    let noon = Offset::Days(1, time(12, 0, 0, 0));
    let of = |anchor, audience, letter| {
        let side = Side::Before;
        rule(
            When {
                anchor,
                side,
                offset: noon,
            },
            audience,
            letter,
        )
    };
    let (silent, coming) = (Audience::InvitedNotAnswered, Audience::Confirmed);
    for (anchor, (audience, letter), (sitting, session)) in [
        (
            Anchor::RegistrationDeadline,
            (silent, Wanted::Answer),
            (Err(Misfit::Sitting), Err(Misfit::Session)),
        ),
        (
            Anchor::NominationDeadline,
            (Audience::GroupsWithoutNomination, Wanted::Nominate),
            (Err(Misfit::Sitting), Err(Misfit::Session)),
        ),
        (
            Anchor::SittingStart,
            (silent, Wanted::Answer),
            (Ok(()), Err(Misfit::Session)),
        ),
        (
            Anchor::EventStart,
            (coming, Wanted::Attend),
            (Ok(()), Err(Misfit::Session)),
        ),
        (Anchor::SessionStart, (coming, Wanted::Attend), (Ok(()), Ok(()))),
    ] {
        let mut narrowed = of(anchor, audience, letter);
        narrowed.reach.sitting = Some(uuid::Uuid::from_u128(7).into());
        assert_eq!(narrowed.fits(), sitting, "{anchor:?}");
        let mut narrowed = of(anchor, audience, letter);
        narrowed.reach.session = Some(uuid::Uuid::from_u128(7).into());
        assert_eq!(narrowed.fits(), session, "{anchor:?}");
    }
}
