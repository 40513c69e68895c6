/** One photo, as large as the window. */
@NullMarked
package photoscope.ui.lightbox;

import org.jspecify.annotations.NullMarked;
