package photoscope.media;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A directory of a TIFF structure (TIFF 6.0, section 2); of several fields with one tag the first.
 *
 * @param fields by tag
 * @param next where the next directory stands, 0 where there is none
 */
record TiffDirectory(Map<Integer, Field> fields, long next) {
    static final int NEW_SUBFILE_TYPE = 254;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int MAKE = 271;
    static final int STRIP_OFFSETS = 273;
    static final int ORIENTATION = 274;
    static final int STRIP_LENGTHS = 279;
    static final int SUB_IFDS = 330;
    static final int JPEG_OFFSET = 513;
    static final int JPEG_LENGTH = 514;
    static final int EXIF = 34665;
    static final int MAKER_NOTE = 37500;
    static final int PIXEL_WIDTH = 40962;
    static final int PIXEL_HEIGHT = 40963;
    static final int DNG_VERSION = 50706;
    static final int DEFAULT_CROP_SIZE = 50720;

    /**
     * One value, or several of one type.
     *
     * @param value where its bytes are
     * @param numbers what they say, as far as they are whole numbers; not all, where they are very many
     */
    record Field(Span value, List<Long> numbers) {}

    boolean has(int tag) {
        return fields.containsKey(tag);
    }

    /** The first number of a field, 0 where it is no whole number. */
    long get(int tag, long missing) {
        Field field = fields.get(tag);
        if (field == null) {
            return missing;
        }
        return field.numbers().isEmpty() ? 0 : field.numbers().getFirst();
    }

    List<Long> numbers(int tag) {
        Field field = fields.get(tag);
        return field == null ? List.of() : field.numbers();
    }

    /** Where the bytes of a field are, null where there is none. */
    @Nullable
    Span value(int tag) {
        Field field = fields.get(tag);
        return field == null ? null : field.value();
    }
}
