/** Where people write what they say of photos, hand it on to photos like them, and settle what was written twice. */
@NullMarked
package photoscope.ui.annotate;

import org.jspecify.annotations.NullMarked;
