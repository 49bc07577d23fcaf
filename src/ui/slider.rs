//! A slider that moves by keys, by the mouse and by being dragged along, and stays when the page is scrolled over it.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How far a finger goes along a slider, in pixels, before it moves it.
const DRAGGED: i32 = 8;

/// How long after a finger that went elsewhere has left it a slider still stays.
const AFTER_TOUCH_MILLISECONDS: u32 = 500;

/// A slider and where its moves go.
#[derive(PartialEq, Properties)]
pub struct SliderProps {
    /// The least it can stand at.
    pub min: AttrValue,
    /// The most.
    pub max: AttrValue,
    /// How far one key moves it.
    pub step: AttrValue,
    /// Where it stands.
    pub value: AttrValue,
    /// Where it stands, in words.
    pub told: AttrValue,
    /// Its name.
    pub name: AttrValue,
    /// The id of what describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Takes where it is moved to.
    pub moved: Callback<String>,
    /// Hears that it is let go of.
    pub settled: Callback<()>,
}

/// A finger on a slider.
#[derive(Clone, Debug, PartialEq)]
struct Touch {
    /// Where it came down.
    at: (i32, i32),
    /// Where the slider stood then.
    from: String,
    /// Whether it has gone along the slider.
    drags: bool,
    /// Whether it has gone anywhere.
    goes: bool,
    /// Where the browser would have put the slider since.
    to: Option<String>,
}

/// The slider. A browser moves it to where a finger comes down, before it knows that the finger scrolls the page; it
/// counts once the finger has gone along it, or has left it without having gone anywhere, and goes back where the browser
/// takes the finger for the page.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let touch = use_mut_ref(|| None::<Touch>);
    let onpointerdown = {
        let (touch, value) = (touch.clone(), props.value.to_string());
        Callback::from(move |event: PointerEvent| {
            let at = (event.client_x(), event.client_y());
            let is_finger = event.pointer_type() == "touch";
            *touch.borrow_mut() =
                is_finger.then(|| Touch { at, from: value.clone(), drags: false, goes: false, to: None });
        })
    };
    let onpointermove = {
        let touch = touch.clone();
        Callback::from(move |event: PointerEvent| {
            if let Some(touch) = touch.borrow_mut().as_mut() {
                let (along, across) = (event.client_x() - touch.at.0, event.client_y() - touch.at.1);
                touch.goes |= along.abs().max(across.abs()) >= DRAGGED;
                touch.drags |= along.abs() >= DRAGGED && along.abs() > across.abs();
            }
        })
    };
    let oninput = {
        let (touch, moved) = (touch.clone(), props.moved.clone());
        Callback::from(move |event: InputEvent| {
            let slider = event.target_unchecked_into::<HtmlInputElement>();
            match touch.borrow_mut().as_mut().filter(|touch| !touch.drags) {
                Some(still) => {
                    still.to = Some(slider.value());
                    slider.set_value(&still.from);
                }
                None => moved.emit(slider.value()),
            }
        })
    };
    let onpointercancel = {
        let (touch, moved) = (touch.clone(), props.moved.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(touch) = touch.borrow_mut().take() else { return };
            event.target_unchecked_into::<HtmlInputElement>().set_value(&touch.from);
            if touch.drags {
                moved.emit(touch.from);
            }
        })
    };
    let onpointerup = {
        let (touch, moved, settled) = (touch.clone(), props.moved.clone(), props.settled.clone());
        Callback::from(move |_: PointerEvent| {
            if let Some(tap) = touch.borrow_mut().take_if(|touch| !touch.goes) {
                if let Some(to) = tap.to {
                    moved.emit(to);
                    settled.emit(());
                }
                return;
            }
            // What a browser makes of a touch for pages that know only mice comes a little later.
            let (touch, lifted) = (touch.clone(), touch.borrow().clone());
            Timeout::new(AFTER_TOUCH_MILLISECONDS, move || {
                if *touch.borrow() == lifted {
                    *touch.borrow_mut() = None;
                }
            })
            .forget();
        })
    };
    let onkeydown = Callback::from(move |_: KeyboardEvent| *touch.borrow_mut() = None);
    let onchange = props.settled.reform(|_: Event| ());
    html! {
        <input type="range" min={&props.min} max={&props.max} step={&props.step} value={&props.value}
            aria-label={&props.name} aria-describedby={&props.described_by} aria-valuetext={&props.told}
            {onpointerdown} {onpointermove} {onpointerup} {onpointercancel} {onkeydown} {oninput} {onchange} />
    }
}
