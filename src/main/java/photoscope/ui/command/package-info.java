/** What people can do in the window: declared once, for menus, toolbar, palette, keys and the sheet of shortcuts. */
@NullMarked
package photoscope.ui.command;

import org.jspecify.annotations.NullMarked;
