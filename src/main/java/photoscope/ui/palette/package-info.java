/** Commands by typing: the palette, and the sheet of all keys. */
@NullMarked
package photoscope.ui.palette;

import org.jspecify.annotations.NullMarked;
