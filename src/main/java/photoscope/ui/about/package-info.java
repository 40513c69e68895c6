/** About Photoscope: its version, what it is made of and under which licences; and the report of a crash. */
@NullMarked
package photoscope.ui.about;

import org.jspecify.annotations.NullMarked;
