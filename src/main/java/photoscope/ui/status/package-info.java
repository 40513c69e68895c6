/** The line at the foot of the window: counts, jobs, problems. */
@NullMarked
package photoscope.ui.status;

import org.jspecify.annotations.NullMarked;
