//! A chart: its message as title, a sentence, its marks, and, where they are asked for, the same numbers as a table, the same as
//! files, and how they are worked out.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::drawing::Chart;
use crate::report::parts::Part;
use crate::text::Language;
use crate::ui::desk::use_desk;
use crate::ui::download::Downloads;
use crate::ui::drawing::ChartDrawing;
use crate::ui::heading::heading;
use crate::ui::table::table;
use crate::ui::unbroken::unbroken;
use crate::ui::working::Workings;

/// What is the same for all charts of a calculator.
#[derive(Clone, PartialEq)]
pub struct Around {
    /// The level of the heading of each.
    pub level: u8,
    /// Where the numbers come from, as a saved picture says it.
    pub source: AttrValue,
}

/// A chart and what is round it.
#[derive(PartialEq, Properties)]
pub struct ChartFigureProps {
    /// The chart.
    pub chart: Rc<Chart>,
    /// The part of the screen whose figures it shows; none where these are not explained here.
    #[prop_or_default]
    pub part: Option<Part>,
    /// What is the same for all charts.
    pub around: Around,
    /// Whether it is out of sight until something is asked of it, as what it shows stands beside it in words.
    #[prop_or_default]
    pub is_shut: bool,
    /// Whether only its title is seen until it is opened.
    #[prop_or_default]
    pub folds: bool,
}

/// A chart of which only what can be asked of it is in sight.
pub fn shut(chart: &Rc<Chart>, around: &Around) -> Html {
    html! { <ChartFigure chart={Rc::clone(chart)} part={Part::of_chart(chart.id)} around={around.clone()} is_shut=true /> }
}

/// What can be asked of a chart.
#[derive(Clone, Copy, PartialEq)]
enum Tool {
    Numbers,
    Save,
    How,
}

impl Tool {
    const ALL: [Tool; 3] = [Tool::Numbers, Tool::Save, Tool::How];

    fn id(self) -> &'static str {
        match self {
            Tool::Numbers => "numbers",
            Tool::Save => "save",
            Tool::How => "how",
        }
    }
}

/// What the tools are called.
fn tool_names(language: Language) -> [&'static str; 3] {
    let words = language.saving();
    [words.tool_numbers(), words.tool_save(), words.tool_how()]
}

/// The figure of a chart. Where there is nothing to show, a sentence says so in its place.
#[component]
pub fn ChartFigure(props: &ChartFigureProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let (chart, language) = (&props.chart, desk.language());
    let (node, open) = (use_node_ref(), use_state(|| None));
    if chart.table.rows.is_empty() {
        return framed(props, None, drawing(chart, language, &node, Html::default(), Html::default()));
    }
    let id = |tool: Tool| [chart.id, tool.id()].join("-");
    let button = |(tool, name): (Tool, &'static str)| {
        let (is_open, open) = (*open == Some(tool), open.clone());
        let onclick = Callback::from(move |_: MouseEvent| open.set((!is_open).then_some(tool)));
        html! {
            <button type="button" data-tool={tool.id()} aria-expanded={is_open.to_string()} aria-controls={id(tool)} {onclick}>
                { name }<span class="hidden">{ ": " }{ &chart.title }</span>
            </button>
        }
    };
    let tools = Tool::ALL.into_iter().zip(tool_names(language));
    let tools = tools.filter(|(tool, _)| *tool != Tool::How || props.part.is_some());
    let is_hidden = |tool: Tool| *open != Some(tool);
    let panel = html! {
        <>
            // On paper it is shown in any case.
            <div class="panel chart-numbers" id={id(Tool::Numbers)} hidden={is_hidden(Tool::Numbers)}>
                { table(&chart.table, &chart.title, language) }
            </div>
            <div class="panel" id={id(Tool::Save)} hidden={is_hidden(Tool::Save)}>
                <Downloads chart={Rc::clone(chart)} source={props.around.source.clone()} drawing={node.clone()} />
            </div>
            <div class="panel working" id={id(Tool::How)} hidden={is_hidden(Tool::How)}>
                if let (Some(part), Some(Tool::How)) = (props.part, *open) { <Workings {part} /> }
            </div>
        </>
    };
    let buttons = html! { <p class="tools">{ for tools.map(button) }</p> };
    let shut = (props.is_shut && open.is_none()).then_some("shut");
    framed(props, shut, drawing(chart, language, &node, buttons, panel))
}

/// The drawing of a chart, with what can be asked of it.
fn drawing(chart: &Rc<Chart>, language: Language, node: &NodeRef, buttons: Html, panel: Html) -> Html {
    let tools = tool_names(language);
    html! { <ChartDrawing chart={Rc::clone(chart)} {language} drawing={node.clone()} {tools} {buttons} {panel} /> }
}

/// A drawing with the words of its chart.
fn framed(props: &ChartFigureProps, shut: Option<&'static str>, drawing: Html) -> Html {
    let chart = &props.chart;
    let title = format!("{}-title", chart.id);
    let head = heading(props.around.level, "chart-title", Some(title.clone()), &chart.title);
    let about = html! { <p class="chart-about">{ unbroken(&chart.about) }</p> };
    let below = html! { if let Some(told) = &chart.note { <p class="note">{ told }</p> } };
    html! {
        <figure class={classes!("chart", shut)} data-chart={chart.id} aria-labelledby={title}>
            if props.folds {
                <details class="fold"><summary>{ head }</summary>{ about }{ drawing }{ below }</details>
            } else {
                <figcaption>{ head }{ about }</figcaption>{ drawing }{ below }
            }
        </figure>
    }
}
