/** Where one is in the library: what is looked at, and the way back. */
@NullMarked
package photoscope.ui.browse;

import org.jspecify.annotations.NullMarked;
