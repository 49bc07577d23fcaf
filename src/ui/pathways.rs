//! The three pathways over the years: lines, each with its name.

use yew::prelude::*;

use crate::report::chart::FULL;
use crate::report::pathways::Line;
use crate::report::pathways::PathwaysChart;
use crate::text::Language;
use crate::ui::chart::Frame;
use crate::ui::chart::figure;
use crate::ui::chart::percent_of;

/// The chart.
pub fn pathways(chart: &PathwaysChart, language: Language, level: u8) -> Html {
    let frame = Frame {
        id: "pathways",
        title: &chart.title,
        about: chart.about,
        table: &chart.table,
        language,
        level,
    };
    figure(
        frame,
        html! {
            <svg class="plot" role="img" aria-label={chart.sentence.clone()}>
                { for chart.amounts.iter().map(|tick| html! {
                    <line class={classes!("grid", is_zero(&tick.label).then_some("zero"))}
                        x1="0" x2="100%" y1={percent_of(tick.at)} y2={percent_of(tick.at)} />
                }) }
                <svg viewBox={format!("0 0 {FULL} {FULL}")} preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
                    { for chart.lines.iter().map(line) }
                </svg>
                { for chart.amounts.iter().map(|tick| html! {
                    <text class="axis" x="0" y={percent_of(tick.at)} dy="-4">{ &tick.label }</text>
                }) }
                { for chart.lines.iter().map(|line| html! {
                    <text class={classes!("label", line.series.id())} x="100%" y={percent_of(line.label_at)}
                        text-anchor="end">{ &line.label }</text>
                }) }
                { for chart.years.iter().map(|tick| html! {
                    <text class="axis" x={percent_of(tick.at)} y="100%" dy="22" text-anchor={anchor(tick.at)}>{ &tick.label }</text>
                }) }
            </svg>
        },
    )
}

fn line(line: &Line) -> Html {
    let points: Vec<String> = line.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    html! { <polyline class={classes!("line", line.series.id())} points={points.join(" ")} vector-effect="non-scaling-stroke" /> }
}

fn anchor(at: i32) -> &'static str {
    match at {
        0 => "start",
        FULL => "end",
        _ => "middle",
    }
}

fn is_zero(label: &str) -> bool {
    label == "£0"
}
