package photoscope.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks that Samsung's phones lay behind a picture. The file ends with their directory: a mark, a version, how
 * many there are, for each its kind, how far before the directory it begins and its length; then the directory's own
 * length and another mark.
 */
final class SamsungTrailer {
    private static final int END = 8;
    private static final int HEAD = 12;
    private static final int ENTRY = 12;
    private static final int LARGEST_DIRECTORY = 1 << 16;
    private static final int FILM = 0x0a30;
    private static final int BLOCK_HEAD = 8;
    private static final int LONGEST_NAME = 256;

    private SamsungTrailer() {}

    /** Where films should be. */
    static List<Span> films(ByteSource source) throws IOException {
        long end = source.length() - END;
        if (end < HEAD || !new Head(source.bytes(end + 4, 4)).starts("'SEFT")) {
            return List.of();
        }
        long length = Bytes.unsigned(source.bytes(end, 4), 0, 4, true);
        if (length < HEAD || length > LARGEST_DIRECTORY || length > end) {
            return List.of();
        }
        byte[] directory = source.bytes(end - length, length);
        List<Span> films = new ArrayList<>();
        if (Bytes.startWith(directory, "SEFH")) {
            ByteBuffer fields = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = HEAD; at + ENTRY <= length; at += ENTRY) {
                Span block = new Span(end - length - (fields.getInt(at + 4) & 0xffffffffL),
                        fields.getInt(at + 8) & 0xffffffffL);
                if (fields.getShort(at + 2) == FILM && block.length() > BLOCK_HEAD && block.isWithin(source.length())) {
                    films.add(afterName(source, block));
                }
            }
        }
        return films;
    }

    private static Span afterName(ByteSource source, Span block) throws IOException {
        long name = Bytes.unsigned(source.bytes(block.start() + 4, 4), 0, 4, true);
        long before = BLOCK_HEAD + Math.min(LONGEST_NAME, name);
        return new Span(block.start() + before, block.length() - before);
    }
}
