/** The photos of a place, as grid and lightbox want them. */
@NullMarked
package photoscope.ui.gallery;

import org.jspecify.annotations.NullMarked;
