//! People who reach each outcome: those who would anyway, and those who do because of the redesign.

use crate::model::results::Pathway;
use crate::report::Subject;
use crate::report::chart::Series;
use crate::report::drawing::{Chart, Drawing, Look};
use crate::report::rows::{DotRow, Dots};
use crate::report::table::{Figure, Table};
use crate::text::number::{plain, pounds_short};

/// How many people a dot may stand for, over powers of ten.
const SCALES: [f64; 3] = [1.0, 2.5, 5.0];
/// Not so few dots that they tell nothing, in a line.
const FEWEST: f64 = 3.0;

/// People who reach an outcome in each pathway; none where nobody knows.
type Reached = [Option<f64>; 3];

/// People who reach each outcome, a dot standing for as many in all.
pub(super) fn outcomes_among(subject: Subject, all: &[Subject]) -> Chart {
    let language = subject.language;
    let words = language.charts();
    let outcomes = reached(subject);
    let [today, outputs, redesign] = Series::names(language);
    let mut table = Table::new(words.reached_about(), [words.outcome(), today, outputs, redesign]);
    for (id, people) in &outcomes {
        let figures = people.map(|people| people.map_or(Figure::Unknown, Figure::Count));
        table.push_figures(&head(subject, id), figures, language);
    }
    Chart {
        id: "outcomes",
        title: title(subject, &outcomes),
        about: words.reached_about().to_owned(),
        note: if outcomes.is_empty() { Some(words.no_outcomes().to_owned()) } else { cost_of_each(subject) },
        drawing: Drawing::Dots(dots(subject, all)),
        table,
    }
}

fn reached(subject: Subject<'_>) -> Vec<(&str, Reached)> {
    let pathways = &subject.results.pathways;
    let of_each = [&pathways.today, &pathways.outputs, &pathways.outcomes];
    let reached = |pathway: &Pathway, id: &str| pathway.outcomes.get(id).copied().flatten();
    let ids = pathways.today.outcomes.iter();
    ids.map(|(id, _)| (id, of_each.map(|pathway| reached(pathway, id)))).collect()
}

fn head(subject: Subject, id: &str) -> String {
    let name = subject.of_entry("outcomes", id, "name");
    subject.language.charts().service_output(name, subject.of_entry("outcomes", id, "unit"))
}

/// What changes for people, by the numbers that are shown.
fn title(subject: Subject, outcomes: &[(&str, Reached)]) -> String {
    let words = subject.language.charts();
    let shown = |people: Option<f64>| people.map(|people| plain(people, 0));
    let gains = |reached: &Reached| {
        let (today, redesign) = (reached[0].unwrap_or_default(), reached[2].unwrap_or_default());
        redesign.round() > today.round()
    };
    let more = outcomes.iter().filter(|(_, reached)| gains(reached)).count();
    match outcomes {
        _ if more == 0 => words.not_reached_title().to_owned(),
        [(_, [today, _, redesign])] => match (shown(*today), shown(*redesign).unwrap_or_default()) {
            (Some(today), redesign) => words.reached_one_title(&redesign, &today),
            (None, redesign) => words.reached_net_title(&redesign),
        },
        all if all.len() == more => words.reached_every_title(&more.to_string()),
        all => words.reached_some_title(&more.to_string(), &all.len().to_string()),
    }
}

/// One outcome has a row for each pathway; several have a row each, for carrying on and the output drive reach the same people.
fn rows(subject: Subject) -> Vec<DotRow> {
    match &reached(subject)[..] {
        [(_, reached)] => {
            let of_pathways = Series::ALL.into_iter().zip(reached);
            of_pathways.map(|(series, people)| of_pathway(subject, series, *people, reached[0])).collect()
        }
        all => all.iter().map(|(id, reached)| of_outcome(subject, id, *reached)).collect(),
    }
}

fn dots(subject: Subject, all: &[Subject]) -> Dots {
    let words = subject.language.charts();
    let everywhere: Vec<DotRow> = all.iter().flat_map(|one| rows(*one)).collect();
    let most = everywhere.iter().flat_map(|row| [row.anyway, row.because]).fold(0.0, f64::max);
    let numbers = everywhere.into_iter().map(|row| row.number + &row.rest);
    let is_one = reached(subject).len() == 1;
    Dots {
        rows: rows(subject),
        widest: numbers.max_by_key(|number| number.chars().count()).unwrap_or_default(),
        most,
        scales: scales(most).map(|people| (people, words.to_a_dot(&plain(people, 0)))).collect(),
        means: [if is_one { words.anyway() } else { words.anyway_or_drive() }, words.because()],
    }
}

fn of_pathway(subject: Subject, series: Series, people: Option<f64>, today: Option<f64>) -> DotRow {
    let words = subject.language.charts();
    let (people_or_none, today) = (people.unwrap_or_default(), today.unwrap_or_default());
    let anyway = if series == Series::Outcomes { today.min(people_or_none) } else { people_or_none };
    DotRow {
        name: series.name(subject.language).to_owned(),
        look: Some(Look::Series(series)),
        anyway,
        because: people_or_none - anyway,
        number: people.map_or(words.not_known().to_owned(), |people| plain(people, 0)),
        rest: String::new(),
    }
}

fn of_outcome(subject: Subject, id: &str, [today, _, redesign]: Reached) -> DotRow {
    let words = subject.language.charts();
    let people = redesign.unwrap_or_default();
    let anyway = today.unwrap_or_default().min(people);
    DotRow {
        name: subject.of_entry("outcomes", id, "name").to_owned(),
        look: None,
        anyway,
        because: people - anyway,
        number: plain(people, 0),
        rest: today.map_or(String::new(), |today| words.and_not(&plain(today, 0))),
    }
}

/// Round numbers of people, from one to as many as leave a few dots.
fn scales(most: f64) -> impl Iterator<Item = f64> {
    let mut power = 1.0;
    let powers = std::iter::repeat_with(move || {
        power *= 10.0;
        power / 10.0
    });
    let all = powers.flat_map(|power| SCALES.map(|digit| digit * power)).filter(|scale| scale.fract() == 0.0);
    all.take_while(move |scale| *scale == 1.0 || scale * FEWEST <= most)
}

/// What the programme costs for each person; none where nobody is taken on.
fn cost_of_each(subject: Subject) -> Option<String> {
    let each = &subject.results.programme.per_person;
    let amount = |pounds: Option<f64>| pounds.map(|pounds| pounds_short(pounds, subject.language));
    Some(subject.language.cost_of_each(
        &amount(each.taken_on)?,
        amount(each.engaged).as_deref(),
        amount(each.complete).as_deref(),
    ))
}
