//! What of a calculator has gone by as the reader scrolls.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use web_sys::IntersectionObserver;
use web_sys::IntersectionObserverEntry;
use web_sys::IntersectionObserverInit;
use yew::prelude::*;

/// All that is below a bar that sticks to the top, however far below: what is not within it has gone by.
const BELOW_BAR: &str = "-60px 0px 1000000px 0px";

/// What is in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// Whether the first part has gone by.
    pub is_past: bool,
    /// Which part is the first that has not gone by, once the first one has.
    pub current: Option<usize>,
}

/// Watches the parts at these places of the calculator that `node` is in.
#[hook]
pub fn use_sight(node: &NodeRef, places: Vec<&'static str>) -> Sight {
    let sight = use_state_eq(Sight::default);
    let (node, setter) = (node.clone(), sight.setter());
    use_effect_with(places, move |places| {
        let calculator = node.cast::<Element>().and_then(|node| node.closest(".calculator").ok().flatten());
        let found = |place: &&str| calculator.as_ref()?.query_selector(place).ok()?;
        let parts: Vec<Option<Element>> = places.iter().map(found).collect();
        let watched = parts.clone();
        let gone_by = RefCell::new(vec![false; parts.len()]);
        let tell = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let mut gone_by = gone_by.borrow_mut();
            for entry in entries.iter().map(JsCast::unchecked_into::<IntersectionObserverEntry>) {
                let is_it = |part: &Option<Element>| part.as_ref() == Some(&entry.target());
                if let Some(place) = watched.iter().position(is_it) {
                    gone_by[place] = !entry.is_intersecting();
                }
            }
            let is_past = gone_by.first() == Some(&true);
            let current = gone_by.iter().position(|has_gone| !has_gone).filter(|_| is_past);
            setter.set(Sight { is_past, current });
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(BELOW_BAR);
        let observer = IntersectionObserver::new_with_options(tell.as_ref().unchecked_ref(), &options).ok();
        if let Some(observer) = &observer {
            parts.iter().flatten().for_each(|part| observer.observe(part));
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(tell);
        }
    });
    *sight
}
