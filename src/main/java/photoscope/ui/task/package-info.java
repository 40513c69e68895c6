/** Work off the JavaFX thread, and the way back to it. */
@NullMarked
package photoscope.ui.task;

import org.jspecify.annotations.NullMarked;
