/** FFmpeg, through JavaCPP. Only the decoder's process may load it: its native code could take the app down. */
@NullMarked
package photoscope.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
