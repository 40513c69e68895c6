/** The page that greets people while the library is empty. */
@NullMarked
package photoscope.ui.welcome;

import org.jspecify.annotations.NullMarked;
