package photoscope.media;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a camera's raw file holds around its sensor's values.
 *
 * @param envelope size of the full picture, orientation, and metadata that had to be cut out or put together
 * @param previews where JPEGs should be; nothing of it was checked but that it is within the file
 * @param structures TIFF structures with more metadata
 * @param place a TIFF structure that holds a place's fields, null where there is none
 */
record RawFile(Envelope envelope, List<Span> previews, List<Span> structures, @Nullable Span place) {
    private static final int HEAD = 32;

    static RawFile read(ByteSource source) throws IOException {
        Head head = new Head(source.bytes(0, Math.min(HEAD, source.length())));
        if (head.has(4, "'ftyp")) {
            return Cr3Raw.read(source);
        } else if (head.starts("'FUJIFILM")) {
            return RafRaw.read(source);
        } else if (head.has(6, "'HEAPCCDR")) {
            return CrwRaw.read(source);
        }
        return TiffRaw.read(source);
    }

    /** An envelope of a picture's size and orientation, 0 for what is not known. */
    static Envelope envelope(long width, long height, long orientation, byte @Nullable [] exif, byte @Nullable [] xmp) {
        boolean sane = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        boolean turn = orientation >= 1 && orientation <= 8;
        return new Envelope(sane ? (int) width : 0, sane ? (int) height : 0, exif, xmp, null, null,
                turn ? (int) orientation : 0);
    }
}
