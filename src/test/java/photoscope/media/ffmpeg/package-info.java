@NullMarked
package photoscope.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
