package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes films of JPEGs, each frame of which stands for itself (AVI with Motion JPEG). */
public final class MadeFilm {
    private MadeFilm() {}

    /**
     * Shows each picture so many frames long.
     *
     * @param jpegs all of this size
     * @param rate frames a second
     */
    public static Path write(Path file, List<byte[]> jpegs, int width, int height, int rate, int framesEach)
            throws IOException {
        List<byte[]> frames = new ArrayList<>();
        jpegs.forEach(jpeg -> {
            for (int i = 0; i < framesEach; i++) {
                frames.add(jpeg);
            }
        });
        int largest = jpegs.stream().mapToInt(jpeg -> jpeg.length).max().orElseThrow();
        byte[] mainHeader = chunk("avih", ints(1_000_000 / rate, largest * rate, 0, 0x10, frames.size(), 0, 1, largest,
                width, height, 0, 0, 0, 0));
        byte[] streamHeader = chunk("strh", joined(ascii("vidsMJPG"),
                ints(0, 0, 0, 1, rate, 0, frames.size(), largest, -1, 0, 0, height << 16 | width)));
        byte[] format = chunk("strf",
                joined(ints(40, width, height, 24 << 16 | 1), ascii("MJPG"), ints(3 * width * height, 0, 0, 0, 0)));
        byte[] headers = list("hdrl", mainHeader, list("strl", streamHeader, format));
        ByteArrayOutputStream movie = new ByteArrayOutputStream();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            index.writeBytes(ascii("00dc"));
            index.writeBytes(ints(0x10, movie.size() + 4, frame.length));
            movie.writeBytes(chunk("00dc", frame));
        }
        byte[] body = joined(ascii("AVI "), headers, list("movi", movie.toByteArray()),
                chunk("idx1", index.toByteArray()));
        return Files.write(file, chunk("RIFF", body));
    }

    private static byte[] list(String name, byte[]... parts) {
        return chunk("LIST", joined(ascii(name), joined(parts)));
    }

    private static byte[] chunk(String name, byte[] content) {
        return joined(ascii(name), ints(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
