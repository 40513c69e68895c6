/** Processes that decode for us, so that what native code does to itself does not reach the app. */
@NullMarked
package photoscope.media.process;

import org.jspecify.annotations.NullMarked;
