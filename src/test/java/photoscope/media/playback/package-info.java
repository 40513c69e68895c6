@NullMarked
package photoscope.media.playback;

import org.jspecify.annotations.NullMarked;
