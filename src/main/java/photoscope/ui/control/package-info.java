/** Controls that several views share. */
@NullMarked
package photoscope.ui.control;

import org.jspecify.annotations.NullMarked;
