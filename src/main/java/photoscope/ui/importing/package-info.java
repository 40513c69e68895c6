/** Photos taken in from a card or folder: what is asked for, what would come, and the job. */
@NullMarked
package photoscope.ui.importing;

import org.jspecify.annotations.NullMarked;
