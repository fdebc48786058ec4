//! The relay's address, as people write it.
use super::*;

#[test]
fn reads_the_usual_addresses() {
    let settings = SmtpSettings::parse("smtp://me%40un.example:p%3Aw@relay.example").expect("reads");
    assert_eq!((settings.host.as_str(), settings.port), ("relay.example", 587));
    assert_eq!(settings.security, Security::Upgrade);
    let login = settings.login.clone().expect("a login");
    assert_eq!((login.user.as_str(), login.password.as_str()), ("me@un.example", "p:w"));
    assert!(!format!("{settings:?}").contains("p:w"));
    let settings = SmtpSettings::parse("smtps://relay.example?connections=8").expect("reads");
    assert_eq!(
        (settings.port, settings.security, settings.connections),
        (465, Security::Implicit, 8)
    );
    let settings = SmtpSettings::parse("smtp://u:p@[::1]:2525/?tls=none").expect("reads");
    assert_eq!(
        (settings.host.as_str(), settings.port, settings.security),
        ("::1", 2525, Security::Clear)
    );
}

#[test]
fn refuses_with_a_sentence() {
    let problem = |text| SmtpSettings::parse(text).expect_err("must be refused");
    assert_eq!(problem("relay.example"), SettingsProblem::Scheme);
    assert_eq!(problem("http://relay.example"), SettingsProblem::Scheme);
    assert_eq!(problem("smtp://"), SettingsProblem::Host);
    assert_eq!(problem("smtp://relay.example:0"), SettingsProblem::Port);
    assert_eq!(problem("smtp://relay.example:x"), SettingsProblem::Port);
    assert_eq!(problem("smtp://user@relay.example"), SettingsProblem::Login);
    assert_eq!(problem("smtp://relay.example?tls=maybe"), SettingsProblem::Tls);
    assert_eq!(problem("smtps://relay.example?tls=none"), SettingsProblem::Tls);
    assert_eq!(
        problem("smtp://u:p@relay.example?tls=none"),
        SettingsProblem::PasswordInClear
    );
    assert_eq!(
        problem("smtp://relay.example?speed=9"),
        SettingsProblem::Unknown("speed".into())
    );
    assert_eq!(
        problem("smtp://relay.example?connections=9"),
        SettingsProblem::Connections
    );
    assert_eq!(
        problem("smtp://relay.example?per_second=0"),
        SettingsProblem::Limit("per_second")
    );
    assert_eq!(problem("smtp://relay.example?bounce=me"), SettingsProblem::Bounce);
    assert!(matches!(
        problem("smtp://relay.example?ca=/nowhere.pem"),
        SettingsProblem::Authority(_)
    ));
}

#[test]
fn reads_what_the_relay_bears() {
    let text = "smtp://relay.example?per_second=5&per_domain_minute=30&per_day=10000&bounce=bounces%40host.example";
    let settings = SmtpSettings::parse(text).expect("reads");
    let limits = Limits {
        per_second: Some(5),
        per_domain_minute: Some(30),
        per_day: Some(10_000),
    };
    assert_eq!(settings.limits, limits);
    assert_eq!(settings.bounce.expect("an address").as_str(), "bounces@host.example");
}
