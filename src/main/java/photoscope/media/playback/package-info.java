/** Plays films: pictures and sound from a decoder's process, each at its time. */
@NullMarked
package photoscope.media.playback;

import org.jspecify.annotations.NullMarked;
