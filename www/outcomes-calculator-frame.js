// The height script of the iframe road, which the loader holds too: gives each iframe that shows the calculator’s page
// (…/index.html#frame) the height that the page in it tells. It obeys no other frame, and changes nothing but that height,
// the border and what would stand out of the column. It needs no address of its own, so it may come from anywhere.
(function () {
  var HEIGHT = 'outcomes-calculator-height';
  var PAGE = /\/(index\.html)?(\?[^#]*)?#(.*&)?frame([=&#]|$)/;

  function frames(use) {
    Array.prototype.forEach.call(document.querySelectorAll('iframe'), function (frame) {
      if (PAGE.test(frame.src)) use(frame);
    });
  }

  // In a sandbox the page has no origin.
  function from(frame) {
    var address = document.createElement('a');
    address.href = frame.src;
    return frame.hasAttribute('sandbox') ? ['null', address.origin] : [address.origin];
  }

  addEventListener('message', function (event) {
    var height = event.data && event.data[HEIGHT];
    if (typeof height !== 'number' || !(height > 0 && height < 1e5)) return;
    frames(function (frame) {
      if (frame.contentWindow !== event.source || from(frame).indexOf(event.origin) < 0) return;
      frame.style.border = 0;
      frame.style.boxSizing = 'content-box';
      // A theme may limit the width to that of its text, and limits the height to what it takes for a video's.
      if (getComputedStyle(frame).maxWidth === 'none') frame.style.maxWidth = '100%';
      frame.style.maxHeight = 'none';
      frame.style.height = height + 'px';
    });
  });

  // A page that was there before this script tells its height again.
  function ask() {
    frames(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage(HEIGHT, '*');
    });
  }
  ask();
  document.addEventListener('DOMContentLoaded', ask);
})();
