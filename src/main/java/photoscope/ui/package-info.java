/** The window: views in code, a view model for each, and one gate to the JavaFX thread. */
@NullMarked
package photoscope.ui;

import org.jspecify.annotations.NullMarked;
