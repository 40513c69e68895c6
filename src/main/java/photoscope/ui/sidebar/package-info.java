/** The list at the left of the window: the library's parts, sources, tags and saved searches, each a place to go to. */
@NullMarked
package photoscope.ui.sidebar;

import org.jspecify.annotations.NullMarked;
