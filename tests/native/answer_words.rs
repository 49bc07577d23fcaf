//! What the answer says, word for word, as a person would write it, of places that are worked out by hand.

use outcomes_calculator::report::answer::Answer;
use outcomes_calculator::report::answer::Doubt;
use outcomes_calculator::report::answer::sentence::Piece;
use outcomes_calculator::scenario::Scenario;
use outcomes_calculator::text::Language;
use serde_json::Value;
use serde_json::json;

use crate::answer::lines;
use crate::answer::told;
use crate::support::put;
use crate::support::small_with;

/// The answer on a place of three years that are not discounted, with nothing given away by grades: 100 people at five visits of
/// £100 a year, of whom 20 are taken on and 10 come to a home.
fn small(edits: &[(&str, Value)]) -> Answer {
    told(&small_with(edits), 0, Language::English).0
}

fn cost(amount: f64) -> Value {
    json!([{ "name": "Team", "amount": amount, "per": "once", "paid_by": { "council": 1 } }])
}

/// 10 people need 0.4 × 5 visits less in each of three years: 60 visits, £6,000.
fn effect() -> (&'static str, Value) {
    ("outcomes.home.effects", json!({ "ae": 0.4 }))
}

#[test]
fn the_sentence_on_money_is_sound_whatever_is_spent_and_saved() {
    let costs = |amount| ("redesign.costs", cost(amount));
    let rise = ("outcomes.home.effects", json!({ "ae": -0.4 }));
    for (edits, expected) in [
        (
            vec![effect(), costs(2000.0)],
            "That saves public budgets £4,000 over three years, for £2,000 spent.",
        ),
        (vec![effect()], "That saves public budgets £6,000 over three years, and costs them nothing to do."),
        (
            vec![effect(), costs(9000.0)],
            "That does not pay for itself: it costs public budgets £3,000 more than it saves over three years, for £9,000 spent.",
        ),
        (
            vec![costs(9000.0)],
            "That does not pay for itself: it costs public budgets £9,000 more than it saves over three years, for £9,000 spent.",
        ),
        (
            vec![rise.clone(), costs(9000.0)],
            "That saves nothing: it costs public budgets £15,000 over three years, £9,000 spent on it and £6,000 for services that are used more.",
        ),
        (
            vec![rise],
            "That costs public budgets £6,000 more over three years, for services that are used more.",
        ),
        (
            vec![effect(), costs(6000.0)],
            "That just pays for itself: it saves public budgets the £6,000 that it costs them over three years.",
        ),
        (vec![], "That makes no difference to public budgets over three years."),
        (
            vec![("groups.people.people", json!(0))],
            "The redesign makes no difference to public budgets over three years.",
        ),
        (
            vec![("groups.people.people", json!(0)), costs(9000.0)],
            "The redesign does not pay for itself: it costs public budgets £9,000 more than it saves over three years, for £9,000 spent.",
        ),
    ] {
        assert_eq!(small(&edits).money.text().replace('\u{a0}', " "), expected);
    }
    let once = small(&[("appraisal.years", json!(1)), effect()]);
    assert_eq!(
        once.money.text(),
        "That saves public budgets £2,000 over one year, and costs them nothing to do."
    );
    let long = small(&[("appraisal.years", json!(12)), ("outcomes.home.lasts", json!(1)), effect()]);
    assert_eq!(
        long.money.text(),
        "That saves public budgets £2,000 over 12 years, and costs them nothing to do."
    );
}

#[test]
fn the_sentence_on_cash_says_how_much_of_the_gain_is_cash() {
    let costs = ("redesign.costs", cost(2000.0));
    let cashable = |share: f64| ("services.ae.cashable", json!(share));
    let rise = ("outcomes.home.effects", json!({ "ae": -0.4 }));
    let rest = "The rest is room and time for other people.";
    for (edits, expected) in [
        (vec![effect(), costs.clone()], "In cash it is £2,000 short. None of the gain can leave a budget: it is room and time for other people.".to_owned()),
        (vec![effect(), costs.clone(), cashable(0.1)], format!("In cash it is £1,400 short. Only £600 of the £6,000 gained can leave a budget. {rest}")),
        (vec![effect(), costs.clone(), cashable(0.75)], format!("In cash it is £2,500 ahead. Of the £6,000 gained, £4,500 can leave a budget. {rest}")),
        (vec![effect(), costs.clone(), cashable(1.0)], "In cash it is £4,000 ahead. All of the gain can leave a budget.".to_owned()),
        (vec![effect()], "In cash it comes out even. None of the gain can leave a budget: it is room and time for other people.".to_owned()),
        (vec![rise, costs.clone()], "In cash it is £8,000 short. Services that are used more take £6,000 more in cash than the others release.".to_owned()),
        (vec![costs], "In cash it is £2,000 short.".to_owned()),
    ] {
        assert_eq!(small(&edits).cash.map(|cash| cash.text()), Some(expected));
    }
    assert_eq!(small(&[]).cash, None);
}

