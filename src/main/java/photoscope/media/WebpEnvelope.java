package photoscope.media;

import java.io.IOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The RIFF chunks around a WebP's pixels (RFC 9649). */
final class WebpEnvelope {
    private static final int MOST_CHUNKS = 100_000;

    private WebpEnvelope() {}

    static Envelope read(ByteSource source) throws IOException {
        byte[] exif = null;
        byte[] xmp = null;
        byte[] profile = null;
        int @Nullable [] size = null;
        long position = 12;
        for (int i = 0; i < MOST_CHUNKS && position + 8 <= source.length(); i++) {
            byte[] head = source.bytes(position, 8);
            long length = Bytes.unsigned(head, 4, 4, true);
            long there = Math.min(length, source.length() - position - 8);
            byte[] start = source.bytes(position + 8, Math.min(there, 10));
            if (size == null) {
                size = size(head, start);
            }
            if (there == length && length <= Envelope.LARGEST_BLOCK) {
                if (Bytes.startWith(head, "EXIF")) {
                    exif = withoutPreamble(source.bytes(position + 8, length));
                } else if (Bytes.startWith(head, "XMP ")) {
                    xmp = source.bytes(position + 8, length);
                } else if (Bytes.startWith(head, "ICCP")) {
                    profile = source.bytes(position + 8, length);
                }
            }
            position += 8 + length + length % 2;
        }
        return new Envelope(size == null ? 0 : size[0], size == null ? 0 : size[1], exif, xmp, null, profile);
    }

    private static int @Nullable [] size(byte[] head, byte[] start) {
        if (start.length < 10) {
            return null;
        }
        if (Bytes.startWith(head, "VP8X")) {
            return new int[]{1 + (int) Bytes.unsigned(start, 4, 3, true), 1 + (int) Bytes.unsigned(start, 7, 3, true)};
        } else if (Bytes.startWith(head, "VP8L")) {
            long bits = Bytes.unsigned(start, 1, 4, true);
            return new int[]{1 + (int) (bits & 0x3fff), 1 + (int) (bits >> 14 & 0x3fff)};
        } else if (Bytes.startWith(head, "VP8 ")) {
            return new int[]{(int) Bytes.unsigned(start, 6, 2, true) & 0x3fff,
                (int) Bytes.unsigned(start, 8, 2, true) & 0x3fff};
        }
        return null;
    }

    /** Some programs put JPEG's mark before the TIFF structure. */
    private static byte[] withoutPreamble(byte[] exif) {
        return Bytes.startWith(exif, "Exif\0\0") ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }
}
