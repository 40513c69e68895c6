/** Work that takes long: what runs, what waits, how it ended. */
@NullMarked
package photoscope.ui.job;

import org.jspecify.annotations.NullMarked;
