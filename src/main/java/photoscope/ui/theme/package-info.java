/** Light and dark, and the font. */
@NullMarked
package photoscope.ui.theme;

import org.jspecify.annotations.NullMarked;
