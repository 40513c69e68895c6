/** What people can set, on one sheet within the window; a change holds at once. */
@NullMarked
package photoscope.ui.settings;

import org.jspecify.annotations.NullMarked;
