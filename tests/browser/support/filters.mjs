// What is left of an editor's text where a CMS filters it, by the lists that the CMS publishes.

// WordPress, of the text of who may not write unfiltered HTML (wp_kses_post): $allowedposttags, _wp_add_global_attributes and
// wp_allowed_protocols in wp-includes/kses.php and functions.php, github.com/WordPress/wordpress-develop, version 6.8.
const CELL = 'align char charoff valign';
const WIDE_CELL = `abbr ${CELL} axis bgcolor colspan headers height nowrap rowspan scope width`;
const POST_TAGS = `address, a href rel rev name target download, abbr, acronym, area alt coords href nohref shape target,
  article align, aside align, audio autoplay controls loop muted preload src, b, bdo, big, blockquote cite, br,
  button disabled name type value, caption align, cite, code, col ${CELL} span width, colgroup ${CELL} span width, del datetime, dd,
  dfn, details align open, div align, dl, dt, em, fieldset, figure align, figcaption align, font color face size, footer align,
  h1 align, h2 align, h3 align, h4 align, h5 align, h6 align, header align, hgroup align, hr align noshade size width, i,
  img alt align border height hspace loading longdesc vspace src usemap width, ins datetime cite, kbd, label for, legend align,
  li align value, main align, map name, mark, menu type, nav align, object data type, p align, pre width, q cite, rb, rp, rt, rtc,
  ruby, s, samp, span align, section align, small, strike, strong, sub, summary align, sup,
  table align bgcolor border cellpadding cellspacing rules summary width, tbody ${CELL}, td ${WIDE_CELL},
  textarea cols rows disabled name readonly, tfoot ${CELL}, th ${WIDE_CELL}, thead ${CELL}, title, tr ${CELL} bgcolor,
  track default kind label src srclang, tt, u, ul type, ol start type reversed, var,
  video autoplay controls height loop muted playsinline poster preload src width`;
const POST_ATTRIBUTES = `aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label
  aria-labelledby aria-live class data-* dir hidden id lang style title role xml:lang`;
const POST_SCHEMES = `http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn`;

// LocalGov Drupal, of its text format WYSIWYG: allowed_html of filter_html in filter.format.wysiwyg.yml of the module
// localgov_media, github.com/localgovdrupal/localgov_core; without the few classes that it allows by
// name, none of them ours. The schemes are Drupal's filter_protocols.
const WYSIWYG_TAGS = `br, code, pre, p, h1, h2 id, h3 id, h4 id, h5 id, h6 id,
  a hreflang title href data-entity-type data-entity-uuid data-entity-substitution, ul type, cite, dl, dt, dd, mark,
  blockquote cite, ol type start, img data-entity-type data-entity-uuid data-caption src alt height width data-align,
  drupal-media data-caption title data-entity-type data-entity-uuid alt data-view-mode data-align, span dir, strong, em, u, li,
  table, tr, td rowspan colspan, th rowspan colspan, thead, tbody, tfoot, caption`;
const WYSIWYG_SCHEMES = 'ftp http https irc mailto news nntp rtsp sftp ssh tel telnet webcal';

// What WordPress leaves of the answer of a site that it does not know (wp_filter_oembed_result in wp-includes/embed.php).
const OEMBED_TAGS = 'a href, blockquote, iframe src width height frameborder marginwidth marginheight scrolling title';

const words = (text) => text.trim().split(/\s+/);
const rules = (tags, anywhere, schemes) => ({
  tags: new Map(tags.split(',').map(words).map(([tag, ...attributes]) => [tag, attributes])),
  anywhere: words(anywhere),
  schemes: words(schemes),
});
const POST = rules(POST_TAGS, POST_ATTRIBUTES, POST_SCHEMES);
const WYSIWYG = rules(WYSIWYG_TAGS, 'lang dir', WYSIWYG_SCHEMES);
const OEMBED = rules(OEMBED_TAGS, '', POST_SCHEMES);

const ATTRIBUTE = /([a-z_][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gi;

// Tags that are not in the list go, what is between them stays; so with attributes; an address keeps its scheme or loses it.
function filtered(html, { tags, anywhere, schemes }) {
  const allowed = (tag, name) => tags.get(tag).includes(name) || anywhere.some((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
  const address = (value) => value.replace(/^(["']?)\s*([a-z][\w+.-]*):/i, (all, quote, scheme) => (schemes.includes(scheme.toLowerCase()) ? all : quote));
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/&(?!(#\d+|#x[\da-f]+|[a-z]\w*);)/gi, '&amp;')
    .replace(/<\s*(\/?)\s*([\w-]+)([^>]*)>/g, (all, slash, name, rest) => {
      const tag = name.toLowerCase();
      if (!tags.has(tag)) return '';
      if (slash) return `</${tag}>`;
      const kept = [...rest.matchAll(ATTRIBUTE)].filter(([, attribute]) => allowed(tag, attribute.toLowerCase()))
        .map(([, attribute, value]) => (value === undefined ? attribute : `${attribute}=${/^(href|src|cite)$/i.test(attribute) ? address(value) : value}`));
      return `<${[tag, ...kept].join(' ')}>`;
    });
}

export const wordPressText = (html) => filtered(html, POST);
export const drupalText = (html) => filtered(html, WYSIWYG);

/** WordPress puts what it does not know into a sandbox, and a word of its own behind the address. */
export const wordPressEmbed = (html) => filtered(html, OEMBED)
  .replace(/ src="([^"]*)"/, ' src="$1#?secret=aBcDeFgHiJ" data-secret="aBcDeFgHiJ"')
  .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
