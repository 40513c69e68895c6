/** Measures what the eye sees: frames, stalls and how soon a jump is filled. */
@NullMarked
package photoscope.ui.bench;

import org.jspecify.annotations.NullMarked;
