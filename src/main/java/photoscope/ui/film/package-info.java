/** Films that are played in the window. */
@NullMarked
package photoscope.ui.film;

import org.jspecify.annotations.NullMarked;
