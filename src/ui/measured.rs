//! The room that a chart has on the screen, and the typeface of its words: measured when it is first drawn, before anything
//! is painted, and again whenever either changes.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlElement, ResizeObserver, ResizeObserverEntry,
    SvgTextContentElement,
};
use yew::prelude::*;

use crate::report::layout::face::{Face, SIZE};
use crate::ui::svg::INK;

/// What is measured to tell how wide the reader’s own text is: no word, so that nobody translates it.
const PROBE: &str = "0000 0000";
/// The width of a chart until it is known, in pixels.
const FIRST: i32 = 560;
/// As much wider is no more than rounding, and as much is the most, in thousandths.
const SAME: i32 = 1050;
const MOST: i32 = 2500;
const AS_IT_IS: i32 = 1000;

/// The room for a chart.
#[derive(Clone)]
pub struct Measured {
    /// Its width, in tenths of a pixel.
    pub width: i32,
    /// How much wider the reader’s text is than ours, in thousandths.
    pub wider: i32,
    /// The size in which words of a chart are to be asked for, in tenths of a pixel, so that they are as much wider.
    pub size: i32,
    /// The typeface.
    pub face: Rc<Face>,
}

impl PartialEq for Measured {
    fn eq(&self, other: &Self) -> bool {
        (self.width, self.wider, self.size) == (other.width, other.wider, other.size)
            && Rc::ptr_eq(&self.face, &other.face)
    }
}

/// Where a typeface is known by name: how wide the browser has the probe in it, for it may come later than its name.
type Known = (String, i32, Rc<Face>);

thread_local! {
    static FACES: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
    /// One for all charts of a page, and what is told of each element.
    static OBSERVER: Option<ResizeObserver> = observer();
    static WATCHED: RefCell<Vec<(Element, Callback<()>)>> = const { RefCell::new(Vec::new()) };
}

fn observer() -> Option<ResizeObserver> {
    let tell = Closure::<dyn FnMut(Array)>::new(|entries: Array| {
        for entry in entries.iter().filter_map(|entry| entry.dyn_into::<ResizeObserverEntry>().ok()) {
            let target = entry.target();
            let told = WATCHED.with_borrow(|all| {
                all.iter().find(|(element, _)| *element == target).map(|(_, told)| told.clone())
            });
            // Not before the browser is done with telling: what it leads to changes the size of what holds the element,
            // which would be too late to be told.
            if let Some(told) = told {
                Timeout::new(0, move || told.emit(())).forget();
            }
        }
    });
    ResizeObserver::new(tell.into_js_value().unchecked_ref()).ok()
}

/// Tells whenever an element is of another size, as long as what this gives is kept.
pub fn watch(element: Element, told: Callback<()>) -> Watching {
    WATCHED.with_borrow_mut(|all| all.push((element.clone(), told)));
    OBSERVER.with(|observer| {
        if let Some(observer) = observer {
            observer.observe(&element);
        }
    });
    Watching(element)
}

/// What is watched, as long as it is kept.
pub struct Watching(Element);

impl Drop for Watching {
    fn drop(&mut self) {
        WATCHED.with_borrow_mut(|all| all.retain(|(element, _)| *element != self.0));
        OBSERVER.with(|observer| {
            if let Some(observer) = observer {
                observer.unobserve(&self.0);
            }
        });
    }
}

/// What measures, without any height of its own, so that what is drawn by it does not change what it measures.
pub fn measure(place: &NodeRef) -> Html {
    html! {
        <div class="measure" ref={place} aria-hidden="true">
            <span>{ PROBE }</span>
            <svg width="1" height="1" focusable="false"><text font-size="14" fill={INK}>{ PROBE }</text></svg>
        </div>
    }
}

