package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

/** The texts in a film's container that say something of it, by FFmpeg's names. */
public final class VideoTags {
    /** When, with the offset from UTC of the place. */
    public static final String APPLE_CREATED = "com.apple.quicktime.creationdate";
    /** When, in UTC. */
    public static final String CREATED = "creation_time";
    public static final String DATE = "date";
    /** Where, by ISO 6709. */
    public static final String APPLE_LOCATION = "com.apple.quicktime.location.iso6709";
    public static final String LOCATION = "location";
    public static final String APPLE_MAKE = "com.apple.quicktime.make";
    public static final String MAKE = "make";
    public static final String APPLE_MODEL = "com.apple.quicktime.model";
    public static final String MODEL = "model";
    public static final String TITLE = "title";
    public static final String DESCRIPTION = "description";
    public static final String COMMENT = "comment";
    public static final String ARTIST = "artist";
    private static final List<String> ALL = List.of(APPLE_CREATED, CREATED, DATE, APPLE_LOCATION, LOCATION, APPLE_MAKE,
            MAKE, APPLE_MODEL, MODEL, TITLE, DESCRIPTION, COMMENT, ARTIST);
    private static final int LONGEST = 10_000;

    private VideoTags() {}

    /** Those of the container, or else of the stream. */
    static Map<String, String> of(AVFormatContext context, int stream) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String name : ALL) {
            add(name, context.metadata(), tags);
            add(name, context.streams(stream).metadata(), tags);
        }
        return tags;
    }

    private static void add(String name, AVDictionary dictionary, Map<String, String> tags) {
        AVDictionaryEntry entry = av_dict_get(dictionary, name, null, 0);
        if (Demuxer.isThere(entry)) {
            String value = entry.value().getString().strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                tags.putIfAbsent(name, value);
            }
        }
    }
}
