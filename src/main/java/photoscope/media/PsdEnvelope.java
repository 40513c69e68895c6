package photoscope.media;

import java.io.IOException;

/** A PSD's or PSB's header and image resources (Adobe Photoshop File Formats Specification). */
final class PsdEnvelope {
    private static final int HEADER = 26;

    private PsdEnvelope() {}

    static Envelope read(ByteSource source) throws IOException {
        if (source.length() < HEADER + 8) {
            return new Envelope(0, 0, null, null, null, null);
        }
        byte[] header = source.bytes(0, HEADER + 4L);
        int height = (int) Bytes.bigEndian(header, 14, 4);
        int width = (int) Bytes.bigEndian(header, 18, 4);
        boolean sane = width > 0 && height > 0;
        long position = HEADER + 4 + Bytes.bigEndian(header, HEADER, 4);
        byte[] resources = null;
        if (position + 4 <= source.length()) {
            long length = Bytes.bigEndian(source.bytes(position, 4), 0, 4);
            if (length <= Envelope.LARGEST_BLOCK && length <= source.length() - position - 4) {
                resources = source.bytes(position + 4, length);
            }
        }
        return new Envelope(sane ? width : 0, sane ? height : 0, null, null, resources, null);
    }
}
