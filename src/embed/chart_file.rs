//! Charts as files: numbers, a drawing, or a picture that the browser makes of the drawing.

use js_sys::encode_uri_component;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CanvasRenderingContext2d, Document, HtmlCanvasElement, HtmlImageElement, Url};

use crate::embed::file::{address_of, give, page, try_save_table};
use crate::embed::frame::may_refuse_files;
use crate::embed::object::number_text;
use crate::embed::saved_drawing::{SavedDrawing, saved_drawing};
use crate::report::csv::csv;
use crate::ui::download::{Download, FileKind, Unsaved};

/// How many pixels of the picture there are for one of the drawing at least, and how many across.
const FINENESS: i32 = 2;
const ACROSS: i32 = 1920;

/// Hands the reader a chart as a file; where the page does not allow it, or may not, says so.
pub fn save(download: Download) {
    spawn_local(async move {
        if try_save(&download).await.is_err() {
            download.refused.emit(Unsaved::Picture);
        } else if may_refuse_files() {
            download.refused.emit(Unsaved::File);
        }
    });
}

async fn try_save(download: &Download) -> Result<(), JsValue> {
    let chart = &download.chart;
    let name = |ending: &str| format!("{}.{ending}", chart.id);
    match download.kind {
        FileKind::Csv => try_save_table(&csv(chart.table.for_file(), &number_text), &name("csv")),
        FileKind::Svg => give(&address_of(&saved_drawing(download)?.text, "image/svg+xml")?, &name("svg")),
        FileKind::Png => give(&in_pixels(&saved_drawing(download)?).await?, &name("png")),
    }
}

/// The address of a picture of a drawing.
async fn in_pixels(drawing: &SavedDrawing) -> Result<String, JsValue> {
    let page = page()?;
    let image = loaded(&page, &drawing.text).await?;
    let canvas: HtmlCanvasElement = page.create_element("canvas")?.unchecked_into();
    let fineness = FINENESS.max(ACROSS / drawing.width + 1);
    let [width, height] = [drawing.width, drawing.height].map(|size| size * fineness);
    canvas.set_width(width.unsigned_abs());
    canvas.set_height(height.unsigned_abs());
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width.into(),
        height.into(),
    )?;
    canvas.to_data_url()
}

/// A drawing as an image: written in its address, or, where the page's policy refuses that, kept by the browser.
async fn loaded(page: &Document, drawing: &str) -> Result<HtmlImageElement, JsValue> {
    let image: HtmlImageElement = page.create_element("img")?.unchecked_into();
    image.set_src(&format!("data:image/svg+xml,{}", String::from(encode_uri_component(drawing))));
    if JsFuture::from(image.decode()).await.is_ok() {
        return Ok(image);
    }
    let address = address_of(drawing, "image/svg+xml")?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let _ = Url::revoke_object_url(&address);
    decoded.map(|_| image)
}
