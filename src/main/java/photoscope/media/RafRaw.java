package photoscope.media;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Fujifilm's RAF: a whole JPEG with all metadata stands before the sensor's values. */
final class RafRaw {
    private static final int OFFSETS = 84;
    private static final int MOST_FIELDS = 256;
    private static final int FULL_SIZE = 0x100;
    private static final int CROPPED_SIZE = 0x111;

    private RafRaw() {}

    static RawFile read(ByteSource source) throws IOException {
        FieldReader offsets = new FieldReader(source.bytes(OFFSETS, Math.clamp(source.length() - OFFSETS, 0, 16)));
        Span jpeg = new Span(offsets.number(4), offsets.number(4));
        Span fields = new Span(offsets.number(4), offsets.number(4));
        Envelope envelope = RawFile.envelope(0, 0, 0, null, null);
        if (jpeg.isWithin(source.length())) {
            ByteSource part = new PartSource(source, jpeg);
            envelope = JpegSegments.read(part).envelope(part);
        }
        return new RawFile(sized(envelope, fields.isWithin(source.length()) ? size(source, fields) : null),
                jpeg.isWithin(source.length()) ? List.of(jpeg) : List.of(), List.of(), null);
    }

    private static Envelope sized(Envelope jpeg, int @Nullable [] size) {
        return size == null
                ? jpeg
                : new Envelope(size[1], size[0], jpeg.exif(), jpeg.xmp(), jpeg.photoshop(), jpeg.profile());
    }

    /** Height and width, null where no field says them. */
    private static int @Nullable [] size(ByteSource source, Span fields) throws IOException {
        int[] size = null;
        long position = fields.start() + 4;
        long count = Bytes.bigEndian(source.bytes(fields.start(), Math.min(4, fields.length())), 0, 4);
        for (int i = 0; i < Math.min(count, MOST_FIELDS) && position + 8 <= fields.start() + fields.length(); i++) {
            FieldReader field = new FieldReader(source.bytes(position, 8));
            int tag = field.small(2);
            int length = field.small(2);
            int height = field.small(2);
            int width = field.small(2);
            boolean wanted = tag == CROPPED_SIZE || (tag == FULL_SIZE && size == null);
            if (wanted && length == 4 && width > 0 && height > 0) {
                size = new int[]{height, width};
            }
            position += 4L + length;
        }
        return size;
    }
}