/// Of 20 taken on half come to a home: 10, of whom the deadweight would have anyway.
#[test]
fn the_sentence_on_people_follows_what_is_known_of_them() {
    let phrase = ("outcomes.home.phrase", json!("are in a home"));
    let deadweight = |share: f64| ("outcomes.home.deadweight", json!(share));
    let reach = |share: f64| ("redesign.take_up.people.reach", json!(share));
    let unit = |word: &str| ("outcomes.home.unit", json!(word));
    for (edits, expected) in [
        (
            vec![phrase.clone(), deadweight(0.4)],
            "10 people are in a home by 2029, about 6 more than if nothing changes.",
        ),
        (
            vec![phrase.clone(), deadweight(1.0)],
            "10 people are in a home by 2029, the same as if nothing changes.",
        ),
        (
            vec![phrase.clone(), deadweight(0.4), unit("tenancy")],
            "10 are in a home by 2029, about 6 more than if nothing changes.",
        ),
        (
            vec![phrase.clone(), deadweight(0.4), unit("household")],
            "10 households are in a home by 2029, about 6 more than if nothing changes.",
        ),
        (vec![deadweight(0.4)], "Home: 10 people by 2029, about 6 more than if nothing changes."),
        // 0.02 × 100 × 0.5 is one person, whom no phrase for many follows.
        (
            vec![phrase.clone(), deadweight(0.0), reach(0.02)],
            "Home: 1 by 2029, about 1 more than if nothing changes.",
        ),
        (
            vec![phrase.clone(), deadweight(1.0), reach(0.02)],
            "Home: 1 by 2029, the same as if nothing changes.",
        ),
        (vec![phrase.clone(), reach(0.0)], "Home: nobody by 2029, the same as if nothing changes."),
    ] {
        assert_eq!(small(&edits).people.text().replace('\u{a0}', " "), expected);
    }
}

#[test]
fn of_a_net_effect_only_so_many_more_are_told() {
    let net = |edits: &[(&str, Value)]| {
        let mut document = small_with(&[("outcomes.home.basis", json!("net"))]);
        crate::support::take(&mut document, "outcomes.home.deadweight");
        for (path, value) in edits {
            put(&mut document, path, value.clone());
        }
        told(&document, 0, Language::English).0.people.text().replace('\u{a0}', " ")
    };
    let phrase = ("outcomes.home.phrase", json!("are in a home"));
    assert_eq!(
        net(std::slice::from_ref(&phrase)),
        "10 more people are in a home by 2029 than if nothing changes."
    );
    assert_eq!(net(&[]), "Home: 10 more people by 2029 than if nothing changes.");
    let one = ("redesign.take_up.people.reach", json!(0.02));
    assert_eq!(net(&[phrase.clone(), one]), "Home: 1 more by 2029 than if nothing changes.");
    let nobody = ("redesign.take_up.people.reach", json!(0));
    assert_eq!(net(&[phrase, nobody]), "Home: nobody more by 2029 than if nothing changes.");
}

#[test]
fn a_phrase_is_in_the_language_of_the_reader_and_is_marked_as_the_scenarios_own() {
    let own = ("outcomes.home.phrase", json!({ "en": "are <b>home</b>", "cy": "mewn cartref" }));
    let answer = told(&small_with(std::slice::from_ref(&own)), 0, Language::Welsh).0;
    assert_eq!(
        answer.people.text().replace('\u{a0}', " "),
        "Mae 10 o bobl mewn cartref erbyn 2029, tua 10 yn fwy na phe na bai dim yn newid."
    );
    let answer = told(&small_with(&[own]), 0, Language::English).0;
    assert_eq!(answer.people.pieces[2], Piece::Own("are <b>home</b>".to_owned()));
    assert_eq!(answer.people.pieces[0], Piece::Bold("10\u{a0}people".to_owned()));
}

