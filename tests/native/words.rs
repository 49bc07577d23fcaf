//! Every field of the field table has a name in both languages, and every part of a scenario can be told in words.

use std::collections::BTreeSet;

use outcomes_calculator::model::levers::Lever;
use outcomes_calculator::scenario::field::Kind;
use outcomes_calculator::scenario::field::Object;
use outcomes_calculator::scenario::field::scenario;
use outcomes_calculator::text::Language;
use outcomes_calculator::text::field::field_name;
use outcomes_calculator::text::part::part;
use outcomes_calculator::text::part::part_by_name;

/// A field: its name, the field it stands in, and a path to it.
type Place = (&'static str, &'static str, String);

/// Every field below an object, and the entries of lists and maps.
fn walk(object: &'static Object, within: &'static str, path: &str, found: &mut Vec<Place>) {
    for field in object.fields {
        let own = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
        found.push((field.name, within, own.clone()));
        match &field.kind {
            Kind::Object(inner) | Kind::Discounting(inner) => walk(inner, field.name, &own, found),
            Kind::List { of, by_id, .. } => {
                let entry = if *by_id { "some-id" } else { "0" };
                walk(of, field.name, &format!("{own}.{entry}"), found);
            }
            Kind::ObjectMap(_, of) => walk(of, field.name, &format!("{own}.some-id"), found),
            Kind::NumberMap(..) | Kind::Weights | Kind::Surplus => {
                found.push((field.name, within, format!("{own}.some-id")));
            }
            Kind::Deflators(_) => found.push((field.name, within, format!("{own}.2024"))),
            Kind::Tags | Kind::Numbers { .. } | Kind::Grades(_) => {
                found.push((field.name, within, format!("{own}.0")));
            }
            Kind::Money(_) => {
                found.push(("amount", field.name, format!("{own}.amount")));
                found.push(("price_year", field.name, format!("{own}.price_year")));
            }
            Kind::Number(_)
            | Kind::Text { .. }
            | Kind::Plain
            | Kind::Flag
            | Kind::Word(_)
            | Kind::Format
            | Kind::Id
            | Kind::Reference(_) => {}
        }
    }
}

fn every_place() -> Vec<Place> {
    let mut found = Vec::new();
    walk(scenario(), "", "", &mut found);
    found
}

#[test]
fn every_field_of_the_field_table_has_a_name_in_both_languages() {
    let places = every_place();
    assert!(places.len() > 150, "the walk found only {} fields", places.len());
    for (name, within, _) in places {
        let english = field_name(name, within, Language::English);
        let welsh = field_name(name, within, Language::Welsh);
        assert!(english.is_some() && welsh.is_some(), "{name} in {within} has no name");
        assert_ne!(english, welsh, "{name} in {within}");
    }
    assert!(field_name("source", "", Language::Welsh).is_some());
}

#[test]
fn every_word_about_a_field_is_about_one_of_the_field_table() {
    let places = every_place();
    for line in include_str!("../../src/words/en.ftl").lines() {
        let named = ["field-", "hint-", "meaning-"].iter().find_map(|group| line.strip_prefix(group));
        let Some((name, _)) = named.and_then(|rest| rest.split_once(" = ")) else { continue };
        let (holder, field) =
            name.rsplit_once('-').map_or((None, name), |(holder, field)| (Some(holder), field));
        let is_it = |(own, within, _): &Place| *own == field && holder.is_none_or(|holder| holder == *within);
        assert!(field == "source" || places.iter().any(is_it), "{name} is in no row");
    }
}

#[test]
fn every_part_of_a_scenario_is_told_in_words_and_not_by_its_path() {
    for (_, _, path) in every_place() {
        for language in [Language::English, Language::Welsh] {
            let words = part(&path, language);
            let levers = words.matches('“').count();
            let is_lever = path.contains("levers.");
            assert!(!words.contains(['_', '.', '{']) && levers <= usize::from(is_lever), "{path}: {words}");
        }
    }
}

#[test]
fn no_two_parts_are_told_in_the_same_words() {
    for language in [Language::English, Language::Welsh] {
        let mut seen = BTreeSet::new();
        let parts: BTreeSet<String> = every_place().into_iter().map(|(_, _, path)| path).collect();
        for path in parts {
            let words = part(&path, language);
            assert!(seen.insert(words.clone()), "{path}: {words}");
        }
    }
}

#[test]
fn parts_are_told_as_an_officer_would_say_them() {
    for (path, english, welsh) in [
        (
            "outcomes.settled-home.deadweight",
            "deadweight of outcome settled-home",
            "pwysau marw (canlyniad settled-home)",
        ),
        ("services.2.id", "id of service 3 in the list", "dynodydd (gwasanaeth 3 yn y rhestr)"),
        ("redesign.take_up.men.reach", "reach of group men", "cyrhaeddiad (grŵp men)"),
        (
            "redesign.levers.multi_agency.strength",
            "strength of “Agencies as one”",
            "cryfder (“Asiantaethau fel un”)",
        ),
        (
            "efficiency.costs.1.amount",
            "amount of cost 2 of the output drive",
            "swm (cost 2, y gyriant allbwn)",
        ),
        ("services.ae", "service ae", "gwasanaeth ae"),
        (
            "services.ae.unit_cost.price_year",
            "price year of unit cost of service ae",
            "blwyddyn brisiau (cost uned, gwasanaeth ae)",
        ),
        (
            "redesign.rollout.0",
            "number 1 in the roll-out of the redesign",
            "rhif 1 wrth gyflwyno fesul cam (yr ailgynllunio)",
        ),
        ("", "the scenario", "y senario"),
    ] {
        assert_eq!(part(path, Language::English), english);
        assert_eq!(part(path, Language::Welsh), welsh);
    }
}

#[test]
fn levers_have_the_same_names_in_messages_as_on_the_screen() {
    for language in [Language::English, Language::Welsh] {
        for lever in Lever::ALL {
            let name = format!("“{}”", language.lever_names().named(lever.id()).unwrap());
            assert_eq!(field_name(lever.id(), "levers", language), Some(name.as_str()));
        }
    }
}

#[test]
fn parts_are_told_by_the_names_that_a_scenario_gives_them() {
    let names = [
        ("services.ae", "A&E visits"),
        ("groups.men", "Men who sleep rough"),
        ("agencies.nhs", "The hospital"),
        ("redesign.levers.social_action.costs.0", "A coordinator"),
    ];
    let name_of = |path: &str| names.iter().find(|(of, _)| *of == path).map(|(_, name)| (*name).to_owned());
    for (path, words) in [
        ("groups.men.use.ae", "use of service “A&E visits” by group “Men who sleep rough”"),
        ("redesign.take_up.men.reach", "reach of group “Men who sleep rough”"),
        ("services.ae.paid_by.nhs", "part that agency “The hospital” pays for service “A&E visits”"),
        ("redesign.levers.social_action.costs.0.amount", "amount of cost “A coordinator” of “Volunteers”"),
        ("redesign.levers.social_action.costs.1.amount", "amount of cost 2 of “Volunteers”"),
        ("services.aerial.volume", "outputs a year of service aerial"),
    ] {
        assert_eq!(part_by_name(path, Language::English, &name_of), words);
    }
}
