/** The text of the stylesheet that all calculators of a page share (www/*.css), made small by the build. */
export const stylesheet = () => __STYLE__;