/// Four groups of 40, 30, 20 and 10 people, all of whom come to their outcome.
fn four_groups(phrases: [Option<&str>; 4]) -> Answer {
    let mut document = small_with(&[]);
    let groups = [("a", 40), ("b", 10), ("c", 30), ("d", 20)];
    document["groups"] = groups
        .map(|(id, people)| json!({ "id": id, "name": format!("Group {id}"), "people": people, "use": {} }))
        .into();
    document["outcomes"] = groups
        .iter()
        .zip(phrases)
        .map(|((id, _), phrase)| {
            let mut outcome = json!({ "id": format!("of-{id}"), "name": format!("Better {id}"), "unit": if *id == "d" { "family" } else { "person" }, "group": id, "success": 1, "deadweight": 0 });
            if let Some(phrase) = phrase {
                outcome["phrase"] = json!(phrase);
            }
            outcome
        })
        .collect();
    document["redesign"]["take_up"] =
        json!({ "a": { "reach": 1 }, "b": { "reach": 1 }, "c": { "reach": 1 }, "d": { "reach": 1 } });
    told(&document, 0, Language::English).0
}

#[test]
fn of_over_three_groups_the_sentence_speaks_of_the_three_with_most_people() {
    let plain = |answer: &Answer| {
        let texts = [Some(&answer.people), answer.others.as_ref()];
        texts.map(|text| text.map(|text| text.text().replace('\u{a0}', " ")).unwrap_or_default())
    };
    let answer = four_groups(["are a", "are b", "are c", "are d"].map(Some));
    assert_eq!(
        plain(&answer),
        [
            "By 2029, 40 more people are a, 30 more are c and 20 more families are d than if nothing changes.",
            "Group b: 10 more are b. These are never added up.",
        ]
    );
    assert_eq!(answer.in_short.people.unwrap().text(), "+40 people");
    assert_eq!(
        plain(&four_groups([Some("are a"), Some("are b"), None, None])),
        [
            "By 2029, 40 more people are a than if nothing changes.",
            "Group b: 10 more are b. Group c: Better c: 30 more people. Group d: Better d: 20 more families. These are never added up.",
        ]
    );
    assert_eq!(
        plain(&four_groups([None; 4])),
        [
            "By 2029, compared with carrying on: Better a: 40 more people; Better c: 30 more people; Better d: 20 more families.",
            "Group b: Better b: 10 more people. These are never added up.",
        ]
    );
}

#[test]
fn a_place_with_little_in_it_reads_as_whole_sentences() {
    let empty = Scenario::empty("Our place", ["Council", "Hostel", "Rough sleepers"]);
    let document = serde_json::to_value(empty.root()).unwrap();
    assert_eq!(
        lines(&told(&document, 0, Language::English).0),
        [
            "No outcome for people is entered yet.",
            "The redesign makes no difference to public budgets over ten years.",
            "The redesign ends level with carrying on in public money.",
            "£0 saved",
        ]
    );
    let lever = json!({ "effect": 0.5, "strength": 1, "scope": "everyone" });
    let mut levers =
        small_with(&[("redesign.levers.multi_agency", lever), ("services.ae.duplicated", json!(0.2))]);
    levers["outcomes"] = json!([]);
    // Half of a fifth is no longer done twice: of the 500 visits of others 50, of the 500 of the group, a fifth of whom have
    // been engaged, 10. That is £6,000 a year.
    assert_eq!(
        lines(&told(&levers, 0, Language::English).0),
        [
            "No outcome for people is entered yet.",
            "The redesign saves public budgets £18,000 over three years, and costs them nothing to do.",
            "In cash it comes out even. None of the gain can leave a budget: it is room and time for other people.",
            "The redesign ends £18,000 ahead of carrying on in public money.",
            "£18,000 saved",
        ]
    );
}

/// 60 visits less at the unit cost, for £3,000: at £55 it saves £300. A unit cost from £10 to £60 is more often lower, at its mean
/// of £41.67 it costs £500; the price of the team, £2,990 to £3,010, leans to no side.
#[test]
fn ranges_that_lean_are_named_where_the_middle_run_has_another_sign() {
    let ranged = |stated: f64, low: f64, high: f64| {
        let ranges = json!([
            { "path": "redesign.costs.0.amount", "low": 2990, "high": 3010 },
            { "path": "services.ae.unit_cost", "low": low, "high": high }
        ]);
        let edits = [
            effect(),
            ("redesign.costs", cost(3000.0)),
            ("services.ae.unit_cost", json!(stated)),
            ("ranges", ranges),
        ];
        let Doubt::Known(runs) = told(&small_with(&edits), 1024, Language::English).0.doubt else {
            panic!("it has ranges")
        };
        runs.lean.map(|lean| lean.split(['£', '.']).map(str::trim).map(str::to_owned).collect::<Vec<_>>())
    };
    let bad = ranged(55.0, 10.0, 60.0).unwrap();
    assert_eq!(
        [&bad[0], &bad[2]],
        ["The ranges lean to the bad side, so the middle run costs", "What leans most: A&E: One costs"]
    );
    assert!(bad[1].ends_with("more than it saves"));
    let good = ranged(45.0, 40.0, 90.0).unwrap();
    assert_eq!(
        [&good[0], &good[2]],
        ["The ranges lean to the good side, so the middle run saves", "What leans most: A&E: One costs"]
    );
    assert_eq!(ranged(55.0, 54.0, 56.0), None);
}

