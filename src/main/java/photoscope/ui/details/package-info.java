/** What is known of one photo, and how it is said. */
@NullMarked
package photoscope.ui.details;

import org.jspecify.annotations.NullMarked;
