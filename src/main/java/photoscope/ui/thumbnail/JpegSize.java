package photoscope.ui.thumbnail;

import java.util.Optional;

/**
 * The size that a JPEG declares in its frame header (ITU T.81, B.2.2), read before anything is decoded.
 *
 * @param width in pixels, 1 to 65535
 * @param height in pixels, 1 to 65535
 */
record JpegSize(int width, int height) {
    private static final int START_OF_SCAN = 0xDA;

    /** Empty where the bytes are no JPEG or end before the frame header. */
    static Optional<JpegSize> of(byte[] jpeg) {
        if (jpeg.length < 4 || unsigned(jpeg, 0) != 0xFFD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                int height = unsigned(jpeg, at + 5);
                int width = unsigned(jpeg, at + 7);
                return width == 0 || height == 0 ? Optional.empty() : Optional.of(new JpegSize(width, height));
            } else if (marker == START_OF_SCAN) {
                return Optional.empty();
            } else {
                at += 2 + unsigned(jpeg, at + 2);
            }
        }
        return Optional.empty();
    }

    int shortSide() {
        return Math.min(width, height);
    }

    /** SOF0 to SOF15; between them lie DHT (C4), JPG (C8) and DAC (CC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
