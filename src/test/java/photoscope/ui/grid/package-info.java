@NullMarked
package photoscope.ui.grid;

import org.jspecify.annotations.NullMarked;
