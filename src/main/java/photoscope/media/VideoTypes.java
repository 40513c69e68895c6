package photoscope.media;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.VideoFormat;
import photoscope.photo.FileType;

/** Tells films by their first bytes. */
final class VideoTypes {
    /** Brands of ISO base media files that are no films: pictures, sound, and Canon's raw pictures. */
    private static final Pattern NO_FILM = Pattern.compile("mi|crx|jxl|jp[2xm]|M4[ABP]|aax");
    /** What QuickTime files without brands begin with. */
    private static final List<String> QUICKTIME = List.of("'moov", "'mdat", "'wide", "'pnot", "'free", "'skip");
    private static final int TS_PACKET = 188;
    private static final int M2TS_PACKET = 192;

    private VideoTypes() {}

    /** The type; null if it is none that is read. */
    static @Nullable FileType of(Head head) {
        if (head.starts("1A 45 DF A3")) {
            return FileType.MATROSKA;
        } else if (head.starts("'RIFF") && head.has(8, "'AVI")) {
            return FileType.AVI;
        } else if (QUICKTIME.stream().anyMatch(box -> head.has(4, box))) {
            return FileType.MOV;
        } else if (head.starts("00 00 01 BA")) {
            return FileType.MPEG;
        } else if (head.starts("30 26 B2 75 8E 66 CF 11")) {
            return FileType.ASF;
        } else if (head.starts("'FLV 01")) {
            return FileType.FLV;
        }
        return isTransportStream(head, 0, TS_PACKET) || isTransportStream(head, 4, M2TS_PACKET)
                ? FileType.MPEG_TS
                : null;
    }

    /** By the brands of an ISO base media file, one after the other. */
    static @Nullable FileType ofBrands(String brands) {
        if (NO_FILM.matcher(brands).lookingAt()) {
            return null;
        }
        return brands.startsWith("qt") ? FileType.MOV : FileType.MP4;
    }

    /** The container of a type that is a film's. */
    static VideoFormat format(FileType type) {
        return switch (type) {
            case MP4, MOV -> VideoFormat.MOV;
            case MATROSKA -> VideoFormat.MATROSKA;
            case AVI -> VideoFormat.AVI;
            case MPEG_TS -> VideoFormat.MPEG_TS;
            case MPEG -> VideoFormat.MPEG;
            case ASF -> VideoFormat.ASF;
            case FLV -> VideoFormat.FLV;
            default -> throw new IllegalArgumentException(type + " is no film");
        };
    }

    /** Each packet begins with the same byte (ISO/IEC 13818-1). */
    private static boolean isTransportStream(Head head, int first, int length) {
        return head.has(first, "47") && head.has(first + length, "47") && head.has(first + 2 * length, "47");
    }
}
