package photoscope.media.ffmpeg;

import java.util.Map;

/**
 * What a film's container says.
 *
 * @param milliseconds how long it is; 0 where it does not say
 * @param codec FFmpeg's name of how its pictures are encoded
 * @param width pixels of a picture as stored, made wider or narrower where pixels are not square
 * @param height pixels of a picture as stored
 * @param orientation EXIF orientation 1 to 8 that it asks for
 * @param tags texts by FFmpeg's names, those of {@link VideoTags}
 */
public record VideoFacts(long milliseconds, String codec, int width, int height, int orientation,
        Map<String, String> tags) {
    public VideoFacts {
        tags = Map.copyOf(tags);
    }
}
