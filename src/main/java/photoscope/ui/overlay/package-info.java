/** What lies over the window for a while: palette, sheets, the lightbox. */
@NullMarked
package photoscope.ui.overlay;

import org.jspecify.annotations.NullMarked;
