/** Pictures on their way to the screen: asked for once, bounded by bytes, dropped when no longer looked at. */
@NullMarked
package photoscope.ui.picture;

import org.jspecify.annotations.NullMarked;
