package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;

/**
 * What a picture's file carries around its pixels, cut out but not yet understood. Every length was checked
 * against the file before anything was allocated; what is broken is left out.
 *
 * @param width declared pixels as stored, 0 where the file does not say
 * @param height declared pixels as stored, 0 where the file does not say
 * @param exif a TIFF structure
 * @param xmp an XML packet
 * @param photoshop image resources (8BIM), IPTC among them
 * @param profile an ICC profile
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record Envelope(int width, int height, byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop,
        byte @Nullable [] profile) {
    /** No block may be larger; XMP with embedded thumbnails reaches some megabytes. */
    static final int LARGEST_BLOCK = 16 << 20;

    static Envelope read(ByteSource source, FileType type) throws IOException {
        return switch (type) {
            case JPEG -> JpegSegments.read(source).envelope(source);
            case PNG -> PngEnvelope.read(source);
            case WEBP -> WebpEnvelope.read(source);
            case PSD -> PsdEnvelope.read(source);
            case GIF -> sizeOnly(source, 6, 2);
            case BMP -> ofBmp(source);
            case TIFF -> ofTiff(TiffTags.read(source));
        };
    }

    private static Envelope ofTiff(TiffTags tags) {
        return size(tags.get(TiffTags.WIDTH, 0), tags.get(TiffTags.HEIGHT, 0));
    }

    /** The oldest header has 12 bytes, with sizes of 16 bits. */
    private static Envelope ofBmp(ByteSource source) throws IOException {
        boolean oldest = source.length() > 18 && source.bytes(14, 1)[0] == 12;
        return sizeOnly(source, 18, oldest ? 2 : 4);
    }

    private static Envelope sizeOnly(ByteSource source, int position, int bytes) throws IOException {
        if (source.length() < position + 2L * bytes) {
            return size(0, 0);
        }
        byte[] fields = source.bytes(position, 2L * bytes);
        long width = Bytes.unsigned(fields, 0, bytes, true);
        long height = Bytes.unsigned(fields, bytes, bytes, true);
        return size(width, bytes == 4 ? Math.abs((int) height) : height);
    }

    private static Envelope size(long width, long height) {
        boolean sane = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return new Envelope(sane ? (int) width : 0, sane ? (int) height : 0, null, null, null, null);
    }

    /** Adds a block, and drops it all where it becomes too large. */
    static void append(ByteArrayOutputStream to, byte[] block, int from) {
        if (to.size() + (long) block.length <= LARGEST_BLOCK) {
            to.write(block, from, block.length - from);
        }
    }

    static byte @Nullable [] orNull(ByteArrayOutputStream collected) {
        return collected.size() == 0 ? null : collected.toByteArray();
    }
}
