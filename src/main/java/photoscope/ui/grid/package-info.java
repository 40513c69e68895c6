/**
 * The grid of photos: rows computed beforehand, cells only for what is visible. It knows no library; whoever owns it
 * hands it a list of items and is called back.
 */
@NullMarked
package photoscope.ui.grid;

import org.jspecify.annotations.NullMarked;
