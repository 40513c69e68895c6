@NullMarked
package photoscope.ui.shell;

import org.jspecify.annotations.NullMarked;
