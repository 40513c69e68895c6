/** The words of the window, by language. */
@NullMarked
package photoscope.ui.language;

import org.jspecify.annotations.NullMarked;