/// What `place` measures.
#[hook]
pub fn use_measured(place: &NodeRef) -> Measured {
    let measured = use_state_eq(|| Measured {
        width: FIRST * 10,
        wider: AS_IT_IS,
        size: SIZE,
        face: Rc::new(Face::arial()),
    });
    let (place, setter) = (place.clone(), measured.setter());
    use_effect_with((), move |()| {
        let box_of = place.cast::<HtmlElement>();
        let probe = box_of.as_ref().and_then(|one| one.query_selector("span").ok().flatten());
        let again = Callback::from({
            let box_of = box_of.clone();
            move |()| {
                if let Some(found) = box_of.as_ref().and_then(found) {
                    setter.set(found);
                }
            }
        });
        again.emit(());
        let watched = box_of.map(Element::from).into_iter().chain(probe);
        let watching: Vec<Watching> = watched.map(|element| watch(element, again.clone())).collect();
        move || drop(watching)
    });
    (*measured).clone()
}

/// What there is now; none where nothing of it is seen.
fn found(place: &HtmlElement) -> Option<Measured> {
    let width = place.client_width();
    if width == 0 {
        return None;
    }
    let (face, expected) = face(&typeface(place)?);
    let probe = place.query_selector("span").ok().flatten()?.dyn_into::<HtmlElement>().ok()?.offset_width();
    let wider = times(f64::from(probe) * 10.0, expected);
    let text = place.query_selector("text").ok().flatten()?.dyn_into::<SvgTextContentElement>().ok()?;
    // A browser that enlarges text may leave that of drawings as it is, and may not.
    let by_itself = times(f64::from(text.get_computed_text_length()) * 10.0, expected);
    Some(Measured { width: width * 10 * AS_IT_IS / wider, wider, size: SIZE * wider / by_itself, face })
}

/// The name of the typeface in which an element has its words.
pub fn typeface(element: &Element) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(element).ok().flatten()?;
    style.get_property_value("font-family").ok()
}

/// How many thousandths of what was expected something is, unless it is about that.
#[allow(clippy::cast_possible_truncation, reason = "clamped")]
fn times(found: f64, expected: i32) -> i32 {
    let times = (found / f64::from(expected.max(1)) * f64::from(AS_IT_IS)).round() as i32;
    if times < SAME { AS_IT_IS } else { times.min(MOST) }
}

/// A typeface as the browser has it now, and how wide it has the probe in it.
pub fn face(family: &str) -> (Rc<Face>, i32) {
    let Some(pen) = pen().ok().flatten() else {
        let face = Rc::new(Face::arial());
        let width = face.width(PROBE, false);
        return (face, width);
    };
    let now = width(&pen, family, PROBE, false) * SIZE / AS_IT_IS;
    FACES.with_borrow_mut(|all| {
        if let Some((.., face)) = all.iter().find(|(name, then, _)| name == family && *then == now) {
            return (Rc::clone(face), now);
        }
        all.retain(|(name, ..)| name != family);
        let named = family.to_owned();
        let face = Rc::new(Face::new(move |letter, is_bold| {
            // Digits are all as wide, here as in the rest of the screen.
            let letter = if letter.is_ascii_digit() { '0' } else { letter };
            let width = width(&pen, &named, letter.encode_utf8(&mut [0; 4]), is_bold);
            i16::try_from(width).unwrap_or(i16::MAX)
        }));
        all.push((family.to_owned(), now, Rc::clone(&face)));
        (face, now)
    })
}

fn pen() -> Result<Option<CanvasRenderingContext2d>, JsValue> {
    let page = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = page.create_element("canvas")?.unchecked_into();
    Ok(canvas.get_context("2d")?.and_then(|pen| pen.dyn_into().ok()))
}

/// How wide a text is, in thousandths of its size.
#[allow(clippy::cast_possible_truncation, reason = "a few letters")]
fn width(pen: &CanvasRenderingContext2d, family: &str, text: &str, is_bold: bool) -> i32 {
    let weight = if is_bold { "bold" } else { "normal" };
    pen.set_font(&[weight, " 100px ", family].concat());
    pen.measure_text(text).map_or(0, |measured| (measured.width() * 10.0).ceil() as i32)
}
