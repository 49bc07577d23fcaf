//! Where calculators are drawn. Yew gives back nothing of a place once it listens there, so a place that a calculator has
//! left is used again by the next: coming and going leaves nothing behind.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;
use yew::prelude::*;

use crate::embed::pause::pause;

#[wasm_bindgen]
extern "C" {
    /// Draws at once what is to be drawn (`draw.js`).
    #[wasm_bindgen(js_name = drawNow)]
    pub fn draw_now();
    /// Looks out for what others change in what is drawn in `place` (`foreign.js`).
    #[wasm_bindgen(js_name = watchOver)]
    fn watch_over(place: &Element);
}

thread_local! {
    /// The places in which nothing is drawn.
    static FREE: RefCell<Vec<Rc<Place>>> = const { RefCell::new(Vec::new()) };
}

struct Place {
    element: Element,
    app: RefCell<AppHandle<Scene>>,
    /// How many contents it has been given, and which of them Yew was last at.
    turn: Cell<u32>,
    seen: Rc<Cell<u32>>,
    /// How many calculators it has held.
    tenant: Cell<u32>,
}

impl Place {
    fn new(region: &Element) -> Result<Self, JsValue> {
        let page = region.owner_document().ok_or(JsValue::NULL)?;
        let element = page.create_element("div")?;
        watch_over(&element);
        let seen = Rc::new(Cell::new(0));
        let props = SceneProps { content: Html::default(), tenant: 0, turn: 0, seen: Rc::clone(&seen) };
        let app = yew::Renderer::<Scene>::with_root_and_props(element.clone(), props).render();
        Ok(Self { element, app: RefCell::new(app), turn: Cell::new(0), seen, tenant: Cell::new(0) })
    }

    fn show(&self, content: Html) {
        let (tenant, turn) = (self.tenant.get(), self.turn.get() + 1);
        self.turn.set(turn);
        self.app.borrow_mut().update(SceneProps { content, tenant, turn, seen: Rc::clone(&self.seen) });
    }
}

/// A place on the page in which one calculator is drawn; it is empty, and free again, when this is dropped.
pub struct Stage(Rc<Place>);

impl Stage {
    /// A place at the end of `region`.
    ///
    /// # Errors
    ///
    /// The browser's own, where it lets no element be put there.
    pub fn raise(region: &Element) -> Result<Self, JsValue> {
        let free = FREE.with(|free| free.borrow_mut().pop());
        let place = free.map_or_else(|| Place::new(region).map(Rc::new), Ok)?;
        place.tenant.set(place.tenant.get() + 1);
        region.append_child(&place.element)?;
        Ok(Self(place))
    }

    /// Shows this, in place of what was shown.
    pub fn show(&self, content: Html) {
        self.0.show(content);
    }

    /// Waits until what was last shown is on the page, and listens there.
    pub async fn drawn(&self) {
        // Yew draws in a microtask, which comes before this one; but not where it has let the browser do other things,
        // as it may between what is drawn and what follows from that.
        let _ = JsFuture::from(js_sys::Promise::resolve(&JsValue::UNDEFINED)).await;
        while self.0.seen.get() != self.0.turn.get() {
            pause().await;
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.show(Html::default());
        self.0.element.remove();
        FREE.with(|free| free.borrow_mut().push(Rc::clone(&self.0)));
    }
}

#[derive(Properties)]
struct SceneProps {
    content: Html,
    tenant: u32,
    turn: u32,
    seen: Rc<Cell<u32>>,
}

impl PartialEq for SceneProps {
    fn eq(&self, other: &Self) -> bool {
        self.turn == other.turn
    }
}

/// Whatever is shown; nothing of one calculator goes over to the next.
#[component]
fn Scene(props: &SceneProps) -> Html {
    // What follows from drawing the inner parts comes before what follows from drawing this.
    use_effect_with((props.turn, Rc::clone(&props.seen)), |(turn, seen)| seen.set(*turn));
    html! { <key={props.tenant}>{ props.content.clone() }</> }
}
