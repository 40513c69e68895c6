/** Letting people choose files and folders. */
@NullMarked
package photoscope.ui.file;

import org.jspecify.annotations.NullMarked;
