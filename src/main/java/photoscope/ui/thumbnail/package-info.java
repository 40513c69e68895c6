/** Small pictures, decoded off the JavaFX thread and kept within a number of bytes. */
@NullMarked
package photoscope.ui.thumbnail;

import org.jspecify.annotations.NullMarked;
