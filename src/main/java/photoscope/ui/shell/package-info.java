/** The window's frame: puts the views together, wires commands to what they do, remembers sizes. */
@NullMarked
package photoscope.ui.shell;

import org.jspecify.annotations.NullMarked;