#[test]
fn what_is_counted_for_everyone_is_named_where_it_is_there() {
    let value = |kind: &str, transfer: bool| {
        let mut value = json!({ "name": "Value", "kind": kind, "amount": 100 });
        if kind == "fiscal" {
            value["falls_to"] = json!({ "council": 1 });
            value["transfer"] = json!(transfer);
        }
        ("outcomes.home.values", json!([value]))
    };
    let charity = (
        "redesign.costs",
        json!([{ "name": "Team", "amount": 500, "per": "once", "paid_by": { "charity": 1 } }]),
    );
    let kind = (
        "redesign.costs",
        json!([{ "name": "Rooms", "amount": 500, "per": "once", "kind": "in-kind", "paid_by": { "council": 1 } }]),
    );
    // 10 people for three years are 30 person-years, worth £3,000.
    for (edits, expected) in [
        (
            vec![value("social", false)],
            "For everyone it is worth £3,000 more than it costs, counting better lives.",
        ),
        (
            vec![value("economic", false)],
            "For everyone it is worth £3,000 more than it costs, counting what people and firms gain.",
        ),
        (
            vec![value("fiscal", true)],
            "For everyone it is worth what it costs, leaving out payments that only change hands.",
        ),
        (
            vec![value("social", false), charity.clone()],
            "For everyone it is worth £2,500 more than it costs, counting better lives and what others pay.",
        ),
        (vec![charity], "But for everyone it costs £500 more than it is worth, counting what others pay."),
        (vec![kind], "But for everyone it costs £500 more than it is worth, counting help in kind."),
    ] {
        let everyone = small(&edits).everyone.unwrap();
        assert_eq!(everyone.sentence.text(), expected);
        assert_eq!(everyone.chance, None);
    }
    assert_eq!(small(&[effect()]).everyone, None);
}

#[test]
fn the_verdict_gives_the_output_drive_its_due() {
    let drive = |cut: f64| {
        (
            "efficiency",
            json!({ "unit_cost_cut": cut, "cut_years": 1, "repeat_demand": 0.1, "repeat_years": 1 }),
        )
    };
    let cut = |answer: &Answer| answer.ways.verdict.text();
    // Half off from the second year on, of £110,000 each: £45,000 a year twice, and 50 visits more each year.
    let answer = small(&[effect(), drive(0.5)]);
    assert!(
        cut(&answer).starts_with("The redesign helps 10\u{a0}more people; the output drive ends £"),
        "{}",
        cut(&answer)
    );
    assert!(
        cut(&answer).ends_with(
            " ahead of the redesign in public money, but helps nobody more and adds 100 to A&E (attendance)."
        ),
        "{}",
        cut(&answer)
    );
    assert_eq!(
        answer
            .ways
            .needed
            .unwrap()
            .text()
            .split(" for ")
            .next()
            .map(|text| text.starts_with("An output drive would have to cut costs by ")),
        Some(true)
    );
    let answer = small(&[drive(0.0), ("groups.people.people", json!(0))]);
    assert!(cut(&answer).starts_with("The redesign helps nobody more; "), "{}", cut(&answer));
    // Nobody is helped and nothing is spent, and the drive without a cut costs nothing more either.
    let none = ("efficiency", json!({ "unit_cost_cut": 0.0, "cut_years": 2 }));
    let answer = small(&[none.clone(), ("groups.people.people", json!(0))]);
    assert_eq!(
        cut(&answer),
        "The redesign helps nobody more; it ends level with the output drive in public money."
    );
    assert_eq!(
        answer.ways.needed.unwrap().text(),
        "An output drive would do as well even with no cut in costs."
    );
    // £12,000 a person-year for 10 people is £360,000, more than all services cost.
    let value = json!([{ "name": "Value", "kind": "fiscal", "amount": 12000, "falls_to": { "council": 1 } }]);
    let answer = small(&[none, ("outcomes.home.values", value)]);
    assert_eq!(answer.ways.needed.unwrap().text(), "No output drive could do as well.");
    assert_eq!(small(&[]).ways.needed, None);
    assert_eq!(small(&[]).ways.columns.len(), 2);
}
