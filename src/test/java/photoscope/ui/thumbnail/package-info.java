@NullMarked
package photoscope.ui.thumbnail;

import org.jspecify.annotations.NullMarked;
