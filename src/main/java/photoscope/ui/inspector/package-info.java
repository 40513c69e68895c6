/** The panel that tells about what is selected, and lets it be changed. */
@NullMarked
package photoscope.ui.inspector;

import org.jspecify.annotations.NullMarked;
