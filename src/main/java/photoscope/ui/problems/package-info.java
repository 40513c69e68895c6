/** The page of what could not be read: grouped, with what to do about it. */
@NullMarked
package photoscope.ui.problems;

import org.jspecify.annotations.NullMarked;
