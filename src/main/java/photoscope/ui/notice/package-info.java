/** What the window has to say: short notices at its foot, and messages in the place of what is not there. */
@NullMarked
package photoscope.ui.notice;

import org.jspecify.annotations.NullMarked;
