package photoscope.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/** The chunks around a PNG's pixels (W3C PNG, third edition, section 11). */
final class PngEnvelope {
    private static final int MOST_CHUNKS = 100_000;
    private static final int HEADER = 0x49484452;
    private static final int EXIF = 0x65584966;
    private static final int TEXT = 0x69545874;
    private static final int PROFILE = 0x69434350;
    private static final int END = 0x49454e44;
    private static final String XMP = "XML:com.adobe.xmp\0";

    private PngEnvelope() {}

    static Envelope read(ByteSource source) throws IOException {
        Envelope found = new Envelope(0, 0, null, null, null, null);
        long position = 8;
        for (int i = 0; i < MOST_CHUNKS && position + 12 <= source.length(); i++) {
            byte[] head = source.bytes(position, 8);
            long length = Bytes.bigEndian(head, 0, 4);
            int type = (int) Bytes.bigEndian(head, 4, 4);
            if (type == END || length > source.length() - position - 8) {
                break;
            }
            if (length > 0 && length <= Envelope.LARGEST_BLOCK) {
                found = with(found, type, source, position + 8, length);
            }
            position += 12 + length;
        }
        return found;
    }

    private static Envelope with(Envelope found, int type, ByteSource source, long position, long length)
            throws IOException {
        return switch (type) {
            case HEADER -> length < 8 ? found : sized(found, source.bytes(position, 8));
            case EXIF -> new Envelope(found.width(), found.height(), source.bytes(position, length), found.xmp(), null,
                    found.profile());
            case TEXT -> {
                byte[] xmp = xmp(source.bytes(position, length));
                yield xmp == null
                        ? found
                        : new Envelope(found.width(), found.height(), found.exif(), xmp, null, found.profile());
            }
            case PROFILE -> new Envelope(found.width(), found.height(), found.exif(), found.xmp(), null,
                    profile(source.bytes(position, length)));
            default -> found;
        };
    }

    private static Envelope sized(Envelope found, byte[] header) {
        int width = (int) Bytes.bigEndian(header, 0, 4);
        int height = (int) Bytes.bigEndian(header, 4, 4);
        boolean sane = width > 0 && height > 0;
        return new Envelope(sane ? width : 0, sane ? height : 0, found.exif(), found.xmp(), null, found.profile());
    }

    /** Keyword, compressed or not, method, language, translated keyword, text. */
    private static byte @Nullable [] xmp(byte[] chunk) throws IOException {
        int flags = XMP.length();
        if (!Bytes.startWith(chunk, XMP) || chunk.length < flags + 4) {
            return null;
        }
        int text = afterZero(chunk, afterZero(chunk, flags + 2));
        return chunk[flags] == 0 ? Arrays.copyOfRange(chunk, text, chunk.length) : inflate(chunk, text);
    }

    private static byte @Nullable [] profile(byte[] chunk) {
        return inflate(chunk, afterZero(chunk, 0) + 1);
    }

    private static int afterZero(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    /** The inflated bytes, none where they are broken or suspiciously many. */
    private static byte @Nullable [] inflate(byte[] bytes, int from) {
        if (from >= bytes.length) {
            return null;
        }
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            byte[] inflated = in.readNBytes(Envelope.LARGEST_BLOCK);
            return inflated.length == Envelope.LARGEST_BLOCK ? null : inflated;
        } catch (IOException e) {
            return null;
        }
    }
}
